"""Whose turn it is where two speak by turns: ``“…?” asked Quill.``, ``“…,” said Roe.``, ``“…”``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotes.attribution.choice import NOBODY, Choice
from quotes.attribution.scene import Scene
from quotes.marks import Marked
from quotes.types import SpeakerKind

_LONGEST = 16
"""Words of a line in a dialogue."""
_AROUND = 8
"""Words beside the marks that tell who says a line."""


def whose_turn(scene: Scene, choices: Sequence[Choice], stretch: int) -> Choice | None:
    """The choice for the line before the last, whose speaker answers with a line that stands alone, if two
    have spoken by turns, each in a short paragraph.

    :param choices: for the stretches before.
    """
    if stretch < 2:
        return None
    last, earlier = choices[stretch - 1], choices[stretch - 2]
    if NOBODY in (last.phrase, earlier.phrase) or (last.hit is None and not last.turned):
        return None
    three = [scene.annotation.stretches[i] for i in (stretch - 2, stretch - 1, stretch)]
    # First, since it leaves each paragraph to one stretch, and the rest reads paragraphs whole.
    follow = all(_follows(scene, line, other) for line, other in pairwise(three))
    if not follow or three[1].continued or not all(_is_short(scene, line) for line in three):
        return None
    if _outside(scene, three[2]) > 0 or _outside(scene, three[1]) > _AROUND:
        return None
    both = earlier.links[0].entity, last.links[0].entity
    people = all(entity.kind is SpeakerKind.PERSON for entity in both)
    turn = Choice(earlier.phrase, None, False, earlier.links, turned=True)
    return turn if people and both[0] is not both[1] else None


def _follows(scene: Scene, line: Marked, other: Marked) -> bool:
    """Whether one stands in the paragraph right before that of another."""
    before, after = scene.paragraph(line.start), scene.paragraph(other.start)
    return before != after and not scene.annotation.text[before[1] : after[0]].strip()


def _is_short(scene: Scene, line: Marked) -> bool:
    return len(scene.annotation.text[line.start : line.end].split()) <= _LONGEST


def _outside(scene: Scene, line: Marked) -> int:
    """How many words stand beside the marks in the paragraph of a line."""
    text, (start, end) = scene.annotation.text, scene.paragraph(line.start)
    return len((text[start : line.outer_start] + " " + text[line.outer_end : end]).split())
