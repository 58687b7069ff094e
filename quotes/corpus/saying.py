"""Who goes by a name, and what they said."""

from collections.abc import Iterator
from itertools import groupby

from sqlalchemy.orm import Session
from sqlmodel import col, select
from sqlmodel.sql.expression import SelectOfScalar

from quotes.corpus import records
from quotes.corpus.identity import normalized
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow
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


def said(session: Session, speaker: SpeakerRow) -> Iterator[tuple[Article, list[Quote]]]:
    """Everything that a speaker said, by article, the newest first."""
    found = session.execute(
        select(ArticleRow, QuoteRow)
        .join(QuoteRow, col(QuoteRow.article_id) == col(ArticleRow.id))
        .where(col(QuoteRow.speaker_id) == speaker.id)
        .order_by(col(QuoteRow.seen_at).desc(), col(QuoteRow.article_id), col(QuoteRow.start))
    )
    for row, pairs in groupby(found, key=lambda pair: pair[0]):
        yield records.article(row), [records.quote(quote, speaker) for _, quote in pairs]
