"""Whether a corpus holds together."""

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import func, text
from sqlalchemy.orm import Session
from sqlmodel import and_, col, exists, or_, select

from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, IdentityRow, QuoteRow, SpeakerRow, VariantRow

_AT_ONCE = 500


def check(session: Session) -> Iterator[str]:
    """Everything that does not fit together, a line each, lazily; nothing where all does.

    Memory stays flat: articles are read one after another.
    """
    if session.get_bind().dialect.name == "sqlite":
        yield from _file(session)
    yield from _articles(session)
    yield from _speakers(session)
    yield from _variants(session)


def _file(session: Session) -> Iterator[str]:
    for [problem] in session.execute(text("PRAGMA integrity_check")):
        if problem != "ok":
            yield f"the file is damaged: {problem}"
    for table, row, parent, _ in session.execute(text("PRAGMA foreign_key_check")):
        yield f"{table} {row} refers to a {parent} that is not there"


def _articles(session: Session) -> Iterator[str]:
    articles = select(ArticleRow).order_by(col(ArticleRow.id)).execution_options(yield_per=_AT_ONCE)
    for batch in session.scalars(articles).partitions():
        quotes: dict[int, list[QuoteRow]] = {}
        of_batch = col(QuoteRow.article_id).in_([article.id for article in batch])
        for quote in session.scalars(select(QuoteRow).where(of_batch).order_by(col(QuoteRow.id))):
            quotes.setdefault(quote.article_id, []).append(quote)
        for article in batch:
            assert article.id is not None
            if article.text_hash != sha256(article.text.encode()).hexdigest():
                yield f"article {article.id}: its text is not the one that was ingested"
            for quote in quotes.get(article.id, ()):
                yield from (f"quote {quote.id}: {problem}" for problem in _quote(quote, article))
                session.expunge(quote)
            session.expunge(article)


def _quote(quote: QuoteRow, article: ArticleRow) -> Iterator[str]:
    spans = quote.stretches
    if not spans or [quote.start, quote.end] != [spans[0][0], spans[-1][1]]:
        yield "its start and end are not those of its stretches"
    if quote.text != " ".join(article.text[start:end] for start, end in spans):
        yield "its words do not stand in its article where it says"
    if (quote.outlet, quote.seen_at) != (article.outlet, article.seen_at):
        yield "its outlet or date is not its article's"
    for what, start, end, words in (
        ("cue", quote.cue_start, quote.cue_end, quote.cue_text),
        ("mention", quote.mention_start, quote.mention_end, quote.mention_text),
    ):
        if words is not None and words != article.text[start:end]:
            yield f"its {what} does not stand in its article where it says"


def _speakers(session: Session) -> Iterator[str]:
    own_name = exists().where(
        col(AliasRow.speaker_id) == SpeakerRow.id, col(AliasRow.name) == SpeakerRow.name
    )
    for name in session.scalars(select(SpeakerRow.slug).where(~own_name)):
        yield f"speaker {name}: cannot be found by name"
    standing = col(QuoteRow.review) != ReviewState.REJECTED
    counted = (
        select(SpeakerRow.slug, SpeakerRow.quote_count, func.count(col(QuoteRow.id)))
        .outerjoin(QuoteRow, and_(col(QuoteRow.speaker_id) == SpeakerRow.id, standing))
        .group_by(col(SpeakerRow.id))
        .having(func.count(col(QuoteRow.id)) != SpeakerRow.quote_count)
    )
    for name, says, found in session.execute(counted):
        yield f"speaker {name}: says {says} quotes and has {found}"
    known = exists().where(col(IdentityRow.speaker_id) == SpeakerRow.id)
    for name in session.scalars(select(SpeakerRow.slug).where(~known)):
        yield f"speaker {name}: no name stands for it"
    elsewhere = (
        select(SpeakerRow.slug)
        .join(QuoteRow, col(QuoteRow.speaker_id) == SpeakerRow.id)
        .where(col(SpeakerRow.article_id) != QuoteRow.article_id)
        .distinct()
    )
    for name in session.scalars(elsewhere):
        yield f"speaker {name}: belongs to one article and is quoted in another"


def _variants(session: Session) -> Iterator[str]:
    counted = (
        select(VariantRow.id, VariantRow.size, func.count(col(QuoteRow.id)))
        .outerjoin(QuoteRow, col(QuoteRow.variant_id) == VariantRow.id)
        .group_by(col(VariantRow.id))
        .having(or_(func.count(col(QuoteRow.id)) != VariantRow.size, func.count(col(QuoteRow.id)) < 2))
    )
    for variant, size, found in session.execute(counted):
        yield f"variant {variant}: says {size} quotes and has {found}"
