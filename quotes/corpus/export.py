"""The corpus as a stream, for :mod:`quotes.formats`: memory stays flat, whatever its size."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus import records
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow, VariantRow
from quotes.types import Article, Quote

_AT_ONCE = 200

NOT_REJECTED = col(QuoteRow.review) != ReviewState.REJECTED


def articles(session: Session, *conditions: ColumnElement[bool]) -> Iterator[tuple[Article, list[Quote]]]:
    """Every article with its quotes, in the order of ingestion.

    :param conditions: which quotes, of :class:`QuoteRow`; without any, all but the rejected ones.
    """
    rows = select(ArticleRow).order_by(col(ArticleRow.id)).execution_options(yield_per=_AT_ONCE)
    for batch in session.scalars(rows).partitions():
        of_batch = col(QuoteRow.article_id).in_([row.id for row in batch])
        quotes: defaultdict[int, list[Quote]] = defaultdict(list)
        for row, quote in _quotes(session, of_batch, *(conditions or (NOT_REJECTED,))):
            quotes[row.article_id].append(quote)
        for article in batch:
            assert article.id is not None
            yield records.article(article), quotes[article.id]


def quotations(session: Session) -> Iterator[list[tuple[Article, Quote]]]:
    """Every quotation with all its occurrences, the earliest first; groups of the same words first."""
    groups = select(VariantRow.id).order_by(col(VariantRow.id)).execution_options(yield_per=_AT_ONCE)
    for batch in session.scalars(groups).partitions():
        members: defaultdict[int | None, list[tuple[Article, Quote]]] = defaultdict(list)
        for row, pair in _in_articles(session, col(QuoteRow.variant_id).in_(batch), NOT_REJECTED):
            members[row.variant_id].append(pair)
        yield from (members[group] for group in batch if members[group])
    alone = (
        select(QuoteRow.id)
        .where(col(QuoteRow.variant_id).is_(None), NOT_REJECTED)
        .order_by(col(QuoteRow.id))
        .execution_options(yield_per=_AT_ONCE)
    )
    for some in session.scalars(alone).partitions():
        yield from ([pair] for _, pair in _in_articles(session, col(QuoteRow.id).in_(some)))


def _in_articles(
    session: Session, *conditions: ColumnElement[bool]
) -> Iterator[tuple[QuoteRow, tuple[Article, Quote]]]:
    found = list(_quotes(session, *conditions))
    named = select(ArticleRow).where(col(ArticleRow.id).in_({row.article_id for row, _ in found}))
    of = {row.id: records.article(row) for row in session.scalars(named)}
    for row, quote in sorted(found, key=lambda pair: (pair[0].seen_at, pair[0].id)):
        yield row, (of[row.article_id], quote)


def _quotes(session: Session, *conditions: ColumnElement[bool]) -> Iterator[tuple[QuoteRow, Quote]]:
    """Quotes with their speakers, by place in their articles."""
    order = col(QuoteRow.article_id), col(QuoteRow.start), col(QuoteRow.id)
    rows = session.scalars(select(QuoteRow).where(*conditions).order_by(*order)).all()
    ids = {row.speaker_id for row in rows if row.speaker_id is not None}
    speakers = {row.id: row for row in session.scalars(select(SpeakerRow).where(col(SpeakerRow.id).in_(ids)))}
    aliases: defaultdict[int, list[AliasRow]] = defaultdict(list)
    for alias in session.scalars(
        select(AliasRow).where(col(AliasRow.speaker_id).in_(ids)).order_by(col(AliasRow.id))
    ):
        aliases[alias.speaker_id].append(alias)
    for row in rows:
        names: Sequence[AliasRow] = aliases[row.speaker_id] if row.speaker_id is not None else ()
        yield row, records.quote(row, speakers.get(row.speaker_id), names)
