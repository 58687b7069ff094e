"""Whom the subject of a verb cannot be, since the verb takes them beside it: Chomsky's principles B and C."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotes.annotation import Sentence
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame, hears
from quotes.coreference.links import Links
from quotes.mentions import Phrase
from quotes.types import MentionKind

_OBJECT = frozenset("obj iobj obl".split())
"""How whom a verb takes beside its subject hangs on it."""
_TALKS = frozenset("interview talk conversation letter email message meeting call".split())
"""Nouns for what somebody says to somebody else: ``in an interview with Quill``."""
_CONTENT = frozenset("ccomp parataxis".split())
"""How what is said hangs on the verb that reports it."""


class Binding:
    """Who stands beside the subjects of an article's verbs."""

    def __init__(self, frame: Frame, links: Links) -> None:
        self._frame = frame
        self._links = links
        self._beside: dict[tuple[int, int], set[int]] = {}

    def beside(self, phrase: Phrase) -> set[int]:
        """The ids of the entities that a phrase is not, where it is a subject or an agent: in ``he told
        Quill`` and in ``he said Quill had gone`` "he" is not Quill, in ``Branded “a liar” by his deputy,
        Quill left`` the deputy is not."""
        key = phrase.sentence, phrase.head
        if not phrase.is_subject:
            done_to = _done_to(self._frame.sentence(phrase), phrase.head)
            links = self._links.named_at(phrase.sentence, done_to) if done_to >= 0 else []
            return {id(link.entity) for link in links}
        if key not in self._beside:
            sentence = self._frame.sentence(phrase)
            verb = sentence.words[phrase.head].head
            found = [c for c in sentence.children[verb] if c != phrase.head] if verb >= 0 else []
            objects = (c for c in found if sentence.words[c].deprel in _OBJECT)
            heads = [c for c in objects if not self._is_topic(phrase, c)]
            heads += _subjects(sentence, phrase.head, found) if verb >= 0 else []
            if phrase.kind is MentionKind.DESCRIPTION and verb >= 0:
                heads += _teller(sentence, verb)
            talks = (c for c in heads if sentence.words[c].lemma in _TALKS)
            heads += [i for c in talks for i in sentence.children[c] if sentence.words[i].deprel == "nmod"]
            named = (self._links.named_at(phrase.sentence, at) for at in heads)
            self._beside[key] = {id(link.entity) for links in named for link in links}
            if phrase.kind is MentionKind.PRONOUN:
                self._beside[key] |= {id(e) for e in self._told_of(phrase, found)}
        return self._beside[key]

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


def _done_to(sentence: Sentence, agent: int) -> int:
    """To whom an agent does something, as the subject of a passive or of what a participle stands beside; -1
    for nobody."""
    words, verb = sentence.words, sentence.words[agent].head
    if verb < 0 or words[agent].deprel != "obl:agent":
        return -1
    if words[verb].deprel == "acl":
        return words[verb].head
    above = words[verb].head if words[verb].deprel == "advcl" else verb
    return next((c for c in sentence.children[above] if words[c].deprel.startswith("nsubj")), -1)


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
    named = [c for c in below if words[c].upos == "PROPN" and sentence.name_end(c) == subject - 2]
    return [i for i in (*named, *inside) if words[i].deprel.startswith("nsubj")]
