"""The commands that keep a corpus: search, review, export and import, speakers, variants, check."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from quotes.corpus.states import ReviewState
from quotes.errors import InputError
from quotes.formats import Attributed
from quotes.settings import Settings
from quotes.types import CueClass, QuoteKind

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from quotes.corpus.database import Database
    from quotes.corpus.tables import SpeakerChangeRow

app = typer.Typer()
speakers_app = typer.Typer(
    help="Who is whom: merge, split, rename, aliases; logged and undoable.", no_args_is_help=True
)
app.add_typer(speakers_app, name="speakers")
review_app = typer.Typer(
    help="What a person says of a quote; it outlives every extractor.", no_args_is_help=True
)
app.add_typer(review_app, name="review")

DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="The corpus, `sqlite:///…` or `postgresql://…`. Default: `QUOTES_DATABASE_URL`, "
        "else `quotes.db` in this folder.",
    ),
]
Editor = Annotated[str, typer.Option("--as", envvar="QUOTES_EDITOR", help="Who does this, for the log.")]
Note = Annotated[str, typer.Option(help="Why, for those who read the log.")]
Who = Annotated[str, typer.Argument(metavar="SPEAKER", help="A name, or a number with `#`.")]
QuoteNumber = Annotated[
    int, typer.Argument(metavar="QUOTE", help="The quote’s number, as `quotes search` gives it.")
]


Name = Annotated[str, typer.Argument(metavar="NAME", help="The other name.")]


class ExportFormat(StrEnum):
    """What `quotes export` writes."""

    JSONL = "jsonl"
    CSV = "csv"
    PARQUET = "parquet"
    WEB_ANNOTATION = "web-annotation"
    SCHEMA_ORG = "schema.org"
    BRAT = "brat"
    LABEL_STUDIO = "label-studio"
    QUOTEBANK_ARTICLES = "quotebank-articles"
    QUOTEBANK_QUOTATIONS = "quotebank-quotations"


class ImportFormat(StrEnum):
    """What `quotes import` reads."""

    JSONL = "jsonl"
    BRAT = "brat"
    LABEL_STUDIO = "label-studio"


def _corpus(url: str | None) -> "Database":
    from quotes.corpus.database import Database

    return Database(url or Settings().database_url)


@app.command()
def search(
    query: Annotated[str, typer.Argument(help='Words and "phrases", with OR, NOT and parentheses.')],
    speaker: Annotated[str | None, typer.Option(help="Said by whoever goes by this name.")] = None,
    outlet: Annotated[str | None, typer.Option(help="Published by this outlet.")] = None,
    kind: Annotated[QuoteKind | None, typer.Option(help="How much of it stands in marks.")] = None,
    cue: Annotated[
        CueClass | None, typer.Option(help="What the cue says besides that somebody said it.")
    ] = None,
    since: Annotated[datetime | None, typer.Option(help="Only what was published from this day on.")] = None,
    until: Annotated[datetime | None, typer.Option(help="Only what was published before this day.")] = None,
    confidence: Annotated[
        float | None, typer.Option(min=0, max=1, help="The speaker is at least so probable.")
    ] = None,
    review: Annotated[
        ReviewState | None,
        typer.Option(help="What the last review says; without this, rejected ones are left out."),
    ] = None,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="At most so many.")] = 20,
    database: DatabaseUrl = None,
) -> None:
    """Find quotes by their words, the best first.

    ```
    quotes search '"climate change" NOT tax' --speaker "Greta Thunberg"
    quotes search harbour --cue denial --since 2025-01-01 --confidence 0.8 --review accepted
    ```
    """
    from quotes.corpus import search as searching

    filters = searching.Filters(speaker, outlet, since, until, kind, cue, confidence, review)
    with _corpus(database) as corpus, corpus.reading() as session:
        for hit in searching.quotes(session, query, filters, limit=limit):
            typer.echo(f"{hit.row.id}\t{hit.row.speaker_name or '—'}\t{' '.join(hit.snippet().split())}")


@app.command()
def check(database: DatabaseUrl = None) -> None:
    """See whether the corpus holds together; each problem is a line, and the exit status then 1.

    ```
    quotes check
    ```
    """
    from quotes.corpus import check as checking

    problems = 0
    with _corpus(database) as corpus, corpus.reading() as session:
        for problem in checking.check(session):
            problems += 1
            typer.echo(problem)
    raise typer.Exit(1 if problems else 0)


@app.command()
def variants(database: DatabaseUrl = None) -> None:
    """Group the quotes that say the same words in several articles.

    ```
    quotes variants
    ```
    """
    from quotes.corpus import variants as grouping

    with _corpus(database) as corpus:
        with corpus.reading() as session:
            groups = grouping.groups(session)
        made = corpus.write(lambda session: grouping.regroup(session, groups))
    typer.echo(f"{made.groups} groups of {made.quotes} quotes, {made.changed} quotes changed", err=True)


@app.command()
def export(
    output: Annotated[ExportFormat, typer.Option("--format", help="What to write.")] = ExportFormat.JSONL,
    to: Annotated[
        Path | None, typer.Option(help="File, or for brat folder, to write. Default: standard output.")
    ] = None,
    database: DatabaseUrl = None,
) -> None:
    """Write the whole corpus, rejected quotes aside, in a format of others or, as JSON lines, our own.

    ```
    quotes export > archive.jsonl
    quotes export --format csv --to quotes.csv
    quotes export --format parquet --to quotes.parquet
    quotes export --format brat --to annotation/
    ```
    """
    from quotes.corpus import export as exporting
    from quotes.formats import brat, jsonl, labelstudio, quotebank, schemaorg, table, webannotation

    with _corpus(database) as corpus, corpus.reading() as session:
        pairs = exporting.articles(session)
        if output in {ExportFormat.PARQUET, ExportFormat.BRAT}:
            if to is None:
                raise typer.BadParameter(f"{output} needs --to: it is not a stream")
            write = table.write_parquet if output is ExportFormat.PARQUET else brat.write
            write(pairs, to)
            return
        streams: dict[ExportFormat, Callable[[], Iterable[bytes]]] = {
            ExportFormat.JSONL: lambda: (jsonl.archived(*pair) for pair in pairs),
            ExportFormat.CSV: lambda: table.csv_lines(pairs),
            ExportFormat.WEB_ANNOTATION: lambda: webannotation.lines(pairs),
            ExportFormat.SCHEMA_ORG: lambda: schemaorg.lines(pairs),
            ExportFormat.LABEL_STUDIO: lambda: labelstudio.chunks(pairs),
            ExportFormat.QUOTEBANK_ARTICLES: lambda: quotebank.article_lines(pairs),
            ExportFormat.QUOTEBANK_QUOTATIONS: lambda: quotebank.quotation_lines(
                exporting.quotations(session)
            ),
        }
        with to.open("wb") if to else _standard_output() as file:
            file.writelines(streams[output]())


@contextmanager
def _standard_output() -> Iterator[IO[bytes]]:
    yield sys.stdout.buffer
    sys.stdout.buffer.flush()


@app.command("import")
def import_(
    path: Annotated[Path, typer.Argument(exists=True, help="File, or for brat folder, to read.")],
    given: Annotated[ImportFormat, typer.Option("--format", help="What it is.")] = ImportFormat.JSONL,
    replace: Annotated[
        bool,
        typer.Option(
            "--replace", help="Articles that the corpus has get these quotes; what reviewers said stands."
        ),
    ] = False,
    reviewer: Annotated[
        str | None,
        typer.Option("--as", help="Who vouches for the quotes: they are accepted, and outlive new models."),
    ] = None,
    database: DatabaseUrl = None,
) -> None:
    """Store articles whose quotes are found already; those that the corpus has are left as they are.

    ```
    quotes import archive.jsonl
    quotes import annotation/ --format brat --replace --as ann
    ```
    """
    from quotes.corpus.ingest import Status, put
    from quotes.formats import brat, labelstudio

    failed = 0
    readers: dict[ImportFormat, Callable[[], Iterable[Attributed | InputError]]] = {
        ImportFormat.JSONL: lambda: _lines(path),
        ImportFormat.BRAT: lambda: brat.read(path),
        ImportFormat.LABEL_STUDIO: lambda: labelstudio.read(path),
    }
    with _corpus(database) as corpus:
        found = readers[given]()
        for outcome in put(corpus, found, f"import {given}", replace=replace, reviewer=reviewer):
            if outcome.status is Status.FAILED:
                failed += 1
                typer.echo(outcome.name, err=True)
    raise typer.Exit(1 if failed else 0)


def _lines(path: Path) -> "Iterator[Attributed | InputError]":
    from quotes.formats import jsonl

    with path.open("rb") as lines:
        yield from jsonl.read(lines, path)


@review_app.command()
def accept(quote: QuoteNumber, editor: Editor, note: Note = "", database: DatabaseUrl = None) -> None:
    """Say that a quote is right as it is.

    ```
    quotes review accept 17 --as ann
    ```
    """
    from quotes.corpus import review

    with _corpus(database) as corpus:
        corpus.write(lambda session: review.accept(session, quote, editor, note))


@review_app.command()
def reject(quote: QuoteNumber, editor: Editor, note: Note = "", database: DatabaseUrl = None) -> None:
    """Say that this is no quote.

    ```
    quotes review reject 17 --as ann --note "a film title"
    ```
    """
    from quotes.corpus import review

    with _corpus(database) as corpus:
        corpus.write(lambda session: review.reject(session, quote, editor, note))


@review_app.command()
def correct(
    quote: QuoteNumber,
    editor: Editor,
    speaker: Annotated[str | None, typer.Option(help="Who said it: a name, or a number with `#`.")] = None,
    kind: Annotated[QuoteKind | None, typer.Option(help="How much of it stands in marks.")] = None,
    nobody: Annotated[bool, typer.Option("--nobody", help="Nobody said it.")] = False,
    words: Annotated[
        list[str] | None,
        typer.Option(help="The words, as they stand in the article; once for each stretch, in order."),
    ] = None,
    note: Note = "",
    database: DatabaseUrl = None,
) -> None:
    """Set right who said a quote, its words, or its kind.

    ```
    quotes review correct 17 --as ann --speaker "Ivo Herzog"
    quotes review correct 17 --as ann --words "one small step for man" --words "one giant leap"
    ```
    """
    from quotes.corpus import review, saying

    with _corpus(database) as corpus, corpus.writing() as session:
        who = saying.named(session, speaker).id if speaker else None
        extent = review.places(session, quote, words) if words else None
        review.correct(session, quote, editor, review.Correction(who, nobody, extent, kind), note)


@review_app.command("undo")
def undo_review(quote: QuoteNumber, editor: Editor, note: Note = "", database: DatabaseUrl = None) -> None:
    """Take the last review of a quote back.

    ```
    quotes review undo 17 --as ann
    ```
    """
    from quotes.corpus import review

    with _corpus(database) as corpus:
        corpus.write(lambda session: review.undo(session, quote, editor, note))


@speakers_app.command()
def merge(kept: Who, merged: Who, editor: Editor, database: DatabaseUrl = None) -> None:
    """Make two speakers one, under the name of the first.

    ```
    quotes speakers merge "Volodymyr Zelensky" "Wolodymyr Selenskyj" --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(
            corpus,
            lambda session: speakers.merge(session, _key(session, kept), _key(session, merged), editor),
        )


@speakers_app.command()
def split(
    speaker: Who,
    articles: Annotated[list[int], typer.Option("--article", help="An article where it is somebody else.")],
    editor: Editor,
    name: Annotated[str, typer.Option(help="Who it is there; perhaps of the same name.")],
    database: DatabaseUrl = None,
) -> None:
    """Take what a speaker says in some articles for somebody else's.

    ```
    quotes speakers split "John Smith" --article 7 --article 9 --name "John Smith" --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(corpus, lambda session: speakers.split(session, _key(session, speaker), articles, name, editor))


@speakers_app.command()
def rename(speaker: Who, name: Name, editor: Editor, database: DatabaseUrl = None) -> None:
    """Call a speaker by another name.

    ```
    quotes speakers rename "Kanye West" Ye --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(corpus, lambda session: speakers.rename(session, _key(session, speaker), name, editor))


@speakers_app.command("alias")
def add_alias(speaker: Who, name: Name, editor: Editor, database: DatabaseUrl = None) -> None:
    """Let a speaker be found by another name.

    ```
    quotes speakers alias "Edson Arantes do Nascimento" Pelé --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(corpus, lambda session: speakers.add_alias(session, _key(session, speaker), name, editor))


@speakers_app.command("unalias")
def remove_alias(speaker: Who, name: Name, editor: Editor, database: DatabaseUrl = None) -> None:
    """Let a speaker no longer be found by a name.

    ```
    quotes speakers unalias "Marie Curie" Pierre --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(corpus, lambda session: speakers.remove_alias(session, _key(session, speaker), name, editor))


@speakers_app.command("undo")
def undo_change(
    change: Annotated[int, typer.Argument(help="The act’s number, as `quotes speakers log` gives it.")],
    editor: Editor,
    database: DatabaseUrl = None,
) -> None:
    """Take an act back.

    ```
    quotes speakers undo 3 --as ann
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus:
        _tell(corpus, lambda session: speakers.undo(session, change, editor))


@speakers_app.command()
def log(database: DatabaseUrl = None) -> None:
    """List what editors did, the latest first.

    ```
    quotes speakers log
    ```
    """
    from quotes.corpus import speakers

    with _corpus(database) as corpus, corpus.reading() as session:
        for change in speakers.log(session):
            undone = "\tundone" if change.undone else ""
            typer.echo(f"{change.id}\t{change.at:%Y-%m-%d %H:%M}\t{change.editor}\t{change.action}{undone}")


@speakers_app.command()
def aliases(
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="Lines of `name, alias, …`.")],
    database: DatabaseUrl = None,
) -> None:
    """Load the alias file that editors curate; again and again, nothing is lost.

    ```
    quotes speakers aliases aliases.csv
    ```
    """
    from quotes.corpus import aliases as loading

    with file.open(encoding="utf-8", newline="") as lines:
        given = list(loading.read(lines, file))
    with _corpus(database) as corpus:
        loaded = corpus.write(lambda session: loading.load(session, given))
    typer.echo(f"{loaded.made} speakers made, {loaded.added} names added, {loaded.merged} merged", err=True)


@speakers_app.command()
def proposals(database: DatabaseUrl = None) -> None:
    """List speakers that may be one, with the reason; `quotes speakers merge` takes the numbers.

    ```
    quotes speakers proposals
    ```
    """
    from quotes.corpus import proposals as proposing

    with _corpus(database) as corpus, corpus.reading() as session:
        for proposal in proposing.proposals(session):
            typer.echo(f"#{proposal.kept}\t#{proposal.merged}\t{proposal.reason}")


def _tell(corpus: "Database", act: "Callable[[Session], SpeakerChangeRow]") -> None:
    change = corpus.write(act)
    typer.echo(f"change {change.id}; to take it back: quotes speakers undo {change.id}", err=True)


def _key(session: "Session", speaker: str) -> int:
    from quotes.corpus import saying

    key = saying.named(session, speaker).id
    assert key is not None
    return key
