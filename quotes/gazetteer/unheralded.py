"""Names of bodies that begin a sentence without an article: ``Bank of Elbonia said``, ``St Ada’s School``.

A noun for one thing needs an article, unless it begins a name.
"""

from __future__ import annotations

import re
from itertools import chain

from quotes import names, nouns
from quotes.annotation import Name, NameKind
from quotes.gazetteer.words import covered
from quotes.telling import TOLD

_BEGINS = r"(?:(?<=\n)|(?<=[.!?] )|(?<=[.!?][”\"] )|^)"
_WORDS = r"[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}"
_OF = re.compile(
    rf"{_BEGINS}(?P<noun>[A-Z][a-z]+) (?:of|for|Against|For)(?: the)? {_WORDS}"
    rf"(?= (?:{TOLD})\b)"
)
_CALL = re.compile(
    rf"{_BEGINS}(?:Save|Stop|Free|Keep|Help|Feed|Protect|Defend) (?:the|our) {_WORDS}(?= (?:{TOLD})\b)"
)
_HOUSE = re.compile(
    r"(?<![\w’'-])(?:(?:St|Saint)\.? [A-Z][a-z]+|Bishop|King|Queen)['’]s? "
    r"(?:School|College|Hospital|Hospice|Academy|University|Church|Cathedral)(?![\w-])"
)


def made_whole(found: list[Name], text: str) -> list[Name]:
    """The names in order, those of such bodies as long as they are."""
    matches = chain(filter(_is_name, _OF.finditer(text)), _CALL.finditer(text), _HOUSE.finditer(text))
    bodies = [Name(*match.span(), match[0], NameKind.ORGANIZATION) for match in matches]
    inside = covered(bodies)
    kept = [name for name in found if inside.isdisjoint(range(name.start, name.end))]
    return sorted([*kept, *bodies], key=lambda name: name.start)


def _is_name(body: re.Match[str]) -> bool:
    """Whether a noun without an article begins a name: ``Bank of Elbonia``, but not ``Police in Norvik``; so
    do all before a small word with a capital: ``Mothers Against Guns``."""
    noun = body["noun"].lower()
    kind = nouns.is_body(noun) or noun in names.GENERIC_BODIES | _OTHERS
    return bool(re.search(" (?:Against|For) ", body[0])) or (kind and not nouns.is_collective(noun))


_OTHERS = frozenset("city church board voice transport fight ministry institute society".split())
"""Further nouns that such names begin with."""
