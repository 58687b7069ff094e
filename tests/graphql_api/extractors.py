"""Extractors that stand in for the real one where the queue before it is tested; quick to load."""

import os
import time
from pathlib import Path

from quotes import Quote, QuoteKind, Speaker, SpeakerKind, Stretch


class ShoutingExtractor:
    """Finds one quote, the whole text, in any text that is not the word *crash*."""

    def extract(self, text: str) -> list[Quote]:
        """Find it."""
        if text == "crash":
            raise ValueError("this must never reach a client")
        return [
            Quote(
                QuoteKind.DIRECT,
                text,
                (Stretch(0, len(text)),),
                speaker=Speaker("Ada Quill", SpeakerKind.PERSON, ("Quill",)),
                confidence=0.5,
            )
        ]


class GatedExtractor:
    """Reads a text once the file exists that the text names, and says so by another; dies of ``die``."""

    def extract(self, text: str) -> list[Quote]:
        """Wait for the file."""
        if text == "die":
            os._exit(1)
        Path(f"{text}.begun").touch()
        while not Path(text).exists():
            time.sleep(0.01)
        return [Quote(QuoteKind.DIRECT, text, (Stretch(0, len(text)),))]
