"""Precise constructs (Raghunathan et al. 2010): who a phrase is by the syntax of its own sentence.

An apposition, a name after an office, the subject of a predicate, the antecedent of a relative pronoun: where
there is one, nothing has to be weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from quotes import mentions, names, nouns
from quotes.annotation import Name, NameKind, Sentence, Word
from quotes.coreference.agreement import agrees
from quotes.coreference.cast import Cast
from quotes.coreference.frame import Frame
from quotes.coreference.links import Link, Links
from quotes.cues.relations import has_case
from quotes.mentions import Phrase
from quotes.types import SpeakerKind

_BECOMING = frozenset("become remain elect appoint name make crown".split())
_SERVING = frozenset("work serve act train qualify begin start succeed volunteer moonlight".split())
"""Verbs of who is what stands behind "as": ``Ada works as a nurse``."""
_MAKING = frozenset(
    "hire employ appoint reappoint name elect reelect choose pick select unveil confirm nominate".split()
)
"""Verbs of who makes another what stands behind "as": ``They hired Ada as a coach``."""
_BESIDE = frozenset("appos conj nmod nmod:poss compound flat".split())
"""How a noun hangs on the one that it describes, or is a part of."""
_NAMELESS = frozenset("source insider".split())
"""Who speaks without a name: the one in ``a source close to the mayor, Ada Quill, said`` is another's."""
_NAMED = re.compile(
    r"(?:named|called|surnamed|nicknamed|known|identified)"
    r"(?: to \w+(?: \w+)?| \w+ly| online| only)?(?: as)? “?"
)
_CALLED = re.compile(
    r",? (?!who(?: ha[sd])?(?: once| also| later)? called )whom?\b[^.;“”]{0,80}\b(?:"
    r"(?:goes|went|known|identified|introduced)(?: (?:him|her|them)sel(?:f|ves))?(?: only| simply)?"
    r"(?: (?:as|by)(?: the (?:name|nickname|pseudonym|alias)(?: of)?)?)"
    r"|g[ai]ven? (?:his|her|their) names?(?: simply| only| just)? as"
    r"|call(?:ed|s|ing)?(?: (?:him|her|them))?|(?:sur|nick|first |last |given )?name(?:d|,| as| is| was)?"
    r"|(?:by the )?pseudonym(?:,| of)?"
    r") “?"
)
"""What stands between somebody and the name that a clause gives; who calls another something is not he."""
_APPOSED = re.compile(r", an? [^,.;:“”()]{1,80} (?:named|surnamed) ")
"""What stands between somebody and the name that an apposition gives: ``, a former priest named``."""
_DOING = re.compile(r",? (?:that|which|behind) [^,.;:“”]{2,80}, ")
"""What stands between a body and its name, where a clause tells what it does."""
_PARTS = frozenset("part portion excerpt extract passage paragraph".split())
_ARGUMENTS = frozenset("nsubj nsubj:pass obj obl:agent".split())
"""How a body hangs on a verb where *who* behind it may mean it: ``Roe sued Norvik Rail, who said no``."""
_ABOVE = 4
"""How many words above a relative pronoun its clause is sought."""


class Constructs:
    """The phrases of an article that are by their syntax somebody named elsewhere in the sentence."""

    def __init__(self, frame: Frame, cast: Cast, links: Links) -> None:
        self._frame = frame
        self._cast = cast
        self._links = links

    def governor(self, number: int) -> list[Link]:
        """The links of the phrase that an apposition belongs to."""
        phrase = self._frame.phrases[number]
        head = self._frame.head(phrase).head
        found = self._links.of_earlier(number, head)
        if not found and nouns.is_human(phrase.noun):
            named = self._links.named_at(phrase.sentence, head)
            return [link for link in named if link.entity.kind is SpeakerKind.PERSON]
        return found

    def named_after(self, number: int) -> list[Link]:
        """The links of whoever is named after a comma: ``the Union's commissioner, Ada Example, said``, ``The
        woman he met, Ada Example, said``."""
        phrase = self._frame.phrases[number]
        human = (nouns.is_human(phrase.noun) and phrase.noun not in _NAMELESS) or phrase.noun == "one"
        several = self._frame.is_plural(phrase) or nouns.is_collective(phrase.noun)
        if not human or several or not self._frame.is_source(phrase):
            return []
        sentence = self._frame.sentence(phrase)
        for i, word in enumerate(sentence.words[phrase.head + 1 :], phrase.head + 1):
            told = word.is_finite and not _is_contact(sentence, phrase.head, i)
            if word.stretch is not None or told or mentions.parts_subject(sentence, phrase.head, i):
                return []
            name = self._frame.name_at(word.start)
            if (
                name is not None
                and name.kind is NameKind.PERSON
                and not self._frame.annotation.text.startswith(("’s", "'s"), name.end)
                and _ends_office(sentence, phrase.head, i, name)
            ):
                named = self._cast.only(name)
                if named is None or not agrees(phrase, "person", named, source=False):
                    return []
                self._cast.grounds.note_role(named, names.fold(phrase.noun))
                return [Link(named, 1.0, f"“{phrase.text}” → {named.name}: named right after")]
        return []

    def called(self, number: int) -> list[Link]:
        """The links of whoever is told by the name that a clause gives: ``a foreman surnamed Example said``,
        ``a guard, who asked to be called Example, said``."""
        phrase, text = self._frame.phrases[number], self._frame.annotation.text
        sentence = self._frame.sentence(phrase)
        if not nouns.is_human(phrase.noun):
            return []
        behind = self._frame.names_between(phrase.end, sentence.end)
        name = next((each for each in behind if each.kind is NameKind.PERSON), None)
        if name is None:
            return []
        before = text[phrase.end : name.start]
        clauses = (sentence.words[c] for c in sentence.children[phrase.head])
        participle = any(
            word.deprel.startswith("acl")
            and word.xpos == "VBN"
            and _NAMED.fullmatch(text[word.start : name.start])
            for word in clauses
        )
        named = self._cast.only(name)
        plain = before == " named " or _APPOSED.fullmatch(before)
        if named is None or not (participle or plain or _CALLED.fullmatch(before)):
            return []
        self._cast.grounds.note_role(named, names.fold(phrase.noun))
        return [Link(named, 1.0, f"“{phrase.text}” → {named.name}: so called right after")]

    def titled(self, number: int) -> list[Link]:
        """The links of whoever is called two things at once before the name: ``Owner and chef Ada Quill``."""
        phrase, text = self._frame.phrases[number], self._frame.annotation.text
        if not (self._frame.is_bare(phrase) and nouns.is_human(phrase.noun)) or self._frame.is_plural(phrase):
            return []
        for other in self._frame.coordinated(phrase):
            if other.name is None or other.joint or text[phrase.end : other.start] != " and ":
                continue
            named = self._cast.only(other.name) if other.start < other.name.start else None
            if named and agrees(phrase, "person", named, source=False):
                self._cast.grounds.note_role(named, names.fold(phrase.noun))
                return [Link(named, 1.0, f"“{phrase.text}” → {named.name}: called both")]
        return []

    def body_after(self, number: int) -> list[Link]:
        """The links of the body that is named behind a clause: ``The firm that runs the trains, Norvik Rail,
        said``."""
        phrase, text = self._frame.phrases[number], self._frame.annotation.text
        if not (nouns.is_body(phrase.noun) or phrase.noun in names.GENERIC_BODIES):
            return []
        behind = self._frame.names_between(phrase.end, self._frame.sentence(phrase).end)
        name = next((each for each in behind if each.kind is NameKind.ORGANIZATION), None)
        if name is None or not text.startswith(",", name.end):
            return []
        if not _DOING.fullmatch(text[phrase.end : name.start]):
            return []
        named = self._cast.only(name)
        return [Link(named, 1.0, f"“{phrase.text}” → {named.name}: named right after")] if named else []

    def part(self, number: int) -> list[Link]:
        """The links of the document that a part of it stands for: ``part of the statement read``."""
        phrase = self._frame.phrases[number]
        sentence = self._frame.sentence(phrase)
        if phrase.noun not in _PARTS:
            return []
        of = (c for c in sentence.children[phrase.head] if has_case(sentence, c, "of"))
        whole = next((c for c in of if nouns.is_document(sentence.words[c].lemma)), None)
        return [] if whole is None else self._links.at_head(phrase.sentence, whole)

    def predicated(self, number: int) -> list[Link]:
        """The links of whoever a description is said of: ``Ada was the only candidate``, ``Ada works as a
        nurse``, ``They hired Ada as a coach``."""
        phrase = self._frame.phrases[number]
        if not nouns.is_human(phrase.noun):
            return []
        for child in _described(self._frame.sentence(phrase), phrase.head):
            links = self._links.of_earlier(number, child)
            if not links:
                continue
            subject = links[0].entity
            body = subject.kind is SpeakerKind.ORGANIZATION and subject.named
            if body or subject.kind is SpeakerKind.PERSON:
                self._cast.grounds.note_role(subject, names.fold(phrase.noun))
                return links
        return []

    def equated(self, number: int) -> list[Link]:
        """The links of whoever is said to be the one described: ``Her captain is Ada Quill``."""
        phrase = self._frame.phrases[number]
        sentence = self._frame.sentence(phrase)
        head = sentence.words[phrase.head].head
        one = nouns.is_human(phrase.noun) and not self._frame.is_plural(phrase)
        if phrase.deprel != "nsubj" or head < phrase.head or not one:
            return []
        beside = [sentence.words[child] for child in sentence.children[head]]
        if not any(word.deprel == "cop" for word in beside) or any(word.lemma == "not" for word in beside):
            return []
        meant = [link.entity for link in self._named(phrase.sentence, head)]
        people = [entity for entity in meant if entity.kind is SpeakerKind.PERSON]
        return [Link(e, 1.0, f"“{phrase.text}” → {e.name}: who is said to be that") for e in people]

    def _named(self, sentence: int, head: int) -> list[Link]:
        """The links of the phrase with that head, where it has a name, or of the name there."""
        number = self._frame.number_at(sentence, head)
        if number is None or self._frame.phrases[number].name is None:
            return self._links.named_at(sentence, head)
        return self._links.of(number)

    def antecedent(self, number: int) -> list[Link]:
        """The links of what a relative pronoun stands after."""
        phrase = self._frame.phrases[number]
        words = self._frame.sentence(phrase).words
        at = words[phrase.head].head
        for _ in range(_ABOVE):
            if at < 0:
                return []
            if words[at].deprel in ("acl:relcl", "acl"):
                return self._described_by(number, words[at].head)
            at = words[at].head
        return []

    def _described_by(self, number: int, at: int) -> list[Link]:
        """The links of whoever the clause of a relative pronoun describes. "Who" is somebody, and the one who
        is described rather than the description: not the school in ``Ada Quill, a teacher at River School,
        who says``, nor the coat in ``Ada Quill, dressed in a coat, who says``."""
        phrase = self._frame.phrases[number]
        words = self._frame.sentence(phrase).words
        nearest = found = self._links.of_earlier(number, at)
        if not words[phrase.head].text.lower().startswith("who"):
            return nearest
        thing = self._is_thing(phrase, at, nearest)
        while (words[at].deprel in _BESIDE or _is_known_thing(words, at)) and words[at].head >= 0:
            describes = words[at].deprel in ("appos", "conj") and not (found and found[0].entity.named)
            describes |= _is_known_thing(words, at)
            if _is_somebody(found) and not describes:
                break
            at = words[at].head
            found = self._links.of_earlier(number, at)
        if _is_somebody(found):
            return found
        return (self._named_last(number) if thing else []) or nearest

    def _is_thing(self, phrase: Phrase, at: int, links: Sequence[Link]) -> bool:
        """Whether a relative pronoun stands behind what is no people: ``who`` cannot mean it."""
        sentence = self._frame.sentence(phrase)
        counted = any(sentence.words[c].upos == "NUM" for c in sentence.children[at])
        told_of = not links[0].entity.named or sentence.words[at].deprel in _ARGUMENTS if links else False
        speaks = told_of and links[0].entity.voice
        return not (counted or speaks or nouns.is_human(sentence.words[at].lemma))

    def _named_last(self, number: int) -> list[Link]:
        """The links of whoever is named last before a phrase in its sentence."""
        phrases = self._frame.phrases
        for other in range(number - 1, -1, -1):
            if phrases[other].sentence != phrases[number].sentence:
                break
            name = phrases[other].name
            if name is not None and name.kind is NameKind.PERSON:
                return self._links.of(other)
        return []


def _described(sentence: Sentence, head: int) -> Iterator[int]:
    """The words before a noun for those of whom it is said: the subject of what is, becomes or works as one,
    the object of who makes somebody that."""
    words = sentence.words
    copula = any(words[c].deprel == "cop" for c in sentence.children[head])
    verb = head if copula else words[head].head
    lemma = words[verb].lemma if verb >= 0 else ""
    as_one = words[head].deprel == "obl" and has_case(sentence, head, "as")
    made = as_one and lemma in _MAKING
    becomes = words[head].deprel == "xcomp" and lemma in _BECOMING
    if not (copula or becomes or made or (as_one and lemma in _SERVING)):
        return
    for child in sentence.children[verb]:
        relation = words[child].deprel
        wanted = relation in ("obj", "nsubj:pass") if made else relation.startswith("nsubj")
        if wanted and child < head:
            yield child


def _is_known_thing(words: Sequence[Word], at: int) -> bool:
    """Whether a word is what somebody is familiar with, or that adjective: ``a person familiar with the
    talks, who said``."""
    known = words[at].text.lower() in nouns.KNOWING and words[at].deprel in ("acl", "amod")
    return known or (words[at].deprel == "obl" and words[words[at].head].text.lower() in nouns.KNOWING)


def _is_somebody(links: Sequence[Link]) -> bool:
    return bool(links) and links[0].entity.kind in (SpeakerKind.PERSON, SpeakerKind.GROUP)


def _is_contact(sentence: Sentence, head: int, verb: int) -> bool:
    """Whether a verb is of a clause right behind a noun that names nobody else: ``the guard I spoke to,``."""
    words = sentence.words
    behind = next((w for w in words[verb + 1 :] if w.upos not in ("VERB", "ADP", "PART")), None)
    subject = verb - 1 == head + 1 and words[verb - 1].xpos == "PRP"
    return subject and behind is not None and behind.text == ","


def _ends_office(sentence: Sentence, head: int, first: int, name: Name) -> bool:
    """Whether a person's name that begins at ``first`` ends the description of an office: after a comma, or
    after its last word, as in ``Minister for Rivers and Game Ada Example said``; of two offices, where they
    are one person's: ``Former mayor and head of the board Ada Example said``."""
    words = sentence.words
    while first > head + 1 and names.fold(words[first - 1].text).strip(".") in names.COURTESY_TITLES:
        first -= 1
    before = words[first - 1]
    if before.text == ",":
        return True
    if first > head + 1 and mentions.is_of_body(sentence, head, before):
        return False
    last = next((i for i in range(first, len(words)) if words[i].end >= name.end), len(words) - 1)
    after = words[last + 1] if last + 1 < len(words) else None
    closed = after is None or after.upos == "PUNCT" or after.is_finite
    inside = words[head + 1 : first]
    comma = any(w.text == "," for w in inside)
    one = not comma or (after is not None and after.text == ",")
    one &= words[head].xpos in ("NN", "NNP")
    joined = next((i for i, w in enumerate(inside) if one and w.text == "and"), len(inside))
    called = (
        w
        for w in inside[:joined]
        if w.upos in ("NOUN", "PROPN") and not (one and w.deprel in ("conj", "appos"))
    )
    people = any(
        nouns.is_human(w.lemma, guess=w.upos == "NOUN") or names.fold(w.text) in names.PEOPLE for w in called
    )
    noun = before.upos in ("NOUN", "PROPN")
    noun |= before.text[0].isupper() and (before.text.isupper() or before.upos not in ("PRON", "ADP"))
    return closed and not people and (noun or (before.upos == "ADJ" and comma))
