"""Each mark alone: what it costs to take it for an opening mark, a closing one, or none.

A price of 0 says that form and neighbours leave nothing to wish for; 1 is a common slip, 3 a grave one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quotes.marks.forms import FORMS, MARK, Family, Form, Way
from quotes.marks.layout import INVISIBLE
from quotes.marks.lost import is_lead_in
from quotes.marks.speakers import around_speakers
from quotes.nicknames import inside as nicknames_in

_WRONG_WAY = 1.2  # the form shows the other direction
_WRONG_WAY_AND_PLACE = 3.2  # the neighbours do too
_STRAY = 3.0
_LONE_OPENER = 5.0
_DOUBLED = 0.7
_INCHES = 0.3
_AFTER_NUMBER = 0.4
_APOSTROPHE = 0.5  # below: an apostrophe rather than a quotation mark
_AGAINST_APOSTROPHE = 1.3
_AGAINST_POSSESSIVE = {True: 1.0, False: 0.2}  # where the sentence goes on after it, elsewhere

_OPENING_PUNCTUATION = "([{<¿¡"
_DASHES = "-‐‑‒–—―"
_CLOSING_PUNCTUATION = ".,!?;:…)]}>%"
_ELIDED = re.compile(
    r"(?:\d\ds\b|\d\d(?!\s*(?:percent|per\s|%|,\d))|em|til|till|tis|twas|twere|twill|cause|cos|cuz|bout"
    r"|round|nother|neath|gainst|n|ere|im|er|ello)\b",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(?:s|d|m|t|ll|re|ve)\b", re.IGNORECASE)
_FEET = re.compile(r"\d['’′]\s?\d{1,2}$")


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark with the price of each thing that it may be.

    :param skips: the price of its quoting nothing.
    :param after_punctuation: whether speech may well end with it.
    :param doubled: whether a mark of its family stands right beside it.
    """

    start: int
    end: int
    form: Form
    opens: float
    closes: float
    skips: float
    after_punctuation: bool
    doubled: bool


def marks(text: str) -> Iterator[Mark]:
    """All marks of the text in order; apostrophes inside of words are none, nor are those of nicknames and
    around names of those who speak."""
    cluster: list[tuple[int, int]] = []
    names = nicknames_in(text) | around_speakers(text)
    for match in MARK.finditer(text):
        if match["mark"] is None or match.start() in names:
            continue
        if cluster and match.start() != cluster[-1][1]:
            yield from _judged(text, cluster)
            cluster = []
        cluster.append(match.span())
    if cluster:
        yield from _judged(text, cluster)


def _judged(text: str, cluster: list[tuple[int, int]]) -> Iterator[Mark]:
    """The marks of a cluster, which stand side by side and share their neighbours."""
    start, end = cluster[0][0], cluster[-1][1]
    before = text[max(0, start - 8) : start].translate(INVISIBLE).replace("&nbsp;", " ")
    after = text[end : end + 12].translate(INVISIBLE).replace("&nbsp;", " ")
    if text[start:end] == "'''" and not after[:1].isalnum():
        cluster = [(start, start + 1), (start + 1, end)]
    forms = [FORMS[text[begin:stop].lower()] for begin, stop in cluster]
    if forms[-1].family is Family.SINGLE and _is_apostrophe(before, after, alone=len(cluster) == 1):
        del cluster[-1], forms[-1]
    opens, closes = _prices(before[-1:], after[:1])
    if before[-1:] == "," and closes < opens and is_lead_in(text, start):
        opens = closes = 1.0
    after_punctuation = before != "" and before[-1] in ".,!?;…" + _DASHES
    for index, ((begin, stop), form) in enumerate(zip(cluster, forms, strict=True)):
        beside = forms[max(0, index - 1) : index] + forms[index + 1 : index + 2]
        doubled = any(other.family is form.family for other in beside)
        as_opening, as_closing = opens, closes
        if form.way is Way.CLOSES:
            as_opening += _WRONG_WAY if opens <= closes else _WRONG_WAY_AND_PLACE
        if form.way is Way.OPENS:
            as_closing += _WRONG_WAY if closes <= opens else _WRONG_WAY_AND_PLACE
        if form.family is Family.SINGLE:
            skips = _price_of_apostrophe(form, before, after, opening=opens < closes)
            if skips < _APOSTROPHE:
                goes_on = after[:1].isspace() and after.lstrip()[:1].islower()
                as_opening += _AGAINST_APOSTROPHE
                as_closing += _AGAINST_POSSESSIVE[goes_on]
        elif _FEET.search(before) or before[-1:] == "=" or after[:1] == ">":
            skips = _INCHES
        elif form.style == "straight" and before[-1:].isdigit() and closes < opens:
            skips = _AFTER_NUMBER
        else:
            skips = _STRAY if opens else _LONE_OPENER
        if doubled:
            skips = min(skips, _DOUBLED)
        yield Mark(begin, stop, form, as_opening, as_closing, skips, after_punctuation, doubled)


def _is_apostrophe(before: str, after: str, *, alone: bool) -> bool:
    """Whether a single mark is part of a word, or of the suffix to what stands in other marks."""
    if before == "" or before[-1].isspace():
        return False
    return (alone and before[-1].isalnum() and after[:1].isalnum()) or _SUFFIX.match(after) is not None


def _prices(left: str, right: str) -> tuple[float, float]:
    """What it costs a mark between these two characters to open, and to close."""
    starts = left == "" or left.isspace() or left in _OPENING_PUNCTUATION
    ends = right == "" or right.isspace()
    if left != "" and left in _DASHES:
        return (2.0, 0.0) if ends or right in _CLOSING_PUNCTUATION else (0.2, 1.0)
    if left == ":":
        return (0.4, 1.0) if ends else (0.0, 2.0)
    if starts and ends:
        return (0.6, 0.6)
    if starts:
        return (1.5, 0.8) if right in ",;:!?)]}" else (0.0, 3.0)
    if ends or right in _CLOSING_PUNCTUATION + _DASHES + "<":
        return (3.0, 0.0)
    if left in _CLOSING_PUNCTUATION:
        return (0.8, 0.3)
    return (1.2, 1.2)


def _price_of_apostrophe(form: Form, before: str, after: str, *, opening: bool) -> float:
    """What it costs a single mark to stand for letters left out, a possessive or a foot."""
    if opening:
        if _ELIDED.match(after):
            return 0.1
        return {Way.OPENS: 2.0, Way.EITHER: 1.2, Way.CLOSES: 0.6}[form.way]
    last = before[-1:].lower()
    if last == "s" or last.isdigit():
        return 0.2
    if last in ("x", "z") or before[-2:].lower() in ("in", "an"):
        return 0.6
    return 1.5 if last.isalnum() else 2.5
