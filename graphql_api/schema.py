"""The schema, put together; ``python -m graphql_api.changes`` writes its SDL."""

from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.types import ExecutionContext, ExecutionResult

from graphql_api.errors import PresentStreamedErrors, log_errors, present
from graphql_api.limits import Limits
from graphql_api.mutations import EXCEPTION_HANDLERS, Mutation
from graphql_api.persisted import FindPersisted
from graphql_api.queries import Query
from graphql_api.subscriptions import Subscription
from graphql_api.types import Outlet, Variant


class Schema(strawberry.Schema):
    """Strawberry's schema, whose errors go to clients presented and to the log in full."""

    async def execute(self, *args: Any, **kwargs: Any) -> ExecutionResult:  # noqa: ANN401
        """Run one operation; errors from anywhere in it are presented."""
        result = await super().execute(*args, **kwargs)
        if result.errors:
            request_id = kwargs["context_value"].request_id
            result.errors = [present(error, request_id) for error in result.errors]
        return result

    def process_errors(
        self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None
    ) -> None:
        """Log what clients do not see."""
        log_errors(errors, execution_context.context.request_id if execution_context else "-")


schema = Schema(
    Query,
    mutation=Mutation,
    subscription=Subscription,
    types=[Outlet, Variant],
    extensions=[PresentStreamedErrors, FindPersisted, Limits],
    exception_handlers=EXCEPTION_HANDLERS,
)
