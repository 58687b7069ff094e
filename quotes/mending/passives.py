"""Passives that no form of *be* tells: ``Court told it was “over”``; and verbs that are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import CALLING
from quotes.mending.trees import PAST, first_below, has_auxiliary

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_MAIN = frozenset({"root", "conj", "parataxis"})


def mend_passive(sentence: Sentence, i: int) -> None:
    """``Quill told reporters``: a verb of a main clause that no form of *be* stands before is no passive, but
    in headlines: ``Quill urged to act``."""
    words, verb = sentence.words, sentence.words[i]
    if _lacks_object(sentence, i):
        for child in sentence.children[i]:
            words[child].deprel = "nsubj:pass" if words[child].deprel == "nsubj" else words[child].deprel
        verb.xpos = "VBN"
        return
    if verb.xpos != "VBN" or verb.deprel not in _MAIN or not verb.text.endswith(PAST):
        return
    before = [words[c] for c in sentence.children[i] if c < i]
    subjects = [word for word in before if word.deprel == "nsubj:pass"]
    if not subjects or any(word.upos == "AUX" for word in before):
        return
    for word in subjects:
        word.deprel = "nsubj"
    verb.xpos = "VBD"


def _lacks_object(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is none but a passive, as it has no object before what others are told, called or
    accused of."""
    words, lemma = sentence.words, sentence.words[verb].lemma
    if lemma not in _OF_OTHERS or words[verb].xpos not in ("VBD", "VBN") or has_auxiliary(sentence, verb):
        return False
    objects = [c for c in sentence.children[verb] if words[c].deprel in ("obj", "iobj")]
    if lemma in _WITHOUT_OBJECT:
        return not objects and [w.text.lower() for w in words[verb + 1 : verb + 2]] == [
            _WITHOUT_OBJECT[lemma]
        ]
    if any(word.text in _STOPS for word in words[-2:]):
        return False
    return not objects and _is_told(sentence, verb) if lemma == "tell" else _is_called(sentence, verb)


_WITHOUT_OBJECT = {
    "urge": "to",
    "order": "to",
    "accuse": "of",
    "blame": "for",
    "praise": "for",
}
"""Verbs → what no object stands before but in the passive."""
_OF_OTHERS = CALLING | _WITHOUT_OBJECT.keys() | {"tell"}
_STOPS = frozenset(".?!:")
"""What a sentence ends with that is no headline."""


def _is_told(sentence: Sentence, verb: int) -> bool:
    """Whether what is told, or is to be done, stands right behind a verb: ``Court told it was “over”``."""
    below = (c for c in sentence.children[verb] if sentence.words[c].deprel in ("ccomp", "xcomp"))
    return any(first_below(sentence, c) == verb + 1 for c in below)


def _is_called(sentence: Sentence, verb: int) -> bool:
    """Whether words in marks right behind a verb tell what somebody is called: ``Roe branded a “thief”``, but
    not ``Roe called the plan “over”``."""
    words = sentence.words
    what = next((c for c in sentence.children[verb] if c > verb and words[c].stretch is not None), -1)
    between = words[verb + 1 : what]
    return what >= 0 and all(word.upos in ("DET", "PUNCT", "ADJ", "ADV") for word in between)
