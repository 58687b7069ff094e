"""What stands in brackets, which is parsed by itself: ``New Party (NP) legislator Ada Quill (阿達) said``;
so is what somebody is called in marks: ``Robert “Bob” Roe``.

In the midst of a sentence it is what parsers stumble over, and it tells nothing of who does what there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from quotes.cues import is_cue_form

_LONGEST = 12
"""Words; of more it is likely that a bracket was never closed, or that the sentence goes on inside."""


def parts(words: Sequence[str], quoted: Sequence[bool]) -> list[list[int]]:
    """The indices of the words of a sentence without what stands in brackets, and of each of these.

    What begins the sentence is no bracket, nor what holds a cue or words in quotation marks.

    :param quoted: of each word, whether it stands in a quote or is a mark of one.
    """
    brackets = [*_brackets(words, quoted), *_nicknames(words, quoted)]
    inside = {i for bracket in brackets for i in bracket}
    return [[i for i in range(len(words)) if i not in inside], *map(list, brackets)]


_CLOSING = {"“": "”", '"': '"', "‘": "’", "'": "'"}
_LONGEST_NICKNAME = 3
"""Words."""


def _nicknames(words: Sequence[str], quoted: Sequence[bool]) -> Iterator[range]:
    for start in range(1, len(words) - 3):
        closing = _CLOSING.get(words[start])
        inner = list(takewhile(str.istitle, words[start + 1 : start + _LONGEST_NICKNAME + 1]))
        end = start + len(inner) + 1
        surname = words[end + 1] if end + 1 < len(words) else ""
        named = words[start - 1].istitle() and surname.istitle()
        if inner and named and words[end] == closing and not any(quoted[start + 1 : end]):
            yield range(start, end + 1)


def _brackets(words: Sequence[str], quoted: Sequence[bool]) -> Iterator[range]:
    start = 0
    while "(" in words[start + 1 :]:
        start = words.index("(", start + 1)
        inner = list(takewhile(lambda word: word != ")", words[start + 1 : start + _LONGEST + 2]))
        bracket = range(start, start + len(inner) + 2)
        closed = inner and words[bracket.stop - 1 : bracket.stop] == [")"]
        if closed and not any(quoted[i] or is_cue_form(words[i]) for i in bracket):
            yield bracket
            start = bracket.stop - 1
