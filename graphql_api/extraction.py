"""Quotes of a pasted text, found in a process beside the server.

Extraction is arithmetic for seconds: in this process it would hold up every other request. A
bounded number of texts wait for it; who comes then is told when to come again.
"""

import asyncio
import math
import multiprocessing
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Protocol

from quotes.errors import BusyError, RequestError
from quotes.types import Quote

MAX_CHARACTERS = 100_000
RESTART_SECONDS = 10


class TextExtractor(Protocol):
    """What finds quotes in a text: :class:`quotes.Extractor`."""

    def extract(self, text: str) -> list[Quote]:
        """Give the quotes of a text, in its order."""


class Extraction:
    """A queue before one extractor.

    :param make: makes the extractor inside its process, at the first text; a module's function
        or a class, since it is sent there by name.
    :param waiting: how many texts may be at work or wait.
    :param patience: seconds after which whoever waits is told to come again.
    """

    def __init__(self, make: Callable[[], TextExtractor], waiting: int, patience: float) -> None:
        self._make = make
        self._patience = patience
        self._waiting = waiting
        self._places = threading.BoundedSemaphore(waiting)
        self._seconds = 1.0
        self._pool: ProcessPoolExecutor | None = None

    async def extract(self, text: str) -> list[Quote]:
        """Give the quotes of a text.

        :raises RequestError: for a text that is too long.
        :raises BusyError: when as many texts as may already wait, or this one has waited too long.
        """
        if len(text) > MAX_CHARACTERS:
            raise RequestError(
                f"The text has {len(text)} characters, at most {MAX_CHARACTERS} are read: send a part of it."
            )
        if not self._places.acquire(blocking=False):
            wait = math.ceil(self._seconds * self._waiting)
            raise BusyError(f"Too many texts wait for extraction: ask again in {wait} seconds.", wait)
        if self._pool is None:
            self._pool = ProcessPoolExecutor(
                max_workers=1,
                mp_context=multiprocessing.get_context("spawn"),
                initializer=_load,
                initargs=(self._make,),
            )
        started = time.monotonic()
        try:
            work = self._pool.submit(_extract, text)
        except BrokenProcessPool:
            self._places.release()
            raise self._lost() from None
        # A client that gives up frees its place when the text is done with, not before.
        work.add_done_callback(self._free)
        try:
            quotes = await asyncio.wait_for(asyncio.wrap_future(work), self._patience)
        except BrokenProcessPool:
            raise self._lost() from None
        except TimeoutError:
            wait = math.ceil(self._patience)
            raise BusyError(f"The extractor is not done yet: ask again in {wait} seconds.", wait) from None
        self._seconds = time.monotonic() - started
        return quotes

    @property
    def state(self) -> str:
        """``idle`` before the first text, ``busy`` when the next would be refused, else ``ready``."""
        if self._pool is None:
            return "idle"
        if not self._places.acquire(blocking=False):
            return "busy"
        self._places.release()
        return "ready"

    def close(self) -> None:
        """Stop the process; texts that wait are dropped."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None

    def _free(self, _: "Future[list[Quote]]") -> None:
        self._places.release()

    def _lost(self) -> BusyError:
        self.close()
        return BusyError(
            f"The extractor was lost and starts anew: ask again in {RESTART_SECONDS} seconds.",
            RESTART_SECONDS,
        )


_extractor: TextExtractor


def _load(make: Callable[[], TextExtractor]) -> None:
    global _extractor
    _extractor = make()


def _extract(text: str) -> list[Quote]:
    return _extractor.extract(text)
