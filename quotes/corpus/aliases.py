"""The alias file, which editors curate: a speaker a line, ``name, alias, alias, …``.

::

    # comments and empty lines are passed over
    Volodymyr Zelenskyy, Volodymyr Zelensky, Zelensky, Q3874799
    Pelé, Edson Arantes do Nascimento, Q12897
    National Farmers Union, NFU, organization

A Wikidata id and a kind (person, unless it is said) may stand anywhere after the name. Loading makes the
aliases findable, and joins speakers whose full names stand on one line. What the file no longer says stays,
and loading it again changes nothing.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus import speakers
from quotes.corpus.identity import any_identity, identity, normalized
from quotes.corpus.resolver import free_slug
from quotes.corpus.tables import AliasOrigin, AliasRow, IdentityRow, SpeakerRow
from quotes.errors import InputError
from quotes.types import SpeakerKind

EDITOR = "alias file"
"""Who did what loading does, in the log."""

_WIKIDATA = re.compile(r"Q[1-9]\d*")


@dataclass(frozen=True, slots=True)
class Line:
    """A speaker of the file."""

    name: str
    aliases: tuple[str, ...] = ()
    kind: SpeakerKind = SpeakerKind.PERSON
    wikidata: str | None = None


@dataclass(frozen=True, slots=True)
class Loaded:
    """What loading changed: speakers made, aliases added, and pairs of speakers made one."""

    made: int = 0
    added: int = 0
    merged: int = 0


def read(lines: Iterable[str], file: object) -> Iterator[Line]:
    """The speakers of the lines of a file.

    :param file: what to call it in messages.
    :raises InputError: where a line has no name.
    """
    for number, fields in enumerate(csv.reader(lines, skipinitialspace=True), start=1):
        given = [" ".join(field.split()) for field in fields]
        if not any(given) or given[0].startswith("#"):
            continue
        name, *rest = given
        if not normalized(name):
            raise InputError(f"{file}:{number}: has no name first; write name, alias, …")
        kind = next((SpeakerKind(each) for each in rest if each in set(SpeakerKind)), SpeakerKind.PERSON)
        wikidata = next((each for each in rest if _WIKIDATA.fullmatch(each)), None)
        aliases = (each for each in rest if each not in {kind, wikidata} and normalized(each))
        yield Line(name, tuple(aliases), kind, wikidata)


def load(session: Session, lines: Iterable[Line]) -> Loaded:
    """Let the corpus know what the file says."""
    total = Loaded()
    for line in lines:
        speaker, made = _speaker(session, line)
        total = replace(total, made=total.made + made)
        speaker.wikidata = line.wikidata or speaker.wikidata
        for name in (line.name, *line.aliases):
            total = _add(session, speaker, name, total)
    session.flush()
    return total


def _speaker(session: Session, line: Line) -> tuple[SpeakerRow, bool]:
    """The speaker of a line, and whether it was not there before."""
    named = any_identity(line.name, line.kind)
    known = session.get(IdentityRow, named.key)
    if known:
        return session.get_one(SpeakerRow, known.speaker_id), False
    speaker = SpeakerRow(slug=free_slug(session, line.name), name=line.name, kind=line.kind)
    session.add(speaker)
    session.flush()
    assert speaker.id is not None
    session.add(IdentityRow(key=named.key, loose=named.loose, speaker_id=speaker.id))
    session.flush()
    return speaker, True


def _add(session: Session, speaker: SpeakerRow, name: str, total: Loaded) -> Loaded:
    assert speaker.id is not None
    full = identity(name, speaker.kind)
    other = session.get(IdentityRow, full.key) if full else None
    if other and other.speaker_id != speaker.id:
        speakers.merge(session, speaker.id, other.speaker_id, EDITOR)
        total = replace(total, merged=total.merged + 1)
    curated = session.scalar(
        select(AliasRow.id).where(
            col(AliasRow.speaker_id) == speaker.id,
            col(AliasRow.name) == name,
            col(AliasRow.origin) != AliasOrigin.ARTICLE,
        )
    )
    if curated is not None:
        return total
    speakers.add_alias(session, speaker.id, name, EDITOR, AliasOrigin.FILE)
    return replace(total, added=total.added + 1)
