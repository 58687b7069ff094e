"""The stretches of an article that are the name of something, and those that are none."""

from __future__ import annotations

from quotes.annotation import NameKind
from quotes.attribution import naming
from quotes.attribution.scene import Scene

_JOINTS = frozenset({",", "and", "or", "&", ", and", ", or"})
"""What stands between two of several names."""


def named(scene: Scene) -> set[int]:
    """The stretches that are the name of something, as what stands before them tells: nobody says these."""
    text, found = scene.annotation.text, set[int]()
    works = {name.end: name for name in scene.annotation.names if name.kind is NameKind.OTHER}
    for number, marked in enumerate(scene.annotation.stretches):
        words = text[marked.start : marked.end]
        first = max(scene.paragraph(marked.start)[0], marked.outer_start - naming.REACH)
        after = text[marked.outer_end : marked.outer_end + naming.AHEAD]
        before = text[first : marked.outer_start]
        work = works.get(marked.start + len(words.rstrip(naming.STOPS)))
        known = work is not None and work.start == marked.start and " " in work.text
        if naming.is_name(words, before, after) or (known and naming.is_work(words, before)):
            found.add(number)
        elif number - 1 in found and naming.is_title(words):
            last = scene.annotation.stretches[number - 1]
            between = text[last.outer_end : marked.outer_start].strip()
            if between in _JOINTS or (not between and text[last.end - 1] == ","):
                found.add(number)
    return found


def is_sentence(scene: Scene, stretch: int) -> bool:
    """Whether a stretch is a sentence with a stop of its own, and nothing else stands in the paragraph's
    sentence, or only what a colon parts from it: nothing is named so."""
    marked, place = scene.annotation.stretches[stretch], scene.places.get(stretch)
    text = scene.annotation.text
    if place is None or text[marked.end - 1] not in ".!?":
        return False
    words = scene.annotation.sentences[place.sentence].words
    outside = [word for word in words if word.stretch is None and word.upos != "PUNCT"]
    return not outside or text.endswith((": ", ":\n"), 0, marked.outer_start)
