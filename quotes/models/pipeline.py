"""Stanza's own pipeline: for models that only Stanza runs, and to train and measure with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import stanza
from stanza.models.common.foundation_cache import FoundationCache
from stanza.models.common.pretrain import Pretrain

from quotes.models import decoding, lean
from quotes.models.networks import Sentences
from quotes.models.reading import Parse

NEEDING_VECTORS = {"pos", "depparse", "ner"}


def pipeline(folder: Path, processors: Iterable[str], *, pretokenized: bool) -> stanza.Pipeline:
    """The pipeline; word vectors are read once in a process.

    :raises OSError, ValueError, KeyError, RuntimeError: the folder does not hold what it needs.
    """
    wanted = [*dict.fromkeys(("tokenize", *processors))]
    decoding.install()
    with lean.loading():
        return stanza.Pipeline(
            "en",
            dir=str(folder),
            processors=",".join(wanted),
            download_method=None,
            use_gpu=False,
            tokenize_pretokenized=pretokenized,
            foundation_cache=_vectors(folder) if NEEDING_VECTORS.intersection(wanted) else None,
            logging_level="ERROR",
        )


class PipelineNamer:
    """Finds names with Stanza's pipeline."""

    def __init__(self, folder: Path) -> None:
        self._pipeline = pipeline(folder, ["ner"], pretokenized=True)

    def __call__(self, sentences: Sentences) -> list[list[str]]:
        """A tag a word, in the BIOES scheme."""
        document = self._pipeline([list(sentence) for sentence in sentences])
        return [[token.ner for token in sentence.tokens] for sentence in document.sentences]


class PipelineParser:
    """Tags and parses with Stanza's pipeline."""

    def __init__(self, folder: Path) -> None:
        self._pipeline = pipeline(folder, ["pos", "lemma", "depparse"], pretokenized=True)

    def __call__(self, sentences: Sentences) -> list[Parse]:
        """What is known of each sentence's words."""
        document = self._pipeline([list(sentence) for sentence in sentences])
        return [
            Parse(
                [word.lemma or word.text.lower() for word in sentence.words],
                [word.upos for word in sentence.words],
                [word.xpos or "" for word in sentence.words],
                [word.head - 1 for word in sentence.words],
                [word.deprel for word in sentence.words],
            )
            for sentence in document.sentences
        ]


@cache
def _vectors(folder: Path) -> FoundationCache:
    """Word vectors of the folder as floats: ours are stored in half precision, which Stanza's taggers
    cannot add to their own weights."""
    vectors = FoundationCache(local_files_only=True)
    for file in sorted((folder / "en" / "pretrain").glob("*.pt")):
        pretrain = Pretrain(str(file))
        pretrain._emb = pretrain.emb.float()
        vectors.pretrains[str(file)] = pretrain
    return vectors
