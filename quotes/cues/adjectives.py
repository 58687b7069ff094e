"""The adjectives of a sentence that report: ``She was adamant that …``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import verbs
from quotes.cues.hit import Hit
from quotes.cues.lexicon import ADJECTIVES
from quotes.cues.relations import SUBJECTS, child_by

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def cue(sentence: Sentence, i: int) -> Hit | None:
    """The cue that a word is, where it is an adjective, or a participle as one, that reports."""
    word = sentence.words[i]
    if word.upos not in ("ADJ", "VERB") or word.deprel in ("amod", "det"):
        return None
    lemma = word.text.lower()
    if lemma not in ADJECTIVES:
        return None
    source, way = child_by(sentence, i, (*SUBJECTS, "nsubj:pass")), "subject"
    if source is None or sentence.words[source].stretch is not None:
        source, way = verbs.source_of(sentence, i)
    return Hit(i, i, i, lemma, ADJECTIVES[lemma], "adjective", source, way)
