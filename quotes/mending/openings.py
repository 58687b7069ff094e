"""What opens a sentence, and parsers take for what comes after it: ``Flanked by aides, Ada Quill said``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import SPEECH_VERBS
from quotes.mending.trees import has_auxiliary, has_subject

if TYPE_CHECKING:
    from quotes.annotation import Sentence

_BEFORE_NOUN = frozenset({"DET", "ADJ", "NUM", "PRON"})
_HUNG = frozenset("appos obl obj nmod conj dep".split())
"""How the name of the subject hangs on the words before the comma."""
_ASIDES = frozenset(", – — - (".split())
"""What an aside between a name and its verb begins with."""


def mend_first_participle(sentence: Sentence) -> None:
    """``Flanked by aides, Ada Quill said``, ``Citing figures, Ada Quill said``: a participle that begins a
    sentence is no subject, nor is what it is about. Not linked yet."""
    words = sentence.words
    root = next((i for i, word in enumerate(words) if word.head < 0), 0)
    first = words[0]
    if root == 0 or first.stretch is not None:
        return
    if first.text.endswith("ed") and words[1].text == "by" and first.deprel.startswith("nsubj"):
        first.upos, first.xpos, first.deprel = "VERB", "VBN", "advcl"
    if first.xpos == "VBG" and first.head == root:
        about = next((i for i in range(1, root) if words[i].upos not in _BEFORE_NOUN), root)
        if words[about].deprel == "nsubj" and words[about].head == root:
            words[about].head, words[about].deprel = 0, "obj"


def mend_bare_verb(sentence: Sentence) -> None:
    """``If the council fails to act, Ada Quill, 54, said``: a verb of speech that has no subject has the name
    behind the comma for one, which parsers hang on the words before."""
    words = sentence.words
    root = next((i for i, word in enumerate(words) if word.head < 0), 0)
    below = sentence.children[root]
    if words[root].lemma not in SPEECH_VERBS or has_subject(sentence, root):
        return
    if any(words[c].deprel in ("csubj", "aux:pass") for c in below):
        return
    if not (words[root].is_finite or has_auxiliary(sentence, root)):
        return
    verb = min([root, *(c for c in below if words[c].upos == "AUX")])
    subject = next((i for i in range(1, verb) if _is_name_between(sentence, i, verb)), None)
    if subject is not None:
        words[subject].head, words[subject].deprel = root, "nsubj"
        sentence.link()


def _is_name_between(sentence: Sentence, i: int, verb: int) -> bool:
    """Whether somebody's name begins behind a comma, and an aside or the verb follows it."""
    words = sentence.words
    if words[i].upos != "PROPN" or words[i].deprel not in _HUNG or words[i].stretch is not None:
        return False
    first = last = i
    while first > 0 and words[first - 1].head in range(first, i + 1) and words[first - 1].upos != "PUNCT":
        first -= 1
    while last + 1 < verb and words[last + 1].deprel == "flat":
        last += 1
    if first == 0 or words[first - 1].text != "," or words[i].head >= first:
        return False
    office = any(nouns.is_human(words[at].text.lower()) for at in (i, last))
    after, further = words[last + 1], words[min(last + 2, verb)]
    of_another = last + 2 < verb and (further.is_finite or further.upos == "AUX")
    aside = last + 1 == verb or after.text in _ASIDES or after.upos == "ADP"
    return aside and not office and not of_another
