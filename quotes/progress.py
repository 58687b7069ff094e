"""A bar on a terminal while articles go by."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, ProgressColumn, SpinnerColumn, Task
from rich.text import Text

Item = TypeVar("Item")


def watched(
    items: Iterable[Item],
    unit: str,
    size: Callable[[Item], int],
    *,
    total: int | None = None,
    shown: bool = True,
) -> Iterator[Item]:
    """Hand on ``items``, one an article, and count them on standard error where that is a terminal.

    :param unit: what ``size`` counts in an item; shown with its rate.
    :param total: how many items there are, where that is known.
    """
    with Progress(
        SpinnerColumn(),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(unit),
        console=Console(stderr=True),
        redirect_stdout=False,
        transient=True,
        disable=not (shown and sys.stderr.isatty()),
    ) as bar:
        task, done = bar.add_task("", total=total, done=0), 0
        for item in items:
            done += size(item)
            bar.update(task, advance=1, done=done)
            yield item


class _Rate(ProgressColumn):
    def __init__(self, unit: str) -> None:
        super().__init__()
        self._unit = unit

    def render(self, task: Task) -> Text:
        """Say how much went by and how fast; before the first article, what is waited for."""
        if not task.completed:
            return Text("articles, loading models")
        done = task.fields["done"]
        return Text(f"articles, {done:,} {self._unit}, {done / (task.elapsed or 1):,.0f} a second")
