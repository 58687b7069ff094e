"""Charts as SVG for a page to hold: no script, and no style but what ``charts.css`` beside this gives."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

import pygal

STYLE = Path(__file__).parent / "charts.css"

_SVG = "{http://www.w3.org/2000/svg}"
ROW_HEIGHT = 28
"""Of each bar of :func:`rows`, where the whole is 400 wide."""

_STEPS_AT_MOST = 4
_LABEL_AT_MOST = 24

ElementTree.register_namespace("", _SVG.strip("{}"))


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    :param label: what it counts, as written at the axis.
    :param link: where the quotes behind it are listed.
    """

    label: str
    value: int
    link: str | None = None


def columns(bars: Sequence[Bar], title: str) -> str:
    """Upright bars from left to right, as for months.

    :param title: what the chart shows, for those who cannot see it.
    """
    chart = _chart(pygal.Bar, bars, title, 330, 150)
    chart.x_labels_major_every = math.ceil(len(bars) / 4) or 1
    chart.show_minor_x_labels = False
    chart.y_labels = _steps(max((bar.value for bar in bars), default=0))
    return _drawn(chart, bars, title)


def rows(bars: Sequence[Bar], title: str) -> str:
    """Lying bars from top to bottom, as for names; ``title`` as for :func:`columns`."""
    upwards = bars[::-1]
    chart = _chart(pygal.HorizontalBar, upwards, title, 400, ROW_HEIGHT * max(len(bars), 1) + 8)
    chart.show_x_labels = False
    chart.print_values = True
    chart.print_values_position = "top"
    return _drawn(chart, upwards, title)


def _chart(kind: type[pygal.Graph], bars: Sequence[Bar], title: str, width: int, height: int) -> pygal.Graph:
    chart = kind(
        width=width,
        height=height,
        margin=4,
        margin_right=28,
        spacing=6,
        show_legend=False,
        truncate_label=-1,
        js=(),
        css=(),
        style=pygal.style.Style(label_font_size=14, major_label_font_size=14, value_font_size=14),
        value_formatter=lambda value: f"{value:,}",
    )
    chart.x_labels = [_short(bar.label) for bar in bars]
    chart.add(title, [{"value": bar.value, "xlink": bar.link} for bar in bars])
    return chart


def _short(label: str) -> str:
    return label if len(label) <= _LABEL_AT_MOST else f"{label[: _LABEL_AT_MOST - 1].rstrip()}…"


def _steps(greatest: int) -> list[int]:
    """Round numbers along an axis from 0 to the greatest value."""
    size: int = 10 ** (len(str(greatest)) - 1)
    step = next(
        step
        for step in (size // 5, size // 2, size, 2 * size, 5 * size)
        if step and greatest <= step * _STEPS_AT_MOST
    )
    return list(range(0, greatest + 1, step))


def _drawn(chart: pygal.Graph, bars: Sequence[Bar], title: str) -> str:
    """The chart without what a strict policy refuses, each bar saying what it is."""
    root = ElementTree.fromstring(chart.render())
    root.attrib = {"class": "chart", "viewBox": root.attrib["viewBox"], "role": "group", "aria-label": title}
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag in {f"{_SVG}{name}" for name in ("defs", "desc", "title")} or _is_overlay(child):
                parent.remove(child)
    drawn = [each for each in root.iter(f"{_SVG}g") if each.get("class") == "bar"]
    for bar, group in zip(bars, drawn, strict=True):
        _name(group, bar)
    _link_values(root, drawn)
    return ElementTree.tostring(root, encoding="unicode")


def _link_values(root: Element, drawn: Sequence[Element]) -> None:
    """Move the values that are written beside bars into the bars' links."""
    written = root.find(f".//{_SVG}g[@class='plot text-overlay']/{_SVG}g")
    if written is None:
        return
    for group, value in zip(drawn, list(written), strict=False):
        anchor = group.find(f"{_SVG}a")
        if anchor is not None:
            written.remove(value)
            anchor.append(value)


def _is_overlay(element: Element) -> bool:
    return element.get("class") in {"plot overlay", "plot tooltip-overlay", "titles"}


def _name(group: Element, bar: Bar) -> None:
    anchor = group.find(f"{_SVG}a")
    if anchor is not None:
        anchor.attrib = {"href": bar.link or ""}
    SubElement(group if anchor is None else anchor, f"{_SVG}title").text = f"{bar.label}: {bar.value:,}"
