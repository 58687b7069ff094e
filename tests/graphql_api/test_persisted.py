"""Queries known by their hash, and answers that caches keep."""

from hashlib import sha256

import httpx
import orjson
import pytest

QUERY = '{ said(by: "Putin") { quotes { nodes { text } } } }'


def persisted(query: str) -> str:
    """The ``extensions`` of a request that names a query by its hash."""
    digest = sha256(query.encode()).hexdigest()
    return orjson.dumps({"persistedQuery": {"version": 1, "sha256Hash": digest}}).decode()


def test_a_query_is_sent_once_and_named_ever_after(client: httpx.Client) -> None:
    named = {"extensions": persisted(QUERY)}
    first = client.get("/graphql", params=named)
    assert first.json()["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    taught = client.get("/graphql", params=named | {"query": QUERY})
    again = client.get("/graphql", params=named)
    assert taught.json() == again.json()
    assert "Soviet Union" in again.text


def test_a_hash_of_another_query_is_refused(client: httpx.Client) -> None:
    answer = client.get("/graphql", params={"extensions": persisted(QUERY), "query": "{ __typename }"}).json()
    assert answer["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


def test_a_cache_keeps_the_answer_and_asks_whether_it_still_holds(client: httpx.Client) -> None:
    params = {"extensions": persisted(QUERY), "query": QUERY}
    response = client.get("/graphql", params=params)
    assert response.headers["cache-control"] == "public, max-age=60"
    assert "accept" in response.headers["vary"].lower()
    assert list(response.json()) == ["data"]
    unchanged = client.get("/graphql", params=params, headers={"if-none-match": response.headers["etag"]})
    assert (unchanged.status_code, unchanged.content) == (304, b"")
    assert unchanged.headers["etag"] == response.headers["etag"]


@pytest.mark.parametrize("query", ["{ nix }", '{ quote(id: "x") { text } }'])
def test_an_error_is_never_kept(client: httpx.Client, query: str) -> None:
    response = client.get("/graphql", params={"extensions": persisted(query), "query": query})
    assert "errors" in response.json()
    assert "etag" not in response.headers


def test_what_is_not_persisted_is_never_kept(client: httpx.Client) -> None:
    assert "etag" not in client.get("/graphql", params={"query": QUERY}).headers
    assert "etag" not in client.post("/graphql", json={"query": QUERY}).headers
