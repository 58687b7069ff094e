"""W3C Web Annotation: each quote an annotation of its article, a line of JSON-LD.

The speaker is the body; every stretch is a target, selected by its words and by its position in the text
(Web Annotation Data Model, 4.2.4 and 4.2.5; positions count code points, as ours do).
"""

from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote as encoded

import orjson

from quotes.formats import Attributed
from quotes.types import Article, Quote, Stretch

_CONTEXT_CHARACTERS = 32


def lines(pairs: Iterable[Attributed]) -> Iterator[bytes]:
    """An annotation a line."""
    for article, quotes in pairs:
        for quote in quotes:
            yield orjson.dumps(annotation(article, quote), option=orjson.OPT_APPEND_NEWLINE)


def annotation(article: Article, quote: Quote) -> dict[str, Any]:
    """The annotation of a quote; an article without an address is called by its id, as a URN."""
    source = article.url or f"urn:quotes:{encoded(article.id, safe='')}"
    speaker = quote.speaker
    kind = {"type": "TextualBody", "purpose": "classifying", "value": quote.kind}
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#quote={quote.start},{quote.end}",
        "type": "Annotation",
        "motivation": "identifying",
        "body": [{"type": "TextualBody", "purpose": "identifying", "value": speaker.name}, kind]
        if speaker
        else [kind],
        "target": [_target(source, article.text, stretch) for stretch in quote.stretches],
    }


def _target(source: str, text: str, stretch: Stretch) -> dict[str, Any]:
    start, end = stretch.start, stretch.end
    return {
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": text[start:end],
                "prefix": text[max(0, start - _CONTEXT_CHARACTERS) : start],
                "suffix": text[end : end + _CONTEXT_CHARACTERS],
            },
            {"type": "TextPositionSelector", "start": start, "end": end},
        ],
    }
