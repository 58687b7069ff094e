"""Reading sentences of words: their names, and their tags, lemmas and trees.

A model whose layers are those of the shipped ones is run by the networks of this package. Any other one, as
Stanford's full ones with their character language models, is run by Stanza's pipeline: as good, not as fast.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from quotes import models
from quotes.models.lemmas import Lemmatizer
from quotes.models.naming import Namer
from quotes.models.networks import Checkpoint, Sentences, Vectors, vectors
from quotes.models.tagging import Tagger
from quotes.models.trees import TreeParser


class Parse(NamedTuple):
    """What is known of a sentence's words, one entry a word.

    :param upos: universal tags.
    :param xpos: tags of the Penn treebank; empty where there is none.
    :param heads: indices in the sentence, -1 for the root.
    """

    lemmas: list[str]
    upos: list[str]
    xpos: list[str]
    heads: list[int]
    relations: list[str]


Naming = Callable[[Sentences], list[list[str]]]
"""Sentences → a tag a word, in the BIOES scheme: ``S-PERSON``, ``B-ORG``, ``O``."""
Parsing = Callable[[Sentences], list[Parse]]
"""Sentences → what is known of their words."""


def namer(path: Path | None = None) -> Naming:
    """The namer of a folder of models.

    :param path: as :func:`quotes.models.located` takes it.
    :raises ModelsError: the folder holds no such model.
    """
    folder = models.located(path)
    with models.told(folder, "ner"):
        found = _Folder(folder)
        if found.is_plain("ner"):
            model = found.checkpoint("ner")
            if Namer.can_read(model):
                return Namer(model, found.vectors("ner"))
        from quotes.models.pipeline import PipelineNamer

        return PipelineNamer(folder)


def parser(path: Path | None = None) -> Parsing:
    """The tagger, lemmatizer and parser of a folder of models.

    :param path: as :func:`quotes.models.located` takes it.
    :raises ModelsError: the folder holds no such models.
    """
    folder = models.located(path)
    with models.told(folder, "pos", "lemma", "depparse"):
        found = _Folder(folder)
        if all(found.is_plain(name) for name in ("pos", "lemma", "depparse")):
            pos, lemma, depparse = (found.checkpoint(name) for name in ("pos", "lemma", "depparse"))
            if Tagger.can_read(pos) and Lemmatizer.can_read(lemma) and TreeParser.can_read(depparse):
                return _Parser(
                    Tagger(pos, found.vectors("pos")),
                    Lemmatizer(lemma),
                    TreeParser(depparse, found.vectors("depparse")),
                )
        from quotes.models.pipeline import PipelineParser

        return PipelineParser(folder)


class _Parser:
    def __init__(self, tagger: Tagger, lemmatizer: Lemmatizer, trees: TreeParser) -> None:
        self._tagger, self._lemmatizer, self._trees = tagger, lemmatizer, trees

    def __call__(self, sentences: Sentences) -> list[Parse]:
        tags = self._tagger(sentences)
        lemmas = self._lemmatizer(sentences, [tag.upos for tag in tags])
        trees = self._trees(sentences, tags, lemmas)
        return [
            Parse(_filled(lemma, words), *tag, *tree)
            for words, lemma, tag, tree in zip(sentences, lemmas, tags, trees, strict=True)
        ]


def _filled(lemmas: Sequence[str], words: Sequence[str]) -> list[str]:
    """Lemmas, with the word itself where the model leaves one out."""
    return [word.lower() if lemma == "_" else lemma for lemma, word in zip(lemmas, words, strict=True)]


class _Folder:
    """A folder of models, by what its ``resources.json`` tells."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._english: dict[str, Any] = json.loads((folder / "resources.json").read_text("utf-8"))["en"]

    def checkpoint(self, processor: str) -> Checkpoint:
        """The model of a processor."""
        return Checkpoint(self._file(processor, self._package(processor)))

    def vectors(self, processor: str) -> Vectors:
        """The word vectors that a processor's model was trained with."""
        [needed] = self._needs(processor)
        return vectors(self._file("pretrain", needed["package"]))

    def is_plain(self, processor: str) -> bool:
        """Whether a model needs nothing but word vectors."""
        return all(needed["model"] == "pretrain" for needed in self._needs(processor))

    def _package(self, processor: str) -> str:
        package: str = self._english["packages"]["default"][processor]
        return package

    def _needs(self, processor: str) -> list[dict[str, str]]:
        told: dict[str, list[dict[str, str]]] = self._english[processor][self._package(processor)]
        return told.get("dependencies", [])

    def _file(self, processor: str, package: str) -> Path:
        return self._folder / "en" / processor / f"{package}.pt"
