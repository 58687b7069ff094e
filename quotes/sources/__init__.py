"""Where articles come from.

::

    read(inputs: Iterable[str | Path]) -> Iterator[Article | InputError]

One input is a file, a folder, the address of a page, feed or news sitemap, an object or a folder of an object
store (``s3://…``, with pyarrow), or ``-`` for standard input.
Articles come out lazily and in the order of the inputs. What cannot be read comes out as an
:class:`~quotes.errors.InputError` that names it, in its place among the articles, and the rest goes on.

==============================  ================================================================
``.txt``, or any other ending   text, kept exactly as it is, ``\\r\\n`` included; what is known of the
                                article from ``NAME.meta.json`` beside it
``.md`` ``.markdown``           Markdown, with front matter
``.html`` ``.htm``              a saved page
``.jsonl`` ``.ndjson``          an article a line, or GDELT's Global Quotation Graph; also ``.gz``
``.xml`` ``.rss`` ``.atom``     a saved feed or news sitemap
==============================  ================================================================
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader, RawIOBase
from pathlib import Path
from typing import cast

from quotes.errors import InputError
from quotes.sources import jsonl, markdown, storage, text
from quotes.types import Article

__all__ = ["read"]

MAX_CHARACTERS = 1_000_000
"""A longer text is a book or an archive: it would be read as one article, for minutes."""

Reader = Callable[[Path], Iterator[Article | InputError]]


def _read_page(path: Path) -> Iterator[Article | InputError]:
    from quotes.sources import html

    return html.read(path)


def _read_feed(path: Path) -> Iterator[Article | InputError]:
    from quotes.sources import web

    return web.read_feed(path)


def _read_address(url: str) -> Iterator[Article | InputError]:
    from quotes.sources import web

    return web.read(url)


_READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": _read_page,
    ".htm": _read_page,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".jsonl.gz": jsonl.read,
    ".ndjson.gz": jsonl.read,
    ".gqg.json.gz": jsonl.read,
    ".xml": _read_feed,
    ".rss": _read_feed,
    ".atom": _read_feed,
}


def read(inputs: Iterable[str | Path]) -> Iterator[Article | InputError]:
    """Read every input: articles, and in place of what cannot be read, the error that says why."""
    for each in inputs:
        try:
            for article in _read_one(each):
                yield article if isinstance(article, InputError) else _bounded(article, each)
        except InputError as error:
            yield error
        except ModuleNotFoundError as error:
            yield InputError(f"{each}: needs {error.name}; run: pip install 'quotes[web]'")
        except OSError as error:
            yield InputError(f"{error.filename or each}: {error.strerror or error}")


def _bounded(article: Article, source: object) -> Article | InputError:
    length = len(article.text)
    if length <= MAX_CHARACTERS:
        return article
    return InputError(
        f"{source}: {length:,} characters are more than an article has ({MAX_CHARACTERS:,} at most): split it"
    )


def _read_one(each: str | Path) -> Iterator[Article | InputError]:
    if each == "-":
        return _read_standard_input()
    if isinstance(each, str) and each.startswith(("http://", "https://")):
        return _read_address(each)
    if isinstance(each, str) and each.startswith(storage.SCHEMES):
        return storage.read(each, _reader)
    path = Path(each)
    if path.is_dir():
        return _read_folder(path)
    if not path.exists():
        raise InputError(f"{path}: there is no such file or folder")
    return (_reader(path) or text.read)(path)


def _reader(path: Path) -> Reader | None:
    name = path.name.lower()
    return next((reader for ending, reader in _READERS.items() if name.endswith(ending)), None)


def _read_folder(folder: Path) -> Iterator[Article | InputError]:
    """Every file below with an ending from the table, in the order of their paths; hidden ones left out."""
    files = [
        path
        for path in sorted(folder.rglob("*"))
        if _reader(path)
        and path.is_file()
        and not any(p.startswith(".") for p in path.relative_to(folder).parts)
    ]
    if not files:
        raise InputError(f"{folder}: no articles in this folder; files end in {', '.join(_READERS)}")
    yield from read(files)


def _read_standard_input() -> Iterator[Article | InputError]:
    """Text, or articles as JSON lines where the first character is a brace."""
    given = BufferedReader(cast(RawIOBase, sys.stdin.buffer))
    if given.peek(1)[:1] == b"{":
        yield from jsonl.articles(given, "standard input")
    else:
        yield Article(text.decoded(given.read(), "standard input"), id="-")
