"""Who goes by a name, and what they said."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import itemgetter

from sqlalchemy import CompoundSelect, literal, or_, select, union
from sqlalchemy.orm import Session
from sqlmodel import col

from quotes.corpus import records
from quotes.corpus.identity import normalized
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import MAX_KEY, AliasOrigin, AliasRow, ArticleRow, QuoteRow, SpeakerRow
from quotes.errors import CorpusError
from quotes.types import Article, Quote

_LISTED = 20
"""Of the bearers of a name, so many are listed in a message."""


def goes_by(name: str) -> CompoundSelect[int]:
    """Select the keys of the speakers that a name may stand for, in capitals and with diacritics or not.

    They are those that go by it in full. Where none of them is known across articles, those whose own name,
    or one that an editor gave, has all its words in it count, too: so *putin* finds Vladimir Putin where no
    article calls him by his surname alone.
    """
    looked_up = normalized(name)
    in_full = select(col(AliasRow.speaker_id)).where(col(AliasRow.normalized) == looked_up)
    known = in_full.join(SpeakerRow, col(SpeakerRow.id) == col(AliasRow.speaker_id)).where(
        col(SpeakerRow.article_id).is_(None)
    )
    padded = literal(" ").concat(AliasRow.normalized).concat(" ")
    # An outer join, so that SQLite reads the aliases and not the speakers first; not EXISTS, which PostgreSQL
    # reckons for every alias, and then plans the rest as if it did not matter.
    by_words = (
        select(col(AliasRow.speaker_id))
        .outerjoin(SpeakerRow, col(SpeakerRow.id) == col(AliasRow.speaker_id))
        .where(
            ~known.exists(),
            literal(bool(looked_up)),
            or_(col(AliasRow.origin) != AliasOrigin.ARTICLE, col(AliasRow.name) == col(SpeakerRow.name)),
        )
        .where(*(padded.contains(f" {word} ", autoescape=True) for word in looked_up.split()))
    )
    return union(in_full, by_words)


def bearers(session: Session, name: str, at_most: int | None = None) -> Sequence[SpeakerRow]:
    """The speakers that a name may stand for (:func:`goes_by`), those known across articles first."""
    known_first = col(SpeakerRow.article_id).is_not(None), col(SpeakerRow.name), col(SpeakerRow.id)
    found = select(SpeakerRow).where(col(SpeakerRow.id).in_(goes_by(name))).order_by(*known_first)
    return session.scalars(found.limit(at_most)).all()


def meant(bearers: Sequence[SpeakerRow]) -> Sequence[SpeakerRow]:
    """Those of the bearers of a name whom it means: one known across articles is meant, whatever number there
    is of those that one article alone calls so."""
    return [row for row in bearers if row.article_id is None] or bearers


def named(session: Session, name: str) -> SpeakerRow:
    """The speaker whom a name means, or whose number it is: ``#17``.

    :raises CorpusError: where nobody goes by the name, or several do.
    """
    if name.startswith("#") and name[1:].isdecimal():
        row = session.get(SpeakerRow, min(int(name[1:]), MAX_KEY))
        if row is None:
            raise CorpusError(f"speaker {name}: there is none with this number")
        return row
    rows = meant(bearers(session, name, _LISTED + 1))
    if not rows:
        raise CorpusError(f"nobody called “{name}” is quoted in this corpus")
    if len(rows) > 1:
        listed = ", ".join(f"{row.name} (#{row.id})" for row in rows[:_LISTED])
        more = ", …" if len(rows) > _LISTED else ""
        raise CorpusError(f"“{name}” means several: ask for one of {listed}{more}")
    return rows[0]


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
