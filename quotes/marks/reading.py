"""All marks together: the cheapest reading of them.

A best-first reading with a bounded beam (Viterbi's algorithm over stacks of open marks): for each stack
that may be open at a place, the cheapest way to it is kept. Linear in the number of marks.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from quotes.marks.forms import Family
from quotes.marks.judged import Mark
from quotes.marks.layout import after_list_marker, is_insert
from quotes.marks.lost import reporting_clause

_MIXED = 0.5
_CLOSED_BY_SINGLE = 3.0
_CLOSED_BY_OTHER = 2.5  # “… »
_LEAST_TO_CLOSE_DOUBLE = 1.0  # an apostrophe never closes a double mark
_NESTED_ALIKE = 1.5
_NESTED_KIN = 0.2
_DOUBLE_IN_SINGLE = 0.3
_LEFT_INSIDE = {True: 0.5, False: 4.0}  # an inner mark still open where the outer one closes: single, other
_UNCLOSED = 4.0
_UNCLOSED_BEFORE_CLAUSE = 1.5
_UNCLOSED_BEFORE_OTHER_STYLE = 0.6
_UNOPENED = {True: 2.0, False: 4.0}  # after punctuation, elsewhere
_MIRRORED = 1.6
_CONTINUED = 0.8
_CONTINUED_AFTER_CLAUSE = 2.8
_OVER_INSERT = 0.5
_RUN_ON = {True: 0.5, False: 1.5}  # from one item of a list to the next, elsewhere
_WITHOUT_WORDS = 3.0
_SINGLE_PER_CHARACTER = 0.001

_OUTER = {Family.DOUBLE, Family.GUILLEMET}
"""Families of marks that speech stands in."""
_DEPTH = 3
_BEAM = 12
_SLACK = 9.0


class Act(StrEnum):
    """What a reading decides at a mark, or at the end of a paragraph."""

    OPEN = "open"
    CLOSE = "close"
    SKIP = "skip"
    SPLIT = "split"
    """What was open has ended somewhere before; a new quote opens."""
    UNOPENED = "unopened"
    LEAVE = "leave"
    """The paragraph ends; what is open stays unclosed."""
    CONTINUE = "continue"
    """The paragraph ends; another one opens with a mark and carries on."""
    RUN_ON = "run on"
    """The paragraph ends; the next carries on without a mark."""


class _Entry(NamedTuple):
    """A mark that is open.

    :param mirrored: it looks like a closing one, and one that looks like an opening one will close it.
    """

    family: Family
    style: str
    ran_on: bool = False
    mirrored: bool = False


_Stack = tuple[_Entry, ...]


@dataclass(slots=True)
class Step:
    """A decision, what is open after it, and the cheapest way to it."""

    cost: float
    stack: _Stack
    act: Act
    previous: Step | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its marks."""

    start: int
    end: int
    marks: list[Mark]

    def opener(self, text: str) -> Mark | None:
        """The mark that it opens with, a marker of a list aside."""
        if not self.marks or self.marks[0].opens >= self.marks[0].closes:
            return None
        starts = (self.start, after_list_marker(text, self.start, self.end))
        return self.marks[0] if self.marks[0].start in starts else None

    def may_run_on(self) -> bool:
        """Whether its marks allow it to carry on a quote from before without a mark of its own."""
        first = next((mark for mark in self.marks if mark.form.family is not Family.SINGLE), None)
        return first is None or first.closes < first.opens

    def is_item(self, text: str) -> bool:
        """Whether it begins with a number or a bullet."""
        return after_list_marker(text, self.start, self.end) > self.start


class _Gap:
    """The text between two marks."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end

    @cached_property
    def reports(self) -> bool:
        """Whether speech evidently gives way to a reporting clause here."""
        return reporting_clause(self.text, self.start, self.end) is not None

    def price(self, stack: _Stack) -> float:
        """Single marks rarely embrace much."""
        single = bool(stack) and stack[-1].family is Family.SINGLE
        return (self.end - self.start) * _SINGLE_PER_CHARACTER if single else 0.0


def read(text: str, paragraphs: list[Paragraph]) -> list[Step]:
    """The cheapest reading: one step for each mark and for each end of a paragraph, in order."""
    steps = [Step(0.0, (), Act.LEAVE, None)]
    for index, paragraph in enumerate(paragraphs):
        at = paragraph.start
        for mark in paragraph.marks:
            steps = _over_mark(steps, mark, _Gap(text, at, mark.start))
            at = mark.end
        steps = _over_end(steps, paragraphs[index : index + 3], _Gap(text, at, paragraph.end))
    way = []
    step = steps[0]
    while step.previous is not None:
        way.append(step)
        step = step.previous
    return way[::-1]


def _over_mark(steps: list[Step], mark: Mark, gap: _Gap) -> list[Step]:
    reached: dict[_Stack, Step] = {}
    for step in steps:
        cost = step.cost + gap.price(step.stack)
        for price, stack, act in _options(step, mark, gap):
            _keep(reached, Step(cost + price, stack, act, step))
    return _cheapest(reached)


def _options(step: Step, mark: Mark, gap: _Gap) -> Iterator[tuple[float, _Stack, Act]]:
    """What a mark may be after a step, at which price, with what open then."""
    stack, form = step.stack, mark.form
    entry = _Entry(form.family, form.style)
    alike = any(other.family is form.family and other.style == form.style for other in stack)
    yield mark.skips, stack, Act.SKIP
    if len(stack) < _DEPTH and not (stack and stack[0].mirrored and form.family is stack[0].family):
        kin = any(other.family is form.family for other in stack)
        nested = _NESTED_ALIKE if alike else _NESTED_KIN if kin else 0.0
        if stack and stack[0].family is Family.SINGLE and form.family is Family.DOUBLE:
            nested += _DOUBLE_IN_SINGLE
        yield mark.opens + nested, (*stack, entry), Act.OPEN
    if stack and Family.SINGLE not in (stack[0].family, form.family):
        lost = _UNCLOSED_BEFORE_CLAUSE if gap.reports else _UNCLOSED
        lost += 0.0 if alike else _UNCLOSED_BEFORE_OTHER_STYLE
        yield mark.opens + lost + _left_inside(stack[1:]), (entry,), Act.SPLIT
    without_words = gap.start == gap.end and step.act in (Act.OPEN, Act.SPLIT)
    for depth, opened in reversed(list(enumerate(stack))):
        closes = mark.opens if opened.mirrored else mark.closes
        price = closes + _left_inside(stack[depth + 1 :]) + (_WITHOUT_WORDS if without_words else 0.0)
        if opened.family is form.family:
            price += 0.0 if form.closes_style(opened.style) else _MIXED
            yield price, stack[:depth], Act.CLOSE
        elif (
            opened.family is Family.DOUBLE
            and form.family is Family.SINGLE
            and len(stack) == 1
            and mark.skips >= _LEAST_TO_CLOSE_DOUBLE
        ):
            yield price + _CLOSED_BY_SINGLE, (), Act.CLOSE
        elif {opened.family, form.family} == _OUTER and len(stack) == 1:
            yield price + _CLOSED_BY_OTHER, (), Act.CLOSE
    if not stack and form.family is not Family.SINGLE:
        yield mark.closes + _UNOPENED[mark.after_punctuation], (), Act.UNOPENED
        yield mark.closes + _MIRRORED, (entry._replace(mirrored=True),), Act.OPEN


def _over_end(steps: list[Step], paragraphs: list[Paragraph], gap: _Gap) -> list[Step]:
    """Leave the first of these paragraphs for the second."""
    text = gap.text
    paragraph, following = paragraphs[0], paragraphs[1] if len(paragraphs) > 1 else None
    opener, insert = following.opener(text) if following else None, 0.0
    if following and not following.marks and is_insert(text, following.start, following.end):
        opener, insert = paragraphs[-1].opener(text), _OVER_INSERT
    reached: dict[_Stack, Step] = {}
    for step in steps:
        if not step.stack:
            _keep(reached, Step(step.cost, (), Act.LEAVE, step))
            continue
        outer = step.stack[0]
        cost = step.cost + gap.price(step.stack) + _left_inside(step.stack[1:])
        lost = _UNCLOSED_BEFORE_CLAUSE if gap.reports else _UNCLOSED
        _keep(reached, Step(cost + lost, (), Act.LEAVE, step))
        if opener and outer == _Entry(opener.form.family, opener.form.style):
            price = _CONTINUED_AFTER_CLAUSE if gap.reports else _CONTINUED
            _keep(reached, Step(cost + price + insert, (), Act.CONTINUE, step))
        if following and outer.family is not Family.SINGLE and following.may_run_on():
            price = _RUN_ON[paragraph.is_item(text) and following.is_item(text)]
            _keep(reached, Step(cost + price, (outer._replace(ran_on=True),), Act.RUN_ON, step))
    return _cheapest(reached)


def _left_inside(stack: _Stack) -> float:
    return sum(_LEFT_INSIDE[entry.family is Family.SINGLE] for entry in stack)


def _keep(steps: dict[_Stack, Step], step: Step) -> None:
    known = steps.get(step.stack)
    if known is None or step.cost < known.cost:
        steps[step.stack] = step


def _cheapest(steps: dict[_Stack, Step]) -> list[Step]:
    beam = sorted(steps.values(), key=lambda step: step.cost)[:_BEAM]
    return [step for step in beam if step.cost <= beam[0].cost + _SLACK]
