"""Lines, paragraphs and what stands at their beginning."""

from __future__ import annotations

import re
from itertools import pairwise

_BREAK = r"\n\r\v\f\x1c-\x1e\x85\u2028\u2029"
_LINE = re.compile(rf"[^{_BREAK}]+")
_BREAKS = re.compile(rf"\r\n|[{_BREAK}]")
_WIDEST_WRAP = 130
_LIST_MARKER = re.compile(r"(?:\(?(?:\d{1,2}[.)](?!\d)|[a-zA-Z][.)](?=\s))|[-–—•*·▪●])\s*")
_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w’'.-]*,?"
_SIGNATURE = re.compile(rf"[-–—~\s]*{_CAPITAL}(?:\s+{_CAPITAL}(?:\s+[\w’'.&-]+,?){{0,9}})?\s*")
DASHES = frozenset("-–—~")
"""What a signature may begin with."""
_INSERT = re.compile(r"\S+(?:\s+\S+){0,7}(?<![.!?])")

INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff\xad"))
"""Characters without width, which stand between no others: a table for :meth:`str.translate`."""


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs, white space around them left out.

    Each line is a paragraph, as in news feeds, unless the text is evidently hard-wrapped: then the lines
    that were broken only because the next word did not fit are joined. A signature belongs to the
    paragraph above it, where this ends with a mark.
    """
    lines = [trimmed(text, *match.span()) for match in _LINE.finditer(text)]
    lines = [(start, end) for start, end in lines if start < end]
    soft = _soft_breaks(text, lines)
    spans = lines[:1]
    for index, (start, end) in enumerate(lines[1:]):
        signed = text[spans[-1][1] - 1] in _LAST_MARKS and is_signed(text, start, end)
        if index in soft or signed:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


_LAST_MARKS = frozenset("”\"’»“'")


def _soft_breaks(text: str, lines: list[tuple[int, int]]) -> set[int]:
    """Indices of the lines after which a word processor, not the author, broke the text."""
    single = [
        index
        for index, (line, following) in enumerate(pairwise(lines))
        if len(_BREAKS.findall(text, line[1], following[0])) == 1
    ]
    width = max((lines[index][1] - lines[index][0] for index in single), default=0)
    if len(single) < 2 or width > _WIDEST_WRAP:
        return set()
    full = set()
    for index in single:
        (start, end), (after, after_end) = lines[index], lines[index + 1]
        word = text[after : min(after_end, after + width)].split(maxsplit=1)[0]
        if end - start + 1 + len(word) > width:
            full.add(index)
    inside_sentence = sum(text[lines[index + 1][0]].islower() for index in full)
    return full if len(full) >= 0.6 * len(single) and inside_sentence >= 0.3 * len(full) else set()


def after_list_marker(text: str, start: int, end: int) -> int:
    """Where the words of a paragraph begin: past its number or bullet, if it has one."""
    marker = _LIST_MARKER.match(text, start, end)
    return marker.end() if marker else start


def is_signature(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is but a name, with an office perhaps, as under a pulled quote."""
    return _SIGNATURE.fullmatch(text, start, end) is not None


def is_signed(text: str, start: int, end: int) -> bool:
    """Whether a stretch of text is a signature after a dash: ``— Ada Example, mayor of Norvik``."""
    return text[start : start + 1] in DASHES and is_signature(text, start, end)


def is_insert(text: str, start: int, end: int) -> bool:
    """Whether a paragraph is a few words that make no sentence: a caption, an advertisement's label."""
    return _INSERT.fullmatch(text, start, end) is not None


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its edges."""
    while start < end and (text[start].isspace() or ord(text[start]) in INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or ord(text[end - 1]) in INVISIBLE):
        end -= 1
    return start, end
