"""Which quotes a reviewer ought to look at next."""

from collections.abc import Sequence
from enum import StrEnum

from sqlalchemy import func
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow, VariantRow


class Urgency(StrEnum):
    """What comes first."""

    UNCERTAIN = "uncertain"
    """the speaker is the least probable"""
    VISIBLE = "visible"
    """the same words are quoted the most often, then the newest"""


def waiting(session: Session, urgency: Urgency, limit: int, offset: int = 0) -> Sequence[int]:
    """Numbers of the quotes with a speaker that nobody has reviewed, the most urgent first."""
    newest = (col(QuoteRow.seen_at).desc(), col(QuoteRow.id).desc())
    times = func.coalesce(col(VariantRow.size), 1)
    first = col(QuoteRow.confidence) if urgency is Urgency.UNCERTAIN else times.desc()
    statement = (
        select(QuoteRow.id)
        .outerjoin(VariantRow, col(VariantRow.id) == col(QuoteRow.variant_id))
        .where(col(QuoteRow.review) == ReviewState.PENDING, col(QuoteRow.speaker_id).is_not(None))
        .order_by(first, *newest)
        .limit(limit)
        .offset(offset)
    )
    return [key for key in session.scalars(statement) if key is not None]


def how_many_wait(session: Session) -> int:
    """How many quotes with a speaker nobody has reviewed."""
    statement = select(func.count()).where(
        col(QuoteRow.review) == ReviewState.PENDING, col(QuoteRow.speaker_id).is_not(None)
    )
    return session.scalar(statement) or 0
