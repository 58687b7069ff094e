"""Pages for people, over the same queries as everything else.

Each is also there as JSON (``.json``) and, where it lists quotes, as CSV (``.csv``).
"""

from pathlib import Path

from starlette.responses import FileResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from graphql_api.pages import auditing, reading
from graphql_api.pages.reviewing import Reviewing
from graphql_api.pages.serving import MakeContext, data, page, table
from quotes.audit import charts, writing

STATIC = Path(__file__).parent / "static"


def routes(make_context: MakeContext) -> list[BaseRoute]:
    """The routes of all pages."""
    review = Reviewing(make_context)
    return [
        Route("/pages/charts.css", lambda _: FileResponse(charts.STYLE)),
        Route("/pages/report.css", lambda _: FileResponse(writing.STYLE)),
        Mount("/pages", StaticFiles(directory=STATIC)),
        Route("/", page(make_context, reading.read_front, reading.show_front)),
        Route("/quotes.json", data(make_context, reading.read_front)),
        Route("/speakers/{slug}.json", data(make_context, reading.read_speaker)),
        Route("/speakers/{slug}.csv", table(make_context, reading.quotes_of_speaker)),
        Route("/speakers/{slug}", page(make_context, reading.read_speaker, reading.show_speaker)),
        Route("/articles/{number:int}.json", data(make_context, reading.read_article)),
        Route("/articles/{number:int}.csv", table(make_context, reading.quotes_of_article)),
        Route("/articles/{number:int}", page(make_context, reading.read_article, reading.show_article)),
        Route("/quotes/{number:int}.json", data(make_context, reading.read_quote)),
        Route("/quotes/{number:int}.csv", table(make_context, reading.quotes_of_same_words)),
        Route("/quotes/{number:int}", page(make_context, reading.read_quote, reading.show_quote)),
        Route("/audit", page(make_context, auditing.read_audit, auditing.show_audit)),
        Route("/audit.json", auditing.as_data(make_context, "json")),
        Route("/audit.csv", auditing.as_data(make_context, "csv")),
        Route("/audit/{measure}.json", data(make_context, auditing.read_measure)),
        Route("/audit/{measure}.csv", table(make_context, auditing.quotes_behind)),
        Route("/audit/{measure}", page(make_context, auditing.read_measure, auditing.show_measure)),
        Route("/audit/{measure}/articles.json", data(make_context, auditing.read_articles)),
        Route(
            "/audit/{measure}/articles", page(make_context, auditing.read_articles, auditing.show_articles)
        ),
        Route("/review", review.queue),
        Route("/review/sign-in", review.sign_in, methods=["POST"]),
        Route("/review/sign-out", review.sign_out, methods=["POST"]),
        Route("/review/{number:int}", review.quote),
        Route("/review/{number:int}", review.decide, methods=["POST"]),
        Route("/try", page(make_context, reading.read_try, reading.show_try), methods=["GET", "POST"]),
    ]
