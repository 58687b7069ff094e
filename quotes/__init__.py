"""Who said what: attributed quotes from news articles."""

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

__all__ = [
    "Article",
    "Candidate",
    "Cue",
    "CueClass",
    "Evidence",
    "Mention",
    "MentionKind",
    "Quote",
    "QuoteKind",
    "Speaker",
    "SpeakerKind",
    "Stretch",
]
