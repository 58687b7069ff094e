"""What the corpus holds, a class a table.

Times are aware and in UTC on both databases. A quote repeats its article's outlet and
date, so that the newest quotes of a speaker or an outlet come out of one index.
"""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import (
    JSON,
    Column,
    DateTime,
    Dialect,
    Enum,
    Float,
    ForeignKey,
    Index,
    Integer,
    Text,
    TypeDecorator,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from quotes.corpus.roles import Role
from quotes.corpus.states import ReviewState
from quotes.types import CueClass, MentionKind, QuoteKind, SpeakerKind

MAX_KEY = 2**31 - 1
"""The greatest key of a row that a database can be asked for."""


class AliasOrigin(StrEnum):
    """Who says that a speaker goes by a name."""

    ARTICLE = "article"
    """an article uses it"""
    FILE = "file"
    """the curated alias file"""
    EDITOR = "editor"


class UtcDateTime(TypeDecorator[datetime]):
    """An aware time in UTC; a naive one is taken for UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn to UTC; SQLite keeps the clock without the zone."""
        if value is None:
            return None
        utc = value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Give the zone back."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def _one_of(values: type[StrEnum]) -> Enum:
    return Enum(
        values,
        native_enum=False,
        validate_strings=True,
        length=16,
        values_callable=lambda members: [member.value for member in members],
    )


def _json() -> Any:  # noqa: ANN401
    return JSON().with_variant(JSONB(), "postgresql")


def _reference(to: str, on_delete: str, *, nullable: bool = False, index: bool = False) -> Any:  # noqa: ANN401
    return Column(Integer, ForeignKey(to, ondelete=on_delete), nullable=nullable, index=index)


_NEVER_REUSE_IDS = {"sqlite_autoincrement": True}


class ArticleRow(SQLModel, table=True):
    """An article as read.

    :param name: how its source called it (:attr:`quotes.types.Article.id`).
    :param text_hash: SHA-256 of the text, in hexadecimal: one text is in the corpus once.
    :param extractor: version of the extractor and models that last read the text.
    :param seen_at: when published or, where that is not known, when first ingested; never null, so
        that it can be a key of an order.
    """

    __tablename__ = "article"
    __table_args__ = (
        Index("article_newest", "seen_at", "id"),
        Index("article_of_outlet", "outlet", "seen_at", "id"),
        _NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    name: str = ""
    url: str | None = Field(default=None, unique=True)
    text_hash: str = Field(unique=True)
    outlet: str | None = None
    title: str | None = None
    byline: str | None = None
    published: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))
    text: str = Field(sa_column=Column(Text, nullable=False))
    extractor: str = ""
    ingested_at: datetime = Field(default_factory=now, sa_column=Column(UtcDateTime, nullable=False))
    seen_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))


class SpeakerRow(SQLModel, table=True):
    """Somebody, or a body, that is quoted.

    :param slug: short readable name for links, unique.
    :param wikidata: ``Q7747``, where curated.
    :param article_id: the article that this speaker belongs to where it is known there only by a
        surname or a description, and so cannot be told across articles.
    :param quote_count: how many quotes, rejected ones left out; the database keeps it by triggers, and it is
        never written otherwise.
    """

    __tablename__ = "speaker"
    __table_args__ = (
        Index("speaker_by_name", "name", "id"),
        Index("speaker_most_quoted", "quote_count", "id"),
        _NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    slug: str = Field(unique=True)
    name: str
    kind: SpeakerKind = Field(sa_column=Column(_one_of(SpeakerKind), nullable=False))
    wikidata: str | None = Field(default=None, index=True)
    article_id: int | None = Field(
        default=None, sa_column=_reference("article.id", "CASCADE", nullable=True, index=True)
    )
    quote_count: int = Field(default=0, sa_column_kwargs={"server_default": "0"})


class IdentityRow(SQLModel, table=True):
    """Which speaker a name stands for: in every article, or in one.

    :param key: the name made comparable (:func:`quotes.corpus.identity.identity`).
    :param loose: the key without initials: names that may be of one person share it.
    :param article_id: the only article that this holds for. Where an article has a row of its own for a
        name, that one counts: so two people of one name are kept apart, and a surname joined to somebody.
    """

    __tablename__ = "identity"

    key: str = Field(primary_key=True)
    loose: str = Field(index=True)
    article_id: int | None = Field(
        default=None, sa_column=_reference("article.id", "CASCADE", nullable=True, index=True)
    )
    speaker_id: int = Field(sa_column=_reference("speaker.id", "CASCADE", index=True))


class AliasRow(SQLModel, table=True):
    """A name that a speaker goes by, its own included: what a search for a speaker looks in.

    :param normalized: the name made comparable (:func:`quotes.corpus.identity.normalized`).
    """

    __tablename__ = "alias"
    __table_args__ = (Index("alias_once", "speaker_id", "name", unique=True),)

    id: int | None = Field(default=None, primary_key=True)
    speaker_id: int = Field(sa_column=_reference("speaker.id", "CASCADE"))
    name: str
    normalized: str = Field(index=True)
    origin: AliasOrigin = Field(
        default=AliasOrigin.ARTICLE, sa_column=Column(_one_of(AliasOrigin), nullable=False)
    )


class VariantRow(SQLModel, table=True):
    """The same words in several quotes, as a group.

    :param text: the longest form.
    :param size: how many quotes.
    """

    __tablename__ = "variant"
    __table_args__ = _NEVER_REUSE_IDS

    id: int | None = Field(default=None, primary_key=True)
    text: str = Field(sa_column=Column(Text, nullable=False))
    size: int
    first_seen: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))


class QuoteRow(SQLModel, table=True):
    """A quote of an article; quotes of one article are in the order of ``start``.

    :param stretches: ``[[start, end], …]``.
    :param candidates: ``[{"name": …, "probability": …}, …]``, likeliest first.
    :param evidence: ``[{"rule": …, "detail": …}, …]``.
    :param repairs: codes of what was mended in the quotation marks.
    :param speaker_name: the name that the article itself gives the speaker.
    :param extractor: version of the extractor and models that made this quote.
    :param outlet: the article's.
    :param seen_at: the article's.
    """

    __tablename__ = "quote"
    __table_args__ = (
        Index("quote_in_article", "article_id", "start"),
        Index("quote_newest", "seen_at", "id"),
        Index("quote_of_speaker", "speaker_id", "seen_at", "id"),
        Index("quote_of_outlet", "outlet", "seen_at", "id"),
        Index("quote_of_kind", "kind", "seen_at", "id"),
        Index("quote_in_review", "review", "seen_at", "id"),
        _NEVER_REUSE_IDS,
    )

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(sa_column=_reference("article.id", "CASCADE"))
    kind: QuoteKind = Field(sa_column=Column(_one_of(QuoteKind), nullable=False))
    text: str = Field(sa_column=Column(Text, nullable=False))
    start: int
    end: int
    stretches: list[list[int]] = Field(sa_column=Column(_json(), nullable=False))
    cue_start: int | None = None
    cue_end: int | None = None
    cue_text: str | None = None
    cue_lemma: str | None = None
    cue_kind: CueClass | None = Field(default=None, sa_column=Column(_one_of(CueClass)))
    mention_start: int | None = None
    mention_end: int | None = None
    mention_text: str | None = None
    mention_kind: MentionKind | None = Field(default=None, sa_column=Column(_one_of(MentionKind)))
    speaker_id: int | None = Field(
        default=None, sa_column=_reference("speaker.id", "SET NULL", nullable=True)
    )
    speaker_name: str | None = None
    confidence: float = Field(default=0.0, sa_column=Column(Float, nullable=False))
    candidates: list[dict[str, Any]] = Field(default_factory=list, sa_column=Column(_json(), nullable=False))
    evidence: list[dict[str, str]] = Field(default_factory=list, sa_column=Column(_json(), nullable=False))
    repairs: list[str] = Field(default_factory=list, sa_column=Column(_json(), nullable=False))
    review: ReviewState = Field(
        default=ReviewState.PENDING, sa_column=Column(_one_of(ReviewState), nullable=False)
    )
    variant_id: int | None = Field(
        default=None, sa_column=_reference("variant.id", "SET NULL", nullable=True, index=True)
    )
    extractor: str = ""
    outlet: str | None = None
    seen_at: datetime = Field(sa_column=Column(UtcDateTime, nullable=False))


class ReviewRow(SQLModel, table=True):
    """One act of a reviewer on one quote; acts are only ever added.

    :param quote_id: null once the quote's words have left the article.
    :param action: the state that the act puts the quote in, or ``undo``.
    :param before: the fields that the act changed, as they were.
    :param after: the same fields, as the act left them.
    :param undoes: the act that this one takes back.
    """

    __tablename__ = "review"

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(sa_column=_reference("article.id", "CASCADE", index=True))
    quote_id: int | None = Field(
        default=None, sa_column=_reference("quote.id", "SET NULL", nullable=True, index=True)
    )
    reviewer: str
    at: datetime = Field(default_factory=now, sa_column=Column(UtcDateTime, nullable=False))
    action: str
    note: str = ""
    before: dict[str, Any] = Field(sa_column=Column(_json(), nullable=False))
    after: dict[str, Any] = Field(sa_column=Column(_json(), nullable=False))
    undoes: int | None = Field(default=None, sa_column=_reference("review.id", "SET NULL", nullable=True))


class SpeakerChangeRow(SQLModel, table=True):
    """One merge, split, renaming or change of aliases, with what taking it back needs.

    :param action: ``merge``, ``split``, ``rename``, ``alias`` or ``undo``.
    :param detail: what was moved or changed, in plain data.
    :param undone: whether a later act took it back.
    """

    __tablename__ = "speaker_change"

    id: int | None = Field(default=None, primary_key=True)
    editor: str
    at: datetime = Field(default_factory=now, sa_column=Column(UtcDateTime, nullable=False))
    action: str
    detail: dict[str, Any] = Field(sa_column=Column(_json(), nullable=False))
    undone: bool = False


class ApiKeyRow(SQLModel, table=True):
    """A key of the API.

    :param name: whose it is, unique.
    :param digest: SHA-256 of the key, in hexadecimal; the key itself is nowhere.
    """

    __tablename__ = "api_key"

    id: int | None = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    role: Role = Field(sa_column=Column(_one_of(Role), nullable=False))
    digest: str = Field(unique=True)
    made_at: datetime = Field(default_factory=now, sa_column=Column(UtcDateTime, nullable=False))
    revoked_at: datetime | None = Field(default=None, sa_column=Column(UtcDateTime))


class ApiUseRow(SQLModel, table=True):
    """One change made with a key; uses are only ever added."""

    __tablename__ = "api_use"

    id: int | None = Field(default=None, primary_key=True)
    key_id: int = Field(sa_column=_reference("api_key.id", "CASCADE", index=True))
    at: datetime = Field(default_factory=now, sa_column=Column(UtcDateTime, nullable=False))
    action: str
