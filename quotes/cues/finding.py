"""Finds all cues of a parsed sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import adjectives, labels, nouns, phrases, verbs
from quotes.cues.hit import Hit

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def find(sentence: Sentence) -> list[Hit]:
    """All cues of a parsed sentence, in order of their main word; a label comes first."""
    hits = [
        hit
        for i, word in enumerate(sentence.words)
        if word.stretch is None
        and (
            hit := verbs.cue(sentence, i)
            or nouns.cue(sentence, i)
            or adjectives.cue(sentence, i)
            or phrases.cue(sentence, i)
        )
    ]
    label = labels.cue(sentence, hits)
    return [label, *hits] if label else hits
