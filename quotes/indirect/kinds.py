"""In a word: the sort of a cue, of what it reports, of whoever may be its source."""

from __future__ import annotations

from quotes import nouns
from quotes.annotation import NameKind
from quotes.attribution import Scene
from quotes.cues import SPEECH_VERBS, Hit
from quotes.indirect.contents import Content
from quotes.types import MentionKind


def sort_of(content: Content) -> str:
    """How a content hangs on its cue, in a word."""
    return content.relation.split(" ")[0]


def group_of(hit: Hit) -> str:
    """The cue in a word: whether it nearly always reports, or else its form and class."""
    return "speech" if hit.lemma in SPEECH_VERBS else f"{hit.form} {hit.kind.value}"


def kind_of(scene: Scene, phrase: int) -> str:
    """What a phrase stands for, by its name or its form."""
    found = scene.phrases[phrase]
    word = scene.annotation.sentences[found.sentence].words[found.head]
    if found.name is not None:
        return "person" if found.name.kind is NameKind.PERSON else f"name {found.name.kind.value}"
    if found.kind is MentionKind.PRONOUN:
        return f"pronoun {word.text.lower()}"
    if nouns.is_human(word.lemma):
        return "human" if word.xpos == "NN" else "humans"
    return "document" if nouns.is_document(word.lemma) else f"thing {word.xpos}"
