"""Markdown with front matter."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import yaml
from markdown_it import MarkdownIt
from markdown_it.token import Token

from quotes.errors import InputError
from quotes.sources import fields
from quotes.sources.text import decoded
from quotes.types import Article

_FRONT_MATTER = re.compile(
    r"\ufeff?---[ \t]*\r?\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL | re.MULTILINE
)


def read(path: Path) -> Iterator[Article]:
    """The article of a Markdown file; a first-level heading is its title where the front matter has none.

    Its text is what a reader sees, paragraphs parted by an empty line: no marks of emphasis, no addresses.
    """
    content = decoded(path.read_bytes(), path)
    matter = _FRONT_MATTER.match(content)
    known = fields.known(_loaded(matter[1], path), path) if matter else fields.Known()
    blocks = MarkdownIt("commonmark").parse(content[matter.end() :] if matter else content)
    paragraphs = [_seen(block) for block in blocks if block.type == "inline"]
    if not paragraphs:
        raise InputError(f"{path}: is empty below its front matter")
    if not known.get("title"):
        known["title"] = next(
            (_seen(block) for opening, block in pairwise(blocks) if opening.tag == "h1"),
            None,
        )
    yield Article("\n\n".join(paragraphs), id=path.stem, **known)


def _loaded(matter: str, path: Path) -> object:
    try:
        return yaml.safe_load(matter) or {}
    except yaml.YAMLError as error:
        raise InputError(f"{path}: its front matter is not YAML: {' '.join(str(error).split())}") from error


def _seen(block: Token) -> str:
    breaks = {"softbreak": " ", "hardbreak": "\n"}
    return "".join(
        breaks.get(part.type, part.content) for part in block.children or () if part.type != "html_inline"
    )
