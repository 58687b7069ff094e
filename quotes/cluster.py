"""Extraction on the machines of a Ray cluster (the extra ``quotes[cluster]``).

Every processor of the cluster has an actor that holds the models. One of them may be lost, with its machine:
Ray starts it anew, elsewhere if need be, and what it was reading is read again.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from quotes.batches import batches
from quotes.errors import WorkerError
from quotes.types import Article, Quote
from quotes.workers import AHEAD, CHARACTERS

try:
    import ray
    from ray.exceptions import RayActorError, RayTaskError
except ModuleNotFoundError as error:
    raise WorkerError("Ray is not installed; run: pip install 'quotes[cluster]'") from error

RETRIES = 3
"""How often a batch is read again whose worker was lost: it may be the batch that kills it."""

LOCAL = "local"
"""The address of a cluster that is started here and ends with the run."""


class Reader:
    """An actor: an extractor on one processor."""

    def __init__(self, models: Path | None) -> None:
        import torch

        from quotes import Extractor

        torch.set_num_threads(1)
        self._extractor = Extractor(models)

    def read(self, articles: list[Article], *, indirect: bool) -> list[list[Quote]]:
        """The quotes of each article."""
        return list(self._extractor.extract_many(articles, indirect=indirect))


def extract_many(
    articles: Iterable[Article], models: Path | None = None, *, address: str, indirect: bool = True
) -> Iterator[list[Quote]]:
    """The quotes of each article, lazily and in input order, as :meth:`quotes.Extractor.extract_many`.

    Articles are taken from the input only a few batches ahead of what is handed on, so that neither
    the cluster's memory nor this machine's fills where somebody is slow.

    :param models: a folder that every machine of the cluster has.
    :param address: of the cluster, or :data:`LOCAL`.
    :raises WorkerError: no cluster there, or a batch whose worker is lost again and again.
    """
    began = not ray.is_initialized()
    if began:
        _connect(address)
    readers = _readers(models)
    try:
        yield from _read(batches(articles, CHARACTERS), readers, indirect=indirect)
    finally:
        for reader in readers:
            ray.kill(reader)
        if began:
            ray.shutdown()


def _connect(address: str) -> None:
    try:
        ray.init(
            address=None if address == LOCAL else address,
            include_dashboard=False if address == LOCAL else None,
            log_to_driver=False,
            logging_level=logging.ERROR,
        )
    except (ConnectionError, RuntimeError, ValueError) as error:
        raise WorkerError(f"{address}: no Ray cluster there ({str(error).splitlines()[0]})") from error


def _readers(models: Path | None) -> list[Any]:
    """An actor for every processor."""
    actor = ray.remote(Reader)
    run = uuid4().hex[:8]
    resources: dict[str, float] = ray.cluster_resources()
    return [
        actor.options(
            name=f"quotes-{run}-{number}", num_cpus=1, max_restarts=-1, max_task_retries=RETRIES
        ).remote(models)
        for number in range(max(1, int(resources.get("CPU", 1))))
    ]


def _read(given: Iterator[list[Article]], readers: list[Any], *, indirect: bool) -> Iterator[list[Quote]]:
    """Keep every reader busy, and hand on what they found in the order of the input."""
    order: deque[tuple[Any, list[Article]]] = deque()
    busy: dict[Any, Any] = {}
    idle = list(readers)
    more = True
    while more or order:
        while more and idle and len(order) < AHEAD * len(readers):
            batch = next(given, None)
            if batch is None:
                more = False
                break
            reader = idle.pop()
            found = reader.read.remote(batch, indirect=indirect)
            busy[found] = reader
            order.append((found, batch))
        done, _ = ray.wait(list(busy), num_returns=1) if busy else ([], [])
        idle += [busy.pop(found) for found in done]
        while order and order[0][0] not in busy:
            found, batch = order.popleft()
            try:
                yield from ray.get(found)
            except RayActorError as error:
                raise WorkerError(
                    f"{batch[0].id} to {batch[-1].id}: their worker was lost {RETRIES + 1} times; "
                    "leave them out, or give the workers more memory"
                ) from error
            except RayTaskError as error:
                raise WorkerError(f"{batch[0].id} to {batch[-1].id}: {error.cause}") from error
