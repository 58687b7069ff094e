"""Forms of names: titles, short forms, acronyms."""

import pytest

from quotes import names


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("President Vladimir Putin", "Vladimir Putin"),
        ("Dr. Angela Merkel’s", "Angela Merkel"),
        ("the Kremlin", "Kremlin"),
        ("Gen. Mark Milley", "Mark Milley"),
        ("Mr Prime Minister", "Minister"),
    ],
)
def test_bare_leaves_titles_articles_and_possessives_out(written: str, expected: str) -> None:
    assert names.bare(written) == expected


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Ryan", "Paul D. Ryan"),
        ("Paul Ryan", "Paul D. Ryan"),
        ("P. Ryan", "Paul D. Ryan"),
        ("Lula da Silva", "Luiz Inácio Lula da Silva"),
        ("Lula", "Luiz Inacio Lula da Silva"),
        ("Kim", "Kim Jong-un"),
        ("Silva", "Luiz Inácio Lula da Silva"),
    ],
)
def test_short_forms_fit_the_full_name(short: str, full: str) -> None:
    assert names.is_short_for(short, full)


@pytest.mark.parametrize(
    ("other", "full"),
    [
        ("Paul Smith", "Paul D. Ryan"),
        ("D. P. Ryan", "Paul D. Ryan"),
        ("da", "Luiz Lula da Silva"),
        ("R.", "Paul Ryan"),
    ],
)
def test_other_names_do_not_fit(other: str, full: str) -> None:
    assert not names.is_short_for(other, full)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("NFU", "National Farmers Union"),
        ("Supreme Court", "Uganda's Supreme Court"),
        ("the United Nations", "U.N."),
        ("Barclays", "Barclays plc"),
    ],
)
def test_forms_of_one_body(a: str, b: str) -> None:
    assert names.names_same_body(a, b)


def test_a_generic_noun_alone_names_no_body() -> None:
    assert not names.names_same_body("Ministry", "Ministry of Defence")


def test_titles_tell_gender() -> None:
    assert names.title_gender(("councilwoman",)) == "f"
    assert names.title_gender(("mr",)) == "m"
    assert names.title_gender(("minister",)) is None
