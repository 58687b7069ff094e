"""Who may be the source of a reported clause, and what speaks for each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.annotation import Sentence
from quotes.attribution import Scene
from quotes.cues import Hit
from quotes.cues.agents import is_means
from quotes.cues.lexicon import MOVING
from quotes.indirect.contents import Content
from quotes.indirect.kinds import group_of, kind_of, sort_of
from quotes.ranking import bucket
from quotes.types import CueClass

_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})


def sources(scene: Scene, number: int, hit: Hit, content: Content) -> list[int | None]:
    """The phrases that may name whose words a content is: those of the sentence outside of it, but the
    cue itself, and outside of what the same source tells before; and none."""
    sentence = scene.annotation.sentences[number]
    inside = {*content.words, hit.word, *_told_before(sentence, hit), *_told(sentence, hit)} - {hit.source}
    return [*(n for n in scene.by_sentence.get(number, ()) if scene.phrases[n].head not in inside), None]


def _told(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """Who is told or accused of something by nobody named, and by what, which say nothing: ``Quill was told
    by email that …``, ``a man accused of …``, ``Quill faces claims that …``."""
    if hit.form == "noun" and hit.source is None and sentence.words[hit.word].head >= 0:
        beside = sentence.children[sentence.words[hit.word].head]
        yield from (c for c in beside if sentence.words[c].deprel in _SUBJECTS)
    if hit.way == "passive" and hit.kind is not CueClass.THOUGHT and hit.lemma not in MOVING:
        if sentence.words[hit.word].deprel == "acl":
            yield sentence.words[hit.word].head
        for child in sentence.children[hit.word]:
            if sentence.words[child].deprel == "nsubj:pass" or is_means(sentence, child):
                yield child


def _told_before(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """What stands in the clause that the verb above a cue tells, where the cue shares its subject: ``400 men
    fled`` of ``Roe said 400 men fled, adding that …``."""
    words, above = sentence.words, sentence.words[hit.word].head
    if hit.way == "shared" and above >= 0 and words[hit.word].deprel in ("advcl", "conj"):
        for child in sentence.children[above]:
            if words[child].deprel == "ccomp" and above < child < hit.word:
                yield from sentence.subtree(child)


def source_features(
    scene: Scene, number: int, hit: Hit, content: Content, candidates: Sequence[int | None]
) -> list[dict[str, float]]:
    """The features of each candidate source."""
    words = scene.annotation.sentences[number].words
    given = f"{hit.way}, {hit.form}"
    below = scene.annotation.sentences[number].children[hit.word]
    passive = "passive" if any(words[c].deprel in ("nsubj:pass", "aux:pass") for c in below) else "active"
    nothing = [
        "none",
        f"none {sort_of(content)}, {hit.form}",
        f"none {sort_of(content)}, {hit.way}",
        f"none {group_of(hit)}",
        f"none {given}",
        f"none {words[hit.word].xpos}, {hit.form}",
        f"none {given}, {words[hit.word].deprel}",
        f"none {hit.lemma}",
        f"none {hit.lemma}, {words[hit.word].xpos}",
        f"none {passive}, {group_of(hit)}",
        f"none {passive}, {hit.lemma}",
    ]
    above = _above(scene.annotation.sentences[number], hit.word)
    heads = [scene.phrases[n].head for n in candidates if n is not None]
    return [
        dict.fromkeys(nothing if n is None else _of_source(scene, number, hit, n, above, heads), 1.0)
        for n in candidates
    ]


def _above(sentence: Sentence, at: int) -> dict[int, str]:
    """Each word above ``at`` → the relations that lead up to it."""
    path: list[str] = []
    found = {at: ""}
    while sentence.words[at].head >= 0 and len(path) < 8:
        path.append(sentence.words[at].deprel)
        at = sentence.words[at].head
        found[at] = " ".join(path) if len(path) <= 2 else f"{path[0]} … {path[-1]}"
    return found


def _of_source(
    scene: Scene, number: int, hit: Hit, candidate: int, above: dict[int, str], heads: list[int]
) -> Iterator[str]:
    words = scene.annotation.sentences[number].words
    phrase = scene.phrases[candidate]
    head, parent = phrase.head, words[phrase.head].head
    kind = kind_of(scene, candidate)
    given = f"{hit.way}, {hit.form}"
    if head == hit.source:
        yield f"given {hit.way}, {hit.form}"
        yield f"given {hit.way}, {words[hit.word].deprel}"
        yield f"given {hit.way}, {kind}"
        yield f"given {hit.way}, {phrase.deprel}"
        yield f"given {phrase.deprel}, {hit.lemma}"
        yield f"given {phrase.deprel}, {group_of(hit)}, {words[hit.word].xpos}"
    elif hit.source is not None:
        yield f"instead of {hit.way}, {hit.form}"
    if head in above:
        yield f"is {above[head]}, {hit.form}"
        yield f"is above, {words[hit.word].xpos}"
    elif parent == hit.word:
        yield f"{phrase.deprel} of the cue, {hit.lemma}"
        yield f"{phrase.deprel} of the cue, {group_of(hit)}, {'before' if head < hit.word else 'after'}"
        yield f"{phrase.deprel} of the cue, {words[hit.word].xpos}"
    elif parent in above:
        yield f"{phrase.deprel} of {above[parent]}, {hit.form}"
        yield f"{phrase.deprel} of {above[parent]}, {words[hit.word].deprel}, {given}"
        yield f"{phrase.deprel} of {above[parent]}, {words[hit.word].xpos}"
        yield f"{phrase.deprel} of above, {kind}"
    else:
        yield f"elsewhere {phrase.deprel}, {hit.form}"
    side = "before" if head < hit.word else "after"
    low, high = sorted((head, hit.word))
    between = sum(low < other < high for other in heads)
    if phrase.is_subject and not any(
        low < other < high and words[other].deprel in _SUBJECTS for other in heads
    ):
        yield f"nearest subject {side}, {given}"
        yield f"nearest subject {side}, {words[hit.word].xpos}, {words[hit.word].deprel}"
    yield f"{side}, {hit.form}"
    yield f"{side}, {phrase.deprel}, {hit.form}"
    yield f"{side} past {bucket(between, 0, 1, 2, 4)}, {hit.form}"
    yield f"{side} by {bucket(high - low, 1, 2, 3, 5, 8, 13)}, {hit.form}"
    yield f"kind {kind}, {hit.form}"
    yield f"kind {kind}, {side}"
    if head == 0 or not any(words[other].deprel == phrase.deprel for other in heads if other < head):
        yield f"first {phrase.deprel}, {side}"
    if words[high - 1].upos == "PUNCT" or (high + 1 < len(words) and words[high + 1].upos == "PUNCT"):
        yield f"at a pause, {side}"
