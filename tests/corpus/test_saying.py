"""Who goes by a name, and what they said."""

from datetime import UTC, datetime

import pytest
from sqlmodel import col, select

from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.saying import named, said
from quotes.corpus.tables import QuoteRow, ReviewState
from quotes.errors import CorpusError
from quotes.types import Article, Speaker, SpeakerKind
from tests.corpus.samples import ARMSTRONG, moon, quote


def put(database: Database, text: str, words: str, by: Speaker, published: datetime | None = None) -> None:
    article = Article(text, id=text[-20:], published=published)
    database.write(lambda session: store(session, article, [quote(text, words, by=by)]))


def names(database: Database, name: str) -> str:
    with database.reading() as session:
        return named(session, name).name


def test_a_name_or_alias_in_any_capitals_names_a_speaker(database: Database) -> None:
    database.write(lambda session: store(session, *moon()))
    assert names(database, "neil armstrong") == "Neil Armstrong"
    assert names(database, "KENNEDY") == "John F. Kennedy"


def test_a_name_of_nobody_or_of_several_is_an_error_that_says_so(database: Database) -> None:
    with pytest.raises(CorpusError, match="nobody called “Gagarin”"):
        names(database, "Gagarin")
    for given in ("Orville", "Wilbur"):
        brother = Speaker(f"{given} Wright", SpeakerKind.PERSON, ("Wright",))
        put(database, f"“We fly,” said {given} Wright.", "We fly,", brother)
    with pytest.raises(CorpusError, match="ask for one of Orville Wright, Wilbur Wright"):
        names(database, "Wright")


def test_who_is_known_by_the_full_name_comes_before_a_bare_surname(database: Database) -> None:
    put(database, "“We train,” Armstrong said.", "We train,", Speaker("Armstrong", SpeakerKind.PERSON))
    full = Speaker("Neil Armstrong", SpeakerKind.PERSON, ("Armstrong",))
    put(database, "“We go,” Neil Armstrong said.", "We go,", full)
    assert names(database, "Armstrong") == "Neil Armstrong"


def test_the_newest_article_comes_first_and_rejected_quotes_not_at_all(database: Database) -> None:
    put(database, "“One.” Armstrong said.", "One.", ARMSTRONG, datetime(1969, 7, 20, tzinfo=UTC))
    put(database, "“Two.” Armstrong said.", "Two.", ARMSTRONG, datetime(1969, 7, 21, tzinfo=UTC))
    put(database, "“Three.” Armstrong said.", "Three.", ARMSTRONG, datetime(1969, 7, 22, tzinfo=UTC))
    with database.writing() as session:
        row = session.scalars(select(QuoteRow).where(col(QuoteRow.text) == "Two.")).one()
        row.review = ReviewState.REJECTED
    with database.reading() as session:
        found = [
            quote.text for _, quotes in said(session, named(session, "Neil Armstrong")) for quote in quotes
        ]
    assert found == ["Three.", "One."]


def test_without_a_speaker_all_quotes_come_by_article(database: Database) -> None:
    article, quotes = moon()
    database.write(lambda session: store(session, article, quotes))
    with database.reading() as session:
        ((found, theirs),) = said(session)
    assert found == article
    assert [quote.speaker and quote.speaker.name for quote in theirs] == [
        "Neil Armstrong",
        "Neil Armstrong",
        "John F. Kennedy",
    ]
