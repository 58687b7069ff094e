"""From a choice for each stretch to quotes: stretches joined, speakers weighed, reasons told."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.attribution import NOBODY, Choice, Scene
from quotes.cues import Hit
from quotes.types import Candidate, Cue, Evidence, Mention, Quote, QuoteKind, Speaker, Stretch

_MOST_CANDIDATES = 5
_LEAST_PROBABILITY = 0.005


def assemble(scene: Scene, choices: Sequence[Choice]) -> list[Quote]:
    """The quotes of an article, in order of their start."""
    return [_quote(scene, choices, group) for group in _groups(scene, choices)]


def _groups(scene: Scene, choices: Sequence[Choice]) -> list[list[int]]:
    """Stretches of one act: around one reporting clause, running on after it, over open paragraphs."""
    groups: list[list[int]] = []
    for number in range(len(choices)):
        if groups and _continues(scene, choices, number):
            groups[-1].append(number)
        else:
            groups.append([number])
    return groups


def _continues(scene: Scene, choices: Sequence[Choice], number: int) -> bool:
    before, here = choices[number - 1], choices[number]
    earlier, later = scene.annotation.stretches[number - 1], scene.annotation.stretches[number]
    if earlier.continued:
        return True
    if here.phrase == NOBODY or here.phrase != before.phrase:
        return False
    between = scene.annotation.text[earlier.outer_end : later.outer_start]
    return "\n" not in between and (here.hit is None or here.hit == before.hit)


def _quote(scene: Scene, choices: Sequence[Choice], group: list[int]) -> Quote:
    text = scene.annotation.text
    marked = [scene.annotation.stretches[i] for i in group]
    stretches = tuple(Stretch(m.start, m.end) for m in marked)
    choice = _telling(choices, group)
    links = choice.links
    speaker, confidence = None, 1.0 - sum(link.probability for link in links)
    reason = ""
    if choice.phrase != NOBODY:
        best = links[0]
        speaker = Speaker(best.entity.name, best.entity.kind, best.entity.aliases)
        confidence, reason = best.probability, best.reason
    return Quote(
        kind=QuoteKind.DIRECT,
        text=" ".join(text[s.start : s.end] for s in stretches),
        stretches=stretches,
        cue=_cue(scene, choice.hit),
        mention=_mention(scene, choice),
        speaker=speaker,
        confidence=round(confidence, 4),
        candidates=tuple(
            Candidate(link.entity.name, round(link.probability, 4))
            for link in links[:_MOST_CANDIDATES]
            if link.probability >= _LEAST_PROBABILITY
        ),
        evidence=_evidence(scene, choice, reason),
        repairs=tuple(dict.fromkeys(code for m in marked for code in m.repairs)),
    )


def _telling(choices: Sequence[Choice], group: list[int]) -> Choice:
    """The choice that speaks for a group: the surest of those with a cue, else the first."""
    with_cue = [choices[i] for i in group if choices[i].hit is not None]
    return max(with_cue, key=lambda c: c.links[0].probability) if with_cue else choices[group[0]]


def _cue(scene: Scene, hit: tuple[int, Hit] | None) -> Cue | None:
    if hit is None:
        return None
    words = scene.annotation.sentences[hit[0]].words
    start, end = words[hit[1].first].start, words[hit[1].last].end
    return Cue(start, end, scene.annotation.text[start:end], hit[1].lemma, hit[1].kind)


def _mention(scene: Scene, choice: Choice) -> Mention | None:
    if choice.phrase == NOBODY:
        return None
    phrase = scene.phrases[choice.phrase]
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
}
"""How a source hangs on its cue → how to say so."""


def _evidence(scene: Scene, choice: Choice, reason: str) -> tuple[Evidence, ...]:
    if choice.phrase == NOBODY:
        return ()
    mention = scene.phrases[choice.phrase].text
    cue = _cue(scene, choice.hit)
    if choice.hit is not None and cue is not None:
        way = choice.hit[1].way
        detail = _WAYS.get(way, "“{mention}” goes with “{cue}”").format(mention=mention, cue=cue.text)
        first = Evidence(way, detail)
    elif choice.continued:
        first = Evidence(
            "continuation", f"no clause of its own: carries on from the quote before, by “{mention}”"
        )
    else:
        first = Evidence("context", f"no clause of its own: “{mention}” is the likeliest source nearby")
    return (first, Evidence("coreference", reason)) if reason else (first,)
