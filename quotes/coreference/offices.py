"""Who holds the office that a description names: of two ministers the one for it, and the one who still does.

An article tells that before a name or behind it: ``Health Secretary Ada Quill``, ``Jon Roe, the former
mayor``. Many a paper calls a former president, or a deputy minister, by the office alone: so somebody is
passed over for that only where another holds it. Whoever is called president may be "the former president"
further on.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from quotes import names, origins
from quotes.coreference import callings
from quotes.coreference.determiners import DEFINITE
from quotes.coreference.entities import Entity
from quotes.mentions import Phrase

_SECOND = frozenset("vice deputy assistant".split())
"""Words for those who are second in an office, and not those who hold it."""
_PAST = frozenset("former ex".split())
_APART = _SECOND | {"prime", "shadow", "acting"}
"""Words without which an office is another."""
_DIVIDED = frozenset({"minister", "secretary"})
"""Offices that several hold at once, each for something."""
_OF_ANY = frozenset("cabinet government senior junior chief top new outgoing state press".split())
"""Words that go with any of them."""


def second(phrase: Phrase) -> frozenset[str]:
    """The words by which somebody is second in an office: ``the vice-president``."""
    words = names.tokens(phrase.text.replace("-", " "))
    return _SECOND.intersection(words[-3:-1]) if "presidential" not in words else frozenset()


def holding(phrase: Phrase, candidates: Sequence[Entity]) -> list[Entity]:
    """The candidates who may be meant by a description, as far as it names an office: not the minister of the
    interior by "the prime minister", nor a former president by "the president" where there is another."""
    said, task = _said(phrase), _task(phrase)
    fitting = [e for e in candidates if _has_rank(said, _held(phrase, e))]
    if any(task & style for e in fitting for style in _held(phrase, e)) or phrase.noun in _DIVIDED:
        fitting = [e for e in fitting if _has_task(task, _held(phrase, e))]
    holders = [] if said & _PAST else [e for e in fitting if _holds_now(phrase, e)]
    return [e for e in fitting if e in holders or not _held(phrase, e)] if holders else fitting


def none_now(phrase: Phrase, candidates: Sequence[Entity]) -> bool:
    """Whether all of whom an office is told held it once, or are second in it."""
    told = [e for e in candidates if _held(phrase, e)]
    return (
        bool(told) and not any(_holds_now(phrase, e) for e in told) and not _said(phrase) & (_PAST | _SECOND)
    )


def whence(phrase: Phrase, head: str) -> frozenset[str]:
    """The keys of the places, peoples and bodies that a description with that head names: ``the Elbonian
    president``."""
    words = phrase.text.replace("-", " ").split()
    return origins.keys(w for i, w in enumerate(words) if w != head and (i or w.lower() not in DEFINITE))


def is_elsewhere(phrase: Phrase, said: Set[str], entity: Entity) -> bool:
    """Whether somebody is told to hold an office, but elsewhere: ``Norvik President Ada Quill`` is not "the
    Elbonian president". A party is no place."""
    known = bool(said & origins.PEOPLES)
    noun = names.fold(phrase.noun)
    held = (style for style in entity.styles if noun in style | callings.also(style))
    told = [origins.keys(word.title() for word in style - {noun}) for style in held]
    alike = [where & (origins.PEOPLES if known else entity.origins - origins.PEOPLES) for where in told]
    return bool(said) and any(alike) and not any(said & where for where in (*told, entity.origins))


def _held(phrase: Phrase, entity: Entity) -> list[Set[str]]:
    """What else the article says each time that it calls an entity by the noun of a phrase."""
    noun = names.fold(phrase.noun)
    return [style - {noun} for style in entity.styles if noun in style]


def _said(phrase: Phrase) -> Set[str]:
    return {*names.tokens(phrase.text.replace("-", " "))} - DEFINITE


def _task(phrase: Phrase) -> Set[str]:
    """What an office is for: ``health`` in ``the health secretary``; a word with a capital may be a place."""
    before = phrase.text.split()[-2:-1]
    word = names.fold(before[0]) if before else ""
    told = word in names.TITLES or (before and before[0].islower() and word not in DEFINITE)
    return {word} - _OF_ANY - _PAST - _APART if told else set()


def _has_rank(said: Set[str], held: Sequence[Set[str]]) -> bool:
    """Whether an office is the one that words say, by those without which it is another."""
    return not held or any(said & _APART <= style for style in held)


def _has_task(task: Set[str], held: Sequence[Set[str]]) -> bool:
    """Whether an office may be for that: nothing else is told of it each time."""
    return not (task and held) or any(task & style or style <= _OF_ANY | _PAST | _SECOND for style in held)


def _holds_now(phrase: Phrase, entity: Entity) -> bool:
    """Whether an entity is told to hold an office, and not to have held it or to be second in it."""
    return any(style.isdisjoint(_PAST | _SECOND) for style in _held(phrase, entity))
