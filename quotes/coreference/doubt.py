"""How sure it is who "he" is, where that rests on a mention that may be another's: ``Tal met Roe. He smiled.
He said …``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase


def shared(phrase: Phrase, links: Sequence[Link], frame: Frame, salience: Salience) -> list[Link]:
    """The links of a pronoun, likeliest first, of each as much as is sure of the last mention of its entity,
    in the same sentence or the one before; the rest goes to whoever else that mention may be. It tells how
    sure it is, and not who: the likeliest stays so."""
    found = {id(link.entity): link for link in links}
    totals = dict.fromkeys(found, 0.0)
    for link in links:
        for entity, share in _shares(phrase, link.entity, frame, salience, found).items():
            totals[entity] += link.probability * share
    rest = sorted(links[1:], key=lambda link: -totals[id(link.entity)])
    chances = sorted(totals.values(), reverse=True)
    return [replace(link, probability=p) for link, p in zip([*links[:1], *rest], chances, strict=True)]


def _shares(
    phrase: Phrase, entity: Entity, frame: Frame, salience: Salience, found: Mapping[int, Link]
) -> dict[int, float]:
    """How probably each of those found is whom the last mention of an entity means."""
    last = salience.last(entity)
    near = last is not None and frame.distance.sentences(last.sentence, phrase.sentence) <= 1
    meant = {id(e): p for e, p in last.meant if id(e) in found} if last and near else {}
    whole = sum(meant.values())
    return {e: p / whole for e, p in meant.items()} if id(entity) in meant else {id(entity): 1.0}
