"""Whom a pronoun stands for, where the weights alone would mislead."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Sequence

import pytest

from quotes.annotation import Annotator
from quotes.coreference import Coreference, Entity
from quotes.gazetteer import settle
from quotes.mentions import phrases
from quotes.ranking import Features, Ranker

LAST_NAMED = Ranker({"he/she order >0": -2.0})
"""Takes everybody for whoever was named last."""
SURE = 0.8


def last_meant(text: str, resolver: type[Coreference]) -> str:
    annotation = next(iter(Annotator().annotate([text])))
    annotation.names = settle(annotation)
    found = phrases(annotation)
    return resolver(annotation, found, LAST_NAMED).links(len(found) - 1)[0].entity.name


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("James Okere said Archie Roe was gone.\n\n“He sang,” he said.", "James Okere"),
        ("Ada Quill said Archie Roe was gone.\n\n“He sang,” he said.", "Archie Roe"),
        ("James Okere feared Archie Roe was gone.\n\n“I am not,” he said.", "Archie Roe"),
    ],
)
def test_who_said_so_before_says_more(text: str, meant: str) -> None:
    assert last_meant(text, Coreference) == meant


class Told(Coreference):
    """Resolves as it is told, as a training run does."""

    def choose(
        self,
        number: int,  # noqa: ARG002
        options: list[Entity],
        features: Sequence[Features],  # noqa: ARG002
    ) -> list[float]:
        return [float(entity.name == "Archie Roe") for entity in options]


def test_a_training_run_has_the_last_word() -> None:
    text = "James Okere said Archie Roe was gone.\n\n“I am not,” he said."
    assert last_meant(text, Told) == "Archie Roe"


@pytest.mark.parametrize(
    ("text", "sure"),
    [
        ("Oren Tal met Jon Roe on Friday. He was late. He said it was over.", False),
        ("Ada Quill met Jon Roe on Friday. He was late. He said it was over.", True),
        ("Oren Tal met Jon Roe on Friday. Tal was late. He said it was over.", True),
    ],
)
def test_he_is_no_surer_than_whom_he_rests_on(text: str, *, sure: bool) -> None:
    annotation = next(iter(Annotator().annotate([text])))
    annotation.names = settle(annotation)
    found = phrases(annotation)
    last = max(number for number, phrase in enumerate(found) if phrase.text == "He")
    assert (Coreference(annotation, found).links(last)[0].probability > SURE) is sure


def test_what_is_known_of_an_article_goes_with_it() -> None:
    annotation = next(iter(Annotator().annotate(["Ada Quill said Archie Roe was gone. She sang."])))
    gc.disable()
    try:
        known = weakref.ref(Coreference(annotation, phrases(annotation)))
    finally:
        gc.enable()
    assert known() is None
