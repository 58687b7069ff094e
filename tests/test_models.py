"""The shipped models, loaded without a network."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest
import requests
import stanza
import torch
from hypothesis import given
from hypothesis import strategies as st
from stanza.models.common.chuliu_edmonds import chuliu_edmonds_one_root
from stanza.models.ner.trainer import fix_singleton_tags

from quotes import models, tokens
from quotes.errors import ModelsError
from quotes.models import networks, reading
from quotes.models.decoding import best_tree, is_tree
from quotes.models.naming import well_formed
from quotes.models.pipeline import PipelineNamer, PipelineParser


@pytest.fixture(scope="module")
def reader() -> stanza.Pipeline:
    return models.load()


def words(document: stanza.Document) -> list[list[str]]:
    return [[word.text for word in sentence.words] for sentence in document.sentences]


CURLY = "“We don’t look back,” said Angela Merkel. It wasn’t Germany’s first answer."
STRAIGHT = CURLY.replace("“", '"').replace("”", '"').replace("’", "'")


def test_curly_and_straight_marks_make_the_same_words(reader: stanza.Pipeline) -> None:
    curly, straight = words(reader(CURLY)), words(reader(STRAIGHT))
    assert [len(sentence) for sentence in curly] == [len(sentence) for sentence in straight]
    assert curly[0][:5] == ["“", "We", "do", "n’t", "look"]
    assert straight[1] == ["It", "was", "n't", "Germany", "'s", "first", "answer", "."]


def test_a_possessive_is_not_in_the_name(reader: stanza.Pipeline) -> None:
    entities = reader("Reporters asked about Vladimir Putin’s plans for Ukraine.").ents
    found = [(entity.text, entity.type) for entity in entities]
    assert found == [("Vladimir Putin", "PERSON"), ("Ukraine", "LOC")]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("“This,” he said.", "he"),
        ("“This,” said Sen. Elizabeth Warren.", "Elizabeth"),
        ("“This?” asked Merkel, the chancellor of Germany, on Monday.", "Merkel"),
        ("The minister said in a statement: “This.”", "minister"),
    ],
)
def test_the_subject_of_saying_is_found_in_a_frame(reader: stanza.Pipeline, text: str, subject: str) -> None:
    found = [
        word.text
        for sentence in reader(text).sentences
        for word in sentence.words
        if word.deprel == "nsubj" and sentence.words[word.head - 1].lemma in {"say", "ask"}
    ]
    assert found == [subject]


def test_stages_can_be_loaded_apart() -> None:
    sentences = [["Merkel", "visited", "Warsaw", "."]]
    named = models.load(processors=("ner",), pretokenized=True)(sentences)
    assert [entity.text for entity in named.ents] == ["Merkel", "Warsaw"]
    parsed = models.load(processors=("pos", "lemma", "depparse"), pretokenized=True)(sentences)
    assert [word.lemma for word in parsed.sentences[0].words] == ["Merkel", "visit", "Warsaw", "."]


def test_a_folder_without_models_is_named(tmp_path: Path) -> None:
    with pytest.raises(ModelsError, match=str(tmp_path)):
        models.load(tmp_path)


def test_weights_that_are_missing_are_one_line(tmp_path: Path) -> None:
    (tmp_path / "resources.json").write_text((models.SHIPPED / "resources.json").read_text())
    with pytest.raises(ModelsError) as raised:
        models.load(tmp_path, processors=("tokenize",))
    assert "\n" not in str(raised.value)


class Told:
    """What runs where it is unpickled."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return exec, ("raise SystemExit",)


@pytest.mark.parametrize("zipped", [True, False])
def test_no_code_of_a_model_is_run(tmp_path: Path, zipped: bool) -> None:
    plain = {
        "config": {},
        "model": {"weight": torch.ones(2, dtype=torch.float16)},
        "vocab": {},
        "bytes": b"\xff",
    }
    torch.save(plain, tmp_path / "plain.pt", _use_new_zipfile_serialization=zipped)
    assert networks.Checkpoint(tmp_path / "plain.pt").weights["weight"].tolist() == [1.0, 1.0]
    torch.save(plain | {"vocab": Told()}, tmp_path / "told.pt", _use_new_zipfile_serialization=zipped)
    with pytest.raises(pickle.UnpicklingError, match="no plain data"):
        networks.Checkpoint(tmp_path / "told.pt")


def test_the_setting_chooses_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUOTES_MODELS", str(tmp_path))
    with pytest.raises(ModelsError, match=str(tmp_path)):
        models.load()


def test_no_network_is_one_clear_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(*_: object, **__: object) -> None:
        raise requests.ConnectionError("name resolution failed")

    monkeypatch.setattr(stanza, "download", unreachable)
    with pytest.raises(ModelsError, match="network") as raised:
        models.download(tmp_path)
    assert "\n" not in str(raised.value)


def test_the_shortcut_of_decoding_is_exact() -> None:
    random = np.random.default_rng(3)
    short = 0
    for _ in range(300):
        size = int(random.integers(2, 9))
        scores = np.log(random.dirichlet(np.full(size, 0.3), size)).clip(-50)
        np.fill_diagonal(scores, -np.inf)
        heads = best_tree(scores.copy())
        assert is_tree(heads)
        assert heads.tolist() == chuliu_edmonds_one_root(scores.copy()).tolist()
        argmax = scores.argmax(axis=1)
        argmax[0] = 0
        short += is_tree(argmax)
    assert short > 20


ODD = "Mæglín ate 3.5 kg of ‽ananas‽; " + "a" * 70 + " 😀 ok"


def sentences() -> list[list[str]]:
    """Those of some samples, and odd ones of every length."""
    seeds = Path(__file__).parent.parent / "seeds"
    texts = [path.read_text("utf-8") for path in sorted(seeds.glob("*.txt"))[:6]]
    found = [
        [text[start:end] for start, end in sentence]
        for text in (*texts, ODD)
        for sentence in tokens.sentences(text)
    ]
    return [*found, ["Yes"], ["Paris", "said", "so"] * 60]


def test_the_networks_answer_as_stanza_does() -> None:
    asked = sentences()
    assert reading.namer()(asked) == PipelineNamer(models.SHIPPED)(asked)
    for ours, theirs in zip(reading.parser()(asked), PipelineParser(models.SHIPPED)(asked), strict=True):
        assert ours == theirs


def test_a_last_head_left_alone_with_one_word_gets_its_relation() -> None:
    parse = reading.parser()
    so, he_said = ["So"], ["He", "said"]  # a head, and 32 times two: one more than are read together
    assert parse([he_said] * 32 + [so]) == parse([he_said]) * 32 + parse([so])


def test_a_model_with_other_layers_is_left_to_stanza(monkeypatch: pytest.MonkeyPatch) -> None:
    class Other(networks.Checkpoint):
        def __init__(self, file: Path) -> None:
            super().__init__(file)
            self.options["charlm"] = True

    monkeypatch.setattr(reading, "Checkpoint", Other)
    assert isinstance(reading.namer(), PipelineNamer)
    assert isinstance(reading.parser(), PipelineParser)


def test_nothing_to_read_is_nothing_read() -> None:
    assert reading.namer()([]) == []
    assert reading.parser()([]) == []


def test_what_is_remembered_of_words_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(networks, "MOST_REMEMBERED", 200)
    namer = reading.namer()
    asked = [[f"Name{number}", "said", "so", "."] for number in range(300)]
    alone = [namer([sentence])[0] for sentence in asked]
    assert alone == reading.namer()(asked[:40]) + [namer([sentence])[0] for sentence in asked[40:]]


tags = st.sampled_from(["O", *(f"{position}-{kind}" for position in "BIES" for kind in ("ORG", "LOC"))])


@given(st.lists(tags, max_size=8))
def test_open_names_are_closed_as_stanza_does(wild: list[str]) -> None:
    assert well_formed(wild) == fix_singleton_tags(wild)
