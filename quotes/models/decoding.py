"""Decoding of dependency trees without the search, where no search is needed.

The parser scores every word as head of every other, and Stanza looks for the best tree with exactly
one root by maximum spanning tree in pure Python, which takes about as long as the network itself.

Why the shortcut is exact: no tree scores higher than the sum of every word's best head. So where the
best heads together already are a tree with one root, that tree is a maximum among all such trees. (The search
lowers all arcs from the root by one amount, which moves all trees with one root alike and keeps their order.)

Stanza then repairs relations that clash, two subjects of one verb. It starts from every arc's best relation
and changes nothing unless two of those clash, so where none do, the best relations are its answer.
"""

from __future__ import annotations

from collections.abc import Hashable
from functools import lru_cache
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt
from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root
from stanza.models.common.vocab import VOCAB_PREFIX_SIZE
from stanza.models.depparse import head_constraints
from stanza.models.depparse import model as parser_model
from stanza.models.depparse.head_constraints import DEPREL_TO_GROUP, resolve_head_constraint_violations

Heads = npt.NDArray[np.int64]
Scores = npt.NDArray[np.floating[Any]]


class Vocabulary(Hashable, Protocol):
    """What numbers of relations stand for."""

    def unmap(self, ids: list[int]) -> list[str]: ...


def best_tree(scores: Scores) -> Heads:
    """The tree with the highest score.

    :param scores: ``scores[word, head]``, words counted from 1, with 0 the root; square.
    :return: the head of every word; that of the root is 0.
    """
    heads: Heads = np.argmax(scores, axis=1)
    heads[0] = 0
    if is_tree(heads):
        return heads
    searched: Heads = chuliu_edmonds_one_root(scores)
    return searched


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


def best_relations(
    scores: Scores, label_log_probs: Scores, tree: Heads, vocab: Vocabulary, max_iterations: int = 5
) -> tuple[Heads, list[int]]:
    """The tree and the relation of every word, clashes repaired; what Stanza's
    ``resolve_head_constraint_violations`` returns.

    :param label_log_probs: ``label_log_probs[word, head, relation]``.
    """
    words = np.arange(1, len(tree))
    relations = label_log_probs[words, tree[1:]].argmax(axis=1)
    groups = _groups(vocab, label_log_probs.shape[-1])[relations]
    single = groups >= 0
    claims = tree[1:][single] * (groups.max(initial=0) + 1) + groups[single]
    if len(np.unique(claims)) == len(claims):
        return tree, relations.tolist()
    repaired: tuple[Heads, list[int]] = resolve_head_constraint_violations(
        scores, label_log_probs, tree, vocab, max_iterations
    )
    return repaired


@lru_cache(maxsize=8)
def _groups(vocab: Vocabulary, relations: int) -> npt.NDArray[np.int64]:
    """The number of the group of relations of which a head has only one, or -1, for every relation."""
    names = [DEPREL_TO_GROUP.get(vocab.unmap([r + VOCAB_PREFIX_SIZE])[0]) for r in range(relations)]
    numbers = {name: number for number, name in enumerate(sorted(set(DEPREL_TO_GROUP.values())))}
    return np.array([-1 if name is None else numbers[name] for name in names])


def install() -> None:
    """Make Stanza's parser decode this way. Calling it again changes nothing."""
    parser_model.chuliu_edmonds_one_root = best_tree
    parser_model.resolve_head_constraint_violations = best_relations
    head_constraints.chuliu_edmonds_one_root = best_tree
