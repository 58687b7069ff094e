"""Names in sentences of words, by a tagger of Stanza's kind that reads no character language model."""

from __future__ import annotations

import torch
from torch import Tensor

from quotes.models.networks import (
    RESERVED,
    Characters,
    Checkpoint,
    Layout,
    Recurrent,
    Remembered,
    Sentences,
    Vectors,
    batches,
)


class Namer:
    """Finds names.

    :param model: :meth:`can_read` it.
    """

    def __init__(self, model: Checkpoint, vectors: Vectors) -> None:
        self._tags = model.units["tag"]
        self._vectors = vectors
        self._characters = Characters(model)
        self._mix = model.linear("input_transform")
        self._layer = Recurrent(model, "taggerlstm.lstm", model.state("taggerlstm"))
        self._words = Remembered(self._taken, len(self._layer.weight))
        self._classes = model.linear("tag_clfs.0")
        self._transitions = model.weights["crits.0._transitions"]

    @staticmethod
    def can_read(model: Checkpoint) -> bool:
        """Whether a model has the layers that are read here, and no others."""
        options = model.options
        return (
            options["num_layers"] == 1
            and options["char"]
            and options["input_transform"]
            and options["lowercase"]
            and "delta" not in model.units
            and "tag_clfs.1.weight" not in model.weights
            and not (options["charlm"] or options["bert_model"])
        )

    def _taken(self, words: list[str]) -> Tensor:
        return self._layer.taken(self._mix(torch.cat([self._vectors(words), self._characters(words)], 1)))

    @torch.inference_mode()
    def __call__(self, sentences: Sentences) -> list[list[str]]:
        """A tag a word, in the BIOES scheme: ``S-PERSON``, ``B-ORG``, ``O``."""
        found: list[list[str]] = [[] for _ in sentences]
        for batch in batches([len(sentence) for sentence in sentences]):
            layout = Layout([len(sentences[i]) for i in batch])
            words = [word for i in batch for word in sentences[i]]
            outputs, _ = self._layer(layout, self._words(layout, words))
            best = _best(layout, self._classes(outputs).T.contiguous(), self._transitions)
            for i, numbers in zip(batch, layout.split(best), strict=True):
                found[i] = well_formed([self._tags[max(number, RESERVED)] for number in numbers])
        return found


def _best(layout: Layout, scores: Tensor, transitions: Tensor) -> Tensor:
    """For each row its class in the best sequence of classes (Viterbi).

    :param scores: by class, then by row; written over.
    :param transitions: from class to class.
    """
    steps = [slice(at, at + size) for at, size in zip(layout.starts.tolist(), layout.sizes, strict=True)]
    for before, own, size in zip(steps, steps[1:], layout.sizes[1:], strict=False):
        ways = scores[:, None, before][:, :, :size] + transitions[:, :, None]
        scores[:, own] += ways.amax(0)
    best = torch.empty(scores.shape[1], dtype=torch.int64)
    # Where a way came from is asked only of the best one, from its end on.
    for own, after in zip(reversed(steps), [slice(0), *reversed(steps)], strict=False):
        onward = transitions[:, best[after]]
        scores[:, own][:, : onward.shape[1]] += onward
        best[own] = scores[:, own].argmax(0)
    return best


def well_formed(tags: list[str]) -> list[str]:
    """Tags in which each name begins with B and ends with E, or is an S: what is open is closed."""
    if all(tag == "O" for tag in tags):
        return tags
    tags = ["O", *tags, "O"]
    for i, tag in enumerate(tags):
        if tag.startswith("I-"):
            kind = tag[2:]
            if tags[i - 1] not in (f"B-{kind}", f"I-{kind}"):
                tags[i] = f"B-{kind}"
            elif tags[i + 1] not in (f"I-{kind}", f"E-{kind}"):
                tags[i] = f"E-{kind}"
    for i, tag in enumerate(tags):
        kind = tag[2:]
        alone = (tag.startswith("B-") and tags[i + 1] not in (f"I-{kind}", f"E-{kind}")) or (
            tag.startswith("E-") and tags[i - 1] not in (f"B-{kind}", f"I-{kind}")
        )
        if alone:
            tags[i] = f"S-{kind}"
    return tags[1:-1]
