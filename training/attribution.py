"""Trains the choice of a mention for each quoted stretch, from PolNeAR's training part.

python -m training.attribution --polnear PATH/TO/polnear/train
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from quotes.annotation import Annotation, Annotator
from quotes.attribution import NOBODY, Scene, candidates_of
from quotes.mentions import Phrase, phrases
from training import polnear, ranking
from training.polnear import Attribution, Spans


def overlap(start: int, end: int, spans: Spans) -> int:
    """Characters of ``start:end`` that the spans cover."""
    return sum(max(0, min(end, e) - max(start, s)) for s, e in spans)


def size(spans: Spans) -> int:
    """Characters that the spans hold."""
    return sum(e - s for s, e in spans)


def gold_phrase(found: Sequence[Phrase], attribution: Attribution) -> int:
    """The phrase that best covers the gold source, or :data:`NOBODY`."""
    best, share = NOBODY, 0.0
    for number, phrase in enumerate(found):
        common = overlap(phrase.start, phrase.end, attribution.source)
        value = common / max(phrase.end - phrase.start, size(attribution.source), 1)
        if value > share:
            best, share = number, value
    return best


def decisions(name: str, annotation: Annotation, gold: list[Attribution]) -> Iterator[ranking.Decision]:
    """One decision for each stretch of an article, its predecessor's source taken from the gold."""
    found = phrases(annotation)
    scene = Scene(annotation, found)
    before = NOBODY
    for number, marked in enumerate(annotation.stretches):
        covering = [
            a for a in gold if overlap(marked.start, marked.end, a.content) * 2 >= marked.end - marked.start
        ]
        right = NOBODY
        if covering:
            attribution = min(covering, key=lambda a: size(a.content))
            right = gold_phrase(found, attribution)
            if right == NOBODY and attribution.source:
                before = NOBODY
                continue
        candidates, features, _ = candidates_of(scene, number, before)
        if right in candidates:
            yield ranking.Decision(features, candidates.index(right), name)
        before = right


def annotations(
    split: Path, models: Path | None, *, batch: int = 20
) -> Iterator[tuple[str, Annotation, list[Attribution]]]:
    """Every article of a split with its annotation and gold."""
    annotator = Annotator(models)
    articles = list(polnear.read(split))
    for at in range(0, len(articles), batch):
        rows = articles[at : at + batch]
        for (name, _, gold), annotation in zip(
            rows, annotator.annotate([t for _, t, _ in rows]), strict=True
        ):
            yield name, annotation, gold


def main() -> None:
    """Annotate, collect the decisions, fit, write ``quotes/models/attribution.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/attribution.json"))
    arguments = parser.parse_args()
    rows = [d for row in annotations(arguments.polnear, arguments.models) for d in decisions(*row)]
    accuracy = ranking.train(rows, arguments.out)
    print(f"{len(rows)} decisions, {accuracy:.3f} right on the held-out fold")


if __name__ == "__main__":
    main()
