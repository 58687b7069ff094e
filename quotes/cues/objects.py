"""Whom somebody else quotes, criticizes, hears or watches: objects that say it themselves."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.lexicon import NAMING, NOUNS, OF_WORDS, SPEECH_VERBS
from quotes.cues.relations import IN_NAMES, OBJECTS, SUBJECTS, child_by, has_case

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_QUOTING = frozenset("quote cite report describe record".split())
_WATCHING = frozenset("hear remember recall see watch catch picture imagine record film show".split())
"""Verbs whose object does what the gerund behind it says, and nouns in which somebody does it."""
_RECORDS = frozenset("account video footage audio recording tape clip memory story report".split())
_OBJECTIVE = frozenset("him her them".split())
_TOLD_BY_GERUND = SPEECH_VERBS | NAMING | {"refer"}


def quoted_by(sentence: Sentence, i: int) -> int | None:
    """Who is quoted by another: ``the daily quoted the mayor as saying …``, ``“…,” it said, quoting the
    mayor``, ``it was, to quote the mayor, “…”``, ``Quoting the mayor, Quill said: “…”``."""
    words = sentence.words
    told = (c for c in sentence.children[i] if words[c].deprel == "advcl")
    aside = words[i].xpos == "VBG" and (i == 0 or words[i - 1].text == ",")
    if words[i].lemma == "quote" and (aside or (words[i].xpos == "VB" and words[i - 2].text == ",")):
        found = child_by(sentence, i, OBJECTS)
        return found if found is not None and words[found].lemma not in NOUNS else None
    says = any(controller(sentence, c) is not None and words[c].lemma in SPEECH_VERBS for c in told)
    return child_by(sentence, i, OBJECTS) if says and words[i].lemma in _QUOTING else None


def controller(sentence: Sentence, i: int) -> int | None:
    """The object that a gerund is about: ``criticized the mayor for …``, ``quoted the mayor as saying …``,
    ``hit back at the mayor for …``."""
    words = sentence.words
    marks = {words[c].text.lower() for c in sentence.children[i] if c < i}
    marked = marks & {"for", "of"} or ("as" in marks and words[i].lemma in SPEECH_VERBS)
    head = words[i].head
    having = any(words[c].deprel == "aux" and words[c].xpos == "VBG" for c in sentence.children[i])
    if not (words[i].xpos == "VBG" or having) or head < 0:
        return None
    urged = _urged(sentence, i) if marked or words[i].deprel == "xcomp" else None
    if urged is not None:
        return urged
    before = words[max(0, i - _NEAR) : i]
    if "for" in marks and any(w.lemma in _SORRY and to.text == "to" for w, to in pairwise(before)):
        return None
    child = child_by(sentence, head, OBJECTS)
    if not marked:
        return _watched(sentence, i)
    if "for" in marks:
        beside = [*sentence.children[head], *(sentence.children[child] if child is not None else ())]
        others = (c for c in beside if c < i and words[c].deprel in ("obl", "nmod"))
        child = next((c for c in others if has_case(sentence, c, "at", "from", "with")), child)
    return child if child is not None and child < i and words[child].stretch is None else None


_SORRY = frozenset("apology apologise apologize sorry regret".split())
"""Words for what somebody says of what he has done himself: ``said sorry to Quill for calling her …``."""
_NEAR = 9


def _urged(sentence: Sentence, i: int) -> int | None:
    """Who is urged to answer for what a gerund tells, or to end it: ``told Quill to apologise for calling it
    …``, ``asked Quill to stop calling it …``, ``said Quill should apologise for calling it …``."""
    words, answer = sentence.words, sentence.words[i].head
    if words[answer].xpos != "VB" or words[i - 1].text == ",":
        return None
    own, verb = child_by(sentence, answer, SUBJECTS), words[answer].head
    if own is not None or verb < 0 or words[verb].lemma not in _URGING:
        return own
    urged = (c for c in sentence.children[verb] if words[c].deprel in OBJECTS or has_case(sentence, c, "on"))
    return next((c for c in urged if verb < c < answer), None)


_URGING = frozenset(
    """
    advise ask beg beseech call command demand entreat force implore instruct order press tell urge want warn
    """.split()
)
"""Verbs whose object is to do what an infinitive tells."""


def _beside_name(sentence: Sentence, i: int, name: int) -> int | None:
    """Who does what a gerund behind his name tells, in a clause without a verb: ``The vote was close, the
    speaker, Ada Quill, calling it “…”``, ``with the speaker, Ada Quill, warning of “…”``."""
    words = sentence.words
    noun = words[name].head if words[name].deprel == "appos" and words[name].upos == "PROPN" else -1
    if noun < 0 or not nouns.is_human(words[noun].lemma) or words[i].lemma not in OF_WORDS:
        return None
    above = sentence.children[words[noun].head] if words[noun].head >= 0 else []
    second = any(words[c].deprel.startswith("nsubj") and c < noun for c in above)
    absolute = words[noun].deprel == "nsubj" and second
    first = child_by(sentence, noun, ("case",))
    beside = has_case(sentence, noun, "with") and (not first or words[first - 1].text == ",")
    return noun if absolute or beside else None


def _watched(sentence: Sentence, i: int) -> int | None:
    """Who is heard or seen doing what a gerund says: ``recalled Quill shouting``, ``a clip of Quill saying
    that …``, ``…, with Quill saying that …``."""
    words, name = sentence.words, i - 1
    if (told := _told_of(sentence, i)) is not None:
        return told
    if words[name].text == ")":
        name = max((at for at in range(name) if words[at].text == "("), default=i) - 1
    aside = words[name].text == ","
    name -= aside
    while name > 0 and words[name].deprel == "flat":
        name -= 1
    if aside and (doing := _beside_name(sentence, i, name)) is not None:
        return doing
    if aside and words[name].deprel == "appos":
        name = words[name].head
    before = name - 1
    while before > 0 and (
        words[before].upos in IN_NAMES or words[before].text == "and" or words[before].xpos == "VBG"
    ):
        before -= 1
    if words[name].deprel in ("conj", "appos") and before < words[name].head:
        name = words[name].head
    if before >= 0 and name > before and words[i].lemma in _TOLD_BY_GERUND:
        apart = before == 0 or words[before - 1].text == ","
        like = words[before].text.lower() == "as" and words[name].upos == "PROPN"
        if like or (words[before].text.lower() == "with" and apart):
            return name
    above = words[name].head
    pronoun = name == i - 1 and words[name].text.lower() in _OBJECTIVE
    noun = words[name].upos == "NOUN" and nouns.takes_name(words[name].lemma)
    if not (words[name].upos == "PROPN" or pronoun or noun) or not 0 <= above < name:
        return None
    watched = words[name].deprel in OBJECTS and words[above].lemma in _WATCHING
    shown = has_case(sentence, name, "of") and words[above].lemma in _RECORDS
    return name if watched or shown else None


def _told_of(sentence: Sentence, i: int) -> int | None:
    """Somebody heard or seen of whom more is told before the gerund: ``heard a woman in the flat shouting``,
    ``caught two officers laughing and calling her …``."""
    words = sentence.words
    while words[i].deprel == "conj" and words[i].head >= 0 and words[words[i].head].xpos == "VBG":
        i = words[i].head
    told, above = words[i].head, words[max(words[i].head, 0)].lemma
    if words[i].deprel == "advcl" and above in _WATCHING and all(w.text != "," for w in words[told:i]):
        told = child_by(sentence, told, ("obj",)) or -1
    elif words[i].deprel != "acl":
        return None
    while told >= 0 and words[told].deprel == "nmod" and not nouns.is_human(words[told].lemma):
        told = words[told].head
    watched = words[told].deprel == "obj" and words[words[told].head].lemma in _WATCHING
    somebody = words[told].upos == "PROPN" or nouns.is_human(words[told].lemma)
    return told if 0 <= told < i and watched and somebody else None
