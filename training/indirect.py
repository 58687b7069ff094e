"""Trains the choice of what a cue reports, from PolNeAR's training part.

python -m training.indirect --polnear PATH/TO/polnear/train
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from quotes.annotation import Annotation
from quotes.attribution import Scene
from quotes.indirect import contents, features, spans_of
from quotes.mentions import phrases
from training import ranking
from training.attribution import annotations, overlap, size
from training.polnear import Attribution, Spans

FIT = 0.5
"""A candidate that shares less than this of its union with the gold content is not it."""


def common(spans: Sequence[tuple[int, int]], others: Spans) -> int:
    """Characters that two sets of spans share."""
    return sum(overlap(start, end, others) for start, end in spans)


def fit(spans: Sequence[tuple[int, int]], gold: Spans) -> float:
    """Shared characters over those of the union, 0 to 1."""
    shared = common(spans, gold)
    return shared / (size(list(spans)) + size(gold) - shared)


def _right(scene: Scene, number: int, gold: list[Attribution]) -> dict[int, tuple[int, float]]:
    """For each hit of a sentence that a gold cue holds: its best candidate, and how well it fits.

    Of several hits in one gold cue the one with the best candidate counts.
    """
    sentence = scene.annotation.sentences[number]
    best: dict[int, tuple[int, float]] = {}
    for attribution in gold:
        choices: list[tuple[float, int, int]] = []
        for at, hit in enumerate(scene.hits[number]):
            start, end = sentence.words[hit.first].start, sentence.words[hit.last].end
            if overlap(start, end, attribution.cue):
                choices.extend(
                    (fit(spans_of(sentence, c.words), attribution.content), at, i)
                    for i, c in enumerate(contents(sentence, hit))
                )
        if choices:
            value, at, i = max(choices)
            if value > best.get(at, (0, 0.0))[1]:
                best[at] = i, value
    return best


def decisions(name: str, annotation: Annotation, gold: list[Attribution]) -> Iterator[ranking.Decision]:
    """One decision for each cue outside of all gold contents."""
    scene = Scene(annotation, phrases(annotation))
    for number, hits in scene.hits.items():
        sentence = annotation.sentences[number]
        right = _right(scene, number, gold)
        for at, hit in enumerate(hits):
            candidates = contents(sentence, hit)
            index, value = right.get(at, (len(candidates), 1.0))
            word = sentence.words[hit.word]
            inside = any(overlap(word.start, word.end, a.content) for a in gold)
            if not candidates or (inside and index == len(candidates)) or value < FIT:
                continue
            yield ranking.Decision(features(scene, number, hit, candidates), index, name)


def main() -> None:
    """Annotate, collect the decisions, fit, write ``quotes/models/indirect.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/indirect.json"))
    arguments = parser.parse_args()
    rows = [d for row in annotations(arguments.polnear, arguments.models) for d in decisions(*row)]
    accuracy = ranking.train(rows, arguments.out)
    print(f"{len(rows)} decisions, {accuracy:.3f} right on the held-out fold")


if __name__ == "__main__":
    main()
