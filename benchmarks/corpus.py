"""How fast the corpus loads, searches and exports: 100,000 synthetic articles with 500,000 quotes.

``python -m benchmarks.corpus sqlite:///bench.db`` (or a PostgreSQL address, of an empty database) ingests the
first articles as users do, one transaction each, puts the rest in bulk, and prints how many articles a second
were ingested, how long searches take, and how much memory the export of everything needs. Where the corpus is
filled already, only the latter two are measured.
"""

import random
import resource
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from itertools import accumulate, islice
from typing import Any

import orjson
from rich.progress import track
from sqlalchemy import func, insert
from sqlmodel import select

from benchmarks import machine
from quotes.corpus import export, search
from quotes.corpus.database import Database
from quotes.corpus.identity import any_identity, normalized
from quotes.corpus.ingest import put
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, IdentityRow, QuoteRow, SpeakerRow
from quotes.formats import jsonl
from quotes.types import Article, Quote, QuoteKind, Speaker, SpeakerKind, Stretch

ARTICLES, QUOTES_EACH, SPEAKERS, NAMES, WORDS = 100_000, 5, 20_000, 200, 20_000
INGESTED, AT_ONCE, REPEATS = 1_000, 2_000, 20
COMMON = 0.005
"""Of so many quotes, each common name is in."""


def main(url: str) -> None:
    """Fill, measure, print."""
    database = Database(url)
    source = _articles(random.Random(20261124))
    with database.reading() as session:
        empty = not session.scalar(select(func.count()).select_from(ArticleRow))
    measured: dict[str, Any] = {"machine": machine.description(), "database": database.engine.dialect.name}
    if empty:
        begun = time.perf_counter()
        outcomes = list(put(database, islice(source, INGESTED), "benchmark"))
        measured["ingested articles a second"] = round(len(outcomes) / (time.perf_counter() - begun), 1)
        _fill(database, source)
    with database.reading() as session:
        for table in (ArticleRow, QuoteRow, SpeakerRow):
            measured[f"{table.__tablename__}s"] = session.scalar(select(func.count()).select_from(table))
        name, rare = _name(0), f"{_name(0)} {_name(1)}"
        for what, query in (
            ("a common name", name),
            ("two names", rare),
            ("one without another", f"{name} -{_name(1)}"),
        ):
            median, found = _median(lambda query=query: search.quotes(session, query))  # type: ignore[misc]
            measured[f"search for {what}, ms"] = {"median": median, "hits": len(found)}
        words = select(func.count()).select_from(QuoteRow).where(search.matches(session, QuoteRow, name))
        measured["quotes with the common name"] = session.scalar(words)
    before = _most_memory()
    begun, size = time.perf_counter(), 0
    with database.reading() as session:
        for pair in export.articles(session):
            size += len(jsonl.archived(*pair))
    seconds = time.perf_counter() - begun
    measured["export"] = {
        "MB": round(size / 1e6),
        "seconds": round(seconds, 1),
        "more memory than before, MB": round(_most_memory() - before, 1),
    }
    print(orjson.dumps(measured, option=orjson.OPT_INDENT_2).decode())


def _median(work: Callable[[], list[Any]]) -> tuple[float, list[Any]]:
    times = []
    for _ in range(REPEATS):
        begun = time.perf_counter()
        found = work()
        times.append(1000 * (time.perf_counter() - begun))
    return round(statistics.median(times), 1), found


def _most_memory() -> float:
    """MB, the most that this process has used."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def _name(number: int) -> str:
    return f"Nam{chr(97 + number // 26)}{chr(97 + number % 26)}o"


def _articles(chance: random.Random) -> Iterator[tuple[Article, list[Quote]]]:
    """Articles of quotes whose words are as unevenly frequent as those of a language (Zipf)."""
    vocabulary = [f"{chance.choice('bdfglmprst')}{n:x}a" for n in range(WORDS)]
    weights = list(accumulate(1 / (n + 1) for n in range(WORDS)))
    speakers = [
        Speaker(f"Given{n % 140:x} Family{n // 140:x}", SpeakerKind.PERSON, (f"Family{n // 140:x}",))
        for n in range(SPEAKERS)
    ]
    of_speakers = list(accumulate(1 / (n + 1) for n in range(SPEAKERS)))
    start = datetime(2020, 1, 1, tzinfo=UTC)
    for number in range(ARTICLES):
        parts, quotes, at = [], [], 0
        for by in chance.choices(speakers, cum_weights=of_speakers, k=QUOTES_EACH):
            words = chance.choices(vocabulary, cum_weights=weights, k=chance.randint(8, 30))
            words += [_name(n) for n in range(NAMES) if n < 8 and chance.random() < COMMON]
            said = " ".join(words)
            parts.append(f"“{said},” {by.name} said. ")
            quotes.append(
                Quote(
                    QuoteKind.DIRECT, said, (Stretch(at + 1, at + 1 + len(said)),), speaker=by, confidence=0.9
                )
            )
            at += len(parts[-1])
        article = Article(
            "".join(parts),
            id=str(number),
            url=f"https://example.org/{number}",
            outlet=f"Outlet {number % 50}",
            published=start + timedelta(minutes=20 * number),
        )
        yield article, quotes


def _fill(database: Database, pairs: Iterator[tuple[Article, list[Quote]]]) -> None:
    """Put articles in bulk, as one writer who knows that nothing of them is there yet."""
    with database.reading() as session:
        ids = {row.name: row.id for row in session.scalars(select(SpeakerRow))}
        slugs = session.scalar(select(func.count()).select_from(SpeakerRow)) or 0
    for _ in track(range((ARTICLES - INGESTED) // AT_ONCE + 1), description="filling"):
        some = list(islice(pairs, AT_ONCE))
        if not some:
            break
        with database.writing() as session:
            speakers = {
                quote.speaker.name: quote.speaker for _, quotes in some for quote in quotes if quote.speaker
            }
            new = [speaker for name, speaker in speakers.items() if name not in ids]
            rows = [
                {"slug": f"bulk-{slugs + n}", "name": speaker.name, "kind": speaker.kind}
                for n, speaker in enumerate(new)
            ]
            slugs += len(new)
            if rows:
                made = session.scalars(
                    insert(SpeakerRow).returning(SpeakerRow.id, sort_by_parameter_order=True), rows
                )
                ids |= {speaker.name: key for speaker, key in zip(new, made, strict=True)}
                keys = [any_identity(speaker.name, speaker.kind) for speaker in new]
                session.execute(
                    insert(IdentityRow),
                    [
                        {"key": key.key, "loose": key.loose, "speaker_id": ids[speaker.name]}
                        for key, speaker in zip(keys, new, strict=True)
                    ],
                )
                session.execute(
                    insert(AliasRow),
                    [
                        {
                            "speaker_id": ids[speaker.name],
                            "name": name,
                            "normalized": normalized(name),
                            "origin": "article",
                        }
                        for speaker in new
                        for name in (speaker.name, *speaker.aliases)
                    ],
                )
            articles = [
                {
                    "name": article.id,
                    "url": article.url,
                    "text_hash": sha256(article.text.encode()).hexdigest(),
                    "outlet": article.outlet,
                    "published": article.published,
                    "text": article.text,
                    "extractor": "benchmark",
                    "ingested_at": article.published,
                    "seen_at": article.published,
                }
                for article, _ in some
            ]
            stored = session.scalars(
                insert(ArticleRow).returning(ArticleRow.id, sort_by_parameter_order=True), articles
            ).all()
            session.execute(
                insert(QuoteRow),
                [
                    {
                        "article_id": key,
                        "kind": quote.kind,
                        "text": quote.text,
                        "start": quote.start,
                        "end": quote.end,
                        "stretches": [[quote.start, quote.end]],
                        "speaker_id": quote.speaker and ids[quote.speaker.name],
                        "speaker_name": quote.speaker and quote.speaker.name,
                        "confidence": quote.confidence,
                        "candidates": [],
                        "evidence": [],
                        "repairs": [],
                        "review": ReviewState.PENDING,
                        "extractor": "benchmark",
                        "outlet": article.outlet,
                        "seen_at": article.published,
                    }
                    for key, (article, quotes) in zip(stored, some, strict=True)
                    for quote in quotes
                ],
            )


if __name__ == "__main__":
    main(sys.argv[1])
