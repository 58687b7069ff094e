"""Which of several subjects of a verb are none of its: ``Ada Quill, an aide of Roe, said``."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues import SPEECH_VERBS
from quotes.mending.offices import office_before
from quotes.mending.trees import has_determiner, has_preposition, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence


_TWO = 2


def mend_rivals(sentence: Sentence) -> None:
    """Of several subjects of a verb, those are none that stand behind a preposition, between commas or right
    before the name of whom they describe or with it, or name whoever holds an office before them, be it one
    of two: ``former Norvik Gov. and party chairman Ada Quill said``."""
    words = sentence.words
    for verb, below in enumerate(sentence.children):
        subjects = [i for i in below if words[i].deprel == "nsubj"]
        if len(subjects) < _TWO:
            continue
        _mend_inverted(sentence, verb, subjects)
        for i in subjects:
            if has_preposition(sentence, i):
                words[i].deprel = "obl"
            elif _is_apposed(sentence, subjects[0], i):
                sentence.hang(i, subjects[0], "appos")
            elif i + 1 in subjects and words[i + 1].upos == "PROPN" and words[i].upos in ("NOUN", "PROPN"):
                _join(sentence, i)
            elif i != subjects[-1] and _is_first_office(sentence, i):
                sentence.hang(i, subjects[-1], "nmod:desc")
            elif (office := office_before(sentence, i)) is not None and _is_aside(sentence, i, subjects):
                if office in sentence.subtree(i):
                    words[i].deprel = "obl"
                else:
                    sentence.hang(i, office, "appos")


def _is_apposed(sentence: Sentence, name: int, i: int) -> bool:
    """Whether a noun between two commas right behind a name tells what somebody is: ``Ada Quill, once an aide
    to Roe, said``."""
    words, comma = sentence.words, min(sentence.name_end(name) + 1, len(sentence.words) - 1)
    below = [c for c in sentence.subtree(i) if words[c].upos != "PUNCT"]
    first = comma + 1 + (words[min(comma + 1, len(words) - 1)].text in _WHEN and below[0] > comma + 1)
    described = words[name].upos == "PROPN" and words[i].upos == "NOUN" and below[0] == first
    return described and words[comma].text == "," and words[min(below[-1] + 1, len(words) - 1)].text == ","


_WHEN = frozenset("now once then".split())
"""What tells when somebody is it, which the parser may hang on the verb."""


def _is_first_office(sentence: Sentence, i: int) -> bool:
    """Whether a noun is an office that another stands behind, with *and* between them."""
    word, after = sentence.words[i], sentence.words[i + 1]
    return names.is_office(word.text) and after.upos == "CCONJ" and not has_determiner(sentence, i)


def _join(sentence: Sentence, i: int) -> None:
    """Let one subject be of the other right before the verb's: the noun in ``cameraman Tom Roe said`` that of
    the name, and the name in ``Ms Quill said`` what the title begins."""
    words = sentence.words
    noun, name = (i, i + 1) if words[i].upos == "NOUN" else (i + 1, i)
    sentence.hang(noun, name, "nmod:desc" if noun == i else "flat")


def _mend_inverted(sentence: Sentence, verb: int, subjects: Sequence[int]) -> None:
    """``Roe “ran well” that year, said Ada Quill``, ``Roe had been warned, said Ada Quill``: whoever stands
    before what is said is its subject, where somebody stands behind the verb; and whoever stands behind in
    ``An aide, Ada Quill, said Roe, who ran, was “late”``."""
    words = sentence.words
    before = [i for i in subjects if i < verb]
    behind = [i for i in subjects if i > verb]
    inverted = words[verb].lemma in SPEECH_VERBS and words[max(0, verb - 1)].text == ","
    if not (before and behind and inverted):
        return
    told = (c for c in sentence.children[verb] if c > behind[-1] and words[c].deprel == "ccomp")
    later = next((c for c in told if not has_subject(sentence, c)), -1)
    named = any(
        words[c].deprel == "appos" and words[c].upos == "PROPN" for c in sentence.children[before[-1]]
    )
    if later >= 0 and named and nouns.is_human(words[before[-1]].lemma):
        for i in behind:
            sentence.hang(i, later)
        return
    between = (c for c in sentence.children[verb] if before[-1] < c < verb)
    said = next((c for c in between if words[c].deprel == "ccomp"), -1)
    if said >= 0 and (words[said].stretch is not None or not has_subject(sentence, said)):
        for i in before:
            sentence.hang(i, said)


def _is_aside(sentence: Sentence, i: int, subjects: Sequence[int]) -> bool:
    """Whether one of several subjects may be none: the first only where a comma closes it off."""
    after = next((word for word in sentence.words[i + 1 :] if word.deprel != "flat"), None)
    return i != subjects[0] or (after is not None and after.text == ",")
