"""The plain data that flows through the library: articles in, quotes out.

Everything here is frozen and knows nothing of how it was found. All offsets are
counted in characters (Unicode code points) of :attr:`Article.text` exactly as it
was read; a span is half-open, ``text[start:end]``, and leaves quotation marks out.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class QuoteKind(StrEnum):
    """How much of the content stands in quotation marks."""

    DIRECT = "direct"
    """All of it."""
    MIXED = "mixed"
    """Some of it: a reported clause with marked words in it."""
    INDIRECT = "indirect"
    """None of it."""


class SpeakerKind(StrEnum):
    """What sort of source a speaker is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    DOCUMENT = "document"


class CueClass(StrEnum):
    """What a cue says about the content besides that somebody said it."""

    NEUTRAL = "neutral"
    """said, told, according to"""
    CLAIM = "claim"
    """claimed, insisted: the reporter keeps a distance, or the source commits itself"""
    DENIAL = "denial"
    """denied, rejected, dismissed"""
    QUESTION = "question"
    """asked, wondered"""
    THOUGHT = "thought"
    """believes, hopes: held rather than uttered"""


class MentionKind(StrEnum):
    """The form of the words that name the speaker at a quote."""

    NAME = "name"
    PRONOUN = "pronoun"
    DESCRIPTION = "description"


@dataclass(frozen=True, slots=True)
class Article:
    """A news text with what is known of its origin.

    :param text: the whole text; every offset counts into it.
    :param id: how the caller names the article (a file stem, a row's key).
    :param published: time of publication, aware of its time zone where known.
    """

    text: str
    id: str = ""
    url: str | None = None
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    published: datetime | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """One run of content inside one paragraph, marks excluded."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Cue:
    """The reporting verb or phrase: ``said``, ``according to``, a colon."""

    start: int
    end: int
    text: str
    lemma: str
    kind: CueClass = CueClass.NEUTRAL


@dataclass(frozen=True, slots=True)
class Mention:
    """The words that name the speaker at this quote: ``he``, ``the minister``, ``Herzog``."""

    start: int
    end: int
    text: str
    kind: MentionKind


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever a mention stands for.

    :param name: the fullest name that the article gives, without titles of courtesy
        or office; for a speaker never named, the fullest description.
    :param aliases: the other forms that the article uses, in order of appearance.
    """

    name: str
    kind: SpeakerKind
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Candidate:
    """A speaker that was in question, with the probability that it is the right one."""

    name: str
    probability: float


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason for the answer, in words that a journalist can check against the text.

    :param rule: the stable name of the rule or model that decided.
    :param detail: a sentence fragment, e.g. ``“he” → Jorge Messias: subject of the sentence before``.
    """

    rule: str
    detail: str


@dataclass(frozen=True, slots=True)
class Quote:
    """What one source says in one act.

    A quote split by its reporting clause, or running over paragraphs, is one quote with
    several stretches. ``speaker`` is ``None`` where nobody in the article can be said to
    have spoken the words.

    :param text: the content, its stretches joined by single spaces.
    :param confidence: probability, 0 to 1, that ``speaker`` is right.
    :param candidates: who was in question, likeliest first, the chosen speaker included.
    :param repairs: what the scanner mended in the quotation marks, one code each.
    """

    kind: QuoteKind
    text: str
    stretches: tuple[Stretch, ...]
    cue: Cue | None = None
    mention: Mention | None = None
    speaker: Speaker | None = None
    confidence: float = 0.0
    candidates: tuple[Candidate, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    repairs: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the first stretch begins."""
        return self.stretches[0].start

    @property
    def end(self) -> int:
        """Where the last stretch ends."""
        return self.stretches[-1].end
