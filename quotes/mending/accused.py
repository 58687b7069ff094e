"""Who is accused of something accuses nobody: ``A man accused of stalking a nurse pleaded guilty``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.mending.trees import has_auxiliary, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_SUFFERED = frozenset("accuse suspect convict acquit".split())
"""Verbs that are done to somebody, where "of" stands right behind them."""
_BELOW = frozenset("ccomp xcomp advcl acl conj parataxis".split())
"""How parsers hang the main verb on what stands before it."""


def mend_accused(sentence: Sentence) -> None:
    """A participle with "of" tells of the subject, and what follows is the main verb; where nothing follows,
    it is the passive of a headline: ``Mayor accused of taking bribes``."""
    words, verb = sentence.words, sentence.root
    if not 0 <= verb < len(words) - 1 or words[verb].lemma not in _SUFFERED or words[verb + 1].text != "of":
        return
    subjects = (c for c in sentence.children[verb] if c < verb and words[c].deprel.startswith("nsubj"))
    subject = next(subjects, -1)
    if subject < 0 or has_auxiliary(sentence, verb):
        return
    words[verb].xpos = "VBN"
    main = next((i for i in range(verb + 2, len(words)) if _is_main(sentence, i)), -1)
    if main < 0:
        words[subject].deprel = "nsubj:pass"
        return
    sentence.hang(main, -1, "root")
    sentence.hang(subject, main, "nsubj")
    sentence.hang(verb, subject, "acl")


def _is_main(sentence: Sentence, i: int) -> bool:
    """Whether a verb in the past or the present stands without a subject, and nothing ties it to another."""
    word = sentence.words[i]
    past = word.is_finite or (word.xpos == "VBN" and not has_auxiliary(sentence, i))
    tied = any(sentence.words[c].deprel in ("mark", "cc") for c in sentence.children[i])
    free = not has_subject(sentence, i) and not tied and word.stretch is None
    return word.upos in ("VERB", "AUX") and past and free and word.deprel in _BELOW
