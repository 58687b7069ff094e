"""What is known of an article, from the mappings that sources carry: front matter, JSON."""

from datetime import date, datetime
from typing import TypedDict

from dateutil import parser

from quotes.errors import InputError


class Known(TypedDict, total=False):
    """The fields of :class:`quotes.types.Article` that tell its origin."""

    url: str | None
    outlet: str | None
    title: str | None
    byline: str | None
    published: datetime | None


def known(found: object, name: object) -> Known:
    """Pick the known fields; ``date`` also stands for ``published`` and ``author`` for ``byline``.

    :param name: what to call the source in messages.
    :raises InputError: when this is no mapping, or a field holds what it cannot mean.
    """
    if not isinstance(found, dict):
        raise InputError(f"{name}: not a mapping of fields such as title, outlet and published")
    fields = {"published": found.get("date"), "byline": found.get("author")} | found
    return Known(
        url=_line(fields, "url", name),
        outlet=_line(fields, "outlet", name),
        title=_line(fields, "title", name),
        byline=_line(fields, "byline", name),
        published=moment(fields["published"], name),
    )


def moment(value: object, name: object) -> datetime | None:
    """The time that a source writes in whatever form: ISO 8601, RFC 822, GDELT's digits.

    :raises InputError: when it is none.
    """
    if value is None or value == "":
        return None
    if isinstance(value, datetime):
        return value
    if isinstance(value, date):
        return datetime(value.year, value.month, value.day)
    try:
        parsed: datetime = parser.parse(str(value))
    except (ValueError, OverflowError) as error:
        raise InputError(f"{name}: “{value}” is no date; write it as 2026-03-29T14:30:00Z") from error
    return parsed


def _line(fields: dict[str, object], field: str, name: object) -> str | None:
    value = fields.get(field)
    if value is None:
        return None
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        value = ", ".join(value)
    if not isinstance(value, str):
        raise InputError(f"{name}: {field} is not a text")
    return " ".join(value.split()) or None
