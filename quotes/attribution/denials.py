"""Words in marks that somebody did not say, or is only to say: ``Quill never said “…”``, ``Quill should say
“…”``.

Who tells so may be quoted with them: ``Quill did not call him “a thief,” her lawyer said``; else nobody is.
"""

from __future__ import annotations

from itertools import takewhile

from quotes import nouns
from quotes.annotation import Sentence
from quotes.attribution.choice import NOBODY
from quotes.attribution.scene import Place, Scene
from quotes.cues import SPEECH_VERBS, Hit
from quotes.cues.lexicon import NAMING, NOT, UTTERING
from quotes.mending.trees import first_below

_NEVER = NOT | {"nor"}
_UNREAL = frozenset("should must ought might may could".split())
"""Auxiliaries of what is not, or not yet, said."""
_PREVENTING = frozenset(
    """
    refuse decline deny fail avoid abstain refrain resist hesitate forget neglect omit balk shrink shy
    reluctant unwilling unable hesitant loath
    """.split()
)
"""Verbs and adjectives of those who do not say what stands below."""
_INSTEAD = frozenset({("instead", "of"), ("rather", "than"), ("short", "of")})
"""What stands before a verb of what is not done."""
_SAYING = (SPEECH_VERBS | UTTERING | NAMING | {"utter"}) - frozenset(
    "deny dispute reject refuse decline rule hesitate elaborate comment respond reply answer".split()
)
"""Verbs that are nothing said where they are denied."""
_WERE_TO = frozenset({"were", "to"})
_HELPING = frozenset("ADV AUX PART".split())
_NEAR = 4
"""Words between the verb and those in marks, no more than these, where they are what it says."""


def not_said(scene: Scene, place: Place) -> int | None:
    """The phrase for who tells that words in marks were not said, :data:`~.choice.NOBODY` where nobody does;
    ``None`` where they may have been said."""
    sentence = scene.annotation.sentences[place.sentence]
    cues = {hit.word: hit for hit in sentence.hits if hit.form == "verb" and hit.source is not None}
    above = [cues[at] for at in sentence.above(place.anchor) if at in cues]
    if not above:
        return None
    below = (cues[at] for at in sentence.children[above[0].word] if at in cues)
    gives = next((hit for hit in below if above[0].last < hit.word < place.words[0]), above[0])
    if not _is_unsaid(sentence, gives, place):
        return None
    tellers = (hit.source for hit in above if hit.lemma in SPEECH_VERBS - _PREVENTING)
    told = next((source for source in tellers if source != gives.source), None)
    number = scene.headed(place.sentence, told)
    return NOBODY if number is None else number


def _is_unsaid(sentence: Sentence, hit: Hit, place: Place) -> bool:
    """Whether a verb that would give the words is denied, or tells what may be."""
    words = sentence.words
    between = [word for word in words[hit.last + 1 : place.words[0]] if word.upos != "PUNCT"]
    if hit.lemma not in _SAYING or not hit.last < place.words[0] or len(between) > _NEAR:
        return False
    if _is_asked(sentence, hit) or _is_false(sentence, hit) or _is_of_none(sentence, hit):
        return True
    unreal = _before(sentence, hit.word)
    if words[hit.word].xpos == "VB" and words[hit.word].deprel == "conj" and not unreal:
        unreal = _before(sentence, words[hit.word].head)
    nor = any(words[c].text.lower() == "nor" for c in sentence.children[hit.word])
    denied = nor or unreal & (_NEVER | _UNREAL) or unreal >= _WERE_TO
    return bool(denied) or _is_prevented(sentence, hit.word)


def _is_of_none(sentence: Sentence, hit: Hit) -> bool:
    """Whether those who would say it are none: ``No mayor ever said “…”``, ``Neither Quill nor Roe said
    “…”``; but not ``No. 10 said``."""
    if hit.source is None or hit.source < 1:
        return False
    words, first = sentence.words, min(first_below(sentence, hit.source), hit.source - 1)
    if not nouns.is_nobody(words[first].text, words[first + 1].text):
        return False
    return words[hit.source].upos in ("NOUN", "PRON") or words[first].text.lower() == "neither"


def _is_prevented(sentence: Sentence, verb: int) -> bool:
    """Whether a verb tells what somebody does not do: ``refused to say``, ``denied that he had said``, ``left
    without saying``, ``has yet to say``, ``did not go so far as to say``; but not ``did not deny saying``."""
    word, above = sentence.words[verb], max(sentence.words[verb].head, 0)
    never, helpers = bool(_before(sentence, above) & _NEVER), _before(sentence, verb)
    lead = tuple(each.text.lower() for each in sentence.words[max(0, verb - 2) : verb])
    brought = sentence.words[above].lemma == "bring" and word.deprel == "xcomp"
    if never and (brought or (sentence.words[above].lemma == "go" and lead == ("as", "to"))):
        return True
    if helpers >= {"yet", "to"} or (not never and (lead in _INSTEAD or lead[1:] == ("without",))):
        return True
    head = sentence.words[above]
    prevents = (
        not _PREVENTING.isdisjoint((head.lemma, head.text.lower())) and not never and lead[1:] != (",",)
    )
    bare = word.xpos in ("VB", "VBG") or "having" in helpers
    denied = word.deprel == "ccomp" and sentence.words[above].lemma == "deny"
    return prevents and (denied or (bare and word.deprel in ("xcomp", "advcl", "ccomp")))


def _before(sentence: Sentence, verb: int) -> set[str]:
    """The words that stand with a verb before it, without a stop between."""
    helpers = takewhile(lambda word: word.upos in _HELPING, reversed(sentence.words[:verb]))
    return {word.text.lower() for word in helpers}


def _is_asked(sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody asks or supposes that it was said: ``Did Quill say “…”?``, ``If Quill says “…”``."""
    words = sentence.words
    below = [c for c in sentence.children[hit.word] if c < hit.word]
    inverted = hit.source is not None and any(words[c].upos == "AUX" and c < hit.source for c in below)
    asked = hit.word == sentence.root and inverted and words[-1].text == "?"
    return asked or any(words[c].text.lower() in ("if", "whether") for c in below)


def _is_false(sentence: Sentence, hit: Hit) -> bool:
    """Whether it is told as untrue that somebody said so: ``There is no proof that Quill said “…”``, ``A fake
    video shows Quill saying “…”``, ``a clip edited to make it seem that Quill said “…”``."""
    words, above = sentence.words, [*sentence.above(hit.word)]
    proofs = [at for at in above if words[at].lemma in _PROOF]
    none = any(words[c].text.lower() == "no" for at in proofs for c in sentence.children[at])
    seems = any(
        words[at].lemma in ("seem", "appear") for at in above if words[words[at].head].lemma == "make"
    )
    told = [
        c for at in above for c in (at, *sentence.children[at]) if words[c].upos == "NOUN" and c != hit.source
    ]
    tellers = [at for at in told if at in above or words[at].deprel.startswith("nsubj")]
    fake = any(words[c].text.lower() in _FAKE for at in tellers for c in (at, *sentence.children[at]))
    fake |= any(words[c].text == "falsely" for at in above for c in sentence.children[at])
    return none or fake or seems


_PROOF = frozenset("evidence indication proof record sign suggestion trace".split())
_FAKE = frozenset("bogus deepfake doctored fabricated fake satirical spoof".split())
