"""What somebody or something is called in marks, and who calls it so."""

from __future__ import annotations

from collections.abc import Sequence

from quotes import nouns
from quotes.annotation import Sentence
from quotes.attribution.vicinity import cues_of_others, touches
from quotes.cues import JUDGING, SPEECH_VERBS, Hit
from quotes.cues.lexicon import NAMING, UTTERING
from quotes.mending.trees import first_below

_TAKING = NAMING | frozenset("regard see view".split())
"""Verbs that tell what somebody takes something for."""
FILLING = frozenset("as for a an the his her its their “ ‘".split())
"""What may stand between a cue and what somebody is called."""


def is_what_is_called(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``in what officials have termed “…”``; ``what Quill described, in a letter, as “…”``; ``What Roe calls
    “old”, Quill calls “…”``; ``a move which police called “…”``; not ``a man whom they call “Buster”``."""
    words = sentence.words
    if hit.lemma in NAMING and words[hit.word].head < 0 and source < hit.word == quoted[0] - 2:
        return touches(sentence, hit.first, hit.last, quoted)
    first = min(sentence.subtree(source, without=frozenset({"punct"})))
    told = words[hit.word].xpos in ("VBD", "VBN", "VBP", "VBZ") and words[source].upos != "PRON"
    told &= hit.lemma in _TAKING and source < hit.word < quoted[0]
    pronoun = words[first - 1].text.lower() if told and first else ""
    relative = pronoun in ("that", "which", "whom") and words[first - 1].deprel == "obj"
    relative &= words[quoted[0]].upos != "PROPN"
    if not relative and pronoun != "what":
        return False
    between = [word.text.lower() for word in words[hit.last + 1 : quoted[0]]]
    aside = between[:1] == [","] and "as" in between[-2:]
    return aside or set(between) <= FILLING


def is_how_called(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…” was how Quill described it``, ``“…” is what Quill called him``, ``“…” is how Quill put it``."""
    words = sentence.words
    before = [i for i in range(quoted[-1] + 1, first_below(sentence, source)) if words[i].upos != "PUNCT"]
    told = hit.lemma in NAMING or hit.lemma == "put"
    asks = len(before) == 2 and words[before[1]].text in ("how", "what")
    return told and asks and words[before[0]].upos == "AUX" and quoted[-1] < source < hit.word


def is_judged(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``Quill rejected the claims as “absurd”``, ``dismissing it as a “joke”``, ``seeing it as “a chance”``;
    but not ``saw him play as “the fool”``."""
    words = sentence.words
    before = [i for i in range(hit.last + 1, quoted[0]) if words[i].text.lower() not in _BEFORE_JUDGEMENT]
    taken = hit.lemma in _TAKING and not cues_of_others(sentence, hit)
    taken &= all(words[i].upos != "VERB" for i in before) and words[hit.source or 0].xpos != "WDT"
    judged = (hit.lemma in JUDGING or taken) and before and words[before[-1]].text == "as"
    others = {other.word for other in sentence.hits if other.form == "verb"} & set(before)
    return bool(judged) and not others and words[hit.word].xpos != "VBN"


_BEFORE_JUDGEMENT = frozenset("a an the “ ‘ \" '".split())


def puts_it(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, as Quill, the mayor, put it``; ``as Quill calls it``; ``As Quill puts it, Pell wants “…”``."""
    words = sentence.words
    first, last = first_below(sentence, source), hit.word + 1
    if first and words[first].text.lower() != "as":
        first -= 1
    if last == len(words) or words[last].text != "it" or words[first].text.lower() != "as":
        return False
    between = range(last + 1, quoted[0])
    opens = between and all(word.upos == "PUNCT" for word in words[:first]) and words[last + 1].text == ","
    alone = opens and not any(other.word in between for other in sentence.hits if other.lemma in SPEECH_VERBS)
    return alone or touches(sentence, first, last, quoted)


def is_meant(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``Asked what she meant by “…”``: whoever means something by words has said them."""
    by = hit.last + 1
    return (
        hit.lemma == "mean"
        and by < quoted[0]
        and sentence.words[by].text == "by"
        and touches(sentence, hit.first, by, quoted)
    )


APPELLATIONS = frozenset(
    "name nickname moniker sobriquet title pseudonym penname alias acronym abbreviation".split()
)
"""What one is known by, who is nobody."""


def is_mentioned_by(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``the “…” mentioned by Quill``; ``“…” (as described by Quill)``; ``“…”, as it is called by Quill``."""
    words = sentence.words
    after = [i for i in range(quoted[-1] + 1, source) if words[i].upos != "PUNCT"]
    if after and words[after[0]].text == "as":
        after = [i for i in after[1:] if words[i].upos not in ("AUX", "ADV") and words[i].text != "it"]
    return (hit.lemma in UTTERING or hit.lemma in _MENTIONING) and after[:1] == [hit.word]


_MENTIONING = frozenset("mention use coin".split())


def is_called_by(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``branded “…” and “…” by Quill``; ``praised for his “…” by Quill``; ``described by Quill as “…”``;
    ``described as “…” in a letter``; but not ``The plan backed by Quill “is dead”``, of which the words in
    marks tell something."""
    words = sentence.words
    if words[quoted[0]].is_finite or words[quoted[0]].upos == "AUX":
        return False
    if source > quoted[-1]:
        behind = (w for w in words[quoted[-1] + 1 : source] if w.stretch is None)
        between = [w.text.lower() for w in behind if w.upos not in ("PUNCT", "CCONJ")]
        within = between[:1] == ["in"] and nouns.is_document(words[source].lemma)
        start, by = hit.last + 1, (within or between[:1] == ["by"]) and len(between) <= _TITLES
    else:
        last = source
        while last + 1 < quoted[0] and words[last + 1].deprel in _IN_NAME:
            last += 1
        start, by = max(hit.last, _behind_aside(sentence, last, quoted[0])) + 1, True
    before = (w for w in words[start : quoted[0]] if w.stretch is None)
    filling = {w.text.lower() for w in before if w.upos != "CCONJ"}
    whole = words[quoted[0]].placeholder and hit.last < quoted[0] and "as" not in filling
    return by and filling <= FILLING and not whole


_IN_NAME = frozenset("flat compound case nmod det amod appos".split())
"""How the words of a name hang on each other: ``the Ministry of Rivers``."""


def _behind_aside(sentence: Sentence, name: int, stop: int) -> int:
    """The comma that closes what tells of somebody right behind the name, before some word; the name, where
    nothing does: ``described by Quill, the mayor, as “…”``."""
    commas = [i for i in range(name + 1, stop) if sentence.words[i].text == ","]
    return commas[1] if len(commas) > 1 and commas[0] == name + 1 else name


_TITLES = 4
"""Words from "by" to the head of a name, no more than these."""
