"""An audit of a corpus whose quotes are known."""

import csv
import io
from datetime import UTC, datetime
from xml.etree import ElementTree

import orjson
import pytest
from sqlmodel import select

from quotes.audit import writing
from quotes.audit.measures import measures
from quotes.audit.report import EVERYTHING, Report, Scope, audit, behind
from quotes.corpus import review
from quotes.corpus.database import Database
from quotes.corpus.tables import QuoteRow
from quotes.errors import CorpusError
from tests.audit.numbers import Numbers
from tests.pages.press import SCRIPT, WALL, fill


@pytest.fixture
def press(database: Database, database_url: str) -> Database:
    fill(database_url)
    return database


def report(database: Database, scope: Scope = EVERYTHING) -> Report:
    with database.reading() as session:
        return audit(session, scope)


def words(database: Database, measure: str, scope: Scope = EVERYTHING) -> set[str]:
    """The quotes behind a number."""
    with database.reading() as session:
        condition = behind(scope, measures()[measure])
        return {row.text for row in session.scalars(select(QuoteRow).where(condition))}


SCOPES = [
    EVERYTHING,
    Scope(outlet="Morning Courier"),
    Scope(since=datetime(2025, 11, 4, tzinfo=UTC), until=datetime(2026, 2, 1, tzinfo=UTC)),
    Scope(article=1),
    Scope(speaker="ada-quill"),
    Scope(outlet="Nobody’s Paper"),
]


@pytest.mark.parametrize("scope", SCOPES)
def test_each_number_is_that_of_the_quotes_behind_it(press: Database, scope: Scope) -> None:
    counts = report(press, scope).counts
    with press.reading() as session:
        for name, measure in measures().items():
            rows = session.scalars(select(QuoteRow).where(behind(scope, measure))).all()
            assert counts[name].quotes == len(rows), name
            assert counts[name].articles == len({row.article_id for row in rows}), name
            assert counts[name].characters == sum(len(row.text) for row in rows), name


@pytest.mark.parametrize(
    ("measure", "text"),
    [
        ("documents", {"settlement of up to nine centimetres"}),
        ("bodies", {"it would go on sailing", "We shall answer every question"}),
        ("unnamed", {"We were never consulted", "was spent elsewhere years ago"}),
        ("cue-claim", {"settlement of up to nine centimetres", "was spent elsewhere years ago"}),
        ("unattributed", {"iron mile"}),
        ("unclosed", {"iron mile"}),
        ("uncertain", {"was spent elsewhere years ago"}),
        ("rivals", {WALL, f"{WALL} Nobody who has read the survey could think otherwise."}),
        ("wordings", {WALL, f"{WALL} Nobody who has read the survey could think otherwise."}),
    ],
)
def test_what_is_to_be_found_is_found(press: Database, measure: str, text: set[str]) -> None:
    assert words(press, measure) == text


def test_people_go_by_the_pronoun_that_reports_them_anywhere(press: Database) -> None:
    counts = report(press).counts
    assert (counts["pronoun-she"].quotes, counts["pronoun-he"].quotes) == (3, 3)
    parts = ["pronoun-he", "pronoun-she", "pronoun-they", "pronoun-unknown"]
    assert sum(counts[name].quotes for name in parts) == counts["persons"].quotes


def test_sources_and_cues_are_parts_of_a_whole(press: Database) -> None:
    counts = report(press).counts
    kinds = ["people", "bodies", "groups", "documents", "unnamed"]
    assert sum(counts[name].share for name in kinds) == pytest.approx(1)
    assert sum(counts[name].share for name in counts if name.startswith("cue-")) == pytest.approx(1)


def test_the_most_quoted_come_first_with_their_shares(press: Database) -> None:
    found = report(press)
    assert [source.name for source in found.top][:3] == ["Ada Quill", "Tobias Voss", "Meridian Ferries"]
    assert found.top[0].count.share == pytest.approx(3 / 13)
    assert found.top_share == 1
    assert found.months == [("2025-11-01", 10), ("2026-01-01", 1), ("2026-02-01", 2), ("2026-03-01", 1)]


def test_single_source_stories_are_counted_as_articles(press: Database) -> None:
    assert report(press).counts["single-source"].articles == 2


def test_what_a_reviewer_rejects_is_counted_no_more(press: Database) -> None:
    press.write(lambda session: review.reject(session, 6, "ann"))
    counts = report(press).counts
    assert counts["quotes"].quotes == 13
    assert counts["uncertain"].quotes == 0
    assert words(press, "unnamed") == {"We were never consulted"}


def test_an_empty_corpus_has_a_report(database: Database) -> None:
    found = report(database)
    assert found.counts["quotes"].quotes == 0
    page = writing.html_page(found)
    assert "0</a></b> quotes" in page
    assert Numbers(page).loose == set()


@pytest.mark.parametrize("scope", [Scope(article=99), Scope(speaker="nobody")])
def test_a_scope_that_is_not_there_is_named(press: Database, scope: Scope) -> None:
    with pytest.raises(CorpusError, match=r"99|nobody"):
        report(press, scope)


def test_each_number_of_a_written_report_leads_to_its_quotes(press: Database) -> None:
    scope = Scope(outlet="Morning Courier", since=datetime(2025, 1, 1, tzinfo=UTC))
    found = report(press, scope)
    rows = list(csv.DictReader(io.StringIO(writing.csv_text(found, "https://desk.example"))))
    assert rows == [
        {name: str(value) for name, value in row.items()}
        for row in orjson.loads(writing.json_bytes(found, "https://desk.example"))["numbers"]
    ]
    page = Numbers(writing.html_page(found, "https://desk.example"))
    assert page.loose == set()
    for row in rows:
        assert row["link"].startswith("https://desk.example/audit/")
        articles = row["link"].replace("?", "/articles?")
        assert {(row["quotes"], row["link"]), (row["articles"], articles)} <= page.linked


def test_a_picture_tells_who_is_quoted(press: Database) -> None:
    root = ElementTree.fromstring(writing.picture(report(press)))
    told = " ".join(each.text or "" for each in root.iter("{http://www.w3.org/2000/svg}text"))
    assert "14 quotes in 5 articles" in told
    assert {"Most quoted", "Who is quoted", "People, by pronoun", "How it is reported", "Ada Quill"} <= {
        each.text for each in root.iter("{http://www.w3.org/2000/svg}text")
    }
    assert not [each for each in root.iter() if "href" in each.attrib]


def test_no_name_becomes_markup_in_a_written_report(press: Database) -> None:
    page = writing.html_page(report(press))
    assert SCRIPT not in page
    assert "<script" not in page
    assert "<script" not in writing.picture(report(press))
