"""Entities that have no name: whom a description alone tells, ``a person familiar with the talks``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise, takewhile

from quotes import names, nouns, origins
from quotes.annotation import Name, NameKind, Word
from quotes.coreference.cast import Cast
from quotes.coreference.determiners import ARTICLES, POSSESSIVE, SEVERAL, without_article
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link, Links
from quotes.cues.relations import has_case
from quotes.mentions import Phrase
from quotes.types import MentionKind, SpeakerKind

_KIN = frozenset(
    """
    mother father parent mum mom dad son daughter child brother sister wife husband widow widower partner
    girlfriend boyfriend fiance uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter
    relative friend neighbour neighbor colleague classmate roommate
    """.split()
)
"""Nouns for those who are somebody's."""

_LIKELY = 0.5
_LONGEST_CLAUSE = 12
_BREAKS = frozenset(", – — - : ( )".split())
_UNNAMED = frozenset("not n't n’t also anonymity anonymous condition decline refuse withhold wish".split())
"""Words of clauses that tell why somebody has no name, or something more of somebody."""
_MAKING = frozenset(
    """
    write author co-author publish issue sign date send post print produce compile prepare commission title
    entitle address
    """.split()
)
"""Verbs of clauses that tell whose something written is, from when, or to whom."""

_OWNING = re.compile(r"['’]s? ")
"""What ends the words for whose somebody is: a boy's aunt is no boy."""
_ANONYMOUS = re.compile(
    r",? who\b[^.“”]{0,40}\b(?:not|n['’]t|declin\w+|refus\w+|withh\w+|request\w+|condition of|insist\w+ on)\b"
    r"[^.“”]{0,60}\b(?:anonym\w+|(?:be|being) (?:named|identified|quoted)|(?:give|use|full) \w+ names?)\b"
)
"""A clause that tells why somebody has no name."""
_CONDITION = re.compile(r"\bon (?:the )?condition (?:of anonymity|that (?:his|her|their) names?)\b")


class Nameless:
    """The entities of an article that are known by descriptions."""

    def __init__(self, frame: Frame, cast: Cast, links: Links) -> None:
        self._frame = frame
        self._cast = cast
        self._links = links
        self._described: dict[str, Entity] = {}
        self._of_whom: dict[tuple[int, str] | None, Entity] = {}
        for phrase in frame.phrases:
            if phrase.name is not None:
                self._note_aide(phrase, phrase.name)

    def known(self, phrase: Phrase) -> Entity | None:
        """Whom the article described so before, the one whose he is being called as it may: ``a senior World
        Bank official`` is ``the bank official``, ``a top aide of Ada Quill`` is ``Quill's aide``."""
        same = self._described.get(self._key(phrase, phrase.text))
        known = names.tokens(phrase.text)[0] not in _NEW
        return same or (self._of_whom.get(self._whose(phrase)) if known else None)

    def link(self, phrase: Phrase, entity: Entity | None = None) -> Link:
        """The link of a description to the one that only it tells.

        :param entity: whom the article described so before; by default somebody new. ``Her campaign`` is
            called ``Quill’s campaign`` where the article calls it so too.
        """
        if entity and self._named_owner(phrase) and _is_of_pronoun(entity.name):
            entity.name = self.in_full(phrase)
            entity.forms[phrase.text] += 1
        meant = entity or self._describe(phrase)
        if _is_of_pronoun(phrase.text) and not _is_of_pronoun(meant.name):
            return Link(meant, 1.0, f"“{phrase.text}” → {meant.name}: so called elsewhere")
        return Link(meant, 1.0, f"“{phrase.text}” is never named")

    def note(self, phrase: Phrase, entity: Entity) -> None:
        """Take in who somebody's relative or aide is: ``her mother, Ada Quill``."""
        described, comma, _ = phrase.text.partition(",")
        if comma and _is_of_pronoun(described):
            self._described.setdefault(self._key(phrase, described), entity)

    def _note_aide(self, phrase: Phrase, name: Name) -> None:
        """Take in who somebody's aide is, also for what stands before: ``Quill's lawyer, Ada Roe``."""
        described, comma, _ = self._frame.annotation.text[phrase.start : name.start].partition(",")
        if comma and self.owner(phrase) and (entity := self._cast.only(name)):
            self._described.setdefault(self._key(phrase, described), entity)

    def is_owned(self, phrase: Phrase) -> bool:
        """Whether a description says whose it is: ``the boy’s mother``, ``the mother of a boy``; ``the mother
        of two`` does not."""
        sentence = self._frame.sentence(phrase)
        beside = [(sentence.words[c].deprel, c) for c in sentence.children[phrase.head]]
        kin = (c for relation, c in beside if relation == "nmod" and phrase.noun in _KIN)
        of = (c for c in kin if sentence.words[c].upos != "NUM")
        after = any(sentence.words[i].text == "of" for c in of for i in sentence.children[c])
        return after or any(relation == "nmod:poss" for relation, _ in beside)

    def is_of_another(self, phrase: Phrase) -> bool:
        """Whether a description says of somebody who is no pronoun that he has him: ``the firm’s lawyer``."""
        return any(owner.upos != "PRON" for owner in self._owners(phrase))

    def is_of_pronoun(self, phrase: Phrase) -> bool:
        """Whether a description says by a pronoun whose it is: ``my son``."""
        return any(owner.upos == "PRON" for owner in self._owners(phrase))

    def _owners(self, phrase: Phrase) -> Iterator[Word]:
        """The words that say whose a description is."""
        sentence = self._frame.sentence(phrase)
        below = (sentence.words[c] for c in sentence.children[phrase.head])
        return (word for word in below if word.deprel == "nmod:poss")

    def stays_so(self, phrase: Phrase) -> bool:
        """Whether a clause says that somebody is not to be named: ``the woman, who asked not to be
        named``."""
        sentence = self._frame.sentence(phrase)
        after = self._frame.annotation.text[phrase.end : sentence.end]
        condition = phrase.is_subject and _CONDITION.search(after)
        return _ANONYMOUS.match(after) is not None or bool(condition)

    def owner(self, phrase: Phrase) -> Name | None:
        """The person whose the described is: Ada Quill in ``Senator Ada Quill’s office``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        text = self._frame.annotation.text
        people = (name for name in inside if name.kind is NameKind.PERSON)
        return next((name for name in people if text.startswith(("’s ", "'s "), name.end)), None)

    def in_full(self, phrase: Phrase) -> str:
        """The description with what tells which one is meant: ``a person familiar with the talks``."""
        text, sentence = self._frame.annotation.text, self._frame.sentence(phrase)
        end, written = phrase.end, nouns.is_document(phrase.noun)
        for child in () if self._frame.is_topic(phrase) else sentence.children[phrase.head]:
            run = sentence.subtree(child)
            words = sentence.words[run[0] : run[-1] + 1]
            if sentence.words[child].upos == "ADJ":
                words = list(takewhile(lambda word: word.text != ",", words))
            after = (
                child - run[0] < len(words)
                and run[0] > phrase.head
                and not text[end : words[0].start].strip()
            )
            if after and words[-1].end > end and _defines(words, child - run[0], written=written):
                end = words[-1].end
        owner = self.owner(phrase)
        start = owner.end - len(owner.form) if owner and owner.text.endswith(owner.form) else phrase.start
        return " ".join(text[start:end].split()).removeprefix("whose ")

    def _key(self, phrase: Phrase, text: str) -> str:
        """What descriptions of the same share: ``Quill’s office``, ``the Quill office`` and, where she is
        meant, ``her office`` are ``Senator Ada Quill’s office``."""
        called = without_article(text)
        if _is_of_pronoun(called):
            owner, own = self._owner_by_pronoun(phrase), called.partition(" ")[2]
        elif name := self._named_owner(phrase):
            owner, own = (
                self._cast.only(name),
                _OWNING.sub("", called.rpartition(name.form)[2], count=1).strip(),
            )
        else:
            owner, own = None, ""
        return names.fold(f"{owner.name} {own}" if owner and own else called)

    def _named_owner(self, phrase: Phrase) -> Name | None:
        """The person whose the described is, or who stands before it: ``the Quill campaign``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        person = inside[-1] if inside and inside[-1].kind is NameKind.PERSON else None
        before = person is not None and person.end + 1 == self._frame.head(phrase).start
        return self.owner(phrase) or (person if before else None)

    def _owner_by_pronoun(self, phrase: Phrase) -> Entity | None:
        """Whom ``her`` of ``her campaign`` means, where that is likely."""
        sentence = self._frame.sentence(phrase)
        for child in sentence.children[phrase.head]:
            number = self._frame.number_at(phrase.sentence, child)
            if sentence.words[child].deprel == "nmod:poss" and number is not None:
                meant = self._links.of(number)[:1]
                return meant[0].entity if meant and meant[0].probability >= _LIKELY else None
        return None

    def _describe(self, phrase: Phrase) -> Entity:
        head, lemma, words = self._frame.head(phrase), phrase.noun, names.tokens(phrase.text)
        plural = self._frame.is_plural(phrase) or words[0] in SEVERAL
        plural |= nouns.is_collective(lemma) and words[:2] != ("a", "staff")
        one = words[:3] == ("one", "of", "them") and bool(self._frame.speaks(phrase))
        human = one or nouns.is_human(lemma) or phrase.kind is MentionKind.PRONOUN
        if nouns.is_document(lemma):
            kind = SpeakerKind.DOCUMENT
        elif human:
            kind = SpeakerKind.GROUP if plural else SpeakerKind.PERSON
        else:
            kind = SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION
        voice = human or kind is SpeakerKind.DOCUMENT or nouns.is_body(lemma) or lemma in names.GENERIC_BODIES
        called = self.in_full(phrase)
        proper = head.upos == "PROPN" and not human and without_article(called).istitle()
        name = without_article(called) if proper else called
        entity = Entity(name, kind, proper, phrase.start, plural, voice=voice)
        entity.forms[phrase.text] += 1
        own = self._frame.annotation.text[phrase.start : max(phrase.start, head.end)]
        entity.note_role((*(names.tokens(_OWNING.split(own)[-1]) if voice else ()), names.fold(lemma)))
        self._cast.add(entity)
        self._described.setdefault(self._key(phrase, entity.name), entity)
        if kind is SpeakerKind.PERSON and (whose := self._whose(phrase)):
            self._of_whom.setdefault(whose, entity)
        return entity

    def _whose(self, phrase: Phrase) -> tuple[int, str] | None:
        """The key of who is somebody's, not of his family, or a body's named before: ``the EU diplomat``."""
        sentence, head = self._frame.sentence(phrase), self._frame.head(phrase)
        inside = self._frame.names_between(phrase.start, head.start)
        body = inside[-1] if inside and inside[-1].kind is NameKind.ORGANIZATION else None
        of = (c for c in sentence.children[phrase.head] if has_case(sentence, c, "of", "to", "for"))
        after = next((sentence.words[c] for c in of), None)
        owner = self.owner(phrase) or (self._frame.name_over(after) if after else None)
        if body and body.end + 1 == head.start:
            owner = body
        entity = self._cast.only(owner) if owner and phrase.noun not in _KIN else None
        return (id(entity), phrase.noun) if entity else None


def _is_of_pronoun(description: str) -> bool:
    """Whether a description says by a pronoun whose it is: ``her campaign``."""
    return not POSSESSIVE.isdisjoint(names.tokens(description)[:1])


def differ(phrase: Phrase, described: Entity, noun: str) -> bool:
    """Whether a description says something else of a noun than another: ``the medical source``, ``a judicial
    source``."""
    own, other = {*names.tokens(phrase.text)} - ARTICLES, {*names.tokens(described.name)} - ARTICLES
    return noun in other and not own <= other and not other <= own


def contrasts(phrase: Phrase, described: Entity) -> bool:
    """Whether a description tells of another by whose or from where he is: ``Japan’s foreign ministry`` after
    ``China’s``, ``the Russian ambassador`` after ``the American`` one, ``the killer’s mother``."""
    for told in (_belonging, _sides):
        own, other = told(phrase.text), told(described.name)
        if own and other and own.isdisjoint(other):
            return True
    return False


def _sides(description: str) -> Set[str]:
    """The words of a description that tell one of two from the other."""
    return _SIDES.intersection(description.lower().split())


_SIDES = frozenset("first second third home visiting federal state bus taxi lorry truck train".split())


def _belonging(description: str) -> set[str]:
    """The keys of whom or what a description says that somebody is of, before its noun."""
    words = description.split()
    owners = [word for word in words[:-1] if _OWNER.search(word)]
    places = [word for word in words[1:-1] if word[:1].isupper()]
    return {origins.key(names.fold(_OWNER.sub("", word))) for word in owners or places}


_OWNER = re.compile(r"(?:['’]s|s['’])$")


_NEW = frozenset("a an one another someone somebody".split())


def is_introduced(entity: Entity) -> bool:
    """Whether an entity without a name was brought in as a new one: ``a man at the gate``."""
    return not entity.named and not _NEW.isdisjoint(names.tokens(entity.name)[:1])


def _defines(words: Sequence[Word], verb: int, *, written: bool) -> bool:
    """Whether the clause after a noun tells which one is meant, rather than why it is not named.

    :param written: whether the noun is for something written: ``a study published by Quill``.
    """
    relation, tag = words[verb].deprel, words[verb].xpos
    joints = {b.start for a, b in pairwise(words) if relation == "acl" and a.end == b.start and b.text == "-"}
    broken = any(w.stretch is not None or (w.text in _BREAKS and w.start not in joints) for w in words)
    if broken or words[0].upos == "ADP" or len(words) > _LONGEST_CLAUSE:
        return False
    if relation == "acl:relcl":
        return words[0].text.lower() in ("who", "that", "which") and not any(
            w.lemma in _UNNAMED for w in words
        )
    if words[verb].lemma in ("speak", "talk"):
        return False
    made = written and tag == "VBN" and words[verb].lemma in _MAKING
    return relation in ("acl", "amod") and (made or tag in ("VBG", "JJ"))
