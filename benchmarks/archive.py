"""A newsroom's archive, invented: 100,000 articles with 500,000 quotes, the same every time.

Words, names and speakers are as unevenly frequent as those of a language (Zipf); a fifth of the quotes repeat
words that others quote, too.
"""

import random
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import accumulate, count, islice
from typing import Any

from rich.console import Console
from rich.progress import track
from sqlalchemy import insert, text
from sqlalchemy.orm import Session

from quotes.corpus.database import Database
from quotes.corpus.identity import any_identity, normalized
from quotes.corpus.records import quote_fields
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, IdentityRow, QuoteRow, SpeakerRow
from quotes.types import (
    Article,
    Candidate,
    Cue,
    CueClass,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Stretch,
)

ARTICLES, QUOTES_EACH, SPEAKERS, OUTLETS, SAYINGS, WORDS = 100_000, 5, 20_000, 50, 20_000, 20_000
REPEATED = 0.2
"""Of so many quotes, the words are said elsewhere, too."""
NAMED = {"Namiko": 0.05, "Namero": 0.01, "Namaso": 0.001}
"""Names that are in so many of the quotes: one in each twentieth is a head of state's."""
BEGAN = datetime(2015, 1, 1, tzinfo=UTC)
SEED = 20261124
_AT_ONCE = 2_000


def speaker(number: int) -> Speaker:
    """The speaker of a rank, 0 for whom is quoted most."""
    family = f"Family{number:x}"
    return Speaker(f"Given{number % 140:x} {family}", SpeakerKind.PERSON, (family,))


def articles(first: int = 0) -> Iterator[tuple[Article, list[Quote]]]:
    """Articles without an end, the oldest first.

    :param first: number of the first one; those that begin elsewhere are others.
    """
    chance = random.Random(SEED + first)
    vocabulary = [f"{chance.choice('bdfglmprst')}{n:x}a" for n in range(WORDS)]
    weights, ranks = ([*accumulate(1 / (n + 1) for n in range(size))] for size in (WORDS, SPEAKERS))

    def words() -> str:
        said = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(8, 30))
        return " ".join(said + [name for name, share in NAMED.items() if chance.random() < share])

    sayings = [words() for _ in range(SAYINGS)]
    speakers = [speaker(number) for number in range(SPEAKERS)]
    for number in count(first):
        parts: list[str] = []
        quotes: list[Quote] = []
        at = 0
        for by in chance.choices(speakers, cum_weights=ranks, k=QUOTES_EACH):
            said = chance.choice(sayings) if chance.random() < REPEATED else words()
            before = f"{words()}.\n“"
            quotes.append(_quote(at + len(before), said, by, chance.random()))
            parts.append(f"{before}{said},” {by.name} said.\n")
            at += len(parts[-1])
        article = Article(
            "".join(parts),
            id=str(number),
            url=f"https://outlet.example/{number}",
            outlet=f"Outlet {chance.randint(1, OUTLETS)}",
            title=words(),
            published=BEGAN + timedelta(minutes=50 * number),
        )
        yield article, quotes


def _quote(start: int, said: str, by: Speaker, confidence: float) -> Quote:
    end = start + len(said)
    mention = end + len(",” ")
    cue = mention + len(f"{by.name} ")
    return Quote(
        QuoteKind.DIRECT,
        said,
        (Stretch(start, end),),
        Cue(cue, cue + len("said"), "said", "say", CueClass.NEUTRAL),
        Mention(mention, mention + len(by.name), by.name, MentionKind.NAME),
        by,
        confidence,
        (Candidate(by.name, confidence),),
        (Evidence("subject-of-cue", f"{by.name} is the subject of “said”"),),
    )


def fill(database: Database) -> None:
    """Put the articles into an empty corpus, as one writer who knows that nothing of them is there yet."""
    source = articles()
    with database.writing() as session:
        _add_speakers(session)
    batches = range(1, ARTICLES + 1, _AT_ONCE)
    for first in track(batches, "Filling the corpus", console=Console(stderr=True)):
        with database.writing() as session:
            _add_articles(session, first, list(islice(source, _AT_ONCE)))
    with database.writing() as session:
        if database.engine.dialect.name == "sqlite":
            session.execute(text("ANALYZE"))
            return
        for table in ("article", "speaker", "quote"):
            session.execute(text(f"SELECT setval('{table}_id_seq', (SELECT max(id) FROM {table}))"))
    with database.engine.connect() as connection:
        connection.execution_options(isolation_level="AUTOCOMMIT").execute(text("VACUUM ANALYZE"))


def _add_speakers(session: Session) -> None:
    speakers = {number + 1: speaker(number) for number in range(SPEAKERS)}
    session.execute(
        insert(SpeakerRow),
        [{"id": key, "slug": f"s-{key}", "name": by.name, "kind": by.kind} for key, by in speakers.items()],
    )
    identities = {key: any_identity(by.name, by.kind) for key, by in speakers.items()}
    session.execute(
        insert(IdentityRow),
        [{"key": one.key, "loose": one.loose, "speaker_id": key} for key, one in identities.items()],
    )
    session.execute(
        insert(AliasRow),
        [
            {"speaker_id": key, "name": name, "normalized": normalized(name), "origin": "article"}
            for key, by in speakers.items()
            for name in (by.name, *by.aliases)
        ],
    )


def _add_articles(session: Session, first: int, some: list[tuple[Article, list[Quote]]]) -> None:
    rows: list[dict[str, Any]] = []
    quotes: list[dict[str, Any]] = []
    keys = {speaker(number).name: number + 1 for number in range(SPEAKERS)}
    for key, (article, of_article) in enumerate(some, first):
        seen = article.published
        common = {"outlet": article.outlet, "seen_at": seen, "extractor": "archive"}
        rows.append(
            {"id": key, "name": article.id, "url": article.url, "title": article.title, "text": article.text}
            | {"text_hash": sha256(article.text.encode()).hexdigest(), "published": seen, "ingested_at": seen}
            | common
        )
        for quote in of_article:
            by = {"article_id": key, "speaker_id": quote.speaker and keys[quote.speaker.name]}
            quotes.append(quote_fields(quote) | common | by | {"review": ReviewState.PENDING})
    session.execute(insert(ArticleRow), rows)
    session.execute(insert(QuoteRow), quotes)
