"""Trees of sentences, by a graph parser of Stanza's kind that reads no letters.

Every word is scored as head of every other one (Dozat and Manning 2017), by a sum of three scores: of the
pair, of the side on which the head stands and of how far it is (Qi et al. 2018). Relations are scored only
for the heads that were chosen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

from quotes.models.decoding import Scores, best_tree
from quotes.models.networks import (
    EMPTY,
    RESERVED,
    ROOT,
    ROOT_WORD,
    UNKNOWN,
    Checkpoint,
    Highway,
    Layout,
    Remembered,
    Sentences,
    Vectors,
    batches,
    with_one,
)
from quotes.models.tagging import Tags

_AT_ONCE = 64
"""Heads whose relations are scored together: the halves of the forms then stay in the processor's cache."""

_PARTS = ("word", "lemma", "upos", "xpos")
Unit = tuple[str, str, str, str]
"""A word with its lemma and its two tags."""
_ROOT_UNIT: Unit = (ROOT_WORD,) * 4


class Tree(NamedTuple):
    """A sentence's tree.

    :param heads: for each word the index of its head, -1 for the root.
    """

    heads: list[int]
    relations: list[str]


class TreeParser:
    """Finds the tree of a sentence.

    :param model: :meth:`can_read` it.
    """

    def __init__(self, model: Checkpoint, vectors: Vectors) -> None:
        self._numbers = {name: model.numbers(name) | {ROOT_WORD: ROOT} for name in _PARTS}
        self._numbers["xpos"][""] = EMPTY
        self._rows = {name: model.weights[f"{name}_emb.weight"] for name in self._numbers}
        self._vectors, self._of_vectors = vectors, model.linear("trans_pretrained")
        first, *self._layers = (
            Highway(model, "parserlstm", level) for level in range(model.options["num_layers"])
        )
        self._first, self._words = first, Remembered(self._taken, first.width)
        self._scorers = _Scorers(model)
        self._relations = model.units["deprel"][RESERVED:]

    @staticmethod
    def can_read(model: Checkpoint) -> bool:
        """Whether a model has the layers that are read here, and no others."""
        options = model.options
        wanted = ("pretrain", "use_upos", "use_xpos", "linearization", "distance")
        unwanted = ("char", "charlm", "bert_model", "use_ufeats", "use_arc_embedding", "reversed")
        return (
            model.data.get("model_type") == "graph"
            and all(options.get(option) for option in wanted)
            and not any(options.get(option) for option in unwanted)
            and not options.get("resolve_head_constraints", True)
        )

    @torch.inference_mode()
    def __call__(
        self, sentences: Sentences, tags: Sequence[Tags], lemmas: Sequence[Sequence[str]]
    ) -> list[Tree]:
        """The tree of each sentence."""
        found = [Tree([], [])] * len(sentences)
        for batch in batches([len(sentence) for sentence in sentences]):
            layout = Layout([len(sentences[i]) + 1 for i in batch])
            units = [
                unit
                for i in batch
                for unit in (_ROOT_UNIT, *zip(sentences[i], lemmas[i], *tags[i], strict=True))
            ]
            rows = self._first(layout, self._words(layout, units))
            for layer in self._layers:
                rows = layer(layout, layer.taken(rows))
            for i, tree in zip(batch, self._trees(layout, rows), strict=True):
                found[i] = tree
        return found

    def _taken(self, units: list[Unit]) -> Tensor:
        def rows(name: str, parts: Iterable[str]) -> Tensor:
            numbers = self._numbers[name]
            return self._rows[name][torch.tensor([numbers.get(part, UNKNOWN) for part in parts])]

        words, lemmas, upos, xpos = zip(*units, strict=True)
        inputs = [
            self._of_vectors(self._vectors(words)),
            rows("word", map(str.lower, words)),
            rows("lemma", map(str.lower, lemmas)),
            rows("upos", upos) + rows("xpos", xpos),
        ]
        return self._first.taken(torch.cat(inputs, 1))

    def _trees(self, layout: Layout, rows: Tensor) -> Iterator[Tree]:
        """Trees of the sentences of a batch."""
        sides = self._scorers.sides(rows)
        scores = self._scorers.heads(layout, sides)
        lengths = layout.lengths.tolist()
        heads = [best_tree(scores[n, :length, :length]) for n, length in enumerate(lengths)]
        above = np.concatenate([layout.starts[tree] + n for n, tree in enumerate(heads)])
        relations = self._scorers.relations(sides, above[layout.elements.numpy()])
        for tree, numbers in zip(heads, layout.split(torch.from_numpy(relations)), strict=True):
            yield Tree((tree[1:] - 1).tolist(), [self._relations[number] for number in numbers[1:]])


class _Scorers:
    """Bilinear forms of what a word is as a dependent and what another one is as its head."""

    def __init__(self, model: Checkpoint) -> None:
        names = ("unlabeled", "linearization", "distance", "deprel")
        layers = [model.linear(f"{name}.{side}") for name in names for side in ("W1", "W2")]
        # A one at the end of each side, which a form meets with its linear part, is a unit that is always on.
        self._weight = torch.cat([nn.functional.pad(layer.weight, (0, 0, 0, 1)) for layer in layers])
        self._bias = torch.cat([with_one(layer.bias) for layer in layers])
        *forms, relations = (model.weights[f"{name}.scorer.W_bilin.weight"] for name in names)
        self._forms = [form[:, :, 0] for form in forms]
        self._relations = relations.transpose(0, 1).flatten(1)
        self._biases = [model.weights[f"{name}.scorer.W_bilin.bias"] for name in names]

    def sides(self, rows: Tensor) -> Tensor:
        """(word, scorer, 2, width): each word as a dependent and as a head."""
        sides = nn.functional.linear(rows, self._weight, self._bias).relu_()
        return sides.view(len(rows), len(self._biases), 2, -1)

    def heads(self, layout: Layout, sides: Tensor) -> Scores:
        """(sentence, word, head): how well each word is the head of another, the root being the first one."""
        pair, side, distance = (
            (layout.padded(sides[:, n, 0] @ form) @ layout.padded(sides[:, n, 1]).transpose(1, 2)).add_(bias)
            for n, (form, bias) in enumerate(zip(self._forms, self._biases, strict=False))
        )
        steps = torch.arange(pair.shape[1])
        offset = steps[None, :] - steps[:, None]
        pair += nn.functional.logsigmoid(side.mul_(offset.sign()))
        far = offset.abs() - 1 - nn.functional.softplus(distance)
        pair -= (far.square_() / 2).log1p_()
        pair.masked_fill_(offset == 0, -torch.inf)
        scores: Scores = pair.numpy()
        return scores

    def relations(self, sides: Tensor, heads: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """The best relation of each word to its head, by number.

        Half of all words are nobody's head, so it is the heads that the form is met with first, and each
        one's dependents together then. Heads of as many dependents stand side by side.
        """
        dependents, governors = sides[:, 3].unbind(1)
        above, of_word, counts = np.unique(heads, return_inverse=True, return_counts=True)
        ranked = np.argsort(-counts, kind="stable")
        rank = np.empty_like(ranked)
        rank[ranked] = np.arange(len(ranked))
        words = np.argsort(rank[of_word], kind="stable")
        ends = np.cumsum(counts[ranked])
        found = np.empty_like(heads)
        for start in range(0, len(ranked), _AT_ONCE):
            own = ranked[start : start + _AT_ONCE]
            below = words[ends[start] - counts[own[0]] : ends[start + len(own) - 1]]
            layout = Layout(counts[own])
            below = below[layout.elements.numpy()]
            heads_of = governors.index_select(0, torch.from_numpy(above[own]))
            halves = (heads_of @ self._relations).view(len(own), sides.shape[3], -1)
            words_of = dependents.index_select(0, torch.from_numpy(below))
            scores = layout.padded(words_of) @ halves + self._biases[3]
            found[below] = layout.rows(scores).argmax(1).numpy()
        return found
