"""Trained checkpoints as a folder that ``quotes.models.load`` reads, in half precision."""

from __future__ import annotations

import hashlib
import json
from collections import OrderedDict
from pathlib import Path
from typing import Any

import torch

NAME = "news"
CHECKPOINTS = {
    "tokenize": "tokenizer.pt",
    "pos": "tagger.pt",
    "lemma": "lemmatizer.pt",
    "depparse": "parser-7.pt",
    "ner": "names.pt",
    "pretrain": "vectors.pt",
}
WITH_VECTORS = {"pos", "depparse", "ner"}
LARGEST = 40_000_000
PLACES = ("_file", "_dir", "_name", "_from", "_gold")


def package(work: Path, folder: Path, checkpoints: dict[str, str] = CHECKPOINTS) -> None:
    """Write weights and ``resources.json`` into the folder.

    :raises ValueError: they take more room than the wheel allows.
    """
    resources: dict[str, Any] = {"lang_name": "English", "packages": {"default": {}}}
    size = 0
    for processor, checkpoint in checkpoints.items():
        saved = folder / "en" / processor / f"{NAME}.pt"
        saved.parent.mkdir(parents=True, exist_ok=True)
        content = torch.load(work / checkpoint, map_location="cpu", weights_only=True)
        if processor == "ner":
            _without_delta(content)
        torch.save(_small(content), saved)
        size += saved.stat().st_size
        entry: dict[str, Any] = {"md5": hashlib.md5(saved.read_bytes()).hexdigest()}
        if processor in WITH_VECTORS:
            entry["dependencies"] = [{"model": "pretrain", "package": NAME}]
        resources[processor] = {NAME: entry}
        if processor != "pretrain":
            resources["packages"]["default"][processor] = NAME
    if size > LARGEST:
        raise ValueError(f"the weights take {size:,} bytes, more than {LARGEST:,}")
    (folder / "resources.json").write_text(json.dumps({"en": resources}, indent=2) + "\n", encoding="utf-8")


def _without_delta(names: dict[str, Any]) -> None:
    """Take out the table of changes to the word vectors: they were not trained, so it is all zeros."""
    if names["model"]["delta_emb.weight"].any():
        raise ValueError("the recognizer of names was trained with its word vectors")
    del names["model"]["delta_emb.weight"], names["vocab"]["delta"], names["vocab"]["_key2class"]["delta"]


def _small(value: object) -> object:
    """The checkpoint with float tensors in half precision, without paths of the machine that made it."""
    if isinstance(value, torch.Tensor):
        return value.half() if value.is_floating_point() else value
    if isinstance(value, dict):
        small = ((key, _small(_placeless(key, item))) for key, item in value.items())
        return OrderedDict(small) if isinstance(value, OrderedDict) else dict(small)
    if isinstance(value, list | tuple):
        return [_small(item) for item in value] if isinstance(value, list) else tuple(map(_small, value))
    return value


def _placeless(key: object, item: object) -> object:
    if isinstance(key, str) and isinstance(item, str) and key.endswith(PLACES):
        return Path(item).name
    return item
