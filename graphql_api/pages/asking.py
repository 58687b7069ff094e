"""A page is a query: what it shows is what the API answers, and a client may ask the same."""

from pathlib import Path
from typing import Any

from graphql_api.context import Context
from graphql_api.errors import STATUS, WORDS
from graphql_api.schema import schema

QUERIES = (Path(__file__).parent / "queries.graphql").read_text(encoding="utf-8")

_STATUS = STATUS | {"INTERNAL": 500, "BUSY": 503}


class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    """A page cannot be shown.

    :param status: of the answer.
    :param code: the API's code of the error.
    :param correlation_id: by which the log knows what went wrong, where that is ours.
    """

    def __init__(self, status: int, message: str, code: str, correlation_id: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.correlation_id = correlation_id


def missing(what: str) -> Refusal:
    """The refusal of a page about something that is not there."""
    return Refusal(404, f"{what} is not in this corpus: search for it on the front page.", "NOT_FOUND")


def failed(correlation_id: str) -> Refusal:
    """The refusal where the server fails."""
    return Refusal(500, WORDS["INTERNAL"], "INTERNAL", correlation_id)


async def ask(context: Context, operation: str, **variables: object) -> dict[str, Any]:
    """The data that one of :data:`QUERIES` is answered with.

    :raises Refusal: when the API refuses, as its first error says.
    """
    result = await schema.execute(
        QUERIES, variable_values=variables, context_value=context, operation_name=operation
    )
    if result.errors:
        extensions = result.errors[0].extensions or {}
        code = str(extensions.get("code", "INTERNAL"))
        message = result.errors[0].message
        raise Refusal(_STATUS.get(code, 400), message, code, extensions.get("correlationId"))
    return dict(result.data or {})
