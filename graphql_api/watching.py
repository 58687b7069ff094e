"""What the server tells of its work: a line in the log and a measurement for each request."""

import logging
import os
import time
from typing import Any
from uuid import uuid4

from prometheus_client import (
    CONTENT_TYPE_LATEST,
    REGISTRY,
    CollectorRegistry,
    Counter,
    Histogram,
    generate_latest,
)
from prometheus_client.multiprocess import MultiProcessCollector
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from strawberry.types import ExecutionResult

from graphql_api.logs import FACTS

log = logging.getLogger("graphql_api.access")

SECONDS = Histogram("quotes_request_seconds", "Time until an answer was sent.", ["place", "status"])
COST = Counter("quotes_graphql_cost", "Cost of GraphQL queries, in objects that they could return.")
ERRORS = Counter("quotes_graphql_errors", "Errors in answers to GraphQL queries.", ["code"])


class Watched:
    """Gives every request an identifier, measures it and logs it.

    ``scope["facts"]`` is for what others know of the request: it goes into the log's line.
    """

    def __init__(self, app: ASGIApp, header: str) -> None:
        self.app = app
        self.header = header

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, and watch its answer."""
        request_id = scope["request_id"] = uuid4().hex
        facts: dict[str, Any] = {}
        scope[FACTS] = facts
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def watched(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[self.header] = request_id
            await send(message)

        try:
            await self.app(scope, receive, watched)
        finally:
            seconds = time.perf_counter() - started
            SECONDS.labels(_place(scope["path"], status), status).observe(seconds)
            known = {"request": request_id, "status": status, "milliseconds": round(1000 * seconds, 1)}
            log.info("%s %s", scope["method"], scope["path"], extra={FACTS: known | facts})


def watch_operation(request: Request, client: str, name: str | None, result: ExecutionResult) -> None:
    """Note what an operation cost and what went wrong."""
    codes = [str((error.extensions or {}).get("code")) for error in result.errors or ()]
    cost = (result.extensions or {}).get("cost", {}).get("requested", 0)
    COST.inc(cost)
    for code in codes:
        ERRORS.labels(code).inc()
    request.scope[FACTS].update(client=client, operation=name, cost=cost, errors=codes)


def _place(path: str, status: int) -> str:
    """The first part of a path; one name for all that are not there, lest visitors make up labels."""
    return "elsewhere" if status == 404 else "/" + path.split("/")[1]


async def metrics(_: Request) -> Response:
    """Give the measurements to Prometheus: of all workers where ``PROMETHEUS_MULTIPROC_DIR`` is set."""
    registry = REGISTRY
    if "PROMETHEUS_MULTIPROC_DIR" in os.environ:
        registry = CollectorRegistry()
        MultiProcessCollector(registry)  # type: ignore[no-untyped-call]
    return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)
