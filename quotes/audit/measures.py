"""What an audit counts: each measure is one condition on quotes, so that its number and the quotes behind it
cannot differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import ColumnElement, Text, and_, cast, distinct, func, not_, select
from sqlmodel import col

from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow, SpeakerRow
from quotes.types import CueClass, MentionKind, QuoteKind, SpeakerKind

Condition = ColumnElement[bool]

UNCERTAIN = 0.5
"""Quotes whose speaker is less probable than this are counted as uncertain."""

STANDING: Condition = col(QuoteRow.review) != ReviewState.REJECTED

_PRONOUNS = {
    "he": ("he", "him", "his", "himself"),
    "she": ("she", "her", "hers", "herself"),
    "they": ("they", "them", "their", "theirs", "themselves"),
}
_DESCRIBED = (
    r"^([a-z]|[0-9]|(A|An|The|One|Some|Several|Many|Other|Others|Another|Two|Three|Four|Five|Both|Officials|Sources|"
    r"Residents|Witnesses|Authorities|Experts|Analysts|Critics|Supporters|Protesters|Police)( |$))"
)
"""A name that is none, but a description: it begins in lower case, or with one of these words."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is counted.

    :param name: in addresses and in data.
    :param title: what the quotes are, in a few words.
    :param meaning: what exactly counts.
    :param condition: holds of the quotes that count; rejected ones never do.
    :param of: name of the measure that this one is a share of.
    """

    name: str
    title: str
    meaning: str
    condition: Condition
    of: str = "quotes"


@dataclass(frozen=True, slots=True)
class Group:
    """Measures that stand in one table.

    :param chart: whether they are parts of one whole, which a chart shows.
    """

    title: str
    measures: Sequence[Measure]
    chart: bool = False


@cache
def groups() -> Sequence[Group]:
    """All measures, in the order of a report."""
    return (
        Group(
            "What was read",
            (
                Measure("quotes", "All quotes", "Every quote but those that a reviewer rejected.", _all()),
                Measure(
                    "attributed",
                    "With a speaker",
                    "Quotes that somebody is said to have spoken.",
                    _attributed(),
                ),
            ),
        ),
        Group("Who is quoted", _sources(), chart=True),
        Group("People, by pronoun", _pronouns(), chart=True),
        Group("How it is reported", _cues(), chart=True),
        Group("To be looked at", _findings()),
    )


@cache
def measures() -> dict[str, Measure]:
    """All measures by name."""
    return {measure.name: measure for group in groups() for measure in group.measures}


def _all() -> Condition:
    return col(QuoteRow.id).is_not(None)


def _attributed() -> Condition:
    return col(QuoteRow.speaker_id).is_not(None)


def _by(condition: Condition) -> Condition:
    """Quotes of the speakers of whom the condition holds."""
    return col(QuoteRow.speaker_id).in_(select(col(SpeakerRow.id)).where(condition))


def _unnamed() -> Condition:
    return and_(
        col(SpeakerRow.kind).in_([SpeakerKind.PERSON, SpeakerKind.GROUP]),
        col(SpeakerRow.name).regexp_match(_DESCRIBED),
    )


def _sources() -> Sequence[Measure]:
    kind = col(SpeakerRow.kind)
    named = not_(_unnamed())
    return (
        Measure(
            "people",
            "People by name",
            "Persons whom the article names.",
            _by(and_(kind == SpeakerKind.PERSON, named)),
            "attributed",
        ),
        Measure(
            "bodies",
            "Bodies",
            "Organisations: ministries, companies, courts, media.",
            _by(kind == SpeakerKind.ORGANIZATION),
            "attributed",
        ),
        Measure(
            "groups",
            "Groups by name",
            "Several people together who have a name.",
            _by(and_(kind == SpeakerKind.GROUP, named)),
            "attributed",
        ),
        Measure(
            "documents",
            "Documents",
            "Reports, letters, statutes, posts.",
            _by(kind == SpeakerKind.DOCUMENT),
            "attributed",
        ),
        Measure(
            "unnamed",
            "Unnamed sources",
            "Persons and groups known by a description alone: “a senior official”, “residents”.",
            _by(_unnamed()),
            "attributed",
        ),
    )


def _called(pronoun: str) -> Condition:
    """Quotes of persons of whom some quote is reported with the pronoun."""
    other = QuoteRow.__table__.alias()  # type: ignore[attr-defined]
    found = select(other.c.speaker_id).where(
        other.c.speaker_id.is_not(None),
        other.c.mention_kind == MentionKind.PRONOUN,
        func.lower(other.c.mention_text).in_(_PRONOUNS[pronoun]),
        other.c.review != ReviewState.REJECTED,
    )
    return col(QuoteRow.speaker_id).in_(found)


def _pronouns() -> Sequence[Measure]:
    person = _by(col(SpeakerRow.kind) == SpeakerKind.PERSON)
    he, she, they = map(_called, _PRONOUNS)
    told = "Persons whose words are reported with “{}” somewhere in the corpus, and never with another."
    only = {
        "he": and_(person, he, not_(she), not_(they)),
        "she": and_(person, she, not_(he), not_(they)),
        "they": and_(person, they, not_(he), not_(she)),
    }
    known = [
        Measure(f"pronoun-{pronoun}", f"“{pronoun}”", told.format(pronoun), condition, "persons")
        for pronoun, condition in only.items()
    ]
    unknown = and_(person, *(not_(condition) for condition in only.values()))
    return (
        Measure("persons", "All persons", "Quotes of persons, named or not.", person, "attributed"),
        *known,
        Measure(
            "pronoun-unknown",
            "Not known",
            "Persons whose words are reported with no pronoun, or with several.",
            unknown,
            "persons",
        ),
    )


def _cues() -> Sequence[Measure]:
    meanings = {
        CueClass.NEUTRAL: ("Neutral", "said, told, according to."),
        CueClass.CLAIM: (
            "Claims",
            "claimed, insisted: the reporter keeps a distance, or the source commits itself.",
        ),
        CueClass.DENIAL: ("Denials", "denied, rejected, dismissed."),
        CueClass.QUESTION: ("Questions", "asked, wondered."),
        CueClass.THOUGHT: ("Thoughts", "believes, hopes: held rather than uttered."),
    }
    return (
        *(
            Measure(f"cue-{kind.value}", title, meaning, col(QuoteRow.cue_kind) == kind)
            for kind, (title, meaning) in meanings.items()
        ),
        Measure("cue-none", "No cue", "No word reports the quote.", col(QuoteRow.cue_kind).is_(None)),
    )


def _findings() -> Sequence[Measure]:
    uncertain = and_(
        _attributed(), col(QuoteRow.confidence) < UNCERTAIN, col(QuoteRow.review) == ReviewState.PENDING
    )
    return (
        Measure(
            "single-source",
            "In single-source stories",
            "Quotes of articles in which one speaker alone is quoted.",
            _single_source(),
        ),
        Measure(
            "unattributed",
            "Without a speaker",
            "Words in marks that nobody is said to have spoken; scare quotes and titles are among them.",
            and_(col(QuoteRow.speaker_id).is_(None), col(QuoteRow.kind) != QuoteKind.INDIRECT),
        ),
        Measure(
            "uncertain",
            "Uncertain speaker",
            f"The speaker is less than {UNCERTAIN:.0%} probable, and no reviewer has looked.",
            uncertain,
            "attributed",
        ),
        Measure(
            "wordings",
            "Wording differs between outlets",
            "The same words, in forms that differ by more than their last mark from outlet to outlet.",
            _differing(),
        ),
        Measure(
            "rivals",
            "Same words, different speakers",
            "The same words, given to different speakers.",
            _rivals(),
        ),
        Measure(
            "unclosed",
            "Marks left open",
            "A quotation mark was opened and never closed; where the quote ends is a guess.",
            cast(col(QuoteRow.repairs), Text).like('%"unclosed"%'),
        ),
    )


def _single_source() -> Condition:
    speaker = col(QuoteRow.speaker_id)
    articles = (
        select(col(QuoteRow.article_id))
        .where(STANDING, speaker.is_not(None))
        .group_by(col(QuoteRow.article_id))
        .having(func.count(distinct(speaker)) == 1)
    )
    return and_(_attributed(), col(QuoteRow.article_id).in_(articles))


def _differing() -> Condition:
    wording = func.lower(func.rtrim(col(QuoteRow.text), " ,.;:!?"))
    return _variants(func.count(distinct(col(QuoteRow.outlet))) > 1, func.count(distinct(wording)) > 1)


def _rivals() -> Condition:
    return _variants(func.count(distinct(col(QuoteRow.speaker_id))) > 1)


def _variants(*having: Condition) -> Condition:
    """Quotes of the groups of same words of which this holds."""
    variant = col(QuoteRow.variant_id)
    return variant.in_(
        select(variant).where(STANDING, variant.is_not(None)).group_by(variant).having(*having)
    )
