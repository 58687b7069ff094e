"""Pasted texts wait in a queue, and the queue has an end."""

import asyncio
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import httpx
import pytest

from graphql_api.app import create_app
from graphql_api.extraction import MAX_CHARACTERS, Extraction
from quotes.errors import BusyError, RequestError
from quotes.settings import Settings
from tests.graphql_api.asking import ask
from tests.graphql_api.conftest import serving
from tests.graphql_api.extractors import GatedExtractor

pytestmark = pytest.mark.anyio


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    """A file that is not there yet."""
    return tmp_path / "open"


@pytest.fixture
def extraction() -> Iterator[Extraction]:
    """A queue for two texts."""
    extraction = Extraction(GatedExtractor, waiting=2, patience=120)
    yield extraction
    extraction.close()


async def test_a_full_queue_says_when_to_come_again(extraction: Extraction, gate: Path) -> None:
    assert extraction.state == "idle"
    waiting = [asyncio.create_task(extraction.extract(str(gate))) for _ in range(2)]
    await asyncio.sleep(0)
    assert extraction.state == "busy"
    with pytest.raises(BusyError, match="ask again in") as busy:
        await extraction.extract("one too many")
    assert busy.value.retry_after >= 1
    gate.touch()
    assert [quotes[0].text for quotes in await asyncio.gather(*waiting)] == [str(gate)] * 2
    assert extraction.state == "ready"


async def test_who_gives_up_frees_its_place_only_when_its_text_is_done(
    extraction: Extraction, gate: Path
) -> None:
    waiting = [asyncio.create_task(extraction.extract(str(gate))) for _ in range(2)]
    while not gate.with_name(f"{gate.name}.begun").exists():
        await asyncio.sleep(0.01)
    waiting[0].cancel()
    await asyncio.sleep(0)
    with pytest.raises(BusyError):
        await extraction.extract("one too many")
    gate.touch()
    await waiting[1]
    assert extraction.state == "ready"


async def test_who_waits_too_long_is_told_to_come_again(gate: Path) -> None:
    extraction = Extraction(GatedExtractor, waiting=2, patience=0.2)
    with pytest.raises(BusyError, match="not done yet"):
        await extraction.extract(str(gate))
    gate.touch()
    extraction.close()


async def test_an_extractor_that_dies_is_replaced(extraction: Extraction, gate: Path) -> None:
    gate.touch()
    with pytest.raises(BusyError, match="starts anew"):
        await extraction.extract("die")
    [quote] = await extraction.extract(str(gate))
    assert quote.text == str(gate)


async def test_a_text_longer_than_any_article_is_refused(extraction: Extraction) -> None:
    with pytest.raises(RequestError, match="send a part"):
        await extraction.extract("x" * (MAX_CHARACTERS + 1))


def test_everything_else_is_answered_while_texts_wait(corpus_url: str, gate: Path) -> None:
    settings = Settings(database_url=corpus_url, extraction_queue=1, request_seconds=120)
    query = "query ($text: String!) { extract(text: $text) { quotes { text } } }"
    with (
        serving(create_app(settings, GatedExtractor)) as address,
        ThreadPoolExecutor() as threads,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        first = threads.submit(ask, client, query, text=str(gate))
        while client.get("/readyz").json()["extraction"] != "busy":
            time.sleep(0.01)
        body = {"query": query, "variables": {"text": "one too many"}}
        [error] = client.post("/graphql", json=body).json()["errors"]
        assert error["extensions"]["code"] == "BUSY"
        assert error["extensions"]["retryAfter"] >= 1
        assert ask(client, "{ quotes { totalCount } }") == {"quotes": {"totalCount": 7}}
        gate.touch()
        assert first.result() == {"extract": {"quotes": [{"text": str(gate)}]}}
