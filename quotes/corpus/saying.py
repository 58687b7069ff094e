"""Who goes by a name, and what they said."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter

from sqlalchemy.orm import Session
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from quotes.corpus import records
from quotes.corpus.identity import normalized
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, ReviewState, SpeakerRow
from quotes.errors import CorpusError
from quotes.types import Article, Quote


def goes_by(name: str) -> SelectOfScalar[int]:
    """Select the keys of the speakers that go by a name, in full."""
    return select(col(AliasRow.speaker_id)).where(col(AliasRow.normalized) == normalized(name))


def named(session: Session, name: str) -> SpeakerRow:
    """The speaker whom a name or alias, given in full, means.

    Speakers known by more than a surname come before those known so from one article only: one of the
    former is whom the name means, whatever number of the latter there is.

    :raises CorpusError: where nobody goes by the name, or several do.
    """
    rows = session.scalars(
        select(SpeakerRow).where(col(SpeakerRow.id).in_(goes_by(name))).order_by(col(SpeakerRow.name))
    ).all()
    meant = [row for row in rows if row.article_id is None] or rows
    if not meant:
        raise CorpusError(f"nobody called “{name}” is quoted in this corpus")
    if len(meant) > 1:
        listed = ", ".join(row.name for row in meant)
        raise CorpusError(f"“{name}” means several: ask for one of {listed}")
    return meant[0]


def said(session: Session, by: SpeakerRow | None = None) -> Iterator[tuple[Article, list[Quote]]]:
    """Quotes by article, the newest article first; what a reviewer rejected is left out.

    :param by: only what this speaker said.
    """
    statement = (
        select(ArticleRow, QuoteRow, SpeakerRow)
        .join(QuoteRow, col(QuoteRow.article_id) == col(ArticleRow.id))
        .outerjoin(SpeakerRow, col(SpeakerRow.id) == col(QuoteRow.speaker_id))
        .where(col(QuoteRow.review) != ReviewState.REJECTED)
        .order_by(col(QuoteRow.seen_at).desc(), col(QuoteRow.article_id), col(QuoteRow.start))
    )
    if by is not None:
        statement = statement.where(col(QuoteRow.speaker_id) == by.id)
    for row, found in groupby(session.execute(statement), key=itemgetter(0)):
        yield records.article(row), [records.quote(quote, speaker) for _, quote, speaker in found]
