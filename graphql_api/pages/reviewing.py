"""The pages on which editors decide: a queue, one quote at a time, with its history and an undo."""

from typing import Any

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.pages import signing
from graphql_api.pages.asking import Refusal, ask, missing
from graphql_api.pages.rendering import render
from graphql_api.pages.serving import MakeContext, excused
from quotes.corpus import review
from quotes.corpus.queue import Urgency, how_many_wait, waiting
from quotes.types import QuoteKind, SpeakerKind

FIELDS = 12


class Reviewing:
    """The end points; each is for those who are signed in."""

    def __init__(self, make_context: MakeContext) -> None:
        self._make_context = make_context

    async def queue(self, request: Request) -> Response:
        """The most urgent quote that nobody has looked at."""
        return await self._answer(request, self._queue)

    async def quote(self, request: Request) -> Response:
        """One quote, wherever it stands in the queue."""
        return await self._answer(request, self._one)

    async def decide(self, request: Request) -> Response:
        """Accept, reject, correct or undo, then lead on."""
        return await self._answer(request, self._decided)

    async def sign_in(self, request: Request) -> Response:
        """Sign in."""
        try:
            return await signing.sign_in(request, await self._make_context(request))
        except Refusal as refusal:
            return _signing_in(refusal.status, str(request.url.path), refusal.message)

    async def sign_out(self, request: Request) -> Response:
        """Sign out."""

        async def work(request: Request, context: Context) -> Response:  # noqa: ARG001
            async with request.form(max_files=0, max_fields=FIELDS) as form:
                signing.check(request, form)
            return signing.sign_out()

        return await self._answer(request, work)

    async def _answer(self, request: Request, work: Any) -> Response:  # noqa: ANN401
        context = await self._make_context(request)
        if await signing.editor(request, context) is None:
            return _signing_in(401, request.url.path)
        try:
            response: Response = await work(request, context)
        except Refusal as refusal:
            response = excused(request, refusal)
        response.headers["cache-control"] = "no-store"
        return response

    async def _queue(self, request: Request, context: Context) -> Response:
        urgency, skip = _place(request)
        async with context.database.async_reading() as session:
            found = await session.run_sync(lambda session: waiting(session, urgency, 1, skip))
            left = await session.run_sync(how_many_wait)
        page = await self._page(request, context, found[0] if found else None)
        last = request.query_params.get("last", "")
        place = {"urgency": urgency.value, "skip": skip, "left": left, "last": last.isdecimal() and last}
        return HTMLResponse(render("review.html", **place, **page))

    async def _one(self, request: Request, context: Context) -> Response:
        page = await self._page(request, context, request.path_params["number"])
        return HTMLResponse(render("review.html", urgency=None, skip=0, **page))

    async def _page(self, request: Request, context: Context, number: int | None) -> dict[str, Any]:
        quote, acts = None, []
        if number is not None:
            quote = (await ask(context, "Quote", id=ids.encode("Quote", number)))["quote"]
            if quote is None:
                raise missing(f"Quote {number}")
            async with context.database.async_reading() as session:
                acts = list(await session.run_sync(lambda session: review.history(session, number)))
        return {
            "quote": quote,
            "acts": acts,
            "editor": context.key and context.key.name,
            "token": signing.token(request),
            "kinds": [kind.value for kind in QuoteKind],
            "speaker_kinds": [kind.value for kind in SpeakerKind],
        }

    async def _decided(self, request: Request, context: Context) -> Response:
        number: int = request.path_params["number"]
        identifier = ids.encode("Quote", number)
        async with request.form(max_files=0, max_fields=FIELDS) as form:
            signing.check(request, form)
            given = {name: str(value) for name, value in form.items()}
        note = given.get("note", "")
        match given.get("action"):
            case "accept" | "reject" as verdict:
                answer = await ask(context, "Review", quote=identifier, verdict=verdict.upper(), note=note)
            case "undo":
                answer = await ask(context, "Undo", quote=identifier, note=note)
            case "correct":
                correction = await _correction(context, number, given)
                answer = await ask(context, "Correct", quote=identifier, correction=correction, note=note)
            case action:
                raise Refusal(
                    400, f"There is no action {action!r}: accept, reject, correct or undo.", "BAD_REQUEST"
                )
        [payload] = answer.values()
        if "message" in payload:
            raise Refusal(409, payload["message"], payload["code"])
        urgency, skip = _place(request)
        onwards = (
            f"/review?order={urgency}&skip={skip}&last={number}"
            if "order" in request.query_params
            else f"/review/{number}"
        )
        return RedirectResponse(onwards, 303)


async def _correction(context: Context, number: int, given: dict[str, str]) -> dict[str, Any]:
    """What of a form differs from the quote as it is."""
    quote = (await ask(context, "Quote", id=ids.encode("Quote", number)))["quote"]
    if quote is None:
        raise missing(f"Quote {number}")
    correction: dict[str, Any] = {}
    name = given.get("speaker", "").strip()
    if not name:
        correction["nobody"] = True
    elif not quote["speaker"] or name != quote["speaker"]["name"]:
        correction["speakerNamed"] = {"name": name, "kind": given.get("speaker_kind", "person").upper()}
    if given.get("kind", "").upper() not in ("", quote["kind"]):
        correction["kind"] = given["kind"].upper()
    words = [line.strip() for line in given.get("words", "").splitlines() if line.strip()]
    if words != [stretch["text"] for stretch in quote["stretches"]]:
        text = (await ask(context, "Text", id=quote["article"]["id"]))["article"]["text"]
        correction["stretches"] = _located(text, words, quote["stretches"][0]["start"])
    return correction


def _located(text: str, words: list[str], near: int) -> list[dict[str, int]]:
    """Where the lines stand in the text, one after another, the first as near as can be to a place.

    :raises Refusal: where they do not.
    """
    if not words:
        raise Refusal(400, "A quote has words: give them, or reject it.", "BAD_REQUEST")
    starts = [at for at in range(len(text)) if text.startswith(words[0], at)]
    stretches, at = [], min(starts, key=lambda start: abs(start - near), default=-1)
    for line in words:
        at = text.find(line, at) if at >= 0 else -1
        if at < 0:
            raise Refusal(
                400,
                f"The article does not say “{line}”: give its own words, a line a stretch.",
                "BAD_REQUEST",
            )
        stretches.append({"start": at, "end": at + len(line)})
        at += len(line)
    return stretches


def _place(request: Request) -> tuple[Urgency, int]:
    order, skip = request.query_params.get("order", Urgency.UNCERTAIN), request.query_params.get("skip", "0")
    if order not in list(Urgency) or not skip.isdecimal() or len(skip) > 9:
        raise Refusal(400, "The queue is in the order uncertain or visible, from a number on.", "BAD_REQUEST")
    return Urgency(order), int(skip)


def _signing_in(status: int, onwards: str, refusal: str = "") -> Response:
    return HTMLResponse(render("sign_in.html", onwards=onwards, refusal=refusal), status)
