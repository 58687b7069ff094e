"""What else whoever tells something does, by what only he can do: ``Roe said two had died but gave no
names``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import names, nouns
from quotes.cues.lexicon import JUDGING, UTTERING
from quotes.cues.relations import child_by
from quotes.mending.trees import has_auxiliary, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

TELLERS_DO = UTTERING | JUDGING | frozenset(
    """
    cite quote blame accuse point note describe criticize criticise thank apologize apologise deem refer
    invoke question challenge
    """.split()
)  # fmt: skip
"""What they do who tell something rather than those of whom it is told."""
_AS_THINGS_DO = frozenset("suggest add read confirm report continue stress explain note point".split())
DEEDS = TELLERS_DO - _AS_THINGS_DO | frozenset(
    """
    acquit appoint approve arrest ban charge convict decline detain dismiss expel fine fire grant hire impose
    invite issue jail order pardon refuse resign sack sentence sign sue summon suspend visit vote withdraw
    """.split()
)
"""What people and bodies do, and things do not."""
_OF_OFFICE = frozenset(
    "acquit arrest ban charge convict detain expel fine jail pardon sentence suspend".split()
)
"""What only those do who hold an office."""
_OF_FIRMS = frozenset("dividend forecast guidance outlook".split())
_RESETTING = frozenset("cut raise lower lift trim slash".split())
_MANNER = frozenset("smile grin laugh nod shrug sigh sob weep cry point gesture wave".split())
"""What somebody does who speaks."""
_INTRANSITIVE = frozenset("apologize apologise complain resign vote".split())
"""What nobody is, but does."""
_SILENCE = frozenset(
    "say name identify elaborate specify comment disclose reveal explain detail give provide offer".split()
)
_UNTOLD = frozenset(
    "detail comment information reason explanation name evidence proof figure breakdown timeline date".split()
)
"""What they leave out who tell no more: ``gave no details``."""
_SUBJECTS = ("nsubj", "nsubj:pass", "expl")


def is_deed(sentence: Sentence, i: int, told: int, teller: int) -> bool:
    """Whether a verb joined to what somebody tells is what he does himself.

    :param told: the verb of what he tells, or what else is at its top.
    :param teller: the verb that he tells it by.
    """
    if _is_silence(sentence, i):
        return _is_silent(sentence, i, told)
    if has_subject(sentence, i) or has_auxiliary(sentence, i) or not _is_past(sentence, i):
        return False
    words = sentence.words
    if _is_to_come(sentence, told) or (_opens(sentence, told) and words[i].lemma in TELLERS_DO):
        return True
    by_somebody = _is_of_somebody(sentence, i) and _is_thing(_subject(sentence, told))
    by_office = words[i].lemma in _OF_OFFICE and _is_office(sentence, teller)
    by_office = by_office and not _is_office(sentence, told)
    return by_somebody or by_office or _is_done_to(sentence, i, told, teller)


def is_deed_behind(sentence: Sentence, i: int, told: int, teller: int) -> bool:
    """Whether a verb behind a teller who stands behind what he tells is what he does: ``It is over, Roe said,
    smiling``, ``… and urged calm``, ``… as he left``; but not ``A bomb went off, Roe said, killing two``."""
    words = sentence.words
    ties = {words[c].text.lower() for c in sentence.children[i] if words[c].deprel == "mark"}
    own = _own_subject(sentence, i)
    if own is not None:
        meant = own.upos == "PRON" and _may_mean(own, _subject(sentence, teller))
        return meant and not ties.isdisjoint(("as", "while")) and not _may_mean(own, _subject(sentence, told))
    if words[i].xpos == "VBG" and not ties.isdisjoint(("before", "after")):
        return _is_to_come(sentence, told) or _is_thing(_subject(sentence, told))
    gerund = words[i].xpos == "VBG" and not ties
    return words[i].lemma in TELLERS_DO | _MANNER and (gerund or words[i].xpos == "VBD")


def _opens(sentence: Sentence, verb: int) -> list[Word]:
    """What opens the form of a verb: ``would``, ``had``, ``to``."""
    below = (sentence.words[c] for c in sentence.children[verb] if c < verb)
    return [word for word in below if word.upos in ("AUX", "PART")]


def _is_to_come(sentence: Sentence, verb: int) -> bool:
    return any(word.xpos in ("MD", "TO") for word in _opens(sentence, verb))


def _is_of_somebody(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells what things do not do: ``accused Roe``, ``cut its dividend``."""
    obj = child_by(sentence, i, ("obj",))
    of_firm = obj is not None and sentence.words[obj].lemma in _OF_FIRMS
    return sentence.words[i].lemma in DEEDS or (of_firm and sentence.words[i].lemma in _RESETTING)


def _is_office(sentence: Sentence, verb: int) -> bool:
    """Whether the subject of a verb is a body or holds an office: ``the court``, ``Judge Quill``."""
    subject = child_by(sentence, verb, _SUBJECTS)
    named = [sentence.words[at] for at in sentence.subtree(subject)] if subject is not None else []
    of_body = (nouns.is_body(word.lemma) or word.lemma in names.GENERIC_BODIES for word in named[-1:])
    return any(of_body) or any(names.is_office(word.text) for word in named)


def _is_past(sentence: Sentence, verb: int) -> bool:
    """Whether a form is the past, and no passive participle: that has no object."""
    word = sentence.words[verb]
    has_object = any(sentence.words[c].deprel == "obj" for c in sentence.children[verb])
    return word.xpos == "VBD" or (word.xpos == "VBN" and (has_object or word.lemma in _INTRANSITIVE))


def _is_silence(sentence: Sentence, i: int) -> bool:
    """Whether a verb tells that no more is told: ``gave no names``, ``would not say why``, ``without naming
    them``."""
    words = sentence.words
    below = {words[c].text.lower() for c in sentence.children[i]}
    objects = [c for c in sentence.children[i] if words[c].deprel == "obj" and words[c].lemma in _UNTOLD]
    nothing = any(words[d].text.lower() == "no" for c in objects for d in sentence.children[c])
    denied = not below.isdisjoint(("not", "n't", "n’t", "without"))
    return nothing or (denied and words[i].lemma in _SILENCE)


def _is_silent(sentence: Sentence, i: int, told: int) -> bool:
    """Whether it is the teller who tells no more, and not somebody of whom he tells."""
    words = sentence.words
    ties = {words[c].text.lower() for c in sentence.children[i] if words[c].deprel in ("mark", "cc")}
    subject, own = _subject(sentence, told), _own_subject(sentence, i)
    if "without" in ties:
        return words[sentence.subtree(i)[0]].text == ","
    if own is not None:
        return own.upos == "PRON" and (_is_thing(subject) or not _may_mean(own, subject))
    against = not ties.isdisjoint(("but", "though", "although"))
    if subject is None or not against:
        return _is_thing(subject)
    acts = nouns.is_known(subject.lemma) or subject.upos == "PROPN"
    return _is_thing(subject) or subject.upos == "PRON" or subject.deprel == "nsubj:pass" or not acts


def _is_done_to(sentence: Sentence, i: int, told: int, teller: int) -> bool:
    """Whether a verb's object is the subject of the clause before, which does nothing to itself, and is not
    the teller: ``Roe said the bridge was unsafe and closed it``."""
    words = sentence.words
    obj = child_by(sentence, i, ("obj",))
    if obj is None or words[obj].upos != "PRON":
        return False
    to_subject = _may_mean(words[obj], _subject(sentence, told))
    return to_subject and not _may_mean(words[obj], _subject(sentence, teller))


def _subject(sentence: Sentence, verb: int) -> Word | None:
    """The subject of a verb, or of the one that it is joined to."""
    own = _own_subject(sentence, verb)
    joined = own is None and sentence.words[verb].deprel == "conj"
    return _subject(sentence, sentence.words[verb].head) if joined else own


def _own_subject(sentence: Sentence, verb: int) -> Word | None:
    at = child_by(sentence, verb, _SUBJECTS)
    return None if at is None else sentence.words[at]


def _is_thing(word: Word | None) -> bool:
    """Whether a noun names nothing that could do what people do, nor say what documents say."""
    if word is None or word.upos != "NOUN" or not nouns.is_known(word.lemma):
        return False
    acts = nouns.is_human(word.lemma) or nouns.is_collective(word.lemma) or nouns.is_document(word.lemma)
    return not (acts or nouns.is_body(word.lemma) or word.lemma in names.GENERIC_BODIES)


_PRONOUNS = {
    form: forms[0]
    for forms in (("he", "him"), ("she", "her"), ("it",), ("they", "them"))
    for form in forms
}  # fmt: skip


def _may_mean(pronoun: Word, word: Word | None) -> bool:
    """Whether a personal pronoun may stand for a subject by its number, and as a person or a thing."""
    form = _PRONOUNS.get(pronoun.text.lower())
    if word is None or form is None:
        return False
    if word.upos == "PRON":
        return _PRONOUNS.get(word.text.lower()) == form
    if word.xpos in ("NNS", "NNPS") or nouns.is_collective(word.lemma):
        return form == "they"
    if word.upos == "PROPN":
        return form in ("he", "she")
    return form in ("he", "she") if nouns.is_human(word.lemma) else form == "it"
