"""A guess at a gender from a given name, for pronouns where the article itself does not tell.

The share of women among the bearers of a name, as counted; for names that were not, and for those whose
share it comes near to, a logistic regression over their beginnings and endings. It is a weak prior: one
pronoun or title in the article outweighs it.
"""

from __future__ import annotations

import json
import math
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from quotes.names import fold


def features(name: str) -> dict[str, float]:
    """The parts of a folded given name that the weights are for."""
    parts = [f"^{name[:2]}", f"^{name[:3]}", *(f"{name[-n:]}$" for n in (1, 2, 3, 4) if n <= len(name))]
    return dict.fromkeys(parts, 1.0)


class _Model(NamedTuple):
    bias: float
    weights: dict[str, float]
    known: dict[str, float]
    counted: dict[str, float]


@lru_cache(maxsize=1)
def _model() -> _Model:
    file = Path(__file__).parent / "models" / "given_names.json"
    return _Model(**json.loads(file.read_text(encoding="utf-8")))


@lru_cache(maxsize=16384)
def female(name: str) -> float:
    """Probability that somebody of this given name is a woman; 0.5 where nothing tells."""
    model, folded = _model(), fold(name)
    share = model.known.get(folded, model.counted.get(folded))
    if share is not None:
        return share
    score = model.bias + sum(model.weights.get(part, 0.0) for part in features(folded))
    return 1 / (1 + math.exp(-score))


def is_known(name: str) -> bool:
    """Whether it is a given name in some language."""
    return fold(name) in _model().known
