"""From a reading of the marks to stretches of words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

from quotes.marks.forms import Family, Form, Way
from quotes.marks.judged import Mark, marks
from quotes.marks.layout import after_list_marker, is_signature, paragraphs, trimmed
from quotes.marks.lost import is_inside_sentence, speech_end, speech_start
from quotes.marks.reading import Act, Paragraph, Step, read
from quotes.marks.transcripts import turns

REPAIRS = ("unclosed", "unopened", "mixed-marks", "wrong-direction", "doubled", "stray", "run-on")
"""All codes of :attr:`Marked.repairs`."""

_SPARED = 2.0  # a skipped mark that was cheaper to skip is an apostrophe: part of the words
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Marked:
    """One outermost stretch of words in quotation marks, inside one paragraph.

    :param start: offset of the first of the words, marks and white space left out; ``end``: past the last.
    :param outer_start: the same with the marks; equal to ``start`` where there is none; so ``outer_end``.
    :param continued: still open at the paragraph's end: the next stretch carries the quote on.
    :param repairs: codes of what was mended, each once, in the order of :data:`REPAIRS`.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    continued: bool = False
    repairs: tuple[str, ...] = ()


def scan(text: str) -> list[Marked]:
    """The outermost stretches of ``text`` that stand in quotation marks, in order, none overlapping, and the
    turns of a transcript.

    Single marks count too where they plausibly quote. Takes any string; never raises.
    """
    parts = list(_with_marks(text))
    steps = iter(read(text, parts))
    stretches: list[Marked] = []
    draft: _Draft | None = None
    for part in parts:
        drafts, draft = _drafts(text, part, steps, draft)
        stretches.extend(found.marked() for found in drafts if _WORD.search(text, found.start, found.end))
    return _with_turns(text, [(part.start, part.end) for part in parts], stretches)


def _with_turns(text: str, spans: list[tuple[int, int]], stretches: list[Marked]) -> list[Marked]:
    """The stretches with the turns of a transcript, which hold those inside them.

    A transcript may be quoted as a whole, each of its paragraphs in marks, the labels too.

    :param spans: those of the paragraphs.
    """
    quoted = {m.outer_start: m for m in stretches}
    whole = {
        start: m
        for start, end in spans
        if (m := quoted.get(start)) and m.outer_end == end and m.start > start
    }
    bare = [(m.start, m.end) if (m := whole.get(start)) else (start, end) for start, end in spans]
    said = [turn for turn in turns(text, bare) if _WORD.search(text, *turn[:2])]
    if not said:
        return stretches
    first, last = said[0][0], said[-1][1]
    stretches = [m for m in stretches if whole.get(m.outer_start) is not m or not first < m.end <= last]
    ends = {m.end: m.outer_end for m in whole.values()}
    own = [Marked(start, end, start, ends.get(end, end), continued) for start, end, continued in said]
    own = [turn for turn in own if not _holds(_last_before(turn.start, stretches), turn.start)]
    kept = (m for m in stretches if not _holds(_last_before(m.start, own), m.start))
    return sorted([*kept, *own], key=lambda marked: marked.start) if own else stretches


def _last_before(offset: int, stretches: list[Marked]) -> Marked | None:
    """The last stretch that begins at an offset or before, its marks with it."""
    at = bisect_right(stretches, offset, key=lambda marked: marked.outer_start)
    return stretches[at - 1] if at else None


def _holds(marked: Marked | None, offset: int) -> bool:
    return marked is not None and offset < marked.outer_end


def _with_marks(text: str) -> Iterator[Paragraph]:
    """The paragraphs with their marks, but for one that merely ends what stands over a signature."""
    found = list(marks(text))
    starts = [mark.start for mark in found]
    first = 0
    for start, end in paragraphs(text):
        last = bisect_left(starts, end, first)
        own = found[first:last]
        if len(own) == 1 and own[0].closes < own[0].opens and is_signature(text, start, own[0].start):
            own = []
        yield Paragraph(start, end, own)
        first = last


@dataclass(slots=True)
class _Draft:
    """A stretch under way.

    :param form: the mark that opened it; ``None`` where it is lost.
    """

    start: int
    form: Form | None
    outer_start: int | None = None
    end: int = 0
    outer_end: int | None = None
    continued: bool = False
    repairs: set[str] = field(default_factory=set)

    @classmethod
    def opened(cls, mark: Mark, *, mirrored: bool = False) -> _Draft:
        wrong = {"wrong-direction"} if mirrored or mark.form.way is Way.CLOSES else set[str]()
        return cls(mark.end, mark.form, mark.start, repairs=wrong)

    def close(self, mark: Mark) -> _Draft:
        self.end, self.outer_end = mark.start, mark.end
        if self.form is not None:
            if mark.form.family is not self.form.family or not mark.form.closes_style(self.form.style):
                self.repairs.add("mixed-marks")
            if mark.form.way is Way.OPENS and self.form.style != "low":
                self.repairs.add("wrong-direction")
        return self

    def leave_unclosed(self, text: str, limit: int, *, before_quote: bool) -> _Draft:
        inside = self.outer_start is not None and is_inside_sentence(text, self.outer_start)
        self.end = speech_end(text, self.start, limit, inside_sentence=inside, before_quote=before_quote)
        self.repairs.add("unclosed")
        return self

    def marked(self) -> Marked:
        return Marked(
            self.start,
            self.end,
            self.start if self.outer_start is None else self.outer_start,
            self.end if self.outer_end is None else self.outer_end,
            self.continued,
            tuple(code for code in REPAIRS if code in self.repairs),
        )


def _drafts(
    text: str, paragraph: Paragraph, steps: Iterator[Step], draft: _Draft | None
) -> tuple[list[_Draft], _Draft | None]:
    """Replay a paragraph's part of a reading.

    :param draft: the stretch before, if it runs on into this paragraph.
    :returns: the paragraph's stretches, and the last of them if it runs on.
    """
    drafts: list[_Draft] = []
    strays: list[Mark] = []
    if draft is not None:
        start = after_list_marker(text, paragraph.start, paragraph.end)
        draft = _Draft(start, draft.form, repairs={"run-on"})
    for mark in paragraph.marks:
        step = next(steps)
        if step.act is Act.SKIP and (mark.skips >= _SPARED or mark.doubled):
            strays.append(mark)
        elif step.act is Act.SPLIT and draft is not None:
            drafts.append(draft.leave_unclosed(text, mark.start, before_quote=True))
            draft = _Draft.opened(mark)
        elif step.act is Act.UNOPENED:
            drafts.append(_unopened(text, paragraph, drafts, mark))
        elif draft is None and step.stack:
            draft = _Draft.opened(mark, mirrored=step.stack[0].mirrored)
        elif draft is not None and not step.stack:
            drafts.append(draft.close(mark))
            draft = None
    end = next(steps)
    if draft is not None:
        if end.act is Act.LEAVE:
            draft.leave_unclosed(text, paragraph.end, before_quote=False)
        else:
            draft.end, draft.continued = paragraph.end, True
        drafts.append(draft)
    _set_aside(text, drafts, strays)
    return drafts, draft if end.act is Act.RUN_ON else None


def _unopened(text: str, paragraph: Paragraph, drafts: list[_Draft], mark: Mark) -> _Draft:
    """The stretch that a mark closes though none opened, with those in single marks that stand inside."""
    outer = [draft for draft in drafts if draft.form is None or draft.form.family is not Family.SINGLE]
    done = (outer[-1].outer_end or outer[-1].end) if outer else paragraph.start
    start = speech_start(text, done, mark.start, after_quote=bool(outer))
    while drafts and drafts[-1].end > start:
        drafts.pop()
    return _Draft(start, None, repairs={"unopened"}).close(mark)


def _set_aside(text: str, drafts: list[_Draft], strays: list[Mark]) -> None:
    """Trim the stretches: superfluous marks at an edge are none of the words, but stand among the marks."""
    by_start = {mark.start: mark for mark in strays}
    by_end = {mark.end: mark for mark in strays}
    for draft in drafts:
        while True:
            draft.start, draft.end = trimmed(text, draft.start, draft.end)
            if mark := by_start.get(draft.start):
                draft.start = mark.end
            elif mark := by_end.get(draft.end):
                draft.end = mark.start
            elif draft.outer_start is not None and (mark := by_end.get(draft.outer_start)):
                draft.outer_start = mark.start
            elif draft.outer_end is not None and (mark := by_start.get(draft.outer_end)):
                draft.outer_end = mark.end
            else:
                break
            del by_start[mark.start], by_end[mark.end]
            draft.repairs.add("doubled" if mark.doubled else "stray")
        inner = bisect_left(strays, draft.start, key=lambda mark: mark.start)
        if inner < len(strays) and strays[inner].start < draft.end:
            draft.repairs.add("stray")
