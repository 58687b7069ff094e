"""Articles as JSON lines, and GDELT's Global Quotation Graph."""

import gzip
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from quotes.errors import InputError
from quotes.sources import fields
from quotes.types import Article


def read(path: Path) -> Iterator[Article | InputError]:
    """The articles of a file, zipped by gzip or not."""
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as lines:
            yield from articles(lines, path)
    except (gzip.BadGzipFile, EOFError) as error:
        raise InputError(f"{path}: not whole gzip data: {error}") from error


def articles(lines: Iterable[bytes], name: object) -> Iterator[Article | InputError]:
    """An article a line: ``text``, and as far as known ``id``, ``url``, ``outlet``, ``title``, ``byline``,
    ``published``; without an id, ``FILE:LINE`` is it. Empty lines are passed over.

    A line with ``quotes`` in place of ``text`` is of the Global Quotation Graph (``date``, ``url``,
    ``title``, ``lang``, ``quotes[{pre, quote, post}]``): its text is every quote, marked, within its
    context. The graph's lines in other languages than English are passed over.

    :param name: what to call the file in messages.
    """
    for number, line in enumerate(lines, start=1):
        if line.isspace():
            continue
        try:
            article = _article(line, f"{name}:{number}")
        except InputError as error:
            yield error
            continue
        if article:
            yield article


def _article(line: bytes, name: str) -> Article | None:
    try:
        record = orjson.loads(line)
    except orjson.JSONDecodeError as error:
        raise InputError(f"{name}: not JSON: {error}") from error
    known = fields.known(record, name)
    if "text" not in record and "quotes" in record:
        if record.get("lang", "ENGLISH").upper() not in {"ENGLISH", "EN"}:
            return None
        text = _in_context(record["quotes"], name)
    else:
        text = record.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError(f"{name}: has no text")
    if "\0" in text:
        raise InputError(f"{name}: holds NUL characters; take them out")
    return Article(text, id=str(record.get("id", name)), **known)


def _in_context(quotes: Any, name: str) -> str:  # noqa: ANN401
    try:
        return "\n\n".join(
            _marked(quote["pre"].strip(), quote["quote"].strip(), quote["post"].strip()) for quote in quotes
        )
    except (TypeError, KeyError, AttributeError) as error:
        raise InputError(f"{name}: its quotes are not GDELT's: pre, quote and post are needed") from error


def _marked(before: str, quote: str, after: str) -> str:
    gap = "" if after[:1] in ",.;:!?)" else " "
    return f"{before} “{quote}”{gap}{after}".strip()
