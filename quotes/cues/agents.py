"""By whom something is done, called so or told, where that is no subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.lexicon import ADDRESSING, JUDGING, NAMING
from quotes.cues.relations import IN_NAMES, SUBJECTS, child_by, has_case, head_of

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_TAKING = NAMING | JUDGING
"""Verbs that tell what somebody takes something for."""
_ORDERING = frozenset("instruct order urge".split())
"""Verbs whose object is told what to do."""


_MEANS = frozenset("email e-mail phone telephone text letter post mail fax radio message".split())
"""By what something is told, where nothing but the preposition stands with it."""


def agent(sentence: Sentence, i: int) -> int | None:
    """By whom something is done that a verb tells: ``sent by Quill``."""
    for child in sentence.children[i]:
        relation = sentence.words[child].deprel
        if is_means(sentence, child):
            continue
        if relation == "obl:agent" or (relation in ("obl", "nmod") and has_case(sentence, child, "by")):
            return child
    return None


def is_means(sentence: Sentence, noun: int) -> bool:
    """Whether a noun names how something is told: ``told by email``."""
    return sentence.words[noun].lemma in _MEANS and len(sentence.children[noun]) == 1


def told_by(sentence: Sentence, i: int) -> int | None:
    """Whom somebody hears something from: ``she heard from Roe that the pier was “gone”``."""
    if sentence.words[i].lemma not in ("hear", "learn"):
        return None
    others = (c for c in sentence.children[i] if sentence.words[c].deprel == "obl")
    return next((c for c in others if has_case(sentence, c, "from")), None)


def called_by(sentence: Sentence, i: int) -> int | None:
    """Who calls somebody something: ``Quill, branded “a thief” by Roe's aide``, however it was parsed."""
    words = sentence.words
    aside = i > 0 and (words[i - 1].text == "," or words[i - 1].upos == "AUX")
    if not aside or words[i].lemma not in _TAKING or words[i].xpos not in ("VBD", "VBN"):
        return None
    marked = next((j for j in range(i + 1, len(words)) if words[j].stretch is not None), None)
    if marked is None:
        return None
    after = marked
    while after < len(words) and (
        words[after].stretch == words[marked].stretch or words[after].upos == "PUNCT"
    ):
        after += 1
    last = after
    while last + 1 < len(words) and words[last + 1].stretch is None and _names(words[last + 1]):
        last += 1
    by = after < len(words) and words[after].text == "by"
    return head_of(sentence, after + 1, last) if by else None


def _names(word: Word) -> bool:
    """Whether a word is one of those that somebody is named by, the owner of what he is among them."""
    return word.upos in IN_NAMES or word.xpos == "POS"


def called_in(sentence: Sentence, i: int) -> int | None:
    """What is written where somebody is called or told something: ``Quill is described in court papers as
    “…”``, ``described as “…” in a letter``, ``In a letter from Quill, tenants were told to “…”``."""
    words = sentence.words
    told = words[i].lemma in _TAKING | ADDRESSING | _ORDERING and words[i].xpos == "VBN"
    if not told or child_by(sentence, i, SUBJECTS) is not None:
        return None
    below = sentence.children[i]
    below = [
        *below,
        *(c for what in below if words[what].stretch is not None for c in sentence.children[what]),
    ]
    written = (c for c in below if words[c].deprel == "obl" and nouns.is_document(words[c].lemma))
    return next((c for c in written if words[c].stretch is None and has_case(sentence, c, "in")), None)
