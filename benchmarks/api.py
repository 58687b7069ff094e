"""How fast the API answers before a corpus of 100,000 articles with 500,000 quotes.

``python -m benchmarks.api sqlite:///archive.db`` (or a PostgreSQL address) puts the archive of
:mod:`benchmarks.archive` into the corpus where nothing is there yet, serves it with uvicorn in a process of
its own, and measures for each query the median and the 95th percentile with one client over HTTP, the
server's own processor time (without PostgreSQL's), and the answers a second with 32 clients. A second
argument is the number of workers.
"""

import asyncio
import os
import random
import re
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from sqlmodel import select

from benchmarks import archive, results
from graphql_api.ids import encode
from quotes.corpus.database import Database
from quotes.corpus.tables import ArticleRow
from quotes.corpus.variants import regroup

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
    "20 most quoted speakers": "{ speakers { nodes { name quoteCount firstSeen lastSeen } } }",
    "20 hits for a common name": """query ($search: String!) {
        search(query: $search) { quotes { nodes { snippet quote { speaker { name } article { title } } } } }
    }""",
    "who is quoted on a subject": """query ($search: String!) {
        facets(where: {search: $search}) { speakers(first: 10) { speaker { name } quotes } }
    }""",
}


@contextmanager
def serving(url: str, workers: int) -> Iterator[tuple[str, int]]:
    """Serve the corpus in another process, whose number comes with the address; nobody has a budget."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port = found.getsockname()[1]
    command = f"-m uvicorn --factory graphql_api.app:create_app --port {port} --log-level warning"
    environment = {"QUOTES_DATABASE_URL": url, "QUOTES_COST_PER_MINUTE": str(10**9)}
    environment["QUOTES_REQUEST_SECONDS"] = "60"
    process = subprocess.Popen(
        [sys.executable, *command.split(), "--workers", str(workers)], env=os.environ | environment
    )
    address = f"http://127.0.0.1:{port}"
    try:
        while True:
            try:
                if httpx.get(f"{address}/readyz", timeout=60).status_code == httpx.codes.OK:
                    break
            except httpx.ConnectError:
                time.sleep(0.1)
        yield address, process.pid
    finally:
        process.terminate()
        process.wait()


class Asker:
    """Asks one query about something else every time; of speakers, the often quoted ones more often."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._chance = random.Random(archive.SEED)

    def body(self) -> dict[str, Any]:
        """Give the next request."""
        speaker = int(archive.SPEAKERS ** self._chance.random()) - 1
        variables = {
            "speaker": encode("Speaker", speaker + 1),
            "name": archive.speaker(speaker).aliases[0].casefold(),
            "article": encode("Article", self._chance.randint(1, archive.ARTICLES)),
            "search": "Namero",
            "outlet": f"Outlet {self._chance.randint(1, archive.OUTLETS)}",
        }
        used = {name: value for name, value in variables.items() if re.search(rf"\${name}\b", self._query)}
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


def processor_seconds(process: int) -> float:
    """What a process has worked so far, as Linux tells; other work on the machine does not lengthen it."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


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


def main(url: str, workers: int = 1) -> None:
    """Fill if need be, measure, keep."""
    with Database(url) as database:
        kind = database.engine.dialect.name
        with database.reading() as session:
            empty = session.scalar(select(ArticleRow.id).limit(1)) is None
        if empty:
            archive.fill(database)
            database.write(regroup)
    measured = {}
    with serving(url, workers) as (address, process):
        for title, query in QUERIES.items():
            before = processor_seconds(process)
            taken = latencies(address, query)
            worked = processor_seconds(process) - before
            measured[title] = {
                "processor ms of the server": round(1000 * worked / REPEATS, 1) if workers == 1 else None,
                "median ms": round(statistics.median(taken), 1),
                "95 % ms": round(taken[int(0.95 * len(taken))], 1),
                f"answers a second, {CLIENTS} clients": round(asyncio.run(throughput(address, query)), 1),
            }
    results.keep(f"api-{kind}", {"database": kind, "workers": workers, **measured})


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]))
