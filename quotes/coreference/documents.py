"""Whom the documents of an article come from, by their own sentences and by those before."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from quotes import names, nouns
from quotes.annotation import Sentence
from quotes.coreference import issuers
from quotes.coreference.cast import Cast
from quotes.coreference.coordination import Coordination
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.links import Link, Links
from quotes.coreference.nameless import Nameless
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_STATED_WITHIN = 2  # sentences between who says something and "the statement said"


@dataclass(frozen=True, slots=True)
class _Told:
    """A document, or what somebody said, where it was last told of, and whom it comes from.

    :param number: index of the phrase that tells of it, if one does.
    """

    offset: int
    sentence: int
    issuer: list[Link]
    is_subject: bool
    number: int = -1


def _last(told: Iterable[_Told]) -> _Told | None:
    return max(told, key=lambda each: each.offset, default=None)


class Documents:
    """The documents told of so far, and who spoke last."""

    def __init__(
        self,
        frame: Frame,
        cast: Cast,
        salience: Salience,
        links: Links,
        nameless: Nameless,
        coordination: Coordination,
    ) -> None:
        self._frame = frame
        self._cast = cast
        self._salience = salience
        self._links = links
        self._nameless = nameless
        self._coordination = coordination
        self._issued: dict[str, _Told] = {}
        self._spoke: _Told | None = None

    def issuer(self, number: int, *, definite: bool) -> list[Link]:
        """Whom a document comes from, as its own sentence tells or those before it, which is noted."""
        phrase = self._frame.phrases[number]
        issuer = self._issued_here(phrase) or self._of_body_beside(phrase)
        if phrase.noun in issuers.LAWS:
            self._note(phrase.noun, phrase, [], number)
            return []
        if not issuer and definite and not self._frame.is_plural(phrase):
            issuer = self._issued_before(phrase)
        self._note(phrase.noun, phrase, issuer, -1 if self._frame.is_plural(phrase) else number)
        return issuer

    def issuer_of_it(self, phrase: Phrase, rivals: Iterable[Entity]) -> list[Link]:
        """Whom ``it`` comes from where it is the document of the sentence before: ``Quill sent a letter. It
        says …``; the document itself, where it says so whoever made it: ``Quill signed the law. It says …``.

        :param rivals: whom the pronoun may stand for.
        """
        document = _last(self._issued.values())
        if document is None or not self._frame.is_source(phrase):
            return []

        def is_rival(entity: Entity) -> bool:
            last = self._salience.last(entity)
            if last and self._frame.distance.sentences(last.sentence, phrase.sentence) > _STATED_WITHIN:
                return False
            equal = last is None or last.is_subject or not document.is_subject
            later = last is not None and last.offset > document.offset
            return entity.voice and equal and (entity.named or later)

        verb = self._frame.sentence(phrase).words[max(0, self._frame.head(phrase).head)]
        if verb.lemma != "read" and any(map(is_rival, rivals)):
            return []
        apart = self._frame.distance.sentences(document.sentence, phrase.sentence)
        if not 0 <= apart <= 1:
            return []
        if not document.issuer and document.number >= 0 and (verb.xpos == "VBZ" or verb.lemma == "read"):
            return self._links.of(document.number)
        return [_from(phrase, link) for link in document.issuer]

    def note_spoken(self, phrase: Phrase, links: list[Link]) -> None:
        """Take in who speaks last."""
        self._spoke = _Told(phrase.start, phrase.sentence, links, phrase.is_subject)

    def note_made(self, phrase: Phrase, links: list[Link]) -> None:
        """Take in the document that somebody makes by a verb alone: who emails sends an email."""
        sentence, verb = self._frame.sentence(phrase), self._frame.head(phrase).head
        made = issuers.made(sentence, verb) if verb >= 0 and phrase.deprel in ("nsubj", "obl:agent") else None
        if made and links:
            self._note(made, phrase, links)

    def _note(self, noun: str, phrase: Phrase, issuer: list[Link], number: int = -1) -> None:
        """Take in whom the last document of that sort comes from, or that nobody tells."""
        for alike in nouns.like_documents(names.fold(noun)):
            self._issued[alike] = _Told(phrase.start, phrase.sentence, issuer, phrase.is_subject, number)
            if issuer:
                self._cast.grounds.note_role(issuer[0].entity, alike)

    def _issued_here(self, phrase: Phrase) -> list[Link]:
        """The links of whom a document comes from: ``a report by the Joint Committee``, ``Elbonian Air said
        in a statement``, ``The town released a statement``."""
        sentence = self._frame.sentence(phrase)
        for head in issuers.of_document(sentence, phrase.head):
            found = self._links.at_head(phrase.sentence, head)
            if not found or (found[0].entity.place and _is_from(sentence, head)):
                continue
            if not found[0].entity.voice and sentence.words[head].deprel != "nsubj":
                continue
            if found[0].entity.kind is SpeakerKind.DOCUMENT:
                return [self._nameless.link(phrase)]
            joint = self._together(phrase.sentence, head, found[0].entity)
            return [_from(phrase, link) for link in ([Link(joint, 1.0, "")] if joint else found)]
        return []

    def _of_body_beside(self, phrase: Phrase) -> list[Link]:
        """The only body told of so far that the noun before a document is for: ``a board report``; but a
        ``court document`` is no court's."""
        words, noun = self._frame.sentence(phrase).words, phrase.head - 1
        beside = words[noun] if noun >= 0 and words[noun].head == phrase.head else None
        if beside is None or beside.upos != "NOUN" or beside.lemma not in names.GENERIC_BODIES - {"court"}:
            return []
        called = Called(names.fold(beside.text), names.fold(beside.lemma), "", plural=False)
        grounds = self._cast.grounds
        known = [
            entity
            for entity in grounds.in_role(called) | grounds.of_sort(called)
            if entity.named and entity.kind is SpeakerKind.ORGANIZATION and entity.first < phrase.start
        ]
        return [_from(phrase, Link(known[0], 1.0, ""))] if len(known) == 1 and not known[0].place else []

    def _together(self, sentence: int, head: int, first: Entity) -> Entity | None:
        """All who issue a document, where several do: ``a study by Ada Quill and Tom Roe``."""
        number = self._frame.number_at(sentence, head)
        return None if number is None else self._coordination.together(self._frame.phrases[number], first)

    def _issued_before(self, phrase: Phrase) -> list[Link]:
        """Whom ``the letter`` comes from, where the article told it of the letter before, or who spoke just
        before, where it told of none."""
        known = self._issued.get(names.fold(phrase.noun))
        if known is None and phrase.noun in issuers.ANY_DOCUMENT and self._issued:
            known = _last(self._issued.values())
        if known is None and phrase.noun in issuers.STATED and self._frame.is_source(phrase):
            return [_from(phrase, link) for link in self._spoke_before(phrase)]
        if known is not None and not known.issuer and known.number >= 0 and self._frame.is_source(phrase):
            apart = self._frame.distance.sentences(known.sentence, phrase.sentence)
            return self._links.of(known.number) if apart <= _STATED_WITHIN else []
        return [_from(phrase, link) for link in known.issuer] if known else []

    def _spoke_before(self, phrase: Phrase) -> list[Link]:
        """Who spoke last, or issued a document, if that was not far before."""
        last = _last([*self._issued.values(), *([self._spoke] if self._spoke else [])])
        if last is None or not last.issuer or last.issuer[0].entity.kind is SpeakerKind.DOCUMENT:
            return []
        apart = self._frame.distance.sentences(last.sentence, phrase.sentence)
        return last.issuer if 1 <= apart <= _STATED_WITHIN else []


def _is_from(sentence: Sentence, head: int) -> bool:
    """Whether a noun tells where something comes from: ``a letter from Norvik``."""
    return any(sentence.words[c].text.lower() == "from" for c in sentence.children[head])


def _from(phrase: Phrase, link: Link) -> Link:
    """The link of a document to whom it comes from."""
    return Link(link.entity, link.probability, f"“{phrase.text}” → {link.entity.name}: whose it is")
