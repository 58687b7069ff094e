"""Several processes at once, and processes that are killed."""

import multiprocessing
import random
import time
from collections.abc import Callable

from sqlalchemy import func
from sqlmodel import SQLModel, col, select

from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import Status, ingest
from quotes.corpus.tables import ArticleRow, QuoteRow, SpeakerRow
from quotes.types import Article, Quote, Speaker, SpeakerKind
from tests.corpus.samples import extractor_of, quote

PEOPLE = [
    Speaker(name, SpeakerKind.PERSON)
    for name in ("Marie Curie", "John F. Kennedy", "John Kennedy", "Neil Armstrong", "Curie", "an official")
]

fork = multiprocessing.get_context("fork")


def articles(number: int, edition: int = 0) -> list[tuple[Article, list[Quote]]]:
    """Articles at fixed addresses, of other words in each edition, every speaker in every article."""
    made = []
    for n in range(number):
        words = [f"In edition {edition} article {n} I say {k}," for k in range(len(PEOPLE))]
        text = " ".join(f"“{each}” {by.name} said." for each, by in zip(words, PEOPLE, strict=True))
        quotes = [quote(text, each, by=by) for each, by in zip(words, PEOPLE, strict=True)]
        made.append((Article(text, id=str(n), url=f"https://example.org/{n}"), quotes))
    return made


def run(url: str, given: list[tuple[Article, list[Quote]]]) -> list[Status]:
    database = Database(url)
    statuses = [
        each.status for each in ingest(database, [article for article, _ in given], extractor_of(*given))
    ]
    database.close()
    return statuses


def counts(database: Database, *tables: type[SQLModel]) -> list[int]:
    with database.reading() as session:
        return [session.scalar(select(func.count()).select_from(table)) or 0 for table in tables]


def begun(work: Callable[..., object], *arguments: object) -> multiprocessing.process.BaseProcess:
    process = fork.Process(target=work, args=arguments)
    process.start()
    return process


def test_processes_at_once_lose_nothing_and_double_nothing(database: Database, database_url: str) -> None:
    given = articles(40)
    processes = [begun(run, database_url, random.Random(n).sample(given, len(given))) for n in range(4)]
    for process in processes:
        process.join(600)
        assert process.exitcode == 0

    full, own_in_each = 3, 2
    assert counts(database, ArticleRow, QuoteRow) == [40, 40 * len(PEOPLE)]
    assert counts(database, SpeakerRow) == [full + own_in_each * 40]
    with database.reading() as session:
        assert list(check(session)) == []


def test_a_kill_at_any_moment_leaves_a_sound_corpus_that_the_next_run_completes(
    database: Database, database_url: str
) -> None:
    chance = random.Random(4)
    fastest = 600.0
    killed = edition = 0
    while killed < 40:
        edition += 1
        began = time.monotonic()
        process = begun(run, database_url, articles(60, edition))
        process.join(chance.uniform(0, 0.8 * fastest))
        if process.exitcode == 0:  # how fast this machine is changes while the test runs
            fastest = min(fastest, time.monotonic() - began)
        process.kill()
        process.join(600)
        killed += process.exitcode == -9
        with database.reading() as session:
            assert list(check(session)) == []
            for article in session.scalars(select(ArticleRow)):
                of_article = select(func.count()).where(col(QuoteRow.article_id) == article.id)
                assert session.scalar(of_article) == len(PEOPLE)

    assert set(run(database_url, articles(60))) <= {Status.READ, Status.REPLACED}
    assert set(run(database_url, articles(60))) == {Status.UNCHANGED}
    assert counts(database, ArticleRow, QuoteRow) == [60, 60 * len(PEOPLE)]
    with database.reading() as session:
        assert list(check(session)) == []
