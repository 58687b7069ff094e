"""How speed is measured: on which texts, and what a worker notes."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest

from benchmarks import worker
from benchmarks.machine import description
from benchmarks.speed import OURS, Desk
from benchmarks.texts import of_size, sample

TEXTS = ["“We are ready,” said Grace Hopper.\nNobody else was.", "No quote here."]


def test_articles_come_in_any_size() -> None:
    for size in (10, 100, 1_000):
        articles = list(islice(of_size(TEXTS, size), 5))
        assert all(size <= len(article) + 1 < size + 50 for article in articles)


def test_where_there_is_nothing_else_the_seeds_are_read_again_and_again(tmp_path: Path) -> None:
    seeds = sample(40, tmp_path)
    assert seeds.name == "seeds"
    assert len(seeds.texts) == 40
    assert len(set(seeds.texts)) < 40


def test_a_sample_is_spread_over_the_articles(tmp_path: Path) -> None:
    (tmp_path / "polnear/train/text").mkdir(parents=True)
    for number in range(10):
        (tmp_path / f"polnear/train/text/{number}.txt").write_text(f"Article {number}")
    assert sample(5, tmp_path).texts == [f"Article {number}" for number in (0, 2, 4, 6, 8)]


def test_a_worker_reads_the_texts_again_where_there_are_few(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(texts: Iterable[str]) -> Iterator[int]:
        return (text.count("“") for text in texts)

    monkeypatch.setitem(worker.SYSTEMS, "counting", lambda _models: read)
    told = worker.main("counting", TEXTS, 25, None)
    assert told["articles"] == 25
    assert told["words"] == 13 * 9 + 12 * 3
    assert told["quotes"] == 13


def test_a_worker_reads_in_a_process_of_its_own(tmp_path: Path) -> None:
    reading = Desk(tmp_path, None).read(OURS, TEXTS[:1], 1)
    assert (reading.articles, reading.words, reading.quotes) == (1, 9, 1)
    assert reading.load > 0
    assert reading.cpu > 0
    assert reading.peak > 10


def test_what_it_ran_on_is_told_without_a_path() -> None:
    told = description()
    assert told["processor"]
    assert not any(str(Path.home()) in str(value) for value in told.values())
