"""The ``orderBy`` inputs, and the orderings that they stand for."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any

import strawberry
from sqlalchemy import ColumnElement, ScalarSelect, func, literal, select
from sqlmodel import col

from graphql_api.filters import STANDING
from graphql_api.keyset import Order
from quotes.corpus.tables import ArticleRow, QuoteRow, SpeakerRow, UtcDateTime

LONG_AGO = datetime(1, 1, 1, tzinfo=UTC)


@strawberry.enum(description="Which end of an ordering comes first.")
class Direction(Enum):
    """The two ways through a list."""

    ASC = strawberry.enum_value("asc", description="The least, oldest or first of the alphabet.")
    DESC = strawberry.enum_value("desc", description="The greatest, newest or last of the alphabet.")


@strawberry.enum(description="What quotes can be ordered by.")
class QuoteOrderField(Enum):
    """Orderings of quotes."""

    DATE = strawberry.enum_value("date", description="When they were published.")
    POSITION = strawberry.enum_value("position", description="Where they stand in their article.")
    CONFIDENCE = strawberry.enum_value("confidence", description="How sure their speaker is.")


@strawberry.enum(description="What articles can be ordered by.")
class ArticleOrderField(Enum):
    """Orderings of articles."""

    DATE = strawberry.enum_value("date", description="When they were published.")
    TITLE = strawberry.enum_value("title", description="The headline.")


@strawberry.enum(description="What speakers can be ordered by.")
class SpeakerOrderField(Enum):
    """Orderings of speakers."""

    NAME = strawberry.enum_value("name", description="The full name.")
    QUOTES = strawberry.enum_value("quotes", description="How many quotes they have.")
    LAST_SEEN = strawberry.enum_value("last_seen", description="When they were last quoted.")


@strawberry.input(description="An ordering of quotes.")
class QuoteOrder:
    """Field and direction."""

    field: QuoteOrderField = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.DESC, description="Which end comes first.")


@strawberry.input(description="An ordering of articles.")
class ArticleOrder:
    """Field and direction."""

    field: ArticleOrderField = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.DESC, description="Which end comes first.")


@strawberry.input(description="An ordering of speakers.")
class SpeakerOrder:
    """Field and direction."""

    field: SpeakerOrderField = strawberry.field(description="What to order by.")
    direction: Direction = strawberry.field(default=Direction.DESC, description="Which end comes first.")


NEWEST = QuoteOrder(field=QuoteOrderField.DATE)
AS_WRITTEN = QuoteOrder(field=QuoteOrderField.POSITION, direction=Direction.ASC)
NEWEST_ARTICLES = ArticleOrder(field=ArticleOrderField.DATE)
MOST_QUOTED = SpeakerOrder(field=SpeakerOrderField.QUOTES)


def order_of_quotes(order: QuoteOrder) -> Order:
    """Give the keys of an ordering of quotes."""
    id_ = col(QuoteRow.id)
    keys: dict[QuoteOrderField, list[Any]] = {
        QuoteOrderField.DATE: [col(QuoteRow.seen_at), id_],
        QuoteOrderField.POSITION: [col(QuoteRow.article_id), col(QuoteRow.start), id_],
        QuoteOrderField.CONFIDENCE: [col(QuoteRow.confidence), id_],
    }
    return Order(_directed(keys[order.field], order.direction))


def order_of_articles(order: ArticleOrder) -> Order:
    """Give the keys of an ordering of articles; those without a headline count as an empty one."""
    keys: dict[ArticleOrderField, list[Any]] = {
        ArticleOrderField.DATE: [col(ArticleRow.seen_at), col(ArticleRow.id)],
        ArticleOrderField.TITLE: [func.coalesce(col(ArticleRow.title), ""), col(ArticleRow.id)],
    }
    return Order(_directed(keys[order.field], order.direction))


def order_of_speakers(order: SpeakerOrder) -> Order:
    """Give the keys of an ordering of speakers; those never quoted count as quoted least and longest ago."""
    keys = {
        SpeakerOrderField.NAME: col(SpeakerRow.name),
        SpeakerOrderField.QUOTES: col(SpeakerRow.quote_count),
        SpeakerOrderField.LAST_SEEN: func.coalesce(
            end_of_quotes(Direction.DESC), literal(LONG_AGO, UtcDateTime)
        ),
    }
    return Order(_directed([keys[order.field], col(SpeakerRow.id)], order.direction))


def end_of_quotes(end: Direction) -> ScalarSelect[datetime]:
    """When a speaker was first or last quoted: the end of an index, however much lies between."""
    seen_at = col(QuoteRow.seen_at)
    return (
        select(seen_at)
        .where(STANDING, col(QuoteRow.speaker_id) == col(SpeakerRow.id))
        .order_by(*_directed([seen_at], end))
        .limit(1)
        .correlate(SpeakerRow)
        .scalar_subquery()
    )


def _directed(keys: list[Any], direction: Direction) -> list[ColumnElement[Any]]:
    return [key.asc() if direction is Direction.ASC else key.desc() for key in keys]
