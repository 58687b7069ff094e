"""Framed copies: trees in which one placeholder word stands for what was quoted.

Extraction parses ``“This,” he said.`` in place of ``“We won’t stop until it is done,” he said.``
(see ``quotes/annotation.py``), so the models have to know such sentences well.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from training.marks import DOUBLE, is_closing, is_opening
from training.trees import Paragraph, Sentence, Word

FINAL = {".", ",", "?", "!", ";", ":", "…", "...", "—", "–", "-", "--"}


def placeholder(first: str, head: int, deprel: str, after: str = "") -> Word:
    """The word that stands for a quote whose first word is ``first``."""
    form = "This" if first[:1].isupper() else "this"
    return Word(form, "this", "PRON", "DT", head, deprel, after)


@dataclass(frozen=True, slots=True)
class Span:
    """Quoted words of one sentence, counted from 0, marks excluded. A quote that began in an earlier
    sentence has no opening mark here, one that goes on has no closing mark: ``None``."""

    start: int
    end: int
    opening: Word | None
    closing: Word | None
    first: str


def of_paragraph(paragraph: Paragraph) -> Iterator[Sentence]:
    """Framed copies of the sentences that hold a quote or an end of one."""
    begun: tuple[Word, str] | None = None
    for sentence in paragraph:
        spans, begun = _spans(sentence, begun)
        framed = sentence
        for span in reversed(spans):
            framed = _frame(framed, span) or framed
        if framed is not sentence:
            yield framed


def _spans(sentence: Sentence, begun: tuple[Word, str] | None) -> tuple[list[Span], tuple[Word, str] | None]:
    spans: list[Span] = []
    opening, first = begun or (None, "")
    start = 0 if begun else -1
    carried = begun is not None
    for index, word in enumerate(sentence):
        if start < 0 and is_opening(word) and index + 1 < len(sentence):
            start, opening, first, carried = index + 1, word, sentence[index + 1].form, False
        elif start >= 0 and opening is not None and is_closing(word) and _same_kind(opening, word):
            if index > start:
                spans.append(Span(start, index, opening if carried else None, None, first))
            start, opening = -1, None
    if start < 0 or opening is None:
        return spans, None
    if not carried:
        spans.append(Span(start, len(sentence), None, opening, first))
    return spans, (opening, first)


def _same_kind(opening: Word, closing: Word) -> bool:
    return (opening.form in DOUBLE) == (closing.form in DOUBLE)


def _frame(sentence: Sentence, span: Span) -> Sentence | None:
    """The sentence with one word in place of the span, or ``None`` where the span is no subtree:
    where two of its words hang on words outside."""
    last = sentence[span.end - 1]
    final = [last] if last.form in FINAL and last.upos == "PUNCT" and span.end - span.start > 1 else []
    core = range(span.start, span.end - len(final))
    inside = range(span.start + 1, span.end + 1)
    roots = [i for i in core if sentence[i].head not in inside and sentence[i].upos != "PUNCT"]
    if len(roots) != 1:
        return None
    root = sentence[roots[0]]
    middle: list[Word] = []
    this = span.start + 1 + (span.opening is not None)
    if span.opening is not None:
        middle.append(replace(span.opening, head=-this, deprel="punct", after=""))
    middle.append(placeholder(span.first, root.head, root.deprel, "" if final else last.after))
    middle += [replace(word, head=word.head if word.head not in inside else -this) for word in final]
    if span.closing is not None:
        middle.append(replace(_closing(span.closing), head=-this, deprel="punct", after=last.after))
        middle[-2] = replace(middle[-2], after="")
    shift = len(middle) - (span.end - span.start)

    def moved(word: Word) -> Word:
        if word.head < 0:
            return replace(word, head=-word.head)
        if word.head in inside:
            return replace(word, head=this)
        return replace(word, head=word.head + shift) if word.head > span.end else word

    return tuple(moved(word) for word in (*sentence[: span.start], *middle, *sentence[span.end :]))


def _closing(opening: Word) -> Word:
    form = {"“": "”", "‘": "’", "``": "''", "`": "'"}.get(opening.form, opening.form)
    return replace(opening, form=form, lemma=form, xpos="''")
