"""Which bodies ``the company`` or ``the airline`` may mean: no union, ministry or agency."""

from __future__ import annotations

from collections.abc import Sequence, Set

from quotes import datelines, names
from quotes.coreference import bodies
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase

_NEAR = 2
"""Sentences within which a business is on a reader's mind."""


def meant(phrase: Phrase, entities: Sequence[Entity], frame: Frame, salience: Salience) -> list[Entity]:
    """Those of the entities that a noun for a business may mean: ``Norvik Air cut jobs. The pilots’ union Up
    was angry. The airline said …``; where one is a business by its name, no other of which that is not told;
    where one just spoken of is told to be one, none that has only now been named and of which nothing is
    told; and else no paper, where others are left. Of other nouns all."""
    if phrase.noun not in bodies.TRADING:
        return [*entities]
    sorts = {id(e): _sorts(e) for e in entities}
    kept = [e for e in entities if "other" not in sorts[id(e)] or "business" in sorts[id(e)]]
    told = [e for e in kept if "business" in sorts[id(e)]]
    if any(map(_is_by_name, told)):
        return told
    if any(_is_near(phrase, e, frame, salience) for e in told):
        return [e for e in kept if e in told or salience.count(e) > 1]
    return [e for e in kept if "press" not in sorts[id(e)]] or kept


def _is_near(phrase: Phrase, entity: Entity, frame: Frame, salience: Salience) -> bool:
    last = salience.last(entity)
    return last is not None and frame.distance.sentences(last.sentence, phrase.sentence) <= _NEAR


def _is_by_name(entity: Entity) -> bool:
    return bodies.sort_of_name(entity.name, place=entity.place) == "business"


def _sorts(entity: Entity) -> Set[str]:
    """The sorts of a body by what the article tells, and failing that by its name."""
    if entity.sorts or not entity.named:
        return entity.sorts
    if not bodies.NO_BUSINESSES.isdisjoint(names.kinds_of_body(entity.name)):
        return {"other"}
    if names.fold(entity.name) in datelines.AGENCIES:
        return {"other"}
    return {bodies.sort_of_name(entity.name, place=entity.place)}
