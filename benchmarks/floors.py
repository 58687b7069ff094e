"""The floors that figures may not fall under, kept in a file with the hash of what they were measured on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import BaseModel

PINNED = Path(__file__).parent / "floors.json"

LESS_IS_BETTER = frozenset({"scare share", "calibration error"})
"""Figures whose floor is a ceiling."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured on a corpus: each figure by its name."""

    corpus: str
    hash: str
    figures: dict[str, float]


@dataclass(frozen=True, slots=True)
class Fall:
    """A figure on the wrong side of its floor."""

    corpus: str
    figure: str
    floor: float
    value: float

    def __str__(self) -> str:
        side = "over" if self.figure in LESS_IS_BETTER else "under"
        return f"{self.corpus}: {self.figure} {self.value:g} is {side} {self.floor:g}"


class Corpus(BaseModel):
    """The floors on one corpus."""

    hash: str
    floors: dict[str, float]


class Lowered(BaseModel):
    """A floor that was given up, and why."""

    day: date
    corpus: str
    figure: str
    was: float
    now: float
    reason: str


class Floors(BaseModel):
    """All floors, and the history of those that were lowered."""

    corpora: dict[str, Corpus] = {}
    lowered: list[Lowered] = []

    @classmethod
    def read(cls, path: Path) -> Floors:
        """Those of a file; none, where there is no file yet."""
        return cls.model_validate_json(path.read_bytes()) if path.exists() else cls()

    def write(self, path: Path) -> None:
        """Write the file that :meth:`read` reads."""
        path.write_text(self.model_dump_json(indent=2) + "\n", encoding="utf-8")

    def floor(self, corpus: str, figure: str) -> float | None:
        """The floor of a figure, where there is one."""
        return self.corpora[corpus].floors.get(figure) if corpus in self.corpora else None

    def falls(self, measured: Sequence[Measured]) -> list[Fall]:
        """The figures on the wrong side of their floors."""
        return [
            Fall(each.corpus, figure, floor, value)
            for each in measured
            for figure, value in each.figures.items()
            if (floor := self.floor(each.corpus, figure)) is not None and _is_worse(figure, value, floor)
        ]

    def complaints(self, measured: Sequence[Measured]) -> Iterator[str]:
        """One line for each reason why the gate stays shut."""
        for each in measured:
            if each.corpus not in self.corpora:
                yield f"{each.corpus}: no floors yet; pin them with --update"
            elif each.hash != self.corpora[each.corpus].hash:
                yield f"{each.corpus}: not the texts and gold that its floors were measured on"
        yield from map(str, self.falls(measured))

    def raised(self, measured: Sequence[Measured], reason: str | None, day: date) -> Floors:
        """The floors with every measured figure as its own floor, those not measured kept.

        :param reason: why floors fall; kept with each that does.
        :raises ValueError: floors would fall, and there is no reason.
        """
        falls = self.falls(measured)
        if falls and not reason:
            raise ValueError("; ".join(map(str, falls)))
        return Floors(
            corpora=self.corpora
            | {each.corpus: Corpus(hash=each.hash, floors=each.figures) for each in measured},
            lowered=self.lowered
            + [
                Lowered(
                    day=day,
                    corpus=fall.corpus,
                    figure=fall.figure,
                    was=fall.floor,
                    now=fall.value,
                    reason=reason or "",
                )
                for fall in falls
            ],
        )


def _is_worse(figure: str, value: float, floor: float) -> bool:
    return value > floor if figure in LESS_IS_BETTER else value < floor
