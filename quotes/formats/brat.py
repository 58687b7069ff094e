"""brat standoff: ``NAME.txt`` and ``NAME.ann`` for each article, out and in.

Text-bound annotations carry the labels of :mod:`quotes.formats.regions`, a split quote as one discontinuous
annotation; relations ``has`` lead from a quote to its cue and mention; the speaker is an annotator's note on
the quote.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path

from quotes.errors import InputError
from quotes.formats import Attributed
from quotes.formats.regions import CUE, LABELS, MENTION, note
from quotes.formats.regions import quote as quote_of
from quotes.types import Article, Quote, QuoteKind, Stretch

CONFIGURATION = f"""\
[entities]
{chr(10).join(LABELS)}

[relations]
has Arg1:direct|mixed|indirect, Arg2:cue|mention

[attributes]

[events]
"""
"""``annotation.conf``, which tells brat of the labels."""

_ONE_LINE = str.maketrans("\r\n", "  ")
_TEXT_BOUND = re.compile(r"(T\d+)\t(\S+) ((?:\d+ \d+;?)+)\t")
_RELATION = re.compile(r"R\d+\thas Arg1:(T\d+) Arg2:(T\d+)")
_NOTE = re.compile(r"#\d+\tAnnotatorNotes (T\d+)\t(.*)")


def write(pairs: Iterable[Attributed], folder: Path) -> None:
    """Write the articles and their annotations into a folder, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "annotation.conf").write_text(CONFIGURATION, encoding="utf-8")
    taken: set[str] = set()
    for article, quotes in pairs:
        name = _free(article.id, taken)
        (folder / f"{name}.txt").write_text(article.text, encoding="utf-8", newline="")
        (folder / f"{name}.ann").write_text(standoff(article, quotes), encoding="utf-8", newline="")


def standoff(article: Article, quotes: Iterable[Quote]) -> str:
    """The annotations of an article."""
    lines: list[str] = []
    numbers, relations, notes = count(1), count(1), count(1)

    def bound(label: str, stretches: Iterable[Stretch]) -> str:
        spans = list(stretches)
        words = " ".join(article.text[span.start : span.end] for span in spans).translate(_ONE_LINE)
        offsets = ";".join(f"{span.start} {span.end}" for span in spans)
        lines.append(f"T{(number := next(numbers))}\t{label} {offsets}\t{words}")
        return f"T{number}"

    for quote in quotes:
        said = bound(quote.kind, quote.stretches)
        for label, part in ((CUE, quote.cue), (MENTION, quote.mention)):
            if part:
                other = bound(label, [Stretch(part.start, part.end)])
                lines.append(f"R{next(relations)}\thas Arg1:{said} Arg2:{other}")
        if quote.speaker:
            lines.append(f"#{next(notes)}\tAnnotatorNotes {said}\t{note(quote.speaker)}")
    return "".join(f"{line}\n" for line in lines)


def read(folder: Path) -> Iterator[tuple[Article, list[Quote]]]:
    """The articles of a folder with their annotations, in the order of their names.

    :raises InputError: when an annotation is none that brat writes.
    """
    for path in sorted(folder.glob("*.ann")):
        text = path.with_suffix(".txt").read_bytes().decode()
        yield Article(text, id=path.stem), _quotes(text, path)


def _quotes(text: str, path: Path) -> list[Quote]:
    regions: dict[str, tuple[str, list[Stretch]]] = {}
    parts: dict[tuple[str, str], Stretch] = {}
    notes: dict[str, str] = {}
    lines = path.read_text(encoding="utf-8").split("\n")
    for number, line in enumerate(lines, start=1):
        if found := _TEXT_BOUND.match(line):
            spans = (span.split() for span in found[3].split(";"))
            regions[found[1]] = found[2], [Stretch(int(start), int(end)) for start, end in spans]
        elif line.startswith("T"):
            raise InputError(f"{path}:{number}: not an annotation of brat’s: {line}")
        elif found := _NOTE.match(line):
            notes[found[1]] = found[2]
    for line in lines:
        if (found := _RELATION.match(line)) and found[2] in regions:
            label, stretches = regions[found[2]]
            parts[found[1], label] = stretches[0]
    return [
        quote_of(
            text,
            QuoteKind(label),
            stretches,
            parts.get((key, CUE)),
            parts.get((key, MENTION)),
            notes.get(key),
        )
        for key, (label, stretches) in regions.items()
        if label in set(QuoteKind)
    ]


def _free(id: str, taken: set[str]) -> str:
    """A file name that nothing else in the folder has."""
    plain = re.sub(r"[^\w.-]+", "_", id).strip("._") or "article"
    name = next(each for n in count(1) if (each := plain if n == 1 else f"{plain}-{n}") not in taken)
    taken.add(name)
    return name
