"""What the reading pages show of a speaker, an article, a quote and a pasted text."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from sqlalchemy import or_, select
from sqlmodel import col
from starlette.requests import Request

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.extraction import MAX_CHARACTERS
from graphql_api.filters import Condition
from graphql_api.pages import embedding, filters
from graphql_api.pages.asking import ask, missing
from graphql_api.pages.marking import Marked
from graphql_api.pages.rendering import render
from graphql_api.pages.search import State, search
from graphql_api.pages.serving import Data, base
from quotes.audit import months
from quotes.corpus.tables import QuoteRow
from quotes.corpus.variants import diff
from quotes.formats import schemaorg
from quotes.types import Article, Quote, QuoteKind, Speaker, SpeakerKind


async def read_front(request: Request, context: Context) -> Data:
    """Quotes and facets of a state."""
    return await search(context, dict(request.query_params))


def show_front(request: Request, data: Data) -> str:
    """The front page."""
    state = State.of(dict(request.query_params))
    chart = months.chart(
        _counts(data["facets"]["months"]),
        lambda since, until: state.link(since=since, until=until),
    )
    return render(
        "search.html", state=state, chart=chart, groups=list(_groups(state, data["facets"])), **data
    )


def _counts(spans: list[dict[str, Any]]) -> list[tuple[str, int]]:
    return [(span["start"], span["quotes"]) for span in spans]


def _groups(state: State, facets: dict[str, Any]) -> Iterator[tuple[str, str, list[tuple[str, int]]]]:
    """What the quotes can be narrowed down by: title, parameter, and values with their counts."""
    for title, parameter, rows in (
        ("Speaker", "speaker", [(each["speaker"]["name"], each["quotes"]) for each in facets["speakers"]]),
        ("Outlet", "outlet", [(each["outlet"]["name"], each["quotes"]) for each in facets["outlets"]]),
        ("Quotation", "kind", [(each["kind"].lower(), each["quotes"]) for each in facets["kinds"]]),
        ("Cue", "cue", [(each["cue"].lower(), each["quotes"]) for each in facets["cues"]]),
    ):
        if len(rows) > 1 or parameter in state.parameters:
            yield title, parameter, rows


async def read_speaker(request: Request, context: Context) -> Data:
    """A speaker, and a page of what they said."""
    slug = request.path_params["slug"]
    answer = await ask(context, "Speaker", slug=slug, after=request.query_params.get("after"))
    speaker = answer["speaker"]
    if speaker is None:
        raise missing(f"A speaker called {slug!r}")
    return answer | await ask(context, "SpeakerFacets", id=speaker["id"])


def show_speaker(request: Request, data: Data) -> str:
    """The page of a speaker."""
    speaker = data["speaker"]

    def link(**filters: object) -> str:
        return State.of({"speaker": speaker["name"]}).link("/", **filters)

    chart = months.chart(_counts(speaker["timeline"]), lambda since, until: link(since=since, until=until))
    embed = embedding.said_by(base(request), speaker["slug"], speaker["name"])
    return render("speaker.html", chart=chart, link=link, embed=embed, **data)


async def quotes_of_speaker(request: Request, context: Context) -> list[Condition]:
    """All that a speaker said."""
    slug = request.path_params["slug"]
    speaker = (await ask(context, "SpeakerId", slug=slug))["speaker"]
    if speaker is None:
        raise missing(f"A speaker called {slug!r}")
    return [col(QuoteRow.speaker_id) == filters.number(speaker["id"])]


async def read_article(request: Request, context: Context) -> Data:
    """An article with all of its quotes."""
    number = request.path_params["number"]
    article = await _article(context, number, None)
    page = article["quotes"]
    while page["pageInfo"]["hasNextPage"]:
        following = await _article(context, number, page["pageInfo"]["endCursor"])
        page["nodes"] += following["quotes"]["nodes"]
        page["pageInfo"] = following["quotes"]["pageInfo"]
    return {"article": article}


async def _article(context: Context, number: int, after: str | None) -> dict[str, Any]:
    article = (await ask(context, "Article", id=ids.encode("Article", number), after=after))["article"]
    if article is None:
        raise missing(f"Article {number}")
    return dict(article)


def show_article(request: Request, data: Data) -> str:  # noqa: ARG001
    """The page of an article."""
    article = data["article"]
    quotes = article["quotes"]["nodes"]
    marked = Marked(article["text"], quotes, [f"q{filters.number(quote['id'])}" for quote in quotes])
    return render("article.html", article=article, marked=marked)


async def quotes_of_article(request: Request, context: Context) -> list[Condition]:
    """All that an article quotes."""
    number = request.path_params["number"]
    if (await ask(context, "Text", id=ids.encode("Article", number)))["article"] is None:
        raise missing(f"Article {number}")
    return [col(QuoteRow.article_id) == number]


async def read_quote(request: Request, context: Context) -> Data:
    """A quote, and where else its words are quoted."""
    number = request.path_params["number"]
    answer = await ask(context, "Quote", id=ids.encode("Quote", number))
    if answer["quote"] is None:
        raise missing(f"Quote {number}")
    return answer | {"jsonld": _jsonld(answer["quote"])}


async def quotes_of_same_words(request: Request, context: Context) -> list[Condition]:
    """A quote, and wherever else its words are quoted."""
    number = request.path_params["number"]
    [quote] = (await ask(context, "Cards", ids=[ids.encode("Quote", number)]))["nodes"]
    if quote is None:
        raise missing(f"Quote {number}")
    variant = select(col(QuoteRow.variant_id)).where(col(QuoteRow.id) == number).scalar_subquery()
    return [or_(col(QuoteRow.id) == number, col(QuoteRow.variant_id) == variant)]


def _jsonld(quote: dict[str, Any]) -> dict[str, Any]:
    article, speaker = quote["article"], quote["speaker"]
    return schemaorg.quotation(
        Article(
            text="",
            url=filters.web(article["url"]),
            outlet=article["outlet"] and article["outlet"]["name"],
            title=article["title"],
            byline=article["byline"],
            published=datetime.fromisoformat(article["published"]) if article["published"] else None,
        ),
        Quote(
            kind=QuoteKind[quote["kind"]],
            text=quote["text"],
            stretches=(),
            speaker=Speaker(speaker["name"], SpeakerKind[speaker["kind"]]) if speaker else None,
        ),
    )


def show_quote(request: Request, data: Data) -> str:
    """The page of a quote."""
    quote, here = data["quote"], base(request)
    embed = embedding.quote_card(
        here,
        filters.number(quote["id"]),
        filters.alone(quote["text"]),
        quote["speaker"] and quote["speaker"]["name"],
    )
    return render("quote.html", base=here, embed=embed, diff=diff, **data)


async def read_try(request: Request, context: Context) -> Data:
    """The quotes of the text that was pasted, if one was."""
    text = ""
    if request.method == "POST":
        async with request.form(max_files=0, max_fields=2) as form:
            text = str(form.get("text", "")).replace("\r\n", "\n")
    found = (await ask(context, "Try", text=text))["extract"]["quotes"] if text.strip() else []
    return {"text": text, "found": found}


def show_try(request: Request, data: Data) -> str:  # noqa: ARG001
    """The page to paste a text into."""
    marked = Marked(data["text"], data["found"], [f"n{number}" for number, _ in enumerate(data["found"], 1)])
    return render("try.html", text=data["text"], limit=MAX_CHARACTERS, marked=marked)
