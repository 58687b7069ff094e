"""Our own record, one JSON object an article: out and in."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import orjson

from quotes.errors import InputError
from quotes.types import (
    Article,
    Candidate,
    Cue,
    CueClass,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Stretch,
)


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


def archived(article: Article, quotes: Iterable[Quote]) -> bytes:
    """:func:`line` with the article's text too, so that :func:`read` has all back."""
    return orjson.dumps(record(article, quotes) | {"text": article.text}, option=orjson.OPT_APPEND_NEWLINE)


def read(lines: Iterable[bytes], name: object) -> Iterator[tuple[Article, list[Quote]] | InputError]:
    """The articles and quotes of lines that :func:`archived` wrote; in place of a bad line, what is wrong.

    :param name: what to call the lines in messages.
    """
    for number, each in enumerate(lines, start=1):
        try:
            yield _read(orjson.loads(each))
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError, AttributeError) as error:
            yield InputError(f"{name}:{number}: not an article with its quotes: {error!r}")


def _read(record: dict[str, Any]) -> tuple[Article, list[Quote]]:
    published = record.get("published")
    article = Article(
        text=record["text"],
        id=record["id"],
        url=record.get("url"),
        outlet=record.get("outlet"),
        title=record.get("title"),
        byline=record.get("byline"),
        published=datetime.fromisoformat(published) if published else None,
    )
    return article, [_read_quote(quote) for quote in record["quotes"]]


def _read_quote(record: dict[str, Any]) -> Quote:
    cue, mention, speaker = record["cue"], record["mention"], record["speaker"]
    return Quote(
        kind=QuoteKind(record["kind"]),
        text=record["text"],
        stretches=tuple(Stretch(start, end) for start, end in record["content"]),
        cue=cue and Cue(cue["start"], cue["end"], cue["text"], cue["lemma"], CueClass(cue["class"])),
        mention=mention
        and Mention(mention["start"], mention["end"], mention["text"], MentionKind(mention["kind"])),
        speaker=speaker and Speaker(speaker["name"], SpeakerKind(speaker["kind"]), tuple(speaker["aliases"])),
        confidence=record["confidence"],
        candidates=tuple(Candidate(each["name"], each["probability"]) for each in record["candidates"]),
        evidence=tuple(Evidence(each["rule"], each["detail"]) for each in record["evidence"]),
        repairs=tuple(record["repairs"]),
    )


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
