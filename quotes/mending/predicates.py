"""What else whoever tells something does: ``Roe said the pier would shut, blaming the wind, and left``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import CALLING, JUDGING, SPEECH_VERBS
from quotes.mending.trees import has_auxiliary, has_subject, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_TELLING = SPEECH_VERBS | CALLING | JUDGING | frozenset(
    """
    cite quote blame accuse point note describe criticize criticise thank apologize apologise deem refer
    invoke question challenge
    """.split()
)  # fmt: skip
"""What they do who tell something rather than those of whom it is told."""
_WITHIN = frozenset("ccomp xcomp advcl conj".split())
"""How the verbs of what is told hang together."""


@looks_at("advcl", "acl")
def mend_gerund(sentence: Sentence, i: int) -> None:
    """``Four were killed, the police have said, blaming rebels``, ``Roe said the pier was shut, citing a
    letter``: who said so blames them, and cites it."""
    words = sentence.words
    if i < 3 or words[i].xpos != "VBG" or words[i - 1].text != ",":
        return
    verb = i - 2 if _is_aside(sentence, i - 2) else _teller(sentence, i)
    if verb >= 0 and words[i].head != verb and verb not in sentence.subtree(i):
        sentence.hang(i, verb, "advcl")


@looks_at("conj")
def mend_second(sentence: Sentence, i: int) -> None:
    """``Roe said the pier would shut and apologised``, ``Roe urged them to stay and warned of the wind``:
    what is past is not joined to what is to come; who said so apologised."""
    words, first = sentence.words, sentence.words[i].head
    if not 0 <= first < i or not _is_past(sentence, i):
        return
    if has_subject(sentence, i) or has_auxiliary(sentence, i):
        return
    opens = [words[c] for c in sentence.children[first] if c < first and words[c].upos in ("AUX", "PART")]
    plain = any(word.xpos in ("MD", "TO") for word in opens)
    verb = _told_by(sentence, first)
    if verb >= 0 and (plain or (opens and words[i].lemma in _TELLING)):
        sentence.hang(i, verb)
        words[i].xpos = "VBD"


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a form is the past, and no passive participle: that has no object."""
    word = sentence.words[verb]
    has_object = any(sentence.words[c].deprel == "obj" for c in sentence.children[verb])
    return word.xpos == "VBD" or (word.xpos == "VBN" and (has_object or word.lemma in _INTRANSITIVE))


_INTRANSITIVE = frozenset("apologize apologise complain".split())
"""What nobody is, but does."""


def _is_aside(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells who says what stands around it: ``the police have said``."""
    word = sentence.words[verb]
    aside = word.deprel in ("parataxis", "conj", "ccomp", "root")
    return aside and word.lemma in SPEECH_VERBS and has_subject(sentence, verb)


def _teller(sentence: Sentence, gerund: int) -> int:
    """The verb that tells the clause that a gerund of telling ends, -1 where there is none."""
    words, clause = sentence.words, sentence.words[gerund].head
    if words[gerund].lemma not in _TELLING:
        return -1
    while words[clause].upos in ("NOUN", "PROPN", "PRON") and 0 <= words[clause].head < clause:
        if words[clause].deprel in _WITHIN:
            break
        clause = words[clause].head
    return _told_by(sentence, clause) if 0 <= clause < gerund else -1


def _told_by(sentence: Sentence, clause: int) -> int:
    """The outermost verb of telling, with a subject, that a clause behind it is told by; -1 where none is."""
    words, found, told = sentence.words, -1, False
    while words[clause].deprel in _WITHIN and 0 <= words[clause].head < clause:
        told |= words[clause].deprel in ("ccomp", "xcomp")
        clause = words[clause].head
        if told and words[clause].lemma in _TOLD and has_subject(sentence, clause):
            found = clause
    return found


_TOLD = SPEECH_VERBS | frozenset("believe think expect hope fear ask order accuse call want".split())
"""Verbs of which a clause tells what is said or thought."""
