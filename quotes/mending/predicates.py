"""What else whoever tells something does: ``Roe said the pier would shut, blaming the wind, and left``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import SPEECH_VERBS
from quotes.cues.relations import OBJECTS
from quotes.mending.deeds import TELLERS_DO, is_deed, is_deed_behind
from quotes.mending.relatives import TOLD
from quotes.mending.trees import has_subject, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_WITHIN = frozenset("ccomp xcomp advcl conj".split())
"""How the verbs of what is told hang together."""


@looks_at("advcl", "acl")
def mend_gerund(sentence: Sentence, i: int) -> None:
    """``Four were killed, the police have said, blaming rebels``, ``Roe said the pier was shut, citing a
    letter``, ``Roe left when asked whether the pier was shut, calling it rude``: who said so blames them, and
    cites it; who was asked calls it so."""
    words = sentence.words
    if i < 3 or words[i].xpos != "VBG" or words[i - 1].text != ",":
        return
    verb = i - 2 if _is_aside(sentence, i - 2) else _teller(sentence, i)
    if verb >= 0 and words[i].head != verb and verb not in sentence.subtree(i):
        sentence.hang(i, verb, "advcl")


@looks_at("conj", "advcl")
def mend_second(sentence: Sentence, i: int) -> None:
    """``Roe said the pier would shut and apologised``, ``Roe said two had died but gave no names``: what he
    does who tells something is not joined to what he tells."""
    words, told = sentence.words, sentence.words[i].head
    if not 0 <= told < i:
        return
    asides = [c for c in sentence.children[told] if told < c < i and _is_aside(sentence, c)]
    verb = asides[-1] if asides else _told_by(sentence, told)
    if verb >= 0 and (is_deed_behind if asides else is_deed)(sentence, i, told, verb):
        sentence.hang(i, verb)
        if words[i].xpos == "VBN":
            words[i].xpos = "VBD"


@looks_at("conj")
def mend_second_to_same(sentence: Sentence, i: int) -> None:
    """``He says a guard showed him the gate and told him to run``: who did the one to him did the other."""
    words, first = sentence.words, sentence.words[i].head
    to = {words[c].text.lower() for c in sentence.children[i] if c > i and _is_done_to(words[c])}
    if not to or not 0 <= first < i or has_subject(sentence, i) or to & _done_to(sentence, first):
        return
    within = [v for v in sentence.subtree(first) if first < v < i and words[v].deprel in _WITHIN]
    for verb in reversed(within):
        if has_subject(sentence, verb) and to & _done_to(sentence, verb) and verb not in sentence.subtree(i):
            sentence.hang(i, verb)
            return


@looks_at("conj")
def mend_second_told(sentence: Sentence, i: int) -> None:
    """``Quill said Roe had come in and shouted: “…”``: he shouted it who had come in."""
    words, teller = sentence.words, sentence.words[i].head
    behind = words[i + 1].text if i + 1 < len(words) else ""
    voiced = words[i].lemma in _VOICED and behind in (
        (":", ",") if words[i].lemma == "say" else (":", ",", "“")
    )
    if not voiced or not 0 <= teller < i or words[teller].lemma not in SPEECH_VERBS:
        return
    told = (c for c in sentence.children[teller] if words[c].deprel == "ccomp" and teller < c < i)
    for verb in told:
        below = [words[c] for c in sentence.children[verb] if c < verb]
        had = any(word.deprel == "aux" and word.lemma == "have" for word in below)
        somebody = (word for word in below if word.deprel == "nsubj")
        if had and any(w.upos == "PROPN" or w.text in _PERSON or nouns.is_human(w.lemma) for w in somebody):
            sentence.hang(i, verb)
            return


_VOICED = frozenset("cry say scream shout whisper yell".split())
_PERSON = frozenset("he she they".split())


def _done_to(sentence: Sentence, verb: int) -> set[str]:
    """The pronouns to whom something is done by a verb."""
    children = (sentence.words[c] for c in sentence.children[verb])
    return {word.text.lower() for word in children if _is_done_to(word)}


def _is_done_to(word: Word) -> bool:
    return word.xpos == "PRP" and word.deprel in (*OBJECTS, "obl")


def _is_aside(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells who says what stands around it: ``the police have said``."""
    word = sentence.words[verb]
    aside = word.deprel in ("parataxis", "conj", "ccomp", "root")
    return aside and word.lemma in SPEECH_VERBS and has_subject(sentence, verb)


def _teller(sentence: Sentence, gerund: int) -> int:
    """The verb that tells the clause that a gerund of telling ends, -1 where there is none."""
    words, clause = sentence.words, sentence.words[gerund].head
    if words[gerund].lemma not in TELLERS_DO:
        return -1
    while words[clause].upos in ("NOUN", "PROPN", "PRON") and 0 <= words[clause].head < clause:
        if words[clause].deprel in _WITHIN:
            break
        clause = words[clause].head
    return _told_by(sentence, clause) if 0 <= clause < gerund else -1


def _told_by(sentence: Sentence, clause: int) -> int:
    """The outermost verb of telling, with a subject, that a clause behind it is told by, or the verb of who
    was asked whether it is so; -1 where none is."""
    words, found, told, asked = sentence.words, -1, False, False
    while words[clause].deprel in _WITHIN and 0 <= words[clause].head < clause:
        told |= words[clause].deprel in ("ccomp", "xcomp")
        done = asked and words[clause].xpos == "VBN" and words[clause].deprel == "advcl"
        asked = any(words[c].text in ("if", "whether") for c in sentence.children[clause])
        clause = words[clause].head
        if (done or (told and words[clause].lemma in TOLD)) and has_subject(sentence, clause):
            found = clause
    return found
