"""What in marks is the name of something, and what somebody says."""

from __future__ import annotations

import pytest

from quotes.attribution.naming import is_name, is_title


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("she told the host on", "Meet the Ferrymen"),
        ("he said on Elbonia One’s", "State of the River"),
        ("a study titled", "the effects of fog on ferries"),
        ("the last so-called", "free port"),
        ("he never used the term", "quota"),
        ("in her new memoir,", "Salt and Rope"),
        ("under the subject line", "bravo!"),
        ("a pastor known to his followers as ", "the Bishop of Ferry Road"),
        ("warned in a chapter called", "Effects of fog on ferries and fares"),
        ("says the sailor, author of", "Salt and Rope"),
        ("who went on to sing", "River of Rope"),
        ("on Friday’s", "Elbonia Tonight"),
        ("She sang the song", "Oh, what a night at sea"),
        ("according to Ada Quill’s", "The Harbour: A History of Salt"),
        ("on the theme of", "boats for all"),
        ("under the catchphrase", "a ferry for every pier"),
        ("who had roles in", "Salt and Rope"),
        ("during a call to EBC’s", "This Tide"),
        ("As the old proverb has it: ", "many boats, few oars"),
    ],
)
def test_names(before: str, words: str) -> None:
    assert is_name(words, before)


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("he called it", "a disgrace"),
        ("she said on Tuesday that it was", "over"),
        ("in her new memoir,", "I was never asked,"),
        ("the council voted on", "what nobody wanted"),
        ("he defended his phrase", "boats of shame"),
        ("he defended his saying that", "boats are a shame"),
        ("she said he was widely known as ", "a man who sinks ferries"),
        ("the president called", "Effects of fog on ferries and fares"),
        ("", "Nobody swims here"),
        ("She ordered a song.", "We can explain the toll"),
    ],
)
def test_words_that_somebody_says(before: str, words: str) -> None:
    assert not is_name(words, before)


def test_a_short_form_in_brackets_is_a_name() -> None:
    assert is_name("Okere", "Okere Lines Inc. (", "), a carrier, said")
    assert not is_name("we are politicians", "he wants to stay (", "), he said")


def test_the_title_of_an_article_or_a_section_is_a_name() -> None:
    assert is_name("Ferries run late again,", "NOW OUT—", " by the Norvik Post's Ada Quill: “It was")
    assert is_name("Facts First", "her", " section was read")
    assert not is_name("Ferries run late again,", "said Roe—", " by the sea and the pier.")


def test_small_words_of_a_title_have_no_capital() -> None:
    assert is_title("The Lock and the Tide")
    assert not is_title("The lock was closed by the tide")
