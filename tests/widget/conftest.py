"""A site that is not ours."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

POLICY = "default-src 'none'; script-src {server}; connect-src {server}; style-src 'none'; frame-src {server}"
"""A strict site's: what it allows our server is what the widget may need."""


@pytest.fixture
def foreign_page(press: str) -> Iterator[Callable[[str], str]]:
    """Puts markup on a page of another origin with a strict policy, and gives its address."""
    pages: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            found = self.path == "/"
            self.send_response(200 if found else 204)
            self.send_header("content-type", "text/html; charset=utf-8")
            self.send_header("content-security-policy", POLICY.format(server=press))
            self.end_headers()
            self.wfile.write(pages[-1].encode() if found else b"")

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def put(markup: str, attributes: str = 'lang="en"') -> str:
        pages.append(f"<!doctype html><html {attributes}><title>Paper</title><body>{markup}</body></html>")
        return f"http://127.0.0.1:{server.server_port}/"

    yield put
    server.shutdown()
    thread.join()
    server.server_close()
