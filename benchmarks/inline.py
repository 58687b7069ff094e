"""Gold that stands in the text: articles whose quotes are marked where they are, with who says them.

::

    SPEAKERS
    Ada Quill | person | Quill; Ms. Quill
    TEXT
    ⟦explicit Ada Quill⟧“The pier is ours,”⟦/⟧ Quill said of ⟦other⟧“the Goat”⟦/⟧.

A line of the speakers has the fullest name, what sort of speaker it is, and the other names that the article
uses. A tag has how a reader gets from the quote to the speaker, and the speaker; ``other`` is what nobody
says. The marks around the words are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from quotes.audit.evaluation import GoldArticle, gold_article
from quotes.errors import InputError
from quotes.types import Article

_SECTIONS = re.compile(r"SPEAKERS\n(.*?)\nTEXT\n+(.*)\Z", re.DOTALL)
_TAG = re.compile(r"⟦(?:/|(explicit|pronoun|nominal|continuation|implicit|other)(?: ([^⟧]+))?)⟧")
_MARKS = "“”\"„«»‘’' "

_Speakers = dict[str, tuple[str, list[str]]]


def read(path: Path) -> GoldArticle:
    """The article of a file, its text without the tags.

    :raises InputError: a section is missing, or a tag is not closed or names nobody of the speakers.
    """
    sections = _SECTIONS.match(path.read_text(encoding="utf-8"))
    if sections is None:
        raise InputError(f"{path}: it takes a section SPEAKERS and one of TEXT")
    speakers = {name: rest for name, rest in map(_speaker, sections[1].splitlines()) if name}
    try:
        text, quotes = _untagged(sections[2], speakers)
    except ValueError as error:
        raise InputError(f"{path}: {error}") from error
    return gold_article(Article(text, id=path.stem), quotes)


def _speaker(line: str) -> tuple[str, tuple[str, list[str]]]:
    name, kind, others = (part.strip() for part in f"{line}||".split("|")[:3])
    return name, (kind, [other.strip() for other in others.split(";") if other.strip()])


def _untagged(tagged: str, speakers: _Speakers) -> tuple[str, list[dict[str, Any]]]:
    """The text without its tags, and the quotes in offsets of it.

    :raises ValueError: a tag is astray.
    """
    pieces: list[str] = []
    quotes: list[dict[str, Any]] = []
    length, tags = 0, _between(tagged)
    for piece, opens in tags:
        if opens is not None:
            resolution, speaker = opens[1], opens[2]
            if (resolution == "other") != (speaker is None) or (speaker and speaker not in speakers):
                raise ValueError(f"no such speaker: {opens[0]}")
            kind, aliases = speakers.get(speaker or "", (None, []))
            inner = piece.strip(_MARKS)
            start = length + piece.index(inner)
            quotes.append(
                {
                    "start": start,
                    "end": start + len(inner),
                    "kind": "speech" if speaker else "other",
                    "speaker": speaker,
                    "speaker_type": kind,
                    "aliases": aliases,
                    "mention": None,
                    "cue": None,
                    "resolution": resolution if speaker else None,
                }
            )
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), quotes


def _between(tagged: str) -> Iterator[tuple[str, re.Match[str] | None]]:
    """The pieces of a text between its tags, each with the tag that opens it, ``None`` outside of quotes.

    :raises ValueError: a tag stands in another's quote, or closes none.
    """
    at, opens = 0, None
    for tag in _TAG.finditer(tagged):
        if (tag[1] is None) != (opens is not None):
            raise ValueError(f"a tag astray: {tagged[tag.start() : tag.end() + 30]!r}")
        yield tagged[at : tag.start()], opens
        at, opens = tag.end(), tag if tag[1] else None
    if opens is not None:
        raise ValueError(f"a quote without an end: {opens[0]}")
    yield tagged[at:], None
