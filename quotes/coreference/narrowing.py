"""Whom the words of a description leave in question, of those mentioned before."""

from __future__ import annotations

from quotes import names, nouns, origins
from quotes.coreference import ages, businesses, kinds
from quotes.coreference.bodies import GENERAL, WATCHING
from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.nameless import contrasts, differ, is_introduced
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_PEOPLE = (SpeakerKind.PERSON, SpeakerKind.GROUP)


class Narrowing:
    """Tells whom there is ground to call so."""

    def __init__(self, frame: Frame, cast: Cast, salience: Salience) -> None:
        self._frame = frame
        self._cast = cast
        self._salience = salience

    def so_called(
        self, phrase: Phrase, called: Called, same: Entity | None, *, definite: bool
    ) -> list[Entity]:
        """Those mentioned before whom there is ground to call so, with whoever was described so. ``Fans`` may
        be those whom more words have told of, ``fans of the club``.

        :param same: whoever was described in the same words.
        :param definite: whether the description means somebody who is known.
        """
        bare = called.plural and " " not in phrase.text
        if not (definite or same or bare):
            return []
        candidates = self._cast.grounds.among(self._salience.recent(phrase), called)
        candidates = [e for e in candidates if e.named or not contrasts(phrase, e)]
        if nouns.is_body(phrase.noun) and phrase.noun not in GENERAL:
            candidates = [e for e in candidates if e.named or not differ(phrase, e, called.noun)]
        if phrase.start >= self._frame.annotation.paragraphs[0][1]:
            candidates = [e for e in candidates if not self._is_of_headline(e)]
        if same is not None:
            candidates = [e for e in candidates if e.named or not differ(phrase, e, called.noun)]
            candidates += [same] if same not in candidates else []
        sort = kinds.of_description(phrase)
        if sort == "person":
            candidates = [e for e in candidates if e.named or e.kind in _PEOPLE]
        elif sort == "body" and nouns.is_known(phrase.noun) and phrase.noun not in GENERAL:
            candidates = [e for e in candidates if e.kind is not SpeakerKind.PERSON]
        if told := proper(phrase):
            candidates = [e for e in candidates if e is same or _is_told(told, e)]
        candidates = ages.may_be(called.age, candidates)
        if phrase.noun in WATCHING:
            own = {*names.tokens(phrase.text)}
            candidates = [e for e in candidates if own.isdisjoint(names.tokens(e.name))]
            candidates = [e for e in candidates if not self._is_watched(e)]
        candidates = businesses.meant(phrase, candidates, self._frame, self._salience)
        return candidates if definite or same else [e for e in candidates if not e.named]

    def _is_watched(self, entity: Entity) -> bool:
        """Whether something was done to a silent body, as by a watchdog: ``Norvex was fined``."""
        return self._salience.undergoes(entity) and not self._salience.has_spoken(entity)

    def _is_of_headline(self, entity: Entity) -> bool:
        """Whether somebody is known by a headline's description alone, for one who is named below:
        ``Footballer denies theft``."""
        text, (_, end) = self._frame.annotation.text, self._frame.annotation.paragraphs[0]
        person = entity.kind is SpeakerKind.PERSON and not entity.named and entity.first < end
        known = names.tokens(entity.name)[:1] == ("the",) or is_introduced(entity)
        return person and not known and text.startswith(entity.name, entity.first)


def proper(phrase: Phrase) -> frozenset[str]:
    """The folded words with capitals in the description of a body, which tell which one it is; not where it
    has its seat: ``the Norvik-based company``."""
    if kinds.of_description(phrase) != "body":
        return frozenset()
    _, *words = phrase.text.split()
    capitals = (names.fold(w) for w in words if w[:1].isupper() and not w.partition("-")[2].islower())
    return frozenset(w for w in capitals if w != names.fold(phrase.noun))


def _is_told(proper: frozenset[str], entity: Entity) -> bool:
    """Whether any of the words is a word of an entity's names or roles, or of where it belongs."""
    known = {*entity.roles, *(word for form in entity.forms for word in names.tokens(form))}
    known.update(names.tokens(entity.name))
    places = {*map(origins.key, known), *entity.origins}
    return not proper.isdisjoint(known) or not places.isdisjoint(map(origins.key, proper))
