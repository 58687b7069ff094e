"""The same words in several articles: quotes that repeat one another, grouped.

Two quotes say the same words when, case and punctuation aside, one is the other, is contained in it, or
differs from it in few words, of which none is a number or a negation. Wrong joins are worse than missed ones:
fewer words than :data:`ANYBODYS_WORDS`, and indirect ones that are not quite the same, count only where one
speaker says both; so few words that never stand in marks are the reporter's, and do not count at all. A quote
is compared with the longest form of its group, so that a group never drifts. Near forms are found by MinHash
(Broder 1997) and contained ones by one run of their words; each pair found is verified word by word.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from difflib import SequenceMatcher
from sys import intern
from typing import TypeAlias
from zlib import crc32

import sqlalchemy as sa
from datasketch import MinHash, MinHashLSH
from sqlalchemy import delete, func, update
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow, VariantRow
from quotes.types import QuoteKind

SPEAKERS_WORDS, ANYBODYS_WORDS = 4, 8
"""How many words make the same words, said by one speaker, and said by anybody."""
_NEAR = 0.85
_RUN = SPEAKERS_WORDS
_PERMUTATIONS, _CANDIDATE_SIMILARITY = 48, 0.6
_AT_ONCE = 500

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_NEGATIONS = frozenset("no not never none nor neither nothing nobody without cannot".split())


@dataclass(frozen=True, slots=True)
class Edit:
    """A run of words that two forms share, or in which they differ.

    :param before: the words of the one, ``after`` those of the other; one is empty where words were added
        or left out.
    """

    before: str
    after: str
    same: bool


@dataclass(frozen=True, slots=True)
class Regrouped:
    """What grouping found: groups, quotes in them, and quotes whose group is another than before."""

    groups: int
    quotes: int
    changed: int


@dataclass(slots=True)
class Form:
    """Words that quotes have in common, and the quotes."""

    words: tuple[str, ...]
    text: str
    first_seen: datetime
    quotes: list[int] = field(default_factory=list)
    articles: set[int] = field(default_factory=set)
    speakers: set[int | None] = field(default_factory=set)
    marked: bool = False


Groups: TypeAlias = Sequence[Sequence[Form]]
"""Forms that say the same, the longest of a group first."""


def groups(session: Session) -> Groups:
    """Find the groups of all quotes, rejected ones aside; minutes where there are hundreds of thousands."""
    return [group for group in _groups(_forms(session)) if len({a for f in group for a in f.articles}) > 1]


def regroup(session: Session, found: Groups | None = None) -> Regrouped:
    """Group all quotes anew; what has not changed is not written.

    :param found: what :func:`groups` found in an earlier transaction, so that this one is short and keeps no
        writer waiting; quotes that have gone meanwhile are left out.
    """
    found = groups(session) if found is None else found
    before = dict(_known(session))
    standing = sa.select(col(QuoteRow.id), col(QuoteRow.article_id)).where(
        col(QuoteRow.review) != ReviewState.REJECTED
    )
    articles = {row.id: row.article_id for row in session.execute(standing)}
    wanted: dict[int, int] = {}
    made = 0
    free = set(before.values())
    for each in found:
        group = [form for form in each if any(quote in articles for quote in form.quotes)]
        quotes = [quote for form in group for quote in form.quotes if quote in articles]
        if len({articles[quote] for quote in quotes}) < 2:
            continue
        made += 1
        counted = Counter(before[quote] for quote in quotes if before.get(quote) in free)
        first_seen = min(form.first_seen for form in group)
        if counted:
            [(key, _)] = counted.most_common(1)
            free.discard(key)
            row = session.get_one(VariantRow, key)
            row.text, row.size, row.first_seen = group[0].text, len(quotes), first_seen
        else:
            row = VariantRow(text=group[0].text, size=len(quotes), first_seen=first_seen)
            session.add(row)
        session.flush()
        assert row.id is not None
        wanted |= dict.fromkeys(quotes, row.id)
    changed = [quote for quote in before.keys() | wanted.keys() if before.get(quote) != wanted.get(quote)]
    _write(session, {quote: wanted.get(quote) for quote in changed})
    session.execute(
        delete(VariantRow).where(
            ~col(VariantRow.id).in_(select(QuoteRow.variant_id).where(col(QuoteRow.variant_id).is_not(None)))
        )
    )
    return Regrouped(made, len(wanted), len(changed))


def remeasure(session: Session, variants: Iterable[int]) -> None:
    """Set groups right that quotes have left: their size and first day; those of one quote are dissolved."""
    for key in sorted(set(variants)):
        size, first_seen = session.execute(
            select(func.count(col(QuoteRow.id)), func.min(col(QuoteRow.seen_at))).where(
                col(QuoteRow.variant_id) == key
            )
        ).one()
        group = session.get_one(VariantRow, key)
        if size < 2:
            session.delete(group)
        else:
            group.size, group.first_seen = size, first_seen
    session.flush()


def diff(one: str, other: str) -> list[Edit]:
    """How two forms differ, word by word; case and punctuation do not count."""
    a, b = list(_WORD.finditer(one)), list(_WORD.finditer(other))
    matcher = SequenceMatcher(
        None, [_plain(word[0]) for word in a], [_plain(word[0]) for word in b], autojunk=False
    )
    return [
        Edit(_between(one, a[i:j]), _between(other, b[k:m]), same=operation == "equal")
        for operation, i, j, k, m in matcher.get_opcodes()
    ]


def _between(text: str, words: Sequence[re.Match[str]]) -> str:
    return text[words[0].start() : words[-1].end()] if words else ""


def _plain(word: str) -> str:
    return intern(word.casefold().replace("’", "'"))


def _words(text: str) -> tuple[str, ...]:
    return tuple(_plain(match[0]) for match in _WORD.finditer(text))


def _forms(session: Session) -> list[Form]:
    """The forms of the corpus, the longest first; short words are a form for each speaker."""
    forms: dict[tuple[tuple[str, ...], int | None], Form] = {}
    quotes = (
        sa.select(
            col(QuoteRow.id),
            col(QuoteRow.text),
            col(QuoteRow.article_id),
            col(QuoteRow.speaker_id),
            col(QuoteRow.seen_at),
            col(QuoteRow.kind),
        )
        .where(col(QuoteRow.review) != ReviewState.REJECTED)
        .order_by(col(QuoteRow.id))
        .execution_options(yield_per=_AT_ONCE)
    )
    for key, text, article, speaker, seen_at, kind in session.execute(quotes):
        words = _words(text)
        if len(words) < SPEAKERS_WORDS or (len(words) < ANYBODYS_WORDS and speaker is None):
            continue
        whose = speaker if len(words) < ANYBODYS_WORDS else None
        form = forms.setdefault((words, whose), Form(words, text, seen_at))
        form.first_seen = min(form.first_seen, seen_at)
        assert key is not None
        form.quotes.append(key)
        form.articles.add(article)
        form.speakers.add(speaker)
        form.marked |= kind is not QuoteKind.INDIRECT
    told = (form for form in forms.values() if form.marked or len(form.words) >= ANYBODYS_WORDS)
    return sorted(told, key=lambda form: (-len(form.words), form.quotes))


def _groups(forms: Sequence[Form]) -> Iterator[list[Form]]:
    """Forms of the same words, the longest of them first."""
    longer = _candidates(forms)
    groups: dict[int, list[Form]] = {}
    for number, form in enumerate(forms):
        head = next(
            (each for each in sorted(longer[number]) if each in groups and _same(form, forms[each])), None
        )
        groups.setdefault(number if head is None else head, []).append(form)
    return iter(groups.values())


def _candidates(forms: Sequence[Form]) -> defaultdict[int, set[int]]:
    """For each form the longer ones, by number, that may say the same."""
    longer: defaultdict[int, set[int]] = defaultdict(set)
    anchors: defaultdict[int, list[int]] = defaultdict(list)
    for number, form in enumerate(forms):
        anchors[min(_runs(form.words))].append(number)
    for number, form in enumerate(forms):
        for run in _runs(form.words):
            for other in anchors.get(run, ()):
                if other > number:
                    longer[other].add(number)

    index = MinHashLSH(threshold=_CANDIDATE_SIMILARITY, num_perm=_PERMUTATIONS)
    long = [number for number, form in enumerate(forms) if len(form.words) >= ANYBODYS_WORDS]
    pairs = (
        [f"{a} {b}".encode() for a, b in zip(forms[n].words, forms[n].words[1:], strict=False)] for n in long
    )
    for number, hashed in zip(
        long, MinHash.generator(pairs, num_perm=_PERMUTATIONS, hashfunc=crc32), strict=True
    ):
        longer[number] |= set(index.query(hashed))
        index.insert(number, hashed, check_duplication=False)
    return longer


def _runs(words: tuple[str, ...]) -> set[int]:
    """Hashes of the runs of so many words, the same in every process."""
    return {crc32(" ".join(words[at : at + _RUN]).encode()) for at in range(len(words) - _RUN + 1)}


def _same(short: Form, long: Form) -> bool:
    """Whether two forms say the same; of two speakers, only words in marks are compared."""
    one_speaker = any(each is not None and each in long.speakers for each in short.speakers)
    many_words = len(short.words) >= ANYBODYS_WORDS
    if not one_speaker and not (many_words and short.marked and long.marked):
        return False
    return _contained(short.words, long.words) or (many_words and _near(short.words, long.words))


def _contained(short: Sequence[str], long: Sequence[str]) -> bool:
    return f" {' '.join(short)} " in f" {' '.join(long)} "


def _near(one: Sequence[str], other: Sequence[str]) -> bool:
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.ratio() < _NEAR:
        return False
    differing = [
        word
        for operation, i, j, k, m in matcher.get_opcodes()
        if operation != "equal"
        for word in (*one[i:j], *other[k:m])
    ]
    return not any(
        word in _NEGATIONS or word.endswith("n't") or any(map(str.isdigit, word)) for word in differing
    )


def _known(session: Session) -> Iterator[tuple[int, int]]:
    rows = select(QuoteRow.id, QuoteRow.variant_id).where(col(QuoteRow.variant_id).is_not(None))
    for quote, variant in session.execute(rows):
        if quote is not None and variant is not None:
            yield quote, variant


def _write(session: Session, groups: dict[int, int | None]) -> None:
    by_group: defaultdict[int | None, list[int]] = defaultdict(list)
    for quote, group in groups.items():
        by_group[group].append(quote)
    for group, quotes in by_group.items():
        for at in range(0, len(quotes), _AT_ONCE):
            some = col(QuoteRow.id).in_(quotes[at : at + _AT_ONCE])
            session.execute(update(QuoteRow).where(some).values(variant_id=group))
