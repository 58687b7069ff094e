"""What a request is answered on which the server fails: whatever nobody foresaw."""

import logging

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from graphql_api.pages.asking import failed
from graphql_api.pages.serving import excused

log = logging.getLogger("graphql_api")


class Masked:
    """Hides what failed from the client; the log has it under the identifier that the client gets."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on; an answer that has begun cannot be taken back, and breaks off."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        begun = False

        async def noticed(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, noticed)
        except Exception:
            if begun:
                raise
            log.exception("request %s failed at %s", scope["request_id"], scope["path"])
            await excused(Request(scope), failed(scope["request_id"]))(scope, receive, send)
