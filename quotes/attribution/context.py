"""What is known of a stretch before anybody is in question for it."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Sentence
from quotes.attribution.continuation import Continuation
from quotes.attribution.layout import Layout
from quotes.attribution.reporting import Reporting
from quotes.attribution.scene import Place, Scene
from quotes.attribution.wording import Wording
from quotes.marks import Marked
from quotes.mentions import Phrase

BACK, FORTH = 3, 1
"""How many sentences of the frame before and after a stretch are searched."""

UNDER_HEADING = 4
"""How many after a heading: the words in it are somebody's who comes in below."""

_FAR = -9
"""How far everything is from a stretch that stands nowhere in the frame."""
_LONGEST_MODIFIER = 4
_MODIFYING = frozenset("amod compound nmod:desc advmod".split())


class Context:
    """A stretch with what surrounds it.

    :param before: the phrase chosen for the stretch before, or :data:`~.choice.NOBODY`.
    :ivar cue: ``own cue`` or ``no cue``.
    :ivar modifies: whether it stands before a noun that it describes.
    """

    def __init__(self, scene: Scene, stretch: int, before: int) -> None:
        self.scene = scene
        self.marked = scene.annotation.stretches[stretch]
        self.place = scene.places.get(stretch)
        text, paragraph = scene.annotation.text, scene.paragraph(self.marked.start)
        self.wording = Wording(text, self.marked.start, self.marked.end)
        self.layout = Layout.of(text, self.marked, paragraph)
        self.continuation = Continuation.of(scene, stretch, before)
        self.reporting = Reporting(scene, self.place)
        self.cue = "own cue" if self.reporting.has_own else "no cue"
        self.modifies = (
            self.place is not None
            and self.wording.length <= _LONGEST_MODIFIER
            and _modifies(scene.annotation.sentences[self.place.sentence], self.place, self.marked)
        )
        self._forth = UNDER_HEADING if self.layout.heads else FORTH

    def around(self) -> Iterator[int]:
        """The sentences that are searched for candidates."""
        return self.scene.around(self.place.sentence, BACK, self._forth) if self.place else iter(())

    def distance(self, phrase: Phrase) -> int:
        """How many sentences lie from the stretch to a phrase; negative where that is before it."""
        return self.scene.distance(self.place.sentence, phrase.sentence) if self.place else _FAR

    def where(self, phrase: Phrase) -> str:
        """In which sentence a phrase stands: ``same``, ``-1``, ``+1`` … or ``far``."""
        distance = self.distance(phrase)
        return "same" if distance == 0 else (f"{distance:+d}" if -BACK <= distance <= self._forth else "far")


def _modifies(sentence: Sentence, place: Place, marked: Marked) -> bool:
    """Whether a stretch stands before a noun that it describes: ``the so-called “ghost” towns``."""
    words = sentence.words
    anchor = words[place.anchor]
    if anchor.deprel in _MODIFYING and anchor.head > place.words[-1]:
        return True
    after = place.words[-1] + 1
    while after < len(words) and words[after].text in ("”", "’", '"'):
        after += 1
    if after == len(words) or words[after].upos not in ("NOUN", "PROPN"):
        return False
    return words[after].start - marked.outer_end <= 1
