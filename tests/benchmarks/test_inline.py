"""Gold that stands in the text."""

from pathlib import Path

import pytest

from benchmarks import inline
from quotes.errors import InputError

ARTICLE = """\
SPEAKERS
Ada Quill | person | Quill; Ms. Quill
the crowd | group |
TEXT
⟦explicit Ada Quill⟧“The pier is ours,”⟦/⟧ Ms. Quill said of ⟦other⟧“the Goat”⟦/⟧.

⟦continuation Ada Quill⟧"All of it.⟦/⟧

⟦nominal the crowd⟧‘Hear, hear!’⟦/⟧ shouted the crowd.
"""


def read(folder: Path, content: str) -> inline.GoldArticle:
    path = folder / "pier.txt"
    path.write_text(content, encoding="utf-8")
    return inline.read(path)


def test_the_text_has_no_tags_and_each_quote_stands_where_it_stood(tmp_path: Path) -> None:
    gold = read(tmp_path, ARTICLE)
    assert gold.article.text.startswith(
        '“The pier is ours,” Ms. Quill said of “the Goat”.\n\n"All of it.\n\n‘Hear'
    )
    assert [(s.text, s.speaker, s.resolution) for s in gold.segments] == [
        ("The pier is ours,", "Ada Quill", "explicit"),
        ("the Goat", None, None),
        ("All of it.", "Ada Quill", "continuation"),
        ("Hear, hear!", "the crowd", "nominal"),
    ]
    assert all(gold.article.text[s.start : s.end] == s.text for s in gold.segments)
    assert gold.segments[0].aliases == ("Quill", "Ms. Quill")
    assert gold.segments[3].speaker_kind == "group"


@pytest.mark.parametrize(
    ("was", "becomes", "message"),
    [
        ("SPEAKERS", "WHO", "SPEAKERS and one of TEXT"),
        ("⟦explicit Ada Quill⟧", "⟦explicit Tom Roe⟧", "no such speaker.*Tom Roe"),
        ("⟦other⟧", "⟦other Ada Quill⟧", "no such speaker"),
        ("“the Goat”⟦/⟧", "“the Goat”", "a tag astray"),
        ("⟦explicit Ada Quill⟧", "", "a tag astray"),
        ("’⟦/⟧ shouted", "’ shouted", "a quote without an end"),
    ],
)
def test_a_slip_is_told_with_its_file(tmp_path: Path, was: str, becomes: str, message: str) -> None:
    with pytest.raises(InputError, match=f"pier.txt: .*{message}"):
        read(tmp_path, ARTICLE.replace(was, becomes, 1))
