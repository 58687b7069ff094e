"""Words in marks that tell what was done to somebody, or when he says something else, and nobody speaks.

``Sacked for “theft”, Quill said she would go to court``; ``During the “dirty war”, Roe told them to stay``.
"""

from __future__ import annotations

from quotes.annotation import Sentence
from quotes.attribution.choice import NOBODY
from quotes.attribution.naming import STOPS
from quotes.attribution.scene import Place, Scene
from quotes.cues import ADDRESSING, CLAIMS, SPEECH_VERBS, UTTERANCES, Hit
from quotes.cues.lexicon import MOVING, OF_WORDS
from quotes.mending.deeds import DEEDS
from quotes.mending.trees import has_auxiliary, has_determiner

_OWN_REASONS = frozenset("as because due for owing thanks to with without".split())
"""Prepositions before how or why somebody says something, which may well be in his words."""
_COMPLEMENTS = frozenset("obj ccomp xcomp parataxis".split())
_OF_SOURCE = frozenset("acl acl:relcl appos nmod".split())
"""How what is told of a source hangs on it."""


def unsaid(scene: Scene, place: Place) -> int | None:
    """Nobody, where words in marks tell of something else than what is said in their sentence, and were not
    quoted before, ``Asked what he meant by “sheep”, Roe left``, or are what somebody is asked; else
    ``None``."""
    told = _is_circumstance(scene.annotation.sentences[place.sentence], place)
    told = (told and not _was_quoted(scene, place.stretch)) or _is_asked(scene, place)
    return NOBODY if told else None


def _is_asked(scene: Scene, place: Place) -> bool:
    """Whether somebody is asked, by nobody named, what stands alone before: ``“Did you?” Roe was asked.``"""
    sentences, end = scene.annotation.sentences, scene.annotation.stretches[place.stretch].end
    own = sentences[place.sentence]
    asked = sentences[next((i for i in scene.frame if i > place.sentence), place.sentence)]
    alone = all(word.stretch is not None or word.upos == "PUNCT" for word in own.words)
    near = asked.paragraph == own.paragraph and scene.annotation.text[end - 1] == "?"
    done = any(h.lemma == "ask" and h.way == "passive" and h.word == asked.root for h in asked.hits)
    return alone and near and done and all(word.stretch is None for word in asked.words)


def _was_quoted(scene: Scene, stretch: int) -> bool:
    """Whether words in marks stood in others before."""
    text, stretches = scene.annotation.text, scene.annotation.stretches
    words = text[stretches[stretch].start : stretches[stretch].end].strip(STOPS).lower()
    return any(words in text[marked.start : marked.end].lower() for marked in stretches[:stretch])


def _is_circumstance(sentence: Sentence, place: Place) -> bool:
    """Whether words in marks stand in what somebody is called, told or asked by nobody named, or before a
    verb of telling that has a complement of its own, in what is told of its subject or in an adjunct."""
    path, done = [place.anchor, *sentence.above(place.anchor)], False
    hits = {hit.word: hit for hit in sentence.hits}
    for step, at in enumerate(path[1:], 1):
        if any(_tells_around(sentence, hits.get(child)) for child in sentence.children[at]):
            return False
        if (hit := hits.get(at)) is None:
            continue
        if _tells_something_else(sentence, hit) and place.words[-1] < hit.first:
            return _is_beside(sentence, path[:step], hit)
        beside = path[step - 1] == hit.source or sentence.words[path[step - 1]].deprel == "advcl"
        if _gives_words(sentence, hit) and not (done and beside):
            return False
        done |= _is_done(sentence, hit)
    return done


def _tells_around(sentence: Sentence, hit: Hit | None) -> bool:
    """Whether a cue stands as an aside in what it tells: ``The pier, Quill said, is “over”``."""
    return hit is not None and hit.source is not None and sentence.words[hit.word].deprel == "parataxis"


def _is_done(sentence: Sentence, hit: Hit) -> bool:
    """Whether a participle tells what somebody is called, told or asked by nobody named."""
    done = hit.way == "passive" and hit.lemma in OF_WORDS
    return done and (hit.lemma == "ask" or sentence.words[hit.word].deprel in ("acl", "advcl"))


def _tells_something_else(sentence: Sentence, hit: Hit) -> bool:
    """Whether a verb of telling has a complement behind it, and is no aside in what it tells."""
    words = sentence.words
    tells = hit.way == "subject" and (hit.lemma in SPEECH_VERBS or hit.lemma in ADDRESSING)
    aside = words[min(hit.last + 1, len(words) - 1)].text == ","
    behind = (c for c in sentence.children[hit.word] if c > hit.last)
    return tells and not aside and any(words[c].deprel in _COMPLEMENTS for c in behind)


def _gives_words(sentence: Sentence, hit: Hit) -> bool:
    """Whether a cue tells whose words stand below it."""
    if hit.source is None or sentence.words[hit.source].stretch is not None:
        return False
    if hit.form == "verb":
        return hit.way == "subject" or hit.lemma in OF_WORDS
    return hit.form != "noun" or hit.way in ("possessive", "by") or hit.lemma in CLAIMS


def _is_beside(sentence: Sentence, path: list[int], hit: Hit) -> bool:
    """Whether the words at the beginning of a path up to a verb stand in what is told of its subject, or in
    an adjunct."""
    words, top = sentence.words, path[-1]
    if top == hit.source:
        told = path[-2] if len(path) > 1 else top
        inside = len(path) > 2 or words[told].deprel == "nmod"
        return inside and words[told].deprel in _OF_SOURCE and not _is_own(sentence, told)
    if words[top].deprel.startswith("obl"):
        return not _is_voiced(sentence, top)
    bare = words[top].xpos == "VBN" and not has_auxiliary(sentence, top)
    return bare and words[top].deprel == "advcl" and not _is_own(sentence, top)


def _is_own(sentence: Sentence, verb: int) -> bool:
    """Whether a participle tells what its subject says or feels, and nothing that others do: ``citing “…”``,
    ``worried about “…”``."""
    word = sentence.words[verb]
    felt = word.xpos == "VBN" and (word.lemma not in DEEDS or word.lemma in MOVING)
    return word.xpos == "VBG" or felt or word.stretch is not None


def _is_voiced(sentence: Sentence, noun: int) -> bool:
    """Whether an adjunct may be in the words of whoever says something there: the reason for it, what he says
    it in, or what is in marks tells whose it is: ``Due to “…”``, ``In a tweet about “…”``, ``After the “best
    day of her life”``."""
    words = sentence.words
    cases = {words[c].text.lower() for c in sentence.children[noun] if words[c].deprel == "case"}
    within = cases & {"in", "on"} and words[noun].lemma in UTTERANCES and words[noun].stretch is None
    own = (words[i] for i in sentence.subtree(noun) if words[i].deprel == "nmod:poss")
    return (
        not cases.isdisjoint(_OWN_REASONS)
        or (bool(within) and has_determiner(sentence, noun))
        or any(word.stretch is not None for word in own)
    )
