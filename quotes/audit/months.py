"""Counts of months as a chart."""

from collections.abc import Callable, Sequence
from datetime import date

from dateutil.relativedelta import relativedelta

from quotes.audit.charts import Bar, columns

_MONTHS_AT_MOST = 36


def chart(counts: Sequence[tuple[str, int]], link: Callable[[date, date], str]) -> str | None:
    """Draw how many quotes each month has or, over more than three years, each year; gaps are shown.

    :param counts: first day of a month, as ``2024-03-01``, and how many.
    :param link: the address of the quotes from one day until before another.
    :returns: nothing for a single month, of which a chart tells nothing.
    """
    if len(counts) < 2:
        return None
    quotes = {date.fromisoformat(month): count for month, count in counts}
    first, last = min(quotes), max(quotes)
    step, written = relativedelta(months=1), "%b %Y"
    if first + relativedelta(months=_MONTHS_AT_MOST) < last:
        first, step, written = first.replace(month=1), relativedelta(years=1), "%Y"
    bars = []
    while first <= last:
        following = first + step
        value = sum(count for month, count in quotes.items() if first <= month < following)
        bars.append(Bar(first.strftime(written), value, link(first, following)))
        first = following
    return columns(bars, "Quotes over time")
