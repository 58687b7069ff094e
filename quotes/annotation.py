"""From text to words, sentences and names: the frame is parsed, the quote is not.

A quoted stretch that is long, or holds whole sentences, is replaced by the one word
*this* before tagging and parsing: ``“We won’t stop until it’s done,” he said.`` is parsed
as ``“This,” he said.`` Long quotes are what makes parsers slow and wrong, and what a quote
says does not tell who said it. Words inside of quotes are still split into sentences, for
names are sought in the whole article.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from operator import itemgetter
from pathlib import Path

from quotes import brackets, datelines, given_names, marks, names, tokens
from quotes.cues import Hit, is_cue_form
from quotes.cues import find as find_cues
from quotes.mending import mend, mend_sources
from quotes.models import reading

MAX_INLINE_WORDS = 6
"""A quoted stretch of more words than this is replaced in the frame."""

_FIRST_PARAGRAPHS = 2
"""A story begins in one of these, counted from 0: a headline and a byline may stand before it."""

_SENTENCE_INSIDE = re.compile(r"[.!?…][\"'”’)]*\s+\S")
_FINAL_PUNCTUATION = ".,!?…;:-–—"


class NameKind(StrEnum):
    """The classes of names that the models know."""

    PERSON = "PERSON"
    ORGANIZATION = "ORG"
    LOCATION = "LOC"
    FACILITY = "FAC"
    NATIONALITY = "NORP"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name in the text, as the model for names found it."""

    start: int
    end: int
    text: str
    kind: NameKind

    @property
    def form(self) -> str:
        """The name alone, without article, and a person's without titles."""
        return names.bare(self.text, person=self.kind is NameKind.PERSON)


@dataclass(slots=True)
class Word:
    """A syntactic word.

    :param head: index of its head in the sentence, -1 for the root and where nothing was parsed.
    :param stretch: index into :attr:`Annotation.stretches` of the quoted stretch that it stands in, or for.
    :param placeholder: whether it stands for a whole stretch.
    """

    start: int
    end: int
    text: str
    stretch: int | None = None
    placeholder: bool = False
    lemma: str = ""
    upos: str = ""
    xpos: str = ""
    head: int = -1
    deprel: str = ""

    @property
    def is_finite(self) -> bool:
        """Whether it is a verb in the past or the present, or a modal."""
        return self.xpos in _FINITE


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


@dataclass(slots=True)
class Sentence:
    """A sentence of the frame, or of the inside of one stretch.

    :param paragraph: index into :attr:`Annotation.paragraphs`.
    :param inside: the stretch that it is part of; ``None`` for a sentence of the frame.
    :param parsed: whether its words carry tags and heads.
    :param hits: the cues in it, where it is parsed.
    """

    words: list[Word]
    paragraph: int
    inside: int | None = None
    parsed: bool = False
    children: list[list[int]] = field(default_factory=list)
    hits: list[Hit] = field(default_factory=list)

    @property
    def start(self) -> int:
        """Offset of the first word."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Offset after the last word."""
        return self.words[-1].end

    def subtree(self, index: int, *, without: frozenset[str] = frozenset()) -> list[int]:
        """The word at ``index`` and all below it, in order; but for branches by the relations ``without``."""
        out = [index]
        for i in out:  # grows as it is gone through
            children = self.children[i]
            if without:
                children = [child for child in children if self.words[child].deprel not in without]
            out += children
        out.sort()
        return out

    @property
    def root(self) -> int:
        """The word that hangs on none; -1 where nothing was parsed."""
        return next((i for i, word in enumerate(self.words) if word.head < 0), -1)

    @property
    def asks(self) -> bool:
        """Whether it is a question of the article's own: it ends so, and nothing in it stands in marks."""
        return self.words[-1].text == "?" and all(word.stretch is None for word in self.words)

    def name_end(self, index: int) -> int:
        """The last word of the name whose first is at ``index``."""
        while index + 1 < len(self.words) and self.words[index + 1].deprel == "flat":
            index += 1
        return index

    def above(self, index: int) -> Iterator[int]:
        """The heads above a word, the nearest first."""
        while (index := self.words[index].head) >= 0:
            yield index

    def hang(self, index: int, head: int, relation: str | None = None) -> None:
        """Hang a word on another, or on none (-1), by the relation that it has, or by a new one.

        A tree stays a tree: a head that hung below the word takes the word's place first.
        """
        if head >= 0 and index in self.above(head):
            self._move(head, self.words[index].head)
        self._move(index, head)
        if relation is not None:
            self.words[index].deprel = relation

    def _move(self, index: int, head: int) -> None:
        word = self.words[index]
        if word.head >= 0:
            self.children[word.head] = [child for child in self.children[word.head] if child != index]
        if head >= 0:
            self.children[head] = sorted((*self.children[head], index))
        word.head = head

    def link(self) -> None:
        """Fill :attr:`children` from the heads."""
        self.children = [[] for _ in self.words]
        for i, word in enumerate(self.words):
            if word.head >= 0:
                self.children[word.head].append(i)


@dataclass(slots=True)
class Annotation:
    """An article's text with all that the models say of it.

    :param sentences: in order of their start; a sentence of the frame precedes those inside its stretches.
    """

    text: str
    paragraphs: list[tuple[int, int]]
    stretches: list[marks.Marked]
    sentences: list[Sentence]
    names: list[Name]

    def frame(self) -> Iterator[Sentence]:
        """The sentences outside of quotes."""
        return (s for s in self.sentences if s.inside is None)


@dataclass(slots=True)
class _Piece:
    """Text for the tokenizer, with the offset in the article of each of its characters."""

    text: str
    offsets: Sequence[int]
    paragraph: int
    inside: int | None
    placeholders: dict[int, int]
    """Position in the piece → the stretch that the placeholder there stands for."""
    quoted: list[tuple[int, int, int]]
    """(start, end, stretch) in offsets of the article: stretches kept in the frame."""


def _is_inline(inner: str) -> bool:
    return len(inner.split()) <= MAX_INLINE_WORDS and not _SENTENCE_INSIDE.search(inner)


def _pieces(text: str, paragraphs: list[tuple[int, int]], stretches: list[marks.Marked]) -> Iterator[_Piece]:
    """Cut an article into frame paragraphs, without datelines and the marks around names of those who speak,
    and insides of stretches, in reading order."""
    at, bare = 0, marks.around_speakers(text)
    for number, (begin, end) in enumerate(paragraphs):
        chars: list[str] = []
        offsets: list[int] = []
        placeholders: dict[int, int] = {}
        quoted: list[tuple[int, int, int]] = []
        insides: list[_Piece] = []

        def keep(start: int, stop: int, chars: list[str] = chars, offsets: list[int] = offsets) -> None:
            kept = [i for i in range(start, stop) if i not in bare] if bare else range(start, stop)
            chars.extend(text[i] for i in kept)
            offsets.extend(kept)

        told = text[begin : min(end, stretches[at].start) if at < len(stretches) else end]
        position = begin + datelines.end(told, begins=number <= _FIRST_PARAGRAPHS)
        while at < len(stretches) and stretches[at].start < end:
            marked = stretches[at]
            inner = text[marked.start : marked.end]
            keep(position, min(marked.outer_start, marked.start))
            chars.append("“")
            offsets.append(marked.outer_start)
            if _is_inline(inner):
                quoted.append((marked.start, marked.end, at))
                keep(marked.start, marked.end)
            else:
                placeholders[len(chars)] = at
                chars.extend("This" if inner[:1].isupper() else "this")
                last = marked.end - 1
                final = inner[-1] if inner[-1] in _FINAL_PUNCTUATION else ""
                offsets.extend([marked.start, marked.start, marked.start, last - len(final)])
                if final:
                    chars.append(final)
                    offsets.append(last)
                insides.append(_Piece(inner, range(marked.start, marked.end), number, at, {}, []))
            chars.append("”")
            offsets.append(max(marked.outer_end - 1, marked.end - 1))
            position = max(marked.outer_end, marked.end)
            at += 1
        keep(position, end)
        yield _Piece("".join(chars), offsets, number, None, placeholders, quoted)
        yield from insides


def _sentences(piece: _Piece, spans: Sequence[Sequence[tuple[int, int]]]) -> Iterator[Sentence]:
    """Sentences of a piece from the spans of its tokens."""
    for sentence in spans:
        words = []
        for start, end in sentence:
            first, last = piece.offsets[start], piece.offsets[end - 1] + 1
            stands_for = piece.placeholders.get(start)
            stretch = piece.inside if stands_for is None else stands_for
            if stretch is None and piece.quoted:
                stretch = _kept_around(piece.quoted, first, last)
            words.append(
                Word(
                    first, max(last, first), _spelled(piece.text, start, end), stretch, stands_for is not None
                )
            )
        if words:
            yield Sentence(words, piece.paragraph, piece.inside)


def _spelled(text: str, start: int, end: int) -> str:
    """The word that a token is: ``U.S.`` where it is written ``U. S.``, a dash where a hyphen stands for one,
    between spaces; but not between capitals, where spaces may have come into a name: ``Ada Quill - Roe``."""
    token = text[start:end]
    if token == "-" and text[start - 1 : start].isspace() and text[end : end + 1].isspace():
        initials = text[text.rfind(" ", 0, start - 1) + 1], text[end + 1 : end + 2]
        return token if all(letter.isupper() for letter in initials) else "–"
    return token.replace(". ", ".")


def _kept_around(quoted: list[tuple[int, int, int]], first: int, last: int) -> int | None:
    """The stretch, of those kept in the frame, that a word stands in."""
    at = bisect_right(quoted, first, key=itemgetter(0)) - 1
    return quoted[at][2] if at >= 0 and last <= quoted[at][1] else None


def _to_parse(sentences: list[Sentence], *, cues: bool) -> list[Sentence]:
    """The sentences of the frame that carry or touch a quote, or hold a form of a cue."""
    frame = [s for s in sentences if s.inside is None]
    carries = [any(w.stretch is not None for w in s.words) for s in frame]
    chosen = []
    for i, sentence in enumerate(frame):
        near = any(carries[max(0, i - 2) : i + 3])
        if near or (cues and any(is_cue_form(w.text) for w in sentence.words)):
            chosen.append(sentence)
    return chosen


class Annotator:
    """Runs the Stanza models over many articles at once.

    :param path: folder with Stanza models; ``None`` for the shipped ones.
    :raises ModelsError: where the folder holds no usable models.
    """

    def __init__(self, path: Path | None = None) -> None:
        self._namer = reading.namer(path)
        self._parser = reading.parser(path)

    def annotate(self, texts: Sequence[str], *, cues: bool = True) -> list[Annotation]:
        """Annotate ``texts`` in one batch, in order.

        :param cues: parse the sentences that hold a form of a cue too, not only those at quotes;
            indirect quotes and descriptions of speakers are found there. Else texts without quotes
            have no sentences.
        """
        layouts = [(marks.paragraphs(text), marks.scan(text)) for text in texts]
        sentences: list[list[Sentence]] = [[] for _ in texts]
        for number, (text, layout) in enumerate(zip(texts, layouts, strict=True)):
            for piece in _pieces(text, *layout) if cues or layout[1] else ():
                sentences[number].extend(_sentences(piece, tokens.sentences(piece.text)))
        names = self._names([s for article in sentences for s in article], texts, sentences)
        chosen = [_to_parse(article, cues=cues) for article in sentences]
        self._parse([(sentence, ()) for article in chosen for sentence in article])
        people = [[name for name in found if name.kind is NameKind.PERSON] for found in names]
        self._parse(
            [again for article, found in zip(chosen, people, strict=True) for again in _again(article, found)]
        )
        return [
            Annotation(text, *layout, article, found)
            for text, layout, article, found in zip(texts, layouts, sentences, names, strict=True)
        ]

    def _names(
        self, sentences: list[Sentence], texts: Sequence[str], by_article: list[list[Sentence]]
    ) -> list[list[Name]]:
        names: list[list[Name]] = [[] for _ in texts]
        if not sentences:
            return names
        tagged = iter(self._namer(_tokens(sentences)))
        for text, article, found in zip(texts, by_article, names, strict=True):
            for sentence in article:
                found.extend(
                    Name(
                        sentence.words[first].start,
                        sentence.words[last].end,
                        text[sentence.words[first].start : sentence.words[last].end],
                        NameKind(kind),
                    )
                    for first, last, kind in _entities(next(tagged))
                )
            found.sort(key=lambda name: name.start)
        return names

    def _parse(self, sentences: Sequence[tuple[Sentence, Collection[int]]]) -> None:
        """Give the words of ``sentences`` tags, lemmas and heads.

        :param sentences: each with the words for which the parser is given a plain surname.
        """
        if not sentences:
            return
        bodies = [_like_pronouns(sentence) for sentence, _ in sentences]
        parts = [
            (sentence, part, dict.fromkeys(body, _BODY) | dict.fromkeys(plain, _PLAIN))
            for (sentence, plain), body in zip(sentences, bodies, strict=True)
            for part in _parts(sentence)
        ]
        given = [[instead.get(i, sentence.words[i].text) for i in part] for sentence, part, instead in parts]
        for (sentence, part, _), parse in zip(parts, self._parser(given), strict=True):
            _hang(sentence, part, parse)
        for (sentence, plain), body in zip(sentences, bodies, strict=True):
            for word in (sentence.words[i] for i in plain):
                word.lemma, word.upos, word.xpos = word.text, "PROPN", "NNP"
            for word in (sentence.words[i] for i in body):
                word.lemma = word.text
            sentence.parsed = True
            mend(sentence)
            sentence.hits = find_cues(sentence)
            mend_sources(sentence)


def _parts(sentence: Sentence) -> list[list[int]]:
    """The words that are parsed together, by their indices, those of the sentence itself first."""
    quoted = [word.stretch is not None or word.text in ("“", "”") for word in sentence.words]
    return brackets.parts([word.text for word in sentence.words], quoted)


def _hang(sentence: Sentence, part: list[int], parse: reading.Parse) -> None:
    """Give the words of a part what is known of them; a bracket hangs on the word before it."""
    for i, lemma, upos, xpos, head, relation in zip(part, *parse, strict=True):
        word = sentence.words[i]
        word.lemma, word.upos, word.xpos, word.deprel = lemma, upos, xpos, relation
        word.head = part[head] if head >= 0 else part[0] - 1
        if head < 0 < part[0]:
            word.deprel = "appos" if upos in ("PROPN", "NOUN", "NUM") else "parataxis"


_PLAIN = "Smith"
"""The commonest English surname, and no word that may be mistaken."""
_BODY = "NATO"
"""An acronym that is no other word in small letters."""


def _like_pronouns(sentence: Sentence) -> list[int]:
    """The acronyms that the parser would take for pronouns: ``the WHO``, but not in a line of capitals."""
    found = [i for i, word in enumerate(sentence.words) if word.text in ("WHO", "IT")]
    return found if found and any(word.text.islower() for word in sentence.words) else []


def _again(sentences: list[Sentence], people: list[Name]) -> Iterator[tuple[Sentence, list[int]]]:
    """The parsed sentences that name somebody by what the parser took for another word, and these words."""
    ends = {name.end for name in people}
    surnames = {name.text.rsplit(" ", 1)[1] for name in people if " " in name.text}
    for sentence in sentences:
        first = _begin_names(sentence, people)
        mistaken = [i for i in range(len(sentence.words)) if _is_mistaken(sentence, i, ends, surnames)]
        mistaken = sorted({*first, *mistaken})
        if mistaken:
            yield sentence, mistaken


def _is_mistaken(sentence: Sentence, i: int, ends: set[int], surnames: set[str]) -> bool:
    """Whether a word names somebody, though it was parsed as another: ``Ban`` in ``Ban said``, an adverb.

    :param ends: where names of people end.
    """
    word = sentence.words[i]
    if word.upos == "PROPN" or word.stretch is not None or not word.text[:1].isupper():
        return False
    if _is_name_of_verb(sentence, i):
        return True
    if word.end in ends:
        return word.upos in _NO_NAMES and word.deprel not in ("amod", "compound")
    after = (w for w in sentence.words[i + 1 :] if w.upos not in ("ADV", "PUNCT"))
    beside = [next(after, word), *sentence.words[max(0, i - 1) : i]]
    label = i == 0 and len(sentence.words) > 1 and sentence.words[1].text == ":"
    speaks = label or any(w.is_finite and is_cue_form(w.text) for w in beside)
    return speaks and word.text in surnames


def _is_name_of_verb(sentence: Sentence, i: int) -> bool:
    """Whether a word with a capital in the midst of a sentence is somebody's name, no verb: ``Said`` in ``the
    leader Said Quill was killed``, and first in ``Said Quill said``."""
    words = sentence.words
    if not (words[i].upos == "VERB" and given_names.is_known(words[i].text) and is_cue_form(words[i].text)):
        return False
    behind = [word for word in words[i + 1 :] if word.is_finite and word.text.islower()]
    if i == 0:
        return len(words) > 2 and words[1].upos == "PROPN" and behind[:1] == [words[2]]
    return bool(behind) and words[i - 1].upos != "PUNCT"


def _begin_names(sentence: Sentence, people: list[Name]) -> Iterator[int]:
    """The words that begin somebody's name, and were parsed as what they cannot be before it."""
    at = {name.start: name for name in people}
    for i, (word, after) in enumerate(pairwise(sentence.words)):
        if word.stretch is not None or not word.text[:1].isupper():
            continue
        if word.upos == "AUX":
            if given_names.is_known(word.text) and sentence.words[word.head].is_finite:
                yield i
        elif i == 0 and after.start in at and _is_first_name(sentence, at[after.start]):
            yield i


def _is_first_name(sentence: Sentence, name: Name) -> bool:
    """Whether the word that begins a sentence is a part of the name behind it: ``Per`` of ``Per Quill, a
    lawyer, said``, or the verb has no subject; ``He`` of ``He Lifan said``, or it has two; ``So`` of ``So
    Yun-ho said``, as nobody is called by a given name of two halves alone; ``Drew`` of ``Drew Quill``."""
    words = sentence.words
    first, after = words[:2]
    if not words[after.head].is_finite:
        return first.upos == "VERB" and (after.head, after.deprel) == (0, "flat")
    subjects = [c for c in sentence.children[after.head] if words[c].deprel.startswith("nsubj")]
    if first.upos == "PRON":
        return subjects[:2] == [0, 1]
    behind = next((word for word in words if word.start >= name.end), after)
    alone = not subjects and words[after.head - 1].text == "," and first.lemma != "as"
    if (
        first.upos not in _SMALL
        or not (behind.text == "," or behind.is_finite)
        or not (1 in subjects or alone)
    ):
        return False
    short = len(first.text) == _SHORT_SURNAME and _TWO_HALVES.fullmatch(name.text)
    return given_names.is_known(first.text) or bool(short)


_SMALL = frozenset({"ADP", "DET", "ADV", "INTJ", "VERB"})
"""What words are parsed as that begin a sentence before a subject, and may be names."""
_TWO_HALVES = re.compile(r"[A-Z][a-z]+-[a-z]+")
_SHORT_SURNAME = 2
"""Letters of the surnames that are small words too."""

_NO_NAMES = frozenset({"VERB", "AUX", "ADV", "ADJ", "INTJ", "ADP", "SCONJ", "CCONJ", "DET"})


def _tokens(sentences: list[Sentence]) -> list[list[str]]:
    return [[word.text for word in sentence.words] for sentence in sentences]


def _entities(tags: list[str]) -> Iterator[tuple[int, int, str]]:
    """(first, last, class) of each entity in a row of BIOES tags."""
    first = 0
    for i, tag in enumerate(tags):
        position, _, kind = tag.partition("-")
        if position in ("B", "S"):
            first = i
        if position in ("E", "S"):
            yield first, i, kind
