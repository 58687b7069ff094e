"""Finds the cues that report, what they report, and whose words it is."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.annotation import Sentence
from quotes.attribution import Scene
from quotes.cues import Hit
from quotes.indirect.contents import Content, contents, is_quoted, spans_of, tells_around
from quotes.indirect.features import features, phrase_of_source
from quotes.indirect.sources import source_features, sources
from quotes.mentions import Phrase
from quotes.ranking import Ranker

THRESHOLD = 0.4
"""A cue whose contents are together less likely than this does not report."""

_SURE = 0.9
"""How likely a cue reports at least, where the order of words leaves no doubt."""


@dataclass(frozen=True, slots=True)
class Reported:
    """A cue that reports.

    :param sentence: index of its sentence among the annotation's.
    :param phrase: index of the source among the scene's phrases; ``None`` where none is found.
    :param content: spans of the article's text, in order.
    :param probability: 0 to 1, that the cue reports.
    """

    sentence: int
    hit: Hit
    phrase: int | None
    content: tuple[tuple[int, int], ...]
    probability: float


class IndirectFinder:
    """Finds the reported clauses of an article."""

    def __init__(self, ranker: Ranker | None = None, sources: Ranker | None = None) -> None:
        self._ranker = ranker or Ranker.load("indirect")
        self._sources = sources or Ranker.load("indirect_source")

    def find(self, scene: Scene) -> list[Reported]:
        """Every cue that reports, in order of the text; contents never overlap. What the article asks reports
        nothing."""
        found: list[Reported] = []
        for sentence in scene.hits:
            if not scene.annotation.sentences[sentence].asks:
                found.extend(self._sentence(scene, sentence))
        return found

    def _sentence(self, scene: Scene, number: int) -> list[Reported]:
        sentence = scene.annotation.sentences[number]
        taken: set[int] = set()
        kept: list[Reported] = []
        for probability, hit, content in self._rated(scene, number):
            if probability < THRESHOLD or not taken.isdisjoint(content.words):
                continue
            source = self._source(scene, number, hit, content)
            if source is None or not _overlap(scene.phrases[source], sentence, content):
                taken.update(content.words)
                kept.append(Reported(number, hit, source, spans_of(sentence, content.words), probability))
        return sorted(kept, key=lambda reported: reported.content)

    def _rated(self, scene: Scene, number: int) -> list[tuple[float, Hit, Content]]:
        """The cues of a sentence with their likeliest contents, likeliest first.

        The ranker tells how likely a cue reports that stands in no other content, so the chance
        that it does stand in one is taken off.
        """
        alone: list[tuple[float, Hit, Content]] = []
        for hit in scene.hits[number]:
            candidates = contents(scene.annotation.sentences[number], hit)
            if candidates:
                probabilities = self._ranker.probabilities(features(scene, number, hit, candidates))
                best = max(range(len(candidates)), key=lambda i: probabilities[i])
                told = 1.0 - probabilities[-1]
                sure = tells_around(scene.annotation.sentences[number], hit)
                alone.append((max(told, _SURE) if sure else told, hit, candidates[best]))
        rated: list[tuple[float, Hit, Content]] = []
        for probability, hit, content in sorted(alone, key=lambda row: -len(row[2].words)):
            for outer, _, around in rated:
                if hit.word in around.words:
                    probability *= 1.0 - outer
            rated.append((probability, hit, content))
        return sorted(rated, key=lambda row: -row[0])

    def _source(self, scene: Scene, number: int, hit: Hit, content: Content) -> int | None:
        """The likeliest source; whoever is quoted where another quotes him."""
        if hit.source is not None and is_quoted(scene.annotation.sentences[number], hit.word):
            return phrase_of_source(scene, number, hit)
        candidates = sources(scene, number, hit, content)
        probabilities = self._sources.probabilities(source_features(scene, number, hit, content, candidates))
        return candidates[max(range(len(candidates)), key=lambda i: probabilities[i])]


def _overlap(source: Phrase, sentence: Sentence, content: Content) -> bool:
    """Whether a source is among its own words, or they are part of its name, so that the content is none:
    ``Noting that it was late, Quill added …``, ``Ada “Sandfly” Quill``."""
    inside = [source.start <= sentence.words[i].start < source.end for i in content.words]
    begins = any(sentence.words[i].start == source.start for i in content.words)
    own = begins or source.head in content.words
    return any(inside) and (own or (all(inside) and source.name is not None))
