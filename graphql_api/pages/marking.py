"""A text cut into pieces, each knowing which quote it belongs to: what a page needs to colour it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from typing import Any

COLOURS = 10
"""How many colours of speakers ``desk.css`` has."""

_PARAGRAPH = re.compile(r"[^\r\n]*[^\s][^\r\n]*")


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of characters that one thing holds of.

    :param said: number of the innermost quote whose words these are.
    :param names: number of the first quote whose mention this is.
    :param reports: number of the first quote whose cue this is.
    """

    text: str
    said: int | None
    names: int | None
    reports: int | None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph.

    :param begin: numbers of the quotes that begin in it.
    """

    pieces: Sequence[Piece]
    begin: Sequence[int]


def paragraphs(text: str, quotes: Sequence[Mapping[str, Any]]) -> Iterator[Paragraph]:
    """Cut a text at its line ends, and where quotes, mentions and cues begin and end.

    :param quotes: as the API answers, ``stretches``, ``mention`` and ``cue`` with ``start`` and ``end``.
    """
    words = [
        (part["start"], part["end"], number)
        for number, quote in enumerate(quotes)
        for part in quote["stretches"]
    ]
    words.sort(key=lambda span: span[1] - span[0])
    names, reports = _spans(quotes, "mention"), _spans(quotes, "cue")
    for found in _PARAGRAPH.finditer(text):
        start, end = found.span()
        near = [
            [span for span in spans if span[0] < end and span[1] > start] for spans in (words, names, reports)
        ]
        cuts = {start, end} | {at for spans in near for span in spans for at in span[:2] if start < at < end}
        places = sorted(cuts)
        yield Paragraph(
            [
                Piece(text[one:other], *(_holder(spans, one, other) for spans in near))
                for one, other in pairwise(places)
            ],
            [number for number, quote in enumerate(quotes) if start <= quote["stretches"][0]["start"] < end],
        )


@dataclass(frozen=True)
class Marked:
    """A text with its quotes, ready to be shown.

    :param quotes: as for :func:`paragraphs`, with ``speaker``.
    :param keys: for each quote the fragment that its note is reached by.
    """

    text: str
    quotes: Sequence[Mapping[str, Any]]
    keys: Sequence[str]

    @cached_property
    def paragraphs(self) -> list[Paragraph]:
        """The text in paragraphs."""
        return list(paragraphs(self.text, self.quotes))

    @cached_property
    def colours(self) -> list[str]:
        """The colour of each quote."""
        return [self.shade(quote["speaker"]) for quote in self.quotes]

    def shade(self, speaker: Mapping[str, Any] | None) -> str:
        """The colour of a speaker, ``0`` to ``9`` in order of appearance and round again; ``x`` of none."""
        return str(self._order[_who(speaker)] % COLOURS) if speaker else "x"

    @cached_property
    def _order(self) -> dict[str, int]:
        speakers = dict.fromkeys(_who(quote["speaker"]) for quote in self.quotes if quote["speaker"])
        return {who: number for number, who in enumerate(speakers)}


def _who(speaker: Mapping[str, Any]) -> str:
    return str(speaker.get("slug") or speaker["name"])


Span = tuple[int, int, int]


def _spans(quotes: Sequence[Mapping[str, Any]], what: str) -> list[Span]:
    return [
        (quote[what]["start"], quote[what]["end"], number)
        for number, quote in enumerate(quotes)
        if quote[what]
    ]


def _holder(spans: Sequence[Span], start: int, end: int) -> int | None:
    return next((number for one, other, number in spans if one <= start and end <= other), None)
