"""Queries that ask for too much, refused before they run."""

import socket
from collections.abc import Iterator

import httpx
import pytest
from graphql import build_client_schema, build_schema, get_introspection_query, parse, print_schema

from graphql_api.app import create_app
from graphql_api.limits import MAX_ALIASES, MAX_DIRECTIVES, measure
from graphql_api.schema import schema
from quotes.settings import Settings
from tests.graphql_api.asking import refusal
from tests.graphql_api.conftest import serving
from tests.graphql_api.extractors import ShoutingExtractor

NEW = "application/graphql-response+json"
JSON = {"content-type": "application/json"}


def doubling(levels: int, inner: str) -> str:
    """A chain of fragments, each of which spreads the next one twice."""
    links = (f"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}" for i in range(levels))
    return f"{{ ...f0 }} {' '.join(links)} fragment f{levels} on Query {{ {inner} }}"


def deep(levels: int) -> str:
    """A query with one field in another."""
    inside = "article { quotes { nodes { " * levels
    return f"{{ quotes {{ nodes {{ {inside} id {'} } }' * levels} }} }} }}"


def aliases(number: int) -> str:
    """A query with that many aliases."""
    return f"{{ {' '.join(f'a{i}: __typename' for i in range(number))} }}"


def chain(links: int) -> str:
    """A chain of fragments, each of which spreads the next one."""
    fragments = (f"fragment f{i} on Query {{...f{i + 1}}}" for i in range(links))
    return f"{{...f0}} {' '.join(fragments)} fragment f{links} on Query {{__typename}}"


REFUSED = {
    "a fragment bomb": (doubling(18, "quotes { nodes { id } }"), "TOO_COSTLY"),
    "a fragment bomb that no arithmetic could follow": (doubling(150, "__typename"), "TOO_LONG"),
    "a fragment bomb whose cost no JSON could tell": (doubling(150, "quotes { nodes { id } }"), "TOO_COSTLY"),
    "10,000 aliases": (aliases(10_000), "TOO_LONG"),
    "more words than are read": (aliases(1_500), "BAD_QUERY"),
    "too many aliases": (aliases(MAX_ALIASES + 1), "TOO_MANY_ALIASES"),
    "aliases in fragments": (doubling(6, "a: __typename"), "TOO_MANY_ALIASES"),
    "directives": (f"{{ __typename {'@skip(if: false) ' * (MAX_DIRECTIVES + 1)} }}", "TOO_MANY_DIRECTIVES"),
    "a megabyte of query": (f"{{ __typename }} # {'x' * 1_000_000}", "TOO_LONG"),
    "a megabyte of string": (f'{{ said(by: "{"x" * 1_000_000}") {{ by }} }}', "TOO_LONG"),
    "depth": (deep(5), "TOO_DEEP"),
    "depth past what a parser bears": ("{ node " * 1_200 + "}" * 1_200, "BAD_QUERY"),
    "a chain of fragments longer than a stack": (chain(240), "BAD_QUERY"),
    "too wide a page in too wide a page": (
        "{ speakers(first: 100) { nodes { quotes(first: 100) { nodes { article { title } } } } } }",
        "TOO_COSTLY",
    ),
    "introspection over and over": (
        f"{{ {' '.join(f'a{i}: __schema {{ types {{ name }} }}' for i in range(30))} }}",
        "TOO_COSTLY",
    ),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_asks_for_too_much_is_refused(client: httpx.Client, what: str) -> None:
    query, code = REFUSED[what]
    response = client.post("/graphql", json={"query": query}, headers={"accept": NEW})
    assert response.status_code == 400
    assert code in [error["extensions"]["code"] for error in response.json()["errors"]]


def test_fragments_in_a_circle_are_named_and_not_followed(client: httpx.Client) -> None:
    code, message = refusal(client, "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }")
    assert code == "BAD_QUERY"
    assert "Cannot spread fragment" in message


@pytest.mark.parametrize(
    ("levels", "code"), [(40, None), (60, "BAD_REQUEST"), (300, "BAD_QUERY"), (5_000, "BAD_REQUEST")]
)
def test_filters_in_filters_are_bounded(client: httpx.Client, levels: int, code: str | None) -> None:
    where = '{"not":' * levels + "null" + "}" * levels
    query = "query ($where: QuoteWhere) { quotes(where: $where) { totalCount } }"
    body = f'{{"query": "{query}", "variables": {{"where": {where}}}}}'
    errors = client.post("/graphql", content=body, headers=JSON).json().get("errors", [])
    assert [error["extensions"]["code"] for error in errors] == ([code] if code else [])


def test_a_body_of_50_megabytes_is_refused_before_it_is_sent(server: str) -> None:
    host, port = server.removeprefix("http://").split(":")
    head = f"POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Type: application/json\r\n"
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(f"{head}Content-Length: 50000000\r\n\r\n".encode())
        assert connection.recv(1_000).startswith(b"HTTP/1.1 413 ")


def test_a_body_of_unknown_size_is_read_no_further_than_it_may_be(server: str) -> None:
    sent = 0

    def content() -> Iterator[bytes]:
        nonlocal sent
        for _ in range(500):
            sent += 1
            yield b" " * 1_000_000

    try:
        assert httpx.post(f"{server}/graphql", content=content(), headers=JSON, timeout=60).status_code == 413
    except httpx.NetworkError:  # the server hangs up on who goes on sending
        assert sent < 500


TREE = build_schema(
    """
    type Query { pets(first: Int, last: Int): Pets  pet: Pet  list(ids: [ID!]!): [Pet] }
    type Pets { nodes: [Pet]  edges: [Edge]  total: Int }
    type Edge { node: Pet }
    type Pet { name: String  friends(first: Int = 5): Pets  tags: [Tag] }
    type Tag { text: String }
    """
)


@pytest.mark.parametrize(
    ("query", "variables", "cost"),
    [
        ("{ pet { name } }", {}, 1),
        ("{ pets(first: 10) { total } }", {}, 1),
        ("{ pets(first: 10) { nodes { name } } }", {}, 1 + 10),
        ("{ pets(last: 10) { edges { node { name } } } }", {}, 1 + 10 * 2),
        ("{ pets { nodes { name } } }", {}, 1 + 20),
        ("query ($n: Int) { pets(first: $n) { nodes { name } } }", {"n": 7}, 1 + 7),
        ("query ($n: Int = 9) { pets(first: $n) { nodes { name } } }", {}, 1 + 9),
        ("{ pets(first: 10) { nodes { friends(first: 3) { nodes { name } } } } }", {}, 1 + 10 * (1 + 1 + 3)),
        ("{ pets(first: 3) { ...F } } fragment F on Pets { nodes { name } }", {}, 1 + 3),
        (
            "{ a: pets(first: 3) { ...F } b: pets(first: 4) { ...F } } fragment F on Pets { nodes { name } }",
            {},
            9,
        ),
        ("query ($ids: [ID!]!) { list(ids: $ids) { name } }", {"ids": ["1", "2"]}, 2),
        ('{ list(ids: ["1", "2", "3"]) { tags { text } } }', {}, 6),
        ("{ pets(first: 1000000000) { nodes { name } } }", {}, 1 + 100),
        ("query ($n: Int) { pets(first: $n) { nodes { name } } }", {"n": "many"}, 1 + 20),
    ],
)
def test_cost_is_how_many_objects_may_come(query: str, variables: dict[str, object], cost: int) -> None:
    assert measure(TREE, parse(query), variables).cost == cost


def test_the_answer_says_what_it_cost(client: httpx.Client) -> None:
    answer = client.post("/graphql", json={"query": "{ quotes(first: 3) { nodes { text } } }"}).json()
    assert answer["extensions"]["cost"]["requested"] == 4
    assert answer["extensions"]["cost"]["limit"] == 10_000


def test_who_spends_the_minutes_budget_must_wait(corpus_url: str) -> None:
    settings = Settings(database_url=corpus_url, cost_per_minute=50)
    with serving(create_app(settings, ShoutingExtractor)) as address:
        query = {"query": "{ quotes(first: 30) { nodes { text } } }"}
        first, second = (httpx.post(f"{address}/graphql", json=query, timeout=60) for _ in range(2))
    assert first.json()["extensions"]["cost"]["remaining"] == 50 - 31
    assert second.status_code == 429
    [error] = second.json()["errors"]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert 1 <= error["extensions"]["retryAfter"] <= 60


def test_the_standard_introspection_query_is_answered(client: httpx.Client) -> None:
    answer = client.post(
        "/graphql", json={"query": get_introspection_query(input_value_deprecation=True)}
    ).json()
    assert print_schema(build_client_schema(answer["data"])) == print_schema(schema._schema)
