"""Who reviews: an editor's key in a cookie that no script reads and no other site makes a browser send.

The cookie counts on the pages for reviewing alone; the API takes keys from a header only.
"""

import hmac
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from graphql_api.context import Context
from graphql_api.pages.asking import Refusal
from quotes.corpus import keys
from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiKeyRow

COOKIE = "quotes_key"
TOKEN = "token"


async def editor(request: Request, context: Context) -> ApiKeyRow | None:
    """The key of whoever is signed in, put into the context; ``None`` where nobody who may review is."""
    context.key = await _good(context, request.cookies.get(COOKIE, ""))
    return context.key


async def _good(context: Context, key: str) -> ApiKeyRow | None:
    async with context.database.async_reading() as session:
        row = await session.run_sync(lambda session: keys.holder(session, key))
    return row if row and keys.may(row, Role.EDITOR) else None


def token(request: Request) -> str:
    """What a form of whoever is signed in must bring: nobody can make it without the key."""
    return hmac.digest(request.cookies[COOKIE].encode(), b"form", "sha256").hex()


def check(request: Request, form: Mapping[str, Any]) -> None:
    """Check that a form is ours.

    :raises Refusal: where another site made it.
    """
    if not hmac.compare_digest(str(form.get(TOKEN, "")).encode(), token(request).encode()):
        raise Refusal(403, "The form is not from this page: open the page again.", "FORBIDDEN")


async def sign_in(request: Request, context: Context) -> Response:
    """Take the key that was typed, and lead on to the page that asked for it.

    :raises Refusal: for a key that is not good, or a form of another site.
    """
    if request.headers.get("sec-fetch-site", "same-origin") != "same-origin":
        raise Refusal(403, "The form is from another site: sign in here.", "FORBIDDEN")
    async with request.form(max_files=0, max_fields=3) as form:
        key, onwards = str(form.get("key", "")).strip(), str(form.get("next", ""))
    if await _good(context, key) is None:
        raise Refusal(
            403, "This key is not good for reviewing: make one with quotes keys make NAME.", "FORBIDDEN"
        )
    number = onwards.removeprefix("/review/")
    response = RedirectResponse(f"/review/{number}" if number.isdecimal() else "/review", 303)
    response.set_cookie(
        COOKIE, key, httponly=True, samesite="strict", secure=request.url.scheme == "https", path="/review"
    )
    return response


def sign_out() -> Response:
    """Forget the key."""
    response = RedirectResponse("/review", 303)
    response.delete_cookie(COOKIE, path="/review", httponly=True, samesite="strict")
    return response
