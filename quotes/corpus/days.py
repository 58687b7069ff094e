"""Days of UTC, in the same SQL on both databases."""

from typing import Any

from sqlalchemy import String
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class Day(FunctionElement[str]):
    """The day of a time in UTC, as ``2024-03-01``."""

    type = String()
    inherit_cache = True


@compiles(Day, "sqlite")
def _sqlite(element: Day, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"date({compiler.process(element.clauses, **options)})"


@compiles(Day, "postgresql")
def _postgresql(element: Day, compiler: SQLCompiler, **options: Any) -> str:  # noqa: ANN401
    return f"to_char(timezone('UTC', {compiler.process(element.clauses, **options)}), 'YYYY-MM-DD')"
