"""The choice among those whom a phrase may stand for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from quotes import origins
from quotes.coreference import offices
from quotes.coreference.agreement import agrees
from quotes.coreference.binding import Binding
from quotes.coreference.entities import Entity
from quotes.coreference.features import Featurizer
from quotes.coreference.frame import Frame
from quotes.coreference.kinds import Kind
from quotes.coreference.links import Link
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.ranking import Features
from quotes.types import SpeakerKind

Choose: TypeAlias = Callable[[int, list[Entity], list[Features]], list[float]]
"""From a phrase, by its index, its options and their features to a probability for each. There may be one
more of features than of options: then the last are those of nobody."""


class Referents:
    """Ranks entities as the referents of the phrases of an article."""

    def __init__(
        self, frame: Frame, salience: Salience, binding: Binding, featurizer: Featurizer, choose: Choose
    ) -> None:
        self._frame = frame
        self._salience = salience
        self._binding = binding
        self._featurizer = featurizer
        self._choose = choose

    def among(
        self, number: int, kind: Kind, candidates: Sequence[Entity], own: Link | None = None
    ) -> list[Link]:
        """The distribution over the candidates, and over ``own``, the entity that only this phrase names."""
        phrase = self._frame.phrases[number]
        if kind == "person":
            candidates = self._belonging(phrase, candidates)
        options = [e for e in candidates if own is None or e is not own.entity]
        people = any(e.kind is SpeakerKind.PERSON for e in options)
        # First, since it may resolve a later phrase, which can tell of the gender and the roles of an option.
        beside = self._binding.beside(phrase) if people else set()
        told = self._binding.told_around(phrase)
        source = self._frame.is_source(phrase)
        agreeing = [e for e in options if agrees(phrase, kind, e, source=source)]
        options = [e for e in agreeing if e.kind is not SpeakerKind.PERSON or id(e) not in beside]
        options = [e for e in options if id(e) not in told]
        features = self._featurizer.of(phrase, kind, options, agreeing)
        if own is not None:
            features.append(self._featurizer.of_new(phrase, own.entity, options))
            options = [*options, own.entity]
        elif kind in ("it", "they") and not source:
            features.append({f"{kind} nothing": 1.0})
        if not features:
            return []
        chosen = self._choose(number, options, features)
        links = [
            Link(e, p, own.reason if own and e is own.entity else self._reason(phrase, e, options))
            for e, p in zip(options, chosen, strict=False)
        ]
        return sorted(links, key=lambda link: -link.probability)

    def _belonging(self, phrase: Phrase, candidates: Sequence[Entity]) -> Sequence[Entity]:
        """The candidates without those who belong elsewhere, where one belongs where the description says:
        ``the Elbonian leader``; of another state than the one that it says nobody is."""
        said = offices.whence(phrase, self._frame.head(phrase).text)
        if said & origins.STATES:
            candidates = [e for e in candidates if said & e.origins or not e.origins & origins.STATES]
        if not any(said & e.origins for e in candidates):
            return candidates
        return [e for e in candidates if said & e.origins or not e.origins]

    def _reason(self, phrase: Phrase, entity: Entity, options: Sequence[Entity]) -> str:
        """Why, in words: how far back the entity stood, and in what role."""
        last = self._salience.last(entity)
        if last is None:
            return f"“{phrase.text}” → {entity.name}"
        apart = self._frame.distance.sentences(last.sentence, phrase.sentence)
        role = "the speaker" if last.source else ("subject" if last.is_subject else "named")
        where = {0: "in the same sentence", 1: "in the sentence before"}.get(
            apart, f"{apart} sentences before"
        )
        rivals = len(options) - 1
        among = (
            "nobody else fits" if rivals == 0 else f"likelier than {rivals} other{'s' if rivals > 1 else ''}"
        )
        return f"“{phrase.text}” → {entity.name}: {role} {where}, {among}"
