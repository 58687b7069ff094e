"""What a verb of telling has besides: whom it is told, and of what or for what: ``accused Roe of fraud``; and
what a claim has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names
from quotes.cues.lexicon import ADDRESSING, CLAIMS, JUDGING, NAMING, NOUNS, VERBS
from quotes.cues.relations import has_case
from quotes.mending.trees import has_determiner, has_subject, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_WITH: dict[str, frozenset[str]] = {
    **dict.fromkeys("accuse convict acquit suspect".split(), frozenset({"of"})),
    **dict.fromkeys(
        "blame praise thank fine criticize criticise condemn jail punish attack".split(), frozenset({"for"})
    ),
    "warn": frozenset({"about", "of", "against", "over"}),
}
"""Verbs that tell something of whoever is their object → the prepositions before it."""
_OBJECTS = frozenset({"obj", "iobj"})


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
    if words[told].deprel not in _OBJECTS or words[verb].lemma not in ADDRESSING or first != told + 1:
        return
    if (opens or bare) and all(words[c].deprel != "ccomp" for c in sentence.children[verb]):
        sentence.hang(i, verb, "ccomp")


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


@looks_at("nmod:poss", "compound")
def mend_owner_told(sentence: Sentence, i: int) -> None:
    """``Roe told the BBC the talks had failed``: what is told begins with an article, and is not owned."""
    words, owned = sentence.words, sentence.words[i].head
    if not i + 1 < owned or words[i + 1].head != owned:
        return
    clause = words[owned].head
    verb = words[clause].head if words[owned].deprel.startswith("nsubj") else -1
    if words[i + 1].deprel != "det" or not 0 <= verb < i or words[clause].deprel != "ccomp":
        return
    if words[verb].lemma in ADDRESSING and sentence.subtree(i)[0] == verb + 1:
        sentence.hang(i, verb, "iobj")


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
    if words[noun].deprel not in (*_OBJECTS, "obl:agent") or not verb < noun or words[verb].upos != "VERB":
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
