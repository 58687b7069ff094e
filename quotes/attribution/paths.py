"""How a cue and a stretch hang together: in the tree, and in the order of words."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from quotes.annotation import Sentence
from quotes.attribution.scene import Place
from quotes.cues import Hit

APART = "apart"
"""The path of a cue that has nothing to do with a stretch in the tree."""

_FARTHEST, _FARTHEST_UNDER = 6, 4
"""Steps up the tree that are taken to a cue, and from a cue to a stretch above it."""
_NEAR_ABOVE = 2
_CLOSE = {"over": 4.0, "unde": 3.5, "arou": 3.0, "apar": 0.0}
"""How well each path, by its beginning, connects a cue with a stretch."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What lies between a cue and a stretch.

    :param side: ``before`` or ``after``: where the cue stands.
    :param words: between them, those in marks left out.
    :param clear: whether no other stretch stands between them.
    """

    side: str
    words: int
    clear: bool


def path(sentence: Sentence, place: Place, hit: Hit) -> str:
    """How the cue and the stretch hang together in the tree: the cue ``over`` it or ``under`` it, or
    ``around`` it as in ``They had sent “a signal”, she said``; else :data:`APART`."""
    words = sentence.words
    relation, above = words[place.anchor].deprel, {place.anchor}
    for depth, at in enumerate(islice(sentence.above(place.anchor), _FARTHEST), 1):
        if at == hit.word:
            return f"over:{relation}" if depth == 1 else f"over{min(depth, 4)}"
        above.add(at)
    relation = words[hit.word].deprel
    for depth, at in enumerate(islice(sentence.above(hit.word), _FARTHEST_UNDER), 1):
        if at in place.words:
            return f"under:{relation}" if depth == 1 else "under2"
        if depth == 1 and relation == "parataxis" and at in above:
            return "around"
    return APART


def reach(sentence: Sentence, place: Place, hit: Hit) -> Reach:
    """What lies between the cue and the stretch."""
    first, last = place.words[0], place.words[-1]
    side, low, high = ("before", hit.last, first) if hit.last < first else ("after", last, hit.first)
    between = sentence.words[low + 1 : high]
    others = any(w.stretch is not None and w.stretch != place.stretch for w in between)
    return Reach(side, sum(w.upos != "PUNCT" and w.stretch is None for w in between), not others)


def closeness(path: str, reach: Reach) -> float:
    """How well a cue is connected with a stretch: by the tree above all, the nearer the better."""
    return _CLOSE[path[:4]] + (":" in path) - 0.1 * reach.words


def ancestry(sentence: Sentence, below: int, above: int) -> str | None:
    """How far one word stands above another in the tree: ``near`` or ``far``, if it does."""
    for depth, at in enumerate(islice(sentence.above(below), _FARTHEST), 1):
        if at == above:
            return "near" if depth <= _NEAR_ABOVE else "far"
    return None
