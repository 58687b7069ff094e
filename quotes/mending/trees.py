"""What stands beside a word in a tree, and which words a mend looks at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quotes.annotation import Sentence

    Mend = Callable[[Sentence, int], None]
    """Hangs words where they belong, by the slip that it knows at one word."""

PAST = ("ed", "told", "said", "thought", "found", "felt", "heard", "held", "made", "put", "meant", "read")
"""Endings of forms that are the past as well as the participle."""
RELATIONS: dict[Mend, frozenset[str]] = {}
"""Mends → the relations of the words that they look at."""


def looks_at(*relations: str) -> Callable[[Mend], Mend]:
    """Let a mend look only at words that hang on theirs by one of these relations."""

    def aimed(mend: Mend) -> Mend:
        RELATIONS[mend] = frozenset(relations)
        return mend

    return aimed


def has_preposition(sentence: Sentence, i: int) -> bool:
    """Whether a noun stands behind a preposition, as Roe in ``an aide of Roe``."""
    children = (sentence.words[c] for c in sentence.children[i])
    return any(word.deprel == "case" and word.upos == "ADP" for word in children)


def has_subject(sentence: Sentence, i: int) -> bool:
    """Whether a verb has a subject, be it passive."""
    return any(sentence.words[c].deprel.startswith("nsubj") for c in sentence.children[i])


def first_below(sentence: Sentence, head: int) -> int:
    """The first word of a phrase, marks aside."""
    return next(i for i in sentence.subtree(head) if sentence.words[i].upos != "PUNCT" or i == head)


def subject_relation(sentence: Sentence, verb: int) -> str:
    """How a subject hangs on a verb, which may be a passive."""
    passive = any(sentence.words[c].deprel == "aux:pass" for c in sentence.children[verb])
    return "nsubj:pass" if passive else "nsubj"


def has_auxiliary(sentence: Sentence, i: int) -> bool:
    """Whether a form of *be*, *have* or the like stands with a verb."""
    return any(sentence.words[c].upos == "AUX" for c in sentence.children[i])


def head_of_name(sentence: Sentence, i: int) -> int:
    """The head of the name that a word is part of: its first word."""
    while sentence.words[i].deprel == "flat":
        i = sentence.words[i].head
    return i


def has_determiner(sentence: Sentence, i: int) -> bool:
    """Whether an article or the like stands before a noun."""
    return any(sentence.words[c].deprel == "det" for c in sentence.children[i])
