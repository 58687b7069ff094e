"""Fits the weights of a :class:`quotes.ranking.Ranker`: a conditional logit by L-BFGS.

Decisions are lists of candidates, each a bag of features, with the index of the right one.
The temperature is fitted on decisions that the weights have not seen.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.optimize import minimize, minimize_scalar
from scipy.sparse import csr_matrix


@dataclass(frozen=True, slots=True)
class Decision:
    """One choice: the features of each candidate, and which was right.

    :param group: the article that it comes from; folds never split one.
    :param also: further candidates that are as right.
    """

    candidates: list[dict[str, float]]
    right: int
    group: str
    also: tuple[int, ...] = ()


class _Matrix:
    def __init__(self, decisions: Sequence[Decision], index: dict[str, int]) -> None:
        data: list[float] = []
        columns: list[int] = []
        indptr = [0]
        starts = [0]
        right: list[int] = []
        choice: list[int] = []
        for number, decision in enumerate(decisions):
            rights = {decision.right, *decision.also}
            right += [starts[-1] + i for i in sorted(rights)]
            choice += [number] * len(rights)
            for features in decision.candidates:
                for name, value in features.items():
                    if name in index:
                        data.append(value)
                        columns.append(index[name])
                indptr.append(len(data))
            starts.append(starts[-1] + len(decision.candidates))
        self.x = csr_matrix((data, columns, indptr), shape=(starts[-1], len(index)))
        self.starts = np.array(starts[:-1])
        self.sizes = np.diff(starts)
        self.right = np.array(right)
        self.first_right = np.flatnonzero(np.diff(np.array(choice), prepend=-1))

    def log_probabilities(self, scores: np.ndarray) -> np.ndarray:
        top = np.repeat(np.maximum.reduceat(scores, self.starts), self.sizes)
        total = np.add.reduceat(np.exp(scores - top), self.starts)
        return scores - top - np.repeat(np.log(total), self.sizes)

    def log_right(self, logs: np.ndarray) -> np.ndarray:
        """Log probability of each choice's right candidates together."""
        return np.logaddexp.reduceat(logs[self.right], self.first_right)


RARE = 4
"""Features of fewer candidates are left out, unless a ranker says otherwise."""


def fit(decisions: Sequence[Decision], *, strength: float, rare: int = RARE) -> dict[str, float]:
    """Weights that maximize the likelihood of the right candidates, those of one choice together.

    :param strength: weight of the squared penalty, over the whole set.
    :param rare: features of fewer candidates are left out.
    """
    counts = Counter(name for d in decisions for features in d.candidates for name in features)
    index = {name: i for i, name in enumerate(sorted(n for n, c in counts.items() if c >= rare))}
    matrix = _Matrix(decisions, index)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        logs = matrix.log_probabilities(matrix.x @ weights)
        together = matrix.log_right(logs)
        residual = np.exp(logs)
        counts = np.diff(matrix.first_right, append=len(matrix.right))
        residual[matrix.right] -= np.exp(logs[matrix.right] - np.repeat(together, counts))
        value = -together.sum() + 0.5 * strength * weights @ weights
        return value, matrix.x.T @ residual + strength * weights

    best = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    return {name: float(best.x[i]) for name, i in index.items()}


def evaluate(decisions: Sequence[Decision], weights: dict[str, float]) -> tuple[float, _Matrix, np.ndarray]:
    """Share of decisions taken right, with the matrix and scores for what comes next."""
    index = {name: i for i, name in enumerate(weights)}
    matrix = _Matrix(decisions, index)
    scores = matrix.x @ np.array(list(weights.values()))
    rights = set(matrix.right.tolist())
    hits = [
        scores[s : s + n].argmax() + s in rights for s, n in zip(matrix.starts, matrix.sizes, strict=True)
    ]
    return float(np.mean(hits)), matrix, scores


def temperature(decisions: Sequence[Decision], weights: dict[str, float]) -> float:
    """The divisor of the scores that makes unseen decisions likeliest."""
    _, matrix, scores = evaluate(decisions, weights)

    def loss(t: float) -> float:
        return float(-matrix.log_right(matrix.log_probabilities(scores / t)).mean())

    return float(minimize_scalar(loss, bounds=(0.3, 5.0), method="bounded").x)


def train(decisions: Sequence[Decision], path: Path, *, strength: float = 1.0, rare: int = RARE) -> float:
    """Fit on all decisions, temperature and accuracy by one fold in five held out; write the JSON.

    :returns: accuracy on the held-out fold.
    """
    groups = sorted({d.group for d in decisions})
    held = set(groups[::5])
    seen = [d for d in decisions if d.group not in held]
    unseen = [d for d in decisions if d.group in held]
    trial = fit(seen, strength=strength, rare=rare)
    accuracy, _, _ = evaluate(unseen, trial)
    divisor = temperature(unseen, trial)
    weights = fit(decisions, strength=strength, rare=rare)
    kept = {name: round(value, 3) for name, value in weights.items() if abs(value) >= 0.02}
    record = {"temperature": round(divisor, 3), "weights": dict(sorted(kept.items()))}
    path.write_text(json.dumps(record, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    return accuracy
