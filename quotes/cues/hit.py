"""A cue in a parsed sentence, with the word that heads its source."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from quotes.types import CueClass

Source: TypeAlias = tuple[int | None, str]
"""The head of a source, ``None`` where there is none, and how it hangs on the cue (:attr:`Hit.way`)."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A cue in a parsed sentence, with the word that heads its source.

    :param word: index of the cue's main word in the sentence.
    :param first: index of its first word, ``last`` of its last one.
    :param form: ``verb``, ``noun``, ``adjective``, ``phrase`` or ``label``.
    :param source: index of the head of the source in the sentence, or ``None``.
    :param way: how the source hangs on the cue: ``subject``, ``agent``, ``shared`` (the subject of a
        governing verb), ``noun`` (that a participle modifies), ``possessive``, ``object``, ``label``.
    """

    word: int
    first: int
    last: int
    lemma: str
    kind: CueClass
    form: str
    source: int | None
    way: str
