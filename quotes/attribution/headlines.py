"""Words in marks in a headline are somebody's whom the article quotes in full below."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes.attribution.choice import NOBODY, Choice
from quotes.attribution.scene import Scene
from quotes.names import fold

LONGEST = 140
"""Characters; a longer paragraph without a stop at its end is no headline."""
FEWEST_WORDS = 2
"""A single word is in many mouths."""
_WORDS = re.compile(r"\w+(?:['-]\w+)*")


def is_headline(paragraph: str, *, first: bool = False) -> bool:
    """Whether a paragraph looks like a headline, over the article or within it.

    :param first: whether it is the article's first: a headline may end with a stop there.
    """
    last = paragraph.rstrip(" \n’'”\"")[-1:]
    return len(paragraph) <= LONGEST and last not in (",", ":", ";") and (first or last != ".")


def as_below(scene: Scene, choices: Sequence[Choice]) -> list[Choice]:
    """The choices with the words of headlines given to whoever says them below."""
    texts = [scene.annotation.text[marked.start : marked.end] for marked in scene.annotation.stretches]
    chosen = list(choices)
    for number, others in _quoted_in_full(texts, _without_cue(scene, choices)).items():
        told = [choices[i] for i in others if choices[i].phrase != NOBODY]
        if len({id(choice.links[0].entity) for choice in told}) == 1:
            surest = max(told, key=lambda choice: choice.links[0].probability)
            chosen[number] = Choice(surest.phrase, None, False, surest.links, repeats=True)
    return chosen


def _without_cue(scene: Scene, choices: Sequence[Choice]) -> set[int]:
    """The stretches that stand in headlines which do not tell themselves by name who says them."""
    annotation, found = scene.annotation, set[int]()
    for number, marked in enumerate(annotation.stretches):
        start, end = scene.paragraph(marked.start)
        first = start == annotation.paragraphs[0][0]
        hit, links = choices[number].hit, choices[number].links
        named = bool(links) and links[0].entity.named
        told = named and hit is not None and start <= annotation.sentences[hit[0]].start < end
        if not told and is_headline(annotation.text[start:end], first=first):
            found.add(number)
    return found


def _quoted_in_full(texts: Sequence[str], headlines: set[int]) -> dict[int, list[int]]:
    """For each text of a headline, the longer ones elsewhere that hold all of its words in its order.

    :param texts: what stands in marks, by stretch.
    :param headlines: the stretches that stand in headlines.
    """
    plain = [f" {' '.join(_WORDS.findall(fold(text)))} " for text in texts]
    whole = [(number, words) for number, words in enumerate(plain) if number not in headlines]
    return {
        number: [n for n, words in whole if len(words) > len(plain[number]) and plain[number] in words]
        for number in headlines
        if len(plain[number].split()) >= FEWEST_WORDS
    }
