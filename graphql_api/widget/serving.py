"""The end points of the widgets."""

import re
from collections.abc import Awaitable, Callable
from functools import wraps
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import Response

from graphql_api import ids
from graphql_api.pages.asking import Refusal, ask, missing
from graphql_api.pages.rendering import render
from graphql_api.pages.serving import MakeContext, base, refused
from graphql_api.paging import MAX_PAGE
from graphql_api.widget.cards import card, kept

SCRIPT = Path(__file__).parent / "widget.js"
ANY_SITE = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; "
    "frame-ancestors *"
}
"""A frame may stand on every page."""
NEW_QUOTES = 30

Method = Callable[["Widgets", Request], Awaitable[Response]]


def _answered(method: Method) -> Method:
    @wraps(method)
    async def answer(self: "Widgets", request: Request) -> Response:
        try:
            return await method(self, request)
        except Refusal as refusal:
            response = refused(refusal)
            response.headers["access-control-allow-origin"] = "*"
            return response

    return answer


class Widgets:
    """Answers to sites that embed."""

    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context

    async def script(self, request: Request) -> Response:
        """The web components."""
        return kept(request, SCRIPT.read_bytes(), "text/javascript; charset=utf-8")

    @_answered
    async def quote(self, request: Request) -> Response:
        """A quote's card."""
        return _json(request, card(base(request), await self._quote(request, request.path_params["number"])))

    @_answered
    async def speaker(self, request: Request) -> Response:
        """A speaker's newest quotes."""
        asked = request.query_params.get("limit", "5")
        if not asked.isdecimal() or not 1 <= int(asked) <= MAX_PAGE:
            raise Refusal(400, f"The limit {asked!r} cannot be: ask for 1 to {MAX_PAGE}.", "BAD_REQUEST")
        here, speaker = base(request), await self._speaker(request, int(asked))
        return _json(
            request,
            {
                "speaker": {"name": speaker["name"], "url": f"{here}/speakers/{speaker['slug']}"},
                "quotes": [card(here, quote) for quote in speaker["quotes"]["nodes"]],
            },
        )

    @_answered
    async def frame(self, request: Request) -> Response:
        """A quote's card as a page, for a frame."""
        shown = card(base(request), await self._quote(request, request.path_params["number"]))
        return kept(request, render("card.html", quote=shown).encode(), "text/html", ANY_SITE)

    @_answered
    async def oembed(self, request: Request) -> Response:
        """What a quote's address becomes where it is pasted (https://oembed.com, version 1.0)."""
        if request.query_params.get("format", "json") != "json":
            raise Refusal(501, "oEmbed is answered as JSON: leave format out.", "BAD_REQUEST")
        address = request.query_params.get("url", "")
        here = base(request)
        found = re.fullmatch(r"/quotes/(\d{1,18})/?", urlsplit(address).path)
        if found is None or urlsplit(address).netloc != urlsplit(here).netloc:
            raise Refusal(404, f"{address!r} is no quote's address: give {here}/quotes/NUMBER.", "NOT_FOUND")
        number = int(found[1])
        shown = card(here, await self._quote(request, number))
        width, height = (_bound(request, name) for name in ("maxwidth", "maxheight"))
        width = min(width, 600)
        height = min(height, 150 + 30 * (len(shown["text"]) // max(20, width // 10)))
        who = shown["speaker"]["name"] if shown["speaker"] else "Quote"
        return _json(
            request,
            {
                "version": "1.0",
                "type": "rich",
                "provider_name": "Who said what",
                "provider_url": here,
                "title": f"{who}: {shown['text']}",
                "author_name": who,
                "html": render(
                    "oembed.html", quote=shown, number=number, base=here, width=width, height=height
                ),
                "width": width,
                "height": height,
                "cache_age": 86400,
            },
        )

    @_answered
    async def feed(self, request: Request) -> Response:
        """A speaker's new quotes as RSS 2.0."""
        speaker = await self._speaker(request, NEW_QUOTES)
        here = base(request)
        shown = [card(here, quote) for quote in speaker["quotes"]["nodes"]]
        written = render("speaker.rss.xml", speaker=speaker, base=here, quotes=shown)
        return kept(request, _printable(written).encode(), "application/rss+xml")

    async def _quote(self, request: Request, number: int) -> dict[str, Any]:
        context = await self._make_context(request)
        [quote] = (await ask(context, "Cards", ids=[ids.encode("Quote", number)]))["nodes"]
        if quote is None:
            raise missing(f"Quote {number}")
        return dict(quote)

    async def _speaker(self, request: Request, first: int) -> dict[str, Any]:
        context = await self._make_context(request)
        slug = request.path_params["slug"]
        speaker = (await ask(context, "Newest", slug=slug, first=first))["speaker"]
        if speaker is None:
            raise missing(f"A speaker called {slug!r}")
        return dict(speaker)


def _json(request: Request, answer: dict[str, Any]) -> Response:
    return kept(request, orjson.dumps(answer), "application/json")


def _bound(request: Request, name: str) -> int:
    asked = request.query_params.get(name, "")
    return max(100, int(asked)) if asked.isdecimal() and len(asked) < 6 else 10_000


def _printable(text: str) -> str:
    """The text without the characters that XML 1.0 does not allow."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "", text)
