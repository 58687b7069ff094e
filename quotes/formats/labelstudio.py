"""Label Studio: a task an article with our quotes as predictions, and the quotes of people's annotations.

Offsets are code points on both sides.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import orjson

from quotes.errors import InputError
from quotes.formats import Attributed
from quotes.formats.regions import CUE, LABELS, MENTION, note
from quotes.formats.regions import quote as quote_of
from quotes.types import Article, Quote, QuoteKind, Stretch

CONFIGURATION = f"""\
<View>
  <Labels name="label" toName="text">
    {" ".join(f'<Label value="{label}"/>' for label in LABELS)}
  </Labels>
  <Text name="text" value="$text"/>
  <TextArea name="speaker" toName="text" perRegion="true" placeholder="Ivo Herzog (person)"/>
  <Relations><Relation value="has"/><Relation value="continues"/></Relations>
</View>
"""
"""The labelling interface that tasks need."""


def chunks(pairs: Iterable[Attributed], version: str = "quotes") -> Iterator[bytes]:
    """One JSON array of tasks, piece by piece.

    :param version: name of the model that Label Studio shows with the predictions.
    """
    yield b"["
    for number, (article, quotes) in enumerate(pairs):
        yield (b",\n" if number else b"\n") + orjson.dumps(task(article, quotes, version))
    yield b"\n]\n"


def task(article: Article, quotes: Iterable[Quote], version: str) -> dict[str, Any]:
    """The task of an article."""
    result = [part for number, quote in enumerate(quotes) for part in _result(article.text, quote, number)]
    return {
        "data": {"text": article.text, "id": article.id, "url": article.url, "title": article.title},
        "predictions": [{"model_version": version, "result": result}],
    }


def _result(text: str, quote: Quote, number: int) -> Iterator[dict[str, Any]]:
    first = f"q{number}"
    for part, stretch in enumerate(quote.stretches):
        key = f"{first}.{part}" if part else first
        yield _region(key, text, quote.kind, stretch)
        if part:
            yield _relation(first, key, "continues")
    for label, found in ((CUE, quote.cue), (MENTION, quote.mention)):
        if found:
            yield _region(f"{first}.{label}", text, label, Stretch(found.start, found.end))
            yield _relation(first, f"{first}.{label}", "has")
    if quote.speaker:
        start, end = quote.stretches[0].start, quote.stretches[0].end
        yield {
            "id": first,
            "from_name": "speaker",
            "to_name": "text",
            "type": "textarea",
            "value": {"start": start, "end": end, "text": [note(quote.speaker)]},
        }


def _region(key: str, text: str, label: str, stretch: Stretch) -> dict[str, Any]:
    start, end = stretch.start, stretch.end
    return {
        "id": key,
        "from_name": "label",
        "to_name": "text",
        "type": "labels",
        "value": {"start": start, "end": end, "text": text[start:end], "labels": [label]},
    }


def _relation(one: str, other: str, label: str) -> dict[str, Any]:
    return {"from_id": one, "to_id": other, "type": "relation", "direction": "right", "labels": [label]}


def read(path: Path) -> Iterator[tuple[Article, list[Quote]]]:
    """The articles of Label Studio's JSON export with the quotes of each one's newest annotation.

    :raises InputError: when the file is none.
    """
    try:
        tasks = orjson.loads(path.read_bytes())
        for task in tasks:
            data = task["data"]
            annotations = task.get("annotations") or [{"result": []}]
            quotes = _quotes(data["text"], annotations[-1]["result"])
            article = Article(data["text"], id=str(data.get("id", task.get("id", ""))), url=data.get("url"))
            yield article, quotes
    except (orjson.JSONDecodeError, KeyError, TypeError, ValueError) as error:
        raise InputError(f"{path}: not an export of Label Studio in JSON: {error!r}") from error


def _quotes(text: str, result: list[dict[str, Any]]) -> list[Quote]:
    regions: dict[str, tuple[str, Stretch]] = {}
    notes: dict[str, str] = {}
    linked: dict[str, list[str]] = {}
    for part in result:
        if part["type"] == "labels":
            value = part["value"]
            regions[part["id"]] = value["labels"][0], Stretch(value["start"], value["end"])
        elif part["type"] == "textarea":
            notes[part["id"]] = part["value"]["text"][0]
        elif part["type"] == "relation":
            linked.setdefault(part["from_id"], []).append(part["to_id"])
    later = {other for others in linked.values() for other in others}
    quotes = []
    for key, (label, stretch) in regions.items():
        if label not in set(QuoteKind) or key in later:
            continue
        parts = [regions[other] for other in linked.get(key, ()) if other in regions]
        stretches = sorted([stretch, *(at for of, at in parts if of == label)], key=lambda each: each.start)
        one = dict(parts)
        quotes.append(
            quote_of(text, QuoteKind(label), stretches, one.get(CUE), one.get(MENTION), notes.get(key))
        )
    return quotes
