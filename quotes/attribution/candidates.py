"""Who is in question as the source of a stretch: the phrases around it, and nobody."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.annotation import Sentence
from quotes.attribution import nobody
from quotes.attribution.choice import NOBODY
from quotes.attribution.context import Context
from quotes.attribution.features import features
from quotes.attribution.scene import Scene
from quotes.cues import HEADINGS, Hit
from quotes.cues.relations import has_case
from quotes.nouns import is_time
from quotes.ranking import Features

MOST_CANDIDATES = 80
"""Of more phrases than these only the nearest are looked at: sentences of no news text have so many."""

_RELATIVE = frozenset({"that", "which"})
"""Pronouns that are sources as subjects alone."""
_POINTING = _RELATIVE | frozenset("there what this these those you your".split())


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody, or nobody, in question for a stretch.

    :param phrase: index of the phrase that names them, or :data:`NOBODY`.
    :param hit: the cue that connects it, with the index of its sentence.
    """

    phrase: int
    features: Features
    hit: tuple[int, Hit] | None = None


def candidates_of(scene: Scene, stretch: int, before: int) -> list[Candidate]:
    """The candidates for a stretch, nobody last.

    :param before: the phrase chosen for the stretch before, or :data:`NOBODY`.
    """
    context = Context(scene, stretch, before)
    numbers = [n for i in context.around() for n in scene.by_sentence.get(i, ()) if _is_eligible(scene, n)]
    inside = range(context.marked.start, context.marked.end)
    numbers = [n for n in numbers if scene.phrases[n].start not in inside]
    if len(numbers) > MOST_CANDIDATES:
        at = context.marked.start
        numbers = sorted(sorted(numbers, key=lambda n: abs(scene.phrases[n].start - at))[:MOST_CANDIDATES])
    if before != NOBODY and before not in numbers:
        numbers.append(before)
    found = [_candidate(context, number) for number in numbers]
    return [*found, Candidate(NOBODY, nobody.features(context))]


def _candidate(context: Context, number: int) -> Candidate:
    phrase = context.scene.phrases[number]
    tie = context.reporting.tie(phrase)
    return Candidate(number, features(context, number, tie), (phrase.sentence, tie.hit) if tie else None)


def _is_eligible(scene: Scene, number: int) -> bool:
    """Whether a phrase may be a source at all."""
    phrase = scene.phrases[number]
    words = scene.annotation.sentences[phrase.sentence].words
    word, after = words[phrase.head], words[phrase.head + 1 : phrase.head + 2]
    lower = word.text.lower()
    if lower in HEADINGS and any(each.text == ":" for each in after):
        return False
    if _tells_where(scene.annotation.sentences[phrase.sentence], phrase.head):
        return False
    if phrase.name is None and is_time(word.lemma):
        return False
    if word.deprel == "expl" or phrase.text.lower() in _POINTING:
        return phrase.is_subject and lower in _RELATIVE
    return True


def _tells_where(sentence: Sentence, head: int) -> bool:
    """Whether a noun before a colon tells where something was said: ``On Facebook the next day: “…”``."""
    if not has_case(sentence, head, "in", "on", "at"):
        return False
    colon = next((i for i, word in enumerate(sentence.words) if word.text == ":"), 0)
    return head < colon and all(word.upos not in ("VERB", "AUX") for word in sentence.words[:colon])
