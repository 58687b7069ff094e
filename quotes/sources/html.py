"""Saved pages: the article in them, without what stands around it."""

from collections.abc import Iterator
from pathlib import Path

import lxml.html
import trafilatura
from lxml.etree import ParserError

from quotes.errors import InputError
from quotes.sources import fields
from quotes.types import Article


def read(path: Path) -> Iterator[Article]:
    """The article of a saved page; the file's name without its ending is its id."""
    yield article(path.read_bytes(), path.stem, name=path)


def article(page: bytes, id: str, name: object, url: str | None = None) -> Article:
    """The article of a page: text, title, byline, date, outlet and address, as far as the page tells.

    Paragraphs are parted by an empty line.

    :param url: where the page was fetched; else the address that it gives itself.
    :param name: what to call the page in messages.
    :raises InputError: where there is no article.
    """
    found = trafilatura.bare_extraction(page, url=url, with_metadata=True, include_comments=False)
    if found is None or isinstance(found, dict) or not found.text:
        raise InputError(f"{name}: no article can be found in this page")
    return Article(
        text=_paragraphs(found.text),
        id=id,
        url=url or found.url,
        outlet=found.sitename,
        title=found.title,
        byline=found.author,
        published=fields.moment(_published(page) or found.date, name),
    )


def text(fragment: str) -> str:
    """The text of a piece of HTML, paragraphs parted by an empty line."""
    tree = lxml.html.fragment_fromstring(fragment, create_parent=True)
    for block in tree.iter("p", "div", "h1", "h2", "h3", "h4", "li", "blockquote", "br", "tr"):
        block.tail = f"\n{block.tail or ''}"
    return _paragraphs(tree.text_content())


def _paragraphs(lines: str) -> str:
    return "\n\n".join(line.strip() for line in lines.splitlines() if line.strip())


def _published(page: bytes) -> str | None:
    """The moment of publication, where the page gives more than the day."""
    try:
        tree = lxml.html.document_fromstring(page)
    except (ParserError, ValueError):
        return None
    meta = tree.find(".//meta[@property='article:published_time']")
    return None if meta is None else meta.get("content")
