"""Names before a colon and a quote: ``WALLACE: …``, ``Quill was less happy: “…”``."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.hit import Hit
from quotes.cues.lexicon import SPEECH_VERBS
from quotes.cues.relations import IN_NAMES, child_by, has_case, head_of
from quotes.types import CueClass

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_MARKS = frozenset("“ ‘ ' \"".split())
HEADINGS = frozenset(
    """
    exclusive breaking update updated watch listen read photo photos picture pictures video caption image
    audio related background details source note notes correction clarification opinion analysis explainer
    timeline live developing
    """.split()
)
"""What stands before a colon and tells what comes."""
_ONE_MORE = frozenset("Another Others Someone Somebody".split())
"""Pronouns before a colon: ``“It is over,” one striker said. Another: “We have lost.”``"""
_LONGEST_PAPER = 6
"""Words of a newspaper's name before that of its writer, the possessive ending and "by" among them."""
_SOON = 4
"""A name that begins no later in a sentence may be whom something comes from."""


def cue(sentence: Sentence, others: list[Hit]) -> Hit | None:
    """The label of a sentence.

    :param others: the cues of other forms in it.
    """
    if not any(word.text == ":" for word in sentence.words):
        return None
    return (
        _label(sentence) or _byline(sentence) or _told_of(sentence, others) or _introduced(sentence, others)
    )


def _label(sentence: Sentence) -> Hit | None:
    """``WALLACE: …`` and ``John Example: “…”``: up to five capitalized words and a colon, before which a mark
    may stand where a transcript is quoted."""
    for i, word in enumerate(sentence.words[:7]):
        if i == 0 and word.text in _MARKS:
            continue
        if word.text == ":" and i > 0 and sentence.words[i - 1].stretch is None:
            source = _head_of_label(sentence, i)
            if source is None or _is_heading(sentence, source, i):
                return None
            if sentence.words[source].text.lower() == "quote":
                source = next(
                    (c for c in sentence.children[source] if has_case(sentence, c, "from", "by")), None
                )
            return Hit(i, i, i, ":", CueClass.NEUTRAL, "label", source, "label")
        if word.upos in ("VERB", "AUX", "PUNCT") and word.text not in (".", ","):
            return None
    return None


def _is_heading(sentence: Sentence, source: int, colon: int) -> bool:
    """Whether what stands before a colon tells what comes, or where and when: ``EXCLUSIVE: …``, ``On the
    strike: …``, ``And later in Norvik: …``, ``Norvik, June 2022: …``."""
    words = sentence.words
    if words[0].upos in ("ADP", "ADV") or _is_year(words[colon - 1]):
        return True
    if has_case(sentence, source, "in", "on", "at"):
        return True
    return colon == source + 1 and words[source].text.lower() in HEADINGS


def _is_year(word: Word) -> bool:
    return word.text.isdigit() and len(word.text) == len("2022")


def _told_of(sentence: Sentence, others: list[Hit]) -> Hit | None:
    """``Ada Quill, speaking to reporters: “…”`` and ``Quill, head of the union: “…”``: a name, what is told
    of it, and a colon; the quote stands behind or in the paragraph below."""
    words = sentence.words
    colon = next((i for i, word in enumerate(words) if word.text == ":"), 0)
    marked = next((i for i, word in enumerate(words) if word.stretch is not None), len(words))
    if marked < colon or any(word.upos != "PUNCT" for word in words[colon + 1 : marked]):
        return None
    first = next((i for i, word in enumerate(words) if word.text[:1].isalpha()), colon)
    last = first
    while last < colon and (words[last].upos in IN_NAMES or words[last].text in ("-", ".")):
        last += 1
    named = first < last < colon - 1 and words[last].text == "," and words[last - 1].upos == "PROPN"
    if not named or any(hit.lemma in SPEECH_VERBS and hit.first <= colon for hit in others):
        return None
    told = words[last + 1 : colon]
    relative = told[0].text.lower() in ("who", "whose")
    if any(word.is_finite for word in told) and not relative:
        return None
    if relative and any(a.text == "," and b.is_finite for a, b in pairwise(told)):
        return None
    source = head_of(sentence, first, last - 1)
    return Hit(colon, colon, colon, ":", CueClass.NEUTRAL, "label", source, "label")


def _head_of_label(sentence: Sentence, colon: int) -> int | None:
    first = 1 if sentence.words[0].text in _MARKS else 0
    if colon == first + 1 and sentence.words[first].text in _ONE_MORE:
        return first
    names = [j for j in range(colon) if sentence.words[j].upos in ("PROPN", "NOUN")]
    if not names or not sentence.words[first].text[:1].isupper():
        return None
    inside = set(names)
    tops = [j for j in names if sentence.words[j].head not in inside]
    return tops[0] if tops else names[-1]


def _byline(sentence: Sentence) -> Hit | None:
    """``“…,” by the Daily’s Ada Example: “…”``, ``The town agrees - Ada Example: “…”``, ``This from Example:
    “…”``: a name between "by", a dash or "from" and a colon before a quote."""
    words = sentence.words
    for i, word in enumerate(words):
        if word.text != ":" or word.stretch is not None:
            continue
        behind = words[i + 1 : i + 3]
        if behind and not any(w.stretch is not None for w in behind):
            continue
        first = i
        while first > 0 and words[first - 1].upos == "PROPN" and words[first - 1].stretch is None:
            first -= 1
        before = [w.text.lower() for w in words[max(0, first - _LONGEST_PAPER) : first]]
        from_whom = before[-1:] == ["from"] and first < _SOON
        if first < i and ("by" in before or from_whom or (before and before[-1] in ("-", "–", "—"))):
            source = head_of(sentence, first, i - 1)
            return Hit(i, i, i, ":", CueClass.NEUTRAL, "label", source, "label")
    return None


def _introduced(sentence: Sentence, hits: list[Hit]) -> Hit | None:
    """``Quill was less happy: “…”``: whom a sentence is about that ends with a colon and a quote, where no
    verb of speech tells who says it."""
    words = sentence.words
    marked = next((i for i, word in enumerate(words) if word.stretch is not None), 0)
    colon = next((i for i in range(marked - 1, 0, -1) if words[i].text not in _MARKS), 0)
    told = any(hit.lemma in SPEECH_VERBS and hit.source is not None for hit in hits)
    if not marked or words[colon].text != ":" or told:
        return None
    root = sentence.root
    subject = child_by(sentence, root, ("nsubj",)) if 0 <= root < colon else None
    if subject is None or not _quote_ends(sentence, marked):
        return None
    somebody = words[subject].upos == "PROPN" or words[subject].text.lower() in ("he", "she", "they")
    if not (somebody or (words[subject].xpos == "NN" and nouns.is_human(words[subject].lemma))):
        return None
    return Hit(colon, colon, colon, ":", CueClass.NEUTRAL, "label", subject, "label")


def _quote_ends(sentence: Sentence, marked: int) -> bool:
    """Whether nothing follows the words in marks."""
    stretch = sentence.words[marked].stretch
    return all(w.stretch == stretch or w.upos == "PUNCT" for w in sentence.words[marked:])
