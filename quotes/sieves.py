"""Words around a quote that leave no doubt whose it is, though others speak in the same sentence."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.annotation import Sentence
from quotes.cues import CLAIMS, SPEECH_VERBS, Hit
from quotes.types import CueClass

_CALLING = frozenset("call describe label brand dub term".split())
_FILLING = frozenset("as a an the “ ‘".split())
"""What may stand between a cue and what somebody is called."""


def sure_cue(sentence: Sentence, quoted: Sequence[int], anchor: int) -> Hit | None:
    """The cue whose source alone can have said what stands in marks.

    :param quoted: indices of the words in marks.
    :param anchor: the one of them whose head is outside.
    """
    for hit in sentence.hits:
        if hit.source is not None and _is_sure(sentence, hit, quoted, anchor):
            return hit
    return None


def _is_sure(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    assert hit.source is not None
    word = sentence.words[hit.word]
    if hit.lemma == "word":
        return _in_words_of(sentence, hit, hit.source, quoted)
    if hit.lemma == "put":
        return _puts_it(sentence, hit, hit.source, quoted)
    if hit.way == "agent":
        return _is_called_by(sentence, hit, hit.source, quoted)
    if hit.way == "object" and word.xpos == "VBG" and (hit.lemma in SPEECH_VERBS or hit.lemma in _CALLING):
        return _nearest(sentence, anchor) == hit.word
    said = hit.lemma in CLAIMS or hit.kind is not CueClass.THOUGHT
    named = sentence.words[hit.source].upos in ("NOUN", "PROPN")
    return said and named and hit.way == "possessive" and _claims(sentence, hit.word, quoted, anchor)


def _in_words_of(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, in the words of Quill``; ``in Quill's words, “…”``."""
    words = sentence.words
    first = _first(sentence, hit.word)
    last = max(hit.word, source + _name_length(sentence, source) - 1)
    return words[first].text.lower() == "in" and _touches(sentence, first, last, quoted)


def _puts_it(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, as Quill, the mayor, put it``."""
    words = sentence.words
    first, last = _first(sentence, source), hit.word + 1
    if first and words[first].text.lower() != "as":
        first -= 1
    it = last < len(words) and words[last].text == "it"
    return it and words[first].text.lower() == "as" and _touches(sentence, first, last, quoted)


def _is_called_by(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``branded “…” by Quill``; ``described by Quill as “…”``."""
    words = sentence.words
    if source > quoted[-1]:
        between = [w.text.lower() for w in words[quoted[-1] + 1 : source] if w.upos != "PUNCT"]
        start, by = hit.last + 1, between[:1] == ["by"] and len(between) <= _TITLES
    else:
        start, by = max(hit.last, source + _name_length(sentence, source) - 1) + 1, True
    return by and {w.text.lower() for w in words[start : quoted[0]]} <= _FILLING


_TITLES = 4
"""Words from "by" to the head of a name, no more than these."""


def _nearest(sentence: Sentence, anchor: int) -> int | None:
    """The cue that stands nearest above a word in the tree."""
    cues = {hit.word for hit in sentence.hits if hit.source is not None}
    at = anchor
    while (at := sentence.words[at].head) >= 0:
        if at in cues:
            return at
    return None


def _claims(sentence: Sentence, noun: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill's claim that it was “…”``."""
    words, at = sentence.words, anchor
    if noun >= quoted[0] or words[noun + 1].text != "that":
        return False
    between = range(noun + 2, quoted[0])
    others = any(hit.word in between for hit in sentence.hits)
    if len(between) <= _LONGEST and not others and all(words[i].text not in _STOPS for i in between):
        return True
    while at >= 0 and words[at].head != noun:
        at = words[at].head
    return at >= 0 and words[at].deprel in ("acl", "acl:relcl")


_LONGEST = 8
"""Words between "that" and the marks, where the tree says nothing of them."""
_STOPS = frozenset(", ; : – — - ( )".split())


def _touches(sentence: Sentence, first: int, last: int, quoted: Sequence[int]) -> bool:
    """Whether nothing but punctuation stands between some words and those in marks."""
    between = (last + 1, quoted[0]) if last < quoted[0] else (quoted[-1] + 1, first)
    return all(word.upos == "PUNCT" for word in sentence.words[slice(*between)])


def _first(sentence: Sentence, head: int) -> int:
    """The first word below a head, marks aside."""
    return next(i for i in sentence.subtree(head) if sentence.words[i].upos != "PUNCT")


def _name_length(sentence: Sentence, head: int) -> int:
    last = head
    while last + 1 < len(sentence.words) and sentence.words[last + 1].deprel == "flat":
        last += 1
    return last - head + 1
