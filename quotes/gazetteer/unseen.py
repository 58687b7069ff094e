"""People and bodies in whom the model saw no name, though what they do tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from quotes import cues, given_names, names, nouns
from quotes.annotation import Annotation, Name, NameKind, Sentence, Word
from quotes.gazetteer import firms
from quotes.gazetteer.kinds import AGE
from quotes.gazetteer.words import SHORTEST, covered, is_proper, is_safe, is_title_alone


def speaking(annotation: Annotation, given: list[Name], surnames: set[str]) -> list[Name]:
    """Proper nouns that speak, where the model saw no name: ``Example`` in ``Example said``."""
    named = covered(given)
    found: dict[int, Name] = {}
    for sentence in annotation.frame():
        for hit in sentence.hits:
            if hit.source is None or hit.way not in ("subject", "label"):
                continue
            quoted = any(word.stretch is not None for word in sentence.words[hit.last + 1 :])
            sure = hit.lemma in cues.SPEECH_VERBS or sentence.words[hit.source].text in surnames
            if not (sure or quoted):
                continue
            label = hit.way == "label" and hit.first == hit.source + 1
            beside = sentence.children[hit.source] if not label else ()
            alone = not beside and len(sentence.words[hit.source].text) >= SHORTEST
            first, last = _proper_run(sentence, hit.source, surnames)
            if not (sure or alone or first < last):
                continue
            if first <= last and not any(
                i in named for word in sentence.words[first : last + 1] for i in range(word.start, word.end)
            ):
                start, end = sentence.words[first].start, sentence.words[last].end
                several = sentence.words[hit.source].xpos == "NNPS"
                body = any(word.upos != "PROPN" for word in sentence.words[first : last + 1])
                one = NameKind.ORGANIZATION if body else NameKind.PERSON
                kind = NameKind.NATIONALITY if several else one
                name = Name(start, end, annotation.text[start:end], kind)
                if (first == 0 or sentence.words[first - 1].upos != "DET") and not is_title_alone(name):
                    found[start] = name
    return list(found.values())


def aged(annotation: Annotation, given: list[Name]) -> Iterator[Name]:
    """People who are told by their age, where the model saw no name: ``Zaynab, 34``, ``Joy Roe, 44``."""
    named = covered(given)
    for sentence in annotation.frame():
        for i, word in enumerate(sentence.words):
            if not (word.text.istitle() and AGE.match(annotation.text, word.end)) or word.start in named:
                continue
            before = sentence.words[max(0, i - 1)]
            alone = i == 0 or not before.text[:1].isupper()
            known = nouns.is_time(word.text) or names.fold(word.text) in names.TITLES
            if alone and not known and is_safe(word.text):
                yield Name(word.start, word.end, word.text, NameKind.PERSON)
            elif not alone and given_names.is_known(before.text) and before.start not in named:
                text = annotation.text[before.start : word.end]
                yield Name(before.start, word.end, text, NameKind.PERSON)


def incorporated(annotation: Annotation, given: list[Name]) -> Iterator[Name]:
    """Firms that are told by the legal form behind, where the model saw no name: ``Norvik plc``."""
    named = covered(given)
    for found in _INCORPORATED.finditer(annotation.text):
        if named.isdisjoint(range(*found.span())):
            yield Name(*found.span(), found[0], NameKind.ORGANIZATION)


_WORD = r"[A-Z][\w’-]+"
_INCORPORATED = re.compile(
    rf"(?:(?<=[a-z,] ){_WORD}(?: {_WORD})*|(?:(?<![^\n])|(?<=[.!?] )){_WORD})(?={firms.FORM_BEHIND})"
)
"""What stands before the form of a firm: of a sentence that begins so, one word: others may be ``But``."""


def aged_alone(name: Name, text: str) -> Name:
    """``Jufri`` of ``in Batam, Jufri, 51, said``, where the model took the place into the name."""
    place, comma, own = name.text.rpartition(", ")
    if not comma or " " in place or not AGE.match(text, name.end):
        return name
    return Name(name.end - len(own), name.end, own, NameKind.PERSON)


def apart(name: Name, surnames: Set[str]) -> Iterator[Name]:
    """``Post`` and ``Example`` of ``According to the Post, Example said``, which the model took for one."""
    first, comma, own = name.text.rpartition(", ")
    if comma and own in surnames:
        yield Name(name.start, name.start + len(first), first, name.kind)
        yield Name(name.end - len(own), name.end, own, NameKind.PERSON)
    else:
        yield name


_TOLD_AS = re.compile(
    r"\b(?:(?:gave|gives|giving) (?:his|her|their) (?:first |last |full )?names?"
    r"|(?:identified|introduced|named) (?:him|her|them)sel(?:f|ves)"
    r"|(?:identified|named) (?:simply|only|just))"
    r"(?: simply| only| just)? as ((?:[A-Z][\w’-]+)(?: [A-Z][\w’-]+)?)"
)


def told(annotation: Annotation, given: list[Name]) -> Iterator[Name]:
    """People whom a clause names, where the model saw no name: ``who gave her name simply as Blessing``."""
    named = covered(given)
    for found in _TOLD_AS.finditer(annotation.text):
        known = nouns.is_time(found[1]) or names.fold(found[1]) in names.TITLES
        if named.isdisjoint(range(*found.span(1))) and not known:
            yield Name(*found.span(1), found[1], NameKind.PERSON)


def _proper_run(sentence: Sentence, head: int, surnames: set[str]) -> tuple[int, int]:
    """(first, last) of the proper nouns around a head, titles left out; empty where it is none."""
    words = sentence.words

    def proper(i: int) -> bool:
        word = words[i]
        return word.upos == "PROPN" and word.stretch is None and word.text[:1].isupper()

    if not proper(head):
        return head, head - 1
    first = last = head
    while first > 0 and proper(first - 1):
        first -= 1
    begins = first == 1 and last > first and words[0].deprel in ("amod", "compound")
    if (first > 1 or begins) and _is_common_in_name(words[first - 1]):
        first -= 1
        while first > 0 and (proper(first - 1) or _is_common_in_name(words[first - 1])):
            first -= 1
    while last + 1 < len(words) and proper(last + 1):
        last += 1
    while first <= last and names.fold(words[first].text).strip(".") in names.TITLES:
        if first == last and words[first].text in surnames:
            break
        first += 1
    return first, last


def _is_common_in_name(word: Word) -> bool:
    """Whether a word that is none of a name elsewhere is one here: ``Rights`` in ``River Rights Watch``."""
    known = names.fold(word.text).strip(".") in names.TITLES or nouns.is_human(word.lemma)
    return is_proper(word) and word.stretch is None and not known and not nouns.is_time(word.text)
