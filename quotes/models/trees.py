"""Trees of sentences, by a graph parser of Stanza's kind that reads no letters.

Every word is scored as head of every other one (Dozat and Manning 2017), by a sum of three scores: of the
pair, of the side on which the head stands and of how far it is (Qi et al. 2018). Relations are scored only
for the heads that were chosen.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
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
    Sentences,
    Vectors,
    batches,
    with_one,
)
from quotes.models.tagging import Tags

_AT_ONCE = 64
"""Words whose relations are scored together: the halves of the forms then stay in the processor's cache."""


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
        self._numbers = {name: model.numbers(name) for name in ("word", "lemma", "upos", "xpos")}
        self._numbers["xpos"][""] = EMPTY
        self._rows = {name: model.weights[f"{name}_emb.weight"] for name in self._numbers}
        self._vectors, self._of_vectors = vectors, model.linear("trans_pretrained")
        self._layers = [Highway(model, "parserlstm", level) for level in range(model.options["num_layers"])]
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
            flat = self._inputs(
                [sentences[i] for i in batch], [tags[i] for i in batch], [lemmas[i] for i in batch]
            )
            for layer in self._layers:
                flat = layer(layout, flat)
            for i, tree in zip(batch, self._trees(layout, flat), strict=True):
                found[i] = tree
        return found

    def _inputs(self, sentences: Sentences, tags: list[Tags], lemmas: Sentences) -> Tensor:
        def rows(name: str, units: Sentences) -> Tensor:
            numbers = self._numbers[name]
            flat = [n for sentence in units for n in (ROOT, *(numbers.get(u, UNKNOWN) for u in sentence))]
            return self._rows[name][torch.tensor(flat)]

        words = [[word.lower() for word in sentence] for sentence in sentences]
        vectors = self._vectors([word for sentence in words for word in (ROOT_WORD, *sentence)])
        return torch.cat(
            [
                self._of_vectors(vectors),
                rows("word", words),
                rows("lemma", [[lemma.lower() for lemma in sentence] for sentence in lemmas]),
                rows("upos", [tag.upos for tag in tags]).add_(rows("xpos", [tag.xpos for tag in tags])),
            ],
            1,
        )

    def _trees(self, layout: Layout, flat: Tensor) -> Iterator[Tree]:
        """Trees of the sentences of a batch."""
        sides = self._scorers.sides(flat)
        scores = self._scorers.heads(layout, sides)
        lengths = layout.lengths.tolist()
        heads = [best_tree(scores[n, :length, :length]) for n, length in enumerate(lengths)]
        above = np.concatenate([start + tree for start, tree in zip(layout.starts, heads, strict=True)])
        relations = self._scorers.relations(sides, torch.from_numpy(above))
        names = [self._relations[number] for number in relations]
        for start, tree in zip(layout.starts.tolist(), heads, strict=True):
            yield Tree((tree[1:] - 1).tolist(), names[start + 1 : start + len(tree)])


class _Scorers:
    """Bilinear forms of what a word is as a dependent and what another one is as its head."""

    def __init__(self, model: Checkpoint) -> None:
        names = ("unlabeled", "linearization", "distance", "deprel")
        layers = [model.linear(f"{name}.{side}") for name in names for side in ("W1", "W2")]
        self._weight = torch.cat([layer.weight for layer in layers])
        self._bias = torch.cat([layer.bias for layer in layers])
        self._width = layers[0].out_features
        self._forms = [model.weights[f"{name}.scorer.W_bilin.weight"] for name in names]
        self._biases = [model.weights[f"{name}.scorer.W_bilin.bias"] for name in names]

    def sides(self, flat: Tensor) -> Tensor:
        """(word, scorer, 2, width): each word as a dependent and as a head."""
        rows = torch.relu(nn.functional.linear(flat, self._weight, self._bias))
        return with_one(rows.view(len(flat), len(self._forms), 2, self._width))

    def heads(self, layout: Layout, sides: Tensor) -> Scores:
        """(sentence, word, head): how well each word is the head of another, the root being the first one."""
        padded = layout.padded(sides[:, :3])
        pair, side, distance = (
            padded[:, :, n, 0] @ form[:, :, 0] @ padded[:, :, n, 1].transpose(1, 2) + self._biases[n]
            for n, form in enumerate(self._forms[:3])
        )
        steps = torch.arange(padded.shape[1])
        offset = steps[None, :] - steps[:, None]
        pair += nn.functional.logsigmoid(side.mul_(offset.sign()))
        far = offset.abs() - 1 - nn.functional.softplus(distance)
        pair -= (far.square_() / 2).log1p_()
        pair.masked_fill_(offset == 0, -torch.inf)
        scores: Scores = pair.numpy()
        return scores

    def relations(self, sides: Tensor, heads: Tensor) -> list[int]:
        """The best relation of each word to its head, by number."""
        form = self._forms[3]
        found = []
        for start in range(0, len(sides), _AT_ONCE):
            own = slice(start, start + _AT_ONCE)
            halves = (sides[own, 3, 0] @ form.flatten(1)).view(-1, *form.shape[1:])
            found.append((sides[heads[own], 3, 1][:, None] @ halves).squeeze(1) + self._biases[3])
        best: list[int] = torch.cat(found).argmax(1).tolist()
        return best
