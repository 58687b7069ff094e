"""The articles that speed is measured on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, cycle, islice
from pathlib import Path

from benchmarks.gold import PROJECT, folder
from quotes.sources import text as text_files


@dataclass(frozen=True, slots=True)
class Sample:
    """Texts, and where they are from."""

    name: str
    texts: list[str]

    @property
    def words(self) -> int:
        """Runs of anything but white space."""
        return sum(len(text.split()) for text in self.texts)


def sample(count: int, shared: Path) -> Sample:
    """Articles spread evenly over PolNeAR's training part; where that is absent, the seeds, repeated."""
    at = folder("polnear/train", shared)
    if at.is_dir():
        return Sample("PolNeAR train", _spread(sorted((at / "text").glob("*.txt")), count))
    seeds = _spread(sorted((PROJECT / "seeds").glob("*.txt")), count)
    return Sample("seeds", list(islice(cycle(seeds), count)))


def of_size(texts: list[str], characters: int) -> Iterator[str]:
    """Endlessly many articles of about one size, put together from the paragraphs of others."""
    paragraphs = cycle(chain.from_iterable(text.split("\n") for text in texts))
    while True:
        article: list[str] = []
        size = 0
        while size < characters:
            article.append(next(paragraphs))
            size += len(article[-1]) + 1
        yield "\n".join(article)


def _spread(files: list[Path], count: int) -> list[str]:
    chosen = [files[i * len(files) // count] for i in range(count)] if count < len(files) else files
    return [article.text for path in chosen for article in text_files.read(path)]
