"""Trains the choice of what a cue reports, from PolNeAR's training part.

python -m training.indirect --polnear PATH/TO/polnear/train
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from pathlib import Path

from quotes.annotation import Annotation, Annotator
from quotes.attribution import Scene
from quotes.indirect import contents, features, source_features, sources, spans_of
from quotes.mentions import phrases
from training import ranking
from training.attribution import annotated, gold_phrase, overlap, size
from training.polnear import Attribution, Spans

STRENGTH, RARE = 4.0, 5
"""See :func:`training.ranking.fit`."""
FIT = 0.25
"""A gold content of which no candidate shares this much, of their union, is left out of the training."""

DIRECT = 0.9
"""A gold content that is quoted to more than this share is no indirect quote."""


def common(spans: Sequence[tuple[int, int]], others: Spans) -> int:
    """Characters that two sets of spans share."""
    return sum(overlap(start, end, others) for start, end in spans)


def fit(spans: Sequence[tuple[int, int]], gold: Spans) -> float:
    """Shared characters over those of the union, 0 to 1."""
    shared = common(spans, gold)
    return shared / (size(list(spans)) + size(gold) - shared)


def _right(scene: Scene, number: int, gold: list[Attribution]) -> dict[int, tuple[int, Attribution]]:
    """For each hit of a sentence that a gold cue holds: its best candidate, -1 for none, and the attribution.

    Of several hits in one gold cue the one with the best candidate counts.
    """
    sentence = scene.annotation.sentences[number]
    marked = [(m.start, m.end) for m in scene.annotation.stretches]
    fits: dict[int, float] = {}
    best: dict[int, tuple[int, Attribution]] = {}
    for attribution in gold:
        if common(marked, attribution.content) > DIRECT * size(attribution.content):
            continue
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
            if value > fits.get(at, 0.0):
                fits[at] = value
                best[at] = i if value >= FIT else -1, attribution
    return best


def decisions(name: str, annotation: Annotation, gold: list[Attribution]) -> Iterator[ranking.Decision]:
    """One decision for each cue outside of all gold contents."""
    scene = Scene(annotation, phrases(annotation))
    for number, hits in scene.hits.items():
        sentence = annotation.sentences[number]
        right = _right(scene, number, gold)
        for at, hit in enumerate(hits):
            candidates = contents(sentence, hit)
            index = right[at][0] if at in right else len(candidates)
            word = sentence.words[hit.word]
            inside = any(overlap(word.start, word.end, a.content) for a in gold)
            if not candidates or (inside and index == len(candidates)) or index < 0:
                continue
            yield ranking.Decision(features(scene, number, hit, candidates), index, name)


def source_decisions(
    name: str, annotation: Annotation, gold: list[Attribution]
) -> Iterator[ranking.Decision]:
    """One decision for each cue that reports: which phrase is its source."""
    found = phrases(annotation)
    scene = Scene(annotation, found)
    for number, hits in scene.hits.items():
        sentence = annotation.sentences[number]
        for at, (index, attribution) in _right(scene, number, gold).items():
            if index < 0:
                continue
            content = contents(sentence, hits[at])[index]
            candidates = sources(scene, number, hits[at], content)
            right = gold_phrase(scene, attribution) if attribution.source else None
            if right in candidates:
                yield ranking.Decision(
                    source_features(scene, number, hits[at], content, candidates),
                    candidates.index(right),
                    name,
                )


def main() -> None:
    """Annotate, collect the decisions, fit, write ``indirect.json`` and ``indirect_source.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--polnear", type=Path, required=True)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models"))
    arguments = parser.parse_args()
    articles = list(annotated(arguments.polnear, Annotator(arguments.models)))
    for collect, name in ((decisions, "indirect"), (source_decisions, "indirect_source")):
        rows = [d for article in articles for d in collect(*article)]
        accuracy = ranking.train(rows, arguments.out / f"{name}.json", strength=STRENGTH, rare=RARE)
        print(f"{name}: {len(rows)} decisions, {accuracy:.3f} right on the held-out fold")


if __name__ == "__main__":
    main()
