"""Editors say who is whom; every act can be undone."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session
from sqlmodel import select

from quotes.corpus import aliases, saying, speakers
from quotes.corpus.aliases import Line, Loaded
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from quotes.corpus.proposals import proposals
from quotes.corpus.revision import revise
from quotes.corpus.tables import AliasRow, ArticleRow, IdentityRow, QuoteRow, SpeakerRow
from quotes.errors import CorpusError, InputError
from quotes.types import Speaker, SpeakerKind
from tests.corpus.samples import CURIE
from tests.corpus.samples import saying as saying_sample

PIERRE = Speaker("Pierre Curie", SpeakerKind.PERSON, ("Curie",))
BARE = Speaker("Curie", SpeakerKind.PERSON)


def put(database: Database, words: str, by: Speaker) -> int:
    outcome = database.write(lambda session: store(session, *saying_sample(words, by)))
    assert outcome.article_id
    return outcome.article_id


def speaker_ids(database: Database) -> dict[str, int]:
    with database.reading() as session:
        return {row.slug: row.id for row in session.scalars(select(SpeakerRow)) if row.id}


def said(database: Database) -> dict[str, str]:
    """The slug of each quote's speaker; the corpus holds together."""
    with database.reading() as session:
        assert list(check(session)) == []
        found = session.execute(select(QuoteRow, SpeakerRow).join(SpeakerRow)).all()
        return {quote.text: speaker.slug for quote, speaker in found}


def everything(database: Database) -> list[list[tuple[object, ...]]]:
    """All that names and speakers are, ids of aliases aside."""
    with database.reading() as session:
        return [
            sorted(
                (row.slug, row.name, row.wikidata or "", row.article_id or 0)
                for row in session.scalars(select(SpeakerRow))
            ),
            sorted((row.speaker_id, row.name, row.origin) for row in session.scalars(select(AliasRow))),
            sorted((row.key, row.speaker_id) for row in session.scalars(select(IdentityRow))),
            sorted((row.text, row.speaker_id) for row in session.scalars(select(QuoteRow)) if row.speaker_id),
        ]


@pytest.fixture
def curies(database: Database) -> Database:
    put(database, "One,", CURIE)
    put(database, "Two,", PIERRE)
    put(database, "Three,", BARE)
    return database


ACTS: dict[str, Callable[[Session, dict[str, int]], object]] = {
    "merge": lambda session, ids: speakers.merge(session, ids["marie-curie"], ids["curie-3"], "ann"),
    "merge the better known": lambda session, ids: speakers.merge(
        session, ids["curie-3"], ids["marie-curie"], "ann"
    ),
    "split": lambda session, ids: speakers.split(session, ids["marie-curie"], [1], "Marie Curie", "ann"),
    "rename": lambda session, ids: speakers.rename(
        session, ids["marie-curie"], "Maria Skłodowska-Curie", "ann"
    ),
    "alias": lambda session, ids: speakers.add_alias(
        session, ids["marie-curie"], "Maria Salomea Curie", "ann"
    ),
    "unalias": lambda session, ids: speakers.remove_alias(session, ids["marie-curie"], "Curie", "ann"),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_logged_and_undone_without_a_trace(curies: Database, act: str) -> None:
    before = everything(curies)
    curies.write(lambda session: ACTS[act](session, speaker_ids(curies)))
    assert everything(curies) != before
    assert said(curies).keys() == {"One,", "Two,", "Three,"}
    with curies.reading() as session:
        [change] = speakers.log(session)
        assert change.editor == "ann"
        assert change.id
        number = change.id
    curies.write(lambda session: speakers.undo(session, number, "bob"))
    assert everything(curies) == before
    assert said(curies) == {"One,": "marie-curie", "Two,": "pierre-curie", "Three,": "curie-3"}
    with pytest.raises(CorpusError, match=f"change {number}"):
        curies.write(lambda session: speakers.undo(session, number, "bob"))


def test_a_merge_holds_for_articles_to_come_and_read_anew(curies: Database) -> None:
    ids = speaker_ids(curies)
    curies.write(lambda session: speakers.merge(session, ids["marie-curie"], ids["pierre-curie"], "ann"))
    curies.write(lambda session: speakers.merge(session, ids["marie-curie"], ids["curie-3"], "ann"))
    put(curies, "Four,", PIERRE)
    _, quotes = saying_sample("Three,", BARE)
    curies.write(lambda session: revise(session, session.get_one(ArticleRow, 3), quotes, "2"))
    assert set(said(curies).values()) == {"marie-curie"}


def test_what_was_said_since_a_merge_goes_where_its_name_goes(curies: Database) -> None:
    ids = speaker_ids(curies)
    change = curies.write(
        lambda session: speakers.merge(session, ids["marie-curie"], ids["pierre-curie"], "ann")
    )
    put(curies, "Four,", PIERRE)
    put(curies, "Five,", CURIE)
    number = change.id
    assert number
    curies.write(lambda session: speakers.undo(session, number, "ann"))
    assert said(curies)["Four,"] == "pierre-curie"
    assert said(curies)["Five,"] == "marie-curie"


def test_two_people_of_one_name_are_kept_apart(curies: Database) -> None:
    other = put(curies, "I only share the name,", CURIE)
    curies.write(
        lambda session: speakers.split(
            session, speaker_ids(curies)["marie-curie"], [other], "Marie Curie", "ann"
        )
    )
    _, quotes = saying_sample("I only share the name,", CURIE)
    curies.write(lambda session: revise(session, session.get_one(ArticleRow, other), quotes, "2"))
    put(curies, "Six,", CURIE)
    assert said(curies)["I only share the name,"] == "marie-curie-2"
    assert said(curies)["Six,"] == said(curies)["One,"] == "marie-curie"
    with curies.reading() as session:
        assert not [each for each in proposals(session) if each.reason.startswith("both are called")]


def test_a_renamed_speaker_is_still_found_by_the_name_before(curies: Database) -> None:
    curies.write(lambda session: ACTS["rename"](session, speaker_ids(curies)))
    put(curies, "Seven,", CURIE)
    put(curies, "Eight,", Speaker("Marie Curie", SpeakerKind.PERSON))
    with curies.reading() as session:
        assert saying.named(session, "Marie Curie").name == "Maria Skłodowska-Curie"
        assert saying.named(session, "maria sklodowska curie").name == "Maria Skłodowska-Curie"
    assert said(curies)["Eight,"] == "marie-curie"


@pytest.mark.parametrize(
    ("act", "told"),
    [
        (
            lambda session, ids: speakers.merge(session, ids["marie-curie"], ids["marie-curie"], "ann"),
            "itself",
        ),
        (lambda session, ids: speakers.merge(session, ids["marie-curie"], 999, "ann"), "speaker 999"),
        (
            lambda session, ids: speakers.split(session, ids["marie-curie"], [2], "Marie Curie", "ann"),
            "says nothing",
        ),
        (lambda session, ids: speakers.rename(session, ids["marie-curie"], " ?", "ann"), "no name"),
        (
            lambda session, ids: speakers.add_alias(session, ids["marie-curie"], "Pierre Curie", "ann"),
            "pierre-curie",
        ),
        (
            lambda session, ids: speakers.remove_alias(session, ids["marie-curie"], "Marie Curie", "ann"),
            "no alias",
        ),
        (
            lambda session, ids: speakers.remove_alias(session, ids["marie-curie"], "Pierre", "ann"),
            "no alias",
        ),
    ],
)
def test_an_act_that_cannot_be_is_refused(
    curies: Database, act: Callable[[Session, dict[str, int]], object], told: str
) -> None:
    before = everything(curies)
    with pytest.raises(CorpusError, match=told):
        curies.write(lambda session: act(session, speaker_ids(curies)))
    assert everything(curies) == before


FILE = """\
# the newsroom's own
Maria Skłodowska-Curie, Marie Curie, Maria Salomea Skłodowska, Q7186

Pelé, Edson Arantes do Nascimento, Q12897
"National Farmers Union", NFU, organization
"""


def loaded(database: Database, file: str) -> Loaded:
    lines = list(aliases.read(file.splitlines(), "aliases.csv"))
    return database.write(lambda session: aliases.load(session, lines))


def test_the_alias_file_joins_names_and_loading_it_again_changes_nothing(curies: Database) -> None:
    assert loaded(curies, FILE) == Loaded(made=3, added=7, merged=1)
    assert loaded(curies, FILE) == Loaded()
    put(curies, "Love! Love! Love!,", Speaker("Pelé", SpeakerKind.PERSON))
    put(curies, "Goal,", Speaker("Edson Arantes do Nascimento", SpeakerKind.PERSON))
    put(curies, "Hay,", Speaker("NFU", SpeakerKind.ORGANIZATION))
    spoken = said(curies)
    assert spoken["One,"] == "maria-sklodowska-curie"
    assert spoken["Two,"] == "pierre-curie"
    assert spoken["Love! Love! Love!,"] == spoken["Goal,"] == "pele"
    assert spoken["Hay,"] == "national-farmers-union"
    with curies.reading() as session:
        assert saying.named(session, "Maria Salomea Skłodowska").wikidata == "Q7186"


def test_loading_less_loses_nothing(curies: Database) -> None:
    loaded(curies, FILE)
    before = everything(curies)
    assert loaded(curies, "Pelé, O Rei") == Loaded(added=1)
    after = everything(curies)
    assert all(set(was) <= set(now) for was, now in zip(before, after, strict=True))


def test_a_line_of_the_alias_file_is_what_it_says() -> None:
    assert list(aliases.read(FILE.splitlines(), "aliases.csv")) == [
        Line("Maria Skłodowska-Curie", ("Marie Curie", "Maria Salomea Skłodowska"), wikidata="Q7186"),
        Line("Pelé", ("Edson Arantes do Nascimento",), wikidata="Q12897"),
        Line("National Farmers Union", ("NFU",), SpeakerKind.ORGANIZATION),
    ]
    with pytest.raises(InputError, match=r"aliases\.csv:2"):
        list(aliases.read(["Pelé", ", Edson"], "aliases.csv"))


def test_speakers_that_may_be_one_are_proposed_with_the_reason(database: Database) -> None:
    bodies = {"National Farmers Union", "NFU"}
    names = [
        "Marie Curie", "Curie", "Robert Kennedy", "Robert Francis Kennedy", "Robert Kennedy Jr.",
        "Kim Jong Un", "Jong Un Kim", "Mohammed Salah", "Mohamed Salah", "Michelle Obama", "Barack Obama",
        "National Farmers Union", "NFU",
    ]  # fmt: skip
    for name in names:
        kind = SpeakerKind.ORGANIZATION if name in bodies else SpeakerKind.PERSON
        put(database, f"I am {name},", Speaker(name, kind, ("Curie",) if name == "Marie Curie" else ()))
    with database.reading() as session:
        called = {row.id: row.name for row in session.scalars(select(SpeakerRow))}
        found = {(called[each.kept], called[each.merged]): each.reason for each in proposals(session)}
    assert found == {
        ("Marie Curie", "Curie"): "article 2 says only “Curie”, a name that Marie Curie goes by",
        ("Robert Kennedy", "Robert Francis Kennedy"): "the same first and last name",
        ("Robert Kennedy", "Robert Kennedy Jr."): "the same but for a suffix",
        ("Robert Francis Kennedy", "Robert Kennedy Jr."): "the same first and last name",
        ("Kim Jong Un", "Jong Un Kim"): "the same names in another order",
        ("Mohammed Salah", "Mohamed Salah"): "spelled alike",
        ("National Farmers Union", "NFU"): "NFU may stand for National Farmers Union",
    }
