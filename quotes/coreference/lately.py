"""Whom a description means by who was spoken of just before: ``the reply``, ``the couple``, ``the woman``."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import islice

from quotes import mentions, names, nouns, origins
from quotes.annotation import NameKind
from quotes.coreference import ages, agreement, offices
from quotes.coreference.determiners import POSSESSIVE
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import age
from quotes.coreference.nameless import Nameless, is_introduced
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_PAIR = 2
_BOTH = frozenset("couple pair duo twosome two".split())
_BOTH_KIN = frozenset("brother sister sibling twin".split())
_COUNTED = frozenset("first second third fourth fifth other".split())
_IN_QUESTION = 3
"""How many of those just before may be meant by "the far-right leader" or "the reply"."""

_HONOURING = frozenset(
    """
    appoint elect re-elect reappoint name crown award honour honor choose select pick hire sign promote
    nominate inaugurate swear reinstate acquit free release cheer applaud congratulate
    """.split()
)
"""What is done to somebody who speaks then, or is told of by what he now is."""
_SUFFERING = frozenset(
    """
    victim loser patient suspect defendant accused detainee prisoner inmate captive hostage survivor casualty
    """.split()
)
"""Nouns for those to whom something was done."""
_SELF = frozenset("i me my mine myself".split())


class Lately:
    """Who was spoken of just before a description."""

    def __init__(self, frame: Frame, salience: Salience, nameless: Nameless) -> None:
        self._frame = frame
        self._salience = salience
        self._nameless = nameless

    def is_one_of_several(self, phrase: Phrase, words: Sequence[str]) -> bool:
        """Whether "the second boy" or "the other boy" is one of those whom the article does not name: ``Two
        boys were heard``."""
        if _COUNTED.isdisjoint(words[1:-1]) or words[-1] != names.fold(phrase.noun):
            return False
        if words[1:] == ("first", "lady"):
            return False
        return any(not e.named and words[-1] in e.roles for e in self._salience.recent(phrase))

    def pair(self, phrase: Phrase, words: Sequence[str]) -> Entity | None:
        """The two last named together, whom "the couple", "the two" or "the brothers" means."""
        kin = phrase.noun in _BOTH_KIN and self._frame.is_plural(phrase)
        two = words[1:2] == ("two",) or (len(words) == _PAIR and phrase.noun in _BOTH)
        if words[0] != "the" or not (kin or two):
            return None
        recent = self._salience.recent(phrase)
        joint = (e for e in recent if e.named and e.plural and e.kind is SpeakerKind.GROUP)
        return next((e for e in joint if " and " in e.name and "," not in e.name), None)

    def answering(self, phrase: Phrase) -> Entity | None:
        """Who was asked just before: whose ``the reply`` is in ``“…,” came the reply``."""
        for entity in islice(self._salience.recent(phrase), _IN_QUESTION):
            last = self._seen(phrase, entity)
            if last and last.answers:
                return entity
        return None

    def countryman(self, phrase: Phrase) -> Entity | None:
        """The one of the people in question who is from where "the Spaniard" tells, of whom the article tells
        whence they are; or the only one of whom it does not, where it tells that the other is from
        elsewhere."""
        words = names.tokens(phrase.text)
        if len(words) != _PAIR or words[0] != "the" or not phrase.text[4:5].isupper():
            return None
        recent = self._salience.recent(phrase)
        people = [e for e in recent if e.kind is SpeakerKind.PERSON and e.named]
        found = [e for e in people[:_IN_QUESTION] if origins.key(words[1]) in e.origins]
        if not found and origins.key(words[1]) in origins.PEOPLES:
            untold = [e for e in people[:_IN_QUESTION] if not e.origins & origins.PEOPLES]
            found = untold if len(people) > 1 else []
        return found[0] if len(found) == 1 else None

    def belonging(self, phrase: Phrase, candidates: Sequence[Entity]) -> list[Entity]:
        """Whom "the Elbonian president" or "the Hull coach" may mean, of those so called: not who is told to
        be that elsewhere; if nobody else is so called, the one in question who belongs there, ``Hull’s Jon
        Roe``."""
        said = offices.whence(phrase, self._frame.head(phrase).text)
        new = [e for e in candidates if self._is_named_since(phrase, e)]
        others = [e for e in candidates if e not in new and not offices.is_elsewhere(phrase, said, e)]
        if others or not (said and candidates):
            return others or [*candidates]
        recent = (e for e in self._salience.recent(phrase) if e.kind is SpeakerKind.PERSON and e.named)
        there = [e for e in islice(recent, _IN_QUESTION) if said & e.origins]
        return there if len(there) == 1 or said & origins.PEOPLES or new else [*candidates]

    def _is_named_since(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether the place of an office was first named after somebody was last spoken of, of whom it is not
        told where he belongs: ``Mayor Quill spoke. In nearby Norvik it rained. The Norvik mayor said …``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        last = self._salience.last(entity)
        if not (inside and last and phrase.noun in names.PEOPLE) or entity.origins:
            return False
        before, since = (
            {name.form for name in self._frame.names_between(start, end) if name.kind is NameKind.LOCATION}
            for start, end in ((0, last.offset), (last.offset, phrase.start))
        )
        return inside[0].form in since - before

    def telling(self, phrase: Phrase) -> list[Entity]:
        """Who is brought in without a name and tells something in the sentence before, whatever he is called
        then: ``A resident said so. “…,” the neighbour added``."""
        if self._frame.replies(phrase) or self._frame.is_plural(phrase):
            return []
        people = (e for e in self._salience.recent(phrase) if e.kind is SpeakerKind.PERSON)
        for entity in islice(people, _IN_QUESTION):
            if is_introduced(entity) and self._speaks_unnamed(phrase, entity):
                return [entity]
        return []

    def any_unnamed(self, phrase: Phrase, candidates: Sequence[Entity]) -> bool:
        """Whether any of them was brought in as a new one, or has just spoken, without a name."""
        return any(is_introduced(e) or self._speaks_unnamed(phrase, e) for e in candidates)

    def _speaks_unnamed(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether somebody without a name has just spoken: the prime minister's spokesman, when ``the
        spokesman`` goes on."""
        last = self._seen(phrase, entity)
        return not entity.named and last is not None and last.source

    def introduced_last(self, phrase: Phrase, candidates: Sequence[Entity]) -> Entity | None:
        """Who is brought in without a name in the sentence before, of those in question the last one spoken
        of: ``A cashier was shaken. “…,” the woman said``."""
        seen = [(last, e) for e in candidates if (last := self._salience.last(e)) is not None]
        last, latest = max(seen, key=lambda row: row[0].offset, default=(None, None))
        if last is None or latest is None or latest.kind is not SpeakerKind.PERSON:
            return None
        new = is_introduced(latest) and last.is_subject and self._seen(phrase, latest) is not None
        return latest if new and self._frame.is_source(phrase) else None

    def is_untold(self, phrase: Phrase) -> bool:
        """Whether somebody speaks right before of whom only the name is told: the description may be his."""
        recent = self._salience.recent(phrase)
        latest = next((e for e in recent if e.named and e.kind is SpeakerKind.PERSON), None)
        seen = self._seen(phrase, latest) if latest else None
        if latest is None or seen is None or not (seen.speaks == "main" and seen.is_subject):
            return False
        return not any(map(nouns.is_human, latest.roles.keys() - names.COURTESY_TITLES))

    def in_question(self, phrase: Phrase) -> list[Entity]:
        """For "the far-right leader said": the people in question just before, whatever they were called; for
        "the person" nobody."""
        own = names.tokens(phrase.text)[0] in POSSESSIVE or self._nameless.is_owned(phrase)
        own &= not self._holds_office(phrase)
        if (
            own
            or phrase.noun == "person"
            or self._frame.is_plural(phrase)
            or nouns.is_collective(phrase.noun)
        ):
            return []
        recent = self._salience.recent(phrase)
        people = (e for e in recent if e.kind is SpeakerKind.PERSON and e.named and not e.dead)
        return [e for e in islice(people, _IN_QUESTION) if not self._is_told_of(phrase, e)]

    def _is_told_of(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether somebody who has said nothing so far does not speak now, since something was done to him:
        ``Quill was robbed. “It is sad,” the clerk said``; or since he is spoken of: ``“She lost it all”``."""
        if self._salience.has_spoken(entity) or age(phrase.text):
            return False
        words = {*self._frame.quoted(phrase.sentence)}
        if not (words or self._frame.speaks(phrase)):
            return False
        undergoes = self._undergoes(phrase, entity) and phrase.noun not in _SUFFERING
        return (undergoes and words.isdisjoint(_SELF)) or self._is_meant_by(words, phrase, entity)

    def _undergoes(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether something was done to somebody where he was told of last, before the sentence of a phrase:
        nothing that makes him somebody."""
        last = self._salience.last(entity)
        if last is None or last.sentence >= phrase.sentence or last.governor < 0:
            return False
        verb = self._frame.annotation.sentences[last.sentence].words[last.governor].lemma
        return self._salience.undergoes(entity) and verb not in _HONOURING

    def suffering(self, phrase: Phrase, candidates: Sequence[Entity]) -> list[Entity]:
        """The candidates for "the victim" or "the loser": to whom something was done, where it was one of
        them."""
        done = [e for e in candidates if phrase.noun in _SUFFERING and self._undergoes(phrase, e)]
        return done or [*candidates]

    def _is_meant_by(self, words: Set[str], phrase: Phrase, entity: Entity) -> bool:
        """Whether somebody is the only one of those just before whom "he" or "she" in the words can mean."""
        recent = self._salience.recent(phrase)
        people = list(islice((e for e in recent if e.kind is SpeakerKind.PERSON), _IN_QUESTION))
        for pronouns, sign in ((mentions.MALE, -1.0), (mentions.FEMALE, 1.0)):
            fitting = [e for e in people if sign * e.femininity > -agreement.DOUBTFUL]
            if not words.isdisjoint(pronouns) and fitting == [entity]:
                return True
        return False

    def _holds_office(self, phrase: Phrase) -> bool:
        """Whether somebody is described by the office that he holds in a place: ``Elbonia’s president``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        return bool(inside) and inside[0].kind is NameKind.LOCATION and phrase.noun in names.PEOPLE

    def _seen(self, phrase: Phrase, entity: Entity) -> Seen | None:
        """The last mention of an entity, where that is in the sentence of a phrase or the one before."""
        last = self._salience.last(entity)
        near = last and self._frame.distance.sentences(last.sentence, phrase.sentence) <= 1
        return last if near else None


def is_told(entity: Entity) -> bool:
    """Whether the article brings somebody in by a trade or an age. Who is known by an office that it does not
    name is rarely brought in so."""
    told = frozenset().union(*entity.styles) - names.COURTESY_TITLES
    return any(map(nouns.is_human, told)) or bool(ages.years(entity))
