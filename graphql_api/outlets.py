"""The list of outlets: names that articles bear, which no table holds by themselves."""

from sqlakeyset.results import Paging
from sqlalchemy import distinct, func, select
from sqlmodel import col

from graphql_api.context import Context
from graphql_api.paging import Asked, Connection, window
from graphql_api.types import Outlet
from quotes.corpus.tables import ArticleRow


async def outlet_connection(context: Context, *asked: *Asked) -> Connection[Outlet]:
    """Read a page of the outlets, by name.

    :raises RequestError: for a page or a cursor that cannot be.
    """
    bounds = window("outlets", *asked)
    name = col(ArticleRow.outlet)
    statement = select(name).where(name.is_not(None)).group_by(name).limit(bounds.size + 1)
    statement = statement.order_by(name.desc() if bounds.backwards else name)
    if bounds.place is not None:
        [at] = bounds.place
        statement = statement.where(name < at if bounds.backwards else name > at)
    async with context.database.async_reading() as session:
        names = [found or "" for found in await session.scalars(statement)]

    async def count() -> int:
        async with context.database.async_reading() as session:
            return await session.scalar(select(func.count(distinct(name)))) or 0

    places = [(found,) for found in names]
    paging: Paging[str] = Paging(names, bounds.size, bounds.backwards, bounds.place, places)
    return Connection(
        nodes=[Outlet.of(found) for found in paging.rows],
        places=[(found,) for found in paging.rows],
        binding=bounds.binding,
        has_next=paging.has_next,
        has_previous=paging.has_previous,
        count=count,
    )
