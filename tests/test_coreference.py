"""Whom a pronoun stands for, where the weights alone would mislead."""

from __future__ import annotations

import pytest

from quotes.annotation import Annotator
from quotes.coreference import Coreference
from quotes.gazetteer import settle
from quotes.mentions import phrases
from quotes.ranking import Ranker

LAST_NAMED = Ranker({"any order >0": -2.0})
"""Takes everybody for whoever was named last."""


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("James Okere said Archie Roe was gone.\n\n“He sang,” he said.", "James Okere"),
        ("Ada Quill said Archie Roe was gone.\n\n“He sang,” he said.", "Archie Roe"),
        ("James Okere feared Archie Roe was gone.\n\n“I am not,” he said.", "Archie Roe"),
    ],
)
def test_who_said_so_before_says_more(text: str, meant: str) -> None:
    annotation = next(iter(Annotator().annotate([text])))
    annotation.names = settle(annotation)
    found = phrases(annotation)
    links = Coreference(annotation, found, LAST_NAMED).links(len(found) - 1)
    assert links[0].entity.name == meant
