"""Whom a phrase cannot be, since a verb takes them beside it: Chomsky's principles B and C."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes import names
from quotes.annotation import Sentence
from quotes.coreference import kinds
from quotes.coreference.determiners import ARTICLES, DEFINITE
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame, hears
from quotes.coreference.links import Links
from quotes.cues.lexicon import OF_WORDS
from quotes.cues.relations import OBJECTS, has_case
from quotes.mending.trees import first_below, has_preposition, has_subject
from quotes.mentions import Phrase
from quotes.types import MentionKind

_OBJECT = frozenset("obj iobj obl".split())
"""How whom a verb takes beside its subject hangs on it."""
_NOT_ONESELF = frozenset("him her it them".split())
"""Pronouns for somebody other than who does it."""
_ARGUMENT = _OBJECT | {"obl:agent"}
_SHARING = frozenset("conj xcomp advcl".split())
"""How a verb that has no subject hangs on the one whose subject is its own."""
_CLAUSES = frozenset("acl acl:relcl".split())
_TALKS = frozenset("interview talk conversation letter email message meeting call".split())
"""Nouns for what somebody says to somebody else: ``in an interview with Quill``."""
_WITHIN = frozenset("acl acl:relcl advcl ccomp nmod obj obl obl:agent xcomp".split())
"""How a part of what is told of a subject hangs on the rest."""
_CONTENT = frozenset("ccomp parataxis".split())
"""How what is said hangs on the verb that reports it."""
_SURE = 0.9
"""From this probability on a pronoun beside a description tells whom it is not."""


class Binding:
    """Who stands beside the phrases of an article's verbs."""

    def __init__(self, frame: Frame, links: Links) -> None:
        self._frame = frame
        self._links = links
        self._beside: dict[tuple[int, int], set[int]] = {}
        self._others: dict[int, set[int]] = {}

    def beside(self, phrase: Phrase) -> set[int]:
        """The ids of the entities that a phrase is not: "he" is not Quill in ``he told Quill`` and ``he said
        Quill had gone``, nor "him" in ``Quill asked him``, nor "the mayor" in ``Quill was fired by the
        mayor``."""
        key = phrase.sentence, phrase.head
        if key not in self._beside:
            self._beside[key] = self._beside_subject(phrase) if phrase.is_subject else self._doing(phrase)
            if phrase.kind is MentionKind.DESCRIPTION:
                self._beside[key] |= self._beside_description(phrase)
        return self._beside[key]

    def note(self, phrase: Phrase, entity: Entity) -> None:
        """Take in beside whom one stands whom descriptions alone tell; not by a mere title, "Bishop"."""
        if not (ARTICLES | DEFINITE).isdisjoint(names.tokens(phrase.text)[:1]):
            self._others.setdefault(id(entity), set()).update(self._beside_description(phrase))

    def are_two(self, described: Entity, other: Entity) -> bool:
        """Whether somebody stood beside one whom descriptions alone tell: ``The mayor fired Quill``."""
        return id(other) in self._others.get(id(described), ())

    def _beside_subject(self, phrase: Phrase) -> set[int]:
        """Whom the verb of a subject takes beside it."""
        sentence = self._frame.sentence(phrase)
        verb = sentence.words[phrase.head].head
        found = [c for c in sentence.children[verb] if c != phrase.head] if verb >= 0 else []
        objects = (c for c in found if sentence.words[c].deprel in _OBJECT)
        heads = [c for c in objects if not self._is_topic(phrase, c)]
        told = _subjects(sentence, phrase.head, found) if verb >= 0 else []
        heads += told
        if phrase.kind is MentionKind.DESCRIPTION and verb >= 0:
            heads += _teller(sentence, verb)
        talks = (c for c in heads if sentence.words[c].lemma in _TALKS)
        heads += [i for c in talks for i in sentence.children[c] if sentence.words[i].deprel == "nmod"]
        common = [c for c in heads if sentence.words[c].upos == "NOUN"]
        heads += [i for c in common for i in sentence.children[c] if sentence.words[i].deprel == "appos"]
        heads += [i for c in heads for i in sentence.children[c] if sentence.words[i].deprel == "conj"]
        named = (self._links.named_at(phrase.sentence, at) for at in heads)
        beside = {id(link.entity) for links in named for link in links}
        if phrase.kind is MentionKind.PRONOUN:
            beside |= {id(e) for e in self._told_of(phrase, found)}
            beside |= {id(e) for at in told for e in self._described_at(phrase.sentence, at)}
        return beside

    def _described_at(self, sentence: int, head: int) -> Iterator[Entity]:
        """Who is surely meant by a description there."""
        number = self._frame.number_at(sentence, head)
        if number is not None and self._frame.phrases[number].kind is MentionKind.DESCRIPTION:
            yield from (x.entity for x in self._links.of(number)[:1] if x.probability >= _SURE)

    def _doing(self, phrase: Phrase) -> set[int]:
        """Who does it, where a pronoun is whom a verb takes."""
        sentence = self._frame.sentence(phrase)
        head = sentence.words[phrase.head]
        if head.deprel not in OBJECTS or head.text.lower() not in _NOT_ONESELF or head.head < 0:
            return set()
        children = sentence.children[head.head]
        doing = (c for c in children if sentence.words[c].deprel == "nsubj" and c < phrase.head)
        links = (self._links.at_head(phrase.sentence, child)[:1] for child in doing)
        return {id(link.entity) for found in links for link in found}

    def _beside_description(self, phrase: Phrase) -> set[int]:
        """Whom the verbs around a description, and those of its own clauses, take beside it, be it by a
        pronoun."""
        sentence = self._frame.sentence(phrase)
        heads = [c for c in _company(sentence, phrase.head) if not self._is_topic(phrase, c)]
        found = (self._links.at_head(phrase.sentence, at)[:1] for at in heads if self._is_told(phrase, at))
        return {id(link.entity) for links in found for link in links if link.probability >= _SURE}

    def _is_told(self, phrase: Phrase, head: int) -> bool:
        """Whether who stands there is told by a name, or by a pronoun that is the object of the verb, or of
        the clause that tells who is meant: "behind him" may be behind whoever looks there."""
        number = self._frame.number_at(phrase.sentence, head)
        other = self._frame.phrases[number] if number is not None else None
        if other is None or other.name is not None:
            return True
        words = self._frame.sentence(phrase).words
        verb = words[head].head
        own = verb == words[phrase.head].head or words[verb].head == phrase.head
        return own and other.deprel in OBJECTS and kinds.of_pronoun(other.text.lower()) == "he/she"

    def told_around(self, phrase: Phrase) -> set[int]:
        """The ids of the entities, of whatever kind, that a pronoun is not, since it tells of them right
        behind: in ``The bill, it said, was void`` "it" is no bill; nor is who tells something, by what the
        text goes by, whom he tells of: ``Obi took bribes, according to the mayor``."""
        sentence = self._frame.sentence(phrase)
        if phrase.kind is MentionKind.PRONOUN and phrase.is_subject:
            heads = _interrupted(sentence, phrase.head)
        else:
            heads = _told_by(sentence, phrase.head) if phrase.kind is MentionKind.DESCRIPTION else []
        found = (self._links.at_head(phrase.sentence, at) for at in heads)
        return {id(link.entity) for links in found for link in links[:1]}

    def _is_topic(self, subject: Phrase, head: int) -> bool:
        """Whether a sentence is about whom a noun names: ``As for Quill, she left``."""
        number = self._frame.number_at(subject.sentence, head)
        return number is not None and self._frame.is_topic(self._frame.phrases[number])

    def _told_of(self, subject: Phrase, below: Sequence[int]) -> Iterator[Entity]:
        """Who is named where it is told what somebody hears before he does something: ``Told that Quill had
        left, she smiled``."""
        sentence = self._frame.sentence(subject)
        for i in below:
            if i < subject.head and hears(sentence, i):
                for at in sentence.subtree(i):
                    yield from (link.entity for link in self._links.named_at(subject.sentence, at))


def _teller(sentence: Sentence, verb: int) -> list[int]:
    """Who says what a clause tells: Quill in ``Quill said the guard told her``."""
    words, above = sentence.words, sentence.words[verb].head
    if words[verb].deprel != "ccomp" or above > verb:
        return []
    return [c for c in sentence.children[above] if words[c].deprel == "nsubj" and c < above]


def _subjects(sentence: Sentence, subject: int, below: Sequence[int]) -> list[int]:
    """The other subjects of the verb of a subject, and those of what is said: Quill in ``he said Quill had
    gone``, ``Quill, he said, “had gone”``, ``Quill “had gone”, as he put it``."""
    words, verb = sentence.words, sentence.words[subject].head
    contents = [c for c in below if words[c].deprel in _CONTENT]
    contents = [c for c in contents if words[c].stretch is not None] or contents
    aside = words[verb].deprel == "parataxis" or any(words[c].text.lower() == "as" for c in below)
    if aside and words[verb].head >= 0 and words[words[verb].head].stretch is not None:
        contents.append(words[verb].head)
    inside = [i for c in contents for i in sentence.children[c]]
    return [i for i in inside if words[i].deprel.startswith("nsubj")]


def _company(sentence: Sentence, head: int) -> Iterator[int]:
    """The words that stand for others than a noun: beside it with its verb, in the clauses that tell who it
    is, and before what it is a part of: ``Quill rose as the man shouted``, ``Quill denied claims by the
    man``."""
    words, verb = sentence.words, sentence.words[head].head
    for clause in sentence.children[head]:
        if words[clause].deprel in _CLAUSES:
            yield from _arguments(sentence, clause)
    if has_case(sentence, head, "by", "from"):
        yield from _above(sentence, head)
    if verb < 0 or not (words[head].deprel in _ARGUMENT or words[head].deprel.startswith("nsubj")):
        return
    subject = words[head].deprel.startswith("nsubj")
    for each in _with_one_subject(sentence, verb) if subject else [verb]:
        yield from (i for i in _arguments(sentence, each) if i != head)
    if not subject:
        yield from _subject(sentence, verb)
    if words[verb].deprel in _CLAUSES:
        yield words[verb].head
    yield from _above(sentence, verb)
    for other in _told_against(sentence, head) if subject else ():
        yield from _subject(sentence, other)


def _told_against(sentence: Sentence, subject: int) -> list[int]:
    """The verbs of others that tell what somebody tells something against: ``Quill said no, but the mayor
    said yes``, ``While Quill said no, the mayor said yes``."""
    words, verb = sentence.words, sentence.words[subject].head
    but = any(words[c].text in ("but", "while") and c < subject < verb for c in sentence.children[verb])
    others = [words[verb].head] if but and words[verb].deprel == "conj" else []
    clauses = (c for c in sentence.children[verb] if c < subject and words[c].deprel == "advcl")
    others += [c for c in clauses if words[first_below(sentence, c)].text == "While"]
    return [at for at in others if words[at].lemma in OF_WORDS and words[verb].lemma in OF_WORDS]


def _above(sentence: Sentence, part: int) -> Iterator[int]:
    """The subjects before a part of what is told of them."""
    words, at = sentence.words, part
    while words[at].deprel in _WITHIN and words[at].head >= 0:
        at = words[at].head
        yield from (c for c in _subject(sentence, at) if c < part)


def _arguments(sentence: Sentence, verb: int) -> list[int]:
    """Whom a verb takes beside its subject, and the subject where it is none of a clause."""
    words = sentence.words
    return [
        c
        for c in sentence.children[verb]
        if words[c].deprel in _ARGUMENT or words[c].deprel.startswith("nsubj")
    ]


def _with_one_subject(sentence: Sentence, verb: int) -> Iterator[int]:
    """A verb, and those below that share its subject: ``Replying to Quill, the minister rose to speak``."""
    yield verb
    for child in sentence.children[verb]:
        shares = sentence.words[child].deprel in _SHARING and sentence.words[child].stretch is None
        if shares and not has_subject(sentence, child):
            yield from _with_one_subject(sentence, child)


def _subject(sentence: Sentence, verb: int) -> list[int]:
    """The subject that a verb without one shares with another: ``Quill left, thanking the mayor``."""
    words = sentence.words
    while words[verb].head >= 0 and words[verb].deprel in _SHARING and not has_subject(sentence, verb):
        verb = words[verb].head
    if words[verb].deprel == "acl":
        return [words[verb].head]
    return [c for c in sentence.children[verb] if words[c].deprel.startswith("nsubj")]


def _told_by(sentence: Sentence, source: int) -> list[int]:
    """The subjects of what is told according to somebody, with those of what they say there."""
    words, verb = sentence.words, sentence.words[source].head
    named = any(words[c].text.lower() == "according" for c in sentence.children[source])
    below = sentence.children[verb] if named and verb >= 0 else []
    return [c for c in below if words[c].deprel.startswith("nsubj") and c != source]


def _interrupted(sentence: Sentence, subject: int) -> list[int]:
    """The subject of what is told, with those joined to it, where who tells it stands right behind: Silva in
    ``Silva, he said, had left`` and ``“Silva,” he said, “has left”``, but nobody in ``Silva's wife, he said,
    had left``."""
    words = sentence.words
    before = next((i for i in range(subject - 1, -1, -1) if words[i].upos != "PUNCT"), subject)
    if before >= subject - 1:
        return []
    own = [c for c in sentence.children[words[subject].head] if words[c].upos == "PROPN"]
    apart = [c for c in own if not has_preposition(sentence, c)]
    tops = (i for i in (before, *sentence.above(before)) if i in apart or words[i].deprel.startswith("nsubj"))
    top = next(tops, None)
    if top is None or any(i > before and words[i].upos != "PUNCT" for i in sentence.subtree(top)):
        return []
    return [top, *(c for c in sentence.children[top] if words[c].deprel == "conj")]
