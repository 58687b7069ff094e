"""Turns of a transcript, which stand in no marks: ``WALLACE: You signed for it.``"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import zip_longest

from quotes.cues import HEADINGS

_CAPITALS = re.compile(r"((?:[A-Z][A-Z.’'-]+)(?: [A-Z][A-Z.’'-]*){0,4})(?: \([^()\n]{1,40}\))?: +(?=\S)")
_NAME = re.compile(r"((?:[A-Z][\w.’'-]+)(?: [A-Z][\w.’'-]*){0,3}): +(?=\S)")
_WORDS = re.compile(r"\w[\w.’'-]*")
_SENTENCE = re.compile(r"[.?!…—–-][)\]”’\"']*$")
_OTHERS = HEADINGS | {"quote", "quotes"}
"""What stands before a colon and is nobody."""
_FEWEST = 3
"""Fewer turns are no transcript, but labels of other things."""
_SPEAKERS = 2
_SPARSE = 0.5
"""Of the paragraphs from the first turn to the last, more than this part has labels in a transcript."""


def turns(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[tuple[int, int, bool]]:
    """What is said in the turns of a transcript, by span, and whether the paragraph after goes on with it.

    Several speak, each named before a colon at the beginning of a paragraph, some more than once, and of one
    at least the article speaks elsewhere too.
    Where labels in capitals make a transcript, no others belong to it: a headline may begin like one.
    """
    words = Counter(word.rstrip(".’'-") for word in _WORDS.findall(text.casefold()))
    for forms in ((_CAPITALS,), (_CAPITALS, _NAME)):
        labels = _known([_label(text, start, end, forms) for start, end in paragraphs], words)
        numbers = [i for i, label in enumerate(labels) if label]
        if numbers and len(numbers) > _SPARSE * (numbers[-1] - numbers[0] + 1):
            return _between(text, paragraphs, labels, numbers[0], numbers[-1])
    return []


_Label = tuple[str, int]
"""Who speaks in a paragraph, and where what is said begins."""


def _known(labels: list[_Label | None], words: Counter[str]) -> list[_Label | None]:
    """The labels of those who speak in turns; none where they are labels of other things.

    :param words: how often each word stands in the text, in small letters.
    """
    often = Counter(label[0] for label in labels if label)
    if len(often) < _SPEAKERS or often.total() < _FEWEST or max(often.values()) == 1:
        return []
    known = {label for label, count in often.items() if words[label.casefold()] > count}
    if not known:
        return []
    return [label if label and (label[0].isupper() or label[0] in known) else None for label in labels]


def _between(
    text: str, paragraphs: Sequence[tuple[int, int]], labels: list[_Label | None], first: int, last: int
) -> list[tuple[int, int, bool]]:
    """The turns from the first labelled paragraph to the last."""
    found = []
    told = [i for i in range(first, last + 1) if not _is_aside(text, *paragraphs[i])]
    for i, after in zip_longest(told, told[1:]):
        label, (start, end) = labels[i], paragraphs[i]
        found.append((label[1] if label else start, end, after is not None and labels[after] is None))
    return found


def _is_aside(text: str, start: int, end: int) -> bool:
    """Whether a paragraph tells what happens: ``(Laughter)``."""
    return text[start] + text[end - 1] in ("()", "[]")


def _label(text: str, start: int, end: int, forms: Sequence[re.Pattern[str]]) -> _Label | None:
    """The label that a paragraph begins with, in one of these forms."""
    label = next((match for form in forms if (match := form.match(text, start, end))), None)
    last = label[1].split()[-1] if label else ""
    whole = last.isupper() or _SENTENCE.search(text, max(start, end - 3), end)
    return (last, label.end()) if label and whole and last.lower() not in _OTHERS else None
