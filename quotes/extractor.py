"""The pipeline: articles in, who said what out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from quotes.annotation import Annotation, Annotator
from quotes.attribution import NOBODY, Attributor, Choice, Scene
from quotes.coreference import Coreference
from quotes.entities import Entity
from quotes.mentions import phrases
from quotes.types import (
    Article,
    Candidate,
    Cue,
    Evidence,
    Mention,
    Quote,
    QuoteKind,
    Speaker,
    Stretch,
)

BATCH_CHARACTERS = 60_000
"""How much text is annotated at once: enough to fill Stanza's batches, little enough to stream."""


class Extractor:
    """Reads articles and says who said what.

    >>> extractor = Extractor()
    >>> for quote in extractor.extract("“I shall return,” said Douglas MacArthur."):
    ...     print(quote.speaker.name, "said", quote.text)

    :param models: folder with Stanza models; by default the setting ``QUOTES_MODELS``, else the shipped ones.
    :raises ModelsError: where there are no usable models.
    """

    def __init__(self, models: Path | None = None) -> None:
        self._annotator = Annotator(models)
        self._attributor = Attributor()

    def extract(self, text: str, *, indirect: bool = True) -> list[Quote]:
        """The quotes of one text, in order of their start. Any text is accepted, nothing raises.

        :param indirect: find reported speech without marks too.
        """
        return next(self.extract_many([Article(text)], indirect=indirect))

    def extract_many(self, articles: Iterable[Article], *, indirect: bool = True) -> Iterator[list[Quote]]:
        """The quotes of each article, lazily and in input order, annotated in batches across articles."""
        for batch in _batches(articles):
            for annotation in self._annotator.annotate([a.text for a in batch], cues=indirect):
                yield self._read(annotation)

    def _read(self, annotation: Annotation) -> list[Quote]:
        found = phrases(annotation)
        scene = Scene(annotation, found)
        choices = self._attributor.attribute(scene)
        coreference = Coreference(annotation, found)
        groups = _join(scene, choices)
        return [_quote(scene, choices, coreference, group) for group in groups]


def _batches(articles: Iterable[Article]) -> Iterator[list[Article]]:
    iterator = iter(articles)
    while first := next(iterator, None):
        batch, size = [first], len(first.text)
        while size < BATCH_CHARACTERS and (more := list(islice(iterator, 1))):
            batch += more
            size += len(more[0].text)
        yield batch


def _join(scene: Scene, choices: list[Choice]) -> list[list[int]]:
    """Stretches that make one quote: around one reporting clause, running on after it, over open paragraphs."""
    stretches = scene.annotation.stretches
    groups: list[list[int]] = []
    for number, choice in enumerate(choices):
        if groups and _continues(scene, choices, groups[-1][-1], number):
            groups[-1].append(number)
        else:
            groups.append([number])
    assert sum(map(len, groups)) == len(stretches)
    return groups


def _continues(scene: Scene, choices: list[Choice], before: int, number: int) -> bool:
    choice, previous = choices[number], choices[before]
    if scene.annotation.stretches[before].continued:
        return True
    if choice.phrase == NOBODY or choice.phrase != previous.phrase:
        return False
    between = scene.annotation.text[
        scene.annotation.stretches[before].outer_end : scene.annotation.stretches[number].outer_start
    ]
    return "\n" not in between and (choice.hit is None or choice.hit == previous.hit)


def _quote(scene: Scene, choices: list[Choice], coreference: Coreference, group: list[int]) -> Quote:
    annotation = scene.annotation
    marked = [annotation.stretches[i] for i in group]
    stretches = tuple(Stretch(m.start, m.end) for m in marked)
    choice = next((choices[i] for i in group if choices[i].hit is not None), choices[group[0]])
    probabilities: dict[int, float] = {}
    entities: dict[int, Entity] = {}
    reasons: dict[int, str] = {}
    unnamed = 0.0
    for phrase, probability in choice.candidates:
        links = coreference.links(phrase) if phrase != NOBODY else []
        if not links:
            unnamed += probability
        for link in links:
            key = id(link.entity)
            entities[key] = link.entity
            probabilities[key] = probabilities.get(key, 0.0) + probability * link.probability
            reasons.setdefault(key, link.reason)
    ranked = sorted(probabilities, key=lambda key: -probabilities[key])
    speaker, confidence = None, unnamed
    if choice.phrase != NOBODY and ranked:
        entity = entities[ranked[0]]
        speaker = Speaker(entity.name, entity.kind, entity.aliases)
        confidence = probabilities[ranked[0]]
    return Quote(
        kind=_kind(scene, marked),
        text=" ".join(annotation.text[s.start : s.end] for s in stretches),
        stretches=stretches,
        cue=_cue(scene, choice),
        mention=_mention(scene, choice),
        speaker=speaker,
        confidence=round(confidence, 4),
        candidates=tuple(
            Candidate(entities[k].name, round(probabilities[k], 4))
            for k in ranked[:5]
            if probabilities[k] >= 0.005
        ),
        evidence=_evidence(scene, choice, reasons.get(ranked[0], "") if ranked else ""),
        repairs=tuple(dict.fromkeys(code for m in marked for code in m.repairs)),
    )


def _kind(scene: Scene, marked: list) -> QuoteKind:  # type: ignore[type-arg]
    return QuoteKind.DIRECT


def _cue(scene: Scene, choice: Choice) -> Cue | None:
    if choice.hit is None:
        return None
    sentence, hit = choice.hit
    words = scene.annotation.sentences[sentence].words
    start, end = words[hit.first].start, words[hit.last].end
    return Cue(start, end, scene.annotation.text[start:end], hit.lemma, hit.kind)


def _mention(scene: Scene, choice: Choice) -> Mention | None:
    if choice.phrase == NOBODY:
        return None
    phrase = scene.phrases[choice.phrase]
    return Mention(phrase.start, phrase.end, phrase.text, phrase.kind)


def _evidence(scene: Scene, choice: Choice, reason: str) -> tuple[Evidence, ...]:
    if choice.phrase == NOBODY:
        return ()
    mention = scene.phrases[choice.phrase].text
    out = []
    if choice.continued:
        out.append(Evidence("continuation", f"carries on from the quote before it, by “{mention}”"))
    elif choice.hit is not None:
        cue = _cue(scene, choice)
        assert cue is not None
        out.append(Evidence(choice.hit[1].way, f"“{mention}” is the source of “{cue.text}”"))
    else:
        out.append(Evidence("context", f"“{mention}” is the likeliest source nearby"))
    if reason:
        out.append(Evidence("coreference", reason))
    return tuple(out)
