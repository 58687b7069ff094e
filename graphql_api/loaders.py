"""What one request reads from the corpus: each kind of thing in one SQL statement, once.

Resolvers beside each other run at the same time, so every load has a session of its own.
"""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Generic, TypeVar

from sqlalchemy import Executable, distinct, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session, aliased, defer
from sqlmodel import SQLModel, col
from strawberry.dataloader import DataLoader

from graphql_api.filters import STANDING, Condition, conditions, quote_conditions
from graphql_api.keyset import Order, Page, counts, pages, primary_key
from graphql_api.orders import (
    Direction,
    end_of_quotes,
    order_of_articles,
    order_of_quotes,
    order_of_speakers,
)
from graphql_api.paging import Window
from quotes.corpus.database import Database
from quotes.corpus.days import Day
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import AliasRow, ArticleRow, QuoteRow, SpeakerRow, VariantRow

Row = TypeVar("Row", bound=SQLModel)
Value = TypeVar("Value")

ARMS = 200
"""Parents read in one statement: SQLite joins at most 500 selects."""


@dataclass(frozen=True, eq=False)
class Listing(Generic[Row]):
    """How the rows of a table are listed.

    :param parents: by the name of a kind of parent, what must hold of the rows of one.
    :param without: columns that are read only when asked for.
    """

    table: type[Row]
    parents: Mapping[str, Callable[[Any], Condition]]
    conditions: Callable[[Session, Any], Sequence[Condition]]
    order: Callable[[Any], Order]
    without: Sequence[Any] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One page of a listing.

    :param of: the kind of parent, and which one; ``None`` for all rows.
    """

    of: tuple[str, int | str] | None
    window: Window
    where: Any = field(compare=False)
    order: Any = field(compare=False)

    def alike(self) -> tuple[Any, ...]:
        """What two parts share that can be read together."""
        window = self.window
        return window.size, window.backwards, window.place, repr(self.where), repr(self.order)


QUOTES = Listing(
    QuoteRow,
    {
        "speaker": lambda key: col(QuoteRow.speaker_id) == key,
        "article": lambda key: col(QuoteRow.article_id) == key,
        "outlet": lambda key: col(QuoteRow.outlet) == key,
        "variant": lambda key: col(QuoteRow.variant_id) == key,
    },
    quote_conditions,
    order_of_quotes,
)
ARTICLES = Listing(
    ArticleRow,
    {
        "speaker": lambda key: col(ArticleRow.id).in_(
            select(col(QuoteRow.article_id)).where(STANDING, col(QuoteRow.speaker_id) == key)
        ),
        "outlet": lambda key: col(ArticleRow.outlet) == key,
    },
    conditions,
    order_of_articles,
    without=[col(ArticleRow.text)],
)
SPEAKERS = Listing(SpeakerRow, {}, conditions, order_of_speakers)


class Loaders:
    """Everything that resolvers read, batched.

    :param keep: whether what was read is kept: for one request yes, for a socket that stays open no.
    """

    def __init__(self, database: Database, *, keep: bool = True) -> None:
        self._database = database
        self._keep = keep
        self.quote = self._by_key(QuoteRow)
        self.article = self._by_key(ArticleRow, ARTICLES.without)
        self.speaker = self._by_key(SpeakerRow)
        self.variant = self._by_key(VariantRow)
        self.text = self._loader(self._texts)
        self.aliases = self._loader(self._aliases)
        self.articles_of_speaker = self._loader(self._articles_of_speaker)
        self.seen = self._loader(self._seen)
        self.quotes_of_outlet = self._loader(self._quotes_of_outlet)
        self.sources = self._loader(self._sources)
        self.days = self._loader(self._days)
        self.beside = self._loader(self._beside)
        self._pages: dict[Listing[Any], DataLoader[Part, Page[Any]]] = {}
        self._counts: dict[Listing[Any], DataLoader[Part, int]] = {}
        for listing in (QUOTES, ARTICLES, SPEAKERS):
            self._pages[listing] = self._loader(self._page_reader(listing), ARMS)
            self._counts[listing] = self._loader(self._counter(listing), ARMS)

    async def page(self, listing: Listing[Row], part: Part) -> Page[Row]:
        """Read one page of a listing."""
        return await self._pages[listing].load(part)

    async def count(self, listing: Listing[Row], part: Part) -> int:
        """Count all rows that a part is a page of."""
        return await self._counts[listing].load(part)

    def _loader(
        self, read: Callable[[list[Any]], Awaitable[Sequence[Any]]], at_most: int | None = None
    ) -> DataLoader[Any, Any]:
        return DataLoader(read, cache=self._keep, max_batch_size=at_most)

    async def _rows(self, statement: Executable) -> Sequence[Any]:
        async with self._database.async_reading() as session:
            return list(await session.execute(statement))

    def _by_key(self, table: type[Row], without: Sequence[Any] = ()) -> DataLoader[int, Any]:
        async def read(keys: list[int]) -> list[Row | None]:
            key = primary_key(table)
            statement = select(key, table).where(key.in_(keys)).options(*map(defer, without))
            rows = dict(map(tuple, await self._rows(statement)))
            return [rows.get(key) for key in keys]

        return self._loader(read)

    async def _texts(self, keys: list[int]) -> list[str]:
        statement = select(col(ArticleRow.id), col(ArticleRow.text)).where(col(ArticleRow.id).in_(keys))
        texts: dict[int, str] = dict(map(tuple, await self._rows(statement)))
        return [texts.get(key, "") for key in keys]

    async def _aliases(self, keys: list[int]) -> list[list[AliasRow]]:
        statement = select(AliasRow).where(col(AliasRow.speaker_id).in_(keys)).order_by(col(AliasRow.id))
        aliases = _grouped((row.speaker_id, row) for (row,) in await self._rows(statement))
        return [aliases[key] for key in keys]

    async def _quotes_of_outlet(self, outlets: list[str]) -> list[int]:
        outlet = col(QuoteRow.outlet)
        statement = select(outlet, func.count()).where(STANDING, outlet.in_(outlets)).group_by(outlet)
        counted = dict(map(tuple, await self._rows(statement)))
        return [counted.get(key, 0) for key in outlets]

    async def _articles_of_speaker(self, keys: list[int]) -> list[int]:
        speaker = col(QuoteRow.speaker_id)
        articles = func.count(distinct(col(QuoteRow.article_id)))
        statement = select(speaker, articles).where(STANDING, speaker.in_(keys)).group_by(speaker)
        counted = dict(map(tuple, await self._rows(statement)))
        return [counted.get(key, 0) for key in keys]

    async def _seen(self, keys: list[int]) -> list[tuple[datetime | None, datetime | None]]:
        """When a speaker was first quoted, and when last."""
        statement = select(
            col(SpeakerRow.id), end_of_quotes(Direction.ASC), end_of_quotes(Direction.DESC)
        ).where(col(SpeakerRow.id).in_(keys))
        seen = {key: (first, last) for key, first, last in await self._rows(statement)}
        return [seen.get(key, (None, None)) for key in keys]

    async def _sources(self, keys: list[int]) -> list[list[tuple[int, int, int]]]:
        """Who is quoted in an article: speaker, quotes, characters; most characters first."""
        characters = func.sum(func.length(col(QuoteRow.text)))
        article, speaker = col(QuoteRow.article_id), col(QuoteRow.speaker_id)
        statement = (
            select(article, speaker, func.count(), characters)
            .where(STANDING, speaker.is_not(None), article.in_(keys))
            .group_by(article, speaker)
            .order_by(characters.desc(), speaker)
        )
        sources = _grouped((key, tuple(rest)) for key, *rest in await self._rows(statement))
        return [sources[key] for key in keys]

    async def _days(self, keys: list[int]) -> list[list[tuple[str, int]]]:
        """How many quotes a speaker has on each day that has any."""
        speaker, day = col(QuoteRow.speaker_id), Day(col(QuoteRow.seen_at)).label("day")
        statement = (
            select(speaker, day, func.count()).where(STANDING, speaker.in_(keys)).group_by(speaker, day)
        )
        days = _grouped((key, (day, count)) for key, day, count in await self._rows(statement))
        return [days[key] for key in keys]

    async def _beside(self, keys: list[int]) -> list[list[tuple[int, int]]]:
        """Who else is quoted in a speaker's articles: speaker, articles; most articles first."""
        own: Any = aliased(QuoteRow)
        others: Any = aliased(QuoteRow)
        articles = func.count(distinct(others.article_id))
        statement = (
            select(own.speaker_id, others.speaker_id, articles)
            .join(others, (others.article_id == own.article_id) & (others.speaker_id != own.speaker_id))
            .where(own.speaker_id.in_(keys))
            .where(own.review != ReviewState.REJECTED, others.review != ReviewState.REJECTED)
            .group_by(own.speaker_id, others.speaker_id)
            .order_by(articles.desc(), others.speaker_id)
        )
        beside = _grouped((key, (other, count)) for key, other, count in await self._rows(statement))
        return [beside[key] for key in keys]

    def _page_reader(self, listing: Listing[Row]) -> Callable[[list[Part]], Awaitable[list[Page[Row]]]]:
        async def read(parts: list[Part]) -> list[Page[Row]]:
            found: dict[Part, Page[Row]] = {}
            for alike in _grouped((part.alike(), part) for part in parts).values():
                one = alike[0]
                order = listing.order(one.order)
                async with self._database.async_reading() as session:
                    parents = _of_each(session, listing, alike)
                    read = await pages(session, listing.table, order, parents, one.window, listing.without)
                found |= dict(zip(alike, read, strict=True))
            return [found[part] for part in parts]

        return read

    def _counter(self, listing: Listing[Any]) -> Callable[[list[Part]], Awaitable[list[int]]]:
        async def read(parts: list[Part]) -> list[int]:
            async with self._database.async_reading() as session:
                return await counts(session, listing.table, _of_each(session, listing, parts))

        return read


def _of_each(session: AsyncSession, listing: Listing[Any], parts: Sequence[Part]) -> list[list[Condition]]:
    return [
        [
            *([listing.parents[part.of[0]](part.of[1])] if part.of else []),
            *listing.conditions(session.sync_session, part.where),
        ]
        for part in parts
    ]


def _grouped(pairs: Iterable[tuple[Any, Value]]) -> defaultdict[Any, list[Value]]:
    groups: defaultdict[Any, list[Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return groups
