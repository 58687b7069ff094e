"""Stanza models: the shipped ones, or a folder with others, through the same code.

A folder of models is as Stanza has it: ``resources.json``, and the weights of every processor under ``en/``.
The shipped folder is this package; ``download`` fills another one with Stanford's full English packages.
:mod:`quotes.models.reading` reads articles with them; importing this package alone loads neither
PyTorch nor Stanza.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from pickle import UnpicklingError
from typing import TYPE_CHECKING

from quotes.errors import ModelsError
from quotes.settings import Settings

if TYPE_CHECKING:
    import stanza

SHIPPED = Path(__file__).parent
PROCESSORS = ("tokenize", "pos", "lemma", "depparse", "ner")


def located(path: Path | None = None) -> Path:
    """The folder of models to use.

    :param path: folder with ``resources.json``; by default that of the setting ``QUOTES_MODELS``,
        else the shipped one.
    :raises ModelsError: there is no such file.
    """
    folder = (path or Settings().models or SHIPPED).expanduser()
    if not (folder / "resources.json").is_file():
        raise ModelsError(f"no models in {folder}: name a folder that `quotes models download` filled")
    return folder


@contextmanager
def told(folder: Path, *processors: str) -> Iterator[None]:
    """Inside, whatever goes wrong with models of a folder is a :class:`~quotes.errors.ModelsError`."""
    try:
        yield
    except (OSError, ValueError, KeyError, RuntimeError, UnpicklingError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0]
        raise ModelsError(f"cannot load {', '.join(processors)} from {folder}: {reason}") from error


def load(
    path: Path | None = None, *, processors: Iterable[str] = PROCESSORS, pretokenized: bool = False
) -> stanza.Pipeline:
    """Load Stanza's pipeline, never asking the network.

    :param path: as :func:`located` takes it.
    :param processors: of ``PROCESSORS``. A later one needs the earlier ones (names need only the tokenizer).
    :param pretokenized: the pipeline reads lists of sentences, each a list of words, in place of text.
    :raises ModelsError: the folder holds no such models.
    """
    folder, wanted = located(path), tuple(processors)
    from quotes.models.pipeline import pipeline

    with told(folder, *wanted):
        return pipeline(folder, wanted, pretokenized=pretokenized)


def download(folder: Path) -> Path:
    """Fetch Stanford's full English packages into the folder, and return it for ``load``.

    What is there already is not fetched again.

    :raises ModelsError: no network, or no room.
    """
    import requests
    import stanza

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
