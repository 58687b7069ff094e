"""Whose a verb is without a subject of its own: that of the verb or the noun above it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.hit import Source
from quotes.cues.lexicon import SPEECH_VERBS
from quotes.cues.relations import OBJECTS, SUBJECTS, child_by

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_LONGEST = 5
"""Steps up the tree from the verb."""
_SHARING = frozenset("conj advcl xcomp ccomp parataxis dep cop aux advcl:relcl".split())
"""Relations of verbs that have the subject of those above them."""
CAUSING = frozenset("prompt provoke lead cause force compel push drive inspire move spur".split())
"""Verbs whose object does what the infinitive tells."""
_LETTING = CAUSING | frozenset("hear overhear see watch".split())
"""Verbs whose object does what a bare infinitive tells too: ``heard Quill say``."""
_MOMENTS = frozenset("point moment stage time".split())
"""Nouns for when somebody does what a gerund behind them tells: ``at one point calling``."""


def _is_mute(word: Word) -> bool:
    """Whether a word is a noun for what says nothing: a computer."""
    noun = word.lemma
    speaks = nouns.may_speak(noun)
    return word.upos == "NOUN" and nouns.is_known(noun) and not speaks


def shared(sentence: Sentence, i: int) -> Source | None:
    """The source from above a verb: ``Quill left, calling it “over”``, ``a letter warning that …``. What says
    nothing is none of a verb of speech where somebody is, farther up."""
    says = sentence.words[i].lemma in SPEECH_VERBS
    first = _above(sentence, i, i)
    if first is None or first[0] is None or first[1] != "shared":
        return first
    farther: Source | None = first
    while says and farther and farther[0] is not None and _is_mute(sentence.words[farther[0]]):
        farther = _above(sentence, i, max(0, sentence.words[farther[0]].head))
    return farther if farther and farther[1] == "shared" else first


def _above(sentence: Sentence, i: int, start: int) -> Source | None:
    """The nearest source above a word that a verb shares."""
    words = sentence.words
    at = start
    for _ in range(_LONGEST):
        relation, head = words[at].deprel, words[at].head
        if head < 0:
            return None
        if relation in ("xcomp", "advcl") and words[at].xpos == "VB" and words[head].lemma in _LETTING:
            caused = child_by(sentence, head, OBJECTS)
            if caused is not None and head < caused < at:
                return caused, "shared"
        moment = words[head].lemma in _MOMENTS and words[head].deprel == "obl"
        if relation == "acl" and words[i].xpos == "VBG" and (moment or (i > 0 and words[i - 1].text == ",")):
            relation = "advcl"
            while words[head].upos not in ("VERB", "AUX") and words[head].head >= 0:
                head = words[head].head
        if relation in ("acl", "acl:relcl"):
            active = words[i].xpos != "VBN" and words[head].stretch is None
            return (head, "noun") if active else (None, "passive")
        if relation not in _SHARING:
            return None
        at = head
        subjects = (c for c in sentence.children[at] if words[c].deprel in (*SUBJECTS, "nsubj:pass"))
        subject = next((c for c in subjects if words[c].stretch is None and c != i), None)
        if subject is not None:
            return subject, "shared"
    return None
