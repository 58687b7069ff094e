"""An article as attribution sees it: where its stretches, its cues and its phrases stand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from operator import itemgetter

from quotes.annotation import Annotation
from quotes.cues import SPEECH_VERBS, Hit
from quotes.mentions import Phrase


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch stands in the frame.

    :param stretch: index into the annotation's stretches.
    :param sentence: index into the annotation's sentences of the first one that carries it.
    :param words: indices of the words that stand in or for it there.
    :param anchor: the one among them whose head is outside.
    """

    stretch: int
    sentence: int
    words: tuple[int, ...]
    anchor: int


class Scene:
    """The places, cues and phrases of one article, by sentence.

    ``hits`` holds all cues, ``spoken`` those that may report a quote: none of what the article asks.
    """

    def __init__(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        self.annotation = annotation
        self.phrases = phrases
        self.frame = [i for i, s in enumerate(annotation.sentences) if s.inside is None]
        self._order = {sentence: at for at, sentence in enumerate(self.frame)}
        self.hits = {i: annotation.sentences[i].hits for i in self.frame if annotation.sentences[i].parsed}
        self.spoken = {
            i: [] if annotation.sentences[i].asks else _spoken(found) for i, found in self.hits.items()
        }
        self.by_sentence: dict[int, list[int]] = {}
        for number, phrase in enumerate(phrases):
            self.by_sentence.setdefault(phrase.sentence, []).append(number)
        self.places = self._find_places()

    def _find_places(self) -> dict[int, Place]:
        places: dict[int, Place] = {}
        for i in self.hits:
            sentence = self.annotation.sentences[i]
            by_stretch: dict[int, list[int]] = {}
            for at, word in enumerate(sentence.words):
                if word.stretch is not None:
                    by_stretch.setdefault(word.stretch, []).append(at)
            for stretch, words in by_stretch.items():
                inside = set(words)
                tops = [at for at in words if sentence.words[at].head not in inside]
                solid = [at for at in tops if sentence.words[at].upos != "PUNCT"]
                anchor = (solid or tops or words)[0]
                places.setdefault(stretch, Place(stretch, i, tuple(words), anchor))
        return places

    def headed(self, sentence: int, head: int | None) -> int | None:
        """The index of the phrase with that head; ``None`` where there is none."""
        return next((n for n in self.by_sentence.get(sentence, ()) if self.phrases[n].head == head), None)

    def paragraph(self, offset: int) -> tuple[int, int]:
        """The paragraph around an offset of the text; all of it where that is in none."""
        paragraphs = self.annotation.paragraphs
        at = bisect_right(paragraphs, offset, key=itemgetter(0)) - 1
        return paragraphs[at] if at >= 0 and offset < paragraphs[at][1] else (0, len(self.annotation.text))

    def distance(self, sentence: int, other: int) -> int:
        """How many sentences of the frame lie from one to the other; negative where ``other`` is before."""
        return self._order[other] - self._order[sentence]

    def before(self, sentence: int) -> int | None:
        """The sentence of the frame before another one; ``None`` where that is the first."""
        at = self._order[sentence]
        return self.frame[at - 1] if at else None

    def plain_before(self, sentence: int) -> int | None:
        """The sentence of the frame that ends the paragraph before another one's, where it was parsed and
        holds nothing in marks."""
        number = self.before(sentence)
        if number is None:
            return None
        before, here = self.annotation.sentences[number], self.annotation.sentences[sentence]
        plain = before.parsed and not any(word.stretch is not None for word in before.words)
        return number if plain and before.paragraph == here.paragraph - 1 else None

    def around(self, sentence: int, back: int, forth: int) -> Iterator[int]:
        """A sentence of the frame with those up to ``back`` before and ``forth`` after it."""
        at = self._order[sentence]
        return iter(self.frame[max(0, at - back) : at + forth + 1])


def _spoken(hits: list[Hit]) -> list[Hit]:
    """The cues, without ``according to`` where somebody speaks: it tells how we know, not who said it."""
    if any(hit.lemma in SPEECH_VERBS and hit.way in ("subject", "shared", "object") for hit in hits):
        return [hit for hit in hits if hit.way != "according"]
    return hits
