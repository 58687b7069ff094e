"""The words that a description begins with, and what they tell."""

from __future__ import annotations

import re
from functools import lru_cache

DEFINITE = frozenset("the this that these those his her its their".split())
"""With these a description means somebody who is known."""
POSSESSIVE = frozenset("his her its their".split())
ARTICLES = frozenset({"the", "a", "an"})
SEVERAL = frozenset("both many some several two three four five few others most".split())


@lru_cache(maxsize=4096)
def without_article(text: str) -> str:
    """``text`` without its article or demonstrative."""
    return re.sub(r"^(?:the|an?|this|that)\s+", "", text, flags=re.IGNORECASE)
