"""A verb that is left out: ``Quill called it “a triumph”, Roe “a disgrace”``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import given_names, nouns
from quotes.cues import SPEECH_VERBS
from quotes.cues.lexicon import NAMING
from quotes.cues.relations import IN_NAMES, OBJECTS, head_of
from quotes.mending.inversions import speaks
from quotes.mending.trees import has_preposition, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_LEFT_OUT = NAMING | SPEECH_VERBS | {"speak", "talk"}
_PREPOSITIONS = frozenset({"as", "of"})


def mend_gap(sentence: Sentence) -> None:
    """``Quill spoke of “a triumph”, Roe of “a disgrace”``: what parts words in marks from somebody right
    before others stands for the verb."""
    words = sentence.words
    for gap in range(3, len(words) - 2):
        if not _is_gap(sentence, gap):
            continue
        verb = next((at for at in range(gap, -1, -1) if words[at].lemma in _LEFT_OUT), -1)
        behind = gap + 1
        while behind < len(words) and words[behind].upos in IN_NAMES and words[behind].stretch is None:
            behind += 1
        somebody = head_of(sentence, gap + 1, behind - 1)
        marked = _marked_from(sentence, behind, _preposition(sentence, verb)) if verb >= 0 else -1
        if marked < 0 or somebody is None or not _may_speak(sentence, somebody):
            continue
        if _is_of_people(sentence, verb):
            continue
        sentence.hang(gap, verb, "conj")
        sentence.hang(somebody, gap, "nsubj")
        sentence.hang(marked, gap, "obl" if has_preposition(sentence, marked) else "xcomp")
        words[gap].lemma, words[gap].upos, words[gap].xpos = words[verb].lemma, "VERB", "VBD"


def _is_gap(sentence: Sentence, i: int) -> bool:
    """Whether a comma, or what closes marks behind one, stands right behind words in marks."""
    words = sentence.words
    last = i - 1 if words[i].text == "”" or words[i - 1].text != "”" else i - 2
    comma = words[i].text in (",", ";") or (words[i].text == "”" and words[i - 1].text == ",")
    return comma and words[i].stretch is None and words[last].stretch is not None


def _marked_from(sentence: Sentence, start: int, preposition: str) -> int:
    """The top of the words in marks that begin there, behind a preposition; -1 where none do."""
    words = sentence.words
    if preposition and start < len(words) and words[start].text.lower() == preposition:
        start += 1
    while start < len(words) and words[start].upos in ("DET", "PUNCT") and words[start].stretch is None:
        start += 1
    if start >= len(words) or (stretch := words[start].stretch) is None:
        return -1
    inside = [i for i in range(start, len(words)) if words[i].stretch == stretch]
    return next((i for i in inside if words[i].head not in inside and words[i].upos != "PUNCT"), -1)


def _preposition(sentence: Sentence, verb: int) -> str:
    """What stands before the words in marks behind a verb: ``described it as “…”``."""
    words = sentence.words
    opening = next((i for i in range(verb, len(words)) if words[i].stretch is not None), verb)
    before = [word.text.lower() for word in words[verb + 1 : opening] if word.upos not in ("DET", "PUNCT")]
    return before[-1] if before and before[-1] in _PREPOSITIONS else ""


def _may_speak(sentence: Sentence, somebody: int) -> bool:
    """Whether a noun is for people or a body, or a name begins as a person's does: no town is called “…”."""
    word = sentence.words[somebody]
    return given_names.is_known(word.text) if word.upos == "PROPN" else speaks(sentence, somebody)


def _is_of_people(sentence: Sentence, verb: int) -> bool:
    """Whether somebody is called or told something, as then another is: ``called Roe “a liar”, Tal “a
    cheat”``."""
    words = sentence.words
    called = (words[c] for c in sentence.children[verb] if words[c].deprel in OBJECTS and c > verb)
    people = any(w.upos == "PROPN" or nouns.is_human(w.lemma) for w in called if w.stretch is None)
    return people or not has_subject(sentence, verb)
