"""Who said each quote in articles whose texts stay where they are: gold in offsets alone.

A line of a file of judgements is one article of English Worldwide Newswire or of PolNeAR, known by the
beginning of its text's SHA-256: ``{"text": …, "quotes": [[start, end, speaker, type, aliases, mention, cue,
resolution], …]}``. Speaker, aliases, mention and cue are spans of the text too. The rules are those of the
gold that the gate measures on; people read, no program guessed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

from training import gold, newswire
from training.gold import Gold

Span = tuple[int, int] | list[int]


JUDGED = Path(__file__).parent / "judgements.jsonl"
WRITTEN = Path(__file__).parent / "articles"
HELD_OUT = Path(__file__).parents[1] / "benchmarks" / "held_out.jsonl"
"""Articles that are only measured on."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The folders in which the texts of judged articles lie."""
    parser.add_argument("--newswire", type=Path, required=True, help="folder of English Worldwide's *.tsv")
    parser.add_argument("--polnear", type=Path, required=True, help="folder with PolNeAR's train and dev")


def all_articles(arguments: argparse.Namespace) -> Iterator[Gold]:
    """The articles written for this project, and those judged where they lie."""
    yield from gold.articles(WRITTEN)
    yield from articles(JUDGED, arguments.newswire, arguments.polnear)


def articles(path: Path, newswire_folder: Path, polnear: Path) -> Iterator[Gold]:
    """The judged articles whose texts are there.

    :param newswire_folder: folder of ``*.tsv``; ``polnear``: folder with ``train`` and ``dev``.
    """
    known = texts(newswire_folder, polnear)
    for row in _rows(path):
        if text := known.get(row["text"]):
            yield Gold(row["text"], text, [_quote(text, *quote) for quote in row["quotes"]])


def keys(path: Path) -> set[str]:
    """What the judged articles are known by."""
    return {row["text"] for row in _rows(path)}


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    yield from map(json.loads, path.read_text(encoding="utf-8").splitlines())


def texts(newswire_folder: Path, polnear: Path) -> dict[str, str]:
    """The texts of both corpora by their keys."""
    found = chain(map(newswire.text, newswire_folder.glob("*.tsv")), map(plain, polnear.glob("*/text/*.txt")))
    return {key(text): text for text in found}


def key(text: str) -> str:
    """What an article is known by: the beginning of its text's SHA-256."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def plain(path: Path) -> str:
    """The text of a file, line ends as they are."""
    with path.open(encoding="utf-8", newline="") as handle:
        return handle.read()


def _quote(
    text: str,
    start: int,
    end: int,
    speaker: Span | None,
    type_: str | None,
    aliases: list[Span],
    mention: Span | None,
    cue: Span | None,
    resolution: str | None,
) -> dict[str, Any]:
    """A quote as it stands in a file of gold."""

    def words(span: Span | None) -> str | None:
        return None if span is None else " ".join(text[span[0] : span[1]].split())

    return {
        "start": start,
        "end": end,
        "kind": "other" if speaker is None else "speech",
        "speaker": words(speaker),
        "speaker_type": type_,
        "aliases": [words(alias) for alias in aliases],
        "mention": words(mention),
        "cue": words(cue),
        "resolution": resolution,
    }
