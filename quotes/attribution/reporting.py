"""Which cues may report a stretch, and which of them connects a phrase with it."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.attribution import paths
from quotes.attribution.describing import describes
from quotes.attribution.paths import Reach
from quotes.attribution.scene import Place, Scene
from quotes.cues import SPEECH_VERBS, Hit
from quotes.mentions import Phrase

ELSEWHERE = "elsewhere"
"""The path of a cue in another sentence than the stretch."""

_NEAR = 12
"""Words between a stretch and a cue that is its own."""


@dataclass(frozen=True, slots=True)
class Tie:
    """A cue with how it hangs together with the stretch.

    :param path: in the tree (:func:`.paths.path`), or :data:`ELSEWHERE`.
    :param reach: in the order of words; ``None`` in another sentence.
    """

    hit: Hit
    path: str = ELSEWHERE
    reach: Reach | None = None

    @property
    def direction(self) -> str:
        """The path without the relation."""
        return self.path.partition(":")[0]

    @property
    def closeness(self) -> float:
        """How well it is connected with the stretch."""
        return paths.closeness(self.path, self.reach) if self.reach else 0.0


class Reporting:
    """The cues of an article, as one stretch sees them.

    :ivar has_own: whether a cue of its own, which has a source, stands near the stretch.
    """

    def __init__(self, scene: Scene, place: Place | None) -> None:
        self._scene = scene
        self._place = place
        self._ties: list[Tie] = []
        if place is not None:
            sentence = scene.annotation.sentences[place.sentence]
            self._ties = [
                Tie(hit, paths.path(sentence, place, hit), paths.reach(sentence, place, hit))
                for hit in scene.spoken[place.sentence]
                if not describes(sentence, place, hit)
            ]
        found = [(tie.hit, tie.reach.words) for tie in self._ties if tie.reach and tie.hit.source is not None]
        self._nearest = min((words for _, words in found), default=0)
        self.has_own = any(_is_telling(hit) and words <= _NEAR for hit, words in found)

    def tie(self, phrase: Phrase) -> Tie | None:
        """The best of the cues whose source is the phrase."""
        head = phrase.head
        if self._place is not None and phrase.sentence == self._place.sentence:
            ties = [tie for tie in self._ties if tie.hit.source == head]
            return max(ties, key=lambda tie: tie.closeness + _weight(tie.hit)) if ties else None
        hits = [hit for hit in self._scene.spoken.get(phrase.sentence, ()) if hit.source == head]
        return Tie(max(hits, key=lambda hit: _weight(hit) + 0.02 * hit.word)) if hits else None

    def tie_in_tree(self) -> Tie | None:
        """The cue that is nearest to the stretch in the tree, whosever it is."""
        ties = (tie for tie in self._ties if tie.path != paths.APART)
        return max(ties, key=lambda tie: tie.closeness, default=None)

    def is_nearest(self, tie: Tie) -> bool:
        """Whether no cue that has a source stands nearer to the stretch."""
        return tie.reach is not None and tie.reach.words <= self._nearest

    def is_last(self, phrase: Phrase, hit: Hit) -> bool:
        """Whether no cue that has a source follows on that of a phrase in its sentence."""
        words = (other.word for other in self._scene.spoken[phrase.sentence] if other.source is not None)
        return max(words, default=-1) == hit.word

    def aside(self, hit: Hit) -> str | None:
        """How a cue stands to a participle below what somebody says: in ``A said that B had left, calling it
        “…”`` it may be A or B who called it so."""
        if self._place is None:
            return None
        sentence = self._scene.annotation.sentences[self._place.sentence]
        own = hit.way == "shared" and sentence.words[hit.word].xpos == "VBG"
        for other in self._scene.spoken[self._place.sentence]:
            if other.word == hit.word:
                continue
            below, above = (hit, other) if own else (other, hit)
            is_aside = below.way == "shared" and sentence.words[below.word].xpos == "VBG"
            if is_aside and above.lemma in SPEECH_VERBS and above.source != below.source:
                path = paths.ancestry(sentence, below.word, above.word)
                if path is not None:
                    comma = "comma" if sentence.words[below.word - 1].text == "," else "no comma"
                    return f"{'below' if own else 'above'} {path} {comma}"
        return None


def _is_telling(hit: Hit) -> bool:
    return hit.lemma in SPEECH_VERBS or hit.form in ("phrase", "label")


def _weight(hit: Hit) -> float:
    """How likely a cue reports, wherever it stands."""
    return (hit.lemma in SPEECH_VERBS) - 0.5 * (hit.form == "noun")
