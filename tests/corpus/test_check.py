"""A corpus that does not hold together is told so."""

import pytest
from sqlalchemy import text

from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from tests.corpus.samples import OFFICIAL, moon, saying


def problems(database: Database) -> list[str]:
    with database.reading() as session:
        return list(check(session))


@pytest.fixture
def filled(database: Database) -> Database:
    database.write(lambda session: store(session, *moon()))
    database.write(lambda session: store(session, *saying("No comment,", OFFICIAL)))
    return database


def test_a_sound_corpus_has_no_problems(filled: Database) -> None:
    assert problems(filled) == []


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        (
            "UPDATE article SET text = 'x' || text WHERE id = 1",
            "article 1: its text is not the one that was ingested",
        ),
        ("UPDATE quote SET text = 'Houston' WHERE id = 2", "quote 2: its words do not stand"),
        ('UPDATE quote SET "end" = 5000 WHERE id = 2', "quote 2: its start and end"),
        ("UPDATE quote SET outlet = 'Other' WHERE id = 1", "quote 1: its outlet or date"),
        ("UPDATE quote SET cue_text = 'claimed' WHERE id = 1", "quote 1: its cue"),
        ("DELETE FROM alias WHERE name = 'Neil Armstrong'", "speaker neil-armstrong: cannot be found"),
        ("DELETE FROM identity WHERE key = 'person neil armstrong'", "speaker neil-armstrong: no name"),
        (
            "UPDATE quote SET speaker_id = (SELECT id FROM speaker WHERE article_id = 2) WHERE id = 1",
            "speaker an-official-2: belongs to one article",
        ),
        (
            "INSERT INTO variant (text, size, first_seen) VALUES ('x', 3, '2026-01-01 00:00:00')",
            "variant 1: says 3 quotes and has 0",
        ),
    ],
)
def test_damage_is_told(filled: Database, damage: str, told: str) -> None:
    with filled.writing() as session:
        session.execute(text(damage))
    assert any(problem.startswith(told) for problem in problems(filled)), problems(filled)
