"""Entities that have no name: whom a description alone tells, ``a person familiar with the talks``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from quotes import names, nouns
from quotes.annotation import Name, NameKind, Word
from quotes.coreference.cast import Cast
from quotes.coreference.determiners import ARTICLES, SEVERAL, without_article
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_KIN = frozenset(
    """
    mother father parent mum mom dad son daughter child brother sister wife husband widow widower partner
    girlfriend boyfriend fiance uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter
    relative friend neighbour neighbor colleague classmate roommate
    """.split()
)
"""Nouns for those who are somebody's."""

_LONGEST_CLAUSE = 12
_BREAKS = frozenset(", – — - : ( )".split())
_UNNAMED = frozenset("not n't n’t also anonymity anonymous condition decline refuse withhold wish".split())
"""Words of clauses that tell why somebody has no name, or something more of somebody."""


_ANONYMOUS = re.compile(
    r",? who\b[^.“”]{0,40}\b(?:not|n['’]t|declin\w+|refus\w+|withh\w+|request\w+|condition of|insist\w+ on)\b"
    r"[^.“”]{0,60}\b(?:anonym\w+|(?:be|being) (?:named|identified|quoted)|(?:give|use|full) \w+ names?)\b"
)
"""A clause that tells why somebody has no name."""


class Nameless:
    """The entities of an article that are known by descriptions."""

    def __init__(self, frame: Frame, cast: Cast) -> None:
        self._frame = frame
        self._cast = cast
        self._described: dict[str, Entity] = {}

    def known(self, phrase: Phrase) -> Entity | None:
        """Whom the article described so before."""
        return self._described.get(self._key(phrase, phrase.text))

    def link(self, phrase: Phrase, entity: Entity | None = None) -> Link:
        """The link of a description to the one that only it tells.

        :param entity: whom the article described so before; by default somebody new.
        """
        return Link(entity or self._describe(phrase), 1.0, f"“{phrase.text}” is never named")

    def is_owned(self, phrase: Phrase) -> bool:
        """Whether a description says whose it is: ``the boy’s mother``, ``the mother of a boy``; ``the mother
        of two`` does not."""
        sentence = self._frame.sentence(phrase)
        beside = [(sentence.words[c].deprel, c) for c in sentence.children[phrase.head]]
        kin = (c for relation, c in beside if relation == "nmod" and phrase.noun in _KIN)
        of = (c for c in kin if sentence.words[c].upos != "NUM")
        after = any(sentence.words[i].text == "of" for c in of for i in sentence.children[c])
        return after or any(relation == "nmod:poss" for relation, _ in beside)

    def stays_so(self, phrase: Phrase) -> bool:
        """Whether a clause says that somebody is not to be named: ``the woman, who asked not to be
        named``."""
        sentence = self._frame.sentence(phrase)
        after = self._frame.annotation.text[phrase.end : sentence.end]
        return _ANONYMOUS.match(after) is not None

    def owner(self, phrase: Phrase) -> Name | None:
        """The person whose the described is: Ada Quill in ``Senator Ada Quill’s office``."""
        inside = self._frame.names_between(phrase.start, self._frame.head(phrase).start)
        text = self._frame.annotation.text
        people = (name for name in inside if name.kind is NameKind.PERSON)
        return next((name for name in people if text.startswith(("’s ", "'s "), name.end)), None)

    def in_full(self, phrase: Phrase) -> str:
        """The description with what tells which one is meant: ``a person familiar with the talks``."""
        text, sentence = self._frame.annotation.text, self._frame.sentence(phrase)
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
        owner = self.owner(phrase)
        start = owner.end - len(owner.form) if owner and owner.text.endswith(owner.form) else phrase.start
        return " ".join(text[start:end].split()).removeprefix("whose ")

    def _key(self, phrase: Phrase, text: str) -> str:
        """What descriptions of the same share: ``Quill’s office`` is ``Senator Ada Quill’s office``."""
        owner = self.owner(phrase)
        person = self._cast.only(owner) if owner else None
        if owner and person:
            text = f"{person.name}{text.rpartition(owner.form)[2]}"
        return names.fold(without_article(text))

    def _describe(self, phrase: Phrase) -> Entity:
        head, lemma, words = self._frame.head(phrase), phrase.noun, names.tokens(phrase.text)
        plural = self._frame.is_plural(phrase) or words[0] in SEVERAL or nouns.is_collective(lemma)
        human = nouns.is_human(lemma)
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
        own = names.tokens(self._frame.annotation.text[phrase.start : max(phrase.start, head.end)])
        entity.note_role((*own, names.fold(lemma)))
        self._cast.add(entity)
        self._described.setdefault(self._key(phrase, entity.name), entity)
        return entity


def differ(phrase: Phrase, described: Entity, noun: str) -> bool:
    """Whether a description says something else of a noun than another: ``the medical source``, ``a judicial
    source``."""
    own, other = {*names.tokens(phrase.text)} - ARTICLES, {*names.tokens(described.name)} - ARTICLES
    return noun in other and not own <= other and not other <= own


def is_introduced(entity: Entity) -> bool:
    """Whether an entity without a name was brought in as a new one: ``a man at the gate``."""
    return not entity.named and names.tokens(entity.name)[:1] in (("a",), ("an",), ("one",), ("another",))


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
