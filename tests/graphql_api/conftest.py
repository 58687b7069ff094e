"""A real server before a small corpus."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest
import uvicorn
from starlette.types import ASGIApp

from graphql_api.app import create_app
from quotes.settings import Settings
from tests.graphql_api.gazette import ShoutingExtractor, fill


@contextmanager
def serving(app: ASGIApp) -> Iterator[str]:
    """Serve an app with uvicorn on a free port, and give its address."""
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


@pytest.fixture(scope="session")
def corpus_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A corpus of four articles."""
    return fill(tmp_path_factory.mktemp("corpus") / "corpus.db")


@pytest.fixture(scope="session")
def server(corpus_url: str) -> Iterator[str]:
    """The address of a server of that corpus."""
    settings = Settings(database_url=corpus_url, cors_origins=("https://paper.example",))
    with serving(create_app(settings, ShoutingExtractor)) as address:
        yield address


@pytest.fixture(scope="session")
def client(server: str) -> Iterator[httpx.Client]:
    """Speaks to that server."""
    with httpx.Client(base_url=server) as client:
        yield client
