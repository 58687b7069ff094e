"""Names out of GUM, which marks mentions of things, whole noun phrases, rather than names.

A mention's name is the run of proper nouns at its head, without titles. GUM has no groups of people
("Afghan"), nor has Universal NER: words that are such a group in English Worldwide are taken to be one there.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from training.names import Tagged
from training.reports import TITLES
from training.trees import Sentence

CLASSES = {"person": "PERSON", "organization": "ORG", "place": "LOC", "object": "OTHER", "event": "OTHER",
           "abstract": "OTHER"}  # fmt: skip
BUILT = {"Airport", "Hall", "Museum", "Stadium", "Bridge", "Hotel", "Church", "Station", "Theatre", "Theater",
         "Palace", "Tower", "Prison", "Cathedral", "Library"}  # fmt: skip
JOINING = {"of", "for", "the", "-", "&", "de", "la", "von", "van", "al"}
PIECES = re.compile(r"\((\d+)-([a-z]+)|(\d+)\)|\)")
LEAST, SHARE = 3, 0.8


def groups(sentences: Iterable[Tagged]) -> set[str]:
    """Words that are nearly always names of groups by themselves."""
    all_, single = Counter[str](), Counter[str]()
    for sentence in sentences:
        for form, tag in sentence:
            all_[form] += 1
            single[form] += tag == "B-NORP"
    return {form for form, count in single.items() if count >= LEAST and count > SHARE * all_[form]}


def named(sentences: Iterable[Sentence], group_words: set[str]) -> Iterator[Tagged]:
    """The sentences with their names tagged."""
    for sentence in sentences:
        tags = ["O"] * len(sentence)
        spans = {span for mention in _mentions(sentence) if (span := _name(sentence, *mention))}
        for kind, start, end in sorted(spans, key=lambda span: (span[1] - span[2], span)):
            if tags[start:end] == ["O"] * (end - start):
                tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
        yield with_groups([(word.form, tag) for word, tag in zip(sentence, tags, strict=True)], group_words)


def with_groups(sentence: Tagged, group_words: set[str]) -> Tagged:
    """The sentence with groups tagged among the words that have no tag yet."""
    return [(form, "B-NORP" if tag == "O" and form in group_words else tag) for form, tag in sentence]


def _mentions(sentence: Sentence) -> Iterator[tuple[str, int, int]]:
    opened: list[tuple[str, str, int]] = []
    for index, word in enumerate(sentence):
        for match in PIECES.finditer(word.entity):
            if match[1]:
                opened.append((match[1], match[2], index))
            elif opened:
                number = match[3] or opened[-1][0]
                at = next((i for i in range(len(opened) - 1, -1, -1) if opened[i][0] == number), None)
                if at is not None:
                    _, kind, start = opened.pop(at)
                    yield kind, start, index + 1


def _name(sentence: Sentence, kind: str, start: int, end: int) -> tuple[str, int, int] | None:
    if kind not in CLASSES:
        return None
    heads = [i for i in range(start, end) if not start < sentence[i].head <= end]
    if not heads:
        return None
    first = heads[0]
    if not _proper(sentence, first):
        flat = [i for i in range(start, end) if (sentence[i].head, sentence[i].deprel) == (first + 1, "flat")]
        if kind != "person" or not flat or not _proper(sentence, flat[0]):
            return None
        first = flat[0]
    low, high = first, first + 1
    while low > start and _proper(sentence, low - 1) and not _is_title(sentence, low - 1):
        low -= 1
    while high < end and (_proper(sentence, high) or _joins(sentence, kind, high, end)):
        high += 1
    if CLASSES[kind] == "OTHER" and high - low < 2:
        return None
    built = kind == "place" and BUILT.intersection(word.form for word in sentence[low:high])
    return "FAC" if built else CLASSES[kind], low, high


def _proper(sentence: Sentence, index: int) -> bool:
    return sentence[index].xpos in {"NNP", "NNPS"} and sentence[index].form[:1].isupper()


def _is_title(sentence: Sentence, index: int) -> bool:
    return sentence[index].deprel == "nmod:desc" or sentence[index].form in TITLES


def _joins(sentence: Sentence, kind: str, index: int, end: int) -> bool:
    """Whether a word like "of" joins two proper nouns of one name."""
    if kind == "person" and sentence[index].form in {"of", "for", "the", "&"}:
        return False
    following = next((i for i in range(index, end) if sentence[i].form not in JOINING), end)
    return index < following < end and following - index <= 2 and _proper(sentence, following)
