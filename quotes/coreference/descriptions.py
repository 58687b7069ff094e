"""Whom a description stands for: ``the minister``, ``the union’s secretary``, ``the latter``."""

from __future__ import annotations

from quotes import mentions, names, nouns
from quotes.annotation import NameKind
from quotes.coreference import (
    ages,
    issuers,
    kinds,
    mistaken,
    narrowing,
    offices,
    paragraphs,
    possessed,
    posts,
    scenes,
)
from quotes.coreference.binding import Binding
from quotes.coreference.bodies import GENERAL
from quotes.coreference.cast import Cast
from quotes.coreference.cataphora import Cataphora
from quotes.coreference.determiners import DEFINITE
from quotes.coreference.documents import Documents
from quotes.coreference.entities import Entity
from quotes.coreference.frame import ANSWERS, Frame
from quotes.coreference.grounds import Called
from quotes.coreference.lately import Lately, is_told
from quotes.coreference.links import Link
from quotes.coreference.nameless import Nameless
from quotes.coreference.namesakes import Namesakes
from quotes.coreference.narrowing import Narrowing
from quotes.coreference.referents import Referents
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_REPORTERS = frozenset("reporter writer correspondent author newspaper".split())
"""What whoever writes an article calls itself: ``this reporter``."""

_PLAIN = 3
"""Of no more words a description is rarely the only word of somebody who speaks."""
_PAIR = 2


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
        self._narrowing = Narrowing(frame, cast, salience)
        self._lately = Lately(frame, salience, nameless)

    def links(self, number: int) -> list[Link]:
        """The links of a description that no syntax ties to somebody."""
        phrase = self._frame.phrases[number]
        words = names.tokens(phrase.text)
        relative = words == ("that",) or (bool(words) and words[0] in mentions.RELATIVE - {"that"})
        if not words or (relative and not (words[0] == "whose" and nouns.is_human(phrase.noun))):
            return []
        if words[0] == "this" and self._frame.head(phrase).lemma in _REPORTERS:
            return []
        if words[-1] in ("former", "latter", "other", "others"):
            return self._of_two(phrase, words[-1])
        if self._lately.is_one_of_several(phrase, words):
            return [self._nameless.link(phrase, self._nameless.known(phrase))]
        if pair := self._lately.pair(phrase, words):
            return [Link(pair, 1.0, f"“{phrase.text}” → {pair.name}: named together before")]
        if aged := ages.of_two(phrase, self._salience.recent(phrase)):
            return [Link(aged, 1.0, f"“{phrase.text}” → {aged.name}: by the ages of two")]
        if countryman := self._lately.countryman(phrase):
            return [Link(countryman, 1.0, f"“{phrase.text}” → {countryman.name}: where he is from")]
        begins = words[0] in ("a", "an") and self._cataphora.is_lead(phrase)
        if begins and (named := self._cataphora.named_next(number)):
            return [named]
        if phrase.noun in ANSWERS and phrase.is_subject and (answering := self._lately.answering(phrase)):
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

    def _ranked(self, number: int, *, definite: bool, plain: bool) -> list[Link]:
        """The distribution over those whom there is ground to call so, and the one known by the description.

        :param definite: whether it means somebody who is known.
        :param plain: whether it tells too little to be the only word of somebody.
        """
        phrase = self._frame.phrases[number]
        words = names.tokens(phrase.text)
        same, called = self._nameless.known(phrase), Called.by(phrase, self._frame)
        candidates = self._narrowing.so_called(phrase, called, same, definite=definite)
        if definite and not candidates and not narrowing.proper(phrase):
            if not (same or self._lately.is_untold(phrase)) and (named := self._cataphora.named_next(number)):
                return [named]
            candidates = self._cataphora.so_called(phrase, called)
            if not candidates and phrase.noun in GENERAL:
                candidates = mistaken.body_before(phrase, self._frame, self._salience, self._cast.grounds)
        if definite and phrase.noun in GENERAL and self._frame.is_source(phrase):
            candidates = self._acting(phrase, candidates)
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
            candidates = self._lately.telling(phrase)
        if spoken and sort == "person" and not self._lately.any_unnamed(phrase, candidates):
            candidates += self._in_question(phrase, called, candidates)
        if sort == "person" and (phrase.noun == "source" or self._nameless.stays_so(phrase)):
            candidates = [e for e in candidates if not e.named]
        if sort == "person":
            candidates = self._lately.belonging(phrase, offices.holding(phrase, candidates))
            possible = scenes.may_be(phrase, candidates, self._salience)
            candidates = [e for e in candidates if e in possible or called.is_role_of(e)]
            candidates = possessed.may_be(self._frame.sentence(phrase), phrase.head, candidates)
        if not any(map(called.is_role_of, candidates)):
            candidates = self._lately.suffering(phrase, candidates)
        if same:
            candidates = [e for e in candidates if not self._binding.are_two(same, e)]
        if not candidates:
            return [own]
        if new := self._lately.introduced_last(phrase, candidates):
            candidates = [new]
        others = self._binding.beside(phrase) | self._binding.told_around(phrase)
        apart = others.isdisjoint(map(id, candidates))
        plain |= bool(called.age) or (words[0] == "its" and phrase.noun in names.PEOPLE)
        sure = spoken and same is None and plain and apart and sort != "document"
        sure &= not offices.none_now(phrase, candidates)
        return self._referents.among(number, sort, candidates, None if sure else own) or [own]

    def _in_question(self, phrase: Phrase, called: Called, so_called: list[Entity]) -> list[Entity]:
        """Whom else, of those spoken of just before, a description may mean beside whom there is ground to
        call so: nobody where a trade tells who that is, and nobody of another trade where a title does:
        ``Mayor Tal spoke. Roe, a farmer, thanked him. The mayor said …``."""
        words, beside = names.tokens(phrase.text), self._binding.beside(phrase)
        specific = len(words) == _PAIR or bool(offices.second(phrase))
        known = specific and any(e.named and called.is_role_of(e) and id(e) not in beside for e in so_called)
        if posts.is_post(phrase) or (known and called.lemma not in names.TITLES):
            return []
        titled = known and words[-1] in names.TITLES and not offices.none_now(phrase, so_called)
        people = ages.may_be(called.age, self._lately.in_question(phrase))
        people = [e for e in people if e not in so_called and not (titled and is_told(e))]
        people = [e for e in people if e.first < phrase.start] or people
        people = scenes.may_be(phrase, people, self._salience)
        return paragraphs.without_last(phrase, called, people, self._frame, self._salience)

    def _acting(self, phrase: Phrase, candidates: list[Entity]) -> list[Entity]:
        """Whom of them "the company said" may mean: not those without a name who are silent, where another
        acts since: ``Norvik Mining points to its record as a local company``."""
        silent = [e for e in candidates if not e.named and not self._salience.has_spoken(e)]
        others = [e for e in candidates if e not in silent]
        if not silent or self._frame.is_plural(phrase):
            return candidates
        if not others:
            found = mistaken.body_before(phrase, self._frame, self._salience, self._cast.grounds)
            return found or candidates
        latest = max((last.sentence for e in silent if (last := self._salience.last(e))), default=0)
        seen = (self._salience.last(e) for e in others if e.kind is SpeakerKind.ORGANIZATION)
        acts = any(last and last.is_subject and last.sentence >= latest for last in seen)
        return others if acts else candidates

    def _only_of_sort(self, phrase: Phrase, called: Called) -> Entity | None:
        """The one body of which the name says that it is such, where it was named before."""
        of_sort = [e for e in self._cast.grounds.of_sort(called) if e.named and not e.place]
        of_sort = [e for e in of_sort if e.kind is SpeakerKind.ORGANIZATION]
        if len(of_sort) != 1 or of_sort[0].first > phrase.start or len(names.tokens(phrase.text)) > _PAIR:
            return None
        return of_sort[0]

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
