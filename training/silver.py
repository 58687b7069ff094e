"""Sentences of newspaper articles with the trees that the teacher gives them, to learn tags and trees from.

They are the sentences that extraction parses, with the placeholder where it puts one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from quotes.annotation import Annotator
from training import judgements, newswire, teacher, trees

SHORTEST = 3
SUREST = 0.8
"""Mean probability of a sentence's heads below which its tree is not learned from."""
AT_ONCE = 20


def texts(newswire_folder: Path, polnear: Path, held_out: frozenset[str]) -> Iterator[str]:
    """The articles of English Worldwide and of PolNeAR's training part, but for those that are measured on:
    those of the stems in ``held_out``, and those of :data:`judgements.HELD_OUT`."""
    measured = judgements.keys(judgements.HELD_OUT)
    yield from (
        text for text in _texts(newswire_folder, polnear, held_out) if judgements.key(text) not in measured
    )


def _texts(newswire_folder: Path, polnear: Path, held_out: frozenset[str]) -> Iterator[str]:
    for path in sorted(newswire_folder.glob("*.tsv")):
        if path.name.removesuffix(".txt.tsv") not in held_out:
            yield newswire.text(path)
    yield from map(judgements.plain, sorted(polnear.glob("train/text/*.txt")))


def sentences(articles: Iterable[str]) -> list[tuple[str, ...]]:
    """The words of each sentence of the articles that extraction parses, once."""
    annotator, found = Annotator(None), dict[tuple[str, ...], None]()
    every = list(articles)
    for start in range(0, len(every), AT_ONCE):
        for annotation in annotator.annotate(every[start : start + AT_ONCE]):
            parsed = (s for s in annotation.sentences if s.parsed)
            found |= dict.fromkeys(tuple(word.text for word in s.words) for s in parsed)
    return [words for words in found if SHORTEST <= len(words) <= teacher.LONGEST]


def write(work: Path, encoder: Path, articles: Iterable[str]) -> None:
    """Train the teacher on ``train.conllu``; write ``silver.conllu``, what it makes of the articles, and
    ``tagger-train.conllu``, both of them."""
    documents = trees.read(work / "train.conllu")
    gold = [s for document in documents for paragraph in document.paragraphs for s in paragraph]
    parsed = teacher.parse(teacher.train(encoder, gold), sentences(articles))
    silver = [tree for tree, sure in parsed if sure > SUREST]
    trees.write(silver, work / "silver.conllu")
    trees.write([*gold, *silver], work / "tagger-train.conllu")
