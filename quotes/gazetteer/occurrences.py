"""Where else the names of an article stand, as whole words."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator

from quotes import names
from quotes.annotation import Annotation, Name, NameKind
from quotes.gazetteer.words import SHORTEST, is_safe


def missed(annotation: Annotation, settled: list[Name], surnames: set[str]) -> list[Name]:
    """Further occurrences, as whole words, of names that the article holds."""
    known: dict[str, NameKind] = {}
    for name in settled:
        form = name.form
        if name.kind is NameKind.PERSON or " " in form or names.is_acronym(form):
            known.setdefault(form, name.kind)
        firm, _, legal = form.rpartition(" ")
        if " " in firm and _FORMS.intersection(names.tokens(legal)):
            known.setdefault(firm.rstrip(","), name.kind)
    for surname in surnames:
        known.setdefault(surname, NameKind.PERSON)
    for seat in names.SEATS:
        known.setdefault(seat.title(), NameKind.ORGANIZATION)
    for paper in _PAPERS & set(annotation.text.split()):
        known.setdefault(f"the {paper}", NameKind.ORGANIZATION)
        known.setdefault(f"The {paper}", NameKind.ORGANIZATION)
    common = {form for form in surnames if not is_safe(form)}
    wanted = sorted(
        (f for f in known if len(f) >= SHORTEST and f != f.lower() and (f in common or is_safe(f))),
        key=lambda form: -len(form),
    )
    bare = _bare_nouns(annotation) if common else frozenset()
    taken = sorted((name.start, name.end) for name in settled)
    found, at = [], 0
    for start, form in _occurrences(annotation.text, wanted):
        if form in common and start not in bare:
            continue
        end = start + len(form)
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        within = taken[at : bisect_left(taken, (end, end), at)]
        whole = known[form] in (NameKind.ORGANIZATION, NameKind.PERSON) and " " in form
        if all(whole and _holds((start, end), span) for span in within):
            found.append(Name(start, end, form, known[form]))
    return found


_FORMS = names.LEGAL_FORMS | {"capital", "holdings", "group", "partners", "securities", "industries"}
"""What may be left out at the end of a firm's name."""

_PAPERS = frozenset(
    """
    Times Guardian Economist Telegraph Herald Tribune Gazette Chronicle Observer Examiner Inquirer Courant
    """.split()
)
"""Words that are a newspaper's name behind an article."""


def _holds(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the other span is but a part of this one."""
    return span[0] <= other[0] and other[1] <= span[1] and span != other


def with_missed(settled: list[Name], missed: list[Name]) -> list[Name]:
    """All names in order, without those that are but a word of a missed one: ``Watch`` of ``River Watch``."""
    starts = [name.start for name in missed]
    kept = []
    for name in settled:
        before = bisect_right(starts, name.start)
        span = (missed[before - 1].start, missed[before - 1].end) if before else (0, 0)
        if not _holds(span, (name.start, name.end)):
            kept.append(name)
    return sorted([*kept, *missed], key=lambda name: name.start)


def outermost(found: list[Name]) -> list[Name]:
    """The names in order without those that are a part of another: ``Urs`` of ``Urs-Peter Example``."""
    kept: list[Name] = []
    for name in sorted(found, key=lambda name: (name.start, -name.end)):
        if not kept or name.end > kept[-1].end:
            kept.append(name)
    return kept


_WORD_BEGINS = re.compile(rf"(?<![\w-])(?=(\S.{{{SHORTEST - 1}}}))", re.DOTALL)
_WORD_ENDS = re.compile(r"(?![\w-])")


def _occurrences(text: str, wanted: list[str]) -> Iterator[tuple[int, str]]:
    """Where the forms stand as whole words, in order and without overlap; of several the first wanted."""
    by_beginning: dict[str, list[str]] = defaultdict(list)
    for form in wanted:
        by_beginning[form[:SHORTEST]].append(form)
    end = 0
    for begins in _WORD_BEGINS.finditer(text):
        start = begins.start()
        for form in by_beginning.get(begins[1], ()) if start >= end else ():
            if text.startswith(form, start) and _WORD_ENDS.match(text, start + len(form)):
                end = start + len(form)
                yield start, form
                break


def _bare_nouns(annotation: Annotation) -> frozenset[int]:
    """Where one word alone is a subject without an article, as ``Grant`` is in ``Grant said``."""
    return frozenset(
        word.start
        for sentence in annotation.frame()
        for i, word in enumerate(sentence.words)
        if word.deprel in ("nsubj", "nsubj:pass") and word.xpos in ("NN", "NNP") and word.stretch is None
        if not any(sentence.words[child].upos != "PUNCT" for child in sentence.children[i])
    )
