"""The example queries of the page and the documentation, and what they cost the database."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from sqlalchemy import Engine, event

from graphql_api.pages import STATIC
from tests.graphql_api.asking import ask

EXAMPLES = re.findall(
    r"^# (.+) \((\d+) SQL statements\)\n(query [^#]+)",
    (STATIC / "examples.graphql").read_text(),
    re.MULTILINE,
)
README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
EXAMPLES += [
    ("of the README", count, query)
    for query, count in re.findall(
        r"```graphql\n(.+?)```\s+That takes (\d+) SQL statements", README, re.DOTALL
    )
]


@contextmanager
def statements() -> Iterator[list[str]]:
    """The SQL statements that run meanwhile, the bounds of transactions aside."""
    ran: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if not statement.startswith("BEGIN"):
            ran.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield ran
    event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize(("title", "count", "query"), EXAMPLES, ids=[title for title, _, _ in EXAMPLES])
def test_an_example_runs_with_as_many_statements_as_it_says(
    client: httpx.Client, title: str, count: str, query: str
) -> None:
    with statements() as ran:
        ask(client, query)
    assert len(ran) == int(count), f"{title}:\n" + "\n\n".join(ran)


def test_every_query_of_the_readme_is_among_them() -> None:
    assert README.count("```graphql") == sum(title == "of the README" for title, _, _ in EXAMPLES)
