"""Which quotes in marks stand in a reported clause, so that both are one mixed quote."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter

from quotes.attribution import Scene
from quotes.indirect.finder import Reported
from quotes.marks import Marked


def merge(
    scene: Scene,
    groups: Sequence[Sequence[int]],
    reported: Sequence[Reported],
    same_source: Callable[[Sequence[int], Reported], bool],
) -> list[tuple[list[int], Reported | None]]:
    """Join quotes in marks with the reported clauses that hold them, in order of the text.

    :param groups: the stretches of each quote.
    :param same_source: whether a quote in marks and a clause are the words of one source.
    :returns: the stretches of each quote, and its clause. Without a clause it is a direct quote,
        without stretches an indirect one, with both a mixed one.
    """
    stretches = scene.annotation.stretches
    holders: dict[int, list[int]] = {}
    rest: list[tuple[list[int], Reported | None]] = []
    spans = sorted((*span, number) for number, clause in enumerate(reported) for span in clause.content)
    for group in groups:
        around = {number for i in group for number in _holding(spans, stretches[i])}
        holder = next((n for n in sorted(around) if same_source(group, reported[n])), None)
        if holder is None:
            rest.append((list(group), None))
        else:
            holders.setdefault(holder, []).extend(group)
    mixed = [(holders.get(number, []), clause) for number, clause in enumerate(reported)]

    def start(quote: tuple[list[int], Reported | None]) -> int:
        group, clause = quote
        return min(
            [*(stretches[i].start for i in group), *(s for s, _ in (clause.content if clause else ()))]
        )

    return sorted([*rest, *mixed], key=start)


def _holding(spans: Sequence[tuple[int, int, int]], stretch: Marked) -> Iterator[int]:
    """The clauses that hold half of a stretch or more: they leave out a last stop inside of the marks.

    :param spans: (start, end, clause), in order and without overlap.
    """
    at = max(0, bisect_right(spans, stretch.start, key=itemgetter(0)) - 1)
    while at < len(spans) and spans[at][0] < stretch.end:
        start, end, clause = spans[at]
        if 2 * (min(end, stretch.end) - max(start, stretch.start)) >= stretch.end - stretch.start:
            yield clause
        at += 1
