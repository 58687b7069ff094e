"""The types of the schema, made of the corpus' rows."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Annotated, Any, Self, TypeVar

import strawberry
from sqlmodel import SQLModel
from strawberry.types import Info

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.enums import CueClass, MentionKind, QuoteKind, ReviewState, SpeakerKind
from graphql_api.filters import ArticleWhere, QuoteWhere
from graphql_api.loaders import ARTICLES, QUOTES, Listing, Part
from graphql_api.orders import AS_WRITTEN, NEWEST, NEWEST_ARTICLES, ArticleOrder, QuoteOrder
from graphql_api.paging import (
    DEFAULT_PAGE,
    After,
    Asked,
    Before,
    Connection,
    First,
    HowMany,
    Last,
    size,
    window,
)
from graphql_api.timeline import Span, Unit, gathered
from quotes import types as found
from quotes.corpus import records
from quotes.corpus.tables import ArticleRow, QuoteRow, SpeakerRow, VariantRow

Here = Info[Context, None]
Row = TypeVar("Row", bound=SQLModel)
Item = TypeVar("Item")

CONTEXT_CHARACTERS = 120
"""How much of an article is shown on either side of a stretch."""

WhichQuotes = Annotated[QuoteWhere | None, strawberry.argument(description="Only these quotes.")]
QuotesBy = Annotated[
    QuoteOrder | None,
    strawberry.argument(description="Their order; see the field for what it is without this."),
]
WhichArticles = Annotated[ArticleWhere | None, strawberry.argument(description="Only these articles.")]
ArticlesBy = Annotated[
    ArticleOrder | None, strawberry.argument(description="Their order; without this, newest first.")
]


async def connection(
    context: Context,
    listing: Listing[Row],
    item: Callable[[Row], Item],
    of: tuple[str, int | str] | None,
    where: object,
    order: object,
    *asked: *Asked,
) -> Connection[Item]:
    """Read the page that a client asks for.

    :param item: makes the GraphQL type of a row.
    :param of: the kind of parent and which one; ``None`` for all rows.
    :raises RequestError: for a page, a cursor, a filter or an order that cannot be.
    """
    bounds = window((listing.table.__name__, of, where, order), *asked)
    part = Part(of, bounds, where, order)
    page = await context.loaders.page(listing, part)
    return Connection(
        nodes=[item(row) for row in page.rows],
        places=page.places,
        binding=bounds.binding,
        has_next=page.has_next,
        has_previous=page.has_previous,
        count=lambda: context.loaders.count(listing, part),
    )


@strawberry.interface(description="Anything that can be asked for again by its id.")
class Node:
    """Relay's node."""

    id: strawberry.ID = strawberry.field(description="Opaque, unique over all types.")


@strawberry.type(description="The reporting verb or phrase: said, according to, a colon.")
class Cue:
    """A cue in the article."""

    start: int = strawberry.field(description="Offset of its first character in the text.")
    end: int = strawberry.field(description="Offset after its last character.")
    text: str = strawberry.field(description="As it stands in the text.")
    lemma: str = strawberry.field(description="Its base form, e.g. `say`.")
    kind: CueClass = strawberry.field(description="What it says besides that somebody said something.")


@strawberry.type(description="The words that name the speaker at this quote: he, the minister, Herzog.")
class Mention:
    """A mention in the article."""

    start: int = strawberry.field(description="Offset of its first character in the text.")
    end: int = strawberry.field(description="Offset after its last character.")
    text: str = strawberry.field(description="As it stands in the text.")
    kind: MentionKind = strawberry.field(description="Its form.")


@strawberry.type(description="A speaker that was in question for a quote.")
class Candidate:
    """A candidate and its probability."""

    name: str = strawberry.field(description="The full name in the article.")
    probability: float = strawberry.field(description="Probability, 0 to 1, that it is the right one.")


@strawberry.type(description="One reason for the speaker, to be checked against the text.")
class Evidence:
    """A rule and what it saw."""

    rule: str = strawberry.field(description="Stable name of the rule or model that decided.")
    detail: str = strawberry.field(description="What it saw, in words.")


@strawberry.type(description="One run of quoted words inside one paragraph, quotation marks excluded.")
class Stretch:
    """A stretch with what stands around it."""

    start: int = strawberry.field(description="Offset of its first character in the text of the article.")
    end: int = strawberry.field(description="Offset after its last character.")
    source: strawberry.Private[Callable[[], Awaitable[str]]]

    @strawberry.field(description="Its words.")
    async def text(self) -> str:
        """Cut the words out of the article."""
        return (await self.source())[self.start : self.end]

    @strawberry.field(description=f"What stands before it: up to {CONTEXT_CHARACTERS} characters.")
    async def before(self) -> str:
        """Cut the context before it out of the article."""
        return (await self.source())[max(self.start - CONTEXT_CHARACTERS, 0) : self.start]

    @strawberry.field(description=f"What stands after it: up to {CONTEXT_CHARACTERS} characters.")
    async def after(self) -> str:
        """Cut the context after it out of the article."""
        return (await self.source())[self.end : self.end + CONTEXT_CHARACTERS]


@strawberry.interface(description="What one source says in one act, found in a text.")
class Attribution:
    """What quotes of the corpus share with quotes of a pasted text."""

    kind: QuoteKind = strawberry.field(description="How much of it stands in quotation marks.")
    text: str = strawberry.field(description="The words, stretches joined by single spaces.")
    stretches: list[Stretch] = strawberry.field(description="Where the words stand.")
    cue: Cue | None = strawberry.field(description="What reports the words.")
    mention: Mention | None = strawberry.field(description="What names the speaker here.")
    speaker_name: str | None = strawberry.field(description="The fullest name that the text itself gives.")
    confidence: float = strawberry.field(description="Probability, 0 to 1, that the speaker is right.")
    candidates: list[Candidate] = strawberry.field(description="Who was in question, likeliest first.")
    evidence: list[Evidence] = strawberry.field(description="Why this speaker.")
    repairs: list[str] = strawberry.field(
        description="What was mended in the quotation marks, one code each."
    )


@strawberry.type(description="What one source says in one act, in an article of the corpus.")
class Quote(Node, Attribution):
    """A row of quotes."""

    review: ReviewState = strawberry.field(description="What the last review that stands says.")
    date: datetime = strawberry.field(
        description="When its article was published or, where that is not known, ingested."
    )
    row: strawberry.Private[QuoteRow]

    @classmethod
    def of(cls, row: QuoteRow, context: Context) -> Self:
        """Make the type of a row."""
        return cls(
            **_attribution(records.quote(row), lambda: context.loaders.text.load(row.article_id)),
            id=strawberry.ID(ids.encode("Quote", row.id or 0)),
            speaker_name=row.speaker_name,
            review=row.review,
            date=row.seen_at,
            row=row,
        )

    @strawberry.field(description="Who said it; null where nobody in the article can be said to have.")
    async def speaker(self, info: Here) -> "Speaker | None":
        """Load the speaker."""
        if self.row.speaker_id is None:
            return None
        row = await info.context.loaders.speaker.load(self.row.speaker_id)
        return Speaker.of(row) if row else None

    @strawberry.field(description="Where it stands.")
    async def article(self, info: Here) -> "Article":
        """Load the article."""
        return Article.of(await info.context.loaders.article.load(self.row.article_id))

    @strawberry.field(description="The same words elsewhere; null where they were found once only.")
    async def variant(self, info: Here) -> "Variant | None":
        """Load the group of the same words."""
        if self.row.variant_id is None:
            return None
        row = await info.context.loaders.variant.load(self.row.variant_id)
        return Variant.of(row) if row else None


@strawberry.type(description="A name that a speaker goes by.")
class Alias:
    """An alias and who says so."""

    name: str = strawberry.field(description="The name.")
    origin: str = strawberry.field(description="Who says so: an article, the curated file or an editor.")


@strawberry.type(description="Somebody, or a body, that is quoted.")
class Speaker(Node):
    """A row of speakers."""

    name: str = strawberry.field(description="The fullest name.")
    kind: SpeakerKind = strawberry.field(description="What sort of source.")
    slug: str = strawberry.field(description="Short readable name for links, unique.")
    wikidata: str | None = strawberry.field(description="Wikidata's id, e.g. `Q7747`, where curated.")
    quote_count: int = strawberry.field(description="How many quotes, rejected ones left out.")
    row: strawberry.Private[SpeakerRow]

    @classmethod
    def of(cls, row: SpeakerRow) -> Self:
        """Make the type of a row."""
        return cls(
            id=strawberry.ID(ids.encode("Speaker", row.id or 0)),
            name=row.name,
            kind=row.kind,
            slug=row.slug,
            wikidata=row.wikidata,
            quote_count=row.quote_count,
            row=row,
        )

    @strawberry.field(description="All names, the full one included, in order of appearance.")
    async def aliases(self, info: Here) -> list[Alias]:
        """Load the names."""
        rows = await info.context.loaders.aliases.load(self.row.id)
        return [Alias(name=row.name, origin=row.origin) for row in rows]

    @strawberry.field(description="How many articles quote it.")
    async def article_count(self, info: Here) -> int:
        """Count the articles."""
        return int(await info.context.loaders.articles_of_speaker.load(self.row.id))

    @strawberry.field(description="When it was first quoted.")
    async def first_seen(self, info: Here) -> datetime | None:
        """Find the oldest quote's date."""
        first, _ = await info.context.loaders.seen.load(self.row.id)
        return first  # type: ignore[no-any-return]

    @strawberry.field(description="When it was last quoted.")
    async def last_seen(self, info: Here) -> datetime | None:
        """Find the newest quote's date."""
        _, last = await info.context.loaders.seen.load(self.row.id)
        return last  # type: ignore[no-any-return]

    @strawberry.field(description="How much it was quoted over time, the oldest first.")
    async def timeline(
        self, info: Here, by: Annotated[Unit, strawberry.argument(description="What to count by.")]
    ) -> list[Span]:
        """Count the quotes of each span."""
        return gathered(await info.context.loaders.days.load(self.row.id), by)

    @strawberry.field(description="Who else is quoted in the same articles, most often first.")
    async def beside(self, info: Here, first: HowMany = DEFAULT_PAGE) -> list["Companion"]:
        """Count the articles that quote both."""
        rows = await info.context.loaders.beside.load(self.row.id)
        return [Companion(speaker_key=key, articles=articles) for key, articles in rows[: size(first)]]

    @strawberry.field(
        description="The only article that this speaker is known from, where it is named there by a surname "
        "or a description alone, and so cannot be told across articles."
    )
    async def known_from(self, info: Here) -> "Article | None":
        """Load the article that the speaker belongs to."""
        if self.row.article_id is None:
            return None
        return Article.of(await info.context.loaders.article.load(self.row.article_id))

    @strawberry.field(description="What the speaker said; without an order, newest first.")
    async def quotes(
        self,
        info: Here,
        where: WhichQuotes = None,
        order_by: QuotesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Quote]:
        """List the quotes."""
        of = ("speaker", self.row.id or 0)
        return await quote_connection(info.context, of, where, order_by or NEWEST, first, after, last, before)

    @strawberry.field(description="The articles that quote it; without an order, newest first.")
    async def articles(
        self,
        info: Here,
        where: WhichArticles = None,
        order_by: ArticlesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection["Article"]:
        """List the articles."""
        of = ("speaker", self.row.id or 0)
        return await article_connection(info.context, of, where, order_by, first, after, last, before)


@strawberry.type(description="Somebody quoted in the same articles as a speaker.")
class Companion:
    """Another speaker, and in how many articles."""

    speaker_key: strawberry.Private[int]
    articles: int = strawberry.field(description="How many articles quote both.")

    @strawberry.field(description="The other one.")
    async def speaker(self, info: Here) -> Speaker:
        """Load the speaker."""
        return Speaker.of(await info.context.loaders.speaker.load(self.speaker_key))


@strawberry.type(description="A source of an article, and how much of its quoted words are that source's.")
class ArticleSource:
    """A speaker's share of an article."""

    speaker_key: strawberry.Private[int]
    quotes: int = strawberry.field(description="How many quotes.")
    characters: int = strawberry.field(description="How many quoted characters.")
    share: float = strawberry.field(description="Part, 0 to 1, of all quoted characters with a speaker.")

    @strawberry.field(description="The source.")
    async def speaker(self, info: Here) -> Speaker:
        """Load the speaker."""
        return Speaker.of(await info.context.loaders.speaker.load(self.speaker_key))


@strawberry.type(description="A news text with what is known of its origin.")
class Article(Node):
    """A row of articles."""

    title: str | None = strawberry.field(description="The headline.")
    byline: str | None = strawberry.field(description="Who wrote it.")
    url: str | None = strawberry.field(description="Its address.")
    published: datetime | None = strawberry.field(description="When it was published, where known.")
    ingested: datetime = strawberry.field(description="When it came into the corpus.")
    row: strawberry.Private[ArticleRow]

    @classmethod
    def of(cls, row: ArticleRow) -> Self:
        """Make the type of a row."""
        return cls(
            id=strawberry.ID(ids.encode("Article", row.id or 0)),
            title=row.title,
            byline=row.byline,
            url=row.url,
            published=row.published,
            ingested=row.ingested_at,
            row=row,
        )

    @strawberry.field(description="Who published it.")
    def outlet(self) -> "Outlet | None":
        """Make the outlet of its name."""
        return Outlet.of(self.row.outlet) if self.row.outlet else None

    @strawberry.field(description="The whole text, as read: every offset counts into it.")
    async def text(self, info: Here) -> str:
        """Load the text."""
        return str(await info.context.loaders.text.load(self.row.id))

    @strawberry.field(description="Its quotes; without an order, as they stand in the text.")
    async def quotes(
        self,
        info: Here,
        where: WhichQuotes = None,
        order_by: QuotesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Quote]:
        """List the quotes."""
        of = ("article", self.row.id or 0)
        return await quote_connection(
            info.context, of, where, order_by or AS_WRITTEN, first, after, last, before
        )

    @strawberry.field(description="Who is quoted, and with how much of the quoted words; most first.")
    async def sources(self, info: Here) -> list[ArticleSource]:
        """Count what each source says."""
        rows = await info.context.loaders.sources.load(self.row.id)
        whole = sum(characters for _, _, characters in rows) or 1
        return [
            ArticleSource(speaker_key=key, quotes=count, characters=characters, share=characters / whole)
            for key, count, characters in rows
        ]


@strawberry.type(description="Who publishes articles.")
class Outlet(Node):
    """The outlet of a name."""

    name: str = strawberry.field(description="Its name.")

    @classmethod
    def of(cls, name: str) -> Self:
        """Make the outlet of a name."""
        return cls(id=strawberry.ID(ids.encode("Outlet", name)), name=name)

    @strawberry.field(description="How many of its quotes the corpus has, rejected ones left out.")
    async def quote_count(self, info: Here) -> int:
        """Count the quotes."""
        return int(await info.context.loaders.quotes_of_outlet.load(self.name))

    @strawberry.field(description="Its articles; without an order, newest first.")
    async def articles(
        self,
        info: Here,
        where: WhichArticles = None,
        order_by: ArticlesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Article]:
        """List the articles."""
        of = ("outlet", self.name)
        return await article_connection(info.context, of, where, order_by, first, after, last, before)

    @strawberry.field(description="What it quotes; without an order, newest first.")
    async def quotes(
        self,
        info: Here,
        where: WhichQuotes = None,
        order_by: QuotesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Quote]:
        """List the quotes."""
        of = ("outlet", self.name)
        return await quote_connection(info.context, of, where, order_by or NEWEST, first, after, last, before)


@strawberry.type(description="The same words in several quotes.")
class Variant(Node):
    """A row of variant groups."""

    text: str = strawberry.field(description="The longest form of the words.")
    size: int = strawberry.field(description="How many quotes have them.")
    first_seen: datetime = strawberry.field(description="When they were first quoted.")
    row: strawberry.Private[VariantRow]

    @classmethod
    def of(cls, row: VariantRow) -> Self:
        """Make the type of a row."""
        return cls(
            id=strawberry.ID(ids.encode("Variant", row.id or 0)),
            text=row.text,
            size=row.size,
            first_seen=row.first_seen,
            row=row,
        )

    @strawberry.field(description="The quotes that have these words; without an order, newest first.")
    async def quotes(
        self,
        info: Here,
        where: WhichQuotes = None,
        order_by: QuotesBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Quote]:
        """List the quotes."""
        of = ("variant", self.row.id or 0)
        return await quote_connection(info.context, of, where, order_by or NEWEST, first, after, last, before)


@strawberry.type(description="A speaker of a pasted text.")
class FoundSpeaker:
    """A speaker that no corpus knows."""

    name: str = strawberry.field(description="The fullest name that the text gives.")
    kind: SpeakerKind = strawberry.field(description="What sort of source.")
    aliases: list[str] = strawberry.field(description="The other forms that the text uses.")


@strawberry.type(description="What one source says in one act, in a pasted text.")
class FoundQuote(Attribution):
    """A quote that is not stored."""

    speaker: FoundSpeaker | None = strawberry.field(
        description="Who said it; null where nobody in the text can be said to have."
    )

    @classmethod
    def of(cls, quote: found.Quote, text: str) -> Self:
        """Make the type of what the extractor found in a text."""

        async def source() -> str:
            return text

        speaker = None
        if quote.speaker:
            speaker = FoundSpeaker(
                name=quote.speaker.name, kind=quote.speaker.kind, aliases=list(quote.speaker.aliases)
            )
        return cls(
            **_attribution(quote, source), speaker_name=speaker.name if speaker else None, speaker=speaker
        )


def _attribution(quote: found.Quote, source: Callable[[], Awaitable[str]]) -> dict[str, Any]:
    """Give the fields of :class:`Attribution`, the speaker's name aside.

    :param source: gives the text that the quote stands in, when asked.
    """
    cue, mention = quote.cue, quote.mention
    return {
        "kind": quote.kind,
        "text": quote.text,
        "stretches": [Stretch(start=part.start, end=part.end, source=source) for part in quote.stretches],
        "cue": cue and Cue(start=cue.start, end=cue.end, text=cue.text, lemma=cue.lemma, kind=cue.kind),
        "mention": mention
        and Mention(start=mention.start, end=mention.end, text=mention.text, kind=mention.kind),
        "confidence": quote.confidence,
        "candidates": [Candidate(name=each.name, probability=each.probability) for each in quote.candidates],
        "evidence": [Evidence(rule=each.rule, detail=each.detail) for each in quote.evidence],
        "repairs": list(quote.repairs),
    }


async def quote_connection(
    context: Context,
    of: tuple[str, int | str] | None,
    where: QuoteWhere | None,
    order: QuoteOrder,
    *page: *Asked,
) -> Connection[Quote]:
    """Read a page of quotes; see :func:`connection`."""
    return await connection(context, QUOTES, lambda row: Quote.of(row, context), of, where, order, *page)


async def article_connection(
    context: Context,
    of: tuple[str, int | str] | None,
    where: ArticleWhere | None,
    order: ArticleOrder | None,
    *page: *Asked,
) -> Connection[Article]:
    """Read a page of articles; see :func:`connection`."""
    return await connection(context, ARTICLES, Article.of, of, where, order or NEWEST_ARTICLES, *page)
