"""Whether the words after a quote tell who says it, by their form alone, before anything is parsed.

A question in marks ends with its own stop, and a name has a capital: ``“Who knows?” Ida Example asked.``
looks like two sentences, and is one.
"""

from __future__ import annotations

import re

from quotes.cues import FORMS, SPEECH_VERBS

_PART = r"(?:[A-Z][\w.’'-]*|de|da|do|di|du|del|della|der|den|van|von|bin|ibn|al|el|bint|la|le|y|ter)"
TOLD = "|".join(
    sorted(form for form, lemma in FORMS.items() if lemma in SPEECH_VERBS and not form.endswith("ing"))
)
"""The forms of verbs of speech that tell who says something, one or another."""
_AFTER = (
    r"(?:[.,;!?]|$|\n| (?:in|on|at|to|of|as|by|from|with|via|during|before|after|when|while|last|this|again"
    r"|late|early|earlier|later|yesterday|today|through|about|over|outside|inside|back)\b)"
)
_HEARER = r"(?: (?!he\b|she\b|it\b|they\b|that\b)[\w.’'-]+){1,4}?"
_TELLER = re.compile(
    rf"(?=[A-Z]){_PART}(?: {_PART}){{0,5}}(?:, [^.?!,“”\n]{{1,80}},)? "
    rf"(?:(?:{TOLD})(?={_AFTER})|(?:told|tells|asked|asks){_HEARER}(?={_AFTER}))"
    r"([^.?!,“”\n]*)"
)
"""A name, perhaps with what somebody is, and a verb of speech that has no content of its own after it."""
_CONTENT = re.compile(r"(?:^|[ ,])(?:that|whether|if|how|why|what|he|she|they|we|it|[Ii])\b|:$")
"""What begins a content in the words after the verb."""
_CIRCUMSTANCE = re.compile(r"\b(?:when|after|before|while|as|because|since)\b.*")
"""What tells when or why it is said, whatever it holds: ``Quill told reporters when asked how she was``."""


def tells_who(text: str, start: int) -> bool:
    """Whether the words at ``start``, after a quote that is a sentence of its own, tell who says it.

    :param start: offset of the first of them, which has a capital of its own.
    """
    told = _TELLER.match(text, start)
    return told is not None and _CONTENT.search(_CIRCUMSTANCE.sub("", told[1])) is None
