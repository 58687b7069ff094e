"""What reviewers say of quotes: kept for good, each act undoable, and stronger than any extractor.

Every act is a row of its own, with who, when, and the fields before and after. A reviewed quote is not
touched by re-extraction (:mod:`quotes.corpus.revision`).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.resolver import resolve
from quotes.corpus.revision import located, remove_unquoted
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import ArticleRow, QuoteRow, ReviewRow, SpeakerRow
from quotes.errors import CorpusError
from quotes.types import QuoteKind, Speaker, SpeakerKind, Stretch

UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Correction:
    """What was wrong, set right; what is ``None`` was right.

    :param speaker: who said it: somebody in the corpus by id, or anybody by name.
    :param nobody: that nobody in the article said it.
    :param stretches: the quote's extent, in order, in the article's text.
    """

    speaker: int | Speaker | None = None
    nobody: bool = False
    stretches: Sequence[Stretch] | None = None
    kind: QuoteKind | None = None


def accept(session: Session, quote_id: int, reviewer: str, note: str = "") -> ReviewRow:
    """Say that a quote is right as it is.

    :raises CorpusError: when there is no such quote.
    """
    return _act(session, _quote(session, quote_id), reviewer, ReviewState.ACCEPTED, {"confidence": 1.0}, note)


def reject(session: Session, quote_id: int, reviewer: str, note: str = "") -> ReviewRow:
    """Say that this is no quote; it stays, and is left out where nobody asks for rejected ones.

    :raises CorpusError: when there is no such quote.
    """
    return _act(session, _quote(session, quote_id), reviewer, ReviewState.REJECTED, {}, note)


def correct(
    session: Session, quote_id: int, reviewer: str, correction: Correction, note: str = ""
) -> ReviewRow:
    """Set a quote right.

    :raises CorpusError: when there is no such quote or speaker, nothing is corrected, or the extent is none.
    """
    quote = _quote(session, quote_id)
    fields: dict[str, Any] = {"confidence": 1.0}
    if correction.speaker is not None or correction.nobody:
        fields |= _speaker(session, quote.article_id, correction.speaker)
    if correction.stretches is not None:
        fields |= _extent(session.get_one(ArticleRow, quote.article_id).text, correction.stretches)
    if correction.kind is not None:
        fields["kind"] = correction.kind.value
    if fields.keys() == {"confidence"}:
        raise CorpusError(f"quote {quote_id}: the correction changes nothing; accept the quote instead")
    return _act(session, quote, reviewer, ReviewState.CORRECTED, fields, note)


def places(session: Session, quote_id: int, stretches: Sequence[str]) -> list[Stretch]:
    """Where the words of each stretch of a quote stand in its article, nearest to where the quote stands.

    :raises CorpusError: when there is no such quote, or words are not in its article.
    """
    quote = _quote(session, quote_id)
    text = session.get_one(ArticleRow, quote.article_id).text
    found = []
    for words in stretches:
        starts = [match.start() for match in re.finditer(re.escape(words), text)] if words else []
        if not starts:
            raise CorpusError(f"quote {quote_id}: “{words}” is not in its article; give it as it stands")
        start = min(starts, key=lambda start: abs(start - quote.start))
        found.append(Stretch(start, start + len(words)))
    return found


def undo(session: Session, quote_id: int, reviewer: str, note: str = "") -> ReviewRow:
    """Take back the last act on a quote that is not taken back yet.

    :raises CorpusError: when there is none, or what it changed has left the article.
    """
    quote = _quote(session, quote_id)
    acts = history(session, quote_id)
    undone = {act.undoes for act in acts}
    last = next((act for act in reversed(acts) if act.action != UNDO and act.id not in undone), None)
    if last is None:
        raise CorpusError(f"quote {quote_id}: there is no review to undo")
    before = dict(last.before)
    if "speaker" in before:
        before |= _speaker(session, quote.article_id, _again(session, before))
    if "stretches" in before:
        text = session.get_one(ArticleRow, quote.article_id).text
        spans = located(before["text"], before["stretches"], text)
        if spans is None:
            raise CorpusError(f"quote {quote_id}: what it said before has left the article")
        before |= _extent(text, [Stretch(start, end) for start, end in spans])
    state = ReviewState(before.pop("review"))
    return _act(session, quote, reviewer, state, before, note, undoes=last)


def history(session: Session, quote_id: int) -> Sequence[ReviewRow]:
    """Every act on a quote, the first one first."""
    acts = select(ReviewRow).where(col(ReviewRow.quote_id) == quote_id).order_by(col(ReviewRow.id))
    return session.scalars(acts).all()


def _quote(session: Session, quote_id: int) -> QuoteRow:
    quote = session.get(QuoteRow, quote_id, with_for_update=True)
    if quote is None:
        raise CorpusError(f"quote {quote_id}: there is none with this number")
    return quote


def _act(
    session: Session,
    quote: QuoteRow,
    reviewer: str,
    state: ReviewState,
    fields: dict[str, Any],
    note: str,
    undoes: ReviewRow | None = None,
) -> ReviewRow:
    after = fields | {"review": state.value}
    before = {name: getattr(quote, name) for name in after if name != "speaker"}
    if "speaker" in after:
        speaker = session.get(SpeakerRow, quote.speaker_id) if quote.speaker_id else None
        before["speaker"] = speaker and {"name": speaker.name, "kind": speaker.kind.value}
    act = ReviewRow(
        article_id=quote.article_id,
        quote_id=quote.id,
        reviewer=reviewer,
        action=UNDO if undoes else state.value,
        note=note,
        before=before,
        after=after,
        undoes=undoes.id if undoes else None,
    )
    session.add(act)
    left = quote.speaker_id
    for name, value in after.items():
        if name != "speaker":
            setattr(quote, name, value)
    quote.review, quote.kind = state, QuoteKind(quote.kind)
    session.flush()
    if left is not None and left != quote.speaker_id:
        remove_unquoted(session, [left])
    return act


def _speaker(session: Session, article_id: int, speaker: int | Speaker | None) -> dict[str, Any]:
    """The fields of a quote that say who said it; ``speaker`` outlives the row that ``speaker_id`` names."""
    if isinstance(speaker, Speaker):
        speaker = resolve(session, article_id, [speaker])[speaker]
    if speaker is None:
        return {"speaker_id": None, "speaker_name": None, "speaker": None}
    row = session.get(SpeakerRow, speaker)
    if row is None:
        raise CorpusError(f"speaker {speaker}: there is none with this number")
    return {
        "speaker_id": row.id,
        "speaker_name": row.name,
        "speaker": {"name": row.name, "kind": row.kind.value},
    }


def _again(session: Session, before: dict[str, Any]) -> int | Speaker | None:
    """The speaker of before: the same row where it is still there, else whoever goes by the name now."""
    if before["speaker"] is None:
        return None
    known: int = before["speaker_id"]
    if session.scalar(select(SpeakerRow.id).where(col(SpeakerRow.id) == known)) is not None:
        return known
    return Speaker(before["speaker"]["name"], SpeakerKind(before["speaker"]["kind"]))


def _extent(text: str, stretches: Sequence[Stretch]) -> dict[str, Any]:
    places = [place for stretch in stretches for place in (stretch.start, stretch.end)]
    nothing = any(stretch.start >= stretch.end for stretch in stretches)
    if not places or nothing or places != sorted(places) or places[0] < 0 or places[-1] > len(text):
        raise CorpusError(
            f"the extent is none: give stretches in order, none empty, between 0 and {len(text)}"
        )
    return {
        "stretches": [[stretch.start, stretch.end] for stretch in stretches],
        "start": places[0],
        "end": places[-1],
        "text": " ".join(text[stretch.start : stretch.end] for stretch in stretches),
    }
