"""Quotes as rows of one table, a row a quote: CSV for spreadsheets, Parquet for data frames."""

import csv
from collections.abc import Iterable, Iterator
from datetime import datetime
from io import StringIO
from itertools import chain, islice
from pathlib import Path
from typing import NamedTuple

from quotes.errors import QuotesError
from quotes.formats import Attributed
from quotes.types import Article, Quote

_ROWS_AT_ONCE = 5000


class Row(NamedTuple):
    """The columns. Offsets count characters of the article's text."""

    article: str
    url: str | None
    outlet: str | None
    title: str | None
    published: datetime | None
    start: int
    end: int
    kind: str
    quote: str
    speaker: str | None
    speaker_kind: str | None
    confidence: float
    mention: str | None
    cue: str | None
    cue_class: str | None


def rows(pairs: Iterable[Attributed]) -> Iterator[Row]:
    """A row a quote."""
    return (_row(article, quote) for article, quotes in pairs for quote in quotes)


def csv_lines(pairs: Iterable[Attributed]) -> Iterator[bytes]:
    """Lines of CSV in UTF-8, the names of the columns first; what is not known is empty."""
    buffer = StringIO(newline="")
    writer = csv.writer(buffer)
    for row in chain([Row._fields], rows(pairs)):
        writer.writerow(row)
        yield buffer.getvalue().encode()
        buffer.seek(0)
        buffer.truncate()


def write_parquet(pairs: Iterable[Attributed], path: Path) -> None:
    """Write a Parquet file.

    :raises QuotesError: where pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ModuleNotFoundError as error:
        raise QuotesError("Parquet needs pyarrow; run: pip install 'quotes[parquet]'") from error
    kinds = {int: pa.int64(), float: pa.float64(), datetime | None: pa.timestamp("us", tz="UTC")}
    schema = pa.schema([(name, kinds.get(kind, pa.string())) for name, kind in Row.__annotations__.items()])
    remaining = rows(pairs)
    with pq.ParquetWriter(path, schema) as writer:
        while batch := list(islice(remaining, _ROWS_AT_ONCE)):
            writer.write_table(pa.Table.from_pylist([row._asdict() for row in batch], schema))


def _row(article: Article, quote: Quote) -> Row:
    speaker, mention, cue = quote.speaker, quote.mention, quote.cue
    return Row(
        article=article.id,
        url=article.url,
        outlet=article.outlet,
        title=article.title,
        published=article.published,
        start=quote.start,
        end=quote.end,
        kind=quote.kind.value,
        quote=quote.text,
        speaker=speaker.name if speaker else None,
        speaker_kind=speaker.kind.value if speaker else None,
        confidence=quote.confidence,
        mention=mention.text if mention else None,
        cue=cue.text if cue else None,
        cue_class=cue.kind.value if cue else None,
    )
