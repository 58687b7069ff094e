"""Changes, with keys, on both databases."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from sqlmodel import col, select

from graphql_api.app import create_app
from quotes.corpus import keys
from quotes.corpus.database import Database
from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiUseRow, QuoteRow, ReviewRow
from quotes.corpus.versions import extractor_version
from quotes.settings import Settings
from tests.graphql_api.asking import ask
from tests.graphql_api.conftest import serving
from tests.graphql_api.extractors import ShoutingExtractor
from tests.graphql_api.gazette import fill

REVIEW = """mutation ($quote: ID!, $verdict: Verdict!, $note: String = "") {
  reviewQuote(quote: $quote, verdict: $verdict, note: $note) {
    __typename
    ... on Reviewed { quote { text review confidence } }
    ... on Error { code message path }
  }
}"""


@pytest.fixture
def desk(database_url: str) -> Iterator[httpx.Client]:
    """Speaks, with an editor's key, to a server of a corpus that may be changed."""
    fill(database_url)
    database = Database(database_url)
    with database.writing() as session:
        key = keys.make(session, "desk", Role.EDITOR)
    app = create_app(Settings(database_url=database_url, request_seconds=60), ShoutingExtractor)
    headers = {"authorization": f"Bearer {key}"}
    with serving(app) as address, httpx.Client(base_url=address, headers=headers, timeout=60) as client:
        yield client
    database.close()


def with_role(database_url: str, name: str, role: Role) -> dict[str, str]:
    """The headers of a new key."""
    with Database(database_url) as database, database.writing() as session:
        key = keys.make(session, name, role)
    return {"authorization": f"Bearer {key}"}


def find(client: httpx.Client, words: str) -> Any:  # noqa: ANN401
    """The only quote with these words in it."""
    [quote] = ask(
        client,
        """query ($words: String!) { quotes(where: {text: {contains: $words}}) { nodes {
            id text kind review speaker { id name } article { id text }
        } } }""",
        words=words,
    )["quotes"]["nodes"]
    return quote


def count(client: httpx.Client, words: str) -> int:
    """How many quotes have these words in them."""
    query = "query ($words: String!) { quotes(where: {text: {contains: $words}}) { totalCount } }"
    total: int = ask(client, query, words=words)["quotes"]["totalCount"]
    return total


def test_a_review_is_made_and_undone_and_logged(desk: httpx.Client, database_url: str) -> None:
    quote = find(desk, "looking into it")
    done = ask(desk, REVIEW, quote=quote["id"], verdict="REJECT", note="a slogan")["reviewQuote"]
    assert done["quote"]["review"] == "REJECTED"
    assert ask(desk, '{ quotes(where: {text: {contains: "looking"}}) { totalCount } }')["quotes"] == {
        "totalCount": 0
    }
    undone = ask(
        desk,
        "mutation ($quote: ID!) { undoReview(quote: $quote) { ... on Reviewed { quote { review } } } }",
        quote=quote["id"],
    )
    assert undone["undoReview"]["quote"]["review"] == "PENDING"
    database = Database(database_url)
    with database.reading() as session:
        assert [use.action for use in session.scalars(select(ApiUseRow))] == ["reviewQuote", "undoReview"]
        assert [act.reviewer for act in session.scalars(select(ReviewRow))] == ["desk", "desk"]
    database.close()


def test_a_correction_gives_a_quote_its_speaker_and_extent(desk: httpx.Client) -> None:
    quote = find(desk, "a wall of sand")
    start = quote["article"]["text"].index("wall of sand")
    corrected = ask(
        desk,
        """mutation ($quote: ID!, $correction: CorrectionInput!) {
            correctQuote(quote: $quote, correction: $correction) {
                ... on Reviewed { quote { text kind review speaker { name kind } } } ... on Error { message }
            }
        }""",
        quote=quote["id"],
        correction={
            "speakerNamed": {"name": "Harbour Union", "kind": "ORGANIZATION"},
            "stretches": [{"start": start, "end": start + len("wall of sand")}],
            "kind": "MIXED",
        },
    )["correctQuote"]["quote"]
    assert corrected == {
        "text": "wall of sand",
        "kind": "MIXED",
        "review": "CORRECTED",
        "speaker": {"name": "Harbour Union", "kind": "ORGANIZATION"},
    }


def test_speakers_are_merged_and_parted_again(desk: httpx.Client) -> None:
    bram, loner = find(desk, "It will not")["speaker"], find(desk, "No comment")["speaker"]
    merged = ask(
        desk,
        """mutation ($keep: ID!, $merge: ID!) { mergeSpeakers(keep: $keep, merge: $merge) {
            ... on SpeakerChanged { change speaker { name quoteCount } } ... on Error { message }
        } }""",
        keep=bram["id"],
        merge=loner["id"],
    )["mergeSpeakers"]
    assert merged["speaker"] == {"name": "Bram Quill", "quoteCount": 2}
    assert find(desk, "No comment")["speaker"]["name"] == "Bram Quill"
    ask(
        desk,
        """mutation ($change: ID!) { undoSpeakerChange(change: $change) {
            __typename ... on Error { message }
        } }""",
        change=merged["change"],
    )
    assert find(desk, "No comment")["speaker"]["name"] == "Quill"


def test_a_speaker_is_found_by_a_new_alias(desk: httpx.Client) -> None:
    ada = ask(desk, '{ speaker(name: "Ada Quill") { id } }')["speaker"]["id"]
    for query in (
        'mutation ($id: ID!) { addAlias(speaker: $id, name: "the Wall Lady") { __typename } }',
        'mutation ($id: ID!) { renameSpeaker(speaker: $id, name: "Ada T. Quill") { __typename } }',
    ):
        [done] = ask(desk, query, id=ada).values()
        assert done == {"__typename": "SpeakerChanged"}
    assert ask(desk, '{ said(by: "wall lady") { speaker { name } } }')["said"]["speaker"] == {
        "name": "Ada T. Quill"
    }
    ask(
        desk,
        'mutation ($id: ID!) { removeAlias(speaker: $id, name: "the Wall Lady") { __typename } }',
        id=ada,
    )
    assert ask(desk, '{ said(by: "wall lady") { speaker { name } } }')["said"]["speaker"] is None


INGEST = """mutation ($article: ArticleInput!) { ingestArticle(article: $article) {
  __typename
  ... on Ingested { outcome article { title outlet { name } quotes { nodes { text speaker { name } } } } }
  ... on Error { code message path }
} }"""


def test_an_article_is_ingested_once(desk: httpx.Client, database_url: str) -> None:
    article = {
        "text": "Tides rise.",
        "title": "Tides",
        "outlet": "The Courier",
        "url": "https://courier.example/t",
    }
    first, second = (ask(desk, INGEST, article=article)["ingestArticle"] for _ in range(2))
    assert first["outcome"] == "READ"
    assert first["article"] == second["article"]
    assert first["article"]["quotes"]["nodes"] == [{"text": "Tides rise.", "speaker": {"name": "Ada Quill"}}]
    assert second["outcome"] == "UNCHANGED"
    changed = ask(desk, INGEST, article=article | {"text": "Tides fall."})["ingestArticle"]
    assert changed["outcome"] == "REPLACED"
    with Database(database_url) as database, database.reading() as session:
        newest = session.scalars(select(QuoteRow).order_by(col(QuoteRow.id).desc()).limit(1)).one()
        assert newest.extractor == extractor_version()


def test_an_article_is_read_from_a_page(desk: httpx.Client) -> None:
    pytest.importorskip("trafilatura")
    paragraphs = "".join(
        f"<p>The tide came in at {hour} and went out again, as tides do.</p>" for hour in range(9)
    )
    page = f"<html><head><title>Tides</title></head><body><article>{paragraphs}</article></body></html>"
    ingested = ask(desk, INGEST, article={"html": page, "outlet": "The Courier"})["ingestArticle"]
    assert ingested["article"]["outlet"] == {"name": "The Courier"}
    assert "The tide came in at 8" in ingested["article"]["quotes"]["nodes"][0]["text"]


@pytest.mark.parametrize(
    ("article", "path"),
    [({}, ["article"]), ({"text": "a", "html": "b"}, ["article"]), ({"html": "<p></p>"}, [])],
)
def test_what_is_no_article_says_so(desk: httpx.Client, article: object, path: list[str]) -> None:
    refused = ask(desk, INGEST, article=article)["ingestArticle"]
    assert (refused["__typename"], refused["code"], refused["path"]) == ("Invalid", "INVALID", path)


def test_a_record_that_is_not_there_is_a_typed_error(desk: httpx.Client) -> None:
    quote = find(desk, "It will not")
    for wrong, path in ((quote["speaker"]["id"], ["quote"]), ("UXVvdGU6OTk5OTk5", [])):
        refused = ask(desk, REVIEW, quote=wrong, verdict="ACCEPT")["reviewQuote"]
        assert (refused["__typename"], refused["path"]) == ("Invalid", path)


def test_without_a_good_key_nothing_is_changed(desk: httpx.Client, database_url: str) -> None:
    quote = find(desk, "It will not")["id"]
    with Database(database_url) as database, database.writing() as session:
        revoked = keys.make(session, "gone", Role.ADMIN)
        keys.revoke(session, "gone")
    for header, code in (
        ({"authorization": ""}, "UNAUTHENTICATED"),
        ({"authorization": "Bearer quotes_invented"}, "UNAUTHENTICATED"),
        ({"authorization": f"Bearer {revoked}"}, "UNAUTHENTICATED"),
        (with_role(database_url, "visitor", Role.READER), "FORBIDDEN"),
    ):
        body = {"query": REVIEW, "variables": {"quote": quote, "verdict": "REJECT"}}
        refused = desk.post("/graphql", json=body, headers=header).json()["data"]["reviewQuote"]
        assert (refused["__typename"], refused["code"]) == ("Unauthorized", code)
    assert find(desk, "It will not")["review"] == "PENDING"


def test_only_an_admin_deletes_an_article(desk: httpx.Client, database_url: str) -> None:
    article = find(desk, "No comment")["article"]["id"]
    body = {
        "query": """mutation ($article: ID!) { deleteArticle(article: $article) {
            ... on Deleted { id } ... on Error { code }
        } }""",
        "variables": {"article": article},
    }
    assert desk.post("/graphql", json=body).json()["data"] == {"deleteArticle": {"code": "FORBIDDEN"}}
    admin = with_role(database_url, "chief", Role.ADMIN)
    assert desk.post("/graphql", json=body, headers=admin).json()["data"] == {
        "deleteArticle": {"id": article}
    }
    assert count(desk, "comment") == 0
    matches = ask(desk, '{ said(by: "Quill") { matches { name } } }')["said"]["matches"]
    assert matches == [{"name": "Ada Quill"}, {"name": "Bram Quill"}]


def test_a_change_is_never_made_by_get(desk: httpx.Client) -> None:
    quote = find(desk, "It will not")["id"]
    query = f'mutation {{ reviewQuote(quote: "{quote}", verdict: REJECT) {{ __typename }} }}'
    assert desk.get("/graphql", params={"query": query}).status_code == 400
    assert find(desk, "It will not")["review"] == "PENDING"
