"""One corpus, open: SQLite or PostgreSQL by the address, its schema up to date.

Functions of the corpus that write take a :class:`~sqlalchemy.orm.Session` of :meth:`Database.writing`, those
that read, one of :meth:`Database.reading`. In async code the same functions run over the async sessions::

    async with database.async_writing() as session:
        await session.run_sync(lambda session: review.accept(session, 17, reviewer="ann"))
"""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager, contextmanager
from functools import cached_property
from itertools import count
from typing import Any, Self, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import Session

from quotes.corpus import migrations
from quotes.errors import CorpusError

Result = TypeVar("Result")

_BUSY_TIMEOUT_SECONDS = 60
_CONNECT_ARGS: dict[str, dict[str, Any]] = {"sqlite": {}, "postgresql": {"prepare_threshold": None}}
"""PostgreSQL plans a prepared statement without its values after some runs: a search for a common name would
be planned as one for a rare one, and its query parsed anew for every row that is ranked."""
_ATTEMPTS = 5


class Database:
    """An open corpus; a context manager that closes it.

    :param url: ``sqlite:///…`` or ``postgresql://…``; SQLite's file is made where there is none, and
        either's schema brought to the newest.
    :raises CorpusError: when the address is none, does not answer, or holds the schema of a newer version.
    """

    def __init__(self, url: str) -> None:
        try:
            parsed = make_url(url)
        except ArgumentError as error:
            raise CorpusError(
                f"“{url}” is no database address; write sqlite:///… or postgresql://…"
            ) from error
        drivers = {"sqlite": ("sqlite", "sqlite+aiosqlite"), "postgresql": ("postgresql+psycopg",) * 2}
        backend = parsed.get_backend_name()
        if backend not in drivers:
            raise CorpusError(f"{parsed}: cannot be used; the corpus is kept in SQLite or PostgreSQL")
        self.url = parsed.set(drivername=drivers[backend][0])
        self._async_url = parsed.set(drivername=drivers[backend][1])
        self._connect_args = _CONNECT_ARGS[backend]
        try:
            self.engine = _tuned(create_engine(self.url, connect_args=self._connect_args))
        except ModuleNotFoundError as error:
            raise CorpusError(
                f"{parsed}: needs {error.name}; run: pip install 'quotes[postgresql]'"
            ) from error
        with ExitStack() as unless_open:
            unless_open.callback(self.close)
            try:
                migrations.upgrade(self._writer)
            except DBAPIError as error:
                raise CorpusError(f"{self.url}: the database cannot be opened: {_line(error)}") from error
            unless_open.pop_all()

    @cached_property
    def async_engine(self) -> AsyncEngine:
        """The same database for async code."""
        engine = create_async_engine(self._async_url, connect_args=self._connect_args)
        _tuned(engine.sync_engine)
        return engine

    @cached_property
    def _writer(self) -> Engine:
        return self.engine.execution_options(**_WRITES)

    def reading(self) -> Session:
        """A session that reads; a context manager."""
        return Session(self.engine)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session that is one transaction: all of it is kept at the end or, after an exception, none."""
        with Session(self._writer, expire_on_commit=False) as session, session.begin():
            yield session

    def write(self, work: Callable[[Session], Result]) -> Result:
        """Run ``work`` in one transaction, again where another process got in its way.

        :raises CorpusError: when the database refuses.
        """
        for attempt in count(1):
            try:
                with self.writing() as session:
                    return work(session)
            except (IntegrityError, OperationalError) as error:
                if attempt == _ATTEMPTS:
                    raise self._refusal(error) from error
            except DBAPIError as error:
                raise self._refusal(error) from error
        raise AssertionError

    def _refusal(self, error: DBAPIError) -> CorpusError:
        return CorpusError(f"{self.url}: the database refuses: {_line(error)}")

    @cached_property
    def async_reading(self) -> async_sessionmaker[AsyncSession]:
        """Makes async sessions that read."""
        return async_sessionmaker(self.async_engine, expire_on_commit=False)

    @asynccontextmanager
    async def async_writing(self) -> AsyncIterator[AsyncSession]:
        """:meth:`writing` for async code."""
        engine = self.async_engine.execution_options(**_WRITES)
        async with AsyncSession(engine, expire_on_commit=False) as session, session.begin():
            yield session

    def close(self) -> None:
        """Let go of the connections of :attr:`engine`."""
        self.engine.dispose()

    async def aclose(self) -> None:
        """:meth:`close` for async code: let go of those of :attr:`async_engine`, too."""
        await self.async_engine.dispose()
        self.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _line(error: DBAPIError) -> str:
    return " ".join(str(error.orig).split())


_WRITES = {"quotes_writes": True}


def _tuned(engine: Engine) -> Engine:
    """SQLite made fit for several processes: readers never wait, and a writer takes its lock at the
    beginning, where it can wait for it, rather than amid its work, where it could only fail."""
    if engine.dialect.name != "sqlite":
        return engine

    @event.listens_for(engine, "connect")
    def connect(connection: Any, _: object) -> None:  # noqa: ANN401
        connection.isolation_level = None
        for pragma in (
            f"busy_timeout = {_BUSY_TIMEOUT_SECONDS * 1000}",
            "journal_mode = WAL",
            "synchronous = NORMAL",
            "foreign_keys = ON",
        ):
            connection.execute(f"PRAGMA {pragma}").close()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("quotes_writes", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
