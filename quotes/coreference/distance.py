"""How far apart two places of an article are, counted in what is told: what is only quoted takes no time."""

from __future__ import annotations

from itertools import accumulate

from quotes.annotation import Annotation, Sentence


class Distance:
    """Distances between the sentences of an article."""

    def __init__(self, annotation: Annotation) -> None:
        paragraphs = _told_paragraphs(annotation)
        self._sentences = _told_sentences(annotation)
        self._paragraphs = [paragraphs[sentence.paragraph] for sentence in annotation.sentences]

    def sentences(self, earlier: int, later: int) -> int:
        """Sentences from one to another, by their indexes, those inside of quotes left out."""
        return self._sentences[later] - self._sentences[earlier]

    def paragraphs(self, earlier: int, later: int) -> int:
        """Paragraphs from one sentence to another, those that are only quoted left out."""
        return self._paragraphs[later] - self._paragraphs[earlier]


def _told_sentences(annotation: Annotation) -> list[int]:
    """For each sentence its number among those in which something is told: one that is a quote and nothing
    else counts as the one before, one inside of a quote as the one that carries it."""
    carrier: dict[int, int] = {}
    numbers, count = [], -1
    for sentence in annotation.sentences:
        if sentence.inside is None:
            count += _tells(sentence)
            for word in sentence.words:
                if word.stretch is not None:
                    carrier.setdefault(word.stretch, count)
        numbers.append(max(0, count if sentence.inside is None else carrier.get(sentence.inside, count)))
    return numbers


def _told_paragraphs(annotation: Annotation) -> list[int]:
    """For each paragraph its number among those in which something is told, not only quoted."""
    told = {sentence.paragraph for sentence in annotation.frame() if _tells(sentence)}
    return list(accumulate(number in told for number in range(len(annotation.paragraphs))))


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence of the frame has words of the reporter's own."""
    return any(word.stretch is None and word.text[:1].isalnum() for word in sentence.words)
