"""Who tells something between its subject and its verb: ``The pier, Roe said, is shut.``"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from quotes.cues import FORMS, TELLING, UTTERANCES
from quotes.cues.relations import IN_NAMES
from quotes.mending.inversions import speaks
from quotes.mending.trees import first_below, has_subject, looks_at, subject_relation

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_NOMINAL = IN_NAMES | {"PRON"}
_OF_TELLER = _NOMINAL | {"ADP", "PART", "CCONJ", "SYM"}
"""Parts of speech of the words that name who tells it."""
_BEFORE_VERB = frozenset({"AUX", "ADV"})
_ASKING = frozenset("who whom whose which that what when where why how".split())


def mend_insertion(sentence: Sentence) -> None:
    """``The ban, the court ruled, breaks the law``, ``Roe, says Ada Quill, is fit``: the court ruled so, and
    the ban breaks the law; neither is the court the ban, nor does Roe say anything."""
    for opening, closing in _asides(sentence):
        if opening and _is_open(sentence, opening) and _goes_on(sentence, closing):
            verb, teller = _telling(sentence, opening, closing)
            if verb >= 0:
                _part(sentence, opening, verb, teller, closing)
                return


def _asides(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The commas around what may stand between a subject and its verb, with the name behind whoever tells it:
    ``Roe, said the coach, Oren Tal, is fit``; but whoever has an aside before the verb may tell it himself:
    ``Ada Quill, the mayor, said the driver, Jon Roe, was ill``."""
    words = sentence.words
    commas = [i for i, word in enumerate(words) if word.text == "," and word.stretch is None]
    yield from pairwise(commas)
    for opening, inner, closing in zip(commas[:1], commas[1:2], commas[2:3], strict=False):
        if words[inner + 1].upos == "PROPN":
            yield opening, closing


def mend_dashes(sentence: Sentence) -> None:
    """``Quill crossed the square — where the band played — while chanting “…”``: what stands behind a second
    dash belongs to what stands before the first."""
    words = sentence.words
    dashes = [i for i, word in enumerate(words) if word.text in _DASHES and word.stretch is None]
    if len(dashes) != _TWO:
        return
    inside = range(dashes[0], dashes[1] + 1)
    for i in range(dashes[1] + 1, len(words)):
        if words[i].head not in inside or words[i].upos == "PUNCT":
            continue
        clause = words[i].deprel == "advcl"
        outside = (at for at in sentence.above(i) if at not in inside)
        head = next((at for at in outside if not clause or words[at].upos in ("VERB", "AUX")), -1)
        if 0 <= head < dashes[0]:
            sentence.hang(i, head)


@looks_at("parataxis", "root")
def mend_noted(sentence: Sentence, verb: int) -> None:
    """``Roe warned of “…” — a strange phrase, two aides noted``: they note that the phrase is strange."""
    words, below = sentence.words, [c for c in sentence.children[verb] if c < verb]
    told = [c for c in below if words[c].deprel == "ccomp" and has_subject(sentence, c)]
    above = told[0] if words[verb].head < 0 and told else words[verb].head
    for noun in (*sentence.children[above], *below) if 0 <= above < verb else ():
        first = first_below(sentence, noun)
        judged = words[noun].upos == "NOUN" and words[noun].lemma in UTTERANCES | _TERMS
        behind = words[first - 1].text in _DASHES and words[first].text in ("a", "an")
        if above < first < noun < verb and judged and behind:
            if words[verb].head < 0:
                sentence.hang(above, -1, "root")
                sentence.hang(noun, above, "parataxis")
            sentence.hang(verb, noun, "parataxis")
            return


_TERMS = frozenset("comment description expression phrase remark term word".split())
_DASHES = frozenset("— – --".split())
_TWO = 2


def _telling(sentence: Sentence, opening: int, closing: int) -> tuple[int, int]:
    """The verb between two commas that tells something, and who does, before it or right behind; else -1."""
    words, first = sentence.words, opening + 1
    verb = next((i for i in range(first, closing) if _tells(sentence, i)), -1)
    if verb < 0 and _is_taken_for_noun(sentence, first, closing - 1):
        verb = closing - 1
    if verb < 0 or words[verb].stretch is not None or words[verb + 1].text == "to":
        return -1, -1
    inverted = verb == first
    named = range(verb + 1, closing) if inverted else _before(sentence, first, verb)
    teller = _top(sentence, named)
    relative = words[verb].deprel == "acl:relcl" and words[verb].head in named
    plain = all(_may_name(words[i]) for i in named)
    more = any(words[i].is_finite for i in range(verb + 1, closing))
    if teller < 0 or relative or more or not plain or words[named[0]].upos not in _NOMINAL:
        return -1, -1
    return (verb, teller) if not inverted or speaks(sentence, teller) else (-1, -1)


def _may_name(word: Word) -> bool:
    """Whether a word may be one of those that name who tells something."""
    return (word.upos in _OF_TELLER or word.text == ",") and word.text.lower() not in _ASKING


def _tells(sentence: Sentence, i: int) -> bool:
    """Whether a word is a verb of telling in the past or the present."""
    word = sentence.words[i]
    finite = word.is_finite or (word.xpos == "VBN" and not word.text.endswith("n"))
    return finite and FORMS.get(word.text.lower(), "") in TELLING


def _is_taken_for_noun(sentence: Sentence, first: int, last: int) -> bool:
    """Whether a noun is a verb of telling that agrees with who stands before it: ``the bank forecasts``,
    ``detectives suspect``, but not ``a murder suspect``, ``head of war reports``."""
    words = sentence.words
    lemma, teller = FORMS.get(words[last].text, ""), words[last - 1]
    if words[last].xpos not in ("NN", "NNS") or lemma not in TELLING or not first < last:
        return False
    several = teller.xpos in ("NNS", "NNPS")
    plain = all(word.upos in IN_NAMES for word in words[first:last])
    return plain and several == (words[last].text == lemma) and speaks(sentence, last - 1)


def _before(sentence: Sentence, first: int, verb: int) -> range:
    """The words before a verb without those that belong to it."""
    last = verb
    while last > first and sentence.words[last - 1].upos in _BEFORE_VERB:
        last -= 1
    return range(first, last)


def _is_open(sentence: Sentence, opening: int) -> bool:
    """Whether what stands before is a subject that waits for its verb."""
    words = sentence.words[:opening]
    return words[0].upos in _NOMINAL and not any(w.is_finite or w.stretch is not None for w in words)


def _goes_on(sentence: Sentence, closing: int) -> bool:
    """Whether the verb of the subject comes right behind, but for an adverb."""
    behind = (word for word in sentence.words[closing + 1 :] if word.upos not in ("ADV", "PUNCT"))
    word = next(behind, None)
    return word is not None and word.is_finite


def _part(sentence: Sentence, opening: int, verb: int, teller: int, closing: int) -> None:
    """Hang the subject on its own verb, and that on the verb that tells it, which has another subject."""
    words = sentence.words
    told = closing + 1
    while words[told].head > closing:
        told = words[told].head
    subject, root = _top(sentence, range(opening)), sentence.root
    if subject < 0 or not (root in (told, subject, verb) or opening < root < closing):
        return
    if words[verb].upos == "NOUN":
        words[verb].upos, words[verb].lemma = "VERB", FORMS[words[verb].text.lower()]
        words[verb].xpos = "VBZ" if words[verb].text.endswith("s") else "VBP"
    sentence.hang(verb, -1, "root")
    sentence.hang(told, verb, "ccomp")
    sentence.hang(subject, told, subject_relation(sentence, told))
    sentence.hang(teller, verb, subject_relation(sentence, verb))
    sentence.hang(opening, verb)
    sentence.hang(closing, verb)
    for i in range(opening):
        if words[i].head > opening and i != subject:
            sentence.hang(i, told)
    for i in range(opening + 1, closing):
        if not opening < words[i].head < closing and i != verb:
            sentence.hang(i, verb)
        elif i < teller and words[i].head == verb and words[i].upos in IN_NAMES:
            sentence.hang(i, teller)
    for i in range(closing + 1, len(words)):
        if words[i].head <= closing and i != told:
            sentence.hang(i, told)


def _top(sentence: Sentence, part: range) -> int:
    """The nominal of a part of a sentence that hangs on none of it, else -1."""
    words = sentence.words
    nominal = [i for i in part if words[i].upos in _NOMINAL and words[i].upos not in ("DET", "ADJ")]
    return next((i for i in nominal if words[i].head not in part), -1)
