"""Words around a quote that leave no doubt whose it is, though others speak in the same sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, islice

from quotes import nouns
from quotes.annotation import Sentence
from quotes.cues import CALLING, CLAIMS, JUDGING, SPEECH_VERBS, Hit
from quotes.types import CueClass

_CALLING = CALLING | frozenset("describe characterize characterise".split())
_TELLING = SPEECH_VERBS | _CALLING
_OF_WORDS = (
    _TELLING
    | JUDGING
    | frozenset(
        """
        accuse blame demand propose refer speak talk liken thank congratulate assure urge warn remind
        threaten promise vow order instruct advise
        """.split()
    )
)
"""Verbs whose subject may have said what stands in marks below them."""
_FILLING = frozenset("as a an the “ ‘".split())
"""What may stand between a cue and what somebody is called."""


def sure_cue(sentence: Sentence, quoted: Sequence[int], anchor: int) -> Hit | None:
    """The cue whose source alone can have said what stands in marks.

    :param quoted: indices of the words in marks.
    :param anchor: the one of them whose head is outside.
    """
    sure = [hit for hit in sentence.hits if hit.source is not None]
    sure = [hit for hit in sure if _is_sure(sentence, hit, quoted, anchor)]
    named = (hit for hit in sure if _names_again(sentence, hit, quoted))
    earlier = (hit for hit in sure if _is_told_earlier(sentence, hit, hit.word))
    return next(chain(named, earlier, sure), None)


def _is_sure(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    assert hit.source is not None
    word = sentence.words[hit.word]
    if hit.lemma in ("word", "phrase") and _in_words_of(sentence, hit, hit.source, quoted):
        return True
    if (hit.lemma == "put" or hit.lemma in _CALLING) and _puts_it(sentence, hit, hit.source, quoted):
        return True
    if hit.lemma in ("word", "put"):
        return False
    if hit.way == "agent":
        if sentence.words[hit.source].lemma in _APPELLATIONS:
            return False
        after = _is_mentioned_by(sentence, hit, hit.source, quoted)
        return after or _is_called_by(sentence, hit, hit.source, quoted)
    if hit.way == "object" and hit.lemma == "quote":
        return word.xpos == "VBG" or hit.word in sentence.above(anchor)
    if hit.way == "object" and word.xpos == "VBG" and (hit.lemma in _TELLING or hit.lemma == "refer"):
        last = all(w.deprel == "iobj" or w.upos == "PUNCT" for w in sentence.words[hit.word + 1 :])
        return _nearest(sentence, anchor) == hit.word or (last and quoted[-1] < hit.source)
    if hit.way == "shared" and hit.lemma in _CALLING and word.xpos == "VBG":
        others = _cues_of_others(sentence, hit)
        return _nearest(sentence, anchor) == hit.word and others.isdisjoint(sentence.above(hit.word))
    if hit.way == "shared" and word.xpos == "VBG" and _says_beside(sentence, hit, quoted, anchor):
        return True
    if hit.way == "subject" and hit.lemma in _GOING_ON and _is_about(sentence, hit, quoted, anchor):
        return True
    if hit.way == "according":
        return _is_own_clause(sentence, hit.source, anchor)
    if hit.way == "subject" and _is_what_is_called(sentence, hit, hit.source, quoted):
        return True
    if hit.way in ("subject", "shared") and _is_judged(sentence, hit, quoted):
        return True
    if hit.way == "subject" and _comes_after(sentence, hit, hit.source, quoted):
        return True
    if _names_again(sentence, hit, quoted):
        return True
    if hit.lemma in SPEECH_VERBS and _is_said_of_words(sentence, hit, quoted, anchor):
        return True
    if hit.way == "shared" and _is_caused(sentence, hit, anchor):
        return True
    if hit.way in ("subject", "shared") and hit.lemma in _OF_WORDS:
        apart = _tells_apart(sentence, hit, quoted, anchor)
        return apart or (hit.lemma in SPEECH_VERBS and _leads_in(sentence, hit, quoted))
    if hit.way in ("possessive", "by") and _is_what_is_said(sentence, hit, hit.source, quoted):
        return True
    if hit.way in ("possessive", "by") and _is_given(sentence, hit, hit.source, quoted):
        return True
    said = hit.lemma in CLAIMS or hit.kind is not CueClass.THOUGHT
    named = sentence.words[hit.source].upos in ("NOUN", "PROPN")
    if not (said and named and hit.way == "possessive"):
        return False
    return _claims(sentence, hit.word, quoted, anchor) or _names_what(sentence, hit.word, quoted, anchor)


def _is_what_is_called(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``in what officials have termed “…”``; ``what Quill described, in a letter, as “…”``."""
    words = sentence.words
    first = min(sentence.subtree(source, without=frozenset({"punct"})))
    told = words[hit.word].xpos in ("VBD", "VBN") and words[source].upos != "PRON"
    told &= hit.lemma in _CALLING and source < hit.word < quoted[0]
    if not told or first == 0 or words[first - 1].text.lower() != "what":
        return False
    between = [word.text.lower() for word in words[hit.last + 1 : quoted[0]]]
    aside = between[:1] == [","] and "as" in between[-2:]
    return aside or set(between) <= _FILLING


def _is_judged(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``Quill rejected the claims as “absurd”``, ``dismissing it as a “joke”``."""
    words = sentence.words
    before = [i for i in range(hit.last + 1, quoted[0]) if words[i].text.lower() not in _BEFORE_JUDGEMENT]
    judged = hit.lemma in JUDGING and before and words[before[-1]].text == "as"
    others = {other.word for other in sentence.hits if other.form == "verb"} & set(before)
    return bool(judged) and not others and words[hit.word].xpos != "VBN"


_BEFORE_JUDGEMENT = frozenset("a an the “ ‘ \" '".split())


def _says_beside(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill spoke where protesters had gathered, chanting “…”``: people who do something and say what comes
    right behind, where nobody else says anything."""
    words, source = sentence.words, hit.source
    if source is None or hit.lemma not in SPEECH_VERBS or words[hit.word].deprel != "advcl":
        return False
    people = words[source].upos == "PROPN" or nouns.is_human(words[source].lemma)
    others = any(h.lemma in SPEECH_VERBS and h.source != source for h in sentence.hits if h.form == "verb")
    near = _nearest(sentence, anchor) == hit.word and hit.last < quoted[0]
    return people and near and not others and _touches(sentence, hit.first, hit.last, quoted)


def _is_about(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``she left, as Quill went on about “wolves” and “bears”``."""
    between = sentence.words[hit.last + 1 : quoted[0]] if hit.last < quoted[0] else []
    outside = {word.text for word in between if word.stretch is None and word.upos != "PUNCT"}
    return "about" in outside and outside <= {"about", "and"} and _nearest(sentence, anchor) == hit.word


_GOING_ON = frozenset("go talk speak rant rave boast brag joke".split())
"""Verbs of those who speak about what stands in marks."""


def _comes_after(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“Sit down!” hollered somebody at the back``: who is brought in right behind what is said."""
    if not quoted[-1] < hit.first <= hit.last < source or not _touches(sentence, hit.first, hit.last, quoted):
        return False
    words = sentence.words
    new = {words[i].text.lower() for i in (source, *sentence.children[source])} & _NEW
    return bool(new) and words[hit.first - 1].upos == "PUNCT" and words[hit.first - 2].text in _ENDS


def _names_again(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``he warned, “…,” Quill told a newspaper``: who is named behind what is said is whom the pronoun before
    it means."""
    words, source = sentence.words, hit.source
    if hit.way != "subject" or source is None or not quoted[-1] < source < hit.first:
        return False
    before = [other for other in sentence.hits if other.way == "subject" and other.last < quoted[0]]
    pronoun = bool(before) and before[-1].source is not None and words[before[-1].source].upos == "PRON"
    if not pronoun or words[source].upos != "PROPN" or sentence.name_end(source) + 1 != hit.first:
        return False
    told = _touches(sentence, before[-1].first, before[-1].last, quoted)
    return told and _touches(sentence, _first(sentence, source), hit.last, quoted)


_NEW = frozenset("a an another someone somebody".split())
_ENDS = frozenset(", ! ?".split())
"""What a sentence in marks ends with before a verb that tells whose it is."""


_ANSWERS = frozenset(
    """
    advice answer assessment comment conclusion explanation message observation prediction question reply
    response retort riposte summary verdict view warning
    """.split()
)
"""Nouns for what somebody says, in words that are given."""
_REPLIES = frozenset("advice answer message reply response retort riposte verdict".split())
"""Those of them of which little else is told than their words."""


def _is_what_is_said(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…,” was Quill's curt reply``; ``Quill's reply was simple: “…”``."""
    words = sentence.words
    if hit.lemma not in _ANSWERS or words[hit.word].deprel in ("obl", "nmod"):
        return False
    owned = {*range(_first(sentence, source), hit.word + 1), *range(hit.word, sentence.name_end(source) + 1)}
    first, last = min(owned), max(owned)
    between = range(last + 1, quoted[0]) if last < quoted[0] else range(quoted[-1] + 1, first)
    said = [words[i].text.lower() for i in between if words[i].upos in ("AUX", "VERB")]
    leads = hit.lemma in _REPLIES if last < quoted[0] else len(said) == 1 and said[0] in _COMING
    return leads and all(words[i].upos in _AROUND for i in between)


def _is_given(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``rated this statement by Quill on Friday: “…”``: what somebody said stands behind a colon."""
    words = sentence.words
    first, last = min(hit.word, source), max(hit.word, source)
    between = words[first : quoted[0]] if last < quoted[0] else []
    colon = next((i for i in range(quoted[0] - 1, last, -1) if words[i].text not in _MARKS), -1)
    plain = all(w.upos not in ("VERB", "AUX", "CCONJ", "SCONJ") for w in between)
    return hit.lemma in _SPOKEN_OF and colon > last and words[colon].text == ":" and plain


_MARKS = frozenset("“ ‘ \" ' « ``".split())
_AROUND = frozenset("PUNCT AUX VERB ADJ ADV DET".split())
"""What stands between the noun and the marks."""
_COMING = frozenset("was is came comes ran runs read reads".split())
"""What leads from words in marks to the noun."""


_SPOKEN_OF = frozenset(
    "comment letter plan policy post proposal remark report speech statement tweet".split()
)
"""Nouns for what somebody said or wrote, of which others say something."""


def _is_said_of_words(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``The town said Quill's comments were “over the top”``, ``said Quill's remarks “are over the top”``:
    what is in marks is said of another's words."""
    words = sentence.words
    beside = next((i for i in range(quoted[0] - 1, -1, -1) if words[i].upos != "PUNCT"), -1)
    told_of = {c for c in sentence.children[anchor] if words[c].deprel in ("nsubj", "nsubj:pass")} | {beside}
    nouns = {h.word for h in sentence.hits if h.form == "noun" and h.lemma in _SPOKEN_OF}
    return not nouns.isdisjoint(told_of) and hit.word < beside and _nearest(sentence, anchor) == hit.word


def _is_own_clause(sentence: Sentence, source: int, anchor: int) -> bool:
    """``According to Quill it is “late”, according to Roe it is “over”``: of two such clauses the one with
    the words in marks."""
    words = sentence.words
    clauses = {words[h.source].head for h in sentence.hits if h.way == "according" and h.source is not None}
    nearest = next((at for at in (anchor, *sentence.above(anchor)) if at in clauses), None)
    return len(clauses) > 1 and nearest == words[source].head


def _leads_in(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``he smiled and said, “…,” the paper reported``, ``Roe said Quill had told him: “…”``, ``told him “it
    was a joke”``: the words come right after a verb of speech, or whom it is told."""
    verb, last = sentence.words[hit.word], hit.last
    if last + 1 >= len(sentence.words):
        return False
    told = next((c for c in sentence.children[hit.word] if sentence.words[c].deprel == "iobj"), -1)
    if told >= 0 and min(sentence.subtree(told)) == last + 1:
        last = max(sentence.subtree(told))
    elif sentence.words[last + 1].text in _WHOM:
        last += 1
    if last >= quoted[0] or not _is_finite(sentence, hit.word):
        return False
    if sentence.words[last + 1].xpos == "RB":
        last += 1
    after = sentence.words[last + 1].text if last < quoted[0] else ""
    if verb.deprel == "acl:relcl" and after != ":":
        return False
    opens = after in (",", ":") or _is_clause(sentence, quoted)
    return opens and _touches(sentence, hit.first, last, quoted)


_WHOM = frozenset("me him her us them you".split())


def _is_clause(sentence: Sentence, quoted: Sequence[int]) -> bool:
    """Whether words in marks have a subject and a verb of their own."""
    words, own = sentence.words, set(quoted)
    return any(
        words[i].deprel.startswith("nsubj") and words[i].head in own and i < words[i].head for i in quoted
    )


def _tells_apart(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Roe said he was sorry, while Quill said it was “over”``: the words hang on a verb whose clause stands
    beside what another says, not in it; or on one that tells of an earlier telling."""
    words, verb = sentence.words, hit.word
    assert hit.source is not None
    if verb not in islice(sentence.above(anchor), _CLOSE) or hit.lemma in _NOT_TOLD:
        return False
    if not _is_finite(sentence, verb) or not hit.source < verb < quoted[0]:
        return False
    while hit.way == "shared" and words[verb].deprel == "conj":
        verb = words[verb].head
    if words[hit.source - 1].text == "what":
        return False
    others = _cues_of_others(sentence, hit)
    if words[verb].deprel == "ccomp":
        return _is_told_earlier(sentence, hit, verb)
    if words[verb].deprel == "acl:relcl":
        return bool(others)
    if words[verb].deprel == "advcl":
        return not others.isdisjoint(sentence.above(verb))
    return hit.way == "subject" and words[verb].deprel == "conj" and words[verb].head in others


def _is_told_earlier(sentence: Sentence, hit: Hit, verb: int) -> bool:
    """``Roe said Quill had told him that it was “over”``, ``Roe said Quill had called it “over”``."""
    words = sentence.words
    below = {words[c].deprel: words[c].lemma for c in sentence.children[verb]}
    told = hit.lemma in _CALLING or (hit.lemma == "tell" and "iobj" in below)
    under = words[verb].deprel == "ccomp" and words[verb].head in _cues_of_others(sentence, hit)
    return told and under and below.get("aux") == "have"


def _is_caused(sentence: Sentence, hit: Hit, anchor: int) -> bool:
    """``Roe said it was “over”, prompting Quill to reply that it was “a start”``."""
    words = sentence.words
    cause = words[words[hit.word].head].lemma if words[hit.word].head >= 0 else ""
    return words[hit.word].xpos == "VB" and cause in _CAUSING and _nearest(sentence, anchor) == hit.word


_CAUSING = frozenset("prompt lead drive provoke force push".split())
_CLOSE = 2
"""Words from the marks up to the verb, no more than these."""
_NOT_TOLD = frozenset("deny agree continue".split())
"""Verbs of speech that have other objects than what somebody says."""


def _cues_of_others(sentence: Sentence, hit: Hit) -> set[int]:
    return {other.word for other in sentence.hits if other.source not in (None, hit.source)}


def _in_words_of(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, in the words of Quill``; ``in Quill's words, “…”``; ``with Quill's words: “…”``; ``to borrow
    Quill's phrase``."""
    words = sentence.words
    first = _first(sentence, hit.word)
    last = max(hit.word, sentence.name_end(source))
    owned = hit.way in ("possessive", "by")
    if owned and first > 1 and words[first - 1].lemma in _BORROWING and words[first - 2].text.lower() == "to":
        first -= 2
        return _touches(sentence, first, last, quoted)
    told = words[first].text.lower() == "in" or (hit.lemma == "word" and owned and last < quoted[0])
    return told and _touches(sentence, first, last, quoted)


_BORROWING = frozenset("adopt borrow echo paraphrase quote steal use".split())


def _puts_it(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, as Quill, the mayor, put it``; ``as Quill calls it``; ``As Quill puts it, Pell wants “…”``."""
    words = sentence.words
    first, last = _first(sentence, source), hit.word + 1
    if first and words[first].text.lower() != "as":
        first -= 1
    if last == len(words) or words[last].text != "it" or words[first].text.lower() != "as":
        return False
    between = range(last + 1, quoted[0])
    opens = between and all(word.upos == "PUNCT" for word in words[:first]) and words[last + 1].text == ","
    alone = opens and not any(other.word in between for other in sentence.hits if other.lemma in SPEECH_VERBS)
    return alone or _touches(sentence, first, last, quoted)


_APPELLATIONS = frozenset(
    "name nickname moniker sobriquet title pseudonym penname alias acronym abbreviation".split()
)
"""What one is known by, who is nobody."""


def _is_mentioned_by(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``the “…” mentioned by Quill``; ``“…” (as described by Quill)``; ``“…”, as it is called by Quill``."""
    words = sentence.words
    after = [i for i in range(quoted[-1] + 1, source) if words[i].upos != "PUNCT"]
    if after and words[after[0]].text == "as":
        after = [i for i in after[1:] if words[i].upos not in ("AUX", "ADV") and words[i].text != "it"]
    return (hit.lemma in _TELLING or hit.lemma in _MENTIONING) and after[:1] == [hit.word]


_MENTIONING = frozenset("mention use coin".split())


def _is_called_by(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``branded “…” by Quill``; ``described by Quill as “…”``."""
    words = sentence.words
    if source > quoted[-1]:
        between = [w.text.lower() for w in words[quoted[-1] + 1 : source] if w.upos != "PUNCT"]
        start, by = hit.last + 1, between[:1] == ["by"] and len(between) <= _TITLES
    else:
        last = source
        while last + 1 < quoted[0] and words[last + 1].deprel in _IN_NAME:
            last += 1
        start, by = max(hit.last, last) + 1, True
    return by and {w.text.lower() for w in words[start : quoted[0]]} <= _FILLING


_IN_NAME = frozenset("flat compound case nmod det amod".split())
"""How the words of a name hang on each other: ``the Ministry of Rivers``."""
_TITLES = 4
"""Words from "by" to the head of a name, no more than these."""


def _nearest(sentence: Sentence, anchor: int) -> int | None:
    """The cue that stands nearest above a word in the tree."""
    cues = {hit.word for hit in sentence.hits if hit.source is not None}
    return next((at for at in sentence.above(anchor) if at in cues), None)


def _claims(sentence: Sentence, noun: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill's claim that it was “…”``."""
    words = sentence.words
    if noun >= quoted[0]:
        return False
    that = noun + 1 + (words[noun + 1].text in ("is", "was"))
    if that > quoted[0] or words[that].text != "that":
        return False
    between = range(that + 1, quoted[0])
    others = any(hit.word in between for hit in sentence.hits)
    if len(between) <= _LONGEST and not others and all(words[i].text not in _STOPS for i in between):
        return True
    below = next((at for at in (anchor, *sentence.above(anchor)) if words[at].head == noun), None)
    return below is not None and words[below].deprel in ("acl", "acl:relcl")


def _names_what(sentence: Sentence, noun: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill's charges of “…”``; ``Quill's description of it as “…”``."""
    words = sentence.words
    near = {word.upos for word in words[noun + 1 : quoted[0]]} <= _SMALL and noun < quoted[0]
    return words[noun].lemma in _STATING and (near or words[anchor].head == noun)


_SMALL = frozenset({"ADP", "DET", "PRON", "AUX", "PUNCT"})
"""What stands between such a noun and the marks."""
_STATING = frozenset(
    """
    accusation allegation assertion call charge claim complaint description demand pledge promise
    self-description threat vow warning
    """.split()
)


_LONGEST = 8
"""Words between "that" and the marks, where the tree says nothing of them."""
_STOPS = frozenset(", ; : – — - ( )".split())


def _touches(sentence: Sentence, first: int, last: int, quoted: Sequence[int]) -> bool:
    """Whether nothing but punctuation stands between some words and those in marks."""
    between = (last + 1, quoted[0]) if last < quoted[0] else (quoted[-1] + 1, first)
    return all(word.upos == "PUNCT" for word in sentence.words[slice(*between)])


def _first(sentence: Sentence, head: int) -> int:
    """The first word below a head, marks aside."""
    return next(i for i in sentence.subtree(head) if sentence.words[i].upos != "PUNCT")


def _is_finite(sentence: Sentence, verb: int) -> bool:
    """Whether a verb, or one that helps it, is in the past or the present."""
    helpers = (c for c in sentence.children[verb] if sentence.words[c].upos == "AUX")
    return any(sentence.words[i].is_finite for i in (verb, *helpers))
