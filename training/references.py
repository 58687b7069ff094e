"""Whom pronouns and descriptions stand for in articles whose texts stay where they are.

A line of ``references.jsonl`` is one article, known as in :mod:`training.judgements` or by the name of one
written for this project: ``{"text": …, "references": [[start, end, names], …]}``. ``names`` are spans of the
names or descriptions of whoever is meant, any of which is right. It is gold in offsets alone, judged by
reading; no program guessed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from training import judgements
from training.gold import Gold

FILE = Path(__file__).parent / "references.jsonl"

References: TypeAlias = Mapping[tuple[int, int], frozenset[str]]
"""Span of a phrase → the names of whoever is meant."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An article of which it was judged whom its phrases stand for, who says its quotes, or both."""

    gold: Gold
    references: References


def articles(arguments: argparse.Namespace) -> Iterator[Judged]:
    """The articles with judged quotes or references whose texts are there."""
    rows = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    spans = {row["text"]: row["references"] for row in rows}
    for gold in judgements.all_articles(arguments):
        yield Judged(gold, _references(gold.text, spans.pop(gold.name, [])))
    for name, text in judgements.texts(arguments.newswire, arguments.polnear).items():
        if name in spans:
            yield Judged(Gold(name, text, []), _references(text, spans[name]))


def _references(text: str, rows: list[tuple[int, int, list[tuple[int, int]]]]) -> References:
    """Each span with the names that its row tells."""
    return {
        (start, end): frozenset(" ".join(text[s:e].split()) for s, e in spans) for start, end, spans in rows
    }
