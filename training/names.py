"""Sentences with names in them, for the recognizer: English Worldwide in six classes, over UD words."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

Tagged = list[tuple[str, str]]

CLASSES = {
    "Person": "PERSON",
    "Organization": "ORG",
    "Location": "LOC",
    "Facility": "FAC",
    "NORP": "NORP",
    "Misc": "OTHER",
    "Product": "OTHER",
}
LONGEST_WORD, LONGEST_SENTENCE = 22, 110
APOSTROPHES = {"'", "’"}
CLITICS = {"s", "re", "ve", "ll", "d", "m"}
ATTACHED = re.compile(r"(.+?)((?:n['’]t)|(?:['’](?:s|re|ve|ll|d|m)))", re.IGNORECASE)
ABBREVIATED = {
    "Mr", "Mrs", "Ms", "Dr", "St", "Jr", "Sr", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Capt", "Sgt", "Prof",
    "Rev", "Inc", "Ltd", "Co", "Corp", "Bros", "No", "vs", "Jan", "Feb", "Aug", "Sept", "Oct", "Nov", "Dec",
}  # fmt: skip
ENDS = {".", "?", "!"}
CLOSING = {"”", '"', "’", "''", ")"}


def read(path: Path) -> list[Tagged]:
    """Read one article of English Worldwide (a word, a tab, a tag; the first line is its address)."""
    sentences: list[Tagged] = []
    current: Tagged = []
    for line in path.read_text(encoding="utf-8").splitlines():
        columns = line.split()
        if len(columns) >= 2 and not columns[0].startswith("http"):
            current.append((columns[0], _class(columns[-1])))
        elif current:
            sentences += _split(_words(current))
            current = []
    if current:
        sentences += _split(_words(current))
    return sentences


def read_universal(path: Path) -> list[Tagged]:
    """Read a file of Universal NER; it has persons, organizations and locations only."""
    blocks = path.read_text(encoding="utf-8").split("\n\n")
    classes = {"PER": "PERSON", "ORG": "ORG", "LOC": "LOC"}
    sentences: list[Tagged] = []
    for block in blocks:
        columns = [line.split("\t") for line in block.splitlines() if not line.startswith("#")]
        words = [(row[1], row[2][:2] + classes.get(row[2][2:], "")) for row in columns if len(row) > 2]
        sentences.append([(form, tag if len(tag) > 2 else "O") for form, tag in words])
    return [sentence for sentence in sentences if sentence]


def _class(tag: str) -> str:
    prefix, _, name = tag.partition("-")
    return f"{prefix}-{CLASSES[name]}" if name in CLASSES else "O"


def _words(tokens: Tagged) -> Tagged:
    """Words as UD has them: "U . S ." and "Mr ." in one, clitics apart ("don ’ t" is "do n’t"), and
    a possessive at a name's end outside of the name."""
    words: Tagged = []
    for index, (form, tag) in enumerate(tokens):
        before, inside = (words[-1] if words else ("", "O")), "I" + tag[1:] if tag != "O" else "O"
        following = tokens[index + 1][0] if index + 1 < len(tokens) else ""
        stem = words[-2][0] if len(words) > 1 and before[0] in APOSTROPHES else ""
        if _continues(before[0], form, following) or (stem and form in CLITICS):
            words[-1] = (before[0] + form, before[1])
        elif form == "t" and stem.lower().endswith("n"):
            words[-2:] = [(stem[:-1] or stem, words[-2][1]), (stem[-1] + before[0] + form, before[1])]
        elif form in {"cannot", "Cannot"}:
            words += [(form[:3], tag), (form[3:], inside)]
        elif match := ATTACHED.fullmatch(form):
            words += [(match[1], tag), (match[2], inside)]
        else:
            words.append((form, tag))
    return [_without_possessive(words, index) for index in range(len(words))]


def _continues(before: str, form: str, following: str) -> bool:
    """Whether a form belongs to the abbreviation before it."""
    if form == ".":
        short = before in ABBREVIATED or re.fullmatch("[A-Z]|Ph|i|e", before)
        return bool((short and following not in {"", *CLOSING}) or re.fullmatch(r"(?:[A-Z]\.)+[A-Z]", before))
    return following == "." and bool(re.fullmatch("[A-Z]", form) and re.fullmatch(r"(?:[A-Z]\.)+", before))


def _without_possessive(words: Tagged, index: int) -> tuple[str, str]:
    form, tag = words[index]
    ends = index + 1 == len(words) or not words[index + 1][1].startswith("I-")
    return (form, "O") if ends and tag.startswith("I-") and form in {"'s", "’s", "'", "’"} else (form, tag)


def _split(words: Tagged) -> list[Tagged]:
    """Split a block of text into sentences, where none of its names runs on."""
    sentences: list[Tagged] = [[]]
    for index, (form, tag) in enumerate(words):
        sentences[-1].append((form, tag))
        if index + 1 == len(words):
            break
        following, next_tag = words[index + 1]
        ended = form in ENDS or (form in CLOSING and index > 0 and words[index - 1][0] in ENDS)
        starts = following not in CLOSING and not following[:1].islower()
        if ended and starts and not next_tag.startswith("I-"):
            sentences.append([])
    return sentences


def people(sentences: Iterable[Tagged]) -> list[list[str]]:
    """The names of persons, each as its words."""
    found: list[list[str]] = []
    for sentence in sentences:
        for form, tag in sentence:
            if tag == "B-PERSON":
                found.append([form])
            elif tag == "I-PERSON" and found:
                found[-1].append(form)
    return [name for name in found if all(word[:1].isupper() or word[0] in "adelv" for word in name)]


def trimmed(sentences: Iterable[Tagged]) -> Iterator[Tagged]:
    """Sentences fit for training: one long address makes a whole batch slow."""
    for sentence in sentences:
        for start in range(0, len(sentence), LONGEST_SENTENCE):
            piece = sentence[start : start + LONGEST_SENTENCE]
            if piece[0][1].startswith("I-"):
                piece = [(piece[0][0], "B" + piece[0][1][1:]), *piece[1:]]
            yield [(form[:LONGEST_WORD], tag) for form, tag in piece]


def restyled(sentences: Iterable[Tagged], random_: random.Random) -> Iterator[Tagged]:
    """The sentences in the marks of one typewriter, straight or curly, and a few of them in the capitals
    of a headline."""
    curly = random_.random() < 0.5
    for sentence in sentences:
        opened = False
        styled: Tagged = []
        for form, tag in sentence:
            if form in {'"', "“", "”", "``", "''"}:
                opened = not opened if form == '"' else form in {"“", "``"}
                form = ("“" if opened else "”") if curly else '"'
            else:
                form = form.replace("'", "’") if curly else form.replace("’", "'")
            styled.append((form, tag))
        case = random_.random()
        if case < 0.02:
            styled = [(form.upper(), tag) for form, tag in styled]
        elif case < 0.05:
            styled = [(form[:1].upper() + form[1:], tag) for form, tag in styled]
        yield styled


def spans(tags: list[str]) -> set[tuple[str, int, int]]:
    """Names as class, start and end. An ``I-`` of another class than the word before begins a name, too."""
    found: set[tuple[str, int, int]] = set()
    start, before = 0, "O"
    for index, tag in enumerate([*tags, "O"]):
        if tag != "I-" + before[2:]:
            if before != "O":
                found.add((before[2:], start, index))
            start = index
        before = tag
    return found


def write(sentences: Iterable[Tagged], path: Path) -> None:
    """Write the sentences as Stanza's recognizer reads them."""
    data = [[{"text": form, "ner": tag} for form, tag in sentence] for sentence in sentences]
    path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
