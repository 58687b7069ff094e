"""Probabilities are as high as answers of their kind are often right."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.confidence import Confidence
from quotes.coreference import Entity, Link
from quotes.types import SpeakerKind
from training.confidence import factor


def links(*probabilities: float) -> list[Link]:
    ada = Entity("Ada Quill", SpeakerKind.PERSON, True, 0)
    return [Link(ada, probability, "named in full here") for probability in probabilities]


def test_too_sure_an_answer_is_less_sure_and_leaves_more_to_the_others() -> None:
    first, second = Confidence(0.5).calibrated(links(0.9, 0.05))
    assert first.probability == pytest.approx(0.75)
    assert second.probability == pytest.approx(0.125)


@given(st.lists(st.floats(0.0, 1.0), min_size=1, max_size=5), st.floats(0.5, 1.0))
def test_the_chances_of_all_stay_under_one(parts: list[float], by: float) -> None:
    whole = max(1.0, sum(parts))
    told = Confidence(by).calibrated(links(*sorted((p / whole for p in parts), reverse=True)))
    assert all(0.0 <= link.probability <= 1.0 for link in told)
    assert sum(link.probability for link in told) <= 1.0 + 1e-9


def test_what_is_too_sure_is_taken_back() -> None:
    coin = random.Random(7)
    answers = [coin.uniform(0.05, 0.95) for _ in range(20_000)]
    told = [(p, coin.random() < Confidence(0.7).of(p)) for p in answers]
    assert factor(told) == pytest.approx(0.7, abs=0.05)
