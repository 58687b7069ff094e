"""Those who are named only after the words that mean them: ``A nurse wept in court. Ada Quill, 34, …``."""

from __future__ import annotations

import re
from heapq import nsmallest
from itertools import islice

from quotes import nouns
from quotes.annotation import Name, NameKind
from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.namesakes import Namesakes
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_BEFORE_COURT = frozenset(
    "deny admit plead appear tell accept face jail sentence convict charge ban fine clear acquit".split()
)
_AGED = re.compile(r", \d{1,3}, ")
_LATER = 2
"""How many of those named later are in question."""
_SOON = 2
"""Sentences within which somebody is named next."""


class Cataphora:
    """Looks for those whom the phrases of an article mean further on."""

    def __init__(self, frame: Frame, cast: Cast, namesakes: Namesakes) -> None:
        self._frame = frame
        self._cast = cast
        self._namesakes = namesakes

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

    def named_next(self, number: int, called: Called) -> Entity | None:
        """The person who is named next, without a word of who that is, or so called: the article told it
        before, as in ``The union's secretary walked out. Ada Quill said …``."""
        phrases, phrase = self._frame.phrases, self._frame.phrases[number]
        one = nouns.is_human(phrase.noun) and not (called.plural or nouns.is_collective(phrase.noun))
        for at in range(number + 1, len(phrases) if one and phrase.is_subject else 0):
            later = phrases[at]
            apart = self._frame.distance.sentences(phrase.sentence, later.sentence)
            if apart > _SOON:
                break
            fitting = self._cast.fitting(later.name) if later.name and apart else []
            new = [e for e in fitting if e.kind is SpeakerKind.PERSON and e.first > phrase.start]
            if later.name is None or len(new) != 1:
                continue
            text = self._frame.annotation.text
            alone = later.text == later.name.text and text.startswith(" ", later.name.end)
            told = alone and " " in new[0].name and not new[0].roles
            first = new[0].first == later.name.start and later.is_subject
            return new[0] if first and (told or called.is_role_of(new[0])) else None
        return None

    def introduced_below(self, phrase: Phrase) -> Entity | None:
        """Whom the first words of an article mean, who is named with an age in the paragraph below as the one
        whom it is about: ``A nurse wept in court. Ada Quill, 34, denies theft``."""
        sentence = self._frame.sentence(phrase)
        if sentence.paragraph > 1 or not phrase.is_subject or not nouns.is_human(phrase.noun):
            return None
        if self._frame.head(phrase).xpos != "NN" or sentence.words[0].start != phrase.start:
            return None
        annotation = self._frame.annotation
        for start, _ in annotation.paragraphs[sentence.paragraph + 1 : sentence.paragraph + 3]:
            name = self._frame.name_at(start)
            if any(earlier.kind is NameKind.PERSON for earlier in self._frame.names_between(0, start)):
                return None
            if name is not None and _AGED.match(annotation.text, name.end):
                fitting = self._namesakes.meant(name)
                called = Called.by(phrase, self._frame)
                about = len(fitting) == 1 and called.fits(fitting[0]) and self._is_accused(name)
                return fitting[0] if about else None
        return None

    def _is_accused(self, name: Name) -> bool:
        """Whether a name is the subject of what somebody before a court does, or suffers."""
        for phrase in self._frame.phrases:
            if phrase.name is name and phrase.is_subject:
                words = self._frame.sentence(phrase).words
                return words[max(0, words[phrase.head].head)].lemma in _BEFORE_COURT
        return False
