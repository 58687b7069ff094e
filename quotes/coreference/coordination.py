"""Several who act as one: ``A and B said``, ``farmers and fishers said``."""

from __future__ import annotations

from quotes import nouns
from quotes.coreference.cast import Cast
from quotes.coreference.determiners import ARTICLES, POSSESSIVE
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.nameless import Nameless
from quotes.mentions import Phrase
from quotes.types import MentionKind, SpeakerKind

_COUPLES = frozenset(
    map(frozenset, (("king", "queen"), ("duke", "duchess"), ("prince", "princess"), ("father", "mother")))
)
"""Nouns that are never two of one person: ``the king and queen of Elbonia``."""


class Coordination:
    """The groups that an article's coordinated phrases make."""

    def __init__(self, frame: Frame, cast: Cast, nameless: Nameless) -> None:
        self._frame = frame
        self._cast = cast
        self._nameless = nameless

    def together(self, phrase: Phrase, first: Entity) -> Entity | None:
        """All whom a phrase and those coordinated with it stand for, if they act as one.

        :param first: whom the phrase alone stands for.
        """
        name, text = phrase.name, self._frame.annotation.text
        shared = name is not None and name.end - name.start < len(name.text)
        members = [text[name.start : name.end] if name and shared else first.name]
        for other in self._frame.coordinated(phrase):
            member = self._joined(phrase, first, other)
            if member is None:
                return None
            members += [member] if member not in members else []
        if len(members) < 2:
            return None
        together = ", ".join(members[:-1]) + f" and {members[-1]}"
        known = self._cast.with_name(together)
        if known is None:
            known = Entity(together, SpeakerKind.GROUP, first.named, phrase.start, plural=True)
            known.forms.update([together, *members])
            self._cast.add(known)
        return known

    def _joined(self, phrase: Phrase, first: Entity, other: Phrase) -> str | None:
        """What somebody is called who speaks together with another of the same sort, if they do."""
        if frozenset((phrase.noun.lower(), other.noun.lower())) in _COUPLES:
            return self._nameless.in_full(other)
        if other.name is not None:
            named = self._cast.only(other.name)
            alike = named and named.kind is first.kind and named.place == first.place
            return named.name if named and alike and first.named else None
        if phrase.kind is not MentionKind.DESCRIPTION or other.text.lower().split()[0] in POSSESSIVE:
            return None
        both = phrase, other
        several = all(self._frame.is_plural(p) or nouns.is_collective(p.noun) for p in both)
        apart = all(p.text.lower().split()[0] in ARTICLES and nouns.is_human(p.noun) for p in both)
        return self._nameless.in_full(other) if several or apart else None
