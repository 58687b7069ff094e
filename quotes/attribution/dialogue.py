"""Whose turn it is where two speak by turns: ``“…?” asked Quill.``, ``“…,” said Roe.``, ``“…”``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotes.attribution.choice import NOBODY, Choice
from quotes.attribution.scene import Scene
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
    if stretch < 2 or _outside(scene, stretch) > 0:
        return None
    last, earlier = choices[stretch - 1], choices[stretch - 2]
    lines = [
        scene.paragraph(scene.annotation.stretches[i].start) for i in (stretch - 2, stretch - 1, stretch)
    ]
    follow = all(_follows(scene, a, b) for a, b in pairwise(lines))
    told = NOBODY not in (last.phrase, earlier.phrase) and (last.hit is not None or last.turned)
    short = all(_is_short(scene, i) for i in (stretch - 2, stretch - 1, stretch))
    short = short and _outside(scene, stretch - 1) <= _AROUND
    if not (follow and told and short) or scene.annotation.stretches[stretch - 1].continued:
        return None
    both = earlier.links[0].entity, last.links[0].entity
    people = all(entity.kind is SpeakerKind.PERSON for entity in both)
    turn = Choice(earlier.phrase, None, False, earlier.links, turned=True)
    return turn if people and both[0] is not both[1] else None


def _follows(scene: Scene, line: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether one paragraph comes right after another."""
    return line != other and not scene.annotation.text[line[1] : other[0]].strip()


def _is_short(scene: Scene, stretch: int) -> bool:
    marked = scene.annotation.stretches[stretch]
    words = scene.annotation.text[marked.start : marked.end].split()
    return len(words) <= _LONGEST


def _outside(scene: Scene, stretch: int) -> int:
    """How many words stand beside the marks in the paragraph of a stretch."""
    text, marked = scene.annotation.text, scene.annotation.stretches[stretch]
    start, end = scene.paragraph(marked.start)
    return len((text[start : marked.outer_start] + " " + text[marked.outer_end : end]).split())
