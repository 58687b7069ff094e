"""A guess at a gender from a given name, for pronouns where the article itself does not tell.

A logistic regression over beginnings and endings of names from some forty languages. It is a
weak prior: one pronoun or title in the article outweighs it.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from pathlib import Path

from quotes.names import fold


def features(name: str) -> dict[str, float]:
    """The parts of a folded given name that the weights are for."""
    parts = [
        f"={name}",
        f"^{name[:2]}",
        f"^{name[:3]}",
        *(f"{name[-n:]}$" for n in (1, 2, 3, 4) if n <= len(name)),
    ]
    return dict.fromkeys(parts, 1.0)


@lru_cache(maxsize=1)
def _model() -> tuple[float, dict[str, float]]:
    data = json.loads((Path(__file__).parent / "models" / "given_names.json").read_text(encoding="utf-8"))
    return data["bias"], data["weights"]


@lru_cache(maxsize=16384)
def female(name: str) -> float:
    """Probability that somebody of this given name is a woman; 0.5 where nothing tells."""
    bias, weights = _model()
    score = bias + sum(weights.get(part, 0.0) for part in features(fold(name)))
    return 1 / (1 + math.exp(-score))
