"""The reading pages, as HTML, JSON and CSV."""

import csv
import io
import logging
from html.parser import HTMLParser
from types import ModuleType

import httpx
import orjson
import pytest

from graphql_api import facets
from graphql_api.pages import asking, auditing
from tests.audit.numbers import Numbers
from tests.pages.press import WALL, gazette


class Page(HTMLParser):
    """The addresses, texts and kinds of script of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.tags: list[str] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


def page(client: httpx.Client, address: str) -> Page:
    answer = client.get(address)
    assert answer.status_code == 200, answer.text
    return Page(answer.text)


def test_each_facet_leads_to_as_many_quotes_as_it_says(client: httpx.Client) -> None:
    front = client.get("/quotes.json").json()
    for facet, parameter, key in (("outlets", "outlet", "outlet"), ("speakers", "speaker", "speaker")):
        for each in front["facets"][facet]:
            narrowed = client.get("/quotes.json", params={parameter: each[key]["name"]}).json()
            assert narrowed["total"] == each["quotes"]


def test_a_state_has_an_address_that_gives_it_as_page_json_and_csv(client: httpx.Client) -> None:
    state = {"q": "wall", "speaker": "Quill", "since": "2025-11-04", "until": "2026-01-01"}
    data = client.get("/quotes.json", params=state).json()
    assert [hit["quote"]["article"]["title"] for hit in data["hits"]] == [
        "Saltmere mops up after spring tide"
    ]
    shown = page(client, str(httpx.URL("/", params=state)))
    [table] = [link for link in shown.links if link.startswith("/quotes.csv")]
    rows = list(csv.DictReader(io.StringIO(client.get(table).text)))
    assert [row["text"] for row in rows] == [hit["quote"]["text"] for hit in data["hits"]]
    assert data["hits"][0]["quote"]["text"] in shown.text


def test_pages_of_the_front_page_hold_every_quote_once(
    client: httpx.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "QUERIES", asking.QUERIES.replace("first: 20", "first: 3"))
    seen, address = [], "/quotes.json?order=oldest"
    while address:
        data = client.get(address).json()
        seen += [hit["quote"]["id"] for hit in data["hits"]]
        address = data["next"]
    assert len(seen) == len(set(seen)) == data["total"]


@pytest.mark.parametrize(
    ("address", "status", "told"),
    [
        ("/?q=(", 400, "cannot be searched for"),
        ("/?kind=spoken", 400, "spoken"),
        ("/?order=relevance", 400, "relevance"),
        ("/?who=me", 400, "who"),
        ("/?after=nonsense", 400, "nonsense"),
        ("/speakers/nobody", 404, "nobody"),
        ("/articles/999", 404, "999"),
        ("/quotes/999", 404, "999"),
        ("/audit/nothing", 404, "nothing"),
        ("/audit?article=999", 404, "999"),
        ("/audit?article=99999999999999999999", 404, "99999999999999999999"),
        ("/nothing/here", 404, "/nothing/here"),
        ("/audit?since=never", 400, "never"),
    ],
)
def test_what_cannot_be_shown_is_told_in_words(
    client: httpx.Client, address: str, status: int, told: str
) -> None:
    answer = client.get(address, headers={"accept": "text/html,*/*"})
    assert (answer.status_code, answer.headers["content-type"]) == (status, "text/html; charset=utf-8")
    assert told in Page(answer.text).text


@pytest.mark.parametrize(
    ("method", "address", "status", "code"),
    [
        ("GET", "/speakers/nobody.json", 404, "NOT_FOUND"),
        ("GET", "/articles/999.csv", 404, "NOT_FOUND"),
        ("GET", "/quotes/999.csv", 404, "NOT_FOUND"),
        ("GET", "/articles/99999999999999999999.csv", 400, "BAD_REQUEST"),
        ("GET", "/nothing/here", 404, "NOT_FOUND"),
        ("DELETE", "/quotes/1", 405, "METHOD_NOT_ALLOWED"),
    ],
)
def test_errors_of_data_have_the_shape_of_the_api(
    client: httpx.Client, method: str, address: str, status: int, code: str
) -> None:
    answer = client.request(method, address)
    assert answer.status_code == status
    [error] = answer.json()["errors"]
    assert error["extensions"]["code"] == code


PEOPLE = {"accept": "text/html,*/*"}


def broken(*_: object) -> None:
    raise RuntimeError("a secret of ours")


@pytest.mark.parametrize(
    ("module", "name", "address"), [(auditing, "audit", "/audit"), (facets, "quote_conditions", "/")]
)
def test_a_failure_of_ours_is_told_to_people_and_to_programs_and_logged_under_the_same_id(
    client: httpx.Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    module: ModuleType,
    name: str,
    address: str,
) -> None:
    monkeypatch.setattr(module, name, broken)
    with caplog.at_level(logging.ERROR, logger="graphql_api"):
        to_people = client.get(address, headers=PEOPLE)
        to_programs = client.get(address)
    shown = Page(to_people.text)
    assert (to_people.status_code, to_programs.status_code) == (500, 500)
    assert "masthead" in to_people.text
    assert to_people.headers["x-request-id"] in shown.text
    assert "default-src 'none'" in to_people.headers["content-security-policy"]
    [error] = to_programs.json()["errors"]
    assert error["extensions"] == {"code": "INTERNAL", "correlationId": to_programs.headers["x-request-id"]}
    assert "a secret of ours" not in to_people.text + to_programs.text
    assert "a secret of ours" in caplog.text
    for answer in (to_people, to_programs):
        assert answer.headers["x-request-id"] in caplog.text


@pytest.mark.parametrize(
    "address", ["/audit", "/audit?outlet=Morning+Courier&since=2025-01-01", "/audit?article=1"]
)
def test_each_number_of_an_audit_leads_to_as_much_as_it_says(client: httpx.Client, address: str) -> None:
    numbers = Numbers(client.get(address).text)
    assert numbers.loose == set()
    for number, link in numbers.linked:
        if link.startswith("/audit/") and number.isdecimal():
            data = client.get(str(httpx.URL(link).copy_with(path=f"{httpx.URL(link).path}.json"))).json()
            assert data["total"] == int(number), link


def test_articles_behind_a_number_lead_to_their_quotes(client: httpx.Client) -> None:
    data = client.get("/audit/quotes/articles.json?outlet=Morning+Courier").json()
    assert [each["article"]["title"] for each in data["articles"]] == [
        "“We choose to go to the Moon”",
        "Saltmere mops up after spring tide",
    ]
    shown = page(client, "/audit/quotes/articles?outlet=Morning+Courier")
    for each, number in zip(data["articles"], (4, 2), strict=True):
        link = f"/audit/quotes?outlet=Morning+Courier&article={number}"
        assert link in shown.links
        quotes = client.get(link.replace("?", ".json?")).json()["quotes"]
        assert len(quotes) == each["quotes"]
        assert {quote["article"]["title"] for quote in quotes} == {each["article"]["title"]}


def test_a_speakers_page_says_where_and_beside_whom(client: httpx.Client) -> None:
    data = client.get("/speakers/ada-quill.json").json()
    assert data["speaker"]["quoteCount"] == 3
    beside = {each["speaker"]["name"]: each["articles"] for each in data["speaker"]["beside"]}
    assert beside["Tobias Voss"] == 2
    shown = page(client, "/speakers/ada-quill")
    assert "/speakers/tobias-voss" in shown.links
    assert "the harbour master" in shown.text
    rows = list(csv.DictReader(io.StringIO(client.get("/speakers/ada-quill.csv").text)))
    assert {row["speaker"] for row in rows} == {"Ada Quill"}
    assert len(rows) == 3


def test_an_article_shows_its_whole_text_and_a_note_a_quote(client: httpx.Client) -> None:
    article, quotes = gazette()
    shown = page(client, "/articles/1")
    for paragraph in article.text.split("\n\n"):
        assert paragraph in shown.text
    assert shown.tags.count("details") == len(quotes)
    assert "he” → Tobias Voss" in shown.text


def test_a_quote_stands_in_its_context_with_its_variants(client: httpx.Client) -> None:
    shown = page(client, "/quotes/1")
    assert f"over the quay. “{WALL},” said Ada Quill. “Nobody who has read" in " ".join(shown.text.split())
    assert "Quoted 2 times" in shown.text
    assert {"del", "meter"} <= set(shown.tags)
    rows = list(csv.DictReader(io.StringIO(client.get("/quotes/1.csv").text)))
    assert sorted(row["speaker"] for row in rows) == ["Ada Quill", "Tobias Voss"]


def test_a_quotes_page_says_the_same_to_search_engines(client: httpx.Client) -> None:
    text = client.get("/quotes/1").text
    data = text.split('<script type="application/ld+json">')[1].split("</script>")[0]
    said = orjson.loads(data)
    assert (said["@type"], said["creator"]["name"]) == ("Quotation", "Ada Quill")
    assert said["isPartOf"]["publisher"]["name"] == "The Evening Gazette"


def test_a_pasted_text_is_read_and_not_kept(client: httpx.Client) -> None:
    before = client.get("/quotes.json").json()["total"]
    article, quotes = gazette()
    form = {"text": article.text.replace("\n", "\r\n")}
    while (answer := client.post("/try", data=form)).status_code == 503:
        pass  # the extractor is still starting
    assert f"{len(quotes)} quotes" in Page(answer.text).text
    assert client.get("/quotes.json").json()["total"] == before


@pytest.mark.parametrize(
    "address",
    [
        "/",
        "/speakers/mallory-script-document-title-owned-script",
        "/articles/5",
        "/quotes/14",
        "/audit",
        "/try",
    ],
)
def test_nothing_of_an_article_becomes_markup(client: httpx.Client, address: str) -> None:
    answer = client.get(address)
    shown = Page(answer.text)
    assert answer.text.count("<script") == 1 + answer.text.count("application/ld+json")
    assert "img" not in shown.tags
    assert not any(link.startswith("javascript:") for link in shown.links)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'; script-src 'self'" in policy
    assert "unsafe" not in policy
