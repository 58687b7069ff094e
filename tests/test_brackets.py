"""What stands in brackets, apart from its sentence."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from quotes.brackets import parts


def apart(sentence: str) -> list[str]:
    """The parts of a sentence whose words have spaces between them."""
    words = sentence.split()
    quoted = [word in "“”" for word in words]
    return [" ".join(words[i] for i in part) for part in parts(words, quoted)]


def test_a_bracket_is_a_part_by_itself() -> None:
    assert apart("New Party ( NP ) legislator Ada Quill ( 阿達 ) left") == [
        "New Party legislator Ada Quill left",
        "( NP )",
        "( 阿達 )",
    ]


def test_what_may_tell_who_speaks_stays_in_its_sentence() -> None:
    said = "Nobody ( as Quill said ) came"
    quoted = "Nobody ( “ not a soul ” ) came"
    assert apart(said) == [said]
    assert apart(quoted) == [quoted]


def test_a_bracket_that_is_never_closed_or_empty_is_none() -> None:
    assert apart("Nobody ( not a soul came") == ["Nobody ( not a soul came"]
    assert apart("Nobody ( ) came") == ["Nobody ( ) came"]


@given(st.lists(st.sampled_from(["(", ")", "Quill", "“", "said"]), max_size=30))
def test_every_word_is_in_one_part(words: list[str]) -> None:
    found = parts(words, [word == "“" for word in words])
    assert sorted(i for part in found for i in part) == list(range(len(words)))
    assert all(part == sorted(part) for part in found)
    assert not words or found[0][0] == 0
