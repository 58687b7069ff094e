"""The scanner of quotation marks: which words of a text stand in marks.

Marks in news are dirty. Every mark is first judged alone: how well its form and its neighbours suit
an opening mark, a closing one, or none at all (an apostrophe, an inch). Then the cheapest reading of
all marks together is sought, paragraph after paragraph, where every contradiction has its price: a
best-first reading with a bounded beam (Viterbi over stacks of open marks), so time is linear.

What was mended is told by the codes in :attr:`Marked.repairs`:

==================  ===================================================================================
``unclosed``        no closing mark: ends before an evident reporting clause, else with the paragraph
``unopened``        no opening mark: begins after a lead-in (``adding:``) or at a sentence's start
``mixed-marks``     opened in one style and closed in another
``wrong-direction`` opened with a closing mark, or closed with an opening one
``doubled``         a mark written twice
``stray``           a mark inside, or at an edge, that neither opens nor closes anything
``run-on``          the marks embrace several paragraphs, and this one lacks its own
==================  ===================================================================================

A paragraph that stays open because the next one opens with a mark of the same style is no error, but a
convention: see :attr:`Marked.continued`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

from quotes.cues import FORMS, SPEECH_VERBS, VERBS


@dataclass(frozen=True, slots=True)
class Marked:
    """One outermost stretch of words in quotation marks, inside one paragraph.

    :param start: offset of the first of the words, marks and white space left out; ``end``: past the last.
    :param outer_start: the same with the marks; equal to ``start`` where there is none; so ``outer_end``.
    :param continued: still open at the paragraph's end: the next stretch carries the quote on.
    :param repairs: codes of what was mended, each once, in the order of the table above.
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    continued: bool = False
    repairs: tuple[str, ...] = ()


REPAIRS = ("unclosed", "unopened", "mixed-marks", "wrong-direction", "doubled", "stray", "run-on")


# --- Paragraphs ---------------------------------------------------------------------------------------

_LINE = re.compile(r"[^\n\r\v\f\x85\u2028\u2029]+")
_WIDEST_WRAP = 130


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of the paragraphs, white space around them left out.

    Each line is a paragraph, as in news feeds, unless the text is evidently hard-wrapped: then the lines
    that were broken only because the next word did not fit are joined.
    """
    lines = []
    for match in _LINE.finditer(text):
        line = match[0].strip()
        if line:
            start = match.start() + match[0].index(line[0])
            lines.append((start, start + len(line)))
    joined = _wrapped(text, lines)
    spans: list[tuple[int, int]] = []
    for index, (start, end) in enumerate(lines):
        if index and joined[index - 1]:
            spans[-1] = (spans[-1][0], end)
        else:
            spans.append((start, end))
    return spans


def _wrapped(text: str, lines: list[tuple[int, int]]) -> list[bool]:
    """Whether the break after each line but the last is a soft one."""
    soft = [False] * max(len(lines) - 1, 0)
    single = [
        index
        for index, (line, following) in enumerate(pairwise(lines))
        if len(re.findall(r"\r\n|[\n\r\v\f\x85\u2028\u2029]", text[line[1] : following[0]])) == 1
    ]
    if len(single) < 2:
        return soft
    width = max(lines[index][1] - lines[index][0] for index in single)
    if width > _WIDEST_WRAP:
        return soft
    full = []
    for index in single:
        (start, end), (after, after_end) = lines[index], lines[index + 1]
        word = text[after : min(after_end, after + width)].split(maxsplit=1)[0]
        if end - start + 1 + len(word) > width:
            full.append(index)
    broken = sum(text[lines[index + 1][0]].islower() for index in full)
    if len(full) >= 0.6 * len(single) and broken >= 0.3 * len(full):
        for index in full:
            soft[index] = True
    return soft


# --- Words that show where speech begins or ends ------------------------------------------------------

_REPORTS = frozenset(form for form, lemma in FORMS.items() if lemma in SPEECH_VERBS)
_FINITE = "|".join(sorted({form for form in _REPORTS - SPEECH_VERBS if not form.endswith("ing")} | {"say"}))
_PRONOUN_CLAUSE = re.compile(
    rf"[,!?…]\s+(?:he|she|they)\s+(?:{'|'.join(sorted(FORMS.keys() - VERBS.keys()))})(?=[.!?]\s|[.!?]?$)"
)
_REPORTING = re.compile(rf"\b(?:{_FINITE})\b", re.IGNORECASE)
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Yy]ou|[Yy]our)\b")
_AUXILIARY = "is|are|was|were|has|had|have|will|would|can|could|should|must|does|did|do"
_AFTER_REPORT = re.compile(
    r"""\s*(?:$ | [.,;:!?] | (?:on|in|at|during|after|before|when|while|as|to|of|about|from|through|via|with
    |last|this|earlier|later|yesterday|today|recently|adding|referring|by|outside
    |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)""",
    re.VERBOSE,
)
_INVERTED_SUBJECT = re.compile(
    rf"""\s+(?:(?:the|an?|one|another|his|her|their|its)\s+\w[\w’'-]* | [A-Z][\w’'.-]*)
    (?:\s+(?!(?:{_AUXILIARY})\b)[\w’'.-]+){{0,8}}?
    \s*(?:$ | [.,;:!?] | \b(?:who|on|in|at|during|after|before|when|as|of)\b)""",
    re.VERBOSE,
)
_PRONOUN_SUBJECT = re.compile(r"he|she|they")
_NAME_SUBJECT = re.compile(
    r"(?:[a-z]+\s+){0,3}[A-Z][\w’'.-]*(?:\s+(?:of|the|de|da|von|van|der|al|el|bin|for|and|also|[A-Z&][\w’'.-]*)){0,8}"
)
_NOUN_SUBJECT = re.compile(
    r"(?:the|an?|one|another|his|her|their|its)"
    rf"(?:\s+(?!(?:{_AUXILIARY}|I|we|you|he|she|they|it)\b)[\w’'.-]+){{1,7}}"
)
_AFTER_LEAD_IN = re.compile(
    rf"\b(?:{_FINITE}|{'|'.join(sorted(form for form in _REPORTS if form.endswith('ing')))}),$"
)
_SIGNATURE = re.compile(r"[-–—\s]*[A-Z][\w’'.-]*,?(?:\s+[A-Z][\w’'.-]*,?(?:\s+[\w’'.&-]+,?){0,9})?\s*")
_ASIDE = re.compile(r"\s+(?:has|had|also|then|later|once|\w+ly)$")
_TITLE = re.compile(
    r"[A-Z0-9][\w’'-]*(?:\s+(?:(?:of|the|and|in|for|to|an?|with|on|at)\s+)*[A-Z0-9][\w’'-]*)+(?=\s+[a-z(]|[,;:.—–])"
)
_REACH = 160

_PAUSE = re.compile(r"[,.!?;:…—–)](?=\s)")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Col|Lt|Sgt|Prof|Rev|No|vs|Inc)|\b[A-Z])$")


def _pauses(text: str, start: int, end: int, among: str) -> list[int]:
    """Offsets right after each mark of punctuation in ``among``, the stops of abbreviations left out."""
    return [
        match.end()
        for match in _PAUSE.finditer(text, start, end)
        if match[0] in among
        and not (match[0] == "." and _ABBREVIATED.search(text, max(start, match.start() - 6), match.start()))
    ]


def _reporting_clause(text: str, start: int, end: int) -> int | None:
    """Where speech evidently gives way to its reporting clause (``…, he said``): the end of the speech."""
    brief = _PRONOUN_CLAUSE.search(text, start, end)
    found = _full_clause(text, start, brief.start() if brief else end)
    return found if found is not None else brief.start() + 1 if brief else None


def _full_clause(text: str, start: int, end: int) -> int | None:
    """The same, where verb and subject need more of a look."""
    for verb in _REPORTING.finditer(text, start, end):
        reach = max(start, verb.start() - _REACH)
        bounds = _pauses(text, reach, verb.start(), ",.!?…—–")
        after = text[verb.end() : min(end, verb.end() + _REACH)]
        if not bounds:
            continue
        inverted = not text[bounds[-1] : verb.start()].strip()
        if inverted and _INVERTED_SUBJECT.match(after):
            return bounds[-1]
        if verb[0] not in ("told", "asked") and not _AFTER_REPORT.match(after):
            continue
        # The verb may be parted from its subject by an apposition: “…, Smith, a farmer of 60, said.”
        chunks = list(pairwise([*bounds, verb.start()]))
        cut = None
        for begin, stop in reversed(chunks[-3:] if inverted else chunks[-1:]):
            if _is_subject(_ASIDE.sub("", text[begin:stop].strip(" ,—–")), after=text[begin - 1]):
                cut = begin
            elif cut is not None:
                break
        if cut is not None:
            return cut
    return None


def _is_subject(words: str, *, after: str) -> bool:
    """Whether these words may be the subject of a clause that follows speech ending with ``after``."""
    if _PRONOUN_SUBJECT.fullmatch(words):
        return True
    return after != "." and bool(_NAME_SUBJECT.fullmatch(words) or _NOUN_SUBJECT.fullmatch(words))


def _speech_end(text: str, start: int, limit: int, *, partial: bool, limited: bool) -> int:
    """Where words without a closing mark end.

    Before an evident reporting clause; else a few words inside a sentence (``partial``) end with the next
    pause, and others with the last whole sentence before another quote (``limited``) or with the paragraph.
    """
    clause = _reporting_clause(text, start, limit)
    if clause is not None:
        return clause
    start, end = _trimmed(text, start, limit)
    if partial:
        if title := _TITLE.match(text, start, end):
            return title.end()
        pause = next(
            (at for at in _pauses(text, start, end, ".!?;:…—–)") if not _MARK.match(text, at + 1)), end
        )
        return pause - 1 if text[pause - 1] in ";:—–)" else pause
    sentences = _pauses(text, start, end, ".!?…")
    return sentences[-1] if sentences and limited and text[end - 1] not in ".!?…" else end


def _speech_start(text: str, start: int, end: int, *, after_speech: bool) -> int:
    """Where words without an opening mark begin: after a lead-in (``adding:``), else with a sentence."""
    cuts = [start, *_pauses(text, start, end, ".!?:…")]
    for begin, stop in reversed(list(pairwise(cuts))):
        if text[stop - 1] == ":" and not _REPORTS.isdisjoint(re.findall(r"\w+", text[begin:stop])):
            return stop
    for comma in reversed(_pauses(text, start, end, ",")):
        if (
            _AFTER_LEAD_IN.search(text, max(start, comma - 20), comma)
            and text[comma:end].lstrip()[:1].isupper()
        ):
            return comma
    if after_speech:
        return cuts[1] if len(cuts) > 1 else end
    for begin, stop in reversed(list(pairwise([*cuts, end]))):
        verb = next(iter(reversed(list(_REPORTING.finditer(text, begin, stop)))), None)
        if verb and not _FIRST_PERSON.search(text, begin, verb.start()):
            that = re.compile(r"\s+that\b|,").match(text, verb.end(), stop)
            return stop if stop < end else that.end() if that else verb.end()
    marker = _LIST_MARKER.match(text, start, end)
    return marker.end() if marker else start


class _Once:
    """The reporting clause of a gap between marks, sought when first asked for."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self._gap = (text, start, end)

    @cached_property
    def found(self) -> int | None:
        return _reporting_clause(*self._gap)


# --- Marks, each alone --------------------------------------------------------------------------------


class _Family(StrEnum):
    """Marks that may open and close one another."""

    DOUBLE = "double"
    SINGLE = "single"
    GUILLEMET = "guillemet"
    SINGLE_GUILLEMET = "single guillemet"
    CORNER = "corner"
    WHITE_CORNER = "white corner"


class _Way(StrEnum):
    """The direction that a mark's form shows."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class _Form:
    family: _Family
    style: str
    way: _Way


def _forms() -> dict[str, _Form]:
    table = {
        (_Family.DOUBLE, "curly", _Way.OPENS): "“ ‟ ‘‘ &ldquo; &#8220; &#x201c;",
        (_Family.DOUBLE, "curly", _Way.CLOSES): "” ’’ &rdquo; &#8221; &#x201d;",
        (_Family.DOUBLE, "low", _Way.OPENS): "„ &bdquo; &#8222; &#x201e;",
        (_Family.DOUBLE, "straight", _Way.EITHER): '" ″ ＂ &quot; &#34; &#x22;',
        (_Family.DOUBLE, "two strokes", _Way.EITHER): "''",
        (_Family.DOUBLE, "two strokes", _Way.OPENS): "``",
        (_Family.SINGLE, "curly", _Way.OPENS): "‘ ‛ &lsquo; &#8216; &#x2018;",
        (_Family.SINGLE, "curly", _Way.CLOSES): "’ &rsquo; &#8217; &#x2019;",
        (_Family.SINGLE, "low", _Way.OPENS): "‚ &sbquo; &#8218; &#x201a;",
        (_Family.SINGLE, "straight", _Way.EITHER): "' ′ ＇ &apos; &#39; &#x27;",
        (_Family.SINGLE, "straight", _Way.OPENS): "`",
        (_Family.SINGLE, "straight", _Way.CLOSES): "´",
        (_Family.GUILLEMET, "guillemet", _Way.OPENS): "« &laquo; &#171; &#xab;",
        (_Family.GUILLEMET, "guillemet", _Way.CLOSES): "» &raquo; &#187; &#xbb;",
        (_Family.SINGLE_GUILLEMET, "guillemet", _Way.OPENS): "‹ &lsaquo;",
        (_Family.SINGLE_GUILLEMET, "guillemet", _Way.CLOSES): "› &rsaquo;",
        (_Family.CORNER, "corner", _Way.OPENS): "「",
        (_Family.CORNER, "corner", _Way.CLOSES): "」",
        (_Family.WHITE_CORNER, "corner", _Way.OPENS): "『",
        (_Family.WHITE_CORNER, "corner", _Way.CLOSES): "』",
    }
    return {glyph: _Form(*form) for form, glyphs in table.items() for glyph in glyphs.split()}


_FORMS = _forms()
_MARK = re.compile(
    r"</?[A-Za-z][\w:-]*(?:\s[^<>]{0,2000})?>|<!--[^<>]{0,2000}-->"  # markup holds marks that quote nothing
    r"|(?<=[A-Za-z])=(?:\"[^\"<>\n]{0,500}\"|'[^'<>\n]{0,500}')"
    r"|(?P<mark>" + "|".join(re.escape(glyph) for glyph in sorted(_FORMS, key=len, reverse=True)) + ")",
    re.IGNORECASE,
)
_ELIDED = re.compile(
    r"(?:\d\ds\b|\d\d(?!\s*(?:percent|per\s|%|,\d))|em|til|till|tis|twas|twere|twill|cause|cos|cuz|bout|round|nother|neath|gainst|n|ere|im|er|ello)\b",
    re.IGNORECASE,
)
_POSSESSIVE = re.compile(r"(?:s|d|m|t|ll|re|ve)\b", re.IGNORECASE)
_FEET_AND_INCHES = re.compile(r"\d['’′]\s?\d{1,2}$")
_LIST_MARKER = re.compile(r"\s*(?:\(?(?:\d{1,2}[.)](?!\d)|[a-zA-Z][.)](?=\s))|[-–—•*·▪●])\s*")

_INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2060\ufeff\xad"))
_OPENING_PUNCTUATION = "([{<¿¡"
_DASHES = "-‐‑‒–—―"
_CLOSING_PUNCTUATION = ".,!?;:…)]}>%"


@dataclass(frozen=True, slots=True)
class _Mark:
    """A mark with the price of each thing that it may be."""

    start: int
    end: int
    form: _Form
    opens: float
    closes: float
    skips: float
    after_sentence: bool
    doubled: bool  # a mark of its family stands right beside it


def _marks(text: str) -> Iterator[_Mark]:
    """All marks of the text in order; apostrophes inside of words are none."""
    cluster: list[tuple[int, int]] = []
    for match in _MARK.finditer(text):
        if match["mark"] is None:
            continue
        if cluster and match.start() != cluster[-1][1]:
            yield from _judged(text, cluster)
            cluster = []
        cluster.append(match.span())
    if cluster:
        yield from _judged(text, cluster)


def _judged(text: str, cluster: list[tuple[int, int]]) -> Iterator[_Mark]:
    """Price the marks that stand side by side: they share their neighbours."""
    start, end = cluster[0][0], cluster[-1][1]
    left = text[max(0, start - 8) : start].translate(_INVISIBLE).replace("&nbsp;", " ")
    right = text[end : end + 12].translate(_INVISIBLE).replace("&nbsp;", " ")
    if text[start:end] == "'''" and not right[:1].isalnum():
        cluster = [(start, start + 1), (start + 1, end)]
    if text[cluster[-1][0] : end] in _APOSTROPHES and _is_inside_word(left, right, len(cluster)):
        del cluster[-1]
    opens, closes = _price(left[-1:], right[:1])
    if left[-1:] == "," and closes < opens and _AFTER_LEAD_IN.search(text, max(0, start - 20), start):
        opens, closes = 1.0, 1.0
    forms = [_FORMS[text[begin:stop].lower()] for begin, stop in cluster]
    for index, ((begin, stop), form) in enumerate(zip(cluster, forms, strict=True)):
        open_price, close_price = opens, closes
        if form.way is _Way.CLOSES:
            open_price += _WRONG_WAY + (_AGAINST_ALL if closes < opens else 0.0)
        if form.way is _Way.OPENS:
            close_price += _WRONG_WAY + (_AGAINST_ALL if opens < closes else 0.0)
        skip_price = _STRAY if opens else _LONE_OPENER
        if form.family is _Family.SINGLE:
            skip_price = _price_apostrophe(form, left, right, opening=opens < closes)
            if skip_price < 0.5:
                open_price += _AGAINST_ELISION
                close_price += 1.0 if right[:1].isspace() and right.lstrip()[:1].islower() else 0.2
        elif _FEET_AND_INCHES.search(left) or left[-1:] == "=" or right[:1] == ">":
            skip_price = 0.3
        elif form.style == "straight" and left[-1:].isdigit() and closes < opens:
            skip_price = 0.4
        after_sentence = left[-1:] != "" and left[-1:] in ".,!?;…" + _DASHES
        beside = forms[max(0, index - 1) : index] + forms[index + 1 : index + 2]
        doubled = any(other.family is form.family for other in beside)
        if doubled:
            skip_price = min(skip_price, _DUPLICATE)
        yield _Mark(begin, stop, form, open_price, close_price, skip_price, after_sentence, doubled)


def _is_inside_word(left: str, right: str, marks: int) -> bool:
    """Whether an apostrophe between these is part of a word, or of a possessive after other marks."""
    if left[-1:].isalnum() and right[:1].isalnum() and marks == 1:
        return True
    return left != "" and not left[-1].isspace() and _POSSESSIVE.match(right) is not None


def _price(left: str, right: str) -> tuple[float, float]:
    """What it costs a mark between these two characters to open, and to close."""
    starts = left == "" or left.isspace() or left in _OPENING_PUNCTUATION
    ends = right == "" or right.isspace()
    if left != "" and left in _DASHES:
        return (2.0, 0.0) if ends or right in _CLOSING_PUNCTUATION else (0.2, 1.0)
    if left == ":":
        return (0.4, 1.0) if ends else (0.0, 2.0)
    if starts and ends:
        return (0.6, 0.6)
    if starts:
        return (1.5, 0.8) if right in ",;:!?)]}" else (0.0, 3.0)
    if ends or right in _CLOSING_PUNCTUATION + _DASHES + "<":
        return (3.0, 0.0)
    if left in _CLOSING_PUNCTUATION:
        return (0.8, 0.3)
    return (1.2, 1.2)


def _price_apostrophe(form: _Form, left: str, right: str, *, opening: bool) -> float:
    """What it costs a single mark to quote nothing: an apostrophe, a foot, an okina."""
    if opening:
        if _ELIDED.match(right):
            return 0.1
        return {_Way.OPENS: 2.0, _Way.EITHER: 1.2, _Way.CLOSES: 0.6}[form.way]
    last = left[-1:].lower()
    if last == "s" or last.isdigit():
        return 0.2
    if last in ("x", "z") or left[-2:].lower() in ("in", "an"):
        return 0.6
    return 1.5 if last.isalnum() else 2.5


# --- Marks, read together -----------------------------------------------------------------------------

_APOSTROPHES = ("‘", "’", "'", "`", "´")
_WRONG_WAY = 1.2
_STRAY = 3.0
_LONE_OPENER = 5.0
_APOSTROPHE = 2.0
_AGAINST_ELISION = 1.3
_AGAINST_ALL = 2.0
_DUPLICATE = 0.7
_MIXED = 0.5
_OTHER_FAMILY = 3.0
_NESTED_ALIKE = 1.5
_NESTED_KIN = 0.2
_NESTED_DOUBLE_IN_SINGLE = 0.3
_LEFT_INSIDE = {True: 0.5, False: 4.0}  # an inner mark still open where the outer one closes: single, other
_UNCLOSED = 4.0
_UNCLOSED_BEFORE_CLAUSE = 1.5
_OTHER_STYLE = 0.6
_UNOPENED = {True: 2.0, False: 4.0}  # after punctuation, elsewhere
_CONTINUED = 0.8
_RUN_ON = {True: 0.5, False: 1.5}  # from one item of a list to the next, elsewhere
_PER_CHARACTER_IN_SINGLE = 0.001
_EMPTY = 3.0

_DEPTH = 3
_BEAM = 12
_SLACK = 9.0


class _Entry(NamedTuple):
    """A mark that is open."""

    family: _Family
    style: str
    carried: bool = False  # over the end of a paragraph without a mark


_Stack = tuple[_Entry, ...]


class _Act(StrEnum):
    OPEN = "open"
    CLOSE = "close"
    SKIP = "skip"
    SPLIT = "split"  # what was open ends somewhere before, and a new quote opens
    UNOPENED = "unopened"
    LEAVE = "leave"  # of a paragraph, with nothing open or what is open left unclosed
    CONTINUE = "continue"
    RUN_ON = "run on"


@dataclass(slots=True)
class _Step:
    """One decision, and the cheapest way to it."""

    cost: float
    stack: _Stack
    act: _Act
    previous: _Step | None


@dataclass(frozen=True, slots=True)
class _Paragraph:
    start: int
    end: int
    marks: list[_Mark]

    def opener(self, text: str) -> _Mark | None:
        """The mark that the paragraph opens with, a marker of a list aside."""
        if not self.marks:
            return None
        first = self.marks[0]
        marker = _LIST_MARKER.match(text, self.start, self.end)
        at_start = first.start == self.start or (marker is not None and marker.end() == first.start)
        return first if at_start and first.opens < first.closes else None

    def may_run_on(self) -> bool:
        """Whether its marks allow it to be the unmarked part of a quote from before."""
        first = next((mark for mark in self.marks if mark.form.family is not _Family.SINGLE), None)
        return first is None or first.closes < first.opens

    def is_item(self, text: str) -> bool:
        """Whether it begins with a number or a bullet."""
        return _LIST_MARKER.match(text, self.start, self.end) is not None


class _Reading:
    """The cheapest reading of the marks up to here, for each stack of marks that may be open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.steps = [_Step(0.0, (), _Act.LEAVE, None)]
        self.at = 0

    def mark(self, mark: _Mark) -> None:
        """Go on over one mark."""
        gap = mark.start - self.at
        clause = _Once(self.text, self.at, mark.start)
        following: dict[_Stack, _Step] = {}
        for step in self.steps:
            in_single = bool(step.stack) and step.stack[-1].family is _Family.SINGLE
            cost = step.cost + (gap * _PER_CHARACTER_IN_SINGLE if in_single else 0.0)
            for price, stack, act in self._options(mark, step, gap, clause):
                _keep(following, _Step(cost + price, stack, act, step))
        self._settle(following, mark.end)

    def _options(
        self, mark: _Mark, step: _Step, gap: int, clause: _Once
    ) -> Iterator[tuple[float, _Stack, _Act]]:
        stack, form = step.stack, mark.form
        entry = _Entry(form.family, form.style)
        yield mark.skips, stack, _Act.SKIP
        nested = 0.0
        if stack:
            alike = any(entry[:2] == other[:2] for other in stack)
            kin = any(form.family is other.family for other in stack)
            nested = _NESTED_ALIKE if alike else _NESTED_KIN if kin else 0.0
            if form.family is _Family.DOUBLE and stack[0].family is _Family.SINGLE:
                nested += _NESTED_DOUBLE_IN_SINGLE
        if len(stack) < _DEPTH:
            yield mark.opens + nested, (*stack, entry), _Act.OPEN
        if stack and stack[0].family is not _Family.SINGLE and form.family is not _Family.SINGLE:
            lost = _UNCLOSED_BEFORE_CLAUSE if clause.found is not None else _UNCLOSED
            lost += 0.0 if alike else _OTHER_STYLE
            yield mark.opens + lost + _left_inside(stack[1:]), (entry,), _Act.SPLIT
        empty = _EMPTY if gap == 0 and step.act in (_Act.OPEN, _Act.SPLIT) else 0.0
        for depth in range(len(stack) - 1, -1, -1):
            family, style, _ = stack[depth]
            price = mark.closes + empty + _left_inside(stack[depth + 1 :])
            if family is form.family:
                fits = style == form.style or (style == "low" and form.style == "curly")
                if style == "low" and form.way is _Way.OPENS:
                    price -= _WRONG_WAY
                yield price + (0.0 if fits else _MIXED), stack[:depth], _Act.CLOSE
            elif (
                family is _Family.DOUBLE
                and form.family is _Family.SINGLE
                and len(stack) == 1
                and mark.skips >= 1.0
            ):
                yield price + _OTHER_FAMILY, (), _Act.CLOSE
        if not stack and form.family is not _Family.SINGLE:
            yield mark.closes + _UNOPENED[mark.after_sentence], (), _Act.UNOPENED

    def leave(self, paragraph: _Paragraph, following: _Paragraph | None) -> None:
        """Go on to the next paragraph."""
        gap = paragraph.end - self.at
        clause = _Once(self.text, self.at, paragraph.end)
        opener = following.opener(self.text) if following else None
        kept: dict[_Stack, _Step] = {}
        for step in self.steps:
            if not step.stack:
                _keep(kept, _Step(step.cost, (), _Act.LEAVE, step))
                continue
            outer = step.stack[0]
            cost = step.cost + _left_inside(step.stack[1:])
            if step.stack[-1].family is _Family.SINGLE:
                cost += gap * _PER_CHARACTER_IN_SINGLE
            ends = clause.found is not None
            _keep(kept, _Step(cost + (_UNCLOSED_BEFORE_CLAUSE if ends else _UNCLOSED), (), _Act.LEAVE, step))
            if opener and (opener.form.family, opener.form.style, False) == outer:
                price = _CONTINUED + (2.0 if ends else 0.0)
                _keep(kept, _Step(cost + price, (), _Act.CONTINUE, step))
            if following and outer.family is not _Family.SINGLE and following.may_run_on():
                in_list = paragraph.is_item(self.text) and following.is_item(self.text)
                _keep(
                    kept, _Step(cost + _RUN_ON[in_list], (outer._replace(carried=True),), _Act.RUN_ON, step)
                )
        self._settle(kept, following.start if following else paragraph.end)

    def _settle(self, following: dict[_Stack, _Step], at: int) -> None:
        steps = sorted(following.values(), key=lambda step: step.cost)[:_BEAM]
        self.steps = [step for step in steps if step.cost <= steps[0].cost + _SLACK]
        self.at = at

    def decisions(self) -> list[_Step]:
        """The cheapest reading: one step for each mark and for each end of a paragraph."""
        steps = []
        step = self.steps[0]
        while step.previous is not None:
            steps.append(step)
            step = step.previous
        return steps[::-1]


def _keep(steps: dict[_Stack, _Step], step: _Step) -> None:
    known = steps.get(step.stack)
    if known is None or step.cost < known.cost:
        steps[step.stack] = step


def _left_inside(stack: _Stack) -> float:
    return sum(_LEFT_INSIDE[entry.family is _Family.SINGLE] for entry in stack)


def scan(text: str) -> list[Marked]:
    """The outermost stretches of ``text`` that stand in quotation marks, in order, none overlapping.

    Single marks count too where they plausibly quote. Takes any string; never raises.
    """
    marks = list(_marks(text))
    reading = _Reading(text)
    parts = []
    first = 0
    spans = paragraphs(text)
    starts = [mark.start for mark in marks]
    for start, end in spans:
        last = bisect_left(starts, end, first)
        own = marks[first:last]
        if len(own) == 1 and own[0].closes < own[0].opens and _SIGNATURE.fullmatch(text, start, own[0].start):
            own = []
        parts.append(_Paragraph(start, end, own))
        first = last
    for part, following in zip(parts, [*parts[1:], None], strict=True):
        for mark in part.marks:
            reading.mark(mark)
        reading.leave(part, following)
    return list(_stretches(text, parts, reading.decisions()))


# --- From a reading to stretches ----------------------------------------------------------------------


@dataclass(slots=True)
class _Draft:
    """A stretch under way; it grows over superfluous marks beside it."""

    start: int
    form: _Form | None
    outer_start: int | None = None
    end: int = 0
    outer_end: int | None = None
    continued: bool = False
    repairs: set[str] = field(default_factory=set)


def _stretches(text: str, paragraphs: list[_Paragraph], decisions: list[_Step]) -> Iterator[Marked]:
    """Replay a reading."""
    steps = iter(decisions)
    draft: _Draft | None = None
    for paragraph in paragraphs:
        drafts: list[_Draft] = []
        strays: list[_Mark] = []
        done = paragraph.start
        if draft is not None:
            marker = _LIST_MARKER.match(text, paragraph.start, paragraph.end)
            start = marker.end() if marker else paragraph.start
            draft = _Draft(start, draft.form, repairs={"run-on"})
        for mark in paragraph.marks:
            step = next(steps)
            if step.act is _Act.SKIP and (mark.skips >= _APOSTROPHE or mark.doubled):
                strays.append(mark)
            if step.act is _Act.SPLIT and draft is not None:
                drafts.append(_unclosed(text, draft, mark.start, limited=True))
                draft = None
            if step.act is _Act.UNOPENED:
                while (
                    drafts
                    and drafts[-1].form
                    and drafts[-1].form.family is _Family.SINGLE
                    and drafts[-1].outer_end == mark.start
                ):
                    drafts.pop()
                    done = max((draft.outer_end or draft.end for draft in drafts), default=paragraph.start)
                start = _speech_start(text, done, mark.start, after_speech=bool(drafts))
                draft = _Draft(start, None, repairs={"unopened"})
            if draft is None and step.stack:
                draft = _Draft(mark.end, mark.form, mark.start)
                if mark.form.way is _Way.CLOSES:
                    draft.repairs.add("wrong-direction")
            elif draft is not None and not step.stack:
                drafts.append(_closed(draft, mark))
                draft, done = None, mark.end
        step = next(steps)
        if draft is not None:
            if step.act is _Act.LEAVE:
                drafts.append(_unclosed(text, draft, paragraph.end, limited=False))
                draft = None
            else:
                draft.end = paragraph.end
                draft.continued = True
                drafts.append(draft)
                if step.act is _Act.CONTINUE:
                    draft = None
        _settle_strays(text, drafts, strays)
        for finished in drafts:
            yield from _marked(text, finished)


def _closed(draft: _Draft, mark: _Mark) -> _Draft:
    draft.end, draft.outer_end = mark.start, mark.end
    if draft.form is not None:
        low = draft.form.style == "low" and mark.form.style == "curly"
        if draft.form.family is not mark.form.family or not (low or draft.form.style == mark.form.style):
            draft.repairs.add("mixed-marks")
        if mark.form.way is _Way.OPENS and not low:
            draft.repairs.add("wrong-direction")
    return draft


def _unclosed(text: str, draft: _Draft, limit: int, *, limited: bool) -> _Draft:
    before = re.findall(r"\w+|\S|\n", text[max(0, draft.start - 24) : draft.outer_start])[-1:]
    partial = bool(before) and before[0].isalnum() and before[0] not in _REPORTS
    draft.end = _speech_end(text, draft.start, limit, partial=partial, limited=limited)
    draft.repairs.add("unclosed")
    return draft


def _settle_strays(text: str, drafts: list[_Draft], strays: list[_Mark]) -> None:
    """Move the marks that open and close nothing out of the words, where they stand at an edge of them."""
    by_start = {mark.start: mark for mark in strays}
    by_end = {mark.end: mark for mark in strays}
    for draft in drafts:
        while True:
            draft.start, draft.end = _trimmed(text, draft.start, draft.end)
            if mark := by_start.pop(draft.start, None):
                draft.start = mark.end
            elif mark := by_end.pop(draft.end, None):
                draft.end = mark.start
            elif draft.outer_start is not None and (mark := by_end.pop(draft.outer_start, None)):
                draft.outer_start = mark.start
            elif draft.outer_end is not None and (mark := by_start.pop(draft.outer_end, None)):
                draft.outer_end = mark.end
            else:
                break
            by_start.pop(mark.start, None)
            by_end.pop(mark.end, None)
            draft.repairs.add("doubled" if mark.doubled else "stray")
        inner = bisect_left(strays, draft.start, key=lambda mark: mark.start)
        if inner < len(strays) and strays[inner].start < draft.end:
            draft.repairs.add("stray")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without the white space at its edges."""
    while start < end and (text[start].isspace() or ord(text[start]) in _INVISIBLE):
        start += 1
    while start < end and (text[end - 1].isspace() or ord(text[end - 1]) in _INVISIBLE):
        end -= 1
    return start, end


def _marked(text: str, draft: _Draft) -> Iterator[Marked]:
    """The finished stretch, if there is a word in it."""
    if re.compile(r"\w").search(text, draft.start, draft.end):
        yield Marked(
            draft.start,
            draft.end,
            draft.start if draft.outer_start is None else draft.outer_start,
            draft.end if draft.outer_end is None else draft.outer_end,
            draft.continued,
            tuple(code for code in REPAIRS if code in draft.repairs),
        )
