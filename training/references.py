"""Whom pronouns and descriptions stand for in judged articles: gold in offsets alone.

A line of ``references.jsonl`` is one article, known as in :mod:`training.judgements` or by the name of an
article written for this project: ``{"text": …, "references": [[start, end, names], …]}``. ``names`` are spans
of the names or descriptions of whoever is meant, any of which is right, and ``null`` where it is nobody that
the article tells of elsewhere. People read, no program guessed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from training.gold import Gold

FILE = Path(__file__).parent / "references.jsonl"

References: TypeAlias = Mapping[tuple[int, int], frozenset[str]]
"""Span of a phrase → the names of whoever is meant, none for nobody."""


class Judged:
    """The references of all judged articles."""

    def __init__(self, path: Path = FILE) -> None:
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        self._rows = {row["text"]: row["references"] for row in rows}

    def of(self, article: Gold) -> References:
        """The references of one article; of those that nobody judged none."""
        return {
            (start, end): frozenset(" ".join(article.text[s:e].split()) for s, e in spans or ())
            for start, end, spans in self._rows.get(article.name, ())
        }
