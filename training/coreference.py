"""Trains the choice of a referent: on a treebank's coreference layer and on judged articles.

    python -m training.coreference --ud DATA/ud --polnear POLNEAR --newswire DATA/ner/worldwide

The text is annotated by our own models, as it will be in use, and held against the gold by offset.
Every mention is resolved with the right answers to the ones before it. The articles have the gold of who
said each quote and of whom pronouns and descriptions stand for (:mod:`training.references`): they teach how
news refers to its people, which a treebank of many genres does not; weights from GUM alone resolve what their
gold leaves open.
"""

from __future__ import annotations

import argparse
import lzma
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from quotes import names
from quotes.annotation import Annotation, Annotator, Name
from quotes.coreference import Coreference, Entity, Seen
from quotes.gazetteer import settle
from quotes.mentions import Phrase, phrases
from quotes.ranking import Features, Ranker
from training import judgements, ranking, references
from training.gold import mention_of
from training.references import Judged


@dataclass(frozen=True, slots=True)
class Document:
    """A text with its gold mentions: (start, end, chain)."""

    name: str
    text: str
    mentions: list[tuple[int, int, str]]


def read(path: Path) -> Iterator[Document]:
    """The documents of a GUM file in CoNLL-U."""
    with lzma.open(path, "rt", encoding="utf-8") as handle:
        name, lines = "", []
        for line in handle:
            if line.startswith("# newdoc id = "):
                if lines:
                    yield _document(name, lines)
                name, lines = line.split(" = ", 1)[1].strip(), []
            lines.append(line.rstrip("\n"))
        yield _document(name, lines)


def _document(name: str, lines: list[str]) -> Document:
    text = ""
    found: list[tuple[int, int, str]] = []
    open_: dict[str, list[int]] = {}
    gap, skip = "", 0
    for line in lines:
        if line.startswith("# newpar"):
            gap = "\n\n"
        cells = line.split("\t")
        if len(cells) != 10 or "." in cells[0]:
            continue
        first, _, last = cells[0].partition("-")
        if last:
            text += (gap if text else "") + cells[1]
            begin, skip = len(text) - len(cells[1]), int(last)
            gap = "" if "SpaceAfter=No" in cells[9] else " "
            end = len(text)
        elif int(first) > skip:
            text += (gap if text else "") + cells[1]
            begin, end = len(text) - len(cells[1]), len(text)
            gap = "" if "SpaceAfter=No" in cells[9] else " "
        if int(first) == skip:
            skip = 0
        entity = re.search(r"Entity=([^|]*)", cells[9])
        for opening, chain, closing in (
            re.findall(r"(\()?(\d+)[^()]*?(?=[()]|$)(\))?", entity[1]) if entity else ()
        ):
            if opening:
                open_.setdefault(chain, []).append(begin)
            if closing and open_.get(chain):
                found.append((open_[chain].pop(), end, chain))
    return Document(name, text, found)


class _Recorder(Coreference):
    """Resolves with the gold at hand, and keeps what there was to choose from."""

    def __init__(self, annotation: Annotation, found: Sequence[Phrase], document: Document) -> None:
        self.decisions: list[ranking.Decision] = []
        self._document = document
        self._phrases = found
        # Of what begins at one place the first counts, and a phrase before a name.
        self._spans: dict[int, Phrase | Name] = {}
        self._spans.update((name.start, name) for name in reversed(annotation.names))
        self._spans.update((phrase.start, phrase) for phrase in reversed(found))
        self._chains: dict[int, Counter[str]] = {}
        super().__init__(annotation, found, Ranker({}))

    def _gold(self, start: int, end: int) -> str | None:
        best, share = None, 0.5
        for s, e, chain in self._document.mentions:
            common = min(e, end) - max(s, start)
            if common > 0 and common / max(e - s, end - start) >= share:
                best, share = chain, common / max(e - s, end - start)
        return best

    def see(self, entity: Entity, seen: Seen) -> None:
        span = self._spans.get(seen.offset)
        chain = self._gold(span.start, span.end) if span else None
        if chain:
            self._chains.setdefault(id(entity), Counter())[chain] += 1
        super().see(entity, seen)

    def choose(self, number: int, options: list[Entity], features: list[Features]) -> list[float]:
        phrase = self._phrases[number]
        chain = self._gold(phrase.start, phrase.end)
        right = [i for i, e in enumerate(options) if chain and self._chains.get(id(e), Counter())[chain]]
        own = len(features) - 1 if len(features) > len(options) or "description new" in features[-1] else None
        answer = right[0] if right else own
        if answer is not None and len(features) > 1 and chain:
            self.decisions.append(ranking.Decision([dict(f) for f in features], answer, self._document.name))
        return [1.0 if i == (answer or 0) else 0.0 for i in range(len(features))]


class _ArticleRecorder(Coreference):
    """Resolves with given weights, and keeps the choices that the gold of quotes or of references decides.

    :ivar sources: choices of who speaks.
    :ivar others: all others.
    """

    def __init__(
        self, annotation: Annotation, found: Sequence[Phrase], judged: Judged, ranker: Ranker
    ) -> None:
        self.sources: list[ranking.Decision] = []
        self.others: list[ranking.Decision] = []
        self._name = judged.gold.name
        self._references = judged.references
        self._speakers = {
            number: quote for quote in judged.gold.quotes if (number := mention_of(found, quote)) is not None
        }
        super().__init__(annotation, found, ranker)

    def choose(self, number: int, options: list[Entity], features: list[Features]) -> list[float]:
        right = self._right(number, options)
        if not right:
            return super().choose(number, options, features)
        first, *also = right
        decision = ranking.Decision([dict(f) for f in features], first, self._name, tuple(also))
        source = number in self._speakers or self._frame.is_source(self._frame.phrases[number])
        (self.sources if source else self.others).append(decision)
        return [float(i == first) for i in range(len(features))]

    def _right(self, number: int, options: list[Entity]) -> list[int]:
        """The options that are right; none where nobody judged."""
        phrase, speaker = self._frame.phrases[number], self._speakers.get(number)
        meant = self._references.get((phrase.start, phrase.end), frozenset())
        if speaker is not None:
            meant = frozenset((speaker["speaker"], *speaker["aliases"]))
        known = {names.tokens(names.bare(form)) for form in meant}
        return [i for i, e in enumerate(options) if names.tokens(names.bare(e.name)) in known]


def article_decisions(
    rows: Sequence[Judged], annotator: Annotator, ranker: Ranker
) -> Iterator[ranking.Decision]:
    """Every choice that the gold of the articles decides, those of who speaks as often as they count."""
    for judged, annotation in zip(rows, annotator.annotate([row.gold.text for row in rows]), strict=True):
        annotation.names = settle(annotation)
        recorder = _ArticleRecorder(annotation, phrases(annotation), judged, ranker)
        yield from recorder.sources * SOURCE_WEIGHT
        yield from recorder.others


def decisions(documents: Sequence[Document], annotator: Annotator) -> Iterator[ranking.Decision]:
    """Every choice that the documents hold."""
    for document, annotation in zip(documents, annotator.annotate([d.text for d in documents]), strict=True):
        annotation.names = settle(annotation)
        yield from _Recorder(annotation, phrases(annotation), document).decisions


SOURCE_WEIGHT = 4
"""How often each choice of who speaks counts: they are fewer, and of the kind that matters."""


def main() -> None:
    """Read, annotate, collect, fit, write ``quotes/models/coreference.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ud", type=Path, required=True)
    judgements.add_arguments(parser)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/coreference.json"))
    arguments = parser.parse_args()
    annotator = Annotator(arguments.models)
    documents = [d for part in ("train", "dev", "test") for d in read(arguments.ud / f"gum-{part}.conllu.xz")]
    rows = [d for at in range(0, len(documents), 10) for d in decisions(documents[at : at + 10], annotator)]
    first = Ranker(ranking.fit(rows, strength=STRENGTH, rare=RARE))
    judged = list(article_decisions(list(references.articles(arguments)), annotator, first))
    accuracy = ranking.train([*rows, *judged], arguments.out, strength=STRENGTH, rare=RARE)
    print(
        f"{len(rows)} decisions of GUM, {len(judged)} of articles, {accuracy:.3f} right on the held-out fold"
    )


STRENGTH, RARE = 10.0, 30

if __name__ == "__main__":
    main()
