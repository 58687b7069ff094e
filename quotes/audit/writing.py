"""A report as a page, a table or data; its numbers lead to the quotes behind them, on a server."""

import csv
from collections.abc import Callable, Iterator
from dataclasses import asdict
from datetime import date
from io import StringIO
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from rich.box import SIMPLE_HEAD
from rich.table import Table
from rich.text import Text

from quotes.audit import charts, months
from quotes.audit.charts import Bar
from quotes.audit.evaluation import SpeakerScores
from quotes.audit.measures import Group
from quotes.audit.report import Count, Report

TEMPLATES = Path(__file__).parent
STYLE = TEMPLATES / "report.css"


class Row(NamedTuple):
    """One number of a report with what belongs to it.

    :param share: part, 0 to 1, of all quotes, or of those with a speaker where it is about speakers.
    :param text_share: the same of their characters.
    """

    group: str
    name: str
    title: str
    quotes: int
    articles: int
    characters: int
    share: float
    text_share: float
    link: str


def percent(share: float) -> str:
    """A share, 0 to 1, as *42%*; never *0%* or *100%* of what is not nothing or all."""
    rounded = round(100 * share)
    if share > 0 and rounded == 0:
        return "<1%"
    return ">99%" if share < 1 and rounded == 100 else f"{rounded}%"


def rows(report: Report, site: str = "") -> Iterator[Row]:
    """All numbers.

    :param site: address of the server that links lead to.
    """
    for group in report.groups:
        for measure in group.measures:
            count = report.counts[measure.name]
            link = site + report.scope.link(f"/audit/{measure.name}")
            yield _row(group.title, measure.name, measure.title, count, link)
    for source in report.top:
        link = site + report.scope.link("/audit/quotes", speaker=source.slug)
        yield _row("Most quoted", source.slug, source.name, source.count, link)


def _row(group: str, name: str, title: str, count: Count, link: str) -> Row:
    return Row(
        group,
        name,
        title,
        count.quotes,
        count.articles,
        count.characters,
        count.share,
        count.text_share,
        link,
    )


def csv_text(report: Report, site: str = "") -> str:
    """All numbers as CSV; ``site`` as for :func:`rows`."""
    written = StringIO(newline="")
    writer = csv.writer(written)
    writer.writerow(Row._fields)
    writer.writerows(rows(report, site))
    return written.getvalue()


def json_bytes(report: Report, site: str = "", gold: SpeakerScores | None = None) -> bytes:
    """The report as JSON; ``site`` as for :func:`rows`."""
    data: dict[str, Any] = {
        "made": report.made,
        "scope": {name: value for name, value in asdict(report.scope).items() if value is not None},
        "topShare": report.top_share,
        "months": [{"start": month, "quotes": quotes} for month, quotes in report.months],
        "numbers": [row._asdict() for row in rows(report, site)],
    }
    if gold is not None:
        data["gold"] = {name: asdict(score) for name, _, score in scores(gold)}
    return orjson.dumps(data, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def scores(gold: SpeakerScores) -> Iterator[tuple[str, str, Any]]:
    """Precision and recall, each with what it is of."""
    yield "detection", "Quoted speech is found", gold.detection
    yield "attribution", "and given to the right speaker, under any of the names", gold.attribution
    yield "resolution", "and under the fullest name", gold.resolution


def tables(report: Report, gold: SpeakerScores | None = None) -> Iterator[Table]:
    """The report for a terminal."""
    for group, numbers in groupby(rows(report), key=lambda row: row.group):
        table = Table(group, "Quotes", "Share", "Of the words", "Articles", box=SIMPLE_HEAD)
        for row in numbers:
            shares = percent(row.share), percent(row.text_share)
            table.add_row(Text(row.title), f"{row.quotes:,}", *shares, f"{row.articles:,}")
        yield table
    if gold is not None:
        table = Table("Against gold", "Precision", "Recall", "F1", box=SIMPLE_HEAD)
        for name, _, score in scores(gold):
            table.add_row(name, *(f"{part}%" for part in (score.precision, score.recall, score.f1)))
        yield table


def html_page(report: Report, site: str = "", gold: SpeakerScores | None = None) -> str:
    """A page that stands alone; ``site`` as for :func:`rows`."""
    style = Markup(STYLE.read_text(encoding="utf-8") + charts.STYLE.read_text(encoding="utf-8"))
    return environment.get_template("page.html").render(style=style, **shown(report, site, gold))


def shown(report: Report, site: str = "", gold: SpeakerScores | None = None) -> dict[str, Any]:
    """What ``report.html`` is written with."""

    def link(path: str, **changes: object) -> str:
        return site + report.scope.link(path, **changes)

    return {
        "report": report,
        "link": link,
        "chart_of_top": Markup(charts.rows(_top(report, link), "Most quoted")),
        "chart": lambda group: Markup(charts.rows(_parts(report, group, link), f"{group.title}: quotes")),
        "months": _markup(
            months.chart(
                report.months, lambda since, until: link("/audit/quotes", **_period(report, since, until))
            )
        ),
        "scores": list(scores(gold)) if gold else [],
    }


def _top(report: Report, link: Callable[..., str | None]) -> list[Bar]:
    return [
        Bar(source.name, source.count.quotes, link("/audit/quotes", speaker=source.slug))
        for source in report.top
    ]


def _markup(svg: str | None) -> Markup | None:
    return None if svg is None else Markup(svg)


def _period(report: Report, since: date, until: date) -> dict[str, str]:
    """The part of a span that is in the scope."""
    first, last = report.scope.since, report.scope.until
    return {
        "since": max(since.isoformat(), first.isoformat() if first else ""),
        "until": min(until.isoformat(), last.isoformat() if last else "9999"),
    }


def _parts(report: Report, group: Group, link: Callable[..., str | None]) -> list[Bar]:
    """The parts of a group; what they are parts of is left out."""
    wholes = {measure.of for measure in group.measures}
    parts = [measure for measure in group.measures if measure.name not in wholes]
    return [Bar(each.title, report.counts[each.name].quotes, link(f"/audit/{each.name}")) for each in parts]


def picture(report: Report) -> str:
    """Who is quoted, as a picture that stands alone and leads nowhere: a file of SVG."""

    def nowhere(path: str, **changes: object) -> None:  # noqa: ARG001
        return None

    def chart(title: str, bars: list[Bar]) -> tuple[str, int, Markup]:
        return title, charts.ROW_HEIGHT * len(bars), Markup(charts.rows(bars, title))

    sources, pronouns, cues = (
        chart(group.title, _parts(report, group, nowhere)) for group in report.groups if group.chart
    )
    return environment.get_template("picture.svg").render(
        report=report,
        style=Markup(charts.STYLE.read_text(encoding="utf-8")),
        columns=[[chart("Most quoted", _top(report, nowhere)), pronouns], [sources, cues]],
    )


environment = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
environment.filters["percent"] = percent
