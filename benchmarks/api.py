"""How fast the API answers, on a corpus of 100,000 synthetic articles with 500,000 quotes.

``python -m benchmarks.api corpus.db`` makes the corpus where the file is not there yet (minutes),
serves it with one uvicorn worker in a process of its own, and prints for each query the median and
the 95th percentile with one client, and the answers a second with 32.
"""

import asyncio
import os
import platform
import random
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

import httpx
from rich.console import Console
from rich.progress import track
from rich.table import Table
from sqlalchemy import insert

from graphql_api.ids import encode
from quotes.corpus.database import Database
from quotes.corpus.identity import normalized
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow, VariantRow
from quotes.types import CueClass, QuoteKind, SpeakerKind

ARTICLES, QUOTES_EACH, SPEAKERS, OUTLETS, VARIANTS = 100_000, 5, 20_000, 50, 20_000
AT_ONCE = 2_000
SEED = 20261124
WORDS = (
    "tide harbour wall vote budget winter school river court market signal bridge letter garden "
    "engine valley copper ferry orchard lantern the a of to in and that we will not have been"
).split()
REPEATS, CLIENTS, SECONDS = 100, 32, 10

QUERIES = {
    "50 newest quotes of a speaker, with article and variants": """query ($speaker: ID!) {
        speaker(id: $speaker) { quotes(first: 50) { nodes {
            text date article { title url outlet { name } } variant { text size }
        } } }
    }""",
    "everything somebody said, by name": """query ($name: String!) {
        said(by: $name) { ambiguous quotes(first: 20) { totalCount nodes { text date article { title } } } }
    }""",
    "an article with its quotes in context": """query ($article: ID!) {
        article(id: $article) { title text quotes(first: 100) { nodes {
            text speaker { name } stretches { start end before after } evidence { detail }
        } } }
    }""",
    "20 newest quotes of an outlet": """query ($outlet: String!) {
        quotes(where: {outlet: {eq: $outlet}}) { nodes { text speaker { name } article { title } } }
    }""",
    "20 most quoted speakers": "{ speakers { nodes { name quoteCount } } }",
}


def make(path: Path) -> None:
    """Fill a new corpus; speakers are quoted as unequally as words are used (Zipf)."""
    chance = random.Random(SEED)
    database = Database(f"sqlite:///{path}")
    weights = list(accumulate(1 / rank for rank in range(1, SPEAKERS + 1)))
    began = datetime(2015, 1, 1, tzinfo=UTC)

    def words(count: int) -> str:
        return " ".join(chance.choices(WORDS, k=count))

    with database.writing() as session:
        session.execute(
            insert(SpeakerRow),
            [
                {
                    "id": key,
                    "slug": f"speaker-{key}",
                    "name": f"Given{key} Family{key}",
                    "kind": SpeakerKind.PERSON,
                }
                for key in range(1, SPEAKERS + 1)
            ],
        )
        session.execute(
            insert(AliasRow),
            [
                {"speaker_id": key, "name": name, "normalized": normalized(name), "origin": "article"}
                for key in range(1, SPEAKERS + 1)
                for name in (full_name(key), f"Family{key}")
            ],
        )
        session.execute(
            insert(VariantRow),
            [
                {"id": key, "text": words(15), "size": 5, "first_seen": began}
                for key in range(1, VARIANTS + 1)
            ],
        )
    for start in track(range(1, ARTICLES + 1, AT_ONCE), "Making the corpus", console=Console(stderr=True)):
        articles: list[dict[str, Any]] = []
        quotes: list[dict[str, Any]] = []
        for key in range(start, start + AT_ONCE):
            paragraphs = [words(chance.randint(8, 30)) for _ in range(2 * QUOTES_EACH)]
            text = "\n".join(paragraphs)
            seen = began + timedelta(minutes=50 * key)
            outlet = f"Outlet {chance.randint(1, OUTLETS)}"
            common = {"seen_at": seen, "outlet": outlet}
            articles.append(
                {"id": key, "name": str(key), "url": f"https://outlet.example/{key}", "title": words(8)}
                | {"text_hash": str(key), "published": seen, "ingested_at": seen, "text": text}
                | common
            )
            speakers = chance.choices(range(1, SPEAKERS + 1), cum_weights=weights, k=QUOTES_EACH)
            at = 0
            for number, paragraph in enumerate(paragraphs):
                if number % 2:
                    speaker = speakers[number // 2]
                    name = full_name(speaker)
                    span = [at, at + len(paragraph)]
                    variant = chance.randint(1, 5 * VARIANTS)
                    quotes.append(
                        {"article_id": key, "kind": QuoteKind.DIRECT, "text": paragraph, "stretches": [span]}
                        | {"start": span[0], "end": span[1], "speaker_id": speaker, "speaker_name": name}
                        | {"cue_start": 0, "cue_end": 4, "cue_text": "said", "cue_lemma": "say"}
                        | {"cue_kind": CueClass.NEUTRAL, "confidence": chance.random(), "repairs": []}
                        | {"candidates": [{"name": name, "probability": 0.9}], "review": ReviewState.PENDING}
                        | {"evidence": [{"rule": "subject", "detail": "the subject of “said”"}]}
                        | {"variant_id": variant if variant <= VARIANTS else None}
                        | common
                    )
                at += len(paragraph) + 1
        with database.writing() as session:
            session.execute(insert(ArticleRow), articles)
            session.execute(insert(QuoteRow), quotes)
    with database.engine.connect() as connection:
        connection.exec_driver_sql("ANALYZE")
    database.close()


def full_name(key: int) -> str:
    """Name a speaker."""
    return f"Given{key} Family{key}"


@contextmanager
def serving(path: Path) -> Iterator[str]:
    """Serve the corpus in a process of its own, with one worker and no budget for anybody."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = f"-m uvicorn --factory graphql_api.app:create_app --port {port} --log-level warning"
    environment = {"QUOTES_DATABASE_URL": f"sqlite:///{path}", "QUOTES_COST_PER_MINUTE": str(10**9)}
    environment["QUOTES_REQUEST_SECONDS"] = "60"
    process = subprocess.Popen([sys.executable, *command.split()], env=os.environ | environment)
    address = f"http://127.0.0.1:{port}"
    try:
        while True:
            try:
                if httpx.get(f"{address}/readyz").status_code == httpx.codes.OK:
                    break
            except httpx.ConnectError:
                time.sleep(0.1)
        yield address
    finally:
        process.terminate()
        process.wait()


class Asker:
    """Asks one query about something else every time."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._chance = random.Random(SEED)

    def body(self) -> dict[str, Any]:
        """Give the next request."""
        speaker = int(SPEAKERS ** self._chance.random())
        variables = {
            "speaker": encode("Speaker", speaker),
            "name": f"family{speaker}",
            "article": encode("Article", self._chance.randint(1, ARTICLES)),
            "outlet": f"Outlet {self._chance.randint(1, OUTLETS)}",
        }
        used = {name: value for name, value in variables.items() if f"${name}:" in self._query}
        return {"query": self._query, "variables": used}


def latencies(address: str, query: str) -> list[float]:
    """Ask one after the other; gives milliseconds, in order of size."""
    asker, taken = Asker(query), []
    with httpx.Client(base_url=address, timeout=60) as client:
        for _ in range(REPEATS):
            body = asker.body()
            start = time.perf_counter()
            response = client.post("/graphql", json=body)
            taken.append(1000 * (time.perf_counter() - start))
            if "errors" in (answer := response.json()):
                sys.exit(f"{query}\n{answer['errors']}")
    return sorted(taken)


async def throughput(address: str, query: str) -> float:
    """Ask with many clients at once; gives answers a second."""
    asker, end = Asker(query), time.perf_counter() + SECONDS

    async def one(client: httpx.AsyncClient) -> int:
        answers = 0
        while time.perf_counter() < end:
            (await client.post("/graphql", json=asker.body())).raise_for_status()
            answers += 1
        return answers

    limits = httpx.Limits(max_connections=CLIENTS)
    async with httpx.AsyncClient(base_url=address, timeout=60, limits=limits) as client:
        return sum(await asyncio.gather(*(one(client) for _ in range(CLIENTS)))) / SECONDS


def main() -> None:
    """Make the corpus if need be, measure, print."""
    path = Path(sys.argv[1])
    if not path.exists():
        make(path)
    table = Table("query", "median ms", "95 % ms", f"answers/s, {CLIENTS} clients")
    with serving(path) as address:
        for title, query in QUERIES.items():
            taken = latencies(address, query)
            rate = asyncio.run(throughput(address, query))
            high = taken[int(0.95 * len(taken))]
            table.add_row(title, f"{statistics.median(taken):.1f}", f"{high:.1f}", f"{rate:.0f}")
    console = Console()
    console.print(
        f"{datetime.now(UTC):%Y-%m-%d}, {platform.machine()}, {os.cpu_count()} cores, "
        f"load {os.getloadavg()[0]:.1f}, Python {platform.python_version()}, SQLite, "
        f"{path.stat().st_size / 1e6:.0f} MB"
    )
    console.print(table)


if __name__ == "__main__":
    main()
