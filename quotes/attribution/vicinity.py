"""Where the words in marks stand to cues and to other words of their sentence."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.annotation import Sentence
from quotes.cues import Hit


def touches(sentence: Sentence, first: int, last: int, quoted: Sequence[int]) -> bool:
    """Whether nothing but punctuation stands between some words and those in marks."""
    between = (last + 1, quoted[0]) if last < quoted[0] else (quoted[-1] + 1, first)
    return all(word.upos == "PUNCT" for word in sentence.words[slice(*between)])


def nearest_cue(sentence: Sentence, anchor: int) -> int | None:
    """The cue that stands nearest above a word in the tree."""
    cues = {hit.word for hit in sentence.hits if hit.source is not None}
    return next((at for at in sentence.above(anchor) if at in cues), None)


def cues_of_others(sentence: Sentence, hit: Hit) -> set[int]:
    """The cues of a sentence that give the words of somebody else."""
    return {other.word for other in sentence.hits if other.source not in (None, hit.source)}


def is_finite(sentence: Sentence, verb: int) -> bool:
    """Whether a verb, or one that helps it, is in the past or the present."""
    helpers = (c for c in sentence.children[verb] if sentence.words[c].upos == "AUX")
    return any(sentence.words[i].is_finite for i in (verb, *helpers))


def is_clause(sentence: Sentence, quoted: Sequence[int]) -> bool:
    """Whether words in marks have a subject and a verb of their own."""
    words, own = sentence.words, set(quoted)
    return any(
        words[i].deprel.startswith("nsubj") and words[i].head in own and i < words[i].head for i in quoted
    )


def is_order(sentence: Sentence, quoted: Sequence[int]) -> bool:
    """Whether words in marks are a sentence that tells somebody to do something: ``“Leave me alone.”``"""
    first, last = sentence.words[quoted[0]], sentence.words[quoted[-1]]
    return first.xpos == "VB" and first.text[:1].isupper() and last.text in (".", "!") and len(quoted) > 1
