"""What sort of source a phrase would be, by its name or its noun."""

from __future__ import annotations

from quotes import mentions, nouns
from quotes.annotation import NameKind, Sentence
from quotes.attribution.scene import Scene
from quotes.mentions import Phrase
from quotes.types import MentionKind


def of(scene: Scene, phrase: Phrase, *, speaks: bool) -> str:
    """The kind of a phrase: ``person``, ``name:ORG`` …, ``he/she``, ``pronoun:we`` …, ``human``,
    ``document``, ``body``; else that of the mention.

    :param speaks: whether it is the source of a verb of speech: then *who* is whom it stands for.
    """
    sentence = scene.annotation.sentences[phrase.sentence]
    if phrase.name is not None:
        kind = phrase.name.kind
        return "person" if kind is NameKind.PERSON else f"name:{kind.value}"
    if phrase.kind is MentionKind.PRONOUN:
        word = sentence.words[phrase.head].text.lower()
        meant = _of_antecedent(scene, phrase) if word == "who" and speaks else None
        return meant or ("he/she" if word in mentions.MALE or word in mentions.FEMALE else f"pronoun:{word}")
    if nouns.is_human(phrase.noun) or _is_one_of_people(sentence, phrase.head):
        return "human"
    if nouns.is_document(phrase.noun):
        return "document"
    return "body" if nouns.is_body(phrase.noun) else phrase.kind.value


def _of_antecedent(scene: Scene, relative: Phrase) -> str | None:
    """The kind of whom *who* stands for: ``Roe, who said that it was “over”``."""
    words = scene.annotation.sentences[relative.sentence].words
    clause = words[relative.head].head
    meant = words[clause].head if clause >= 0 and words[clause].deprel == "acl:relcl" else -1
    for number in scene.by_sentence[relative.sentence]:
        phrase = scene.phrases[number]
        if phrase.head == meant:
            named = phrase.name is not None and phrase.name.kind is NameKind.PERSON
            return "person" if named else ("human" if nouns.is_human(phrase.noun) else None)
    return None


def _is_one_of_people(sentence: Sentence, head: int) -> bool:
    """Whether a number or a share stands for people: ``one of the witnesses``, ``37 percent of Elbonians``,
    ``two in three parents``, ``only 37 percent``."""
    words = sentence.words
    share = words[head].lemma in _SHARES
    if words[head].upos not in ("NUM", "DET", "PRON", "ADJ") and not share:
        return False
    of = [words[c] for c in sentence.children[head] if c > head and words[c].deprel == "nmod"]
    people = (w.xpos == "NNPS" or (w.upos == "NOUN" and nouns.is_human(w.lemma)) for w in of)
    return any(people) or (share and not of)


_SHARES = frozenset("% percent half third quarter share majority minority".split())
"""Nouns for a part of those whom another noun tells."""
