"""What sort of thing a noun names: counted over the entity layer of the GUM treebank.

    python -m training.nouns --ud PATH/TO/ud

Writes ``quotes/models/nouns.json``: lemma → ``person``, ``organization``, ``document`` or ``other``, for the
nouns that mostly head entities of that sort.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

_KINDS = {"person": "person", "organization": "organization"}


def heads(path: Path) -> Iterator[tuple[str, str]]:
    """(lemma, entity type) of each entity of a GUM file that a common noun heads."""
    with lzma.open(path, "rt", encoding="utf-8") as handle:
        rows: list[list[str]] = []
        for line in handle:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 10 and cells[0].isdigit():
                rows.append(cells)
            elif not line.strip():
                yield from _heads(rows)
                rows = []


def _heads(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    open_: list[tuple[str, str, int]] = []
    for at, cells in enumerate(rows):
        entity = re.search(r"Entity=([^|]*)", cells[9])
        for opening, chain, kind, closing in (
            re.findall(r"(\()?(\d+)(?:-([a-z]+))?[^()]*?(?=[()]|$)(\))?", entity[1]) if entity else ()
        ):
            if opening:
                open_.append((chain, kind, at))
            if closing:
                start = next((i for i in range(len(open_) - 1, -1, -1) if open_[i][0] == chain), None)
                if start is not None:
                    _, sort, first = open_.pop(start)
                    span = range(first, at + 1)
                    top = [i for i in span if not first < int(rows[i][6]) <= at + 1 or int(rows[i][6]) == 0]
                    nouns = [i for i in top if rows[i][3] == "NOUN"]
                    if nouns:
                        yield rows[nouns[0]][2].lower(), sort


def main() -> None:
    """Count, keep the clear ones, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ud", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/nouns.json"))
    arguments = parser.parse_args()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for part in ("train", "dev", "test"):
        for lemma, kind in heads(arguments.ud / f"gum-{part}.conllu.xz"):
            counts[lemma][_KINDS.get(kind, "other")] += 1
    kept: dict[str, list[str]] = {kind: [] for kind in ("person", "organization", "other")}
    for lemma, by in counts.items():
        kind, count = by.most_common(1)[0]
        if re.fullmatch(r"[a-z-]{3,}", lemma) and count > 0.5 * by.total():
            kept[kind].append(lemma)
    record = {kind: " ".join(sorted(lemmas)) for kind, lemmas in kept.items()}
    arguments.out.write_text(json.dumps(record, indent=0) + "\n", encoding="utf-8")
    print({kind: len(lemmas) for kind, lemmas in kept.items()})


if __name__ == "__main__":
    main()
