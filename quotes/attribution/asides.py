"""Who tells amid what another told, or behind it: ``Quill told her, she said, that it was “over”``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.annotation import Sentence
from quotes.attribution.vicinity import cues_of_others, nearest_cue
from quotes.cues import ADDRESSING, SPEECH_VERBS, Hit
from quotes.cues.lexicon import OBJECT_PRONOUNS, OF_WORDS
from quotes.mending.trees import first_below

_PHRASE = 3
"""Fewer words may be a term that nobody says."""


def is_split(sentence: Sentence, hit: Hit, anchor: int) -> bool:
    """``Quill told her, she said, that it was “over”``: told by Quill, as another says amid it."""
    words, others = sentence.words, cues_of_others(sentence, hit)
    if nearest_cue(sentence, anchor) != hit.word:
        return False
    clause = next(at for at in (anchor, *sentence.above(anchor)) if words[at].head == hit.word)
    mark = first_below(sentence, clause)
    amid = any(hit.word < other < mark - 1 for other in others)
    return amid and words[mark].text == "that" and words[mark - 1].text == ","


def is_amid(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``Quill says he left as the pay, they told him, was “too small”``: who speaks amid a clause, between
    commas, says what it tells, and not who tells of that."""
    words, first = sentence.words, first_below(sentence, source)
    stop = hit.last + 1
    stop += stop < len(words) and words[stop].text.lower() in OBJECT_PRONOUNS
    apart = first > 0 and words[first - 1].text == "," and stop < quoted[0] and words[stop].text == ","
    between = any(stop < other.word < quoted[0] for other in sentence.hits)
    if not apart or between or hit.lemma not in SPEECH_VERBS:
        return False
    return words[hit.word].head in cues_of_others(sentence, hit) and words[hit.word].deprel == "ccomp"


def is_as_told(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``As her office told reporters, Quill had “another engagement”``: an aside tells whose words the clause
    around it gives, where nobody else says these."""
    words, below = sentence.words, sentence.subtree(hit.word)
    first = first_below(sentence, hit.word)
    aside = words[hit.word].deprel == "advcl" and words[first].text.lower() == "as"
    if not aside or hit.lemma not in SPEECH_VERBS | ADDRESSING or not below[-1] < quoted[0]:
        return False
    apart = first == 0 or words[first - 1].upos in ("PUNCT", "SCONJ", "CCONJ")
    alone = all(words[c].deprel not in ("ccomp", "xcomp", "parataxis") for c in sentence.children[hit.word])
    return apart and alone and "," in _around(sentence, below[-1]) and _is_of(sentence, hit, anchor)


def _around(sentence: Sentence, i: int) -> set[str]:
    """A word with the one behind it."""
    return {word.text for word in sentence.words[i : i + 2]}


def _is_of(sentence: Sentence, hit: Hit, anchor: int) -> bool:
    """Whether no cue but one stands above words in marks that may give them."""
    nearest = nearest_cue(sentence, anchor)
    others = {other.word for other in sentence.hits if other.lemma in OF_WORDS or other.form != "verb"}
    return nearest == hit.word or nearest not in others


def closes(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Growers have launched a “safer plan for all”, it said.``: who ends a sentence tells all that stands
    before, where nobody else says the words, and they are no title."""
    words, first = sentence.words, first_below(sentence, source)
    if len(quoted) < _PHRASE or words[quoted[0]].text[:1].isupper():
        return False
    ends = all(word.upos == "PUNCT" for word in words[hit.last + 1 :])
    if not ends or hit.lemma not in SPEECH_VERBS or not quoted[-1] < first < hit.word:
        return False
    return words[first - 1].text == "," and _is_of(sentence, hit, anchor)
