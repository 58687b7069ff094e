"""Lemmas: from the dictionary of a lemmatizer of Stanza's, or spelled by its network."""

from __future__ import annotations

import gzip
from collections.abc import Iterator, Sequence
from itertools import chain

import orjson
import torch
from torch import Tensor, nn

from quotes.models.networks import (
    MOST_CHARACTERS,
    MOST_REMEMBERED,
    UNKNOWN,
    Checkpoint,
    Layout,
    Recurrent,
    Sentences,
    batches,
)

_BEGIN, _END = 2, 3
_ANY_TAG = "*"
_SAME, _LOWER = 1, 2
"""What the network can say in place of spelling a lemma."""

Tagged = tuple[str, str]
"""A word and its universal tag."""


class Lemmatizer:
    """Gives words their lemmas; those that the network found are kept.

    :param model: :meth:`can_read` it.
    """

    def __init__(self, model: Checkpoint) -> None:
        self._known: dict[str, dict[str, str]] = orjson.loads(gzip.decompress(model.data["dicts"]))
        self._found: dict[Tagged, str] = {}
        self._speller = _Speller(model)

    @staticmethod
    def can_read(model: Checkpoint) -> bool:
        """Whether a model has the layers that are read here, and no others."""
        options = model.options
        wanted = ("ensemble_dict", "edit", "copy", "pos")
        return (
            all(options.get(option) for option in wanted)
            and model.data.get("dicts_version") == 3
            and options["attn_type"] == "soft"
            and options["num_layers"] == 1
            and options["beam_size"] == 1
            and not (options["caseless"] or options.get("charlm") or model.data.get("contextual"))
        )

    def __call__(self, sentences: Sentences, tags: Sequence[Sequence[str]]) -> list[list[str]]:
        """A lemma a word.

        :param tags: the words' universal tags.
        """
        if len(self._found) > MOST_REMEMBERED:
            self._found.clear()
        pairs = [list(zip(words, upos, strict=True)) for words, upos in zip(sentences, tags, strict=True)]
        met = dict.fromkeys(chain.from_iterable(pairs))
        self._found.update(self._speller([pair for pair in met if self._lemma(pair) is None]))
        lemmas = {pair: self._lemma(pair) or "_" for pair in met}
        return [[lemmas[pair] for pair in row] for row in pairs]

    def _lemma(self, pair: Tagged) -> str | None:
        word, tag = pair
        for known in (self._known.get(tag, {}), self._known[_ANY_TAG]):
            if (lemma := known.get(word)) is not None:
                return lemma
        return self._found.get(pair)


class _Speller:
    """The network: reads a word and says that it is its own lemma, or spells one, letter by letter.

    It looks at the word while it spells (attention), and may copy a letter that it does not know.
    """

    def __init__(self, model: Checkpoint) -> None:
        self._letters = model.units["char"]
        self._numbers = model.numbers("char")
        self._tags = model.numbers("pos")
        self._rows = model.weights["embedding.weight"]
        self._reader = Recurrent(model, "encoder")
        self._taken = self._reader.taken(torch.cat((self._rows, model.weights["pos_embedding.weight"])))
        self._verdict = nn.Sequential(model.linear("edit_clf.0"), nn.ReLU(), model.linear("edit_clf.2"))
        self._cell = model.cell("decoder.lstm_cell")
        self._look = model.linear("decoder.attention_layer.linear_in")
        self._seen = model.linear("decoder.attention_layer.linear_out")
        self._say, self._copies = model.linear("dec2vocab"), model.linear("copy_gate")
        self._longest: int = model.options["max_dec_len"]

    @torch.inference_mode()
    def __call__(self, pairs: Sequence[Tagged]) -> Iterator[tuple[Tagged, str]]:
        """Each word and tag with its lemma."""
        short = [pair for pair in pairs if len(pair[0]) <= MOST_CHARACTERS]
        yield from ((pair, pair[0]) for pair in pairs if len(pair[0]) > MOST_CHARACTERS)
        for batch in batches([len(word) for word, _ in short]):
            yield from self._read([short[i] for i in batch])

    def _read(self, pairs: list[Tagged]) -> Iterator[tuple[Tagged, str]]:
        unknown = sorted({c for word, _ in pairs for c in word if c not in self._numbers})
        letters = [*self._letters, *unknown]
        numbers = self._numbers | {c: number for number, c in enumerate(unknown, len(self._letters))}
        spelled = [[_BEGIN, *(numbers[c] for c in word), _END] for word, _ in pairs]
        layout = Layout([len(word) + 1 for word in spelled])
        known = len(self._letters)
        elements = [
            number
            for word, (_, tag) in zip(spelled, pairs, strict=True)
            for number in (
                known + self._tags.get(tag, UNKNOWN),
                *(letter if letter < known else UNKNOWN for letter in word),
            )
        ]
        taken = self._taken.index_select(0, torch.tensor(elements)[layout.elements])
        outputs, ends = self._reader(layout, taken)
        hidden, cell = (torch.cat((end[1], end[0]), 1) for end in ends)
        verdicts = self._verdict(hidden).argmax(1)
        spell = ((verdicts != _SAME) & (verdicts != _LOWER)).nonzero().flatten()
        source = [spelled[i] for i in spell.tolist()]
        context = layout.padded(outputs)[spell]
        written = iter(self._spell(hidden[spell], cell[spell], context, source, letters) if source else ())
        for (word, tag), verdict in zip(pairs, verdicts.tolist(), strict=True):
            if verdict == _SAME:
                yield (word, tag), word
            elif verdict == _LOWER:
                yield (word, tag), word.lower()
            else:
                lemma = next(written)
                yield (word, tag), word if not lemma or self._letters[UNKNOWN] in lemma else lemma

    def _row(self, numbers: Tensor) -> Tensor:
        return self._rows[numbers.where(numbers < len(self._letters), UNKNOWN)]

    def _spell(
        self, hidden: Tensor, cell: Tensor, context: Tensor, spelled: list[list[int]], letters: list[str]
    ) -> list[str]:
        """The likeliest letters, one after another.

        :param context: (word, letter, width), with the tag in place of a letter before the word's own.
        """
        words = ["" for _ in spelled]
        source = nn.utils.rnn.pad_sequence([torch.tensor(word) for word in spelled], batch_first=True)
        context = context[:, : source.shape[1] + 1]
        open_ = torch.ones(len(words), dtype=torch.bool)
        ended = nn.functional.pad(source == 0, (1, 0), value=False)
        letter = torch.full((len(words),), _BEGIN)
        for _ in range(self._longest):
            hidden, cell = self._cell(self._row(letter), (hidden, cell))
            attention = (context @ self._look(hidden)[:, :, None]).squeeze(2).masked_fill(ended, -1e12)
            looked = (attention.softmax(1)[:, None] @ context).squeeze(1)
            output = torch.tanh(self._seen(torch.cat((looked, hidden), 1)))
            copies = torch.sigmoid(self._copies(output))
            said = self._say(output).softmax(1) * (1 - copies)
            unheard = said[:, UNKNOWN : UNKNOWN + 1].expand(-1, len(letters) - said.shape[1])
            scores = torch.cat((said, unheard), 1)
            scores = scores.scatter_add(1, source, attention[:, 1:].softmax(1) * copies)
            letter = scores.argmax(1)
            open_ &= letter != _END
            if not open_.any():
                break
            for i, number in zip(open_.nonzero().flatten().tolist(), letter[open_].tolist(), strict=True):
                words[i] += letters[number]
        return words
