"""Trains the guess at a gender from a given name, a weak prior where an article does not tell.

    python -m training.given_names

What counts as a given name is what Faker (MIT) lists for some forty languages. How many of its bearers are
women is counted by nomquamgender (MIT; Van Buskirk, Clauset and Larremore 2023) for seven hundred thousand
names; a logistic regression over beginnings and endings stands in for most of these, and for all others.
"""

from __future__ import annotations

import argparse
import importlib
import importlib.resources
import json
import pkgutil
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import faker.providers.person as person
import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_score

from quotes.given_names import features
from quotes.names import fold

_LATIN = re.compile(r"[A-Za-zÀ-ɏ' -]+")
_ATTRIBUTES = (("first_names_female", "f"), ("first_names_male", "m"),
               ("first_romanized_names_female", "f"), ("first_romanized_names_male", "m"))  # fmt: skip


def given_names() -> Iterator[tuple[str, str, str]]:
    """(locale, folded name, gender) of every given name that Faker lists in Latin letters."""
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for attribute, gender in _ATTRIBUTES:
            for name in getattr(provider, attribute, ()):
                if _LATIN.fullmatch(name):
                    yield module.name, fold(name.split()[0]), gender


def counted() -> dict[str, float]:
    """Name → share of women among its bearers; names seen too seldom left out."""
    text = (importlib.resources.files("nomquamgender") / "name_data.json").read_text(encoding="utf-8")
    return {
        name: share(women, bearers)
        for name, (sources, bearers, women, _) in json.loads(text).items()
        if sources >= SOURCES and bearers >= BEARERS and _LATIN.fullmatch(name)
    }


SOURCES, BEARERS = 2, 20
"""A name that fewer sources or bearers tell of is left to the regression."""
PRIOR = 5
"""Bearers, half of them women, that are added to those of a name."""
CLOSE = 0.15
"""Where the regression comes as near to the share, the share is not kept."""


def share(women: float, bearers: int) -> float:
    """The share of women among the bearers of a name, drawn to a half where there are few."""
    return round((women * bearers + 0.5 * PRIOR) / (bearers + PRIOR), 2)


def listed(women: int, men: int) -> float:
    """The share of women among those of a name, from the numbers of languages that list it for each; kept
    from certainty by a tenth of a language on each side."""
    return round((women + 0.1) / (women + men + 0.2), 2)


def main() -> None:
    """Collect, fit, report accuracy on held-out names, write ``quotes/models/given_names.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/given_names.json"))
    arguments = parser.parse_args()
    languages: dict[str, Counter[str]] = defaultdict(Counter)
    for _, name, gender in sorted(set(given_names())):
        languages[name][gender] += 1
    borne = counted()
    shares = {name: listed(by["f"], by["m"]) for name, by in sorted(languages.items())}
    shares |= dict(sorted(borne.items()))
    names = list(shares)
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([features(name) for name in names])
    x.indices, x.indptr = x.indices.astype(np.int32), x.indptr.astype(np.int32)
    y = np.array([shares[name] > 0.5 for name in names])
    sure = np.array([abs(2 * shares[name] - 1) for name in names])
    model = LogisticRegression(C=0.3, l1_ratio=1.0, solver="liblinear", random_state=1)
    accuracy = cross_val_score(model, x, y, cv=5, params={"sample_weight": sure}).mean()
    model.fit(x, y, sample_weight=sure)
    weights = {
        name: round(float(value), 2)
        for name, value in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(value) >= 0.05
    }
    guess = dict(zip(names, model.predict_proba(x)[:, 1], strict=True))
    record = {
        "bias": round(float(model.intercept_[0]), 2),
        "weights": weights,
        "known": {name: shares[name] for name in languages},
        "counted": {
            name: shares[name]
            for name in borne
            if name not in languages and abs(shares[name] - guess[name]) > CLOSE
        },
    }
    arguments.out.write_text(json.dumps(record, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(names)} names, {len(weights)} weights, {accuracy:.3f} right on held-out names")


if __name__ == "__main__":
    main()
