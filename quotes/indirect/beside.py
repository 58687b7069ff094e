"""What stands beside what a cue reports: what another tells, ``Quill called it “a sham”, while Roe called it
“fair”``, and what the teller does, ``Quill said it was a sham and gave no details``."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Sentence
from quotes.cues import CAUSING, SPEECH_VERBS, Hit
from quotes.mending.deeds import is_deed, is_deed_behind

_BESIDE = frozenset("advcl conj parataxis".split())
_AGAINST = frozenset("while whereas but yet though although".split())
"""Words that set what one tells against what another does."""


def beside(sentence: Sentence, hit: Hit) -> set[int]:
    """The words behind a cue that belong to nothing that it reports: they tell what another says in marks, or
    what whoever tells it does besides."""
    behind = [at for at in sentence.subtree(hit.word) if at > hit.last]
    tops = [at for at in behind if _is_beside(sentence, hit, at) or _is_set_against(sentence, at)]
    return {at for top in (*tops, *_deeds(sentence, hit)) for at in sentence.subtree(top)}


def _deeds(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """The verbs of what whoever tells something does besides."""
    words, told = sentence.words, _told(sentence, hit)
    if told is None:
        return
    for at in (*sentence.children[hit.word], *sentence.children[told]):
        if at > max(told, hit.last) and words[at].deprel in ("conj", "advcl"):
            aside = told < hit.word and is_deed_behind(sentence, at, told, hit.word)
            if aside or is_deed(sentence, at, told, hit.word):
                yield at


def _told(sentence: Sentence, hit: Hit) -> int | None:
    """The top of what a cue reports: its clause, or what it stands in the midst of."""
    word = sentence.words[hit.word]
    if word.deprel in ("parataxis", "conj") and word.head < hit.first:
        return word.head
    return next((c for c in sentence.children[hit.word] if sentence.words[c].deprel == "ccomp"), None)


def _is_set_against(sentence: Sentence, top: int) -> bool:
    """Whether a clause tells what somebody else says against it: ``while Roe says it is not``."""
    words, children = sentence.words, sentence.children[top]
    marks = {words[c].text.lower() for c in children if words[c].deprel == "mark"}
    others = any(words[c].deprel == "nsubj" and words[c].upos != "PRON" for c in children)
    tells = words[top].lemma in SPEECH_VERBS and any(words[c].deprel == "ccomp" for c in children)
    return words[top].deprel == "advcl" and tells and others and not marks.isdisjoint(_AGAINST)


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
