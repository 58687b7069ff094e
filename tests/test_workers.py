"""Extraction in several processes."""

import multiprocessing
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from quotes import workers
from quotes.corpus.database import Database
from quotes.corpus.ingest import Status, ingest
from quotes.errors import InputError, ModelsError, WorkerError
from quotes.extractor import Extractor
from quotes.types import Article

PEOPLE = ("Marie Curie", "Neil Armstrong", "Indira Gandhi", "Angela Merkel", "Ada Lovelace")


def articles(number: int) -> list[Article]:
    """Articles of very different length, each with another number in its quote."""
    return [
        Article(f"“I have said {n},” {PEOPLE[n % 5]} said." + "\n\nNobody answered." * (n % 7 * 9), id=str(n))
        for n in range(number)
    ]


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "CHARACTERS", 1_000)


def test_several_processes_say_what_one_says_in_the_same_order(extractor: Extractor) -> None:
    given = articles(40)
    assert list(workers.extract_many(given, workers=2)) == list(extractor.extract_many(given))


def test_articles_are_taken_only_a_little_ahead() -> None:
    taken = 0

    def endless() -> Iterator[Article]:
        nonlocal taken
        while True:
            taken += 1
            yield Article("“Never,” said Marie Curie." + " " * 500, id=str(taken))

    found = workers.extract_many(endless(), workers=1)
    for _ in range(4):
        next(found)
    assert taken < 4 + 3 * workers.AHEAD
    found.close()


def test_a_worker_that_dies_is_one_clear_line() -> None:
    before = set(multiprocessing.active_children())

    def deadly() -> Iterator[Article]:
        for article in articles(60):
            if article.id == "50":
                for child in set(multiprocessing.active_children()) - before:
                    os.kill(child.pid or 0, signal.SIGKILL)
            yield article

    with pytest.raises(WorkerError, match=r"a worker died before .* fewer workers") as raised:
        list(workers.extract_many(deadly(), workers=1))
    assert "\n" not in str(raised.value)


def test_models_that_are_missing_are_told_as_ever(tmp_path: Path) -> None:
    with pytest.raises(ModelsError, match=str(tmp_path)):
        list(workers.extract_many(articles(1), tmp_path, workers=2))


def test_what_is_read_ahead_is_stored_in_order(tmp_path: Path) -> None:
    given = [*articles(12), InputError("bad.txt: not text"), *articles(15)]
    corpus = Database(f"sqlite:///{tmp_path / 'quotes.db'}")

    def extract_many(each: Iterator[Article]) -> Iterator[list[object]]:
        yield from [[] for _ in list(each)]

    outcomes = list(ingest(corpus, given, extract_many))  # type: ignore[arg-type]
    corpus.close()
    assert [each.name for each in outcomes] == [
        each.id if isinstance(each, Article) else str(each) for each in given
    ]
    assert [each.status for each in outcomes] == [
        *[Status.READ] * 12,
        Status.FAILED,
        *[Status.UNCHANGED] * 12,
        *[Status.READ] * 3,
    ]
