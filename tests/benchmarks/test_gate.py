"""The gate on the project's own articles, with an extractor that knows the gold, or half of it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from benchmarks import gate, gold
from benchmarks.floors import Floors
from quotes.types import Article, Quote, QuoteKind, Speaker, SpeakerKind, Stretch


class Knowing:
    """Stands in for the extractor, so that what the gate does is seen in a second."""

    forgotten: frozenset[str] = frozenset()

    def __init__(self, _models: Path | None) -> None:
        self._segments = {
            each.article.id: each.segments
            for corpus in gold.read_speakers(Path("nowhere"))
            for each in corpus.articles
        }

    def extract_many(self, articles: Iterable[Article]) -> Iterator[list[Quote]]:
        for article in articles:
            yield [
                Quote(
                    QuoteKind.DIRECT,
                    segment.text,
                    (Stretch(segment.start, segment.end),),
                    speaker=Speaker(segment.speaker, SpeakerKind.PERSON),
                    confidence=1.0,
                )
                for segment in self._segments[article.id]
                if segment.speaker and article.id not in self.forgotten
            ]


class Forgetful(Knowing):
    """Finds nothing in one article."""

    forgotten = frozenset({"herzog-apology"})


@pytest.fixture
def floors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of floors with everything right."""
    path = tmp_path / "floors.json"
    monkeypatch.setattr(gate, "Extractor", Knowing)
    assert run(path, "--update") == 0
    return path


def run(floors: Path, *options: str) -> int:
    return gate.main(["--floors", str(floors), "--shared", "nowhere", *options])


def test_without_the_shared_corpora_it_says_so(floors: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(floors) == 0
    told = capsys.readouterr().out
    assert "Not measured, not there: gold/dev, gold/seeds, held out, polnear/dev" in told
    assert "Every floor holds" in told


def test_a_perfect_extractor_has_perfect_floors(floors: Path) -> None:
    pinned = Floors.read(floors)
    assert pinned.floor("seeds", "resolution F1") == 100
    assert pinned.floor("seeds", "scare share") == 0


def test_a_fall_shuts_the_gate_and_shows_each_error(
    floors: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "Extractor", Forgetful)
    assert run(floors) == 1
    told = capsys.readouterr().out
    assert "The gate is shut" in told
    errors = [line for line in told.splitlines() if line.startswith("herzog-apology")]
    [article] = [
        each
        for corpus in gold.read_speakers(Path("nowhere"))
        for each in corpus.articles
        if each.article.id == "herzog-apology"
    ]
    speech = [segment for segment in article.segments if segment.speaker]
    assert len(errors) == len(speech)
    assert all("missed" in line for line in errors)


def test_a_fall_is_only_written_with_a_reason(floors: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "Extractor", Forgetful)
    assert run(floors, "--update") == 1
    assert Floors.read(floors).floor("seeds", "resolution F1") == 100
    assert run(floors, "--update", "--lower", "one article is set aside") == 0
    fallen = Floors.read(floors)
    assert {each.reason for each in fallen.lowered} == {"one article is set aside"}
    assert fallen.floor("seeds", "resolution F1") != 100
