"""Which verb or noun a clause hangs on, and who speaks in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import CLAIMS, SPEECH_VERBS, VERBS
from quotes.cues.order import WHEN
from quotes.cues.relations import OBJECTS, has_case
from quotes.mending.trees import first_below, has_subject, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_BESIDE = frozenset({"conj", "parataxis"})
SUBORDINATING = frozenset("after as because before since until".split())
"""Prepositions that begin a clause too."""


def mend_according(sentence: Sentence, i: int) -> None:
    """``According to Quill, it is “late”; according to Roe, it is “over”``: the second clause is Roe's."""
    words, source = sentence.words, sentence.words[i].head
    if words[i].text.lower() != "according" or not i < source or not 0 <= words[source].head < i:
        return
    above = words[source].head
    clauses = (c for c in sentence.children[above] if c > source and words[c].deprel in _BESIDE)
    clause = next(clauses, None)
    if clause is not None and words[i - 1].text in (";", ",", "and", "but", "while"):
        sentence.hang(source, clause)


def mend_whole_source(sentence: Sentence) -> None:
    """``According to Quill his boat is fast``: a name ends before whose something is, though no comma stands
    there."""
    words, root = sentence.words, sentence.root
    name = next((i - 1 for i, word in enumerate(words) if i > _ACCORDING and word.xpos == "PRP$"), -1)
    begins = [word.text.lower() for word in words[:_ACCORDING]] == ["according", "to"]
    if not begins or name < _ACCORDING or words[name].upos != "PROPN" or root <= name:
        return
    first = next(i for i, word in enumerate(words) if word.upos == "PROPN")
    for i, word in enumerate(words[: name + 1]):
        if word.head > name or i in range(first + 1, name + 1):
            sentence.hang(i, first, "flat" if word.upos == "PROPN" else word.deprel)
    sentence.hang(first, root, "obl")


_ACCORDING = 2
"""The words of "according to"."""


@looks_at("ccomp", "conj", "parataxis")
def mend_clause(sentence: Sentence, i: int) -> None:
    """``Roe rejected Quill's claim that it was “over”``, ``Roe testified that Quill told him the pier was
    “gone”``, ``Roe left, saying the pier was of the kind that “shakes”``: a clause is what the noun or the
    verb right before it tells, not one farther up."""
    words = sentence.words
    upper = words[i].head
    below = sentence.subtree(i)
    first = below[0]
    if words[i].deprel in _BESIDE and not _is_whole(sentence, i, first):
        return
    if upper > i and words[first].text == "that" and _tells_before(sentence, first - 1, upper):
        sentence.hang(i, first - 1)
    if not 0 <= upper < i:
        return
    subject, claim = -1, _claim_before(sentence, upper, first_below(sentence, i))
    if claim >= 0:
        teller, relation = claim, "acl"
    else:
        teller, subject = _teller_before(sentence, i, first)
        relation = "ccomp"
    if upper < teller and teller in sentence.subtree(upper) and teller not in below:
        sentence.hang(i, teller, relation)
        if subject >= 0 and subject not in below:
            sentence.hang(subject, i, "nsubj")


def _claim_before(sentence: Sentence, upper: int, first: int) -> int:
    """The noun right before a clause that tells what is claimed, with those by whom it is, whom this hangs on
    the noun: ``rejected claims by Quill that …``; -1 where there is none."""
    words = sentence.words
    nouns_before = (first - 1, *(c for c in sentence.children[upper] if upper < c < first))
    for noun in nouns_before if words[first].text == "that" else ():
        if words[noun].upos != "NOUN" or words[noun].lemma not in CLAIMS or _is_told_in(sentence, noun):
            continue
        beside = [
            c for at in (noun, upper) for c in sentence.children[at] if has_case(sentence, c, "by", "from")
        ]
        author = next((c for c in beside if first_below(sentence, c) == noun + 1), noun)
        if _is_right_before(sentence, author, first):
            if author != noun:
                sentence.hang(author, noun, "nmod")
            return noun
    return -1


def _is_whole(sentence: Sentence, clause: int, first: int) -> bool:
    """Whether a clause has a subject, and nothing that joins it to another, and is what no verb is known to
    tell."""
    words = sentence.words
    joined = words[first].upos in ("PUNCT", "CCONJ") or words[clause].stretch is not None
    told = any(words[c].deprel == "ccomp" for c in sentence.children[first - 1])
    return first > 0 and has_subject(sentence, clause) and not joined and not told


def _tells_before(sentence: Sentence, verb: int, main: int) -> bool:
    """Whether the verb right before a clause tells it, in a clause before the main one: ``After Roe said that
    it was over, Quill said …``."""
    word = sentence.words[max(verb, 0)]
    told = word.lemma in SPEECH_VERBS and word.deprel == "advcl" and word.head == main
    return verb > 0 and told and has_subject(sentence, verb)


@looks_at("acl", "ccomp", "acl:relcl")
def mend_told_in(sentence: Sentence, i: int) -> None:
    """``Roe said in a letter released on Friday that the pier was gone``: what he said, and neither what the
    letter is about nor what was released."""
    words, above = sentence.words, sentence.words[i].head
    mark = sentence.subtree(i)[0]
    if words[mark].text != "that" or not above < mark:
        return
    if not has_subject(sentence, i) or words[mark].deprel.startswith("nsubj"):
        return
    written = above if words[above].upos == "NOUN" else words[above].head
    between = written == above or words[above].deprel in ("acl", "acl:relcl")
    if between and written >= 0 and _is_told_in(sentence, written):
        sentence.hang(i, words[written].head, "ccomp")
        words[mark].deprel = "mark"


@looks_at("ccomp")
def mend_joined(sentence: Sentence, i: int) -> None:
    """``Roe denied it and Quill called it “over”``: what *and* joins to a clause is not what it tells."""
    words, first = sentence.words, first_below(sentence, i)
    joins = words[first].upos == "CCONJ" and words[first].text.lower() in ("and", "but")
    if joins and 0 <= words[i].head < first and has_subject(sentence, i) and words[i].stretch is None:
        words[i].deprel = "conj"
        sentence.hang(first, i, "cc")


@looks_at("advmod", "obl", "obl:unmarked", "obl:tmod")
def mend_when(sentence: Sentence, i: int) -> None:
    """``Roe said yesterday he would leave``: when he said so stands right behind the verb."""
    words, clause = sentence.words, sentence.words[i].head
    day = words[i].text.lower() in WHEN and not sentence.children[i]
    if i == 0 or not day:
        return
    tells = words[i - 1].lemma in SPEECH_VERBS and words[clause].deprel == "ccomp"
    if tells and words[clause].head == i - 1 and i < clause:
        sentence.hang(i, i - 1)


@looks_at("ccomp")
def mend_when_asked(sentence: Sentence, i: int) -> None:
    """``Roe told police that when she asked him about it he said “…”``: he says it, she does not ask it."""
    words, asks = sentence.words, sentence.words[i].head
    if not 0 <= asks < i or words[asks].lemma not in _ASKING or words[i].lemma not in SPEECH_VERBS:
        return
    above, before = words[asks].head, [c for c in sentence.children[asks] if c < asks]
    when = any(words[c].text.lower() == "when" for c in before)
    if not when or not 0 <= above < asks or not has_subject(sentence, i):
        return
    joins = [c for c in before if words[c].deprel == "cc" or words[c].text == "that"]
    sentence.hang(i, above, "conj" if joins and words[joins[0]].deprel == "cc" else "ccomp")
    sentence.hang(asks, i, "advcl")
    for c in joins:
        sentence.hang(c, i)


_ASKING = frozenset("ask question press".split())


@looks_at("compound")
def mend_day_told(sentence: Sentence, i: int) -> None:
    """``Roe told the court on Monday talks would resume``: when he told it, and no talks on a day."""
    words, subject = sentence.words, sentence.words[i].head
    clause = words[subject].head
    if words[i].text.lower() not in nouns.DAYS or not words[subject].deprel.startswith("nsubj"):
        return
    verb = words[clause].head if words[clause].deprel == "ccomp" else -1
    phrase = sentence.subtree(subject)
    on = phrase[0] if words[phrase[0]].text == "on" and phrase[0] == i - 1 else -1
    told = any(words[c].deprel in OBJECTS for c in sentence.children[verb]) if verb >= 0 else False
    if 0 <= verb < i < subject and (on >= 0 or (told and phrase[0] == i)):
        sentence.hang(i, verb, "obl")
        if on >= 0:
            sentence.hang(on, i)


@looks_at("ccomp")
def mend_not(sentence: Sentence, i: int) -> None:
    """``Roe says it is not``: what is left of a clause is one."""
    words = sentence.words
    if words[i].text.lower() == "not" and words[i - 1].upos == "AUX" and words[i - 1].head == words[i].head:
        sentence.hang(i, i - 1, "advmod")


def _is_told_in(sentence: Sentence, noun: int) -> bool:
    """Whether somebody tells in what a noun names something that does not stand before it: ``said in a
    statement``, but ``The pier is gone, Roe said in a letter``."""
    words, verb = sentence.words, sentence.words[noun].head
    told = words[noun].deprel.startswith("obl") and words[verb].lemma in SPEECH_VERBS
    before = any(words[c].deprel in ("ccomp", "parataxis") for c in sentence.children[verb] if c < verb)
    if before or words[verb].deprel == "parataxis":
        return False
    return told and verb < noun and has_case(sentence, noun, "in", "on", "at", "during", "through", "via")


def _teller_before(sentence: Sentence, clause: int, first: int) -> tuple[int, int]:
    """The verb of speech that stands right before a clause, but for whom it is told, and the subject of the
    clause where that hangs on the verb; -1 for what is not there."""
    words = sentence.words
    at = first - 1
    subject = at if words[at].deprel == "obj" and words[at].upos in ("NOUN", "PROPN", "PRON") else -1
    bare = not has_subject(sentence, clause)
    if bare and subject >= 0 and any(words[c].deprel == "iobj" for c in sentence.children[words[at].head]):
        at = min(sentence.subtree(subject)) - 1
    else:
        subject = -1
    while at > 0 and words[at].deprel in OBJECTS and words[at].upos == "PRON":
        at -= 1
    known = VERBS if words[first].text == "that" else SPEECH_VERBS
    tells = words[at].lemma in known and words[at].xpos.startswith("VB")
    return (at, subject) if tells else (-1, -1)


def mend_familiar(sentence: Sentence, i: int) -> None:
    """``said one Democrat familiar with the talks``: whoever stands right before is familiar with them."""
    words = sentence.words
    knows = words[i].text.lower() in nouns.KNOWING and words[i].upos == "ADJ" and 0 < i < len(words) - 1
    if not knows or words[i - 1].upos not in ("NOUN", "PROPN") or words[i + 1].upos != "ADP":
        return
    if words[i].deprel == "amod" and words[i].head == i - 1:
        words[i].deprel = "acl"
    astray = words[i].deprel in ("ccomp", "xcomp", "advcl", "parataxis") and words[i].head != i - 1
    if words[i - 1].head == i and words[i - 1].deprel == "nsubj" and words[i].head > i:
        sentence.hang(i - 1, words[i].head)
    if astray and i not in sentence.above(i - 1):
        sentence.hang(i, i - 1, "acl")


@looks_at("obl")
def mend_agent(sentence: Sentence, i: int) -> None:
    """``A report released last month by the board faulted the firm``: by whom it was released, not what
    comes later."""
    words, verb = sentence.words, sentence.words[i].head
    if not i < verb or not has_case(sentence, i, "by"):
        return
    participles = (
        c for s in sentence.children[verb] if words[s].deprel == "nsubj" for c in sentence.children[s]
    )
    made = next(
        (c for c in participles if words[c].deprel == "acl" and words[c].xpos == "VBN" and c < i), None
    )
    if made is not None and all(w.upos != "PUNCT" for w in words[made:i] if w.text != "-"):
        sentence.hang(i, made, "obl:agent")


@looks_at("conj", "parataxis")
def mend_interrupted(sentence: Sentence, verb: int) -> None:
    """``It came up after Quill, asked about it, had said “…”``: a participle parts the name from its verb,
    which parsers hang on the clause before."""
    words = sentence.words
    if has_subject(sentence, verb):
        return
    first = min([verb, *(c for c in sentence.children[verb] if words[c].upos == "AUX")])
    finite = words[verb].is_finite or first < verb
    if not finite or words[first - 1].text != ",":
        return
    comma = next((i for i in range(first - 2, 0, -1) if words[i].text == ","), 0)
    inside = [i for i in range(comma + 1, first - 1) if words[i].xpos in ("VBN", "VBG", "VBD")]
    if not comma or not inside or inside[0] > comma + 2:
        return
    name = next(
        (i for i in range(comma) if sentence.name_end(i) == comma - 1 and words[i].upos == "PROPN"), -1
    )
    cases = [c for c in sentence.children[max(name, 0)] if words[c].text.lower() in SUBORDINATING]
    if name < 0 or not cases or verb in sentence.subtree(name):
        return
    sentence.hang(inside[0], name, "acl")
    _subordinate(sentence, verb, cases[0], name)


@looks_at("conj", "ccomp", "advcl", "acl", "root")
def mend_subordinate(sentence: Sentence, verb: int) -> None:
    """``Roe left after his boss, Ada Quill, called him “…”``, ``Roe left after an aide of Quill called him
    “…”``: they called him so, whom parsers take for what *after* stands before."""
    words, above = sentence.words, sentence.words[verb].head
    if above > verb or any(words[c].deprel in _OWN for c in sentence.children[verb]):
        return
    first = min([verb, *(c for c in sentence.children[verb] if words[c].upos == "AUX")])
    if not words[first].is_finite:
        return
    near, begins = ([verb], _AS) if above < 0 else ([above, verb], SUBORDINATING)
    for subject in (c for at in near for c in (at, *sentence.children[at]) if c < first):
        cases = (c for c in sentence.children[subject] if words[c].deprel == "case")
        mark = next((c for c in cases if words[c].text.lower() in begins), None)
        if mark is None or words[subject].head < 0:
            continue
        if _is_right_before(sentence, subject, first):
            if words[subject].head != verb:
                sentence.hang(verb, words[subject].head)
            _subordinate(sentence, verb, mark, subject)
            return


_AS = frozenset({"as"})
"""What begins a sentence that is all a clause: ``As an aide of Quill said: “…”``."""
_OWN = frozenset("cc mark nsubj nsubj:pass".split())
"""What hangs on a verb that has a clause of its own already."""


def _is_right_before(sentence: Sentence, noun: int, first: int) -> bool:
    """Whether the part of a noun's phrase before some word ends right before it, but for the comma that ends
    an aside: ``Roe called``, ``Roe, his aide, called``."""
    words = sentence.words
    below = (c for c in sentence.subtree(noun) if c < first and words[c].upos != "PUNCT")
    last = max(below, default=first)
    aside = any(word.text == "," for word in words[noun:last])
    return last + 1 + aside == first and all(word.text == "," for word in words[last + 1 : first])


def _subordinate(sentence: Sentence, verb: int, mark: int, subject: int) -> None:
    """Give a verb a clause of its own, with the word that begins it and its subject."""
    words = sentence.words
    sentence.hang(mark, verb, "mark")
    sentence.hang(subject, verb, "nsubj")
    if words[verb].head >= 0:
        words[verb].deprel = "advcl"
