"""What the networks of the namer, the tagger and the parser share: checkpoints, batches, layers.

Stanza trains the networks and saves each as a dictionary of weights, vocabularies and options. Here such a
checkpoint is only read: nothing is computed for a loss or a gradient, no document is built around the words,
no sentence waits for longer ones, and what depends on a word alone is computed once for each word: that
includes what a recurrent layer takes from it, which is half of the layer's work.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor, nn

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
MOST_REMEMBERED = 8_000
"""For how many words rows are kept: nine words in ten of news are among them."""
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

    *Rows* are one an element: the first ones of all sequences, then the second ones of those that have one,
    and so on, which is how a recurrent layer goes through them.

    :param lengths: of the sequences, the longest first.
    """

    def __init__(self, lengths: Sequence[int] | npt.NDArray[np.int64]) -> None:
        self.lengths = np.asarray(lengths)
        steps, numbers = np.arange(self.lengths[0])[:, None], np.arange(len(self.lengths))
        present = steps < self.lengths
        self.sizes: list[int] = present.sum(axis=1).tolist()
        """How many sequences have each step."""
        self.starts = np.cumsum(self.sizes) - self.sizes
        """The first row of each step."""
        self.ends = np.cumsum(self.lengths)
        self.elements = torch.from_numpy((self.ends - self.lengths + steps)[present])
        """For each row its element, by number, the sequences one after another."""
        self._cells = torch.from_numpy((numbers * len(steps) + steps)[present])

    def padded(self, rows: Tensor) -> Tensor:
        """(sequence, step, …), with zeros where a sequence has ended."""
        out = rows.new_zeros(len(self.lengths), len(self.sizes), *rows.shape[1:])
        out.flatten(0, 1)[self._cells] = rows
        return out

    def rows(self, padded: Tensor) -> Tensor:
        """What :meth:`padded` was made of."""
        return padded.flatten(0, 1).index_select(0, self._cells)

    def split(self, rows: Tensor) -> Iterator[list[int]]:
        """Numbers, one a row, by sequence."""
        numbers: list[int] = rows.new_empty(len(rows)).index_copy_(0, self.elements, rows).tolist()
        for length, end in zip(self.lengths.tolist(), self.ends.tolist(), strict=True):
            yield numbers[end - length : end]


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


class Recurrent:
    """An LSTM of one layer, in one direction or both, whose work on each element alone is done apart.

    A hyperbolic tangent is computed as a logistic function, tanh x = 2 σ(2x) - 1, which is quicker, and one
    call does all gates. Weights are doubled beforehand where that doubles, and what goes from step to step is
    twice the cell and half of what is hidden.

    :param begin: what it begins with; by default zeros.
    """

    def __init__(self, model: Checkpoint, name: str, begin: State | None = None) -> None:
        both = f"{name}.weight_ih_l0_reverse" in model.weights
        endings = ("", "_reverse") if both else ("",)

        def stacked(kind: str) -> Tensor:
            gates = [model.weights[f"{name}.{kind}_l0{ending}"].clone() for ending in endings]
            for gate in gates:
                gate.chunk(4)[2].mul_(2)
            return torch.stack(gates)

        self.weight, self.bias = stacked("weight_ih").flatten(0, 1), stacked("bias_ih") + stacked("bias_hh")
        self._again = 2 * stacked("weight_hh").transpose(1, 2).contiguous()
        self.directions, self.width = self._again.shape[:2]
        nothing = torch.zeros(self.directions, 1, self.width)
        hidden, cell = begin or (nothing, nothing)
        self._begin = hidden / 2 @ self._again, cell * 2
        """What the first step of a sequence adds to its gates, and the cell before it."""

    def taken(self, rows: Tensor) -> Tensor:
        """What it takes from elements, whatever stands around them: one row an element."""
        return nn.functional.linear(rows, self.weight, self.bias.flatten())

    def __call__(self, layout: Layout, taken: Tensor) -> tuple[Tensor, State]:
        """One row an element, and what each direction ended each sequence with.

        :param taken: what was taken, and maybe more behind it; it is written over.
        """
        outputs = taken.new_empty(len(taken), self.directions * self.width)
        gates = taken[:, : 4 * outputs.shape[1]].chunk(self.directions, 1)
        told = outputs.chunk(self.directions, 1)
        ends = [self._go(layout, *each) for each in zip(range(self.directions), gates, told, strict=True)]
        hidden, cell = (torch.stack(states) for states in zip(*ends, strict=True))
        return outputs.mul_(2), (2 * hidden, cell / 2)

    def _go(self, layout: Layout, direction: int, gates: Tensor, told: Tensor) -> State:
        """Go through the steps in one direction: forth some sequences end, back some begin underway."""
        steps = list(zip(layout.starts.tolist(), layout.sizes, strict=True))[:: -1 if direction else 1]
        again = self._again[direction]
        first, first_cell = (state[direction] for state in self._begin)
        hidden = cell = gates.new_empty(0, self.width)
        ended: list[State] = []
        underway = 0
        for start, size in steps:
            if size < underway:
                ended.append((hidden[size:], cell[size:]))
                hidden, cell = hidden[:size], cell[:size]
            now = gates[start : start + size]
            now[:underway].addmm_(hidden, again)
            if size > underway:
                now[underway:].add_(first)
                cell = torch.cat((cell, first_cell.expand(size - underway, -1)))
            take, keep, new, tell = now.sigmoid_().chunk(4, 1)
            cell = (cell * keep).addcmul_(take, new, value=4).sub_(take, alpha=2)
            hidden = torch.mul(tell, torch.sigmoid(cell).sub_(0.5), out=told[start : start + size])
            underway = size
        ended.append((hidden, cell))
        hidden, cell = map(torch.cat, zip(*reversed(ended), strict=True))
        return hidden, cell


class Characters:
    """A word's letters, read by a recurrent layer: its last outputs, or the weighed sum of all.

    :param model: with the weights of Stanza's ``CharacterModel``.
    """

    def __init__(self, model: Checkpoint) -> None:
        self._numbers = model.numbers("char")
        self._layer = Recurrent(model, "charmodel.charlstm.lstm", model.state("charmodel.charlstm"))
        self._taken = self._layer.taken(model.weights["charmodel.char_emb.weight"])
        self._attention = model.weights.get("charmodel.char_attn.weight")

    def __call__(self, words: Sequence[str]) -> Tensor:
        """One row a word."""
        spelled = [[self._numbers.get(c, UNKNOWN) for c in word[:MOST_CHARACTERS]] for word in words]
        order: list[int] = []
        found: list[Tensor] = []
        for batch in batches([len(word) for word in spelled], 10 * WORDS_AT_ONCE):
            layout = Layout([len(spelled[i]) for i in batch])
            letters = torch.tensor([number for i in batch for number in spelled[i]])
            taken = self._taken.index_select(0, letters[layout.elements])
            outputs, (last, _) = self._layer(layout, taken)
            if self._attention is None:
                found.append(last.transpose(0, 1).reshape(len(batch), -1))
            else:
                weighed = outputs * torch.sigmoid(outputs @ self._attention.T)
                found.append(layout.padded(weighed).sum(1))
            order += batch
        return torch.cat(found)[torch.from_numpy(np.argsort(np.array(order)))]


Key = TypeVar("Key", bound=Hashable)


class Remembered(Generic[Key]):
    """A function from words to rows that keeps what it has computed.

    Where that becomes too much, it forgets the words that no second batch had.

    :param width: of a row.
    """

    def __init__(self, compute: Callable[[list[Key]], Tensor], width: int) -> None:
        self._compute = compute
        self._at: dict[Key, int] = {}
        self._again: set[Key] = set()
        self._rows = torch.empty(MOST_REMEMBERED, width)

    def __call__(self, layout: Layout, words: Sequence[Key]) -> Tensor:
        """The rows of the words of sequences that stand one after another, laid out."""
        met = dict.fromkeys(words)
        new = [word for word in met if word not in self._at]
        self._again |= met.keys() & self._at.keys()
        while self._at and len(self._at) + len(new) > len(self._rows):
            self._forget()
            new = [word for word in met if word not in self._at]
        if len(new) > len(self._rows):
            self._rows = torch.empty(len(new), self._rows.shape[1])
        if new:
            first = len(self._at)
            self._rows[first : first + len(new)] = self._compute(new)
            self._at.update(zip(new, range(first, first + len(new)), strict=True))
        numbers = torch.tensor([self._at[word] for word in words])
        return self._rows.index_select(0, numbers[layout.elements])

    def _forget(self) -> None:
        kept = [word for word in self._at if word in self._again]
        self._rows[: len(kept)] = self._rows[[self._at[word] for word in kept]]
        self._at = {word: number for number, word in enumerate(kept)}
        self._again.clear()


class Highway:
    """A recurrent layer in both directions, with a gate for what goes past it (Stanza's ``HighwayLSTM``)."""

    def __init__(self, model: Checkpoint, name: str, level: int = 0) -> None:
        self._layer = Recurrent(model, f"{name}.lstm.{level}.lstm", model.state(name, level))
        gate, self._past = model.linear(f"{name}.gate.{level}"), model.linear(f"{name}.highway.{level}")
        self._weight = torch.cat([self._layer.weight, gate.weight])
        self._bias = torch.cat([self._layer.bias.flatten(), gate.bias])
        self.width = len(self._weight)

    def taken(self, rows: Tensor) -> Tensor:
        """What it takes from elements, whatever stands around them, and what goes past it."""
        found = nn.functional.linear(rows, self._weight, self._bias)
        found[:, -self._past.out_features :].sigmoid_().mul_(self._past(rows).tanh_())
        return found

    def __call__(self, layout: Layout, taken: Tensor) -> Tensor:
        """One row an element.

        :param taken: is written over.
        """
        outputs, _ = self._layer(layout, taken)
        return outputs.add_(taken[:, -self._past.out_features :])


def with_one(rows: Tensor) -> Tensor:
    """Rows with a one at their end, which a bilinear form meets with its linear part."""
    return nn.functional.pad(rows, (0, 1), value=1.0)
