"""What the networks of the namer, the tagger and the parser share: checkpoints, batches, layers.

Stanza trains the networks and saves each as a dictionary of weights, vocabularies and options. Here such a
checkpoint is only read: nothing is computed for a loss or a gradient, no document is built around the words,
no sentence waits for longer ones, and what depends on a word alone is computed once for each word.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, TypeVar

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import PackedSequence

Sentences = Sequence[Sequence[str]]
"""Sentences of words."""

State = tuple[Tensor, Tensor]
"""What a recurrent layer begins with."""

Layer = TypeVar("Layer", bound=nn.Module)

UNKNOWN, EMPTY, ROOT = 1, 2, 3
"""Numbers that every vocabulary has for what it does not know, for nothing, and for the root of a tree."""
ROOT_WORD = "<root>"
"""The root, where words are looked up."""
RESERVED = 4
"""The first number of a unit of its own."""

MOST_CHARACTERS = 100
"""Of a longer word only the beginning is read: no word is so long, an address may be."""
MOST_REMEMBERED = 40_000
"""For how many words inputs are kept before it begins anew."""
WORDS_AT_ONCE = 1_500
"""In a batch: enough to fill the arithmetic, little enough to stay in the processor's cache."""


_PLAIN = {"collections.OrderedDict", "torch._utils._rebuild_tensor_v2", "_codecs.encode"}


class _Plain(pickle.Unpickler):
    """Unpickles nothing but containers of plain data and of tensors, so no file can have code run.

    PyTorch's own safe unpickler is written in Python and takes a second for the words of the vectors.
    """

    def find_class(self, module: str, name: str) -> object:
        """The little that plain data needs.

        :raises UnpicklingError: something else is asked for.
        """
        if f"{module}.{name}" in _PLAIN:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"holds {module}.{name}, which is no plain data")


def unpickled(file: Path, *, mmap: bool = False) -> dict[str, Any]:
    """What is in a file of PyTorch's.

    :param mmap: leave tensors in the file until they are needed.
    :raises OSError: there is no such file.
    :raises RuntimeError, UnpicklingError: it is none of PyTorch's, or holds more than data.
    """
    plain = ModuleType("plain")
    vars(plain).update(Unpickler=_Plain, load=lambda stream, **options: _Plain(stream, **options).load())
    data: dict[str, Any] = torch.load(
        file, map_location="cpu", weights_only=False, pickle_module=plain, mmap=mmap
    )
    return data


class Checkpoint:
    """A trained model, read from a file of Stanza's.

    :raises OSError, RuntimeError, UnpicklingError, KeyError: it is none of Stanza's.
    """

    def __init__(self, file: Path) -> None:
        data = unpickled(file)
        self.options: dict[str, Any] = data["config"]
        self.weights: dict[str, Tensor] = {
            name: value.float() if value.is_floating_point() else value
            for name, value in data["model"].items()
        }
        self.units: dict[str, list[str]] = {
            name: _units(vocabulary) for name, vocabulary in data["vocab"].items() if name != "_key2class"
        }
        self.data: dict[str, Any] = data

    def numbers(self, vocabulary: str) -> dict[str, int]:
        """Unit → number, of one of its vocabularies."""
        return {unit: number for number, unit in enumerate(self.units[vocabulary])}

    def linear(self, name: str) -> nn.Linear:
        """A layer, by what its weights' names begin with."""
        outputs, inputs = self.weights[f"{name}.weight"].shape
        return self._filled(nn.Linear(inputs, outputs, bias=f"{name}.bias" in self.weights), name)

    def lstm(self, name: str) -> nn.LSTM:
        """A recurrent layer, in one direction or both."""
        outputs, inputs = self.weights[f"{name}.weight_ih_l0"].shape
        both = f"{name}.weight_ih_l0_reverse" in self.weights
        return self._filled(nn.LSTM(inputs, outputs // 4, bidirectional=both), name)

    def cell(self, name: str) -> nn.LSTMCell:
        """One step of a recurrent layer."""
        outputs, inputs = self.weights[f"{name}.weight_ih"].shape
        return self._filled(nn.LSTMCell(inputs, outputs // 4), name)

    def state(self, name: str, level: int = 0) -> State:
        """What the recurrent layer of a level begins with, in both directions."""
        levels = slice(2 * level, 2 * level + 2)
        return self.weights[f"{name}_h_init"][levels], self.weights[f"{name}_c_init"][levels]

    def _filled(self, layer: Layer, name: str) -> Layer:
        layer.load_state_dict({key: self.weights[f"{name}.{key}"] for key in layer.state_dict()})
        return layer.eval().requires_grad_(False)


def _units(vocabulary: dict[str, Any]) -> list[str]:
    units = vocabulary["_id2unit"]
    return list(units) if isinstance(units, list) else list(next(iter(units.values())))


class Vectors:
    """Word vectors, in half precision as they are stored: they stay in the file until they are needed.

    :param file: as Stanza's ``pretrain`` has it.
    """

    def __init__(self, file: Path) -> None:
        data = unpickled(file, mmap=True)
        self._rows: Tensor = data["emb"]
        self._numbers: dict[str, int] = data["vocab"]["_unit2id"] | {ROOT_WORD: ROOT}

    def __call__(self, words: Sequence[str]) -> Tensor:
        """One row a word, whatever its case."""
        return self._rows[torch.tensor([self._numbers.get(word.lower(), UNKNOWN) for word in words])].float()


@lru_cache(maxsize=4)
def vectors(file: Path) -> Vectors:
    """The vectors of a file, read once in a process."""
    return Vectors(file)


class Layout:
    """Sequences of several lengths in one batch, without padding.

    *Flat* is one row an element, sequence after sequence.

    :param lengths: of the sequences, the longest first.
    """

    def __init__(self, lengths: Sequence[int]) -> None:
        self.lengths = np.asarray(lengths)
        steps = np.arange(self.lengths[0])
        self._present = steps[:, None] < self.lengths[None, :]
        self.starts = np.cumsum(self.lengths) - self.lengths
        order = (self.starts[None, :] + steps[:, None])[self._present]
        self._order = torch.from_numpy(order)
        self._flat = torch.from_numpy(np.argsort(order, kind="stable"))
        self.sizes = torch.from_numpy(self._present.sum(axis=1))
        """How many sequences have each step."""

    def through(self, layer: nn.LSTM, flat: Tensor, state: State) -> tuple[Tensor, State]:
        """A recurrent layer's outputs, by step, and what each direction ended each sequence with."""
        size = (-1, len(self.lengths), -1)
        begin = (state[0].expand(size).contiguous(), state[1].expand(size).contiguous())
        outputs, end = layer(PackedSequence(flat[self._order], self.sizes), begin)
        return outputs.data, end

    def flat(self, by_step: Tensor) -> Tensor:
        """Rows in order of the sequences, from those in order of the steps."""
        return by_step[self._flat]

    def padded(self, flat: Tensor) -> Tensor:
        """(sequence, step, …), with zeros where a sequence has ended."""
        present = torch.from_numpy(np.ascontiguousarray(self._present.T))
        out = flat.new_zeros(*present.shape, *flat.shape[1:])
        out[present] = flat
        return out


def batches(lengths: Sequence[int], most: int = WORDS_AT_ONCE) -> Iterator[list[int]]:
    """Indices of sequences of about one length, the longest first, that together have ``most`` elements."""
    batch: list[int] = []
    size = 0
    for index in sorted(range(len(lengths)), key=lambda i: -lengths[i]):
        if batch and size + lengths[index] > most:
            yield batch
            batch, size = [], 0
        batch.append(index)
        size += lengths[index]
    if batch:
        yield batch


class Characters:
    """A word's letters, read by a recurrent layer: its last outputs, or the weighed sum of all.

    :param model: with the weights of Stanza's ``CharacterModel``.
    """

    def __init__(self, model: Checkpoint) -> None:
        self._numbers = model.numbers("char")
        self._rows = model.weights["charmodel.char_emb.weight"]
        self._lstm = model.lstm("charmodel.charlstm.lstm")
        self._begin = model.state("charmodel.charlstm")
        self._attention = model.weights.get("charmodel.char_attn.weight")

    def __call__(self, words: Sequence[str]) -> Tensor:
        """One row a word."""
        spelled = [[self._numbers.get(c, UNKNOWN) for c in word[:MOST_CHARACTERS]] for word in words]
        order: list[int] = []
        found: list[Tensor] = []
        for batch in batches([len(word) for word in spelled], 10 * WORDS_AT_ONCE):
            layout = Layout([len(spelled[i]) for i in batch])
            rows = self._rows[torch.tensor([number for i in batch for number in spelled[i]])]
            outputs, (last, _) = layout.through(self._lstm, rows, self._begin)
            if self._attention is None:
                found.append(last.transpose(0, 1).reshape(len(batch), -1))
            else:
                weighed = outputs * torch.sigmoid(outputs @ self._attention.T)
                found.append(layout.padded(layout.flat(weighed)).sum(1))
            order += batch
        return torch.cat(found)[torch.from_numpy(np.argsort(np.array(order)))]


class Remembered:
    """A function from words to rows that keeps what it has computed.

    :param width: of a row.
    """

    def __init__(self, compute: Callable[[list[str]], Tensor], width: int) -> None:
        self._compute = compute
        self._at: dict[str, int] = {}
        self._rows = torch.empty(MOST_REMEMBERED, width)

    def __call__(self, words: Sequence[str]) -> Tensor:
        """One row a word."""
        new = [word for word in dict.fromkeys(words) if word not in self._at]
        if len(self._at) + len(new) > len(self._rows):
            self._at.clear()
            new = list(dict.fromkeys(words))
        if new:
            first = len(self._at)
            self._rows[first : first + len(new)] = self._compute(new)
            self._at.update(zip(new, range(first, first + len(new)), strict=True))
        return self._rows[torch.tensor([self._at[word] for word in words])]


class Highway:
    """A recurrent layer in both directions, with a gate for what goes past it (Stanza's ``HighwayLSTM``)."""

    def __init__(self, model: Checkpoint, name: str, level: int = 0) -> None:
        self._lstm = model.lstm(f"{name}.lstm.{level}.lstm")
        self._begin = model.state(name, level)
        self._gate = model.linear(f"{name}.gate.{level}")
        self._past = model.linear(f"{name}.highway.{level}")

    def __call__(self, layout: Layout, flat: Tensor) -> Tensor:
        """One row an element, flat."""
        outputs, _ = layout.through(self._lstm, flat, self._begin)
        past = torch.sigmoid(self._gate(flat)).mul_(torch.tanh(self._past(flat)))
        return past.add_(layout.flat(outputs))


def with_one(rows: Tensor) -> Tensor:
    """Rows with a one at their end, which a bilinear form meets with its linear part."""
    return nn.functional.pad(rows, (0, 1), value=1.0)
