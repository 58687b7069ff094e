"""Reported speech without marks: which cues report, what they report, and whose words it is.

Every cue of the frame has candidate contents, read off the tree: its clause, its object, its
prepositional complement, the clause that it interrupts. A ranker learned from annotated news
chooses one of them, or none: *said* nearly always reports, *plan*, *support* and *call for* do
so more often than not, *make* hardly ever. What counts follows PolNeAR (Newell et al. 2018):
the speech, belief, intention or attitude of a source that the text names, and nothing that
stands inside of the content of another one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter

from quotes import nouns
from quotes.annotation import NameKind, Sentence
from quotes.attribution import Scene
from quotes.cues import RAISING_VERBS, SPEECH_VERBS, Hit
from quotes.marks import Marked
from quotes.ranking import Ranker, bucket
from quotes.types import MentionKind

THRESHOLD = 0.4
"""A cue whose contents are together less likely than this does not report."""

_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis"})
_OBJECTS = frozenset({"obj", "iobj"})
_OBLIQUES = frozenset({"obl", "nmod", "advcl", "acl", "obl:unmarked", "obl:agent"})
_COMPLEMENTS = _CLAUSES | _OBLIQUES | {"obj"}
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
_INTRODUCERS = frozenset({"case", "mark"})
_CLAUSE_MARKS = frozenset({"that", "to", "whether", "if", "how", "because"})
"""Words that open a clause and belong to its content, where a preposition does not."""
_RECIPIENTS = frozenset(
    "tell inform notify remind assure warn ask convince persuade reassure brief advise advice alert".split()
)


@dataclass(frozen=True, slots=True)
class Reported:
    """A cue that reports.

    :param sentence: index of its sentence among the annotation's.
    :param phrase: index of the source among the scene's phrases; ``None`` where none is found.
    :param content: spans of the article's text, in order.
    :param probability: 0 to 1, that the cue reports.
    """

    sentence: int
    hit: Hit
    phrase: int | None
    content: tuple[tuple[int, int], ...]
    probability: float


@dataclass(frozen=True, slots=True)
class Content:
    """What a cue may report.

    :param relation: how it hangs on the cue.
    :param head: index of the word at its top.
    :param words: indices of its words, in order.
    """

    relation: str
    head: int
    words: tuple[int, ...]


class IndirectFinder:
    """Finds the reported clauses of an article."""

    def __init__(self, ranker: Ranker | None = None, sources: Ranker | None = None) -> None:
        self._ranker = ranker or Ranker.load("indirect")
        self._sources = sources or Ranker.load("indirect_source")

    def find(self, scene: Scene) -> list[Reported]:
        """Every cue that reports, in order of the text; contents never overlap."""
        found: list[Reported] = []
        for sentence in scene.hits:
            found.extend(self._sentence(scene, sentence))
        return found

    def _sentence(self, scene: Scene, number: int) -> list[Reported]:
        sentence = scene.annotation.sentences[number]
        taken: set[int] = set()
        kept: list[Reported] = []
        for probability, hit, content in self._rated(scene, number):
            if probability >= THRESHOLD and taken.isdisjoint(content.words):
                taken.update(content.words)
                source = self._source(scene, number, hit, content)
                kept.append(Reported(number, hit, source, spans_of(sentence, content.words), probability))
        return sorted(kept, key=lambda reported: reported.content)

    def _rated(self, scene: Scene, number: int) -> list[tuple[float, Hit, Content]]:
        """The cues of a sentence with their likeliest contents, likeliest first.

        The ranker tells how likely a cue reports that stands in no other content, so the chance
        that it does stand in one is taken off.
        """
        alone: list[tuple[float, Hit, Content]] = []
        for hit in scene.hits[number]:
            candidates = contents(scene.annotation.sentences[number], hit)
            if candidates:
                probabilities = self._ranker.probabilities(features(scene, number, hit, candidates))
                best = max(range(len(candidates)), key=lambda i: probabilities[i])
                alone.append((1.0 - probabilities[-1], hit, candidates[best]))
        rated: list[tuple[float, Hit, Content]] = []
        for probability, hit, content in sorted(alone, key=lambda row: -len(row[2].words)):
            for outer, _, around in rated:
                if hit.word in around.words:
                    probability *= 1.0 - outer
            rated.append((probability, hit, content))
        return sorted(rated, key=lambda row: -row[0])

    def _source(self, scene: Scene, number: int, hit: Hit, content: Content) -> int | None:
        candidates = sources(scene, number, hit, content)
        probabilities = self._sources.probabilities(source_features(scene, number, hit, content, candidates))
        return candidates[max(range(len(candidates)), key=lambda i: probabilities[i])]


def merge(
    scene: Scene,
    groups: Sequence[Sequence[int]],
    reported: Sequence[Reported],
    same_source: Callable[[Sequence[int], Reported], bool],
) -> list[tuple[list[int], Reported | None]]:
    """Join quotes in marks with the reported clauses that hold them, in order of the text.

    :param groups: the stretches of each quote.
    :param same_source: whether a quote in marks and a clause are the words of one source.
    :returns: the stretches of each quote, and its clause. Without a clause it is a direct quote,
        without stretches an indirect one, with both a mixed one.
    """
    stretches = scene.annotation.stretches
    holders: dict[int, list[int]] = {}
    rest: list[tuple[list[int], Reported | None]] = []
    spans = sorted((*span, number) for number, clause in enumerate(reported) for span in clause.content)
    for group in groups:
        around = {number for i in group for number in _holding(spans, stretches[i])}
        holder = next((n for n in sorted(around) if same_source(group, reported[n])), None)
        if holder is None:
            rest.append((list(group), None))
        else:
            holders.setdefault(holder, []).extend(group)
    mixed = [(holders.get(number, []), clause) for number, clause in enumerate(reported)]

    def start(quote: tuple[list[int], Reported | None]) -> int:
        group, clause = quote
        return min(
            [*(stretches[i].start for i in group), *(s for s, _ in (clause.content if clause else ()))]
        )

    return sorted([*rest, *mixed], key=start)


def _holding(spans: Sequence[tuple[int, int, int]], stretch: Marked) -> Iterator[int]:
    """The clauses that hold half of a stretch or more: they leave out a last stop inside of the marks.

    :param spans: (start, end, clause), in order and without overlap.
    """
    at = max(0, bisect_right(spans, stretch.start, key=itemgetter(0)) - 1)
    while at < len(spans) and spans[at][0] < stretch.end:
        start, end, clause = spans[at]
        if 2 * (min(end, stretch.end) - max(start, stretch.start)) >= stretch.end - stretch.start:
            yield clause
        at += 1


def contents(sentence: Sentence, hit: Hit) -> list[Content]:
    """The candidate contents of a cue, each set of words once; those wholly in quotes left out."""
    found: dict[tuple[int, ...], Content] = {}
    for relation, head, words in _candidates(sentence, hit):
        core = _trim(sentence, sorted(set(words) - set(range(hit.first, hit.last + 1))))
        if any(sentence.words[i].stretch is None and sentence.words[i].upos != "PUNCT" for i in core):
            found.setdefault(core, Content(relation, head, core))
    return list(found.values())


def _trim(sentence: Sentence, words: list[int]) -> tuple[int, ...]:
    """Without punctuation at either end, brackets and marks that close inside excepted."""
    first, last = 0, len(words)
    while first < last and sentence.words[words[first]].upos in ("PUNCT", "CCONJ"):
        first += 1
    while first < last and sentence.words[words[last - 1]].upos == "PUNCT":
        last -= 1
    return tuple(words[first:last])


def spans_of(sentence: Sentence, words: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Words that follow one another as one span of the text, half-open."""
    runs: list[list[int]] = []
    for i in words:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    trimmed = [_trim(sentence, run) for run in runs]
    return tuple((sentence.words[run[0]].start, sentence.words[run[-1]].end) for run in trimmed if run)


def source_of(scene: Scene, sentence: int, hit: Hit) -> int | None:
    """The phrase that the cue's source heads."""
    if hit.source is None:
        return None
    return next((n for n in scene.by_sentence.get(sentence, ()) if scene.phrases[n].head == hit.source), None)


_Found = Iterator[tuple[str, int, list[int]]]


def _candidates(sentence: Sentence, hit: Hit) -> _Found:
    if hit.form == "label":
        yield "label", hit.word, list(range(hit.last + 1, len(sentence.words)))
    elif hit.form == "phrase":
        yield from _governing(sentence, hit, hit.word if hit.source is None else hit.source)
    elif hit.form == "noun":
        yield from _of_noun(sentence, hit)
    else:
        yield from _of_predicate(sentence, hit)


def _of_predicate(sentence: Sentence, hit: Hit) -> _Found:
    """Contents of a verb or an adjective: its complements, and what it interrupts."""
    words = sentence.words
    children = [c for c in sentence.children[hit.word] if c != hit.source]
    later = [c for c in children if c > hit.last and words[c].deprel in _COMPLEMENTS]
    for child in children:
        relation = words[child].deprel
        below = sentence.subtree(child)
        if relation in _CLAUSES:
            yield relation if child > hit.word else f"fronted {relation}", child, below
        elif relation in _OBJECTS:
            yield relation, child, below
            if child > hit.word:
                yield f"{relation} and more", child, _below(sentence, [c for c in later if c >= child])
        elif relation in _OBLIQUES and child > hit.word:
            own = _without_introducer(sentence, child)
            yield _introduced(sentence, relation, child), child, own
            if child in later and child != later[-1]:
                more = own + _below(sentence, [c for c in later if c > child])
                yield f"{_introduced(sentence, relation, child)} and more", child, more
        elif relation == "nsubj:pass" or (relation == "nsubj" and hit.lemma in RAISING_VERBS):
            yield "raised", child, below
            if later:
                yield "raised and more", child, below + _below(sentence, later)
        if child in later and (
            relation in _CLAUSES - {"xcomp"} or _introduced(sentence, "", child) == "that"
        ):
            yield "rest", child, list(range(below[0], len(words)))
    if hit.source is not None and hit.lemma in RAISING_VERBS and later:
        raised = sentence.subtree(hit.source)
        yield "raised and more", hit.source, raised + _below(sentence, later)
    yield from _governing(sentence, hit, hit.word)
    head = words[hit.word].head
    if words[hit.word].deprel in ("acl", "acl:relcl") and head >= 0:
        inner = set(sentence.subtree(hit.word))
        yield "antecedent", head, [i for i in sentence.subtree(head) if i not in inner]
    if words[hit.word].deprel == "xcomp" and head >= 0:
        for sister in sentence.children[head]:
            if words[sister].deprel == "ccomp" and sister > hit.word:
                yield "sister ccomp", sister, sentence.subtree(sister)
    if hit.lemma in SPEECH_VERBS:
        own = sentence.subtree(hit.source) if hit.source is not None else [hit.word]
        yield "all after", -1, list(range(max(hit.last, own[-1]) + 1, len(words)))
        yield "all before", -1, list(range(min(hit.first, own[0])))
        inner = set(sentence.subtree(hit.word))
        yield "all around", -1, [i for i in range(len(words)) if i not in inner]
        commas = [i for i, word in enumerate(words) if word.text == "," and word.stretch is None]
        opening = max((i for i in commas if i < hit.first), default=None)
        closing = min((i for i in commas if i > hit.last), default=len(words))
        if opening is not None:
            yield "beside commas", -1, [*range(opening), *range(closing + 1, len(words))]


def _below(sentence: Sentence, tops: list[int]) -> list[int]:
    """The words of several subtrees."""
    return [i for top in tops for i in sentence.subtree(top)]


def _of_noun(sentence: Sentence, hit: Hit) -> _Found:
    """Contents of a noun: its clause, its complement, or what it is said to be."""
    words = sentence.words
    for child in sentence.children[hit.word]:
        relation = words[child].deprel
        if child == hit.source or child < hit.word:
            continue
        if relation in ("acl", "ccomp", "xcomp", "acl:relcl", "advcl") or relation in _OBLIQUES:
            yield _introduced(sentence, relation, child), child, _without_introducer(sentence, child)
    head = words[hit.word].head
    if head < 0:
        return
    if words[hit.word].deprel in ("nsubj", "nsubj:outer"):
        inner = set(sentence.subtree(hit.word))
        inner.update(c for c in sentence.children[head] if words[c].deprel in ("cop", "punct"))
        yield "predicate", head, [i for i in sentence.subtree(head) if i not in inner and i > hit.word]
    elif words[hit.word].deprel == "obj":
        for sister in sentence.children[head]:
            if sister > hit.word and words[sister].deprel in _OBLIQUES | {"ccomp"}:
                label = _introduced(sentence, words[sister].deprel, sister)
                yield f"sister {label}", sister, _without_introducer(sentence, sister)


def _governing(sentence: Sentence, hit: Hit, at: int) -> _Found:
    """What stands around a parenthesis: ``The road, officials said, is closed``."""
    words = sentence.words
    if hit.form != "phrase" and words[at].deprel not in ("parataxis", "advcl", "dep", "discourse"):
        return
    inner = set(sentence.subtree(at))
    head = words[at].head
    if head >= 0:
        yield f"governing {words[at].deprel}", head, [i for i in sentence.subtree(head) if i not in inner]
    if hit.form == "phrase":
        yield "sentence", -1, [i for i in range(len(words)) if i not in inner]


def _introducer(sentence: Sentence, at: int) -> int | None:
    """The first word that ties ``at`` to what governs it."""
    return next(
        (c for c in sentence.children[at] if sentence.words[c].deprel in _INTRODUCERS and c < at), None
    )


def _introduced(sentence: Sentence, relation: str, at: int) -> str:
    introducer = _introducer(sentence, at)
    word = "" if introducer is None else sentence.words[introducer].text.lower()
    return f"{relation.split(':')[0]} {word}".strip()


def _without_introducer(sentence: Sentence, at: int) -> list[int]:
    """The words below ``at``, a preposition at their beginning left out."""
    introducer = _introducer(sentence, at)
    below = sentence.subtree(at)
    if introducer is None:
        return below
    word = sentence.words[introducer]
    if word.deprel == "mark" and word.text.lower() in _CLAUSE_MARKS:
        return below
    return [i for i in below if i > introducer]


def features(scene: Scene, number: int, hit: Hit, candidates: list[Content]) -> list[dict[str, float]]:
    """The features of each candidate content, and last those of there being none."""
    sentence = scene.annotation.sentences[number]
    of_hit = _of_hit(scene, number, hit)
    shared: dict[str, dict[str, float]] = {}
    rows: list[dict[str, float]] = []
    for content in candidates:
        kind = _sort(content)
        if kind not in shared:
            shared[kind] = dict.fromkeys(["something", *of_hit, *(f"{kind}: {name}" for name in of_hit)], 1.0)
        rows.append(shared[kind] | dict.fromkeys(_of_content(sentence, hit, content), 1.0))
    return [*rows, {"nothing": 1.0}]


def _sort(content: Content) -> str:
    """How a content hangs on its cue, in a word."""
    return content.relation.split(" ")[0]


def _group(hit: Hit) -> str:
    """The cue in a word: whether it nearly always reports, or else its form and class."""
    return "speech" if hit.lemma in SPEECH_VERBS else f"{hit.form} {hit.kind.value}"


def _of_hit(scene: Scene, number: int, hit: Hit) -> list[str]:
    """What is known of the cue whatever it may report."""
    sentence = scene.annotation.sentences[number]
    words = sentence.words
    word = words[hit.word]
    group = _group(hit)
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
        lemma = words[hit.source].lemma.lower()
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
                f"below {_group(above)} by {way}, {hit.form}",
                f"below {above.lemma} by {way}",
                f"below {_group(above)} by {path[-1]}, {sourced}, {same}",
            ]
    return [f"below none, {_group(hit)}"]


def sources(scene: Scene, number: int, hit: Hit, content: Content) -> list[int | None]:
    """The phrases that may name whose words a content is: those of the sentence outside of it, and none."""
    inside = set(content.words) - {hit.source}
    return [*(n for n in scene.by_sentence.get(number, ()) if scene.phrases[n].head not in inside), None]


def source_features(
    scene: Scene, number: int, hit: Hit, content: Content, candidates: Sequence[int | None]
) -> list[dict[str, float]]:
    """The features of each candidate source."""
    words = scene.annotation.sentences[number].words
    given = f"{hit.way}, {hit.form}"
    nothing = [
        "none",
        f"none {_sort(content)}, {hit.form}",
        f"none {_sort(content)}, {hit.way}",
        f"none {_group(hit)}",
        f"none {given}",
        f"none {words[hit.word].xpos}, {hit.form}",
        f"none {given}, {words[hit.word].deprel}",
        f"none {hit.lemma}",
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
    kind = _kind(scene, candidate)
    given = f"{hit.way}, {hit.form}"
    if head == hit.source:
        yield f"given {hit.way}, {hit.form}"
        yield f"given {hit.way}, {words[hit.word].deprel}"
        yield f"given {hit.way}, {kind}"
        yield f"given {hit.way}, {phrase.deprel}"
    elif hit.source is not None:
        yield f"instead of {hit.way}, {hit.form}"
    if head in above:
        yield f"is {above[head]}, {hit.form}"
        yield f"is above, {words[hit.word].xpos}"
    elif parent == hit.word:
        yield f"{phrase.deprel} of the cue, {hit.lemma}"
        yield f"{phrase.deprel} of the cue, {_group(hit)}, {'before' if head < hit.word else 'after'}"
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


def _source_kind(scene: Scene, number: int, hit: Hit) -> str:
    phrase = source_of(scene, number, hit)
    if hit.source is None:
        return "none"
    if phrase is None:
        return f"no phrase {scene.annotation.sentences[number].words[hit.source].upos}"
    return _kind(scene, phrase)


def _kind(scene: Scene, phrase: int) -> str:
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


def _of_content(sentence: Sentence, hit: Hit, content: Content) -> Iterator[str]:
    """What a candidate is by itself, and what the cue makes of it."""
    words = sentence.words
    relation = content.relation
    kind = _sort(content)
    group = _group(hit)
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


_CLOSED = frozenset({"DET", "ADP", "SCONJ", "PRON", "PART", "ADV", "AUX", "CCONJ"})
