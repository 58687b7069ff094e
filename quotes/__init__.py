"""Who said what: attributed quotes from news articles.

>>> from quotes import Extractor
>>> extractor = Extractor()
>>> for quote in extractor.extract("“I shall return,” said Douglas MacArthur."):
...     print(quote.speaker.name, "said", quote.text)
Douglas MacArthur said I shall return,
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.errors import CorpusError, InputError, ModelsError, QuotesError, WorkerError
from quotes.types import (
    Article,
    Candidate,
    Cue,
    CueClass,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Stretch,
)

if TYPE_CHECKING:
    from quotes.extractor import Extractor

__all__ = [
    "Article",
    "Candidate",
    "CorpusError",
    "Cue",
    "CueClass",
    "Evidence",
    "Extractor",
    "InputError",
    "Mention",
    "MentionKind",
    "ModelsError",
    "Quote",
    "QuoteKind",
    "QuotesError",
    "Speaker",
    "SpeakerKind",
    "Stretch",
    "WorkerError",
]


def __getattr__(name: str) -> object:
    """Load the extractor when it is first asked for: it brings PyTorch, which takes a second."""
    if name == "Extractor":
        from quotes.extractor import Extractor

        return Extractor
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
