"""Quotes in the formats of others, a module each.

What goes in is pairs of an article and its quotes; what comes out is a stream, so that memory stays flat
whatever the size of the corpus.
"""

from collections.abc import Sequence
from typing import TypeAlias

from quotes.types import Article, Quote

Attributed: TypeAlias = tuple[Article, Sequence[Quote]]
"""An article and its quotes."""
