"""Which rows the speakers of an article stand for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from anyascii import anyascii
from sqlalchemy import insert, or_, text
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.identity import Identity, any_identity, identity, normalized
from quotes.corpus.tables import AliasOrigin, AliasRow, IdentityRow, SpeakerRow
from quotes.types import Speaker

_LOCK = text("SELECT pg_advisory_xact_lock(hashtext(name)) FROM unnest(CAST(:names AS text[])) AS name")


def key_in_article(article_id: int, name: str) -> str:
    """What a name is known by within one article."""
    return f"article {article_id} {normalized(name) or name.casefold()}"


def resolve(session: Session, article_id: int, speakers: Iterable[Speaker]) -> dict[Speaker, int]:
    """The rows of an article's speakers, by id; those that are missing are made, and all names noted.

    A name that the article has a row of its own for stands for that; else a full name, or one that an editor
    gave somebody, stands for whoever goes by it, or by a compatible one, in other articles; else the speaker
    is this article's own.

    On PostgreSQL the full names are locked first, in one order, so that two processes never make two rows of
    one speaker; SQLite has one writer at a time anyway.
    """
    wanted = list(dict.fromkeys(speakers))
    if not wanted:
        return {}
    full = {each: identity(each.name, each.kind) for each in wanted}
    loose = sorted({name.loose for name in full.values() if name})
    if session.get_bind().dialect.name == "postgresql":
        session.execute(_LOCK, {"names": loose})
    known = _Known(session, article_id, wanted, loose)
    holders = {each: known.holder(each, full[each]) for each in wanted}
    session.flush()
    found = {each: holder.id for each, holder in holders.items() if holder.id is not None}
    known.add_identities()
    _add_aliases(session, found)
    return found


@dataclass(slots=True)
class _Holder:
    """Whoever a name stands for: a row by its id, or a new one that gets its id when it is flushed."""

    key: int | None = None
    row: SpeakerRow | None = None

    @property
    def id(self) -> int | None:
        return self.row.id if self.row else self.key


class _Known:
    """What the corpus knows of the names of one article, with what is added as they are gone through."""

    def __init__(self, session: Session, article_id: int, speakers: list[Speaker], loose: list[str]) -> None:
        self._session = session
        self._article_id = article_id
        keys = [key_in_article(article_id, each.name) for each in speakers]
        keys += [any_identity(each.name, each.kind).key for each in speakers]
        rows = session.execute(
            select(IdentityRow.key, IdentityRow.loose, IdentityRow.speaker_id).where(
                or_(col(IdentityRow.key).in_(keys), col(IdentityRow.loose).in_(loose))
            )
        )
        self._holders: dict[str, _Holder] = {}
        self._of_loose: dict[str, list[tuple[str, _Holder]]] = {}
        self._added: list[tuple[str, str, int | None, _Holder]] = []
        ids: dict[int, _Holder] = {}
        for key, loose_key, speaker_id in rows:
            holder = ids.setdefault(speaker_id, _Holder(speaker_id))
            self._holders[key] = holder
            self._of_loose.setdefault(loose_key, []).append((key, holder))

    def holder(self, speaker: Speaker, full: Identity | None) -> _Holder:
        own = key_in_article(self._article_id, speaker.name)
        for key in (own, any_identity(speaker.name, speaker.kind).key):
            if key in self._holders:
                return self._holders[key]
        if full is None:
            return self._note(own, own, self._article_id, self._new(speaker, self._article_id))
        return self._note(full.key, full.loose, None, self._compatible(full) or self._new(speaker, None))

    def add_identities(self) -> None:
        """Write for whom names stand from now on."""
        rows = [
            {"key": key, "loose": loose, "article_id": article_id, "speaker_id": holder.id}
            for key, loose, article_id, holder in self._added
        ]
        if rows:
            self._session.execute(insert(IdentityRow), rows)

    def _compatible(self, full: Identity) -> _Holder | None:
        """The one speaker all of whose names fit; ``None`` where there is none, or several."""
        keys: dict[int, list[str]] = {}
        holders: dict[int, _Holder] = {}
        for key, holder in self._of_loose.get(full.loose, ()):
            keys.setdefault(id(holder), []).append(key)
            holders[id(holder)] = holder
        fitting = [number for number, theirs in keys.items() if all(map(full.fits, theirs))]
        return holders[fitting[0]] if len(fitting) == 1 else None

    def _note(self, key: str, loose: str, article_id: int | None, holder: _Holder) -> _Holder:
        self._holders[key] = holder
        self._of_loose.setdefault(loose, []).append((key, holder))
        self._added.append((key, loose, article_id, holder))
        return holder

    def _new(self, speaker: Speaker, article_id: int | None) -> _Holder:
        slug = free_slug(self._session, speaker.name, article_id)
        row = SpeakerRow(slug=slug, name=speaker.name, kind=speaker.kind, article_id=article_id)
        self._session.add(row)
        return _Holder(row=row)


def _add_aliases(session: Session, speakers: dict[Speaker, int]) -> None:
    names = {
        (speaker_id, name): None
        for speaker, speaker_id in speakers.items()
        for name in (speaker.name, *speaker.aliases)
    }
    known = session.execute(
        select(AliasRow.speaker_id, AliasRow.name).where(col(AliasRow.speaker_id).in_(set(speakers.values())))
    )
    noted = {(speaker_id, name) for speaker_id, name in known}
    rows = [
        {
            "speaker_id": speaker_id,
            "name": name,
            "normalized": normalized(name),
            "origin": AliasOrigin.ARTICLE,
        }
        for speaker_id, name in names
        if (speaker_id, name) not in noted
    ]
    if rows:
        session.execute(insert(AliasRow), rows)


def free_slug(session: Session, name: str, article_id: int | None = None) -> str:
    """A slug that nobody has: the name's words, with the article's number for a speaker of one article."""
    slug = "-".join(re.findall(r"[a-z0-9]+", anyascii(name).casefold())) or "speaker"
    if article_id is not None:
        slug += f"-{article_id}"
    numbered = (slug if number == 1 else f"{slug}-{number}" for number in count(1))
    return next(each for each in numbered if not _taken(session, each))


def _taken(session: Session, slug: str) -> bool:
    return session.scalar(select(SpeakerRow.id).where(col(SpeakerRow.slug) == slug)) is not None
