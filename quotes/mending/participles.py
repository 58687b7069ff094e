"""What is done to somebody, and parsers take for what he does: ``Quill, told it was “late”, left``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import ADDRESSING, SPEECH_VERBS
from quotes.cues.lexicon import NAMING, UTTERING
from quotes.cues.relations import has_case
from quotes.mending.trees import has_auxiliary, has_subject, looks_at, subject_relation

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_BELOW = frozenset("ccomp xcomp advcl acl conj parataxis dep".split())
"""How parsers hang a main verb and a participle on each other."""
_WHEN = frozenset("when once if though although until unless".split())
"""What a participle stands behind without a subject."""
_TOLD_NOBODY = SPEECH_VERBS - ADDRESSING - {"ask", "urge"}
"""Verbs that nobody is the object of."""


def mend_fronted(sentence: Sentence) -> None:
    """``Asked if it was “over”, Quill said no``, ``Once called “a thief”, Quill left``: a verb that begins a
    sentence, before the comma of a clause that has a subject, is a participle."""
    words = sentence.words
    first = next((i for i, word in enumerate(words) if word.upos not in ("ADV", "SCONJ")), 0)
    if not _may_be_participle(sentence, first) or has_subject(sentence, first):
        return
    main = words[first].head
    if main < 0:
        main = max((c for c in _clauses_behind(sentence, first) if has_subject(sentence, c)), default=-1)
        if main >= 0:
            sentence.hang(main, -1, "root")
            sentence.hang(first, main)
    if main > first and has_subject(sentence, main):
        words[first].xpos, words[first].deprel = "VBN", "advcl"


def mend_inserted(sentence: Sentence) -> None:
    """``Quill, asked if it was “over”, smiled``: a verb between the comma behind a name and that before the
    main verb is a participle."""
    words = sentence.words
    for verb in (at for at in range(2, len(words)) if words[at].xpos in ("VBD", "VBN")):
        name = _named_before(sentence, verb) if _may_be_participle(sentence, verb) else -1
        if name < 0 or any(c != name and words[c].deprel == "nsubj" for c in sentence.children[verb]):
            continue
        main = words[verb].head
        if main < verb:
            main = next((c for c in _clauses_behind(sentence, verb) if _lacks_subject(sentence, c, name)), -1)
        if main < verb or words[name].head not in (verb, main):
            continue
        if verb in sentence.above(main):
            sentence.hang(main, words[verb].head, words[verb].deprel)
        words[verb].xpos = "VBN"
        sentence.hang(name, main, subject_relation(sentence, main))
        sentence.hang(verb, name, "acl")
        for stop in (c for c in sentence.children[verb] if c > main):
            sentence.hang(stop, main)


@looks_at("advcl")
def mend_when_done(sentence: Sentence, verb: int) -> None:
    """``Quill smiled when asked if it was “over”``: a verb without a subject right behind *when* is a
    participle."""
    words = sentence.words
    behind = verb > 0 and words[verb - 1].text.lower() in _WHEN
    if behind and not has_subject(sentence, verb) and _may_be_participle(sentence, verb):
        words[verb].xpos = "VBN"


@looks_at("advcl")
def mend_by_doer(sentence: Sentence, i: int) -> None:
    """``Quill was greeted by fans chanting “…”``: they chant it who stand right before."""
    words, verb = sentence.words, sentence.words[i].head
    if words[i].xpos != "VBG" or words[i].lemma not in UTTERING or not 0 <= verb < i:
        return
    doers = (c for c in sentence.children[verb] if words[c].deprel.startswith("obl") and c < i)
    doer = next((c for c in doers if has_case(sentence, c, "by") and sentence.subtree(c)[-1] == i - 1), -1)
    if doer >= 0 and nouns.may_speak(words[doer].lemma):
        sentence.hang(i, doer, "acl")


@looks_at("nsubj")
def mend_by_subject(sentence: Sentence, i: int) -> None:
    """``why a film paid for by the Fund should call it …``: what stands behind *by* has made the film, which
    calls it so."""
    words, verb = sentence.words, sentence.words[i].head
    by = next((c for c in sentence.children[i] if words[c].text == "by"), -1)
    done = next((at for at in range(by - 1, -1, -1) if words[at].xpos in ("VBN", "VBD")), -1)
    thing = words[done].head if done >= 0 and words[done].deprel == "acl" else -1
    if thing < 0 or not i < verb or any(words[at].upos in ("PUNCT", "PRON") for at in range(done, by)):
        return
    if words[thing].deprel == "obj":
        sentence.hang(verb, words[thing].head, "ccomp")
    sentence.hang(i, done, "obl:agent")
    sentence.hang(thing, verb, subject_relation(sentence, verb))


@looks_at("obl")
def mend_in_document(sentence: Sentence, i: int) -> None:
    """``In a letter published on Monday, 40 groups urged …``: they urge it in the letter."""
    words, done = sentence.words, sentence.words[i].head
    within = has_case(sentence, i, "in", "on") and nouns.is_document(words[i].lemma)
    if within and done == i + 1 and words[done].deprel == "advcl" and words[done].head > done:
        sentence.hang(i, words[done].head)
        sentence.hang(done, i, "acl")


@looks_at("nmod", "obl", "obl:agent")
def mend_doer(sentence: Sentence, i: int) -> None:
    """``branded a “liar” by his wife``, ``told he was “too slow” by the coach``: who calls somebody so stands
    behind the marks, and belongs to nothing in them."""
    words, marked = sentence.words, sentence.words[i].head
    if words[marked].stretch is None or words[i].stretch is not None or words[marked].xpos == "VBN":
        return
    verb = next((at for at in sentence.above(marked) if words[at].upos == "VERB"), -1)
    if words[verb].xpos == "VBN" and 0 <= verb < marked < i and has_case(sentence, i, "by"):
        sentence.hang(i, verb, "obl:agent")


def _may_be_participle(sentence: Sentence, verb: int) -> bool:
    """Whether a form may be the past or a participle: no auxiliary stands with it, nor an object right behind
    that is not what somebody is called: ``told reporters``."""
    word = sentence.words[verb]
    past = word.upos == "VERB" and word.xpos in ("VBD", "VBN") and word.stretch is None
    if not past or word.lemma in _TOLD_NOBODY or has_auxiliary(sentence, verb):
        return False
    behind = (c for c in sentence.children[verb] if c > verb and sentence.words[c].stretch is None)
    objects = (c for c in behind if sentence.words[c].deprel in ("obj", "iobj", "nsubj"))
    return word.lemma in NAMING or all(sentence.subtree(c)[0] > verb + 1 for c in objects)


def _named_before(sentence: Sentence, verb: int) -> int:
    """The subject that one comma, and maybe an adverb, parts from a verb behind it; -1 where none is."""
    words, comma = sentence.words, verb - 1
    while words[comma].upos == "ADV":
        comma -= 1
    if comma < 1 or words[comma].text != ",":
        return -1
    for name in range(comma):
        subject = words[name].deprel.startswith("nsubj") and words[name].stretch is None
        if subject and words[name].head >= comma:
            before = [i for i in sentence.subtree(name) if i < comma]
            whole = before[-1] == comma - 1 and all(words[i].text != "," for i in before)
            return name if whole else -1
    return -1


def _lacks_subject(sentence: Sentence, clause: int, name: int) -> bool:
    """Whether a clause outside of marks has no subject, or the one before all commas."""
    subjects = (c for c in sentence.children[clause] if sentence.words[c].deprel.startswith("nsubj"))
    return sentence.words[clause].stretch is None and all(c == name for c in subjects)


def _clauses_behind(sentence: Sentence, verb: int) -> list[int]:
    """What hangs on a verb as a clause that a comma parts from it."""
    words, found = sentence.words, []
    for clause in sentence.children[verb]:
        own = (i for i in sentence.subtree(clause) if i > verb and words[i].upos != "PUNCT")
        before = next(own, clause) - 1
        while words[before].upos == "PUNCT" and words[before].text != ",":
            before -= 1
        if clause > verb and words[clause].deprel in _BELOW and verb < before and words[before].text == ",":
            found.append(clause)
    return found
