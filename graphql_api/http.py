"""GraphQL over HTTP as its specification has it, and over WebSocket (graphql-transport-ws)."""

import asyncio
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any, cast

import orjson
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.http.base import BaseRequestProtocol
from strawberry.schema import BaseSchema
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult

from graphql_api.context import Context
from graphql_api.errors import STATUS
from graphql_api.pages.rendering import render
from graphql_api.persisted import digest_of
from graphql_api.watching import watch_operation

JSON = "application/json"
GRAPHQL_RESPONSE = "application/graphql-response+json"
KEEP = {"cache-control": "public, max-age=60", "vary": "accept"}
"""How long caches may keep the answer to a persisted query asked by GET."""


class Settled(Response):
    """What is settled of an answer before its query runs.

    :param may_be_kept: whether caches between us and the client may keep it.
    """

    may_be_kept = False


class GraphQLApp(GraphQL[Context, None]):
    """The ``/graphql`` end point.

    :param make_context: gives each request (or socket) its context.
    :param request_seconds: after this long a query or mutation is given up.
    """

    def __init__(
        self,
        schema: BaseSchema,
        make_context: Callable[[Request | WebSocket], Awaitable[Context]],
        request_seconds: float,
        allowed_origins: tuple[str, ...] = (),
    ) -> None:
        super().__init__(
            schema,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL,),
            allowed_origins=allowed_origins,
        )
        self.make_context = make_context
        self.request_seconds = request_seconds

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:  # noqa: ARG002
        """Make the context of one request."""
        return await self.make_context(request)

    async def get_sub_response(self, request: Request | WebSocket) -> Settled:
        """Settle the media type of the answer: the older one unless the newer is asked for."""
        response = Settled()
        response.status_code = cast("int", None)  # not settled yet
        del response.headers["content-length"]
        response.media_type = (
            GRAPHQL_RESPONSE if GRAPHQL_RESPONSE in request.headers.get("accept", "") else JSON
        )
        response.may_be_kept = isinstance(request, Request) and _is_persisted_get(request)
        return response

    async def run(self, request: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401
        """Answer; what is no GraphQL request gets an error of the same shape as every other."""
        try:
            response = await super().run(request, *args, **kwargs)
        except HTTPException as refusal:
            error = {"message": refusal.reason, "extensions": {"code": "BAD_REQUEST"}}
            return Response(self.encode_json({"errors": [error]}), refusal.status_code, media_type=JSON)
        if (tag := response.headers.get("etag")) and tag == request.headers.get("if-none-match"):
            return Response(status_code=304, headers=KEEP | {"etag": tag})
        return response

    async def execute_single(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        sub_response: Settled,  # type: ignore[override]
        context: Context,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        """Run one operation within its time, and settle the status of the answer."""
        try:
            async with asyncio.timeout(self.request_seconds):
                result = await super().execute_single(
                    request, request_adapter, sub_response, context, root_value, request_data
                )
        except TimeoutError:
            error = GraphQLError(
                f"Given up after {self.request_seconds:g} seconds: ask for less.",
                extensions={"code": "TIMEOUT"},
            )
            result = ExecutionResult(data=None, errors=[error])
        watch_operation(request, context.client, request_data.operation_name, result)
        if _never_ran(result):
            code = next(
                (error.extensions.get("code") for error in result.errors or () if error.extensions), None
            )
            if code in STATUS:
                sub_response.status_code = STATUS[code]
            elif sub_response.media_type == GRAPHQL_RESPONSE:
                sub_response.status_code = 400
        return result

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """Leave ``data`` out of the answer to an operation that never ran."""
        response = await super().process_result(request, result)
        if _never_ran(result):
            del response["data"]
        return response

    def create_response(
        self, response_data: GraphQLHTTPResponse | list[GraphQLHTTPResponse], sub_response: Response
    ) -> Response:
        """Write the answer in the media type that was settled."""
        assert isinstance(sub_response, Settled)
        assert isinstance(response_data, dict)  # batches are off
        keep = sub_response.may_be_kept and "errors" not in response_data
        if keep:
            del response_data["extensions"]  # the client's own budget is nobody else's
        response = super().create_response(response_data, sub_response)
        response.headers["content-type"] = f"{sub_response.media_type}; charset=utf-8"
        if keep:
            response.headers.update(KEEP | {"etag": f'"{sha256(response.body).hexdigest()[:32]}"'})
        return response

    def should_render_graphql_ide(self, request: BaseRequestProtocol) -> bool:
        """Show the page to browsers only; anybody else without a query gets an error."""
        return (
            request.method == "GET"
            and request.query_params.get("query") is None
            and "text/html" in request.headers.get("accept", "")
        )

    async def render_graphql_ide(self, request: Request) -> Response:  # noqa: ARG002
        """Give the page in which queries can be tried."""
        return HTMLResponse(render("ide.html"))

    def encode_json(self, data: object) -> str:
        """Write JSON; as text, since WebSocket clients expect text frames."""
        return orjson.dumps(data).decode()

    def parse_json(self, data: str | bytes) -> Any:  # noqa: ANN401
        """Read the body of a request, or a parameter of its address: an object in any case."""
        parsed = super().parse_json(data)
        if not isinstance(parsed, dict | list):
            raise HTTPException(400, "A request is a JSON object with query, variables and operationName.")
        return parsed

    def decode_json(self, data: str | bytes) -> object:
        """Read JSON."""
        return orjson.loads(data)


def _is_persisted_get(request: Request) -> bool:
    if request.method != "GET":
        return False
    try:
        return digest_of(orjson.loads(request.query_params.get("extensions", "null"))) is not None
    except orjson.JSONDecodeError:
        return False


def _never_ran(result: ExecutionResult) -> bool:
    """Whether the operation failed before its first field, as errors without a path tell."""
    return (
        result.data is None
        and bool(result.errors)
        and all(error.path is None for error in result.errors or ())
    )
