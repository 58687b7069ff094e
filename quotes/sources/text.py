"""Text files, kept exactly as they are."""

import logging
from collections.abc import Iterator
from pathlib import Path

import orjson

from quotes.errors import InputError
from quotes.sources import fields
from quotes.types import Article

log = logging.getLogger(__name__)


def read(path: Path) -> Iterator[Article]:
    """The article of a text file, with what ``NAME.meta.json`` beside it tells.

    The name without its ending is the article's id.
    """
    yield Article(decoded(path.read_bytes(), path), id=path.stem, **_beside(path))


def decoded(content: bytes, name: object) -> str:
    """The text of a file: UTF-8 or, with a warning in the log, Windows-1252, which holds Latin-1's letters.

    :param name: what to call the file in messages.
    :raises InputError: when it is empty or no text.
    """
    if b"\0" in content:
        raise InputError(f"{name}: holds NUL bytes; save it as text in UTF-8")
    try:
        text = content.decode()
    except UnicodeDecodeError as not_utf8:
        try:
            text = content.decode("cp1252")
        except UnicodeDecodeError:
            raise InputError(f"{name}: neither UTF-8 nor Windows-1252; save it in UTF-8") from not_utf8
        log.warning("%s: not UTF-8 (byte %d), read as Windows-1252", name, not_utf8.start)
    if not text.strip():
        raise InputError(f"{name}: is empty")
    return text


def _beside(path: Path) -> fields.Known:
    meta = path.with_name(f"{path.stem}.meta.json")
    if not meta.exists():
        return {}
    try:
        found = orjson.loads(meta.read_bytes())
    except orjson.JSONDecodeError as error:
        raise InputError(f"{meta}: not JSON: {error}") from error
    return fields.known(found, meta)
