"""Keys of the API: who may change the corpus. Only their digests are stored.

A key is 256 random bits, which nobody guesses, so its digest needs no salt and no slow hash.
"""

from collections.abc import Sequence
from hashlib import sha256
from secrets import token_urlsafe

from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiKeyRow, ApiUseRow, now
from quotes.errors import CorpusError

PREFIX = "quotes_"
"""How every key begins, so that one that has leaked is recognized."""


def make(session: Session, name: str, role: Role) -> str:
    """Make a key; it is told this once and never again.

    :param name: whose it is.
    :raises CorpusError: when there is a key of this name.
    """
    if session.scalar(select(ApiKeyRow.id).where(col(ApiKeyRow.name) == name)) is not None:
        raise CorpusError(f"“{name}”: has a key already, perhaps a revoked one; take another name")
    key = PREFIX + token_urlsafe(32)
    session.add(ApiKeyRow(name=name, role=role, digest=_digest(key)))
    session.flush()
    return key


def revoke(session: Session, name: str) -> None:
    """Make a key worthless from now on.

    :raises CorpusError: when there is no key of this name that is good.
    """
    row = session.scalar(select(ApiKeyRow).where(col(ApiKeyRow.name) == name))
    if row is None or row.revoked_at is not None:
        raise CorpusError(f"“{name}”: there is no key to revoke; list the keys to see their names")
    row.revoked_at = now()


def holder(session: Session, key: str) -> ApiKeyRow | None:
    """The row of a key that is good; ``None`` for any other."""
    return session.scalar(
        select(ApiKeyRow).where(col(ApiKeyRow.digest) == _digest(key), col(ApiKeyRow.revoked_at).is_(None))
    )


def all_keys(session: Session) -> Sequence[ApiKeyRow]:
    """Every key, revoked ones too, the oldest first."""
    return session.scalars(select(ApiKeyRow).order_by(col(ApiKeyRow.id))).all()


def use(session: Session, key: ApiKeyRow, action: str) -> None:
    """Log what a key was used for."""
    assert key.id is not None
    session.add(ApiUseRow(key_id=key.id, action=action))


def may(key: ApiKeyRow, role: Role) -> bool:
    """Whether the holder of a key may do what a role may."""
    roles = list(Role)
    return roles.index(key.role) >= roles.index(role)


def _digest(key: str) -> str:
    return sha256(key.encode(errors="surrogatepass")).hexdigest()
