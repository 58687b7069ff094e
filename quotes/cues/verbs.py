"""The verbs of a sentence that report, and whose words they give."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.agents import agent, called_by, called_in, told_by
from quotes.cues.forms import FORMS
from quotes.cues.hit import Hit, Source
from quotes.cues.lexicon import MOVING, SPEECH_VERBS, VERBS
from quotes.cues.objects import controller, quoted_by
from quotes.cues.order import WHEN, after_quote, beside
from quotes.cues.relations import SUBJECTS, child_by, has_case, tells_how_often
from quotes.cues.sharing import shared
from quotes.names import GENERIC_BODIES
from quotes.types import CueClass

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_WITH_PARTICLE = frozenset({"hit"})
"""Verbs that report only with a particle: ``hit out at the mayor for “…”``."""

_SPEAKING = frozenset("speak talk".split())
_MEANWHILE = frozenset("as while when before after".split())


def cue(sentence: Sentence, i: int) -> Hit | None:
    """The cue that a word is, where it is a verb that reports."""
    word = sentence.words[i]
    if word.upos not in ("VERB", "AUX") and not (word.lemma in SPEECH_VERBS and word.xpos.startswith("VB")):
        return None
    lemma = word.lemma if word.lemma in VERBS else FORMS.get(word.text.lower(), "")
    particle = child_by(sentence, i, ("compound:prt",))
    if particle is None and lemma in _WITH_PARTICLE and _opens(sentence, i):
        particle = i + 1
    if not lemma or (particle is None and lemma in _WITH_PARTICLE):
        return None
    if _does_something_else(sentence, i, lemma, particle):
        return None
    if lemma in _SPEAKING and _is_meanwhile(sentence, i):
        return None
    first, last = (i, i) if particle is None else (min(i, particle), max(i, particle))
    return Hit(i, first, last, lemma, VERBS[lemma], "verb", *source_of(sentence, i))


def _opens(sentence: Sentence, i: int) -> bool:
    """Whether a verb opens what is said, with an adverb between: ``hit back: “…”``."""
    behind = sentence.words[i + 1 : i + 3]
    return len(behind) > 1 and behind[0].upos == "ADV" and behind[1].text == ":"


def _does_something_else(sentence: Sentence, i: int, lemma: str, particle: int | None) -> bool:
    """Whether a verb tells of no words: ``called off the search``, ``called an ambulance``, ``said mass``,
    ``known to her fans as Lulu``."""
    words = sentence.words
    if lemma == "know" and words[i].xpos == "VBN":
        return any(has_case(sentence, c, "as") for c in sentence.children[i])
    beside = words[i + 1 : i + 2] if particle is None else [words[particle]]
    if any(word.text.lower() in _DOING.get(lemma, ()) for word in beside):
        return True
    made = child_by(sentence, i, ("obj",))
    if made is None or made < i or words[made].lemma not in _DOING.get(lemma, ()):
        return False
    below = (c for c in (*sentence.children[i], *sentence.children[made]) if c > made)
    return words[made].stretch is not None or not any(_is_complement(words[c]) for c in below)


def _is_complement(word: Word) -> bool:
    """Whether a word in marks tells what something is called: ``called the vote “a farce”``; but not ``called
    a vote “to end the row”``."""
    tells = word.upos in ("NOUN", "ADJ", "PROPN") or word.xpos == "VBN"
    return tells and word.stretch is not None and word.deprel in ("xcomp", "appos", "obj")


_DOING = {
    "carry": frozenset({"out"}),
    "put": frozenset({"together"}),
    "call": frozenset("off ambulance police meeting election witness doctor referendum".split()),
    "claim": frozenset(
        "life victory title win medal prize gold silver bronze wicket position benefit".split()
    ),
    "say": frozenset("mass prayer goodbye farewell".split()),
}
"""Verbs → particles and objects beside which they report nothing."""


def _is_meanwhile(sentence: Sentence, i: int) -> bool:
    """Whether somebody speaks while what is told happens: ``As Quill spoke, the crowd left``."""
    words = sentence.words
    if words[i].deprel != "advcl":
        return False
    marks = (words[c].text.lower() for c in sentence.children[i] if words[c].deprel == "mark")
    marked = {at for at, word in enumerate(words) if word.stretch is not None}
    return bool(marked) and marked.isdisjoint(sentence.subtree(i)) and not _MEANWHILE.isdisjoint(marks)


def source_of(sentence: Sentence, i: int) -> Source:
    """Whose words a verb gives, by whatever is plainest: whom others quote, agents, the order of words; then
    its own subject, or that of what is above it."""
    if _is_told(sentence, i):
        return None, "passive"
    quoted = quoted_by(sentence, i)
    if quoted is not None:
        return quoted, "object"
    for teller in (told_by(sentence, i), called_by(sentence, i), called_in(sentence, i)):
        if teller is not None:
            return teller, "agent"
    near = beside(sentence, i)
    if near is not None:
        return near, "subject"
    passive = child_by(sentence, i, ("nsubj:pass", "aux:pass")) is not None or _is_done_to(sentence, i)
    by = agent(sentence, i)
    if by is not None and (passive or sentence.words[i].xpos == "VBN"):
        return by, "agent"
    subject = _subject(sentence, i)
    if subject is not None:
        return subject, "subject"
    if passive:
        return None, "passive"
    controlling = controller(sentence, i)
    if controlling is not None:
        return controlling, "object"
    beside_with = _with(sentence, i)
    if beside_with is not None:
        return beside_with, "subject"
    return shared(sentence, i) or _inverted(sentence, i)


def _is_done_to(sentence: Sentence, i: int) -> bool:
    """Whether a participle tells what others said of or to somebody: ``Accused of “theft”, Quill left``,
    ``Quill left when asked if it was “theft”``."""
    word = sentence.words[i]
    if word.xpos != "VBN" or word.deprel != "advcl" or child_by(sentence, i, ("aux",)) is not None:
        return False
    if i > word.head and child_by(sentence, i, ("advmod", "mark")) != i - 1:
        return False
    return word.lemma not in MOVING and VERBS.get(word.lemma) is not CueClass.THOUGHT


def _is_told(sentence: Sentence, i: int) -> bool:
    """Whether a headline breaks off behind those who are told: ``Quill “was warned”, court told``."""
    words = sentence.words
    ends = i + 1 == len(words) or (i + 2 == len(words) and words[i + 1].upos == "PUNCT")
    return (
        words[i].lemma == "tell"
        and ends
        and words[i - 1].upos in ("NOUN", "PROPN")
        and words[i].xpos in ("VBD", "VBN")
    )


def _subject(sentence: Sentence, i: int) -> int | None:
    """The one subject of a verb, of several the likeliest: no day, no number of times, and a name right after
    a quote."""
    words = sentence.words
    subjects = [
        c
        for c in sentence.children[i]
        if words[c].deprel in SUBJECTS and words[c].stretch is None and not has_case(sentence, c, "on", "in")
    ]
    subjects = [c for c in subjects if not tells_how_often(sentence, c)]
    days = [c for c in subjects if words[c].text.lower() in WHEN]
    if len(days) < len(subjects) or not any(sentence.children[c] for c in days):
        subjects = [c for c in subjects if c not in days]
    if not subjects:
        return None
    before = [c for c in subjects if c < i]
    named = next((c for c in subjects if c > i and words[c].upos == "PROPN"), None)
    fronted = words[i - 1].text == "," and words[i].lemma in SPEECH_VERBS
    if fronted and named is not None and all(words[c].upos != "PROPN" for c in before):
        return named
    return max(before) if before else min(subjects)


def _with(sentence: Sentence, i: int) -> int | None:
    """Who does what a gerund tells: ``talks broke down, with their union accusing the firm``, ``with some
    members of the union accusing it``."""
    words, above = sentence.words, sentence.words[i].head
    if words[i].xpos != "VBG" or words[i].deprel not in ("acl", "advcl") or above < 0:
        return None
    below = [above] if words[i].deprel == "acl" else sentence.children[above]
    beside = (c for c in below if c < i and words[c].deprel == "obl" and has_case(sentence, c, "with"))
    doing = (c for c in beside if c == words[i].head or max(sentence.subtree(c)) == i - 1)
    source = next(doing, None)
    if source is None or words[source].upos == "PROPN":
        return source
    joint = (
        words[c].lemma for c in (source, *sentence.children[source]) if words[c].deprel in ("obl", "conj")
    )
    speaks = any(nouns.is_human(noun) or nouns.is_body(noun) or noun in GENERIC_BODIES for noun in joint)
    return source if speaks else None


def _inverted(sentence: Sentence, i: int) -> Source:
    """A subject after the verb that the parser took for something else: ``“…” said Sen. Example``; ``“…,”
    echoed his wife``."""
    stops = {word.text for word in sentence.words[max(0, i - 2) : i]}
    behind = after_quote(sentence, i) and not stops.isdisjoint((",", "!", "?"))
    if not behind and sentence.words[i].lemma not in SPEECH_VERBS:
        return None, "none"
    for child in sentence.children[i]:
        if child > i and sentence.words[child].deprel in ("obj", "iobj", "dep", "appos", "nsubj:pass"):
            word = sentence.words[child]
            if word.upos in ("PROPN", "NOUN", "PRON") and word.stretch is None:
                return child, "subject" if behind else "object"
    return None, "none"
