"""Who says no more: the dead, of whom an article tells beside those who lost them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.coreference import agreement
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase

_ONCE = re.compile(r"\b(?:in|from|of) (?:a |an |his |her |[A-Z]\w+ )*(?:19|20)\d\d\b|\bonce\b")
"""What tells that something was said years ago."""


def said_once(phrase: Phrase, frame: Frame) -> bool:
    """Whether it was said years ago, when the dead lived: ``Quill told the Post in 1999``."""
    sentence, text = frame.sentence(phrase), frame.annotation.text
    return _ONCE.search(text, phrase.end, sentence.end) is not None


def speaking(phrase: Phrase, people: Sequence[Entity], frame: Frame, salience: Salience) -> list[Entity]:
    """The people whom "he" or "she" that says something may mean: none of the dead who were brought in after
    another who fits, and have said nothing, ``Ada Quill lost her sister, Lea. “I miss her,” she said``; but
    for what was said years ago the one whose death an article is about."""
    fitting = [e for e in people if (agreement.gender(phrase, "he/she", e) or 0.0) > -agreement.DOUBTFUL]
    first = min(fitting, key=lambda e: e.first, default=None)
    if said_once(phrase, frame):
        return [first] if first and first.dead else list(people)
    alive = min((e.first for e in fitting if not e.dead), default=phrase.start)
    return [e for e in people if not e.dead or e.first < alive or salience.has_spoken(e)]
