"""Which errors a client sees, and how.

What a client can mend is shown with a stable code. Everything else is masked: the client gets
an identifier, the log gets the error under the same identifier.
"""

import logging
from collections.abc import Iterator
from typing import Any

from graphql import GraphQLError
from sqlalchemy.exc import DataError, StatementError
from strawberry.extensions import SchemaExtension
from strawberry.types import ExecutionResult, StreamExecutionResult

from quotes.errors import BusyError, InputError, RequestError

log = logging.getLogger("graphql_api")

STATUS = {"RATE_LIMITED": 429, "TIMEOUT": 504}
"""HTTP status of requests that were refused whole, where it is not 400."""

CODES: tuple[tuple[type[Exception], str], ...] = (
    (BusyError, "BUSY"),
    (RequestError, "BAD_REQUEST"),
    (InputError, "BAD_INPUT"),
    (RecursionError, "TOO_DEEP"),
    (DataError, "BAD_VALUE"),
)

WORDS = {
    "TOO_DEEP": "The query is nested too deeply: ask for fewer levels.",
    "INTERNAL": "Something went wrong here: report the correlationId, the log knows the rest by it.",
    "BAD_VALUE": "A value in the query is none that the database could hold: ask with another.",
}
"""What is said in place of an exception's own words."""


def code_of(error: GraphQLError) -> str | None:
    """Give the code under which an error is shown; ``None`` where it is to be masked."""
    if error.extensions and (code := error.extensions.get("code")):
        return str(code)
    cause = error.original_error
    if cause is None:
        return "BAD_QUERY"
    if isinstance(cause, StatementError) and isinstance(cause.orig, OverflowError):
        return "BAD_VALUE"  # a time that leaves the calendar when turned to UTC
    return next((code for kind, code in CODES if isinstance(cause, kind)), None)


def present(error: GraphQLError, request_id: str) -> GraphQLError:
    """Show what is the client's, hide what is ours."""
    code = code_of(error)
    cause = error.original_error
    message = error.message if cause is None else WORDS.get(code or "INTERNAL", error.message)
    shown: dict[str, Any] = dict(error.extensions or {}) | {"code": code or "INTERNAL"}
    if code is None:
        shown["correlationId"] = request_id
    elif isinstance(cause, BusyError):
        shown["retryAfter"] = cause.retry_after
    return GraphQLError(
        message,
        nodes=error.nodes,
        source=error.source,
        positions=error.positions,
        path=error.path,
        extensions=shown,
    )


class PresentStreamedErrors(SchemaExtension):
    """Presents the errors of what a subscription sends."""

    def on_stream_result(self, result: StreamExecutionResult) -> Iterator[None]:
        """Present them before they are sent."""
        if isinstance(result, ExecutionResult) and result.errors:
            request_id = self.execution_context.context.request_id
            result.errors = [present(error, request_id) for error in result.errors]
        yield


def log_errors(errors: list[GraphQLError], request_id: str) -> None:
    """Write to the log what a client will see only an identifier of."""
    for error in errors:
        if code_of(error) is None:
            log.error(
                "request %s failed at %s",
                request_id,
                "/".join(map(str, error.path or ())),
                exc_info=error.original_error,
            )
