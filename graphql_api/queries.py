"""What can be asked."""

import asyncio
from typing import Annotated

import strawberry
from sqlalchemy import select
from sqlmodel import col

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.facets import Facets
from graphql_api.filters import SEARCH, SpeakerWhere
from graphql_api.loaders import SPEAKERS
from graphql_api.orders import MOST_QUOTED, NEWEST, SpeakerOrder
from graphql_api.outlets import outlet_connection
from graphql_api.paging import MAX_PAGE, After, Before, Connection, First, Last
from graphql_api.searching import Search
from graphql_api.types import (
    Article,
    ArticlesBy,
    FoundQuote,
    Here,
    Node,
    Outlet,
    Quote,
    QuotesBy,
    Speaker,
    Variant,
    WhichArticles,
    WhichQuotes,
    article_connection,
    connection,
    quote_connection,
)
from quotes.corpus import saying
from quotes.corpus.tables import SpeakerRow
from quotes.errors import RequestError

WhichSpeakers = Annotated[SpeakerWhere | None, strawberry.argument(description="Only these speakers.")]
SpeakersBy = Annotated[
    SpeakerOrder | None, strawberry.argument(description="Their order; without this, most quoted first.")
]
Identifier = Annotated[strawberry.ID, strawberry.argument(description="Its id.")]
Identifiers = Annotated[
    list[strawberry.ID], strawberry.argument(description=f"Their ids, {MAX_PAGE} at most.")
]


@strawberry.type(description="Everything that the bearer of a name said.")
class Said:
    """The speakers that a name may mean."""

    by: str = strawberry.field(description="The name asked for.")
    speaker: Speaker | None = strawberry.field(
        description="Whom the name means; null where nobody or several go by it."
    )
    ambiguous: bool = strawberry.field(
        description="Whether several go by the name: then there are no quotes here, and `matches` lists them."
    )
    matches: list[Speaker] = strawberry.field(
        description="Everybody who goes by the name, those known by more than a surname first."
    )

    @strawberry.field(
        description="What the speaker said, without an order newest first; empty where the name means "
        "nobody or several."
    )
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
        of = ("speaker", self.speaker.row.id or 0 if self.speaker else 0)
        return await quote_connection(info.context, of, where, order_by or NEWEST, first, after, last, before)


@strawberry.type(description="What was found in a pasted text.")
class Extraction:
    """Quotes that are not stored."""

    quotes: list[FoundQuote] = strawberry.field(description="The quotes, in the order of the text.")


async def named(context: Context, name: str) -> Said:
    """Find who goes by a name."""
    async with context.database.async_reading() as session:
        bearers = await session.run_sync(lambda session: saying.bearers(session, name, MAX_PAGE))
    meant = saying.meant(bearers)
    return Said(
        by=name,
        speaker=Speaker.of(meant[0]) if len(meant) == 1 else None,
        ambiguous=len(meant) > 1,
        matches=[Speaker.of(row) for row in bearers],
    )


async def by_id(context: Context, identifier: str) -> Node | None:
    """Find whatever an id stands for."""
    kind, key = ids.decode(identifier)
    loaders = context.loaders
    if kind == "Outlet":
        return Outlet.of(key)
    if kind not in ("Quote", "Article", "Speaker", "Variant"):
        raise RequestError(f"{identifier!r} is no id: use one that the API gave.")
    number = ids.key_of(identifier, kind)
    if kind == "Quote":
        quote = await loaders.quote.load(number)
        return Quote.of(quote, context) if quote else None
    if kind == "Article":
        article = await loaders.article.load(number)
        return Article.of(article) if article else None
    if kind == "Speaker":
        speaker = await loaders.speaker.load(number)
        return Speaker.of(speaker) if speaker else None
    variant = await loaders.variant.load(number)
    return Variant.of(variant) if variant else None


@strawberry.type(description="What can be asked of the corpus.")
class Query:
    """The root of queries."""

    @strawberry.field(
        description="Everything that somebody said, by a name: in full, an alias or, where nobody goes by "
        "that, any word of a name; in capitals, with diacritics or not: "
        '`{ said(by: "Putin") { quotes { nodes { text date } } } }`.'
    )
    async def said(
        self,
        info: Here,
        by: Annotated[str, strawberry.argument(description="A full name, a surname or another alias.")],
    ) -> Said:
        """Find what the bearer of a name said."""
        return await named(info.context, by)

    @strawberry.field(
        description="One speaker, by id, slug, or name. A name that means several is an error that lists "
        "them; null where there is none."
    )
    async def speaker(
        self,
        info: Here,
        id: Annotated[strawberry.ID | None, strawberry.argument(description="The speaker's id.")] = None,
        slug: Annotated[str | None, strawberry.argument(description="The speaker's slug.")] = None,
        name: Annotated[
            str | None, strawberry.argument(description="A full name, a surname or another alias.")
        ] = None,
    ) -> Speaker | None:
        """Find one speaker."""
        if sum(given is not None for given in (id, slug, name)) != 1:
            raise RequestError("A speaker is asked for by one of id, slug and name: give one of them.")
        if name is not None:
            said = await named(info.context, name)
            if said.ambiguous:
                listed = ", ".join(f"{match.name} ({match.id})" for match in said.matches)
                raise RequestError(f"{name!r} means several: ask by id for one of {listed}.")
            return said.speaker
        if slug is not None:
            async with info.context.database.async_reading() as session:
                row = await session.scalar(select(SpeakerRow).where(col(SpeakerRow.slug) == slug))
        else:
            row = await info.context.loaders.speaker.load(ids.key_of(str(id), "Speaker"))
        return Speaker.of(row) if row else None

    @strawberry.field(description="Speakers; without an order, most quoted first.")
    async def speakers(
        self,
        info: Here,
        where: WhichSpeakers = None,
        order_by: SpeakersBy = None,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Speaker]:
        """List speakers."""
        order = order_by or MOST_QUOTED
        return await connection(
            info.context, SPEAKERS, Speaker.of, None, where, order, first, after, last, before
        )

    @strawberry.field(description="Quotes; without an order, newest first.")
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
        """List quotes."""
        return await quote_connection(
            info.context, None, where, order_by or NEWEST, first, after, last, before
        )

    @strawberry.field(description="One quote by id; null where there is none any more.")
    async def quote(self, info: Here, id: Identifier) -> Quote | None:
        """Find one quote."""
        row = await info.context.loaders.quote.load(ids.key_of(id, "Quote"))
        return Quote.of(row, info.context) if row else None

    @strawberry.field(description="Articles; without an order, newest first.")
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
        """List articles."""
        return await article_connection(info.context, None, where, order_by, first, after, last, before)

    @strawberry.field(description="One article by id; null where there is none any more.")
    async def article(self, info: Here, id: Identifier) -> Article | None:
        """Find one article."""
        row = await info.context.loaders.article.load(ids.key_of(id, "Article"))
        return Article.of(row) if row else None

    @strawberry.field(description="Outlets, by name.")
    async def outlets(
        self,
        info: Here,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Outlet]:
        """List outlets."""
        return await outlet_connection(info.context, first, after, last, before)

    @strawberry.field(description="Whatever an id stands for; null where it is gone.")
    async def node(self, info: Here, id: Identifier) -> Node | None:
        """Find anything."""
        return await by_id(info.context, id)

    @strawberry.field(description="Whatever the ids stand for, in their order.")
    async def nodes(self, info: Here, ids: Identifiers) -> list[Node | None]:
        """Find several things."""
        if len(ids) > MAX_PAGE:
            raise RequestError(f"{len(ids)} ids are given: give {MAX_PAGE} at most.")
        return list(await asyncio.gather(*(by_id(info.context, identifier) for identifier in ids)))

    @strawberry.field(description="What has the words of a query in it, the best first.")
    def search(
        self, query: Annotated[str, strawberry.argument(description=f"What to look for. {SEARCH}")]
    ) -> Search:
        """Search everything."""
        return Search(query=query)

    @strawberry.field(description="How the quotes of a filter fall into speakers, outlets, months and more.")
    def facets(self, where: WhichQuotes = None) -> Facets:
        """Count the parts of a filter's quotes."""
        return Facets(where=where)

    @strawberry.field(
        description="The quotes of a pasted text, which is not stored. The server does this for one text "
        "at a time: when too many wait, the error has the code BUSY and says when to ask again."
    )
    async def extract(
        self,
        info: Here,
        text: Annotated[str, strawberry.argument(description="The text of an article.")],
    ) -> Extraction:
        """Extract quotes without storing anything."""
        quotes = await info.context.extraction.extract(text)
        return Extraction(quotes=[FoundQuote.of(quote, text) for quote in quotes])
