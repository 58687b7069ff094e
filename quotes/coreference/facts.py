"""What is gathered of an entity, as features of phrases of one kind."""

from __future__ import annotations

from functools import lru_cache

from quotes.coreference.kinds import DESCRIPTIONS, Kind
from quotes.ranking import Features, steps


class Facts:
    """The facts of one entity as the referent of a phrase.

    :param kind: of the phrase.
    :param source: whether the phrase is the source of a reporting verb: of "he" and "she" so many are that
        more is learned of them apart.
    """

    __slots__ = ("_kind", "_source", "features")

    def __init__(self, kind: Kind, *, source: bool) -> None:
        self._kind = kind
        self._source = source
        self.features: dict[str, float] = {}

    def add(self, *parts: str, value: float = 1.0) -> None:
        """Take in a fact."""
        for name in _feature_names(self._kind, self._source, parts):
            self.features[name] = value

    def add_steps(self, fact: str, n: int, *limits: int) -> None:
        """Take in a number, by the steps that it takes."""
        self.features.update(_step_features(self._kind, self._source, fact, steps(n, *limits)))


@lru_cache(maxsize=8192)
def _feature_names(kind: Kind, source: bool, parts: tuple[str, ...]) -> tuple[str, ...]:
    """The features of a fact, by the kind of the phrase: names share those of "he" and "she", and all
    descriptions have some in common."""
    name = " ".join(parts)
    if kind == "name":  # too few names fit several people to learn from them alone
        return (f"he/she {name}",)
    if kind == "he/she" and source:
        return (f"he/she {name}", f"he/she source {name}")
    return (f"description {name}", f"{kind} {name}") if kind in DESCRIPTIONS else (f"{kind} {name}",)


@lru_cache(maxsize=8192)
def _step_features(kind: Kind, source: bool, fact: str, taken: tuple[str, ...]) -> Features:
    """The features of a number, by the steps that it takes."""
    return {name: 1.0 for step in taken for name in _feature_names(kind, source, (fact, step))}
