"""The schema as others see it."""

import re
from pathlib import Path

import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLObjectType,
    is_enum_type,
    is_interface_type,
    is_specified_scalar_type,
)

from graphql_api.changes import breaking, main
from graphql_api.schema import schema

SDL = Path(__file__).parents[2] / "schema.graphql"


def test_the_exported_schema_is_the_one_that_is_served() -> None:
    """`make schema` after a change, and look at the difference."""
    assert SDL.read_text() == schema.as_str() + "\n"


@pytest.mark.parametrize(
    ("before", "after", "broken"),
    [
        ("type Query { a: Int }", "type Query { a: Int b: Int }", []),
        ("type Query { a: Int b: Int }", "type Query { a: Int }", ["Field Query.b was removed."]),
        (
            'type Query { a: Int b: Int @deprecated(reason: "2026-01-01: use a") }',
            "type Query { a: Int }",
            [],
        ),
        ("type Query { a: ID }", "type Query { a: ID! b: ID }", []),
        (
            "type Query { a(of: E): Int } enum E { X Y @deprecated }",
            "type Query { a(of: E!): Int } enum E { X }",
            ["Argument Query.a(of:) has changed type from E to E!."],
        ),
    ],
)
def test_what_goes_without_a_deprecation_is_told(before: str, after: str, broken: list[str]) -> None:
    assert breaking(before, after) == broken


def test_a_schema_that_breaks_clients_is_not_written(tmp_path: Path) -> None:
    path = tmp_path / "schema.graphql"
    assert main(path, anyway=False) == 0
    richer = path.read_text().replace("type Query {", "type Query {\n  formerly: Int\n")
    path.write_text(richer)
    assert main(path, anyway=False) == 1
    assert path.read_text() == richer
    assert main(path, anyway=True) == 0
    assert "formerly" not in path.read_text()


def test_a_deprecation_says_since_when_and_what_to_use() -> None:
    reasons = re.findall(r'@deprecated(?:\(reason: "(.*?)"\))?', SDL.read_text())
    assert [reason for reason in reasons if not re.match(r"\d{4}-\d\d-\d\d: use ", reason)] == []


def test_everything_in_the_schema_says_what_it_means() -> None:
    silent: list[str] = []
    for name, of in schema._schema.type_map.items():
        if name.startswith("__") or is_specified_scalar_type(of):
            continue
        silent += [name] if not of.description else []
        silent += [f"{name}.{path}" for path, described in members(of) if not described]
    assert silent == []


def members(of: GraphQLNamedType) -> list[tuple[str, str | None]]:
    """Fields, arguments and values of a type, each with its description."""
    found: list[tuple[str, str | None]] = []
    if isinstance(of, GraphQLObjectType) or is_interface_type(of):
        for name, field in of.fields.items():
            found.append((name, field.description))
            found += [(f"{name}({argument})", its.description) for argument, its in field.args.items()]
    if isinstance(of, GraphQLInputObjectType):
        found += [(name, field.description) for name, field in of.fields.items()]
    if is_enum_type(of):
        found += [(name, value.description) for name, value in of.values.items()]
    return found
