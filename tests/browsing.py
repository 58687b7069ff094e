"""A real server of the press' corpus, and a real browser."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Error, sync_playwright

from graphql_api.app import create_app
from quotes.corpus import keys
from quotes.corpus.database import Database
from quotes.corpus.roles import Role
from quotes.settings import Settings
from tests.graphql_api.conftest import serving
from tests.pages.press import PressExtractor, fill

CHROMIUM = shutil.which("chromium")
FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)


@pytest.fixture(scope="session")
def press_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the press' corpus."""
    return fill(f"sqlite:///{tmp_path_factory.mktemp('press') / 'press.db'}")


@pytest.fixture(scope="session")
def press(press_url: str) -> Iterator[str]:
    """The address of a server of it."""
    with serving(create_app(Settings(database_url=press_url, request_seconds=60), PressExtractor)) as address:
        yield address


@pytest.fixture(scope="session")
def editors_key(press_url: str) -> str:
    """A key with which one may review."""
    with Database(press_url) as database, database.writing() as session:
        return keys.make(session, "ann", Role.EDITOR)


@pytest.fixture
def client(press: str) -> Iterator[httpx.Client]:
    """Speaks to that server."""
    with httpx.Client(base_url=press, timeout=60) as client:
        yield client


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("the pages are tried in Debian's Chromium: apt-get install chromium")
    with sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(
                executable_path=CHROMIUM, args=FLAGS.split(), timeout=120_000
            )
        except Error as error:
            pytest.skip(f"Chromium does not start: {error.message.splitlines()[0]}")
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The script of axe-core, from npm."""
    folder = tmp_path_factory.mktemp("axe")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("accessibility is judged by axe-core, which npm installs")
    installed = subprocess.run(
        [npm, "install", "--silent", "--no-audit", "--no-fund", "axe-core@4"],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if installed.returncode:
        pytest.skip(f"npm cannot install axe-core: {installed.stderr.strip()[:200]}")
    return (Path(folder) / "node_modules/axe-core/axe.min.js").read_text(encoding="utf-8")
