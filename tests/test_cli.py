"""The command line as it is used: real processes, real models, real files."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from quotes.cli import app

COMMANDS_PAGE = (Path(__file__).parent.parent / "docs/commands.md").read_text(encoding="utf-8")
ARTICLE = "“Never,” said Vladimir Putin in Moscow. “We are for cooperation.”\n"


def quotes(
    *arguments: str | Path, stdin: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quotes", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=900,
        env=os.environ | environment,
        check=False,
    )


def speakers(stdout: str) -> dict[str, set[str]]:
    """Who speaks in each article of the output."""
    records = [json.loads(line) for line in stdout.splitlines()]
    return {each["id"]: {q["speaker"]["name"] for q in each["quotes"] if q["speaker"]} for each in records}


# help


def commands(group: TyperGroup, name: str) -> Iterator[tuple[str, TyperCommand]]:
    for sub, command in group.commands.items():
        if isinstance(command, TyperGroup):
            yield from commands(command, f"{name} {sub}")
        else:
            yield f"{name} {sub}", command


COMMANDS = dict(commands(get_command(app), "quotes"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help_with_an_example_and_a_place_on_its_page(name: str) -> None:
    command = COMMANDS[name]
    assert command.help
    assert f"\n{name}" in command.help, "an example"
    for parameter in command.params:
        assert getattr(parameter, "help", None), f"{parameter.name} has no help"
    assert f"`{name}" in COMMANDS_PAGE


def test_help_loads_nothing_heavy() -> None:
    loaded = (
        "import sys, quotes.cli; print(*{'torch', 'stanza', 'sqlalchemy', 'strawberry'} & set(sys.modules))"
    )
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == ""


# extract


def test_workers_print_what_one_process_prints(tmp_path: Path) -> None:
    for number in range(9):
        (tmp_path / f"{number}.txt").write_text(f"{ARTICLE}\n“It is {number},” Marie Curie said.\n")
    (tmp_path / "4.txt").write_bytes(b"\xff\xfe\x00")
    alone, shared = (quotes("extract", tmp_path, "--workers", str(number)) for number in (1, 2))
    assert alone.returncode == shared.returncode == 1
    assert "4.txt" in shared.stderr
    assert len(shared.stdout.splitlines()) == 8
    assert shared.stdout == alone.stdout


def test_bad_input_is_named_on_stderr_and_the_rest_is_done(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "nul.txt").write_bytes(b"\0" * 100)
    (tmp_path / "no folder").mkdir()
    (tmp_path / "long.txt").write_text("nothing was said and nothing was heard. " * 125_000)
    (tmp_path / "marks.txt").write_text("“" * 5_000 + "”" * 5_000, encoding="utf-8")
    (tmp_path / "latin.txt").write_bytes(
        "“Não,” disse. Mr. Müller said he was “très content”.".encode("cp1252")
    )
    bad = ["empty.txt", "nul.txt", "missing.txt", "no folder", "long.txt"]
    run = quotes("extract", *(tmp_path / name for name in [*bad, "marks.txt", "latin.txt", "good.txt"]))
    told = run.stderr.splitlines()
    for name, line in zip([*bad, "latin.txt"], told, strict=True):
        assert line.startswith(f"{tmp_path / name}: ")
    said = speakers(run.stdout)
    assert list(said) == ["marks", "latin", "good"]
    assert said["good"] == {"Vladimir Putin"}
    assert run.returncode == 1


def test_a_folder_is_its_articles_and_standard_input_is_one() -> None:
    seeds = Path(__file__).parent.parent / "seeds"
    run = quotes("extract", seeds / "five-presidents.txt", "-", stdin=ARTICLE)
    assert run.returncode == 0
    assert run.stderr == "", "no bar in a pipe"
    said = speakers(run.stdout)
    assert list(said) == ["five-presidents", "-"]
    assert "Barack Obama" in said["five-presidents"]


def test_offsets_count_characters_of_the_file_as_it_is(tmp_path: Path) -> None:
    text = "🇧🇷 Notícias\r\n\r\n“Não é só simbólico,” said Ivo Herzog.\r\n"
    path = tmp_path / "crlf.txt"
    path.write_bytes(text.encode())
    (record,) = map(json.loads, quotes("extract", path).stdout.splitlines())
    (quote,) = record["quotes"]
    ((start, end),) = quote["content"]
    assert text[start:end] == "Não é só simbólico,"
    assert (quote["mention"]["text"], quote["cue"]["text"]) == ("Ivo Herzog", "said")


def test_a_terminal_sees_a_bar_and_a_table(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    ours, theirs = os.openpty()
    run = subprocess.Popen(
        [sys.executable, "-m", "quotes", "extract", path, "--format", "table"],
        stdout=subprocess.PIPE,
        stderr=theirs,
        env=os.environ | {"TERM": "xterm", "COLUMNS": "100"},
        text=True,
    )
    os.close(theirs)
    drawn = b"".join(iter(lambda: _read(ours), b"")).decode()
    table, _ = run.communicate()
    assert run.returncode == 0
    assert "1/? articles, 10 words" in re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", drawn)
    assert re.search(r"Vladimir Putin \d+%\s+Never,", table)


def _read(terminal: int) -> bytes:
    """What is on the terminal, nothing once it is closed: an error on Linux, no bytes elsewhere."""
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["extract", "a.txt", "--format", "xml"],
        ["extract", "a.txt", "--models", "nowhere"],
        ["recite"],
    ],
)
def test_wrong_use_is_status_2(arguments: list[str]) -> None:
    assert quotes(*arguments).returncode == 2


# corpus


def test_what_is_ingested_can_be_asked_for_and_is_not_read_twice(tmp_path: Path) -> None:
    path, url = tmp_path / "article.txt", f"sqlite:///{tmp_path / 'quotes.db'}"
    path.write_text(ARTICLE, encoding="utf-8")
    assert quotes("ingest", path, "--database", url).stderr == "1 read\n"
    again = quotes("ingest", path, tmp_path / "missing.txt", QUOTES_DATABASE_URL=url)
    assert again.stderr.splitlines()[-1] == "1 unchanged, 1 failed"
    assert again.returncode == 1
    said = quotes("said", "vladimir putin", "--format", "jsonl", "--database", url)
    assert speakers(said.stdout) == {"article": {"Vladimir Putin"}}
    nobody = quotes("said", "Clinton", "--database", url)
    assert nobody.stderr == "nobody called “Clinton” is quoted in this corpus\n"
    assert nobody.returncode == 1


def test_serve_serves_the_corpus(tmp_path: Path) -> None:
    server = subprocess.Popen(
        [
            sys.executable,
            "-m",
            "quotes",
            "serve",
            "--port",
            "0",
            "--database",
            f"sqlite:///{tmp_path / 'quotes.db'}",
        ],
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stderr is not None
        address = next(found[0] for line in server.stderr if (found := re.search(r"http://[\d.:]+", line)))
        assert httpx.get(f"{address}/readyz", timeout=60).json()["database"] == "ok"
        answer = httpx.post(
            f"{address}/graphql", json={"query": "{ speakers { nodes { name } } }"}, timeout=60
        )
        assert answer.json()["data"] == {"speakers": {"nodes": []}}
    finally:
        server.terminate()
        server.communicate(timeout=600)


# models


def test_models_path_is_the_folder_in_use(tmp_path: Path) -> None:
    assert (Path(quotes("models", "path").stdout.strip()) / "resources.json").is_file()
    assert quotes("models", "path", QUOTES_MODELS=str(tmp_path)).stdout == f"{tmp_path}\n"


def test_without_a_network_download_says_so_in_one_line(tmp_path: Path) -> None:
    run = quotes("models", "download", "--to", tmp_path, HTTPS_PROXY="http://127.0.0.1:9", NO_PROXY="")
    assert run.returncode == 1
    (line,) = run.stderr.splitlines()
    assert "network" in line


def test_a_folder_without_models_is_said_in_one_line(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(ARTICLE, encoding="utf-8")
    run = quotes("extract", path, "--models", tmp_path)
    assert run.returncode == 1
    (line,) = run.stderr.splitlines()
    assert line.startswith(f"no models in {tmp_path}")
