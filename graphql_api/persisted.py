"""Queries known by their SHA-256, so that a short address stands for a long query.

The protocol is that of Apollo's clients: a client sends the hash alone; where the server does not
know it, the answer says so, and the client sends hash and query together once.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

from cachetools import LRUCache
from graphql import GraphQLError
from strawberry.extensions import SchemaExtension

KEPT = 1_000


class PersistedQueries:
    """The queries that this process knows, the longest unused forgotten first."""

    def __init__(self) -> None:
        self._known: LRUCache[str, str] = LRUCache(KEPT)

    def query(self, digest: str, given: str | None) -> str:
        """Give the query of a hash, and learn it where it is given.

        :raises GraphQLError: when it is neither known nor given, or given with another's hash.
        """
        if given is None:
            if digest in self._known:
                return self._known[digest]
            raise GraphQLError("PersistedQueryNotFound", extensions={"code": "PERSISTED_QUERY_NOT_FOUND"})
        if sha256(given.encode()).hexdigest() != digest:
            raise GraphQLError(
                "The sha256Hash is not that of the query: send the query's own.",
                extensions={"code": "BAD_REQUEST"},
            )
        self._known[digest] = given
        return given


def digest_of(extensions: Any) -> str | None:  # noqa: ANN401 - whatever a client sent
    """Find the hash in a request's ``extensions``."""
    persisted = extensions.get("persistedQuery") if isinstance(extensions, dict) else None
    digest = persisted.get("sha256Hash") if isinstance(persisted, dict) else None
    return digest if isinstance(digest, str) else None


class FindPersisted(SchemaExtension):
    """Puts the query in the place of its hash."""

    def on_operation(self) -> Iterator[None]:
        """Do so before anything reads the query."""
        execution = self.execution_context
        if digest := digest_of(execution.operation_extensions):
            execution.query = execution.context.persisted.query(digest, execution.query)
        yield
