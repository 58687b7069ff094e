"""The audit as a page, and the quotes and articles behind each of its numbers."""

import re
from typing import Any

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import distinct, func, select
from sqlalchemy.orm import Session
from sqlmodel import col
from starlette.requests import Request
from starlette.responses import Response

from graphql_api import ids
from graphql_api.context import Context
from graphql_api.filters import Condition
from graphql_api.pages.asking import Refusal, ask, missing
from graphql_api.pages.rendering import render
from graphql_api.pages.serving import Data, MakeContext, base, refused
from quotes.audit import writing
from quotes.audit.measures import Measure, measures
from quotes.audit.report import Report, Scope, audit, behind
from quotes.corpus.tables import QuoteRow
from quotes.errors import CorpusError

ON_A_PAGE = 50

_scope = TypeAdapter(Scope)


def scope_of(request: Request) -> Scope:
    """The scope that an address names; what is empty is not given.

    :raises Refusal: for a parameter that there is not, or whose value cannot be.
    """
    given = {name: value for name, value in request.query_params.items() if value and name != "page"}
    if unknown := sorted(given.keys() - Scope.__dataclass_fields__.keys()):
        known = ", ".join(Scope.__dataclass_fields__)
        raise Refusal(400, f"There is no parameter {unknown[0]!r}: use {known}.", "BAD_REQUEST")
    try:
        return _scope.validate_strings(given)
    except ValidationError as error:
        problem = error.errors()[0]
        message = f"{problem['loc'][0]}: {problem['msg']}; given is {problem['input']!r}."
        raise Refusal(400, message, "BAD_REQUEST") from error
    except CorpusError as error:
        raise Refusal(404, str(error), "NOT_FOUND") from error


async def report_of(request: Request, context: Context) -> Report:
    """The audit of the scope that an address names."""
    scope = scope_of(request)
    async with context.database.async_reading() as session:
        try:
            return await session.run_sync(lambda session: audit(session, scope))
        except CorpusError as error:
            raise Refusal(404, str(error), "NOT_FOUND") from error


async def read_audit(request: Request, context: Context) -> Data:
    """The report, and which outlets there are to choose from."""
    outlets = (await ask(context, "Outlets"))["facets"]["outlets"]
    return {
        "outlets": [each["outlet"]["name"] for each in outlets],
        "report": await report_of(request, context),
    }


def show_audit(request: Request, data: Data) -> str:  # noqa: ARG001
    """The page of the report."""
    return render("audit.html", outlets=data["outlets"], **writing.shown(data["report"]))


def as_data(make_context: MakeContext, kind: str) -> Any:  # noqa: ANN401
    """The report as ``json`` or ``csv``."""

    async def answer(request: Request) -> Response:
        try:
            report = await report_of(request, await make_context(request))
        except Refusal as refusal:
            return refused(refusal)
        if kind == "json":
            return Response(writing.json_bytes(report, base(request)), media_type="application/json")
        return Response(writing.csv_text(report, base(request)), media_type="text/csv")

    return answer


def _measure(request: Request) -> Measure:
    name = request.path_params["measure"]
    if name not in measures():
        raise missing(f"A measure called {name!r}")
    return measures()[name]


async def quotes_behind(request: Request, context: Context) -> list[Condition]:  # noqa: ARG001
    """All quotes behind a number."""
    return [behind(scope_of(request), _measure(request))]


async def read_measure(request: Request, context: Context) -> Data:
    """A page of the quotes behind a number, the newest first."""
    scope, measure, page = scope_of(request), _measure(request), _page(request)

    def found(session: Session) -> tuple[int, list[int]]:
        condition = behind(scope, measure)
        total = session.scalar(select(func.count()).select_from(QuoteRow).where(condition)) or 0
        keys = (
            select(col(QuoteRow.id))
            .where(condition)
            .order_by(col(QuoteRow.seen_at).desc(), col(QuoteRow.id).desc())
            .limit(ON_A_PAGE)
            .offset(ON_A_PAGE * (page - 1))
        )
        return total, [key for key in session.scalars(keys) if key is not None]

    async with context.database.async_reading() as session:
        total, keys = await session.run_sync(found)
    quotes = (await ask(context, "Cards", ids=[ids.encode("Quote", key) for key in keys]))["nodes"]
    return {
        "measure": _told(measure),
        "total": total,
        "quotes": quotes,
        "next": _next(scope, f"/audit/{measure.name}.json", page, total),
    }


def show_measure(request: Request, data: Data) -> str:
    """The page of those quotes."""
    return render("measure.html", scope=scope_of(request), **data)


async def read_articles(request: Request, context: Context) -> Data:
    """A page of the articles behind a number, the newest first, each with how many of the quotes it has."""
    scope, measure, page = scope_of(request), _measure(request), _page(request)

    def found(session: Session) -> tuple[int, dict[int, int]]:
        condition, article = behind(scope, measure), col(QuoteRow.article_id)
        total = session.scalar(select(func.count(distinct(article))).where(condition)) or 0
        counts = (
            select(article, func.count())
            .where(condition)
            .group_by(article)
            .order_by(func.max(col(QuoteRow.seen_at)).desc(), article.desc())
            .limit(ON_A_PAGE)
            .offset(ON_A_PAGE * (page - 1))
        )
        return total, dict(session.execute(counts).all())

    async with context.database.async_reading() as session:
        total, counts = await session.run_sync(found)
    asked = [ids.encode("Article", key) for key in counts]
    articles = (await ask(context, "ArticleCards", ids=asked))["nodes"]
    return {
        "measure": _told(measure),
        "total": total,
        "articles": [
            {"article": article, "quotes": quotes}
            for article, quotes in zip(articles, counts.values(), strict=True)
        ],
        "next": _next(scope, f"/audit/{measure.name}/articles.json", page, total),
    }


def show_articles(request: Request, data: Data) -> str:
    """The page of those articles."""
    return render("articles.html", scope=scope_of(request), **data)


def _page(request: Request) -> int:
    page = request.query_params.get("page", "1")
    if not re.fullmatch("[1-9][0-9]{0,4}", page):
        raise Refusal(400, f"There is no page {page!r}: use 1, 2 and so on.", "BAD_REQUEST")
    return int(page)


def _next(scope: Scope, path: str, page: int, total: int) -> str | None:
    return scope.link(path, page=page + 1) if ON_A_PAGE * page < total else None


def _told(measure: Measure) -> dict[str, str]:
    return {"name": measure.name, "title": measure.title, "meaning": measure.meaning}
