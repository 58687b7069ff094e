"""The training trees under the tags that our own tagger predicts: what the parser will meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from stanza.models.common.doc import Word

from quotes import models
from training import trees


def retag(gold: Sequence[Path], folder: Path, saved_as: Path) -> None:
    """Write the trees of all files of ``gold`` with tags and lemmas predicted by the models in ``folder``."""
    tagger = models.load(folder, processors=("pos", "lemma"), pretokenized=True)
    documents = [document for path in gold for document in trees.read(path)]
    sentences = [s for document in documents for paragraph in document.paragraphs for s in paragraph]
    document = tagger([[word.form for word in sentence] for sentence in sentences])
    pairs = zip(sentences, document.sentences, strict=True)
    trees.write((_retagged(sentence, parsed.words) for sentence, parsed in pairs), saved_as)


def _retagged(sentence: trees.Sentence, words: list[Word]) -> trees.Sentence:
    pairs = zip(sentence, words, strict=True)
    return tuple(
        replace(old, upos=new.upos, xpos=new.xpos, lemma="".join((new.lemma or "").split()) or "_")
        for old, new in pairs
    )
