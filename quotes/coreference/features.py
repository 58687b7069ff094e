"""What speaks for an entity as the referent of a phrase: the features that the ranker weighs."""

from __future__ import annotations

import math
from collections.abc import Sequence

from quotes import names
from quotes.coreference import agreement, bodies, kinds
from quotes.coreference.cast import Cast
from quotes.coreference.determiners import DEFINITE, without_article
from quotes.coreference.entities import Entity
from quotes.coreference.facts import Facts
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.kinds import Kind
from quotes.coreference.salience import Salience
from quotes.coreference.turns import Turn, Turns
from quotes.mentions import Phrase
from quotes.ranking import Features, bucket
from quotes.types import SpeakerKind

_NEAR = 6
"""Sentences within which a description is likely to be said again of the same."""


class Featurizer:
    """Gathers the features of entities as the referents of the phrases of an article."""

    def __init__(self, frame: Frame, cast: Cast, salience: Salience) -> None:
        self._frame = frame
        self._salience = salience
        self._turns = Turns(frame, cast, salience)
        self._named_inside = _named_in_quotes(frame, cast)

    def of(
        self, phrase: Phrase, kind: Kind, entities: Sequence[Entity], agreeing: Sequence[Entity]
    ) -> list[Features]:
        """Features of each of the entities as the referent of a phrase.

        :param agreeing: all in question that agree with the phrase; the entities are among them.
        """
        called = Called.by(phrase, self._frame) if kind in kinds.DESCRIPTIONS else None
        called_so = sum(map(called.is_role_of, agreeing)) if called is not None else 0
        turn = self._turns.at(phrase, agreeing)
        gathered: list[Features] = []
        for entity in entities:
            facts = Facts(kind, source=self._frame.is_source(phrase))
            _add_agreement(facts, phrase, kind, entity)
            if called is not None:
                self._add_description(facts, phrase, called, entity, called_so=called_so)
            if kind == "name":
                _add_name(facts, entity, agreeing)
            if entity.named and entity.kind is SpeakerKind.ORGANIZATION:
                _add_sort(facts, called, entity, source=self._frame.is_source(phrase))
            self._add_last(facts, phrase, entity, agreeing, turn)
            gathered.append(facts.features)
        return gathered

    def _add_last(
        self, facts: Facts, phrase: Phrase, entity: Entity, agreeing: Sequence[Entity], turn: Turn
    ) -> None:
        """Add how long ago, and in what role, an entity was mentioned last, and what it has done so far."""
        last = self._salience.last(entity)
        if last is None:
            facts.add("not seen yet")
            return
        source = self._frame.is_source(phrase)
        apart = self._frame.distance.sentences(last.sentence, phrase.sentence)
        paragraphs = self._frame.distance.paragraphs(last.sentence, phrase.sentence)
        spoken = self._salience.has_spoken(entity)
        facts.add_steps("sentences", apart, 0, 1, 2, 3, 6, 12)
        facts.add_steps("paragraphs", paragraphs, 0, 1, 2, 4)
        facts.add("last", last.role, "same" if apart == 0 else ("near" if apart == 1 else "far"))
        if last.source:
            facts.add("last a source", "near" if apart <= 2 else "far", "source" if source else "else")
        if last.speaks:
            near = "near" if apart <= 1 else "far"
            facts.add("last speaks", last.speaks, near, "source" if source else "else")
        if source:
            facts.add("a source", "spoke before" if spoken else "silent so far")
        if last.inside:
            facts.add("last in a quote")
        if source and id(entity) in self._named_inside.get(phrase.sentence, ()):
            facts.add("named in the quote")
        if entity.dead and source:
            facts.add("dead")
        facts.add("last", last.kind.value)
        facts.add_steps("count", self._salience.count(entity), 1, 2, 4, 8)
        facts.add("named" if entity.named else "described", "place" if entity.place else entity.kind.value)
        if entity.place and source:
            facts.add("a place as a source", "has spoken" if spoken else "silent so far")
        order = agreeing.index(entity)
        facts.add_steps("order", order, 0, 1, 2, 4)
        if order == 0 and len(agreeing) == 1:
            facts.add("only one")
        if phrase.is_subject and last.is_subject:
            facts.add("both subjects", "near" if apart <= 1 else "far")
        turn.add(facts, entity, last)

    def _add_description(
        self, facts: Facts, phrase: Phrase, called: Called, entity: Entity, *, called_so: int
    ) -> None:
        """Add whether the words of a description are those that the article, or a name, has for an entity.

        :param called_so: how many of those in question the article calls so.
        """
        words = names.tokens(phrase.text)
        noun, lemma = called.noun, called.lemma
        last = self._salience.last(entity)
        own = set(names.tokens(entity.name))
        if called.is_role_of(entity):
            facts.add("called so", entity.kind.value)
            if called_so == 1:
                facts.add("alone called so", "named" if entity.named else "described")
        else:
            facts.add("another called so" if called_so else "nobody called so")
        if lemma in own:
            facts.add("in the name", entity.kind.value)
        if not entity.named and lemma in names.tokens(without_article(entity.name)):
            near = last and self._frame.distance.sentences(last.sentence, phrase.sentence) <= _NEAR
            where = "near" if near else "far"
            facts.add("same noun", where)
            if names.tokens(without_article(entity.name)) == names.tokens(without_article(phrase.text)):
                facts.add("same words", where)
        if self._frame.is_source(phrase) and last and last.source:
            facts.add("both sources")
        if lemma in ("man", "woman", "official") or lemma in bodies.GENERAL:
            facts.add("general noun", "named" if entity.named else "described")
        plain = (w.replace(".", "") for w in words)
        extra = [w for w in plain if w not in DEFINITE and w not in (noun, lemma, "of", "and", "the", "for")]
        beginnings = {o[:4] for o in own}
        matched = sum(w in entity.roles or w[:4] in beginnings for w in extra)
        facts.add("modifiers", f"{min(matched, 2)} of {min(len(extra), 3)}")

    def of_new(self, phrase: Phrase, entity: Entity, rivals: Sequence[Entity]) -> Features:
        """Features of a description standing for nobody mentioned before.

        :param entity: the one that only the description names.
        """
        words = names.tokens(phrase.text)
        source = "source" if self._frame.is_source(phrase) else "else"
        sort, called = kinds.of_description(phrase), Called.by(phrase, self._frame)
        another = any(map(called.is_role_of, rivals))
        return {
            "description new": 1.0,
            f"description new {words[0] if words and words[0] in DEFINITE else 'indefinite'}": 1.0,
            f"description new {bucket(len(words), 1, 2, 3, 5)}": 1.0,
            f"description new {'repeated' if self._salience.last(entity) else 'first'}": 1.0,
            f"description new {source}": 1.0,
            f"description new {'against named' if all(e.named for e in rivals) else 'described'}": 1.0,
            f"description new against {min(len(rivals), 3)}": 1.0,
            f"{sort} new": 1.0,
            f"{sort} new {source}": 1.0,
            f"{sort} new {'while another is called so' if another else 'and nobody is called so'}": 1.0,
        }


def _add_agreement(facts: Facts, phrase: Phrase, kind: Kind, entity: Entity) -> None:
    if kind in ("he/she", "name"):
        odds = agreement.gender(phrase, kind, entity)
        if odds is not None:
            facts.add("gender", value=-math.log1p(math.exp(-odds)))
    elif kind == "they":
        facts.add("plural" if entity.plural else entity.kind.value)


def _add_name(facts: Facts, entity: Entity, agreeing: Sequence[Entity]) -> None:
    first = min(agreeing, key=lambda e: e.first) is entity
    facts.add("of several so named", "first" if first else "later")
    alone = entity.forms[entity.name.partition(" ")[0]]
    facts.add("of several so named", "by given name" if alone else "not by given name")


def _add_sort(facts: Facts, called: Called | None, entity: Entity, *, source: bool) -> None:
    """Add what sort of body the name of an entity tells, and the noun that it is called by."""
    sort = bodies.sort_of_name(entity.name, place=entity.place)
    facts.add("sort", "source" if source else "else", sort)
    if called is not None:
        facts.add("sort", bodies.sort_of_noun(called.lemma), sort)


def _named_in_quotes(frame: Frame, cast: Cast) -> dict[int, set[int]]:
    """Whom each quote names: sentence that carries it → ids of entities. Few speak of themselves so."""
    named: dict[int, set[int]] = {}
    for number, sentence in enumerate(frame.annotation.sentences):
        for stretch in {word.stretch for word in sentence.words if word.stretch is not None}:
            marked = frame.annotation.stretches[stretch]
            for name in frame.names_between(marked.start, marked.end):
                named.setdefault(number, set()).update(map(id, cast.fitting(name)))
    return named
