"""Fits how sure answers are: on each half of the judged articles, with weights learned from the other half.

python -m training.confidence --polnear POLNEAR --newswire DATA/ner/worldwide
"""

from __future__ import annotations

import argparse
import json
import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.optimize import minimize_scalar

from quotes.annotation import Annotation, Annotator
from quotes.assembly import assemble
from quotes.attribution import Attributor, Scene
from quotes.audit.evaluation import gold_article, score_speakers
from quotes.confidence import Confidence
from quotes.coreference import Coreference
from quotes.mentions import phrases
from quotes.ranking import Ranker
from quotes.types import Article, Quote
from training import attribution, judgements, ranking

UNSURE = 1e-4
"""Probabilities are rounded to so much."""


def factor(sureness: Sequence[tuple[float, bool]]) -> float:
    """The factor for the log odds under which the answers are likeliest as right or wrong as they are."""
    odds = np.array([math.log(max(p, UNSURE) / max(1.0 - p, UNSURE)) for p, _ in sureness])
    right = np.array([r for _, r in sureness])

    def loss(tried: float) -> float:
        scores = tried * odds
        return float(np.logaddexp(0.0, np.where(right, -scores, scores)).mean())

    return round(float(minimize_scalar(loss, bounds=(0.1, 3.0), method="bounded").x), 3)


def said(annotation: Annotation, attributor: Attributor) -> list[Quote]:
    """The quotes in marks of an article."""
    scene = Scene(annotation, phrases(annotation))
    coreference = Coreference(annotation, scene.phrases)
    return assemble(scene, attributor.attribute(scene, coreference), [], coreference)


def main() -> None:
    """Annotate, fit twice, answer, write ``quotes/models/confidence.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    judgements.add_arguments(parser)
    parser.add_argument("--models", type=Path)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/confidence.json"))
    arguments = parser.parse_args()
    annotator = Annotator(arguments.models)
    rows = list(attribution.judged(arguments, annotator))
    others = {
        judgements.key(annotation.text): list(attribution.decisions(name, annotation, gold))
        for name, annotation, gold in attribution.annotated(arguments.polnear / "train", annotator)
    }
    sureness: list[tuple[float, bool]] = []
    for half in (0, 1):
        asked = rows[half::2]
        unseen = {judgements.key(gold.text) for gold, _ in asked}
        learned = [d for name, found in others.items() if name not in unseen for d in found]
        for gold, annotation in rows[1 - half :: 2]:
            learned += attribution.weighed(attribution.article_decisions(gold, annotation))
        weights = ranking.fit(learned, strength=attribution.STRENGTH)
        attributor = Attributor(Ranker(weights), Confidence(1.0))
        read = [(gold_article(Article(g.text, id=g.name), g.quotes), said(a, attributor)) for g, a in asked]
        sureness += score_speakers(read).sureness
    record = {"factor": factor(sureness)}
    arguments.out.write_text(json.dumps(record) + "\n", encoding="utf-8")
    print(f"{len(sureness)} answers, of which {np.mean([r for _, r in sureness]):.3f} are right: {record}")


if __name__ == "__main__":
    main()
