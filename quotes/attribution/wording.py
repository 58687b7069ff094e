"""The words of a stretch by themselves: how many, how they are written, how often the article has them."""

from __future__ import annotations

import re

from quotes.attribution import naming

REPEATED_WITHIN = 50_000
"""How many characters away words in marks are looked for again: articles are shorter."""

_LONGEST_REPEATED = 7
"""Words; of more it is no wonder that they come once."""
_FIRST_PERSON = frozenset(
    """
    i i'm i’m i've i’ve i'll i’ll i'd i’d we we're we’re we've we’ve we'll we’ll my our me us you you're
    you’re your don't don’t can't can’t won't won’t it's it’s that's that’s isn't isn’t let's let’s
    """.split()
)
"""Words in which somebody speaks, rather than something is named."""
_STOPS = ".,;:!?…"


class Wording:
    """What is seen of the words ``text[start:end]`` alone.

    :ivar shape: ``long``, ``full`` (written as a sentence), ``word`` or ``part``.
    :ivar times: how often the article has them, where they are few.
    :ivar titled: whether they are written as a title is.
    """

    def __init__(self, text: str, start: int, end: int) -> None:
        inner = text[start:end]
        self.length = len(inner.split())
        self.last = inner[-1:]
        self.shape = _shape(inner, self.length)
        self.titled = naming.is_title_like(inner)
        self.times = _times(text, start, end) if self.length <= _LONGEST_REPEATED else 1
        self._inner = inner
        self._words = frozenset(re.findall(r"[\w-]+", inner))

    @property
    def repeated(self) -> bool:
        """Whether the article has them more than once."""
        return self.times > 1

    def names(self, form: str) -> bool:
        """Whether they have the last word of a name among them: few speak of themselves by name."""
        last = form.split()[-1:]
        return bool(last) and last[0] in self._words

    def is_of_speaker(self) -> bool:
        """Whether somebody speaks in them, as in ``we’ll see`` and ``let’s go``."""
        return not _FIRST_PERSON.isdisjoint(word.strip(_STOPS).lower() for word in self._inner.split())


def _shape(inner: str, length: int) -> str:
    full = length > 3 and inner[:1].isupper() and inner[-1:] in ".,!?…—–-"
    return "long" if length > 6 else ("full" if full else ("word" if length <= 2 else "part"))


def _times(text: str, start: int, end: int) -> int:
    """How often words come in the text around them, without the stops at their ends."""
    return text.count(text[start:end].strip(_STOPS), max(0, start - REPEATED_WITHIN), end + REPEATED_WITHIN)
