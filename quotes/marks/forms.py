"""The marks of all styles, and where they stand in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Family(StrEnum):
    """Marks that may open and close one another."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    SINGLE_GUILLEMET = "single guillemet"
    CORNER = "corner"
    WHITE_CORNER = "white corner"


class Way(StrEnum):
    """The direction that a mark's form shows."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Form:
    """How a mark looks.

    :param style: marks of one family and style belong together; of two styles, they are mixed.
    """

    family: Family
    style: str
    way: Way

    def closes_style(self, style: str) -> bool:
        """Whether this mark is the proper one to close what a mark of ``style`` opened."""
        return self.style == style or (style == "low" and self.style == "curly")


_GLYPHS = {
    (Family.DOUBLE, "curly", Way.OPENS): "“ ‟ ‘‘ &ldquo; &#8220; &#x201c;",
    (Family.DOUBLE, "curly", Way.CLOSES): "” ’’ &rdquo; &#8221; &#x201d;",
    (Family.DOUBLE, "low", Way.OPENS): "„ &bdquo; &#8222; &#x201e;",
    (Family.DOUBLE, "straight", Way.EITHER): '" ″ ＂ &quot; &#34; &#x22;',
    (Family.DOUBLE, "two strokes", Way.OPENS): "``",
    (Family.DOUBLE, "two strokes", Way.EITHER): "''",
    (Family.SINGLE, "curly", Way.OPENS): "‘ ‛ &lsquo; &#8216; &#x2018;",
    (Family.SINGLE, "curly", Way.CLOSES): "’ &rsquo; &#8217; &#x2019;",
    (Family.SINGLE, "low", Way.OPENS): "‚ &sbquo; &#8218; &#x201a;",
    (Family.SINGLE, "straight", Way.OPENS): "`",
    (Family.SINGLE, "straight", Way.CLOSES): "´",
    (Family.SINGLE, "straight", Way.EITHER): "' ′ ＇ &apos; &#39; &#x27;",
    (Family.GUILLEMET, "guillemet", Way.OPENS): "« &laquo; &#171; &#xab;",
    (Family.GUILLEMET, "guillemet", Way.CLOSES): "» &raquo; &#187; &#xbb;",
    (Family.SINGLE_GUILLEMET, "guillemet", Way.OPENS): "‹ &lsaquo; &#8249; &#x2039;",
    (Family.SINGLE_GUILLEMET, "guillemet", Way.CLOSES): "› &rsaquo; &#8250; &#x203a;",
    (Family.CORNER, "corner", Way.OPENS): "「",
    (Family.CORNER, "corner", Way.CLOSES): "」",
    (Family.WHITE_CORNER, "corner", Way.OPENS): "『",
    (Family.WHITE_CORNER, "corner", Way.CLOSES): "』",
}

FORMS = {glyph: Form(*form) for form, glyphs in _GLYPHS.items() for glyph in glyphs.split()}
"""Each mark as it is written, entities in lower case → its form."""

MARK = re.compile(
    r"</?[A-Za-z][\w:-]*(?:\s[^<>]{0,2000})?>|<!--[^<>]{0,2000}-->"
    r"|(?<=[A-Za-z])=(?:\"[^\"<>\n]{0,500}\"|'[^'<>\n]{0,500}')"
    r"|(?P<mark>" + "|".join(re.escape(glyph) for glyph in sorted(FORMS, key=len, reverse=True)) + ")",
    re.IGNORECASE,
)
"""A mark (group ``mark``), or markup with marks in it that quote nothing (no group)."""
