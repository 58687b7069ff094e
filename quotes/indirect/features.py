"""What speaks for a cue to report, and for each content that it may have."""

from __future__ import annotations

from collections.abc import Iterator

from quotes.annotation import Sentence, Word
from quotes.attribution import Scene
from quotes.cues import Hit
from quotes.indirect.contents import Content, introduced
from quotes.indirect.kinds import group_of, kind_of, sort_of
from quotes.ranking import bucket

_CLOSED = frozenset({"DET", "ADP", "SCONJ", "PRON", "PART", "ADV", "AUX", "CCONJ"})
"""What a content opens with is told by the word itself where it is one of few."""


def features(scene: Scene, number: int, hit: Hit, candidates: list[Content]) -> list[dict[str, float]]:
    """The features of each candidate content, and last those of there being none."""
    sentence = scene.annotation.sentences[number]
    of_hit = _of_hit(scene, number, hit)
    shared: dict[str, dict[str, float]] = {}
    rows: list[dict[str, float]] = []
    for content in candidates:
        kind = sort_of(content)
        if kind not in shared:
            shared[kind] = dict.fromkeys(["something", *of_hit, *(f"{kind}: {name}" for name in of_hit)], 1.0)
        rows.append(shared[kind] | dict.fromkeys(_of_content(sentence, hit, content), 1.0))
    return [*rows, {"nothing": 1.0}]


def _of_hit(scene: Scene, number: int, hit: Hit) -> list[str]:
    """What is known of the cue whatever it may report."""
    sentence = scene.annotation.sentences[number]
    words = sentence.words
    word = words[hit.word]
    group = group_of(hit)
    source = _source_kind(scene, number, hit)
    out = [
        f"source {source}",
        f"source {source}, {hit.form}",
        f"way {hit.way}, {hit.form}",
        f"way {hit.way}, {group}",
        f"way {hit.way}, {word.xpos}",
        f"tag {word.xpos}, {group}",
        f"hangs {word.deprel}, {hit.form}",
        f"hangs {word.deprel}, {group}",
        f"{hit.lemma}, source {source}",
        f"{hit.lemma}, {word.xpos}",
        f"{hit.lemma} hangs {word.deprel}",
    ]
    below = [words[c] for c in sentence.children[hit.word]]
    carriers = below + ([words[c] for c in sentence.children[word.head]] if word.deprel == "xcomp" else [])
    for child in carriers:
        if child.deprel in ("aux", "aux:pass"):
            out += [f"auxiliary {child.lemma}, {hit.form}", f"auxiliary {child.lemma}, {hit.kind.value}"]
        elif child.lemma in ("not", "n't", "n’t", "never", "no"):
            out += [f"negated {group}"]
        elif child.deprel == "mark":
            out += [f"marked {child.text.lower()}, {hit.form}"]
        elif child.deprel == "compound:prt":
            out += [f"particle {hit.lemma} {child.text.lower()}"]
        elif child.deprel == "advcl" and child.start < word.start:
            out += ["clause before"]
    if hit.source is not None:
        lemma = _lemma(words[hit.source])
        out += [f"source word {lemma}", f"source word {lemma}, {hit.form}"]
        out += [f"source {bucket(abs(hit.word - hit.source), 1, 2, 4, 8, 15)} away, {hit.form}"]
    out += _of_governors(scene, number, hit)
    out += [f"headline, {hit.form}" if number == scene.frame[0] else f"text, {hit.form}"]
    if any(w.stretch is not None for w in words):
        out += [f"beside a quote, {group}"]
    out += [f"hits {bucket(len(scene.hits[number]), 1, 2, 3, 5, 8)}"]
    return out


def _of_governors(scene: Scene, number: int, hit: Hit) -> list[str]:
    """The nearest cue above, and how this one hangs below it: contents inside of contents do not count."""
    sentence = scene.annotation.sentences[number]
    by_word = {h.word: h for h in scene.hits[number]}
    path: list[str] = []
    at = hit.word
    while sentence.words[at].head >= 0 and len(path) < 8:
        path.append(sentence.words[at].deprel)
        at = sentence.words[at].head
        if at in by_word:
            above = by_word[at]
            way = path[-1] if len(path) == 1 else f"… {path[-1]}"
            sourced = "with a source" if above.source is not None else "without a source"
            same = "same source" if above.source == hit.source else "other source"
            return [
                f"below {group_of(above)} by {way}, {hit.form}",
                f"below {above.lemma} by {way}",
                f"below {group_of(above)} by {path[-1]}, {sourced}, {same}",
            ]
    return [f"below none, {group_of(hit)}"]


def _source_kind(scene: Scene, number: int, hit: Hit) -> str:
    phrase = phrase_of_source(scene, number, hit)
    if hit.source is None:
        return "none"
    if phrase is None:
        return f"no phrase {scene.annotation.sentences[number].words[hit.source].upos}"
    return kind_of(scene, phrase)


def phrase_of_source(scene: Scene, sentence: int, hit: Hit) -> int | None:
    """The phrase that the cue's source heads."""
    if hit.source is None:
        return None
    return scene.headed(sentence, hit.source)


def _of_content(sentence: Sentence, hit: Hit, content: Content) -> Iterator[str]:
    """What a candidate is by itself, and what the cue makes of it."""
    words = sentence.words
    relation = content.relation
    kind = sort_of(content)
    group = group_of(hit)
    head = words[content.head] if content.head >= 0 else words[content.words[0]]
    first = words[content.words[0]]
    yield f"lemma {hit.lemma}"
    yield f"lemma {hit.lemma} {hit.form}, {kind}"
    yield f"lemma {hit.lemma} {hit.form}, {relation}"
    yield f"relation {relation}"
    yield f"relation {relation}, {group}"
    yield f"opens {first.text.lower() if first.upos in _CLOSED else first.upos}, {kind}"
    yield f"opens {first.text.lower() if first.upos in _CLOSED else first.upos}, {group}"
    yield f"top {head.upos} {head.xpos}, {kind}"
    yield f"top {_lemma(head)}, {kind}"
    yield f"top {head.upos}, {group}"
    size = bucket(len(content.words), 1, 2, 3, 5, 8, 13, 20, 30)
    yield f"size {size}, {kind}"
    yield f"size {size}, {hit.form}"
    if any(
        words[i].deprel in ("nsubj", "nsubj:pass", "expl") and words[i].head == content.head
        for i in content.words
    ):
        yield f"with a subject, {kind}"
        yield f"with a subject, {group}"
    broken = content.words[-1] - content.words[0] + 1 > len(content.words)
    yield f"{'broken' if broken else 'whole'}, {kind}"
    if any(words[i].stretch is not None for i in content.words):
        yield f"holds a quote, {kind}"
        yield f"holds a quote, {group}"
    side = "after" if content.words[0] > hit.word else "before"
    yield f"{side}, {kind}, {group}"
    yield f"{side} by {bucket(abs(content.words[0] - hit.last), 1, 2, 4, 8)}, {hit.form}"
    if hit.source is not None and hit.source in content.words:
        yield f"holds the source, {kind}"
    yield from _of_neighbours(sentence, hit, content)


def _lemma(word: Word) -> str:
    """The lemma of a word, but for names: who somebody is tells nothing of whether he says something."""
    return "a name" if word.upos == "PROPN" else word.lemma.lower()


def _of_neighbours(sentence: Sentence, hit: Hit, content: Content) -> Iterator[str]:
    """What else hangs on the cue behind it, and whether a candidate takes it in: how far the content goes."""
    words, inside, kind, group = sentence.words, set(content.words), sort_of(content), group_of(hit)
    cues = {other.word: other for other in sentence.hits}
    for child in sentence.children[hit.word]:
        word, does = words[child], "takes" if child in inside else "leaves"
        if child <= hit.last or child in (content.head, hit.source) or word.upos == "PUNCT":
            continue
        yield f"{does} {introduced(sentence, word.deprel, child)}"
        yield f"{does} {word.deprel}, {kind}"
        yield f"{does} {word.deprel} {word.xpos}, {group}"
        if child in cues and child in inside and word.deprel in ("conj", "parataxis"):
            other = cues[child]
            whose = "same source" if other.source == hit.source else "other source"
            yield f"takes a cue, {whose}, {kind}"
            yield f"takes a cue, {whose}, {other.form}, {group_of(other)}"
    for above in set(sentence.above(hit.word)) & inside & cues.keys():
        yield f"takes a cue above, {kind}"
        yield f"takes a cue above, {cues[above].way}, {group_of(cues[above])}"
