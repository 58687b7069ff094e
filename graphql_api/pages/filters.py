"""What templates write values with. Markup is made by templates alone, so that all of it is escaped."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any
from urllib.parse import urlsplit

from markupsafe import Markup

from graphql_api import ids


def number(identifier: str) -> int:
    """The number that an id of the API stands for, as pages' addresses have it."""
    return int(ids.decode(identifier)[1])


def day(moment: str | date) -> str:
    """``2024-03-01T12:00:00+00:00`` as *1 March 2024*."""
    when = datetime.fromisoformat(moment) if isinstance(moment, str) else moment
    return f"{when.day} {when:%B %Y}"


def percent(share: float) -> str:
    """A share, 0 to 1, as *42%*; never *0%* or *100%* of what is not nothing or all."""
    rounded = round(100 * share)
    if share > 0 and rounded == 0:
        return "<1%"
    return ">99%" if share < 1 and rounded == 100 else f"{rounded}%"


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


ALL: dict[str, Any] = {
    "number": number,
    "day": day,
    "percent": percent,
    "web": web,
    "pieces": pieces,
    "svg": Markup,  # of a chart, in which the library that draws it has escaped all names
}
