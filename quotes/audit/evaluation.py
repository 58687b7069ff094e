"""Predicted quotes against gold: who said it, which words, and how honest the probabilities are.

There are two kinds of gold. *Speakers*: a folder of articles, ``NAME.txt``, with the quoted segments and
their speakers in ``NAME.gold.json`` beside it. *Spans*: source and content of every attribution, indirect
ones too, as corpora like PolNeAR annotate them.

All shares are percentages, rounded to a tenth, as such corpora's results are published.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, Protocol

import orjson

from quotes.errors import InputError
from quotes.sources import text as text_files
from quotes.types import Article, Quote, QuoteKind

Span = tuple[int, int]

_COVERED = 0.5
"""Share of a span that must be predicted for it to count as found."""


@dataclass(frozen=True, slots=True)
class Score:
    """Precision, recall and their harmonic mean, in percent."""

    precision: float
    recall: float
    f1: float

    @classmethod
    def of(cls, *, found: int, gold: int, right: int, predicted: int) -> Score:
        """
        :param found: how many of ``gold`` were found.
        :param right: how many of ``predicted`` are right; differs from ``found`` where one quote holds
            several gold segments.
        """
        precision = right / predicted if predicted else 0.0
        recall = found / gold if gold else 0.0
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        return cls(*(round(100 * share, 1) for share in (precision, recall, f1)))


# Speakers


@dataclass(frozen=True, slots=True)
class Segment:
    """One gold run of quoted words inside one paragraph.

    :param speaker: the fullest name that the article gives; ``None`` where nobody said the words:
        scare quotes, titles, nicknames.
    :param aliases: the other names that the article uses for the speaker.
    :param speaker_kind: person, organization, group or document.
    :param resolution: how a reader gets from the quote to the speaker: ``explicit``, ``pronoun``,
        ``nominal``, ``continuation`` or ``implicit``.
    """

    start: int
    end: int
    text: str
    speaker: str | None
    aliases: tuple[str, ...] = ()
    speaker_kind: str | None = None
    mention: str | None = None
    cue: str | None = None
    resolution: str | None = None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article and its segments, in order of their start."""

    article: Article
    segments: tuple[Segment, ...]


class Verdict(StrEnum):
    """What became of a gold segment."""

    RIGHT = "right"
    """The speaker under the fullest name; nobody, where nobody spoke."""
    ALIAS = "alias only"
    """The right speaker, under a name that is not the fullest."""
    WRONG = "wrong speaker"
    """Somebody else."""
    NOBODY = "no speaker"
    """The words were found, and no speaker for them."""
    EXTENT = "extent"
    """Some of the words were found, less than half of them."""
    MISSED = "missed"
    """None of the words were found."""
    INVENTED = "invented"
    """A speaker for words that nobody said."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A gold segment, the quote that covers most of it, and the verdict on that quote."""

    gold: GoldArticle
    segment: Segment
    quote: Quote | None
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class SpeakerScores:
    """How well the speakers of direct and mixed quotes are told.

    :param detection: whether quoted speech is found at all.
    :param attribution: and given to the right speaker, under any of the names that the article uses.
    :param resolution: and under the fullest one.
    :param scare: percentage of the segments that nobody said which were given a speaker; ``None`` where there
        are no such segments.
    :param judgements: one for each gold segment.
    :param sureness: for each quote that was given a speaker, its confidence and whether the speaker is right.
    """

    detection: Score
    attribution: Score
    resolution: Score
    scare: float | None
    judgements: tuple[Judgement, ...]
    sureness: tuple[tuple[float, bool], ...]


def read_gold(folder: Path) -> list[GoldArticle]:
    """The articles of a folder that have gold beside them, in order of their names.

    :raises InputError: gold without its text, or that is none.
    """
    return [_read_gold(path) for path in sorted(folder.glob("*.gold.json"))]


def _read_gold(path: Path) -> GoldArticle:
    try:
        [article] = text_files.read(path.with_name(path.name.removesuffix(".gold.json") + ".txt"))
        return gold_article(article, orjson.loads(path.read_bytes())["quotes"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path}: not gold with its text beside it: {error}") from error


def gold_article(article: Article, quotes: Iterable[dict[str, Any]]) -> GoldArticle:
    """An article with its gold, as the quotes stand in a file of gold.

    :raises ValueError: a segment has a speaker and is no speech, or the other way round.
    :raises KeyError: a segment lacks something.
    """
    return GoldArticle(article, tuple(_segment(each, article.text) for each in quotes))


def _segment(gold: dict[str, Any], text: str) -> Segment:
    if (gold["kind"] == "speech") != bool(gold["speaker"]):
        raise ValueError(f"speech has a speaker and nothing else has one, see {gold['start']}")
    return Segment(
        start=gold["start"],
        end=gold["end"],
        text=text[gold["start"] : gold["end"]],
        speaker=gold["speaker"],
        aliases=tuple(gold["aliases"]),
        speaker_kind=gold["speaker_type"],
        mention=gold["mention"],
        cue=gold["cue"],
        resolution=gold["resolution"],
    )


def score_speakers(read: Iterable[tuple[GoldArticle, Sequence[Quote]]]) -> SpeakerScores:
    """Score the quotes of each article; indirect ones are passed over."""
    articles = [
        _Speakers(gold, [q for q in quotes if q.kind is not QuoteKind.INDIRECT]) for gold, quotes in read
    ]
    judgements = tuple(judgement for article in articles for judgement in article.judgements)
    speech = [j.verdict for j in judgements if j.segment.speaker is not None]
    other = [j.verdict for j in judgements if j.segment.speaker is None]

    def score(verdicts: set[Verdict]) -> Score:
        return Score.of(
            found=sum(verdict in verdicts for verdict in speech),
            gold=len(speech),
            right=sum(len(article.covering(verdicts)) for article in articles),
            predicted=sum(article.predicted(unattributed=Verdict.NOBODY in verdicts) for article in articles),
        )

    named = {Verdict.RIGHT, Verdict.ALIAS}
    return SpeakerScores(
        detection=score({*named, Verdict.WRONG, Verdict.NOBODY}),
        attribution=score(named),
        resolution=score({Verdict.RIGHT}),
        scare=round(100 * other.count(Verdict.INVENTED) / len(other), 1) if other else None,
        judgements=judgements,
        sureness=tuple(sure for article in articles for sure in article.sureness()),
    )


class _Speakers:
    """One article's quotes against its segments."""

    def __init__(self, gold: GoldArticle, quotes: list[Quote]) -> None:
        self._quotes = quotes
        self._coverage = [[_coverage(quote, segment) for quote in quotes] for segment in gold.segments]
        self.judgements = [
            self._judge(gold, segment, coverage)
            for segment, coverage in zip(gold.segments, self._coverage, strict=True)
        ]

    def _judge(self, gold: GoldArticle, segment: Segment, coverage: list[float]) -> Judgement:
        best = max(range(len(coverage)), key=coverage.__getitem__, default=None)
        if segment.speaker is None:
            named = [i for i in _hits(coverage) if self._quotes[i].speaker]
            return Judgement(
                gold,
                segment,
                self._quotes[named[0]] if named else None,
                Verdict.INVENTED if named else Verdict.RIGHT,
            )
        if best is None or not coverage[best]:
            return Judgement(gold, segment, None, Verdict.MISSED)
        quote = self._quotes[best]
        return Judgement(
            gold, segment, quote, Verdict.EXTENT if coverage[best] < _COVERED else verdict_on(quote, segment)
        )

    def covering(self, verdicts: set[Verdict]) -> set[int]:
        """Numbers of the quotes that cover a segment of speech on which one of the verdicts was given."""
        return {
            i
            for judgement, coverage in zip(self.judgements, self._coverage, strict=True)
            if judgement.segment.speaker is not None and judgement.verdict in verdicts
            for i in _hits(coverage)
        }

    def predicted(self, *, unattributed: bool) -> int:
        """How many quotes count as predicted: those that have a speaker, or cover speech; and, if
        ``unattributed``, the others too, but for those rightly left without a speaker."""
        on_speech = self._covered(speech=True)
        on_other = self._covered(speech=False)
        return sum(
            bool(quote.speaker) or i in on_speech or (unattributed and i not in on_other)
            for i, quote in enumerate(self._quotes)
        )

    def sureness(self) -> list[tuple[float, bool]]:
        """Confidence of each quote that has a speaker, and whether the speech it covers is that speaker's."""
        return [
            (quote.confidence, self._verdicts(i) == {Verdict.RIGHT})
            for i, quote in enumerate(self._quotes)
            if quote.speaker
        ]

    def _verdicts(self, i: int) -> set[Verdict]:
        return {
            verdict_on(self._quotes[i], judgement.segment)
            for judgement, coverage in zip(self.judgements, self._coverage, strict=True)
            if judgement.segment.speaker is not None and coverage[i] >= _COVERED
        }

    def _covered(self, *, speech: bool) -> set[int]:
        return {
            i
            for judgement, coverage in zip(self.judgements, self._coverage, strict=True)
            if (judgement.segment.speaker is not None) is speech
            for i in _hits(coverage)
        }


def verdict_on(quote: Quote, segment: Segment) -> Verdict:
    """The verdict on a quote that covers a segment of speech."""
    if quote.speaker is None:
        return Verdict.NOBODY
    if same_name(quote.speaker.name, segment.speaker or ""):
        return Verdict.RIGHT
    if any(same_name(quote.speaker.name, alias) for alias in segment.aliases):
        return Verdict.ALIAS
    return Verdict.WRONG


def _coverage(quote: Quote, segment: Segment) -> float:
    """Share of the segment's characters that stand in the quote."""
    return _overlap([(s.start, s.end) for s in quote.stretches], segment.start, segment.end) / max(
        1, segment.end - segment.start
    )


def _hits(coverage: list[float]) -> list[int]:
    return [i for i, share in enumerate(coverage) if share >= _COVERED]


def _overlap(spans: Iterable[Span], start: int, end: int) -> int:
    return sum(max(0, min(e, end) - max(s, start)) for s, e in spans)


# Names

_SET_ASIDE = frozenset(
    """mr mrs ms miss dr prof professor sir dame lord lady sheikh pope archbishop bishop rev reverend father
    sister brother king queen prince princess president vice prime minister foreign defence defense secretary
    chancellor senator sen representative rep congressman congresswoman gov governor mayor ambassador judge
    justice attorney gen general col colonel maj major capt captain lt lieutenant sgt sergeant admiral
    commander inspector superintendent constable detective officer chief deputy former acting ceo director
    chairman chairwoman chair spokesman spokeswoman spokesperson state american british russian ukrainian
    u.s us the a an this that his her their its of""".split()
)
"""Titles, offices, the nations that stand before them, and small words: no part of a name in comparing."""


def same_name(one: str, other: str) -> bool:
    """Whether two names are equal, titles, articles, diacritics and case aside.

    >>> same_name("President Luiz Inácio Lula da Silva", "Luiz Inacio Lula da Silva")
    True
    >>> same_name("Lula", "Luiz Inácio Lula da Silva")
    False
    """
    return bool(_core(one)) and _core(one) == _core(other)


def _core(name: str) -> list[str]:
    """The words of a name that count; all of them where none would be left."""
    letters = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    plain = re.sub(r"'s\b", "", letters.casefold().replace("’", "'"))
    words = [word for each in re.findall(r"[\w.'-]+", plain) if (word := each.strip("."))]
    return [word for word in words if word not in _SET_ASIDE] or words


# Probabilities


@dataclass(frozen=True, slots=True)
class Bin:
    """The answers with a probability in one tenth of the scale.

    :param low: where the tenth begins.
    :param probability: mean probability of the answers, 0 to 1.
    :param right: share of them that is right, 0 to 1.
    """

    low: float
    count: int
    probability: float
    right: float


@dataclass(frozen=True, slots=True)
class Reliability:
    """Probabilities against outcomes.

    :param bins: those that are not empty, from low to high.
    :param error: expected calibration error, 0 to 1: how far probability and share right lie apart in a bin,
        averaged over the answers (Naeini, Cooper and Hauskrecht 2015, "Obtaining Well Calibrated
        Probabilities Using Bayesian Binning").
    """

    bins: tuple[Bin, ...]
    error: float


def reliability(outcomes: Sequence[tuple[float, bool]], bins: int = 10) -> Reliability:
    """Sort (probability, right) into bins of equal width; a bin holds its lower bound."""
    sorted_in: list[list[tuple[float, bool]]] = [[] for _ in range(bins)]
    for probability, right in outcomes:
        sorted_in[min(int(probability * bins), bins - 1)].append((probability, right))
    rows = tuple(
        Bin(i / bins, len(rows), sum(p for p, _ in rows) / len(rows), sum(r for _, r in rows) / len(rows))
        for i, rows in enumerate(sorted_in)
        if rows
    )
    off = sum(row.count * abs(row.probability - row.right) for row in rows)
    return Reliability(rows, off / len(outcomes) if outcomes else 0.0)


# Spans


class Attribution(Protocol):
    """A gold attribution: the spans of its source, none where it is not named, and of its content."""

    @property
    def source(self) -> Sequence[Span]: ...
    @property
    def content(self) -> Sequence[Span]: ...


@dataclass(frozen=True, slots=True)
class Match:
    """A gold attribution and the quote found for it; one of the two is ``None`` where there is no other.

    :param source: whether the quote's mention touches the gold source, or rightly there is none.
    """

    article: Article
    gold: Attribution | None
    quote: Quote | None
    source: bool = False


@dataclass(frozen=True)
class SpanScores:
    """How well attributions are found.

    A quote is found for a gold attribution when their contents share at least half of the shorter one, one to
    one, the largest overlap first.

    :param matches: what was found, missed and made up.
    """

    matches: tuple[Match, ...]

    @cached_property
    def content(self) -> Score:
        """Contents found."""
        return self._score(self._found)

    @cached_property
    def source(self) -> Score:
        """Contents found, and their sources."""
        return self._score([match for match in self._found if match.source])

    @cached_property
    def _found(self) -> list[Match]:
        return [match for match in self.matches if match.gold and match.quote]

    def _score(self, right: list[Match]) -> Score:
        return Score.of(
            found=len(right),
            gold=sum(match.gold is not None for match in self.matches),
            right=len(right),
            predicted=sum(match.quote is not None for match in self.matches),
        )


ReadAttributions = Iterable[tuple[Article, Sequence[Attribution], Sequence[Quote]]]


def score_spans(read: ReadAttributions, *, direct: bool = False) -> SpanScores:
    """Score the quotes of each article against its gold attributions.

    :param direct: only those of either side whose content holds, or stands in, double quotation marks.
    """
    matches: list[Match] = []
    for article, gold, quotes in read:
        if direct:
            gold = [each for each in gold if is_direct(article.text, each.content)]
            quotes = [each for each in quotes if is_direct(article.text, _spans(each))]
        matches.extend(_match(article, gold, quotes))
    return SpanScores(tuple(matches))


_OPENED = re.compile(r"(?:[“\"]|``|'')[^“”\"]*\w")


def is_direct(text: str, content: Iterable[Span]) -> bool:
    """Whether words of the content follow a double quotation mark inside it, or right before it."""
    return any(_OPENED.search(text, max(0, start - 2), end + 2) for start, end in content)


def _match(article: Article, gold: Sequence[Attribution], quotes: Sequence[Quote]) -> list[Match]:
    contents = [_characters(each.content) for each in gold]
    predicted = [_characters(_spans(each)) for each in quotes]
    overlaps = sorted(
        (
            (len(shared), i, j)
            for i, content in enumerate(contents)
            for j, prediction in enumerate(predicted)
            if (shared := content & prediction)
            and len(shared) >= _COVERED * min(len(content), len(prediction))
        ),
        reverse=True,
    )
    of_gold: dict[int, int] = {}
    of_quote: dict[int, int] = {}
    for _, i, j in overlaps:
        if i not in of_gold and j not in of_quote:
            of_gold[i], of_quote[j] = j, i
    found = [
        Match(article, gold[i], quotes[j], _is_source(quotes[j], gold[i])) for i, j in sorted(of_gold.items())
    ]
    missed = [Match(article, each, None) for i, each in enumerate(gold) if i not in of_gold]
    made_up = [Match(article, None, each) for j, each in enumerate(quotes) if j not in of_quote]
    return found + missed + made_up


def _is_source(quote: Quote, gold: Attribution) -> bool:
    if quote.mention is None:
        return not gold.source
    return _overlap(gold.source, quote.mention.start, quote.mention.end) > 0


def _spans(quote: Quote) -> list[Span]:
    return [(stretch.start, stretch.end) for stretch in quote.stretches]


def _characters(spans: Iterable[Span]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}
