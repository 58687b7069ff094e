"""What stands beside what a cue reports: what another tells, ``Quill called it “a sham”, while Roe called it
“fair”``, and what the teller does, ``Quill said it was a sham and gave no details``."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Sentence
from quotes.cues import CAUSING, Hit
from quotes.mending.deeds import is_deed

_BESIDE = frozenset("advcl conj parataxis".split())
_AGAINST = frozenset("while whereas but yet though although".split())
"""Words that set what one tells against what another does."""


def beside(sentence: Sentence, hit: Hit) -> set[int]:
    """The words behind a cue that belong to nothing that it reports: they tell what another says in marks, or
    what whoever tells it does besides."""
    tops = [at for at in sentence.subtree(hit.word) if at > hit.last and _is_beside(sentence, hit, at)]
    return {at for top in (*tops, *_deeds(sentence, hit)) for at in sentence.subtree(top)}


def _deeds(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """The verbs of what whoever tells something does besides."""
    words, children = sentence.words, sentence.children[hit.word]
    told = next((c for c in children if words[c].deprel == "ccomp"), len(words))
    for at in (c for c in children if c > max(told, hit.last) and words[c].deprel in ("conj", "advcl")):
        if is_deed(sentence, at, told, hit.word):
            yield at


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
