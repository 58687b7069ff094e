"""Words in marks that a noun carries: whose that is, theirs they are, whoever else tells of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from quotes import nouns
from quotes.annotation import Sentence, Word
from quotes.attribution.appellations import FILLING
from quotes.attribution.choice import NOBODY
from quotes.attribution.scene import Place, Scene
from quotes.coreference import issuers
from quotes.cues import CLAIMS, CRIES, JUDGING, SPEECH_VERBS, UTTERANCES, Hit
from quotes.cues.lexicon import NAMING, NOT
from quotes.cues.relations import IN_NAMES, SUBJECTS, child_by, has_case, head_of


def carrying(scene: Scene, place: Place) -> int | None:
    """The phrase for those whose words a noun carries; :data:`~.choice.NOBODY` where they are not told, and
    are nobody's whom the sentence is about; ``None`` where no noun tells."""
    sentence = scene.annotation.sentences[place.sentence]
    told = (whose(sentence, place) for whose in _WHOSE)
    owner = next((owner for owner in told if owner is not None), None)
    if owner is None or owner == NOBODY:
        return owner
    number = scene.headed(place.sentence, owner)
    return NOBODY if number is None else number


def _of_remark(sentence: Sentence, place: Place) -> int | None:
    """Whose remark goes by its words: ``Roe defended Quill's “very fine people” remark``; what another takes
    it for is none of them: ``Quill's “disgraceful” remark``."""
    words, noun = sentence.words, _behind(sentence, place)
    if noun is None or words[noun].upos != "NOUN" or words[noun].lemma not in UTTERANCES:
        return None
    below = (c for at in (noun, *place.words) for c in sentence.children[at] if c < place.words[0])
    owner = next((c for c in below if _owns(sentence, c)), None)
    clause = any(words[i].deprel.startswith("nsubj") for i in place.words)
    if clause or not _is_judging(words, place.words[-1]):
        return owner
    return _judge(sentence, noun) if owner is not None and words[noun].xpos == "NNS" else None


def _is_judging(words: Sequence[Word], last: int) -> bool:
    """Whether words that end there may tell what somebody thinks of another's."""
    joined = last > 0 and words[last - 1].text == "-" and words[last].text.endswith(("ed", "ing"))
    return joined or words[last].upos in _JUDGING


def _judge(sentence: Sentence, noun: int) -> int | None:
    """Who tells what he takes another's remarks for: ``Roe said he was tired of Quill's “endless” jokes``."""
    tellers = {hit.word: hit.source for hit in sentence.hits if hit.way in ("subject", "shared")}
    return next((tellers[at] for at in sentence.above(noun) if tellers.get(at) is not None), None)


def _owns(sentence: Sentence, i: int) -> bool:
    """Whether a word is whose something is, whatever the parser takes it for: ``Quill's``, ``her``."""
    words = sentence.words
    return words[i].deprel == "nmod:poss" or any(words[c].xpos == "POS" for c in sentence.children[i])


_JUDGING = frozenset("ADJ ADV VERB".split())
"""Parts of speech that the last word has of what somebody thinks of another's words."""


def _of_description(sentence: Sentence, place: Place) -> int | None:
    """Whose description of something as such it is: ``Roe was mocked for Quill's description of him as “a
    god”``."""
    words, as_ = sentence.words, _before(sentence, place, "a", "an", "the")
    if as_ < 0 or words[as_].text != "as":
        return None
    plain = takewhile(lambda i: words[i].upos not in ("VERB", "PUNCT"), range(as_ - 1, -1, -1))
    noun = next((i for i in plain if words[i].lemma in _DESCRIPTIONS and words[i + 1].text == "of"), None)
    return None if noun is None else child_by(sentence, noun, ("nmod:poss",))


_DESCRIPTIONS = frozenset("characterisation characterization depiction description portrayal".split())


def _of_cries(sentence: Sentence, place: Place) -> int | None:
    """Who cries what others hear: ``To cries of “shame” from the gallery, Quill said no``, ``The crowd broke
    into chants of “shame”``, ``Quill moved the crowd to chants of “shame”``; nobody knows in ``Quill
    condemned chants of “shame”``."""
    words = sentence.words
    of = next((i for i in range(place.words[0] - 1, 0, -1) if _tells(sentence, i)), 0)
    cries = of - 1
    if words[of].text != "of" or words[cries].upos != "NOUN" or words[cries].lemma not in CRIES:
        return None
    owner = child_by(sentence, cries, ("nmod:poss",))
    behind, verb = _behind(sentence, place), words[cries].head
    if owner is None and behind is not None and words[behind].text in ("from", "by"):
        owner = words[behind].head
    if owner is None and verb >= 0 and words[verb].lemma in _BREAKING_OUT:
        owner = child_by(sentence, verb, SUBJECTS)
    if owner is None and verb >= 0 and has_case(sentence, cries, "to", "into"):
        moved = child_by(sentence, verb, ("obj",))
        owner = moved if moved is not None and nouns.may_speak(words[moved].lemma) else None
    return NOBODY if owner is None else owner


_BREAKING_OUT = frozenset(
    """
    answer begin break burst drown erupt explode give greet interrupt join lead let raise react reply respond
    start
    """.split()
)
"""Verbs of those who cry: ``The crowd burst into cheers of “…”``."""


def _of_writing(sentence: Sentence, place: Place) -> int | None:
    """What bears words, ``a banner with the words “…”``, ``shirts printed with the words “…”``; nobody, where
    they come to somebody: ``Quill got messages such as “…”``."""
    words = sentence.words
    noun = _before(sentence, place, "such", "as", "like")
    if noun < 0 or words[noun].upos != "NOUN" or words[noun].lemma not in _WRITTEN:
        return None
    if child_by(sentence, noun, ("nmod:poss",)) is not None or words[noun].head < 0:
        return None
    bearer = _bearer(sentence, noun)
    if bearer is not None and nouns.is_written(words[bearer].lemma):
        return bearer
    return NOBODY if words[noun].deprel == "obj" and words[words[noun].head].lemma in _MEETING else None


_WRITTEN = UTTERANCES | frozenset("caption inscription legend motto text email e-mail word".split())
"""Nouns that words in marks stand behind."""
_MEETING = frozenset("bear carry display feature get hear receive see sport".split())
"""Verbs of what words are written on, and of those whom they come to."""
_MARKING = frozenset(
    "daub decorate embellish emblazon embroider engrave inscribe mark paint print stamp".split()
)


def _bearer(sentence: Sentence, noun: int) -> int | None:
    """What words that a noun names stand on, by how it hangs in its sentence."""
    words, above = sentence.words, sentence.words[noun].head
    borne = has_case(sentence, noun, "with")
    if borne and words[above].upos == "NOUN":
        return above
    on = words[above].lemma in (_MARKING if borne else _MEETING)
    if on and words[above].deprel == "acl":
        return words[above].head
    return child_by(sentence, above, SUBJECTS if on else ("obj",)) if on or borne else None


def _of_bearer(sentence: Sentence, place: Place) -> int | None:
    """What bears the words that a colon parts from it: ``He found a sticker on the bumper: “Honk twice.”``"""
    words, before = sentence.words, _before(sentence, place)
    if before < 0 or words[before + 1].text != ":":
        return None
    above = (at for at in (before, *sentence.above(before)) if words[at].lemma in nouns.BEARERS)
    bearer = next(above, None)
    if bearer is None or words[bearer].upos != "NOUN" or words[words[bearer].head].lemma in SPEECH_VERBS:
        return None
    known = (words[c].deprel == "nmod:poss" or words[c].text == "the" for c in sentence.children[bearer])
    below = sentence.subtree(bearer, without=frozenset({"punct", "appos", "parataxis"}))
    return None if any(known) or below[-1] != before else bearer


def _of_use(sentence: Sentence, place: Place) -> int | None:
    """Who uses words, whoever tells of it: ``Quill used the words “I forgot” twice, a transcript shows``."""
    words = sentence.words
    noun = _before(sentence, place)
    if noun < 0 or words[noun].text not in ("words", "phrase"):
        return None
    verb = next((at for at in sentence.above(noun) if words[at].upos == "VERB"), -1)
    denied = any(words[c].text.lower() in NOT for c in sentence.children[max(verb, 0)])
    used = 0 <= verb < noun and words[verb].lemma in _USING and words[verb].xpos != "VBN" and not denied
    return child_by(sentence, verb, SUBJECTS) if used else None


_USING = frozenset("mouth repeat speak use utter".split())


def _of_document(sentence: Sentence, place: Place) -> int | None:
    """What is written where somebody has it or tells of it: ``Quill got a letter calling her “a thief”``; but
    what he issues or reads out he may well have written."""
    words, hit = sentence.words, _nearest(sentence, place)
    if hit is None or hit.source is None or hit.way != "noun" or words[hit.word].xpos != "VBG":
        return None
    if not nouns.is_written(words[hit.source].lemma) or not hit.last < place.words[0]:
        return None
    above = words[hit.source].head
    author = next(issuers.of_document(sentence, hit.source), None)
    issued = words[above].lemma == "read" if author is None else words[author].head == above
    return None if above >= 0 and issued else hit.source


def _of_claim(sentence: Sentence, place: Place) -> int | None:
    """Nobody, where it is not told who claims something or calls it so: ``Quill faces claims that she
    “bullied” her staff``, ``Quill made a move described as “brave”``."""
    hit = _nearest(sentence, place)
    if hit is None or hit.source is not None:
        return None
    called = hit.way == "passive" and hit.lemma in NAMING and sentence.words[hit.word].deprel == "acl"
    called &= {word.text.lower() for word in sentence.words[hit.last + 1 : place.words[0]]} <= FILLING
    return NOBODY if called or (hit.form == "noun" and hit.lemma in CLAIMS) else None


def _of_doer(sentence: Sentence, place: Place) -> int | None:
    """Who calls it so, of several: ``called “a gem” by Quill and “trash” by Roe``, ``“fair” according to
    Quill and “cruel” according to Roe``."""
    words, by = sentence.words, _behind(sentence, place)
    if by is None or words[by].text not in ("by", "according"):
        return None
    doer = words[by].head
    doer = words[doer].head if words[doer].deprel == "appos" else doer
    doers = [i for i, word in enumerate(words) if word.text == words[by].text and word.stretch is None]
    hit = _nearest(sentence, place)
    called = words[by].text == "according" or (hit is not None and hit.lemma in NAMING | JUDGING)
    several = len(doers) > 1 or (hit is not None and words[hit.word].xpos == "VBN")
    return doer if called and several and by < doer and words[doer].stretch is None else None


def _of_question(sentence: Sentence, place: Place) -> int | None:
    """Who asks what another answers: ``Asked by Quill, “Is it over?”, Roe said no``, ``To Quill's question
    “Is it over?”, Roe said no``, ``In an interview with Quill, Roe was asked, “Is it over?”``; nobody knows
    in ``To the question “Is it over?”, Roe said no``."""
    words = sentence.words
    before = _before(sentence, place)
    if before < 0 or all(word.text != "?" for word in words[place.words[-1] : place.words[-1] + 2]):
        return None
    if words[before].lemma == "question" and words[before].upos == "NOUN":
        owner = child_by(sentence, before, ("nmod:poss",))
        return NOBODY if owner is None else owner
    asks = (h for h in sentence.hits if h.lemma == "ask" and h.way == "agent" and h.source is not None)
    asker = next((h.source for h in asks if h.source and before in sentence.subtree(h.source)), None)
    return _interviewer(sentence, before) if asker is None else asker


def _interviewer(sentence: Sentence, before: int) -> int | None:
    """Who asks somebody named in an interview, where that, or the verb, stands before the marks."""
    words = sentence.words
    asked = next((h.word for h in sentence.hits if h.lemma == "ask" and h.way == "passive"), -1)
    told = child_by(sentence, asked, ("nsubj:pass",)) if asked >= 0 else None
    if asked < 0 or (told is not None and words[told].upos == "PRON"):
        return None
    talk = next((i for i in range(1, before) if [w.lemma for w in words[i - 1 : i + 1]] == _TALKING), before)
    last = talk
    while last + 1 < len(words) and words[last + 1].upos in IN_NAMES:
        last += 1
    return head_of(sentence, talk + 1, last) if before in (asked, last) else None


_TALKING = ["interview", "with"]


_WHOSE = (
    _of_question,
    _of_doer,
    _of_remark,
    _of_description,
    _of_cries,
    _of_writing,
    _of_bearer,
    _of_use,
    _of_document,
    _of_claim,
)


def _nearest(sentence: Sentence, place: Place) -> Hit | None:
    """The cue that stands nearest above the marks in the tree."""
    cues = {hit.word: hit for hit in sentence.hits}
    return next((cues[at] for at in sentence.above(place.anchor) if at in cues), None)


def _tells(sentence: Sentence, i: int) -> bool:
    """Whether a word tells what those in marks are, and joins them to no others."""
    word = sentence.words[i]
    return word.stretch is None and word.upos not in ("PUNCT", "CCONJ")


def _behind(sentence: Sentence, place: Place) -> int | None:
    """The word behind the marks."""
    after = range(place.words[-1] + 1, len(sentence.words))
    return next((i for i in after if sentence.words[i].upos != "PUNCT"), None)


def _before(sentence: Sentence, place: Place, *aside: str) -> int:
    """The word before the marks, some left aside; -1 where none is."""
    before = range(place.words[0] - 1, -1, -1)
    words = sentence.words
    return next((i for i in before if words[i].upos != "PUNCT" and words[i].text not in aside), -1)
