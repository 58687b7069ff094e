"""A real server before a small corpus."""

import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
import uvicorn
from sqlalchemy import URL, create_engine, text
from starlette.types import ASGIApp

from graphql_api.app import create_app
from quotes.settings import Settings
from tests.graphql_api.extractors import ShoutingExtractor
from tests.graphql_api.gazette import fill

NPM_PACKAGES = ("graphql@16", "graphql-http@1", "graphql-ws@6", "ws@8")


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """Serve an app with uvicorn on a free port, and give its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, as the server does."""
    return "asyncio"


@pytest.fixture(scope="session")
def corpus_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A corpus of four articles in SQLite."""
    return fill(f"sqlite:///{tmp_path_factory.mktemp('corpus') / 'corpus.db'}")


@pytest.fixture(scope="session")
def server(corpus_url: str) -> Iterator[str]:
    """The address of a server of that corpus."""
    settings = Settings(database_url=corpus_url, cors_origins=("https://paper.example",), request_seconds=60)
    with serving(create_app(settings, ShoutingExtractor)) as address:
        yield address


@pytest.fixture
def two_workers(database_url: str) -> Iterator[str]:
    """The address of a server with two worker processes, before a small corpus; stopping it must end it."""
    fill(database_url)
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = f"-m uvicorn --factory graphql_api.app:create_app --port {port} --workers 2 --log-level warning"
    settings = {"QUOTES_DATABASE_URL": database_url, "QUOTES_REQUEST_SECONDS": "60"}
    process = subprocess.Popen([sys.executable, *command.split()], env=os.environ | settings)
    address = f"127.0.0.1:{port}"
    while True:
        try:
            httpx.get(f"http://{address}/readyz", timeout=60).raise_for_status()
            break
        except httpx.ConnectError:
            assert process.poll() is None
            time.sleep(0.1)
    yield address
    process.terminate()
    process.wait()


@pytest.fixture(scope="session")
def sqlite_client(server: str) -> Iterator[httpx.Client]:
    """Speaks to that server."""
    with httpx.Client(base_url=server, timeout=60) as client:
        yield client


@pytest.fixture(scope="session")
def postgresql_client(postgresql_server: URL) -> Iterator[httpx.Client]:
    """Speaks to a server of the same corpus in PostgreSQL."""
    maintenance = create_engine(postgresql_server, isolation_level="AUTOCOMMIT")
    with maintenance.connect() as connection:
        connection.execute(text("CREATE DATABASE api"))
    maintenance.dispose()
    url = postgresql_server.set(database="api").render_as_string(hide_password=False)
    with (
        serving(
            create_app(Settings(database_url=fill(url), request_seconds=60), ShoutingExtractor)
        ) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


@pytest.fixture
def client(sqlite_client: httpx.Client) -> httpx.Client:
    """Speaks to a server of four articles in SQLite."""
    return sqlite_client


@pytest.fixture(params=["sqlite", "postgresql"])
def either(request: pytest.FixtureRequest) -> httpx.Client:
    """Speaks to a server of four articles, once of each kind of database."""
    client: httpx.Client = request.getfixturevalue(f"{request.param}_client")
    return client


StartNode = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture(scope="session")
def node(tmp_path_factory: pytest.TempPathFactory) -> StartNode:
    """Starts a script of this folder in Node, with the foreign clients from npm."""
    folder = tmp_path_factory.mktemp("node")
    npm, program = shutil.which("npm"), shutil.which("node")
    if npm is None or program is None:
        pytest.skip("the JavaScript clients need Node and npm")
    installed = subprocess.run(
        [npm, "install", "--silent", "--no-audit", "--no-fund", *NPM_PACKAGES],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if installed.returncode:
        pytest.skip(f"npm cannot install the JavaScript clients: {installed.stderr.strip()[:200]}")

    def start(script: str, *arguments: str) -> subprocess.Popen[str]:
        copied = shutil.copy(Path(__file__).parent / script, folder)
        return subprocess.Popen([program, copied, *arguments], stdout=subprocess.PIPE, text=True)

    return start
