"""The pipeline: articles in, who said what out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from quotes.annotation import Annotation, Annotator
from quotes.assembly import assemble
from quotes.attribution import Attributor, Scene
from quotes.batches import batches
from quotes.coreference import Coreference
from quotes.gazetteer import settle
from quotes.indirect import IndirectFinder
from quotes.mentions import phrases
from quotes.types import Article, Quote

BATCH_CHARACTERS = 150_000
"""How much text is annotated at once: enough to batch by length, little enough to stream."""


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
        self._indirect = IndirectFinder()

    def extract(self, text: str, *, indirect: bool = True) -> list[Quote]:
        """The quotes of one text, in order of their start. Any text is accepted, nothing raises.

        :param indirect: find reported speech without marks too.
        """
        return next(self.extract_many([Article(text)], indirect=indirect))

    def extract_many(self, articles: Iterable[Article], *, indirect: bool = True) -> Iterator[list[Quote]]:
        """The quotes of each article, lazily and in input order, annotated in batches across articles."""
        for batch in batches(articles, BATCH_CHARACTERS):
            for annotation in self._annotator.annotate([a.text for a in batch], cues=indirect):
                yield self._read(annotation, indirect=indirect)

    def _read(self, annotation: Annotation, *, indirect: bool = True) -> list[Quote]:
        annotation.names = settle(annotation)
        scene = Scene(annotation, phrases(annotation))
        coreference = Coreference(annotation, scene.phrases)
        choices = self._attributor.attribute(scene, coreference)
        reported = self._indirect.find(scene) if indirect else []
        return assemble(scene, choices, reported, coreference)
