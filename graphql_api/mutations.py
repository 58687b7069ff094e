"""What can be changed, with a key."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import Enum
from functools import cache
from typing import Annotated, Any, TypeVar

import strawberry
from sqlalchemy.orm import Session
from strawberry.types import Info
from strawberry.types.field import StrawberryField

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.enums import QuoteKind, SpeakerKind
from graphql_api.types import Article, Here, Quote, Speaker
from quotes import types as found
from quotes.corpus import keys, review, speakers
from quotes.corpus.ingest import store
from quotes.corpus.removal import remove
from quotes.corpus.review import Correction
from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiKeyRow, ArticleRow, QuoteRow, SpeakerChangeRow, SpeakerRow
from quotes.corpus.versions import extractor_version
from quotes.errors import BusyError, CorpusError, DeniedError, InputError, RequestError

Result = TypeVar("Result")


@strawberry.interface(name="Error", description="Why a change was not made.")
class Failure:
    """An expected failure."""

    code: str = strawberry.field(description="Stable name of what went wrong.")
    message: str = strawberry.field(description="What went wrong and what to do, in a sentence.")
    path: list[str] = strawberry.field(description="The argument or input field at fault; empty for all.")


@strawberry.type(description="The change needs a key, or one with another role.")
class Unauthorized(Failure):
    """No key, a bad one, or too low a role."""


@strawberry.type(description="What was asked for cannot be: a record is not there, a value does not fit.")
class Invalid(Failure):
    """A mistake in the input."""


@strawberry.type(description="Too much is asked at once.")
class Busy(Failure):
    """A full queue."""

    retry_after: int = strawberry.field(description="Seconds after which asking again makes sense.")


class Deny(strawberry.ExceptionHandler[DeniedError, Unauthorized]):
    """Answers who may not."""

    def handle(self, exception: DeniedError, *, field: StrawberryField, info: Info) -> Unauthorized:  # noqa: ARG002
        """Say what key it takes."""
        code = "FORBIDDEN" if exception.known else "UNAUTHENTICATED"
        return Unauthorized(code=code, message=str(exception), path=[])


class Blame(strawberry.ExceptionHandler[RequestError | InputError | CorpusError, Invalid]):
    """Answers what cannot be."""

    def handle(
        self,
        exception: RequestError | InputError | CorpusError,
        *,
        field: StrawberryField,  # noqa: ARG002
        info: Info,  # noqa: ARG002
    ) -> Invalid:
        """Say what is wrong with the input."""
        path = exception.path if isinstance(exception, RequestError) else ()
        return Invalid(code="INVALID", message=str(exception), path=list(path))


class PutOff(strawberry.ExceptionHandler[BusyError, Busy]):
    """Answers who comes when too much waits."""

    def handle(self, exception: BusyError, *, field: StrawberryField, info: Info) -> Busy:  # noqa: ARG002
        """Say when to come again."""
        return Busy(code="BUSY", message=str(exception), path=[], retry_after=exception.retry_after)


EXCEPTION_HANDLERS = (Deny(), Blame(), PutOff())


@strawberry.enum(description="What a reviewer finds of a quote that needs no correction.")
class Verdict(Enum):
    """Right, or no quote at all."""

    ACCEPT = strawberry.enum_value("accept", description="It is right as it is.")
    REJECT = strawberry.enum_value("reject", description="It is no quote.")


@strawberry.enum(description="What became of an article.")
class Outcome(Enum):
    """As :class:`quotes.corpus.ingest.Status` has it."""

    READ = strawberry.enum_value("read", description="It is new.")
    UNCHANGED = strawberry.enum_value("unchanged", description="It was there already.")
    REPLACED = strawberry.enum_value("replaced", description="Its text has changed.")


@strawberry.input(description="An article; its text or its HTML, and what is known of its origin.")
class ArticleInput:
    """What becomes a :class:`quotes.Article`."""

    text: str | None = strawberry.field(default=None, description="The plain text.")
    html: str | None = strawberry.field(
        default=None, description="A whole page; what is given here beside it wins over what it says."
    )
    name: str | None = strawberry.field(default=None, description="What its source calls it.")
    url: str | None = strawberry.field(default=None, description="Its address; it is not fetched.")
    outlet: str | None = strawberry.field(default=None, description="Who published it.")
    title: str | None = strawberry.field(default=None, description="The headline.")
    byline: str | None = strawberry.field(default=None, description="Who wrote it.")
    published: datetime | None = strawberry.field(default=None, description="When it was published.")


@strawberry.input(description="A run of words in the text of an article.")
class StretchInput:
    """A half-open span."""

    start: int = strawberry.field(description="Offset of the first character.")
    end: int = strawberry.field(description="Offset after the last character.")


@strawberry.input(description="Somebody by name; known to the corpus or not.")
class SpeakerInput:
    """What becomes a :class:`quotes.Speaker`."""

    name: str = strawberry.field(description="The full name.")
    kind: SpeakerKind = strawberry.field(default=SpeakerKind.PERSON, description="What sort of source.")


@strawberry.input(description="What is wrong with a quote, set right; what is left out was right.")
class CorrectionInput:
    """What becomes a :class:`quotes.corpus.review.Correction`."""

    speaker: strawberry.ID | None = strawberry.field(default=None, description="Who said it, by id.")
    speaker_named: SpeakerInput | None = strawberry.field(default=None, description="Who said it, by name.")
    nobody: bool = strawberry.field(default=False, description="Nobody in the article said it.")
    stretches: list[StretchInput] | None = strawberry.field(default=None, description="Its whole extent.")
    kind: QuoteKind | None = strawberry.field(default=None, description="How much stands in marks.")


@strawberry.type(description="An article is in the corpus.")
class Ingested:
    """What became of it."""

    article: Article = strawberry.field(description="The article.")
    outcome: Outcome = strawberry.field(description="Whether it is new.")


@strawberry.type(description="A quote has been reviewed.")
class Reviewed:
    """The quote as it is now."""

    quote: Quote = strawberry.field(description="The quote as it is now.")


@strawberry.type(description="A speaker has been changed.")
class SpeakerChanged:
    """The speaker as it is now."""

    speaker: Speaker | None = strawberry.field(description="The speaker as it is now; null after an undo.")
    change: strawberry.ID = strawberry.field(description="Give this to `undoSpeakerChange` to take it back.")


@strawberry.type(description="Something is gone.")
class Deleted:
    """What it was."""

    id: strawberry.ID = strawberry.field(description="The id that it had.")


IngestPayload = Annotated[
    Ingested | Unauthorized | Invalid | Busy,
    strawberry.union("IngestPayload", description="The article, or why it is not in the corpus."),
]
ReviewPayload = Annotated[
    Reviewed | Unauthorized | Invalid,
    strawberry.union("ReviewPayload", description="The quote, or why it is as it was."),
]
SpeakerPayload = Annotated[
    SpeakerChanged | Unauthorized | Invalid,
    strawberry.union("SpeakerPayload", description="The speaker, or why it is as it was."),
]
DeletePayload = Annotated[
    Deleted | Unauthorized | Invalid,
    strawberry.union("DeletePayload", description="What is gone, or why it is not."),
]

QuoteId = Annotated[strawberry.ID, strawberry.argument(description="The quote's id.")]
SpeakerId = Annotated[strawberry.ID, strawberry.argument(description="The speaker's id.")]
Note = Annotated[str, strawberry.argument(description="Why, for others to read.")]
Name = Annotated[str, strawberry.argument(description="The name.")]


async def change(info: Here, role: Role, work: Callable[[Session, str], Result]) -> Result:
    """Run work in one transaction that also logs the use of the client's key.

    :param work: takes the session and the name of the key's holder.
    :raises DeniedError: when the client has no key that is good for the role.
    """
    key = allowed(info.context, role)

    def logged(session: Session) -> Result:
        keys.use(session, key, info.field_name)
        return work(session, key.name)

    async with info.context.database.async_writing() as session:
        return await session.run_sync(logged)


def allowed(context: Context, role: Role) -> ApiKeyRow:
    """Give the client's key, if it is good for a role.

    :raises DeniedError: when it is not.
    """
    if context.key is None:
        raise DeniedError("This takes a key: send it as `Authorization: Bearer …`.", known=False)
    if not keys.may(context.key, role):
        raise DeniedError(
            f"This takes the role {role}, and the key has the role {context.key.role}.", known=True
        )
    return context.key


def key_of(identifier: str, type_name: str, *path: str) -> int:
    """Read an id that an argument gives.

    :raises RequestError: with the argument's path.
    """
    try:
        return ids.key_of(identifier, type_name)
    except RequestError as error:
        raise RequestError(str(error), *path) from error


@strawberry.type(description="What can be changed, with a key: each change says what role it takes.")
class Mutation:
    """The root of mutations."""

    @strawberry.mutation(description="Put an article into the corpus, with its quotes (role editor).")
    async def ingest_article(
        self, info: Here, article: Annotated[ArticleInput, strawberry.argument(description="The article.")]
    ) -> IngestPayload:
        """Extract, then store."""
        allowed(info.context, Role.EDITOR)
        given = await asyncio.to_thread(read, article)
        quotes = await info.context.extraction.extract(given.text)
        version = await asyncio.to_thread(_version)
        outcome, row = await change(
            info, Role.EDITOR, lambda session, _: _stored(session, given, quotes, version)
        )
        return Ingested(article=Article.of(row), outcome=outcome)

    @strawberry.mutation(description="Say that a quote is right, or that it is none (role editor).")
    async def review_quote(
        self,
        info: Here,
        quote: QuoteId,
        verdict: Annotated[Verdict, strawberry.argument(description="What the reviewer finds.")],
        note: Note = "",
    ) -> ReviewPayload:
        """Accept or reject."""
        key = key_of(quote, "Quote", "quote")
        act = review.accept if verdict is Verdict.ACCEPT else review.reject
        return await _reviewed(info, key, lambda session, by: act(session, key, by, note))

    @strawberry.mutation(description="Set a quote right (role editor).")
    async def correct_quote(
        self,
        info: Here,
        quote: QuoteId,
        correction: Annotated[CorrectionInput, strawberry.argument(description="What was wrong.")],
        note: Note = "",
    ) -> ReviewPayload:
        """Correct speaker, extent or kind."""
        key, right = key_of(quote, "Quote", "quote"), _correction(correction)
        return await _reviewed(info, key, lambda session, by: review.correct(session, key, by, right, note))

    @strawberry.mutation(description="Take back the last review of a quote that stands (role editor).")
    async def undo_review(self, info: Here, quote: QuoteId, note: Note = "") -> ReviewPayload:
        """Undo the last act."""
        key = key_of(quote, "Quote", "quote")
        return await _reviewed(info, key, lambda session, by: review.undo(session, key, by, note))

    @strawberry.mutation(description="Make two speakers one (role editor).")
    async def merge_speakers(
        self,
        info: Here,
        keep: Annotated[strawberry.ID, strawberry.argument(description="Whose name and id stay.")],
        merge: Annotated[strawberry.ID, strawberry.argument(description="Who becomes the other.")],
    ) -> SpeakerPayload:
        """Merge."""
        kept, merged = key_of(keep, "Speaker", "keep"), key_of(merge, "Speaker", "merge")
        return await _changed(info, kept, lambda session, by: speakers.merge(session, kept, merged, by))

    @strawberry.mutation(description="Take what a speaker said in some articles for another's (role editor).")
    async def split_speaker(
        self,
        info: Here,
        speaker: SpeakerId,
        articles: Annotated[list[strawberry.ID], strawberry.argument(description="Their ids.")],
        name: Annotated[str, strawberry.argument(description="The other speaker's name.")],
    ) -> SpeakerPayload:
        """Split."""
        key = key_of(speaker, "Speaker", "speaker")
        chosen = [key_of(article, "Article", "articles") for article in articles]
        return await _changed(info, key, lambda session, by: speakers.split(session, key, chosen, name, by))

    @strawberry.mutation(description="Give a speaker another name; the old one stays an alias (role editor).")
    async def rename_speaker(self, info: Here, speaker: SpeakerId, name: Name) -> SpeakerPayload:
        """Rename."""
        key = key_of(speaker, "Speaker", "speaker")
        return await _changed(info, key, lambda session, by: speakers.rename(session, key, name, by))

    @strawberry.mutation(description="Let a speaker be found by another name (role editor).")
    async def add_alias(self, info: Here, speaker: SpeakerId, name: Name) -> SpeakerPayload:
        """Add a name."""
        key = key_of(speaker, "Speaker", "speaker")
        return await _changed(info, key, lambda session, by: speakers.add_alias(session, key, name, by))

    @strawberry.mutation(description="Let a speaker no longer be found by a name (role editor).")
    async def remove_alias(self, info: Here, speaker: SpeakerId, name: Name) -> SpeakerPayload:
        """Remove a name."""
        key = key_of(speaker, "Speaker", "speaker")
        return await _changed(info, key, lambda session, by: speakers.remove_alias(session, key, name, by))

    @strawberry.mutation(description="Take a change of speakers back (role editor).")
    async def undo_speaker_change(
        self,
        info: Here,
        change: Annotated[strawberry.ID, strawberry.argument(description="Its id, as the change gave it.")],
    ) -> SpeakerPayload:
        """Undo."""
        key = key_of(change, "Change", "change")
        return await _changed(info, None, lambda session, by: speakers.undo(session, key, by))

    @strawberry.mutation(description="Delete an article with its quotes and their reviews (role admin).")
    async def delete_article(
        self, info: Here, article: Annotated[strawberry.ID, strawberry.argument(description="Its id.")]
    ) -> DeletePayload:
        """Delete."""
        key = key_of(article, "Article", "article")
        await change(info, Role.ADMIN, lambda session, _: remove(session, key))
        return Deleted(id=article)


def read(given: ArticleInput) -> found.Article:
    """Make an article of what a client gives.

    :raises RequestError: without a text, or with two.
    :raises InputError: where the HTML has no article in it.
    """
    if (given.text is None) is (given.html is None):
        raise RequestError("An article is given as text or as html: give one of them.", "article")
    article = found.Article(text=given.text or "")
    if given.html is not None:
        from quotes.sources import html

        article = html.article(given.html.encode(), given.name or "", "article.html", given.url)
    own: dict[str, Any] = {
        "id": given.name,
        "url": given.url,
        "outlet": given.outlet,
        "title": given.title,
        "byline": given.byline,
        "published": given.published,
    }
    return replace(article, **{field: value for field, value in own.items() if value is not None})


_version = cache(extractor_version)


def _stored(
    session: Session, article: found.Article, quotes: list[found.Quote], version: str
) -> tuple[Outcome, ArticleRow]:
    outcome = store(session, article, quotes, version)
    return Outcome(outcome.status.value), session.get_one(ArticleRow, outcome.article_id)


def _correction(given: CorrectionInput) -> Correction:
    speaker: int | found.Speaker | None = None
    if given.speaker is not None and given.speaker_named is not None:
        raise RequestError("A speaker is given by id or by name: give one of them.", "correction", "speaker")
    if given.speaker is not None:
        speaker = key_of(given.speaker, "Speaker", "correction", "speaker")
    elif given.speaker_named is not None:
        speaker = found.Speaker(given.speaker_named.name, given.speaker_named.kind)
    stretches = None
    if given.stretches is not None:
        stretches = [found.Stretch(stretch.start, stretch.end) for stretch in given.stretches]
    return Correction(speaker, given.nobody, stretches, given.kind)


async def _reviewed(info: Here, key: int, act: Callable[[Session, str], object]) -> Reviewed:
    def work(session: Session, by: str) -> QuoteRow:
        act(session, by)
        return session.get_one(QuoteRow, key)

    return Reviewed(quote=Quote.of(await change(info, Role.EDITOR, work), info.context))


async def _changed(
    info: Here, key: int | None, act: Callable[[Session, str], SpeakerChangeRow]
) -> SpeakerChanged:
    def work(session: Session, by: str) -> tuple[SpeakerChangeRow, SpeakerRow | None]:
        done = act(session, by)
        return done, None if key is None else session.get(SpeakerRow, key)

    done, row = await change(info, Role.EDITOR, work)
    return SpeakerChanged(
        speaker=Speaker.of(row) if row else None, change=strawberry.ID(ids.encode("Change", done.id or 0))
    )
