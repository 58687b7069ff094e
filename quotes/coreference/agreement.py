"""Whether number and gender let a phrase stand for an entity, and what a phrase tells of its gender."""

from __future__ import annotations

from quotes import mentions, names
from quotes.coreference.entities import Entity
from quotes.coreference.kinds import Kind
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

DOUBTFUL = 0.5
"""Log odds of the other gender from which it is doubtful that a pronoun stands for somebody."""
_CERTAIN = 0.95
"""From this probability on whom a pronoun stands for is no man and woman at once."""
_CLASH = 3.5
"""Log odds of the other gender from which a phrase cannot stand for somebody."""


def may_be(kind: Kind, entity: Entity) -> bool:
    """Whether a pronoun of this kind may stand for entities of that sort."""
    person = entity.kind is SpeakerKind.PERSON
    if kind == "he/she":
        return person and not entity.plural and entity.name != "I"
    return kind != "it" or not (person or entity.plural)


def agrees(phrase: Phrase, kind: Kind, entity: Entity, *, source: bool) -> bool:
    """Whether number and gender allow it.

    :param source: whether the phrase is the source of a reporting verb.
    """
    mute = (kind == "it" and not entity.voice) or (kind == "they" and entity.place)
    if not may_be(kind, entity) or (source and mute):
        return False
    odds = gender(phrase, kind, entity)
    return odds is None or odds > -_CLASH


def gender(phrase: Phrase, kind: Kind, entity: Entity) -> float | None:
    """Log odds that an entity is of the gender that a phrase tells; ``None`` where it tells none."""
    if kind == "he/she":
        told: str | None = "f" if phrase.text.lower() in mentions.FEMALE else "m"
    elif kind == "name":
        told = names.title_gender(names.tokens(phrase.text))
    elif kind == "person" and entity.kind is SpeakerKind.PERSON:
        told = names.title_gender((names.fold(phrase.noun),))
    else:
        told = None
    return None if told is None else entity.femininity if told == "f" else -entity.femininity


def may_well_be(phrase: Phrase, entity: Entity) -> bool:
    """Whether "he" or "she" may well stand for somebody, by gender."""
    return (gender(phrase, "he/she", entity) or 0.0) > -DOUBTFUL


def note_gender(phrase: Phrase, entity: Entity, probability: float) -> None:
    """Take in what a pronoun that stands for an entity, as probably as that, tells of its gender."""
    word = phrase.text.lower()
    if entity.kind is SpeakerKind.PERSON and (word in mentions.MALE or word in mentions.FEMALE):
        weight = _CLASH if probability >= _CERTAIN else probability
        entity.note_gender(weight if word in mentions.FEMALE else -weight)
