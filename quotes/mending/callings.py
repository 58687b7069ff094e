"""What somebody calls something, and who does: ``in what Quill, the mayor, called “…”``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import CALLING, JUDGING
from quotes.cues.lexicon import NAMING
from quotes.mending.trees import looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_DEEMING = CALLING | {"deem"}
"""Verbs that tell what somebody calls something, or holds it to be."""
_JUDGING = JUDGING | frozenset("blast criticize criticise welcome applaud rebuke assail".split())
"""Verbs that tell what somebody thinks of what another did, or of whoever did it."""


def mend_called(sentence: Sentence, verb: int) -> None:
    """``Quill called the talks with Roe “constructive”``: what stands in marks behind the object is what it
    is called, and no part of it."""
    words = sentence.words
    if words[verb].lemma not in _DEEMING:
        return
    called = next((c for c in sentence.children[verb] if words[c].deprel == "obj" and c > verb), None)
    if called is None or words[called].stretch is not None:
        return
    last = max((i for i in sentence.subtree(called) if words[i].upos != "PUNCT"), default=called)
    stretch = words[last].stretch
    if stretch is None:
        return
    marked = {i for i, word in enumerate(words) if word.stretch == stretch}
    tops = [i for i in marked if words[i].head not in marked and words[i].upos != "PUNCT"]
    if len(tops) == 1 and words[tops[0]].head < tops[0] and words[tops[0]].deprel in ("nmod", "appos", "dep"):
        sentence.hang(tops[0], verb, "xcomp")


def mend_what(sentence: Sentence, i: int) -> None:
    """``in what Quill, the mayor, called “…”``: the name behind *what* is who calls it so."""
    words, name = sentence.words, sentence.words[i]
    if i == 0 or name.head != i - 1 or words[i - 1].text.lower() != "what" or name.upos != "PROPN":
        return
    verb = sentence.name_end(i) + 1
    if verb < len(words) and words[verb].text == ",":
        closing = (j + 1 for j in range(verb + 1, len(words)) if words[j].text == ",")
        verb = next(closing, len(words))
    if verb < len(words) and words[verb].lemma in _DEEMING and words[verb].xpos in ("VBD", "VBN", "VBZ"):
        sentence.hang(i, verb, "nsubj")
        sentence.hang(verb, i - 1, "acl:relcl")


def mend_what_office(sentence: Sentence, i: int) -> None:
    """``because of what its operator, Quill Rail, called “…”``: whose name is set off behind *what*."""
    words = sentence.words
    if words[i].text.lower() != "what":
        return
    comma = next((j for j in range(i + 2, min(i + _LONGEST_OFFICE, len(words))) if words[j].text == ","), 0)
    closing = next((j for j in range(comma + 1, len(words)) if words[j].text == ","), 0) if comma else 0
    verb = closing + 1
    plain = all(w.stretch is None and not w.is_finite for w in words[i + 1 : closing])
    if not closing or verb >= len(words) or not plain or words[comma + 1].upos != "PROPN":
        return
    if words[verb].lemma not in _DEEMING or words[verb].xpos not in ("VBD", "VBN", "VBZ"):
        return
    office = comma - 1
    if words[office].upos not in ("NOUN", "PROPN"):
        return
    name = range(comma + 1, closing)
    top = next((j for j in name if words[j].head not in name), comma + 1)
    sentence.hang(top, office, "appos")
    sentence.hang(office, verb, "nsubj")
    sentence.hang(verb, i, "acl:relcl")


_LONGEST_OFFICE = 7
"""Words from *what* to the comma behind an office."""


@looks_at("acl")
def mend_called_by(sentence: Sentence, verb: int) -> None:
    """``a move the opposition called “…”``, ``over what an aide of Quill called “…”``: of two nouns with
    nothing between them the second calls the first one so."""
    words, caller = sentence.words, sentence.words[verb].head
    below = [c for c in sentence.subtree(caller) if c < verb]
    if words[verb].lemma not in NAMING or below[-1:] != [verb - 1] or words[caller].deprel not in _BESIDE:
        return
    called = below[0] - 1
    noun = words[called].upos == "NOUN" or words[called].text == "what"
    behind = words[verb + 1].upos == "PUNCT" or words[verb + 1].text == "as"
    if called >= 0 and noun and behind and words[caller].head in (called, words[called].head):
        sentence.hang(verb, called, "acl:relcl")
        sentence.hang(caller, verb, "nsubj")
        words[verb].xpos = "VBD"


_BESIDE = frozenset("appos nsubj nsubj:pass".split())
"""How parsers hang the second noun on the first, or beside it."""


@looks_at("mark")
def mend_called_that(sentence: Sentence, i: int) -> None:
    """``a phrase that the lawyers, in a motion, derided as “…”``: what they derided is the phrase."""
    words, verb = sentence.words, sentence.words[i].head
    if words[i].text.lower() != "that" or words[i - 1].upos != "NOUN" or not words[verb].is_finite:
        return
    has_object = any(words[c].deprel == "obj" for c in sentence.children[verb])
    as_what = [word.text for word in words[verb + 1 : verb + 2]] == ["as"]
    if words[verb].lemma not in _JUDGING | NAMING or has_object or not as_what:
        return
    words[i].upos, words[i].xpos, words[i].deprel = "PRON", "WDT", "obj"
    sentence.hang(verb, i - 1, "acl:relcl")


@looks_at("advcl")
def mend_calling(sentence: Sentence, i: int) -> None:
    """``Roe slammed a suit alleging that Quill lied, calling it “…”``: he who slams it calls it so."""
    words, clause = sentence.words, sentence.words[i].head
    if words[i].xpos != "VBG" or words[i].lemma not in _DEEMING or clause > i:
        return
    if words[i - 1].text != "," or words[clause].lemma in _JUDGING:
        return
    judging = next((at for at in sentence.above(clause) if words[at].lemma in _JUDGING), None)
    if judging is not None and words[judging].is_finite:
        sentence.hang(i, judging)
