"""Who does something before words that stand alone, as in reportage: ``Quill shrugs. “They deserve it.”``"""

from __future__ import annotations

from quotes import nouns
from quotes.annotation import NameKind, Sentence
from quotes.attribution.scene import Place, Scene
from quotes.mentions import FEMALE, MALE, Phrase
from quotes.types import MentionKind

_GESTURES = frozenset(
    """
    nod shrug smile laugh grin sigh pause frown wince blush chuckle giggle snort wink hoot beam hesitate
    interrupt disagree correct blink cough snigger smirk groan chortle scowl gesticulate
    """.split()
)
"""What somebody does who speaks."""
_WITH = {
    "shake": {"head"},
    "roll": {"eye"},
    "clear": {"throat"},
    "raise": {"hand", "eyebrow", "brow", "finger", "glass", "fist"},
    "put": {"hand"},
    "hold": {"hand", "head"},
    "cross": {"arm"},
    "fold": {"arm"},
    "shrug": {"shoulder"},
    "wag": {"finger"},
    "scratch": {"head"},
    "close": {"eye"},
    "narrow": {"eye"},
    "chime": {"in"},
    "break": {"in"},
    "cut": {"in"},
    "butt": {"in"},
    "jump": {"in"},
    "step": {"in"},
    "pipe": {"up"},
    "speak": {"up"},
}
"""Verbs, and the parts of the body or the particles with which they are what somebody does who speaks."""


def gesturing(scene: Scene, place: Place) -> int | None:
    """The phrase for whoever makes a gesture in the sentence before a quote that stands alone, in the same
    paragraph, where nobody is quoted, or behind who is: ``“…,” Quill said, and Roe cut in. “…”``"""
    words = scene.annotation.sentences[place.sentence].words
    number = scene.before(place.sentence)
    if number is None or any(word.stretch is None and word.upos != "PUNCT" for word in words):
        return None
    sentence = scene.annotation.sentences[number]
    if not sentence.parsed or sentence.paragraph != scene.annotation.sentences[place.sentence].paragraph:
        return None
    verb = _last_clause(sentence)
    subject = next((c for c in sentence.children[verb] if sentence.words[c].deprel == "nsubj"), None)
    if any(word.stretch is not None for word in sentence.words[subject or 0 :]):
        return None
    below = (sentence.words[c] for c in sentence.children[verb])
    parts = {word.lemma for word in below if word.deprel in ("obj", "compound:prt", "advmod")}
    lemma = sentence.words[verb].lemma
    gesture = lemma in _GESTURES or not parts.isdisjoint(_WITH.get(lemma, ()))
    phrases = scene.by_sentence.get(number, ()) if gesture else ()
    return next((n for n in phrases if _is_somebody(scene.phrases[n], subject)), None)


def _last_clause(sentence: Sentence) -> int:
    """The verb of the clause that *and* joins to a quote's at the end of a sentence, else the sentence's."""
    words = sentence.words
    if all(word.stretch is None for word in words):
        return sentence.root
    joined = [
        c for c in sentence.children[sentence.root] if words[c].deprel == "conj" and words[c].upos == "VERB"
    ]
    return joined[-1] if joined else sentence.root


def _is_somebody(phrase: Phrase, head: int | None) -> bool:
    if phrase.head != head:
        return False
    if phrase.name is not None:
        return phrase.name.kind is NameKind.PERSON
    word = phrase.text.lower()
    return nouns.is_human(phrase.noun) if phrase.kind is MentionKind.DESCRIPTION else word in MALE | FEMALE
