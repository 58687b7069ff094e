"""What every resolver can reach."""

from dataclasses import dataclass

from graphql_api.budget import Budget
from graphql_api.extraction import Extraction
from graphql_api.feed import Feed
from graphql_api.loaders import Loaders
from graphql_api.persisted import PersistedQueries
from quotes.corpus.database import Database
from quotes.corpus.tables import ApiKeyRow


@dataclass
class Context:
    """One request, or one open socket.

    :param request_id: under which its errors stand in the log.
    :param client: whom its cost is charged to: the holder of a key, or an address.
    :param key: the client's key, if it sent a good one.
    :param connection_params: what a socket's client said of itself; strawberry sets it.
    """

    database: Database
    loaders: Loaders
    extraction: Extraction
    feed: Feed
    budget: Budget
    persisted: PersistedQueries
    cost_limit: int
    request_id: str
    client: str
    key: ApiKeyRow | None = None
    connection_params: object = None
