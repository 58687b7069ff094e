"""Noun phrases of the frame that may name a source: names, pronouns, descriptions."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import dropwhile, islice, pairwise, takewhile

from quotes import marks
from quotes.annotation import Annotation, Name, NameKind, Sentence, Word
from quotes.cues import NOUNS, SPEECH_VERBS
from quotes.cues.relations import has_case, tells_how_often
from quotes.names import GENERIC_BODIES, TITLES, fold
from quotes.nouns import (
    ACCOUNTS,
    AFTER_NAMES,
    KNOWING,
    LANGUAGES,
    goes_by_name,
    is_body,
    is_collective,
    is_human,
    is_time,
    takes_name,
)
from quotes.origins import is_one_of_a_people
from quotes.types import MentionKind

_OUTSIDE = frozenset(
    """
    acl acl:relcl appos conj cc punct parataxis advcl advcl:relcl dep discourse obl nsubj cop mark csubj
    ccomp list
    """.split()
)
"""Relations that lead out of a noun phrase's own words."""
_FURTHER = _OUTSIDE | {"nmod", "nmod:poss", "case", "det", "nummod", "nmod:npmod", "nmod:tmod", "obl:npmod"}
"""Relations that lead away from the name at its head."""
_MEMBERS = _FURTHER - {"appos", "conj", "cc", "nmod:poss"}
"""Relations that lead away from the members of a list."""
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_STANDALONE = frozenset({"NUM", "ADJ", "DET", "SYM", "X"})
_HEADED = frozenset(
    """
    nsubj nsubj:pass nsubj:outer obj iobj obl obl:agent nmod nmod:poss root conj appos parataxis dislocated
    vocative obl:npmod obl:unmarked xcomp ccomp dep list
    """.split()
)
_SUBJECT = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
_RUN = frozenset({"NOUN", "PROPN", "ADJ", "NUM"})
"""What may stand between a noun and the name that it is a title for."""
_PERSONAL = frozenset(
    """
    he she they it him her them his hers its their theirs i we you me us my our who whom whose himself
    herself
    """.split()
)

_SOME = frozenset("some many most several few other these those".split())

MALE = frozenset("he him his himself".split())
FEMALE = frozenset("she her hers herself".split())
PLURAL = frozenset("they them their theirs themselves".split())
NEUTER = frozenset("it its itself".split())
FIRST = frozenset("i we me us my our mine ours".split())
RELATIVE = frozenset("who whom whose which that".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase outside of quotes.

    :param sentence: index into :attr:`Annotation.sentences`.
    :param head: index of its head word in the sentence.
    :param noun: lemma of the noun that says what it is; the head's, but for slips of the parser.
    :param name: the name that the phrase gives to its referent, where it gives one.
    :param joint: the further phrases coordinated with it ("X and Y said").
    """

    sentence: int
    head: int
    start: int
    end: int
    text: str
    kind: MentionKind
    noun: str
    name: Name | None
    deprel: str
    joint: tuple[int, ...] = ()

    @property
    def is_subject(self) -> bool:
        """Whether it is the subject of a clause."""
        return self.deprel in _SUBJECT


class _NameIndex:
    """Names by position."""

    def __init__(self, names: list[Name]) -> None:
        self._names = names
        self._starts = [name.start for name in names]

    def within(self, start: int, end: int) -> list[Name]:
        """The names that overlap ``start:end``."""
        at = max(0, bisect_left(self._starts, start) - 1)
        out = []
        while at < len(self._names) and self._names[at].start < end:
            if self._names[at].end > start:
                out.append(self._names[at])
            at += 1
        return out


def _name_of(sentence: Sentence, head: int, index: _NameIndex) -> Name | None:
    """The name that the noun phrase at ``head`` gives: at its head, beside it, or in apposition."""
    word = sentence.words[head]
    titled = (
        _titled_at_end(sentence, head, index)
        or _titled_after(sentence, head, index)
        or _named_at_end(sentence, head, index)
    )
    if titled:
        return titled
    at_head = index.within(word.start, word.end)
    if at_head and at_head[0].kind is NameKind.PERSON:
        return at_head[0]
    core = sentence.subtree(head, without=_FURTHER)
    for i in core:
        if i > head or word.upos == "PROPN":
            for name in index.within(sentence.words[i].start, sentence.words[i].end):
                if name.kind is NameKind.PERSON and name.start >= word.start:
                    return name
    for child in _appositions(sentence, head):
        for i in sentence.subtree(child, without=_FURTHER):
            found = index.within(sentence.words[i].start, sentence.words[i].end)
            if found and _is_named_so(sentence, head, child, found[0]) and not _owns(sentence, found[0]):
                return found[0]
    for child in sentence.children[head]:
        clause = sentence.words[child]
        if clause.deprel == "acl:relcl" and clause.lemma in _INTRODUCING:
            below = [sentence.words[i] for i in sentence.subtree(child)]
            named = (word for last, word in pairwise(below) if last.text == "as")
            found = [name for word in named for name in index.within(word.start, word.end)]
            if found and found[0].kind is NameKind.PERSON:
                return found[0]
        if clause.deprel == "acl" and clause.text.lower() in _NAMED:
            after = dropwhile(lambda w: w.text.lower() in ("as", "the"), sentence.words[child + 1 :])
            found = [name for w in islice(after, 1) for name in index.within(w.start, w.end)]
            if found and (found[0].kind is NameKind.PERSON or _is_called(word, found[0])):
                return found[0]
    if at_head and at_head[0].end >= word.end and not _is_described(sentence, head, at_head[0]):
        return at_head[0]
    return _named_beside(sentence, head, head, index) or _named_before(sentence, head, index)


_NAMED = frozenset("named called surnamed known".split())
"""Participles before the name of whom a noun is for: ``a man named Ada Quill``."""
_INTRODUCING = frozenset("give identify introduce name ask describe".split())
"""Verbs of clauses in which somebody is named: ``a man who gave his name as Ada``."""


def _appositions(sentence: Sentence, head: int) -> list[int]:
    """The heads of what stands beside a noun for the same: ``one of the authors, Ada Quill`` has one too."""
    words = sentence.words
    nouns = [head]
    if words[head].text.lower() == "one":
        nouns += [c for c in sentence.children[head] if words[c].deprel == "nmod"]
    beside = [c for noun in nouns for c in sentence.children[noun] if words[c].deprel == "appos" and c > head]
    return [c for c in beside if not _list_from(sentence, c)]


def _list_from(sentence: Sentence, i: int) -> list[int]:
    """The members of a list, from an apposition on that is none, as no comma parts the last from the verb:
    ``Ada Quill, Jon Roe and Oren Tal said``, ``Ada Quill, her son Jon and Oren Tal said``."""
    words, head = sentence.words, sentence.words[i].head
    if words[i].deprel != "appos" or words[sentence.subtree(i, without=_MEMBERS)[0] - 1].text != ",":
        return []
    top = head if words[head].upos == "PROPN" else i
    below = sentence.subtree(top, without=_MEMBERS)
    further = [c for c in below if c > i and words[c].deprel == "conj"]
    named = all(any(word.upos == "PROPN" for word in words[c : c + 2]) for c in (i, *further))
    open_end = below[-1] + 1 < len(words) and words[below[-1] + 1].upos in ("VERB", "AUX", "ADV")
    return [i, *further] if further and named and open_end else []


def _owns(sentence: Sentence, name: Name) -> bool:
    """Whether something is said to be somebody's, as the client in ``Quill’s client``."""
    return any(
        word.start >= name.end and word.xpos == "POS" for word in sentence.words if word.start <= name.end
    )


def _is_named_so(sentence: Sentence, head: int, child: int, name: Name) -> bool:
    """Whether an apposition names what the noun is: a person, or a body right after a noun for one."""
    if name.kind is NameKind.PERSON:
        return True
    noun = sentence.words[head].lemma
    beside = sentence.subtree(child)[0] == head + 1 and name.kind is NameKind.ORGANIZATION
    return beside and (goes_by_name(noun) or noun in _STANDINGS)


def _is_called(noun: Word, name: Name) -> bool:
    """Whether a name behind "called" may be that of the body that a noun is for: ``a group called Us``."""
    return name.kind is NameKind.ORGANIZATION and goes_by_name(noun.lemma)


def _is_for_body(noun: str) -> bool:
    """Whether a noun may stand before the name of a body: ``the charity``, ``the opposition``."""
    return is_body(noun) or noun in GENERIC_BODIES or noun in _STANDINGS


_STANDINGS = frozenset("opposition ruling governing".split())
"""How a party stands to power, read as a noun before its name."""


def _is_described(sentence: Sentence, head: int, name: Name) -> bool:
    """Whether a phrase says more than the name at its head: ``Union Commissioner``, ``some Democrats``, or
    describes one of a people: ``the Spaniard``."""
    noun = sentence.words[head].lemma
    human = (
        is_human(noun, guess=sentence.words[head].upos != "PROPN") and sentence.words[head - 1].text != "-"
    )
    if human and name.kind is NameKind.ORGANIZATION:
        return True
    before = [w for i in sentence.children[head] if (w := sentence.words[i]).end <= name.start]
    more = any(w.text.lower() in _SOME or w.upos in ("ADJ", "NUM") for w in before)
    people = is_human(noun) or is_one_of_a_people(sentence.words[head].text)
    single = sentence.words[head].xpos in ("NN", "NNP", "JJ") and people
    one = single and any(w.text.lower() == "the" for w in before)
    return name.kind is NameKind.NATIONALITY and (more or one)


def _titled_at_end(sentence: Sentence, head: int, index: _NameIndex) -> Name | None:
    """The person at the end of a phrase, right after a title or trade: ``Example Bank analyst Ada Quill``."""
    own = sentence.subtree(head, without=_FURTHER)
    found = index.within(sentence.words[own[-1]].start, sentence.words[own[-1]].end)
    if not found or found[0].kind is not NameKind.PERSON:
        return None
    before = [i for i in own if sentence.words[i].end <= found[0].start]
    title = sentence.words[before[-1]] if len(before) > 1 else None
    return found[0] if title and (_is_title(title) or is_human(fold(title.text).strip("."))) else None


def _titled_after(sentence: Sentence, head: int, index: _NameIndex) -> Name | None:
    """The person right after a run of nouns that ends in a title or trade, whatever the parser made of it:
    ``Quillco principal analyst Ada Roe``, ``Example’s top policy aide Ada Roe``; nobody of a clause: ``a
    clerk accusing Mr. Roe``."""
    words = sentence.words
    at = head + 1 if words[head].upos != "PRON" else len(words)
    while at < len(words) and words[at].stretch is None and not words[at].text.endswith(","):
        found = index.within(words[at].start, words[at].end)
        if found and found[0].kind is NameKind.PERSON and found[0].start == words[at].start:
            title = is_human(words[at - 1].lemma) or _is_title(words[at - 1]) or _is_title(words[at])
            return found[0] if title and at > head + 1 else None
        participle = words[at].xpos == "VBG" and words[at].deprel != "acl"
        if not (words[at].upos in _RUN or participle):
            return None
        at += 1
    return None


def _is_title(word: Word) -> bool:
    return fold(word.text).strip(".") in TITLES


def _named_at_end(sentence: Sentence, head: int, index: _NameIndex) -> Name | None:
    """The person at the end of a phrase, right after what an office is for: ``Elbonia’s minister of
    transport Ada Quill``. After a noun for people the name is another's: ``the wife of actor Ada Quill``."""
    own = sentence.subtree(head, without=_OUTSIDE)
    found = index.within(sentence.words[own[-1]].start, sentence.words[own[-1]].end)
    if not is_human(sentence.words[head].lemma) or not found or found[0].kind is not NameKind.PERSON:
        return None
    inside = [sentence.words[i] for i in own if i > head and sentence.words[i].end <= found[0].start]
    if not inside or inside[0].upos != "ADP" or inside[-1].upos not in _RUN:
        return None
    people = ((is_human(w.lemma) and not is_collective(w.lemma)) or _is_title(w) for w in inside)
    return None if any(people) or is_of_body(sentence, head, inside[-1]) else found[0]


def is_of_body(sentence: Sentence, head: int, noun: Word) -> bool:
    """Whether the name behind a phrase is that of a body: ``a spokesperson for the association``."""
    new = any(sentence.words[c].text.lower() in _INDEFINITE for c in sentence.children[head])
    return new and _is_for_body(noun.lemma)


def _named_beside(sentence: Sentence, head: int, last: int, index: _NameIndex) -> Name | None:
    """The name right after a title, or after a noun for a body: ``Foreign Minister Ada Example``, however it
    was parsed, and whatever short form stands between in brackets; none of ``a lawyer for the minister Ada
    Example``, nor of ``Flanked by friends, Ada Example left``."""
    noun = sentence.words[head].lemma
    body = _is_for_body(noun)
    further = dropwhile(lambda word: word.upos != "ADP", sentence.words[head + 1 : last + 1])
    people = (w for w in further if w.xpos in ("NN", "NNP") and not is_collective(w.lemma))
    anothers = any(is_human(w.lemma) or _is_title(w) for w in people)
    anothers |= last > head and is_of_body(sentence, head, sentence.words[last])
    if anothers or not (is_human(noun) or body):
        return None
    after = last + 1
    if [word.text for word in sentence.words[after : after + 3 : 2]] == ["(", ")"]:
        after += 3
    while after < len(sentence.words) and fold(sentence.words[after].text).strip(".") in TITLES | {","}:
        after += 1
    if after == len(sentence.words) or parts_subject(sentence, head, after):
        return None
    found = index.within(sentence.words[after].start, sentence.words[after].end)
    if found and _owns(sentence, found[0]):
        return None
    if body:
        return found[0] if found and found[0].kind is NameKind.ORGANIZATION and after == last + 1 else None
    return found[0] if found and found[0].kind is NameKind.PERSON else None


def parts_subject(sentence: Sentence, head: int, name: int) -> bool:
    """Whether a comma parts the subject of a verb from a noun in an adjunct of it; a name in commas of its
    own is none: ``According to the mayor, Ada Example, the pier is shut``."""
    words = sentence.words
    last = min(sentence.name_end(name) + 1, len(words) - 1)
    behind = any(word.text == "," for word in words[head + 1 : name]) and words[last].text != ","
    top = words[head].head if words[head].deprel == "nmod" else head
    adjunct = words[top].deprel.startswith("obl") and words[name].head in sentence.above(top)
    return behind and adjunct and words[name].deprel.startswith("nsubj")


def _named_before(sentence: Sentence, head: int, index: _NameIndex) -> Name | None:
    """The body of which the noun right behind its name only says what it is: ``the Example agency``; none of
    ``the UN agency``, which is one of many."""
    words = sentence.words
    if words[head].lemma not in AFTER_NAMES or words[head].xpos != "NN" or head == 0:
        return None
    found = index.within(words[head - 1].start, words[head - 1].end)
    if not found or found[0].kind is not NameKind.ORGANIZATION or found[0].end != words[head - 1].end:
        return None
    first = next(i for i in range(head) if words[i].end > found[0].start)
    known = first > 0 and words[first - 1].text.lower() == "the" and words[head - 1].head == head
    many = fold(found[0].text).replace(".", "") in _OF_MANY or any(c.isdigit() for c in found[0].text)
    return found[0] if known and not many else None


_OF_MANY = frozenset("un eu nato au asean nhs united nations european union nasdaq fortune".split())
"""Bodies that others belong to."""


def _span(sentence: Sentence, head: int) -> tuple[int, int]:
    """(first, last) word of the phrase: its own words, unbroken, as far as they stand outside of quotes."""
    own = set(sentence.subtree(head, without=_OUTSIDE))
    for i in [i for i in sorted(own) if sentence.words[i].deprel.startswith("nmod")]:
        word = sentence.words[i]
        when = is_time(word.text) or word.text.isdigit()
        how = has_case(sentence, i, "in") and (word.lemma in _STATEMENTS or word.text in LANGUAGES)
        borne = has_case(sentence, i, "with") and word.lemma in _WORDS
        aside = has_case(sentence, i, "on") and word.lemma in ("hand", "contrary")
        if when or how or borne or aside or _is_topic(sentence, head, i):
            own -= set(sentence.subtree(i))
    for i in own - {head}:
        named = i + 1 in sentence.children[i] and sentence.words[i + 1].deprel == "appos"
        if named and takes_name(sentence.words[i].lemma):
            own |= set(sentence.subtree(i + 1, without=_OUTSIDE))
    own |= {i + 1 for i in own if i + 2 in own and sentence.words[i + 1].text in ("-", "‐", "‑")}
    own |= {i + 1 for i in own if i + 1 < head and i + 2 in own and sentence.words[i + 1].text == ","}
    own |= {i for top in own - {head} for i in _listed(sentence, top)}
    own |= {i for c in _further(sentence, head) for i in range(max(own) + 1, max(sentence.subtree(c)) + 1)}
    own |= _more_of(sentence, head, max(own, default=head))
    first = last = head
    while (before := _before(sentence, first, own)) is not None:
        first = before
    while last + 1 in own and sentence.words[last + 1].stretch is None:
        last += 1
    while first < head and (
        (sentence.words[first].upos in _SMALL and not _is_acronym(sentence.words[first]))
        or sentence.words[first].text in _BULLETS
        or sentence.words[first].text.lower() in ("what", "which")
        or sentence.words[first].deprel in ("case", "fixed", "mark", "cc")
        or (sentence.words[first + 1].upos == "DET" and _is_before_article(sentence.words[first]))
    ):
        first += 1
    while last > head and (
        sentence.words[last].upos in ("PUNCT", "ADP", "DET")
        or sentence.words[last].xpos == "POS"
        or sentence.words[last].text.lower() in _REFLEXIVE
        or _is_half(sentence, last)
    ):
        last -= 1
    return first, last


def _is_topic(sentence: Sentence, head: int, i: int) -> bool:
    """Whether a headline tells by a noun what is spoken of: ``Mayor on cuts: “…”``."""
    ends = max(sentence.subtree(i)) + 1
    if ends == len(sentence.words) or sentence.words[ends].text != ":" or not has_case(sentence, i, "on"):
        return False
    somebody = sentence.words[head].upos == "PROPN" or is_human(sentence.words[head].lemma)
    return somebody and all(sentence.words[c].deprel != "det" for c in sentence.children[head])


_REFLEXIVE = frozenset("himself herself itself themselves".split())
"""What stands behind a phrase and is none of it: ``the bank itself``."""
_STATEMENTS = frozenset(
    "filing statement interview email e-mail letter tweet post message memo release affidavit".split()
)
"""What somebody says something in, and none of who he is: ``according to his bankers in a letter``."""
_WORDS = frozenset("caption inscription legend message motto phrase slogan word".split())
"""What stands on something, and is none of what it is: ``a banner with the words “…”``."""


def _before(sentence: Sentence, first: int, own: Set[int]) -> int | None:
    """The word of a phrase that stands before another of it, a short form in brackets or a title in marks
    between them aside: ``the Union (ENU) leader``, ``the “River Street” star``."""
    words, at = sentence.words, first - 1
    if at in own and words[at].stretch is None:
        return at
    if at > 2 and [words[at].text, words[at - 2].text] == [")", "("]:
        return at - 3 if at - 3 in own else None
    while at > 0 and (words[at].stretch is not None or words[at].upos == "PUNCT"):
        at -= 1
    titled = any(word.stretch is not None for word in words[at + 1 : first])
    return at if titled and at in own and words[at].deprel == "det" else None


_SMALL = frozenset("PUNCT ADP SCONJ CCONJ".split())
"""What a phrase begins with that is none of it."""


def _is_acronym(word: Word) -> bool:
    """Whether a word that parsers take for a preposition is a name: ``UP leaders``."""
    return len(word.text) > 1 and word.text.isupper()


def _is_half(sentence: Sentence, i: int) -> bool:
    """Whether a word goes on behind a hyphen: ``co`` of ``a study co-authored by Quill``."""
    after = sentence.words[i + 1 : i + 2]
    return any(w.text == "-" and w.start == sentence.words[i].end for w in after)


def _listed(sentence: Sentence, top: int) -> Iterator[int]:
    """What stands in one list with a word that tells more of a phrase: ``leaders of Norvik and Elbonia``."""
    for child in sentence.children[top]:
        word = sentence.words[child]
        plain = all(sentence.words[c].deprel != "det" for c in sentence.children[child])
        if word.deprel == "conj" and word.upos == sentence.words[top].upos and plain and word.stretch is None:
            yield from range(top + 1, max(sentence.subtree(child, without=_OUTSIDE)) + 1)
            yield from _listed(sentence, child)


def _more_of(sentence: Sentence, head: int, last: int) -> set[int]:
    """What tells which one somebody is whom the article does not name: ``a man walking beside him``, ``one
    Democrat familiar with the talks``, ``shouted a man at the back``."""
    words, after = sentence.words, last + 1
    if (clause := _clause_of_those(sentence, head)) is not None:
        return set(takewhile(lambda i: words[i].text != ",", sentence.subtree(clause)))
    determiners = {words[c].text.lower() for c in sentence.children[head]}
    new = words[head].text.lower() in _SOMEBODY
    person = new or is_human(words[head].lemma) or words[head].lemma in ACCOUNTS
    new |= bool(determiners & _INDEFINITE) or (words[head].text == "Source" and not determiners)
    if not new or not person or after == len(words) or words[after].upos == "PUNCT":
        return set()
    verb = words[head].head if words[head].deprel in ("nsubj", "obj") else head
    for child in {*sentence.children[head], *sentence.children[verb], words[head].head}:
        word = words[child]
        acting = word.xpos in ("VBG", "VBN", "VBD") and word.deprel in ("acl", "advcl", "xcomp")
        acting &= word.lemma not in SPEECH_VERBS and word.lemma not in _REPORTED
        acting &= word.xpos != "VBD" or all(words[c].deprel != "obj" for c in sentence.children[child])
        where = word.deprel == "obl" and words[after].text.lower() in _WHERE
        where &= not (is_time(word.text) or word.lemma in NOUNS or word.text.isdigit())
        if child >= after and (acting or where or word.text.lower() in KNOWING):
            below = [i for i in sentence.subtree(child) if i >= after]
            if below[0] == after:
                return set(takewhile(lambda i: words[i].text != ",", below))
    return set()


def _clause_of_those(sentence: Sentence, head: int) -> int | None:
    """The verb of the clause that tells who is meant: ``those surveyed``, ``those who left``."""
    if sentence.words[head].text.lower() != "those":
        return None
    clauses = (c for c in sentence.children[head] if sentence.words[c].deprel in ("acl", "acl:relcl"))
    return next((c for c in clauses if sentence.subtree(c)[0] == head + 1), None)


_INDEFINITE = frozenset("a an one another".split())
_REPORTED = frozenset("put speak talk interview quote cite reach contact obtain call name identify".split())
"""What is told of somebody who is heard, and none of who he is."""
_WHERE = frozenset("at on in behind outside inside near from".split())

_BULLETS = frozenset("• · ▪ * -".split())
_FOCUS = frozenset("not even only just also especially particularly".split())


def _is_before_article(word: Word) -> bool:
    """Whether a word before the article of a phrase is none of it: ``even a party strategist``, ``made public
    a letter``."""
    predicate = word.upos == "ADJ" and word.text.lower() not in _PREDETERMINERS
    return predicate or word.text.lower() in _FOCUS


_PREDETERMINERS = frozenset("all both half many quite such".split())


def _noun(sentence: Sentence, head: int, last: int) -> str:
    """The last noun before the phrase goes on: ``professional`` in ``one mental health professional``, and
    ``person`` in ``a person familiar with the talks``; those who do something are ``people``."""
    at = head
    words = sentence.words
    if _clause_of_those(sentence, head) is not None:
        return "people"
    while at < last and words[at + 1].upos in ("NOUN", "ADJ") and words[head].upos != "PROPN":
        if words[at + 1].text.lower() in KNOWING:
            break
        at += 1
    return sentence.words[at].lemma


def _is_head(sentence: Sentence, i: int, index: _NameIndex) -> bool:
    word = sentence.words[i]
    if word.stretch is not None or word.deprel not in _HEADED or tells_how_often(sentence, i):
        return False
    if is_time(word.text) and not any(n.kind is NameKind.PERSON for n in index.within(word.start, word.end)):
        return False
    if word.upos in _NOMINAL:
        if word.upos != "PRON" or word.text.lower() in _PERSONAL or word.deprel in _SUBJECT:
            return True
        return any(hit.source == i for hit in sentence.hits)
    if word.upos not in _STANDALONE:
        return False
    told = any(hit.source == i and hit.way in ("according", "label") for hit in sentence.hits)
    return told or word.deprel in _SUBJECT


def _kind(sentence: Sentence, head: int, name: Name | None) -> MentionKind:
    if name is not None:
        return MentionKind.NAME
    word = sentence.words[head]
    pronoun = word.upos == "PRON" and word.text.lower() not in _SOMEBODY
    pronoun &= _clause_of_those(sentence, head) is None
    return MentionKind.PRONOUN if pronoun else MentionKind.DESCRIPTION


_SOMEBODY = frozenset({"someone", "somebody"})
"""Pronouns that bring in somebody new."""


def _further(sentence: Sentence, head: int) -> list[int]:
    """What goes on with the list that tells whose people somebody speaks of: ``leaders of Norvik, Elbonia and
    Quillia``, where the parser took Elbonia for the leaders."""
    words = sentence.words
    below = sentence.children[head] if words[head].xpos == "NNS" else []
    behind = (c for c in below if c - 2 > head and words[c - 2].upos == "PROPN")
    return [c for c in behind if _list_from(sentence, c)]


def _coordinated(sentence: Sentence, head: int) -> Iterator[int]:
    """What is coordinated with a word; of names, those that the parser hung one on the other too."""
    further = _further(sentence, head)
    for child in sentence.children[head]:
        if child not in further:
            yield from _list_from(sentence, child)
        if sentence.words[child].deprel == "conj" and not has_case(sentence, child, "to"):
            yield child
            if sentence.words[child].upos == sentence.words[head].upos == "PROPN":
                yield from _coordinated(sentence, child)


def phrases(annotation: Annotation) -> list[Phrase]:
    """All noun phrases of the parsed frame, in order of their heads."""
    index, bare = _NameIndex(annotation.names), marks.around_speakers(annotation.text)
    found: list[Phrase] = []
    for number, sentence in enumerate(annotation.sentences):
        if not sentence.parsed or sentence.inside is not None:
            continue
        covered: set[tuple[int, int]] = set()
        for head, word in enumerate(sentence.words):
            if not _is_head(sentence, head, index):
                continue
            name = _name_of(sentence, head, index)
            if name is not None and word.deprel == "appos" and (name.start, name.end) in covered:
                continue
            first, last = _span(sentence, head)
            if name is None:
                name = _named_beside(sentence, head, last, index)
            start, end = sentence.words[first].start, sentence.words[last].end
            end = max([end, *(each.end for each in index.within(start, end))])
            if name is not None:
                covered.add((name.start, name.end))
                if name.end > start and (name.start < end or "," not in annotation.text[end : name.start]):
                    start, end = min(start, name.start), max(end, name.end)
            end += end in bare and start - 1 not in bare
            called = (c for c in sentence.children[head] if sentence.words[c].deprel == "flat")
            firsts = [head] if word.upos == "PROPN" else [head, *_appositions(sentence, head), *called]
            joint = tuple(c for i in firsts for c in _coordinated(sentence, i))
            kind = _kind(sentence, head, name)
            found.append(
                Phrase(
                    number,
                    head,
                    start,
                    end,
                    annotation.text[start:end],
                    kind,
                    _noun(sentence, head, last),
                    name,
                    word.deprel,
                    joint,
                )
            )
    return found
