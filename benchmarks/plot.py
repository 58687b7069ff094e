"""Words per second over the size and the number of articles."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

Curve = Sequence[tuple[int, float]]
"""(characters an article, or articles; words per second)"""


def draw(sizes: Curve, counts: Curve, path: Path) -> None:
    """Both curves side by side on one scale, which begins at nothing."""
    figure = Figure(figsize=(9, 3.2), layout="constrained")
    left, right = figure.subplots(1, 2, sharey=True)
    for axes, curve, label in (
        (left, sizes, "characters in an article"),
        (right, counts, "articles of 1,000 characters in a run"),
    ):
        axes.plot(*zip(*curve, strict=True), marker="o", color="#1a5fb4")
        axes.set_xscale("log")
        axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
        axes.set_xlabel(label)
        axes.grid(alpha=0.3)
    left.set_ylim(bottom=0)
    left.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    left.set_ylabel("words per second of the processor")
    figure.savefig(path, metadata={"Date": None})
