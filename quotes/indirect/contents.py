"""What a cue may report, read off the tree: its clause, its object, what it interrupts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quotes import names, nouns
from quotes.annotation import Sentence
from quotes.cues import ADDRESSING, RAISING_VERBS, SPEECH_VERBS, Hit
from quotes.cues.relations import OBJECTS, is_behind_semicolon
from quotes.indirect.beside import beside

_CLAUSES = frozenset({"ccomp", "xcomp", "csubj", "csubj:pass", "parataxis"})
_OBLIQUES = frozenset({"obl", "nmod", "advcl", "acl", "obl:unmarked", "obl:agent"})
_COMPLEMENTS = _CLAUSES | _OBLIQUES | {"obj"}
_BESIDE = frozenset({"conj", "advcl", "parataxis"})
_INTRODUCERS = frozenset({"case", "mark"})
_CLAUSE_MARKS = frozenset({"that", "to", "whether", "if", "how", "because"})
"""Words that open a clause and belong to its content, where a preposition does not."""


@dataclass(frozen=True, slots=True)
class Content:
    """What a cue may report.

    :param relation: how it hangs on the cue.
    :param head: index of the word at its top.
    :param words: indices of its words, in order.
    """

    relation: str
    head: int
    words: tuple[int, ...]


def contents(sentence: Sentence, hit: Hit) -> list[Content]:
    """The candidate contents of a cue, each set of words once; those wholly in quotes left out."""
    found: dict[tuple[int, ...], Content] = {}
    others = beside(sentence, hit)
    for relation, head, words in _candidates(sentence, hit):
        core = _trim(sentence, sorted(set(words) - set(range(hit.first, hit.last + 1)) - others))
        outside = any(sentence.words[i].stretch is None and sentence.words[i].upos != "PUNCT" for i in core)
        if outside and not _is_told_already(sentence, hit, core):
            found.setdefault(core, Content(relation, head, core))
    return list(found.values())


def _is_told_already(sentence: Sentence, hit: Hit, words: Sequence[int]) -> bool:
    """Whether words before a cue begin with what another said: ``“…?” she said, and he left, Roe said``."""
    begins = words[-1] < hit.first and sentence.words[words[0]].stretch is not None
    others = (other for other in sentence.hits if other.lemma in SPEECH_VERBS and other.way == "subject")
    return begins and any(other.word in words for other in others)


def _trim(
    sentence: Sentence, words: list[int], openers: Sequence[str] = ("PUNCT", "CCONJ")
) -> tuple[int, ...]:
    """Without punctuation at either end, nor what joins it to what goes before; a bracket that opens in
    the words closes there: ``4 billion (3 billion euros)``.

    :param openers: parts of speech that are left out at the beginning.
    """
    first, last = 0, len(words)
    while first < last and sentence.words[words[first]].upos in openers:
        first += 1
    texts = [sentence.words[i].text for i in words]
    while first < last and sentence.words[words[last - 1]].upos == "PUNCT":
        if texts[last - 1] == ")" and texts[first:last].count("(") == texts[first:last].count(")"):
            break
        last -= 1
    return tuple(words[first:last])


def spans_of(sentence: Sentence, words: Iterable[int]) -> tuple[tuple[int, int], ...]:
    """Words that follow one another as one span of the text, half-open: ``The storm killed 12``, ``and left
    thousands without power`` of ``The storm killed 12, Roe said, and left thousands without power``."""
    runs: list[list[int]] = []
    for i in words:
        if runs and runs[-1][-1] == i - 1:
            runs[-1].append(i)
        else:
            runs.append([i])
    trimmed = [_trim(sentence, run, ("PUNCT",)) for run in runs]
    return tuple((sentence.words[run[0]].start, sentence.words[run[-1]].end) for run in trimmed if run)


_Found = Iterator[tuple[str, int, list[int]]]


def _candidates(sentence: Sentence, hit: Hit) -> _Found:
    if hit.form == "label":
        yield "label", hit.word, list(range(hit.last + 1, len(sentence.words)))
    elif hit.form == "phrase":
        yield from _governing(sentence, hit, hit.word if hit.source is None else hit.source)
    elif hit.form == "noun":
        yield from _of_noun(sentence, hit)
    else:
        yield from _of_predicate(sentence, hit)


def _of_predicate(sentence: Sentence, hit: Hit) -> _Found:
    """Contents of a verb or an adjective: its complements, and what it interrupts."""
    words = sentence.words
    others = {hit.source, *_beside(sentence, hit)}
    children = [c for c in sentence.children[hit.word] if c not in others and not _is_apart(sentence, c)]
    around = next((c for c in children if c > hit.last and _is_around(sentence, hit, c)), None)
    if around is not None:
        yield "fronted ccomp", around, sentence.subtree(around)
        return
    ends = _end_of_clause(sentence, hit)
    later = [c for c in children if c > hit.last and words[c].deprel in _COMPLEMENTS]
    for child in children:
        relation = words[child].deprel
        below = sentence.subtree(child)
        if relation in _CLAUSES:
            yield relation if child > hit.word else f"fronted {relation}", child, below
        elif relation in OBJECTS and _is_audience(sentence, hit, child):
            continue
        elif relation in OBJECTS:
            told = _is_told_something(sentence, hit)
            if not told:
                yield relation, child, below
            if child > hit.word and not (told and hit.lemma in SPEECH_VERBS):
                first = child + told
                yield f"{relation} and more", child, _below(sentence, [c for c in later if c >= first])
        elif relation in _OBLIQUES and child > hit.word:
            own = _without_introducer(sentence, child)
            yield introduced(sentence, relation, child), child, own
            if child in later and child != later[-1]:
                more = own + _below(sentence, [c for c in later if c > child])
                yield f"{introduced(sentence, relation, child)} and more", child, more
        elif relation == "nsubj:pass" or (relation == "nsubj" and hit.lemma in RAISING_VERBS):
            if _is_told_something(sentence, hit):
                continue
            yield "raised", child, below
            if later:
                yield "raised and more", child, below + _below(sentence, later)
        if child in later and (relation in _CLAUSES - {"xcomp"} or introduced(sentence, "", child) == "that"):
            yield "rest", child, list(range(below[0], ends) if below[0] > hit.last else below)
    if hit.source is not None and hit.lemma in RAISING_VERBS and later:
        raised = sentence.subtree(hit.source)
        yield "raised and more", hit.source, raised + _below(sentence, later)
    yield from _governing(sentence, hit, hit.word)
    head = words[hit.word].head
    if words[hit.word].deprel in ("acl", "acl:relcl") and head >= 0:
        inner = set(sentence.subtree(hit.word))
        yield "antecedent", head, [i for i in sentence.subtree(head) if i not in inner]
    if words[hit.word].deprel == "xcomp" and head >= 0:
        for sister in sentence.children[head]:
            if words[sister].deprel == "ccomp" and sister > hit.word:
                yield "sister ccomp", sister, sentence.subtree(sister)
    if hit.lemma in SPEECH_VERBS and not _is_relative(sentence, hit):
        own = _frame(sentence, hit)
        yield "all after", -1, list(range(max(hit.last, own[-1]) + 1, ends))
        yield "all before", -1, list(range(min(hit.first, own[0])))
        inner = set(sentence.subtree(hit.word))
        if hit.source is None or hit.source in inner:
            yield "all around", -1, [i for i in range(len(words)) if i not in inner]
        commas = [i for i, word in enumerate(words) if word.text == "," and word.stretch is None]
        opening = max((i for i in commas if i < hit.first), default=None)
        closing = min((i for i in commas if i > hit.last), default=len(words))
        if opening is not None:
            whom = [c for c in sentence.children[hit.word] if words[c].deprel in OBJECTS]
            hearing = set(_below(sentence, whom))
            behind = (i for i in range(closing + 1, len(words)) if i not in hearing)
            yield "beside commas", -1, [*range(opening), *behind]


def _is_relative(sentence: Sentence, hit: Hit) -> bool:
    """Whether somebody tells something in a clause about what the sentence is about, and not the sentence:
    ``The boat, which Quill said had no lights, sank``."""
    words = sentence.words
    told = any(words[c].deprel == "ccomp" and c > hit.word for c in sentence.children[hit.word])
    return told and words[hit.word].deprel == "acl:relcl"


def tells_around(sentence: Sentence, hit: Hit) -> bool:
    """Whether a clause that a cue tells begins before it and goes on behind it, which leaves no doubt: ``The
    ban, the court ruled, is void``."""
    return any(_is_around(sentence, hit, c) for c in sentence.children[hit.word] if c > hit.last)


def _is_around(sentence: Sentence, hit: Hit, clause: int) -> bool:
    words = sentence.words
    subjects = (c for c in sentence.children[clause] if words[c].deprel.startswith("nsubj"))
    return words[clause].deprel == "ccomp" and any(c < hit.first for c in subjects)


def _frame(sentence: Sentence, hit: Hit) -> list[int]:
    """The words that tell who says it, with those for whoever quotes or hears him: ``the daily quoted Roe as
    saying``, ``Quill remembered Roe saying``."""
    words, above = sentence.words, sentence.words[hit.word].head
    own = sentence.subtree(hit.source) if hit.source is not None else [hit.word]
    if not _is_of_object(sentence, hit):
        return own
    quoting = (c for c in sentence.children[above] if words[c].deprel in ("nsubj", "nsubj:pass"))
    return sorted([above, *own, *(i for c in quoting for i in sentence.subtree(c))])


def _is_of_object(sentence: Sentence, hit: Hit) -> bool:
    """Whether a gerund gives the words of whom the verb above it has for its object."""
    return is_quoted(sentence, hit.word) or (hit.way == "object" and sentence.words[hit.word].xpos == "VBG")


def is_quoted(sentence: Sentence, at: int) -> bool:
    """Whether a verb tells as what somebody is quoted: ``quoted Roe as saying``."""
    speaks = any(hit.word == at and hit.lemma in SPEECH_VERBS for hit in sentence.hits)
    return speaks and introduced(sentence, sentence.words[at].deprel, at) == "advcl as"


def _is_apart(sentence: Sentence, child: int) -> bool:
    """Whether a clause below a verb is none of what it reports."""
    return is_quoted(sentence, child) or _stands_alone(sentence, child)


def _is_told_something(sentence: Sentence, hit: Hit) -> bool:
    """Whether what a verb tells is a clause, so that its object is whom it is told: ``Roe told the court that
    he lied``, ``He lied, Roe told the court``."""
    words = sentence.words
    aside = words[hit.word].deprel == "parataxis"
    told = aside or any(words[c].deprel == "ccomp" for c in sentence.children[hit.word])
    return told and hit.lemma in ADDRESSING


def _is_audience(sentence: Sentence, hit: Hit, child: int) -> bool:
    """Whether an object is whom somebody speaks to, not of what: ``Roe addressed the council``."""
    word = sentence.words[child]
    somebody = nouns.is_human(word.lemma, guess=False) or nouns.is_body(word.lemma)
    return hit.lemma == "address" and (word.upos == "PROPN" or somebody or word.lemma in _AUDIENCES)


_AUDIENCES = names.GENERIC_BODIES | frozenset(
    "meeting rally conference crowd gathering session ceremony audience summit nation congregation".split()
)


def _stands_alone(sentence: Sentence, child: int) -> bool:
    """Whether a semicolon alone joins a clause, as if it were a sentence: ``Roe smiled; he left``."""
    return sentence.words[child].deprel in ("ccomp", "parataxis") and is_behind_semicolon(sentence, child)


def _end_of_clause(sentence: Sentence, hit: Hit) -> int:
    """Where what a cue reports ends at the latest; with its clause, where that does not end the sentence:
    ``Roe, who said no, left``, ``Roe, saying no, left``, ``In a letter sent out, Roe said no``; and before
    what another tells."""
    relative = sentence.words[hit.word].deprel in ("acl", "acl:relcl", "advcl")
    telling = {other.word for other in sentence.hits if other.lemma in SPEECH_VERBS}
    above = (at for at in sentence.above(hit.word) if at > hit.last)
    if any(relative or at in telling for at in above):
        return sentence.subtree(hit.word)[-1] + 1
    others = (*_beside(sentence, hit), *_told_beside(sentence, hit))
    return min((sentence.subtree(at)[0] for at in others), default=len(sentence.words))


def _told_beside(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """The verbs of speech behind a cue that stand beside one above it: ``Quill declined to comment, but Roe
    said no``."""
    words, above = sentence.words, set(sentence.above(hit.word))
    for other in sentence.hits:
        speaks = other.lemma in SPEECH_VERBS and other.word > hit.last and other.word not in above
        if speaks and words[other.word].deprel in _BESIDE and words[other.word].head in above:
            yield other.word


def _beside(sentence: Sentence, hit: Hit) -> Iterator[int]:
    """What whoever tells something adds behind it, and who tells that he did: ``Roe said no, adding that …``,
    ``Roe said no, according to …``."""
    words = sentence.words
    for other in sentence.hits:
        word = words[other.word]
        if other.form == "phrase":
            if other.source in sentence.children[hit.word] and _closes(sentence, other.source):
                yield other.source
        elif hit.lemma in SPEECH_VERBS and other.source == hit.source is not None:
            adds = word.deprel == "advcl" and word.xpos == "VBG" and words[other.word - 1].text == ","
            if adds and word.head == hit.word < other.word:
                yield other.word


def _closes(sentence: Sentence, i: int) -> bool:
    """Whether nothing stands behind a word and what hangs on it."""
    return all(word.upos == "PUNCT" for word in sentence.words[sentence.subtree(i)[-1] + 1 :])


def _below(sentence: Sentence, tops: list[int]) -> list[int]:
    """The words of several subtrees."""
    return [i for top in tops for i in sentence.subtree(top)]


def _of_noun(sentence: Sentence, hit: Hit) -> _Found:
    """Contents of a noun: its clause, its complement, or what it is said to be."""
    words = sentence.words
    for child in sentence.children[hit.word]:
        relation = words[child].deprel
        if child == hit.source or child < hit.word:
            continue
        if relation in ("acl", "ccomp", "xcomp", "acl:relcl", "advcl") or relation in _OBLIQUES:
            yield introduced(sentence, relation, child), child, _without_introducer(sentence, child)
    head = words[hit.word].head
    if head < 0:
        return
    if words[hit.word].deprel in ("nsubj", "nsubj:outer"):
        inner = set(sentence.subtree(hit.word))
        opens = next((c for c in sentence.children[head] if words[c].deprel == "mark"), len(words))
        tied = (c for c in sentence.children[head] if words[c].deprel in ("cop", "punct"))
        inner.update(c for c in tied if c < opens or words[c].deprel == "punct")
        yield "predicate", head, [i for i in sentence.subtree(head) if i not in inner and i > hit.word]
    elif words[hit.word].deprel == "obj":
        for sister in sentence.children[head]:
            if sister > hit.word and words[sister].deprel in _OBLIQUES | {"ccomp"}:
                label = introduced(sentence, words[sister].deprel, sister)
                yield f"sister {label}", sister, _without_introducer(sentence, sister)


def _governing(sentence: Sentence, hit: Hit, at: int) -> _Found:
    """What stands around a parenthesis: ``The road, officials said, is closed``."""
    words = sentence.words
    aside = words[at].deprel in ("parataxis", "advcl", "dep", "discourse")
    if hit.form != "phrase" and (not aside or _is_of_object(sentence, hit)):
        return
    inner = set(sentence.subtree(at))
    head = words[at].head
    if head >= 0:
        yield f"governing {words[at].deprel}", head, [i for i in sentence.subtree(head) if i not in inner]
    if hit.form == "phrase":
        yield "sentence", -1, [i for i in range(len(words)) if i not in inner]


def _introducer(sentence: Sentence, at: int) -> int | None:
    """The first word that ties ``at`` to what governs it."""
    return next(
        (c for c in sentence.children[at] if sentence.words[c].deprel in _INTRODUCERS and c < at), None
    )


def introduced(sentence: Sentence, relation: str, at: int) -> str:
    """A relation with the word that ties ``at`` to what governs it: ``obl about``."""
    introducer = _introducer(sentence, at)
    word = "" if introducer is None else sentence.words[introducer].text.lower()
    return f"{relation.split(':')[0]} {word}".strip()


def _without_introducer(sentence: Sentence, at: int) -> list[int]:
    """The words below ``at``, a preposition at their beginning left out."""
    introducer = _introducer(sentence, at)
    below = sentence.subtree(at)
    if introducer is None:
        return below
    word = sentence.words[introducer]
    if word.deprel == "mark" and word.text.lower() in _CLAUSE_MARKS:
        return below
    return [i for i in below if i > introducer]
