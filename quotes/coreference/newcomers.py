"""Who is brought in by the given name alone, and is nobody with a longer name that has it: ``Fisherman
Oren``, where an article speaks of Jon Oren Tal too; ``her son, Jon, 9,`` where Jon Roe is mayor."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from quotes import given_names, names, nouns
from quotes.annotation import Name, NameKind

_GROWN = 18
"""Years from which somebody may hold an office."""
_AGED = re.compile(r", (\d{1,3}),")
_WORD_BEFORE = re.compile(r"(\w[\w’'-]*)\.? $")
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who is brought in by the given name alone.

    :param called: whether a word for who that is stands before it, which is no title.
    :param years: the age behind it, where it is told.
    :param titled: the names of those who have offices.
    """

    start: int
    called: bool
    years: int | None
    titled: frozenset[str]

    def is_not(self, name: Name, full: str, first: int) -> bool:
        """Whether the given name, where it stands, is not short for a longer one: of nobody who has it
        between others; nor, from here on, of one named before, where an age comes with the word for who that
        is, or a child's age and the other has an office.

        :param first: where whoever has the longer name is named first.
        """
        words, own = names.tokens(full), names.tokens(name.form)[0]
        if own not in words[:-1]:
            return False
        if own != words[0]:
            return self.called
        child = self.years is not None and self.years < _GROWN and full in self.titled
        aged = self.called and self.years is not None
        return (child or aged) and first < self.start <= name.start


def found(formed: Iterable[tuple[Name, str]], text: str) -> dict[str, Newcomer]:
    """The newcomers of a text by their names.

    :param formed: names with their bare forms.
    """
    people = [(name, form) for name, form in formed if name.kind is NameKind.PERSON]
    offices = names.TITLES - names.COURTESY_TITLES
    titled = frozenset(form for name, form in people if _word_before(name, form, text) in offices)
    new: dict[str, Newcomer] = {}
    for name, form in people:
        if not given_names.is_known(form):
            continue
        noun, age = _word_before(name, form, text), _AGED.match(text, name.end)
        called = nouns.is_human(noun, guess=False) and noun not in names.TITLES
        if called or age:
            new.setdefault(form, Newcomer(name.start, called, int(age[1]) if age else None, titled))
    return new


def _word_before(name: Name, form: str, text: str) -> str:
    """The folded word before the bare form of a name; empty where there is none."""
    start = name.end - len(form)
    before = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    return names.fold(before[1]) if before else ""
