"""What templates write values with. Markup is made by templates alone, so that all of it is escaped."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from email.utils import format_datetime
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from graphql_api import ids
from graphql_api.types import CONTEXT_CHARACTERS
from quotes.audit.writing import percent


def number(identifier: str) -> int:
    """The number that an id of the API stands for, as pages' addresses have it."""
    return int(ids.decode(identifier)[1])


def day(moment: str | date) -> str:
    """``2024-03-01T12:00:00+00:00`` as *1 March 2024*."""
    when = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return f"{when.day} {when:%B %Y}"


def rfc822(moment: str) -> str:
    """A time as feeds have it."""
    return format_datetime(datetime.fromisoformat(moment))


def web(address: str | None) -> str | None:
    """An address that a browser may follow: of the web, and nothing that runs."""
    try:
        return address if address and urlsplit(address).scheme in {"http", "https"} else None
    except ValueError:
        return None


def pieces(text: str, marks: Sequence[dict[str, int]]) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is marked."""
    at = 0
    for mark in marks:
        yield text[at : mark["start"]], False
        yield text[mark["start"] : mark["end"]], True
        at = mark["end"]
    yield text[at:], False


def alone(text: str) -> str:
    """The words of a quote as they are printed alone: without the comma that led on to who said it."""
    return text.rstrip(" ,")


def context(stretches: Sequence[dict[str, Any]]) -> Iterator[tuple[str, bool]]:
    """Stretches with what stands around and between them, in pieces, each with whether it is said.

    :param stretches: as the API answers, with ``before`` and ``after``; words that these cut are left out.
    """
    before = stretches[0]["before"]
    yield before if len(before) == stretches[0]["start"] else f"… {_from_a_word(before)}", False
    yield stretches[0]["text"], True
    for one, other in pairwise(stretches):
        gap = other["start"] - one["end"]
        unseen = gap - len(one["after"])
        if unseen <= 0:
            yield one["after"][:gap], False
        elif unseen <= len(other["before"]):
            yield one["after"] + other["before"][-unseen:], False
        else:
            yield f"{_to_a_word(one['after'])} […] {_from_a_word(other['before'])}", False
        yield other["text"], True
    after = stretches[-1]["after"]
    yield after if len(after) < CONTEXT_CHARACTERS else f"{_to_a_word(after)} …", False


def _from_a_word(text: str) -> str:
    return re.sub(r"^\S*\s+", "", text)


def _to_a_word(text: str) -> str:
    return re.sub(r"\s+\S*$", "", text)


ALL: dict[str, Any] = {
    "number": number,
    "day": day,
    "rfc822": rfc822,
    "percent": percent,
    "web": web,
    "alone": alone,
    "pieces": pieces,
    "context": context,
    "svg": Markup,  # of a chart, in which the library that draws it has escaped all names
}
