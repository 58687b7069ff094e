"""Charts as markup."""

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.audit import months
from quotes.audit.charts import Bar, columns, rows

SVG = "{http://www.w3.org/2000/svg}"


def bars_of(svg: str) -> list[tuple[str, str | None]]:
    """What each bar says, and where it leads."""
    drawn = [each for each in ElementTree.fromstring(svg).iter(f"{SVG}g") if each.get("class") == "bar"]
    anchors = [each.find(f"{SVG}a") for each in drawn]
    return [
        (each.findtext(f".//{SVG}title") or "", None if a is None else a.get("href"))
        for each, a in zip(drawn, anchors, strict=True)
    ]


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"])),
            st.integers(0, 10**9),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_each_bar_says_what_it_is_and_leads_to_its_quotes(given: list[tuple[str, int]]) -> None:
    for draw, expected in ((columns, given), (rows, given[::-1])):
        svg = draw([Bar(name, value, f"/audit?a={value}&b=\"'<>") for name, value in given], "A <b>title</b>")
        assert bars_of(svg) == [
            (f"{name}: {value:,}", f"/audit?a={value}&b=\"'<>") for name, value in expected
        ]


@pytest.mark.parametrize("draw", [columns, rows])
def test_a_chart_holds_nothing_that_a_strict_policy_refuses(draw: type[columns]) -> None:  # type: ignore[valid-type]
    svg = draw([Bar("one", 1), Bar("two", 2, "/two")], "Some")  # type: ignore[misc]
    root = ElementTree.fromstring(svg)
    tags = {each.tag.removeprefix(SVG) for each in root.iter()}
    assert not tags & {"script", "style", "foreignObject"}
    assert not {
        name for each in root.iter() for name in each.attrib if name == "style" or name.startswith("on")
    }
    assert root.get("aria-label") == "Some"


def test_months_without_quotes_are_shown_and_each_leads_to_its_days() -> None:
    svg = months.chart([("2025-11-01", 2), ("2026-01-01", 1)], lambda since, until: f"{since}/{until}")
    assert svg is not None
    assert bars_of(svg) == [
        ("Nov 2025: 2", "2025-11-01/2025-12-01"),
        ("Dec 2025: 0", "2025-12-01/2026-01-01"),
        ("Jan 2026: 1", "2026-01-01/2026-02-01"),
    ]


def test_many_years_are_shown_by_years() -> None:
    svg = months.chart([("2005-04-01", 3), ("2024-03-01", 1)], lambda since, until: f"{since}/{until}")
    assert svg is not None
    assert bars_of(svg)[0] == ("2005: 3", "2005-01-01/2006-01-01")
    assert len(bars_of(svg)) == 20


def test_one_month_needs_no_chart() -> None:
    assert months.chart([("2025-11-01", 2)], lambda since, until: f"{since}/{until}") is None
