"""Extraction in several processes of this machine, which share nothing but the queue of articles."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from quotes.batches import batches
from quotes.errors import WorkerError
from quotes.types import Article, Quote

if TYPE_CHECKING:
    from quotes import Extractor

CHARACTERS = 60_000
"""What a worker is handed at once: seconds of work, so that the last one does not work alone for long."""

AHEAD = 3
"""Batches on their way for each worker: one in work, others waiting, so that none waits for its input."""

_THREADS = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def extract_many(
    articles: Iterable[Article], models: Path | None = None, *, workers: int, indirect: bool = True
) -> Iterator[list[Quote]]:
    """The quotes of each article, lazily and in input order, as :meth:`quotes.Extractor.extract_many`.

    Every process has its own models and computes on one thread. Articles are taken from the input only
    a few batches ahead of what is handed on.

    :param workers: how many processes.
    :raises WorkerError: one of them has died.
    :raises ModelsError: there are no usable models.
    """
    waiting: deque[tuple[list[Article], Future[list[list[Quote]]]]] = deque()
    spawn = multiprocessing.get_context("spawn")
    pool = ProcessPoolExecutor(workers, mp_context=spawn, initializer=_begin)
    try:
        for batch in batches(articles, CHARACTERS):
            waiting.append((batch, pool.submit(_read, batch, models, indirect)))
            if len(waiting) == AHEAD * workers:
                yield from waiting[0][1].result()
                waiting.popleft()
        while waiting:
            yield from waiting[0][1].result()
            waiting.popleft()
    except BrokenProcessPool as error:
        raise WorkerError(
            f"a worker died before {waiting[0][0][0].id} was read: it was killed, or ran out of memory; "
            "use fewer workers"
        ) from error
    finally:
        pool.shutdown(cancel_futures=True)


def _begin() -> None:
    """Make this process a worker: one thread, and the one who is interrupted is its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.environ.update(dict.fromkeys(_THREADS, "1"))


@cache
def _extractor(models: Path | None) -> Extractor:
    import torch

    from quotes import Extractor

    torch.set_num_threads(1)
    extractor = Extractor(models)
    gc.freeze()  # what was loaded stays: else Python keeps looking through it for garbage
    return extractor


def _read(articles: list[Article], models: Path | None, indirect: bool) -> list[list[Quote]]:
    return list(_extractor(models).extract_many(articles, indirect=indirect))
