"""What hangs on a word of a parsed sentence, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotes.annotation import Sentence

SUBJECTS = ("nsubj", "nsubj:outer")
OBJECTS = ("obj", "iobj")
IN_NAMES = frozenset({"PROPN", "NOUN", "ADJ", "NUM", "DET"})
"""Parts of speech of the words that somebody is named by."""


def child_by(sentence: Sentence, i: int, relations: tuple[str, ...]) -> int | None:
    """The first word below another by one of some relations."""
    return next((c for c in sentence.children[i] if sentence.words[c].deprel in relations), None)


def has_case(sentence: Sentence, i: int, *cases: str) -> bool:
    """Whether one of some prepositions stands before a noun."""
    return any(
        sentence.words[c].deprel == "case" and sentence.words[c].text.lower() in cases
        for c in sentence.children[i]
    )


def tells_how_often(sentence: Sentence, i: int) -> bool:
    """Whether a noun tells how often something is done, and names nothing: ``a post shared thousands of times
    said``."""
    return any(
        sentence.words[c].text == "times" and has_case(sentence, c, "of") for c in sentence.children[i]
    )


def head_of(sentence: Sentence, first: int, last: int) -> int | None:
    """The head of a run of words: the nominal that hangs on something outside of the run."""
    words = sentence.words
    nominal = [j for j in range(first, last + 1) if words[j].upos in ("PROPN", "NOUN")]
    tops = [j for j in nominal if not first <= words[j].head <= last]
    return next(iter(tops or nominal), None)


def is_behind_semicolon(sentence: Sentence, top: int) -> bool:
    """Whether a semicolon parts a clause from what stands before it."""
    first = sentence.subtree(top)[0]
    return any(sentence.words[i].text == ";" for i in (first - 1, first) if i >= 0)
