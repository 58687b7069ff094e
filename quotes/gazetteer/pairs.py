"""Names of bodies for two places, which the model takes apart: ``Quill and Dales Police``."""

from __future__ import annotations

import re
from itertools import chain

from quotes.annotation import Name, NameKind
from quotes.gazetteer.words import covered

_BODIES = (
    r"(?:Police|Constabulary|(?:\w+ )?Council|(?:NHS )?(?:Foundation )?Trust|NHS(?: Foundation)? Trust"
    r"|Fire(?: and Rescue)? (?:Service|Authority)|Ambulance(?: Service)?|Health Board|Probation Service)"
)
_OF_TWO = re.compile(rf"(?<![\w’'-])[A-Z][a-z]+ (?:and|&) [A-Z][a-z]+(?: [A-Z][a-z]+)? {_BODIES}(?![\w-])")
_APART = re.compile(r"(?:\b(?:[A-Z][\w.’'-]*|in|at|near|to|between|across|around|both)|(?<![”’\"']),) $")
"""What stands before two that are not one body: ``in Quill and Dales Council``, ``Ada Quill and Dales
Council``."""


def made_whole(found: list[Name], text: str, surnames: set[str]) -> list[Name]:
    """The names in order, those of bodies for two places as long as they are.

    :param surnames: of people in full: ``Quill and Dales Council`` are two where Ada Quill is known.
    """
    pairs = [
        Name(*pair.span(), pair[0], NameKind.ORGANIZATION)
        for pair in _OF_TWO.finditer(text)
        if pair[0].partition(" ")[0] not in surnames and not _stands_apart(text, pair.start())
    ]
    inside = covered(pairs)
    kept = (name for name in found if inside.isdisjoint(range(name.start, name.end)))
    return sorted(chain(kept, pairs), key=lambda name: name.start) if pairs else found


def _stands_apart(text: str, start: int) -> bool:
    before = text[max(0, start - 30) : start]
    return _APART.search(before) is not None and not before.endswith((". ", "The "))
