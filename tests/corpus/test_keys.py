"""Keys of the API."""

import pytest
from sqlmodel import col, select

from quotes.corpus import keys
from quotes.corpus.database import Database
from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiKeyRow, ApiUseRow
from quotes.errors import CorpusError


def test_a_key_is_good_until_it_is_revoked(database: Database) -> None:
    with database.writing() as session:
        key = keys.make(session, "newsroom", Role.EDITOR)
    with database.writing() as session:
        held = keys.holder(session, key)
        assert held is not None
        assert held.name == "newsroom"
        keys.use(session, held, "reviewQuote")
        assert keys.holder(session, key + "x") is None
        keys.revoke(session, "newsroom")
    with database.reading() as session:
        assert keys.holder(session, key) is None
        assert [use.action for use in session.scalars(select(ApiUseRow))] == ["reviewQuote"]
        assert [row.revoked_at is None for row in keys.all_keys(session)] == [False]


def test_the_key_itself_is_nowhere_in_the_database(database: Database) -> None:
    with database.writing() as session:
        key = keys.make(session, "newsroom", Role.READER)
    with database.reading() as session:
        row = session.scalars(select(ApiKeyRow).where(col(ApiKeyRow.name) == "newsroom")).one()
        assert key.removeprefix(keys.PREFIX) not in repr(row.model_dump())


def test_names_are_taken_once_and_revoked_once(database: Database) -> None:
    with database.writing() as session:
        keys.make(session, "newsroom", Role.READER)
        with pytest.raises(CorpusError, match="take another name"):
            keys.make(session, "newsroom", Role.ADMIN)
        keys.revoke(session, "newsroom")
        for name in ("newsroom", "nobody"):
            with pytest.raises(CorpusError, match="no key to revoke"):
                keys.revoke(session, name)


@pytest.mark.parametrize("role", Role)
def test_a_role_may_what_the_lower_ones_may(role: Role) -> None:
    key = ApiKeyRow(name="newsroom", role=role, digest="")
    assert [keys.may(key, other) for other in Role] == [
        list(Role).index(other) <= list(Role).index(role) for other in Role
    ]
