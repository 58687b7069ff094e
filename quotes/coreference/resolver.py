"""Reads the mentions of an article in order, and says of each who it is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import ParamSpec, TypeVar
from weakref import WeakMethod

from quotes import mentions, names, nouns, origins
from quotes.annotation import Annotation, Name, NameKind
from quotes.coreference import agreement, departed, doubt, kinds, mistaken, namesakes, paragraphs, sentences
from quotes.coreference.binding import Binding
from quotes.coreference.cast import Cast
from quotes.coreference.cataphora import Cataphora
from quotes.coreference.constructs import Constructs
from quotes.coreference.continuity import prefer_teller
from quotes.coreference.coordination import Coordination
from quotes.coreference.descriptions import Descriptions
from quotes.coreference.documents import Documents
from quotes.coreference.entities import Entity
from quotes.coreference.features import Featurizer
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link, Links
from quotes.coreference.nameless import Nameless
from quotes.coreference.namesakes import Namesakes
from quotes.coreference.referents import Referents
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase
from quotes.ranking import Features, Ranker
from quotes.types import MentionKind

_SURE = 0.9
"""From this probability on a mention counts as its speaker having spoken."""

_LIKELY = 0.8
"""From this probability on "the Spaniard" tells where somebody is from."""

_PLAUSIBLE = 0.3
"""From this probability on each of those whom a name may stand for counts as mentioned by it."""

_WINDOW = 12
"""How many entities of its number and sort, last mentioned first, are ranked for a pronoun."""

_Arguments = ParamSpec("_Arguments")
_Answer = TypeVar("_Answer")


class Coreference:
    """Resolves the noun phrases of one article.

    A training run overrides :meth:`choose` and :meth:`see`.

    :param phrases: of the frame, in reading order (:func:`quotes.mentions.phrases`).
    """

    def __init__(
        self, annotation: Annotation, phrases: Sequence[Phrase], ranker: Ranker | None = None
    ) -> None:
        self._ranker = ranker or Ranker.load("coreference")
        self._frame = frame = Frame(annotation, phrases)
        self._cast = cast = Cast(annotation, list(phrases))
        self._links = links = Links(frame, cast, _weakly(self._resolve))
        self._salience = salience = Salience(cast)
        self._namesakes = Namesakes(frame, cast)
        self._constructs = Constructs(frame, cast, links)
        self._nameless = nameless = Nameless(frame, cast, links)
        self._cataphora = Cataphora(frame, cast, nameless)
        self._binding = binding = Binding(frame, links)
        self._coordination = Coordination(frame, cast, nameless)
        self._documents = Documents(frame, cast, salience, links, nameless, self._coordination)
        self._referents = Referents(
            frame, salience, binding, Featurizer(frame, cast, salience), _weakly(self.choose)
        )
        self._descriptions = Descriptions(
            frame,
            cast,
            salience,
            namesakes=self._namesakes,
            nameless=nameless,
            binding=binding,
            documents=self._documents,
            cataphora=self._cataphora,
            referents=self._referents,
        )
        for event in frame.events():
            if isinstance(event, int):
                self._read_phrase(event)
            else:
                self._read_name(*event)

    def links(self, phrase: int) -> list[Link]:
        """The distribution for the phrase with that index, likeliest first; empty where it is nobody."""
        return self._links.of(phrase)

    def choose(self, number: int, options: list[Entity], features: list[Features]) -> list[float]:
        """A probability for each option of the phrase with that index. There may be one more of features than
        of options: then the last are those of nobody."""
        chosen = self._ranker.probabilities(features)
        return prefer_teller(self._frame.phrases[number], options, chosen, self._frame, self._salience)

    def see(self, entity: Entity, seen: Seen) -> None:
        """Take in a mention of an entity, for those that are read after it."""
        self._salience.see(entity, seen)

    def _read_phrase(self, number: int) -> None:
        """Resolve a phrase, and take in what it tells for those after it."""
        phrase, links = self._frame.phrases[number], self._links.of(number)
        source = self._frame.is_source(phrase)
        self._documents.note_made(phrase, links)
        if links and phrase.name is not None:
            self._nameless.note(phrase, links[0].entity)
        sure = bool(links) and links[0].probability >= _SURE and links[0].entity.named
        if sure and phrase.kind is MentionKind.DESCRIPTION and nouns.is_human(phrase.noun):
            self._cast.grounds.note_role(links[0].entity, names.fold(phrase.noun))
        if links and phrase.kind is MentionKind.DESCRIPTION and not links[0].entity.named:
            self._binding.note(phrase, links[0].entity)
        if links and links[0].probability >= _LIKELY and links[0].entity.named:
            links[0].entity.origins |= _people_of(phrase)
        if links and source:
            self._documents.note_spoken(phrase, links)
            self._namesakes.note_spoken(phrase, links[0].entity)
        for link in reversed(self._mentioned(number, links)):
            if link.probability >= _SURE and source:
                self._salience.note_spoken(link.entity)
            self.see(link.entity, Seen.as_phrase(phrase, self._frame, links))
            agreement.note_gender(phrase, link.entity, link.probability)

    def _read_name(self, name: Name, sentence: int) -> None:
        """Take in a name that no phrase gives. In a quote it is no further word of who is known."""
        named = self._cast.only(name)
        inside = self._frame.annotation.sentences[sentence].inside is not None
        if named and not (inside and self._salience.last(named)):
            self.see(named, Seen.as_name(name, sentence, inside=inside))

    def _mentioned(self, number: int, links: list[Link]) -> list[Link]:
        """The likeliest link of a phrase, and for a name that several bear whoever else it may well mean, for
        one of several who speak as one its bearer."""
        phrase = self._frame.phrases[number]
        if phrase.name is None:
            return links[:1]
        if links and links[0].entity.plural:
            own = self._cast.only(phrase.name)
            return links[:1] + ([Link(own, 1.0, "")] if own and own is not links[0].entity else [])
        return links[:1] + [link for link in links[1:] if link.probability >= _PLAUSIBLE]

    def _resolve(self, number: int) -> list[Link]:
        """The links of a phrase, with those coordinated with it where they speak as one."""
        links, phrase = self._resolve_alone(number), self._frame.phrases[number]
        speaks = phrase.is_subject or self._frame.is_source(phrase)
        joint = self._coordination.together(phrase, links[0].entity) if links and speaks else None
        if joint is None:
            return links
        reason = f"“{phrase.text}” → {joint.name}: they speak together"
        return [Link(joint, links[0].probability, reason), *links[1:]]

    def _resolve_alone(self, number: int) -> list[Link]:
        """The links of a phrase, whoever it is coordinated with."""
        phrase, constructs = self._frame.phrases[number], self._constructs
        if _is_nobody(phrase):
            return []
        if phrase.name is not None:
            return self._resolve_name(number, phrase.name)
        if phrase.deprel == "appos" and (governor := constructs.governor(number)):
            return governor
        if phrase.kind is MentionKind.PRONOUN:
            return self._resolve_pronoun(number)
        return (
            constructs.part(number)
            or constructs.titled(number)
            or constructs.called(number)
            or constructs.body_after(number)
            or constructs.predicated(number)
            or constructs.equated(number)
            or constructs.named_after(number)
            or self._descriptions.links(number)
        )

    def _resolve_name(self, number: int, name: Name) -> list[Link]:
        if name.kind is not NameKind.PERSON:
            office = nouns.is_human(name.text.split()[-1], guess=False)
            if office and (holder := self._constructs.named_after(number)):
                return holder
        one = name.kind is NameKind.NATIONALITY and not self._frame.is_plural(self._frame.phrases[number])
        if one and (found := self._descriptions.links(number)) and found[0].entity.named:
            return found
        bearers = self._namesakes.meant(name)
        meant = [entity for entity in bearers if self._salience.last(entity)] or bearers
        phrase = self._frame.phrases[number]
        if self._frame.is_source(phrase):
            once = departed.said_once(phrase, self._frame)
            if not once and (relative := self._namesakes.relative(name, meant)):
                return [Link(relative, 1.0, f"“{name.text}” → {relative.name}: of the family")]
            meant = [entity for entity in meant if entity.dead is once] or meant
        if len(meant) == 1:
            return [namesakes.only(phrase, meant[0], so_far=len(bearers) > 1)]
        return self._referents.among(number, "name", meant) if meant else []

    def _resolve_pronoun(self, number: int) -> list[Link]:
        phrase = self._frame.phrases[number]
        word = self._frame.head(phrase).text.lower()
        if word in mentions.RELATIVE:
            return self._constructs.antecedent(number)
        kind = kinds.of_pronoun(word)
        if word == "i" and self._is_narrator(phrase):
            narrator = self._nameless.link(phrase, self._nameless.known(phrase))
            return [replace(narrator, reason=f"“{phrase.text}” is whoever writes here")]
        if kind is None:
            return []
        if kind == "he/she" and self._frame.is_source(phrase):
            for other in self._told_by_place(phrase, number):
                meant = self._links.of(other)
                agreeing = [
                    link for link in meant if agreement.agrees(phrase, kind, link.entity, source=True)
                ]
                if agreeing[:1] == meant[:1] and agreement.may_well_be(phrase, meant[0].entity):
                    return agreeing
        recent = (e for e in self._salience.recent(phrase) if agreement.may_be(kind, e))
        fitting = list(islice(recent, _WINDOW))
        if kind == "it" and self._frame.is_source(phrase):
            fitting = [e for e in fitting if not (e.place and self._salience.is_aside(e))]
        if kind == "it" and (issuer := self._documents.issuer_of_it(phrase, fitting)):
            return issuer
        if kind == "it" and not any(e.named and e.voice for e in fitting):
            fitting = mistaken.body_before(phrase, self._frame, self._salience, self._cast.grounds) or fitting
        if kind == "he/she":
            fitting = fitting or mistaken.person_before(phrase, self._frame, self._salience)
            if self._frame.is_source(phrase):
                fitting = departed.speaking(phrase, fitting, self._frame, self._salience)
        if kind != "they":
            fitting = fitting or self._cataphora.people(phrase)
        links = self._referents.among(number, kind, fitting)
        links = doubt.shared(phrase, links, self._frame, self._salience)
        if links or not self._frame.is_source(phrase):
            return links
        return [self._nameless.link(phrase, self._nameless.known(phrase))]

    def _told_by_place(self, phrase: Phrase, number: int) -> Iterator[int]:
        """The indices of the phrases whose place in the text tells that "he" means the same."""
        yield from sentences.subjects(phrase, self._frame)
        for before in (sentences.asked_before, sentences.harmed_before, paragraphs.subject_before):
            if (other := before(phrase, number, self._frame)) is not None:
                yield other

    def _is_narrator(self, phrase: Phrase) -> bool:
        """Whether who writes tells what he said: ``“…?” I ask``."""
        words = self._frame.sentence(phrase).words[: phrase.head]
        before = next((word for word in reversed(words) if word.upos != "PUNCT"), None)
        return before is not None and before.stretch is not None and self._frame.is_source(phrase)


def _is_nobody(phrase: Phrase) -> bool:
    """Whether a phrase stands for nobody, as only ``Neither Quill nor Roe`` does of those with names."""
    first, *rest = phrase.text.split()
    if phrase.name is not None and rest:
        return first.lower() == "neither"
    return nouns.is_nobody(first, *rest[:1])


def _people_of(phrase: Phrase) -> set[str]:
    """The key of the people that a description tells one of: ``the Spaniard``."""
    one = phrase.kind is MentionKind.DESCRIPTION and origins.is_one_of_a_people(phrase.noun)
    return {origins.key(names.fold(phrase.noun))} if one and phrase.noun[:1].isupper() else set()


def _weakly(method: Callable[_Arguments, _Answer]) -> Callable[_Arguments, _Answer]:
    """A method that does not keep its object alive: in a circle, all that is known of an article would wait
    for the garbage collector."""
    weak = WeakMethod(method)

    def call(*args: _Arguments.args, **kwargs: _Arguments.kwargs) -> _Answer:
        bound = weak()
        assert bound is not None
        return bound(*args, **kwargs)

    return call
