"""Whether a name is a person's, a body's or a place's, by what the whole article tells of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from quotes import given_names, names, nouns, origins
from quotes.annotation import Name, NameKind
from quotes.gazetteer import firms

_COUNSEL = re.compile(r" [KQS]C$")
"""What a barrister's name ends with."""
_SITE = re.compile(r"-(?:based|born|headquartered|area)\b")
"""What stands after the name of a place, and no other."""
AGE = re.compile(r", \d\d(?=[,.]\s)| \(\d\d\)")
"""What stands after a person's name, and no other."""


_HOUSES = frozenset(
    """
    museum gallery theatre theater library orchestra zoo observatory hospital university college school
    ambulance ministry department institute society foundation association federation committee commission
    united rovers wanderers athletic town city fc afc utd
    """.split()
)
"""What names of bodies end with, and no surname."""


def as_told(name: Name, text: str) -> Name:
    """``Ada Quill`` of ``Ada Quill, 34, said`` and of ``Ada Quill, who said`` as a person, ``Quill Homes``
    of ``Quill Homes, which owns``, of ``shares in Quill Homes``, ``Quill plc``, ``Quill & Roe`` and ``Quill
    Museum`` as bodies, ``Norvik`` of ``Norvik-based`` as a place, ``the Pakistani`` as one of a people,
    whatever the model says."""
    if name.kind is not NameKind.PERSON and " " in name.text and _is_told_as_person(name, text):
        return Name(name.start, name.end, name.text, NameKind.PERSON)
    if _SITE.match(text, name.end):
        return Name(name.start, name.end, name.text, NameKind.LOCATION)
    one = origins.is_one_of_a_people(name.text) or nouns.is_human(name.text, guess=False)
    if one and text.endswith(("the ", "The "), 0, name.start):
        return Name(name.start, name.end, name.text, NameKind.NATIONALITY)
    firm = firms.is_one(name) or firms.is_incorporated(name, text)
    owned = text.endswith(("hares in ", "hares of "), 0, name.start)
    if firm or owned or (name.kind is NameKind.PERSON and _is_told_as_body(name, text)):
        return Name(name.start, name.end, name.text, NameKind.ORGANIZATION)
    return name


def _is_told_as_body(name: Name, text: str) -> bool:
    """Whether a name ends as those of bodies do; or *which* stands after it, and no given name in front."""
    _, more, last = name.text.rpartition(" ")
    told = text.startswith(", which ", name.end) and not given_names.is_known(name.form.partition(" ")[0])
    return told or bool(more and names.fold(last) in _HOUSES)


def _is_told_as_person(name: Name, text: str) -> bool:
    """Whether an age stands after a name; or *who*, or an office before it, if it begins as people's do."""
    if AGE.match(text, name.end) or (_COUNSEL.search(name.text) and text.startswith(",", name.end)):
        return True
    first, *more = name.text.split()
    if not given_names.is_known(first) or names.fold(more[-1]) in names.GENERIC_BODIES:
        return False
    before = text[max(0, name.start - 20) : name.start].split()
    return bool(before and names.is_office(before[-1])) or text.startswith(", who ", name.end)


def with_people(found: Iterable[Name]) -> list[Name]:
    """The names, with ``Ada Quill`` a person's where somebody is called ``Quill`` elsewhere."""
    given = list(found)
    people = [name.text for name in given if name.kind is NameKind.PERSON]
    called = Counter(text for text in people if " " not in text)
    borne = {text.rpartition(" ")[2] for text in people if " " in text}
    return [
        _as_person(name, called, borne)
        if name.kind not in (NameKind.PERSON, NameKind.NATIONALITY) and " " in name.text
        else name
        for name in given
    ]


def _as_person(name: Name, called: Counter[str], borne: set[str]) -> Name:
    """``Ada Quill`` taken for a body or place, or the head of a body's name: ``Ada Quill Show``.

    :param called: how often the article calls somebody by a word alone; ``borne``: surnames of full names.
    """
    before, _, last = name.text.rpartition(" ")
    first, second, *more = name.text.split()
    likely = name.kind is NameKind.LOCATION and before == first and called[last] > 1 and last not in borne
    if likely or (called[last] and given_names.is_known(before)):
        return Name(name.start, name.end, name.text, NameKind.PERSON)
    if more and called[second] and second not in borne and given_names.is_known(first):
        whole = f"{first} {second}"
        return Name(name.start, name.start + len(whole), whole, NameKind.PERSON)
    return name


def is_generic(name: Name, kinds: set[str], once: set[str], text: str) -> bool:
    """Whether ``the Chamber`` only describes a body that the article names, ``Elbonian Chamber of Trade``,
    and ``the Spaniard`` or ``the 40-year-old Norvikian`` somebody, as does a noun with which a line begins:
    ``Footballer denies theft``.

    :param kinds: what the bodies of the article are by their names; ``once``: names that stand in it once.
    """
    word = names.fold(name.text)
    begins = name.start == 0 or text[name.start - 1] == "\n"
    if begins and name.kind is NameKind.PERSON and nouns.is_human(word):
        return re.search(rf"\b{re.escape(word)}\b", text) is not None
    called = text.endswith((" the ", "The ", "-old "), 0, name.start)
    if called and name.text in _ONE_SIDED:
        return True
    if " " in word or not called:
        return False
    if name.kind is NameKind.PERSON:
        return nouns.is_human(word, guess=False) or name.text in once
    return word in kinds and nouns.is_body_or_kind(word)


def begin_bodies(given: list[Name], surnames: set[str]) -> set[str]:
    """Single names that the names of bodies begin with, and nobody's: ``Quillco`` of ``Quillco Mines``."""
    firsts = {
        name.text.split()[0]
        for name in given
        if name.kind is NameKind.ORGANIZATION
        and " " in name.text
        and not _OF_PEOPLE & set(name.text.lower().split())
    }
    people = {
        word
        for name in given
        if name.kind is NameKind.PERSON and " " in name.text
        for word in name.text.split()
    }
    own = (first for first in firsts - surnames - people if not given_names.is_known(first))
    return {first for first in own if not names.is_place(names.body_words(first))}


def beginnings_of_bodies(given: list[Name]) -> set[str]:
    """``River Harbour`` of ``River Harbour Pictures``: what names of bodies begin with, if it is not somebody
    after whom they are named."""
    bodies = (name.text.split() for name in given if name.kind is NameKind.ORGANIZATION)
    called = {name.text for name in given if name.kind is NameKind.PERSON and " " not in name.text}
    return {
        " ".join(words[:size])
        for words in bodies
        for size in range(2, len(words))
        if not (given_names.is_known(words[0]) or words[size - 1] in called)
    }


_OF_PEOPLE = frozenset(
    "campaign administration foundation family government regime team cabinet office".split()
)
"""Words of bodies that are named after people."""


def kind_of(
    name: Name,
    votes: Counter[NameKind],
    surnames: set[str],
    bodies: set[str],
    longer: set[str],
    families: set[str],
) -> NameKind:
    form = name.form
    best, count = votes.most_common(1)[0]
    if form in bodies or (name.kind is NameKind.PERSON and form in longer):
        return NameKind.ORGANIZATION
    if form in families or form in _SIDES:
        return NameKind.NATIONALITY
    if form in surnames:
        return NameKind.PERSON
    if name.kind in (NameKind.LOCATION, NameKind.FACILITY) and votes[NameKind.ORGANIZATION] == count:
        return NameKind.ORGANIZATION
    return best if count > votes[name.kind] else name.kind


_SIDES = frozenset(
    "Republicans Democrats Conservatives Tories Liberals Socialists Communists Labourites".split()
)
_ONE_SIDED = frozenset({"Lib Dem", "Tory", "Republican", "Democrat", "Conservative", "Labourite"})
"""People by their side in politics, whom the model takes for a person at the start of a sentence."""
