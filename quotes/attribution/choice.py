"""What is chosen for a stretch: a mention that names its source, or nobody."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.coreference import Link
from quotes.cues import Hit

NOBODY = -1
"""The candidate that nobody is named as the source."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The source chosen for one stretch.

    :param phrase: index of the phrase that names it, or :data:`NOBODY`.
    :param hit: the cue that connects it, with the index of its sentence.
    :param continued: whether the source carries on from the stretch before.
    :param repeats: whether the words are those of a longer quote, whose source this is.
    :param turned: whether two speak by turns, and it is this one's.
    :param links: the speakers in question, likeliest first: the probability of each mention times
        that of each of its referents, summed. What is missing to one is that nobody spoke.
    """

    phrase: int
    hit: tuple[int, Hit] | None
    continued: bool
    links: tuple[Link, ...]
    repeats: bool = False
    turned: bool = False
