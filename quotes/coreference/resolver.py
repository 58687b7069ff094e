"""Resolves the mentions of an article in reading order."""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest
from itertools import accumulate, dropwhile, islice, takewhile

from quotes import cues, given_names, mentions, names, nouns
from quotes.annotation import Annotation, Name, NameKind, Sentence, Word
from quotes.coreference import families, issuers, origins
from quotes.coreference.entities import Entities, Entity
from quotes.coreference.grounds import GENERAL, Called, Grounds
from quotes.mentions import Phrase
from quotes.ranking import Features, Ranker, bucket, steps
from quotes.types import MentionKind, SpeakerKind

_SURE = 0.9
"""From this probability on a mention counts as its speaker having spoken."""

WINDOW = 12
"""How many entities of its number and sort, last mentioned first, are ranked for a pronoun."""

_LIKELY = 0.5
"""From this probability on a pronoun is taken to stand for somebody, and its subject for somebody else."""

_PLAUSIBLE = 0.3
"""From this probability on each of those whom a name may stand for counts as mentioned by it."""

HORIZON = 500
"""How many entities, last mentioned first, anything but a name may stand for: hardly an article has more."""


@dataclass(frozen=True, slots=True)
class Link:
    """One answer to "who is this?".

    :param reason: why, for a reader of the article.
    """

    entity: Entity
    probability: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Last:
    """The last mention of an entity."""

    offset: int
    sentence: int
    paragraph: int
    relation: str
    source: bool
    kind: MentionKind
    inside: bool
    count: int
    speaks: str
    """``main`` or ``sub`` clause where it is the subject of a verb of speech, else empty."""


_STATED_WITHIN = 2  # sentences between who says something and "the statement said"


@dataclass(frozen=True, slots=True)
class _Issued:
    """A document, or what somebody said, where it was last told of, and whom it comes from."""

    offset: int
    sentence: int
    issuer: list[Link]


def _told_last(told: Iterable[_Issued]) -> _Issued | None:
    return max(told, key=lambda each: each.offset, default=None)


class Coreference:
    """Resolves the noun phrases of one article.

    :param phrases: of the frame, in reading order (:func:`quotes.mentions.phrases`).
    """

    def __init__(
        self, annotation: Annotation, phrases: Sequence[Phrase], ranker: Ranker | None = None
    ) -> None:
        self._annotation = annotation
        self._phrases = phrases
        self._ranker = ranker or Ranker.load("coreference")
        self._entities = Entities(annotation, list(phrases))
        self._known: list[Entity] = []
        self._rank_of: dict[int, int] = {}
        self._by_name: dict[str, Entity] = {}
        self._grounds = Grounds()
        for entity in self._entities.all:
            self._know(entity)
        self._described: dict[str, Entity] = {}
        self._recency: dict[int, Entity] = {}
        self._names = {name.start: name for name in annotation.names}
        self._name_starts = sorted(self._names)
        self._named_inside = self._find_named_inside()
        self._last: dict[int, _Last] = {}
        self._beside: dict[tuple[int, int], set[int]] = {}
        self._spoken: set[int] = set()
        self._links: dict[int, list[Link]] = {}
        self._issued: dict[str, _Issued] = {}
        self._spoke: _Issued | None = None
        self._spoke_by_family: dict[str, Entity] = {}
        self._recalled: set[int] = set()
        self._by_sentence: dict[int, list[Phrase]] = {}
        self._numbers = {(phrase.sentence, phrase.head): number for number, phrase in enumerate(phrases)}
        for phrase in phrases:
            self._by_sentence.setdefault(phrase.sentence, []).append(phrase)
        self._frame_number = _frame_numbers(annotation)
        self._told = _told_paragraphs(annotation)
        self._sources: set[tuple[int, int]] = set()
        self._speaking: dict[tuple[int, int], str] = {}
        for number, sentence in enumerate(annotation.sentences):
            for hit in sentence.hits:
                if hit.form != "noun" and hit.source is not None:
                    self._sources.add((number, hit.source))
                    if hit.lemma in cues.SPEECH_VERBS:
                        clause = "main" if _is_main(sentence, hit.word) else "sub"
                        self._speaking.setdefault((number, hit.source), clause)
        for event in self._events():
            if isinstance(event, int):
                self._links_of(event)
                self._note_made(event)
                self._note_spoken(event)
                for link in reversed(self._meant(event)):
                    self._see_phrase(link, phrases[event])
            else:
                self._see_name(*event)

    def _note_spoken(self, number: int) -> None:
        """Take in who speaks last, and with a name in full who of those with its first word."""
        phrase, links = self._phrases[number], self._links[number]
        if not links or not self.is_source(phrase):
            return
        self._spoke = _Issued(phrase.start, phrase.sentence, links)
        if phrase.name is not None and phrase.name.kind is NameKind.PERSON:
            first, _, given = phrase.name.form.partition(" ")
            if given:
                self._spoke_by_family[first] = links[0].entity

    def links(self, phrase: int) -> list[Link]:
        """The distribution for the phrase with that index, likeliest first; empty where it is nobody."""
        return self._links[phrase]

    def _find_named_inside(self) -> dict[int, set[int]]:
        """Whom each quote names: sentence that carries it → ids of entities. Few speak of themselves so."""
        carried: dict[int, list[tuple[int, int]]] = {}
        for number, sentence in enumerate(self._annotation.sentences):
            for stretch in {w.stretch for w in sentence.words if w.stretch is not None}:
                marked = self._annotation.stretches[stretch]
                carried.setdefault(number, []).append((marked.start, marked.end))
        starts = self._name_starts
        named: dict[int, set[int]] = {}
        for number, extents in carried.items():
            for start, end in extents:
                for at in starts[bisect_left(starts, start) : bisect_left(starts, end)]:
                    named.setdefault(number, set()).update(
                        id(e) for e in self._entities.fitting(self._names[at])
                    )
        return named

    def _beside_subject(self, phrase: Phrase) -> set[int]:
        """Whom the verb of a subject takes beside it: in ``he told Quill`` and in ``he said Quill had gone``
        "he" is not Quill (Chomsky's principles B and C)."""
        key = phrase.sentence, phrase.head
        if key not in self._beside:
            sentence = self._annotation.sentences[phrase.sentence]
            verb = sentence.words[phrase.head].head
            found = [c for c in sentence.children[verb] if c != phrase.head] if verb >= 0 else []
            below = [i for c in found if sentence.words[c].deprel in _CONTENT for i in sentence.children[c]]
            heads = [c for c in found if sentence.words[c].deprel in _OBJECT]
            heads += [i for i in below if sentence.words[i].deprel.startswith("nsubj")]
            links = (self._named_at(phrase.sentence, head) or self._meant_at(phrase, head) for head in heads)
            self._beside[key] = {id(link.entity) for named in links for link in named}
        return self._beside[key]

    def _meant_at(self, subject: Phrase, head: int) -> list[Link]:
        """Whom a pronoun stands for that is the object of a verb, whose subject is none: ``The mayor called
        him``."""
        word = self._annotation.sentences[subject.sentence].words[head]
        if subject.kind is MentionKind.PRONOUN or word.deprel not in _OBJECT:
            return []
        if pronoun_kind(word.text.lower()) != "he/she" or word.text.endswith("self"):
            return []
        found = self._at_head(subject.sentence, head)
        return [link for link in found[:1] if link.probability > _LIKELY]

    # ---- what has been seen ------------------------------------------------------------------------

    def _events(self) -> list[int | tuple[Name, int]]:
        """Phrases by index, and the names that are in none of them with their sentence, in reading order."""
        taken = {(p.name.start, p.name.end) for p in self._phrases if p.name is not None}
        events: list[tuple[int, int | tuple[Name, int]]] = [(p.start, i) for i, p in enumerate(self._phrases)]
        loose = [n for n in self._annotation.names if (n.start, n.end) not in taken]
        order = sorted(
            range(len(self._annotation.sentences)), key=lambda i: self._annotation.sentences[i].start
        )
        at = 0
        for name in loose:
            while at + 1 < len(order) and self._annotation.sentences[order[at + 1]].start <= name.start:
                at += 1
            if order:
                events.append((name.start, (name, order[at])))
        return [event for _, event in sorted(events, key=lambda row: row[0])]

    def _see_name(self, name: Name, sentence: int) -> None:
        fitting = self._entities.fitting(name)
        inside = self._annotation.sentences[sentence].inside is not None
        if len(fitting) == 1 and not (inside and id(fitting[0]) in self._last):
            self._see(fitting[0], name.start, sentence, "", False, MentionKind.NAME, inside, "")

    def _see_phrase(self, link: Link, phrase: Phrase) -> None:
        entity, probability = link.entity, link.probability
        if probability >= _SURE and self.is_source(phrase):
            self._spoken.add(id(entity))
        old = self._last.get(id(entity))
        source = self.is_source(phrase) or bool(old and old.source and old.sentence == phrase.sentence)
        speaks = self._speaking.get((phrase.sentence, phrase.head), "")
        if old and old.sentence == phrase.sentence and old.speaks:
            speaks = min(speaks or old.speaks, old.speaks)
        self._see(entity, phrase.start, phrase.sentence, phrase.deprel, source, phrase.kind, False, speaks)
        word = phrase.text.lower()
        if entity.kind is SpeakerKind.PERSON and word in mentions.MALE | mentions.FEMALE:
            entity.note_gender(probability if word in mentions.FEMALE else -probability)

    def _see(
        self,
        entity: Entity,
        offset: int,
        sentence: int,
        relation: str,
        source: bool,
        kind: MentionKind,
        inside: bool,
        speaks: str,
    ) -> None:
        old = self._last.get(id(entity))
        paragraph = self._annotation.sentences[sentence].paragraph
        count = old.count + 1 if old else 1
        if old and old.sentence == sentence and old.relation.startswith("nsubj"):
            relation = old.relation
        self._last[id(entity)] = _Last(
            offset, sentence, paragraph, relation, source, kind, inside, count, speaks
        )
        at_once = takewhile(lambda e: self._last[id(e)].offset == offset, reversed(self._recency.values()))
        for latest in sorted({entity, *at_once}, key=lambda e: -self._rank_of[id(e)]):
            self._recency.pop(id(latest), None)
            self._recency[id(latest)] = latest

    def _meant(self, number: int) -> list[Link]:
        """The likeliest link of a phrase, and for a name that several bear whoever else it may well mean, for
        one of several who speak as one its bearer. A document brings its issuer to mind where it speaks."""
        links, name = self._links[number], self._phrases[number].name
        if number in self._recalled and not self.is_source(self._phrases[number]):
            return []
        if name is None:
            return links[:1]
        if links and links[0].entity.plural:
            own = self._entities.fitting(name)
            return links[:1] + [Link(e, 1.0, "") for e in own if len(own) == 1 and e is not links[0].entity]
        return links[:1] + [link for link in links[1:] if link.probability >= _PLAUSIBLE]

    def is_source(self, phrase: Phrase) -> bool:
        """Whether the phrase is the source of a reporting verb."""
        return (phrase.sentence, phrase.head) in self._sources

    # ---- resolution --------------------------------------------------------------------------------

    def _link(self, number: int) -> list[Link]:
        links, phrase = self._link_alone(number), self._phrases[number]
        speaks = phrase.is_subject or self.is_source(phrase)
        joint = self._joint(phrase, links[0].entity) if links and speaks else None
        if joint is None:
            return links
        reason = f"“{phrase.text}” → {joint.name}: they speak together"
        return [Link(joint, links[0].probability, reason), *links[1:]]

    def _link_alone(self, number: int) -> list[Link]:
        """The links of a phrase, whoever it is coordinated with."""
        phrase = self._phrases[number]
        if phrase.text.lower() in _NONE:
            return []
        if phrase.name is not None and phrase.name.kind is not NameKind.PERSON:
            office = nouns.is_human(phrase.name.text.split()[-1], guess=False)
            if office and (holder := self._named_after(number)):
                return holder
        if phrase.name is not None:
            fitting = self._fitting(phrase.name)
            if len(fitting) == 1:
                return [Link(fitting[0], 1.0, _named(phrase, fitting[0]))]
            return self._rank(number, "name", fitting, None) if fitting else []
        if phrase.deprel == "appos" and (governor := self._governor(number)):
            return governor
        if phrase.kind is MentionKind.DESCRIPTION and (named := self._named_beside(number)):
            return named
        if phrase.kind is MentionKind.PRONOUN:
            return self._link_pronoun(number)
        return self._predicated(number) or self._named_after(number) or self._link_description(number)

    def _fitting(self, name: Name) -> list[Entity]:
        """The entities that a name may stand for, where it stands."""
        fitting = self._entities.fitting(name)
        if len(fitting) < 2 or name.kind is not NameKind.PERSON:
            return fitting
        surname = name.end - len(name.form)
        before = self._annotation.text[max(0, surname - 40) : surname]
        return families.meant(before, fitting, self._spoke_by_family.get(name.form))

    def _named_beside(self, number: int) -> list[Link]:
        """The links of the person named right before, where a comma makes this a further description."""
        phrase, text = self._phrases[number], self._annotation.text
        before = self._phrases[number - 1] if number else None
        if before is None or before.name is None or before.sentence != phrase.sentence:
            return []
        aside = text[before.end : phrase.start] == ", " and text[phrase.end : phrase.end + 1] in (
            ",",
            ".",
            ";",
        )
        human = nouns.is_human(phrase.noun) and not phrase.is_subject
        return self._links[number - 1] if aside and human else []

    def _predicated(self, number: int) -> list[Link]:
        """The links of the subject that a description is said of: ``Ada was the only candidate``."""
        phrase = self._phrases[number]
        sentence = self._annotation.sentences[phrase.sentence]
        head = phrase.head
        copula = any(sentence.words[c].deprel == "cop" for c in sentence.children[head])
        verb = head if copula else sentence.words[head].head
        becomes = phrase.deprel == "xcomp" and verb >= 0 and sentence.words[verb].lemma in _BECOMING
        if not (copula or becomes) or not nouns.is_human(phrase.noun):
            return []
        for child in sentence.children[verb]:
            if sentence.words[child].deprel.startswith("nsubj") and child < head:
                links = self._of_head(number, child)
                if not links:
                    continue
                subject = links[0].entity
                body = subject.kind is SpeakerKind.ORGANIZATION and subject.named
                if body or subject.kind is SpeakerKind.PERSON:
                    self._grounds.note_role(subject, names.fold(phrase.noun))
                    return links
        return []

    def _named_after(self, number: int) -> list[Link]:
        """The links of whoever is named after a comma: ``the Union's commissioner, Ada Example, said``."""
        phrase = self._phrases[number]
        if not (nouns.is_human(phrase.noun) or phrase.noun == "one") or not self.is_source(phrase):
            return []
        words = self._annotation.sentences[phrase.sentence].words
        for i in range(phrase.head + 1, len(words)):
            word = words[i]
            if word.stretch is not None or word.is_finite:
                return []
            name = self._names.get(word.start)
            if (
                name is not None
                and name.kind is NameKind.PERSON
                and not self._annotation.text.startswith(("’s", "'s"), name.end)
                and _ends_office(words, phrase.head, i, name)
            ):
                fitting = self._entities.fitting(name)
                if len(fitting) != 1:
                    return []
                self._grounds.note_role(fitting[0], names.fold(phrase.noun))
                return [Link(fitting[0], 1.0, f"“{phrase.text}” → {fitting[0].name}: named right after")]
        return []

    def _governor(self, number: int) -> list[Link]:
        """The links of the phrase that an apposition belongs to."""
        phrase = self._phrases[number]
        head = self._annotation.sentences[phrase.sentence].words[phrase.head].head
        found = self._of_head(number, head)
        if not found and nouns.is_human(phrase.noun):
            named = self._named_at(phrase.sentence, head)
            return [link for link in named if link.entity.kind is SpeakerKind.PERSON]
        return found

    def _of_head(self, number: int, head: int) -> list[Link]:
        """The links of an earlier phrase of the same sentence, by its head."""
        other = self._numbers.get((self._phrases[number].sentence, head), number)
        return self._links_of(other) if other < number else []

    def _joint(self, phrase: Phrase, first: Entity) -> Entity | None:
        """Several who act as one: ``A and B said``, ``farmers and fishers said``."""
        members = [first.name]
        for other in self._by_sentence[phrase.sentence] if phrase.joint else ():
            if other.head in phrase.joint:
                member = self._joined(phrase, first, other)
                if member is None:
                    return None
                members += [member] if member not in members else []
        if len(members) < 2:
            return None
        name = ", ".join(members[:-1]) + f" and {members[-1]}"
        known = self._by_name.get(name)
        if known is None:
            known = Entity(name, SpeakerKind.GROUP, first.named, phrase.start, plural=True)
            known.forms.update([name, *members])
            self._know(known)
        return known

    def _joined(self, phrase: Phrase, first: Entity, other: Phrase) -> str | None:
        """What somebody is called who speaks together with another of the same sort, if they do."""
        if other.name is not None:
            fitting = self._entities.fitting(other.name)
            alike = len(fitting) == 1 and (fitting[0].kind is first.kind) and fitting[0].place == first.place
            return fitting[0].name if first.named and alike else None
        if phrase.kind is not MentionKind.DESCRIPTION or other.text.lower().split()[0] in _POSSESSIVE:
            return None
        words = self._annotation.sentences[phrase.sentence].words
        several = all(
            words[p.head].xpos in ("NNS", "NNPS") or nouns.is_collective(p.noun) for p in (phrase, other)
        )
        apart = all(
            p.text.lower().split()[0] in _ARTICLES and nouns.is_human(p.noun) for p in (phrase, other)
        )
        return self._in_full(other) if several or apart else None

    def _know(self, entity: Entity) -> None:
        self._rank_of[id(entity)] = len(self._known)
        self._known.append(entity)
        self._by_name.setdefault(entity.name, entity)
        self._grounds.add(entity)

    def _link_pronoun(self, number: int) -> list[Link]:
        phrase = self._phrases[number]
        word = self._annotation.sentences[phrase.sentence].words[phrase.head].text.lower()
        if word in mentions.RELATIVE:
            return self._link_relative(number)
        kind = pronoun_kind(word)
        if kind is None:
            return []
        fitting = list(islice((e for e in self._recent(phrase) if _may_be(kind, e)), WINDOW))
        if kind == "it" and (issuer := self._document_before(phrase, fitting)):
            return issuer
        return self._rank(number, kind, fitting or self._later(phrase), None)

    def _link_relative(self, number: int) -> list[Link]:
        phrase = self._phrases[number]
        words = self._annotation.sentences[phrase.sentence].words
        at = words[phrase.head].head
        for _ in range(4):
            if at < 0:
                return []
            if words[at].deprel in ("acl:relcl", "acl"):
                return self._antecedent(number, words[at].head)
            at = words[at].head
        return []

    def _antecedent(self, number: int, at: int) -> list[Link]:
        """The links of what a relative pronoun stands after. "Who" is somebody, and the one who is described
        rather than the description: not the school in ``Ada Quill, a teacher at River School, who says``."""
        phrase = self._phrases[number]
        words = self._annotation.sentences[phrase.sentence].words
        nearest = found = self._of_head(number, at)
        if not words[phrase.head].text.lower().startswith("who"):
            return nearest
        while words[at].deprel in _BESIDE and words[at].head >= 0:
            describes = words[at].deprel in ("appos", "conj") and not (found and found[0].entity.named)
            if _is_somebody(found) and not describes:
                break
            at = words[at].head
            found = self._of_head(number, at)
        return found if _is_somebody(found) else nearest

    def _link_description(self, number: int) -> list[Link]:
        phrase = self._phrases[number]
        head = self._annotation.sentences[phrase.sentence].words[phrase.head]
        words = names.tokens(phrase.text)
        if not words or words[0] in mentions.RELATIVE:
            return []
        if words[0] == "this" and head.lemma in (
            "reporter",
            "writer",
            "correspondent",
            "author",
            "newspaper",
        ):
            return []
        if words[-1] in ("former", "latter", "other", "others"):
            return self._of_two(phrase, words)
        if words[0] in ("a", "an") and (introduced := self._introduced_below(phrase)):
            reason = f"“{phrase.text}” → {introduced.name}: named with an age right below"
            return [Link(introduced, 1.0, reason)]
        owned = self._is_owned(phrase)
        definite = words[0] in _DEFINITE or (owned and self._owner(phrase) is None)
        if nouns.is_document(phrase.noun) and (issuer := self._issuer_so_far(number, definite=definite)):
            return issuer
        same, called = self._same_description(phrase), self._called(phrase)
        candidates: list[Entity] = []
        if definite or same is not None:
            candidates = self._grounds.among(self._recent(phrase), called)
        if same is not None:
            candidates = [e for e in candidates if e.named or not _differ(words, e, called.noun)]
            candidates += [same] if same not in candidates else []
        if phrase.noun in _WATCHING:
            candidates = [e for e in candidates if not {*words} & {*names.tokens(e.name)}]
        if definite and same is None and not candidates and (named := self._named_next(number, called)):
            reason = f"“{phrase.text}” → {named.name}: named next, with no other word of who that is"
            return [Link(named, 1.0, reason)]
        if definite and not candidates:
            candidates = self._named_later(phrase, called) or self._mistaken(phrase)
        own = Link(same or self._describe(phrase, phrase.noun, words), 1.0, f"“{phrase.text}” is never named")
        sort = _sort(phrase)
        spoken = definite and self.is_source(phrase)
        if spoken and sort == "person" and not any(_is_introduced(e) for e in candidates):
            candidates += [e for e in self._in_question(phrase, head) if e not in candidates]
        if not candidates:
            return [own]
        beside = self._beside_subject(phrase) if phrase.is_subject else set()
        plain = len(words) <= 3 and not owned and beside.isdisjoint(map(id, candidates))
        sure = spoken and own.entity is not same and plain and sort != "document"
        return self._rank(number, sort, candidates, None if sure else own)

    def _introduced_below(self, phrase: Phrase) -> Entity | None:
        """Whom the first words of an article mean, who is named with an age in the paragraph below as the one
        whom it is about: ``A nurse wept in court. Ada Quill, 34, denies theft``."""
        sentence = self._annotation.sentences[phrase.sentence]
        if sentence.paragraph > 1 or not phrase.is_subject or not nouns.is_human(phrase.noun):
            return None
        if sentence.words[phrase.head].xpos != "NN" or sentence.words[0].start != phrase.start:
            return None
        paragraphs = self._annotation.paragraphs
        for start, _ in paragraphs[sentence.paragraph + 1 : sentence.paragraph + 3]:
            name = self._names.get(start)
            earlier = self._name_starts[: bisect_left(self._name_starts, start)]
            if any(self._names[at].kind is NameKind.PERSON for at in earlier):
                return None
            if name is not None and _AGED.match(self._annotation.text, name.end):
                fitting = self._fitting(name)
                about = len(fitting) == 1 and self._called(phrase).fits(fitting[0]) and self._is_accused(name)
                return fitting[0] if about else None
        return None

    def _is_accused(self, name: Name) -> bool:
        """Whether a name is the subject of what somebody before a court does, or suffers."""
        for phrase in self._phrases:
            if phrase.name is name and phrase.is_subject:
                words = self._annotation.sentences[phrase.sentence].words
                return words[max(0, words[phrase.head].head)].lemma in _BEFORE_COURT
        return False

    def _of_two(self, phrase: Phrase, words: tuple[str, ...]) -> list[Link]:
        """The links of ``the latter`` and ``the former`` of two people named before, and of ``the other``,
        who is nobody named."""
        before = bisect_left(self._name_starts, phrase.start)
        named: list[Entity] = []
        for name in map(self._names.__getitem__, reversed(self._name_starts[:before])):
            if name.kind is NameKind.PERSON and len(named) < _PAIR:
                named += [e for e in self._fitting(name)[:1] if e not in named]
        if words[-1] in ("other", "others") or len(named) < _PAIR:
            return [Link(self._describe(phrase, phrase.noun, words), 1.0, f"“{phrase.text}” is never named")]
        meant = named[0] if words[-1] == "latter" else named[1]
        return [Link(meant, 1.0, f"“{phrase.text}” → {meant.name}: of the two named before")]

    def _named_later(self, phrase: Phrase, called: Called) -> list[Entity]:
        """People whom the article calls so, and bodies that are so by their names, named only after the
        description."""
        human = nouns.is_human(phrase.noun)
        called_so = self._grounds.in_role(called) if human else self._grounds.of_sort(called)
        kind = SpeakerKind.PERSON if human else SpeakerKind.ORGANIZATION
        later = (e for e in called_so if e.first > phrase.start and e.named and e.kind is kind)
        return nsmallest(2, later, key=lambda e: self._rank_of[id(e)])

    def _named_next(self, number: int, called: Called) -> Entity | None:
        """The person who is named next, without a word of who that is, or so called: the article told it
        before, as in ``The union's secretary walked out. Ada Quill said …``."""
        phrase = self._phrases[number]
        one = nouns.is_human(phrase.noun) and not (called.plural or nouns.is_collective(phrase.noun))
        for at in range(number + 1, len(self._phrases) if one and phrase.is_subject else 0):
            later = self._phrases[at]
            apart = self._frame_number[later.sentence] - self._frame_number[phrase.sentence]
            if apart > 2:
                break
            fitting = self._entities.fitting(later.name) if later.name and apart else []
            new = [e for e in fitting if e.kind is SpeakerKind.PERSON and e.first > phrase.start]
            if later.name is None or len(new) != 1:
                continue
            alone = later.text == later.name.text and self._annotation.text.startswith(" ", later.name.end)
            told = alone and " " in new[0].name and not new[0].roles
            first = new[0].first == later.name.start and later.is_subject
            return new[0] if first and (told or called.is_role_of(new[0])) else None
        return None

    def _mistaken(self, phrase: Phrase) -> list[Entity]:
        """For "the company said": what the model for names took for a place or a person, though it acts as a
        body does."""
        if phrase.noun not in GENERAL or not self.is_source(phrase):
            return []
        for entity in islice((e for e in self._recent(phrase) if e.named), 2):
            last = self._last[id(entity)]
            person = entity.kind is SpeakerKind.PERSON
            mistaken = not given_names.is_known(entity.name) if person else entity.place
            acts = last.source or last.relation.startswith("nsubj")
            if mistaken and acts and " " not in entity.name:
                return [entity]
        return []

    def _in_question(self, phrase: Phrase, head: Word) -> list[Entity]:
        """For "the far-right leader said": the people in question just before, whatever they were called."""
        own = names.tokens(phrase.text)[0] in _POSSESSIVE
        if own or self._is_owned(phrase) or head.xpos in ("NNS", "NNPS") or nouns.is_collective(phrase.noun):
            return []
        people = (e for e in self._recent(phrase) if e.kind is SpeakerKind.PERSON and e.named)
        return list(islice(people, 3))

    def _issuer(self, number: int) -> list[Link]:
        """The links of whom a document comes from: ``a report by the Joint Committee``, ``Elbonian Air said
        in a statement``."""
        phrase = self._phrases[number]
        sentence = self._annotation.sentences[phrase.sentence]
        for head in issuers.of_document(sentence, phrase.head):
            found = self._at_head(phrase.sentence, head) or self._so_called(phrase, sentence.words[head])
            if not found or not found[0].entity.voice:
                continue
            if found[0].entity.kind is SpeakerKind.DOCUMENT:
                own = self._describe(phrase, phrase.noun, names.tokens(phrase.text))
                return [Link(own, 1.0, f"“{phrase.text}” is never named")]
            joint = self._issuers_together(phrase.sentence, head, found[0].entity)
            return [_from(phrase, link) for link in ([Link(joint, 1.0, "")] if joint else found)]
        return []

    def _issuer_so_far(self, number: int, *, definite: bool) -> list[Link]:
        """Whom a document comes from, as its own sentence tells or those before it, which is noted."""
        phrase = self._phrases[number]
        issuer = self._issuer(number)
        if phrase.noun in issuers.LAWS:
            return issuer
        several = self._annotation.sentences[phrase.sentence].words[phrase.head].xpos in ("NNS", "NNPS")
        if not issuer and definite and not several:
            issuer = self._issued_before(phrase)
            self._recalled.add(number)
        self._note_issued(phrase.noun, phrase, issuer)
        return issuer

    def _issuers_together(self, sentence: int, head: int, first: Entity) -> Entity | None:
        """All who issue a document, where several do: ``a study by Ada Quill and Tom Roe``."""
        number = self._numbers.get((sentence, head))
        return None if number is None else self._joint(self._phrases[number], first)

    def _note_made(self, number: int) -> None:
        """Take in the document that somebody makes by a verb alone: who emails sends an email."""
        phrase = self._phrases[number]
        sentence = self._annotation.sentences[phrase.sentence]
        verb = sentence.words[phrase.head].head
        made = issuers.made(sentence, verb) if verb >= 0 and phrase.deprel in ("nsubj", "obl:agent") else None
        if made and self._links[number]:
            self._note_issued(made, phrase, self._links[number])

    def _note_issued(self, noun: str, phrase: Phrase, issuer: list[Link]) -> None:
        """Take in whom the last document of that sort comes from, or that nobody tells."""
        for alike in nouns.like_documents(names.fold(noun)):
            self._issued[alike] = _Issued(phrase.start, phrase.sentence, issuer)
            if issuer:
                self._grounds.note_role(issuer[0].entity, alike)

    def _issued_before(self, phrase: Phrase) -> list[Link]:
        """Whom ``the letter`` comes from, where the article told it of the letter before, or who spoke just
        before, where it told of none."""
        known = self._issued.get(names.fold(phrase.noun))
        if known is None and phrase.noun in issuers.ANY_DOCUMENT and self._issued:
            known = _told_last(self._issued.values())
        if known is None and phrase.noun in issuers.STATED and self.is_source(phrase):
            return [_from(phrase, link) for link in self._spoke_before(phrase)]
        return [_from(phrase, link) for link in known.issuer] if known else []

    def _spoke_before(self, phrase: Phrase) -> list[Link]:
        """Who spoke last, or issued a document, if that was not far before."""
        last = _told_last([*self._issued.values(), *([self._spoke] if self._spoke else [])])
        if last is None or not last.issuer or last.issuer[0].entity.kind is SpeakerKind.DOCUMENT:
            return []
        apart = self._apart(phrase, last)
        return last.issuer if 1 <= apart <= _STATED_WITHIN else []

    def _document_before(self, phrase: Phrase, rivals: list[Entity]) -> list[Link]:
        """Whom ``it`` comes from where it is the document of the sentence before: ``Quill sent a letter. It
        says …``."""
        document = _told_last(self._issued.values())
        if document is None or not self.is_source(phrase):
            return []
        if any(e.named or self._last[id(e)].offset > document.offset for e in rivals):
            return []
        apart = self._apart(phrase, document)
        return [_from(phrase, link) for link in document.issuer] if 0 <= apart <= 1 else []

    def _so_called(self, phrase: Phrase, noun: Word) -> list[Link]:
        """The one body that a noun may describe: ``a board report`` is one of the Elbonian Parole Board."""
        if not (nouns.is_body(noun.lemma) or noun.lemma in GENERAL):
            return []
        called = Called(names.fold(noun.text), names.fold(noun.lemma), "", plural=False)
        bodies = [
            e
            for e in self._grounds.among(self._recent(phrase), called)
            if e.named and names.kinds_of_body(e.name) & names.GENERIC_BODIES <= {called.lemma}
        ]
        return [Link(bodies[0], 1.0, "")] if len(bodies) == 1 else []

    def _at_head(self, sentence: int, head: int) -> list[Link]:
        """The links of the phrase with that head, before or after."""
        number = self._numbers.get((sentence, head))
        return self._named_at(sentence, head) if number is None else self._links_of(number)

    def _links_of(self, number: int) -> list[Link]:
        """The links of a phrase that may not have been read yet."""
        if number not in self._links:
            self._links[number] = []  # what asks for itself in a circle gets nothing
            self._links[number] = self._link(number)
        return self._links[number]

    def _named_at(self, sentence: int, head: int) -> list[Link]:
        """The one entity whose name holds that word, places left out."""
        word = self._annotation.sentences[sentence].words[head]
        before = bisect_right(self._name_starts, word.start)
        name = self._names[self._name_starts[before - 1]] if before else None
        fitting = self._entities.fitting(name) if name and word.start < name.end else []
        return [Link(fitting[0], 1.0, "")] if len(fitting) == 1 and not fitting[0].place else []

    def _recent(self, phrase: Phrase) -> Iterator[Entity]:
        """Entities mentioned before, last mentioned first, of two at one place the first known."""
        backwards = reversed(self._recency.values())
        before = dropwhile(lambda e: self._last[id(e)].offset >= phrase.start, backwards)
        return islice(before, HORIZON)

    def _later(self, phrase: Phrase) -> list[Entity]:
        """For a pronoun before anybody was named: those named next."""
        later = (e for e in self._known if e.first > phrase.start and e.kind is SpeakerKind.PERSON)
        return list(islice(later, 2))

    def _rank(self, number: int, kind: str, candidates: list[Entity], own: Link | None) -> list[Link]:
        """The distribution over the candidates, and over ``own``, the entity that only this phrase names."""
        phrase = self._phrases[number]
        if kind == "person":
            candidates = self._belonging(phrase, candidates)
        fitting = [e for e in candidates if own is None or e is not own.entity]
        agreeing = [e for e in fitting if _agrees(phrase, kind, e, _nowhere, source=self.is_source(phrase))]
        somebody = kind in _SORTS and any(map(self._called(phrase).is_role_of, agreeing))
        rows = [self.features(phrase, kind, entity, agreeing, called_so=somebody) for entity in fitting]
        kept = [(e, f) for e, f in zip(fitting, rows, strict=True) if "clash" not in f]
        options = [e for e, _ in kept]
        features: list[Features] = [f for _, f in kept]
        if own is not None:
            options.append(own.entity)
            features.append(self.own_features(phrase, own.entity, kept))
        elif kind in ("it", "they") and not self.is_source(phrase):
            features.append({f"{kind} nothing": 1.0})
        if not features:
            return []
        chosen = self.choose(number, options, features)
        links = [
            Link(
                entity,
                p,
                own.reason if own and entity is own.entity else self._reason(phrase, entity, options),
            )
            for entity, p in zip(options, chosen, strict=False)
        ]
        return sorted(links, key=lambda link: -link.probability)

    def _prefer_teller(self, phrase: Phrase, options: list[Entity], chosen: list[float]) -> None:
        """``Quill said Roe was gone. “…,” she said``: who said so in the sentence before says more, not whom
        it was said of. The two change places."""
        likeliest = max(range(len(options)), key=chosen.__getitem__)
        meant = self._last.get(id(options[likeliest]))
        tellers = [i for i, e in enumerate(options) if self._tells_before(phrase, e)]
        if meant is None or len(tellers) != 1:
            return
        teller = self._last[id(options[tellers[0]])]
        if teller is not meant and teller.sentence == meant.sentence:
            chosen[likeliest], chosen[tellers[0]] = chosen[tellers[0]], chosen[likeliest]

    def _tells_before(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether an entity is the subject of the main verb of speech in the sentence before."""
        last = self._last.get(id(entity))
        if last is None or last.speaks != "main" or not last.relation.startswith("nsubj"):
            return False
        return self._apart(phrase, last) == 1 and _gender_agreement(phrase, entity) > -_DOUBTFUL

    def _apart(self, phrase: Phrase, told: _Last | _Issued) -> int:
        """Sentences from where something was told last to a phrase, those inside of quotes left out."""
        return self._frame_number[phrase.sentence] - self._frame_number[told.sentence]

    def choose(
        self,
        number: int,
        options: list[Entity],
        features: list[Features],
    ) -> list[float]:
        """A probability for each option; a training run overrides this, and needs the rest."""
        phrase, chosen = self._phrases[number], list(self._ranker.probabilities(features))
        if pronoun_kind(phrase.text.lower()) == "he/she" and self.is_source(phrase):
            self._prefer_teller(phrase, options, chosen)
        return chosen

    def features(
        self, phrase: Phrase, kind: str, entity: Entity, among: list[Entity], *, called_so: bool
    ) -> dict[str, float]:
        """Features of one entity as the referent of a phrase; ``clash`` where it cannot be.

        :param called_so: whether the article calls any of those in question as the phrase does.
        """
        out: dict[str, float] = {}

        def add(*parts: str, value: float = 1.0) -> None:
            for name in _feature_names(kind, parts):
                out[name] = value

        def add_steps(fact: str, n: int, *limits: int) -> None:
            out.update(_step_features(kind, fact, steps(n, *limits)))

        source = self.is_source(phrase)
        person = entity.kind is SpeakerKind.PERSON
        beside = person and phrase.is_subject and id(entity) in self._beside_subject(phrase)
        if beside or not _agrees(phrase, kind, entity, add, source=source):
            return {"clash": 1.0}
        if kind in _SORTS:
            self._description_features(phrase, entity, add, called_so=called_so)
        if kind == "name" and phrase.name:
            first = min(among, key=lambda e: e.first) is entity
            add("of several so named", "first" if first else "later")
            alone = entity.forms[entity.name.partition(" ")[0]]
            add("of several so named", "by given name" if alone else "not by given name")
        last = self._last.get(id(entity))
        if last is None:
            add("not seen yet")
            return out
        place = self._annotation.sentences[phrase.sentence]
        apart = self._apart(phrase, last)
        add_steps("sentences", apart, 0, 1, 2, 3, 6, 12)
        add_steps("paragraphs", self._told[place.paragraph] - self._told[last.paragraph], 0, 1, 2, 4)
        add("last", _role(last.relation), "same" if apart == 0 else ("near" if apart == 1 else "far"))
        if last.source:
            add("last a source", "near" if apart <= 2 else "far", "source" if source else "else")
        if last.speaks:
            near = "near" if apart <= 1 else "far"
            add("last speaks", last.speaks, near, "source" if source else "else")
        if source:
            add("a source", "spoke before" if id(entity) in self._spoken else "silent so far")
        if last.inside:
            add("last in a quote")
        if source and id(entity) in self._named_inside.get(phrase.sentence, ()):
            add("named in the quote")
        if entity.dead and source:
            add("dead")
        add("last", last.kind.value)
        add_steps("count", last.count, 1, 2, 4, 8)
        add("named" if entity.named else "described", "place" if entity.place else entity.kind.value)
        if entity.place and source:
            add("a place as a source", "has spoken" if id(entity) in self._spoken else "silent so far")
        order = among.index(entity)
        add_steps("order", order, 0, 1, 2, 4)
        if order == 0 and len(among) == 1:
            add("only one")
        if phrase.is_subject and last.relation.startswith("nsubj"):
            add("both subjects", "near" if apart <= 1 else "far")
        return out

    def _belonging(self, phrase: Phrase, candidates: list[Entity]) -> list[Entity]:
        """The candidates without those who belong elsewhere, where one belongs where the description says:
        ``the Elbonian leader``."""
        said = self._origins(phrase)
        if not any(said & e.origins for e in candidates):
            return candidates
        return [e for e in candidates if said & e.origins or not e.origins]

    def _origins(self, phrase: Phrase) -> frozenset[str]:
        """Where a description says that somebody belongs."""
        head = self._annotation.sentences[phrase.sentence].words[phrase.head].text
        words = phrase.text.replace("-", " ").split()
        return origins.keys(w for i, w in enumerate(words) if w != head and (i or w.lower() not in _DEFINITE))

    def _description_features(self, phrase: Phrase, entity: Entity, add: object, *, called_so: bool) -> None:
        assert callable(add)
        words = names.tokens(phrase.text)
        called = self._called(phrase)
        noun, lemma = called.noun, called.lemma
        own = set(names.tokens(entity.name))
        if called.is_role_of(entity):
            add("called so", entity.kind.value)
        else:
            add("another called so" if called_so else "nobody called so")
        if lemma in own:
            add("in the name", entity.kind.value)
        if not entity.named and lemma in names.tokens(without_article(entity.name)):
            where = "near" if self._is_near(entity, phrase) else "far"
            add("same noun", where)
            if names.tokens(without_article(entity.name)) == names.tokens(without_article(phrase.text)):
                add("same words", where)
        if self.is_source(phrase) and (last := self._last.get(id(entity))) and last.source:
            add("both sources")
        if lemma in ("man", "woman", "official") or lemma in GENERAL:
            add("general noun", "named" if entity.named else "described")
        plain = (w.replace(".", "") for w in words)
        extra = [w for w in plain if w not in _DEFINITE and w not in (noun, lemma, "of", "and", "the", "for")]
        beginnings = {o[:4] for o in own}
        matched = sum(w in entity.roles or w[:4] in beginnings for w in extra)
        add("modifiers", f"{min(matched, 2)} of {min(len(extra), 3)}")

    def _is_near(self, entity: Entity, phrase: Phrase) -> bool:
        last = self._last.get(id(entity))
        return last is not None and self._apart(phrase, last) <= 6

    def own_features(
        self, phrase: Phrase, entity: Entity, rivals: Sequence[tuple[Entity, Features]]
    ) -> Features:
        """Features of a description standing for nobody mentioned before."""
        words = names.tokens(phrase.text)
        seen = self._last.get(id(entity))
        sort, called = _sort(phrase), self._called(phrase)
        another = any(called.is_role_of(e) for e, _ in rivals)
        return {
            "description new": 1.0,
            f"description new {words[0] if words and words[0] in _DEFINITE else 'indefinite'}": 1.0,
            f"description new {bucket(len(words), 1, 2, 3, 5)}": 1.0,
            f"description new {'repeated' if seen else 'first'}": 1.0,
            f"description new {'source' if self.is_source(phrase) else 'else'}": 1.0,
            f"description new {'against named' if all(e.named for e, _ in rivals) else 'described'}": 1.0,
            f"description new against {min(len(rivals), 3)}": 1.0,
            f"{sort} new": 1.0,
            f"{sort} new {'source' if self.is_source(phrase) else 'else'}": 1.0,
            f"{sort} new {'while another is called so' if another else 'and nobody is called so'}": 1.0,
        }

    def _called(self, phrase: Phrase) -> Called:
        head = self._annotation.sentences[phrase.sentence].words[phrase.head]
        return Called(
            names.fold(head.text),
            names.fold(phrase.noun),
            _age(phrase.text),
            plural=head.xpos in ("NNS", "NNPS"),
        )

    def _same_description(self, phrase: Phrase) -> Entity | None:
        return self._described.get(self._key(phrase, phrase.text))

    def _key(self, phrase: Phrase, text: str) -> str:
        """What descriptions of the same share: ``Quill’s office`` is ``Senator Ada Quill’s office``."""
        owner = self._owner(phrase)
        fitting = self._entities.fitting(owner) if owner else []
        if owner and len(fitting) == 1:
            text = f"{fitting[0].name}{text.rpartition(owner.form)[2]}"
        return names.fold(without_article(text))

    def _is_owned(self, phrase: Phrase) -> bool:
        """Whether a description says whose it is: ``the boy’s mother``, ``the mother of a boy``."""
        sentence = self._annotation.sentences[phrase.sentence]
        beside = [(sentence.words[c].deprel, c) for c in sentence.children[phrase.head]]
        of = (c for relation, c in beside if relation == "nmod" and phrase.noun in _KIN)
        after = any(sentence.words[i].text == "of" for c in of for i in sentence.children[c])
        return after or any(relation == "nmod:poss" for relation, _ in beside)

    def _owner(self, phrase: Phrase) -> Name | None:
        """The person whose the described is: Ada Quill in ``Senator Ada Quill’s office``."""
        head = self._annotation.sentences[phrase.sentence].words[phrase.head]
        first = bisect_left(self._name_starts, phrase.start)
        inside = self._name_starts[first : bisect_left(self._name_starts, head.start)]
        owner = self._names[inside[0]] if inside else None
        owns = owner and self._annotation.text.startswith(("’s ", "'s "), owner.end)
        return owner if owner and owns and owner.kind is NameKind.PERSON else None

    def _in_full(self, phrase: Phrase) -> str:
        """The description with what tells which one is meant: ``a person familiar with the talks``."""
        text, sentence = self._annotation.text, self._annotation.sentences[phrase.sentence]
        end = phrase.end
        for child in sentence.children[phrase.head]:
            run = sentence.subtree(child)
            words = sentence.words[run[0] : run[-1] + 1]
            if sentence.words[child].upos == "ADJ":
                words = list(takewhile(lambda word: word.text != ",", words))
            after = (
                child - run[0] < len(words)
                and run[0] > phrase.head
                and not text[end : words[0].start].strip()
            )
            if after and words[-1].end > end and _defines(words, child - run[0]):
                end = words[-1].end
        owner = self._owner(phrase)
        start = owner.end - len(owner.form) if owner and owner.text.endswith(owner.form) else phrase.start
        return " ".join(text[start:end].split())

    def _describe(self, phrase: Phrase, lemma: str, words: tuple[str, ...]) -> Entity:
        """An entity that has no name: known by this description."""
        head = self._annotation.sentences[phrase.sentence].words[phrase.head]
        plural = head.xpos in ("NNS", "NNPS") or words[0] in _SEVERAL or nouns.is_collective(lemma)
        human = nouns.is_human(lemma)
        if nouns.is_document(lemma):
            kind = SpeakerKind.DOCUMENT
        elif human:
            kind = SpeakerKind.GROUP if plural else SpeakerKind.PERSON
        else:
            kind = SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION
        voice = human or kind is SpeakerKind.DOCUMENT or nouns.is_body(lemma) or lemma in names.GENERIC_BODIES
        called = self._in_full(phrase)
        proper = head.upos == "PROPN" and not human and without_article(called).istitle()
        name = without_article(called) if proper else called
        entity = Entity(name, kind, proper, phrase.start, plural, voice=voice)
        entity.forms[phrase.text] += 1
        own = names.tokens(self._annotation.text[phrase.start : max(phrase.start, head.end)])
        entity.note_role((*own, names.fold(lemma)))
        self._know(entity)
        self._described.setdefault(self._key(phrase, entity.name), entity)
        return entity

    def _reason(self, phrase: Phrase, entity: Entity, options: list[Entity]) -> str:
        """Why, in words: how far back the entity stood, and in what role."""
        last = self._last.get(id(entity))
        if last is None:
            return f"“{phrase.text}” → {entity.name}"
        apart = self._apart(phrase, last)
        role = "the speaker" if last.source else ("subject" if last.relation.startswith("nsubj") else "named")
        where = {0: "in the same sentence", 1: "in the sentence before"}.get(
            apart, f"{apart} sentences before"
        )
        rivals = len(options) - 1
        among = (
            "nobody else fits" if rivals == 0 else f"likelier than {rivals} other{'s' if rivals > 1 else ''}"
        )
        return f"“{phrase.text}” → {entity.name}: {role} {where}, {among}"


def _from(phrase: Phrase, link: Link) -> Link:
    """The link of a document to whom it comes from."""
    return Link(link.entity, link.probability, f"“{phrase.text}” → {link.entity.name}: whose it is")


def _ends_office(words: list[Word], head: int, first: int, name: Name) -> bool:
    """Whether a person's name that begins at ``first`` ends the description of an office: after a comma, or
    after its last word, as in ``Minister for Rivers and Game Ada Example said``; of two offices, where they
    are one person's: ``Former mayor and head of the board Ada Example said``."""
    while first > head + 1 and names.fold(words[first - 1].text).strip(".") in names.COURTESY_TITLES:
        first -= 1
    before = words[first - 1]
    if before.text == ",":
        return True
    last = next((i for i in range(first, len(words)) if words[i].end >= name.end), len(words) - 1)
    after = words[last + 1] if last + 1 < len(words) else None
    closed = after is None or after.upos == "PUNCT" or after.is_finite
    inside = words[head + 1 : first]
    comma = any(w.text == "," for w in inside)
    one = after is not None and after.text == "," if comma else not _has_article(words, head)
    one &= words[head].xpos in ("NN", "NNP")
    called = (
        w for w in inside if w.upos in ("NOUN", "PROPN") and not (one and w.deprel in ("conj", "appos"))
    )
    people = any(nouns.is_human(w.lemma) or names.fold(w.text) in names.PEOPLE for w in called)
    noun = before.upos in ("NOUN", "PROPN") or (before.text[0].isupper() and before.upos != "PRON")
    return closed and not people and (noun or (before.upos == "ADJ" and comma))


def _has_article(words: list[Word], head: int) -> bool:
    return any(word.head == head and word.deprel == "det" for word in words[:head])


def _is_main(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is its sentence's own, not that of a clause below another."""
    while sentence.words[verb].deprel == "conj":
        verb = sentence.words[verb].head
    return sentence.words[verb].deprel in ("root", "parataxis")


def _defines(words: Sequence[Word], verb: int) -> bool:
    """Whether the clause after a noun tells which one is meant, rather than why it is not named."""
    relation, tag = words[verb].deprel, words[verb].xpos
    if len(words) > _LONGEST_CLAUSE or any(w.stretch is not None or w.text in _BREAKS for w in words):
        return False
    if relation == "acl:relcl":
        return words[0].text.lower() in ("who", "that", "which") and not any(
            w.lemma in _UNNAMED for w in words
        )
    return relation in ("acl", "amod") and tag in ("VBG", "JJ")


_LONGEST_CLAUSE = 12
_BREAKS = frozenset(", – — - : ( )".split())
_UNNAMED = frozenset("not n't n’t also anonymity anonymous condition decline refuse withhold wish".split())
"""Words of clauses that tell why somebody has no name, or something more of somebody."""


def _sort(phrase: Phrase) -> str:
    """The sort of what a description describes, one of :data:`_SORTS`."""
    if nouns.is_document(phrase.noun):
        return "document"
    human = nouns.is_human(phrase.noun) and phrase.noun not in GENERAL
    return "person" if human or _age(phrase.text) else "body"


_SORTS = ("person", "document", "body")


def _is_introduced(entity: Entity) -> bool:
    """Whether an entity without a name was brought in as a new one: ``a man at the gate``."""
    return not entity.named and names.tokens(entity.name)[:1] in (("a",), ("an",), ("one",), ("another",))


def _is_somebody(links: Sequence[Link]) -> bool:
    return bool(links) and links[0].entity.kind in (SpeakerKind.PERSON, SpeakerKind.GROUP)


_OBJECT = frozenset("obj iobj obl".split())
"""How whom a verb takes beside its subject hangs on it."""
_CONTENT = frozenset("ccomp parataxis".split())
"""How what is said hangs on the verb that reports it."""

_NONE = frozenset("nobody none nothing no-one".split())
"""Words that stand for nobody."""

_WATCHING = frozenset("watchdog regulator ombudsman inspectorate".split())
"""Nouns for bodies that are not what they are of: the ``police watchdog`` is no police."""

_KIN = frozenset(
    """
    mother father parent mum mom dad son daughter child brother sister wife husband widow widower partner
    girlfriend boyfriend fiance uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter
    relative friend neighbour neighbor colleague classmate roommate
    """.split()
)
"""Nouns for those who are somebody's."""

_DEFINITE = frozenset("the this that these those his her its their".split())
_POSSESSIVE = frozenset("his her its their".split())
_BECOMING = frozenset("become remain elect appoint name make crown".split())
_BESIDE = frozenset("appos conj nmod nmod:poss compound flat".split())
"""How a noun hangs on the one that it describes, or is a part of."""

_BEFORE_COURT = frozenset(
    "deny admit plead appear tell accept face jail sentence convict charge ban fine clear acquit".split()
)
_AGED = re.compile(r", \d{1,3}, ")
_PAIR = 2
_ARTICLES = frozenset({"the", "a", "an"})
_SEVERAL = frozenset("both many some several two three four five few others most".split())


def _frame_numbers(annotation: Annotation) -> list[int]:
    """For each sentence its number among those in which something is told: one that is a quote and nothing
    else counts as the one before, one inside of a quote as the one that carries it."""
    carrier: dict[int, int] = {}
    numbers, count = [], -1
    for sentence in annotation.sentences:
        if sentence.inside is None:
            count += _tells(sentence)
            for word in sentence.words:
                if word.stretch is not None:
                    carrier.setdefault(word.stretch, count)
        numbers.append(max(0, count if sentence.inside is None else carrier.get(sentence.inside, count)))
    return numbers


def _told_paragraphs(annotation: Annotation) -> list[int]:
    """For each paragraph its number among those in which something is told, not only quoted."""
    told = {sentence.paragraph for sentence in annotation.frame() if _tells(sentence)}
    return list(accumulate(number in told for number in range(len(annotation.paragraphs))))


def _tells(sentence: Sentence) -> bool:
    """Whether a sentence of the frame has words of the reporter's own."""
    return any(word.stretch is None and word.text[:1].isalnum() for word in sentence.words)


def pronoun_kind(word: str) -> str | None:
    """The kind of a third-person pronoun, ``None`` for the others."""
    if word in mentions.MALE or word in mentions.FEMALE:
        return "he/she"
    if word in mentions.PLURAL:
        return "they"
    return "it" if word in mentions.NEUTER else None


@lru_cache(maxsize=4096)
def _feature_names(kind: str, parts: tuple[str, ...]) -> tuple[str, ...]:
    """The features by which a fact is known: for any phrase, and for those of its kind."""
    name = " ".join(parts)
    # There are too few names that fit several people to learn more from.
    return (f"any {name}",) if kind == "name" else (f"any {name}", f"{kind} {name}")


@lru_cache(maxsize=4096)
def _step_features(kind: str, fact: str, taken: tuple[str, ...]) -> Features:
    """The features of a number, by the steps that it takes."""
    return {name: 1.0 for step in taken for name in _feature_names(kind, (fact, step))}


_DOUBTFUL = 0.5
"""Log odds of the other gender from which it is doubtful that a pronoun stands for somebody."""
_CLASH = 3.5
"""Log odds of the other gender from which a pronoun cannot stand for somebody."""


def _may_be(kind: str, entity: Entity) -> bool:
    """Whether a pronoun of this kind may stand for entities of that sort."""
    person = entity.kind is SpeakerKind.PERSON
    if kind == "he/she":
        return person and not entity.plural
    return kind != "it" or not (person or entity.plural)


def _agrees(phrase: Phrase, kind: str, entity: Entity, add: object, *, source: bool) -> bool:
    """Whether number and gender allow it; what speaks for it is added as a feature."""
    assert callable(add)
    if not _may_be(kind, entity):
        return False
    if kind == "he/she":
        agreement = _gender_agreement(phrase, entity)
        add("gender", value=_log_sigmoid(agreement))
        return agreement > -_CLASH
    if kind == "person" and entity.kind is SpeakerKind.PERSON:
        gender = names.title_gender((names.fold(phrase.noun),))
        return gender is None or entity.femininity * (1.0 if gender == "f" else -1.0) > -_CLASH
    if kind == "name" and (title := names.title_gender(names.tokens(phrase.text))):
        agreement = entity.femininity * (1.0 if title == "f" else -1.0)
        add("gender", value=_log_sigmoid(agreement))
        return agreement > -_CLASH
    if kind == "they":
        add("plural" if entity.plural else entity.kind.value)
        return True
    return kind != "it" or entity.voice or not source


def _gender_agreement(phrase: Phrase, entity: Entity) -> float:
    """Log odds of the gender of "he" or "she" for an entity."""
    return entity.femininity if phrase.text.lower() in mentions.FEMALE else -entity.femininity


def _log_sigmoid(log_odds: float) -> float:
    """The logarithm of the probability with these log odds."""
    return -math.log1p(math.exp(-log_odds))


def _differ(words: tuple[str, ...], described: Entity, noun: str) -> bool:
    """Whether a description says something else of a noun than another: ``the medical source``, ``a judicial
    source``."""
    own, other = {*words} - _ARTICLES, {*names.tokens(described.name)} - _ARTICLES
    return noun in other and not own <= other and not other <= own


def _nowhere(*_: str, value: float = 1.0) -> None:
    """Takes features that nobody wants."""


@lru_cache(maxsize=4096)
def _age(text: str) -> str:
    """``42-year-old`` in ``the 42-year-old``; empty where no age is given."""
    found = re.search(r"\b\d{1,3}-year-old\b", text)
    return found[0] if found else ""


@lru_cache(maxsize=4096)
def without_article(text: str) -> str:
    """``text`` without its article or demonstrative."""
    return re.sub(r"^(?:the|an?|this|that)\s+", "", text, flags=re.IGNORECASE)


def _role(relation: str) -> str:
    if relation.startswith("nsubj"):
        return "subject"
    return relation.split(":")[0] if relation in ("nmod:poss", "obj", "obl", "appos") else "other"


def _named(phrase: Phrase, entity: Entity) -> str:
    form = phrase.name.form if phrase.name else ""
    if names.tokens(form) == names.tokens(entity.name):
        return f"“{phrase.text}”: named in full here"
    if names.is_misspelling_of(form, entity.name):
        return f"“{form}” → {entity.name}: taken for a slip, nobody else has such a name"
    return f"“{phrase.text}” → {entity.name}: the only one so named in the article"
