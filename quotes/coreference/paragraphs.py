"""Whom a new paragraph begins with, after another has spoken: ``Coach Lea Coe praised her. ¶ The runner
shrugged. “…,” she said``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes import mentions, names, nouns
from quotes.annotation import NameKind
from quotes.coreference.agreement import agrees
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.grounds import Called
from quotes.coreference.lately import is_told
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase
from quotes.types import MentionKind


def opens(phrase: Phrase, frame: Frame) -> bool:
    """Whether a paragraph begins with a description of somebody, of whom its first sentence is told."""
    paragraph = frame.sentence(phrase).paragraph
    begins = phrase.start == frame.annotation.paragraphs[paragraph][0]
    one = nouns.is_human(phrase.noun) and not (frame.is_plural(phrase) or nouns.is_collective(phrase.noun))
    return begins and one and phrase.kind is MentionKind.DESCRIPTION and frame.is_main(phrase)


def without_last(
    phrase: Phrase, called: Called, people: Sequence[Entity], frame: Frame, salience: Salience
) -> list[Entity]:
    """Whom of those in question a description that opens a paragraph, and says nothing there, may mean: where
    somebody else fits, not who was brought in, in the paragraph before, by another trade."""
    others = [e for e in people if not _is_brought_in(phrase, e, frame, salience) or called.is_role_of(e)]
    fitting = any(agrees(phrase, "person", e, source=True) for e in others)
    return others if fitting and opens(phrase, frame) and not frame.speaks(phrase) else list(people)


def _is_brought_in(phrase: Phrase, entity: Entity, frame: Frame, salience: Salience) -> bool:
    """Whether the paragraph before a phrase was the first to name somebody who speaks there."""
    last = salience.last(entity)
    if last is None or not is_told(entity) or not salience.has_spoken(entity):
        return False
    begins, _ = frame.annotation.paragraphs[frame.annotation.sentences[last.sentence].paragraph]
    return entity.first >= begins and frame.distance.paragraphs(last.sentence, phrase.sentence) == 1


def subject_before(phrase: Phrase, number: int, frame: Frame) -> int | None:
    """The index of the description that opens the paragraph of "he said" in the sentence before, or one
    before that brings somebody in, where the words in marks are none of another about him: ``The killer
    smiled. “He laughed at us,” he said``."""
    for at in range(number - 1, -1, -1):
        other = frame.phrases[at]
        if frame.distance.sentences(other.sentence, phrase.sentence) > 1:
            return None
        if other.sentence != phrase.sentence and opens(other, frame):
            same = frame.sentence(other).paragraph == frame.sentence(phrase).paragraph
            new = names.tokens(other.text)[0] in ("a", "an", "one")
            told = (same or new) and not _names_another(other, frame)
            return at if told and _may_tell(phrase, other, frame) else None
    return None


def _names_another(subject: Phrase, frame: Frame) -> bool:
    """Whether a sentence names somebody besides its subject: ``A thief robbed Roe. “He ran,” he said``."""
    behind = frame.names_between(subject.end, frame.sentence(subject).end)
    return any(name.kind is NameKind.PERSON for name in behind)


def _may_tell(phrase: Phrase, subject: Phrase, frame: Frame) -> bool:
    """Whether the words in marks may be those of whom the sentence before is about."""
    said, pronoun = frame.quoted(phrase.sentence), phrase.text.lower()
    if not mentions.FIRST.isdisjoint(said):
        return True
    own = mentions.FEMALE if pronoun in mentions.FEMALE else mentions.MALE
    return subject.deprel == "nsubj" and own.isdisjoint(said)
