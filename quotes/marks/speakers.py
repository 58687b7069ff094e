"""Marks around the name of who speaks: ``“Ivan” told``, ``the “Norvik Star” said``. They quote nothing, and
the sentence is read without them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotes import given_names, nouns
from quotes.cues import CALLING, FORMS
from quotes.marks.lost import FINITE
from quotes.names import GENERIC_BODIES, fold

_CALLED = r"(?:the )?[A-Z][\w’-]*(?: (?:(?:of|for|the|and|in|on|to|de|del|la|al) )*[A-Z][\w’-]*){0,4}"
_IN_MARKS = re.compile(
    "|".join(
        rf"{opens}(?<![\w’'].){_CALLED},?{closes}(?!\w)"
        for opens, closes in ("“”", '""', "‘’", "''", "«»", "„“")
    )
)
"""Each begins with its mark: so the whole text is looked through quickly."""
_CALLS = "|".join(form for form, lemma in FORMS.items() if lemma in CALLING and not form.endswith("ing"))
_SAYS = re.compile(
    rf"(?: \([^()\n]{{1,60}}\))? (?:(?:has|have|had|also|later|then) ){{0,2}}(?P<verb>{FINITE}|{_CALLS})\b"
    r"(?! [A-Z]| the \w+[,.])"
)
"""What is behind a name that says something; not who says it: ``“Norvik” said the sign.``"""
_ASIDE = re.compile(r" [^.,“”\"\n]{2,60},")
_SAID_BY = re.compile(rf"[,.!?…—][”\"’'»] (?:{FINITE}) $")
_GOES_ON = re.compile(r"[,.]|$| \(| who\b")
_OWN = re.compile(r"\b(?:(?:call|nam|styl)ing (?:it|them|him|her)sel(?:f|ves)|known as|called|named) $")
"""What somebody goes by."""
_BODY = re.compile(r"\b[Tt]he(?: (?P<noun>[\w-]+))? $|\b[Aa]n? (?P<new>[\w-]+) $")
_REACH = 40


def around_speakers(text: str) -> set[int]:
    """The offsets of the marks around names of those who say something."""
    return {offset for start, end in _in_marks(text) for offset in (start, end - 1)}


def named_in_marks(text: str) -> Iterator[tuple[int, int]]:
    """The spans of these names, without the marks and an article."""
    for start, end in _in_marks(text):
        own = text[start + 1 : end - 1].removeprefix("the ")
        yield end - 1 - len(own), end - 1 - own.endswith(",")


def _in_marks(text: str) -> Iterator[tuple[int, int]]:
    """The spans of these names with the marks."""
    return (name.span() for name in _IN_MARKS.finditer(text) if _speaks(text, name))


def _speaks(text: str, name: re.Match[str]) -> bool:
    """Whether a name in marks is the source of a verb behind it, or of one before it that ends a quote:
    ``“We hid,” said “Maria”, 23``."""
    before, called = text[max(0, name.start() - _REACH) : name.start()], name[0][1:-1]
    person = called.count(" ") < 2 and given_names.is_known(called.strip(",").partition(" ")[0])
    comma = called.endswith(",")
    if person and _SAID_BY.search(before) and (comma or _GOES_ON.match(text, name.end())):
        return True
    end = name.end()
    if comma or text.startswith(",", end):
        aside = _ASIDE.match(text, end if comma else end + 1)
        if aside is None:
            return False
        end = aside.end()
    says = _SAYS.match(text, end)
    if says is None:
        return False
    return person or says["verb"] == "told" or _OWN.search(before) is not None or _is_body(before)


def _is_body(before: str) -> bool:
    """Whether a body is named by what stands before the marks: ``the``, ``the association``, ``a group``."""
    body = _BODY.search(before)
    if body is None:
        return False
    noun = fold(body["noun"] or body["new"] or "")
    return not noun or noun in nouns.AFTER_NAMES | GENERIC_BODIES or nouns.is_body(noun)
