"""Articles out of the corpus, with all that is theirs."""

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.revision import remove_unquoted
from quotes.corpus.tables import ArticleRow, QuoteRow
from quotes.corpus.variants import remeasure
from quotes.errors import CorpusError


def remove(session: Session, article_id: int) -> None:
    """Delete an article, its quotes and their reviews, and speakers whom nothing else quotes.

    :raises CorpusError: when there is no such article.
    """
    article = session.get(ArticleRow, article_id, with_for_update=True)
    if article is None:
        raise CorpusError(f"article {article_id}: there is none with this number")
    quotes = session.execute(
        select(QuoteRow.speaker_id, QuoteRow.variant_id).where(col(QuoteRow.article_id) == article_id)
    ).all()
    session.delete(article)
    session.flush()
    remove_unquoted(session, {speaker for speaker, _ in quotes if speaker is not None})
    remeasure(session, {variant for _, variant in quotes if variant is not None})
