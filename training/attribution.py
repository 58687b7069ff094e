"""Trains the choice of a mention for each quoted stretch, on PolNeAR's training part and on judged articles.

python -m training.attribution --polnear POLNEAR --newswire DATA/ner/worldwide
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from quotes import names
from quotes.annotation import Annotation, Annotator
from quotes.attribution import NOBODY, PRUDENCE, Scene, candidates_of, named
from quotes.coreference import Coreference
from quotes.gazetteer import settle
from quotes.mentions import phrases
from quotes.ranking import Features
from training import judgements, polnear, ranking
from training.gold import Gold, mention_of
from training.polnear import Attribution, Spans


def overlap(start: int, end: int, spans: Spans) -> int:
    """Characters of ``start:end`` that the spans cover."""
    return sum(max(0, min(end, e) - max(start, s)) for s, e in spans)


def size(spans: Spans) -> int:
    """Characters that the spans hold."""
    return sum(e - s for s, e in spans)


def gold_phrase(scene: Scene, attribution: Attribution) -> int:
    """The phrase at the head of the gold source, or :data:`NOBODY`.

    Of the phrases inside of the source it is the one that hangs on a word outside, so that "a member of
    the committee" in ``Ada Example, a member of the committee`` does not stand for the whole.
    """
    best, rank = NOBODY, (0.0, 0.0)
    for number, phrase in enumerate(scene.phrases):
        common = overlap(phrase.start, phrase.end, attribution.source)
        if not common:
            continue
        words = scene.annotation.sentences[phrase.sentence].words
        head = words[phrase.head].head
        outside = head < 0 or not overlap(words[head].start, words[head].end, attribution.source)
        inside = overlap(words[phrase.head].start, words[phrase.head].end, attribution.source) > 0
        value = (float(outside and inside), common / max(phrase.end - phrase.start, size(attribution.source)))
        if value > rank:
            best, rank = number, value
    return best


def decisions(name: str, annotation: Annotation, gold: list[Attribution]) -> Iterator[ranking.Decision]:
    """One decision for each stretch of an article, its predecessor's source taken from the gold."""
    found = phrases(annotation)
    scene = Scene(annotation, found)
    before, titles = NOBODY, named(scene)
    for number, marked in enumerate(annotation.stretches):
        if number in titles:
            continue
        covering = [
            a for a in gold if overlap(marked.start, marked.end, a.content) * 2 >= marked.end - marked.start
        ]
        right = NOBODY
        if covering:
            attribution = min(covering, key=lambda a: size(a.content))
            right = gold_phrase(scene, attribution)
            if right == NOBODY and attribution.source:
                before = NOBODY
                continue
        candidates, features = _in_question(scene, number, before)
        if right in candidates:
            yield ranking.Decision(features, candidates.index(right), name)
        before = right


def article_decisions(gold: Gold, annotation: Annotation) -> Iterator[ranking.Decision]:
    """One decision for each stretch whose gold names a mention, nobody, or somebody who can be found.

    Where the gold has no mention, whatever phrase stands for the speaker is right: the one of the quote
    before, or those that coreference takes for the speaker.
    """
    scene = Scene(annotation, phrases(annotation))
    coreference = Coreference(annotation, scene.phrases)
    before, last, titles = NOBODY, None, named(scene)
    for number, marked in enumerate(annotation.stretches):
        quote = next((q for q in gold.quotes if q["start"] < marked.end and marked.start < q["end"]), None)
        if quote is None or number in titles:
            continue
        candidates, features = _in_question(scene, number, before)
        rights = [NOBODY]
        if quote["kind"] == "speech":
            mention = mention_of(scene.phrases, quote)
            if mention is not None:
                rights = [mention]
            elif quote["mention"]:
                rights = []
            else:
                carried = [before] if quote["speaker"] == last and before != NOBODY else []
                rights = [*carried, *_standing_for(quote, candidates, coreference)]
            last = quote["speaker"]
        rights = [candidates.index(phrase) for phrase in dict.fromkeys(rights) if phrase in candidates]
        if rights:
            yield ranking.Decision(features, rights[0], gold.name, tuple(rights[1:]))
        if quote["kind"] == "speech":
            before = candidates[rights[0]] if rights else NOBODY


def _in_question(scene: Scene, stretch: int, before: int) -> tuple[list[int], list[Features]]:
    """The candidates for a stretch with their features."""
    found = candidates_of(scene, stretch, before)
    return [candidate.phrase for candidate in found], [candidate.features for candidate in found]


def _standing_for(quote: dict[str, Any], candidates: list[int], coreference: Coreference) -> list[int]:
    """The candidates that coreference takes for the speaker of a quote."""
    forms = {names.tokens(names.bare(form)) for form in (quote["speaker"], *quote["aliases"])}
    return [
        phrase
        for phrase in candidates
        if phrase != NOBODY
        and (links := coreference.links(phrase))
        and names.tokens(names.bare(links[0].entity.name)) in forms
    ]


def annotated(
    split: Path, annotator: Annotator, *, batch: int = 20
) -> Iterator[tuple[str, Annotation, list[Attribution]]]:
    """Every article of a split with its annotation and gold."""
    found = list(polnear.read(split))
    for at in range(0, len(found), batch):
        rows = found[at : at + batch]
        for (name, _, gold), annotation in zip(
            rows, annotator.annotate([t for _, t, _ in rows]), strict=True
        ):
            annotation.names = settle(annotation)
            yield name, annotation, gold


def judged(arguments: argparse.Namespace, annotator: Annotator) -> Iterator[tuple[Gold, Annotation]]:
    """The judged articles with their annotations."""
    found = list(judgements.all_articles(arguments))
    for article, annotation in zip(found, annotator.annotate([g.text for g in found]), strict=True):
        annotation.names = settle(annotation)
        yield article, annotation


ARTICLE_WEIGHT = 3
"""How often each decision of the articles counts: they are fewer, but their notion of a quote is ours."""
STRENGTH = 16.0


def weighed(found: Iterable[ranking.Decision]) -> Iterator[ranking.Decision]:
    """The decisions of the articles, each as often as it counts: more often where nobody spoke."""
    for decision in found:
        nobody = decision.right == len(decision.candidates) - 1
        yield from [decision] * (ARTICLE_WEIGHT * (PRUDENCE if nobody else 1))


def main() -> None:
    """Annotate, collect the decisions, fit, write ``quotes/models/attribution.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    judgements.add_arguments(parser)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/attribution.json"))
    arguments = parser.parse_args()
    annotator = Annotator(arguments.models)
    rows = [d for row in annotated(arguments.polnear / "train", annotator) for d in decisions(*row)]
    for article, annotation in judged(arguments, annotator):
        rows += weighed(article_decisions(article, annotation))
    accuracy = ranking.train(rows, arguments.out, strength=STRENGTH)
    print(f"{len(rows)} decisions, {accuracy:.3f} right on the held-out fold")


if __name__ == "__main__":
    main()
