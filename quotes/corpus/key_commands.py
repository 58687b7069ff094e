"""``quotes keys``: who may change the corpus over the API."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from quotes.corpus.roles import Role
from quotes.settings import Settings

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

app = typer.Typer(help="The keys of those who may change the corpus over the API.", no_args_is_help=True)


Name = Annotated[str, typer.Argument(metavar="NAME", help="Whose key it is.")]
DatabaseUrl = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="The corpus, `sqlite:///…` or `postgresql://…`. Default: `QUOTES_DATABASE_URL`, "
        "else `quotes.db` in this folder.",
    ),
]


@app.command("make")
def make_key(
    name: Name,
    role: Annotated[
        Role, typer.Option(help="`editor` ingests, reviews and changes speakers; `admin` deletes, too.")
    ] = Role.EDITOR,
    database: DatabaseUrl = None,
) -> None:
    """Make a key and print it, this once: the corpus keeps its digest only.

    ```
    quotes keys make ann
    quotes keys make desk --role admin
    ```
    """
    from quotes.corpus import keys

    with _writing(database) as session:
        key = keys.make(session, name, role)
    typer.echo(key)


@app.command("revoke")
def revoke_key(name: Name, database: DatabaseUrl = None) -> None:
    """Make a key worthless from now on.

    ```
    quotes keys revoke ann
    ```
    """
    from quotes.corpus import keys

    with _writing(database) as session:
        keys.revoke(session, name)


@app.command("list")
def list_keys(database: DatabaseUrl = None) -> None:
    """List whose keys there are, what they are good for, since when, and until when.

    ```
    quotes keys list
    ```
    """
    from quotes.corpus import keys

    with _writing(database) as session:
        for key in keys.all_keys(session):
            revoked = f"revoked {key.revoked_at:%Y-%m-%d}" if key.revoked_at else "good"
            typer.echo(f"{key.name}\t{key.role.value}\tmade {key.made_at:%Y-%m-%d}\t{revoked}")


@contextmanager
def _writing(url: str | None) -> Iterator["Session"]:
    from quotes.corpus.database import Database

    with Database(url or Settings().database_url) as database, database.writing() as session:
        yield session
