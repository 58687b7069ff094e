"""schema.org ``Quotation``, a line of JSON-LD each, as search engines read it."""

from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from quotes.formats import Attributed
from quotes.types import Article, Quote, SpeakerKind

_SOURCES = {
    SpeakerKind.PERSON: ("creator", "Person"),
    SpeakerKind.ORGANIZATION: ("creator", "Organization"),
    SpeakerKind.GROUP: ("creator", "Organization"),
    SpeakerKind.DOCUMENT: ("isBasedOn", "CreativeWork"),
}
"""The property that names the source, and its type: only a person or an organization can be a creator."""


def lines(pairs: Iterable[Attributed]) -> Iterator[bytes]:
    """A quotation a line."""
    for article, quotes in pairs:
        for quote in quotes:
            yield orjson.dumps(quotation(article, quote), option=orjson.OPT_APPEND_NEWLINE)


def quotation(article: Article, quote: Quote) -> dict[str, Any]:
    """The quotation with who said it, and the article that it is part of."""
    part_of = {
        "@type": "NewsArticle",
        "url": article.url,
        "headline": article.title,
        "datePublished": article.published and article.published.isoformat(),
        "author": article.byline and {"@type": "Person", "name": article.byline},
        "publisher": article.outlet and {"@type": "Organization", "name": article.outlet},
    }
    speaker = quote.speaker
    said = {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "text": quote.text,
        "isPartOf": _known(part_of),
    }
    if speaker:
        relation, kind = _SOURCES[speaker.kind]
        said[relation] = {"@type": kind, "name": speaker.name}
    return _known(said)


def _known(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None}
