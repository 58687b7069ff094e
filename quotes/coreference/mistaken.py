"""What the model for names took for a place or a person, though it acts as a body does."""

from __future__ import annotations

from itertools import islice

from quotes import given_names, nouns
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Grounds
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_ACTING = 2
"""How many of those just before may be meant."""


def body_before(phrase: Phrase, frame: Frame, salience: Salience, grounds: Grounds) -> list[Entity]:
    """Which one is meant by "the company said" or "it said", if any. It is a body from here on."""
    if not frame.is_source(phrase):
        return []
    for entity in islice((e for e in salience.recent(phrase) if e.named), _ACTING):
        last = salience.last(entity)
        person = entity.kind is SpeakerKind.PERSON
        first, _, more = entity.name.partition(" ")
        human = (role for role in entity.roles if role not in nouns.BODY_TRADES and nouns.is_human(role))
        plain = not (more and any(human))
        mistaken = plain and not given_names.is_known(first) if person else entity.place and not more
        acts = last is not None and (last.source or last.is_subject)
        if mistaken and acts:
            entity.kind, entity.place = SpeakerKind.ORGANIZATION, False
            grounds.add(entity)
            return [entity]
    return []
