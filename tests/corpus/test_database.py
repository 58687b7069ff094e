"""Opening a corpus, its transactions and the versions of its schema."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, func, inspect, text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session
from sqlmodel import SQLModel, select

from quotes.corpus import migrations, search
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.tables import ArticleRow, SpeakerRow
from quotes.errors import CorpusError
from quotes.types import SpeakerKind
from tests.corpus.samples import moon

WHEN = datetime(1969, 7, 21, 2, 56, tzinfo=UTC)


def article(
    title: str | None = None, published: datetime | None = None, seen_at: datetime = WHEN
) -> ArticleRow:
    return ArticleRow(
        title=title, text="“Yes,” she said.", text_hash="0", published=published, seen_at=seen_at
    )


def test_a_transaction_is_kept_whole_or_not_at_all(database: Database) -> None:
    def fail(session: Session) -> None:
        session.add(article())
        session.flush()
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        database.write(fail)
    with database.reading() as session:
        assert session.scalar(select(func.count()).select_from(ArticleRow)) == 0


def test_times_come_back_aware_and_in_utc(database: Database) -> None:
    there = timezone(timedelta(hours=-5))
    with database.writing() as session:
        session.add(
            article(published=datetime(1969, 7, 20, 21, 56, tzinfo=there), seen_at=datetime(1969, 7, 21))
        )
    with database.reading() as session:
        row = session.scalars(select(ArticleRow)).one()
        assert row.published == WHEN
        assert row.published.tzinfo is UTC
        assert row.seen_at == datetime(1969, 7, 21, tzinfo=UTC)


def test_references_are_kept(database: Database) -> None:
    with pytest.raises(IntegrityError), database.writing() as session:
        session.add(SpeakerRow(slug="x", name="X", kind=SpeakerKind.PERSON, article_id=99))


def test_async_sessions_see_the_same(database: Database) -> None:
    async def write_and_count() -> int | None:
        async with database.async_writing() as session:
            session.add(article())
        async with database.async_reading() as session:
            counted = await session.scalar(select(func.count()).select_from(ArticleRow))
        await database.aclose()
        return counted

    assert asyncio.run(write_and_count()) == 1


@pytest.fixture
def new(new_database_url: str) -> Iterator[Database]:
    database = Database(new_database_url)
    yield database
    database.close()


def test_the_migrations_make_what_the_tables_say(new: Database) -> None:
    """The index of full-text search aside, which no table says."""

    def said(_: object, name: str | None, _kind: str, reflected: bool, known: object) -> bool:
        return not (reflected and known is None and ("_search" in str(name) or name == "words"))

    with new.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": said})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_schema_goes_down_and_up_again_with_what_is_in_it(new: Database) -> None:
    def found() -> list[str]:
        with new.reading() as session:
            return [hit.row.name for hit in search.articles(session, "moon")]

    def quote_counts() -> dict[str, int]:
        with new.reading() as session:
            return {row.name: row.quote_count for row in session.scalars(select(SpeakerRow))}

    new.write(lambda session: store(session, *moon()))
    assert found() == ["moon"]
    assert quote_counts() == {"Neil Armstrong": 2, "John F. Kennedy": 1}
    migrations.downgrade(new.engine, "0001")
    with new.reading() as session:
        assert session.scalar(select(ArticleRow.name)) == "moon"
    migrations.upgrade(new.engine)
    assert found() == ["moon"]
    assert quote_counts() == {"Neil Armstrong": 2, "John F. Kennedy": 1}
    migrations.downgrade(new.engine, "base")
    assert set(inspect(new.engine).get_table_names()) == {"alembic_version"}
    migrations.upgrade(new.engine)
    assert found() == []


def test_a_newer_schema_is_refused(new: Database, new_database_url: str) -> None:
    with new.writing() as session:
        session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(CorpusError, match="newer version"):
        Database(new_database_url)


@pytest.mark.parametrize("url", ["corpus.db", "mysql://host/db", "sqlite:////missing/folder/quotes.db"])
def test_an_address_that_cannot_be_used_is_named(url: str) -> None:
    with pytest.raises(CorpusError, match=url) as caught:
        Database(url)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("Dear diary, " * 100)
    with pytest.raises(CorpusError, match=r"notes\.txt"):
        Database(f"sqlite:///{path}")


def test_a_password_stays_out_of_messages() -> None:
    with pytest.raises(CorpusError) as caught:
        Database("postgresql://ann:s3cret@localhost:1/quotes")
    assert "s3cret" not in str(caught.value)


def test_a_reader_does_not_wait_for_a_writer(database: Database, database_url: str) -> None:
    reader = create_engine(database_url)
    with database.writing() as session:
        session.add(article())
        session.flush()
        with reader.connect() as connection:
            assert connection.execute(text("SELECT count(*) FROM article")).scalar() == 0
    reader.dispose()
