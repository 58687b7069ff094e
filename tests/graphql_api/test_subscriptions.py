"""New quotes reach whoever subscribed, in any worker, whichever process brought them."""

import asyncio
import time
from collections.abc import AsyncIterator
from itertools import count

import orjson
import pytest
from gql import Client, gql
from gql.transport.websockets import WebsocketsTransport
from sqlalchemy.orm import make_transient
from sqlmodel import col, select

from graphql_api import feed
from graphql_api.feed import Feed
from quotes import Article
from quotes.corpus.database import Database
from quotes.corpus.ingest import ingest
from quotes.corpus.tables import QuoteRow
from quotes.errors import BusyError
from tests.graphql_api.conftest import StartNode
from tests.graphql_api.gazette import QUILL, said

pytestmark = pytest.mark.anyio

SECONDS = 300
_numbers = count(1)


def bring(database: Database) -> None:
    """Ingest an article that nobody has seen, with a quote of a wall and another."""
    number = next(_numbers)
    article = Article(
        f"“Wall number {number} will hold,” said Ada Quill. “Tide number {number} will rise,” she said.",
        title=f"News {number}",
    )
    quotes = [
        said(article, f"{what} will", QUILL) for what in (f"Wall number {number}", f"Tide number {number}")
    ]
    assert [
        outcome.quotes for outcome in ingest(database, [article], lambda articles: [quotes for _ in articles])
    ] == [2]


def test_a_javascript_client_hears_of_quotes_from_another_process(
    two_workers: str, database_url: str, node: StartNode
) -> None:
    deadline = time.monotonic() + SECONDS
    with (
        Database(database_url) as database,
        node("subscriber.mjs", f"ws://{two_workers}/graphql") as subscriber,
    ):
        try:
            while subscriber.poll() is None and time.monotonic() < deadline:
                bring(database)
                time.sleep(1)
        finally:
            subscriber.terminate()
        printed, _ = subscriber.communicate()
    heard = [orjson.loads(line) for line in printed.splitlines()]
    assert len(heard) == 2
    for quote in heard:
        assert quote["text"].startswith("Wall number")
        assert quote["speaker"] == {"name": "Ada Quill"}
        assert quote["article"]["title"].startswith("News")


async def test_a_python_client_hears_of_quotes_from_another_process(
    two_workers: str, database_url: str
) -> None:
    transport = WebsocketsTransport(url=f"ws://{two_workers}/graphql", ack_timeout=SECONDS)
    subscription = gql('subscription { newQuotes(where: {text: {contains: "tide"}}) { text } }')
    heard = asyncio.Event()

    async def keep_bringing(database: Database) -> None:
        while not heard.is_set():
            await asyncio.to_thread(bring, database)
            await asyncio.sleep(1)

    with Database(database_url) as database:
        async with (
            asyncio.timeout(SECONDS),
            Client(transport=transport) as session,
            asyncio.TaskGroup() as tasks,
        ):
            tasks.create_task(keep_bringing(database))
            async for answer in session.subscribe(subscription):
                assert answer["newQuotes"]["text"].startswith("Tide number")
                break
            heard.set()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A feed that looks often."""
    monkeypatch.setattr(feed, "SECONDS_BETWEEN", 0.05)


@pytest.fixture
async def news(database: Database, quick: None) -> AsyncIterator[AsyncIterator[list[int]]]:  # noqa: ARG001
    """What a listener hears of a corpus."""
    news = Feed(database).listen()
    yield news
    await news.aclose()
    await database.aclose()


async def hear(news: AsyncIterator[list[int]], database: Database) -> list[int]:
    """Bring articles until the listener, who hears only of what comes after its first look, hears of one."""
    heard = asyncio.ensure_future(anext(news))
    while not heard.done():
        bring(database)
        await asyncio.wait([heard], timeout=0.1)
    return heard.result()


async def test_a_key_that_is_committed_after_a_higher_one_is_still_news(
    database: Database, news: AsyncIterator[list[int]]
) -> None:
    bring(database)
    with database.writing() as session:
        late, _ = session.scalars(select(QuoteRow).order_by(col(QuoteRow.id))).all()
        session.delete(late)
    assert late.id not in await hear(news, database)
    with database.writing() as session:
        make_transient(late)
        session.add(late)
    async with asyncio.timeout(SECONDS):
        while late.id not in await anext(news):
            pass


async def test_who_reads_too_slowly_is_told_and_forgotten(
    database: Database, news: AsyncIterator[list[int]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(feed, "WAITING", 1)

    async def dawdle() -> None:
        while await hear(news, database):
            for _ in range(3):
                bring(database)
                await asyncio.sleep(0.2)

    with pytest.raises(BusyError, match="subscribe with a filter"):
        await dawdle()
    with pytest.raises(StopAsyncIteration):
        await anext(news)
