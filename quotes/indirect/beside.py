"""What another tells beside what a cue reports: ``Quill called it “a sham”, while Roe called it “fair”``."""

from __future__ import annotations

from quotes.annotation import Sentence
from quotes.cues import CAUSING, Hit

_BESIDE = frozenset("advcl conj parataxis".split())
_AGAINST = frozenset("while whereas but yet though although".split())
"""Words that set what one tells against what another does."""


def told_by_others(sentence: Sentence, hit: Hit) -> set[int]:
    """The words behind a cue that tell what another says in marks, and belong to nothing that it reports."""
    tops = [at for at in sentence.subtree(hit.word) if at > hit.last and _is_beside(sentence, hit, at)]
    return {at for top in tops for at in sentence.subtree(top)}


def _is_beside(sentence: Sentence, hit: Hit, top: int) -> bool:
    """Whether a clause stands beside that of a cue, or a noun sums it up: ``a view shared by Roe, who …``."""
    words, below = sentence.words, set(sentence.subtree(top))
    joins = {words[c].text.lower() for c in sentence.children[top] if words[c].deprel in ("mark", "cc")}
    beside = words[top].deprel in _BESIDE and (words[top].head == hit.word or not joins.isdisjoint(_AGAINST))
    sums_up = words[top].deprel == "appos" and words[top].upos == "NOUN"
    others = (h for h in sentence.hits if h.form == "verb" and h.source in below and h.word in below)
    reporting = [other for other in others if top in (other.word, words[other.word].head) or sums_up]
    marked = any(words[i].stretch is not None for i in below)
    return marked and bool(reporting) and (beside or sums_up or words[top].lemma in CAUSING)
