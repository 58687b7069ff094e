"""What templates write values with. Markup is made by templates alone, so that all of it is escaped."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from email.utils import format_datetime
from itertools import pairwise
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from graphql_api import ids
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


def context(stretches: Sequence[dict[str, Any]]) -> Iterator[tuple[str, bool]]:
    """Stretches with what stands around and between them, in pieces, each with whether it is said.

    :param stretches: as the API answers, with ``before`` and ``after``.
    """
    yield f"… {stretches[0]['before'].lstrip()}", False
    yield stretches[0]["text"], True
    for one, other in pairwise(stretches):
        gap = other["start"] - one["end"]
        unseen = gap - len(one["after"])
        if unseen <= 0:
            yield one["after"][:gap], False
        elif unseen <= len(other["before"]):
            yield one["after"] + other["before"][-unseen:], False
        else:
            yield f"{one['after']} […] {other['before']}", False
        yield other["text"], True
    yield f"{stretches[-1]['after'].rstrip()} …", False


ALL: dict[str, Any] = {
    "number": number,
    "day": day,
    "rfc822": rfc822,
    "percent": percent,
    "web": web,
    "pieces": pieces,
    "context": context,
    "svg": Markup,  # of a chart, in which the library that draws it has escaped all names
}
