"""Whom an age means: ``the 19-year-old``, ``the younger man`` of two whose ages the article tells."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice

from quotes import names
from quotes.coreference.agreement import agrees
from quotes.coreference.entities import Entity
from quotes.coreference.grounds import age
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_YOUNGER = frozenset({"younger", "youngest"})
_OLDER = frozenset({"older", "elder", "oldest", "eldest"})
_GENERAL = frozenset("man woman one".split())
_PAIR = 2


def years(entity: Entity) -> list[int]:
    """The ages that the article tells of somebody; of a life it may tell several."""
    return [int(told.partition("-")[0]) for told in map(age, entity.roles) if told]


def may_be(told: str, entities: Iterable[Entity]) -> list[Entity]:
    """Those who may be so old: no ``19-year-old`` is Ada Quill where the article tells that she is 66.

    :param told: as :func:`quotes.coreference.grounds.age` reads it, empty where a description tells no age.
    """
    return [e for e in entities if not told or told in e.roles or not years(e)]


def of_two(phrase: Phrase, recent: Iterable[Entity]) -> Entity | None:
    """Whom ``the younger man`` or ``the older woman`` means, of the two mentioned last whose ages are told.

    :param recent: those mentioned before, last mentioned first.
    """
    words = names.tokens(phrase.text)
    younger, older = _YOUNGER.intersection(words), _OLDER.intersection(words)
    if not (younger or older) or words[-1] not in _GENERAL:
        return None
    people = (e for e in recent if e.kind is SpeakerKind.PERSON and agrees(phrase, "person", e, source=True))
    two = list(islice(((max(told), e) for e in people if (told := years(e))), _PAIR))
    if len({told for told, _ in two}) < _PAIR:
        return None
    return (min if younger else max)(two, key=lambda row: row[0])[1]
