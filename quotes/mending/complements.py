"""What a verb of telling has besides: whom it is told, and of what or for what, ``accused Roe of fraud``; and
what a claim has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues.lexicon import (
    ADDRESSING,
    CLAIMS,
    CRIES,
    ISSUING,
    JUDGING,
    NAMING,
    NOUNS,
    SPEECH_VERBS,
    VERBS,
)
from quotes.cues.relations import OBJECTS, has_case
from quotes.mending.edges import PRESS
from quotes.mending.trees import has_determiner, has_subject, looks_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quotes.annotation import Sentence, Word

_WITH: dict[str, frozenset[str]] = {
    **dict.fromkeys("accuse convict acquit suspect".split(), frozenset({"of"})),
    **dict.fromkeys(
        "blame praise thank fine criticize criticise condemn jail punish attack".split(), frozenset({"for"})
    ),
    "warn": frozenset({"about", "of", "against", "over"}),
}
"""Verbs that tell something of whoever is their object → the prepositions before it."""


@looks_at("acl", "acl:relcl")
def mend_told(sentence: Sentence, i: int) -> None:
    """``Roe told the jury that Quill lied``, ``Roe told police he knew nothing``: what they are told, and no
    clause about them."""
    words, told = sentence.words, sentence.words[i].head
    if not 0 <= told < i or not has_subject(sentence, i):
        return
    verb, first = words[told].head, sentence.subtree(i)[0]
    opens = words[first].deprel == "mark" and words[first].text == "that"
    bare = words[first].upos in ("PRON", "DET", "PROPN") and words[first].text.lower() not in _RELATIVE
    if words[told].deprel not in OBJECTS or words[verb].lemma not in ADDRESSING or first != told + 1:
        return
    if (opens or bare) and all(words[c].deprel != "ccomp" for c in sentence.children[verb]):
        sentence.hang(i, verb, "ccomp")


@looks_at("advcl", "acl")
def mend_quoted(sentence: Sentence, i: int) -> None:
    """``The daily quoted Roe, who left in May, as saying “…”``: it quotes him so, whatever else he did."""
    words = sentence.words
    if words[i].xpos != "VBG" or words[i].lemma not in SPEECH_VERBS or words[i - 1].text.lower() != "as":
        return
    quoting = next((at for at in sentence.above(i) if words[at].lemma in _QUOTING), i)
    if quoting < i and words[quoting].upos == "VERB" and words[i].head > quoting:
        sentence.hang(i, quoting, "advcl")


_QUOTING = frozenset("quote cite".split())


@looks_at("csubj")
def mend_to_call(sentence: Sentence, i: int) -> None:
    """``Roe said Quill was wrong to call it “over”``: what somebody is wrong to do, he does."""
    words, judged = sentence.words, sentence.words[i].head
    if 0 <= judged < i and words[i].xpos == "VB" and has_subject(sentence, judged):
        words[i].deprel = "xcomp"


@looks_at("nmod")
def mend_moved(sentence: Sentence, i: int) -> None:
    """``moved the crowd to chants of “shame”``: what the crowd is moved to, and no part of it."""
    words, moved = sentence.words, sentence.words[i].head
    cries = words[i].lemma in CRIES and has_case(sentence, i, "to", "into")
    if cries and words[moved].deprel == "obj" and words[moved].head < moved:
        sentence.hang(i, words[moved].head, "obl")


@looks_at("obj")
def mend_demanded(sentence: Sentence, i: int) -> None:
    """``Roe demanded Quill apologise for it``: a verb tells what she is to do, and is no part of her name."""
    words, verb = sentence.words, sentence.words[i].head
    name = verb + 1
    plain = words[i].xpos == "NN" and words[i].lemma in VERBS and words[i].lemma not in NOUNS
    if not plain or words[verb].lemma not in _DEMANDING or words[name].upos != "PROPN":
        return
    if words[name].head == i == sentence.name_end(name) + 1:
        sentence.hang(i, verb, "ccomp")
        sentence.hang(name, i, "nsubj")
        words[i].upos, words[i].xpos = "VERB", "VB"
        for c in sentence.children[verb]:
            if words[c].deprel == "advcl" and sentence.subtree(c)[0] == i + 1:
                sentence.hang(c, i)


_DEMANDING = frozenset("demand insist propose recommend request suggest".split())
"""Verbs of what another is to do, in a bare infinitive."""


@looks_at("ccomp")
def mend_claimed(sentence: Sentence, i: int) -> None:
    """``Roe dismissed suggestions from Quill that he lied``: what they suggest, not what Roe dismisses."""
    words, verb = sentence.words, sentence.words[i].head
    first = sentence.subtree(i)[0]
    if not 0 <= verb < first or words[first].text != "that" or words[verb].lemma in ADDRESSING:
        return
    for c in sentence.children[verb]:
        if words[c].lemma in CLAIMS and words[c].deprel == "obj" and sentence.subtree(c)[-1] == first - 1:
            sentence.hang(i, c, "acl")
            return


_RELATIVE = frozenset("who whom whose which that what".split())


@looks_at("ccomp")
def mend_whom_told(sentence: Sentence, i: int) -> None:
    """``Roe told the Herald the talks had failed``, ``Roe told AFP troops had left``: whom one tells it is
    right behind the verb, and no part of what is told."""
    words, verb = sentence.words, sentence.words[i].head
    if not 0 <= verb < i or words[verb].lemma not in _NEEDING_SOMEBODY or not has_subject(sentence, verb):
        return
    if any(words[c].deprel in (*OBJECTS, "aux:pass", "nsubj:pass") for c in sentence.children[verb]):
        return
    nominal = [c for c in sentence.children[i] if c < i and words[c].deprel in (*OBJECTS, *_SUBJECTS)]
    if not nominal or sentence.subtree(nominal[0])[0] != verb + 1:
        return
    if len(nominal) > 1:
        sentence.hang(nominal[0], verb, "iobj")
    else:
        _divide(sentence, verb, nominal[0])


_NEEDING_SOMEBODY = frozenset("tell inform assure reassure remind notify convince persuade".split())
"""Verbs that have an object whenever a clause tells what is told."""
_SUBJECTS = ("nsubj", "nsubj:pass")


def _divide(sentence: Sentence, verb: int, subject: int) -> None:
    """Part whom something is told from the subject of what is told, where both are taken for one phrase."""
    words, first = sentence.words, verb + 1
    last = max(subject, sentence.name_end(subject))
    begins = _second_phrase(words[first : last + 1])
    if begins == 0:
        return
    begins += first
    subject = last if subject < begins else subject
    whom = next((at for at in range(begins - 1, first, -1) if words[at - 1].upos != "PROPN"), first)
    whom = whom if words[whom].upos == "PROPN" else begins - 1
    clause = next(at for at in (words[first].head, *sentence.above(first)) if words[at].head == verb)
    sentence.hang(subject, clause, "nsubj")
    sentence.hang(whom, verb, "iobj")
    for part, head in ((range(first, begins), whom), (range(begins, last + 1), subject)):
        for at in part:
            if at != head and words[at].head not in part:
                sentence.hang(at, head, "flat" if at > head else None)


def _second_phrase(phrase: Sequence[Word]) -> int:
    """Where in two phrases that stand side by side the second begins, 0 where that cannot be told: at an
    article, behind a name or the press, behind somebody or a body."""
    lead = 1 if phrase[0].deprel in ("det", "nmod:poss") and phrase[0].upos in ("DET", "PRON") else 0
    for at in range(lead + 1, len(phrase)):
        before, word = phrase[at - 1], phrase[at]
        if word.deprel == "det" or word.xpos == "PRP$":
            return at
        if before.text.lower() in PRESS and word.text.lower() not in PRESS:
            return at
        if before.upos == "PROPN" and word.upos != "PROPN":
            return at
        told = (
            nouns.is_human(before.lemma)
            or before.lemma in names.GENERIC_BODIES
            or nouns.is_body(before.lemma)
        )
        if before.upos == "NOUN" and told and not nouns.is_body(word.lemma):
            return at
    every = all(word.upos == "PROPN" for word in phrase[lead:])
    return len(phrase) - 1 if every and lead + 1 < len(phrase) <= lead + 2 else 0


@looks_at("nmod", "acl")
def mend_complement(sentence: Sentence, i: int) -> None:
    """``Quill accuses the board of fraud``, ``The board was accused by Quill of fraud``: of what it is
    accused, and neither a board of fraud nor a Quill."""
    words, noun = sentence.words, sentence.words[i].head
    if not 0 <= noun < i:
        return
    verb = words[noun].head
    prepositions = _WITH.get(words[verb].lemma, frozenset()) if verb >= 0 else frozenset()
    tie = words[sentence.subtree(i)[0]]
    if words[noun].deprel not in (*OBJECTS, "obl:agent") or not verb < noun or words[verb].upos != "VERB":
        return
    office = tie.text == "for" and names.is_office(words[noun].text) and not has_determiner(sentence, i)
    gerund = words[i].xpos == "VBG" or words[i].deprel == "nmod"
    if tie.deprel in ("case", "mark") and tie.text in prepositions and gerund and not office:
        sentence.hang(i, verb, "obl" if words[i].deprel == "nmod" else "advcl")


@looks_at("obl", "nmod", "obl:agent")
def mend_agent_of_calling(sentence: Sentence, i: int) -> None:
    """``The ban was described as cruel by Quill``: Quill described it so."""
    words, called = sentence.words, sentence.words[i].head
    verb = words[called].head if called >= 0 else -1
    if not 0 <= verb < called < i:
        return
    passive = any(words[c].deprel == "aux:pass" for c in sentence.children[verb])
    passive &= words[called].deprel == "xcomp" or has_case(sentence, called, "as")
    if passive and words[verb].lemma in NAMING | JUDGING and has_case(sentence, i, "by"):
        sentence.hang(i, verb, "obl:agent")


@looks_at("appos")
def mend_sent(sentence: Sentence, i: int) -> None:
    """``Roe sent an aide, Ada Quill, a letter saying “…”``: the letter is what he sent her, and not she."""
    words = sentence.words
    whom = words[i].head
    while whom >= 0 and words[whom].deprel == "appos":
        whom = words[whom].head
    verb = words[whom].head if whom >= 0 else -1
    sent = verb >= 0 and words[verb].lemma in ISSUING and words[whom].deprel in OBJECTS
    somebody = nouns.is_human(words[whom].lemma) or words[whom].upos == "PROPN"
    if sent and somebody and nouns.is_document(words[i].lemma) and has_determiner(sentence, i):
        words[whom].deprel = "iobj"
        sentence.hang(i, verb, "obj")
