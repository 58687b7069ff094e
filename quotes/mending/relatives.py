"""Clauses that describe somebody, or what is written: with *who* or *whom*, or without a pronoun."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import ISSUING, SPEECH_VERBS, VERBS, agent
from quotes.cues.lexicon import NAMING
from quotes.cues.relations import IN_NAMES, OBJECTS, child_by, has_case
from quotes.mending.trees import first_below, has_auxiliary, has_subject, head_of_name, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

TOLD = SPEECH_VERBS | frozenset("believe think expect hope fear ask order accuse call want".split())
"""Verbs of which a clause tells what is said or thought."""


@looks_at("appos")
def mend_relative(sentence: Sentence, i: int) -> None:
    """``Roe, whom Quill called “…”``, ``Roe, whom an aide of Quill called “…”``: whoever stands between a
    relative pronoun and its verb is no apposition."""
    words, above = sentence.words, sentence.words[i].head
    first = first_below(sentence, i)
    pronoun = first if first < i and words[first].text.lower() in _OF_OBJECTS else first - 1
    if pronoun < 0 or words[pronoun].text.lower() not in _OF_OBJECTS:
        return
    below = (words[pronoun].head, *sentence.children[i], *sentence.children[above])
    verb = min((c for c in below if c > i and words[c].xpos in ("VBD", "VBN", "VBZ")), default=-1)
    plain = all(w.upos in _IN_PHRASES or w.text in ("-", ",") for w in words[pronoun + 1 : verb])
    if verb >= 0 and plain and not has_auxiliary(sentence, verb):
        if above not in (pronoun, verb):
            sentence.hang(verb, above, "acl:relcl")
        sentence.hang(i, verb, "nsubj")
        sentence.hang(pronoun, verb, "obj")


_OF_OBJECTS = frozenset({"whom", "which"})
_IN_PHRASES = IN_NAMES | {"ADP"}
"""Parts of speech of the words between such a pronoun and its verb."""


@looks_at("root")
def mend_reduced(sentence: Sentence, i: int) -> None:
    """``An email sent by Quill warned: “…”``: the email warned, and Quill sent it; ``The plan called “a joke”
    won``: it was called so, and won; whoever stands behind *by* has not."""
    words = sentence.words
    if words[i].xpos not in ("VBD", "VBN"):
        return
    below = sentence.children[i]
    subject = next((c for c in below if words[c].deprel.startswith("nsubj") and c < i), None)
    for verb in (c for c in below if words[i].lemma in NAMING and words[c].deprel == "conj"):
        for doer in (c for c in sentence.children[verb] if i < c and has_case(sentence, c, "by")):
            if words[doer].deprel.startswith("nsubj"):
                sentence.hang(doer, i, "obl:agent")
    sent_by = agent(sentence, i)
    told = _what_called(sentence, i) if sent_by is None else sent_by
    if subject is None or told is None or told < i or has_auxiliary(sentence, i):
        return
    clauses = ("advcl", "ccomp", "parataxis", "conj")
    for verb in (c for c in below if c > told and words[c].deprel in clauses):
        alone = not any(words[c].deprel in ("mark", "cc", "nsubj") for c in sentence.children[verb])
        before = verb - 1 if sent_by is not None else told
        finite = words[verb].is_finite or has_auxiliary(sentence, verb)
        if finite and alone and words[before].upos != "PUNCT":
            sentence.hang(verb, words[i].head, words[i].deprel)
            sentence.hang(subject, verb)
            sentence.hang(i, subject, "acl")
            words[i].xpos = "VBN"
            if sent_by is not None:
                words[sent_by].deprel = "obl:agent"
            for child in below:
                if child > verb:
                    sentence.hang(child, verb)
            return


def _what_called(sentence: Sentence, i: int) -> int | None:
    """The last of the words in marks right behind a verb of naming, if a verb stands right behind them."""
    words = sentence.words
    if words[i].lemma not in NAMING:
        return None
    plain = (at for at, w in enumerate(words) if at > i and w.stretch is None and w.upos != "PUNCT")
    behind = next(plain, None)
    marked = [at for at in range(i + 1, behind or i) if words[at].stretch is not None]
    return marked[-1] if marked and behind is not None and words[behind].is_finite else None


@looks_at("advcl", "xcomp", "acl")
def mend_written(sentence: Sentence, i: int) -> None:
    """``Quill found a note on her desk saying “…”``, ``a stove and a plaque reading “…”``: what stands right
    behind something written is what it says, whoever found it; but whoever issues it says so himself."""
    words, verb = sentence.words, sentence.words[i].head
    if words[i].xpos != "VBG" or words[i].lemma not in VERBS or not 0 <= verb < i:
        return
    if words[i].lemma == "read" and words[i - 1].upos == "NOUN" and nouns.is_written(words[i - 1].lemma):
        sentence.hang(i, i - 1, "acl")
        return
    for c in sentence.children[verb] if words[i].deprel == "advcl" else ():
        written = words[c].upos == "NOUN" and nouns.is_document(words[c].lemma)
        authored = any(has_case(sentence, author, "by", "from") for author in sentence.children[c])
        if not written or (words[verb].lemma in ISSUING and not authored):
            continue
        if words[c].deprel in ("obj", "obl") and sentence.subtree(c)[-1] == i - 1:
            sentence.hang(i, c, "acl")
            return


@looks_at("root", "acl:relcl")
def mend_behind(sentence: Sentence, i: int) -> None:
    """``A guard who refused said it was late``: the verb behind a clause with *who* is what the sentence
    tells of its subject, and no part of what is told."""
    words = sentence.words
    if words[i].lemma not in SPEECH_VERBS or not words[i].is_finite or words[i].stretch is not None:
        return
    if has_subject(sentence, i) or has_auxiliary(sentence, i):
        return
    for verb in (c for c in range(i) if words[c].deprel == "acl:relcl" and words[c].head < c):
        own, who = sentence.subtree(verb), first_below(sentence, verb)
        somebody, told = words[verb].head, words[words[verb].head].head
        closed = max((c for c in own if c < i), default=i) == i - 1 and words[i - 1].upos != "PUNCT"
        if words[who].text.lower() not in ("who", "that") or not closed or i in own or told <= i:
            continue
        if not words[somebody].deprel.startswith("nsubj"):
            continue
        if words[i].head >= 0:
            sentence.hang(i, words[told].head, words[told].deprel)
            sentence.hang(told, i, "ccomp")
            for before in (c for c in sentence.children[told] if c < somebody):
                sentence.hang(before, i)
        sentence.hang(somebody, i, "nsubj")
        return


@looks_at("nsubj")
def mend_object(sentence: Sentence, i: int) -> None:
    """``A guard who saw it said``: what stands behind the verb of *who* is no second subject."""
    words, verb = sentence.words, sentence.words[i].head
    if verb == i - 1 and words[verb].deprel == "acl:relcl" and words[i].upos == "PRON":
        before = (words[c] for c in sentence.children[verb] if c < verb)
        if any(word.deprel == "nsubj" and word.text.lower() in ("who", "that") for word in before):
            words[i].deprel = "obj"


@looks_at("acl:relcl")
def mend_on_written(sentence: Sentence, i: int) -> None:
    """``a sign beside the pier which read “…”``, ``a study, made for the town by a firm, that called it
    “…”``: what is written says it, and no place; nor is *that* right behind a comma about what stands in the
    aside that the comma ends."""
    words, meant = sentence.words, sentence.words[i].head
    pronoun = first_below(sentence, i)
    if words[i].lemma not in VERBS or words[pronoun].text.lower() not in ("which", "that"):
        return
    if words[pronoun - 1].upos == "NOUN" and nouns.is_document(words[pronoun - 1].lemma):
        sentence.hang(i, pronoun - 1)
        return
    aside = words[pronoun].text == "that" and words[pronoun - 1].text == ","
    noun = words[meant].lemma
    speaks = nouns.is_human(noun) or nouns.is_body(noun) or words[meant].upos == "PROPN"
    if nouns.is_written(noun) or (speaks and not aside) or not has_subject(sentence, i):
        return
    written = next((at for at in _nouns_before(sentence, meant) if nouns.is_written(words[at].lemma)), -1)
    if written >= 0:
        sentence.hang(i, written)


@looks_at("conj")
def mend_in_which(sentence: Sentence, i: int) -> None:
    """``Roe read a letter in which his aide, Ada Quill, called him “…”``: she calls him so, in the letter."""
    words = sentence.words
    if has_subject(sentence, i) or not words[i].is_finite or i < _SHORTEST or words[i - 1].text != ",":
        return
    name = head_of_name(sentence, i - 2)
    noun = words[name].head if words[name].deprel == "appos" else -1
    begins = range(noun - 1, max(1, noun - _SHORTEST), -1)
    which = next((at for at in begins if words[at].text == "which"), -1)
    within = which > 1 and words[which].text == "which" and words[which - 1].upos == "ADP"
    if within and words[which - 2].upos == "NOUN":
        sentence.hang(noun, i, "nsubj")
        sentence.hang(which, i, "obl")
        sentence.hang(i, which - 2, "acl:relcl")


_SHORTEST = 5
"""Words before such a verb, and from *which* to the noun no more than these."""


def _nouns_before(sentence: Sentence, i: int) -> Iterator[int]:
    """The nouns before one that it is told of by prepositions and participles, the nearest first."""
    words = sentence.words
    for at in sentence.above(i):
        if words[at].upos in ("NOUN", "PROPN") and at < i:
            yield at
        elif words[at].xpos == "VBN" and not has_subject(sentence, at) and words[at - 1].text == ",":
            yield at - 2
            return
        elif words[at].upos in ("NOUN", "PROPN"):
            return


@looks_at("acl:relcl")
def mend_whose_question(sentence: Sentence, i: int) -> None:
    """``the host's question, who spoke of “…”``: *who* is somebody, whose the question is."""
    words, thing = sentence.words, sentence.words[i].head
    subjects = (c for c in sentence.children[i] if words[c].deprel == "nsubj")
    if not any(words[c].text == "who" for c in subjects) or nouns.is_human(words[thing].lemma):
        return
    owner = child_by(sentence, thing, ("nmod:poss",))
    body = nouns.is_body(words[thing].lemma) or words[thing].upos == "PROPN"
    if owner is not None and words[owner].upos != "PRON" and not body:
        sentence.hang(i, owner)


def mend_who(sentence: Sentence, i: int) -> None:
    """``by Roe, who, calling it a shame, wrote: “…”``: he who called it so wrote, and he is Roe, whom nothing
    but a comma parts from *who*."""
    words, verb = sentence.words, sentence.words[i].head
    if i < 2 or words[i].text.lower() != "who" or words[i - 1].text != "," or not i < verb:
        return
    name, aside = head_of_name(sentence, i - 2), -1
    if words[i + 1].text == "," and words[verb].xpos == "VBG":
        aside, verb = verb, _verb_after(sentence, max(sentence.subtree(verb)) + 1)
    if verb < 0 or words[i - 2].upos != "PROPN" or name in sentence.subtree(verb):
        return
    meant = words[verb].head if words[verb].deprel == "acl:relcl" else -1
    if meant >= 0 and (words[meant].upos == "PROPN" or nouns.is_human(words[meant].lemma)):
        return
    above = words[name].head
    if words[name].deprel == "conj" and words[above].stretch is not None and words[name].stretch is None:
        clauses = (at for at in sentence.above(name) if words[at].deprel == "acl:relcl")
        sentence.hang(name, next((words[at].head for at in clauses), above))
    sentence.hang(verb, name, "acl:relcl")
    if aside >= 0:
        sentence.hang(i, verb)
        sentence.hang(aside, verb, "advcl")


def mend_whose(sentence: Sentence, i: int) -> None:
    """``said Quill, whose aide, Ada Roe, warned of “…”``: the clause is about Quill, of whom *whose* tells,
    and what the aide did is no part of what Quill said."""
    words, owned = sentence.words, sentence.words[i].head
    if i < 2 or words[i].text.lower() != "whose" or not i < owned:
        return
    if words[owned].deprel == "appos" and any(word.text == "," for word in words[owned + 1 : owned + 2]):
        _mend_owned(sentence, owned)
    verb = words[owned].head
    if not words[owned].deprel.startswith("nsubj"):
        return
    meant = head_of_name(sentence, i - 2 if words[i - 1].text == "," else i - 1)
    if words[verb].deprel not in ("ccomp", "parataxis", "conj", "advcl") or verb < owned:
        return
    if words[meant].upos in ("NOUN", "PROPN") and meant not in sentence.subtree(verb):
        sentence.hang(verb, meant, "acl:relcl")


def _mend_owned(sentence: Sentence, owned: int) -> None:
    """Make a noun that parsers take for an apposition to its own name the subject of the verb behind it."""
    words, name = sentence.words, sentence.words[owned].head
    behind = (c for c, word in enumerate(words[name + 1 :], name + 1) if word.deprel in ("ccomp", "conj"))
    verb = next(behind, -1) if owned < name and words[name].upos == "PROPN" else -1
    if verb >= 0 and words[verb].upos == "VERB" and not has_subject(sentence, verb):
        sentence.hang(owned, verb, "nsubj")
        sentence.hang(name, owned, "appos")


def _verb_after(sentence: Sentence, start: int) -> int:
    """The finite verb from a word on that no noun stands before, or -1."""
    for at, word in enumerate(sentence.words[start:], start):
        if word.is_finite:
            return at
        if word.upos in ("NOUN", "PROPN", "PRON"):
            break
    return -1


def mend_which(sentence: Sentence) -> None:
    """``Two died, Roe told Norvik News, which could not confirm it``: a clause with *which* behind whom it is
    told is about him, and nobody tells it."""
    words = sentence.words
    for at in range(2, len(words)):
        clause, told = words[at].head, head_of_name(sentence, at - 2)
        if words[at].text != "which" or words[at - 1].text != "," or words[at].deprel != "nsubj":
            continue
        if words[clause].deprel == "ccomp" and words[told].deprel in OBJECTS and words[clause].head < told:
            sentence.hang(clause, told, "acl:relcl")


@looks_at("acl:relcl", "ccomp")
def mend_told_relative(sentence: Sentence, i: int) -> None:
    """``The boat, which officials said had no lights, sank``: officials say that it had none, and *which*
    stands for what had none."""
    words, above = sentence.words, sentence.words[i].head
    if not 0 <= above < i or has_subject(sentence, i):
        return
    told = words[i].deprel == "ccomp"
    sisters = (c for c in sentence.children[above] if c < i and words[c].deprel == "acl:relcl")
    verb = above if told else max(sisters, default=-1)
    if verb < 0 or words[verb].lemma not in TOLD or sentence.subtree(i)[0] != verb + 1:
        return
    before = [c for c in sentence.children[verb] if c < verb]
    pronoun = next((c for c in before if words[c].text.lower() in ("who", "which", "that")), -1)
    if pronoun >= 0 and any(c > pronoun and words[c].deprel.startswith("nsubj") for c in before):
        sentence.hang(i, verb, "ccomp")
        sentence.hang(pronoun, i, "nsubj")


@looks_at("case")
def mend_stranded(sentence: Sentence, i: int) -> None:
    """``The editor I was talking to, Ada Quill, said``: behind a comma a name is not what the preposition
    stands before; it names whom the clause is about."""
    words, name = sentence.words, sentence.words[i].head
    if not i + 1 < name or words[i + 1].text != ",":
        return
    verb = words[name].head
    meant = words[verb].head if words[verb].deprel == "acl:relcl" else -1
    if words[name].upos == "PROPN" and 0 <= meant < verb < i:
        sentence.hang(i, verb, "obl")
        sentence.hang(name, meant, "appos")
