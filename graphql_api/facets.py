"""How the quotes of a filter fall into parts, each counted only when asked for."""

from collections.abc import Sequence
from typing import Any

import strawberry
from sqlalchemy import func, select
from sqlmodel import col

from graphql_api.context import Context
from graphql_api.enums import CueClass, QuoteKind
from graphql_api.filters import QuoteWhere, quote_conditions
from graphql_api.paging import DEFAULT_PAGE, HowMany, size
from graphql_api.timeline import Span, Unit, gathered
from graphql_api.types import Here, Outlet, Speaker
from quotes.corpus.days import Day
from quotes.corpus.tables import QuoteRow


@strawberry.type(description="Quotes of one speaker.")
class SpeakerCount:
    """A speaker and a count."""

    speaker_key: strawberry.Private[int]
    quotes: int = strawberry.field(description="How many.")

    @strawberry.field(description="Who said them.")
    async def speaker(self, info: Here) -> Speaker:
        """Load the speaker."""
        return Speaker.of(await info.context.loaders.speaker.load(self.speaker_key))


@strawberry.type(description="Quotes of one outlet.")
class OutletCount:
    """An outlet and a count."""

    outlet: Outlet = strawberry.field(description="Who published them.")
    quotes: int = strawberry.field(description="How many.")


@strawberry.type(description="Quotes of one kind.")
class KindCount:
    """A kind and a count."""

    kind: QuoteKind = strawberry.field(description="How much of them stands in marks.")
    quotes: int = strawberry.field(description="How many.")


@strawberry.type(description="Quotes with one class of cue.")
class CueCount:
    """A class of cues and a count."""

    cue: CueClass = strawberry.field(description="What the cue says besides that somebody said it.")
    quotes: int = strawberry.field(description="How many.")


@strawberry.type(description="How the quotes of a filter fall into parts, most first.")
class Facets:
    """Counts under one filter."""

    where: strawberry.Private[QuoteWhere | None]

    @strawberry.field(description="By speaker; quotes that nobody can be said to have spoken are left out.")
    async def speakers(self, info: Here, first: HowMany = DEFAULT_PAGE) -> list[SpeakerCount]:
        """Count by speaker."""
        rows = await self._counted(info.context, col(QuoteRow.speaker_id), size(first))
        return [SpeakerCount(speaker_key=key, quotes=quotes) for key, quotes in rows]

    @strawberry.field(description="By outlet.")
    async def outlets(self, info: Here, first: HowMany = DEFAULT_PAGE) -> list[OutletCount]:
        """Count by outlet."""
        rows = await self._counted(info.context, col(QuoteRow.outlet), size(first))
        return [OutletCount(outlet=Outlet.of(name), quotes=quotes) for name, quotes in rows]

    @strawberry.field(description="By how much of them stands in marks.")
    async def kinds(self, info: Here) -> list[KindCount]:
        """Count by kind."""
        rows = await self._counted(info.context, col(QuoteRow.kind), len(QuoteKind))
        return [KindCount(kind=kind, quotes=quotes) for kind, quotes in rows]

    @strawberry.field(description="By what the cue says besides that somebody said it.")
    async def cues(self, info: Here) -> list[CueCount]:
        """Count by class of cue."""
        rows = await self._counted(info.context, col(QuoteRow.cue_kind), len(CueClass))
        return [CueCount(cue=cue, quotes=quotes) for cue, quotes in rows]

    @strawberry.field(description="By month, the oldest first.")
    async def months(self, info: Here) -> list[Span]:
        """Count by month."""
        rows = await self._counted(info.context, Day(col(QuoteRow.seen_at)).label("day"), None)
        return gathered(rows, Unit.MONTH)

    async def _counted(self, context: Context, by: Any, at_most: int | None) -> Sequence[Any]:  # noqa: ANN401
        async with context.database.async_reading() as session:
            statement = (
                select(by, func.count())
                .where(by.is_not(None), *quote_conditions(session.sync_session, self.where))
                .group_by(by)
                .order_by(func.count().desc(), by)
                .limit(at_most)
            )
            return [tuple(row) for row in await session.execute(statement)]
