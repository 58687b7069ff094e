"""Who says no more: the dead, of whom an article tells beside those who lost them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.coreference import agreement
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase

_ONCE = re.compile(r"[^,;:]{,60}\b(?:in|from|of) (?:a |an |his |her |[A-Z]\w+ )*(?:19|20)\d\d\b| once\b")
"""What tells, behind whoever says it, that something was said years ago."""


def said_once(phrase: Phrase, frame: Frame) -> bool:
    """Whether it was said years ago, when the dead lived: ``Quill told the Post in 1999``."""
    sentence = frame.sentence(phrase)
    behind = (word.start for word in sentence.words[phrase.head :] if word.stretch is not None)
    return _ONCE.match(frame.annotation.text[phrase.end : next(behind, sentence.end)]) is not None


def speaking(phrase: Phrase, people: Sequence[Entity], frame: Frame, salience: Salience) -> list[Entity]:
    """The people whom "he" or "she" that says something may mean: none of the dead who were brought in just
    before, after another who fits, and have said nothing, ``Ada Quill lost her sister, Lea. “I miss her,” she
    said``; but the dead for what was said years ago, ``He told the Post in 1999``."""
    fitting = [e for e in people if agreement.may_well_be(phrase, e)]
    if said_once(phrase, frame):
        return [e for e in fitting if e.dead] or list(people)
    alive = min((e.first for e in fitting if not e.dead), default=phrase.start)
    near = max(frame.sentence(phrase).paragraph - 1, 0)
    begins = max(alive, frame.annotation.paragraphs[near][0])
    return [e for e in people if not e.dead or e.first < begins or salience.has_spoken(e)]
