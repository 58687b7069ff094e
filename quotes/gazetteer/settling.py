"""The names of an article, one step after the other."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from quotes import names
from quotes.annotation import Annotation, Name, NameKind
from quotes.gazetteer import firms, pairs, short_forms, unheralded
from quotes.gazetteer.extents import (
    joined,
    with_called,
    with_end,
    with_field,
    with_given_name,
    with_names_in_marks,
    with_nicknames,
    with_shared_surnames,
    with_surname,
    with_words_before,
)
from quotes.gazetteer.kinds import (
    as_told,
    begin_bodies,
    beginnings_of_bodies,
    is_generic,
    kind_of,
    with_people,
)
from quotes.gazetteer.occurrences import missed, outermost, with_missed
from quotes.gazetteer.seats import after_seat
from quotes.gazetteer.trimming import trim
from quotes.gazetteer.unseen import aged, aged_alone, apart, incorporated, speaking, told
from quotes.gazetteer.words import LONG, covered, is_proper, is_title_alone


def settle(annotation: Annotation) -> list[Name]:
    """The names of an article, made whole, their classes made consistent, the missed ones added."""
    text = annotation.text
    given = [aged_alone(name, text) for name in annotation.names]
    given = [name for name in given if not _is_one_of_many(name, text)]
    surnames = _surnames([n for n in given if n.kind is NameKind.PERSON])
    given = [part for name in given for part in apart(name, surnames)]
    # A party's name may begin with what its members are called too: the Republican Party.
    bodies_at = {n.start for n in given if n.kind is NameKind.ORGANIZATION}
    given = [
        n
        for n in given
        if n.text in surnames or n.end + 1 in bodies_at or not (is_title_alone(n) or _SIDE.match(n.text))
    ]
    given += [name for name in speaking(annotation, given, surnames) if not _is_one_of_many(name, text)]
    given += aged(annotation, given)
    given += incorporated(annotation, given)
    given = sorted([*given, *told(annotation, given)], key=lambda name: name.start)
    given = pairs.made_whole(firms.made_whole(joined(given, text), text), text, surnames)
    given = unheralded.made_whole(given, text)
    given = with_called(with_names_in_marks(with_nicknames(given, text), text), text)
    given = firms.as_called([as_told(after_seat(name, text), text) for name in trim(given)], text)
    named = covered(given)
    words = [w for s in annotation.frame() for w in s.words if w.start not in named and is_proper(w)]
    proper, likely = {w.start for w in words if w.upos == "PROPN"}, {w.start for w in words}
    given = [with_surname(name, text, proper) for name in given]
    given = short_forms.spelled_out(given, text)
    kinds = {k for n in given if n.kind is NameKind.ORGANIZATION for k in names.kinds_of_body(n.text)}
    surnames = _surnames([n for n in given if n.kind is NameKind.PERSON])
    often = Counter(name.text for name in given)
    once = {form for form, count in often.items() if count == 1} - surnames
    given = with_people(name for name in given if not is_generic(name, kinds, once, text))
    surnames = _surnames([n for n in given if n.kind is NameKind.PERSON])
    called = surnames | _tails(given)
    bodies = (
        begin_bodies(given, surnames) | set(short_forms.shortened(given, text)) | short_forms.acronyms(given)
    )
    longer = beginnings_of_bodies(given)
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in given:
        votes[names.bare(name.text)][name.kind] += 1
    families = {f"{form}s" for form in called | {n.form for n in given if n.kind is NameKind.PERSON}}
    settled = [
        Name(
            name.start,
            name.end,
            name.text,
            kind_of(name, votes[names.bare(name.text)], called, bodies, longer, families),
        )
        for name in given
    ]
    found = joined(with_missed(settled, missed(annotation, settled, surnames)), text)
    named = covered(found)
    proper, likely = proper - named, likely - named
    firsts = (s.words[0] for s in annotation.frame())
    begins = {w.start for w in firsts if w.upos in ("NOUN", "PROPN") or w.xpos == "VBG"} - named
    found = [with_field(name, text, begins) for name in found]
    found = [with_words_before(with_given_name(name, text, proper), text, likely) for name in found]
    whole = [firms.without_trade(with_end(name, text), text) for name in found]
    return with_shared_surnames(outermost(whole), text)


def _is_one_of_many(name: Name, text: str) -> bool:
    """Whether words with capitals say what one of many is: ``another New Hampshire Republican``."""
    last = name.text.split()[-1]
    office = names.is_office(names.fold(last)) and not last.isupper()
    return office and " " in name.text and _ANOTHER.search(text, 0, name.start) is not None


_ANOTHER = re.compile(r"\b(?i:an?|one|another) $")
_SIDE = re.compile(r"(?:[RDI]|DFL|GOP)-[A-Z][a-z]+\b")
"""A lawmaker's party and state: ``R-Ohio``."""


def _surnames(people: list[Name]) -> set[str]:
    """The last words of the full names of people; of longer names the last but one too, as a father's
    surname stands in Spanish."""
    found = set()
    for name in people:
        words = names.bare(name.text).split()
        if len(words) > 1:
            found.add(words[-1])
        if len(words) > 2 and len(words[-2]) >= LONG and words[-2][:1].isupper():
            found.add(words[-2])
    return found


def _tails(given: list[Name]) -> set[str]:
    """The names of people without their first word, where more than a surname is left: ``Ki Quill``."""
    forms = (name.form.split() for name in given if name.kind is NameKind.PERSON)
    return {" ".join(words[1:]) for words in forms if len(words) > 2}
