"""Who goes by a name, and what they said."""

from datetime import UTC, datetime

import pytest
from sqlmodel import col, select

from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.saying import named, said
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow
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
    with pytest.raises(CorpusError, match=r"ask for one of Orville Wright \(#1\), Wilbur Wright \(#2\)"):
        names(database, "Wright")


def test_who_is_known_by_the_full_name_comes_before_a_bare_surname(database: Database) -> None:
    put(database, "“We train,” Armstrong said.", "We train,", Speaker("Armstrong", SpeakerKind.PERSON))
    full = Speaker("Neil Armstrong", SpeakerKind.PERSON, ("Armstrong",))
    put(database, "“We go,” Neil Armstrong said.", "We go,", full)
    assert names(database, "Armstrong") == "Neil Armstrong"


def test_any_word_of_a_name_finds_whom_nobody_calls_by_it_alone(database: Database) -> None:
    for name in ("Vladimir Putin", "Édith Piaf", "Ban Ki-moon", "Neil Armstrong", "Louis Armstrong"):
        put(database, f"“I am {name},” said {name}.", f"I am {name},", Speaker(name, SpeakerKind.PERSON))
    assert names(database, "putin") == "Vladimir Putin"
    assert names(database, "PIAF") == "Édith Piaf"
    assert names(database, "moon ban") == "Ban Ki-moon"
    with pytest.raises(CorpusError, match=r"ask for one of Louis Armstrong \(#5\), Neil Armstrong \(#4\)"):
        names(database, "armstrong")
    for name in ("Put", "in", "%", "", "Putin Armstrong"):
        with pytest.raises(CorpusError, match="nobody called"):
            names(database, name)


def test_who_goes_by_a_word_in_full_comes_before_whose_name_has_it(database: Database) -> None:
    put(database, "“Yes,” said Ann Putin.", "Yes,", Speaker("Ann Putin", SpeakerKind.PERSON))
    put(database, "“No,” Putin said.", "No,", Speaker("Vladimir Putin", SpeakerKind.PERSON, ("Putin",)))
    assert names(database, "putin") == "Vladimir Putin"


def test_a_description_is_no_name(database: Database) -> None:
    mayor = Speaker("Sadiq Khan", SpeakerKind.PERSON, ("the mayor of London",))
    put(database, "“Yes,” said Sadiq Khan, the mayor of London.", "Yes,", mayor)
    with pytest.raises(CorpusError, match="nobody called"):
        names(database, "London")
    assert names(database, "mayor of London") == "Sadiq Khan"


def test_a_number_names_a_speaker(database: Database) -> None:
    database.write(lambda session: store(session, *moon()))
    assert names(database, "#1") == "Neil Armstrong"
    for number in ("#99", "#99999999999999999999"):
        with pytest.raises(CorpusError, match=f"{number}: there is none"):
            names(database, number)


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
