"""Who stands between two halves of what is said, by whatever verb: ``“We,” Quill chipped in, “are not.”``"""

from __future__ import annotations

from quotes.attribution.scene import Place, Scene
from quotes.marks import Marked

_LONGEST = 6
"""Words between two halves, no more than these."""


def breaking(scene: Scene, place: Place) -> int | None:
    """The phrase for the one subject between a quote that breaks off at a comma and its other half."""
    stretches, number = scene.annotation.stretches, place.stretch
    halves = (stretches[max(first, 0) : first + 2] for first in (number, number - 1))
    whole = next((two for two in halves if len(two) > 1 and _is_broken(scene.annotation.text, *two)), None)
    if whole is None:
        return None
    sentence, between = scene.annotation.sentences[place.sentence], range(whole[0].end, whole[1].start)
    inside = [i for i, word in enumerate(sentence.words) if word.start in between]
    acting = {i for i in inside if sentence.words[i].upos == "VERB"}
    subjects = [i for i in inside if sentence.words[i].deprel == "nsubj" and sentence.words[i].head in acting]
    sources = {hit.source for hit in sentence.hits if hit.word in inside} - {None}
    return (
        scene.headed(place.sentence, subjects[0]) if len(subjects) == 1 and sources <= {*subjects} else None
    )


def _is_broken(text: str, first: Marked, second: Marked) -> bool:
    """Whether one stretch breaks off, and the other goes on, with a comma before it and few words between."""
    between = text[first.outer_end : second.outer_start].rstrip()
    apart = text[first.end - 1] == "," and between.endswith(",") and text[second.start].islower()
    return apart and "\n" not in between and len(between.split()) <= _LONGEST
