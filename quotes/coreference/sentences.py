"""Whom "he" means by the sentence that it stands in: ``Quill told the rules: “…,” he said``, ``In what he
called “…”, Quill left``, ``Quill said they had lost, which, he said, was “…”``; and by the one before."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Sentence
from quotes.coreference import scenes
from quotes.coreference.frame import Frame
from quotes.mentions import Phrase
from quotes.types import MentionKind


def subjects(phrase: Phrase, frame: Frame) -> Iterator[int]:
    """The indices of the phrases of the sentence's subject that the source "he" or "she" may mean."""
    sentence = frame.sentence(phrase)
    verb = sentence.words[phrase.head].head
    for head in (_before_colon(sentence, verb), _of_teller(sentence, verb), _behind(sentence, verb)):
        number = None if head is None else frame.number_at(phrase.sentence, head)
        if number is not None and frame.phrases[number].name is not None:
            yield number


def _before_colon(sentence: Sentence, verb: int) -> int | None:
    """The subject of the clause before a colon, where the words in marks behind it are what he says, and the
    sentence ends with that."""
    words = sentence.words
    colon = next((i for i, word in enumerate(words) if word.text == ":" and word.stretch is None), -1)
    quoted = [i for i, word in enumerate(words) if word.stretch is not None]
    if not (0 < colon < verb and quoted and colon < quoted[0] and quoted[-1] < verb):
        return None
    clauses = [i for i in range(colon) if words[i].head < 0 or words[i].head > colon]
    return next((s for clause in clauses for s in _subject(sentence, clause) if s < colon), None)


def _of_teller(sentence: Sentence, verb: int) -> int | None:
    """The subject of the main verb of speech, where an aside behind it tells who says so."""
    words, root = sentence.words, sentence.root
    told = {hit.word for hit in sentence.hits if hit.way == "subject" and hit.form == "verb"}
    aside = words[verb].deprel == "parataxis" and root < verb and {root, verb} <= told
    between = any(word.text in (";", ":") for word in words[root:verb])
    return next(_subject(sentence, root), None) if aside and not between else None


def _behind(sentence: Sentence, verb: int) -> int | None:
    """The subject of the main clause behind ``In what he called “…”``."""
    words, root = sentence.words, sentence.root
    begins = [word.text.lower() for word in words[:2]] in (["in", "what"], ["with", "what"])
    return next((s for s in _subject(sentence, root) if s > verb), None) if begins and verb < root else None


def _subject(sentence: Sentence, verb: int) -> Iterator[int]:
    return (c for c in sentence.children[verb] if sentence.words[c].deprel.startswith("nsubj"))


_HARMING = frozenset(
    """
    rob attack assault stab shoot beat punch kick hit strike kidnap abduct rape mug threaten chase grab knock
    injure wound
    """.split()
)
"""What is done to somebody who tells of it then, rather than who did it."""
_HEARING = frozenset("police officers detectives court judge jury jurors".split())
"""To whom he who did it speaks as often."""
_SECOND = frozenset("you your yours yourself".split())


def harmed_before(phrase: Phrase, number: int, frame: Frame) -> int | None:
    """The index of who is named in the sentence before, to whom somebody without a name did something, where
    the words in marks are of an "I", and not to "you": ``A thief robbed Ada Quill. “I froze,” she said``."""
    said = frame.quoted(phrase.sentence)
    heard = {word.text.lower() for word in frame.sentence(phrase).words[phrase.head :]}
    if "i" not in said or not _SECOND.isdisjoint(said) or not _HEARING.isdisjoint(heard):
        return None
    for at in _before(phrase, number, frame):
        other = frame.phrases[at]
        if other.deprel == "obj" and other.name is not None and _is_harmed(other, frame):
            return at
    return None


def _is_harmed(phrase: Phrase, frame: Frame) -> bool:
    """Whether a phrase is whom the main verb of a sentence tells to be harmed, by somebody without a name who
    is told of as who does such."""
    sentence, verb = frame.sentence(phrase), frame.head(phrase).head
    subject = next(_subject(sentence, verb), None)
    number = None if subject is None else frame.number_at(phrase.sentence, subject)
    if verb != sentence.root or sentence.words[verb].lemma not in _HARMING or number is None:
        return False
    return (
        frame.phrases[number].kind is MentionKind.DESCRIPTION and frame.phrases[number].noun in scenes.DOING
    )


def asked_before(phrase: Phrase, number: int, frame: Frame) -> int | None:
    """The index of who was asked something in the sentence before, where "he" answers in marks: ``He was
    asked about his brother. “No,” he said``."""
    for at in _before(phrase, number, frame) if frame.is_behind_quote(phrase) else ():
        other = frame.phrases[at]
        if other.deprel == "nsubj:pass" and frame.answers(other):
            return at
    return None


def _before(phrase: Phrase, number: int, frame: Frame) -> Iterator[int]:
    """The indices of the phrases of the sentence before, the last first."""
    for at in range(number - 1, -1, -1):
        apart = frame.distance.sentences(frame.phrases[at].sentence, phrase.sentence)
        if apart > 1:
            return
        if apart == 1:
            yield at
