"""What speaks for a phrase as the source of a stretch: the features that the ranker weighs."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.attribution import kinds
from quotes.attribution.context import Context
from quotes.attribution.reporting import Tie
from quotes.cues import SPEECH_VERBS
from quotes.mentions import Phrase
from quotes.ranking import Features, bucket


def features(context: Context, number: int, tie: Tie | None) -> Features:
    """The features of one phrase.

    :param number: its index among the scene's.
    :param tie: the cue that connects it with the stretch.
    """
    phrase = context.scene.phrases[number]
    where = context.where(phrase)
    speaks = tie is not None and tie.hit.lemma in SPEECH_VERBS
    kind = kinds.of(context.scene, phrase, speaks=speaks)
    found = list(_of_phrase(context, phrase, kind, where))
    found += _of_stretch(context, where, tie.direction if tie else "no cue")
    if number == context.continuation.phrase:
        found += _of_continuation(context, kind)
    found += _of_cue(context, phrase, tie, where) if tie else [f"no hit {where} {context.cue}"]
    return dict.fromkeys(found, 1.0)


def _of_phrase(context: Context, phrase: Phrase, kind: str, where: str) -> Iterator[str]:
    """What the phrase is, and where it stands."""
    sentences = context.scene.annotation.sentences
    paragraph = sentences[context.place.sentence].paragraph if context.place else None
    same = sentences[phrase.sentence].paragraph == paragraph
    yield f"kind {kind}"
    yield f"where {where} {context.cue}"
    yield f"where {where} {'paragraph' if same else 'other paragraph'} {context.layout.opening}"
    yield f"relation {phrase.deprel} {where}"
    yield f"kind {kind} {where}"
    if phrase.name is not None and context.wording.names(phrase.name.form):
        yield f"named inside {where} {kind}"


def _of_stretch(context: Context, where: str, direction: str) -> Iterator[str]:
    """What the words in marks are, that the phrase may have said."""
    if context.wording.titled:
        yield f"title-like {where} {direction}"
    if context.modifies:
        yield f"modifier {where} {direction}"
    if context.wording.repeated:
        yield f"repeated {where} {direction}"
    if context.layout.heading:
        yield f"heading {'alone' if context.layout.heads else 'with words'} {where} {direction}"
        yield f"heading {where} {direction}"


def _of_continuation(context: Context, kind: str) -> Iterator[str]:
    """How the stretch goes on from the one before, which the phrase was chosen for."""
    before, shape = context.continuation, context.wording.shape
    yield f"before {before.gap} {context.cue}"
    yield f"before {before.nearness} {shape}"
    yield f"before {kind}"
    if before.carried:
        yield "before carries on"
    yield f"before {before.gap} {context.layout.extent} {shape}"


def _of_cue(context: Context, phrase: Phrase, tie: Tie, where: str) -> Iterator[str]:
    """The cue that connects the phrase with the stretch."""
    hit, shape = tie.hit, context.wording.shape
    form = "speech" if hit.lemma in SPEECH_VERBS else hit.form
    yield f"hit {where} {form} {hit.way}"
    yield f"hit class {where} {hit.kind.value}"
    yield f"hit shape {where} {form} {shape}"
    yield f"hit lemma {hit.lemma} {where if where == 'same' else 'elsewhere'}"
    if tie.reach is None:
        yield from _of_distant_cue(context, phrase, tie, form, where)
        return
    side = tie.reach.side
    yield f"path {tie.path} {form}"
    yield f"path {tie.path} {shape}"
    yield f"reach {side} {form} {bucket(tie.reach.words, 0, 1, 3, 6, 12)}"
    yield f"reach {side} {'clear' if tie.reach.clear else 'other stretch between'}"
    yield f"way {hit.way} {tie.direction} {side}"
    words = context.scene.annotation.sentences[phrase.sentence].words
    if words[phrase.head].start > context.marked.end:
        yield f"candidate after {side}"
    if context.reporting.is_nearest(tie):
        yield f"nearest cue {form}"
    if aside := context.reporting.aside(hit):
        yield f"aside {aside}"


def _of_distant_cue(context: Context, phrase: Phrase, tie: Tie, form: str, where: str) -> Iterator[str]:
    """The cue, where it stands in another sentence."""
    yield f"hit elsewhere {where} {context.cue} {context.layout.opening}"
    yield f"hit elsewhere {where} {form} {context.wording.shape}"
    if context.layout.after_colon and context.distance(phrase) < 0:
        yield f"colon before {where}"
    words = context.scene.annotation.sentences[phrase.sentence].words
    carrying = "with a quote" if any(w.stretch is not None for w in words) else "without a quote"
    yield f"hit elsewhere {where} {carrying} {'whole' if context.layout.whole else 'in text'}"
    if context.reporting.is_last(phrase, tie.hit):
        yield f"last cue there {where}"
