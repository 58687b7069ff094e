"""Ranked, highlighted results of a full-text search."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import strawberry
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from graphql_api.context import Context
from graphql_api.filters import (
    Condition,
    SpeakerWhere,
    TextFilter,
    conditions,
    matching,
    queries_blamed_on_the_client,
    quote_conditions,
)
from graphql_api.loaders import SPEAKERS
from graphql_api.orders import MOST_QUOTED
from graphql_api.paging import After, Asked, Before, Connection, First, Last, window
from graphql_api.types import Article, Here, Quote, Speaker, WhichArticles, WhichQuotes, connection
from quotes.corpus import search
from quotes.corpus.search import Hit
from quotes.corpus.tables import ArticleRow, QuoteRow

Item = TypeVar("Item")
Row = TypeVar("Row", QuoteRow, ArticleRow)


@strawberry.type(description="Where words stand that were searched for.")
class Mark:
    """A place in a text."""

    start: int = strawberry.field(description="Offset of the first character.")
    end: int = strawberry.field(description="Offset after the last character.")


@strawberry.interface(description="Something found by its words.")
class Result:
    """A hit of a search."""

    rank: float = strawberry.field(description="How well it fits; comparable within one search only.")
    snippet: str = strawberry.field(description="The words around the first hit, hits in `**`.")
    marks: list[Mark] = strawberry.field(description="Where the words stand in its text.")


@strawberry.type(description="A quote found by its words.")
class QuoteResult(Result):
    """A quote and where the words stand in it."""

    quote: Quote = strawberry.field(description="The quote.")


@strawberry.type(description="An article found by its words.")
class ArticleResult(Result):
    """An article and where the words stand in its text."""

    article: Article = strawberry.field(description="The article.")


@strawberry.type(description="What a search finds, the best first.")
class Search:
    """One search over everything."""

    query: strawberry.Private[str]

    @strawberry.field(description="Quotes with the words in them; pages go forwards only.")
    async def quotes(
        self, info: Here, where: WhichQuotes = None, first: First = None, after: After = None
    ) -> Connection[QuoteResult]:
        """Find quotes."""
        context = info.context

        def result(hit: Hit[QuoteRow]) -> QuoteResult:
            return QuoteResult(**_hit(hit), quote=Quote.of(hit.row, context))

        return await self._ranked(
            context, QuoteRow, where, lambda session: quote_conditions(session, where), result, first, after
        )

    @strawberry.field(description="Articles with the words in headline or text; pages go forwards only.")
    async def articles(
        self, info: Here, where: WhichArticles = None, first: First = None, after: After = None
    ) -> Connection[ArticleResult]:
        """Find articles."""

        def result(hit: Hit[ArticleRow]) -> ArticleResult:
            return ArticleResult(**_hit(hit), article=Article.of(hit.row))

        return await self._ranked(
            info.context, ArticleRow, where, lambda session: conditions(session, where), result, first, after
        )

    @strawberry.field(description="Speakers with the whole query in one of their names, most quoted first.")
    async def speakers(
        self,
        info: Here,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
    ) -> Connection[Speaker]:
        """Find speakers."""
        where = SpeakerWhere(goes_by=TextFilter(contains=self.query))
        page: Asked = (first, after, last, before)
        return await connection(info.context, SPEAKERS, Speaker.of, None, where, MOST_QUOTED, *page)

    async def _ranked(
        self,
        context: Context,
        of: type[Row],
        where: object,
        narrowed: Callable[[Session], Sequence[Condition]],
        result: Callable[[Hit[Row]], Item],
        first: int | None,
        after: str | None,
    ) -> Connection[Item]:
        """Read a page of hits. A rank moves with the corpus, so the cursor is a place in the ranking."""
        bounds = window((of.__name__, self.query, where), first, after, None, None)
        offset = int(bounds.place[0]) if bounds.place else 0

        def found(session: Session) -> list[Hit[Row]]:
            with queries_blamed_on_the_client():
                return search.hits(
                    session, of, self.query, *narrowed(session), limit=bounds.size + 1, offset=offset
                )

        async with context.database.async_reading() as session:
            hits = await session.run_sync(found)

        async def count() -> int:
            async with context.database.async_reading() as session:
                sync = session.sync_session
                statement = select(func.count()).where(matching(sync, of, self.query), *narrowed(sync))
                return await session.scalar(statement) or 0

        shown = hits[: bounds.size]
        return Connection(
            nodes=[result(hit) for hit in shown],
            places=[(offset + number + 1,) for number in range(len(shown))],
            binding=bounds.binding,
            has_next=len(hits) > bounds.size,
            has_previous=offset > 0,
            count=count,
        )


def _hit(hit: Hit[Any]) -> dict[str, Any]:
    return {
        "rank": hit.rank,
        "snippet": hit.snippet(),
        "marks": [Mark(start=start, end=end) for start, end in hit.marks],
    }
