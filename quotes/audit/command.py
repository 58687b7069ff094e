"""``quotes audit``."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from quotes.settings import Settings


class Format(StrEnum):
    """How a report is printed."""

    TABLE = "table"
    HTML = "html"
    CSV = "csv"
    JSON = "json"
    SVG = "svg"


def audit(
    outlet: Annotated[str | None, typer.Option(help="Only what this outlet published.")] = None,
    since: Annotated[datetime | None, typer.Option(help="Only what was published from this day on.")] = None,
    until: Annotated[datetime | None, typer.Option(help="Only what was published before this day.")] = None,
    article: Annotated[int | None, typer.Option(help="Only the article of this number.")] = None,
    gold: Annotated[
        Path | None,
        typer.Option(exists=True, file_okay=False, help="Folder with gold to score the speakers against."),
    ] = None,
    output: Annotated[
        Format,
        typer.Option("--format", help="`html`: a page with charts; `svg`: who is quoted, as a picture."),
    ] = Format.TABLE,
    site: Annotated[
        str, typer.Option(metavar="URL", help="The server that has the quotes behind the numbers.")
    ] = "http://127.0.0.1:8000",
    database: Annotated[
        str | None,
        typer.Option(metavar="URL", help="The corpus. Default: `QUOTES_DATABASE_URL`, else `quotes.db`."),
    ] = None,
) -> None:
    """Tell who is quoted and how much, and which quotes ought to be looked at.

    Every number of the HTML, and every row of CSV and JSON, leads to the quotes or articles behind it, on a
    server of the corpus.

    ```
    quotes audit
    quotes audit --outlet "The Gazette" --since 2025-01-01 --format html > audit.html
    quotes audit --gold seeds/
    ```
    """
    from quotes.audit import report as reports
    from quotes.audit import writing
    from quotes.audit.gold import against
    from quotes.corpus.database import Database

    with Database(database or Settings().database_url) as corpus, corpus.reading() as session:
        report = reports.audit(session, reports.Scope(outlet, since, until, article))
        scores = against(session, gold) if gold else None
    site = site.rstrip("/")
    match output:
        case Format.TABLE:
            from rich.console import Console

            Console().print(*writing.tables(report, scores), sep="\n\n")
        case Format.HTML:
            typer.echo(writing.html_page(report, site, scores))
        case Format.CSV:
            typer.echo(writing.csv_text(report, site), nl=False)
        case Format.JSON:
            typer.echo(writing.json_bytes(report, site, scores), nl=False)
        case Format.SVG:
            typer.echo(writing.picture(report))
