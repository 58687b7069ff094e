"""The demo: the articles of this folder into a corpus, and what the API tells of them over HTTP.

usage: python -m seeds.demo CORPUS.db
"""

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import uvicorn
from rich.console import Console
from rich.syntax import Syntax

from graphql_api.app import create_app
from quotes import Extractor, sources
from quotes.corpus import saying
from quotes.corpus.database import Database
from quotes.corpus.ingest import ingest
from quotes.corpus.versions import extractor_version
from quotes.formats.screen import table
from quotes.progress import watched
from quotes.settings import Settings

SEEDS = Path(__file__).parent
QUERY = """{
  said(by: "Putin") {
    speaker { name quoteCount }
    quotes { nodes { text date article { title } } }
  }
}
"""

out = Console(width=None if sys.stdout.isatty() else 110)


def main(path: Path) -> None:
    """Read, show, ask."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in path.parent.glob(f"{path.name}*"):
        old.unlink()
    url = f"sqlite:///{path}"
    read(url)
    ask(url)
    out.print(f"\nNext: `make serve` serves this corpus, {path}, at http://127.0.0.1:8000/graphql")


def read(url: str) -> None:
    """Put the articles into the corpus, and show who said what."""
    database = Database(url)
    articles = list(sources.read([SEEDS]))
    outcomes = ingest(database, articles, Extractor().extract_many, extractor_version())
    count = sum(
        outcome.quotes
        for outcome in watched(outcomes, "quotes", lambda outcome: outcome.quotes, total=len(articles))
    )
    out.rule(f"{count} quotes in {len(articles)} articles: who said what, and why we think so")
    with database.reading() as session:
        out.print(table(saying.said(session)))
    database.close()


def ask(url: str) -> None:
    """Start the server, and ask it for everything that Putin said."""
    with serving(url) as address:
        out.rule(f"POST {address}/graphql")
        out.print(Syntax(QUERY, "graphql", background_color="default"))
        answer = httpx.post(f"{address}/graphql", json={"query": QUERY}).raise_for_status()
        out.rule(f"answered in {answer.elapsed.total_seconds() * 1000:.0f} ms")
        out.print_json(answer.text)


@contextmanager
def serving(url: str) -> Iterator[str]:
    """The API of the corpus under uvicorn, on a free port, as long as the block lasts."""
    app = create_app(Settings(database_url=url))
    server = uvicorn.Server(uvicorn.Config(app, port=0, log_level="warning"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        if not thread.is_alive():
            sys.exit("the server did not start")
        time.sleep(0.05)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
