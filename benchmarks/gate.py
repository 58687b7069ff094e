"""The evaluation gate: no figure falls under its floor.

python -m benchmarks.gate                       measure, report, compare with benchmarks/floors.json
python -m benchmarks.gate --update              and make the figures the new floors, where none falls
python -m benchmarks.gate --update --lower WHY  and let floors fall, for a reason that the file keeps
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path

from rich.console import Console

from benchmarks import gold, report
from benchmarks.floors import PINNED, Floors, Measured
from quotes import Extractor
from quotes.audit.evaluation import (
    SpanScores,
    SpeakerScores,
    reliability,
    score_spans,
    score_speakers,
)
from quotes.errors import QuotesError
from quotes.progress import watched
from quotes.types import Article, Quote

CALIBRATED = ("gold/dev", gold.UNSEEN)
"""Where the calibration error has a floor; the seeds are too few and too hard on purpose."""

ExtractMany = Callable[[Iterable[Article]], Iterator[list[Quote]]]


@dataclass(frozen=True, slots=True)
class Scores:
    """The scores on each corpus that was there, by its name."""

    speakers: dict[str, SpeakerScores]
    spans: dict[str, tuple[SpanScores, SpanScores]]
    """Over all attributions, and over direct ones."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, report, compare. Return 0 when every figure keeps its floor, else 1."""
    options = _options(arguments)
    console = Console(width=None if sys.stdout.isatty() else 200)
    speakers, spans = gold.read_speakers(options.shared), gold.read_spans(options.shared)
    hashes = {corpus.name: corpus.hash for corpus in speakers} | {
        corpus.name: corpus.hash for corpus in spans
    }
    absent = {*gold.SPEAKERS, *gold.SPANS} - hashes.keys()
    scores = score(Extractor(options.models).extract_many, speakers, spans)
    measured = figures(scores, hashes)
    floors = Floors.read(options.floors)
    complaints = list(floors.complaints(measured))

    for name, of_speakers in scores.speakers.items():
        report.speakers(console, name, of_speakers, every_error=options.every_error)
    for name, (over_all, direct) in scores.spans.items():
        report.spans(console, name, over_all, direct, every_error=options.every_error)
    report.figures(console, measured, floors)
    if absent:
        console.print(f"Not measured, not there: {', '.join(sorted(absent))}")
    if options.update:
        return _update(console, options, floors, measured)
    for complaint in complaints:
        console.print(complaint, style="red", highlight=False)
    console.print("[bold red]The gate is shut.[/]" if complaints else "[bold green]Every floor holds.[/]")
    return 1 if complaints else 0


def score(
    extract_many: ExtractMany, speakers: Sequence[gold.SpeakerCorpus], spans: Sequence[gold.SpanCorpus]
) -> Scores:
    """Read all articles of all corpora in one go, and score each corpus."""
    articles: list[Article] = [each.article for corpus in speakers for each in corpus.articles]
    articles += [article for corpus in spans for article, _ in corpus.articles]
    read = zip(articles, extract_many(articles), strict=True)
    predicted = (quotes for _, quotes in watched(read, "words", _words, total=len(articles)))
    of_speakers = {
        corpus.name: score_speakers(
            list(zip(corpus.articles, islice(predicted, len(corpus.articles)), strict=True))
        )
        for corpus in speakers
    }
    of_spans = {}
    for corpus in spans:
        rows = [
            (article, attributions, quotes)
            for (article, attributions), quotes in zip(
                corpus.articles, islice(predicted, len(corpus.articles)), strict=True
            )
        ]
        of_spans[corpus.name] = score_spans(rows), score_spans(rows, direct=True)
    return Scores(of_speakers, of_spans)


def figures(scores: Scores, hashes: dict[str, str]) -> list[Measured]:
    """The figures that have floors."""
    of_speakers = [
        Measured(
            name,
            hashes[name],
            {"resolution F1": each.resolution.f1, "attribution F1": each.attribution.f1}
            | ({} if each.scare is None else {"scare share": each.scare})
            | (
                {"calibration error": round(reliability(each.sureness).error, 3)}
                if name in CALIBRATED
                else {}
            ),
        )
        for name, each in scores.speakers.items()
    ]
    of_spans = [
        Measured(
            name,
            hashes[name],
            {
                "direct source F1": direct.source.f1,
                "all content F1": over_all.content.f1,
                "all source F1": over_all.source.f1,
            },
        )
        for name, (over_all, direct) in scores.spans.items()
    ]
    return of_speakers + of_spans


def _update(console: Console, options: argparse.Namespace, floors: Floors, measured: list[Measured]) -> int:
    try:
        floors.raised(measured, options.lower, date.today()).write(options.floors)
    except ValueError as fall:
        console.print(f"{fall}: to lower a floor, say why with --lower", style="red", highlight=False)
        return 1
    console.print(f"Wrote {options.floors}")
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.gate",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--shared", type=Path, default=gold.SHARED, help="folder with gold/ and polnear/")
    parser.add_argument("--models", type=Path, help="folder with Stanza models")
    parser.add_argument("--floors", type=Path, default=PINNED, help="file of floors")
    parser.add_argument("--update", action="store_true", help="make the figures the new floors")
    parser.add_argument("--lower", metavar="WHY", help="with --update: floors may fall, and this is why")
    parser.add_argument(
        "--every-error",
        action="store_true",
        help="list those on spans, which are many, and on unseen articles too",
    )
    options = parser.parse_args(arguments)
    if options.lower and not options.update:
        parser.error("--lower goes with --update")
    return options


def _words(row: tuple[Article, list[Quote]]) -> int:
    return len(row[0].text.split())


if __name__ == "__main__":
    try:
        sys.exit(main())
    except QuotesError as error:
        sys.exit(str(error))
