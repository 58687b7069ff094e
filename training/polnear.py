"""PolNeAR's attributions, read from brat standoff."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

Spans = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Attribution:
    """One gold attribution; each part may be in several spans, or absent."""

    source: Spans
    cue: Spans
    content: Spans


def read(split: Path) -> Iterator[tuple[str, str, list[Attribution]]]:
    """(name, text, attributions) of each annotated article of a split, in order of name.

    Where an article has several annotators, the first one counts.
    """
    for path in sorted((split / "text").glob("*.txt")):
        annotations = sorted((split / "attributions").glob(f"{path.stem}_*.ann"))
        if annotations:
            with path.open(encoding="utf-8", newline="") as handle:
                yield path.stem, handle.read(), _attributions(annotations[0])


def _attributions(path: Path) -> list[Attribution]:
    bounds: dict[str, Spans] = {}
    events: list[dict[str, list[str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        if re.fullmatch(r"T\d+", name):
            _, offsets = rest.split("\t")[0].split(" ", 1)
            bounds[name] = [(int(a), int(b)) for a, b in (part.split() for part in offsets.split(";"))]
        elif re.fullmatch(r"E\d+", name):
            roles: dict[str, list[str]] = {}
            for part in rest.split():
                role, _, target = part.partition(":")
                roles.setdefault(re.sub(r"\d+$", "", role), []).append(target)
            events.append(roles)

    def spans(event: dict[str, list[str]], role: str) -> Spans:
        return sorted(span for target in event.get(role, []) for span in bounds.get(target, []))

    return [
        Attribution(spans(event, "Source"), spans(event, "Cue"), spans(event, "Content"))
        for event in events
        if any(role.startswith("Attribution") for role in event) and spans(event, "Content")
    ]
