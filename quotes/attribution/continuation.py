"""How a stretch goes on from the one before it."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.attribution.choice import NOBODY
from quotes.attribution.scene import Scene
from quotes.ranking import bucket


@dataclass(frozen=True, slots=True)
class Continuation:
    """What a stretch has to do with the one before it.

    :param phrase: the one chosen for that, or :data:`NOBODY`.
    :param gap: how many paragraphs end between them, ``none`` where there is no stretch before.
    :param adjacent: whether nothing stands between them.
    :param carried: whether the one before is still open at the end of its paragraph.
    :param same_sentence: whether one sentence of the frame carries both.
    """

    phrase: int
    gap: str = "none"
    adjacent: bool = False
    carried: bool = False
    same_sentence: bool = False

    @classmethod
    def of(cls, scene: Scene, stretch: int, phrase: int) -> Continuation:
        """That of a stretch, where a phrase was chosen for the one before."""
        if not stretch:
            return cls(phrase)
        before, marked = scene.annotation.stretches[stretch - 1 : stretch + 1]
        between = scene.annotation.text[before.outer_end : marked.outer_start]
        gap = bucket(between.count("\n\n") or between.count("\n"), 0, 1, 2)
        there, here = scene.places.get(stretch - 1), scene.places.get(stretch)
        same = there is not None and here is not None and there.sentence == here.sentence
        return cls(phrase, gap, not between.strip(), before.continued, same)

    @property
    def nearness(self) -> str:
        """``adjacent``, ``same sentence`` or ``apart``."""
        return "adjacent" if self.adjacent else ("same sentence" if self.same_sentence else "apart")

    @property
    def source(self) -> str:
        """``source`` where the one before has one, else ``none``."""
        return "none" if self.phrase == NOBODY else "source"
