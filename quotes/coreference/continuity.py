"""Whoever said so in the sentence before says more: ``Quill said Roe was gone. “…,” she said``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.coreference import agreement, kinds
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase


def prefer_teller(
    phrase: Phrase,
    options: Sequence[Entity],
    probabilities: Sequence[float],
    frame: Frame,
    salience: Salience,
) -> list[float]:
    """The probabilities of the options for "he" or "she" that says something; where the likeliest was only
    spoken of in the sentence before, whoever spoke there changes places with it."""
    chosen = list(probabilities)
    if kinds.of_pronoun(phrase.text.lower()) != "he/she" or not frame.is_source(phrase):
        return chosen
    likeliest = max(range(len(options)), key=chosen.__getitem__)
    meant = salience.last(options[likeliest])
    tellers = [i for i, entity in enumerate(options) if _tells_before(phrase, entity, frame, salience)]
    if meant is None or len(tellers) != 1:
        return chosen
    teller = salience.last(options[tellers[0]])
    if teller and teller is not meant and teller.sentence == meant.sentence:
        chosen[likeliest], chosen[tellers[0]] = chosen[tellers[0]], chosen[likeliest]
    return chosen


def _tells_before(phrase: Phrase, entity: Entity, frame: Frame, salience: Salience) -> bool:
    """Whether an entity is the subject of the main verb of speech in the sentence before."""
    last = salience.last(entity)
    if last is None or last.speaks != "main" or not last.is_subject:
        return False
    odds = agreement.gender(phrase, "he/she", entity)
    before = frame.distance.sentences(last.sentence, phrase.sentence) == 1
    return before and odds is not None and odds > -agreement.DOUBTFUL
