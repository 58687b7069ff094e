"""Floors rise by themselves and fall only for a reason."""

from datetime import date
from pathlib import Path

import pytest

from benchmarks.floors import Floors, Measured

DAY = date(2026, 11, 24)


def measured(f1: float, scare: float = 5.0, *, content: str = "a") -> list[Measured]:
    return [Measured("seeds", content, {"resolution F1": f1, "scare share": scare})]


PINNED = Floors().raised(measured(90.0), None, DAY)


def test_what_has_no_floors_keeps_the_gate_shut() -> None:
    assert list(Floors().complaints(measured(90.0))) == ["seeds: no floors yet; pin them with --update"]


def test_the_gate_opens_at_the_floor_and_above() -> None:
    assert not list(PINNED.complaints(measured(90.0)))
    assert not list(PINNED.complaints(measured(91.0, scare=4.0)))


def test_under_the_floor_it_is_shut() -> None:
    assert list(PINNED.complaints(measured(89.9))) == ["seeds: resolution F1 89.9 is under 90"]


def test_the_floor_of_what_should_be_low_is_a_ceiling() -> None:
    assert list(PINNED.complaints(measured(90.0, scare=5.1))) == ["seeds: scare share 5.1 is over 5"]


def test_figures_on_other_texts_do_not_compare() -> None:
    [complaint] = PINNED.complaints(measured(99.0, content="b"))
    assert "not the texts" in complaint


def test_floors_rise() -> None:
    assert PINNED.raised(measured(95.0), None, DAY).floor("seeds", "resolution F1") == 95.0


def test_floors_do_not_fall_without_a_reason() -> None:
    with pytest.raises(ValueError, match="resolution F1 80 is under 90"):
        PINNED.raised(measured(80.0), None, DAY)


def test_the_reason_of_a_fall_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "floors.json"
    PINNED.raised(measured(80.0), "half the parser", DAY).write(path)
    kept = Floors.read(path)
    assert kept.floor("seeds", "resolution F1") == 80.0
    [fall] = kept.lowered
    assert (fall.was, fall.now, fall.reason, fall.day) == (90.0, 80.0, "half the parser", DAY)
    assert kept.raised(measured(85.0), None, DAY).lowered == [fall]


def test_what_was_not_measured_keeps_its_floors() -> None:
    assert PINNED.raised([Measured("other", "c", {"resolution F1": 1.0})], None, DAY).floor(
        "seeds", "resolution F1"
    )
