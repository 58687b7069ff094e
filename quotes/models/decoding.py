"""From scores to trees: no search where none is needed, and a quick one elsewhere.

The parser scores every word as head of every other, and the best tree with exactly one root is sought.

Why the shortcut is exact: no tree scores higher than the sum of every word's best head. So where the best
heads together already are a tree with one root, that tree is a maximum among all such trees. Neither does a
tree with one root score higher than the best of all trees, so where that one has one root, it is the answer.
Elsewhere all arcs from the root are lowered by one amount, which moves all trees with one root alike and
keeps their order, but takes all others out of the question.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

Heads = npt.NDArray[np.int64]
Scores = npt.NDArray[np.floating[Any]]


def best_tree(scores: Scores) -> Heads:
    """The tree with the highest score.

    :param scores: ``scores[word, head]``, words counted from 1, with 0 the root; square.
    :return: the head of every word; that of the root is 0.
    """
    heads: Heads = np.argmax(scores, axis=1)
    heads[0] = 0
    if is_tree(heads):
        return heads
    scores = scores.astype(np.float64)
    np.fill_diagonal(scores, -np.inf)
    heads = _search(scores)
    if np.count_nonzero(heads[1:] == 0) == 1:
        return heads
    finite = scores[np.isfinite(scores)]
    scores[:, 0] -= (finite.max() - finite.min() + 1) * len(scores)
    return _search(scores)


def is_tree(heads: Heads) -> bool:
    """Whether the heads form one tree, with one word right under the root.

    Every round doubles how far up each word looks, so that after log2(n) rounds all have reached
    the root, or are caught in a circle.
    """
    if np.count_nonzero(heads[1:] == 0) != 1:
        return False
    above = heads
    for _ in range(len(heads).bit_length()):
        above = above[above]
    return not above.any()


def _search(scores: Scores) -> Heads:
    """The maximum spanning tree below word 0 (Chu and Liu 1965, Edmonds 1967).

    A circle among the best heads is taken for one word, the tree of the smaller problem is found, and the
    circle is opened where that tree enters it.
    """
    heads: Heads = scores.argmax(1)
    heads[0] = 0
    circle = _circle(heads.tolist())
    if not circle:
        return heads
    inside = np.array(circle)
    is_outside = np.ones(len(scores), dtype=bool)
    is_outside[inside] = False
    outside = is_outside.nonzero()[0]
    of_inside, of_outside = scores[inside], scores[outside]
    entering = of_inside[:, outside] - scores[inside, heads[inside]][:, None]
    leaving = of_outside[:, inside]
    one = len(outside)
    smaller = np.empty((one + 1, one + 1))
    smaller[:one, :one] = of_outside[:, outside]
    smaller[one, one] = -np.inf
    smaller[one, :one] = entering.max(0)
    smaller[:one, one] = leaving.max(1)
    above = _search(smaller)
    below_circle = above[:one] == one
    heads[outside[below_circle]] = inside[leaving.argmax(1)[below_circle]]
    heads[outside[~below_circle]] = outside[above[:one][~below_circle]]
    heads[inside[entering.argmax(0)[above[one]]]] = outside[above[one]]
    return heads


def _circle(heads: list[int]) -> list[int]:
    """Words that are each other's heads in a ring, if there are any."""
    seen = [0] * len(heads)
    seen[0] = -1
    for start in range(1, len(heads)):
        at = start
        while seen[at] == 0:
            seen[at] = start
            at = heads[at]
        if seen[at] == start:
            circle = [at]
            while heads[circle[-1]] != at:
                circle.append(heads[circle[-1]])
            return circle
    return []


def install() -> None:
    """Make Stanza's parser search this way. Calling it again changes nothing."""
    from stanza.models.depparse import head_constraints
    from stanza.models.depparse import model as parser_model

    parser_model.chuliu_edmonds_one_root = best_tree
    head_constraints.chuliu_edmonds_one_root = best_tree
