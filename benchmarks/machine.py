"""What a benchmark ran on."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.gold import PROJECT


def description() -> dict[str, Any]:
    """Machine, versions, commit, command and time of this run."""
    return {
        "date": datetime.now().astimezone().isoformat(timespec="minutes"),
        "command": " ".join(
            ["python", "-m", f"benchmarks.{Path(sys.argv[0]).stem}", *map(_placeless, sys.argv[1:])]
        ),
        "commit": commit(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load average": round(os.getloadavg()[0], 1),
        "system": platform.system(),
        "python": platform.python_version(),
        "torch": version("torch"),
        "stanza": version("stanza"),
    }


def _processor() -> str:
    """The model's name, which only Linux tells in a file."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text().splitlines() if cpuinfo.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _placeless(argument: str) -> str:
    """A path or the address of a database without the folders of this machine."""
    scheme, sign, place = argument.rpartition("://")
    name = Path(place.partition("?")[0]).name
    return f"{scheme}{sign}/{name}" if sign else name


def commit() -> str | None:
    """The commit that is checked out; none outside of a repository."""
    asked = subprocess.run(
        ["git", "-C", PROJECT, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False
    )
    return asked.stdout.strip() or None
