"""Who is meant by a name, where it stands: the context tells of several people with one surname."""

from __future__ import annotations

from quotes import names
from quotes.annotation import Name, NameKind
from quotes.coreference import families
from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_BEFORE = 40
"""Characters before a surname in which a title or a generation is sought."""
_TITLED = 8
"""Characters before a surname that a courtesy title takes."""
_PAIR = 2


class Namesakes:
    """The bearers of an article's names."""

    def __init__(self, frame: Frame, cast: Cast) -> None:
        self._frame = frame
        self._cast = cast
        self._spoke_by_family: dict[str, Entity] = {}
        self._spoke_by_given: set[int] = set()

    def meant(self, name: Name) -> list[Entity]:
        """The entities that a name may stand for, where it stands."""
        fitting = self._cast.fitting(name)
        if len(fitting) < 2 or name.kind is not NameKind.PERSON:
            return fitting
        surname = name.end - len(name.form)
        before = self._frame.annotation.text[max(0, surname - _BEFORE) : surname]
        meant = families.meant(before, fitting, self._spoke_by_family.get(name.form))
        return self._called_by_surname(name, meant)

    def relative(self, name: Name, bearers: list[Entity]) -> Entity | None:
        """The relative of those who bear a surname, where it is one that speaks under it."""
        if name.kind is not NameKind.PERSON or " " in name.form:
            return None
        before = self._frame.annotation.text[max(0, name.end - len(name.form) - _TITLED) : name.end]
        title = names.title_gender(names.tokens(before)[-_PAIR:-1])
        people = [e for e in self._cast if e.named and e.first < name.start and e.kind is SpeakerKind.PERSON]
        return families.relative(name.form, title, bearers, people)

    def _called_by_surname(self, name: Name, bearers: list[Entity]) -> list[Entity]:
        """Whoever of a family was brought in last, where the others have spoken by their given names:
        ``Yusra says. Hana Example signs. Example says``."""
        if any(not e.name.endswith(f" {name.form}") for e in bearers):
            return bearers
        latest = max((e for e in bearers if e.first < name.start), key=lambda e: e.first, default=None)
        others = {id(e) for e in bearers if e is not latest}
        return [latest] if latest and others and others <= self._spoke_by_given else bearers

    def note_spoken(self, phrase: Phrase, entity: Entity) -> None:
        """Take in who speaks: by a name in full, the last of those whose names begin as that one; by a given
        name alone, who is hardly called by the surname further on."""
        if phrase.name is not None and phrase.name.kind is NameKind.PERSON:
            first, _, given = phrase.name.form.partition(" ")
            if given:
                self._spoke_by_family[first] = entity
            elif entity.name.startswith(f"{first} "):
                self._spoke_by_given.add(id(entity))


def only(phrase: Phrase, entity: Entity, *, so_far: bool) -> Link:
    """The link of a phrase with a name to the one entity that is meant by it.

    :param so_far: whether others bear the name whom the article brings in later.
    """
    form = phrase.name.form if phrase.name else ""
    if names.tokens(form) == names.tokens(entity.name):
        reason = f"“{phrase.text}”: named in full here"
    elif names.is_misspelling_of(form, entity.name):
        reason = f"“{form}” → {entity.name}: taken for a slip, nobody else has such a name"
    else:
        where = "so far" if so_far else "in the article"
        reason = f"“{phrase.text}” → {entity.name}: the only one so named {where}"
    return Link(entity, 1.0, reason)
