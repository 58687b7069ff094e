"""Which noun a name belongs to, and what belongs to a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues.relations import has_case
from quotes.mending.offices import office_before
from quotes.mending.trees import has_determiner, has_preposition, head_of_name, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence


@looks_at("appos")
def mend_apposition(sentence: Sentence, i: int) -> None:
    """``In a statement by his spokesman, Tom Roe, the mayor said``: the mayor says it. What a comma parts
    from the name before, and none from the verb behind, is its subject."""
    words, noun = sentence.words, sentence.words[i]
    name = noun.head
    if not 0 <= name < i or words[name].deprel != "nsubj":
        return
    office, verb = office_before(sentence, name), words[name].head
    below = [c for c in sentence.subtree(i) if words[c].upos != "PUNCT"]
    if office is None or verb != i + 1 or below[-1] != i or words[below[0] - 1].text != ",":
        return
    if office in sentence.subtree(name, without=frozenset({"appos"})):
        return
    sentence.hang(i, verb, "nsubj")
    sentence.hang(name, office, "appos")


@looks_at("appos", "nmod", "flat", "obl", "obl:agent")
def mend_close_apposition(sentence: Sentence, i: int) -> None:
    """``Lawyers for the tycoon Tom Roe``, ``mocked by union leader Tom Roe``, ``A report by the consultancy
    Quill & Roe``: a name right behind a noun that takes one is that one's; in ``chief of staff Tom Roe``, the
    chief's."""
    if i == 0:
        return
    name, before = sentence.words[i], sentence.words[i - 1]
    takes = before.upos == "NOUN" and nouns.takes_name(before.lemma)
    if not takes or before.deprel not in ("nmod", "obl", "obl:agent"):
        return
    own = name.deprel == "appos" and before.deprel == "nmod" and name.head in (before.head, i - 1)
    plain = name.deprel != "appos" and name.upos == "PROPN" and not has_preposition(sentence, i)
    near = name.head == i - 1 or (has_preposition(sentence, i - 1) and name.head in sentence.above(i - 1))
    if own or (plain and near):
        sentence.hang(i, before.head if _is_led(sentence, i - 1) else i - 1, "appos")


def _is_led(sentence: Sentence, i: int) -> bool:
    """Whether a noun tells whom somebody leads: the staff of a ``chief of staff``."""
    noun, leader = sentence.words[i], sentence.words[sentence.words[i].head]
    many = noun.xpos == "NNS" or nouns.is_collective(noun.lemma)
    bare = has_case(sentence, i, "of") and not has_determiner(sentence, i)
    return many and bare and leader.xpos != "NNS" and names.is_office(leader.text)


@looks_at("conj")
def mend_joint(sentence: Sentence, i: int) -> None:
    """``Ada Quill-Marsh and Tom Roe said``: who is joined to a name's last word is joined to all of it."""
    joint = sentence.words[i]
    if joint.upos == "PROPN" and sentence.words[joint.head].deprel == "flat":
        sentence.hang(i, head_of_name(sentence, joint.head))


@looks_at("case")
def mend_case(sentence: Sentence, i: int) -> None:
    """``a report by Norvik Shipping``, ``a ruling by Judge Quill``: a preposition is the whole name's, not
    that of its first word or of a title."""
    case, name = sentence.words[i], sentence.words[sentence.words[i].head]
    titled = name.deprel == "nmod:desc" and case.upos == "ADP"
    if i < case.head < name.head and (name.deprel == "compound" or titled):
        sentence.hang(i, name.head)


def mend_trade(sentence: Sentence) -> None:
    """``Chipmaker Quillco said``: what a firm is called by its trade is a noun, and no part of the name."""
    words = sentence.words
    named = len(words) > 1 and words[1].head == 0 and words[1].deprel in ("flat", "appos")
    if not named or words[1].upos != "PROPN" or not nouns.is_trade_of_body(words[0].text, alone=True):
        return
    sentence.hang(1, words[0].head, words[0].deprel)
    for child in sentence.children[0]:
        sentence.hang(child, 1)
    sentence.hang(0, 1, "nmod:desc")
    words[0].upos, words[0].xpos = "NOUN", "NN"
    words[0].lemma = words[0].text.lower()
