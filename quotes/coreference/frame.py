"""What stands where in an article: its phrases, its names, and which phrases a reporting verb has for its
source."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from quotes.annotation import Annotation, Name, Sentence, Word
from quotes.coreference.distance import Distance
from quotes.cues import SPEECH_VERBS
from quotes.mentions import Phrase
from quotes.types import CueClass

ANSWERS = frozenset("answer reply response".split())
"""Nouns for what somebody says who was asked."""
_REPLYING = frozenset("reply answer respond retort counter".split())
"""Verbs of those who do not go on, but speak to somebody."""
_WHEN = frozenset("when after as".split())
_ASKING = frozenset("ask press question quiz grill challenge".split())
"""Verbs whose object is to answer."""
_TOPIC = frozenset("about on over".split())
"""What stands before what somebody is asked about."""
_QUESTIONS = frozenset("if whether what why how when where who which ?".split())
"""What a question has in it, and a request has not."""


_DETERMINING = frozenset({"det", "nmod:poss", "nummod"})


class Frame:
    """The phrases of an article's frame, with the names of the whole article.

    :param phrases: in reading order (:func:`quotes.mentions.phrases`).
    """

    def __init__(self, annotation: Annotation, phrases: Sequence[Phrase]) -> None:
        self.annotation = annotation
        self.phrases = phrases
        self.distance = Distance(annotation)
        self._numbers = {(phrase.sentence, phrase.head): number for number, phrase in enumerate(phrases)}
        self._names = {name.start: name for name in annotation.names}
        self._name_starts = sorted(self._names)
        self._sources: set[tuple[int, int]] = set()
        self._speaking: dict[tuple[int, int], str] = {}
        self._answering: set[tuple[int, int]] = set()
        self._asking: set[tuple[int, int]] = set()
        for number, sentence in enumerate(annotation.sentences):
            for hit in sentence.hits:
                asked = _asked(sentence, hit.word) if hit.lemma in _ASKING else _told(sentence, hit.word)
                if asked is not None:
                    self._answering.add((number, asked))
                if hit.lemma in ANSWERS and hit.way == "possessive" and hit.source is not None:
                    self._answering.add((number, hit.source))
                asking = hit.kind is CueClass.QUESTION and not hears(sentence, hit.word)
                if asking and hit.source is not None:
                    self._asking.add((number, hit.source))
                if hit.form != "noun" and hit.source is not None:
                    self._sources.add((number, hit.source))
                    if hit.lemma in SPEECH_VERBS:
                        clause = "main" if _is_main(sentence, hit.word) else "sub"
                        self._speaking.setdefault((number, hit.source), clause)

    def sentence(self, phrase: Phrase) -> Sentence:
        """The sentence that a phrase stands in."""
        return self.annotation.sentences[phrase.sentence]

    def head(self, phrase: Phrase) -> Word:
        """The head word of a phrase."""
        return self.annotation.sentences[phrase.sentence].words[phrase.head]

    def is_plural(self, phrase: Phrase) -> bool:
        """Whether the head of a phrase is a noun in the plural."""
        return self.head(phrase).xpos in ("NNS", "NNPS")

    def is_bare(self, phrase: Phrase) -> bool:
        """Whether a phrase has no article, number or owner: ``Footballer, 27, denies theft``."""
        words = self.sentence(phrase).words
        return all(words[c].deprel not in _DETERMINING for c in self.sentence(phrase).children[phrase.head])

    def is_source(self, phrase: Phrase) -> bool:
        """Whether a phrase is the source of a reporting verb."""
        return (phrase.sentence, phrase.head) in self._sources

    def speaks(self, phrase: Phrase) -> str:
        """``main`` or ``sub`` clause where a phrase is the source of a verb of speech, else empty."""
        return self._speaking.get((phrase.sentence, phrase.head), "")

    def is_main(self, phrase: Phrase) -> bool:
        """Whether a phrase is the subject of its sentence's own verb."""
        sentence, verb = self.sentence(phrase), self.head(phrase).head
        return phrase.is_subject and verb >= 0 and _is_main(sentence, verb)

    def is_topic(self, phrase: Phrase) -> bool:
        """Whether a phrase is whom its sentence is about, though no subject: ``As for Quill, she left``, ``It
        was Quill who left``."""
        sentence = self.sentence(phrase)
        first = phrase.head
        while first and sentence.words[first - 1].start >= phrase.start:
            first -= 1
        before = [word.text.lower() for word in sentence.words[max(0, first - 2) : first]]
        if before == ["as", "for"] or (first == 1 and before == ["for"] and phrase.name is not None):
            return True
        if not first or sentence.words[0].text.lower() != "it":
            return False
        below = {sentence.words[c].deprel for c in sentence.children[phrase.head]}
        return below >= {"acl:relcl", "cop"}

    def answers(self, phrase: Phrase) -> bool:
        """Whether a phrase is whom somebody asks a question, or whose answer is told of."""
        return (phrase.sentence, phrase.head) in self._answering

    def replies(self, phrase: Phrase) -> bool:
        """Whether a phrase is who does not go on, but speaks to somebody."""
        return self.sentence(phrase).words[max(0, self.head(phrase).head)].lemma in _REPLYING

    def quoted(self, sentence: int) -> Sequence[str]:
        """The words, in lower case, and the question marks of what stands in marks in a sentence."""
        words = self.annotation.sentences[sentence].words
        stretches = sorted({word.stretch for word in words if word.stretch is not None})
        marked = (self.annotation.stretches[stretch] for stretch in stretches)
        text = " ".join(self.annotation.text[each.start : each.end] for each in marked)
        return re.findall(r"[a-z]+|\?", text.lower())

    def is_behind_quote(self, phrase: Phrase) -> bool:
        """Whether words in marks stand before a phrase in its sentence."""
        return any(word.stretch is not None for word in self.sentence(phrase).words[: phrase.head])

    def is_asking(self, phrase: Phrase) -> bool:
        """Whether a phrase is who asks something."""
        return (phrase.sentence, phrase.head) in self._asking

    def has_question(self, sentence: int) -> bool:
        """Whether somebody asks something in a sentence."""
        return any(hit.kind is CueClass.QUESTION for hit in self.annotation.sentences[sentence].hits)

    def number_at(self, sentence: int, head: int) -> int | None:
        """Index of the phrase with that head."""
        return self._numbers.get((sentence, head))

    def coordinated(self, phrase: Phrase) -> list[Phrase]:
        """The further phrases of ``X and Y said``."""
        numbers = (self.number_at(phrase.sentence, head) for head in sorted({*phrase.joint}))
        return [self.phrases[number] for number in numbers if number is not None]

    def name_at(self, start: int) -> Name | None:
        """The name that begins at an offset."""
        return self._names.get(start)

    def name_over(self, word: Word) -> Name | None:
        """The name that a word is part of."""
        before = bisect_right(self._name_starts, word.start)
        name = self._names[self._name_starts[before - 1]] if before else None
        return name if name and word.start < name.end else None

    def names_between(self, start: int, end: int) -> list[Name]:
        """The names that begin in ``start:end``, in order."""
        first, last = bisect_left(self._name_starts, start), bisect_left(self._name_starts, end)
        return [self._names[at] for at in self._name_starts[first:last]]

    def events(self) -> list[int | tuple[Name, int]]:
        """Phrases by index, and the names that are in none of them with their sentence, in reading order."""
        taken = {(p.name.start, p.name.end) for p in self.phrases if p.name is not None}
        events: list[tuple[int, int | tuple[Name, int]]] = [(p.start, i) for i, p in enumerate(self.phrases)]
        sentences = self.annotation.sentences
        order = sorted(range(len(sentences)), key=lambda i: sentences[i].start)
        at = 0
        for name in (n for n in self.annotation.names if (n.start, n.end) not in taken):
            while at + 1 < len(order) and sentences[order[at + 1]].start <= name.start:
                at += 1
            if order:
                events.append((name.start, (name, order[at])))
        return [event for _, event in sorted(events, key=lambda row: row[0])]


def _is_main(sentence: Sentence, verb: int) -> bool:
    """Whether a verb is its sentence's own, not that of a clause below another."""
    while sentence.words[verb].deprel == "conj":
        verb = sentence.words[verb].head
    return sentence.words[verb].deprel in ("root", "parataxis")


def _asked(sentence: Sentence, verb: int) -> int | None:
    """Who is asked something, and will answer; not who is asked to do it. ``Quill was silent when Roe asked
    whether it was over``: whom the sentence is about."""
    words, below = sentence.words, sentence.children[verb]
    passive = next((c for c in below if words[c].deprel == "nsubj:pass"), None)
    if passive is not None:
        return passive
    told = _told(sentence, verb)
    if told is not None:
        return told
    whom = next((c for c in below if words[c].deprel in ("obj", "iobj")), None)
    clauses = [c for c in below if words[c].deprel in ("ccomp", "advcl")]
    inside = {words[i].text.lower() for c in clauses for i in (c, *sentence.children[c])}
    topics = {"about"} if words[verb].lemma == "ask" else _TOPIC
    about = any(words[i].text.lower() in topics for c in below for i in sentence.children[c])
    if not (about or inside & _QUESTIONS):
        return None
    when = words[verb].deprel == "advcl" and any(words[c].text.lower() in _WHEN for c in below)
    main = sentence.children[words[verb].head] if when and whom is None else []
    return whom if whom is not None else next((c for c in main if words[c].deprel == "nsubj"), None)


def hears(sentence: Sentence, verb: int) -> bool:
    """Whether a participle tells what somebody hears before he does something: ``Told that Quill had left,
    she smiled``."""
    word = sentence.words[verb]
    if word.lemma not in _HEARING or word.xpos not in ("VBN", "VBD") or word.deprel not in _BEFORE:
        return False
    return not any(sentence.words[c].deprel.startswith(("nsubj", "aux")) for c in sentence.children[verb])


_HEARING = frozenset("ask tell inform press question quiz remind challenge".split())
_BEFORE = frozenset({"advcl", "ccomp"})


def _told(sentence: Sentence, verb: int) -> int | None:
    """Who does something when he has heard or was asked something."""
    if not hears(sentence, verb):
        return None
    beside = sentence.children[sentence.words[verb].head]
    return next((c for c in beside if c > verb and sentence.words[c].deprel == "nsubj"), None)
