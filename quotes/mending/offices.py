"""Those who hold an office, with the name of its body before it and their own behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues import NOUNS, VERBS
from quotes.mending.trees import has_preposition, head_of_name, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_IN_OFFICES = frozenset({"PROPN", "NOUN", "ADJ", "ADP", "DET", "CCONJ", "NUM", "SYM", "VERB"})
"""Parts of speech of the words between a body and its office."""


def mend_office(sentence: Sentence, verb: int) -> None:
    """``Bank of Elbonia governor Ada Quill said``, ``a Bank of Elbonia spokesman said``, ``Fight for $15
    director Ada Quill said`` and ``said Bank of Elbonia governor Ada Quill``: the governor says it, and the
    spokesman, not the bank."""
    words = sentence.words
    if not words[verb].is_finite:
        return
    first, last = verb, verb - 1
    while first and words[first - 1].upos == "PROPN" and words[first - 1].stretch is None:
        first -= 1
    body = next((c for c in sentence.children[verb] if words[c].deprel == "nsubj"), None)
    if body is not None and body > verb:
        behind = range(body + 2, len(words))
        first = next((i for i in behind if words[i].upos == "PROPN" and _is_office(words[i - 1])), 0)
        last = first
        while last + 1 < len(words) and words[last + 1].upos == "PROPN":
            last += 1
    office = first - 1
    if body is None or office < 2 or body >= office or not _is_office(words[office]):
        return
    if not words[body].text[:1].isupper() or verb in sentence.subtree(office):
        return
    named = body + 1
    while words[named].deprel == "flat" and words[named].head == body:
        named += 1
    between = words[named:office]
    tags = {word.upos for word in between}
    if not between or between[0].text not in ("of", "for") or any(word.is_finite for word in between):
        return
    if tags.isdisjoint(("PROPN", "SYM")) or not tags <= _IN_OFFICES:
        return
    sentence.hang(office, verb, "nsubj")
    words[office].upos = "NOUN"
    sentence.hang(body, office, "nmod")
    for i in range(body, office):
        if words[i].head == office and words[i].upos == "ADP":
            sentence.hang(i, body)
    for i in range(first, last + 1):
        sentence.hang(i, *((office, "appos") if i == first else (first, "flat")))


@looks_at("nmod")
def mend_holder(sentence: Sentence, name: int) -> None:
    """``Chamber of Trade Chairman Ada Quill said``, ``Minister of Justice Ada Quill said``: Quill says it,
    before whose name there is what she is or heads; not so in ``the Government of President Ada Quill``."""
    words, head = sentence.words, head_of_name(sentence, max(0, sentence.words[name].head))
    subject, after = words[head], max(sentence.subtree(name)) + 1
    if words[name].upos != "PROPN" or not head < name < after <= subject.head:
        return
    if (
        subject.deprel != "nsubj"
        or subject.upos != "PROPN"
        or words[after].upos not in ("VERB", "AUX", "ADV")
    ):
        return
    is_holder = names.is_office(subject.text)
    headed = words[name - 1].text == ")" or names.is_office(words[name - 1].text)
    if not is_holder and (not headed or names.fold(subject.text) in _OF_SOMEBODY):
        return
    of = next((i for i in range(head, name) if words[i].text in ("of", "for", "to")), name)
    titles = names.COURTESY_TITLES if is_holder else names.TITLES
    between = (w.text for w in words[of + 1 : name] if w.upos == "PROPN")
    if all(names.fold(word).strip(".") in titles for word in between):
        return
    sentence.hang(name, subject.head, "nsubj")
    sentence.hang(head, name, "nmod:desc")


_OF_SOMEBODY = frozenset("government administration cabinet office campaign estate family".split())
"""What is called by the name of whoever heads it."""


def mend_of_number(sentence: Sentence, i: int) -> None:
    """``asked father-of-four Ada Quill``: whose name stands behind asks, whatever he is the father of."""
    words, noun = sentence.words, sentence.words[i]
    name = i + 5
    if (
        name >= len(words)
        or words[i + 1].text != "-"
        or [words[i + 2].text, words[i + 3].text] != ["of", "-"]
    ):
        return
    if words[name].upos != "PROPN" or words[name].stretch is not None or noun.deprel == "compound":
        return
    if words[name].head != i:
        sentence.hang(name, noun.head, noun.deprel)
    sentence.hang(i, name, "compound")
    sentence.hang(name - 1, i, "nmod")


@looks_at("acl")
def mend_task(sentence: Sentence, i: int) -> None:
    """``a warning by the head of planning that it is “…”``: what somebody is the head of is a noun, and tells
    nothing."""
    words, office = sentence.words, i - 2
    of = words[i - 1]
    if words[i].xpos != "VBG" or of.text != "of" or of.head != i or words[i].head != office:
        return
    if not nouns.is_human(words[office].lemma):
        return
    words[i].upos, words[i].xpos, words[i].deprel = "NOUN", "NN", "nmod"
    of.upos, of.xpos, of.deprel = "ADP", "IN", "case"
    telling = next((at for at in sentence.above(office) if words[at].lemma in NOUNS.keys() | VERBS), office)
    for clause in (c for c in sentence.children[i] if c > i and words[c].deprel in ("ccomp", "xcomp")):
        sentence.hang(clause, telling, "acl" if words[telling].upos == "NOUN" else "ccomp")


def office_before(sentence: Sentence, name: int) -> int | None:
    """The noun behind a preposition that a name belongs to: ``by his spokesman, Tom Roe``."""
    words = sentence.words
    before = name
    while before > 0 and names.fold(words[before - 1].text).strip(".") in names.COURTESY_TITLES:
        before -= 1
    noun = before - 1 - (before > 1 and words[before - 1].text == ",")
    if noun >= 0 and words[noun].deprel == "nmod" and not _is_office(words[noun]):
        noun = words[noun].head
    office = noun >= 0 and (_is_office(words[noun]) or names.is_office(words[noun].text))
    if words[name].upos != "PROPN" or not office:
        return None
    return noun if has_preposition(sentence, noun) else None


def _is_office(word: Word) -> bool:
    """Whether a word is a noun for people, not a name: ``governor``."""
    human = nouns.is_human(word.lemma, guess=word.upos == "NOUN")
    return word.text.islower() and word.upos in ("NOUN", "ADJ") and human


def mend_coach(sentence: Sentence, i: int) -> None:
    """``Rovers coach Ada Quill said``: between a team and a name that says something, what somebody is does
    nothing."""
    words, name = sentence.words, i + 1
    subject = i > 0 and words[i - 1].head == i and words[i - 1].deprel == "nsubj"
    if not subject or words[i].upos != "VERB" or not nouns.is_human(words[i].text, guess=False):
        return
    says = words[name].head if name < len(words) and words[name].upos == "PROPN" else -1
    if says < 0 or words[says].head != i or words[says].deprel != "ccomp" or words[name].deprel != "nsubj":
        return
    sentence.hang(says, words[i].head, words[i].deprel)
    for child in sentence.children[i]:
        sentence.hang(child, says)
    sentence.hang(i - 1, i, "compound")
    sentence.hang(i, name, "nmod:desc")
    words[i].upos, words[i].xpos = "NOUN", "NN"
