"""Who asks, by the key that the request brings."""

from starlette.requests import HTTPConnection

from quotes.corpus import keys
from quotes.corpus.database import Database
from quotes.corpus.tables import ApiKeyRow


async def bearer(database: Database, request: HTTPConnection) -> ApiKeyRow | None:
    """Give the key of ``Authorization: Bearer …``, if it is good."""
    scheme, _, key = request.headers.get("authorization", "").partition(" ")
    if scheme.casefold() != "bearer":
        return None
    async with database.async_reading() as session:
        return await session.run_sync(lambda session: keys.holder(session, key.strip()))
