"""GraphQL over HTTP, and what else the server answers."""

import json
import logging
import sqlite3
from pathlib import Path

import httpx
import pytest

from graphql_api.app import create_app
from quotes.settings import Settings
from tests.graphql_api.conftest import StartNode, serving
from tests.graphql_api.extractors import ShoutingExtractor
from tests.graphql_api.gazette import fill

NEW = "application/graphql-response+json"


def test_the_reference_audit_finds_nothing(server: str, node: StartNode) -> None:
    with node("audit.mjs", f"{server}/graphql") as audit:
        printed, _ = audit.communicate(timeout=600)
    assert json.loads(printed) == {"ok": 61, "failed": []}


@pytest.mark.parametrize(
    "body",
    [
        {"query": "{"},
        {"query": "{ nix }"},
        {"query": "{ ...Unknown }"},
        {"query": "query A { __typename }", "operationName": "B"},
        {"query": "query ($x: Int!) { quotes(first: $x) { totalCount } }"},
        {"query": "query ($x: Int!) { quotes(first: $x) { totalCount } }", "variables": {"x": "two"}},
    ],
)
def test_a_request_that_never_ran_has_no_data(client: httpx.Client, body: object) -> None:
    response = client.post("/graphql", json=body, headers={"accept": NEW})
    assert response.status_code == 400
    assert "data" not in response.json()
    older = client.post("/graphql", json=body, headers={"accept": "application/json"})
    assert older.headers["content-type"].startswith("application/json")
    assert older.json()["errors"][0]["message"] == response.json()["errors"][0]["message"]


def test_a_field_that_failed_leaves_its_data_null(client: httpx.Client) -> None:
    body = {"query": '{ quote(id: "x") { text } }'}
    response = client.post("/graphql", json=body, headers={"accept": NEW})
    assert response.status_code == 200
    assert response.json()["data"] == {"quote": None}


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'"query"', b"\xff", b'{"query": 7}', b'{"query": "\\ud800"}']
)
def test_what_is_no_request_gets_an_error_in_the_same_shape(client: httpx.Client, content: bytes) -> None:
    response = client.post("/graphql", content=content, headers={"content-type": "application/json"})
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_REQUEST"


def test_browsers_get_a_page_that_loads_nothing_from_elsewhere(client: httpx.Client) -> None:
    page = client.get("/graphql", headers={"accept": "text/html,*/*;q=0.8"})
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "http" not in page.text.replace("http-equiv", "")
    for path in ("/pages/ide.js", "/pages/ide.css"):
        assert path in page.text
        assert client.get(path).status_code == 200


def test_pages_of_the_listed_origins_may_ask_and_no_others(client: httpx.Client) -> None:
    for origin, allowed in (("https://paper.example", True), ("https://other.example", False)):
        response = client.post("/graphql", json={"query": "{ __typename }"}, headers={"origin": origin})
        assert ("access-control-allow-origin" in response.headers) is allowed


def test_a_failure_of_ours_is_masked_and_logged_under_the_same_id(
    client: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.ERROR, logger="graphql_api"):
        response = client.post("/graphql", json={"query": '{ extract(text: "crash") { quotes { text } } }'})
    assert "never reach a client" not in response.text
    [error] = response.json()["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "correlationId": response.headers["x-request-id"]}
    assert error["extensions"]["correlationId"] in caplog.text
    assert "never reach a client" in caplog.text


def test_the_server_is_ready_while_its_database_answers(tmp_path: Path) -> None:
    settings = Settings(database_url=fill(f"sqlite:///{tmp_path / 'corpus.db'}"))
    with serving(create_app(settings, ShoutingExtractor)) as address:
        assert httpx.get(f"{address}/readyz", timeout=60).json()["database"] == "ok"
        with sqlite3.connect(tmp_path / "corpus.db") as connection:
            connection.execute("ALTER TABLE article RENAME TO lost")
        connection.close()
        response = httpx.get(f"{address}/readyz", timeout=60)
        assert (response.status_code, response.json()["status"]) == (503, "unready")
        assert httpx.get(f"{address}/healthz", timeout=60).status_code == 200
