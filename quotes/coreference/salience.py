"""Who is on a reader's mind: what was mentioned before, how long ago and in what role, and who has spoken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import dropwhile, islice, takewhile

from quotes.annotation import Name
from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.mentions import Phrase
from quotes.types import MentionKind

HORIZON = 500
"""How many entities, last mentioned first, anything but a name may stand for: hardly an article has more."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A mention of an entity, as far as later ones ask.

    :param relation: how its head hangs in its sentence; empty for a name that no phrase gives.
    :param speaks: ``main`` or ``sub`` clause where it is the subject of a verb of speech, else empty.
    :param answers: whether somebody asks it something, or its answer is told of.
    :param asks: whether it asks something.
    :param governor: index of the word that its head, or an earlier one that is a subject, hangs on.
    :param main: whether it is the subject of its sentence's own verb.
    :param inside: whether it stands in a quote.
    """

    offset: int
    sentence: int
    kind: MentionKind
    relation: str = ""
    source: bool = False
    speaks: str = ""
    answers: bool = False
    asks: bool = False
    governor: int = -1
    main: bool = False
    inside: bool = False

    @classmethod
    def as_phrase(cls, phrase: Phrase, frame: Frame) -> Seen:
        """A mention by a phrase of the frame."""
        source, speaks = frame.is_source(phrase), frame.speaks(phrase)
        answers, relation = frame.answers(phrase), "nsubj" if frame.is_topic(phrase) else phrase.deprel
        asks, main = frame.is_asking(phrase), frame.is_main(phrase)
        return cls(
            phrase.start,
            phrase.sentence,
            phrase.kind,
            relation,
            source,
            speaks,
            answers,
            asks,
            frame.head(phrase).head,
            main,
        )

    @classmethod
    def as_name(cls, name: Name, sentence: int, *, inside: bool) -> Seen:
        """A mention by a name that is in no phrase."""
        return cls(name.start, sentence, MentionKind.NAME, inside=inside)

    @property
    def is_subject(self) -> bool:
        """Whether it is the subject of a clause."""
        return self.relation.startswith("nsubj")

    @property
    def role(self) -> str:
        """What it is in its clause, of a few sorts."""
        if self.main:
            return "main"
        if self.is_subject:
            return "subject"
        return self.relation.partition(":")[0] if self.relation in _ROLES else "other"

    def after(self, earlier: Seen) -> Seen:
        """The mention with what an earlier one of the same sentence makes of it: a subject stays one, and so
        does a source, for all that is said of it further on."""
        source, speaks = self.source, self.speaks
        if self.relation:
            source = source or earlier.source
            speaks = min(speaks or earlier.speaks, earlier.speaks or speaks)
        subject = earlier if earlier.is_subject else self
        answers, asks = self.answers or earlier.answers, self.asks or earlier.asks
        return replace(
            self,
            relation=subject.relation,
            governor=subject.governor,
            source=source,
            speaks=speaks,
            answers=answers,
            asks=asks,
            main=self.main or earlier.main,
        )


_ROLES = frozenset({"nmod:poss", "obj", "obl", "appos"})
"""Relations that tell something of how much an entity is on a reader's mind."""

_UNDERGOING = frozenset("nsubj:pass obj iobj".split())
"""Relations of those to whom something is done."""


class Salience:
    """The entities mentioned so far, with the last mention of each."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._last: dict[int, Seen] = {}
        self._counts = Counter[int]()
        self._recency: dict[int, Entity] = {}
        self._spoken: set[int] = set()
        self._speaker: int | None = None

    def see(self, entity: Entity, seen: Seen) -> None:
        """Take in one more mention. What stands beside one in apposition is the same one."""
        key, old = id(entity), self._last.get(id(entity))
        beside = old if old and old.sentence == seen.sentence else None
        self._last[key] = seen.after(beside) if beside else seen
        if not (beside and seen.relation == "appos"):
            self._counts[key] += 1
        backwards = reversed(self._recency.values())
        at_once = takewhile(lambda e: self._last[id(e)].offset == seen.offset, backwards)
        for latest in sorted({entity, *at_once}, key=self._cast.rank, reverse=True):
            self._recency.pop(id(latest), None)
            self._recency[id(latest)] = latest

    def note_spoken(self, entity: Entity) -> None:
        """Take in that an entity has said something."""
        self._spoken.add(id(entity))
        self._speaker = id(entity)

    def last(self, entity: Entity) -> Seen | None:
        """The last mention of an entity."""
        return self._last.get(id(entity))

    def count(self, entity: Entity) -> int:
        """How often an entity was mentioned."""
        return self._counts[id(entity)]

    def has_spoken(self, entity: Entity) -> bool:
        """Whether an entity has said something."""
        return id(entity) in self._spoken

    def is_aside(self, entity: Entity) -> bool:
        """Whether an entity has but told of another so far, as where it is: ``a mine in Chile``."""
        last = self.last(entity)
        return last is not None and not last.is_subject and not self.has_spoken(entity)

    def undergoes(self, entity: Entity) -> bool:
        """Whether something was done to an entity where it was mentioned last, and it was not asked."""
        last = self.last(entity)
        return last is not None and last.relation in _UNDERGOING and not last.answers

    def spoke_last(self, entity: Entity) -> bool:
        """Whether an entity is the last that has said something."""
        return self._speaker == id(entity)

    def recent(self, phrase: Phrase) -> Iterator[Entity]:
        """Entities mentioned before, last mentioned first, of two at one place the first known."""
        backwards = reversed(self._recency.values())
        before = dropwhile(lambda e: self._last[id(e)].offset >= phrase.start, backwards)
        return islice(before, HORIZON)
