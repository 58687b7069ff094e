"""Everybody whom an article speaks of: those with a name from the start, others once they are described."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Annotation, Name
from quotes.coreference.entities import Entities, Entity
from quotes.coreference.grounds import Grounds
from quotes.mentions import Phrase


class Cast:
    """The entities of an article, in the order in which they get known.

    :param phrases: of the frame; they tell roles.
    """

    def __init__(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        self.grounds = Grounds()
        self._named = Entities(annotation, phrases)
        self._known: list[Entity] = []
        self._rank_of: dict[int, int] = {}
        self._by_name: dict[str, Entity] = {}
        for entity in self._named.all:
            self.add(entity)

    def __iter__(self) -> Iterator[Entity]:
        return iter(self._known)

    def add(self, entity: Entity) -> None:
        """Take in one more."""
        self._rank_of[id(entity)] = len(self._known)
        self._known.append(entity)
        self._by_name.setdefault(entity.name, entity)
        self.grounds.add(entity)

    def rank(self, entity: Entity) -> int:
        """How many were known before an entity."""
        return self._rank_of[id(entity)]

    def with_name(self, name: str) -> Entity | None:
        """The first entity that has exactly that name."""
        return self._by_name.get(name)

    def fitting(self, name: Name) -> list[Entity]:
        """The entities that a name may stand for, wherever it stands."""
        return self._named.fitting(name)

    def only(self, name: Name) -> Entity | None:
        """The one entity that a name may stand for; ``None`` where there are several, or none."""
        fitting = self._named.fitting(name)
        return fitting[0] if len(fitting) == 1 else None
