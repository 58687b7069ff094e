"""From scores to trees: no search where none is needed, and a quick one elsewhere.

The parser scores every word as head of every other, and the best tree with exactly one root is sought.

Why the shortcut is exact: no tree scores higher than the sum of every word's best head. So where the best
heads together already are a tree with one root, that tree is a maximum among all such trees. Neither does a
tree with one root score higher than the best of all trees, so where that one has one root, it is the answer.
Elsewhere all arcs from the root are lowered by one amount, which moves all trees with one root alike and
keeps their order, and by more and more, until the best of all trees is one of them. It mostly takes little,
and the less it is, the fewer circles there are.
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
    finite = scores[np.isfinite(scores)]
    enough = (finite.max() - finite.min() + 1) * len(scores)
    heads = _search(scores)
    lowered = 1.0
    while np.count_nonzero(heads[1:] == 0) != 1 and lowered < 2 * enough:
        scores[:, 0] -= lowered
        lowered *= 2
        heads = _search(scores)
    return heads


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

    Of each circle among the best heads its first word stands for all, until there is no circle; then the
    circles are opened, the last one first, each where the tree enters it.
    """
    scores = scores.copy()
    heads: list[int] = scores.argmax(1).tolist()
    heads[0] = 0
    closed: list[tuple[list[int], list[int], list[int], list[int]]] = []
    while circle := _circle(heads):
        one, inside = circle[0], np.array(circle)
        within = [heads[word] for word in circle]
        entering = scores[inside] - scores[inside, within][:, None]
        leaving = scores[:, inside]
        closed.append((circle, within, entering.argmax(0).tolist(), leaving.argmax(1).tolist()))
        scores[one], scores[:, one] = entering.max(0), leaving.max(1)
        scores[:, inside[1:]] = scores[one, one] = -np.inf
        members = set(circle)
        heads = [one if head in members else head for head in heads]
        heads[one] = int(scores[one].argmax())
    for circle, within, enters, leaves in reversed(closed):
        one = circle[0]
        above = heads[one]
        heads = [circle[leaves[word]] if head == one else head for word, head in enumerate(heads)]
        for word, head in zip(circle, within, strict=True):
            heads[word] = head
        heads[circle[enters[above]]] = above
    return np.array(heads)


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
