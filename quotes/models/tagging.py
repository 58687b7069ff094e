"""Tags of words in sentences, by a tagger of Stanza's kind that reads no character language model."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor

from quotes.models.networks import (
    EMPTY,
    UNKNOWN,
    Characters,
    Checkpoint,
    Highway,
    Layout,
    Remembered,
    Sentences,
    Vectors,
    batches,
    with_one,
)


class Tags(NamedTuple):
    """A sentence's tags, one a word.

    :param upos: universal ones.
    :param xpos: of the Penn treebank; empty where there is none.
    """

    upos: list[str]
    xpos: list[str]


class Tagger:
    """Tags words.

    :param model: :meth:`can_read` it.
    """

    def __init__(self, model: Checkpoint, vectors: Vectors) -> None:
        self._upos, self._xpos = model.units["upos"], list(model.units["xpos"])
        self._xpos[EMPTY] = ""
        self._numbers = model.numbers("word")
        self._rows = model.weights["word_emb.weight"]
        self._vectors, self._of_vectors = vectors, model.linear("trans_pretrained")
        self._characters, self._of_characters = Characters(model), model.linear("trans_char")
        self._layer = Highway(model, "taggerlstm")
        self._words = Remembered(self._taken, self._layer.width)
        self._upos_hidden, self._upos_classes = model.linear("upos_hid"), model.linear("upos_clf")
        self._xpos_hidden = model.linear("tag_hid.xpos")
        # The second tag is scored by a bilinear form of the sentence and the first tag, of which there are
        # few: a matrix for each.
        form = model.weights["tag_clf.xpos.W_bilin.weight"]
        self._xpos_forms = torch.einsum("oij,uj->uio", form, with_one(model.weights["upos_emb.weight"]))
        self._xpos_bias = model.weights["tag_clf.xpos.W_bilin.bias"]

    @staticmethod
    def can_read(model: Checkpoint) -> bool:
        """Whether a model has the layers that are read here, and no others."""
        options = model.options
        return (
            options["num_layers"] == 1
            and options["char"]
            and options["pretrain"]
            and options.get("tag_column_link", "tag_emb") == "tag_emb"
            and "tag_clf.xpos.W_bilin.weight" in model.weights
            and not (options["char_bidirectional"] or options["charlm"] or options["bert_model"])
        )

    def _taken(self, words: list[str]) -> Tensor:
        numbers = torch.tensor([self._numbers.get(word.lower(), UNKNOWN) for word in words])
        inputs = [
            self._rows[numbers],
            self._of_vectors(self._vectors(words)),
            self._of_characters(self._characters(words)),
        ]
        return self._layer.taken(torch.cat(inputs, 1))

    @torch.inference_mode()
    def __call__(self, sentences: Sentences) -> list[Tags]:
        """The tags of each sentence."""
        found = [Tags([], [])] * len(sentences)
        for batch in batches([len(sentence) for sentence in sentences]):
            layout = Layout([len(sentences[i]) for i in batch])
            words = [word for i in batch for word in sentences[i]]
            outputs = self._layer(layout, self._words(layout, words))
            upos = self._upos_classes(torch.relu(self._upos_hidden(outputs))).argmax(1)
            by_tag = upos.argsort()
            hidden = with_one(torch.relu(self._xpos_hidden(outputs.index_select(0, by_tag))))
            counts = upos.bincount(minlength=len(self._xpos_forms)).tolist()
            scores = [
                rows @ form for rows, form in zip(torch.split(hidden, counts), self._xpos_forms, strict=True)
            ]
            xpos = torch.cat(scores).add_(self._xpos_bias).argmax(1)[by_tag.argsort()]
            for i, first, second in zip(batch, layout.split(upos), layout.split(xpos), strict=True):
                found[i] = Tags([self._upos[number] for number in first], [self._xpos[n] for n in second])
        return found
