"""Speakers that may be one, for an editor to decide: what the rules leave apart, with the reason."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.identity import normalized
from quotes.corpus.speakers import SPLIT
from quotes.corpus.tables import AliasRow, SpeakerChangeRow, SpeakerRow
from quotes.names import initials, is_acronym
from quotes.types import SpeakerKind

_ALIKE = 0.85
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """That two speakers may be one.

    :param kept: id of the one known better.
    :param reason: why, in words for an editor.
    """

    kept: int
    merged: int
    reason: str


def proposals(session: Session) -> Iterator[Proposal]:
    """Pairs of speakers that may be one; those that an editor took apart are left out."""
    apart = {
        frozenset((change.detail["from"], change.detail["made"]))
        for change in session.scalars(
            select(SpeakerChangeRow).where(
                col(SpeakerChangeRow.action) == SPLIT, col(SpeakerChangeRow.undone).is_(False)
            )
        )
    }
    told: set[frozenset[int]] = set()
    for proposal in (*_short_forms(session), *_spellings(session)):
        pair = frozenset((proposal.kept, proposal.merged))
        if pair not in apart | told:
            told.add(pair)
            yield proposal


def _short_forms(session: Session) -> Iterator[Proposal]:
    """A name that one article uses alone, and that one speaker of others goes by."""
    goes_by: defaultdict[str, set[int]] = defaultdict(set)
    full = select(AliasRow.normalized, AliasRow.speaker_id).join(SpeakerRow)
    for name, speaker in session.execute(full.where(col(SpeakerRow.article_id).is_(None))):
        goes_by[name].add(speaker)
    names = {
        row.id: row for row in session.scalars(select(SpeakerRow).where(col(SpeakerRow.article_id).is_(None)))
    }
    for own in session.scalars(
        select(SpeakerRow).where(col(SpeakerRow.article_id).is_not(None)).order_by(col(SpeakerRow.id))
    ):
        others = [each for each in goes_by[normalized(own.name)] if names[each].kind is own.kind]
        if len(others) == 1 and own.id is not None:
            other = names[others[0]]
            yield Proposal(
                others[0],
                own.id,
                f"article {own.article_id} says only “{own.name}”, a name that {other.name} goes by",
            )


def _spellings(session: Session) -> Iterator[Proposal]:
    """Full names that differ little."""
    blocks: defaultdict[tuple[SpeakerKind, str], list[SpeakerRow]] = defaultdict(list)
    for row in session.scalars(
        select(SpeakerRow).where(col(SpeakerRow.article_id).is_(None)).order_by(col(SpeakerRow.id))
    ):
        words = normalized(row.name).split()
        if row.kind is SpeakerKind.PERSON:
            kept = [word for word in words if word not in _SUFFIXES]
            keys = {" ".join(sorted(words)), *kept[-1:]}
        else:
            keys = {_acronym(row.name)} if is_acronym(row.name) else initials(row.name)
        for key in keys:
            blocks[row.kind, key].append(row)
    for rows in blocks.values():
        for one, other in combinations(rows, 2):
            reason = _reason(one, other)
            if reason and one.id is not None and other.id is not None:
                yield Proposal(one.id, other.id, reason)


def _reason(one: SpeakerRow, other: SpeakerRow) -> str | None:
    a, b = normalized(one.name).split(), normalized(other.name).split()
    if one.kind is not SpeakerKind.PERSON:
        short, long = sorted((one.name, other.name), key=len)
        stands = is_acronym(short) and _acronym(short) in initials(long)
        return f"{short} may stand for {long}" if stands else None
    if a == b:
        return f"both are called {one.name}"
    if sorted(a) == sorted(b):
        return "the same names in another order"
    plain_a, plain_b = ([word for word in words if word not in _SUFFIXES] for words in (a, b))
    if plain_a == plain_b:
        return "the same but for a suffix"
    if plain_a[0] == plain_b[0] and plain_a[-1] == plain_b[-1]:
        return "the same first and last name"
    if SequenceMatcher(None, " ".join(plain_a), " ".join(plain_b)).ratio() >= _ALIKE:
        return "spelled alike"
    return None


def _acronym(name: str) -> str:
    return name.replace(".", "").upper()
