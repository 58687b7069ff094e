"""Where speech begins or ends when its mark is lost: the words around it tell."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby, pairwise
from operator import itemgetter

from quotes.cues import FORMS, SPEECH_VERBS, VERBS
from quotes.marks.forms import MARK
from quotes.marks.layout import after_list_marker, trimmed


def _one_of(forms: Iterable[str]) -> str:
    """A pattern for one of the words, by their first letters: so few are tried at any place of a text."""
    alike = groupby(sorted(forms), itemgetter(0))
    return "|".join(f"{first}(?:{'|'.join(form[1:] for form in some)})" for first, some in alike)


_REPORTS = frozenset(form for form, lemma in FORMS.items() if lemma in SPEECH_VERBS)
_PARTICIPLES = _one_of(form for form in _REPORTS if form.endswith("ing"))
_PRESENT = frozenset(
    "say says tell tells add adds ask asks write writes insist insists argue argues explains warns".split()
)
_PAST = frozenset(form for form in _REPORTS if not form.endswith(("ing", "s"))) - SPEECH_VERBS
FINITE = _one_of(_PAST | _PRESENT)
"""A pattern for a verb of reporting, as it stands with its subject."""
_CLAUSAL = "I|we|you|he|she|they|it|that|if|because|but|so|when|what|who"
_AUXILIARY = "is|are|was|were|has|had|have|will|would|can|could|should|must|does|did|do"

_REPORTING = re.compile(rf"\b(?:{FINITE})\b", re.IGNORECASE)
_LEAD_IN = re.compile(rf"\b(?:{FINITE}|{_PARTICIPLES}),$")
_BRIEF_CLAUSE = re.compile(
    rf"[,!?…]\s+(?:he|she|they)\s+(?:{_one_of(FORMS.keys() - VERBS.keys())})(?=[.!?]\s|[.!?]?$)"
)
_AFTER_VERB = re.compile(
    r"""\s*(?:$ | [.,;:!?] | (?:on|in|at|during|after|before|when|while|as|to|of|about|from|through|via|with
    |last|this|earlier|later|yesterday|today|adding|referring|by|outside|\w+ly
    |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)""",
    re.VERBOSE,
)
_TAKES_OBJECT = ("told", "tell", "tells", "asked", "ask", "asks")
_INVERTED_SUBJECT = re.compile(
    rf"""\s+(?:(?:the|an?|one|another|his|her|their|its)\s+\w[\w’'-]* | (?:[a-z]+\s+){{0,3}}[A-Z][\w’'.-]*)
    (?:\s+(?!(?:{_AUXILIARY})\b)[\w’'.-]+){{0,8}}?
    \s*(?:$ | [.,;:!?] | \b(?:who|on|in|at|during|after|before|when|as|of)\b)""",
    re.VERBOSE,
)
_SUBJECT = re.compile(
    rf"""(?P<pronoun>he|she|they)
    | (?:(?!(?:{_AUXILIARY}|{_CLAUSAL})\b)[\w’'.&-]+\s+){{0,8}}
      (?!(?i:{_CLAUSAL})\b)[A-Z][\w’'.-]*(?:\s+\([^()]*\))?
    | (?:the|an?|one|another|his|her|their|its)
      (?:\s+(?!(?:{_AUXILIARY}|{_CLAUSAL})\b)[\w’'.-]+){{1,7}}""",
    re.VERBOSE,
)
_RELATIVE = re.compile(r"\s+who(?:se)?\b")
_ASIDE = re.compile(r"\s+(?:has|had|also|then|later|once|\w+ly)$")
_THAT = re.compile(r"\s+that\b|,")
_FIRST_PERSON = re.compile(r"\b(?:I|I['’]\w+|[Mm]y|[Ww]e|[Ww]e['’]\w+|[Oo]ur|[Yy]ou|[Yy]our)\b")
_TO_US = re.compile(r"\s+(?:me|us)\b")
_TITLE = re.compile(
    r"""[A-Z0-9][\w’'-]*(?:\s+(?:(?:of|the|and|in|for|to|an?|with|on|at)\s+)*[A-Z0-9][\w’'-]*)+
    (?=\s+[a-z(]|[,;:.—–])""",
    re.VERBOSE,
)
_REACH = 160

_PAUSE = re.compile(r"[,.!?;:…—–)](?=\s)")
_ABBREVIATED = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Col|Lt|Sgt|Prof|Rev|No|vs|Inc)|\b[A-Z])$")


def reporting_clause(text: str, start: int, end: int) -> int | None:
    """Where speech evidently gives way to its reporting clause (``…, he said.``): the end of the speech."""
    brief = _BRIEF_CLAUSE.search(text, start, end)
    if brief is None:
        return _clause(text, start, end)
    earlier = _clause(text, start, brief.start())
    return brief.start() + 1 if earlier is None else earlier


def _clause(text: str, start: int, end: int) -> int | None:
    for verb in _REPORTING.finditer(text, start, end):
        bounds = _pauses(text, max(start, verb.start() - _REACH), verb.start(), ",.!?…—–")
        if not bounds:
            continue
        after = text[verb.end() : min(end, verb.end() + _REACH)]
        parted = not text[bounds[-1] : verb.start()].strip()
        relative = len(bounds) > 1 and _RELATIVE.match(text, bounds[-2])
        if parted and not relative and verb[0] not in _TAKES_OBJECT and _INVERTED_SUBJECT.match(after):
            return bounds[-1]
        if not relative and verb[0] not in _TAKES_OBJECT and not _AFTER_VERB.match(after):
            continue
        # An apposition may part the verb from its subject: “…, Smith, a farmer of 60, said.”
        chunks = list(pairwise([*bounds, verb.start()]))[-3 if parted else -1 :]
        cut = None
        for begin, stop in reversed(chunks):
            subject = _SUBJECT.fullmatch(_ASIDE.sub("", text[begin:stop].strip(" ,—–")))
            if subject and (subject["pronoun"] or text[begin - 1] != "."):
                cut = begin
            elif cut is not None:
                break
        if cut is not None:
            return cut
    return None


def speech_end(text: str, start: int, limit: int, *, inside_sentence: bool, before_quote: bool) -> int:
    """Where words without a closing mark end.

    Before an evident reporting clause; else words that began ``inside_sentence`` end with it, and others
    with the last whole sentence, if another quote follows (``before_quote``), or at ``limit``.
    """
    clause = reporting_clause(text, start, limit)
    if clause is not None:
        return clause
    start, end = trimmed(text, start, limit)
    if inside_sentence:
        if title := _TITLE.match(text, start, end):
            return title.end()
        pauses = (at for at in _pauses(text, start, end, ".!?;:…—–)") if not MARK.match(text, at + 1))
        pause = next(pauses, end)
        return pause - 1 if text[pause - 1] in ";:—–)" else pause
    sentences = _pauses(text, start, end, ".!?…")
    return sentences[-1] if before_quote and sentences and text[end - 1] not in ".!?…" else end


def is_inside_sentence(text: str, at: int) -> bool:
    """Whether ``at`` is inside a sentence, and not where a verb of reporting leads over to speech."""
    before = re.findall(r"\w+|[^\w\s]|\n", text[max(0, at - 24) : at])[-1:]
    return bool(before) and before[0].isalnum() and before[0] not in _REPORTS


def speech_start(text: str, start: int, end: int, *, after_quote: bool) -> int:
    """Where words without an opening mark begin, if they end at ``end``.

    After a lead-in; else, behind another quote, with the next sentence (``end`` if there is none); else
    after the last words that report; else at ``start``.
    """
    cuts = [start, *_pauses(text, start, end, ".!?:…")]
    for begin, stop in reversed(list(pairwise(cuts))):
        if text[stop - 1] == ":" and not _REPORTS.isdisjoint(re.findall(r"\w+", text[begin:stop])):
            return stop
    for comma in reversed(_pauses(text, start, end, ",")):
        if is_lead_in(text, comma) and text[comma:end].lstrip()[:1].isupper():
            return comma
    if after_quote:
        return cuts[1] if len(cuts) > 1 else end
    reported = text[start:end].rstrip()[-1:] in (",", "?", "!")
    for begin, stop in reversed(list(pairwise(cuts if reported else [*cuts, end]))):
        verb = max(_REPORTING.finditer(text, begin, stop), key=re.Match.start, default=None)
        if (
            verb
            and not _FIRST_PERSON.search(text, begin, verb.start())
            and not _TO_US.match(text, verb.end())
        ):
            that = _THAT.match(text, verb.end(), stop)
            return stop if stop < end else that.end() if that else verb.end()
    return after_list_marker(text, start, end)


def is_lead_in(text: str, end: int) -> bool:
    """Whether the text up to ``end`` leads over to speech with a comma: ``she added,``."""
    return _LEAD_IN.search(text, max(0, end - 20), end) is not None


def _pauses(text: str, start: int, end: int, among: str) -> list[int]:
    """Offsets right after each mark of punctuation in ``among``, the stops of abbreviations left out."""
    return [
        match.end()
        for match in _PAUSE.finditer(text, start, end)
        if match[0] in among
        and not (match[0] == "." and _ABBREVIATED.search(text, max(start, match.start() - 6), match.start()))
    ]
