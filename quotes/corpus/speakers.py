"""Who is whom: what editors know of speakers and no rule can. Each act is logged, and can be undone.

Acts hold for articles to come and for articles read anew, since they change for whom names stand
(:class:`quotes.corpus.tables.IdentityRow`).
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from sqlalchemy import delete, func, update
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.identity import identity, normalized
from quotes.corpus.resolver import free_slug, key_in_article
from quotes.corpus.tables import (
    AliasOrigin,
    AliasRow,
    IdentityRow,
    QuoteRow,
    SpeakerChangeRow,
    SpeakerRow,
)
from quotes.errors import CorpusError

Item = TypeVar("Item")

_AT_ONCE = 500
MERGE, SPLIT, RENAME, ALIAS, UNALIAS, UNDO = "merge", "split", "rename", "alias", "unalias", "undo"


def merge(session: Session, kept_id: int, merged_id: int, editor: str) -> SpeakerChangeRow:
    """Make two speakers one: all that the second said, and every name of theirs, is the first's from now on.

    :raises CorpusError: when there is no such speaker, or the two are one already.
    """
    kept, merged = _speaker(session, kept_id), _speaker(session, merged_id)
    if kept_id == merged_id:
        raise CorpusError(f"{kept.name}: cannot be merged with itself")
    aliases = session.scalars(select(AliasRow).where(col(AliasRow.speaker_id) == merged_id)).all()
    known = set(session.scalars(select(AliasRow.name).where(col(AliasRow.speaker_id) == kept_id)))
    detail: dict[str, Any] = {
        "kept": kept_id,
        "merged": merged.model_dump(mode="json", exclude={"quote_count"}),
        "aliases": [alias.model_dump(mode="json", exclude={"id", "speaker_id"}) for alias in aliases],
        "added": [alias.name for alias in aliases if alias.name not in known],
        "quotes": _said_by(session, merged_id),
        "identities": list(
            session.scalars(select(IdentityRow.key).where(col(IdentityRow.speaker_id) == merged_id))
        ),
        "kept_before": kept.model_dump(mode="json", include={"wikidata", "article_id"}),
    }
    for alias in aliases:
        if alias.name not in known:
            alias.speaker_id = kept_id
    session.flush()
    _move(session, detail["quotes"], detail["identities"], kept_id)
    kept.wikidata = kept.wikidata or merged.wikidata
    kept.article_id = kept.article_id if kept.article_id == merged.article_id else None
    session.delete(merged)
    session.flush()
    return _log(session, editor, MERGE, detail)


def split(
    session: Session, speaker_id: int, article_ids: Collection[int], name: str, editor: str
) -> SpeakerChangeRow:
    """Take what a speaker said in some articles for somebody else's, perhaps of the same name.

    :param article_ids: in these articles the speaker's names stand for the new speaker from now on.
    :param name: the new speaker's name.
    :raises CorpusError: when there is no such speaker, or it says nothing in these articles.
    """
    speaker = _speaker(session, speaker_id)
    quotes = session.scalars(
        select(QuoteRow).where(
            col(QuoteRow.speaker_id) == speaker_id, col(QuoteRow.article_id).in_(article_ids)
        )
    ).all()
    if not quotes:
        raise CorpusError(f"{speaker.name}: says nothing in these articles; give the articles to split off")
    other = SpeakerRow(slug=free_slug(session, name), name=name, kind=speaker.kind)
    session.add(other)
    session.flush()
    assert other.id is not None
    names = {(row.article_id, row.speaker_name or speaker.name) for row in quotes}
    keys = {key_in_article(article, each): article for article, each in sorted(names)}
    before = {
        row.key: row.speaker_id
        for row in session.scalars(select(IdentityRow).where(col(IdentityRow.key).in_(keys)))
    }
    for key, article in keys.items():
        if key not in before:
            session.add(IdentityRow(key=key, loose=key, article_id=article, speaker_id=other.id))
    for each in dict.fromkeys([name, *sorted({each for _, each in names})]):
        session.add(
            AliasRow(speaker_id=other.id, name=each, normalized=normalized(each), origin=AliasOrigin.EDITOR)
        )
    session.flush()
    ids = [row.id for row in quotes if row.id is not None]
    _move(session, ids, list(before), other.id)
    detail = {"from": speaker_id, "made": other.id, "quotes": ids, "keys": list(keys), "before": before}
    return _log(session, editor, SPLIT, detail)


def rename(session: Session, speaker_id: int, name: str, editor: str) -> SpeakerChangeRow:
    """Call a speaker by another name; the one before stays an alias.

    :raises CorpusError: when there is no such speaker, or the name is empty.
    """
    speaker = _speaker(session, speaker_id)
    name = _given(name)
    detail = {"speaker": speaker_id, "before": speaker.name, "after": name}
    detail["added"] = _add_alias(session, speaker, name, AliasOrigin.EDITOR)
    speaker.name = name
    return _log(session, editor, RENAME, detail)


def add_alias(
    session: Session, speaker_id: int, name: str, editor: str, origin: AliasOrigin = AliasOrigin.EDITOR
) -> SpeakerChangeRow:
    """Let a speaker be found by another name; a full one stands for the speaker in articles to come.

    :raises CorpusError: when there is no such speaker, or the full name stands for somebody else.
    """
    speaker = _speaker(session, speaker_id)
    name = _given(name)
    full = identity(name, speaker.kind)
    row = session.get(IdentityRow, full.key) if full else None
    if row and row.speaker_id != speaker_id:
        other = _speaker(session, row.speaker_id)
        raise CorpusError(f"“{name}” stands for {other.name} ({other.slug}); merge the two instead")
    detail = {"speaker": speaker_id, "name": name, "identity": None, "added": False}
    if full and not row:
        session.add(IdentityRow(key=full.key, loose=full.loose, speaker_id=speaker_id))
        detail["identity"] = full.key
    detail["added"] = _add_alias(session, speaker, name, origin)
    return _log(session, editor, ALIAS, detail)


def remove_alias(session: Session, speaker_id: int, name: str, editor: str) -> SpeakerChangeRow:
    """Let a speaker no longer be found by a name.

    :raises CorpusError: when the speaker does not go by it, or it is the speaker's own name.
    """
    speaker = _speaker(session, speaker_id)
    alias = session.scalar(
        select(AliasRow).where(col(AliasRow.speaker_id) == speaker_id, col(AliasRow.name) == name)
    )
    if alias is None or name == speaker.name:
        raise CorpusError(
            f"{speaker.name}: “{name}” is no alias to remove; rename the speaker to change its name"
        )
    full = identity(name, speaker.kind)
    row = session.get(IdentityRow, full.key) if full else None
    detail = {
        "speaker": speaker_id,
        "alias": alias.model_dump(mode="json", exclude={"id"}),
        "identity": row.model_dump(mode="json") if row and row.speaker_id == speaker_id else None,
    }
    session.delete(alias)
    if row and row.speaker_id == speaker_id and _identities(session, speaker_id) > 1:
        session.delete(row)
    else:
        detail["identity"] = None
    session.flush()
    return _log(session, editor, UNALIAS, detail)


def undo(session: Session, change_id: int, editor: str) -> SpeakerChangeRow:
    """Take an act back. What came after it and depends on it is to be undone first.

    :raises CorpusError: when there is no such act, it is undone, or its speakers are no longer there.
    """
    change = session.get(SpeakerChangeRow, change_id, with_for_update=True)
    if change is None or change.undone or change.action == UNDO:
        raise CorpusError(f"change {change_id}: there is none that could be undone")
    _TAKE_BACK[change.action](session, change.detail)
    change.undone = True
    return _log(session, editor, UNDO, {"undoes": change_id})


def log(session: Session, limit: int = 100) -> Sequence[SpeakerChangeRow]:
    """The latest acts, the newest first."""
    return session.scalars(
        select(SpeakerChangeRow).order_by(col(SpeakerChangeRow.id).desc()).limit(limit)
    ).all()


def _unmerge(session: Session, detail: dict[str, Any]) -> None:
    kept, merged = _speaker(session, detail["kept"]), SpeakerRow.model_validate(detail["merged"])
    assert merged.id is not None
    merged.slug = free_slug(session, merged.name, merged.article_id)
    session.add(merged)
    session.flush()
    session.execute(
        delete(AliasRow).where(col(AliasRow.speaker_id) == kept.id, col(AliasRow.name).in_(detail["added"]))
    )
    session.add_all(AliasRow(**alias, speaker_id=merged.id) for alias in detail["aliases"])
    session.flush()
    _move(session, _said_as(session, kept, detail["identities"]), detail["identities"], merged.id)
    _move(session, detail["quotes"], [], merged.id)
    kept.wikidata, kept.article_id = detail["kept_before"]["wikidata"], detail["kept_before"]["article_id"]
    session.flush()


def _said_as(session: Session, speaker: SpeakerRow, keys: Collection[str]) -> list[int]:
    """The speaker's quotes in articles that call the speaker by names of these keys."""
    quotes = session.scalars(select(QuoteRow).where(col(QuoteRow.speaker_id) == speaker.id))
    found = []
    for quote in quotes:
        name = quote.speaker_name or ""
        full = identity(name, speaker.kind)
        if key_in_article(quote.article_id, name) in keys or (full and full.key in keys):
            found.append(quote.id)
    return [key for key in found if key is not None]


def _unsplit(session: Session, detail: dict[str, Any]) -> None:
    _speaker(session, detail["from"])
    _move(session, _said_by(session, detail["made"]), [], detail["from"])
    added = set(detail["keys"]) - detail["before"].keys()
    session.execute(delete(IdentityRow).where(col(IdentityRow.key).in_(added)))
    for key, speaker in detail["before"].items():
        _move(session, [], [key], speaker)
    session.delete(_speaker(session, detail["made"]))
    session.flush()


def _unname(session: Session, detail: dict[str, Any]) -> None:
    speaker = _speaker(session, detail["speaker"])
    if speaker.name != detail["after"]:
        raise CorpusError(f"{speaker.name}: has been renamed again; undo that first")
    speaker.name = detail["before"]
    if detail["added"]:
        _drop_alias(session, detail["speaker"], detail["after"])


def _unadd(session: Session, detail: dict[str, Any]) -> None:
    _speaker(session, detail["speaker"])
    if detail["added"]:
        _drop_alias(session, detail["speaker"], detail["name"])
    if detail["identity"]:
        session.execute(delete(IdentityRow).where(col(IdentityRow.key) == detail["identity"]))


def _unremove(session: Session, detail: dict[str, Any]) -> None:
    _speaker(session, detail["speaker"])
    session.add(AliasRow(**detail["alias"]))
    if detail["identity"] and session.get(IdentityRow, detail["identity"]["key"]) is None:
        session.add(IdentityRow(**detail["identity"]))
    session.flush()


_TAKE_BACK = {MERGE: _unmerge, SPLIT: _unsplit, RENAME: _unname, ALIAS: _unadd, UNALIAS: _unremove}


def _speaker(session: Session, speaker_id: int) -> SpeakerRow:
    speaker = session.get(SpeakerRow, speaker_id, with_for_update=True)
    if speaker is None:
        raise CorpusError(f"speaker {speaker_id}: there is none with this number")
    return speaker


def _given(name: str) -> str:
    plain = " ".join(name.split())
    if not normalized(plain):
        raise CorpusError(f"“{name}” is no name; give one with letters in it")
    return plain


def _move(session: Session, quotes: Collection[int], identities: Collection[str], to: int) -> None:
    """Let quotes and names be another speaker's."""
    for some in _batched(quotes, _AT_ONCE):
        session.execute(update(QuoteRow).where(col(QuoteRow.id).in_(some)).values(speaker_id=to))
    for names in _batched(identities, _AT_ONCE):
        session.execute(update(IdentityRow).where(col(IdentityRow.key).in_(names)).values(speaker_id=to))


def _batched(items: Iterable[Item], size: int) -> Iterator[list[Item]]:
    """A list of so many at a time: a statement's parameters are bounded."""
    iterator = iter(items)
    while some := list(islice(iterator, size)):
        yield some


def _said_by(session: Session, speaker_id: int) -> list[int]:
    found = session.scalars(select(QuoteRow.id).where(col(QuoteRow.speaker_id) == speaker_id))
    return [key for key in found if key is not None]


def _add_alias(session: Session, speaker: SpeakerRow, name: str, origin: AliasOrigin) -> bool:
    """Whether the name is new to the speaker; a name from an article becomes the editor's."""
    assert speaker.id is not None
    alias = session.scalar(
        select(AliasRow).where(col(AliasRow.speaker_id) == speaker.id, col(AliasRow.name) == name)
    )
    if alias:
        alias.origin = origin
    else:
        session.add(AliasRow(speaker_id=speaker.id, name=name, normalized=normalized(name), origin=origin))
    session.flush()
    return alias is None


def _drop_alias(session: Session, speaker_id: int, name: str) -> None:
    session.execute(
        delete(AliasRow).where(col(AliasRow.speaker_id) == speaker_id, col(AliasRow.name) == name)
    )


def _identities(session: Session, speaker_id: int) -> int:
    counted = select(func.count()).select_from(IdentityRow).where(col(IdentityRow.speaker_id) == speaker_id)
    return session.scalar(counted) or 0


def _log(session: Session, editor: str, action: str, detail: dict[str, Any]) -> SpeakerChangeRow:
    change = SpeakerChangeRow(editor=editor, action=action, detail=detail)
    session.add(change)
    session.flush()
    return change
