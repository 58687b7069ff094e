"""What the model took into a person's name and is none of it: verbs of headlines, peoples, parties."""

from __future__ import annotations

from quotes import cues, given_names, names, nouns
from quotes.annotation import Name, NameKind
from quotes.gazetteer.words import PLAYING


def trim(found: list[Name]) -> list[Name]:
    """The names of an article, those of people cut to what they are called."""
    peoples = {name.text for name in found if name.kind is NameKind.NATIONALITY}
    begun = [_without_verb(_without_honours(_after_colon(_without_last_office(name)))) for name in found]
    cut = [_without_office(_without_people(name, peoples)) for name in begun]
    borne = {words[-1] for n in cut if len(words := n.text.split()) > 1 and given_names.is_known(words[0])}
    called = {form for name in cut for form in (name.text, name.form, name.text.rpartition(" ")[2])}
    return [_without_trade(_without_headline(name, borne), called) for name in cut]


def _without_verb(name: Name) -> Name:
    """``Example`` of a headline's ``Praises Example`` and of ``Tell Example``: a verb that began a line is no
    name, nor is a small word that began a sentence: ``Upon Example``."""
    first, _, rest = name.text.partition(" ")
    verb = first.endswith("s") and cues.is_cue_form(first.lower())
    begins = verb or first.lower() in _BEGINNINGS
    if not rest or not ((name.kind is NameKind.PERSON and begins) or first in _CALLS):
        return name
    return Name(name.start + len(first) + 1, name.end, rest, name.kind)


_CALLS = frozenset({"Ask", "Dear", "Follow", "Tell", "Thank"})
"""What begins a sentence before somebody's name, and no name."""


def _without_honours(name: Name) -> Name:
    """``Example`` of ``Example KC``, of which the model left out the given name."""
    before, _, last = name.text.rpartition(" ")
    alone = name.kind is NameKind.PERSON and before and " " not in before and last in _COUNSEL
    return Name(name.start, name.start + len(before), before, name.kind) if alone else name


def _without_last_office(name: Name) -> Name:
    """``Norvik`` of ``former Norvik Gov. and Chairman Ada Example``: an office cut short ends no name."""
    before, _, last = name.text.rpartition(" ")
    if not before or name.kind is not NameKind.PERSON or not last.endswith(".") or not names.is_office(last):
        return name
    return Name(name.start, name.start + len(before), before, NameKind.LOCATION)


_COUNSEL = frozenset("KC QC SC".split())


_BEGINNINGS = frozenset(
    """
    upon after before while despite since with for from during when amid unlike against although though
    because if until like following according both
    """.split()
)


def _without_office(name: Name) -> Name:
    """``Ada Example`` of ``River Alderman Ada Example`` and ``PC Ada Example``: what ends with a title is
    none of the name, though the model took all of it for a body's."""
    words = name.text.split()
    offices = [i for i, word in enumerate(words[:-2]) if (_is_trade(word) if i else _is_rank(word))]
    if not offices:
        return name
    given = given_names.is_known(words[offices[-1] + 1])
    if name.kind is not NameKind.PERSON and (not given or names.fold(words[-1]) in names.GENERIC_BODIES):
        return name
    if given_names.is_known(words[0]) and not given:
        return name
    rest = name.text.split(maxsplit=offices[-1] + 1)[-1]
    return Name(name.end - len(rest), name.end, rest, NameKind.PERSON)


def _is_trade(word: str) -> bool:
    return names.is_office(names.fold(word).removeprefix("co-"))


def _is_rank(word: str) -> bool:
    return word.isupper() and names.fold(word) in names.TITLES


def _after_colon(name: Name) -> Name:
    """``Example`` of a headline's ``Abbot: Example``."""
    before, colon, rest = name.text.rpartition(": ")
    if not colon or name.kind is not NameKind.PERSON:
        return name
    return Name(name.start + len(before) + 2, name.end, rest, name.kind)


def _without_headline(name: Name, borne: set[str]) -> Name:
    """``Example`` of a headline's ``Exploits Example``, where somebody bears that surname."""
    words = name.text.split()
    if name.kind is not NameKind.PERSON or words[-1] not in borne or given_names.is_known(words[0]):
        return name
    verbs = [i for i, word in enumerate(words[:-1]) if word.endswith("s") and not given_names.is_known(word)]
    if not verbs:
        return name
    rest = name.text.split(maxsplit=verbs[-1] + 1)[-1]
    return Name(name.end - len(rest), name.end, rest, name.kind)


def _without_people(name: Name, peoples: set[str]) -> Name:
    """``Ada Example`` of ``Elbonian Ada Example``, ``Democrats Ada Example``, ``Soprano Ada Example``: what
    the article calls a people is no given name, nor are several, nor what somebody is."""
    first, _, rest = name.text.partition(" ")
    plural = first.endswith("s") and nouns.is_human(first.removesuffix("s"), guess=False)
    trade = nouns.is_human(first, guess=False)
    called = (plural or trade or first.lower() in _DAYS) and not given_names.is_known(first)
    full = given_names.is_known(rest.partition(" ")[0])
    called |= full and (nouns.is_calling(first) or first in PLAYING)
    whole = " " in rest or (rest and first.lower() in _DAYS)
    if name.kind is not NameKind.PERSON or not (whole and (first in peoples or called)):
        return name
    return Name(name.start + len(first) + 1, name.end, rest, name.kind)


def _without_trade(name: Name, called: set[str]) -> Name:
    """``Example`` of a headline's ``Hacker Example`` and ``Example Donor``, where the article calls somebody
    so without it."""
    before, _, last = name.text.rpartition(" ")
    first, _, rest = name.text.partition(" ")
    if name.kind is not NameKind.PERSON or not rest:
        return name
    if _is_plain_trade(last) and " " in before and before in called:
        return Name(name.start, name.start + len(before), before, name.kind)
    if _is_plain_trade(first) and " " not in rest and rest in called:
        return Name(name.end - len(rest), name.end, rest, name.kind)
    return name


def _is_plain_trade(word: str) -> bool:
    known = names.fold(word) in names.TITLES or given_names.is_known(word)
    return nouns.is_human(word, guess=False) and not (known or word.isupper())


_DAYS = nouns.DAYS - {"friday", "sunday"}
"""Days that nobody is named after."""
