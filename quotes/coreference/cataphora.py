"""Those who are named only after the words that mean them: ``A nurse wept in court. Ada Quill, 34, …``."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from heapq import nsmallest
from itertools import islice
from operator import itemgetter

from quotes import names, nouns
from quotes.annotation import NameKind, Word
from quotes.coreference import ages, families, offices, posts
from quotes.coreference.agreement import agrees
from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.links import Link
from quotes.coreference.nameless import Nameless
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_BEFORE_COURT = frozenset(
    """
    deny admit plead appear tell accept face jail sentence convict charge ban fine clear acquit free arrest
    detain release bail
    """.split()
)
_FOR_OTHERS = frozenset(
    """
    spokesman spokeswoman spokesperson source official aide insider representative resident witness neighbour
    neighbor diplomat friend relative onlooker bystander passer-by
    """.split()
)
"""Who speaks for others, or as one of many, and is rarely named."""
_CRIME = frozenset("police court jury judge trial tribunal magistrates".split())
_AGED = re.compile(r", \d{1,3}, ")
_LATER = 2
"""How many of those named later are in question."""
_SOON = 2
"""Sentences within which somebody is named next."""
_BELOW = 4
"""Sentences within which somebody is named whom the first words of an article mean."""
_GROWN = 18
"""Years from which somebody may well be a parent."""
_DOING = re.compile(
    r" |, (?:\w+ing|who (?:is \w+-\w+,|took|assumed|became|came to|was (?:elected|appointed|sworn)"
    r"|has (?:led|held|represented|been)|leads|heads|won|founded|runs|chairs|owns))\b"
)
"""What follows a name and tells nothing of who that is but what was told, nor of what else somebody does."""
_STOPS = re.compile(r"[.!?…][\"”’')\]]*\s*$")
_PARAGRAPHS = 2
"""So many paragraphs of running text are where an article begins."""


class Cataphora:
    """Looks for those whom the phrases of an article mean further on."""

    def __init__(self, frame: Frame, cast: Cast, nameless: Nameless) -> None:
        self._frame = frame
        self._cast = cast
        self._nameless = nameless
        text = frame.annotation.text
        self._running = [(s, e) for s, e in frame.annotation.paragraphs if _STOPS.search(text[s:e])]
        self._openings = frozenset(start for start, _ in self._running)
        self._first = self._first_names()
        self._lead_ends = max((end for _, end in self._running[:_PARAGRAPHS]), default=0)

    def people(self, phrase: Phrase) -> list[Entity]:
        """For a pronoun before anybody was named: those named next."""
        later = (e for e in self._cast if e.first > phrase.start and e.kind is SpeakerKind.PERSON)
        return list(islice(later, _LATER))

    def so_called(self, phrase: Phrase, called: Called) -> list[Entity]:
        """People whom the article calls so, and bodies that are so by their names, named only after the
        description."""
        human, grounds = nouns.is_human(phrase.noun), self._cast.grounds
        called_so = grounds.in_role(called) if human else grounds.of_sort(called)
        kind = SpeakerKind.PERSON if human else SpeakerKind.ORGANIZATION
        later = (e for e in called_so if e.first > phrase.start and e.named and e.kind is kind)
        return nsmallest(_LATER, later, key=self._cast.rank)

    def named_next(self, number: int) -> Link | None:
        """The link to the person who is named next and so called. Whom an article begins with is told by that
        alone, or with an age: ``The union's secretary walked out. Ada Quill said …``. Elsewhere the one who
        is named next is somebody else: ``A neighbour of Roe said so. Ada Quill welcomed it``."""
        phrases, phrase = self._frame.phrases, self._frame.phrases[number]
        called = Called.by(phrase, self._frame)
        one = nouns.is_human(phrase.noun) and not (called.plural or nouns.is_collective(phrase.noun))
        source = self._frame.is_source(phrase)
        speaks = phrase.is_subject or source
        lead, crime = self.is_lead(phrase), self._is_of_crime(phrase)
        # Who tells something of another is not the one of whom more is told then.
        of_another = self._nameless.is_of_another(phrase) or (source and posts.is_post(phrase))
        for at in range(number + 1, len(phrases) if one and speaks else 0):
            later = phrases[at]
            apart = self._frame.distance.sentences(phrase.sentence, later.sentence)
            if apart > (_BELOW if lead else _SOON):
                break
            new = self._new(later) if apart else None
            if later.name is None or new is None:
                continue
            if not self._may_be(phrase, new):
                return None
            first = later.is_subject and (apart <= _SOON or self._opens(later))
            told = lead and self._is_plain(later) and " " in new.name
            aged = lead and self._is_aged(later)
            aged = aged and (not crime or self._is_accused(later))
            if of_another and not (self._frame.speaks(later) or (crime and self._is_accused(later))):
                return None
            if not (first and (told or aged or called.is_role_of(new))):
                return None
            reason = f"“{phrase.text}” → {new.name}: named next, with no other word of who that is"
            return Link(new, 1.0, reason)
        return None

    def of_headline(self, phrase: Phrase) -> Link | None:
        """The link of a noun without an article in what stands over an article, ``Footballer, 27, denies
        theft``, ``Sacked judge: “…”``, to the one whom the article calls so, or tells the age of, whatever
        was done to him."""
        sentence, head = self._frame.sentence(phrase), self._frame.head(phrase)
        below = [sentence.words[c] for c in sentence.children[phrase.head]]
        bare = self._frame.is_bare(phrase)
        over = bool(self._running) and phrase.start < self._running[0][0]
        person = nouns.is_human(phrase.noun) or names.is_office(head.text)
        body = nouns.is_body_or_kind(phrase.noun)
        one = (person or body) and not self._frame.is_plural(phrase)
        if not (over and bare and one and (phrase.is_subject or self._frame.is_source(phrase))):
            return None
        if not person:
            return self._body_of_headline(phrase)
        aged = _AGED.match(self._frame.annotation.text, head.end)
        done = {names.fold(word.text) for word in below if word.xpos == "VBN"}
        called = Called.by(phrase, self._frame)
        words = {*names.tokens(phrase.text)} - done - self._places(phrase)
        if aged is not None:
            called = replace(called, age=f"{aged[0].strip(', ')}-year-old")
        soon = (e for e in self._cast.grounds.in_role(called) if e.named and e.first < self._lead_ends)
        said = offices.whence(phrase, head.text)
        people = [
            e for e in soon if e.kind is SpeakerKind.PERSON and not offices.is_elsewhere(phrase, said, e)
        ]
        so_called = [e for e in people if called.age in e.roles or words <= e.roles.keys()]
        if len(so_called) != 1:
            return None
        return Link(so_called[0], 1.0, f"“{phrase.text}” → {so_called[0].name}: the only one so called below")

    def _body_of_headline(self, phrase: Phrase) -> Link | None:
        """The link of ``Union warns of “chaos”`` to the only such body that is named soon below."""
        called = Called.by(phrase, self._frame)
        bodies = self._cast.grounds.of_sort(called) | self._cast.grounds.in_role(called)
        soon = [e for e in bodies if e.named and e.kind is SpeakerKind.ORGANIZATION and not e.place]
        if len(soon) != 1 or soon[0].first >= self._lead_ends or len(names.tokens(phrase.text)) > 1:
            return None
        return Link(soon[0], 1.0, f"“{phrase.text}” → {soon[0].name}: the only such body below")

    def _places(self, phrase: Phrase) -> set[str]:
        """The words of the places that a phrase names: ``norvik`` in ``Norvik mayor``."""
        inside = self._frame.names_between(phrase.start, phrase.end)
        told = (name.text for name in inside if name.kind is NameKind.LOCATION)
        return {word for text in told for word in names.tokens(text)}

    def is_lead(self, phrase: Phrase) -> bool:
        """Whether an article begins with a phrase, before anybody is named: where it is a new one, whom the
        sentence is about, and not as one of many."""
        if phrase.start >= self._lead_ends or self._nameless.is_of_pronoun(phrase):
            return False
        if names.tokens(phrase.text)[0] in ("a", "an"):
            if phrase.start > self._verb(phrase).start or self._nameless.stays_so(phrase):
                return False
            opens = self._frame.sentence(phrase).words[0].start == phrase.start
            if phrase.noun in _FOR_OTHERS or not (opens or self._frame.is_main(phrase)):
                return False
        begins = self._running[0][1] if self._is_told_over(phrase) else 0
        above = (n for n in self._frame.names_between(begins, phrase.start) if self._is_running(n.start))
        return not any(name.kind is NameKind.PERSON for name in above)

    def _is_told_over(self, phrase: Phrase) -> bool:
        """Whether the paragraph before that of a phrase is the first one, and but a headline, which has its
        noun: ``Lawmaker wants Roe out.``"""
        (start, end), *rest = self._running or [(0, 0)]
        second = bool(rest) and rest[0][0] == phrase.start
        return second and phrase.noun in names.tokens(self._frame.annotation.text[start:end])

    def _new(self, later: Phrase) -> Entity | None:
        """The person whom a phrase names first, but for what stands above the running text."""
        fitting = self._cast.fitting(later.name) if later.name else []
        if len(fitting) != 1 or fitting[0].kind is not SpeakerKind.PERSON:
            return None
        return fitting[0] if self._first.get(id(fitting[0]), later.start) >= later.start else None

    def _may_be(self, phrase: Phrase, new: Entity) -> bool:
        """Whether a description may mean the one who is named next: not by their sexes, nor where a parent
        speaks, and the child is named, ``A father wept. Ada Quill, 9, drowned``."""
        dies = phrase.deprel == "nsubj:pass" or self._verb(phrase).lemma == "die"
        child = phrase.noun in families.ELDERS and any(age < _GROWN for age in ages.years(new))
        return agrees(phrase, "person", new, source=False) and not child and (dies or not new.dead)

    def _first_names(self) -> dict[int, int]:
        """Where each entity is first named in the running text, by its identity."""
        first: dict[int, int] = {}
        for name in self._frame.annotation.names:
            if self._is_running(name.start):
                for entity in self._cast.fitting(name):
                    first.setdefault(id(entity), name.start)
        return first

    def _is_running(self, offset: int) -> bool:
        at = bisect_right(self._running, offset, key=itemgetter(0))
        return at > 0 and offset < self._running[at - 1][1]

    def _opens(self, later: Phrase) -> bool:
        """Whether a phrase opens its paragraph, or says something."""
        return self._frame.is_source(later) or later.start in self._openings

    def _is_plain(self, later: Phrase) -> bool:
        """Whether a name stands without a word of who that is."""
        text, name = self._frame.annotation.text, later.name
        if name is None:
            return False
        before = names.tokens(text[later.start : name.end - len(name.form)])
        return names.COURTESY_TITLES.issuperset(before) and _DOING.match(text, name.end) is not None

    def _is_aged(self, later: Phrase) -> bool:
        """Whether an age stands behind a name."""
        return bool(later.name and _AGED.match(self._frame.annotation.text, later.name.end))

    def _is_of_crime(self, phrase: Phrase) -> bool:
        """Whether the sentence of a phrase tells of a crime: there are others than who did it."""
        return any(word.text.lower() in _CRIME for word in self._frame.sentence(phrase).words)

    def _is_accused(self, later: Phrase) -> bool:
        """Whether a name is the subject of what somebody before a court does, or suffers."""
        return self._verb(later).lemma in _BEFORE_COURT

    def _verb(self, phrase: Phrase) -> Word:
        """What a phrase hangs on."""
        return self._frame.sentence(phrase).words[max(0, self._frame.head(phrase).head)]
