"""Which words name the source of a quoted stretch: candidates, their features, the choice.

Every stretch has a set of candidate mentions: the noun phrases of its own sentence and of
those around it, the source of the stretch before it, and nobody. Syntax, position and the
kind of mention become features; a ranker learned from annotated news chooses. The rules of
the older systems live on as features: a candidate that is the subject of a reporting verb
whose object is the quote gets the weight that this has earned on the training data. Only
where the words around leave no doubt (:mod:`quotes.sieves`) are the others not in question.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from operator import itemgetter

from quotes import cues, headlines, mentions, naming, nouns, sieves
from quotes.annotation import MAX_INLINE_WORDS, Annotation, NameKind, Sentence, Word
from quotes.confidence import Confidence
from quotes.coreference import Coreference, Entity, Link
from quotes.cues import SPEECH_VERBS, Hit
from quotes.mentions import Phrase
from quotes.ranking import Ranker, bucket
from quotes.types import MentionKind

BACK, FORTH = 3, 1
"""How many sentences of the frame before and after a stretch are searched."""

UNDER_HEADING = 4
"""How many after a heading: the words in it are somebody's who comes in below."""

MOST_CANDIDATES = 80
"""Of more phrases than these only the nearest are looked at: sentences of no news text have so many."""

REPEATED_WITHIN = 50_000
"""How many characters away words in marks are looked for again: articles are shorter."""

PRUDENCE = 2
"""So many times worse it is to put words into a mouth than to leave them without one. The weights are learned
so; the probabilities that are told are those without it."""

BESIDE = 4
"""So many times rather a mention with a cue in the sentence of the quote names the source than another one
of the same."""

_LEAST = 1e-9
"""What is divided by no less."""

NOBODY = -1
"""The candidate that nobody is named as the source."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The source chosen for one stretch.

    :param phrase: index of the phrase that names it, or :data:`NOBODY`.
    :param hit: the cue that connects it, with the index of its sentence.
    :param continued: whether the source carries on from the stretch before.
    :param repeats: whether the words are those of a longer quote, whose source this is.
    :param links: the speakers in question, likeliest first: the probability of each mention times
        that of each of its referents, summed. What is missing to one is that nobody spoke.
    """

    phrase: int
    hit: tuple[int, Hit] | None
    continued: bool
    links: tuple[Link, ...]
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a stretch stands in the frame.

    :param sentence: index into the annotation's sentences of the first one that carries it.
    :param words: indices of the words that stand in or for it there.
    :param anchor: the one among them whose head is outside.
    """

    sentence: int
    words: tuple[int, ...]
    anchor: int


class Scene:
    """One article as attribution sees it: places, cues and phrases, by sentence.

    ``hits`` holds all cues, ``spoken`` those that may report a quote.
    """

    def __init__(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        self.annotation = annotation
        self.phrases = phrases
        self.frame = [i for i, s in enumerate(annotation.sentences) if s.inside is None]
        self._order = {sentence: at for at, sentence in enumerate(self.frame)}
        self.hits = {i: annotation.sentences[i].hits for i in self.frame if annotation.sentences[i].parsed}
        self.spoken = {i: _spoken(found) for i, found in self.hits.items()}
        self.by_sentence: dict[int, list[int]] = {}
        for number, phrase in enumerate(phrases):
            self.by_sentence.setdefault(phrase.sentence, []).append(number)
        self.places = self._find_places()

    def _find_places(self) -> dict[int, Place]:
        places: dict[int, Place] = {}
        for i in self.frame:
            sentence = self.annotation.sentences[i]
            if not sentence.parsed:
                continue
            by_stretch: dict[int, list[int]] = {}
            for at, word in enumerate(sentence.words):
                if word.stretch is not None:
                    by_stretch.setdefault(word.stretch, []).append(at)
            for stretch, words in by_stretch.items():
                inside = set(words)
                tops = [at for at in words if sentence.words[at].head not in inside]
                solid = [at for at in tops if sentence.words[at].upos != "PUNCT"]
                places.setdefault(stretch, Place(i, tuple(words), (solid or tops or words)[0]))
        return places

    def paragraph(self, offset: int) -> tuple[int, int]:
        """The paragraph around an offset of the text; all of it where that is in none."""
        paragraphs = self.annotation.paragraphs
        at = bisect_right(paragraphs, offset, key=itemgetter(0)) - 1
        return paragraphs[at] if at >= 0 and offset < paragraphs[at][1] else (0, len(self.annotation.text))

    def distance(self, sentence: int, other: int) -> int:
        """How many sentences of the frame lie from one to the other; negative where ``other`` is before."""
        return self._order[other] - self._order[sentence]

    def around(self, sentence: int, forth: int) -> Iterator[int]:
        """The sentences that are searched for candidates, the one given among them and ``forth`` after it."""
        at = self._order[sentence]
        return iter(self.frame[max(0, at - BACK) : at + forth + 1])


def _spoken(hits: list[Hit]) -> list[Hit]:
    """The cues, without ``according to`` where somebody speaks: it tells how we know, not who said it."""
    if any(hit.lemma in SPEECH_VERBS and hit.way in ("subject", "shared", "object") for hit in hits):
        return [hit for hit in hits if hit.way != "according"]
    return hits


_NAMING = frozenset(
    """
    called so-called known nickname nicknamed dub dubbed titled entitle entitled title term phrase word film
    movie book novel song album single track series show program programme play musical episode magazine
    newspaper paper project operation article poem documentary exhibition painting sculpture podcast game
    """.split()
)
"""Words before a quoted stretch that is the name of something, not speech."""


def _path(sentence: Sentence, place: Place, hit: Hit) -> str:
    """How the cue and the stretch hang together in the tree: the cue ``over`` it or ``under`` it, or
    ``around`` it as in ``They had sent “a signal”, she said``; else ``apart``."""
    words = sentence.words
    at, depth = place.anchor, 0
    above = {at}
    while words[at].head >= 0 and depth < 6:
        relation = words[at].deprel
        at, depth = words[at].head, depth + 1
        if at == hit.word:
            return f"over:{relation}" if depth == 1 else f"over{min(depth, 4)}"
        above.add(at)
    at, depth = hit.word, 0
    while words[at].head >= 0 and depth < 4:
        relation = words[at].deprel
        at, depth = words[at].head, depth + 1
        if at in place.words:
            return f"under:{relation}" if depth == 1 else "under2"
        if depth == 1 and relation == "parataxis" and at in above:
            return "around"
    return "apart"


_CLOSE = {"over": 4.0, "unde": 3.5, "arou": 3.0, "apar": 0.0}
"""How well each path, by its beginning, connects a cue with a stretch."""


def _ancestry(sentence: Sentence, below: int, above: int) -> str | None:
    """How far one word stands above another in the tree: ``near`` or ``far``, if it does."""
    for depth, at in enumerate(islice(sentence.above(below), 6), 1):
        if at == above:
            return "near" if depth <= _NEAR_ABOVE else "far"
    return None


_NEAR_ABOVE = 2


def _word(word: Word) -> str:
    """A word for features: itself where it is a small one, else its part of speech."""
    return word.text.lower() if word.upos in ("DET", "ADP", "SCONJ", "PRON", "CCONJ", "PART") else word.upos


def _is_one_of_people(sentence: Sentence, head: int) -> bool:
    """Whether a number or the like stands for people: ``one of the witnesses``."""
    words = sentence.words
    if words[head].upos not in ("NUM", "DET", "PRON", "ADJ"):
        return False
    of = (c for c in sentence.children[head] if c > head and words[c].deprel == "nmod")
    return any(words[c].upos == "NOUN" and nouns.is_human(words[c].lemma) for c in of)


_SPOKEN = frozenset(
    """
    i i'm i’m i've i’ve i'll i’ll i'd i’d we we're we’re we've we’ve we'll we’ll my our me us you you're
    you’re your don't don’t can't can’t won't won’t it's it’s that's that’s isn't isn’t let's let’s
    """.split()
)
"""Words in which somebody speaks, rather than something is named."""


class Attributor:
    """Chooses a source for every stretch of an article, in reading order."""

    def __init__(self, ranker: Ranker | None = None, confidence: Confidence | None = None) -> None:
        self._ranker = ranker or Ranker.load("attribution")
        self._confidence = confidence or Confidence.load()

    def attribute(self, scene: Scene, coreference: Coreference) -> list[Choice]:
        """One choice for each stretch of the article."""
        choices: list[Choice] = []
        before, names = NOBODY, named(scene)
        for stretch in range(len(scene.annotation.stretches)):
            if stretch in names:
                choices.append(Choice(NOBODY, None, False, ()))
            else:
                choices.append(choice := self._choose(scene, coreference, stretch, before))
                if choice.hit is None or choice.hit[1].way != "possessive":
                    before = choice.phrase
        return _as_below(scene, choices)

    def _choose(self, scene: Scene, coreference: Coreference, stretch: int, before: int) -> Choice:
        candidates, features, hits = candidates_of(scene, stretch, before)
        probabilities = dict(zip(candidates, self._ranker.probabilities(features), strict=True))
        cue = _sure_cue(scene, stretch)
        sure = None
        if cue is not None:
            source = cue[0], cue[1].source
            sources = ((hit[0], hit[1].source) if hit else None for hit in hits)
            sure = next((c for c, its in zip(candidates, sources, strict=True) if its == source), None)
        prudence = PRUDENCE if sure is None and not _is_whole(scene, stretch) else 1
        nobody = probabilities.pop(NOBODY) * prudence / PRUDENCE
        if sure is not None:
            probabilities = dict.fromkeys(probabilities, 0.0) | {sure: 1.0}
        rest = (1.0 - nobody) / max(sum(probabilities.values()), _LEAST)
        probabilities = {c: p * rest for c, p in probabilities.items()} | {NOBODY: nobody}
        links = _weigh(probabilities, coreference)
        nobody = 1.0 - sum(link.probability for link in links)
        told = _without_prudence(links, probabilities[NOBODY], prudence)
        if not links or nobody > links[0].probability:
            return Choice(NOBODY, None, False, told)
        place = scene.places.get(stretch)
        here = place.sentence if place else None
        beside = {c for c, hit in zip(candidates, hits, strict=True) if hit and hit[0] == here}
        phrase = max(
            (p for p in candidates if p != NOBODY),
            key=lambda p: (
                probabilities[p] * _share(p, links[0].entity, coreference) * (BESIDE if p in beside else 1)
            ),
        )
        hit = hits[candidates.index(phrase)]
        return Choice(phrase, hit, phrase == before and hit is None, self._confidence.calibrated(told))


def _as_below(scene: Scene, choices: list[Choice]) -> list[Choice]:
    """The choices with the words of headlines given to whoever says them below."""
    annotation, over = scene.annotation, set[int]()
    for number, marked in enumerate(annotation.stretches):
        start, end = scene.paragraph(marked.start)
        headline = headlines.is_headline(
            annotation.text[start:end], first=start == annotation.paragraphs[0][0]
        )
        hit = choices[number].hit
        if headline and (hit is None or not start <= annotation.sentences[hit[0]].start < end):
            over.add(number)
    texts = [annotation.text[marked.start : marked.end] for marked in annotation.stretches]
    chosen = list(choices)
    for number, others in headlines.quoted_in_full(texts, over).items():
        told = [choices[i] for i in others if choices[i].phrase != NOBODY]
        if len({id(choice.links[0].entity) for choice in told}) == 1:
            surest = max(told, key=lambda choice: choice.links[0].probability)
            chosen[number] = Choice(surest.phrase, None, False, surest.links, repeats=True)
    return chosen


def named(scene: Scene) -> set[int]:
    """The stretches that are the name of something, as what stands before them tells: nobody says these."""
    text, found = scene.annotation.text, set[int]()
    for number, marked in enumerate(scene.annotation.stretches):
        words = text[marked.start : marked.end]
        first = max(scene.paragraph(marked.start)[0], marked.outer_start - naming.REACH)
        after = text[marked.outer_end : marked.outer_end + naming.AHEAD]
        if naming.is_name(words, text[first : marked.outer_start], after):
            found.add(number)
        elif number - 1 in found and naming.is_title(words):
            last = scene.annotation.stretches[number - 1]
            between = text[last.outer_end : marked.outer_start].strip()
            if between in _JOINTS or (not between and text[last.end - 1] == ","):
                found.add(number)
    return found


_JOINTS = frozenset({",", "and", "or", "&", ", and", ", or"})
"""What stands between two of several names."""


def _weigh(probabilities: Mapping[int, float], coreference: Coreference) -> list[Link]:
    totals: dict[int, Link] = {}
    for phrase, probability in sorted(probabilities.items(), key=lambda row: -row[1]):
        for link in coreference.links(phrase) if phrase != NOBODY else ():
            old = totals.get(id(link.entity))
            total = probability * link.probability + (old.probability if old else 0.0)
            totals[id(link.entity)] = Link(link.entity, total, old.reason if old else link.reason)
    return sorted(totals.values(), key=lambda link: -link.probability)


def _without_prudence(links: list[Link], nobody: float, prudence: float) -> tuple[Link, ...]:
    """The links with their probabilities as they would be were nobody weighed as others are."""
    whole = 1.0 - nobody + nobody / prudence
    return tuple(Link(link.entity, link.probability / whole, link.reason) for link in links)


def _share(phrase: int, entity: Entity, coreference: Coreference) -> float:
    """Probability that the phrase stands for the entity."""
    return sum(link.probability for link in coreference.links(phrase) if link.entity is entity)


def candidates_of(
    scene: Scene, stretch: int, before: int
) -> tuple[list[int], list[dict[str, float]], list[tuple[int, Hit] | None]]:
    """The candidates for a stretch: phrases, their features, the cue that connects each.

    :param before: the phrase chosen for the stretch before, or :data:`NOBODY`.
    """
    context = _Context(scene, stretch, before)
    numbers: list[int] = []
    place = scene.places.get(stretch)
    if place is not None:
        around = scene.around(place.sentence, context.forth)
        numbers = [n for i in around for n in scene.by_sentence.get(i, ())]
        numbers = [n for n in numbers if context.is_eligible(n)]
        if len(numbers) > MOST_CANDIDATES:
            at = scene.annotation.stretches[stretch].start
            numbers = sorted(
                sorted(numbers, key=lambda n: abs(scene.phrases[n].start - at))[:MOST_CANDIDATES]
            )
    if before != NOBODY and before not in numbers:
        numbers.append(before)
    features: list[dict[str, float]] = []
    hits: list[tuple[int, Hit] | None] = []
    for number in numbers:
        feature, hit = context.features(number)
        features.append(feature)
        hits.append(hit)
    return [*numbers, NOBODY], [*features, context.nobody()], [*hits, None]


def _is_whole(scene: Scene, stretch: int) -> bool:
    """Whether a stretch is a sentence with a stop of its own, and nothing else stands in the paragraph's
    sentence, or only what a colon parts from it: nothing is named so."""
    marked, place = scene.annotation.stretches[stretch], scene.places.get(stretch)
    text = scene.annotation.text
    if place is None or text[marked.end - 1] not in ".!?":
        return False
    words = scene.annotation.sentences[place.sentence].words
    outside = [word for word in words if word.stretch is None and word.upos != "PUNCT"]
    return not outside or text[: marked.outer_start].endswith((": ", ":\n"))


def _sure_cue(scene: Scene, stretch: int) -> tuple[int, Hit] | None:
    """The cue whose source alone can have said a stretch, with its sentence."""
    place = scene.places.get(stretch)
    if place is None:
        return None
    cue = sieves.sure_cue(scene.annotation.sentences[place.sentence], place.words, place.anchor)
    return (place.sentence, cue) if cue else None


class _Context:
    """What is known about one stretch before its candidates are looked at."""

    def __init__(self, scene: Scene, stretch: int, before: int) -> None:
        self.scene = scene
        self.before = before
        self.marked = scene.annotation.stretches[stretch]
        self.number = stretch
        self.place = scene.places.get(stretch)
        text = scene.annotation.text
        self.inner = text[self.marked.start : self.marked.end]
        self.length = len(self.inner.split())
        self.words_inside = set(re.findall(r"[\w-]+", self.inner))
        paragraph = scene.paragraph(self.marked.start)
        self.lead = text[paragraph[0] : self.marked.outer_start].strip()
        self.tail = text[self.marked.outer_end : paragraph[1]].strip()
        self.opens = len(self.lead) <= 1
        self.whole = self.opens and len(self.tail) <= 1
        self.full = self.length > 3 and self.inner[:1].isupper() and self.inner[-1:] in ".,!?…—–-"
        self.shape = (
            "long" if self.length > 6 else ("full" if self.full else ("word" if self.length <= 2 else "part"))
        )
        earlier = scene.annotation.stretches[stretch - 1] if stretch else None
        between = text[earlier.outer_end : self.marked.outer_start] if earlier else ""
        self.between = between
        self.gap = bucket(between.count("\n\n") or between.count("\n"), 0, 1, 2) if earlier else "none"
        self.adjacent = bool(earlier) and not between.strip()
        self.carried = earlier is not None and earlier.continued
        self.same_sentence = (
            bool(earlier)
            and self.place is not None
            and ((p := scene.places.get(stretch - 1)) is not None and p.sentence == self.place.sentence)
        )
        self.own_cue = self._has_own_cue()
        self.titled = naming.is_title_like(self.inner)
        self.modifies = self._is_modifier()
        plain = self.inner.strip(".,;:!?…")
        near = max(0, self.marked.start - REPEATED_WITHIN), self.marked.end + REPEATED_WITHIN
        self.times = text.count(plain, *near) if self.length <= 7 else 1
        self.repeated = self.times > 1
        self.heading = headlines.is_headline(text[slice(*paragraph)])
        self.heads = self.heading and self.whole
        self.forth = UNDER_HEADING if self.heads else FORTH
        self.after_colon = self.lead.endswith(":") or (
            self.opens and self._previous_ends_with_colon(paragraph[0])
        )

    def _is_modifier(self) -> bool:
        """Whether the stretch stands before a noun that it describes: ``the so-called “ghost” towns``."""
        if self.place is None or self.length > 4:
            return False
        words = self.scene.annotation.sentences[self.place.sentence].words
        anchor = words[self.place.anchor]
        if (
            anchor.deprel in ("amod", "compound", "nmod:desc", "advmod")
            and anchor.head > self.place.words[-1]
        ):
            return True
        after = self.place.words[-1] + 1
        while after < len(words) and words[after].text in ("”", "’", '"'):
            after += 1
        return (
            after < len(words)
            and words[after].upos in ("NOUN", "PROPN")
            and words[after].start - self.marked.outer_end <= 1
        )

    def is_named(self, form: str) -> bool:
        """Whether the stretch has the last word of a name in it: few speak of themselves by name."""
        last = form.split()[-1:]
        return bool(last) and last[0] in self.words_inside

    def _previous_ends_with_colon(self, start: int) -> bool:
        return self.scene.annotation.text[max(0, start - 4) : start].rstrip().endswith(":")

    def _has_own_cue(self) -> bool:
        if self.place is None:
            return False
        sentence = self.scene.annotation.sentences[self.place.sentence]
        return any(
            hit.source is not None
            and (hit.lemma in SPEECH_VERBS or hit.form in ("phrase", "label"))
            and self._reach(sentence, hit)[1] <= 12
            for hit in self.scene.spoken.get(self.place.sentence, ())
        )

    def _reach(self, sentence: Sentence, hit: Hit) -> tuple[str, int, bool]:
        """Side of the cue, words between cue and stretch, whether another stretch lies between."""
        assert self.place is not None
        first, last = self.place.words[0], self.place.words[-1]
        side, low, high = ("before", hit.last, first) if hit.last < first else ("after", last, hit.first)
        between = [sentence.words[i] for i in range(low + 1, high)]
        other = any(w.stretch is not None and w.stretch != self.number for w in between)
        return side, sum(w.upos != "PUNCT" and w.stretch is None for w in between), other

    def is_eligible(self, number: int) -> bool:
        """Whether a phrase may be a source at all."""
        phrase = self.scene.phrases[number]
        sentence = self.scene.annotation.sentences[phrase.sentence]
        word = sentence.words[phrase.head]
        lower = word.text.lower()
        if word.deprel in ("expl",) or lower in (
            "there",
            "what",
            "that",
            "which",
            "this",
            "these",
            "those",
            "you",
            "your",
        ):
            return phrase.is_subject and lower in ("that", "which")
        return True

    def features(self, number: int) -> tuple[dict[str, float], tuple[int, Hit] | None]:
        """The features of one phrase, and the cue that connects it to the stretch."""
        scene, phrase = self.scene, self.scene.phrases[number]
        sentence = scene.annotation.sentences[phrase.sentence]
        word = sentence.words[phrase.head]
        out: dict[str, float] = {}

        def add(*parts: str) -> None:
            out[" ".join(parts)] = 1.0

        hit, path = self._connect(phrase, sentence)
        kind = phrase.kind.value
        if phrase.name is not None:
            kind = "person" if phrase.name.kind is NameKind.PERSON else f"name:{phrase.name.kind.value}"
        elif phrase.kind is MentionKind.PRONOUN:
            lower = word.text.lower()
            kind = "he/she" if lower in mentions.MALE | mentions.FEMALE else f"pronoun:{lower}"
            if lower == "who" and hit is not None and hit.lemma in SPEECH_VERBS:
                kind = self._antecedent_kind(phrase) or kind
        elif nouns.is_human(phrase.noun) or _is_one_of_people(sentence, phrase.head):
            kind = "human"
        elif nouns.is_document(phrase.noun):
            kind = "document"
        elif nouns.is_body(phrase.noun):
            kind = "body"
        relation = phrase.deprel
        add("kind", kind)
        distance = scene.distance(self.place.sentence, phrase.sentence) if self.place else -9
        where = "same" if distance == 0 else (f"{distance:+d}" if -BACK <= distance <= self.forth else "far")
        same_paragraph = self.place is not None and (
            sentence.paragraph == scene.annotation.sentences[self.place.sentence].paragraph
        )
        add("where", where, "own cue" if self.own_cue else "no cue")
        add(
            "where",
            where,
            "paragraph" if same_paragraph else "other paragraph",
            "opens" if self.opens else "inside",
        )
        add("relation", relation, where)
        add("kind", kind, where)
        if phrase.name is not None and self.is_named(phrase.name.form):
            add("named inside", where, kind)
        reached = path.split(":")[0] if path else "no cue"
        if self.titled:
            add("title-like", where, reached)
        if self.modifies:
            add("modifier", where, reached)
        if self.repeated:
            add("repeated", where, reached)
        if self.heading:
            add("heading", "alone" if self.heads else "with words", where, reached)
            add("heading", where, reached)
        if number == self.before:
            self._previous(add, kind)
        if hit is None:
            add("no hit", where, "own cue" if self.own_cue else "no cue")
            return out, None
        cue_kind = "speech" if hit.lemma in SPEECH_VERBS else hit.form
        add("hit", where, cue_kind, hit.way)
        add("hit class", where, hit.kind.value)
        add("hit shape", where, cue_kind, self.shape)
        add("hit lemma", hit.lemma, where if where == "same" else "elsewhere")
        if distance == 0:
            side, words, other = self._reach(sentence, hit)
            add("path", path, cue_kind)
            add("path", path, self.shape)
            add("reach", side, cue_kind, bucket(words, 0, 1, 3, 6, 12))
            add("reach", side, "other stretch between" if other else "clear")
            add("way", hit.way, path.split(":")[0], side)
            if sentence.words[phrase.head].start > self.marked.end:
                add("candidate after", side)
            if self._is_nearest(sentence, hit):
                add("nearest cue", cue_kind)
            if aside := self._aside(sentence, hit):
                add("aside", *aside)
        else:
            add(
                "hit elsewhere",
                where,
                "own cue" if self.own_cue else "no cue",
                "opens" if self.opens else "inside",
            )
            add("hit elsewhere", where, cue_kind, self.shape)
            if self.after_colon and distance < 0:
                add("colon before", where)
            carrying = any(w.stretch is not None for w in sentence.words)
            add(
                "hit elsewhere",
                where,
                "with a quote" if carrying else "without a quote",
                "whole" if self.whole else "in text",
            )
            if self._is_last_hit(phrase.sentence, hit):
                add("last cue there", where)
        return out, (phrase.sentence, hit)

    def _antecedent_kind(self, relative: Phrase) -> str | None:
        """The kind of whom *who* stands for: ``Roe, who said that it was “over”``."""
        words = self.scene.annotation.sentences[relative.sentence].words
        clause = words[relative.head].head
        meant = words[clause].head if clause >= 0 and words[clause].deprel == "acl:relcl" else -1
        for number in self.scene.by_sentence[relative.sentence]:
            phrase = self.scene.phrases[number]
            if phrase.head == meant:
                named = phrase.name is not None and phrase.name.kind is NameKind.PERSON
                return "person" if named else ("human" if nouns.is_human(phrase.noun) else None)
        return None

    def _previous(self, add: object, kind: str) -> None:
        assert callable(add)
        add("before", self.gap, "own cue" if self.own_cue else "no cue")
        add(
            "before",
            "adjacent" if self.adjacent else ("same sentence" if self.same_sentence else "apart"),
            self.shape,
        )
        add("before", kind)
        if self.carried:
            add("before carries on")
        add("before", self.gap, "whole" if self.whole else ("opens" if self.opens else "inside"), self.shape)

    def _connect(self, phrase: Phrase, sentence: Sentence) -> tuple[Hit | None, str]:
        """The best cue of which the phrase is the source, and its path to the stretch."""
        best: tuple[float, Hit, str] | None = None
        for hit in self.scene.spoken.get(phrase.sentence, ()):
            if hit.source != phrase.head:
                continue
            rank = 0.0
            path = "elsewhere"
            if self.place is not None and phrase.sentence == self.place.sentence:
                path = _path(sentence, self.place, hit)
                rank = _CLOSE[path[:4]] + (":" in path)
                rank -= 0.1 * self._reach(sentence, hit)[1]
            rank += 1.0 * (hit.lemma in SPEECH_VERBS) - 0.5 * (hit.form == "noun")
            if path == "elsewhere":
                rank += 0.02 * hit.word
            if best is None or rank > best[0]:
                best = rank, hit, path
        return (best[1], best[2]) if best else (None, "")

    def _aside(self, sentence: Sentence, hit: Hit) -> tuple[str, ...] | None:
        """How a cue stands to a participle below what somebody says: in ``A said that B had left, calling it
        “…”`` it may be A or B who called it so."""
        own = hit.way == "shared" and sentence.words[hit.word].xpos == "VBG"
        for other in self.scene.spoken[self.place.sentence] if self.place else ():
            if other.word == hit.word:
                continue
            below, above = (hit, other) if own else (other, hit)
            is_aside = below.way == "shared" and sentence.words[below.word].xpos == "VBG"
            if is_aside and above.lemma in SPEECH_VERBS and above.source != below.source:
                path = _ancestry(sentence, below.word, above.word)
                if path is not None:
                    comma = "comma" if sentence.words[below.word - 1].text == "," else "no comma"
                    return "below" if own else "above", path, comma
        return None

    def _is_nearest(self, sentence: Sentence, hit: Hit) -> bool:
        assert self.place is not None
        others = [
            self._reach(sentence, h)[1]
            for h in self.scene.spoken[self.place.sentence]
            if h.source is not None
        ]
        return self._reach(sentence, hit)[1] <= min(others)

    def _is_last_hit(self, sentence: int, hit: Hit) -> bool:
        return (
            max((h.word for h in self.scene.spoken[sentence] if h.source is not None), default=-1) == hit.word
        )

    def nobody(self) -> dict[str, float]:
        """The features of there being no source: a scare quote, a title, a term."""
        out = {"nobody": 1.0}

        def add(*parts: str) -> None:
            out[" ".join(("nobody", *parts))] = 1.0

        add("shape", self.shape)
        add("shape", self.shape, "own cue" if self.own_cue else "no cue")
        add("place", "whole" if self.whole else ("opens" if self.opens else "inside"), self.shape)
        add("length", bucket(self.length, 1, 2, 3, 4, 6, 10, 20))
        if self.same_sentence:
            add("same sentence as before", "source" if self.before != NOBODY else "none")
        if self.titled:
            add("title-like", bucket(self.length, 1, 3, 5))
            add("title-like", "own cue" if self.own_cue else "no cue")
        if self.modifies:
            add("modifier", "own cue" if self.own_cue else "no cue")
        if self.repeated:
            add("repeated", "title-like" if self.titled else self.shape)
            add("repeated", bucket(self.times, 2, 3, 5))
        spoken = _SPOKEN & {w.strip(".,;:!?…").lower() for w in self.inner.split()}
        if spoken:
            add("words of a speaker", self.shape)
        elif self.length <= MAX_INLINE_WORDS:
            add("no words of a speaker", "capitals" if self.titled else self.shape)
        if self.inner[-1:] in ",?!":
            add("ends with", self.inner[-1:])
        if self.place is None:
            add("not in the frame")
            return out
        sentence = self.scene.annotation.sentences[self.place.sentence]
        anchor = sentence.words[self.place.anchor]
        add("relation", anchor.deprel)
        add("tag", anchor.upos)
        if anchor.head >= 0:
            head = sentence.words[anchor.head]
            known = (
                "speech" if head.lemma in SPEECH_VERBS else ("cue" if head.lemma in cues.VERBS else head.upos)
            )
            add("head", known, anchor.deprel)
        first = self.place.words[0]
        previous = [w for w in sentence.words[:first] if w.upos != "PUNCT"]
        if previous:
            add(
                "after",
                previous[-1].text.lower()
                if previous[-1].upos in ("DET", "ADP", "SCONJ", "PRON", "CCONJ")
                else previous[-1].upos,
            )
        if any(w.lemma in _NAMING or w.text.lower() in _NAMING for w in previous[-3:]):
            add("a naming word before", self.shape)
        after = [w for w in sentence.words[self.place.words[-1] + 1 :] if w.upos != "PUNCT"]
        if after:
            add("before", after[0].upos, self.shape)
        around = f"{_word(previous[-1]) if previous else '^'} … {after[0].upos if after else '$'}"
        add("between", around)
        add("between", around, self.shape, "own cue" if self.own_cue else "no cue")
        if self.titled:
            add("title-like after", _word(previous[-1]) if previous else "^")
        self._nobody_cue(sentence, add)
        marks = self.scene.annotation.text[self.marked.outer_start : self.marked.start]
        if marks in ("‘", "'"):
            add("single marks", self.shape)
            add("single marks", "heading" if self.heading else "text")
        if self.heading:
            add("heading", self.shape, "own cue" if self.own_cue else "no cue")
        return out

    def _nobody_cue(self, sentence: Sentence, add: object) -> None:
        """The cue that is nearest in the tree: “rated”, “titled” and “said” take different words."""
        assert callable(add)
        assert self.place is not None
        best: tuple[float, Hit, str] | None = None
        for hit in self.scene.spoken.get(self.place.sentence, ()):
            path = _path(sentence, self.place, hit)
            if path == "apart":
                continue
            rank = _CLOSE[path[:4]] + (":" in path) - 0.1 * self._reach(sentence, hit)[1]
            if best is None or rank > best[0]:
                best = rank, hit, path
        if best is None:
            add("no cue in the tree", self.shape)
            return
        _, hit, path = best
        add("cue", hit.lemma, path.split(":")[0])
        add("cue path", path, self.shape)
        add("cue source", hit.way if hit.source is not None else "none", path.split(":")[0])
