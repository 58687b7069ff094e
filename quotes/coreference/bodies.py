"""What sort of body a noun tells of, and what sort a name does: a business, a paper, an office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from quotes import names
from quotes.gazetteer import firms

_BUSINESSES = frozenset(
    """
    company firm airline carrier lender manufacturer maker developer retailer corporation conglomerate startup
    start-up bank supplier builder insurer automaker carmaker drugmaker chipmaker planemaker brewer miner
    chain label studio publisher brand
    """.split()
)
_PRESS = frozenset(
    """
    newspaper broadcaster publication paper daily weekly tabloid magazine channel network outlet
    """.split()
)
TRADING = _BUSINESSES | {"operator", "utility", "giant"}
"""Nouns for what does business."""
_TEAMS = frozenset({"club", "team", "side"})
GENERAL = (
    _BUSINESSES
    | _PRESS
    | frozenset(
        """
        group organization organisation agency body party club team movement charity nonprofit watchdog
        regulator institution giant bureau force operator utility service platform bloc alliance coalition
        """.split()
    )
)
"""Nouns that bodies are called by whose names don't say what they are."""
WATCHING = frozenset("watchdog regulator ombudsman inspectorate".split())
"""Nouns for bodies that are not what they are of: the ``police watchdog`` is no police."""
_OFFICIAL = frozenset(
    """
    ministry department council committee commission court parliament government senate congress assembly
    police army navy cabinet embassy bureau agency authority administration office service
    """.split()
)
"""Kinds of bodies that are no business."""
_OF_STATE = GENERAL - _BUSINESSES - _PRESS - {"party", "movement", "charity", "nonprofit"}
"""Those of the general nouns that go for them."""
_PLACES = frozenset(
    """
    town city village municipality country nation state island province district kingdom region territory
    county team side
    """.split()
)
"""Nouns that places are called by, and those who play for them."""
_CAUSES = frozenset(
    """
    campaign campaigning pressure rights advocacy lobby lobbying environmental conservation consumer consumers
    victims patients tenants residents farmers passenger passengers commuter users parents women students
    wildlife animal climate civil trade industry protest activist aid community watchdog support militant
    rebel armed extremist terror insurgent hacker hacking parliamentary opposition
    """.split()
)
"""What stands before "group" where that is no business."""
NO_BUSINESSES = frozenset(
    """
    union federation association campaign charity nonprofit watchdog regulator ombudsman inspectorate ministry
    department council committee commission agency authority movement party coalition alliance university
    college school church court embassy army police
    """.split()
)
"""Nouns and last words of names that tell of what is no business."""
_OF_PRESS = firms.PAPERS | frozenset("news tv radio daily weekly magazine press television guardian".split())
_OF_PARTIES = frozenset("party democrats front movement alliance congress labour labor".split())


def nouns_for(name: str, *, place: bool) -> Iterator[str]:
    """What anybody would call the body or the place of that name, whatever the article calls it."""
    sorts = names.kinds_of_body(name)
    if place:
        yield from _PLACES
    elif sorts.isdisjoint(_OFFICIAL):
        yield from GENERAL
    else:
        yield from _OF_STATE if _OF_PARTIES.isdisjoint(names.tokens(name)) else GENERAL - _BUSINESSES
    yield from sorts


def sorts_told(text: str, start: int, end: int) -> set[str]:
    """The sorts of body, ``business``, ``press`` or ``other``, that the words beside a name in a text tell,
    or its first one: ``Oil group Quill``, ``Airline Quill Blue``, ``the Quill union``, ``Quill, a charity``.
    """
    before, behind = _BEFORE.search(text, max(0, start - _LONGEST), start), _BEHIND.match(text, end)
    union = _SO_CALLED.match(text, end) if text.endswith(_THE, 0, start) else None
    first, _, more = text[start:end].partition(" ")
    found = ["business"] if more and names.fold(first) in TRADING else []
    found += [_sort_told(before[2], before[1] or "")] if before else []
    found += [_sort_told(each[2], each[1] or "") for each in (behind, union) if each]
    return {sort for sort in found if sort}


_LONGEST = 40
_THE = ("the ", "The ")
_BEFORE = re.compile(r"(?:\b([\w’'-]+) )?\b([\w-]+) $")
_BEHIND = re.compile(
    r"(?:,| \(| is| was) (?:the|an?|its|their) (?:(?!at |of |in |from |for |with |who )[\w’'-]+ ){0,4}?"
    rf"(?:([\w’'-]+) )?({'|'.join(sorted(_BUSINESSES | _PRESS | NO_BUSINESSES | {'group'}))})\b"
)
_SO_CALLED = re.compile(r" (?:([\w’'-]+) )?(union|campaign|charity|regulator|watchdog|newspaper|group)\b")


def _sort_told(noun: str, before: str) -> str:
    """The sort that a noun beside a name tells, by the word before it; empty where it tells none."""
    noun = names.fold(noun)
    if noun == "group":
        return "other" if names.fold(before) in _CAUSES else "business"
    if noun in _PRESS:
        return "press"
    if noun in NO_BUSINESSES:
        return "other"
    return "business" if noun in TRADING else ""


def sort_of_noun(noun: str) -> str:
    """The sort that a noun tells: ``business``, ``press``, ``team``, ``party``, ``official``, ``other``;
    ``general`` where it tells little."""
    if noun == "party":
        return noun
    sorts = (("business", _BUSINESSES), ("press", _PRESS), ("team", _TEAMS), ("official", _OFFICIAL))
    told = next((sort for sort, nouns in sorts if noun in nouns), None)
    return told or ("general" if noun in GENERAL else "other")


@lru_cache(maxsize=4096)
def sort_of_name(name: str, *, place: bool) -> str:
    """The sort that a name tells: ``place``, ``business``, ``press``, ``party``, ``official``,
    ``institution``; how it is written where it tells none: ``acronym``, ``word`` or ``words``."""
    words = names.tokens(name)
    sorts = names.kinds_of_body(name)
    if place:
        return "place"
    if words[-1:] and words[-1] in firms.ENDINGS:
        return "business"
    if not _OF_PRESS.isdisjoint(words):
        return "press"
    if not _OF_PARTIES.isdisjoint(words):
        return "party"
    if not sorts.isdisjoint(names.GENERIC_BODIES):
        return "institution" if sorts.isdisjoint(_OFFICIAL) else "official"
    return "acronym" if names.is_acronym(name) else ("words" if len(words) > 1 else "word")
