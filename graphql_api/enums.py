"""The library's enumerations as GraphQL's, each value described."""

from enum import Enum

import strawberry

from quotes.corpus.states import ReviewState
from quotes.types import CueClass, MentionKind, QuoteKind, SpeakerKind


def _describe(kind: type[Enum], description: str, values: dict[Enum, str]) -> None:
    strawberry.enum(kind, description=description)
    for value in kind.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = values[kind(value.value)]


_describe(
    QuoteKind,
    "How much of a quote stands in quotation marks.",
    {
        QuoteKind.DIRECT: "All of it.",
        QuoteKind.MIXED: "Some of it: a reported clause with marked words in it.",
        QuoteKind.INDIRECT: "None of it.",
    },
)
_describe(
    SpeakerKind,
    "What sort of source a speaker is.",
    {
        SpeakerKind.PERSON: "A human being.",
        SpeakerKind.ORGANIZATION: "A body that speaks as one: a ministry, a company.",
        SpeakerKind.GROUP: "Several people together: protesters, officials.",
        SpeakerKind.DOCUMENT: "A report, a letter, a statute.",
    },
)
_describe(
    CueClass,
    "What a cue says of the content besides that somebody said it.",
    {
        CueClass.NEUTRAL: "Nothing: said, told, according to.",
        CueClass.CLAIM: "The reporter keeps a distance, or the source commits itself: claimed, insisted.",
        CueClass.DENIAL: "The source disputes something: denied, rejected.",
        CueClass.QUESTION: "The source asks: asked, wondered.",
        CueClass.THOUGHT: "Held rather than uttered: believes, hopes.",
    },
)
_describe(
    MentionKind,
    "The form of the words that name the speaker at a quote.",
    {
        MentionKind.NAME: "A name: Herzog.",
        MentionKind.PRONOUN: "A pronoun: he.",
        MentionKind.DESCRIPTION: "A description: the minister.",
    },
)
_describe(
    ReviewState,
    "What the last review that stands says of a quote.",
    {
        ReviewState.PENDING: "Nobody has looked yet.",
        ReviewState.ACCEPTED: "A reviewer found it right.",
        ReviewState.REJECTED: "A reviewer found that it is no quote.",
        ReviewState.CORRECTED: "A reviewer mended it.",
    },
)

__all__ = ["CueClass", "MentionKind", "QuoteKind", "ReviewState", "SpeakerKind"]
