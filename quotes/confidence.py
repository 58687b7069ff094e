"""How sure an answer is: what the rankers give it, set to how often such answers are right.

The rankers are surer of what they have learned from than of what comes, and so is one after the other. A
factor for the log odds takes that back (temperature scaling: Guo et al. 2017, *On calibration of modern
neural networks*), fitted on articles that the weights had not seen.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from quotes.coreference import Link

_SUREST = 1e-6
"""No closer to certain, or impossible, an answer is taken to be."""


@dataclass(frozen=True, slots=True)
class Confidence:
    """What the log odds of an answer are multiplied by.

    :param factor: under one where answers are too sure.
    """

    factor: float

    @classmethod
    def load(cls) -> Confidence:
        """The shipped factor."""
        path = Path(__file__).parent / "models" / "confidence.json"
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def of(self, probability: float) -> float:
        """How often an answer of that probability is right."""
        odds = math.log(max(_SUREST, probability) / max(_SUREST, 1.0 - probability))
        return 1.0 / (1.0 + math.exp(-self.factor * odds))

    def calibrated(self, links: Sequence[Link]) -> tuple[Link, ...]:
        """The speakers in question with the likeliest as sure as it is; the others share the rest as
        before."""
        first, *others = links
        sure = self.of(first.probability)
        share = (1.0 - sure) / max(_SUREST, 1.0 - first.probability)
        return (
            replace(first, probability=sure),
            *(replace(link, probability=link.probability * share) for link in others),
        )
