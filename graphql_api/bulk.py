"""All quotes of a filter in one stream, as JSON lines or CSV, the newest first.

Read page by page, each in a session of its own: memory stays flat, and no transaction stays open
for as long as a client takes to read.
"""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Protocol

import orjson
from pydantic import TypeAdapter, ValidationError
from sqlalchemy.exc import DataError
from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.errors import STATUS, WORDS
from graphql_api.filters import Condition, matching
from graphql_api.keyset import pages
from graphql_api.loaders import Loaders
from graphql_api.orders import NEWEST, order_of_quotes
from graphql_api.paging import Window
from quotes.corpus.database import Database
from quotes.corpus.search import Filters
from quotes.corpus.tables import ArticleRow, QuoteRow, SpeakerRow
from quotes.errors import RequestError

AT_ONCE = 1_000
COST = 1_000
"""What one stream costs, however long it is."""
COLUMNS = (
    "id date kind text speaker speaker_id mention cue cue_class confidence review "
    "outlet article article_id url"
).split()

_filters = TypeAdapter(Filters)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a client asks for: the filters by name, and ``q``, a full-text search."""

    filters: Filters
    search: str | None

    def conditions(self, session: Session) -> list[Condition]:
        """Turn it into SQL.

        :raises RequestError: for a search that cannot be read.
        """
        found = list(self.filters.conditions())
        return found if self.search is None else [*found, matching(session, QuoteRow, self.search)]


def wanted(parameters: dict[str, str]) -> Wanted:
    """Read the parameters of an address.

    :raises RequestError: for one that there is not, or whose value cannot be.
    """
    given = dict(parameters)
    search = given.pop("q", None)
    known = [field.name for field in fields(Filters)]
    if unknown := sorted(given.keys() - set(known)):
        raise RequestError(f"There is no parameter {unknown[0]!r}: use q, {', '.join(known)}.")
    try:
        return Wanted(_filters.validate_strings(given), search)
    except ValidationError as error:
        problem = error.errors()[0]
        raise RequestError(
            f"{problem['loc'][0]}: {problem['msg']}; given is {problem['input']!r}."
        ) from error


class Asked(Protocol):
    """What says which quotes a stream holds."""

    def conditions(self, session: Session) -> Sequence[Condition]:
        """Say so in SQL; raises RequestError for what cannot be read."""


async def rows(database: Database, asked: Asked) -> AsyncIterator[list[dict[str, Any]]]:
    """Read the quotes, page by page, as flat records of :data:`COLUMNS`."""
    place = None
    while True:
        async with database.async_reading() as session:
            [page] = await pages(
                session,
                QuoteRow,
                order_of_quotes(NEWEST),
                [asked.conditions(session.sync_session)],
                Window(AT_ONCE, backwards=False, place=place, binding=b""),
            )
        yield await _records(Loaders(database), page.rows)
        if not page.has_next:
            return
        place = page.places[-1]


async def _records(loaders: Loaders, quotes: Sequence[QuoteRow]) -> list[dict[str, Any]]:
    speakers = {quote.speaker_id for quote in quotes if quote.speaker_id is not None}
    articles = {quote.article_id for quote in quotes}
    speaker = dict(zip(speakers, await loaders.speaker.load_many(speakers), strict=True))
    article = dict(zip(articles, await loaders.article.load_many(articles), strict=True))
    return [_record(quote, speaker.get(quote.speaker_id or 0), article[quote.article_id]) for quote in quotes]


def _record(quote: QuoteRow, speaker: SpeakerRow | None, article: ArticleRow) -> dict[str, Any]:
    values = (
        ids.encode("Quote", quote.id or 0),
        quote.seen_at.isoformat(),
        quote.kind,
        quote.text,
        speaker and speaker.name,
        speaker and ids.encode("Speaker", speaker.id or 0),
        quote.mention_text,
        quote.cue_text,
        quote.cue_kind,
        quote.confidence,
        quote.review,
        quote.outlet,
        article.title,
        ids.encode("Article", quote.article_id),
        article.url,
    )
    return dict(zip(COLUMNS, values, strict=True))


def as_jsonl(records: Sequence[dict[str, Any]], first: bool) -> bytes:  # noqa: ARG001
    """Write records as JSON, one a line."""
    return b"".join(orjson.dumps(record, option=orjson.OPT_APPEND_NEWLINE) for record in records)


def as_csv(records: Sequence[dict[str, Any]], first: bool) -> bytes:
    """Write records as CSV, the names of the columns before the first."""
    written = io.StringIO()
    writer = csv.DictWriter(written, COLUMNS)
    if first:
        writer.writeheader()
    writer.writerows(records)
    return written.getvalue().encode()


@dataclass(frozen=True)
class Bulk:
    """An end point that streams quotes.

    :param write: writes a page of records, told whether it is the first one.
    """

    make_context: Callable[[Request], Awaitable[Context]]
    write: Callable[[Sequence[dict[str, Any]], bool], bytes]
    media_type: str

    async def answer(self, request: Request) -> Response:
        """Answer: the first page is read before anything is sent, so that its errors have a status."""
        context = await self.make_context(request)
        if broke := await context.budget.spend(context.client, COST):
            return _refusal(broke.message, broke.extensions or {}, STATUS["RATE_LIMITED"])
        try:
            read = rows(context.database, wanted(dict(request.query_params)))
            first = await anext(read)
        except RequestError as error:
            return _refusal(str(error), {"code": "BAD_REQUEST"}, 400)
        except DataError:
            return _refusal(WORDS["BAD_VALUE"], {"code": "BAD_VALUE"}, 400)

        async def body() -> AsyncIterator[bytes]:
            yield self.write(first, True)
            async for page in read:
                yield self.write(page, False)

        return StreamingResponse(body(), media_type=self.media_type)


def _refusal(message: str, extensions: dict[str, Any], status: int) -> Response:
    return JSONResponse({"errors": [{"message": message, "extensions": extensions}]}, status)
