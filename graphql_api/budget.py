"""What each client may spend."""

import time

from graphql import GraphQLError
from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import FixedWindowRateLimiter


class Budget:
    """What each client may spend in a minute, in this process.

    :param per_minute: cost.
    """

    def __init__(self, per_minute: int) -> None:
        self._allowed = RateLimitItemPerMinute(per_minute)
        self._limiter = FixedWindowRateLimiter(MemoryStorage())

    async def spend(self, client: str, cost: int) -> GraphQLError | None:
        """Charge a client, or say why not."""
        if await self._limiter.hit(self._allowed, client, cost=cost):
            return None
        wait = max(
            1, round((await self._limiter.get_window_stats(self._allowed, client)).reset_time - time.time())
        )
        return GraphQLError(
            f"The budget of this minute is spent: ask again in {wait} seconds.",
            extensions={"code": "RATE_LIMITED", "retryAfter": wait},
        )

    async def remaining(self, client: str) -> int:
        """What a client may still spend in this minute."""
        return (await self._limiter.get_window_stats(self._allowed, client)).remaining
