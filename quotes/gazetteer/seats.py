"""Names behind a seat that is none of them: ``MP for River South Ada Quill``."""

from __future__ import annotations

import re

from quotes import given_names, names
from quotes.annotation import Name, NameKind
from quotes.gazetteer.words import LONG

SEAT = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]+|member|candidate) (?:for|of) $")
"""What stands before a place and its holder: ``MP for River South Ada Quill``, ``Bishop of Norvik Roe``."""


def after_seat(name: Name, text: str) -> Name:
    """``Ada Quill`` of ``River South Ada Quill``, after a seat that is none of the name, and of ``Mayor of
    River Ada Quill``, where the seat was taken into it."""
    words = name.text.split()
    inside = len(words) > LONG and words[1] in ("of", "for")
    before = SEAT.search(text, max(0, name.start - 20), name.start)
    seat = words[0] if inside else before[1] if before else ""
    first = 2 if inside else 0
    if names.fold(seat) not in names.TITLES or len(words) < first + 3:
        return name
    given = (i for i in range(first + 1, len(words) - 1) if given_names.is_known(words[i]))
    at = next(given, len(words) - 2 if name.kind is NameKind.PERSON else 0)
    if not at:
        return name
    rest = name.text.split(maxsplit=at)[-1]
    return Name(name.end - len(rest), name.end, rest, NameKind.PERSON)
