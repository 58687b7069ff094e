"""Families of quotes: what makes a speaker hard to tell, read off the gold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from quotes.audit.evaluation import Judgement, Verdict

_SAYING = frozenset("say says said tell tells told add adds added".split())


def _way(judgement: Judgement) -> str:
    return judgement.segment.resolution or "unknown"


def _speaker(judgement: Judgement) -> str:
    return judgement.segment.speaker_kind or "unknown"


def _cue(judgement: Judgement) -> str:
    cue = (judgement.segment.cue or "").lower()
    if not cue:
        return "no cue"
    if cue == "according to":
        return cue
    return "say, tell, add" if _SAYING.intersection(cue.split()) else "another cue"


def _extent(judgement: Judgement) -> str:
    text, end = judgement.gold.article.text, judgement.segment.end
    if text[end : end + 1] not in tuple("”\"’'»“"):
        return "not closed"
    return "a part of a sentence" if judgement.segment.text[:1].islower() else "whole sentences"


FAMILIES: dict[str, Callable[[Judgement], str]] = {
    "how a reader gets to the speaker": _way,
    "speaker": _speaker,
    "cue": _cue,
    "extent": _extent,
}
"""Each a way of sorting speech into families."""

NOBODY = "other"
"""The family of words that nobody said."""


def family(judgement: Judgement) -> str:
    """How a reader gets from the quote to the speaker; :data:`NOBODY` where there is none."""
    return NOBODY if judgement.segment.speaker is None else _way(judgement)


def tally(judgements: Iterable[Judgement], sort: Callable[[Judgement], str]) -> dict[str, Counter[Verdict]]:
    """Verdicts by family, the largest family first."""
    found: dict[str, Counter[Verdict]] = {}
    for judgement in judgements:
        found.setdefault(sort(judgement), Counter())[judgement.verdict] += 1
    return dict(sorted(found.items(), key=lambda item: -item[1].total()))
