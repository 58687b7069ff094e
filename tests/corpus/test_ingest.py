"""Articles into the corpus, again and again."""

from collections.abc import Iterator

import pytest
from sqlalchemy import func
from sqlalchemy.exc import StatementError
from sqlmodel import SQLModel, col, select

from quotes.corpus import records
from quotes.corpus.database import Database
from quotes.corpus.ingest import Outcome, Status, ingest, store
from quotes.corpus.tables import AliasRow, ArticleRow, IdentityRow, QuoteRow, SpeakerRow
from quotes.errors import InputError
from quotes.types import Article, Quote, Speaker, SpeakerKind
from tests.corpus.samples import (
    ALDRIN,
    CURIE,
    OFFICIAL,
    extractor_of,
    moon,
    quote,
    saying,
)


def put(database: Database, *given: tuple[Article, list[Quote]], extractor: str = "1") -> list[Outcome]:
    return list(ingest(database, [article for article, _ in given], extractor_of(*given), extractor))


def count(database: Database, table: type[SQLModel]) -> int:
    with database.reading() as session:
        return session.scalar(select(func.count()).select_from(table)) or 0


def quotes_of(database: Database, name: str) -> list[str]:
    with database.reading() as session:
        found = select(QuoteRow.text).join(SpeakerRow).where(col(SpeakerRow.name) == name)
        return sorted(session.scalars(found))


def test_what_goes_in_comes_out(database: Database) -> None:
    article, quotes = moon()
    [outcome] = put(database, (article, quotes))
    assert (outcome.status, outcome.quotes) == (Status.READ, 3)
    with database.reading() as session:
        row = session.get_one(ArticleRow, outcome.article_id)
        assert records.article(row) == article
        rows = session.scalars(select(QuoteRow).order_by(col(QuoteRow.start))).all()
        names = {speaker.id: speaker for speaker in session.scalars(select(SpeakerRow))}
        aliases = session.scalars(select(AliasRow)).all()
        back = [
            records.quote(
                each,
                names[each.speaker_id],
                [alias for alias in aliases if alias.speaker_id == each.speaker_id],
            )
            for each in rows
        ]
        assert back == quotes
        assert {(each.outlet, each.seen_at, each.extractor) for each in rows} == {
            (row.outlet, row.seen_at, "1")
        }


def test_the_same_again_changes_nothing_and_is_not_extracted(database: Database) -> None:
    put(database, moon())
    article, _ = moon()
    copied = Article(article.text, id="copy", url="https://example.com/syndicated")
    none = extractor_of()
    assert [each.status for each in ingest(database, [article, copied], none)] == [Status.UNCHANGED] * 2
    assert count(database, ArticleRow) == 1
    assert count(database, QuoteRow) == 3


def test_twice_in_one_run_is_once_in_the_corpus(database: Database) -> None:
    assert [each.status for each in put(database, moon(), moon())] == [Status.READ, Status.UNCHANGED]
    assert count(database, QuoteRow) == 3


def test_a_changed_text_replaces_its_quotes_and_same_words_keep_their_id(database: Database) -> None:
    put(database, moon())
    with database.reading() as session:
        before = {row.text: row.id for row in session.scalars(select(QuoteRow))}
    text = "Corrected. “The Eagle has landed,” Buzz Aldrin said. “Magnificent desolation,” he said."
    corrected = [
        quote(text, "The Eagle has landed,", by=ALDRIN),
        quote(text, "Magnificent desolation,", by=ALDRIN),
    ]
    [outcome] = put(database, (Article(text, id="moon", url="https://example.org/moon"), corrected))
    assert outcome.status is Status.REPLACED
    with database.reading() as session:
        after = {row.text: row.id for row in session.scalars(select(QuoteRow))}
    assert after.keys() == {"The Eagle has landed,", "Magnificent desolation,"}
    assert after["The Eagle has landed,"] == before["The Eagle has landed,"]
    assert after["Magnificent desolation,"] not in before.values()
    with database.reading() as session:
        assert set(session.scalars(select(SpeakerRow.name))) == {"Buzz Aldrin"}


def test_failures_are_told_in_their_place_and_the_rest_goes_on(database: Database) -> None:
    good = saying("Yes,", CURIE)
    inputs: list[Article | InputError] = [
        InputError("a.txt: is empty"),
        good[0],
        InputError("b.txt: is empty"),
    ]
    outcomes = list(ingest(database, inputs, extractor_of(good)))
    assert [(each.name, each.status) for each in outcomes] == [
        ("a.txt: is empty", Status.FAILED),
        ("Yes,", Status.READ),
        ("b.txt: is empty", Status.FAILED),
    ]


def test_what_a_database_refuses_is_a_failure_of_that_article(database: Database) -> None:
    refused = (Article("“No,” said nobody.", id="bad", title="\0"), list[Quote]())
    good = saying("Yes,", CURIE)
    bad, fine = put(database, refused, good)
    if database.engine.dialect.name == "postgresql":
        assert bad.status is Status.FAILED
        assert bad.name.startswith("bad: ")
    assert fine.status is Status.READ


def test_articles_are_read_as_they_are_needed(database: Database) -> None:
    given = [saying(f"Number {n},", CURIE) for n in range(200)]
    read = 0

    def articles() -> Iterator[Article]:
        nonlocal read
        for article, _ in given:
            read += 1
            yield article

    outcomes = ingest(database, articles(), extractor_of(*given))
    next(outcomes)
    assert read < 100
    assert count(database, ArticleRow) == 1


def test_a_stopped_run_is_completed_by_the_next(database: Database) -> None:
    given = [saying(f"Number {n},", CURIE) for n in range(10)]
    stopped = ingest(database, [article for article, _ in given], extractor_of(*given))
    for _ in range(4):
        next(stopped)
    del stopped
    statuses = [each.status for each in put(database, *given)]
    assert statuses == [Status.UNCHANGED] * 4 + [Status.READ] * 6


def test_a_full_name_joins_articles_whatever_its_form(database: Database) -> None:
    forms = ["John Kennedy", "President John F. Kennedy", "John F. Kennedy"]
    put(database, *(saying(f"In form of {form},", Speaker(form, SpeakerKind.PERSON)) for form in forms))
    assert len(quotes_of(database, "John Kennedy")) == 3
    with database.reading() as session:
        assert set(session.scalars(select(AliasRow.name))) == set(forms)


def test_other_initials_are_another_person(database: Database) -> None:
    names = ["George W. Bush", "George H. W. Bush", "George Walker Bush"]
    put(database, *(saying(f"I am {name},", Speaker(name, SpeakerKind.PERSON)) for name in names))
    assert count(database, SpeakerRow) == 3


def test_a_name_that_fits_two_people_joins_neither(database: Database) -> None:
    names = ["George W. Bush", "George H. W. Bush", "George Bush"]
    put(database, *(saying(f"I am {name},", Speaker(name, SpeakerKind.PERSON)) for name in names))
    assert count(database, SpeakerRow) == 3


def test_surnames_and_descriptions_stay_their_articles_own(database: Database) -> None:
    curie = Speaker("Curie", SpeakerKind.PERSON)
    put(
        database,
        saying("One,", curie),
        saying("Two,", curie),
        saying("Three,", OFFICIAL),
        saying("Four,", CURIE),
    )
    assert count(database, SpeakerRow) == 4
    with database.reading() as session:
        own = select(func.count()).select_from(SpeakerRow).where(col(SpeakerRow.article_id).is_not(None))
        assert session.scalar(own) == 3
        slugs = session.scalars(select(SpeakerRow.slug)).all()
        assert len(set(slugs)) == 4
        assert "marie-curie" in slugs


def test_an_article_names_its_own_speaker_once(database: Database) -> None:
    text = "“One,” an official said. “Two,” the official said."
    put(database, (Article(text), [quote(text, "One,", by=OFFICIAL), quote(text, "Two,", by=OFFICIAL)]))
    assert quotes_of(database, "an official") == ["One,", "Two,"]


def test_quotes_of_nobody_are_kept_without_a_speaker(database: Database) -> None:
    text = "The so-called “experts” left."
    put(database, (Article(text), [quote(text, "experts", by=None)]))
    with database.reading() as session:
        assert session.scalars(select(QuoteRow.speaker_id)).all() == [None]
    assert count(database, IdentityRow) == 0


@pytest.mark.parametrize("again", [False, True])
def test_storing_is_one_transaction(database: Database, again: bool) -> None:
    if again:
        put(database, moon())
    before = count(database, ArticleRow), count(database, QuoteRow), count(database, SpeakerRow)
    article = Article("“I ought to be lost,” said Amelia Earhart.", url="https://example.org/moon")
    broken = quote(article.text, "I ought to be lost,", by=Speaker("Amelia Earhart", SpeakerKind.PERSON))
    object.__setattr__(broken, "kind", "no kind")
    with pytest.raises(StatementError):
        database.write(lambda session: store(session, article, [broken]))
    assert (count(database, ArticleRow), count(database, QuoteRow), count(database, SpeakerRow)) == before
