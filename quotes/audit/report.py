"""An audit of a corpus or a part of it: who is quoted and how much, and what ought to be looked at."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from itertools import groupby
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import ColumnElement, and_, case, distinct, func, select
from sqlalchemy.orm import Session
from sqlmodel import col

from quotes.audit.measures import STANDING, Condition, Group, Measure, groups, measures
from quotes.corpus.days import Day
from quotes.corpus.search import Filters
from quotes.corpus.tables import MAX_KEY, ArticleRow, QuoteRow, SpeakerRow, now
from quotes.errors import CorpusError

TOP = 10


@dataclass(frozen=True, slots=True)
class Scope:
    """Which quotes are audited; all that is given must hold.

    :param since: published at this moment or later; ``until`` before that one.
    :param article: number of the only article.
    :param speaker: slug of the only speaker.
    :raises CorpusError: for a number that no article of any corpus can have.
    """

    outlet: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    article: int | None = None
    speaker: str | None = None

    def __post_init__(self) -> None:
        if self.article is not None and not 0 < self.article <= MAX_KEY:
            raise _no_article(self.article)

    def conditions(self) -> Iterator[Condition]:
        """The same in SQL, rejected quotes left out."""
        yield from Filters(outlet=self.outlet, since=self.since, until=self.until).conditions()
        if self.article is not None:
            yield col(QuoteRow.article_id) == self.article
        if self.speaker is not None:
            yield col(QuoteRow.speaker_id).in_(
                select(col(SpeakerRow.id)).where(col(SpeakerRow.slug) == self.speaker)
            )

    def link(self, path: str, **changes: object) -> str:
        """The address of a page about this scope, some of it changed."""
        given = {field.name: getattr(self, field.name) for field in fields(self)} | changes
        query = urlencode({name: _written(value) for name, value in given.items() if value is not None})
        return f"{path}?{query}" if query else path


def _no_article(number: int) -> CorpusError:
    return CorpusError(f"article {number}: there is none with this number")


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def behind(scope: Scope, measure: Measure) -> Condition:
    """The condition of the quotes behind a number."""
    return and_(*scope.conditions(), measure.condition)


@dataclass(frozen=True, slots=True)
class Count:
    """How many quotes.

    :param articles: how many articles they stand in.
    :param characters: how long they are together.
    :param share: of the quotes that the measure is a share of, 0 to 1.
    :param text_share: of the characters of those quotes, 0 to 1.
    """

    quotes: int
    articles: int
    characters: int
    share: float
    text_share: float


@dataclass(frozen=True, slots=True)
class Source:
    """A speaker and how much of the attributed words are theirs."""

    slug: str
    name: str
    kind: str
    count: Count


@dataclass(frozen=True, slots=True)
class Report:
    """What an audit found.

    :param made: when.
    :param counts: by name of the measure.
    :param top: the most quoted speakers, :data:`TOP` at most.
    :param top_share: their part of all quotes with a speaker, 0 to 1.
    :param months: first day of each month that has quotes, and how many, the oldest first.
    """

    scope: Scope
    made: datetime
    counts: Mapping[str, Count]
    top: Sequence[Source]
    top_share: float
    months: Sequence[tuple[str, int]]

    @property
    def groups(self) -> Sequence[Group]:
        """The measures, in the order of a report."""
        return groups()


EVERYTHING = Scope()


def audit(session: Session, scope: Scope = EVERYTHING) -> Report:
    """Count everything in a scope.

    :raises CorpusError: when the article or speaker of the scope is not in the corpus.
    """
    _require(session, scope)
    conditions = [STANDING, *scope.conditions()]
    counts = _counts(session, conditions)
    top = _top(session, conditions, counts["attributed"])
    return Report(
        scope=scope,
        made=now(),
        counts=counts,
        top=top,
        top_share=sum(source.count.quotes for source in top) / (counts["attributed"].quotes or 1),
        months=_months(session, conditions),
    )


def _require(session: Session, scope: Scope) -> None:
    if scope.article is not None and session.get(ArticleRow, scope.article) is None:
        raise _no_article(scope.article)
    slugs = select(col(SpeakerRow.id)).where(col(SpeakerRow.slug) == scope.speaker)
    if scope.speaker is not None and session.scalar(slugs) is None:
        raise CorpusError(f"speaker {scope.speaker!r}: there is none with this slug")


def _counts(session: Session, conditions: Sequence[Condition]) -> dict[str, Count]:
    """All measures in one reading of the quotes."""
    columns: list[ColumnElement[Any]] = []
    for measure in measures().values():
        columns += _totals(measure.condition)
    row = session.execute(select(*columns).where(*conditions)).one()
    totals = {name: tuple(row[3 * i : 3 * i + 3]) for i, name in enumerate(measures())}
    return {name: _count(totals[name], totals[measure.of]) for name, measure in measures().items()}


def _totals(condition: Condition) -> tuple[ColumnElement[Any], ...]:
    def where(value: Any) -> ColumnElement[Any]:  # noqa: ANN401
        return case((condition, value))

    return (
        func.count(where(col(QuoteRow.id))),
        func.count(distinct(where(col(QuoteRow.article_id)))),
        func.coalesce(func.sum(where(func.length(col(QuoteRow.text)))), 0),
    )


def _count(own: Sequence[int], whole: Sequence[int]) -> Count:
    quotes, articles, characters = own
    return Count(quotes, articles, characters, quotes / (whole[0] or 1), characters / (whole[2] or 1))


def _top(session: Session, conditions: Sequence[Condition], whole: Count) -> list[Source]:
    quotes, articles, characters = _totals(col(QuoteRow.id).is_not(None))
    statement = (
        select(col(SpeakerRow.slug), col(SpeakerRow.name), col(SpeakerRow.kind), quotes, articles, characters)
        .join(QuoteRow, col(QuoteRow.speaker_id) == col(SpeakerRow.id))
        .where(*conditions)
        .group_by(col(SpeakerRow.id))
        .order_by(quotes.desc(), characters.desc(), col(SpeakerRow.id))
        .limit(TOP)
    )
    of = (whole.quotes, whole.articles, whole.characters)
    return [
        Source(slug, name, kind.value, _count(own, of))
        for slug, name, kind, *own in session.execute(statement)
    ]


def _months(session: Session, conditions: Sequence[Condition]) -> list[tuple[str, int]]:
    day = Day(col(QuoteRow.seen_at)).label("day")
    days = session.execute(select(day, func.count()).where(*conditions).group_by(day).order_by(day))
    months = groupby(days, key=lambda row: f"{row[0][:7]}-01")
    return [(month, sum(quotes for _, quotes in rows)) for month, rows in months]
