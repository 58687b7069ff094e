"""What annotation tools hold in place of a quote, labelled regions of the text; and the quote from them.

A quote's stretches are regions labelled with its kind, its cue and mention regions of their own. The speaker
is a note that a person can read and change: ``Ivo Herzog (person)``.
"""

import re
from collections.abc import Sequence

from quotes.types import Cue, Mention, MentionKind, Quote, QuoteKind, Speaker, SpeakerKind, Stretch

CUE, MENTION = "cue", "mention"
LABELS = (*(kind.value for kind in QuoteKind), CUE, MENTION)
"""The labels of regions."""

_NOTE = re.compile(rf"(.*?)(?: \(({'|'.join(SpeakerKind)})\))?", re.DOTALL)


def note(speaker: Speaker) -> str:
    """The speaker as a note."""
    return f"{speaker.name} ({speaker.kind})"


def speaker(note: str) -> Speaker:
    """The speaker of a note; a person, where it does not say."""
    match = _NOTE.fullmatch(note.strip())
    assert match
    return Speaker(match[1], SpeakerKind(match[2] or SpeakerKind.PERSON))


def quote(
    text: str,
    kind: QuoteKind,
    stretches: Sequence[Stretch],
    cue: Stretch | None,
    mention: Stretch | None,
    note: str | None,
) -> Quote:
    """The quote of these regions. A person made it, so its confidence is 1 where it has a speaker."""
    return Quote(
        kind=kind,
        text=" ".join(text[stretch.start : stretch.end] for stretch in stretches),
        stretches=tuple(stretches),
        cue=Cue(cue.start, cue.end, words := text[cue.start : cue.end], words.casefold()) if cue else None,
        mention=Mention(mention.start, mention.end, text[mention.start : mention.end], MentionKind.NAME)
        if mention
        else None,
        speaker=speaker(note) if note else None,
        confidence=1.0 if note else 0.0,
    )
