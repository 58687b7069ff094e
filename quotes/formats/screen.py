"""Who said what, for people at a terminal."""

from collections.abc import Iterable

from rich import box
from rich.table import Table
from rich.text import Text

from quotes.formats import Attributed
from quotes.types import Quote


def table(pairs: Iterable[Attributed]) -> Table:
    """A row a quote: who said it and how likely, the words, and why; a section an article."""
    rows = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, expand=True)
    rows.add_column("Who", ratio=2, style="bold")
    rows.add_column("Said", ratio=5)
    rows.add_column("Why", ratio=3, style="dim")
    for article, quotes in pairs:
        rows.add_section()
        rows.add_row(
            Text(article.outlet or "", style="cyan"), Text(article.title or article.id, style="cyan")
        )
        for quote in quotes:
            rows.add_row(*_cells(quote))
    return rows


def _cells(quote: Quote) -> tuple[Text, Text, Text]:
    who = f"{quote.speaker.name} {quote.confidence:.0%}" if quote.speaker else "—"
    return Text(who), Text(quote.text), Text("; ".join(each.detail for each in quote.evidence))
