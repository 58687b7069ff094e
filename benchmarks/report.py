"""The gate's report, for people: where the errors are, how honest the probabilities, what the floors say."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from benchmarks import gold
from benchmarks.families import FAMILIES, family, tally
from benchmarks.floors import LESS_IS_BETTER, Floors, Measured
from quotes.audit.evaluation import (
    Judgement,
    Match,
    Score,
    Span,
    SpanScores,
    SpeakerScores,
    Verdict,
    is_direct,
    reliability,
)
from quotes.types import QuoteKind

_SPEECH = [verdict for verdict in Verdict if verdict is not Verdict.INVENTED]
_LONGEST = 30
"""Columns are cut to this many characters, but for :data:`_REST`."""
_REST = "words"
"""The column that takes what room is left."""
_DROP = 3.0
"""Points that a figure on unseen articles may lie under the one on dev before it is a finding."""


def speakers(console: Console, corpus: str, scores: SpeakerScores, *, every_error: bool) -> None:
    """Scores, verdicts by family, probabilities against outcomes, and each error in a line, which for unseen
    articles has to be asked for."""
    console.rule(f"[bold]{corpus}")
    console.print(
        _scores({each: getattr(scores, each) for each in ("detection", "attribution", "resolution")})
    )
    console.print(_verdicts(scores.judgements))
    console.print(_reliability(scores))
    errors = [each for each in scores.judgements if each.verdict is not Verdict.RIGHT]
    if errors and (every_error or corpus not in gold.HIDDEN):
        console.print(_errors(errors))


def spans(
    console: Console, corpus: str, over_all: SpanScores, direct: SpanScores, *, every_error: bool
) -> None:
    """Scores, what became of marked and unmarked attributions, and if asked for every error in a line."""
    console.rule(f"[bold]{corpus}")
    console.print(
        _scores(
            {
                "direct, content": direct.content,
                "direct, source": direct.source,
                "all, content": over_all.content,
                "all, source": over_all.source,
            }
        )
    )
    table = _table("", right=("gold", "found", "source right", "missed", "made up"))
    for name, marked in (("with marks", True), ("without", False)):
        matches = [match for match in over_all.matches if _is_marked(match) is marked]
        found = [match for match in matches if match.gold and match.quote]
        missed = sum(match.quote is None for match in matches)
        counts = (
            len(found) + missed,
            len(found),
            sum(match.source for match in found),
            missed,
            sum(match.gold is None for match in matches),
        )
        table.add_row(name, *map(str, counts))
    console.print(table)
    if every_error:
        console.print(_span_errors([match for match in over_all.matches if not match.source]))


def figures(console: Console, measured: Sequence[Measured], floors: Floors) -> None:
    """Every figure beside its floor, and how far unseen articles fall behind."""
    console.rule("[bold]figures and floors")
    table = _table("corpus", "figure", right=("now", "floor", "change"))
    for each in measured:
        for number, (name, value) in enumerate(each.figures.items()):
            floor = floors.floor(each.corpus, name)
            change = Text("new") if floor is None else _change(name, value, floor)
            least = "" if floor is None else f"{'≤' if name in LESS_IS_BETTER else '≥'} {floor:g}"
            table.add_row(
                each.corpus if not number else "",
                name,
                f"{value:g}",
                least,
                change,
                end_section=number == len(each.figures) - 1,
            )
    console.print(table)
    by_name = {each.corpus: each.figures for each in measured}
    if {"gold/dev", gold.UNSEEN} <= by_name.keys():
        for name in ("resolution F1", "attribution F1"):
            drop = by_name["gold/dev"][name] - by_name[gold.UNSEEN][name]
            finding = f", more than {_DROP:g}: a finding to act on" if drop > _DROP else ""
            console.print(f"{name}: unseen articles {drop:+.1f} points under gold/dev{finding}")


def _change(name: str, value: float, floor: float) -> Text:
    change = value - floor
    if not change:
        return Text("")
    better = (change < 0) == (name in LESS_IS_BETTER)
    return Text(f"{change:+.3g}", style="green" if better else "bold red")


def _scores(scores: dict[str, Score]) -> Table:
    table = _table("", right=("precision", "recall", "F1"))
    for name, score in scores.items():
        table.add_row(name, *(f"{share:.1f}" for share in (score.precision, score.recall, score.f1)))
    return table


def _verdicts(judgements: Sequence[Judgement]) -> Table:
    table = _table("family", right=("gold", *_SPEECH))
    speech = [each for each in judgements if each.segment.speaker is not None]
    other = [each for each in judgements if each.segment.speaker is None]
    for title, sort in FAMILIES.items():
        table.add_row(Text(title, style="italic"))
        for name, verdicts in tally(speech, sort).items():
            table.add_row(f"  {name}", str(verdicts.total()), *(str(verdicts[v] or "") for v in _SPEECH))
        table.add_section()
    invented = sum(each.verdict is Verdict.INVENTED for each in other)
    table.add_row(
        "nobody said it", str(len(other)), str(len(other) - invented), f"{Verdict.INVENTED} {invented}"
    )
    return table


def _reliability(scores: SpeakerScores) -> Table:
    found = reliability(scores.sureness)
    table = _table("probability", right=("quotes", "mean", "right"))
    for row in found.bins:
        table.add_row(
            f"{row.low:.1f} to {row.low + 0.1:.1f}",
            str(row.count),
            f"{row.probability:.3f}",
            f"{row.right:.3f}",
        )
    table.caption = f"expected calibration error {found.error:.3f}"
    return table


def _errors(judgements: Sequence[Judgement]) -> Table:
    table = _table("article", "at", "family", "verdict", "gold", "predicted", "words")
    for each in sorted(judgements, key=lambda j: (family(j), j.verdict)):
        speaker = each.quote.speaker if each.quote else None
        table.add_row(
            *_plain(
                each.gold.article.id,
                str(each.segment.start),
                family(each),
                each.verdict,
                each.segment.speaker or "",
                speaker.name if speaker else "",
                each.segment.text,
            )
        )
    return table


def _span_errors(matches: Sequence[Match]) -> Table:
    table = _table("article", "error", "marks", "gold source", "mention", "words")
    for match in matches:
        text = match.article.text
        error = "missed" if match.quote is None else "made up" if match.gold is None else "source"
        mention = match.quote.mention if match.quote else None
        table.add_row(
            *_plain(
                match.article.id,
                error,
                "yes" if _is_marked(match) else "no",
                _words(text, match.gold.source) if match.gold else "",
                mention.text if mention else "",
                _words(text, match.gold.content) if match.gold else match.quote.text if match.quote else "",
            )
        )
    return table


def _is_marked(match: Match) -> bool:
    """Whether the gold content, or where there is none the quote, has quotation marks."""
    if match.gold:
        return is_direct(match.article.text, match.gold.content)
    return match.quote is not None and match.quote.kind is not QuoteKind.INDIRECT


def _words(text: str, spans: Sequence[Span]) -> str:
    return " … ".join(text[start:end] for start, end in spans)


def _plain(*cells: str) -> list[Text]:
    """Cells of one line each, their brackets no markup."""
    return [Text(" ".join(cell.split())) for cell in cells]


def _table(*left: str, right: Sequence[str] = ()) -> Table:
    table = Table(box=None, header_style="bold", pad_edge=False, caption_justify="left", expand=_REST in left)
    for name in left:
        widest, share = (None, 1) if name == _REST else (_LONGEST, None)
        table.add_column(name, no_wrap=True, overflow="ellipsis", max_width=widest, ratio=share)
    for name in right:
        table.add_column(name, justify="right", no_wrap=True)
    return table
