"""Our own record: one JSON object an article."""

from collections.abc import Iterable
from typing import Any

import orjson

from quotes.types import Article, Quote


def record(article: Article, quotes: Iterable[Quote]) -> dict[str, Any]:
    """An article's quotes as plain data: its ``id``, what is known of its origin, and ``quotes``.

    Offsets count characters of the article's text.
    """
    known = {
        "url": article.url,
        "outlet": article.outlet,
        "title": article.title,
        "byline": article.byline,
        "published": article.published and article.published.isoformat(),
    }
    return {
        "id": article.id,
        **{field: value for field, value in known.items() if value is not None},
        "quotes": [_quote(quote) for quote in quotes],
    }


def line(article: Article, quotes: Iterable[Quote]) -> bytes:
    """:func:`record` as a line of JSON, its end included."""
    return orjson.dumps(record(article, quotes), option=orjson.OPT_APPEND_NEWLINE)


def _quote(quote: Quote) -> dict[str, Any]:
    cue, mention, speaker = quote.cue, quote.mention, quote.speaker
    return {
        "kind": quote.kind,
        "text": quote.text,
        "content": [[stretch.start, stretch.end] for stretch in quote.stretches],
        "start": quote.start,
        "end": quote.end,
        "cue": cue
        and {"start": cue.start, "end": cue.end, "text": cue.text, "lemma": cue.lemma, "class": cue.kind},
        "mention": mention
        and {"start": mention.start, "end": mention.end, "text": mention.text, "kind": mention.kind},
        "speaker": speaker and {"name": speaker.name, "kind": speaker.kind, "aliases": list(speaker.aliases)},
        "confidence": quote.confidence,
        "candidates": [{"name": each.name, "probability": each.probability} for each in quote.candidates],
        "evidence": [{"rule": each.rule, "detail": each.detail} for each in quote.evidence],
        "repairs": list(quote.repairs),
    }
