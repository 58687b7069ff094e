"""What the widgets show, as JSON that any site may read and caches may keep."""

from hashlib import blake2b
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from graphql_api.pages import filters

KEEP_SECONDS = 300


def card(base: str, quote: dict[str, Any]) -> dict[str, Any]:
    """A quote with what is shown beside it.

    :param base: address of this server.
    :param quote: as the API answers.
    """
    speaker, article = quote["speaker"], quote["article"]
    return {
        "text": filters.alone(quote["text"]),
        "kind": quote["kind"].lower(),
        "url": f"{base}/quotes/{filters.number(quote['id'])}",
        "date": quote["date"],
        "speaker": speaker and {"name": speaker["name"], "url": f"{base}/speakers/{speaker['slug']}"},
        "article": {
            "title": article["title"],
            "url": filters.web(article["url"]) or f"{base}/articles/{filters.number(article['id'])}",
        },
        "outlet": article["outlet"] and article["outlet"]["name"],
    }


def kept(
    request: Request, content: bytes, media_type: str, headers: dict[str, str] | None = None
) -> Response:
    """An answer for every site, which a cache may keep and ask whether it still holds."""
    tag = f'"{blake2b(content, digest_size=12).hexdigest()}"'
    shared = {
        "etag": tag,
        "cache-control": f"public, max-age={KEEP_SECONDS}",
        "access-control-allow-origin": "*",
        "cross-origin-resource-policy": "cross-origin",
        **(headers or {}),
    }
    if tag in (
        each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")
    ):
        return Response(status_code=304, headers=shared)
    return Response(content, headers=shared, media_type=media_type)
