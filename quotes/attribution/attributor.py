"""Chooses who says each stretch of an article, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.attribution import sieves
from quotes.attribution.bynames import byname
from quotes.attribution.candidates import Candidate, candidates_of
from quotes.attribution.carried import carrying
from quotes.attribution.choice import NOBODY, Choice
from quotes.attribution.circumstances import unsaid
from quotes.attribution.denials import not_said
from quotes.attribution.dialogue import whose_turn
from quotes.attribution.gestures import gesturing
from quotes.attribution.halves import breaking
from quotes.attribution.headlines import as_below
from quotes.attribution.perspective import viewer
from quotes.attribution.scene import Scene
from quotes.attribution.telling import teller_before
from quotes.attribution.titles import is_sentence, named
from quotes.attribution.weighing import PRUDENCE, share, weigh, without_prudence
from quotes.confidence import Confidence
from quotes.coreference import Coreference
from quotes.ranking import Ranker

BESIDE = 4
"""So many times rather a mention with a cue in the sentence of the quote names the source than another one
of the same."""

_LEAST = 1e-9
"""What is divided by no less."""


class Attributor:
    """Chooses a source for every stretch of an article, in reading order."""

    def __init__(self, ranker: Ranker | None = None, confidence: Confidence | None = None) -> None:
        self._ranker = ranker or Ranker.load("attribution")
        self._confidence = confidence or Confidence.load()

    def attribute(self, scene: Scene, coreference: Coreference) -> list[Choice]:
        """One choice for each stretch of the article."""
        choices: list[Choice] = []
        before, names = NOBODY, named(scene)
        for stretch in range(len(scene.annotation.stretches)):
            if stretch in names:
                choices.append(Choice(NOBODY, None, False, ()))
                before = NOBODY
            else:
                turn = whose_turn(scene, choices, stretch)
                choices.append(choice := turn or self._choose(scene, coreference, stretch, before))
                if choice.hit is None or choice.hit[1].way != "possessive":
                    before = choice.phrase
        return as_below(scene, choices)

    def _choose(self, scene: Scene, coreference: Coreference, stretch: int, before: int) -> Choice:
        candidates = candidates_of(scene, stretch, before)
        rated = self._ranker.probabilities([candidate.features for candidate in candidates])
        probabilities = {c.phrase: p for c, p in zip(candidates, rated, strict=True)}
        hits = {candidate.phrase: candidate.hit for candidate in candidates}
        sure = _sure(scene, stretch, candidates)
        prudence = PRUDENCE if sure is None and not is_sentence(scene, stretch) else 1
        nobody = probabilities.pop(NOBODY) * prudence / PRUDENCE
        if sure == NOBODY:
            nobody = 1.0
        elif sure is not None:
            probabilities = dict.fromkeys(probabilities, 0.0) | {sure: 1.0}
        rest = (1.0 - nobody) / max(sum(probabilities.values()), _LEAST)
        probabilities = {phrase: p * rest for phrase, p in probabilities.items()}
        links = weigh(probabilities, coreference)
        told = without_prudence(links, nobody, prudence)
        if not links or 1.0 - sum(link.probability for link in links) > links[0].probability:
            return Choice(NOBODY, None, False, told)
        place = scene.places.get(stretch)
        here = place.sentence if place else None
        beside = {phrase for phrase, hit in hits.items() if hit and hit[0] == here}
        likely = {phrase: p * (BESIDE if phrase in beside else 1) for phrase, p in probabilities.items()}
        phrase = max(likely, key=lambda phrase: likely[phrase] * share(phrase, links[0].entity, coreference))
        hit = hits[phrase]
        return Choice(phrase, hit, phrase == before and hit is None, self._confidence.calibrated(told))


_SURE = (byname, carrying, not_said, unsaid, viewer, gesturing, breaking)
"""What leaves no doubt, in order: each gives a phrase, nobody, or ``None`` where it does not tell."""


def _sure(scene: Scene, stretch: int, candidates: Sequence[Candidate]) -> int | None:
    """The candidate that alone can have said a stretch: who told of it before, whose noun carries it, nobody
    where many call it so or it tells of something else, whose view it is, who makes a gesture before it, who
    breaks it in two, or the source of a cue that leaves no doubt."""
    place, told = scene.places.get(stretch), teller_before(scene, stretch)
    if told is None and place is not None:
        sure = (tells(scene, place) for tells in _SURE)
        told = next((phrase for phrase in sure if phrase is not None), None)
    if place is None or told is not None:
        return next((c.phrase for c in candidates if c.phrase == told), None)
    cue = sieves.sure_cue(scene.annotation.sentences[place.sentence], place.words, place.anchor)
    if cue is None:
        return None
    source = place.sentence, cue.source
    return next((c.phrase for c in candidates if c.hit and (c.hit[0], c.hit[1].source) == source), None)
