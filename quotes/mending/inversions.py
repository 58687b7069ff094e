"""What is told stands first, without marks: ``The road is closed, confirmed the Roads Agency.``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues import SPEECH_VERBS
from quotes.mending.trees import has_auxiliary

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_TELLING = (SPEECH_VERBS - {"tell", "read", "write"}) | frozenset(
    "inform reveal highlight indicate underline underscore assure".split()
)
_OWN = frozenset({"obj", "nsubj", "appos"})
"""How parsers hang whoever tells on the verb before him."""
_FINITE = frozenset({"VBD", "VBN", "VBZ"})
"""Tags of forms that are the past or the present, or are taken for others."""
_FIRST = 3
"""No clause has fewer words, the comma behind it left out."""


def mend_inversion(sentence: Sentence) -> None:
    """A verb of speech right behind the comma of a clause, and somebody behind it who ends the sentence, or
    its clause: he tells what stands before, and nobody does anything to him."""
    words = sentence.words
    for verb in range(_FIRST + 1, len(words) - 1):
        teller = _teller(sentence, verb)
        if teller < 0:
            continue
        told = _told(sentence, verb)
        if told >= 0:
            sentence.hang(verb, -1, "root")
            sentence.hang(told, verb, "ccomp")
            sentence.hang(teller, verb, "nsubj")
        return


def _told(sentence: Sentence, verb: int) -> int:
    """The top of the clause before a verb, -1 where there is none."""
    words, root = sentence.words, sentence.root
    if 0 <= root < verb:
        finite = words[root].is_finite or has_auxiliary(sentence, root)
        return root if finite and words[root].stretch is None else -1
    if root != verb:
        return -1
    before = [c for c in sentence.children[verb] if c < verb and words[c].upos != "PUNCT"]
    if len(before) != 1:
        return -1
    # A subject that a comma parts from its verb is none, if no other comma tells of an aside.
    bare = words[before[0]].deprel == "nsubj" and not any(word.text == "," for word in words[: verb - 1])
    told = words[before[0]].deprel == "ccomp" or bare
    return before[0] if told and len(sentence.subtree(before[0])) > _FIRST else -1


def _teller(sentence: Sentence, verb: int) -> int:
    """Whoever stands right behind a verb of speech that a comma parts from what stands before, else -1."""
    words = sentence.words
    plain = words[verb].lemma in _TELLING and words[verb].xpos in _FINITE
    if not plain or words[verb - 1].text != "," or words[verb].stretch is not None:
        return -1
    if has_auxiliary(sentence, verb) or words[verb - 1].stretch is not None:
        return -1
    children = (c for c in sentence.children[verb] if c > verb and words[c].deprel in _OWN)
    teller = next((c for c in children if sentence.subtree(c)[0] == verb + 1), -1)
    if teller < 0 or not speaks(sentence, teller):
        return -1
    behind = sentence.subtree(teller)[-1] + 1
    ends = behind >= len(words) or words[behind].text in _ENDS or words[behind].upos == "ADP"
    more = any(words[c].deprel in ("ccomp", "xcomp") for c in sentence.children[verb] if c != teller)
    to_do = any(word.text == "to" and word.upos == "PART" for word in words[behind:])
    return teller if ends and not more and not to_do else -1


_ENDS = frozenset(". , ; ) ! ?".split())


def speaks(sentence: Sentence, at: int) -> bool:
    """Whether a noun is somebody's name, or tells of people or bodies."""
    word = sentence.words[at]
    if word.upos == "PROPN":
        return not nouns.is_time(word.text)
    lemma = word.lemma.lower()
    return word.upos == "NOUN" and (
        nouns.is_human(lemma, guess=False) or nouns.is_body(lemma) or lemma in names.GENERIC_BODIES
    )
