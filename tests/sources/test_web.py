"""Saved pages, and a site of our own: pages, feeds, a sitemap and rules for robots."""

import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from quotes.errors import InputError
from quotes.sources import read
from quotes.types import Article

PAGE = """<!doctype html><html><head><title>Men walk on Moon | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example"><meta name="author" content="Ann Example">
<meta property="article:published_time" content="2019-07-21T02:56:00Z">
<link rel="canonical" href="https://example.org/moon"></head><body><nav>Home News Sport</nav><article>
<h1>Men walk on Moon</h1>
<p>“That’s one small step for man,” Neil Armstrong said as he stepped off the ladder of the lunar module.</p>
<p>“The Eagle has landed,” he had said some hours before, when it came to rest in the Sea of Tranquility.</p>
</article><footer>Copyright by nobody</footer></body></html>"""

FEED = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>Example Wire</title>
<item><title>Men walk on Moon</title><link>{site}/moon</link>
<pubDate>Mon, 21 Jul 2019 03:00:00 GMT</pubDate></item>
<item><title>Gone</title><link>{site}/gone</link></item>
<item><title>Houston</title><link>{site}/houston</link><author>Bob Sample</author>
<content:encoded>&lt;p&gt;“Houston, we’ve had a problem here,” said &lt;b&gt;Jack Swigert&lt;/b&gt;.&lt;/p&gt;
</content:encoded></item>
</channel></rss>"""

SITEMAP = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>{site}/moon</loc><news:news>
<news:publication><news:name>Example Map</news:name></news:publication>
<news:publication_date>2019-07-22T00:00:00Z</news:publication_date><news:title>Moon, again</news:title>
</news:news></url></urlset>"""


class Site(ThreadingHTTPServer):
    """Serves :data:`CONTENT`, and keeps what it was asked for and how it answered."""

    def __init__(self) -> None:
        self.answers: list[tuple[str, int]] = []
        super().__init__(("127.0.0.1", 0), Handler)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Site

    def do_GET(self) -> None:
        content = {
            "/moon": PAGE,
            "/private/moon": PAGE,
            "/feed": FEED.format(site=self.server.address),
            "/news.xml": SITEMAP.format(site=self.server.address),
            "/empty": "<html><body></body></html>",
            "/robots.txt": "User-agent: *\nDisallow: /private/",
        }.get(self.path)
        unchanged = self.headers.get("If-None-Match") == '"1"'
        status = 404 if content is None else 304 if unchanged else 200
        self.server.answers.append((self.path, status))
        self.send_response(status)
        self.send_header("ETag", '"1"')
        self.send_header("Cache-Control", "max-age=0")
        body = (content or "").encode() if status == 200 else b""
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Site]:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with Site() as site:
        thread = threading.Thread(target=site.serve_forever)
        thread.start()
        yield site
        site.shutdown()
        thread.join()


def check_moon(article: Article | InputError) -> None:
    assert isinstance(article, Article), article
    assert "“The Eagle has landed,” he had said" in article.text
    assert "ladder of the lunar module.\n\n“The" in article.text
    assert "Copyright" not in article.text
    assert article.outlet == "The Daily Example"
    assert article.byline == "Ann Example"


def test_a_saved_page_is_its_article(tmp_path: Path) -> None:
    path = tmp_path / "moon.html"
    path.write_text(PAGE)
    [article] = read([path])
    check_moon(article)
    assert isinstance(article, Article)
    assert article.title == "Men walk on Moon"
    assert article.url == "https://example.org/moon"
    assert article.published == datetime(2019, 7, 21, 2, 56, tzinfo=UTC)


@pytest.mark.parametrize("page", [b"", b"<html></html>", b"\0\1\2", b"<?xml version='1.0'?><a/>"])
def test_a_page_without_an_article_is_named(tmp_path: Path, page: bytes) -> None:
    path = tmp_path / "nothing.html"
    path.write_bytes(page)
    [error] = read([path])
    assert isinstance(error, InputError)
    assert str(path) in str(error)


def test_an_address_is_fetched_and_again_only_if_it_changed(site: Site) -> None:
    for _ in range(2):
        [article] = read([f"{site.address}/moon"])
        check_moon(article)
        assert isinstance(article, Article)
        assert article.url == f"{site.address}/moon"
    assert [status for path, status in site.answers if path == "/moon"] == [200, 304]


def test_what_robots_may_not_read_is_not_fetched(site: Site) -> None:
    [error] = read([f"{site.address}/private/moon"])
    assert isinstance(error, InputError)
    assert "robots.txt" in str(error)
    assert "/private/moon" not in dict(site.answers)


def test_a_feed_gives_its_articles_and_names_what_is_gone(site: Site) -> None:
    moon, gone, houston = read([f"{site.address}/feed"])
    check_moon(moon)
    assert isinstance(moon, Article)
    assert moon.published == datetime(2019, 7, 21, 3, tzinfo=UTC)
    assert f"{site.address}/gone: the site answers 404" in str(gone)
    assert isinstance(houston, Article)
    assert houston.text == "“Houston, we’ve had a problem here,” said Jack Swigert."
    assert (houston.outlet, houston.byline) == ("Example Wire", "Bob Sample")
    assert "/houston" not in dict(site.answers)


@pytest.mark.parametrize("saved", [False, True])
def test_a_news_sitemap_gives_its_articles(site: Site, tmp_path: Path, saved: bool) -> None:
    path = tmp_path / "news.xml"
    path.write_text(SITEMAP.format(site=site.address))
    [article] = read([path] if saved else [f"{site.address}/news.xml"])
    check_moon(article)
    assert isinstance(article, Article)
    assert article.title == "Moon, again"


def test_what_cannot_be_fetched_is_named(site: Site, tmp_path: Path) -> None:
    odd = tmp_path / "odd.xml"
    odd.write_text("<a/>")
    addresses = [f"{site.address}/empty", "http://127.0.0.1:1/closed", "http://[bad", str(odd)]
    errors = list(read(addresses))
    assert len(errors) == len(addresses)
    for address, error in zip(addresses, errors, strict=True):
        assert isinstance(error, InputError)
        assert address in str(error)
        assert "\n" not in str(error)
