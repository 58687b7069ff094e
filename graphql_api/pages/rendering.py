"""The templates of pages: everything that they write is escaped."""

from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from graphql_api.pages import filters
from quotes.audit import writing

environment = Environment(
    loader=FileSystemLoader([Path(__file__).parent / "templates", writing.TEMPLATES]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
environment.filters |= filters.ALL


def render(template: str, **values: Any) -> str:  # noqa: ANN401
    """Write a page."""
    return environment.get_template(template).render(values)
