"""A log-linear choice among candidates: the one learned part of attribution and coreference.

Each candidate is a bag of named features; its score is the sum of their weights, and the
scores of all candidates become probabilities by a softmax (a conditional logit). The weights
are a JSON object, feature → weight, small enough to read; ``training`` makes them.
"""

from __future__ import annotations

import json
import math
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import repeat
from operator import mul
from pathlib import Path

Features = Mapping[str, float]
"""Feature → value; what is absent is zero."""


class Ranker:
    """Turns the features of candidates into probabilities.

    :param weights: feature → weight.
    :param temperature: divides the scores, so that a probability of 0.9 is right nine times in ten.
    """

    def __init__(self, weights: Mapping[str, float], temperature: float = 1.0) -> None:
        self._weights = weights
        self._temperature = temperature

    @classmethod
    @lru_cache
    def load(cls, name: str) -> Ranker:
        """The shipped weights of that name, read once in a process."""
        data = json.loads((Path(__file__).parent / "models" / f"{name}.json").read_text(encoding="utf-8"))
        return cls(data["weights"], data["temperature"])

    def score(self, features: Features) -> float:
        """The sum of the weights, divided by the temperature."""
        weights = map(self._weights.get, features, repeat(0.0))
        total: float = sum(map(mul, weights, features.values()))
        return total / self._temperature

    def probabilities(self, candidates: Sequence[Features]) -> list[float]:
        """One probability a candidate; they sum to one."""
        scores = [self.score(features) for features in candidates]
        top = max(scores)
        weights = [math.exp(score - top) for score in scores]
        total = sum(weights)
        return [weight / total for weight in weights]


def bucket(n: int, *limits: int) -> str:
    """A number as part of a feature's name: the first limit, of rising ones, that it does not exceed."""
    at = bisect_left(limits, n)
    return f"≤{limits[at]}" if at < len(limits) else f">{limits[-1]}"


def steps(n: int, *limits: int) -> tuple[str, ...]:
    """A number as parts of features' names: every limit, of rising ones, that it exceeds, so that what is
    learned of a smaller number holds for a larger one too."""
    return _above(limits)[: bisect_left(limits, n)]


@lru_cache
def _above(limits: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(f">{limit}" for limit in limits)
