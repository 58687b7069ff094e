"""Articles and their quotes into the corpus: one transaction an article, as often as you like.

The same address or the same text again changes nothing; another text at a known address replaces the one
before. What a kill interrupts is as if it had never begun, and the next run does what is left.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from hashlib import sha256
from itertools import islice

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.database import Database
from quotes.corpus.review import accept
from quotes.corpus.revision import revise
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import ArticleRow, QuoteRow, now
from quotes.errors import CorpusError, InputError
from quotes.types import Article, Quote

_AT_ONCE = 64
"""Articles that the corpus is asked for together."""


class Status(StrEnum):
    """What became of an input."""

    READ = "read"
    UNCHANGED = "unchanged"
    REPLACED = "replaced"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input.

    :param name: the article's id, or of a failure the whole message.
    :param article_id: key of the article's row, unless it failed.
    :param quotes: how many quotes were found; 0 where nothing was read.
    """

    name: str
    status: Status
    article_id: int | None = None
    quotes: int = 0


def ingest(
    database: Database,
    inputs: Iterable[Article | InputError],
    extract_many: Callable[[Iterable[Article]], Iterable[Sequence[Quote]]],
    extractor: str = "",
) -> Iterator[Outcome]:
    """Extract what is not in the corpus yet, and store it; outcomes come in the order of the inputs.

    :param inputs: as :func:`quotes.sources.read` gives them; an error becomes a failure, the rest goes on.
    :param extract_many: gives the quotes of each article, in order (:meth:`quotes.Extractor.extract_many`).
    :param extractor: version of the extractor and models.
    """
    seen: deque[Article | Outcome] = deque()
    for quotes in extract_many(_unknown(database, inputs, seen)):
        while not isinstance(each := seen.popleft(), Article):
            yield each
        work = partial(store, article=each, quotes=quotes, extractor=extractor)
        yield _written(database, each.id, work)
    yield from (each for each in seen if isinstance(each, Outcome))


def _unknown(
    database: Database, inputs: Iterable[Article | InputError], seen: deque[Article | Outcome]
) -> Iterator[Article]:
    """The articles that the corpus does not have.

    :param seen: takes all inputs, in order: these articles, and of the others what became of them.
    """
    iterator = iter(inputs)
    while chunk := list(islice(iterator, _AT_ONCE)):
        with database.reading() as session:
            known = [None if isinstance(each, InputError) else same_text(session, each) for each in chunk]
        for each, row in zip(chunk, known, strict=True):
            if isinstance(each, InputError):
                seen.append(Outcome(str(each), Status.FAILED))
            elif row is not None:
                seen.append(Outcome(each.id, Status.UNCHANGED, row))
            else:
                seen.append(each)
                yield each


def put(
    database: Database,
    pairs: Iterable[tuple[Article, Sequence[Quote]] | InputError],
    extractor: str,
    *,
    replace: bool = False,
    reviewer: str | None = None,
) -> Iterator[Outcome]:
    """Store articles whose quotes somebody found already.

    :param pairs: as the ``read`` of :mod:`quotes.formats` gives them.
    :param extractor: who or what found the quotes.
    :param replace: give articles that the corpus has these quotes in place of theirs, as far as no reviewer
        said anything of them; else they are left as they are.
    :param reviewer: who vouches for the quotes: they are accepted in review, and so outlive re-extraction.
    """

    def work(session: Session, article: Article, quotes: Sequence[Quote]) -> Outcome:
        outcome = store(session, article, quotes, extractor)
        if outcome.status is Status.UNCHANGED:
            if not replace:
                return outcome
            revise(session, session.get_one(ArticleRow, outcome.article_id), quotes, extractor)
            outcome = Outcome(article.id, Status.REPLACED, outcome.article_id, len(quotes))
        if reviewer is not None:
            vouch(session, outcome.article_id, reviewer, extractor)
        return outcome

    for each in pairs:
        if isinstance(each, InputError):
            yield Outcome(str(each), Status.FAILED)
        else:
            yield _written(database, each[0].id, partial(work, article=each[0], quotes=each[1]))


def vouch(session: Session, article_id: int | None, reviewer: str, note: str) -> None:
    """Accept all quotes of an article of which no reviewer has said anything."""
    pending = select(QuoteRow.id).where(
        col(QuoteRow.article_id) == article_id, col(QuoteRow.review) == ReviewState.PENDING
    )
    for key in session.scalars(pending).all():
        assert key is not None
        accept(session, key, reviewer, note)


def _written(database: Database, name: str, work: Callable[[Session], Outcome]) -> Outcome:
    try:
        return database.write(work)
    except CorpusError as error:
        return Outcome(f"{name}: {error}", Status.FAILED)


def store(session: Session, article: Article, quotes: Sequence[Quote], extractor: str = "") -> Outcome:
    """Store one article with its quotes, within the session's transaction."""
    unchanged = same_text(session, article)
    if unchanged is not None:
        return Outcome(article.id, Status.UNCHANGED, unchanged)
    row = _at(session, article.url)
    status = Status.REPLACED if row else Status.READ
    moment = now()
    if row is None:
        row = ArticleRow(text="", text_hash="", seen_at=moment)
        session.add(row)
    row.name, row.url, row.outlet, row.title = article.id, article.url, article.outlet, article.title
    row.byline, row.published = article.byline, article.published
    row.text, row.text_hash = article.text, _hash(article)
    row.ingested_at, row.seen_at = moment, article.published or row.seen_at
    session.flush()
    assert row.id is not None
    revise(session, row, quotes, extractor)
    return Outcome(article.id, status, row.id, len(quotes))


def same_text(session: Session, article: Article) -> int | None:
    """The article of this very text, wherever it was published."""
    return session.scalar(select(ArticleRow.id).where(col(ArticleRow.text_hash) == _hash(article)))


def _at(session: Session, url: str | None) -> ArticleRow | None:
    if url is None:
        return None
    return session.scalar(select(ArticleRow).where(col(ArticleRow.url) == url).with_for_update())


def _hash(article: Article) -> str:
    return sha256(article.text.encode()).hexdigest()
