"""The server: ``uvicorn --factory graphql_api.app:create_app``."""

import gc
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from starlette.websockets import WebSocket

from graphql_api import pages, widget
from graphql_api.auth import bearer
from graphql_api.budget import Budget
from graphql_api.bulk import Bulk, as_csv, as_jsonl
from graphql_api.context import Context
from graphql_api.extraction import Extraction, TextExtractor
from graphql_api.failing import Masked
from graphql_api.feed import Feed
from graphql_api.http import GraphQLApp
from graphql_api.loaders import Loaders
from graphql_api.pages.serving import unanswered
from graphql_api.persisted import PersistedQueries
from graphql_api.schema import schema
from graphql_api.watching import Watched, metrics
from quotes.corpus.database import Database
from quotes.errors import QuotesError
from quotes.settings import Settings

REQUEST_ID = "x-request-id"

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)


def create_app(
    settings: Settings | None = None, make_extractor: Callable[[], TextExtractor] | None = None
) -> Starlette:
    """Make the server of one corpus.

    :param settings: read from the environment where not given.
    :param make_extractor: what finds quotes in pasted texts; a module's function or a class,
        :class:`quotes.Extractor` where not given.
    :raises CorpusError: when the database cannot be opened.
    """
    settings = settings or Settings()
    database = Database(settings.database_url)
    extraction = Extraction(
        make_extractor or _default_extractor,
        settings.extraction_queue,
        patience=0.9 * settings.request_seconds,
    )
    budget = Budget(settings.cost_per_minute)
    persisted = PersistedQueries()
    telling, stop_telemetry = _telemetry(database) if settings.telemetry else ([], lambda: None)
    feed = Feed(database)

    async def make_context(request: Request | WebSocket) -> Context:
        key = await bearer(database, request)
        address = request.client.host if request.client else "unknown"
        return Context(
            database=database,
            loaders=Loaders(database, keep=isinstance(request, Request)),
            extraction=extraction,
            feed=feed,
            budget=budget,
            persisted=persisted,
            cost_limit=settings.cost_limit,
            request_id=request.scope["request_id"],
            client=f"key {key.name}" if key else f"address {address}",
            key=key,
        )

    async def healthz(_: Request) -> Response:
        """Say that this process lives."""
        return JSONResponse({"status": "ok"})

    async def readyz(_: Request) -> Response:
        """Say whether queries can be answered now."""
        try:
            async with database.async_reading() as session:
                await session.execute(text("SELECT id FROM article LIMIT 1"))
        except SQLAlchemyError:
            return JSONResponse({"status": "unready", "database": "does not answer"}, 503)
        return JSONResponse({"status": "ok", "database": "ok", "extraction": extraction.state})

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        gc.freeze()  # what was loaded stays: without this every full collection looks at all of it, for 0.1 s
        yield
        gc.unfreeze()
        await feed.close()
        extraction.close()
        stop_telemetry()
        await database.aclose()

    graphql = GraphQLApp(schema, make_context, settings.request_seconds, settings.cors_origins)
    return Starlette(
        routes=[
            *widget.routes(make_context),
            *pages.routes(make_context),
            Route("/graphql", graphql),
            WebSocketRoute("/graphql", graphql),
            Route("/quotes.jsonl", Bulk(make_context, as_jsonl, "application/jsonl").answer),
            Route("/quotes.csv", Bulk(make_context, as_csv, "text/csv").answer),
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
        ],
        middleware=[
            *telling,
            Middleware(Watched, header=REQUEST_ID),
            Middleware(Guarded),
            Middleware(
                CORSMiddleware,
                allow_origins=settings.cors_origins,
                allow_methods=["GET", "POST"],
                allow_headers=["authorization", "content-type"],
                expose_headers=[REQUEST_ID],
            ),
            Middleware(Masked),
        ],
        exception_handlers={404: unanswered, 405: unanswered},
        max_body_size=settings.request_bytes,
        lifespan=lifespan,
    )


class Guarded:
    """Gives every answer the headers of safety."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and its answer back, with them."""

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["x-content-type-options"] = "nosniff"
                headers["referrer-policy"] = "no-referrer"
                headers.setdefault("content-security-policy", PAGE_POLICY)
            await send(message)

        await self.app(scope, receive, guarded)


def _telemetry(database: Database) -> tuple[list[Middleware], Callable[[], None]]:
    """What stands around the server, and what ends it."""
    try:
        from graphql_api import telemetry
    except ModuleNotFoundError as error:
        raise QuotesError(
            f"QUOTES_TELEMETRY needs {error.name}; run: pip install 'quotes[telemetry]'"
        ) from error
    engines = (database.engine, database.async_engine.sync_engine)
    return telemetry.middleware(engines), telemetry.stop


def _default_extractor() -> TextExtractor:
    from quotes import Extractor

    return Extractor()
