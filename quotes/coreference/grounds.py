"""Whom an article may call by a noun: whom it calls so somewhere, and whom anybody would call so."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from quotes import names
from quotes.coreference import bodies
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.mentions import Phrase
from quotes.types import SpeakerKind


@dataclass(frozen=True, slots=True)
class Called:
    """The noun of a description: its folded form and lemma, and the age that goes with it."""

    noun: str
    lemma: str
    age: str
    plural: bool

    @classmethod
    def by(cls, phrase: Phrase, frame: Frame) -> Called:
        """What a phrase calls somebody."""
        noun, lemma = names.fold(frame.head(phrase).text), names.fold(phrase.noun)
        return cls(noun, lemma, age(phrase.text), plural=frame.is_plural(phrase))

    def is_role_of(self, entity: Entity) -> bool:
        """Whether the article calls an entity so somewhere."""
        return not entity.roles.keys().isdisjoint((self.noun, self.lemma, self.age))

    def fits(self, entity: Entity) -> bool:
        """Whether number and gender let an entity be called so, given that there is ground to."""
        if self.plural != entity.plural and entity.kind is not SpeakerKind.ORGANIZATION:
            return False
        if entity.kind is SpeakerKind.PERSON and not self.is_role_of(entity):
            if self.lemma == "woman":
                return entity.femininity > -1.0
            return self.lemma != "man" or entity.femininity < 1.0
        return True


class Grounds:
    """The entities of an article under the nouns that there is ground to call them by.

    So a description is compared with few of them, however many the article has.
    """

    def __init__(self) -> None:
        self._by_role: dict[str, set[Entity]] = defaultdict(set)
        self._by_sort: dict[str, set[Entity]] = defaultdict(set)

    def add(self, entity: Entity) -> None:
        """Take in one more, with the roles that it has."""
        for word in entity.roles:
            self._by_role[word].add(entity)
        for noun in _nouns_of_its_sort(entity):
            self._by_sort[noun].add(entity)

    def note_role(self, entity: Entity, word: str) -> None:
        """Take in that the article calls an entity so."""
        entity.note_role((word,))
        if word in entity.roles:
            self._by_role[word].add(entity)

    def among(self, entities: Iterable[Entity], called: Called) -> list[Entity]:
        """Those of the entities that there is ground to call so."""
        known = [*self._in_roles(called), *(self._by_sort.get(n) for n in {called.lemma, called.noun})]
        if not any(known):
            return []
        entities = list(entities)
        grounded = set[Entity]().union(*(each.intersection(entities) for each in known if each))
        return [e for e in filter(grounded.__contains__, entities) if called.fits(e)]

    def in_role(self, called: Called) -> set[Entity]:
        """Whom the article calls so somewhere."""
        return {e for known in self._in_roles(called) for e in known if called.fits(e)}

    def of_sort(self, called: Called) -> set[Entity]:
        """The bodies whose names say that they are such: a ministry, a council."""
        known = self._by_sort.get(called.lemma, set()) if called.lemma not in bodies.GENERAL else set()
        return {e for e in known if called.fits(e)}

    def _in_roles(self, called: Called) -> Iterator[set[Entity]]:
        for word in {called.noun, called.lemma, called.age}:
            if known := self._by_role.get(word):
                yield known


@lru_cache(maxsize=4096)
def age(text: str) -> str:
    """``42-year-old`` in ``the 42-year-old``; empty where no age is given."""
    found = re.search(r"\b\d{1,3}-year-old\b", text)
    return found[0] if found else ""


def _nouns_of_its_sort(entity: Entity) -> Iterator[str]:
    """What anybody would call an entity, whatever the article calls it."""
    if entity.kind is SpeakerKind.PERSON:
        yield from ("man", "woman") if entity.named else ("man", "woman", "official")
    elif entity.kind is SpeakerKind.ORGANIZATION and entity.named:
        yield from bodies.nouns_for(entity.name, place=entity.place)
