"""Names in sentences of words, by a tagger of Stanza's kind that reads no character language model."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
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

Scores = npt.NDArray[np.float32]


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
        self._transitions: Scores = model.weights["crits.0._transitions"].numpy()

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
            best = _best(self._classes(outputs).numpy(), layout.sizes, self._transitions)
            for i, numbers in zip(batch, best, strict=True):
                found[i] = well_formed([self._tags[max(number, RESERVED)] for number in numbers])
        return found


def _best(scores: Scores, sizes: list[int], transitions: Scores) -> list[list[int]]:
    """The best sequence of classes for each of several sentences, the longest first (Viterbi).

    :param scores: by step, then by sentence.
    :param sizes: how many sentences have each step.
    :param transitions: from class to class.
    """
    into = np.ascontiguousarray(transitions.T)
    trellis = scores[: sizes[0]]
    ends = [trellis]
    pointers: list[npt.NDArray[np.int64]] = []
    at = sizes[0]
    for size in sizes[1:]:
        ways = trellis[:size, None, :] + into
        pointers.append(ways.argmax(2))
        trellis = scores[at : at + size] + ways.max(2)
        ends.append(trellis)
        at += size
    paths: list[list[int]] = [[] for _ in range(sizes[0])]
    now = np.zeros(0, dtype=np.int64)
    for step in range(len(sizes) - 1, -1, -1):
        before = np.empty(sizes[step], dtype=np.int64)
        going_on = len(now)
        if going_on:
            before[:going_on] = pointers[step][np.arange(going_on), now]
        before[going_on:] = ends[step][going_on:].argmax(1)
        now = before
        for path, number in zip(paths, now.tolist(), strict=False):
            path.append(number)
    return [path[::-1] for path in paths]


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
