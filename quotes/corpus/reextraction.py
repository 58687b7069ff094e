"""Quotes of an older extractor brought up to date, and what that changes."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus import records
from quotes.corpus.database import Database
from quotes.corpus.revision import Changes, revise
from quotes.corpus.tables import ArticleRow
from quotes.types import Article, Quote

_AT_ONCE = 64


@dataclass(frozen=True, slots=True)
class Reread:
    """An article that was read anew, and how its quotes changed."""

    name: str
    article_id: int
    changes: Changes


def reextract(
    database: Database,
    extract_many: Callable[[Iterable[Article]], Iterable[Sequence[Quote]]],
    extractor: str,
) -> Iterator[Reread]:
    """Read every article anew that another version of the extractor read, in the order of ingestion.

    One transaction an article: what a kill interrupts, the next run does. What reviewers said stands. An
    article whose text changes meanwhile is left to who changed it.

    :param extract_many: gives the quotes of each article, in order (:meth:`quotes.Extractor.extract_many`).
    :param extractor: the version that ``extract_many`` is.
    """
    after = 0
    while True:
        with database.reading() as session:
            rows = session.scalars(
                select(ArticleRow)
                .where(col(ArticleRow.extractor) != extractor, col(ArticleRow.id) > after)
                .order_by(col(ArticleRow.id))
                .limit(_AT_ONCE)
            ).all()
        if not rows:
            return
        for row, quotes in zip(rows, extract_many(map(records.article, rows)), strict=True):
            assert row.id is not None
            after = row.id
            changes = database.write(_revision(row, quotes, extractor))
            if changes:
                yield Reread(row.name, row.id, changes)


def _revision(
    row: ArticleRow, quotes: Sequence[Quote], extractor: str
) -> Callable[[Session], Changes | None]:
    def work(session: Session) -> Changes | None:
        now = session.get(ArticleRow, row.id, with_for_update=True)
        if now is None or now.text_hash != row.text_hash:
            return None
        return revise(session, now, quotes, extractor)

    return work
