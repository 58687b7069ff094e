"""RSS and Atom feeds, and news sitemaps: the articles that they list."""

from calendar import timegm
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

import feedparser
from lxml import etree

from quotes.errors import InputError
from quotes.sources import fields

_NAMESPACES = {
    "map": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """An article that a feed lists.

    :param content: its whole text as HTML, where the feed carries it.
    """

    url: str
    known: fields.Known
    content: str | None = None


def is_feed(content: bytes) -> bool:
    """Whether this is a feed or sitemap rather than a page."""
    return _root(content) in {"rss", "feed", "RDF", "urlset", "sitemapindex"}


def entries(content: bytes, name: object) -> Iterator[Entry]:
    """What a feed or sitemap lists, in its order.

    :param name: what to call it in messages.
    :raises InputError: when this is none.
    """
    root = _root(content)
    if root in {"urlset", "sitemapindex"}:
        return _sitemap(content, name)
    if root in {"rss", "feed", "RDF"}:
        return _feed(content)
    raise InputError(f"{name}: neither a feed nor a sitemap")


def _root(content: bytes) -> str | None:
    tree = _parsed(content)
    return None if tree is None else etree.QName(tree).localname


def _parsed(content: bytes) -> etree._Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError:
        return None


def _feed(content: bytes) -> Iterator[Entry]:
    feed = feedparser.parse(content)
    for entry in feed.entries:
        if not entry.get("link"):
            continue
        when = entry.get("published_parsed") or entry.get("updated_parsed")
        known = fields.Known(
            title=entry.get("title"),
            byline=entry.get("author"),
            outlet=feed.feed.get("title"),
            published=datetime.fromtimestamp(timegm(when), UTC) if when else None,
        )
        content_of_entry = entry.get("content")
        yield Entry(entry.link, known, content_of_entry[0].value if content_of_entry else None)


def _sitemap(content: bytes, name: object) -> Iterator[Entry]:
    tree = _parsed(content)
    assert tree is not None
    for listed in tree:
        url = listed.findtext("map:loc", namespaces=_NAMESPACES)
        if url:
            yield Entry(
                url.strip(),
                fields.Known(
                    title=listed.findtext("news:news/news:title", namespaces=_NAMESPACES),
                    outlet=listed.findtext("news:news/news:publication/news:name", namespaces=_NAMESPACES),
                    published=fields.moment(
                        listed.findtext("news:news/news:publication_date", namespaces=_NAMESPACES), name
                    ),
                ),
            )
