"""Which names are one speaker's, and which are not."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.corpus import identity as module
from quotes.corpus.identity import identity, normalized
from quotes.types import SpeakerKind

PERSON, ORGANIZATION = SpeakerKind.PERSON, SpeakerKind.ORGANIZATION


def joins(one: str, other: str, kind: SpeakerKind = PERSON) -> bool:
    a, b = identity(one, kind), identity(other, kind)
    return bool(a and b and a.loose == b.loose and a.fits(b.key) and b.fits(a.key))


def test_the_examples_of_the_module() -> None:
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ivo Herzog", "Mr. Ivo Herzog"),
        ("Narendra Modi", "Prime Minister Narendra Modi"),
        ("Donald Trump", "Donald J. Trump"),
        ("DONALD TRUMP", "Donald Trump"),
        ("George H. W. Bush", "George H.W. Bush"),
        ("J.K. Rowling", "JK Rowling"),
        ("J. Edgar Hoover", "Edgar Hoover"),
        ("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan"),
        ("Orbán, Viktor", "Viktor Orban"),
        ("ORBÁN Viktor", "Viktor Orbán"),
        ("Volodymyr Zelenskyy", "Volodymyr Zelensky"),
        ("Владимир Путин", "Vladimir Putin"),
        ("Ban Ki-moon", "Ban Ki Moon"),
        ("Seán O’Casey", "Sean O'Casey"),
        ("Jane Doe, PhD", "Dr. Jane Doe"),
        ("Bashar al-Assad", "Bashar Al Assad"),
        ("Donald Trump, Jr.", "Donald Trump Jr"),
        ("Barack Obama II", "Barack H. Obama II"),
    ],
)
def test_one_person(one: str, other: str) -> None:
    assert joins(one, other)
    assert joins(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Herzog", "Ivo Herzog"),
        ("Herzog", "Herzog"),
        ("J. Smith", "John Smith"),
        ("Donald Trump", "Donald Trump Jr."),
        ("George W. Bush", "George H. W. Bush"),
        ("Robert Kennedy", "Robert Francis Kennedy"),
        ("Paul Simon", "Simon Paul"),
        ("Michelle Obama", "Barack Obama"),
        ("King Charles", "King Charles"),
        ("", ""),
    ],
)
def test_not_known_to_be_one_person(one: str, other: str) -> None:
    assert not joins(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("White House", "the White House"), ("U.N.", "UN"), ("Médecins Sans Frontières",) * 2]
)
def test_one_body(one: str, other: str) -> None:
    assert joins(one, other, ORGANIZATION)


@pytest.mark.parametrize(
    "name",
    [
        "the ministry",
        "Ministry of Defence",
        "The Police",
        "Supreme Court",
        "residents of Kyiv",
        "Universities",
    ],
)
def test_a_body_that_many_countries_have_is_not_one_across_articles(name: str) -> None:
    assert identity(name, ORGANIZATION) is None


def test_a_person_and_a_body_of_one_name_are_two() -> None:
    person, body = identity("Louis Vuitton", PERSON), identity("Louis Vuitton", ORGANIZATION)
    assert person
    assert body
    assert person.key != body.key


@given(st.text())
def test_any_text_can_be_compared(name: str) -> None:
    for kind in SpeakerKind:
        found = identity(name, kind)
        assert found is None or (found.fits(found.key) and found.key.isascii())
    assert normalized(name) == normalized(f" {name}\n")
