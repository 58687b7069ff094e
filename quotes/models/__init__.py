"""Stanza models: the shipped ones, or a folder with others, through the same code.

A folder of models is as Stanza has it: ``resources.json``, and the weights of every processor under ``en/``.
The shipped folder is this package; ``download`` fills another one with Stanford's full English packages.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import requests
import stanza
from stanza.models.common.foundation_cache import FoundationCache
from stanza.models.common.pretrain import Pretrain

from quotes.errors import ModelsError
from quotes.models import decoding, lean
from quotes.settings import Settings

SHIPPED = Path(__file__).parent
PROCESSORS = ("tokenize", "pos", "lemma", "depparse", "ner")
NEEDING_VECTORS = {"pos", "depparse", "ner"}


def load(
    path: Path | None = None, *, processors: Iterable[str] = PROCESSORS, pretokenized: bool = False
) -> stanza.Pipeline:
    """Load a pipeline, never asking the network.

    Word vectors are read once in a process, so loading names and parsing apart from each other costs
    no more than loading them together.

    :param path: folder with ``resources.json``; by default that of the setting ``QUOTES_MODELS``,
        else the shipped one.
    :param processors: of ``PROCESSORS``. A later one needs the earlier ones (names need only the tokenizer).
    :param pretokenized: the pipeline reads lists of sentences, each a list of words, in place of text.
    :raises ModelsError: the folder holds no such models.
    """
    folder = (path or Settings().models or SHIPPED).expanduser()
    wanted = [*dict.fromkeys(("tokenize", *processors))]
    if not (folder / "resources.json").is_file():
        raise ModelsError(f"no models in {folder}: name a folder that `quotes models download` filled")
    decoding.install()
    try:
        with lean.loading():
            return stanza.Pipeline(
                "en",
                dir=str(folder),
                processors=",".join(wanted),
                download_method=None,
                use_gpu=False,
                tokenize_pretokenized=pretokenized,
                foundation_cache=_vectors(folder) if NEEDING_VECTORS.intersection(wanted) else None,
                logging_level="ERROR",
            )
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelsError(f"cannot load {', '.join(wanted)} from {folder}: {reason}") from error


def download(folder: Path) -> Path:
    """Fetch Stanford's full English packages into the folder, and return it for ``load``.

    What is there already is not fetched again.

    :raises ModelsError: no network, or no room.
    """
    level = logging.getLogger("stanza").level
    try:
        stanza.download("en", model_dir=str(folder), processors=",".join(PROCESSORS), logging_level="ERROR")
    except (requests.RequestException, OSError, ValueError) as error:
        raise ModelsError(
            f"cannot download Stanford's models to {folder} ({type(error).__name__}): "
            "is there a network? The shipped models need none."
        ) from error
    finally:
        logging.getLogger("stanza").setLevel(level)
    return folder


@cache
def _vectors(folder: Path) -> FoundationCache:
    """Word vectors of the folder as floats: ours are stored in half precision, which Stanza's taggers
    cannot add to their own weights."""
    vectors = FoundationCache(local_files_only=True)
    for file in sorted((folder / "en" / "pretrain").glob("*.pt")):
        pretrain = Pretrain(str(file))
        pretrain._emb = pretrain.emb.float()
        vectors.pretrains[str(file)] = pretrain
    return vectors
