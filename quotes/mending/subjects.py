"""Subjects that parsers take for something else: for part of a day, somebody called to, somebody told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import SPEECH_VERBS, VERBS
from quotes.mending.trees import (
    PAST,
    has_auxiliary,
    has_preposition,
    has_subject,
    looks_at,
    subject_relation,
)

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def mend_participle(sentence: Sentence) -> None:
    """``A letter sent to parents said``, ``Reacting, a source said``, ``While those asked said``: whoever
    hangs on the participle is the subject of the main verb, which has none."""
    words = sentence.words
    for main, word in enumerate(words):
        if word.deprel not in ("root", "advcl") or word.lemma not in SPEECH_VERBS or not word.is_finite:
            continue
        if has_subject(sentence, main) or has_auxiliary(sentence, main):
            continue
        for verb in (c for c in sentence.children[main] if c < main and words[c].stretch is None):
            subject = _misled(sentence, verb, main)
            if subject is not None:
                sentence.hang(subject, main, "nsubj")
                if subject < verb:
                    sentence.hang(verb, subject, "acl")
                break


@looks_at("obl")
def mend_at_least(sentence: Sentence, i: int) -> None:
    """``At least half of the voters say …``: *at least* tells how many of them say so."""
    words, verb = sentence.words, sentence.words[i].head
    below = sentence.subtree(i)
    begins = [word.text.lower() for word in words[below[0] : below[0] + 2]]
    amount = begins in (["at", "least"], ["at", "most"])
    if amount and below[-1] == verb - 1 and words[verb].is_finite and not has_subject(sentence, verb):
        sentence.hang(i, verb, "nsubj")
        words[below[0]].deprel, words[below[0]].upos = "advmod", "ADV"


def mend_main_verb(sentence: Sentence) -> None:
    """``Ada Quill of River Bank, who did not, called it “over”``: a name and a clause that tells of it are no
    sentence; what stands behind the clause's comma is the main verb."""
    words, name = sentence.words, sentence.root
    if name < 0 or words[name].upos != "PROPN" or words[name].stretch is not None:
        return
    verbs = [c for c in sentence.children[name] if words[c].deprel in ("acl:relcl", "parataxis", "acl")]
    for verb in (c for c in verbs[1:] if words[c - 1].text == "," and words[c].stretch is None):
        past = words[verb].xpos == "VBN" and words[verb].text.endswith(PAST)
        bare = not has_subject(sentence, verb) and not has_auxiliary(sentence, verb)
        if bare and (past or words[verb].is_finite):
            words[verb].xpos = "VBD" if past else words[verb].xpos
            sentence.hang(verb, -1, "root")
            sentence.hang(name, verb, "nsubj")
            return


def mend_verb_behind(sentence: Sentence) -> None:
    """``Quill, convinced that it would fail, left``, ``A man claiming that he was ill left``: a participle is
    not what the sentence tells of its subject; the bare verb behind it is."""
    words, teller = sentence.words, sentence.root
    if teller >= 0 and words[teller].upos in ("NOUN", "PROPN"):
        subject = teller
        clauses = (c for c in sentence.children[subject] if words[c].deprel == "acl")
        teller = next(clauses, -1)
    elif teller >= 0:
        subjects = (
            c for c in sentence.children[teller] if words[c].deprel.startswith("nsubj") and c < teller
        )
        subject = next(subjects, -1)
    if teller < 1 or subject < 0 or words[teller].xpos not in ("VBG", "VBN", "VBD"):
        return
    told = next((c for c in sentence.children[teller] if words[c].deprel == "ccomp"), -1)
    apart = words[teller - 1].text == "," and all(word.text != "," for word in words[subject : teller - 1])
    if told < teller or has_auxiliary(sentence, teller) or not (apart or words[teller].xpos == "VBG"):
        return
    below = (at for at in sentence.subtree(teller) if at > told and _is_bare(sentence, at, apart=apart))
    verb = next(below, -1)
    if verb >= 0:
        words[verb].xpos = "VBD" if words[verb].xpos == "VBN" else words[verb].xpos
        sentence.hang(verb, -1, "root")
        sentence.hang(subject, verb, "nsubj")
        sentence.hang(teller, subject, "acl")
        words[teller].xpos = "VBN" if words[teller].xpos == "VBD" else words[teller].xpos
        for stop in (c for c in sentence.children[teller] if c > verb):
            sentence.hang(stop, verb)


def _is_bare(sentence: Sentence, i: int, *, apart: bool) -> bool:
    """Whether a verb may be the past, without a subject or anything else before it.

    :param apart: whether a comma stands before it, not just its subject.
    """
    words = sentence.words
    alone = all(c > i for c in sentence.children[i] if words[c].upos != "PUNCT")
    follows = (words[i - 1].text == ",") == apart and words[i - 1].upos in ("PUNCT", "NOUN", "PROPN", "ADV")
    agent = i + 1 < len(words) and words[i + 1].text == "by"
    return words[i].xpos in ("VBD", "VBZ", "VBN") and alone and follows and not agent


def _misled(sentence: Sentence, verb: int, root: int) -> int | None:
    """The subject of a main verb that hangs on a participle before it."""
    words, beside = sentence.words, sentence.children[verb]
    if words[verb].xpos == "VBG" and words[verb + 1].text == ",":
        objects = (c for c in beside if words[c].deprel in ("obj", "appos") and verb + 1 < c < root)
        return next((c for c in objects if words[c].upos in ("NOUN", "PROPN", "PRON")), None)
    if words[verb].xpos not in ("VBD", "VBN") or has_auxiliary(sentence, verb):
        return None
    closed = any(word.upos == "PUNCT" for word in words[verb:root])
    subjects = (c for c in beside if words[c].deprel.startswith("nsubj") and c < verb)
    subject = next(subjects, None)
    pronoun = subject is not None and words[subject].xpos == "PRP"
    return None if closed or pronoun else subject


@looks_at("nsubj")
def mend_addressed(sentence: Sentence, i: int) -> None:
    """``A memo from Ada Quill to staff reads``, ``A note sent to staff reads``: whom it is sent to has a
    preposition, and is no subject; what is written is."""
    words, verb, above = sentence.words, sentence.words[i].head, sentence.words[sentence.words[i].head].head
    if not 0 <= above < i < verb or not has_preposition(sentence, i) or words[i].stretch is not None:
        return
    noun = words[above].head if words[above].deprel == "acl" else above
    if words[verb].is_finite and words[noun].upos == "NOUN" and nouns.is_written(words[noun].lemma):
        sentence.hang(i, above, "obl" if words[above].upos == "VERB" else "nmod")
        sentence.hang(verb, words[noun].head, words[noun].deprel)
        sentence.hang(noun, verb, "nsubj")


@looks_at("flat")
def mend_day(sentence: Sentence, i: int) -> None:
    """``On Tuesday Ada Quill said``: a name behind a day is no part of it, but the subject."""
    words, day = sentence.words, sentence.words[i].head
    if not nouns.is_time(words[day].text) or words[i].upos != "PROPN":
        return
    verb = words[day].head
    if not i < verb or has_subject(sentence, verb):
        return
    if words[i].text.isalpha() and not nouns.is_time(words[i].text):
        for other in sentence.children[day]:
            if other > i and words[other].deprel == "flat":
                sentence.hang(other, i)
        sentence.hang(i, verb, "nsubj")


@looks_at("nmod:desc", "compound")
def mend_day_behind(sentence: Sentence, i: int) -> None:
    """``The union Friday accused them``: a day right before a verb that tells is when, and not who, tells."""
    words, day = sentence.words, sentence.words[i].head
    verb = words[day].head
    if day != i + 1 or verb != day + 1 or words[day].text.lower() not in nouns.DAYS:
        return
    if words[verb].lemma in VERBS and words[verb].is_finite:
        sentence.hang(i, verb, subject_relation(sentence, verb))
        sentence.hang(day, verb, "obl:unmarked")
        for other in (c for c in sentence.children[day] if c < i):
            sentence.hang(other, i)


@looks_at("vocative")
def mend_vocative(sentence: Sentence, i: int) -> None:
    """``Ada Quill, 34, is a baker``: outside of quotes news calls to nobody; the name is the subject."""
    name = sentence.words[i]
    if name.head < i or name.stretch is not None:
        return
    if not has_subject(sentence, name.head):
        name.deprel = "nsubj"


@looks_at("iobj")
def mend_addressee(sentence: Sentence, i: int) -> None:
    """``They allege Roe told his wife``: who stands before a verb without a subject is not told anything."""
    word = sentence.words[i]
    if word.head < i or not sentence.words[word.head].is_finite:
        return
    if not has_subject(sentence, word.head):
        word.deprel = "nsubj"


@looks_at("obl")
def mend_bare_subject(sentence: Sentence, i: int) -> None:
    """``In the evening a club statement, unsigned, voiced “…”``: a noun without a preposition before a verb
    without a subject is one, unless it tells when."""
    words, noun = sentence.words, sentence.words[i]
    if not i < noun.head or noun.stretch is not None or has_preposition(sentence, i):
        return
    speaks = nouns.is_written(noun.lemma) or nouns.is_body(noun.lemma) or nouns.is_human(noun.lemma)
    if noun.upos == "NOUN" and speaks and words[noun.head].is_finite and not has_subject(sentence, noun.head):
        noun.deprel = "nsubj"


@looks_at("nsubj")
def mend_late_subject(sentence: Sentence, i: int) -> None:
    """``It flew for hours, Ada Quill, the pilot, reported``: whoever stands between the comma behind a clause
    and a verb of speech without a subject says it, and did not fly."""
    words, name = sentence.words, sentence.words[i]
    if not 0 <= name.head < i or name.stretch is not None or name.upos == "PUNCT":
        return
    phrase = [at for at in sentence.subtree(i) if words[at].upos != "PUNCT"]
    behind = (at for at in range(phrase[-1] + 1, len(words)) if words[at].upos != "PUNCT")
    verb = next(behind, None)
    if verb is None or words[phrase[0] - 1].text != "," or words[verb].deprel != "parataxis":
        return
    if words[verb].lemma in SPEECH_VERBS and words[verb].is_finite and not has_subject(sentence, verb):
        sentence.hang(i, verb)


def mend_sources(sentence: Sentence) -> None:
    """``The road, Quill said, is closed``, ``“…,” echoed his wife``: whoever the order of words shows to
    speak is the subject, no apposition to the words before and no object. The sentence has its cues
    already."""
    for hit in sentence.hits:
        if hit.way != "subject" or hit.source is None:
            continue
        source = sentence.words[hit.source]
        apart = any(word.text == "," for word in sentence.words[max(0, source.head) : hit.source])
        if source.deprel in ("appos", "flat") and apart and hit.word not in sentence.subtree(hit.source):
            sentence.hang(hit.source, hit.word, "nsubj")
        elif source.deprel == "obj" and source.head == hit.word < hit.source:
            source.deprel = "nsubj"
