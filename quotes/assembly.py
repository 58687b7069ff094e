"""From a choice for each stretch to quotes: stretches joined, speakers weighed, reasons told."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter

from quotes.annotation import MAX_INLINE_WORDS, Word
from quotes.attribution import NOBODY, Choice, Scene, describes
from quotes.coreference import Coreference, Link
from quotes.cues import SPEECH_VERBS, Hit
from quotes.indirect import Reported, merge
from quotes.marks import Marked
from quotes.marks.layout import DASHES
from quotes.mentions import Phrase
from quotes.types import Candidate, Cue, Evidence, Mention, Quote, QuoteKind, Speaker, Stretch

_MOST_CANDIDATES = 5
_LEAST_PROBABILITY = 0.005


def assemble(
    scene: Scene, choices: Sequence[Choice], reported: Sequence[Reported], coreference: Coreference
) -> list[Quote]:
    """The quotes of an article, in order of their start: in marks, reported, or both."""

    def same_source(group: Sequence[int], clause: Reported) -> bool:
        choice = _telling(choices, group)
        if clause.phrase is None or choice.phrase == NOBODY:
            return False
        return choice.phrase == clause.phrase or any(
            link.entity is choice.links[0].entity for link in _links(coreference, clause)
        )

    quotes: list[Quote] = []
    in_marks = {choice.hit: choice.phrase for choice in choices if choice.hit and choice.phrase != NOBODY}
    # One cue has one source, in marks and without.
    clauses = [
        replace(each, phrase=in_marks.get((each.sentence, each.hit), each.phrase)) for each in reported
    ]
    for group, clause in merge(scene, _groups(scene, choices), clauses, same_source):
        if clause is not None and not group:
            if (clause.sentence, clause.hit) in in_marks and _is_circumstance(scene, clause, ()):
                continue
            if _is_frame(scene, choices, clause) or _holds_source(scene, clause):
                continue
            quote = _reported(scene, clause, coreference)
            if len(quote.text.split()) > 1:
                quotes.append(quote)
        elif group and not _is_no_quote(scene, choices, group):
            quotes.append(_quote(scene, choices, group, clause, coreference))
    return sorted(quotes, key=lambda quote: quote.start)


def _is_circumstance(scene: Scene, clause: Reported, group: Sequence[int]) -> bool:
    """Whether what a verb of speech is left with, whose words stand in marks, makes no sentence, but
    tells of what or how they were said: ``“…,” Quill said of the plan``."""
    left = _left(scene, clause, group)
    return clause.hit.lemma in SPEECH_VERBS and not any(word.is_finite for word in left)


def _is_frame(scene: Scene, choices: Sequence[Choice], clause: Reported) -> bool:
    """Whether what is reported is no more than who said what stands in marks: ``“…,” Quill said Roe told
    her``."""
    words = scene.annotation.sentences[clause.sentence].words
    telling = {choice.hit[1].word for choice in choices if choice.hit and choice.hit[0] == clause.sentence}
    inside = [i for i, word in enumerate(words) if _within(word, clause.content)]
    return not telling.isdisjoint(inside) and all(words[i].stretch is None for i in inside)


def _holds_source(scene: Scene, clause: Reported) -> bool:
    """Whether who says the words in marks by the same cue is among what would be reported."""
    return clause.phrase is not None and _within(scene.phrases[clause.phrase], clause.content)


def _left(scene: Scene, clause: Reported, group: Sequence[int]) -> list[Word]:
    """The words of a clause that stand in none of some marks."""
    words = scene.annotation.sentences[clause.sentence].words
    return [word for word in words if word.stretch not in group and _within(word, clause.content)]


def _leads_in(scene: Scene, clause: Reported, group: Sequence[int]) -> bool:
    """Whether a clause holds nothing but a quote and what breaks it in two, or stands before its colon:
    ``“…,” Quill said in a letter, “…”``, ``Quill told the Herald: “…”``."""
    words = scene.annotation.sentences[clause.sentence].words
    cue, left = words[clause.hit.first], _left(scene, clause, group)
    first = min((i for i, word in enumerate(words) if word.stretch in group), default=0)
    broken = first < clause.hit.first or any(word.text == ":" for word in words[max(0, first - 2) : first])
    behind = all(word.start > cue.start for word in left)
    return broken and behind and _is_circumstance(scene, clause, group)


def _is_no_quote(scene: Scene, choices: Sequence[Choice], group: Sequence[int]) -> bool:
    """Whether stretches are a scare quote, a title, a term: a few words that nobody spoke."""
    marked = [scene.annotation.stretches[i] for i in group]
    words = sum(len(scene.annotation.text[m.start : m.end].split()) for m in marked)
    return _telling(choices, group).phrase == NOBODY and words <= MAX_INLINE_WORDS


def _groups(scene: Scene, choices: Sequence[Choice]) -> list[list[int]]:
    """Stretches of one act: around one reporting clause, running on after it, over open paragraphs; a term in
    marks may stand between them."""
    groups: list[list[int]] = []
    spoken: list[int] = []
    for number, choice in enumerate(choices):
        if number and scene.annotation.stretches[number - 1].continued:
            group = groups[-1]
        elif spoken and _runs_on(scene, choices, spoken[-1], number):
            group = spoken
        else:
            groups.append(group := [])
        group.append(number)
        if choice.phrase != NOBODY:
            spoken = group
    return groups


def _runs_on(scene: Scene, choices: Sequence[Choice], earlier: int, later: int) -> bool:
    """Whether a stretch carries on what was said in one before, in the same paragraph."""
    before, here = choices[earlier], choices[later]
    stretches = scene.annotation.stretches
    between = scene.annotation.text[stretches[earlier].outer_end : stretches[later].outer_start]
    same = NOBODY != here.phrase == before.phrase and (here.hit is None or here.hit == before.hit)
    return same and "\n" not in between and not _begins_anew(scene, before.hit, earlier, later)


def _begins_anew(scene: Scene, hit: tuple[int, Hit] | None, earlier: int, later: int) -> bool:
    """Whether a stretch behind a cue belongs to no quote before it: it tells of the source, or is a sentence
    that the cue leads in, while those before it stand among others: ``Asked about the “lost” boat, Quill
    said: “…”``."""
    first, second = scene.places.get(earlier), scene.places.get(later)
    if hit is None or first is None or second is None or not first.sentence == second.sentence == hit[0]:
        return False
    sentence = scene.annotation.sentences[hit[0]]
    if describes(sentence, second, hit[1]):
        return True
    among = any(word.upos != "PUNCT" for word in sentence.words[: first.words[0]])
    return among and first.words[-1] < hit[1].first < second.words[0] and _is_led_in(scene, later)


def _is_led_in(scene: Scene, stretch: int) -> bool:
    """Whether a stretch stands behind a colon, or behind a comma with a capital of its own."""
    text, marked = scene.annotation.text, scene.annotation.stretches[stretch]
    before, opening = text[: marked.outer_start].rstrip()[-1:], text[marked.start : marked.start + 2]
    return before == ":" or (before == "," and opening.istitle() and opening.isalpha())


def _quote(
    scene: Scene,
    choices: Sequence[Choice],
    group: list[int],
    clause: Reported | None,
    coreference: Coreference,
) -> Quote:
    """A quote with marks; with the clause around them it is a mixed one."""
    marked = [scene.annotation.stretches[i] for i in group]
    choice = _telling(choices, group)
    if clause is not None and (not _adds_words(scene, clause, marked) or _leads_in(scene, clause, group)):
        clause = None
    if clause is not None and _holds(clause, _cue(scene, choice.hit)):
        choice = _as_clause(choice, clause, coreference)
    if clause is not None and _holds(clause, _mention(scene, choice.phrase)):
        clause = None
    spans = _spans(marked, clause)
    speaker, confidence, reason = None, 1.0 - sum(link.probability for link in choice.links), ""
    if choice.phrase != NOBODY:
        speaker, confidence, reason = _speaker(choice.links)
    return _told(
        scene,
        QuoteKind.DIRECT if clause is None else QuoteKind.MIXED,
        spans,
        choice.hit,
        choice.phrase,
        speaker,
        confidence,
        choice.links,
        _evidence(scene, choice, reason),
        tuple(dict.fromkeys(code for m in marked for code in m.repairs)),
    )


def _spans(marked: Sequence[Marked], clause: Reported | None) -> list[tuple[int, int]]:
    """The content: words in marks, and the clause; inside of a clause the marks stay with the words."""
    if clause is None:
        return [(m.start, m.end) for m in marked]
    return [*((m.outer_start, m.outer_end) for m in marked), *clause.content]


def _adds_words(scene: Scene, clause: Reported, marked: Sequence[Marked]) -> bool:
    """Whether a clause has words outside of the marks."""
    covered = {i for m in marked for i in range(m.start, m.end)}
    text = scene.annotation.text
    return any(
        text[i].isalnum() for start, end in clause.content for i in range(start, end) if i not in covered
    )


def _holds(clause: Reported, part: Cue | Mention | None) -> bool:
    """Whether what tells whose words those in marks are is itself part of what is reported: ``Quill said she
    had seen what she called “a farce”``."""
    return part is not None and _within(part, clause.content)


def _within(part: Cue | Mention | Phrase | Word, spans: Sequence[tuple[int, int]]) -> bool:
    return any(start <= part.start < end for start, end in spans)


def _as_clause(choice: Choice, clause: Reported, coreference: Coreference) -> Choice:
    """A choice with the cue and the mention of the clause around the words, which are of the same source."""
    phrase = choice.phrase if clause.phrase is None else clause.phrase
    reasons = {id(link.entity): link.reason for link in _links(coreference, clause)}
    links = tuple(replace(link, reason=reasons.get(id(link.entity), link.reason)) for link in choice.links)
    return replace(choice, phrase=phrase, hit=(clause.sentence, clause.hit), links=links)


def _reported(scene: Scene, clause: Reported, coreference: Coreference) -> Quote:
    """A reported clause. Words in marks that stand in it are none of a quote where nobody spoke them so."""
    links = tuple(
        Link(link.entity, clause.probability * link.probability, link.reason)
        for link in _links(coreference, clause)
    )
    phrase = NOBODY if clause.phrase is None else clause.phrase
    hit = (clause.sentence, clause.hit)
    speaker, confidence, reason = _speaker(links) if links else (None, clause.probability, "")
    return _told(
        scene,
        QuoteKind.INDIRECT,
        [_with_marks(scene, *span) for span in clause.content],
        hit,
        phrase,
        speaker,
        confidence,
        links,
        _evidence(scene, Choice(phrase, hit, False, links), reason),
        (),
    )


def _with_marks(scene: Scene, start: int, end: int) -> tuple[int, int]:
    """A span with the marks around what stands in marks at its beginning or end, unless it is that alone."""
    stretches = scene.annotation.stretches
    first, behind = (bisect_left(stretches, at, key=attrgetter("start")) for at in (start, end))
    inside = [marked for marked in stretches[first:behind] if marked.end <= end]
    if not inside or (inside[0].start, inside[0].end) == (start, end):
        return start, end
    opens, closes = inside[0], inside[-1]
    return (
        opens.outer_start if start == opens.start else start,
        closes.outer_end if end < closes.outer_end else end,
    )


def _links(coreference: Coreference, clause: Reported) -> list[Link]:
    return [] if clause.phrase is None else coreference.links(clause.phrase)


def _speaker(links: Sequence[Link]) -> tuple[Speaker, float, str]:
    best = links[0]
    return Speaker(best.entity.name, best.entity.kind, best.entity.aliases), best.probability, best.reason


def _told(
    scene: Scene,
    kind: QuoteKind,
    spans: list[tuple[int, int]],
    hit: tuple[int, Hit] | None,
    phrase: int,
    speaker: Speaker | None,
    confidence: float,
    links: Sequence[Link],
    evidence: tuple[Evidence, ...],
    repairs: tuple[str, ...],
) -> Quote:
    text = scene.annotation.text
    stretches = tuple(Stretch(start, end) for start, end in _union(spans))
    return Quote(
        kind=kind,
        text=" ".join(text[s.start : s.end] for s in stretches),
        stretches=stretches,
        cue=_cue(scene, hit),
        mention=_mention(scene, phrase),
        speaker=speaker,
        confidence=round(min(1.0, max(0.0, confidence)), 4),
        candidates=tuple(
            Candidate(link.entity.name, round(link.probability, 4))
            for link in links[:_MOST_CANDIDATES]
            if link.probability >= _LEAST_PROBABILITY
        ),
        evidence=evidence,
        repairs=repairs,
    )


def _union(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans in order, those that overlap joined."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _telling(choices: Sequence[Choice], group: Sequence[int]) -> Choice:
    """The choice that speaks for a group: the surest of those with a cue, else the first."""
    with_cue = [choices[i] for i in group if choices[i].hit is not None]
    return max(with_cue, key=lambda c: c.links[0].probability) if with_cue else choices[group[0]]


def _cue(scene: Scene, hit: tuple[int, Hit] | None) -> Cue | None:
    if hit is None:
        return None
    words = scene.annotation.sentences[hit[0]].words
    start, end = words[hit[1].first].start, words[hit[1].last].end
    return Cue(start, end, scene.annotation.text[start:end], hit[1].lemma, hit[1].kind)


def _mention(scene: Scene, number: int) -> Mention | None:
    if number == NOBODY:
        return None
    phrase = scene.phrases[number]
    return Mention(phrase.start, phrase.end, phrase.text, phrase.kind)


_WAYS = {
    "subject": "“{mention}” is the subject of “{cue}”",
    "agent": "the words are given as {cue} by “{mention}”",
    "shared": "“{mention}” is the subject of the clause that “{cue}” belongs to",
    "noun": "“{cue}” describes “{mention}”",
    "possessive": "the {cue} is that of “{mention}”",
    "by": "the {cue} comes from “{mention}”",
    "object": "“{mention}” stands with “{cue}”",
    "itself": "“{mention}” is itself the source",
    "according": "“{cue}” names “{mention}”",
    "label": "“{mention}” and a colon stand before the words",
    "signature": "“{mention}” stands under the words, after a dash",
}
"""How a source hangs on its cue → how to say so."""


def _evidence(scene: Scene, choice: Choice, reason: str) -> tuple[Evidence, ...]:
    if choice.phrase == NOBODY:
        return ()
    mention = scene.phrases[choice.phrase].text
    cue = _cue(scene, choice.hit)
    if choice.hit is not None and cue is not None:
        way = "signature" if cue.text in DASHES else choice.hit[1].way
        detail = _WAYS.get(way, "“{mention}” goes with “{cue}”").format(mention=mention, cue=cue.text)
        first = Evidence(way, detail)
    elif choice.repeats:
        first = Evidence("repetition", f"the same words are quoted in full from “{mention}”")
    elif choice.turned:
        first = Evidence(
            "dialogue", f"no clause of its own: two speak by turns, and it is that of “{mention}”"
        )
    elif choice.continued:
        first = Evidence(
            "continuation", f"no clause of its own: carries on from the quote before, by “{mention}”"
        )
    else:
        first = Evidence("context", f"no clause of its own: “{mention}” is the likeliest source nearby")
    return (first, Evidence("coreference", reason)) if reason else (first,)
