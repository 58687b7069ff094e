"""What the widgets, oEmbed and feed readers are answered."""

from html.parser import HTMLParser

import feedparser
import httpx
import pytest

from graphql_api.widget.serving import SCRIPT
from tests.pages.press import MALLORY, WALL_CUT

MALLORYS = "/speakers/mallory-script-document-title-owned-script.rss"
KEPT = ["/widget.js", "/widget/quotes/1", "/widget/speakers/ada-quill", "/embed/1", "/speakers/ada-quill.rss"]


def test_the_script_is_small_and_needs_nothing() -> None:
    script = SCRIPT.read_text(encoding="utf-8")
    assert len(script.encode()) < 10_000
    assert "import" not in script
    assert "innerHTML" not in script


@pytest.mark.parametrize("address", KEPT)
def test_answers_are_for_every_site_and_kept_until_they_change(client: httpx.Client, address: str) -> None:
    answer = client.get(address, headers={"origin": "https://paper.example"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "max-age" in answer.headers["cache-control"]
    again = client.get(address, headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert client.get(address, headers={"if-none-match": '"other"'}).status_code == 200


def test_a_speakers_newest_quotes_are_as_many_as_asked_for(client: httpx.Client) -> None:
    answer = client.get("/widget/speakers/ada-quill?limit=2").json()
    assert answer["speaker"]["name"] == "Ada Quill"
    assert [quote["text"] for quote in answer["quotes"]] == ["never once stopped", WALL_CUT]


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/widget/speakers/nobody", 404),
        ("/widget/quotes/999", 404),
        ("/widget/speakers/ada-quill?limit=0", 400),
        ("/widget/speakers/ada-quill?limit=many", 400),
        ("/oembed?url=https://elsewhere.example/quotes/1", 404),
        ("/oembed?url=nonsense", 404),
        ("/oembed?url={here}/quotes/999", 404),
        ("/oembed?url={here}/quotes/1&format=xml", 501),
    ],
)
def test_what_is_not_there_is_told_to_every_site(client: httpx.Client, address: str, status: int) -> None:
    answer = client.get(address.format(here=str(client.base_url).rstrip("/")))
    assert (answer.status_code, answer.headers["access-control-allow-origin"]) == (status, "*")
    assert answer.json()["errors"][0]["message"]


def test_a_quotes_page_leads_oembed_to_its_card(client: httpx.Client) -> None:
    """As WordPress does it: the page, its discovery link, the answer's frame."""
    links: list[dict[str, str | None]] = []
    frames: list[dict[str, str | None]] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            {"link": links, "iframe": frames}.get(tag, []).append(dict(attrs))

    Reader().feed(client.get("/quotes/1").text)
    [address] = [link["href"] for link in links if link.get("type") == "application/json+oembed"]
    answer = client.get(f"{address}&maxwidth=400&maxheight=900").json()
    assert (answer["version"], answer["type"], answer["author_name"]) == ("1.0", "rich", "Ada Quill")
    assert answer["width"] == 400
    assert answer["height"] <= 900
    Reader().feed(answer["html"])
    [frame] = frames
    card = client.get(str(frame["src"]))
    assert "Nobody who has read the survey" in card.text
    assert "frame-ancestors *" in card.headers["content-security-policy"]
    assert "script-src 'self'" in card.headers["content-security-policy"]
    assert "unsafe" not in card.headers["content-security-policy"]


def test_a_feed_reader_reads_a_speakers_quotes(client: httpx.Client) -> None:
    feed = feedparser.parse(client.get("/speakers/ada-quill.rss").content)
    assert not feed.bozo
    assert feed.feed.title == "Ada Quill: new quotes"
    assert [entry.title for entry in feed.entries][1] == WALL_CUT
    assert client.get(feed.entries[0].link).status_code == 200


def test_hostile_words_stay_words_in_a_feed(client: httpx.Client) -> None:
    feed = feedparser.parse(client.get(MALLORYS).content, sanitize_html=False)
    assert not feed.bozo
    assert feed.feed.title == f"{MALLORY.name}: new quotes"


def test_hostile_words_stay_words_in_oembed(client: httpx.Client) -> None:
    here = str(client.base_url).rstrip("/")
    answer = client.get(f"/oembed?url={here}/quotes/14").json()
    assert "<script" not in answer["html"]
    assert "<img" not in answer["html"]
