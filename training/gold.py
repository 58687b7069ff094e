"""The articles written for this project, with gold of who said each quote."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quotes import names
from quotes.mentions import Phrase


@dataclass(frozen=True, slots=True)
class Gold:
    """The gold of one article: its quotes as they stand in ``NAME.gold.json``."""

    name: str
    text: str
    quotes: list[dict[str, Any]]


def mention_of(found: Sequence[Phrase], quote: dict[str, Any]) -> int | None:
    """Index of the phrase nearest to a quote that reads like its gold mention."""
    if quote["kind"] != "speech" or not quote["mention"]:
        return None
    same = [
        i
        for i, phrase in enumerate(found)
        if alike(phrase.text, quote["mention"])
        and min(abs(phrase.start - quote["end"]), abs(quote["start"] - phrase.end)) < 250
    ]
    return min(same, key=lambda i: abs(found[i].start - quote["start"]), default=None)


def alike(text: str, mention: str) -> bool:
    """Whether a phrase is the gold mention, give or take words at its edges."""
    a, b = names.tokens(text), names.tokens(mention)
    return a == b or (len(a) > 1 and len(b) > 1 and (set(a) <= set(b) or set(b) <= set(a)))


def articles(folder: Path) -> Iterator[Gold]:
    """The annotated articles of a folder."""
    for path in sorted(folder.glob("*.gold.json")):
        name = path.name.removesuffix(".gold.json")
        with (folder / f"{name}.txt").open(encoding="utf-8", newline="") as handle:
            yield Gold(name, handle.read(), json.loads(path.read_text(encoding="utf-8"))["quotes"])
