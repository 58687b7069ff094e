"""How fast a corpus of 100,000 articles with 500,000 quotes loads, searches, groups, checks and exports.

``python -m benchmarks.corpus sqlite:///archive.db`` (or a PostgreSQL address, of an empty database) puts the
archive of :mod:`benchmarks.archive` in bulk where nothing is there yet, and measures on it: how many articles
a second are stored as `quotes ingest` does, one transaction each; searches; the grouping of same words; the
check; and the export, with the memory that it needs.
"""

import statistics
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import islice
from multiprocessing import get_context
from resource import RUSAGE_SELF, getrusage
from typing import Any

from sqlalchemy import func
from sqlmodel import select

from benchmarks import archive, results
from quotes.corpus import export, saying, search
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import put
from quotes.corpus.removal import remove
from quotes.corpus.tables import ArticleRow, QuoteRow, SpeakerRow
from quotes.corpus.variants import regroup
from quotes.formats import jsonl

INGESTED, REPEATS = 500, 50


def main(url: str) -> None:
    """Fill, measure, keep."""
    with Database(url) as database:
        kind = database.engine.dialect.name
        measured: dict[str, Any] = {"database": kind}
        with database.reading() as session:
            empty = session.scalar(select(ArticleRow.id).limit(1)) is None
        if empty:
            measured["filled in seconds"] = _seconds(lambda: archive.fill(database))
            measured["grouped in seconds"] = _seconds(lambda: database.write(regroup))
        measured["rows"] = _rows(database)
        measured["ingested articles a second"] = _ingested(database)
        measured["milliseconds"] = _searches(database)
        measured["checked in seconds"] = _seconds(lambda: _check(database))
    measured["export"] = {"of 2,000 articles": _exported(url, 2_000), "of all": _exported(url, None)}
    results.keep(f"corpus-{kind}", measured)


def _rows(database: Database) -> dict[str, int]:
    with database.reading() as session:
        tables = {"articles": ArticleRow, "quotes": QuoteRow, "speakers": SpeakerRow}
        return {
            name: session.scalar(select(func.count()).select_from(table)) or 0
            for name, table in tables.items()
        }


def _ingested(database: Database) -> float:
    """Put more articles, one transaction each, and take them out again; gives how many went in a second."""
    more = list(islice(archive.articles(archive.ARTICLES), INGESTED))
    begun = time.perf_counter()
    keys = [outcome.article_id or 0 for outcome in put(database, more, "benchmark")]
    taken = time.perf_counter() - begun
    for key in keys:
        database.write(partial(remove, article_id=key))
    return round(INGESTED / taken, 1)


def _searches(database: Database) -> dict[str, Any]:
    common, often, seldom = archive.NAMED
    newest = archive.speaker(3).name
    with database.reading() as session:
        asked: dict[str, Callable[[], Sequence[Any]]] = {
            "search for a name in every 20th quote": lambda: search.quotes(session, common),
            "search for a name in every 100th quote": lambda: search.quotes(session, often),
            "search for a name in every 1,000th quote": lambda: search.quotes(session, seldom),
            "search for two names": lambda: search.quotes(session, f"{common} {often}"),
            "search for one name without another": lambda: search.quotes(session, f"{often} -{common}"),
            "search for a name, said by one speaker": lambda: search.quotes(
                session, often, search.Filters(speaker=newest)
            ),
            "search for a name in articles": lambda: search.articles(session, often),
            "speakers of a surname": lambda: saying.bearers(session, archive.speaker(3).aliases[0], 100),
            "speakers of a word that no article calls them by": lambda: saying.bearers(
                session, "given3", 100
            ),
        }
        return {what: _milliseconds(ask) for what, ask in asked.items()}


def _milliseconds(ask: Callable[[], Sequence[Any]]) -> dict[str, float]:
    """By the clock, and of this process' processor time, which other work does not lengthen."""
    taken, worked = [], []
    for _ in range(REPEATS):
        begun, began = time.perf_counter(), time.process_time()
        found = ask()
        worked.append(1000 * (time.process_time() - began))
        taken.append(1000 * (time.perf_counter() - begun))
    taken.sort()
    return {
        "processor, median": round(statistics.median(worked), 1),
        "median": round(statistics.median(taken), 1),
        "95 %": round(taken[int(0.95 * len(taken))], 1),
        "found": len(found),
    }


def _check(database: Database) -> None:
    with database.reading() as session:
        assert list(check(session)) == []


def _exported(url: str, articles: int | None) -> dict[str, float]:
    """Export in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn")) as process:
        return process.submit(_export, url, articles).result()


def _export(url: str, articles: int | None) -> dict[str, float]:
    begun, size = time.perf_counter(), 0
    with Database(url) as database, database.reading() as session:
        for pair in islice(export.articles(session), articles):
            size += len(jsonl.archived(*pair))
    return {
        "MB": round(size / 1e6, 1),
        "seconds": round(time.perf_counter() - begun, 1),
        "MB of memory at most": round(getrusage(RUSAGE_SELF).ru_maxrss / 1024),
    }


def _seconds(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return round(time.perf_counter() - begun, 1)


if __name__ == "__main__":
    main(sys.argv[1])
