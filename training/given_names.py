"""Trains the guess at a gender from a given name, a weak prior where an article does not tell.

    python -m training.given_names

Names of women and men in some forty languages come from Faker (MIT); a logistic regression over
their beginnings and endings keeps some weights for names that are not among them.
"""

from __future__ import annotations

import argparse
import importlib
import json
import pkgutil
import re
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


def share(women: int, men: int) -> float:
    """The share of women among those of a name, from the numbers of languages that list it for each; kept
    from certainty by a tenth of a language on each side."""
    return round((women + 0.1) / (women + men + 0.2), 2)


def main() -> None:
    """Collect, fit, report accuracy on held-out names, write ``quotes/models/given_names.json``."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("quotes/models/given_names.json"))
    arguments = parser.parse_args()
    counts: dict[str, dict[str, set[str]]] = {}
    for locale, name, gender in given_names():
        counts.setdefault(name, {}).setdefault(gender, set()).add(locale)
    rows = [
        (name, gender, float(len(locales))) for name, by in counts.items() for gender, locales in by.items()
    ]
    vectorizer = DictVectorizer()
    x = vectorizer.fit_transform([features(name) for name, _, _ in rows])
    x.indices, x.indptr = x.indices.astype(np.int32), x.indptr.astype(np.int32)
    y = np.array([gender == "f" for _, gender, _ in rows])
    model = LogisticRegression(C=0.7, l1_ratio=1.0, solver="liblinear", random_state=1)
    accuracy = cross_val_score(model, x, y, cv=5).mean()
    model.fit(x, y, sample_weight=np.array([weight for _, _, weight in rows]))
    weights = {
        name: round(float(value), 2)
        for name, value in zip(vectorizer.get_feature_names_out(), model.coef_[0], strict=True)
        if abs(value) >= 0.05
    }
    known = {
        name: share(*(len(by.get(gender, ())) for gender in "fm")) for name, by in sorted(counts.items())
    }
    record = {"bias": round(float(model.intercept_[0]), 2), "weights": weights, "known": known}
    arguments.out.write_text(json.dumps(record, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(rows)} names, {len(weights)} weights, {accuracy:.3f} right on held-out names")


if __name__ == "__main__":
    main()
