"""Scores of a packaged folder on held-out data, as the model card gives them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

import stanza
from stanza.models.common.utils import ud_scores
from stanza.utils.conll import CoNLL

from quotes import models
from training import names, trees
from training.reports import LEMMAS
from training.trees import Sentence

COLUMNS = {"sentences": "Sentences", "words": "Words", "UPOS": "UPOS", "XPOS": "XPOS", "lemmas": "Lemmas",
           "UAS": "UAS", "LAS": "LAS"}  # fmt: skip
RAW = ("ewt-test-straight", "ewt-test-curly", "gum-test-curly")
GOLD_WORDS = ("ewt-test-straight", "gum-test-straight", "framed-test")
NAMES = ("names-test", "names-gold-test", "names-dev", "names-web-test")

Scores = dict[str, float]


@dataclass(frozen=True, slots=True)
class Report:
    """All scores, in percent, by data set and kind of input."""

    raw: dict[str, Scores]
    gold_words: dict[str, Scores]
    speakers: dict[str, Scores]
    names: dict[str, Scores]


def score(work: Path, folder: Path) -> Report:
    """Score the models in ``folder`` on the test files in ``work``."""
    reader = models.load(folder, processors=("tokenize", "pos", "lemma", "depparse"))
    parser = models.load(folder, processors=("pos", "lemma", "depparse"), pretokenized=True)
    raw = {name: _against(work / f"{name}.conllu", reader((work / f"{name}.txt").read_text("utf-8")), work)
           for name in RAW}  # fmt: skip
    gold_words, speakers = {}, {}
    for name in GOLD_WORDS:
        gold = work / f"{name}.conllu"
        sentences = [s for d in trees.read(gold) for p in d.paragraphs for s in p]
        document = parser([[word.form for word in sentence] for sentence in sentences])
        gold_words[name] = _against(gold, document, work)
        speakers[name] = _speakers(sentences, document)
    found_names = {name: _names(work / f"{name}.json", folder) for name in NAMES}
    return Report(raw, gold_words, speakers, found_names)


def _against(gold: Path, document: stanza.Document, work: Path) -> Scores:
    predicted = work / "predicted.conllu"
    _spell_out(document)
    CoNLL.write_doc2conll(document, str(predicted))
    found = ud_scores(str(gold), str(predicted))
    return {ours: round(100 * found[theirs].f1, 2) for ours, theirs in COLUMNS.items()}


def _spell_out(document: stanza.Document) -> None:
    """Stanza puts ``<UNK>`` for words of hundreds of characters, which the text does not have."""
    for sentence in document.sentences if document.text else ():
        for token in sentence.tokens:
            if token.text == "<UNK>":
                token.text = token.words[0].text = document.text[token.start_char : token.end_char]


def _speakers(sentences: Iterable[Sentence], document: stanza.Document) -> Scores:
    """How many subjects of reporting verbs hang on their verb as subjects in the parse."""
    total = right = attached = 0
    for gold, parsed in zip(sentences, document.sentences, strict=True):
        for index, word in enumerate(gold):
            verb, found = gold[word.head - 1], parsed.words[index]
            if word.deprel != "nsubj" or verb.upos != "VERB" or verb.lemma not in LEMMAS:
                continue
            total += 1
            attached += found.head == word.head
            right += found.head == word.head and found.deprel == "nsubj"
    return {"subjects": total, "attached": _percent(attached, total), "as subject": _percent(right, total)}


def _names(gold: Path, folder: Path) -> Scores:
    """Entity F1 over gold words: an entity counts when both its ends and its class are right."""
    recognizer = models.load(folder, processors=("ner",), pretokenized=True)
    sentences: list[list[dict[str, str]]] = json.loads(gold.read_text("utf-8"))
    document = recognizer([[word["text"] for word in sentence] for sentence in sentences])
    expected = [names.spans([word["ner"] for word in sentence]) for sentence in sentences]
    kinds = {kind for spans in expected for kind, _, _ in spans}
    found = [
        {span for span in names.spans([_bio(token.ner) for token in sentence.tokens]) if span[0] in kinds}
        for sentence in document.sentences
    ]
    right, gold_count, found_count = Counter[str](), Counter[str](), Counter[str]()
    for wanted, got in zip(expected, found, strict=True):
        for counts, spans in ((right, wanted & got), (gold_count, wanted), (found_count, got)):
            counts.update(kind for kind, _, _ in spans)
            counts["all"] += len(spans)
    both = gold_count + found_count
    return {kind: _percent(2 * right[kind], both[kind]) for kind in sorted(gold_count)}


def _bio(tag: str) -> str:
    return tag.replace("S-", "B-").replace("E-", "I-")


def _percent(part: int, whole: int) -> float:
    return round(100 * part / max(1, whole), 2)


def as_json(report: Report) -> str:
    """The report as a file that can be compared between trainings."""
    return json.dumps(asdict(report), indent=2) + "\n"
