"""Whatever the schema allows to be asked, the server answers."""

import subprocess
import sys
from pathlib import Path

import pytest


def test_no_query_that_a_fuzzer_makes_is_an_error_of_the_server(server: str, tmp_path: Path) -> None:
    pytest.importorskip("schemathesis")
    command = "schemathesis.cli run --phases fuzzing --max-examples 3 --checks not_a_server_error --seed 17"
    done = subprocess.run(
        [sys.executable, "-m", *command.split(), "--request-timeout", "60", f"{server}/graphql"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout
