"""Full-text search, the same on both databases."""

import asyncio
import contextlib
from datetime import UTC, datetime
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, text
from sqlalchemy.orm import Session
from sqlmodel import select

from quotes.corpus import search
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.search import Filters
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow
from quotes.errors import CorpusError
from quotes.types import CueClass, QuoteKind, Speaker
from tests.corpus.samples import ARMSTRONG, CURIE, KENNEDY, NASA, saying

SAID = {
    "moon": ("We choose to go to the Moon,", KENNEDY),
    "eagle": ("The Eagle has landed,", ARMSTRONG),
    "step": ("That’s one small step for man, one giant leap for mankind,", ARMSTRONG),
    "fear": ("Nothing in life is to be feared, it is only to be understood,", CURIE),
    "life": ("Life is not easy for any of us. But what of that? Life is a café of well-known fears,", CURIE),
    "delay": ("The launch to the moon is delayed by the U.S. weather office,", NASA),
}


def store_saying(session: Session, words: str, speaker: Speaker) -> None:
    store(session, *saying(words, speaker))


@pytest.fixture
def filled(database: Database) -> Database:
    for words, speaker in SAID.values():
        database.write(partial(store_saying, words=words, speaker=speaker))
    return database


def found(database: Database, query: str, filters: Filters | None = None) -> set[str]:
    names = {words: name for name, (words, _) in SAID.items()}
    with database.reading() as session:
        return {names[hit.row.text] for hit in search.quotes(session, query, filters or Filters())}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("moon", {"moon", "delay"}),
        ("MOON", {"moon", "delay"}),
        ("choosing", {"moon"}),
        ("moon delay", {"delay"}),
        ("moon AND delayed", {"delay"}),
        ("eagle OR leap", {"eagle", "step"}),
        ("moon NOT launch", {"moon"}),
        ("moon -launch", {"moon"}),
        ("moon NOT (launch OR delay)", {"moon"}),
        ("life OR eagle NOT landed", {"fear", "life"}),
        ("(life OR eagle) NOT landed", {"fear", "life"}),
        ("(eagle OR leap) (landed OR giant)", {"eagle", "step"}),
        ('"to be feared"', {"fear"}),
        ('"to be"', {"fear"}),
        ('"feared be"', set()),
        ('"is not"', {"life"}),
        ('"small step', {"step"}),
        ("That's", {"step"}),
        ("that’s", {"step"}),
        ("cafe", {"life"}),
        ("CAFÉ", {"life"}),
        ("well-known", {"life"}),
        ('"well known"', {"life"}),
        ("U.S.", {"delay"}),
        ("or", set()),
        ("walrus", set()),
        ("moon ?!", {"moon", "delay"}),
    ],
)
def test_a_query_finds(filled: Database, query: str, expected: set[str]) -> None:
    assert found(filled, query) == expected


@pytest.mark.parametrize("query", ["", "   ", "?!", "NOT moon", "-moon", "(moon", "moon)", "NOT", '""', "()"])
def test_a_query_that_cannot_be_read_is_told_in_a_line(filled: Database, query: str) -> None:
    with filled.reading() as session, pytest.raises(CorpusError) as caught:
        search.quotes(session, query)
    assert str(caught.value).startswith(f"“{query}” cannot be searched for")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(
    st.lists(
        st.sampled_from([*"()\"-*:^+~\\'%&|!<>", " OR ", " NOT ", " AND ", " NEAR", "moon ", "é", "\0"])
    ).map("".join)
)
def test_no_query_breaks_the_database(filled: Database, query: str) -> None:
    with filled.reading() as session, contextlib.suppress(CorpusError):
        search.quotes(session, query)


def test_more_and_closer_words_come_first(filled: Database) -> None:
    with filled.reading() as session:
        best, *_ = search.quotes(session, "life")
        assert best.row.text == SAID["life"][0]


def test_a_hit_marks_the_words_in_the_original(filled: Database) -> None:
    with filled.reading() as session:
        [hit] = search.quotes(session, "cafe easy")
        assert [hit.row.text[start:end] for start, end in hit.marks] == ["easy", "café"]
        assert "**easy**" in hit.snippet()
        assert "<b>easy</b>" in hit.snippet("<b>", "</b>")


def test_a_snippet_is_cut_between_words(filled: Database) -> None:
    words = "far " * 100 + "needle " + "away " * 100
    filled.write(lambda session: store(session, *saying(words.strip(), CURIE)))
    with filled.reading() as session:
        [hit] = search.quotes(session, "needle")
        snippet = hit.snippet()
        assert snippet.startswith("…far ")
        assert " **needle** " in snippet
        assert snippet.endswith(" away…")
        assert len(snippet) < 200


def test_filters_narrow_a_search(filled: Database) -> None:
    assert found(filled, "moon", Filters(speaker="Kennedy")) == {"moon"}
    assert found(filled, "moon", Filters(speaker="nasa")) == {"delay"}
    assert found(filled, "moon", Filters(speaker="Aldrin")) == set()
    assert found(filled, "moon", Filters(kind=QuoteKind.INDIRECT)) == set()
    assert found(filled, "moon", Filters(cue=CueClass.NEUTRAL, kind=QuoteKind.DIRECT)) == {"moon", "delay"}
    assert found(filled, "moon", Filters(confidence=0.95)) == set()
    assert found(filled, "moon", Filters(outlet="The Daily Example")) == set()
    assert found(filled, "moon", Filters(until=datetime(2000, 1, 1, tzinfo=UTC))) == set()
    assert found(filled, "moon", Filters(since=datetime(2000, 1, 1, tzinfo=UTC))) == {"moon", "delay"}


def test_rejected_quotes_are_found_only_when_asked_for(filled: Database) -> None:
    with filled.writing() as session:
        row = session.scalars(select(QuoteRow).where(QuoteRow.text == SAID["moon"][0])).one()
        row.review = ReviewState.REJECTED
    assert found(filled, "moon") == {"delay"}
    assert found(filled, "moon", Filters(review=ReviewState.REJECTED)) == {"moon"}


def test_the_index_follows_changes(filled: Database) -> None:
    with filled.writing() as session:
        row = session.scalars(select(QuoteRow).where(QuoteRow.text == SAID["moon"][0])).one()
        row.text = "We choose to stay"
    assert found(filled, "moon") == {"delay"}
    with filled.writing() as session:
        session.delete(session.scalars(select(QuoteRow).where(QuoteRow.text == "We choose to stay")).one())
    assert found(filled, "stay") == set()


def test_articles_are_found_by_text_too(filled: Database) -> None:
    with filled.reading() as session:
        [hit] = search.articles(session, '"said NASA"')
        assert [hit.row.text[start:end] for start, end in hit.marks] == ["said NASA"]


def test_other_conditions_take_the_same_queries(filled: Database) -> None:
    with filled.reading() as session:
        matching = select(QuoteRow.text).where(search.matches(session, QuoteRow, "moon -launch"))
        assert session.scalars(matching).all() == [SAID["moon"][0]]


def test_the_newest_of_many_hits_are_ranked(filled: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "RANKED", 1)
    assert found(filled, "moon") == {"delay"}
    assert found(filled, "life") == {"life"}


@pytest.mark.parametrize("latest", range(8))
def test_older_hits_are_found_where_the_latest_are_few(
    filled: Database, monkeypatch: pytest.MonkeyPatch, latest: int
) -> None:
    monkeypatch.setattr(search, "LATEST", latest)
    assert found(filled, "moon") == {"moon", "delay"}
    assert found(filled, "moon", Filters(speaker="Kennedy")) == {"moon"}
    with filled.reading() as session:
        best, *_ = search.quotes(session, "life", limit=1)
        assert best.row.text == SAID["life"][0]


def test_a_text_too_long_for_an_index_is_stored_all_the_same(database: Database) -> None:
    words = " ".join(f"word{n}" for n in range(200_000))
    database.write(lambda session: store(session, *saying(words, CURIE)))
    with database.reading() as session:
        assert len(search.quotes(session, "word7")) == 1


def test_postgresql_plans_each_search_with_its_words(postgresql_corpus: URL) -> None:
    """One plan for every search, which it makes for a statement prepared by name, is a bad one for most."""

    def prepared(session: Session) -> int | None:
        for _ in range(12):
            search.quotes(session, "moon")
        return session.scalar(text("SELECT count(*) FROM pg_prepared_statements"))

    async def prepared_for_the_api() -> int | None:
        async with database.async_reading() as session:
            counted = await session.run_sync(prepared)
        await database.aclose()
        return counted

    with Database(postgresql_corpus.render_as_string(hide_password=False)) as database:
        with database.reading() as session:
            assert prepared(session) == 0
        assert asyncio.run(prepared_for_the_api()) == 0
