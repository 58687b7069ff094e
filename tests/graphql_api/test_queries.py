"""What can be asked, over HTTP, of a corpus of four articles."""

import httpx
import pytest

from tests.graphql_api.asking import ask, refusal
from tests.graphql_api.gazette import ADDRESS, DISASTER

WALL = "The harbour wall will hold"


@pytest.mark.parametrize("name", ["Putin", "putin", "Vladimir Putin", "President Putin", "Владимир Путин"])
def test_everything_somebody_said_is_one_short_query(either: httpx.Client, name: str) -> None:
    said = ask(either, "query ($by: String!) { said(by: $by) { quotes { nodes { text } } } }", by=name)[
        "said"
    ]
    assert said == {"quotes": {"nodes": [{"text": DISASTER}]}}


def test_a_name_that_means_several_people_says_so_and_lists_them(either: httpx.Client) -> None:
    said = ask(
        either,
        """{ said(by: "Quill") {
            ambiguous speaker { name } matches { name knownFrom { text } } quotes { totalCount }
        } }""",
    )["said"]
    assert said == {
        "ambiguous": True,
        "speaker": None,
        "matches": [
            {"name": "Ada Quill", "knownFrom": None},
            {"name": "Bram Quill", "knownFrom": None},
            {"name": "Quill", "knownFrom": {"text": "“No comment,” Quill said."}},
        ],
        "quotes": {"totalCount": 0},
    }
    code, message = refusal(either, '{ speaker(name: "Quill") { name } }')
    assert code == "BAD_REQUEST"
    assert "Ada Quill" in message
    assert "Bram Quill" in message


def test_a_name_that_nobody_has_is_no_error(either: httpx.Client) -> None:
    said = ask(either, '{ said(by: "Nemo") { ambiguous matches { name } quotes { nodes { text } } } }')[
        "said"
    ]
    assert said == {"ambiguous": False, "matches": [], "quotes": {"nodes": []}}
    assert ask(either, '{ speaker(name: "Nemo") { name } }') == {"speaker": None}


def test_a_quote_tells_where_it_stands_and_why_it_has_its_speaker(either: httpx.Client) -> None:
    [quote] = ask(
        either,
        """{ speaker(slug: "vladimir-putin") { quotes { nodes {
            kind speakerName confidence review date
            stretches { start end text before after }
            cue { text lemma kind start }
            mention { text kind start }
            candidates { name probability }
            evidence { rule detail }
            article { title byline url published outlet { name } }
        } } } }""",
    )["speaker"]["quotes"]["nodes"]
    assert quote["kind"] == "DIRECT"
    assert quote["speakerName"] == "Vladimir Putin"
    assert quote["review"] == "PENDING"
    assert quote["date"] == quote["article"]["published"] == "2005-04-25T12:00:00+00:00"
    [stretch] = quote["stretches"]
    assert stretch["text"] == DISASTER == ADDRESS.text[stretch["start"] : stretch["end"]]
    assert stretch["before"] == "“"
    assert stretch["after"].startswith(",” Putin said")
    assert quote["cue"]["text"] == "said"
    assert quote["cue"]["start"] == ADDRESS.text.index("said")
    assert quote["mention"]["text"] == "Putin"
    assert quote["candidates"][0] == {"name": "Vladimir Putin", "probability": 0.9}
    assert quote["evidence"][0]["rule"] == "subject-of-cue"
    assert quote["article"]["outlet"] == {"name": "The Gazette"}


def test_an_article_has_its_quotes_in_order_and_its_sources_by_share(either: httpx.Client) -> None:
    [article] = ask(
        either,
        """{ articles(where: {title: {contains: "doubts"}}) { nodes {
            text
            quotes { nodes { text speaker { name } } }
            sources { speaker { name } quotes share }
        } } }""",
    )["articles"]["nodes"]
    assert [quote["speaker"] and quote["speaker"]["name"] for quote in article["quotes"]["nodes"]] == [
        "Ada Quill",
        "Bram Quill",
        "Ministry of Tides",
        None,
    ]
    places = [article["text"].index(quote["text"]) for quote in article["quotes"]["nodes"]]
    assert places == sorted(places)
    assert article["sources"][0]["speaker"] == {"name": "Ada Quill"}
    assert sum(source["share"] for source in article["sources"]) == pytest.approx(1)


def test_speakers_come_most_quoted_first(either: httpx.Client) -> None:
    speakers = ask(either, "{ speakers(first: 1) { totalCount nodes { name quoteCount articleCount } } }")[
        "speakers"
    ]
    assert speakers == {
        "totalCount": 5,
        "nodes": [{"name": "Ada Quill", "quoteCount": 2, "articleCount": 2}],
    }


@pytest.mark.parametrize(
    ("where", "texts"),
    [
        ({"text": {"contains": "WALL"}}, [WALL, "a wall of sand", WALL]),
        ({"text": {"contains": "100%"}}, []),
        ({"outlet": {"eq": "The Courier"}}, [WALL]),
        ({"cue": {"eq": "DENIAL"}}, ["It will not"]),
        ({"saidBy": "Ada Quill", "date": {"lt": "2024-04-01T00:00:00Z"}}, [WALL]),
        ({"saidBy": "ministry of tides"}, ["We are looking into it"]),
        ({"or": [{"saidBy": "Putin"}, {"cue": {"in": ["DENIAL", "QUESTION"]}}]}, ["It will not", DISASTER]),
        ({"outlet": {"in": ["The Gazette"]}, "not": {"confidence": {"gte": 0.5}}}, ["a wall of sand"]),
        ({"and": [{"outlet": {"contains": "gazette"}}, {"kind": {"eq": "INDIRECT"}}]}, []),
    ],
)
def test_quotes_are_filtered(either: httpx.Client, where: object, texts: list[str]) -> None:
    quotes = ask(
        either,
        "query ($where: QuoteWhere) { quotes(where: $where) { totalCount nodes { text } } }",
        where=where,
    )["quotes"]
    assert [quote["text"] for quote in quotes["nodes"]] == texts
    assert quotes["totalCount"] == len(texts)


@pytest.mark.parametrize(
    "where",
    [
        {"text": {"eq": "\x00"}},
        {"text": {"contains": "\x00%_"}},
        {"saidBy": "\x00"},
        {"date": {"gte": "0001-01-01T00:00:00+14:00"}},
        {"date": {"lt": "9999-12-31T23:59:59-14:00"}},
        {"confidence": {"gte": 1e308}},
        {"or": [], "and": [], "not": {}},
        {"speaker": {"in": []}},
    ],
)
def test_a_wild_value_is_never_an_error_of_the_server(either: httpx.Client, where: object) -> None:
    query = "query ($where: QuoteWhere) { quotes(where: $where) { totalCount nodes { id } } }"
    answer = either.post("/graphql", json={"query": query, "variables": {"where": where}}).json()
    assert {error["extensions"]["code"] for error in answer.get("errors", [])} <= {"BAD_VALUE"}


def test_an_id_finds_what_it_was_given_for(either: httpx.Client) -> None:
    [quote] = ask(
        either,
        """{ quotes(where: {outlet: {eq: "The Courier"}}) { nodes {
            id text speaker { id name } article { id title outlet { id name } }
        } } }""",
    )["quotes"]["nodes"]
    article = quote["article"]
    ids = [quote["id"], quote["speaker"]["id"], article["id"], article["outlet"]["id"]]
    nodes = ask(
        either,
        """query ($ids: [ID!]!) { nodes(ids: $ids) {
            id
            ... on Quote { text }
            ... on Speaker { name }
            ... on Article { title }
            ... on Outlet { outletName: name }
        } }""",
        ids=ids,
    )["nodes"]
    assert nodes == [
        {"id": ids[0], "text": WALL},
        {"id": ids[1], "name": "Ada Quill"},
        {"id": ids[2], "title": article["title"]},
        {"id": ids[3], "outletName": "The Courier"},
    ]
    assert ask(either, "query ($id: ID!) { quote(id: $id) { text } }", id=quote["id"])["quote"] == {
        "text": WALL
    }


def test_an_id_of_another_kind_is_a_clear_error(either: httpx.Client) -> None:
    [article] = ask(either, "{ articles(first: 1) { nodes { id } } }")["articles"]["nodes"]
    code, message = refusal(either, "query ($id: ID!) { quote(id: $id) { text } }", id=article["id"])
    assert code == "BAD_REQUEST"
    assert "Article" in message
    for invented in ("", "17", "UXVvdGU6", "Quote:17", "é", "UXVvdGU6LTE"):
        code, message = refusal(either, "query ($id: ID!) { node(id: $id) { id } }", id=invented)
        assert code == "BAD_REQUEST"
        assert "use one that the API gave" in message


def test_a_pasted_text_is_read_and_not_stored(either: httpx.Client) -> None:
    found = ask(
        either,
        """query ($text: String!) { extract(text: $text) { quotes {
            text kind speaker { name kind aliases } stretches { text }
        } } }""",
        text="Tides rise.",
    )["extract"]["quotes"]
    assert found == [
        {
            "text": "Tides rise.",
            "kind": "DIRECT",
            "speaker": {"name": "Ada Quill", "kind": "PERSON", "aliases": ["Quill"]},
            "stretches": [{"text": "Tides rise."}],
        }
    ]
    assert ask(either, '{ quotes(where: {text: {contains: "Tides rise"}}) { totalCount } }')["quotes"] == {
        "totalCount": 0
    }
