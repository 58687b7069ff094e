"""Words in marks that tell of whoever says something else: ``“It is hard,” said Quill, who runs a “smart”
shop``."""

from __future__ import annotations

from quotes.annotation import Sentence
from quotes.attribution.scene import Place
from quotes.cues import Hit

_DESCRIBING = frozenset({"acl", "acl:relcl", "appos"})
"""How clauses and nouns hang on the name of whom they tell of."""


def describes(sentence: Sentence, place: Place, hit: Hit) -> bool:
    """Whether words in marks stand in what is told of a source behind its verb: that does not report them."""
    below, cues = place.anchor, {other.word for other in sentence.hits}
    for above in sentence.above(place.anchor):
        if above == hit.source:
            return hit.way == "subject" and hit.word < above and sentence.words[below].deprel in _DESCRIBING
        if above in cues:
            return False
        below = above
    return False
