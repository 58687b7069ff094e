"""What speaks for nobody as the source of a stretch: a scare quote, a title, a term."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import MAX_INLINE_WORDS, Sentence, Word
from quotes.attribution.context import Context
from quotes.attribution.scene import Place
from quotes.cues import SPEECH_VERBS, VERBS
from quotes.ranking import Features, bucket

_NAMING = frozenset(
    """
    called so-called known nickname nicknamed dub dubbed titled entitle entitled title term phrase word film
    movie book novel song album single track series show program programme play musical episode magazine
    newspaper paper project operation article poem documentary exhibition painting sculpture podcast game
    """.split()
)
"""Words before a quoted stretch that is the name of something, not speech."""
_NEAR = 3
"""So many words before it they stand."""
_SMALL = frozenset("DET ADP SCONJ PRON CCONJ".split())
"""Parts of speech of which the words themselves tell more."""


def features(context: Context) -> Features:
    """The features of there being no source."""
    found = [*_of_stretch(context)]
    if context.place is None:
        found.append("not in the frame")
    else:
        sentence = context.scene.annotation.sentences[context.place.sentence]
        found += _of_head(sentence, context.place)
        found += _of_neighbours(context, sentence, context.place)
        found += _of_cue(context)
        found += _of_marks(context)
    return {"nobody": 1.0} | {f"nobody {name}": 1.0 for name in found}


def _of_stretch(context: Context) -> Iterator[str]:
    """What the words in marks are by themselves."""
    wording, shape = context.wording, context.wording.shape
    yield f"shape {shape}"
    yield f"shape {shape} {context.cue}"
    yield f"place {context.layout.extent} {shape}"
    yield f"length {bucket(wording.length, 1, 2, 3, 4, 6, 10, 20)}"
    if context.continuation.same_sentence:
        yield f"same sentence as before {context.continuation.source}"
    if wording.titled:
        yield f"title-like {bucket(wording.length, 1, 3, 5)}"
        yield f"title-like {context.cue}"
    if context.modifies:
        yield f"modifier {context.cue}"
    if wording.repeated:
        yield f"repeated {'title-like' if wording.titled else shape}"
        yield f"repeated {bucket(wording.times, 2, 3, 5)}"
    if wording.is_of_speaker():
        yield f"words of a speaker {shape}"
    elif wording.length <= MAX_INLINE_WORDS:
        yield f"no words of a speaker {'capitals' if wording.titled else shape}"
    if wording.last in ",?!":
        yield f"ends with {wording.last}"


def _of_head(sentence: Sentence, place: Place) -> Iterator[str]:
    """What the words in marks hang on."""
    anchor = sentence.words[place.anchor]
    yield f"relation {anchor.deprel}"
    yield f"tag {anchor.upos}"
    if anchor.head >= 0:
        head = sentence.words[anchor.head]
        known = "speech" if head.lemma in SPEECH_VERBS else ("cue" if head.lemma in VERBS else head.upos)
        yield f"head {known} {anchor.deprel}"


def _of_neighbours(context: Context, sentence: Sentence, place: Place) -> Iterator[str]:
    """What stands right before and after the words in marks."""
    shape = context.wording.shape
    earlier = [word for word in sentence.words[: place.words[0]] if word.upos != "PUNCT"]
    later = next((word for word in sentence.words[place.words[-1] + 1 :] if word.upos != "PUNCT"), None)
    if earlier:
        last = earlier[-1]
        yield f"after {last.text.lower() if last.upos in _SMALL else last.upos}"
    if any(w.lemma in _NAMING or w.text.lower() in _NAMING for w in earlier[-_NEAR:]):
        yield f"a naming word before {shape}"
    if later:
        yield f"before {later.upos} {shape}"
    left = _word(earlier[-1]) if earlier else "^"
    around = f"{left} … {later.upos if later else '$'}"
    yield f"between {around}"
    yield f"between {around} {shape} {context.cue}"
    if context.wording.titled:
        yield f"title-like after {left}"


def _word(word: Word) -> str:
    """A word itself where it is a small one, else its part of speech."""
    return word.text.lower() if word.upos in _SMALL or word.upos == "PART" else word.upos


def _of_cue(context: Context) -> Iterator[str]:
    """The cue that is nearest in the tree: “rated”, “titled” and “said” take different words."""
    tie, shape = context.reporting.tie_in_tree(), context.wording.shape
    if tie is None:
        yield f"no cue in the tree {shape}"
        return
    yield f"cue {tie.hit.lemma} {tie.direction}"
    yield f"cue path {tie.path} {shape}"
    yield f"cue source {tie.hit.way if tie.hit.source is not None else 'none'} {tie.direction}"


def _of_marks(context: Context) -> Iterator[str]:
    """How the words are marked, and whether in a heading."""
    marked, shape = context.marked, context.wording.shape
    if context.scene.annotation.text[marked.outer_start : marked.start] in ("‘", "'"):
        yield f"single marks {shape}"
        yield f"single marks {'heading' if context.layout.heading else 'text'}"
    if context.layout.heading:
        yield f"heading {shape} {context.cue}"
