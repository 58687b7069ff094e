"""Pages of rows by the keys of their ordering, for several parents in one SQL statement."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from sqlakeyset.columns import OC
from sqlakeyset.paging import where_condition_for_page
from sqlakeyset.results import Paging
from sqlakeyset.types import Keyset
from sqlalchemy import ColumnElement, func, literal, select, true, union_all
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import defer
from sqlmodel import SQLModel

from graphql_api.paging import Window

Row = TypeVar("Row", bound=SQLModel)


@dataclass(frozen=True, slots=True)
class Order:
    """An ordering of the rows of one table, total and without nulls.

    :param keys: expressions with a direction, the primary key last.
    """

    keys: Sequence[ColumnElement[Any]]


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """Rows of one page, the key of each, and whether there are more on either side."""

    rows: Sequence[Row]
    places: Sequence[Keyset]
    has_next: bool
    has_previous: bool


async def pages(
    session: AsyncSession,
    table: type[Row],
    order: Order,
    parents: Sequence[Sequence[ColumnElement[bool]]],
    window: Window,
    without: Sequence[Any] = (),
) -> list[Page[Row]]:
    """Read the same window of the rows of each parent.

    Each parent is one arm of a union that stops after its page, so that a parent with many rows
    costs no more than one with few.

    :param parents: for each parent, what must hold of its rows.
    :param without: columns that are not read.
    """
    columns = [OC(key) for key in order.keys]  # type: ignore[no-untyped-call]
    if window.backwards:
        columns = [column.reversed for column in columns]
    condition = (
        where_condition_for_page(columns, window.place, session.get_bind().dialect)
        if window.place is not None
        else true()
    )
    key = primary_key(table)
    arms = []
    for number, conditions in enumerate(parents):
        arm = select(
            literal(number).label("parent"),
            key.label("key"),
            *(column.comparable_value.label(f"place{i}") for i, column in enumerate(columns)),
        ).where(condition, *conditions)
        arms.append(arm.order_by(*(column.uo for column in columns)).limit(window.size + 1).subquery())
    found = union_all(*(select(arm) for arm in arms)).subquery()
    places = [found.c[f"place{i}"] for i in range(len(columns))]
    statement = (
        select(table, found.c.parent, *places)
        .join(found, found.c.key == key)
        .options(*(defer(column) for column in without))
        .order_by(
            *(
                place.asc() if column.is_ascending else place.desc()
                for place, column in zip(places, columns, strict=True)
            )
        )
    )
    rows: list[list[tuple[Row, Keyset]]] = [[] for _ in parents]
    for row, parent, *place in await session.execute(statement):
        rows[parent].append((row, tuple(place)))
    return [_page(window, found) for found in rows]


async def counts(
    session: AsyncSession, table: type[SQLModel], parents: Sequence[Sequence[ColumnElement[bool]]]
) -> list[int]:
    """Count the rows of each parent."""
    arms = [
        select(literal(number).label("parent"), func.count(primary_key(table)).label("rows")).where(
            *conditions
        )
        for number, conditions in enumerate(parents)
    ]
    counted = sorted(await session.execute(union_all(*arms)))
    return [rows for _, rows in counted]


def primary_key(table: type[SQLModel]) -> Any:  # noqa: ANN401
    """Give the column ``id`` of a table."""
    return table.__table__.c.id  # type: ignore[attr-defined]


def _page(window: Window, found: Sequence[tuple[Row, Keyset]]) -> Page[Row]:
    paging: Paging[Any] = Paging(
        [row for row, _ in found],
        window.size,
        window.backwards,
        window.place,
        [place for _, place in found],
    )
    return Page(
        rows=paging.rows,
        places=[paging.get_marker_at(i).place or () for i in range(len(paging.rows))],
        has_next=paging.has_next,
        has_previous=paging.has_previous,
    )
