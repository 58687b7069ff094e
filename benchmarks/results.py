"""Where what was measured is kept: ``benchmarks/results``, a JSON file a benchmark."""

from pathlib import Path
from typing import Any

import orjson

from benchmarks import machine

FOLDER = Path(__file__).parent / "results"


def keep(name: str, measured: dict[str, Any]) -> None:
    """Print what was measured, with the machine, the command and the date, and keep it under a name."""
    told = {"machine": machine.description(), **measured}
    written = orjson.dumps(told, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{name}.json").write_bytes(written)
    print(written.decode(), end="")
