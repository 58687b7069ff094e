"""What many call somebody or something, a name that is in use: nobody is quoted with it.

``Sailors call the pier “the Long Finger”``; but ``Critics call the pier “a shame”``.
"""

from __future__ import annotations

from quotes.annotation import Sentence
from quotes.attribution.choice import NOBODY
from quotes.attribution.naming import is_title
from quotes.attribution.scene import Place, Scene
from quotes.attribution.vicinity import nearest_cue
from quotes.cues import Hit

_GIVING = frozenset("call christen dub name nickname".split())
"""Verbs that tell which name something is given."""
_LONGEST = 5
"""Words of such a name, no more than these."""
_MOST = frozenset({"JJS", "RBS"})


def byname(scene: Scene, place: Place) -> int | None:
    """Nobody, where words in marks are the name that many, none of whom has one, call something by; else
    ``None``."""
    sentence = scene.annotation.sentences[place.sentence]
    cue = nearest_cue(sentence, place.anchor)
    hits = (hit for hit in sentence.hits if hit.word == cue and hit.lemma in _GIVING)
    given = any(hit.last < place.words[0] and _by_many(sentence, hit) for hit in hits)
    return NOBODY if given and _is_name(scene, sentence, place) else None


def _by_many(sentence: Sentence, hit: Hit) -> bool:
    """Whether many do it who have no name and are not counted: ``sailors``, ``they``, ``fans who``."""
    words, source = sentence.words, hit.source
    if source is not None and words[source].text.lower() == "who" and words[hit.word].deprel == "acl:relcl":
        source = words[hit.word].head
    if source is None or any(words[c].deprel == "nummod" for c in sentence.children[source]):
        return False
    word = words[source]
    return word.text.lower() in ("they", "people") or (
        word.upos == "NOUN" and word.text.lower() != word.lemma
    )


def _is_name(scene: Scene, sentence: Sentence, place: Place) -> bool:
    """Whether words are written as a name is, or are the only one of their kind, though not the most: ``“the
    Finger”``, the ``“scroll tax”``, but not the ``“worst pier”``."""
    words, first = sentence.words, place.words[0]
    marked = scene.annotation.stretches[place.stretch]
    only = words[first].text == "the" or any(word.text == "the" for word in words[max(0, first - 2) : first])
    most = any(words[i].xpos in _MOST for i in place.words)
    named = only or is_title(scene.annotation.text[marked.start : marked.end])
    noun = words[place.anchor].upos in ("NOUN", "PROPN")
    return named and noun and not most and sum(words[i].upos != "PUNCT" for i in place.words) <= _LONGEST
