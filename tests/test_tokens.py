"""Words and sentences by rule."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from quotes import tokens


def split(text: str) -> list[list[str]]:
    return [[text[a:b] for a, b in sentence] for sentence in tokens.sentences(text)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("He won't go.", ["He", "wo", "n't", "go", "."]),
        ("Putin’s aide", ["Putin", "’s", "aide"]),
        ("the workers' hall", ["the", "workers", "'", "hall"]),
        ("Mr. Xi met J. R. Biden Jr. in St. Louis", "Mr. Xi met J. R. Biden Jr. in St. Louis".split()),
        ("Kim Jong-un paid $1,500.50", ["Kim", "Jong", "-", "un", "paid", "$", "1,500.50"]),
        ("see https://example.org/a?b=c.", ["see", "https://example.org/a?b=c", "."]),
        ("I cannot, said U.N. staff", ["I", "can", "not", ",", "said", "U.N.", "staff"]),
        ("No. 10 said no.", ["No.", "10", "said", "no", "."]),
    ],
)
def test_words_are_those_of_universal_dependencies(text: str, words: list[str]) -> None:
    assert [text[a:b] for a, b in tokens.words(text)] == words


@pytest.mark.parametrize(
    "sentences",
    [
        ["“This,” he said.", "“This.”"],
        ["“This.”", "“This?” she asked."],
        ["The U.S. said no.", "“This.”", "He left."],
        ["She met U.S. Senator Mara Velin in the U.S.", "The two flew home."],
        ["U. S. lawmakers left at 9 p.m. Monday.", "Acme Inc. Chairman Okere stayed."],
        ["(This is it.)", "Then he left."],
        ["He left at 10 p.m. on Jan. 5.", "The end"],
        ["She met Dr. Fauci.", "It was late."],
        ["“Who knows?” Ida Ansell asked on the radio.", "“I do!” Tom Roe, her deputy, said."],
        ["“Who knows?” Mr. Roe told reporters.", "“I do.” Ansell said.", "He left."],
        ["“Who knows?”", "Ida Ansell said that he did.", "“I do.”", "Tom Roe said how."],
        ["He asked, “Who knows?”", "Tom Roe said on Monday: “I do.”"],
        ["Voss wrote on X.", "Captain Roe left."],
        ["There is no plan B.", "The end"],
        ["“It grows,” said Amartya Sen.", "He left."],
        ["Sen. Ada Roe met George W. Bush on Monday."],
    ],
)
def test_sentences_end_where_an_editor_ends_them(sentences: list[str]) -> None:
    text = " ".join(sentences)
    assert [text[s[0][0] : s[-1][1]] for s in tokens.sentences(text)] == sentences


@pytest.mark.parametrize("words", ["“", "word ", "!"])
def test_words_without_an_end_are_cut(words: str) -> None:
    cut = tokens.sentences(words * 10_000)
    assert sum(map(len, cut)) == 10_000
    assert max(map(len, cut)) == tokens.MAX_SENTENCE_WORDS


@example("A..")
@given(st.text(alphabet=st.sampled_from("aA1 .,!?'’“”\"-–\n()é$@/")))
def test_any_text_is_covered_once_and_in_order(text: str) -> None:
    spans = [span for sentence in tokens.sentences(text) for span in sentence]
    assert all(a < b for a, b in spans)
    assert all(x[1] <= y[0] for x, y in pairwise(spans))
    covered = {i for a, b in spans for i in range(a, b)}
    assert {i for i, c in enumerate(text) if not c.isspace()} == covered
