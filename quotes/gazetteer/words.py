"""What words are in names: parts of them, titles, ordinary ones; and what names cover."""

from __future__ import annotations

from collections.abc import Iterable

from quotes import given_names, names
from quotes.annotation import Name, NameKind, Word

LONG = 4
"""Fewer letters are no surname in the midst of a name, and no more are perhaps one at its end: ``Sen``."""
SHORTEST = 3
"""Single words of fewer letters are not sought where the model saw no name."""


PLAYING = frozenset("Center Centre Forward Guard Lock Prop Safety Tackle".split())
"""Where somebody plays, by words that are no nouns for people elsewhere."""


def covered(found: Iterable[Name]) -> set[int]:
    """The offsets of the text that some names take up."""
    return {i for name in found for i in range(name.start, name.end)}


def is_proper(word: Word) -> bool:
    """Whether a word may be part of a name: ``Rights`` of ``River Rights Watch`` too."""
    return word.upos == "PROPN" or (word.upos in ("NOUN", "ADJ") and word.text[:1].isupper())


def is_title_alone(name: Name) -> bool:
    """Whether a name is but a title: ``Prime Minister``, ``River Commissioner``."""
    words = names.tokens(name.text)
    if set(words) <= names.TITLES:
        return True
    person = name.kind is NameKind.PERSON and len(words) > 1
    office = (len(words[-1]) > LONG and words[-1] in names.PEOPLE) or words[-1] in _SHORT_OFFICES
    return person and office and not given_names.is_known(words[0])


_SHORT_OFFICES = frozenset("mp mps msp mla mep ceo cfo".split())


def is_safe(form: str) -> bool:
    """Whether a form is unlikely to be an ordinary word at the start of a sentence."""
    return " " in form or names.fold(form) not in _ORDINARY


_ORDINARY = frozenset(
    """
    may will mark grant rich young long short green brown white black gray grey love hope faith grace joy art
    bill drew frank gene jack pat rob rose rusty summer april june august autumn bush banks cash cook cross
    day dean early field fields fox gold good hall hill house king lamb law little major marsh may miles moon
    moore nice page park parks pope post price rice rock sharp stone street strong sweet west wise wolf wood
    woods best fair fine price swift first last new one two
    """.split()
)
