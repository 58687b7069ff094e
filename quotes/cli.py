"""The command line: it reads options, calls the library and prints. ``--help`` loads nothing heavy."""

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from functools import cache, partial
from itertools import chain, tee
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quotes.audit.command import audit
from quotes.corpus import commands, key_commands
from quotes.errors import InputError, QuotesError
from quotes.settings import Settings
from quotes.types import Article, Quote

if TYPE_CHECKING:
    from quotes import Extractor
    from quotes.formats import Attributed

app = typer.Typer(
    help="Who said what: attributed quotes from news articles.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode="markdown",
    pretty_exceptions_enable=False,
)
models_app = typer.Typer(help="The Stanza models that read the articles.", no_args_is_help=True)
app.add_typer(models_app, name="models")
app.add_typer(key_commands.app, name="keys")
app.add_typer(commands.app)
app.command()(audit)


GRACE_SECONDS = 30
"""After this long a server that is stopped leaves the requests alone that are not answered yet."""


class Format(StrEnum):
    """How quotes are printed."""

    JSONL = "jsonl"
    TABLE = "table"


Paths = Annotated[
    list[str],
    typer.Argument(
        metavar="PATH…", help="Files, folders, web or `s3://` addresses, or `-` for standard input."
    ),
]
OutputFormat = Annotated[
    Format, typer.Option("--format", help="`jsonl`: one JSON object an article; `table`: for people.")
]
ModelsFolder = Annotated[
    Path | None,
    typer.Option(
        "--models",
        exists=True,
        file_okay=False,
        help="Folder with Stanza models. Default: `QUOTES_MODELS`, else the models that quotes comes with.",
    ),
]
Workers = Annotated[
    int, typer.Option(min=1, help="How many processes share the work; they need 400 MB each.")
]
Ray = Annotated[
    str | None,
    typer.Option(
        "--ray",
        metavar="ADDRESS",
        help="Share the work over a Ray cluster: `auto` on one of its machines, `HOST:PORT`, or `local` "
        "for one that is started here.",
    ),
]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="The corpus, `sqlite:///…` or `postgresql://…`. Default: `QUOTES_DATABASE_URL`, "
        "else `quotes.db` in this folder.",
    ),
]


@app.command()
def extract(
    paths: Paths,
    output: OutputFormat = Format.JSONL,
    parquet: Annotated[
        Path | None,
        typer.Option(help="Write a row a quote to this Parquet file, which is there when all is done."),
    ] = None,
    models: ModelsFolder = None,
    workers: Workers = 1,
    ray: Ray = None,
) -> None:
    """Say who said what in articles.

    The exit status is 0 when every input was read, 1 when some were not (each is named on standard
    error, and the rest is done), 2 for wrong use.

    ```
    quotes extract article.txt --format table
    quotes extract archive/ --workers 4 > quotes.jsonl
    quotes extract s3://bucket/archive/ --ray auto --parquet quotes.parquet
    pdftotext page.pdf - | quotes extract -
    ```
    """
    from quotes.progress import watched

    failures: list[InputError] = []
    kept, given = tee(_readable(paths, failures))
    attributed = zip(kept, _extract_many(models, workers, ray)(given), strict=True)
    # Lines that run over a terminal are their own progress, and a bar would tear them.
    shown = output is Format.TABLE or not sys.stdout.isatty()
    seen = watched(attributed, "words", lambda pair: len(pair[0].text.split()), shown=shown or bool(parquet))
    if parquet is None:
        _print(seen, output)
    else:
        _write(seen, parquet)
    raise typer.Exit(1 if failures else 0)


@app.command()
def ingest(
    paths: Paths,
    database: DatabaseUrl = None,
    models: ModelsFolder = None,
    workers: Workers = 1,
    ray: Ray = None,
) -> None:
    """Put articles and who said what in them into the corpus.

    Any number of times: what is there already is passed over, and an article that changed is read
    anew. The exit status is that of `quotes extract`.

    ```
    quotes ingest archive/
    quotes ingest today.jsonl --database postgresql://localhost/quotes
    quotes ingest archive/ --ray auto --database postgresql://db/quotes
    ```
    """
    from quotes import sources
    from quotes.corpus.database import Database
    from quotes.corpus.ingest import Status
    from quotes.corpus.ingest import ingest as ingested
    from quotes.corpus.versions import extractor_version
    from quotes.progress import watched

    counted: Counter[Status] = Counter()
    with Database(database or Settings().database_url) as corpus:
        extract_many = _extract_many(models, workers, ray)
        outcomes = ingested(corpus, sources.read(paths), extract_many, extractor_version(models))
        for outcome in watched(outcomes, "quotes", lambda outcome: outcome.quotes):
            counted[outcome.status] += 1
            if outcome.status is Status.FAILED:
                typer.echo(outcome.name, err=True)
    typer.echo(", ".join(f"{counted[status]} {status}" for status in Status if counted[status]), err=True)
    raise typer.Exit(1 if counted[Status.FAILED] else 0)


@app.command()
def reextract(database: DatabaseUrl = None, models: ModelsFolder = None) -> None:
    """Bring the quotes of older versions up to date; what reviewers said stands.

    ```
    quotes reextract
    ```
    """
    from quotes.corpus.database import Database
    from quotes.corpus.reextraction import reextract as reread
    from quotes.corpus.versions import extractor_version
    from quotes.progress import watched

    changed: Counter[str] = Counter()
    with Database(database or Settings().database_url) as corpus:
        anew = reread(corpus, _extract_many(models), extractor_version(models))
        for article in watched(anew, "articles", lambda _: 1):
            changes = article.changes
            changed.update(added=changes.added, removed=changes.removed, speaker=changes.speaker)
            changed.update(articles=1, reviewed=changes.reviewed)
    typer.echo(
        f"{changed['articles']} articles: {changed['added']} quotes added, {changed['removed']} removed, "
        f"{changed['speaker']} with another speaker, {changed['reviewed']} left as reviewed",
        err=True,
    )


@app.command()
def said(
    name: Annotated[
        str,
        typer.Argument(metavar="NAME", help="A full name, a surname or another alias, or a number with `#`."),
    ],
    output: OutputFormat = Format.TABLE,
    database: DatabaseUrl = None,
) -> None:
    """List everything that somebody said in the articles of the corpus, the newest first.

    ```
    quotes said "Vladimir Putin"
    quotes said putin --format jsonl
    ```
    """
    from quotes.corpus import saying
    from quotes.corpus.database import Database

    with Database(database or Settings().database_url) as corpus, corpus.reading() as session:
        _print(saying.said(session, saying.named(session, name)), output)


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on; `0.0.0.0` for every one.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.")] = 8000,
    workers: Annotated[int, typer.Option(min=1, help="How many processes share the work.")] = 1,
    database: DatabaseUrl = None,
) -> None:
    """Serve the corpus over GraphQL, with a page to ask it from.

    ```
    quotes serve
    quotes serve --host 0.0.0.0 --port 80 --database postgresql://localhost/quotes
    ```
    """
    import uvicorn

    from graphql_api.logs import configuration

    if database:
        os.environ["QUOTES_DATABASE_URL"] = database
    uvicorn.run(
        "graphql_api.app:create_app",
        factory=True,
        host=host,
        port=port,
        workers=workers,
        log_config=configuration(),
        access_log=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


@models_app.command()
def download(
    to: Annotated[
        Path | None,
        typer.Option(file_okay=False, help="Folder to put them into. Default: one in the user's cache."),
    ] = None,
) -> None:
    """Fetch Stanford's full English models, larger and slower than those that quotes comes with.

    ```
    quotes models download
    quotes models download --to models/
    ```
    """
    from platformdirs import user_cache_path

    from quotes import models

    folder = models.download(to or user_cache_path("quotes") / "models")
    typer.echo(f"use them with --models {folder} or, for good, export QUOTES_MODELS={folder}")


@models_app.command()
def path() -> None:
    """Print the folder of the models in use.

    ```
    quotes models path
    ```
    """
    from quotes import models

    typer.echo(Settings().models or models.SHIPPED)


def main() -> None:
    """Run the command line; what the library raises on purpose is one line on standard error."""
    try:
        app()
    except QuotesError as error:
        typer.echo(error, err=True)
        sys.exit(1)


def _readable(paths: list[str], failures: list[InputError]) -> Iterator[Article]:
    """The articles of the inputs; what cannot be read is told, and kept in ``failures``."""
    from quotes import sources

    for each in sources.read(paths):
        if isinstance(each, InputError):
            failures.append(each)
            typer.echo(each, err=True)
        else:
            yield each


def _extract_many(
    models: Path | None, workers: int = 1, ray: str | None = None
) -> Callable[[Iterable[Article]], Iterator[list[Quote]]]:
    """The extractor's ``extract_many``, here, in processes or on a cluster.

    The models are loaded when the first article asks for them.
    """
    if ray is not None:
        from quotes import cluster

        return partial(cluster.extract_many, models=models, address=ray)
    if workers > 1:
        from quotes import workers as processes

        return partial(processes.extract_many, models=models, workers=workers)

    @cache
    def extractor() -> "Extractor":
        from quotes import Extractor

        return Extractor(models)

    def extract_many(articles: Iterable[Article]) -> Iterator[list[Quote]]:
        articles = iter(articles)
        for first in articles:
            yield from extractor().extract_many(chain([first], articles))

    return extract_many


def _write(pairs: Iterable["Attributed"], path: Path) -> None:
    """Write a Parquet file, under its name when it is complete: a run that is killed leaves none."""
    from quotes.formats.table import write_parquet

    unfinished = path.with_name(f".{path.name}.unfinished")
    write_parquet(pairs, unfinished)
    unfinished.replace(path)


def _print(pairs: Iterable["Attributed"], output: Format) -> None:
    if output is Format.TABLE:
        from rich.console import Console

        from quotes.formats.screen import table

        Console().print(table(pairs))
        return
    from quotes.formats import jsonl

    for article, quotes in pairs:
        sys.stdout.buffer.write(jsonl.line(article, quotes))
        sys.stdout.buffer.flush()
