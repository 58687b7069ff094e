"""Whose view it is that a sentence gives, where nobody is told to speak in it."""

from __future__ import annotations

from quotes.annotation import NameKind, Sentence
from quotes.attribution.scene import Place, Scene
from quotes.cues.relations import child_by, has_case
from quotes.mentions import Phrase
from quotes.types import MentionKind

_OPENING = frozenset({"and", "but", "yet"})
_ATTRIBUTIVE = frozenset({"amod", "compound", "nmod"})
"""How words in marks hang on the noun behind them: ``the “rotten” plan``."""


def viewer(scene: Scene, place: Place) -> int | None:
    """The phrase that opens the sentence of a quote and says who sees it so: ``For Quill, the loss was
    “…”``; ``To him, it is “…”``; ``In Quill's view, it is “…”``."""
    sentence = scene.annotation.sentences[place.sentence]
    words = sentence.words
    outside = [
        i for i, word in enumerate(words) if word.upos != "PUNCT" and word.text.lower() not in _OPENING
    ]
    if not outside or words[outside[0]].text.lower() not in ("for", "to", "in", "by"):
        return None
    opening = words[outside[0]]
    anchor = words[place.anchor]
    if opening.deprel != "case" or (anchor.deprel in _ATTRIBUTIVE and anchor.head > place.anchor):
        return None
    whose = opening.head if opening.text.lower() in ("for", "to") else _owner(sentence, opening.head)
    others = (hit for hit in sentence.hits if hit.source not in (None, whose))
    of_others = any(hit.form != "noun" for hit in others)
    aside = max(sentence.subtree(opening.head, without=frozenset({"punct"}))) + 1
    if whose is None or of_others or not aside < place.words[0] or words[aside].text != ",":
        return None
    phrases = scene.by_sentence.get(place.sentence, ())
    return next((n for n in phrases if _is_somebody(scene.phrases[n], whose)), None)


def _owner(sentence: Sentence, noun: int) -> int | None:
    """Whose view it is that a noun names: ``in Quill's telling``, ``in the eyes of Quill``."""
    if sentence.words[noun].text.lower() not in _VIEWS:
        return None
    owner = child_by(sentence, noun, ("nmod:poss",))
    named = (c for c in sentence.children[noun] if has_case(sentence, c, "of"))
    return next(named, None) if owner is None else owner


_VIEWS = frozenset(
    """
    account analysis assessment belief estimate estimation eyes judgement judgment mind opinion reading
    reckoning telling version view
    """.split()
)


def _is_somebody(phrase: Phrase, head: int) -> bool:
    if phrase.head != head or phrase.kind is MentionKind.DESCRIPTION:
        return False
    return phrase.name is None or phrase.name.kind in (NameKind.PERSON, NameKind.ORGANIZATION)
