"""Who tells the whole of a sentence, at its end or between its parts: ``The pier is shut, Roe said.``"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import ADDRESSING, SPEECH_VERBS, TELLING
from quotes.mending.inversions import speaks
from quotes.mending.trees import first_below, has_auxiliary, has_subject, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_HUNG = frozenset("parataxis advcl ccomp conj".split())
"""How parsers hang a verb that tells the clause before it."""
_TOLD = frozenset("ccomp xcomp csubj parataxis mark cc conj".split())
"""What a verb has that tells something else, or belongs to another clause."""
_REASONS = frozenset("because although though unless if so whereas until".split())
"""What begins a clause that is told, where others tell when something was said."""
_LONGEST_NAME = 4


def mend_reports(sentence: Sentence) -> None:
    """``Roe has left, Norvik News reports.``: what ends a sentence behind the name of a paper is a verb."""
    words = sentence.words
    last = len(words) - 1
    while last > 0 and words[last].upos == "PUNCT":
        last -= 1
    first = last
    while first > 0 and (words[first - 1].upos == "PROPN" or words[first - 1].text.lower() == "the"):
        first -= 1
    paper = words[last - 1]
    if (
        words[last].text != "reports"
        or words[last].upos != "NOUN"
        or first == 0
        or words[first - 1].text != ","
    ):
        return
    if paper.upos != "PROPN" or paper.stretch is not None or last - first > _LONGEST_NAME:
        return
    for i in range(first, last):
        if words[i].head == last:
            sentence.hang(i, last - 1)
    sentence.hang(last - 1, last, "nsubj")
    words[last].upos, words[last].xpos, words[last].lemma = "VERB", "VBZ", "report"
    words[last].deprel = "root" if words[last].head < 0 else "parataxis"


@looks_at("conj")
def mend_aside(sentence: Sentence, i: int) -> None:
    """``The club will appeal, Roe told reporters``: who tells a sentence is not joined to it."""
    if sentence.words[i].head < i and _is_aside(sentence, i):
        sentence.words[i].deprel = "parataxis"


def mend_described(sentence: Sentence, verb: int) -> None:
    """``The crops have failed, a farmer from Norvik, Jon Roe, told the paper``, ``Quill has no plans to quit,
    her lawyer, Jon Roe, said``: a farmer tells it, whose name stands behind, and who has not failed."""
    words = sentence.words
    told = _fronted(sentence, verb) if words[verb - 1].text == "," else -1
    if told < 0:
        return
    astray = (c for c in sentence.subtree(verb) if told < c < verb and words[c].deprel in _ASTRAY)
    people = (c for c in astray if words[c].upos == "NOUN" and speaks(sentence, c))
    somebody = next((c for c in people if _is_behind_comma(sentence, c)), -1)
    if somebody < 0:
        return
    subjects = [c for c in sentence.children[verb] if words[c].deprel == "nsubj"]
    named = max((c for c in subjects if c > somebody), default=-1)
    last = sentence.subtree(somebody if named < 0 else named)[-1]
    if any(told < c < somebody for c in subjects) or any(w.upos != "PUNCT" for w in words[last + 1 : verb]):
        return
    if named < 0 and words[words[somebody].head].upos == "PROPN":
        return
    sentence.hang(somebody, verb, "nsubj")
    if named >= 0:
        sentence.hang(named, somebody, "appos")


_ASTRAY = frozenset("obj obl appos dep nmod nsubj:pass".split())
"""How parsers hang whoever tells something on the clause before."""


def mend_closing(sentence: Sentence) -> None:
    """``Roe said he was sorry, Norvik News reports``: whoever ends a sentence with a verb of telling tells
    all that stands before, and no part of it; who says what stands in marks is told elsewhere."""
    words, root = sentence.words, sentence.root
    verb = next((i for i in range(len(words) - 1, root, -1) if _is_aside(sentence, i)), -1)
    if not 0 <= root < verb or any(word.stretch is not None for word in words):
        return
    last = sentence.subtree(verb)[-1]
    ends = all(word.upos == "PUNCT" for word in words[last + 1 :])
    if not ends or any(word.text == "," for word in words[verb:last]) or not has_subject(sentence, root):
        return
    sentence.hang(verb, -1, "root")
    sentence.hang(root, verb, "ccomp")


@looks_at("ccomp")
def mend_split(sentence: Sentence, i: int) -> None:
    """``Her boss told her, she said, that it was over``: it was the boss who said so, as she tells."""
    words, aside = sentence.words, sentence.words[i].head
    mark = first_below(sentence, i)
    if words[mark].text != "that" or words[mark - 1].text != "," or not 0 < aside < mark - 1:
        return
    if not set(range(aside, mark - 1)) <= set(sentence.subtree(aside)):
        return
    subjects = (c for c in sentence.children[aside] if words[c].deprel == "nsubj" and c < aside)
    subject = max(subjects, default=0)
    if words[aside].lemma not in TELLING or not subject or not _is_behind_comma(sentence, subject):
        return
    before = range(sentence.subtree(subject)[0] - 2, -1, -1)
    verb = next((at for at in before if words[at].upos == "VERB"), -1)
    tells = verb >= 0 and words[verb].lemma in ADDRESSING | SPEECH_VERBS
    if tells and i not in sentence.above(verb):
        sentence.hang(i, verb)


@looks_at("advcl")
def mend_reason(sentence: Sentence, i: int) -> None:
    """``The pier is shut, Roe said, because it is old``: why so is part of what he said."""
    words, verb = sentence.words, sentence.words[i].head
    mark = first_below(sentence, i)
    if not 0 <= verb < mark or words[mark].text.lower() not in _REASONS:
        return
    aside = words[verb].deprel in _HUNG and _is_aside(sentence, verb, i)
    told = words[verb].head if aside else _fronted(sentence, verb)
    if words[mark - 1].text == "," and 0 <= told < verb and words[told].stretch is None:
        sentence.hang(i, told)
        words[verb].deprel = "parataxis" if aside else words[verb].deprel


def mend_closing_according(sentence: Sentence, i: int) -> None:
    """``Roe said he was sorry, according to a friend``: the friend tells that Roe said so, and not only that
    he was sorry."""
    words, source = sentence.words, sentence.words[i].head
    if words[i].text.lower() != "according" or words[i - 1].text != "," or not i < source:
        return
    root = sentence.root
    if not 0 <= root < i or words[source].head == root:
        return
    behind = words[sentence.subtree(source)[-1] + 1 :]
    tells = words[root].is_finite and has_subject(sentence, root) and words[root].stretch is None
    if tells and all(word.upos == "PUNCT" for word in behind):
        sentence.hang(source, root, "obl")


def _is_aside(sentence: Sentence, verb: int, *others: int) -> bool:
    """Whether a verb tells what stands around it, and nothing else: with its subject between it and a comma.

    :param others: what hangs on it too.
    """
    words = sentence.words
    past = words[verb].is_finite or (words[verb].xpos == "VBN" and not has_auxiliary(sentence, verb))
    past |= words[verb].lemma == "tell"
    if words[verb].lemma not in TELLING or not past or words[verb].deprel not in _HUNG:
        return False
    below = [c for c in sentence.children[verb] if c not in others]
    subjects = ("nsubj", "nsubj:pass") if words[verb].lemma == "tell" else ("nsubj",)
    subject = next((c for c in below if words[c].deprel in subjects and c < verb), -1)
    told = _TOLD if words[verb].lemma in ADDRESSING else _TOLD | {"obj"}
    if subject < 0 or any(words[c].deprel in told for c in below) or words[subject].stretch is not None:
        return False
    relative = words[subject].text.lower() in ("who", "which", "that")
    return not relative and _is_behind_comma(sentence, subject)


def _is_behind_comma(sentence: Sentence, i: int) -> bool:
    """Whether a comma parts a phrase from what goes before."""
    first = first_below(sentence, i)
    return first > 0 and sentence.words[first - 1].text == ","


def _fronted(sentence: Sentence, verb: int) -> int:
    """The clause that stands before the verb that tells it, -1 where there is none."""
    words = sentence.words
    told = (c for c in sentence.children[verb] if words[c].deprel == "ccomp" and c < verb)
    return next(told, -1) if words[verb].lemma in TELLING else -1
