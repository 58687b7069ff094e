"""A small word-vector table, cut out of the one that spaCy's ``en_core_web_md`` carries (MIT).

That table holds 20,000 rows for 685,000 keys, the keys hashed. Ours holds the words of the training
texts and then the commonest words of English, projected to 100 dimensions and rounded to half precision.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgpack  # type: ignore[import-untyped]
import numpy as np
import numpy.typing as npt
import torch
import wordfreq
from stanza.models.common.pretrain import PretrainedWordVocab
from stanza.models.common.vocab import VOCAB_PREFIX

Table = npt.NDArray[np.float32]

WORDS = 80_000
DIMENSIONS = 100
SPREAD = 0.3
MASK = (1 << 64) - 1

# Marks of every style share the vector of the straight one, so that style does not change a parse.
TWINS = dict.fromkeys(("“", "”", "``", "''", "«", "»"), '"') | dict.fromkeys(("‘", "’"), "'")


def make(spacy_vocab: Path, first: Iterable[str], saved_as: Path) -> None:
    """Write a Stanza pretrain file.

    ``spacy_vocab`` is the ``vocab`` folder of an unpacked ``en_core_web_md``; ``first`` are words to
    have in any case, where they have a vector.
    """
    rows_of, table = _load(spacy_vocab)
    rows: dict[str, int] = {}
    for word in _candidates(first):
        if len(rows) >= WORDS:
            break
        row = _row(word, rows_of)
        if row is not None:
            rows.setdefault(word, row)
    for word in [w for w in rows if "'" in w and w not in TWINS]:
        rows[word.replace("'", "’")] = rows[word]
    rows |= {twin: rows[mark] for twin, mark in TWINS.items()}
    emb = _project(table[list(rows.values())])
    special = np.zeros((len(VOCAB_PREFIX), DIMENSIONS), dtype=np.float32)
    vocab = PretrainedWordVocab(list(rows))
    full = torch.from_numpy(np.concatenate([special, emb])).half().float()  # the trainers need floats
    torch.save({"vocab": vocab.state_dict(), "emb": full}, saved_as)


def _candidates(first: Iterable[str]) -> Iterator[str]:
    yield from (word.lower() for word in first)
    for word in wordfreq.top_n_list("en", 321_000, wordlist="best"):
        yield word
        if word.endswith("'s"):
            yield word.removesuffix("'s")


def _row(word: str, rows_of: dict[int, int]) -> int | None:
    for form in (word, word.title(), word.upper()):
        row = rows_of.get(_hash(form.encode()))
        if row is not None and row >= 0:
            return row
    return None


def _load(spacy_vocab: Path) -> tuple[dict[int, int], Table]:
    rows_of = msgpack.unpackb((spacy_vocab / "key2row").read_bytes(), strict_map_key=False)
    return dict(rows_of), np.load(spacy_vocab / "vectors")


def _project(table: Table) -> Table:
    centred = table - table.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)
    projected = centred @ vectors[:, ::-1][:, :DIMENSIONS]
    scaled: Table = (projected * (SPREAD / projected.std())).astype(np.float32)
    return scaled


def _hash(key: bytes) -> int:
    """MurmurHash64A with seed 1, spaCy's hash of strings."""
    m, r = 0xC6A4A7935BD1E995, 47
    h = (1 ^ (len(key) * m)) & MASK
    whole = len(key) // 8 * 8
    for start in range(0, whole, 8):
        k = int.from_bytes(key[start : start + 8], "little") * m & MASK
        k = (k ^ (k >> r)) * m & MASK
        h = (h ^ k) * m & MASK
    if whole < len(key):
        h = (h ^ int.from_bytes(key[whole:], "little")) * m & MASK
    h = (h ^ (h >> r)) * m & MASK
    return h ^ (h >> r)
