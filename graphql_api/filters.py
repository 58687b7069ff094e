"""The ``where`` inputs, and the SQL conditions that they stand for."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

import strawberry
from sqlalchemy import ColumnElement, and_, not_, or_, select, true
from sqlalchemy.orm import Session
from sqlmodel import col

from graphql_api.enums import CueClass, QuoteKind, ReviewState, SpeakerKind
from graphql_api.ids import key_of
from quotes.corpus import search
from quotes.corpus.saying import goes_by
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow
from quotes.errors import CorpusError, RequestError

MAX_CONDITIONS = 50
SEARCH = (
    'Words and `"phrases"`, all of which must be there; `OR`, `NOT` (or `-word`), `AND` and parentheses; '
    "words match in any inflexion."
)

T = TypeVar("T")
Condition = ColumnElement[bool]


@strawberry.input(description="A condition on a text. All that is given must hold.")
class TextFilter:
    """Compares a text column."""

    eq: str | None = strawberry.field(default=None, description="Is exactly this.")
    in_: list[str] | None = strawberry.field(default=None, name="in", description="Is one of these.")
    contains: str | None = strawberry.field(default=None, description="Has this in it, in capitals or not.")

    def on(self, column: Any) -> Iterator[Condition]:  # noqa: ANN401
        """Give the conditions on a column."""
        yield from _eq_in(self, column)
        if self.contains is not None:
            yield column.icontains(self.contains, autoescape=True)


@strawberry.input(description="A condition on one of a few values. All that is given must hold.")
class Filter(Generic[T]):
    """Compares a column of an enumeration."""

    eq: T | None = strawberry.field(default=None, description="Is this.")
    in_: list[T] | None = strawberry.field(default=None, name="in", description="Is one of these.")

    def on(self, column: Any) -> Iterator[Condition]:  # noqa: ANN401
        """Give the conditions on a column."""
        yield from _eq_in(self, column)


@strawberry.input(description="A condition on what something belongs to. All that is given must hold.")
class IdFilter:
    """Compares a foreign key."""

    eq: strawberry.ID | None = strawberry.field(default=None, description="Has this id.")
    in_: list[strawberry.ID] | None = strawberry.field(
        default=None, name="in", description="Has one of these ids."
    )

    def on(self, column: Any, type_name: str) -> Iterator[Condition]:  # noqa: ANN401
        """Give the conditions on a column that holds keys of a type."""
        if self.eq is not None:
            yield column == key_of(self.eq, type_name)
        if self.in_ is not None:
            yield column.in_([key_of(identifier, type_name) for identifier in self.in_])


@strawberry.input(description="A span of time. All that is given must hold.")
class TimeFilter:
    """Compares a column of times."""

    gte: datetime | None = strawberry.field(default=None, description="At this time or later.")
    lt: datetime | None = strawberry.field(default=None, description="Before this time.")

    def on(self, column: Any) -> Iterator[Condition]:  # noqa: ANN401
        """Give the conditions on a column."""
        if self.gte is not None:
            yield column >= self.gte
        if self.lt is not None:
            yield column < self.lt


@strawberry.input(description="A span of numbers. All that is given must hold.")
class NumberFilter:
    """Compares a column of numbers."""

    gte: float | None = strawberry.field(default=None, description="This or more.")
    lte: float | None = strawberry.field(default=None, description="This or less.")

    def on(self, column: Any) -> Iterator[Condition]:  # noqa: ANN401
        """Give the conditions on a column."""
        if self.gte is not None:
            yield column >= self.gte
        if self.lte is not None:
            yield column <= self.lte


def _eq_in(of: Any, column: Any) -> Iterator[Condition]:  # noqa: ANN401
    if of.eq is not None:
        yield column == of.eq
    if of.in_ is not None:
        yield column.in_(of.in_)


class Where(Protocol):
    """What the filters of quotes, articles and speakers have in common."""

    and_: Any
    or_: Any
    not_: Any

    def own(self, session: Session) -> Iterator[Condition]:
        """Give the conditions besides ``and``, ``or`` and ``not``."""


def conditions(session: Session, where: Where | None) -> Sequence[Condition]:
    """Turn a filter into SQL conditions that must all hold.

    :raises RequestError: for more than :data:`MAX_CONDITIONS` filters in one another, or an id
        of another type.
    """
    if where is None:
        return []
    if sum(1 for _ in _parts(where)) > MAX_CONDITIONS:
        raise RequestError(f"The filter has over {MAX_CONDITIONS} parts in and, or, not: ask with fewer.")
    return list(_conditions(session, where))


def _parts(where: Where) -> Iterator[Where]:
    yield where
    for part in (*(where.and_ or ()), *(where.or_ or ()), *((where.not_,) if where.not_ else ())):
        yield from _parts(part)


def _conditions(session: Session, where: Where) -> Iterator[Condition]:
    yield from where.own(session)
    for part in where.and_ or ():
        yield from _conditions(session, part)
    if where.or_:
        yield or_(*(and_(true(), *_conditions(session, part)) for part in where.or_))
    if where.not_:
        yield not_(and_(true(), *_conditions(session, where.not_)))


@contextmanager
def queries_blamed_on_the_client() -> Iterator[None]:
    """Turn what the corpus says of a search that cannot be read into an error that is shown.

    :raises RequestError: for such a search.
    """
    try:
        yield
    except CorpusError as error:
        raise RequestError(str(error)) from error


def matching(session: Session, of: type[QuoteRow | ArticleRow], query: str) -> Condition:
    """Turn a full-text search into a condition on the rows of a table.

    :raises RequestError: for a search that cannot be read.
    """
    with queries_blamed_on_the_client():
        return search.matches(session, of, query)


@strawberry.input(description="Which quotes. All that is given must hold.")
class QuoteWhere:
    """Filter of quotes."""

    search: str | None = strawberry.field(default=None, description=f"Words in it. {SEARCH}")
    text: TextFilter | None = strawberry.field(default=None, description="The words said.")
    speaker: IdFilter | None = strawberry.field(default=None, description="Who said them, by id.")
    said_by: str | None = strawberry.field(
        default=None,
        description="Who said them, by a name as in `said`; of everybody who goes by it.",
    )
    article: IdFilter | None = strawberry.field(default=None, description="Where they stand, by id.")
    outlet: TextFilter | None = strawberry.field(default=None, description="Who published them.")
    kind: Filter[QuoteKind] | None = strawberry.field(
        default=None, description="How much of them stands in marks."
    )
    cue: Filter[CueClass] | None = strawberry.field(
        default=None, description="What the reporting verb says besides that somebody said it."
    )
    cue_lemma: TextFilter | None = strawberry.field(
        default=None, description="The reporting verb in its base form, e.g. `say`."
    )
    review: Filter[ReviewState] | None = strawberry.field(
        default=None, description="What reviewers say; without this, rejected quotes are left out."
    )
    date: TimeFilter | None = strawberry.field(
        default=None, description="When the article was published or, where that is not known, ingested."
    )
    confidence: NumberFilter | None = strawberry.field(
        default=None, description="Probability, 0 to 1, that the speaker is right."
    )
    and_: list["QuoteWhere"] | None = strawberry.field(
        default=None, name="and", description="All of these hold, too."
    )
    or_: list["QuoteWhere"] | None = strawberry.field(
        default=None, name="or", description="At least one of these holds, too."
    )
    not_: "QuoteWhere | None" = strawberry.field(default=None, name="not", description="This does not hold.")

    def own(self, session: Session) -> Iterator[Condition]:
        """Give the conditions besides ``and``, ``or`` and ``not``."""
        if self.search is not None:
            yield matching(session, QuoteRow, self.search)
        if self.text:
            yield from self.text.on(col(QuoteRow.text))
        if self.speaker:
            yield from self.speaker.on(col(QuoteRow.speaker_id), "Speaker")
        if self.said_by is not None:
            yield col(QuoteRow.speaker_id).in_(goes_by(self.said_by))
        if self.article:
            yield from self.article.on(col(QuoteRow.article_id), "Article")
        if self.outlet:
            yield from self.outlet.on(col(QuoteRow.outlet))
        if self.kind:
            yield from self.kind.on(col(QuoteRow.kind))
        if self.cue:
            yield from self.cue.on(col(QuoteRow.cue_kind))
        if self.cue_lemma:
            yield from self.cue_lemma.on(col(QuoteRow.cue_lemma))
        if self.review:
            yield from self.review.on(col(QuoteRow.review))
        if self.date:
            yield from self.date.on(col(QuoteRow.seen_at))
        if self.confidence:
            yield from self.confidence.on(col(QuoteRow.confidence))


STANDING: Condition = col(QuoteRow.review) != ReviewState.REJECTED
"""The quotes that no reviewer rejected."""


def quote_conditions(session: Session, where: QuoteWhere | None) -> Sequence[Condition]:
    """Turn a filter of quotes into SQL; rejected ones are out unless the filter speaks of reviews.

    :raises RequestError: as :func:`conditions` does.
    """
    found = conditions(session, where)
    speaks_of_reviews = where is not None and any(part.review for part in _parts(where))  # type: ignore[attr-defined]
    return found if speaks_of_reviews else [*found, STANDING]


@strawberry.input(description="Which articles. All that is given must hold.")
class ArticleWhere:
    """Filter of articles."""

    search: str | None = strawberry.field(
        default=None, description=f"Words in the headline or the text. {SEARCH}"
    )
    title: TextFilter | None = strawberry.field(default=None, description="The headline.")
    text: TextFilter | None = strawberry.field(default=None, description="The whole text.")
    url: TextFilter | None = strawberry.field(default=None, description="The address.")
    outlet: TextFilter | None = strawberry.field(default=None, description="Who published it.")
    date: TimeFilter | None = strawberry.field(
        default=None, description="When it was published or, where that is not known, ingested."
    )
    quoting: IdFilter | None = strawberry.field(default=None, description="Speakers it quotes, by id.")
    and_: list["ArticleWhere"] | None = strawberry.field(
        default=None, name="and", description="All of these hold, too."
    )
    or_: list["ArticleWhere"] | None = strawberry.field(
        default=None, name="or", description="At least one of these holds, too."
    )
    not_: "ArticleWhere | None" = strawberry.field(
        default=None, name="not", description="This does not hold."
    )

    def own(self, session: Session) -> Iterator[Condition]:
        """Give the conditions besides ``and``, ``or`` and ``not``."""
        if self.search is not None:
            yield matching(session, ArticleRow, self.search)
        if self.title:
            yield from self.title.on(col(ArticleRow.title))
        if self.text:
            yield from self.text.on(col(ArticleRow.text))
        if self.url:
            yield from self.url.on(col(ArticleRow.url))
        if self.outlet:
            yield from self.outlet.on(col(ArticleRow.outlet))
        if self.date:
            yield from self.date.on(col(ArticleRow.seen_at))
        if self.quoting:
            quoted = select(col(QuoteRow.article_id)).where(
                STANDING, *self.quoting.on(col(QuoteRow.speaker_id), "Speaker")
            )
            yield col(ArticleRow.id).in_(quoted)


@strawberry.input(description="Which speakers. All that is given must hold.")
class SpeakerWhere:
    """Filter of speakers."""

    name: TextFilter | None = strawberry.field(default=None, description="The full name.")
    goes_by: TextFilter | None = strawberry.field(
        default=None, description="Any of the names, the full one or an alias."
    )
    kind: Filter[SpeakerKind] | None = strawberry.field(default=None, description="What sort of source.")
    wikidata: TextFilter | None = strawberry.field(default=None, description="Wikidata's id, e.g. `Q7747`.")
    and_: list["SpeakerWhere"] | None = strawberry.field(
        default=None, name="and", description="All of these hold, too."
    )
    or_: list["SpeakerWhere"] | None = strawberry.field(
        default=None, name="or", description="At least one of these holds, too."
    )
    not_: "SpeakerWhere | None" = strawberry.field(
        default=None, name="not", description="This does not hold."
    )

    def own(self, session: Session) -> Iterator[Condition]:  # noqa: ARG002
        """Give the conditions besides ``and``, ``or`` and ``not``."""
        if self.name:
            yield from self.name.on(col(SpeakerRow.name))
        if self.goes_by:
            named = select(col(AliasRow.speaker_id)).where(*self.goes_by.on(col(AliasRow.name)))
            yield col(SpeakerRow.id).in_(named)
        if self.kind:
            yield from self.kind.on(col(SpeakerRow.kind))
        if self.wikidata:
            yield from self.wikidata.on(col(SpeakerRow.wikidata))
