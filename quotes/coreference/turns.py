"""Whose turn it is: who did what last, who was spoken of since, and who speaks next by name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.facts import Facts
from quotes.coreference.frame import Frame
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase

_PLACES = ("same sentence", "next sentence", "two sentences")
"""How far back a mention is, by sentences."""
_AHEAD = ("here", "next", "near", "near")
"""How far ahead somebody speaks by name, by sentences."""
_SEVERAL = 2
"""So many others mentioned since are several."""
_HIGH = 2
"""So many steps up the tree, or more, are many."""


class Turns:
    """Gathers, of entities mentioned before, whose turn it is at a phrase."""

    def __init__(self, frame: Frame, cast: Cast, salience: Salience) -> None:
        self._frame = frame
        self._salience = salience
        self._named = [
            (phrase, set(map(id, cast.fitting(phrase.name))))
            for phrase in sorted(frame.phrases, key=lambda phrase: phrase.start)
            if phrase.name is not None and frame.is_source(phrase)
        ]
        self._speaking = Counter(entity for _, entities in self._named for entity in entities)

    def add(
        self, facts: Facts, phrase: Phrase, entity: Entity, last: Seen, agreeing: Sequence[Entity]
    ) -> None:
        """Add the facts of one entity.

        :param last: the last mention of the entity.
        :param agreeing: all in question that agree with the phrase.
        """
        apart = self._frame.distance.sentences(last.sentence, phrase.sentence)
        where = _PLACES[apart] if apart < len(_PLACES) else "far"
        behind = "behind words" if self._frame.is_behind_quote(phrase) else "before words"
        facts.add("turn", self._part(entity), where, behind)
        if self._salience.count(entity) == 1:
            facts.add("new", last.role, where)
            facts.add("new", last.kind.value, where, behind)
        others = (self._salience.last(other) for other in agreeing if other is not entity)
        since = [other for other in others if other and other.offset > last.offset]
        facts.add("mentioned since", str(min(len(since), _SEVERAL)), last.role, where)
        facts.add_steps("subjects since", sum(other.is_subject for other in since), 0, 1, 2)
        facts.add_steps("speakers since", sum(bool(other.speaks) for other in since), 0, 1)
        if last.sentence == phrase.sentence:
            facts.add("clause", last.role, self._rise(phrase, last))
        facts.add_steps("speaks by name", self._speaking[id(entity)], 0, 1, 3)
        facts.add("ahead", self._ahead(phrase, entity))

    def _part(self, entity: Entity) -> str:
        """Whether an entity has spoken so far."""
        if self._salience.spoke_last(entity):
            return "spoke last"
        return "spoke before" if self._salience.has_spoken(entity) else "silent so far"

    def _rise(self, phrase: Phrase, last: Seen) -> str:
        """How many steps up the tree from a phrase the word is that an earlier mention of the sentence hangs
        on: of ``Quill said Roe had lost his hat`` Roe stands nearer to "his" than Quill."""
        above = self._frame.sentence(phrase).above(phrase.head)
        at = next((steps for steps, head in enumerate(above) if head == last.governor), None)
        return "apart" if at is None else str(min(at, _HIGH))

    def _ahead(self, phrase: Phrase, entity: Entity) -> str:
        """Who speaks next by name: ``“…,” she said. “…,” Quill added``."""
        at = bisect_left(self._named, phrase.end, key=lambda row: row[0].start)
        if at == len(self._named):
            return "nobody"
        named, entities = self._named[at]
        apart = self._frame.distance.sentences(phrase.sentence, named.sentence)
        if apart >= len(_AHEAD):
            return "nobody"
        return f"{'own' if id(entity) in entities else 'another'} {_AHEAD[apart]}"
