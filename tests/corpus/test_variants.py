"""The same words in several articles, and other words that only look so."""

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.orm import Session
from sqlmodel import col, select

from quotes.corpus import variants
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.revision import revise
from quotes.corpus.tables import ArticleRow, QuoteRow, VariantRow
from quotes.corpus.variants import Edit, Regrouped, diff
from quotes.types import Article, Quote, QuoteKind, Speaker, SpeakerKind, Stretch
from tests.corpus.samples import ALDRIN, CURIE, KENNEDY

ASK = (
    "And so, my fellow Americans: ask not what your country can do for you - "
    "ask what you can do for your country."
)


def put(
    database: Database,
    number: int,
    words: str,
    by: Speaker | None = KENNEDY,
    kind: QuoteKind = QuoteKind.DIRECT,
) -> None:
    article = Article(f"{words} ({number})", url=f"https://example.org/{number}")
    quote = Quote(kind, words, (Stretch(0, len(words)),), speaker=by)
    database.write(lambda session: store(session, article, [quote]))


def groups(database: Database, *said: str, by: Speaker | None = KENNEDY) -> list[set[str]]:
    """Put each into an article of its own; what stands together afterwards."""
    for number, words in enumerate(said):
        put(database, number, words, by)
    database.write(variants.regroup)
    with database.reading() as session:
        assert list(check(session)) == []
        found: dict[int, set[str]] = {}
        for row in session.scalars(select(QuoteRow).where(col(QuoteRow.variant_id).is_not(None))):
            found.setdefault(row.variant_id or 0, set()).add(row.text)
        return list(found.values())


def test_a_few_words_of_the_reporter_are_nobodys(database: Database) -> None:
    for number in (1, 2):
        put(database, number, "a man on the moon", kind=QuoteKind.INDIRECT)
    assert groups(database) == []
    put(database, 3, "a man on the moon")
    assert groups(database) == [{"a man on the moon"}]


def leave(session: Session, article: int) -> None:
    revise(session, session.get_one(ArticleRow, article), [], "2")


@pytest.mark.parametrize(
    "other",
    [
        ASK.upper(),
        ASK.replace(" - ", " — ").replace(":", ","),
        "ask not what your country can do for you",
        "Ask not what your country can do for you, ask what you can do for your country.",
        ASK.replace("And so, my", "Now, my"),
        "what you can do for your country",
    ],
)
def test_the_same_words(database: Database, other: str) -> None:
    assert groups(database, ASK, other) == [{ASK, other}]
    with database.reading() as session:
        [group] = session.scalars(select(VariantRow))
        assert group.text == ASK
        assert group.size == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "We will raise taxes on every family this coming year",
            "We will not raise taxes on every family this coming year",
        ),
        (
            "They have sent 300 soldiers over the border since Monday",
            "They have sent 500 soldiers over the border since Monday",
        ),
        (
            "I can tell you that this is what we want to do now",
            "I can't tell you that this is what we want to do now",
        ),
        (
            "We are going to win this election in November, believe me",
            "We are going to lose this game on Sunday, believe me",
        ),
        ("Yes, we can,", "yes we can"),
        (ASK, "Ask what together we can do for the freedom of man and for the country that is yours"),
    ],
)
def test_not_the_same_words(database: Database, one: str, other: str) -> None:
    assert groups(database, one, other) == []


def test_few_words_are_the_same_only_from_one_speaker(database: Database) -> None:
    put(database, 1, "I have nothing to hide,", CURIE)
    put(database, 2, "I have nothing to hide.", ALDRIN)
    put(database, 3, "“I have nothing to hide”", None)
    put(database, 4, "I have nothing to hide!", CURIE)
    assert database.write(variants.regroup) == Regrouped(groups=1, quotes=2, changed=2)
    with database.reading() as session:
        [group] = session.scalars(select(VariantRow))
        together = session.scalars(select(QuoteRow.text).where(col(QuoteRow.variant_id) == group.id))
        assert set(together) == {"I have nothing to hide,", "I have nothing to hide!"}


def test_many_words_are_the_same_whoever_is_said_to_have_said_them(database: Database) -> None:
    put(database, 1, ASK, KENNEDY)
    put(database, 2, ASK, Speaker("the president", SpeakerKind.PERSON))
    put(database, 3, ASK, None)
    assert database.write(variants.regroup).quotes == 3


def test_a_part_of_two_speeches_does_not_make_them_one(database: Database) -> None:
    part = "we will do it together, all of us, this very year"
    one, other = (
        f"About the schools: {part}, and about the bridges.",
        f"Of all the roads and rails, {part}, I promise!",
    )
    found = groups(database, one, other, part)
    assert found == [{one, part}] or found == [{other, part}]


def test_repetition_within_one_article_is_no_variant(database: Database) -> None:
    text = f"{ASK} {ASK}"
    stretches = [Stretch(0, len(ASK)), Stretch(len(ASK) + 1, len(text))]
    quotes = [Quote(QuoteKind.DIRECT, ASK, (stretch,), speaker=KENNEDY) for stretch in stretches]
    database.write(lambda session: store(session, Article(text), quotes))
    assert database.write(variants.regroup) == Regrouped(0, 0, 0)


def test_grouping_again_changes_nothing_and_a_new_longer_form_takes_the_group_over(
    database: Database,
) -> None:
    groups(database, "Ask not what your country can do for you!", "ask not what your country can do for you")
    with database.reading() as session:
        [before] = session.scalars(select(VariantRow))
    assert database.write(variants.regroup).changed == 0
    put(database, 9, ASK)
    assert database.write(variants.regroup) == Regrouped(groups=1, quotes=3, changed=1)
    with database.reading() as session:
        [after] = session.scalars(select(VariantRow))
        assert (after.id, after.text, after.first_seen) == (before.id, ASK, before.first_seen)


def test_what_leaves_while_groups_are_sought_is_in_none(database: Database) -> None:
    for number, words in enumerate((ASK, ASK.upper(), ASK.lower(), "We choose to go to the Moon!")):
        put(database, number, words)
    put(database, 9, "we choose to go to the moon")
    with database.reading() as session:
        found = variants.groups(session)
    for article in (1, 4):
        database.write(partial(leave, article=article))
    made = database.write(lambda session: variants.regroup(session, found))
    assert (made.groups, made.quotes) == (1, 2)
    with database.reading() as session:
        assert list(check(session)) == []


def test_a_group_that_quotes_leave_is_set_right_at_once(database: Database) -> None:
    groups(database, ASK, ASK.upper(), ASK.lower())
    for number, left in ((1, 2), (2, 0)):
        database.write(partial(leave, article=number))
        with database.reading() as session:
            assert sum(group.size for group in session.scalars(select(VariantRow))) == left
            assert list(check(session)) == []


def test_a_diff_shows_the_words_as_they_were_written() -> None:
    assert diff(
        "Ask not what your country can do, for you", "“ask NOT what America can do for you today"
    ) == [
        Edit("Ask not what", "ask NOT what", same=True),
        Edit("your country", "America", same=False),
        Edit("can do, for you", "can do for you", same=True),
        Edit("", "today", same=False),
    ]


@given(st.text(), st.text())
def test_a_diff_leaves_no_word_out(one: str, other: str) -> None:
    edits = diff(one, other)
    plain = variants._words
    assert [word for edit in edits for word in plain(edit.before)] == list(plain(one))
    assert [word for edit in edits for word in plain(edit.after)] == list(plain(other))
