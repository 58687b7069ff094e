"""Whom a description stands for: ``the minister``, ``the union’s secretary``, ``the latter``."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from quotes import mentions, names, nouns
from quotes.annotation import NameKind
from quotes.coreference import issuers, kinds, mistaken, origins
from quotes.coreference.binding import Binding
from quotes.coreference.bodies import GENERAL
from quotes.coreference.cast import Cast
from quotes.coreference.cataphora import Cataphora
from quotes.coreference.determiners import DEFINITE, POSSESSIVE
from quotes.coreference.documents import Documents
from quotes.coreference.entities import Entity
from quotes.coreference.frame import ANSWERS, Frame
from quotes.coreference.grounds import Called, age
from quotes.coreference.links import Link
from quotes.coreference.nameless import Nameless, differ, is_introduced
from quotes.coreference.namesakes import Namesakes
from quotes.coreference.referents import Referents
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_REPORTERS = frozenset("reporter writer correspondent author newspaper".split())
"""What whoever writes an article calls itself: ``this reporter``."""

_WATCHING = frozenset("watchdog regulator ombudsman inspectorate".split())
"""Nouns for bodies that are not what they are of: the ``police watchdog`` is no police."""

_SECOND = frozenset("vice deputy assistant".split())
"""Words for those who are second in an office, and not those who hold it."""
_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.GROUP)
_REPLYING = frozenset("reply answer respond retort counter".split())
"""Verbs of those who do not go on, but speak to somebody."""
_PLAIN = 3
"""Of no more words a description is rarely the only word of somebody who speaks."""
_PAIR = 2
_BOTH = frozenset("couple pair duo twosome two".split())
_BOTH_KIN = frozenset("brother sister sibling twin".split())
_IN_QUESTION = 3
"""How many of those just before may be meant by "the far-right leader" or "the reply"."""


class Descriptions:
    """Resolves the descriptions of an article."""

    def __init__(
        self,
        frame: Frame,
        cast: Cast,
        salience: Salience,
        *,
        namesakes: Namesakes,
        nameless: Nameless,
        binding: Binding,
        documents: Documents,
        cataphora: Cataphora,
        referents: Referents,
    ) -> None:
        self._frame = frame
        self._cast = cast
        self._salience = salience
        self._namesakes = namesakes
        self._nameless = nameless
        self._binding = binding
        self._documents = documents
        self._cataphora = cataphora
        self._referents = referents

    def links(self, number: int) -> list[Link]:
        """The links of a description that no syntax ties to somebody."""
        phrase = self._frame.phrases[number]
        words = names.tokens(phrase.text)
        relative = bool(words) and words[0] in mentions.RELATIVE
        if not words or (relative and not (words[0] == "whose" and nouns.is_human(phrase.noun))):
            return []
        if words[0] == "this" and self._frame.head(phrase).lemma in _REPORTERS:
            return []
        if words[-1] in ("former", "latter", "other", "others"):
            return self._of_two(phrase, words[-1])
        if pair := self._pair(phrase, words):
            return [Link(pair, 1.0, f"“{phrase.text}” → {pair.name}: named together before")]
        begins = words[0] in ("a", "an") and self._cataphora.is_lead(phrase)
        if begins and (named := self._cataphora.named_next(number)):
            return [named]
        if phrase.noun in ANSWERS and phrase.is_subject and (answering := self._answering(phrase)):
            return [Link(answering, 1.0, f"“{phrase.text}” → {answering.name}: who was asked")]
        if headlined := self._cataphora.of_headline(phrase):
            return [headlined]
        owned = self._nameless.is_owned(phrase)
        definite = words[0] in DEFINITE or (owned and self._nameless.owner(phrase) is None)
        written = nouns.is_document(phrase.noun) or phrase.noun in issuers.PAGES | issuers.PRINTED
        if written and (issuer := self._documents.issuer(number, definite=definite)):
            return issuer
        plain = len(words) <= _PLAIN + (phrase.noun in GENERAL) and not owned
        return self._ranked(number, definite=definite, plain=plain)

    def _pair(self, phrase: Phrase, words: Sequence[str]) -> Entity | None:
        """The two last named together, whom "the couple", "the two" or "the brothers" means."""
        kin = phrase.noun in _BOTH_KIN and self._frame.is_plural(phrase)
        two = words[1:2] == ("two",) or (len(words) == _PAIR and phrase.noun in _BOTH)
        if words[0] != "the" or not (kin or two):
            return None
        recent = self._salience.recent(phrase)
        joint = (e for e in recent if e.named and e.plural and e.kind is SpeakerKind.GROUP)
        return next((e for e in joint if " and " in e.name and "," not in e.name), None)

    def _answering(self, phrase: Phrase) -> Entity | None:
        """Who was asked just before: whose ``the reply`` is in ``“…,” came the reply``."""
        for entity in islice(self._salience.recent(phrase), _IN_QUESTION):
            last = self._seen_lately(phrase, entity)
            if last and last.answers:
                return entity
        return None

    def _seen_lately(self, phrase: Phrase, entity: Entity) -> Seen | None:
        """The last mention of an entity, where that is in the sentence of a phrase or the one before."""
        last = self._salience.last(entity)
        near = last and self._frame.distance.sentences(last.sentence, phrase.sentence) <= 1
        return last if near else None

    def _ranked(self, number: int, *, definite: bool, plain: bool) -> list[Link]:
        """The distribution over those whom there is ground to call so, and the one known by the description.

        :param definite: whether it means somebody who is known.
        :param plain: whether it tells too little to be the only word of somebody.
        """
        phrase = self._frame.phrases[number]
        words = names.tokens(phrase.text)
        same, called = self._nameless.known(phrase), Called.by(phrase, self._frame)
        again = definite or same is not None or (len(words) == 1 and self._frame.is_plural(phrase))
        candidates = self._so_called(phrase, called, same) if again else []
        if not definite and same is None:
            candidates = [e for e in candidates if not e.named]
        if definite and not candidates and not (kinds.of_description(phrase) == "body" and _proper(phrase)):
            if not (same or self._is_untold(phrase)) and (named := self._cataphora.named_next(number)):
                return [named]
            candidates = self._cataphora.so_called(phrase, called)
            if not candidates and phrase.noun in GENERAL:
                candidates = mistaken.body_before(phrase, self._frame, self._salience, self._cast.grounds)
        if definite and (only := self._only_of_sort(phrase, called)):
            return [Link(only, 1.0, f"“{phrase.text}” → {only.name}: the only {phrase.noun} that is named")]
        if same and same.named:
            return [Link(same, 1.0, f"“{phrase.text}” → {same.name}: so called elsewhere")]
        own = self._nameless.link(phrase, same)
        sort = kinds.of_description(phrase)
        spoken = definite and self._frame.is_source(phrase)
        if spoken and not candidates and phrase.noun not in GENERAL and not nouns.is_known(phrase.noun):
            sort = "person"
        if spoken and nouns.is_human(phrase.noun) and not candidates:
            candidates = self._telling(phrase)
        trade = len(words) == _PAIR and called.lemma not in names.TITLES
        known = (trade or bool(_second(phrase))) and any(e.named and called.is_role_of(e) for e in candidates)
        if spoken and sort == "person" and not known and not any(map(is_introduced, candidates)):
            candidates += [e for e in self._in_question(phrase) if e not in candidates]
        if sort == "person" and (phrase.noun == "source" or self._nameless.stays_so(phrase)):
            candidates = [e for e in candidates if not e.named]
        if not candidates:
            return [own]
        if new := self._introduced_last(phrase, candidates):
            candidates = [new]
        apart = self._binding.beside(phrase).isdisjoint(map(id, candidates))
        plain |= bool(called.age) or (words[0] == "its" and phrase.noun in names.PEOPLE)
        sure = spoken and same is None and plain and apart and sort != "document"
        return self._referents.among(number, sort, candidates, None if sure else own)

    def _only_of_sort(self, phrase: Phrase, called: Called) -> Entity | None:
        """The one body of which the name says that it is such, where it was named before."""
        of_sort = [e for e in self._cast.grounds.of_sort(called) if e.named and not e.place]
        of_sort = [e for e in of_sort if e.kind is SpeakerKind.ORGANIZATION]
        if len(of_sort) != 1 or of_sort[0].first > phrase.start or len(names.tokens(phrase.text)) > _PAIR:
            return None
        return of_sort[0]

    def _is_untold(self, phrase: Phrase) -> bool:
        """Whether somebody speaks right before of whom only the name is told: the description may be his."""
        recent = self._salience.recent(phrase)
        latest = next((e for e in recent if e.named and e.kind is SpeakerKind.PERSON), None)
        seen = self._seen_lately(phrase, latest) if latest else None
        if latest is None or seen is None or not (seen.speaks == "main" and seen.is_subject):
            return False
        return not any(map(nouns.is_human, latest.roles.keys() - names.COURTESY_TITLES))

    def _so_called(self, phrase: Phrase, called: Called, same: Entity | None) -> list[Entity]:
        """Those mentioned before whom there is ground to call so, with whoever was described so."""
        candidates = self._cast.grounds.among(self._salience.recent(phrase), called)
        if phrase.start >= self._frame.annotation.paragraphs[0][1]:
            candidates = [e for e in candidates if not self._is_of_headline(e)]
        if same is not None:
            candidates = [e for e in candidates if e.named or not differ(phrase, e, called.noun)]
            candidates += [same] if same not in candidates else []
        sort = kinds.of_description(phrase)
        if sort == "person":
            candidates = [e for e in candidates if e.named or e.kind in _PEOPLE]
        elif sort == "body" and nouns.is_known(phrase.noun) and phrase.noun not in GENERAL:
            candidates = [e for e in candidates if e.kind is not SpeakerKind.PERSON]
        if sort == "body" and (proper := _proper(phrase)):
            candidates = [e for e in candidates if e is same or _is_told(proper, e)]
        if called.age:
            candidates = [e for e in candidates if called.age in e.roles or not any(map(age, e.roles))]
        if second := _second(phrase):
            held = {id(e): {word for role in e.roles for word in role.split("-")} for e in candidates}
            candidates = [e for e in candidates if not e.named or not second.isdisjoint(held[id(e)])]
        if phrase.noun in _WATCHING:
            own = {*names.tokens(phrase.text)}
            candidates = [e for e in candidates if own.isdisjoint(names.tokens(e.name))]
        return candidates

    def _telling(self, phrase: Phrase) -> list[Entity]:
        """Who is brought in without a name and tells something in the sentence before, whatever he is called
        then: ``A resident said so. “…,” the neighbour added``."""
        if self._replies(phrase):
            return []
        people = (e for e in self._salience.recent(phrase) if e.kind is SpeakerKind.PERSON)
        for entity in islice(people, _IN_QUESTION):
            last = self._seen_lately(phrase, entity)
            if last and last.source and is_introduced(entity):
                return [entity]
        return []

    def _introduced_last(self, phrase: Phrase, candidates: Sequence[Entity]) -> Entity | None:
        """Who is brought in without a name in the sentence before, of those in question the last one spoken
        of: ``A cashier was shaken. “…,” the woman said``."""
        seen = [(last, e) for e in candidates if (last := self._salience.last(e)) is not None]
        last, latest = max(seen, key=lambda row: row[0].offset, default=(None, None))
        if last is None or latest is None or latest.kind is not SpeakerKind.PERSON:
            return None
        apart = self._frame.distance.sentences(last.sentence, phrase.sentence)
        new = is_introduced(latest) and last.is_subject and apart <= 1
        return latest if new and self._frame.is_source(phrase) else None

    def _is_of_headline(self, entity: Entity) -> bool:
        """Whether somebody is known by a headline's description alone, for one who is named below:
        ``Footballer denies theft``."""
        text, (_, end) = self._frame.annotation.text, self._frame.annotation.paragraphs[0]
        person = entity.kind is SpeakerKind.PERSON and not entity.named and entity.first < end
        known = names.tokens(entity.name)[:1] == ("the",) or is_introduced(entity)
        return person and not known and text.startswith(entity.name, entity.first)

    def _of_two(self, phrase: Phrase, which: str) -> list[Link]:
        """The links of ``the latter`` and ``the former`` of two people named before, and of ``the other``,
        who is nobody named."""
        named: list[Entity] = []
        for name in reversed(self._frame.names_between(0, phrase.start)):
            if name.kind is NameKind.PERSON and len(named) < _PAIR:
                named += [e for e in self._namesakes.meant(name)[:1] if e not in named]
        if which in ("other", "others") or len(named) < _PAIR:
            return [self._nameless.link(phrase)]
        meant = named[0] if which == "latter" else named[1]
        return [Link(meant, 1.0, f"“{phrase.text}” → {meant.name}: of the two named before")]

    def _holds_office(self, phrase: Phrase) -> bool:
        """Whether somebody is described by the office that he holds in a place: ``Elbonia’s president``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        return bool(inside) and inside[0].kind is NameKind.LOCATION and phrase.noun in names.PEOPLE

    def _in_question(self, phrase: Phrase) -> list[Entity]:
        """For "the far-right leader said": the people in question just before, whatever they were called."""
        own = names.tokens(phrase.text)[0] in POSSESSIVE or self._nameless.is_owned(phrase)
        own &= not self._holds_office(phrase)
        if own or self._frame.is_plural(phrase) or nouns.is_collective(phrase.noun):
            return []
        recent = self._salience.recent(phrase)
        people = (e for e in recent if e.kind is SpeakerKind.PERSON and e.named)
        replies = self._replies(phrase)
        return [e for e in islice(people, _IN_QUESTION) if not (replies and self._asked_before(phrase, e))]

    def _replies(self, phrase: Phrase) -> bool:
        """Whether somebody does not go on, but speaks to somebody."""
        return self._frame.sentence(phrase).words[max(0, self._frame.head(phrase).head)].lemma in _REPLYING

    def _asked_before(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether somebody asks something in the sentence before."""
        last = self._salience.last(entity)
        if last is None or self._frame.distance.sentences(last.sentence, phrase.sentence) != 1:
            return False
        return last.source and self._frame.has_question(last.sentence)


def _proper(phrase: Phrase) -> frozenset[str]:
    """The folded words with capitals before the noun of a description, which tell which one it is; not where
    it has its seat: ``the Norvik-based company``."""
    _, *words = phrase.text.split()
    capitals = (names.fold(w) for w in words if w[:1].isupper() and not w.partition("-")[2].islower())
    return frozenset(w for w in capitals if w != names.fold(phrase.noun))


def _is_told(proper: frozenset[str], entity: Entity) -> bool:
    """Whether any of the words is a word of an entity's names or roles, or of where it belongs."""
    known = {*entity.roles, *(word for form in entity.forms for word in names.tokens(form))}
    known.update(names.tokens(entity.name))
    places = {*map(origins.key, known), *entity.origins}
    return not proper.isdisjoint(known) or not places.isdisjoint(map(origins.key, proper))


def _second(phrase: Phrase) -> frozenset[str]:
    """The words by which somebody is second in an office: ``the vice-president``."""
    words = names.tokens(phrase.text.replace("-", " "))
    return _SECOND.intersection(words[-3:-1]) if "presidential" not in words else frozenset()
