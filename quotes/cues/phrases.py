"""Phrases that report: ``according to Quill``, ``per a statement``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.hit import Hit
from quotes.types import CueClass

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_WITHIN = ("nmod:desc", "flat", "compound")
"""Relations of a title and of further names to the name beside: ``according to lawyer Ada Quill``."""
_MEASURES = frozenset(
    "plan schedule age size weight height rank need taste ability gender colour color type".split()
)
"""What things are done or sorted by, where nothing tells whose it is."""
_FARTHEST = 8
"""Words behind the phrase among which its noun is sought, where the tree does not tell."""


def cue(sentence: Sentence, i: int) -> Hit | None:
    """The cue that begins with a word, where that is *according*, or *per* behind a comma."""
    words = sentence.words
    if words[i].text.lower() == "per":
        return _per(sentence, i)
    if words[i].text.lower() != "according" or i + 1 == len(words):
        return None
    last = i + 1 if words[i + 1].text.lower() == "to" else i
    source = _source_of(sentence, i, last)
    if source == last + 1 and words[source].lemma in _MEASURES:
        return None
    return Hit(i, i, last, "according to", CueClass.NEUTRAL, "phrase", source, "according")


def _per(sentence: Sentence, i: int) -> Hit | None:
    """``The deal is off, per a spokesman``, ``As per Quill, it is off``; none in ``$5, per person`` and in
    ``$5 per the contract``."""
    words = sentence.words
    first = words[i].head if words[i].deprel == "fixed" else i
    source = words[first].head
    apart = first == 0 or words[first - 1].upos == "PUNCT"
    if not apart or not i < source or words[source].stretch is not None:
        return None
    told = any(words[c].deprel in ("det", "nummod", "nmod:poss") for c in sentence.children[source])
    if words[source].upos != "PROPN" and not (told and nouns.may_speak(words[source].lemma)):
        return None
    return Hit(i, i, i, "according to", CueClass.NEUTRAL, "phrase", source, "according")


def _source_of(sentence: Sentence, i: int, last: int) -> int | None:
    """Whom a phrase from ``i`` to ``last`` names."""
    words = sentence.words
    at = words[i].head
    if words[i].deprel not in ("case", "mark", "fixed"):
        below = (c for c in sentence.children[i] if c > i and words[c].deprel in ("obl", "nmod", "obj"))
        at = next(below, at)
    while words[at].deprel in _WITHIN and words[at].head > last:
        at = words[at].head
    if last < at < len(words) and words[at].stretch is None:
        return at
    after = range(last + 1, min(last + _FARTHEST, len(words)))
    return next((c for c in after if words[c].upos in ("NOUN", "PROPN", "PRON")), None)
