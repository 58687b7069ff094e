"""Whose turn it is: who did what last, who was spoken of since, and who speaks next by name."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

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
    """Whose turn it is, phrase by phrase, among entities mentioned before."""

    def __init__(self, frame: Frame, cast: Cast, salience: Salience) -> None:
        self._frame = frame
        self._salience = salience
        self._named = [
            (phrase, set(map(id, cast.fitting(phrase.name))))
            for phrase in sorted(frame.phrases, key=lambda phrase: phrase.start)
            if phrase.name is not None and frame.is_source(phrase)
        ]
        self._speaking = Counter(entity for _, entities in self._named for entity in entities)

    def at(self, phrase: Phrase, agreeing: Sequence[Entity]) -> Turn:
        """Whose turn it is at a phrase.

        :param agreeing: all in question that agree with it.
        """
        seen = [last for entity in agreeing if (last := self._salience.last(entity)) is not None]
        behind = "behind words" if self._frame.is_behind_quote(phrase) else "before words"
        return Turn(self._frame, self._salience, phrase, seen, behind, self._speaking, *self._next(phrase))

    def _next(self, phrase: Phrase) -> tuple[str, set[int]]:
        """How soon somebody speaks by name after a phrase, and who: ``“…,” she said. “…,” Quill added``."""
        at = bisect_left(self._named, phrase.end, key=lambda row: row[0].start)
        if at == len(self._named):
            return "", set()
        named, entities = self._named[at]
        apart = self._frame.distance.sentences(phrase.sentence, named.sentence)
        return (_AHEAD[apart], entities) if apart < len(_AHEAD) else ("", set())


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose turn it is at one phrase.

    :param seen: the last mentions of all that agree with it.
    :param behind: whether words in marks stand before it in its sentence.
    :param speaking: how often each entity, by its id, speaks by name in the article.
    :param soon: how soon somebody speaks by name after it; empty where nobody does.
    :param following: the ids of those who may be the one.
    """

    frame: Frame
    salience: Salience
    phrase: Phrase
    seen: list[Seen]
    behind: str
    speaking: Mapping[int, int]
    soon: str
    following: set[int]

    def add(self, facts: Facts, entity: Entity, last: Seen) -> None:
        """Add the facts of one entity, by its last mention."""
        apart = self.frame.distance.sentences(last.sentence, self.phrase.sentence)
        where = _PLACES[apart] if apart < len(_PLACES) else "far"
        facts.add("turn", self._part(entity), where, self.behind)
        if self.salience.count(entity) == 1:
            facts.add("new", last.role, where)
            facts.add("new", last.kind.value, where, self.behind)
        since = [other for other in self.seen if other.offset > last.offset]
        facts.add("mentioned since", str(min(len(since), _SEVERAL)), last.role, where)
        facts.add_steps("subjects since", sum(other.is_subject for other in since), 0, 1, 2)
        facts.add_steps("speakers since", sum(bool(other.speaks) for other in since), 0, 1)
        if last.sentence == self.phrase.sentence:
            facts.add("clause", last.role, self._rise(last))
        facts.add_steps("speaks by name", self.speaking.get(id(entity), 0), 0, 1, 3)
        whose = "own" if id(entity) in self.following else "another"
        facts.add("ahead", f"{whose} {self.soon}" if self.soon else "nobody")

    def _part(self, entity: Entity) -> str:
        """Whether an entity has spoken so far."""
        if self.salience.spoke_last(entity):
            return "spoke last"
        return "spoke before" if self.salience.has_spoken(entity) else "silent so far"

    def _rise(self, last: Seen) -> str:
        """How many steps up the tree from the phrase the word is that an earlier mention hangs on: of ``Quill
        said Roe had lost his hat`` Roe stands nearer to "his" than Quill."""
        above = self.frame.sentence(self.phrase).above(self.phrase.head)
        at = next((steps for steps, head in enumerate(above) if head == last.governor), None)
        return "apart" if at is None else str(min(at, _HIGH))
