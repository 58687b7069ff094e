"""What the model for names took for a place or a person, though it acts as a body does, and people whom it
took for bodies."""

from __future__ import annotations

from itertools import islice

from quotes import given_names, mentions, nouns
from quotes.coreference.bodies import TRADING, WATCHING
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Grounds
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_ACTING = 2
"""How many of those just before may be meant."""


def body_before(phrase: Phrase, frame: Frame, salience: Salience, grounds: Grounds) -> list[Entity]:
    """Which one is meant by "the company said" or "it said", if any: of two the one that is told to be a
    business. It is a body from here on."""
    if not frame.is_source(phrase):
        return []
    trading = phrase.noun in TRADING
    recent = list(islice((e for e in salience.recent(phrase) if e.named), _ACTING))
    recent.sort(key=lambda entity: trading and "business" not in entity.sorts)
    for entity in recent:
        last = salience.last(entity)
        told = trading and "business" in entity.sorts
        acts = last is not None and (told or last.source or last.is_subject)
        other = phrase.noun in WATCHING and salience.undergoes(entity)
        other |= trading and entity.sorts == {"other"}
        if last is not None and acts and not other and _may_be_body(entity, last, frame):
            entity.kind, entity.place = SpeakerKind.ORGANIZATION, False
            grounds.add(entity)
            return [entity]
    return []


def _may_be_body(entity: Entity, last: Seen, frame: Frame) -> bool:
    """Whether an entity may be a body, though it was taken for a place or a person: by a name of one word; by
    a longer one that ends with a thing, ``Norvik Steel``, or where its sentence goes on with "it": ``Lucent
    Fern said it would``, not ``Ashok Gupta was dropped``."""
    first, _, more = entity.name.partition(" ")
    last_word = more.rpartition(" ")[2]
    if entity.kind is not SpeakerKind.PERSON:
        return entity.place and not more
    human = (role for role in entity.roles if role not in nouns.BODY_TRADES and nouns.is_human(role))
    if given_names.is_known(first) or any(human):
        return False
    if not more or (nouns.is_known(last_word) and not nouns.is_human(last_word)):
        return True
    words = (w for w in frame.annotation.sentences[last.sentence].words if w.start > last.offset)
    return any(w.text.lower() in mentions.NEUTER and w.stretch is None for w in words)


def person_before(phrase: Phrase, frame: Frame, salience: Salience) -> list[Entity]:
    """Who is meant by "she said", if any, where no person was spoken of: ``Rosa Quill`` taken for a body. It
    is a person from here on."""
    if not frame.is_source(phrase):
        return []
    for entity in islice((e for e in salience.recent(phrase) if e.named), _ACTING):
        last = salience.last(entity)
        first, _, surname = entity.name.partition(" ")
        plain = entity.kind is SpeakerKind.ORGANIZATION and surname.isalpha() and not entity.roles
        if plain and given_names.is_known(first) and last is not None and last.is_subject:
            entity.kind, entity.place = SpeakerKind.PERSON, False
            return [entity]
    return []
