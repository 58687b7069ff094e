"""Full-text search over quotes, articles and speakers."""

import httpx
import pytest

from tests.graphql_api.asking import ask
from tests.graphql_api.gazette import HARBOUR


def test_a_search_finds_quotes_articles_and_speakers(either: httpx.Client) -> None:
    found = ask(
        either,
        """{ search(query: "harbour walls") {
            quotes { totalCount nodes { snippet marks { start end } quote { text speaker { name } } } }
            articles { totalCount nodes { snippet article { title } } }
            speakers { totalCount }
        } }""",
    )["search"]
    assert found["quotes"]["totalCount"] == 2
    [best, _] = found["quotes"]["nodes"]
    assert best["snippet"] == "The **harbour wall** will hold"
    assert [best["quote"]["text"][mark["start"] : mark["end"]] for mark in best["marks"]] == ["harbour wall"]
    assert {hit["article"]["title"] for hit in found["articles"]["nodes"]} == {
        HARBOUR.title,
        "Once more, the wall",
    }
    assert found["speakers"]["totalCount"] == 0


def test_results_are_filtered_and_paged(either: httpx.Client) -> None:
    query = """query ($after: String, $where: QuoteWhere) { search(query: "wall") {
        quotes(where: $where, first: 1, after: $after) {
            totalCount nodes { quote { id } } pageInfo { hasNextPage endCursor }
        }
    } }"""
    seen: list[str] = []
    after, more = None, True
    while more:
        quotes = ask(either, query, after=after)["search"]["quotes"]
        seen += [hit["quote"]["id"] for hit in quotes["nodes"]]
        after, more = quotes["pageInfo"]["endCursor"], quotes["pageInfo"]["hasNextPage"]
    assert len(seen) == len(set(seen)) == quotes["totalCount"] == 3
    narrowed = ask(either, query, where={"outlet": {"eq": "The Courier"}})["search"]["quotes"]
    assert (narrowed["totalCount"], narrowed["pageInfo"]["hasNextPage"]) == (1, False)


def test_speakers_are_found_by_any_of_their_names(either: httpx.Client) -> None:
    query = '{ search(query: "quill") { speakers { nodes { name } } } }'
    assert {speaker["name"] for speaker in ask(either, query)["search"]["speakers"]["nodes"]} == {
        "Ada Quill",
        "Bram Quill",
        "Quill",
    }


def test_a_search_narrows_any_list_of_quotes(either: httpx.Client) -> None:
    query = '{ speaker(name: "Ada Quill") { quotes(where: {search: "wall NOT sand"}) { totalCount } } }'
    assert ask(either, query)["speaker"]["quotes"]["totalCount"] == 2


@pytest.mark.parametrize("query", ["", "-", "(", "wall)", "NOT wall", '"', "\x00", "a" * 10_000, "(" * 2_000])
def test_a_search_that_cannot_be_read_says_why(either: httpx.Client, query: str) -> None:
    asked = "query ($query: String!) { search(query: $query) { quotes { totalCount } } }"
    answer = either.post("/graphql", json={"query": asked, "variables": {"query": query}}).json()
    codes = [error["extensions"]["code"] for error in answer.get("errors", [])]
    assert codes in ([], ["BAD_REQUEST"], ["TOO_DEEP"])
