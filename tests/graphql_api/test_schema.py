"""The schema as others see it."""

from pathlib import Path

from graphql import (
    GraphQLInputObjectType,
    GraphQLNamedType,
    GraphQLObjectType,
    is_enum_type,
    is_interface_type,
    is_specified_scalar_type,
)

from graphql_api.schema import schema

SDL = Path(__file__).parents[2] / "schema.graphql"


def test_the_exported_schema_is_the_one_that_is_served() -> None:
    """`python -m graphql_api.schema > schema.graphql` after a change, and look at the difference."""
    assert SDL.read_text() == schema.as_str() + "\n"


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
