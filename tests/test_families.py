"""Who said it, family by family, with the real models."""

from __future__ import annotations

import pytest

from quotes import Extractor, Quote
from tests.families import FAMILIES, Example


def said(quotes: list[Quote], text: str, words: str) -> str | None:
    """The speaker of the quote that covers ``words``."""
    at = text.index(words)
    quote = next((q for q in quotes if any(s.start <= at < s.end for s in q.stretches)), None)
    return quote.speaker.name if quote and quote.speaker else None


@pytest.mark.parametrize(
    "example",
    [
        pytest.param(example, id=f"{family}-{i}")
        for family, rows in FAMILIES.items()
        for i, example in enumerate(rows)
    ],
)
def test_who_said_it(extractor: Extractor, example: Example) -> None:
    text, expected = example
    quotes = extractor.extract(text, indirect=False)
    assert {words: said(quotes, text, words) for words in expected} == expected


@pytest.mark.parametrize(
    "text",
    [
        "It is a phrase that lawyers mocked as “poetry” in a letter.",
        "Ines Brandt shrugged at least twice.",
        "Flanked by his lawyer, Tom Roe, Ada Quill and the mayor said no.",
        "“Nothing,” Mara Velin told her, she said, that she could have foreseen.",
    ],
)
def test_a_text_may_break_off_anywhere(extractor: Extractor, text: str) -> None:
    words = text.split()
    for last in range(1, len(words) + 1):
        extractor.extract(" ".join(words[:last]))
