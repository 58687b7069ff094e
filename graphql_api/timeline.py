"""Counts of quotes over time, by days of UTC."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum

import strawberry


@strawberry.enum(description="A unit of time.")
class Unit(Enum):
    """What counts are gathered by."""

    DAY = strawberry.enum_value("day", description="A day of UTC.")
    WEEK = strawberry.enum_value("week", description="A week, from Monday on.")
    MONTH = strawberry.enum_value("month", description="A month of the calendar.")


@strawberry.type(description="How much was quoted in one span of time.")
class Span:
    """A count and when it was."""

    start: date = strawberry.field(description="The first day of the span.")
    quotes: int = strawberry.field(description="How many quotes, never 0: a span without any is left out.")


def gathered(days: Iterable[tuple[str, int]], unit: Unit) -> list[Span]:
    """Gather counts of days into those of spans, the oldest first."""
    counts = Counter[date]()
    for day, quotes in days:
        counts[_start(date.fromisoformat(day), unit)] += quotes
    return [Span(start=start, quotes=quotes) for start, quotes in sorted(counts.items())]


def _start(day: date, unit: Unit) -> date:
    if unit is Unit.WEEK:
        return day - timedelta(days=day.weekday())
    return day.replace(day=1) if unit is Unit.MONTH else day
