"""What somebody is called between given name and surname: ``Ada “Boats” Quill``, ``Robert (Bob) Roe``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotes import given_names

_CALLED = r"[A-Z][\w’' -]{1,24}"
_NICKNAMED = re.compile(
    r"(?<![\w’'-])(?P<given>[A-Z][\w-]+|[A-Z]\.(?:[A-Z]\.)*) "
    rf"(?:“{_CALLED}”|\"{_CALLED}\"|‘[A-Z][\w -]{{1,24}}’|'[A-Z][\w -]{{1,24}}'|(?P<aside>\([A-Z][a-z]+\))) "
    r"[A-Z][\w’'-]+"
)
"""A given name, what one is called in marks or brackets, a surname."""


def found(text: str) -> Iterator[tuple[int, int]]:
    """The spans of names with a nickname, as far as their form tells; titles stand in brackets as well."""
    for match in _NICKNAMED.finditer(text):
        if not match["aside"] or given_names.is_known(match["given"]):
            yield match.span()


def inside(text: str) -> set[int]:
    """The offsets behind what is surely a given name, and before surnames: marks there quote nothing."""
    return {
        i
        for match in _NICKNAMED.finditer(text)
        if is_given(match["given"])
        for i in range(match.end("given"), match.end())
    }


def is_given(word: str) -> bool:
    """Whether a word before what somebody is called is surely a given name, or its initials."""
    return word.endswith(".") or given_names.is_known(word)
