"""Those who hold an office, with the name of its body before it and their own behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.mending.trees import has_preposition

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_IN_OFFICES = frozenset({"PROPN", "NOUN", "ADJ", "ADP", "DET", "CCONJ", "NUM", "SYM", "VERB"})
"""Parts of speech of the words between a body and its office."""


def mend_office(sentence: Sentence, verb: int) -> None:
    """``Bank of Elbonia governor Ada Quill said`` and ``a Bank of Elbonia spokesman said``: the governor says
    it, and the spokesman, not the bank."""
    words = sentence.words
    if not words[verb].is_finite:
        return
    first = verb
    while first and words[first - 1].upos == "PROPN" and words[first - 1].stretch is None:
        first -= 1
    office = first - 1
    if office < 2 or not _is_office(words[office]):
        return
    body = next((c for c in sentence.children[verb] if words[c].deprel == "nsubj" and c < office), None)
    if body is None or not words[body].text[:1].isupper() or verb in sentence.subtree(office):
        return
    between = words[body + 1 : office]
    tags = {word.upos for word in between}
    if not between or between[0].text not in ("of", "for") or any(word.is_finite for word in between):
        return
    if "PROPN" not in tags or not tags <= _IN_OFFICES:
        return
    words[office].upos, words[office].head, words[office].deprel = "NOUN", verb, "nsubj"
    words[body].head, words[body].deprel = office, "nmod"
    for i in range(body, office):
        if words[i].head == office and words[i].upos == "ADP":
            words[i].head = body
    for i in range(first, verb):
        words[i].head, words[i].deprel = (office, "appos") if i == first else (first, "flat")
    sentence.link()


def office_before(sentence: Sentence, name: int) -> int | None:
    """The noun behind a preposition that a name belongs to: ``by his spokesman, Tom Roe``."""
    words = sentence.words
    noun = name - 1 - (name > 1 and words[name - 1].text == ",")
    if noun >= 0 and words[noun].deprel == "nmod" and not _is_office(words[noun]):
        noun = words[noun].head
    if noun < 0 or words[name].upos != "PROPN" or not _is_office(words[noun]):
        return None
    return noun if has_preposition(sentence, noun) else None


def _is_office(word: Word) -> bool:
    """Whether a word is a noun for people, not a name: ``governor``."""
    human = nouns.is_human(word.lemma, guess=word.upos == "NOUN")
    return word.text.islower() and word.upos in ("NOUN", "ADJ") and human
