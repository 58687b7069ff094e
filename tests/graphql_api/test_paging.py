"""Cursors: every item once, in both directions, whatever the ordering."""

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from graphql_api.paging import cursor, window
from quotes.errors import RequestError
from tests.graphql_api.asking import ask, refusal

QUOTES = """query ($order: QuoteOrder, $first: Int, $after: String, $last: Int, $before: String) {
  quotes(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""

ORDERS = [
    {"field": field, "direction": way}
    for field in ("DATE", "POSITION", "CONFIDENCE")
    for way in ("ASC", "DESC")
]


def page(either: httpx.Client, **asked: object) -> tuple[list[str], Any]:
    """The ids of one page, and its page information."""
    quotes = ask(either, QUOTES, **asked)["quotes"]
    return [edge["node"]["id"] for edge in quotes["edges"]], quotes["pageInfo"]


@pytest.mark.parametrize("order", ORDERS)
def test_pages_forwards_and_backwards_make_the_whole_list(either: httpx.Client, order: object) -> None:
    whole, _ = page(either, order=order)
    assert len(whole) == len(set(whole)) == 7

    forwards: list[str] = []
    after = None
    while True:
        ids, info = page(either, order=order, first=2, after=after)
        assert info["hasPreviousPage"] is (after is not None)
        forwards += ids
        after = info["endCursor"]
        if not info["hasNextPage"]:
            break
    assert forwards == whole

    backwards: list[str] = []
    before = None
    while True:
        ids, info = page(either, order=order, last=3, before=before)
        assert info["hasNextPage"] is (before is not None)
        backwards = ids + backwards
        before = info["startCursor"]
        if not info["hasPreviousPage"]:
            break
    assert backwards == whole


def test_every_speakers_first_quotes_come_in_one_query(either: httpx.Client) -> None:
    speakers = ask(
        either,
        """{ speakers(orderBy: {field: NAME, direction: ASC}) { nodes {
            name quotes(first: 1) { totalCount nodes { text } pageInfo { hasNextPage } }
        } } }""",
    )["speakers"]["nodes"]
    assert [
        (of["name"], of["quotes"]["totalCount"], of["quotes"]["pageInfo"]["hasNextPage"]) for of in speakers
    ] == [
        ("Ada Quill", 2, True),
        ("Bram Quill", 1, False),
        ("Ministry of Tides", 1, False),
        ("Quill", 1, False),
        ("Vladimir Putin", 1, False),
    ]


def test_outlets_are_paged_by_name(either: httpx.Client) -> None:
    query = """query ($first: Int, $after: String, $last: Int, $before: String) {
        outlets(first: $first, after: $after, last: $last, before: $before) {
            totalCount
            nodes { name quoteCount }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        }
    }"""
    one = ask(either, query, first=1)["outlets"]
    assert (one["totalCount"], one["nodes"]) == (2, [{"name": "The Courier", "quoteCount": 1}])
    two = ask(either, query, first=1, after=one["pageInfo"]["endCursor"])["outlets"]
    assert (two["nodes"][0]["name"], two["pageInfo"]["hasNextPage"]) == ("The Gazette", False)
    back = ask(either, query, last=1, before=two["pageInfo"]["startCursor"])["outlets"]
    assert (back["nodes"], back["pageInfo"]["hasPreviousPage"]) == (one["nodes"], False)


def test_a_cursor_is_good_for_its_own_list_only(either: httpx.Client) -> None:
    _, info = page(either, first=2)
    after = info["endCursor"]
    for query in (
        "query ($after: String) { quotes(after: $after, where: {kind: {eq: DIRECT}}) { nodes { id } } }",
        "query ($after: String) { quotes(after: $after, orderBy: {field: CONFIDENCE}) { nodes { id } } }",
        'query ($after: String) { said(by: "Putin") { quotes(after: $after) { nodes { id } } } }',
        "query ($after: String) { articles(after: $after) { nodes { id } } }",
    ):
        code, message = refusal(either, query, after=after)
        assert code == "BAD_REQUEST"
        assert "another list, filter or order" in message


@pytest.mark.parametrize(
    "asked",
    [
        "first: 0",
        "first: 101",
        "last: -1",
        "first: 2, last: 2",
        'after: "é"',
        'after: "x"',
        'last: 1, after: "x"',
    ],
)
def test_a_page_that_cannot_be_is_a_clear_error(either: httpx.Client, asked: str) -> None:
    code, _ = refusal(either, f"{{ quotes({asked}) {{ nodes {{ id }} }} }}")
    assert code == "BAD_REQUEST"


@given(
    st.tuples(
        st.text(),
        st.integers(-(2**63), 2**63 - 1),
        st.floats(allow_nan=False, allow_infinity=False),
        st.datetimes(),
    )
)
def test_any_key_survives_in_a_cursor(place: tuple[object, ...]) -> None:
    binding = window("list", 1, None, None, None).binding
    assert window("list", 1, cursor(place, binding), None, None).place == place


@given(st.text())
def test_no_string_is_taken_for_a_cursor_by_chance(invented: str) -> None:
    with pytest.raises(RequestError):
        window("list", 1, invented, None, None)
