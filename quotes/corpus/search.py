"""Full-text search: the same queries, with the same meaning, on SQLite (FTS5) and PostgreSQL (tsvector).

A query is words and ``"phrases"``, all of which must be there; ``OR``, ``NOT`` (or ``-word``), ``AND`` and
parentheses, the capitals needed. Words match in any inflexion; diacritics and capitals make no difference.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from typing import Any, Generic, TypeAlias, TypeVar

from sqlalchemy import (
    ColumnElement,
    Integer,
    Select,
    Subquery,
    column,
    func,
    join,
    literal_column,
    select,
    table,
    union_all,
)
from sqlalchemy.orm import Session
from sqlmodel import col

from quotes.corpus.saying import goes_by
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import ArticleRow, QuoteRow
from quotes.errors import CorpusError
from quotes.types import CueClass, QuoteKind

Row = TypeVar("Row", bound=QuoteRow | ArticleRow)

_CONFIGURATION: ColumnElement[Any] = literal_column("'quotes_english'::regconfig")
_OPEN, _CLOSE = "\x02", "\x03"
_CONTEXT_CHARACTERS = 80
_MARKED_CHARACTERS = 100_000
"""PostgreSQL takes seconds to mark more."""
RANKED = 1_000
"""Of more hits than these, those that came last into the corpus are ranked, so that a name which is in every
twentieth quote costs no more to look for than a rare one."""
LATEST = 200 * RANKED
"""PostgreSQL looks for a name in so many rows, the last ones, before it looks in all."""
_TOKEN = re.compile(r'\s*(?:(?P<phrase>"[^"]*"?)|(?P<sign>[()]|-(?=[\w"(]))|(?P<word>[^\s()"]+))')


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words that must stand side by side; one word mostly."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Every one of these, and none of those that are not wanted."""

    wanted: tuple["Query", ...]
    unwanted: tuple["Query", ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of these at least."""

    wanted: tuple["Query", ...]


Query: TypeAlias = Phrase | AllOf | OneOf


def parse(query: str) -> Query:
    """What a query asks for.

    :raises CorpusError: when it asks for nothing, only for what must not be there, or cannot be read.
    """
    return _Parser(query).parsed()


@dataclass(frozen=True, slots=True)
class Hit(Generic[Row]):
    """Something found.

    :param rank: how well it fits, higher is better; comparable within one search only.
    :param marks: where the words stand that were asked for, ``[start, end)`` in the row's text.
    """

    row: Row
    rank: float
    marks: tuple[tuple[int, int], ...]

    def snippet(self, opening: str = "**", closing: str = "**") -> str:
        """The words around the first hit, hits marked."""
        text = self.row.text
        first = self.marks[0] if self.marks else (0, 0)
        start = _word_boundary(text, first[0] - _CONTEXT_CHARACTERS, 1)
        end = _word_boundary(text, first[1] + _CONTEXT_CHARACTERS, -1)
        at = start
        parts = ["…" if start else ""]
        for mark_start, mark_end in self.marks:
            if mark_end <= end:
                parts += [text[at:mark_start], opening, text[mark_start:mark_end], closing]
                at = mark_end
        return "".join([*parts, text[at:end], "…" if end < len(text) else ""])


@dataclass(frozen=True, slots=True)
class Filters:
    """Which quotes; all that is given must hold. Without ``review``, rejected ones are left out.

    :param speaker: a name (:func:`quotes.corpus.saying.goes_by`); of everybody who goes by it.
    :param since: this moment or later; ``until`` before that one.
    """

    speaker: str | None = None
    outlet: str | None = None
    since: datetime | None = None
    until: datetime | None = None
    kind: QuoteKind | None = None
    cue: CueClass | None = None
    confidence: float | None = None
    review: ReviewState | None = None

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """The same in SQL."""
        if self.speaker is not None:
            yield col(QuoteRow.speaker_id).in_(goes_by(self.speaker))
        if self.outlet is not None:
            yield col(QuoteRow.outlet) == self.outlet
        if self.since is not None:
            yield col(QuoteRow.seen_at) >= self.since
        if self.until is not None:
            yield col(QuoteRow.seen_at) < self.until
        if self.kind is not None:
            yield col(QuoteRow.kind) == self.kind
        if self.cue is not None:
            yield col(QuoteRow.cue_kind) == self.cue
        if self.confidence is not None:
            yield col(QuoteRow.confidence) >= self.confidence
        if self.review is None:
            yield col(QuoteRow.review) != ReviewState.REJECTED
        else:
            yield col(QuoteRow.review) == self.review


def quotes(
    session: Session, query: str, filters: Filters = Filters(), *, limit: int = 20, offset: int = 0
) -> list[Hit[QuoteRow]]:
    """The quotes that fit best, the newest first among equals.

    :raises CorpusError: when the query cannot be read.
    """
    return hits(session, QuoteRow, query, *filters.conditions(), limit=limit, offset=offset)


def articles(session: Session, query: str, *, limit: int = 20, offset: int = 0) -> list[Hit[ArticleRow]]:
    """The articles whose title and text fit best, the newest first among equals; marks are in the text.

    :raises CorpusError: when the query cannot be read.
    """
    return hits(session, ArticleRow, query, limit=limit, offset=offset)


def hits(
    session: Session, of: type[Row], query: str, *conditions: ColumnElement[bool], limit: int, offset: int = 0
) -> list[Hit[Row]]:
    """What fits a query best, under further conditions on its table; :data:`RANKED` at most.

    :raises CorpusError: when the query cannot be read.
    """
    index = _index(session, of, parse(query))
    fitting = index.newest(*conditions)
    rank = index.rank(fitting).label("rank")
    best = (
        select(fitting.c.id, rank)
        .order_by(rank.desc(), fitting.c.seen_at.desc(), fitting.c.id.desc())
        .limit(limit)
        .offset(offset)
    )
    ranks = {row[0]: row[1] for row in session.execute(best)}
    rows = {row.id: row for row in session.scalars(select(of).where(col(of.id).in_(ranks)))}
    marked = {row[0]: _marks(row[1]) for row in session.execute(index.marked(ranks))}
    return [Hit(rows[key], rank, marked[key]) for key, rank in ranks.items()]


def matches(session: Session, of: type[Row], query: str) -> ColumnElement[bool]:
    """The condition that a row fits a query, for statements of one's own.

    :raises CorpusError: when the query cannot be read.
    """
    index = _index(session, of, parse(query))
    return col(of.id).in_(index.found())


def _index(session: Session, of: type[Row], query: Query) -> "_Fts5[Row] | _Tsvector[Row]":
    return _Fts5(of, query) if session.get_bind().dialect.name == "sqlite" else _Tsvector(of, query)


class _Fts5(Generic[Row]):
    """A query to SQLite's index of a table."""

    def __init__(self, of: type[Row], query: Query) -> None:
        self._of: type[Row] = of
        self._name = f"{of.__tablename__}_search"
        self._index = table(self._name, column("rowid", Integer))
        self._matches = literal_column(self._name).op("MATCH")(self._expression(query))

    def found(self) -> Select[int | None]:
        return select(self._index.c.rowid).where(self._matches)

    def newest(self, *conditions: ColumnElement[bool]) -> Subquery:
        rank = (-func.bm25(literal_column(self._name))).label("rank")
        key = self._index.c.rowid
        return (
            select(col(self._of.id), col(self._of.seen_at), rank)
            .select_from(join(self._index, self._of, key == col(self._of.id)))
            .where(self._matches, *conditions)
            .order_by(key.desc())
            .limit(RANKED)
            .subquery()
        )

    def rank(self, fitting: Subquery) -> ColumnElement[float]:
        return fitting.c.rank

    def marked(self, keys: Collection[int | None]) -> Select[int | None, str]:
        text_column = 0 if self._of is QuoteRow else 1
        marked = func.highlight(literal_column(self._name), text_column, _OPEN, _CLOSE)
        return select(self._index.c.rowid, marked).where(self._matches, self._index.c.rowid.in_(keys))

    def _expression(self, query: Query) -> str:
        match query:
            case Phrase(words):
                return f'"{" ".join(words)}"'
            case OneOf(wanted):
                return f"({' OR '.join(map(self._expression, wanted))})"
            case AllOf(wanted, unwanted):
                every = " AND ".join(map(self._expression, wanted))
                return "(" + " NOT ".join([f"({every})", *map(self._expression, unwanted)]) + ")"


class _Tsvector(Generic[Row]):
    """A query to PostgreSQL's index of a table."""

    def __init__(self, of: type[Row], query: Query) -> None:
        self._of: type[Row] = of
        self._words: ColumnElement[Any] = literal_column(f"{of.__tablename__}.words")
        self._query = self._expression(query)
        self._matches = self._words.op("@@")(self._query)

    def found(self) -> Select[int | None]:
        return select(col(self._of.id)).where(self._matches)

    def newest(self, *conditions: ColumnElement[bool]) -> Subquery:
        """Those of the latest rows first, the others only where these are too few.

        PostgreSQL takes words to be as frequent in each year. So it looks for those that many rows have by
        reading rows from the last one backwards, and would read them all for a name of long ago. The others
        are therefore found by the index of the words, from which ``+ 0`` keeps it from straying.
        """
        key = col(self._of.id)
        border = select(func.max(key) - LATEST).scalar_subquery()
        fitting = select(key, col(self._of.seen_at), self._words.label("words")).where(
            self._matches, *conditions
        )
        late = fitting.where(key > border).order_by(key.desc()).limit(RANKED).cte("late")
        too_few = select(func.count()).select_from(late).scalar_subquery() < RANKED
        early = fitting.where(key <= border, too_few).order_by((key + 0).desc()).limit(RANKED).subquery()
        both = union_all(select(late), select(early)).subquery()
        return select(both).order_by(both.c.id.desc()).limit(RANKED).subquery()

    def rank(self, fitting: Subquery) -> ColumnElement[float]:
        return func.ts_rank_cd(fitting.c.words, self._query)

    def marked(self, keys: Collection[int | None]) -> Select[int | None, str]:
        """The plain text has each character where the original has it, so marks fit both."""
        options = f"HighlightAll=true, StartSel={_OPEN}, StopSel={_CLOSE}"
        plain = func.quotes_plain(func.left(col(self._of.text), _MARKED_CHARACTERS))
        marked = func.ts_headline(_CONFIGURATION, plain, self._query, options)
        return select(col(self._of.id), marked).where(col(self._of.id).in_(keys))

    def _expression(self, query: Query) -> ColumnElement[Any]:
        match query:
            case Phrase(words):
                return func.phraseto_tsquery(_CONFIGURATION, func.quotes_plain(" ".join(words)))
            case OneOf(wanted):
                return reduce(lambda one, other: one.op("||")(other), map(self._expression, wanted))
            case AllOf(wanted, unwanted):
                parts = [self._expression(each) for each in wanted]
                parts += [func.tsquery_not(self._expression(each)) for each in unwanted]
                return reduce(lambda one, other: one.op("&&")(other), parts)


class _Parser:
    """Recursive descent; ``AND`` may be left out, and binds tighter than ``OR``."""

    def __init__(self, query: str) -> None:
        self._query = query
        self._tokens = [(match.lastgroup, match[match.lastgroup or 0]) for match in _TOKEN.finditer(query)]
        self._at = 0

    def parsed(self) -> Query:
        found = self._one_of()
        if self._at < len(self._tokens):
            raise self._error("a ) has no ( before it")
        if found is None:
            raise self._error("there is no word to look for")
        return found

    def _one_of(self) -> Query | None:
        wanted = [self._all_of()]
        while self._take("OR"):
            wanted.append(self._all_of())
        given = [each for each in wanted if each is not None]
        return given[0] if len(given) == 1 else OneOf(tuple(given)) if given else None

    def _all_of(self) -> Query | None:
        wanted: list[Query] = []
        unwanted: list[Query] = []
        while self._at < len(self._tokens) and self._tokens[self._at][1] not in {"OR", ")"}:
            if self._take("AND"):
                continue
            to = unwanted if self._take("NOT") or self._take("-") else wanted
            part = self._part()
            if part is not None:
                to.append(part)
        if unwanted and not wanted:
            raise self._error("it says only what must not be there; add what must")
        if not wanted:
            return None
        return wanted[0] if len(wanted) == 1 and not unwanted else AllOf(tuple(wanted), tuple(unwanted))

    def _part(self) -> Query | None:
        if self._take("("):
            inside = self._one_of()
            if not self._take(")"):
                raise self._error("a ( is not closed")
            return inside
        if self._at == len(self._tokens):
            return None
        words = tuple(re.findall(r"[^\W_]+", self._tokens[self._at][1]))
        self._at += 1
        return Phrase(words) if words else None

    def _take(self, token: str) -> bool:
        kind, found = self._tokens[self._at] if self._at < len(self._tokens) else (None, "")
        taken = kind != "phrase" and found == token
        self._at += taken
        return taken

    def _error(self, what: str) -> CorpusError:
        return CorpusError(f"“{self._query}” cannot be searched for: {what}")


def _marks(marked: str) -> tuple[tuple[int, int], ...]:
    """Places of the marked words in the text without marks; those with no word between are one."""
    joined = re.sub(f"{_CLOSE}([^\\w{_OPEN}{_CLOSE}]*){_OPEN}", r"\1", marked)
    places, at = [], 0
    for before, _, inside in (part.partition(_OPEN) for part in joined.split(_CLOSE)[:-1]):
        start = at + len(before)
        at = start + len(inside)
        places.append((start, at))
    return tuple(places)


def _word_boundary(text: str, at: int, step: int) -> int:
    """The next boundary of a word from a place, in a direction."""
    while 0 < at < len(text) and not text[at - 1 if step > 0 else at].isspace():
        at += step
    return min(max(at, 0), len(text))
