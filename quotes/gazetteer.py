"""An article's own gazetteer: what is a name once is the same name everywhere in it.

The model for names looks at one sentence at a time. An article tells more: a surname taken
for a place is a person's where the full name stands elsewhere, and a name that was missed
once is found by its other occurrences.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from quotes import given_names, names
from quotes.annotation import Annotation, Name, NameKind

_SHORTEST = 3
"""Single words of fewer letters are not sought where the model saw no name."""


def settle(annotation: Annotation) -> list[Name]:
    """The names of an article, with their classes made consistent and the missed ones added."""
    given = [n for n in annotation.names if not set(names.tokens(n.text)) <= names.TITLES]
    people = [n for n in given if n.kind is NameKind.PERSON]
    surnames = _surnames(people)
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in given:
        votes[names.bare(name.text)][name.kind] += 1
    settled = [
        Name(name.start, name.end, name.text, _kind(name, votes[names.bare(name.text)], surnames))
        for name in given
    ]
    found = sorted(settled + _missed(annotation, settled, surnames), key=lambda name: name.start)
    named = {i for name in found for i in range(name.start, name.end)}
    words = (word for sentence in annotation.frame() for word in sentence.words)
    proper = {word.start for word in words if word.upos == "PROPN" and word.start not in named}
    return [_with_given_name(name, annotation.text, proper) for name in found]


def _with_given_name(name: Name, text: str, proper: set[int]) -> Name:
    """``Clinton`` in ``Bill Clinton`` grows by the given name that the model left out."""
    before = re.search(r"(?<![\w’'-])([A-Z][a-zà-ÿ]+) $", text[max(0, name.start - 20) : name.start])
    if name.kind is not NameKind.PERSON or before is None:
        return name
    start = name.start - len(before[0])
    word = names.fold(before[1])
    if start not in proper or word in names.TITLES or 0.15 < given_names.female(word) < 0.85:
        return name
    return Name(start, name.end, text[start : name.end], name.kind)


def _surnames(people: list[Name]) -> set[str]:
    """The last words of the full names of people."""
    found = set()
    for name in people:
        words = names.bare(name.text).split()
        if len(words) > 1:
            found.add(words[-1])
    return found


def _kind(name: Name, votes: Counter[NameKind], surnames: set[str]) -> NameKind:
    form = names.bare(name.text)
    best, count = votes.most_common(1)[0]
    if form.endswith("s") and form[:-1] in surnames:
        return NameKind.NATIONALITY
    if form in surnames:
        return NameKind.PERSON
    return best if count > votes[name.kind] else name.kind


def _missed(annotation: Annotation, settled: list[Name], surnames: set[str]) -> list[Name]:
    """Further occurrences, as whole words, of names that the article holds."""
    known: dict[str, NameKind] = {}
    for name in settled:
        form = names.bare(name.text)
        if name.kind is NameKind.PERSON or " " in form or names.is_acronym(form):
            known.setdefault(form, name.kind)
    for surname in surnames:
        known.setdefault(surname, NameKind.PERSON)
    wanted = sorted(
        (f for f in known if len(f) >= _SHORTEST and f[:1].isupper() and _is_safe(f)),
        key=lambda form: -len(form),
    )
    if not wanted:
        return []
    pattern = re.compile(r"(?<![\w-])(?:" + "|".join(map(re.escape, wanted)) + r")(?![\w-])")
    taken = sorted((name.start, name.end) for name in settled)
    found, at = [], 0
    for match in pattern.finditer(annotation.text):
        while at < len(taken) and taken[at][1] <= match.start():
            at += 1
        if at == len(taken) or taken[at][0] >= match.end():
            found.append(Name(match.start(), match.end(), match[0], known[match[0]]))
    return found


def _is_safe(form: str) -> bool:
    """Whether a form is unlikely to be an ordinary word at the start of a sentence."""
    return " " in form or names.fold(form) not in _ORDINARY


_ORDINARY = frozenset(
    """
    may will mark grant rich young long short green brown white black gray grey love hope faith grace joy art
    bill drew frank gene jack pat rob rose rusty summer april june august autumn bush banks cash cook cross
    day dean early field fields fox gold good hall hill house king lamb law little major marsh may miles moon
    moore nice page park parks pope post price rice rock sharp stone street strong sweet west wise wolf wood
    woods best fair fine price swift first last new one two
    """.split()
)
