"""News of the corpus: which quotes have come, whichever process ingested them.

The table itself is asked, once a second and only while somebody listens: that works across
processes and machines, and alike on both databases.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import suppress

from sqlalchemy import Select, select
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from quotes.corpus.database import Database
from quotes.corpus.tables import QuoteRow
from quotes.errors import BusyError

log = logging.getLogger("graphql_api")

SECONDS_BETWEEN = 1.0
OVERLAP = 1_000
"""How far below the newest key new rows are looked for: PostgreSQL commits keys out of order."""
WAITING = 100
"""Batches that a slow listener may leave unread."""


class Feed:
    """The keys of new quotes, for any number of listeners in this process."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._listeners: set[asyncio.Queue[list[int] | None]] = set()
        self._looking: tuple[asyncio.Task[None], asyncio.Event] | None = None

    async def listen(self) -> AsyncIterator[list[int]]:
        """Give the keys of quotes that come from now on, batch by batch, in order.

        :raises BusyError: when the listener reads more slowly than quotes come.
        """
        queue: asyncio.Queue[list[int] | None] = asyncio.Queue(WAITING)
        self._listeners.add(queue)
        if self._looking is None:
            enough = asyncio.Event()
            self._looking = asyncio.create_task(self._look(enough)), enough
        try:
            while keys := await queue.get():
                yield keys
            raise BusyError("Quotes come faster than they are read here: subscribe with a filter.", 1)
        finally:
            self._listeners.discard(queue)
            if not self._listeners:
                await self.close()

    async def close(self) -> None:
        """Stop looking; a look that is under way is finished, and gives its connection back."""
        if self._looking is not None:
            (looking, enough), self._looking = self._looking, None
            enough.set()
            await asyncio.wait([looking])

    async def _look(self, enough: asyncio.Event) -> None:
        """Look again and again; the first look takes all that is there for known."""
        known: set[int] | None = None
        while not enough.is_set():
            try:
                if known is None:
                    known = await self._newest(OVERLAP)
                else:
                    present = await self._above(max(known, default=0) - OVERLAP)
                    if new := sorted(present - known):
                        for queue in list(self._listeners):
                            self._give(queue, new)
                    known = present
            except SQLAlchemyError:
                log.exception("The database does not answer: subscribers wait until it does.")
            with suppress(TimeoutError):
                await asyncio.wait_for(enough.wait(), SECONDS_BETWEEN)

    def _give(self, queue: asyncio.Queue[list[int] | None], keys: list[int]) -> None:
        try:
            queue.put_nowait(keys)
        except asyncio.QueueFull:
            self._listeners.discard(queue)
            queue.get_nowait()
            queue.put_nowait(None)

    async def _newest(self, count: int) -> set[int]:
        return await self._keys(select(col(QuoteRow.id)).order_by(col(QuoteRow.id).desc()).limit(count))

    async def _above(self, key: int) -> set[int]:
        return await self._keys(select(col(QuoteRow.id)).where(col(QuoteRow.id) > key))

    async def _keys(self, statement: Select[int | None]) -> set[int]:
        async with self._database.async_reading() as session:
            return {key for key in await session.scalars(statement) if key is not None}
