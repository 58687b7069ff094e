"""What a reviewer says stands, whatever extractors say later."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus import review
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.review import Correction
from quotes.corpus.revision import Changes, revise
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import ArticleRow, QuoteRow, ReviewRow, SpeakerRow
from quotes.errors import CorpusError
from quotes.types import Article, Quote, QuoteKind, Stretch
from tests.corpus.samples import ALDRIN, ARMSTRONG, KENNEDY, moon, quote

EAGLE = "The Eagle has landed,"


@pytest.fixture
def filled(database: Database) -> Database:
    database.write(lambda session: store(session, *moon(), extractor="1"))
    return database


def on(database: Database, words: str, act: Callable[[Session, int], object]) -> None:
    def work(session: Session) -> None:
        row = session.scalars(select(QuoteRow).where(col(QuoteRow.text) == words)).one()
        assert row.id
        act(session, row.id)

    database.write(work)


def said(database: Database) -> dict[str, tuple[str | None, ReviewState]]:
    """Who said each quote, and what review says of it."""
    with database.reading() as session:
        rows = session.execute(select(QuoteRow, SpeakerRow).outerjoin(SpeakerRow)).all()
        assert list(check(session)) == []
        return {row.text: (speaker.name if speaker else None, row.review) for row, speaker in rows}


def reextract(database: Database, quotes: list[Quote]) -> Changes:
    return database.write(lambda session: revise(session, session.get_one(ArticleRow, 1), quotes, "2"))


def test_each_act_is_kept_with_who_and_what_it_changed(filled: Database) -> None:
    on(filled, EAGLE, lambda session, key: review.accept(session, key, "ann", "heard it myself"))
    on(filled, EAGLE, lambda session, key: review.correct(session, key, "bob", Correction(speaker=ALDRIN)))
    assert said(filled)[EAGLE] == ("Buzz Aldrin", ReviewState.CORRECTED)
    with filled.reading() as session:
        accepted, corrected = session.scalars(select(ReviewRow).order_by(col(ReviewRow.id)))
        assert (accepted.reviewer, accepted.action, accepted.note) == ("ann", "accepted", "heard it myself")
        assert accepted.before == {"confidence": 0.9, "review": "pending"}
        assert corrected.before["speaker"] == {"name": "Neil Armstrong", "kind": "person"}
        assert corrected.after["speaker"] == {"name": "Buzz Aldrin", "kind": "person"}
        assert corrected.at >= accepted.at


def test_acts_are_undone_one_after_another(filled: Database) -> None:
    before = said(filled)
    on(filled, EAGLE, lambda session, key: review.accept(session, key, "ann"))
    on(filled, EAGLE, lambda session, key: review.correct(session, key, "ann", Correction(speaker=KENNEDY)))
    on(filled, EAGLE, lambda session, key: review.undo(session, key, "bob"))
    assert said(filled)[EAGLE] == ("Neil Armstrong", ReviewState.ACCEPTED)
    on(filled, EAGLE, lambda session, key: review.undo(session, key, "bob"))
    assert said(filled) == before
    with pytest.raises(CorpusError, match="no review to undo"):
        on(filled, EAGLE, lambda session, key: review.undo(session, key, "bob"))
    with filled.reading() as session:
        assert len(session.scalars(select(ReviewRow)).all()) == 4


def test_a_speaker_whom_nothing_quotes_any_more_comes_back_with_undo(filled: Database) -> None:
    words = "We choose to go to the Moon,"
    on(filled, words, lambda session, key: review.correct(session, key, "ann", Correction(speaker=ALDRIN)))
    with filled.reading() as session:
        assert "John F. Kennedy" not in session.scalars(select(SpeakerRow.name)).all()
    on(filled, words, lambda session, key: review.undo(session, key, "ann"))
    assert said(filled)[words] == ("John F. Kennedy", ReviewState.PENDING)
    with filled.reading() as session:
        assert "Buzz Aldrin" not in session.scalars(select(SpeakerRow.name)).all()


def test_a_corrected_extent_moves_the_words(filled: Database) -> None:
    text = moon()[0].text
    start = text.index("Eagle")
    on(
        filled,
        EAGLE,
        lambda session, key: review.correct(
            session, key, "ann", Correction(stretches=[Stretch(start, start + 16)], kind=QuoteKind.MIXED)
        ),
    )
    assert said(filled)["Eagle has landed"] == ("Neil Armstrong", ReviewState.CORRECTED)
    on(filled, "Eagle has landed", lambda session, key: review.undo(session, key, "ann"))
    assert said(filled)[EAGLE] == ("Neil Armstrong", ReviewState.PENDING)


@pytest.mark.parametrize(
    ("correction", "told"),
    [
        (Correction(), "changes nothing"),
        (Correction(speaker=999), "speaker 999"),
        (Correction(stretches=[]), "extent"),
        (Correction(stretches=[Stretch(5, 5)]), "extent"),
        (Correction(stretches=[Stretch(5, 9), Stretch(2, 4)]), "extent"),
        (Correction(stretches=[Stretch(5, 99999)]), "extent"),
        (Correction(stretches=[Stretch(-1, 4)]), "extent"),
    ],
)
def test_a_correction_that_cannot_be_is_refused_and_changes_nothing(
    filled: Database, correction: Correction, told: str
) -> None:
    before = said(filled)
    with pytest.raises(CorpusError, match=told):
        on(filled, EAGLE, lambda session, key: review.correct(session, key, "ann", correction))
    with pytest.raises(CorpusError, match="quote 4711"):
        filled.write(lambda session: review.accept(session, 4711, "ann"))
    assert said(filled) == before


def test_reviews_outlive_extraction_by_a_newer_version(filled: Database) -> None:
    on(filled, EAGLE, lambda session, key: review.correct(session, key, "ann", Correction(speaker=ALDRIN)))
    on(filled, "We choose to go to the Moon,", lambda session, key: review.reject(session, key, "ann"))
    article, quotes = moon()
    small_step = quotes[0].text
    newer = [
        quote(article.text, "That’s one small step for man,", "one giant leap for mankind.", by=KENNEDY),
        quote(article.text, "The Eagle has landed", by=ARMSTRONG),
        quote(article.text, "We choose to go to the Moon", by=KENNEDY),
        quote(article.text, "choose", by=KENNEDY),
    ]
    changes = reextract(filled, newer)
    assert changes == Changes(added=1, removed=0, speaker=1, reviewed=2)
    assert said(filled) == {
        small_step: ("John F. Kennedy", ReviewState.PENDING),
        EAGLE: ("Buzz Aldrin", ReviewState.CORRECTED),
        "We choose to go to the Moon,": ("John F. Kennedy", ReviewState.REJECTED),
        "choose": ("John F. Kennedy", ReviewState.PENDING),
    }
    with filled.reading() as session:
        versions = {row.text: row.extractor for row in session.scalars(select(QuoteRow))}
        assert (versions[small_step], versions[EAGLE]) == ("2", "1")


def test_a_corrected_extent_is_not_found_anew_where_it_was(filled: Database) -> None:
    start = moon()[0].text.index("landed")
    shorter = Correction(stretches=[Stretch(start, start + 6)])
    on(filled, EAGLE, lambda session, key: review.correct(session, key, "ann", shorter))
    reextract(filled, moon()[1])
    assert said(filled).keys() == {moon()[1][0].text, "landed", "We choose to go to the Moon,"}


def test_reviewed_words_move_with_a_changed_text_and_their_reviews_stay_when_they_leave(
    filled: Database,
) -> None:
    on(filled, EAGLE, lambda session, key: review.correct(session, key, "ann", Correction(speaker=ALDRIN)))
    text = "Correction: an earlier version said otherwise. “The Eagle has landed,” he said."
    changed = Article(text, id="moon", url="https://example.org/moon")
    filled.write(lambda session: store(session, changed, [quote(text, EAGLE, by=ARMSTRONG)]))
    assert said(filled) == {EAGLE: ("Buzz Aldrin", ReviewState.CORRECTED)}

    gone = Article("Nothing was said.", id="moon", url="https://example.org/moon")
    filled.write(lambda session: store(session, gone, []))
    assert said(filled) == {}
    with filled.reading() as session:
        [act] = session.scalars(select(ReviewRow))
        assert act.quote_id is None
        assert act.after["speaker"] == {"name": "Buzz Aldrin", "kind": "person"}
