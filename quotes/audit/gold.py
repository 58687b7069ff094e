"""What the corpus has of articles that have gold, against that gold."""

from pathlib import Path

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.audit.evaluation import SpeakerScores, read_gold, score_speakers
from quotes.corpus import records
from quotes.corpus.ingest import same_text
from quotes.corpus.tables import QuoteRow, SpeakerRow
from quotes.errors import CorpusError


def against(session: Session, folder: Path) -> SpeakerScores:
    """Score the speakers of direct and mixed quotes; gold of articles that are not there is left out.

    :raises InputError: where the folder's gold is none.
    :raises CorpusError: where the corpus has none of its articles.
    """
    read = []
    for gold in read_gold(folder):
        article = same_text(session, gold.article)
        if article is not None:
            quotes = (
                select(QuoteRow, SpeakerRow)
                .outerjoin(SpeakerRow, col(SpeakerRow.id) == col(QuoteRow.speaker_id))
                .where(col(QuoteRow.article_id) == article)
            )
            read.append((gold, [records.quote(*row) for row in session.execute(quotes)]))
    if not read:
        raise CorpusError(f"{folder}: the corpus has no article that has gold there; ingest the folder first")
    return score_speakers(read)
