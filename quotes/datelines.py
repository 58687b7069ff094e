"""Where a story is told from, before its first words: ``NORVIK, Nov. 3 (EPA) — ``, ``NORVIK: ``.

Place, date and agency are nobody who speaks, and no part of the sentence behind them.
"""

from __future__ import annotations

import re

from quotes import given_names, nouns, places

AGENCIES = frozenset(
    """
    reuters ap afp upi dpa ani pti ians tass efe ansa cna bbc cnn xinhua bernama antara kyodo yonhap bloomberg
    interfax ips belga
    """.split()
)
"""Those who write news for others, in small letters."""

_CAPITALS = r"[A-Z][A-Z’'.-]{1,24}"
_PLACE = r"[A-Z][\w’'.-]{0,24}"
_IN_CAPITALS = rf"{_CAPITALS}(?: (?:(?:and|&) )?{_CAPITALS}){{0,3}}"
_IN_LETTERS = rf"{_PLACE}(?: (?:(?:and|&) )?{_PLACE}){{0,3}}(?:, {_PLACE}){{0,2}}"
_MONTH = r"[A-Z][a-z]{2,8}\.?"
_DATE = rf"[,.] (?:{_MONTH} \d{{1,2}}|\d{{1,2}} {_MONTH}|{_MONTH}(?= \d{{4}}))(?:,? \d{{4}})?"
_AGENCY = r"\((?:[A-Z][\w/. -]{1,24}|[a-z]{3,4})\)"
_DATED = rf"{_DATE}(?:,? ?{_AGENCY})?"
_KNOWN = rf"\((?i:{'|'.join(sorted(AGENCIES))})\)"
_DASH = r" ?(?:--?|[–—|])(?: -)?\s+(?=[A-Z“\"‘'])"
_COLON = r":\s+(?=[A-Z])"

_TOLD_FROM = re.compile(
    rf"{_IN_CAPITALS}(?:, {_PLACE}(?: {_PLACE}){{0,2}})?(?:{_DATED}|,? ?{_AGENCY})?{_DASH}"
    rf"|{_IN_LETTERS}{_DATED}(?:{_DASH}|{_COLON})"
    rf"|(?:{_IN_LETTERS},? ?)?{_AGENCY}{_DASH}"
    rf"|(?:{_IN_LETTERS},? )?{_KNOWN}:?\s+(?=[A-Z])"
)
"""``NORVIK — ``, ``Port Norvik (EPA) – ``, ``Norvik, May 3: ``, ``(EPA) — ``, ``Norvik (AP) ``."""
_PLACE_ALONE = re.compile(
    rf"({_IN_CAPITALS})(?:, {_PLACE})?{_COLON}"
    rf"|({_PLACE}(?: {_PLACE}){{0,2}}(?:, {_PLACE}(?: {_PLACE}){{0,2}})?)(?! -\s){_DASH}"
)
"""``NORVIK: ``, and ``Port Norvik, Elbonia – ``; what a hyphen parts may be one name, ``Quill - Roe``."""
_LONGEST_ACRONYM = 4
"""Letters; a colon stands behind acronyms of bodies that speak in headlines."""


def end(text: str, *, begins: bool) -> int:
    """Where the dateline ends with which a paragraph begins; 0 where it has none.

    :param begins: whether the article begins with it: a place may stand there by itself.
    """
    found = _TOLD_FROM.match(text)
    if found is None and begins:
        found = _PLACE_ALONE.match(text)
        if found is not None and not (_may_be_place(found[1]) if found[1] else _is_nobody(found[2])):
            return 0
    return found.end() if found is not None else 0


def _may_be_place(capitals: str) -> bool:
    """Whether words in capitals before a colon are no body or trade: ``NORVIK``, but not ``POLICE``."""
    known = capitals.title() in places.KNOWN
    return known or (len(capitals) > _LONGEST_ACRONYM and not nouns.is_known(capitals.split()[-1]))


def _is_nobody(place: str) -> bool:
    """Whether words before a dash are no full name: ``Cape Norvik``, but not ``Ada Quill``."""
    return place in places.KNOWN or " " not in place or not given_names.is_known(place.split()[0])
