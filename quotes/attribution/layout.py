"""Where a stretch stands in its paragraph: at the beginning, alone, in a heading, after a colon."""

from __future__ import annotations

from dataclasses import dataclass

from quotes.attribution.headlines import is_headline
from quotes.marks import Marked


@dataclass(frozen=True, slots=True)
class Layout:
    """How a stretch stands in its paragraph.

    :param opens: whether nothing stands before it, ``whole``: nor after it.
    :param heading: whether the paragraph looks like a headline.
    :param after_colon: whether a colon leads to it, be it that of the paragraph before.
    """

    opens: bool
    whole: bool
    heading: bool
    after_colon: bool

    @classmethod
    def of(cls, text: str, marked: Marked, paragraph: tuple[int, int]) -> Layout:
        """That of a stretch in the paragraph of that span."""
        start, end = paragraph
        lead = text[start : marked.outer_start].strip()
        tail = text[marked.outer_end : end].strip()
        opens = len(lead) <= 1
        colon = lead.endswith(":") or (opens and text[max(0, start - 4) : start].rstrip().endswith(":"))
        return cls(opens, opens and len(tail) <= 1, is_headline(text[start:end]), colon)

    @property
    def heads(self) -> bool:
        """Whether it is a heading by itself."""
        return self.heading and self.whole

    @property
    def opening(self) -> str:
        """``opens`` or ``inside``."""
        return "opens" if self.opens else "inside"

    @property
    def extent(self) -> str:
        """``whole``, ``opens`` or ``inside``."""
        return "whole" if self.whole else self.opening
