"""The corpora with gold that the gate knows: where they are, what is in them, and their hash."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks import inline
from quotes.audit.evaluation import GoldArticle, Span, gold_article, read_gold
from quotes.errors import InputError
from quotes.sources import text as text_files
from quotes.types import Article
from training import judgements
from training.judgements import HELD_OUT

PROJECT = Path(__file__).parent.parent
SHARED = PROJECT.parent / "shared"

UNSEEN = "held out"
"""The articles of :data:`HELD_OUT`, which nobody looks at: figures are shown, errors only when asked for."""

COMPOSED = Path(__file__).parent / "composed"
"""Articles written for this project, as hard as their writers could make them, in two folders."""
UNREAD = "composed, unread"
"""Those whose errors nobody looks at."""
_COMPOSED = {"composed": "read", UNREAD: "unread"}

HIDDEN = frozenset({UNSEEN, UNREAD})
"""Corpora whose errors are shown only when asked for."""

FOLDERS = ("gold/dev", "gold/seeds", "seeds")
SPEAKERS = (*FOLDERS, *_COMPOSED, UNSEEN)
SPANS = ("polnear/dev",)


@dataclass(frozen=True, slots=True)
class Attribution:
    """Spans of a gold attribution's source, none where it is not named, and of its content."""

    source: list[Span]
    content: list[Span]


@dataclass(frozen=True, slots=True)
class SpeakerCorpus:
    """Articles with the speakers of their direct quotes."""

    name: str
    hash: str
    articles: list[GoldArticle]


@dataclass(frozen=True, slots=True)
class SpanCorpus:
    """Articles with the sources and contents of all their attributions."""

    name: str
    hash: str
    articles: list[tuple[Article, list[Attribution]]]


def folder(name: str, shared: Path) -> Path:
    """Where a corpus is: in the project, or in the folder of what is not."""
    own = PROJECT / name
    return own if own.is_dir() else shared / name


def read_speakers(shared: Path) -> list[SpeakerCorpus]:
    """The corpora of speakers that are there."""
    corpora = [
        SpeakerCorpus(name, _hash(at, [*at.glob("*.txt"), *at.glob("*.gold.json")]), read_gold(at))
        for name in FOLDERS
        if any((at := folder(name, shared)).glob("*.gold.json"))
    ]
    for name, sub in _COMPOSED.items():
        files = sorted((COMPOSED / sub).glob("*.txt"))
        corpora.append(SpeakerCorpus(name, _hash(COMPOSED, files), [inline.read(file) for file in files]))
    judged = judgements.articles(HELD_OUT, shared / "training" / "ner" / "worldwide", shared / "polnear")
    held_out = [gold_article(Article(each.text, id=each.name), each.quotes) for each in judged]
    if held_out:
        corpora.append(SpeakerCorpus(UNSEEN, _hash(HELD_OUT.parent, [HELD_OUT]), held_out))
    return corpora


def read_spans(shared: Path) -> list[SpanCorpus]:
    """The corpora of spans that are there."""
    return [_read_spans(name, at) for name in SPANS if (at := folder(name, shared)).is_dir()]


def _read_spans(name: str, at: Path) -> SpanCorpus:
    """PolNeAR: ``text/NAME.txt`` with ``attributions/NAME_annotator.ann``; the first annotator counts."""
    files: list[Path] = []
    articles: list[tuple[Article, list[Attribution]]] = []
    for path in sorted((at / "text").glob("*.txt")):
        annotations = sorted((at / "attributions").glob(f"{path.stem}_*.ann"))
        if annotations:
            files += [path, annotations[0]]
            [article] = text_files.read(path)
            articles.append((article, read_standoff(annotations[0])))
    return SpanCorpus(name, _hash(at, files), articles)


def read_standoff(path: Path) -> list[Attribution]:
    """The attributions of a file in brat's standoff format, those without a content left out.

    :raises InputError: an event names a text that is not there.
    """
    texts: dict[str, list[Span]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        name, _, rest = line.partition("\t")
        if re.fullmatch(r"T\d+", name):
            offsets = rest.split("\t")[0].partition(" ")[2]
            texts[name] = [(int(start), int(end)) for start, end in map(str.split, offsets.split(";"))]
        elif re.fullmatch(r"E\d+", name):
            roles = (part.partition(":") for part in rest.split())
            events.append([(role.rstrip("0123456789"), text) for role, _, text in roles])
    try:
        attributions = [
            Attribution(
                *(
                    [s for r, text in event if r == role for s in texts[text]]
                    for role in ("Source", "Content")
                )
            )
            for event in events
            if any(role.startswith("Attribution") for role, _ in event)
        ]
    except KeyError as error:
        raise InputError(f"{path}: an event names {error}, which is not there") from error
    return [each for each in attributions if each.content]


def _hash(at: Path, files: Iterable[Path]) -> str:
    """SHA-256 over names and contents."""
    digest = hashlib.sha256()
    for path in sorted(files):
        digest.update(f"{path.relative_to(at).as_posix()} {path.stat().st_size}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
