"""End points of a page: itself, its data as JSON, and its quotes as CSV."""

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response, StreamingResponse

from graphql_api.bulk import COST, as_csv, rows
from graphql_api.context import Context
from graphql_api.errors import STATUS
from graphql_api.filters import STANDING, Condition
from graphql_api.pages.asking import Refusal
from graphql_api.pages.rendering import render

Data = dict[str, Any]
MakeContext = Callable[[Request], Awaitable[Context]]
Read = Callable[[Request, Context], Awaitable[Data]]
"""Reads what a page shows; raises :class:`Refusal`."""
Show = Callable[[Request, Data], str]
"""Writes a page."""
Endpoint = Callable[[Request], Awaitable[Response]]


def base(request: Request) -> str:
    """Where this server is reached, without a slash at the end."""
    return str(request.base_url).rstrip("/")


def page(make_context: MakeContext, read: Read, show: Show) -> Endpoint:
    """The page itself."""

    async def answer(request: Request) -> Response:
        try:
            return HTMLResponse(show(request, await read(request, await make_context(request))))
        except Refusal as refusal:
            return excused(request, refusal)

    return answer


def data(make_context: MakeContext, read: Read) -> Endpoint:
    """What a page shows, as JSON; errors have the shape of the API's."""

    async def answer(request: Request) -> Response:
        try:
            return JSONResponse(await read(request, await make_context(request)))
        except Refusal as refusal:
            return refused(refusal)

    return answer


def table(
    make_context: MakeContext, conditions: Callable[[Request, Context], Awaitable[list[Condition]]]
) -> Endpoint:
    """All quotes that a page is about, streamed as CSV.

    :param conditions: which those are; raises :class:`Refusal`.
    """

    async def answer(request: Request) -> Response:
        context = await make_context(request)
        try:
            await _charge(context)
            asked = _Fixed([STANDING, *await conditions(request, context)])
        except Refusal as refusal:
            return refused(refusal)

        async def body() -> AsyncIterator[bytes]:
            first = True
            async for records in rows(context.database, asked):
                yield as_csv(records, first)
                first = False

        return StreamingResponse(body(), media_type="text/csv")

    return answer


async def _charge(context: Context) -> None:
    if broke := await context.budget.spend(context.client, COST):
        raise Refusal(STATUS["RATE_LIMITED"], broke.message, "RATE_LIMITED")


@dataclass(frozen=True)
class _Fixed:
    found: Sequence[Condition]

    def conditions(self, session: Session) -> Sequence[Condition]:  # noqa: ARG002
        return self.found


async def unanswered(request: Request, error: Exception) -> Response:
    """What an address or a method that there is not is answered."""
    status = error.status_code  # type: ignore[attr-defined]
    if status == 404:
        refusal = Refusal(404, f"There is nothing at {request.url.path}.", "NOT_FOUND")
    else:
        refusal = Refusal(status, f"{request.url.path} does not take {request.method}.", "METHOD_NOT_ALLOWED")
    response = excused(request, refusal)
    response.headers.update(error.headers or {})  # type: ignore[attr-defined]
    return response


def excused(request: Request, refusal: Refusal) -> Response:
    """A refusal as a page to people, as data to programs."""
    if "text/html" in request.headers.get("accept", ""):
        return HTMLResponse(render("refusal.html", refusal=refusal), refusal.status)
    return refused(refusal)


def refused(refusal: Refusal) -> Response:
    """A refusal as JSON, in the shape of the API's errors."""
    extensions = {"code": refusal.code}
    if refusal.correlation_id is not None:
        extensions["correlationId"] = refusal.correlation_id
    error = {"message": refusal.message, "extensions": extensions}
    return JSONResponse({"errors": [error]}, refusal.status)
