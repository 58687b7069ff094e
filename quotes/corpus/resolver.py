"""Which rows the speakers of an article stand for."""

import re
from collections.abc import Iterable

from anyascii import anyascii
from sqlalchemy import text
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.identity import Identity, any_identity, identity, normalized
from quotes.corpus.tables import AliasRow, IdentityRow, SpeakerRow
from quotes.types import Speaker


def key_in_article(article_id: int, name: str) -> str:
    """What a name is known by within one article."""
    return f"article {article_id} {normalized(name) or name.casefold()}"


class Resolver:
    """Finds the rows of one article's speakers, and makes those that are missing.

    A name that the article has a row of its own for stands for that; else a full name, or one that an editor
    gave somebody, stands for whoever goes by it, or by a compatible one, in other articles; else the speaker
    is this article's own.

    :param speakers: all that will be asked for. On PostgreSQL their names are locked first, in one order, so
        that two processes never make two rows of one speaker; SQLite has one writer at a time anyway.
    """

    def __init__(self, session: Session, article_id: int, speakers: Iterable[Speaker]) -> None:
        self._session = session
        self._article_id = article_id
        self._found: dict[tuple[str, str], int] = {}
        identities = (identity(speaker.name, speaker.kind) for speaker in speakers)
        if session.get_bind().dialect.name == "postgresql":
            for loose in sorted({each.loose for each in identities if each}):
                session.execute(text("SELECT pg_advisory_xact_lock(hashtext(:name))"), {"name": loose})

    def id_of(self, speaker: Speaker) -> int:
        """The id of the speaker's row, which now goes by all of the speaker's names."""
        known = self._found.get((speaker.name, speaker.kind))
        if known is None:
            known = self._found[speaker.name, speaker.kind] = self._resolve(speaker)
        self._add_aliases(known, speaker)
        return known

    def _resolve(self, speaker: Speaker) -> int:
        key = key_in_article(self._article_id, speaker.name)
        own = self._session.get(IdentityRow, key)
        if own:
            return own.speaker_id
        full = identity(speaker.name, speaker.kind)
        same = self._session.get(IdentityRow, any_identity(speaker.name, speaker.kind).key)
        if same:
            return same.speaker_id
        if not full:
            made = self._make(speaker, self._article_id)
            self._session.add(IdentityRow(key=key, loose=key, article_id=self._article_id, speaker_id=made))
            return made
        made = self._compatible(full) or self._make(speaker, None)
        self._session.add(IdentityRow(key=full.key, loose=full.loose, speaker_id=made))
        self._session.flush()
        return made

    def _compatible(self, full: Identity) -> int | None:
        """The one speaker all of whose names fit; ``None`` where there is none, or several."""
        keys: dict[int, list[str]] = {}
        for row in self._session.scalars(select(IdentityRow).where(col(IdentityRow.loose) == full.loose)):
            keys.setdefault(row.speaker_id, []).append(row.key)
        fitting = [speaker for speaker, theirs in keys.items() if all(map(full.fits, theirs))]
        return fitting[0] if len(fitting) == 1 else None

    def _make(self, speaker: Speaker, article_id: int | None) -> int:
        row = SpeakerRow(
            slug=free_slug(self._session, speaker.name, article_id),
            name=speaker.name,
            kind=speaker.kind,
            article_id=article_id,
        )
        self._session.add(row)
        self._session.flush()
        assert row.id is not None
        return row.id

    def _add_aliases(self, speaker_id: int, speaker: Speaker) -> None:
        names = dict.fromkeys((speaker.name, *speaker.aliases))
        known = set(
            self._session.scalars(
                select(AliasRow.name).where(
                    col(AliasRow.speaker_id) == speaker_id, col(AliasRow.name).in_(names)
                )
            )
        )
        self._session.add_all(
            AliasRow(speaker_id=speaker_id, name=name, normalized=normalized(name))
            for name in names
            if name not in known
        )
        self._session.flush()


def free_slug(session: Session, name: str, article_id: int | None = None) -> str:
    """A slug that nobody has: the name's words, with the article's number for a speaker of one article."""
    slug = "-".join(re.findall(r"[a-z0-9]+", anyascii(name).casefold())) or "speaker"
    if article_id is not None:
        slug += f"-{article_id}"
    if not _taken(session, slug):
        return slug
    number = 2
    while _taken(session, f"{slug}-{number}"):
        number += 1
    return f"{slug}-{number}"


def _taken(session: Session, slug: str) -> bool:
    return session.scalar(select(SpeakerRow.id).where(col(SpeakerRow.slug) == slug)) is not None
