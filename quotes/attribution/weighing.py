"""From probabilities of mentions to those of speakers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quotes.coreference import Coreference, Entity, Link

PRUDENCE = 2
"""So many times worse it is to put words into a mouth than to leave them without one. The weights are learned
so; the probabilities that are told are those without it."""


def weigh(probabilities: Mapping[int, float], coreference: Coreference) -> list[Link]:
    """The speakers in question, likeliest first.

    :param probabilities: of each phrase that may name the source.
    """
    first: dict[int, Link] = {}
    totals: dict[int, float] = {}
    for phrase, probability in sorted(probabilities.items(), key=lambda row: -row[1]):
        for link in coreference.links(phrase):
            entity = id(link.entity)
            first.setdefault(entity, link)
            totals[entity] = totals.get(entity, 0.0) + probability * link.probability
    links = [Link(link.entity, totals[entity], link.reason) for entity, link in first.items()]
    return sorted(links, key=lambda link: -link.probability)


def without_prudence(links: Sequence[Link], nobody: float, prudence: float) -> tuple[Link, ...]:
    """The links with their probabilities as they would be were nobody weighed as others are."""
    whole = 1.0 - nobody + nobody / prudence
    return tuple(Link(link.entity, link.probability / whole, link.reason) for link in links)


def share(phrase: int, entity: Entity, coreference: Coreference) -> float:
    """Probability that the phrase stands for the entity."""
    return sum(link.probability for link in coreference.links(phrase) if link.entity is entity)
