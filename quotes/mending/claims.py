"""Nouns with a clause of what is told, and what is told of them: ``Fears that it would burst were wrong``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues.lexicon import NOUNS
from quotes.mending.trees import has_auxiliary, subject_relation

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_BREAKS = frozenset("cc mark punct".split())


def mend_claim(sentence: Sentence) -> None:
    """``Claims that the vote was rigged have been dismissed``: what comes behind the clause's own verb is the
    main one, of which the noun is the subject."""
    words, noun = sentence.words, sentence.root
    that = noun + 1
    if noun < 0 or that >= len(words) or words[that].text != "that" or words[that].deprel != "mark":
        return
    lemma = words[noun].lemma if words[noun].upos == "NOUN" else words[noun].text.lower().removesuffix("s")
    if lemma not in NOUNS or any(words[c].deprel.startswith("nsubj") for c in sentence.children[noun]):
        return
    finite = [i for i in range(that, len(words)) if words[i].is_finite or _is_bare_past(sentence, i)]
    if len(finite) < _BOTH or any(words[i].deprel in _BREAKS for i in range(that + 1, finite[1])):
        return
    clause, main = (
        _predicate(sentence, at, stop) for at, stop in zip(finite, (finite[1], len(words)), strict=False)
    )
    if any(c > clause and words[c].deprel.startswith("nsubj") for c in sentence.children[main]):
        return
    words[noun].upos, words[noun].xpos, words[noun].lemma = "NOUN", "NNS", lemma
    for i in [*sentence.children[main], *sentence.children[noun]]:
        if that <= i < finite[1] and i != clause:
            sentence.hang(i, clause)
    sentence.hang(main, -1, "root")
    sentence.hang(noun, main, subject_relation(sentence, main))
    sentence.hang(clause, noun, "acl")
    for i in [*sentence.children[noun], *sentence.children[clause]]:
        if i > main:
            sentence.hang(i, main)


def _is_bare_past(sentence: Sentence, i: int) -> bool:
    """Whether what parsers take for a participle may be the past: ``proved``, but not ``have proved``,
    ``proved by Quill``."""
    words = sentence.words
    alone = i + 1 == len(words) or words[i + 1].text != "by"
    return words[i].xpos == "VBN" and alone and words[i - 1].upos != "AUX" and not has_auxiliary(sentence, i)


_BOTH = 2
"""Finite verbs: that of the clause, and that of the sentence."""


def _predicate(sentence: Sentence, finite: int, stop: int) -> int:
    """The verb or the like of a finite word, before another: ``dismissed`` of ``have been dismissed``."""
    words, above = sentence.words, sentence.words[finite].head
    if words[finite].upos != "AUX":
        return finite
    if finite < above < stop:
        return above
    return next((i for i in range(finite, stop) if words[i].upos == "VERB"), finite)
