"""Whom the order of words beside a verb shows to be its subject, whatever the parser says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.relations import IN_NAMES, SUBJECTS, child_by, head_of

if TYPE_CHECKING:
    from quotes.annotation import Sentence

WHEN = nouns.DAYS | {"today", "yesterday", "later"}
"""When something was said, which stands where subjects do."""
_NOMINATIVE = frozenset("he she they it i we who".split())
_SOMEBODY = frozenset("someone somebody everyone everybody".split())


def beside(sentence: Sentence, i: int) -> int | None:
    """The head of the words right beside a reporting verb that can only be its subject.

    Parsers stumble over ``“…” said Sen. Example, 54, of Ohio`` and ``The deal, she said, “…”``; the order
    of words is plain there: a pronoun or a name between a comma and the verb, or the words that follow a verb
    right after a quote.
    """
    words = sentence.words
    passive = words[i].head < 0 and words[i].xpos == "VBN"
    done_to = child_by(sentence, i, ("nsubj:pass",)) if passive else None
    done = done_to is not None and sentence.name_end(done_to) == i - 1
    if done or words[i].xpos not in ("VBD", "VBZ", "VBP", "VBN"):
        return None
    before = i - 1
    while before >= 0 and (words[before].upos == "ADV" or words[before].text.lower() in WHEN):
        before -= 1
    if before >= 0 and words[before].stretch is None:
        taken = words[before].deprel == "obj" and words[before].head == before - 1
        if words[before].upos != "PROPN" and words[before].text.lower() in _NOMINATIVE and not taken:
            return before
        if words[before].upos == "PROPN":
            first = before
            while first > 0 and (words[first - 1].upos == "PROPN" or words[first - 1].text == "-"):
                first -= 1
            if first == 0 or words[first - 1].upos == "PUNCT":
                return _named_after(sentence, head_of(sentence, first, before))
    if before >= 0 and words[before].text == "," and child_by(sentence, i, SUBJECTS) is None:
        return _before_aside(sentence, before + 1)
    if after_quote(sentence, i) and not _has_described(sentence, i):
        last = i
        while last + 1 < len(words) and _goes_on(sentence, last + 1):
            last += 1
        if last > i:
            head = head_of(sentence, i + 1, last)
            above = words[head].head if head is not None else -1
            owner = head is not None and words[head].deprel == "nmod:poss"
            office = above > last and words[above].deprel == "nsubj" and words[above].head == i
            return above if above > last and (owner or office) else head
        if i + 1 < len(words) and words[i + 1].text.lower() in _NOMINATIVE | _SOMEBODY:
            return i + 1
    return None


def _has_described(sentence: Sentence, i: int) -> bool:
    """Whether a verb has its subject before words in marks that describe it: ``Quill, who called it “a sham”,
    told reporters: “…”``."""
    words = sentence.words
    marked = max(j for j in range(i) if words[j].stretch is not None)
    above = (at for at in (marked, *sentence.above(marked)) if words[at].head == i)
    top = next(above, i)
    subject = next((c for c in sentence.children[i] if c < i and words[c].deprel in SUBJECTS), i)
    if subject >= marked or words[subject].stretch is not None:
        return False
    behind = words[sentence.name_end(subject) + 1 : i]
    aside = bool(behind) and behind[0].text == ","
    return aside and (top == subject or words[top].deprel in ("acl", "advcl"))


def _goes_on(sentence: Sentence, i: int) -> bool:
    """Whether a word belongs to whom those before it name: ``Port Hill-based attorney Ada Quill``."""
    words = sentence.words
    if words[i].text == "-" and i + 1 < len(words):
        return words[i + 1].upos == "VERB"
    plain = words[i].upos in IN_NAMES or words[i].xpos == "POS" or words[i - 1].text == "-"
    return plain and words[i].stretch is None


def _named_after(sentence: Sentence, name: int | None) -> int | None:
    """The subject that a name stands after: ``another mayor`` of ``another mayor, Ada Example, says``; and
    the beginning of the name itself: ``Ada “Boats” Example says``."""
    words = sentence.words
    if name is not None and words[name].deprel == "flat":
        between = words[words[name].head : name]
        return name if any(word.text == "," for word in between) else words[name].head
    described = words[name].head if name is not None and words[name].deprel == "appos" else -1
    noun = described >= 0 and words[described].upos == "NOUN"
    return described if noun and words[described].deprel in SUBJECTS else name


def _before_aside(sentence: Sentence, i: int) -> int | None:
    """The source that an aside parts from its verb: ``“…” Example, dressed in black, said``, and ``(Example,
    dressed in black, said``."""
    words = sentence.words
    behind = [j for j in range(i) if words[j].stretch is not None or words[j].text == "("]
    first = behind[-1] + 1 if behind else i
    while first < i and words[first].upos == "PUNCT":
        first += 1
    last = first - 1
    while last + 1 < i and words[last + 1].upos in IN_NAMES:
        last += 1
    return head_of(sentence, first, last) if last >= first and words[last + 1].text == "," else None


def after_quote(sentence: Sentence, i: int) -> bool:
    """Whether only marks and stops stand between a quoted stretch and the word."""
    at = i - 1
    while at >= 0 and sentence.words[at].upos == "PUNCT" and sentence.words[at].stretch is None:
        at -= 1
    return 0 <= at < i - 1 and sentence.words[at].stretch is not None
