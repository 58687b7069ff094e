"""Who goes on in a paragraph of its own what was told of in the one before."""

from __future__ import annotations

from quotes.annotation import Sentence
from quotes.attribution.scene import Scene
from quotes.cues import SPEECH_VERBS, Hit

_TELLING = SPEECH_VERBS - {"ask"}
"""Verbs whose subject may well go on; who asks waits for an answer."""


def teller_before(scene: Scene, stretch: int) -> int | None:
    """The phrase that names the speaker of the paragraph before, where a quote stands alone, over all its
    paragraphs: ``Quill said the pier was gone.`` and below it ``“We saw it go.”``; whose words the paragraph
    ends with, they are: ``Roe should heed the words of Ada Quill:``"""
    place = scene.places.get(stretch)
    if place is None or not _stands_alone(scene, stretch):
        return None
    number = scene.plain_before(place.sentence)
    if number is None:
        return None
    sentence = scene.annotation.sentences[number]

    def tells(hit: Hit) -> bool:
        return hit.lemma in _TELLING and hit.way == "subject" and sentence.words[hit.word].head < 0

    sources = [hit.source for hit in sentence.hits if _gives_words(sentence, hit)]
    sources = sources or [hit.source for hit in sentence.hits if tells(hit)]
    phrases = scene.by_sentence.get(number, ())
    return next((n for n in phrases if [scene.phrases[n].head] == sources), None)


def _gives_words(sentence: Sentence, hit: Hit) -> bool:
    """Whether a sentence ends with a noun for somebody's words, whose they are, and a colon."""
    if hit.lemma not in _WORDS or hit.way not in ("possessive", "by") or hit.source is None:
        return False
    last = max(hit.word, sentence.name_end(hit.source))
    return [word.text for word in sentence.words[last + 1 :]] == [":"]


_WORDS = frozenset("advice message phrase word".split())


def _stands_alone(scene: Scene, stretch: int) -> bool:
    """Whether nothing but a quote that begins there stands in its paragraph, or in those that it fills."""
    text, stretches = scene.annotation.text, scene.annotation.stretches
    last = stretch
    while stretches[last].continued and last + 1 < len(stretches):
        last += 1
    start, _ = scene.paragraph(stretches[stretch].start)
    _, end = scene.paragraph(stretches[last].start)
    begins = not (stretch and stretches[stretch - 1].continued)
    first, behind = text[start : stretches[stretch].outer_start], text[stretches[last].outer_end : end]
    return begins and not first.strip() and not behind.strip()
