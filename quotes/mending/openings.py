"""What opens a sentence, and parsers take for what comes after it: ``Flanked by aides, Ada Quill said``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues.lexicon import UTTERING
from quotes.mending.clauses import SUBORDINATING
from quotes.mending.trees import has_auxiliary, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "PRON"})
_APART = frozenset({"PUNCT", "SCONJ", "ADV"})
"""What stands before a name and is no part of its phrase."""
_CLAUSES = frozenset("advcl acl:relcl ccomp conj parataxis".split())
_NO_SUBJECT = frozenset("csubj aux:pass expl".split())
_COMMA = frozenset({","})
"""What the name stands behind: of the main verb this or a word that begins a clause, of others the latter."""
_SUBORDINATING = SUBORDINATING | frozenset("when while because although though if which whom".split())
_HUNG = frozenset("appos obl obj nmod conj dep nsubj nsubj:pass iobj".split())
"""How the name of the subject hangs on the words before the comma."""
_ASIDES = frozenset(", – — - (".split())
"""What an aside between a name and its verb begins with."""


def mend_first_participle(sentence: Sentence) -> None:
    """``Flanked by aides, Ada Quill said``, ``Citing figures, Ada Quill said``: a participle that begins a
    sentence is no subject, nor is what it is about."""
    words, root = sentence.words, sentence.root
    first = words[0]
    if root <= 0 or first.stretch is not None:
        return
    if first.text.endswith("ed") and words[1].text == "by" and first.deprel.startswith("nsubj"):
        first.upos, first.xpos, first.deprel = "VERB", "VBN", "advcl"
    if first.xpos == "VBG" and first.head == root:
        about = next((i for i in range(1, root) if words[i].upos not in _BEFORE_NOUN), root)
        if words[about].deprel == "nsubj" and words[about].head == root:
            sentence.hang(about, 0, "obj")


def mend_bare_verbs(sentence: Sentence) -> None:
    """``If the council fails to act, Ada Quill, 54, said``, ``Roe left when Ada Quill, 54, said``: a verb
    without a subject has the name for one that begins its clause, which parsers hang on the words before."""
    words = sentence.words
    for verb, word in enumerate(words):
        told = word.head < 0 or (word.deprel in _CLAUSES and word.lemma in UTTERING)
        if told and word.stretch is None and _is_bare(sentence, verb):
            first = min([verb, *(c for c in sentence.children[verb] if words[c].upos == "AUX")])
            begins = _SUBORDINATING | _COMMA if word.head < 0 else _SUBORDINATING
            names = (i for i in range(1, first) if _is_name_between(sentence, i, first, begins))
            subject = next(names, None) if word.head < 0 else max(names, default=None)
            if subject is not None and subject not in sentence.above(verb):
                sentence.hang(subject, verb, "nsubj")


def mend_apposed(sentence: Sentence) -> None:
    """``Flanked by his lawyer, Tom Roe, Ada Quill said``, ``Beside his aide, Tom Roe, Mayor Ada Quill said``:
    of two names that nothing but a comma joins the first is that of the one who stands before it, and the
    second says it."""
    words = sentence.words
    for name in range(3, len(words)):
        verb, noun = words[name].head, name - 2
        if words[name].deprel != "nsubj" or words[name].upos != "PROPN" or words[name - 1].text != ",":
            continue
        comma = min(sentence.name_end(name) + 1, len(words) - 1)
        office = words[noun].xpos == "NN" and nouns.is_human(words[noun].lemma)
        if words[comma].text != "," or not office or words[noun].deprel not in _ADJUNCTS or verb < comma:
            continue
        second = _named_last(sentence, comma + 1, verb)
        if second >= 0:
            sentence.hang(name, noun, "appos")
            sentence.hang(second, verb, "nsubj")
            for i in range(comma + 1, verb):
                if words[i].upos != "AUX" and i != second and not comma < words[i].head < verb:
                    sentence.hang(i, second, "flat" if i > second else "nmod:desc")
            return


def _named_last(sentence: Sentence, start: int, verb: int) -> int:
    """The first word of a name that begins behind a comma, or behind an office there, and stands right before
    a verb; -1 where none does."""
    words, last = sentence.words, verb - 1
    while last > start and words[last].upos in ("AUX", "ADV"):
        last -= 1
    first = last + 1
    while first > start and words[first - 1].upos == "PROPN" and words[first - 1].deprel != "nmod:desc":
        first -= 1
    before = words[start:first]
    office = all(w.upos in ("NOUN", "PROPN", "ADJ") and w.stretch is None for w in before)
    joined = any(w.deprel == "cc" for w in words[start:verb])
    return first if first <= last and office and not joined else -1


_ADJUNCTS = frozenset("obl obl:agent nmod obj".split())
"""How somebody in what opens a sentence hangs on the words before."""


def mend_early_subject(sentence: Sentence) -> None:
    """``The minister left when Ada Quill, 54, said``: of two verbs the first one's subject stands before it,
    though parsers give it to the last."""
    words, root = sentence.words, sentence.root
    if root < 0 or words[root].lemma not in UTTERING:
        return
    below = sentence.children[root]
    subject = next((c for c in below if words[c].deprel == "nsubj" and c < root), root)
    first = next((c for c in below if words[c].deprel == "ccomp" and subject < c < root), root)
    if first == root or words[first].stretch is not None:
        return
    bare = words[first].is_finite and not has_subject(sentence, first)
    if bare and any(_is_name_between(sentence, i, root, _SUBORDINATING) for i in range(first, root)):
        sentence.hang(subject, first)


def _is_bare(sentence: Sentence, verb: int) -> bool:
    """Whether a finite verb has no subject."""
    words, below = sentence.words, sentence.children[verb]
    if has_subject(sentence, verb) or any(words[c].deprel in _NO_SUBJECT for c in below):
        return False
    return words[verb].is_finite or (words[verb].upos == "VERB" and has_auxiliary(sentence, verb))


def _is_name_between(sentence: Sentence, i: int, verb: int, begins: frozenset[str]) -> bool:
    """Whether somebody's name stands behind a word that begins a clause, and an aside or the verb behind."""
    words = sentence.words
    if words[i].upos != "PROPN" or words[i].deprel not in _HUNG or words[i].stretch is not None:
        return False
    first, last = i, sentence.name_end(i)
    while first > 0 and words[first - 1].head in range(first, i + 1) and words[first - 1].upos not in _APART:
        first -= 1
    if first == 0 or words[first - 1].text.lower() not in begins or words[i].head in range(first, verb):
        return False
    office = any(nouns.is_human(words[at].text.lower(), guess=False) for at in (i, last))
    after, further = words[last + 1], words[min(last + 2, verb)]
    of_another = last + 2 < verb and (further.is_finite or further.upos == "AUX")
    aside = last + 1 == verb or after.text in _ASIDES or after.upos == "ADP"
    return aside and not office and not of_another
