"""The schema's versions (Alembic), run by code.

A new one: add ``versions/NNNN_what.py``; the tests fail while it and :mod:`quotes.corpus.tables` differ.
"""

from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection, Engine, text

from quotes.errors import CorpusError


def upgrade(engine: Engine, to: str = "head") -> None:
    """Bring the schema up to a version; one process does it where several begin at once.

    :raises CorpusError: when the database was made by a newer version of this package.
    """
    config = _config()
    scripts = ScriptDirectory.from_config(config)
    with engine.connect() as connection:
        if MigrationContext.configure(connection).get_current_revision() == scripts.get_current_head() == to:
            return
    with engine.begin() as connection:
        _run(command.upgrade, connection, to)


def downgrade(engine: Engine, to: str) -> None:
    """Take the schema back to a version, ``base`` for none."""
    with engine.begin() as connection:
        _run(command.downgrade, connection, to)


def _run(direction: Callable[[Config, str], None], connection: Connection, to: str) -> None:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(hashtext('quotes migrations'))"))
    config = _config()
    config.attributes["connection"] = connection
    try:
        direction(config, to)
    except CommandError as error:
        raise CorpusError(
            f"{connection.engine.url}: made by a newer version of quotes; install that one ({error})"
        ) from error


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent))
    return config
