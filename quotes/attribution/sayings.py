"""Nouns for what somebody said, whose words stand in marks: ``Quill's reply was simple: “…”``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes.annotation import Sentence
from quotes.attribution.vicinity import nearest_cue, touches
from quotes.cues import CLAIMS, SPEECH_VERBS, UTTERANCES, Hit
from quotes.mending.trees import first_below


def in_words_of(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…”, in the words of Quill``; ``in Quill's words, “…”``; ``with Quill's words: “…”``; ``to borrow
    Quill's phrase``; ``In the words of Quill, it was “…”``, where nobody else tells anything."""
    words = sentence.words
    first = first_below(sentence, hit.word)
    last = max(hit.word, sentence.name_end(source))
    owned = hit.way in ("possessive", "by")
    if owned and first > 1 and words[first - 1].lemma in _BORROWING and words[first - 2].text.lower() == "to":
        first -= 2
        return touches(sentence, first, last, quoted)
    opens = words[first].text == "In" and last < quoted[0]
    if opens and not _others_tell(sentence, source):
        return True
    told = words[first].text.lower() == "in" or (hit.lemma == "word" and owned and last < quoted[0])
    return told and touches(sentence, first, last, quoted)


def _others_tell(sentence: Sentence, source: int) -> bool:
    """Whether a verb of speech has another source in the sentence."""
    tellers = {hit.source for hit in sentence.hits if hit.lemma in SPEECH_VERBS and hit.form == "verb"}
    return not tellers <= {source, None}


_BORROWING = frozenset("adopt borrow echo paraphrase quote steal use".split())
_ANSWERS = frozenset(
    """
    advice answer assessment comment conclusion explanation message observation prediction question reaction
    reply response retort riposte summary verdict view warning
    """.split()
)
"""Nouns for what somebody says, in words that are given."""
_REPLIES = frozenset("advice answer message reaction reply response retort riposte verdict".split())
"""Those of them of which little else is told than their words."""


def is_what_is_said(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…,” was Quill's curt reply``; ``Quill's reply was simple: “…”``; ``Quill's promise to Roe was clear:
    “…”``, where nobody else tells anything."""
    words = sentence.words
    if hit.lemma not in _ANSWERS | UTTERANCES or words[hit.word].deprel in ("obl", "nmod"):
        return False
    below = (i for i in sentence.subtree(hit.word) if not quoted[0] <= i <= quoted[-1])
    owned = [first_below(sentence, source), hit.word, sentence.name_end(source)]
    first = min(owned)
    last = max(*owned, *(i for i in below if i < quoted[0] and words[i].upos != "PUNCT"))
    between = range(last + 1, quoted[0]) if last < quoted[0] else range(quoted[-1] + 1, first)
    said = [words[i].text.lower() for i in between if words[i].upos in ("AUX", "VERB")]
    leads = len(said) == 1 and said[0] in _COMING
    if last < quoted[0]:
        colon = any(word.text == ":" for word in words[last + 1 : quoted[0]])
        leads = hit.lemma in _REPLIES or (colon and not _others_tell(sentence, source))
    parted = bool(said) or any(words[i].text in (",", ":") for i in between)
    return leads and parted and all(words[i].upos in _AROUND for i in between)


_AROUND = frozenset("PUNCT AUX VERB ADJ ADV DET".split())
"""What stands between the noun and the marks."""
_COMING = frozenset("was is came comes ran runs read reads".split())
"""What leads from words in marks to the noun."""


def ends_with(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``Quill ended her speech with “…”``, ``She signed off with the words “…”``."""
    words, between = sentence.words, range(hit.last + 1, quoted[0])
    outside = [words[i] for i in between if words[i].upos not in ("PUNCT", "DET", "PRON", "ADJ")]
    spoken = hit.last > hit.first or any(word.lemma in UTTERANCES for word in outside)
    told = [word.text for word in outside if word.lemma not in UTTERANCES]
    return hit.lemma in _BOUNDS and spoken and told in (["with"], ["with", "words"])


_BOUNDS = frozenset("begin close conclude end finish open sign start".split())
"""Verbs of those who begin or end what they say."""


def is_said_of_words(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``The town said Quill's comments were “over the top”``, ``said Quill's remarks “are over the top”``:
    what is in marks is said of another's words."""
    words = sentence.words
    if hit.lemma not in SPEECH_VERBS:
        return False
    beside = next((i for i in range(quoted[0] - 1, -1, -1) if words[i].upos != "PUNCT"), -1)
    told_of = {c for c in sentence.children[anchor] if words[c].deprel in ("nsubj", "nsubj:pass")} | {beside}
    nouns = {h.word for h in sentence.hits if h.form == "noun" and h.lemma in _SPOKEN_OF}
    apart = not beside <= hit.word <= quoted[-1]
    return not nouns.isdisjoint(told_of) and apart and nearest_cue(sentence, anchor) == hit.word


_SPOKEN_OF = (
    CLAIMS
    | _ANSWERS
    | frozenset("letter plan policy post proposal remark report speech statement tweet".split())
)
"""Nouns for what somebody said or wrote, of which others say something."""


def claims(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill's claim that it was “…”``, ``a claim by Quill that it was “…”``, ``a claim by Quill, 9, that it
    was “…”``."""
    words, noun = sentence.words, hit.word
    last = max(noun, sentence.name_end(source))
    if last >= quoted[0]:
        return False
    that = last + 1 + (words[last + 1].text in ("is", "was"))
    between = range(that + 1, quoted[0])
    others = any(hit.word in between for hit in sentence.hits)
    plain = len(between) <= _LONGEST and all(words[i].text not in _STOPS for i in between)
    if that <= quoted[0] and words[that].text == "that" and plain and not others:
        return True
    below = next((at for at in (anchor, *sentence.above(anchor)) if words[at].head == noun), None)
    return (
        below is not None
        and words[below].deprel in ("acl", "acl:relcl")
        and words[first_below(sentence, below)].text == "that"
    )


_LONGEST = 8
"""Words between "that" and the marks, where the tree says nothing of them."""
_STOPS = frozenset(", ; : – — - ( )".split())


def names_what(sentence: Sentence, noun: int, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill's charges of “…”``; ``Quill's description of it as “…”``."""
    words = sentence.words
    near = {word.upos for word in words[noun + 1 : quoted[0]]} <= _SMALL and noun < quoted[0]
    return words[noun].lemma in _STATING and (near or words[anchor].head == noun)


_SMALL = frozenset({"ADP", "DET", "PRON", "AUX", "PUNCT"})
"""What stands between such a noun and the marks."""
_STATING = frozenset(
    """
    accusation allegation assertion call charge claim complaint description demand pledge promise
    self-description threat vow warning
    """.split()
)
