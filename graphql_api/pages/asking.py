"""A page is a query: what it shows is what the API answers, and a client may ask the same."""

from pathlib import Path
from typing import Any

from graphql_api.context import Context
from graphql_api.errors import STATUS
from graphql_api.schema import schema

QUERIES = (Path(__file__).parent / "queries.graphql").read_text(encoding="utf-8")

_STATUS = STATUS | {"INTERNAL": 500, "BUSY": 503}


class Refusal(Exception):  # noqa: N818 - an answer, not a failure
    """A page cannot be shown.

    :param status: of the answer.
    :param code: the API's code of the error.
    """

    def __init__(self, status: int, message: str, code: str) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code


def missing(what: str) -> Refusal:
    """The refusal of a page about something that is not there."""
    return Refusal(404, f"{what} is not in this corpus: search for it on the front page.", "NOT_FOUND")


async def ask(context: Context, operation: str, **variables: object) -> dict[str, Any]:
    """The data that one of :data:`QUERIES` is answered with.

    :raises Refusal: when the API refuses, as its first error says.
    """
    result = await schema.execute(
        QUERIES, variable_values=variables, context_value=context, operation_name=operation
    )
    if result.errors:
        code = str((result.errors[0].extensions or {}).get("code", "INTERNAL"))
        raise Refusal(_STATUS.get(code, 400), result.errors[0].message, code)
    return dict(result.data or {})
