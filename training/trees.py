"""Dependency trees as plain values, read from and written to CoNLL-U, with words as tokens."""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Word:
    """One syntactic word. ``head`` counts from 1 inside the sentence, 0 is the root;
    ``after`` is the white space that follows the word in the text ("" or " "), ``entity`` what GUM says
    of mentions that begin or end here ("(3-place-new-…", "3)")."""

    form: str
    lemma: str
    upos: str
    xpos: str
    head: int
    deprel: str
    after: str = " "
    entity: str = ""


Sentence = tuple[Word, ...]
Paragraph = tuple[Sentence, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A text of the treebank: its name and its paragraphs, in order."""

    name: str
    paragraphs: tuple[Paragraph, ...]


def text(sentence: Sentence) -> str:
    """The sentence as it was written, white space at the end included."""
    return "".join(word.form + word.after for word in sentence)


def read(path: Path) -> list[Document]:
    """Read a CoNLL-U file (``.xz`` or plain). Multi-word tokens are dropped, their words stay
    ("don't" is "do" and "n't"); empty nodes and features are dropped too."""
    documents: list[Document] = []
    paragraphs: list[Paragraph] = []
    sentences: list[Sentence] = []
    name = ""

    def close_paragraph() -> None:
        if sentences:
            paragraphs.append(tuple(sentences))
            sentences.clear()

    def close_document() -> None:
        close_paragraph()
        if paragraphs:
            documents.append(Document(name, tuple(paragraphs)))
            paragraphs.clear()

    for block in _blocks(path):
        for line in block:
            if line.startswith("# newdoc"):
                close_document()
                name = line.partition("=")[2].strip()
            elif line.startswith("# newpar"):
                close_paragraph()
        sentences.append(_sentence(line for line in block if line[0] != "#"))
    close_document()
    return documents


def write(sentences: Iterable[Sentence], path: Path) -> None:
    """Write trees as CoNLL-U, features and further columns blank."""
    with path.open("w", encoding="utf-8") as out:
        for sentence in sentences:
            for number, word in enumerate(sentence, 1):
                tags = (word.form, word.lemma, word.upos, word.xpos, "_", str(word.head), word.deprel, "_")
                misc = "_" if word.after else "SpaceAfter=No"
                out.write("\t".join((str(number), *tags, misc)) + "\n")
            out.write("\n")


def _blocks(path: Path) -> Iterator[list[str]]:
    content = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    for block in content.decode("utf-8").split("\n\n"):
        if block.strip():
            yield block.strip("\n").split("\n")


def _sentence(lines: Iterable[str]) -> Sentence:
    words: list[Word] = []
    joined_until, joined_after = 0, ""
    for line in lines:
        number, form, lemma, upos, xpos, _, head, deprel, _, misc = line.split("\t")
        after = "" if "SpaceAfter=No" in misc.split("|") else " "
        if "." in number:
            continue
        if "-" in number:
            joined_until, joined_after = int(number.split("-")[1]), after
            continue
        if int(number) < joined_until:
            after = ""
        elif int(number) == joined_until:
            after = joined_after
        entity = next((note[7:] for note in misc.split("|") if note.startswith("Entity=")), "")
        words.append(Word(form, lemma, upos, xpos, int(head), deprel, after, entity))
    return tuple(words)
