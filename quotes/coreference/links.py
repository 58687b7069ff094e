"""Answers to "who is this?", which may be asked in any order: one may need that of a later phrase."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from quotes.coreference.cast import Cast
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame


@dataclass(frozen=True, slots=True)
class Link:
    """One answer to "who is this?".

    :param reason: why, for a reader of the article.
    """

    entity: Entity
    probability: float
    reason: str


class Links:
    """The links of each phrase, likeliest first; none where it is nobody.

    :param resolve: finds those of the phrase with that index; called once for each.
    """

    def __init__(self, frame: Frame, cast: Cast, resolve: Callable[[int], list[Link]]) -> None:
        self._frame = frame
        self._cast = cast
        self._resolve = resolve
        self._found: dict[int, list[Link]] = {}

    def of(self, number: int) -> list[Link]:
        """The links of a phrase that may not have been read yet."""
        if number not in self._found:
            self._found[number] = []  # what asks for itself in a circle gets nothing
            self._found[number] = self._resolve(number)
        return self._found[number]

    def at_head(self, sentence: int, head: int) -> list[Link]:
        """The links of the phrase with that head, before or after, or of the name there."""
        number = self._frame.number_at(sentence, head)
        return self.named_at(sentence, head) if number is None else self.of(number)

    def of_earlier(self, number: int, head: int) -> list[Link]:
        """The links of the phrase with that head that stands before another in its sentence."""
        other = self._frame.number_at(self._frame.phrases[number].sentence, head)
        return self.of(other) if other is not None and other < number else []

    def named_at(self, sentence: int, head: int) -> list[Link]:
        """The one entity whose name holds that word, places left out."""
        name = self._frame.name_over(self._frame.annotation.sentences[sentence].words[head])
        named = self._cast.only(name) if name else None
        return [Link(named, 1.0, "")] if named and not named.place else []
