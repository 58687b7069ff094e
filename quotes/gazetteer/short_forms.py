"""Short forms of the names of bodies: what stands in brackets behind one, and what it tells of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from quotes import given_names, names
from quotes.annotation import Name, NameKind

_LONG_BODY = 3
"""A name of so many words is often shortened; after one of fewer, somebody else may stand in brackets."""
_ACRONYM = re.compile(r" \(([A-Z]{3,8})s?\)")
_WORD = re.compile(r"[^\s-]+")
_LONGEST_BODY = 160
"""Characters before its acronym that a body's name may take."""
_SMALL_WORDS = frozenset("of and for the in on to de del la des du der und da do e y at".split())


def spelled_out(found: list[Name], text: str) -> list[Name]:
    """The names in order, each as long as the acronym in brackets behind it tells: ``Studies`` grows to
    ``Institute for River and Harbour Studies``, and ``Elbonia`` to ``Union of Ferrymen in Elbonia``."""
    starts = [name.start for name in found]
    out: list[Name] = []
    done = 0
    for bracket in _ACRONYM.finditer(text):
        start, end = _spelled_from(bracket, text), bracket.start()
        last = bisect_left(starts, end)
        first = last if start is None else bisect_left(starts, start)
        if start is None or not done <= first < last or found[last - 1].end != end:
            continue
        if first and found[first - 1].end > start:
            continue
        kinds = {name.kind for name in found[first:last]}
        kind = NameKind.LOCATION if kinds == {NameKind.LOCATION} else NameKind.ORGANIZATION
        whole = found[first] if first + 1 == last and starts[first] == start else None
        short = found[last] if last < len(found) and found[last].start == end + 2 else None
        body = short is not None and short.kind is NameKind.ORGANIZATION
        if (
            whole
            and whole.kind is NameKind.PERSON
            and body
            and not given_names.is_known(whole.text.split()[0])
        ):
            whole = None
        out += [*found[done:first], whole or Name(start, end, text[start:end], kind)]
        done = last
    return out + found[done:]


def _spelled_from(bracket: re.Match[str], text: str) -> int | None:
    """Where the words begin whose initials are the acronym in brackets."""
    base = max(0, bracket.start() - _LONGEST_BODY)
    base = max(base, text.rfind("\n", base, bracket.start()) + 1)
    initials = ""
    for word in reversed(list(_WORD.finditer(text, base, bracket.start()))):
        if word[0][0].isupper() and word[0][-1] not in ",;:":
            initials = word[0][0] + initials
        elif word[0].lower() not in _SMALL_WORDS:
            return None
        if len(initials) == len(bracket[1]):
            return word.start() if initials == bracket[1] else None
    return None


def shortened(given: list[Name], text: str) -> Iterator[str]:
    """What stands in brackets after a body's name: ``Quillco`` in ``Quill Roe Company (Quillco)``."""
    for body, short in pairwise(given):
        between, after = text[body.end : short.start], text[short.end : short.end + 1]
        long = len(names.body_words(body.text)) >= _LONG_BODY or body.text[:1] == short.text[:1]
        if body.kind is NameKind.ORGANIZATION and (between, after) == (" (", ")") and long:
            yield short.text


def acronyms(given: list[Name]) -> set[str]:
    """What stands for a body that the article names in full, whatever it was taken for."""
    short = {name.text for name in given if names.is_acronym(name.text)}
    full = {n.text for n in given if n.kind is NameKind.ORGANIZATION and " " in n.text} if short else set()
    under: dict[str, list[str]] = defaultdict(list)
    for body in full:
        for letters in names.initials(body):
            under[letters].append(body)
    return {
        acronym
        for acronym in short
        for letters in names.letters(acronym)
        if any(names.abbreviates(acronym, body) for body in under.get(letters, ()))
    }
