"""What clients are told as it happens."""

from collections.abc import AsyncIterator

import strawberry
from sqlalchemy import select
from sqlmodel import col

from graphql_api.filters import quote_conditions
from graphql_api.types import Here, Quote, WhichQuotes
from quotes.corpus.tables import QuoteRow


@strawberry.type(description="What clients can be told of as it happens, over graphql-transport-ws.")
class Subscription:
    """The root of subscriptions."""

    @strawberry.subscription(
        description="Quotes as they come into the corpus, whoever brings them; those that were there "
        "before are not sent."
    )
    async def new_quotes(self, info: Here, where: WhichQuotes = None) -> AsyncIterator[Quote]:
        """Send the quotes that pass a filter."""
        context = info.context
        async for keys in context.feed.listen():
            async with context.database.async_reading() as session:
                conditions = quote_conditions(session.sync_session, where)
                statement = (
                    select(QuoteRow).where(col(QuoteRow.id).in_(keys), *conditions).order_by(col(QuoteRow.id))
                )
                rows = (await session.scalars(statement)).all()
            for row in rows:
                yield Quote.of(row, context)
