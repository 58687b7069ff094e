"""Addresses: pages, feeds and sitemaps, fetched as a polite visitor does.

What a site's ``robots.txt`` forbids is not fetched, and its crawl delay is kept. Pages are kept in the user's
cache folder, and asked for again only if they changed.
"""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

import httpx
from hishel import SqliteStorage
from hishel.httpx import CacheClient
from platformdirs import user_cache_path

from quotes.errors import InputError
from quotes.sources import feeds, fields, html
from quotes.types import Article

_AGENT = "quotes"
_TIMEOUT_SECONDS = 20


def read(url: str) -> Iterator[Article | InputError]:
    """The article at an address, or those that a feed or sitemap there lists."""
    with _visitor() as visitor:
        yield from visitor.read(url)


def read_feed(path: Path) -> Iterator[Article | InputError]:
    """The articles that a saved feed or sitemap lists."""
    with _visitor() as visitor:
        yield from visitor.listed(path.read_bytes(), path)


@contextmanager
def _visitor() -> Iterator["_Visitor"]:
    storage = SqliteStorage(database_path=user_cache_path("quotes", ensure_exists=True) / "pages.db")
    with CacheClient(
        storage=storage,
        rfc=True,
        timeout=_TIMEOUT_SECONDS,
        follow_redirects=True,
        headers={"User-Agent": _AGENT},
    ) as client:
        yield _Visitor(client)


class _Visitor:
    def __init__(self, client: httpx.Client) -> None:
        self._client = client
        self._rules = cache(self._read_rules)

    def read(self, url: str) -> Iterator[Article | InputError]:
        content = self._fetch(url)
        if feeds.is_feed(content):
            yield from self.listed(content, url)
        else:
            yield html.article(content, url, url, url)

    def listed(self, content: bytes, name: object) -> Iterator[Article | InputError]:
        for entry in feeds.entries(content, name):
            try:
                for found in self._entered(entry):
                    yield found if isinstance(found, InputError) else _completed(found, entry.known)
            except InputError as error:
                yield error

    def _entered(self, entry: feeds.Entry) -> Iterator[Article | InputError]:
        if entry.content is None:
            return self.read(entry.url)
        return iter([Article(html.text(entry.content), id=entry.url, url=entry.url)])

    def _fetch(self, url: str) -> bytes:
        try:
            rules = self._rules(urljoin(url, "/robots.txt"))
        except ValueError as error:
            raise InputError(f"{url}: is no address: {error}") from error
        if not rules.can_fetch(_AGENT, url):
            raise InputError(f"{url}: the site's robots.txt forbids it; save the page and read the file")
        time.sleep(float(rules.crawl_delay(_AGENT) or 0))
        try:
            return self._client.get(url).raise_for_status().content
        except httpx.HTTPStatusError as error:
            raise InputError(f"{url}: the site answers {error.response.status_code}") from error
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            raise InputError(f"{url}: cannot be fetched: {str(error) or type(error).__name__}") from error

    def _read_rules(self, url: str) -> RobotFileParser:
        """A site's rules, as RFC 9309 has it: where it has none all is free, and nothing while it fails."""
        rules = RobotFileParser(url)
        try:
            answer = self._client.get(url)
        except (httpx.HTTPError, httpx.InvalidURL):
            rules.parse([])
            return rules
        if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
            rules.parse(["User-agent: *", "Disallow: /"])
        else:
            rules.parse(answer.text.splitlines() if answer.is_success else [])
        return rules


def _completed(article: Article, known: fields.Known) -> Article:
    """With what the feed tells, which goes before what the page tells, its outlet aside."""
    return replace(
        article,
        outlet=article.outlet or known.get("outlet"),
        title=known.get("title") or article.title,
        byline=known.get("byline") or article.byline,
        published=known.get("published") or article.published,
    )
