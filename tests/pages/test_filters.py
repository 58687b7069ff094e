"""How words are written on a page."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from graphql_api.pages.filters import alone, context
from graphql_api.types import CONTEXT_CHARACTERS

WORDS = st.lists(st.text("abcdefgh", min_size=1, max_size=9), min_size=1, max_size=120).map(" ".join)


@given(WORDS, st.data())
def test_context_is_whole_words_of_the_article(text: str, data: st.DataObject) -> None:
    places = data.draw(st.lists(st.integers(0, len(text)), min_size=2, max_size=6, unique=True).map(sorted))
    stretches = [
        {
            "text": text[start:end],
            "start": start,
            "end": end,
            "before": text[max(start - CONTEXT_CHARACTERS, 0) : start],
            "after": text[end : end + CONTEXT_CHARACTERS],
        }
        for start, end in list(pairwise(places))[::2]
    ]
    shown = "".join(piece for piece, _ in context(stretches))
    said = [piece for piece, is_said in context(stretches) if is_said]
    assert said == [stretch["text"] for stretch in stretches]
    left, right = shown.startswith("… "), shown.endswith(" …")
    parts = shown[2 if left else 0 : -2 if right else None].split(" […] ")
    for number, part in enumerate(parts):
        assert part in text
        if number or left:
            assert f" {part}" in f" {text}"
        if number < len(parts) - 1 or right:
            assert f"{part} " in f"{text} "
    assert left or text.startswith(parts[0])
    assert right or text.endswith(parts[-1])


def test_a_quote_alone_needs_no_comma_that_leads_on() -> None:
    assert alone("We must join the ranks,") == "We must join the ranks"
    assert alone("And then, …") == "And then, …"
