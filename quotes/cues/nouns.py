"""The nouns of a sentence that report, and whose they are: ``Quill’s warning``, ``a call by Quill``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues.hit import Hit, Source
from quotes.cues.lexicon import NAMING, NOUNS, SPEECH_VERBS, VERBS
from quotes.cues.relations import SUBJECTS, child_by, has_case
from quotes.types import CueClass

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def cue(sentence: Sentence, i: int) -> Hit | None:
    """The cue that a word is, where it is a noun that reports, and not one that another phrase names:
    ``according to the report``."""
    word = sentence.words[i]
    if word.upos != "NOUN" or word.lemma not in NOUNS or _is_named(sentence, i):
        return None
    if has_case(sentence, i, "according", "per"):
        return None
    return Hit(i, i, i, word.lemma, NOUNS[word.lemma], "noun", *_source_of(sentence, i))


def _source_of(sentence: Sentence, i: int) -> Source:
    """Whose a noun is: its owner's, theirs whom a preposition names, the subject's of its verb but for what
    others claim, its own."""
    words = sentence.words
    owners = [c for c in sentence.children[i] if words[c].deprel == "nmod:poss"]
    marked = (c for c in owners if any(words[m].xpos == "POS" for m in sentence.children[c]))
    owner = next(marked, next(iter(owners), None))
    if owner is not None:
        return owner, "possessive"
    verb = words[i].head if words[i].deprel in ("obj", "obl", "conj") else -1
    subject = child_by(sentence, verb, SUBJECTS) if verb >= 0 else None
    said_in = words[i].deprel == "obl" and has_case(sentence, i, "in") and words[verb].lemma in SPEECH_VERBS
    for child in sentence.children[i]:
        if words[child].deprel.startswith("nmod") and has_case(sentence, child, "by", "from", "of"):
            return (subject, "object") if said_in and subject is not None else (child, "by")
    if _is_of_others(sentence, i):
        return None, "possessive"
    if subject is not None:
        return subject, "object"
    return (
        (i, "itself") if words[i].deprel in SUBJECTS and not _is_held(sentence, i) else (None, "possessive")
    )


def _is_held(sentence: Sentence, i: int) -> bool:
    """Whether a noun is what nobody named holds, and says nothing itself: ``There are hopes that …``, ``Fears
    that … grew``."""
    told = _has_that(sentence, i, ("acl",))
    return told or child_by(sentence, sentence.words[i].head, ("expl",)) is not None


def _is_of_others(sentence: Sentence, i: int) -> bool:
    """Whether what a clause claims is held against whom its sentence is about: ``Quill resigned after claims
    that …``, ``Quill faces claims that …``; but not ``Quill made claims that …``, ``left with a warning that
    …``."""
    words = sentence.words
    above, clauses = words[i].head, [c for c in sentence.children[i] if words[c].deprel in _CLAUSES]
    if NOUNS[words[i].lemma] is CueClass.THOUGHT:
        return False
    if words[i].deprel == "obj":
        denied = VERBS.get(words[above].lemma) is CueClass.DENIAL
        return words[above].lemma in _FACING or (denied and bool(clauses))
    return words[i].deprel == "obl" and bool(clauses) and has_case(sentence, i, *_CIRCUMSTANCES)


_CLAUSES = ("acl", "acl:relcl", "ccomp")
_FACING = frozenset(
    """
    answer attract battle confront contest draw dodge endure escape examine face fight hear investigate probe
    prompt review spark survive trigger weather
    """.split()
)
"""Verbs of those against whom something is claimed, or who look into it."""
_CIRCUMSTANCES = frozenset("about after against amid amidst by despite following from of on over to".split())
"""Prepositions before what others claim while somebody does something."""


def _is_named(sentence: Sentence, i: int) -> bool:
    """Whether a noun is what somebody calls something, and reports nothing: ``called the talks “…”``; but not
    ``rejected Roe's claim that …``, ``denounced Roe's call for “…”``."""
    words = sentence.words
    owned = any(words[c].deprel == "nmod:poss" for c in sentence.children[i])
    if owned and i + 1 < len(words) and words[i + 1].text == "for":
        return False
    if words[i].deprel != "obj" or words[words[i].head].lemma not in NAMING:
        return False
    return not _has_that(sentence, i, _CLAUSES)


def _has_that(sentence: Sentence, i: int, relations: tuple[str, ...]) -> bool:
    """Whether a clause with "that" hangs on a noun by one of some relations."""
    words = sentence.words
    clauses = (c for c in sentence.children[i] if words[c].deprel in relations)
    marks = (words[m] for clause in clauses for m in sentence.children[clause])
    return any(word.text == "that" and word.deprel == "mark" for word in marks)
