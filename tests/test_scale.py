"""What docs/scale.md tells to run does what it says."""

import re
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from quotes.corpus import review, search
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.removal import remove
from quotes.corpus.tables import QuoteRow, ReviewRow, SpeakerRow
from tests.corpus.samples import ARMSTRONG, moon, saying

PAGE = (Path(__file__).parent.parent / "docs" / "scale.md").read_text(encoding="utf-8")


def run(engine: Engine, sql: str) -> None:
    """Run a script as psql does."""
    connection = engine.raw_connection()
    try:
        connection.cursor().execute(sql)
        connection.commit()
    finally:
        connection.close()


def quoted(session: Session) -> dict[str, int]:
    return {row.name: row.quote_count for row in session.scalars(select(SpeakerRow))}


@pytest.mark.parametrize("new_database_url", ["postgresql"], indirect=True)
def test_a_corpus_in_partitions_is_a_corpus(new_database_url: str) -> None:
    [partitioned] = re.findall(r"^```sql\n(BEGIN.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    with Database(new_database_url) as database:
        database.write(lambda session: store(session, *moon()))
        database.write(lambda session: review.reject(session, 1, reviewer="ann"))
        run(database.engine, partitioned + "SELECT setval('quote_id_seq', 10000000);")
        another = saying("The Eagle has landed,", ARMSTRONG)
        second = database.write(lambda session: store(session, *another)).article_id
        assert second is not None
        database.write(lambda session: review.accept(session, 10_000_001, reviewer="ann"))
        with database.reading() as session:
            assert session.scalar(text("SELECT count(*) FROM quote_1")) == 1
            found = [hit.row.id for hit in search.quotes(session, "eagle landed")]
            assert set(found) == {2, 10_000_001}
            assert quoted(session) == {"Neil Armstrong": 2, "John F. Kennedy": 1}
            assert list(check(session)) == []
        database.write(partial(remove, article_id=second))
        with database.reading() as session:
            assert session.scalars(select(QuoteRow.id).order_by(QuoteRow.id)).all() == [1, 2, 3]
            assert session.scalars(select(ReviewRow.quote_id)).all() == [1]
            assert quoted(session) == {"Neil Armstrong": 1, "John F. Kennedy": 1}
