"""A text cut into pieces."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from graphql_api.pages.marking import Marked, paragraphs

SPEAKERS = ("Ada Quill", "Tobias Voss", None)


def quote(
    start: int, end: int, mention: tuple[int, int] | None = None, who: str | None = None
) -> dict[str, Any]:
    return {
        "stretches": [{"start": start, "end": end}],
        "mention": mention and {"start": mention[0], "end": mention[1]},
        "cue": None,
        "speaker": who and {"name": who},
    }


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, list[dict[str, Any]]]:
    """A text, and quotes that may lie anywhere in it, in and over one another."""
    text = draw(st.text(st.sampled_from("ab “”\n\r\t𝄞é"), min_size=1, max_size=80))
    places = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted)
    spans = draw(st.lists(places.filter(lambda span: span[0] < span[1]), max_size=5))
    return text, [quote(*span, who=draw(st.sampled_from(SPEAKERS))) for span in spans]


@given(texts())
def test_nothing_of_a_text_is_lost_or_shown_twice(case: tuple[str, list[dict[str, Any]]]) -> None:
    text, quotes = case
    shown = ["".join(piece.text for piece in paragraph.pieces) for paragraph in paragraphs(text, quotes)]
    assert "\n".join(shown).split() == text.split()


@given(texts())
def test_each_character_shows_the_shortest_quote_that_it_stands_in(
    case: tuple[str, list[dict[str, Any]]],
) -> None:
    text, quotes = case
    at = 0
    for paragraph in paragraphs(text, quotes):
        at = text.index("".join(piece.text for piece in paragraph.pieces), at)
        for piece in paragraph.pieces:
            spans = [(q["stretches"][0]["start"], q["stretches"][0]["end"], i) for i, q in enumerate(quotes)]
            over = [
                (end - start, i) for start, end, i in spans if start <= at and at + len(piece.text) <= end
            ]
            assert (piece.said is None) is (not over)
            assert piece.said is None or min(over)[0] == next(size for size, i in over if i == piece.said)
            at += len(piece.text)


def test_colours_follow_speakers_in_order_of_appearance() -> None:
    quotes = [quote(0, 1, who="Quill"), quote(1, 2), quote(2, 3, who="Voss"), quote(3, 4, who="Quill")]
    assert Marked("abcd", quotes, ["q1", "q2", "q3", "q4"]).colours == ["0", "x", "1", "0"]


def test_a_mention_is_shown_where_nothing_is_said() -> None:
    [paragraph] = paragraphs("“No,” she said.", [quote(1, 3, mention=(6, 9))])
    assert [(piece.text, piece.said, piece.names) for piece in paragraph.pieces] == [
        ("“", None, None),
        ("No", 0, None),
        (",” ", None, None),
        ("she", None, 0),
        (" said.", None, None),
    ]
