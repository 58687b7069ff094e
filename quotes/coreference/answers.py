"""Who answers in a new paragraph: ``Ada Quill took the stand. “Did you see it?” asked Lea Roe. ¶ “No,” she
said``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.coreference import agreement
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase

_YOU = frozenset("you your yours yourself".split())
_GOING_ON = frozenset("add continue go ask repeat conclude".split())
"""Verbs of those who do not answer."""
_NEAR = 2
"""Paragraphs within which somebody is there to answer."""


def answering(phrase: Phrase, options: Sequence[Entity], frame: Frame, salience: Salience) -> int | None:
    """The index of whoever was there when another who fits asked "you" something at the end of the paragraph
    before, of several the one mentioned last; ``None`` where it is no answer.

    :param options: those who may be meant, last mentioned first.
    """
    fitting = {n: last for n, e in enumerate(options) if (last := _fitting(phrase, e, salience)) is not None}
    asking = [n for n, last in fitting.items() if last.source and _is_answered(phrase, last.sentence, frame)]
    if len(asking) != 1:
        return None
    there = (n for n, last in fitting.items() if n not in asking and _is_there(phrase, last, frame))
    return next((n for n in there if not options[n].dead), None)


def _fitting(phrase: Phrase, entity: Entity, salience: Salience) -> Seen | None:
    """The last mention of somebody whom a pronoun may well mean by his sex."""
    return salience.last(entity) if agreement.may_well_be(phrase, entity) else None


def _is_there(phrase: Phrase, last: Seen, frame: Frame) -> bool:
    return not last.inside and frame.distance.paragraphs(last.sentence, phrase.sentence) <= _NEAR


def _is_answered(phrase: Phrase, asking: int, frame: Frame) -> bool:
    """Whether a sentence asks "you" what the words beside a phrase, in the next paragraph, may answer."""
    asked, answer = frame.quoted(asking), frame.quoted(phrase.sentence)
    sentence, verb = frame.sentence(phrase), max(0, frame.head(phrase).head)
    before = frame.annotation.sentences[asking]
    follows = frame.distance.sentences(asking, phrase.sentence) == 1 and before.paragraph < sentence.paragraph
    question = asked[-1:] == ["?"] and not _YOU.isdisjoint(asked)
    goes_on = sentence.words[verb].lemma in _GOING_ON or not (_YOU | {"?"}).isdisjoint(answer)
    return follows and question and not goes_on
