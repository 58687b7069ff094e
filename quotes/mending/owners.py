"""Whose somebody or something is: ``the Bureau of Storms’ Ada Quill``, ``Ada Quill’s warning``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.cues import SPEECH_VERBS
from quotes.mending.trees import has_subject, head_of_name, looks_at

if TYPE_CHECKING:
    from quotes.annotation import Sentence


def mend_owner(sentence: Sentence, name: int) -> None:
    """``said the Bureau of Storms’ Ada Quill``: she said it, of the bureau."""
    words, body = sentence.words, sentence.words[name].head
    if words[name].upos != "PROPN" or not 0 <= body < name or words[body].upos != "PROPN":
        return
    owner = next((c for c in sentence.children[name] if words[c].deprel == "nmod:poss"), name)
    case = next((c for c in sentence.children[name] if words[c].text == "of"), name)
    named = name + 1 < len(words) and words[name + 1].deprel == "flat" and words[name].text[:1].isupper()
    if not named or case != body + 1 or not case < owner < name or words[body].deprel == "nmod:poss":
        return
    sentence.hang(name, words[body].head, words[body].deprel)
    sentence.hang(body, name, "nmod:poss")
    sentence.hang(owner, body, "nmod")
    sentence.hang(case, owner)


def mend_possessive(sentence: Sentence, i: int) -> None:
    """``Ada Quill's warning was heard``: of two subjects one is the other's, whose ending tells."""
    words = sentence.words
    if words[i].xpos != "POS" or i + 1 == len(words):
        return
    owner = head_of_name(sentence, words[i].head)
    if not words[owner].deprel.startswith("nsubj") or words[owner].head < i:
        return
    for other in sentence.children[words[owner].head]:
        if words[other].deprel.startswith("nsubj") and min(sentence.subtree(other)) == i + 1:
            sentence.hang(owner, other, "nmod:poss")
            sentence.hang(i, owner)
            return


@looks_at("nmod:poss")
def mend_own_ending(sentence: Sentence, i: int) -> None:
    """``Quill’s said``: a name that ends as if it owned something speaks, where a verb of speech stands right
    behind it."""
    words = sentence.words
    if i + 2 >= len(words) or words[i + 1].xpos != "POS":
        return
    says = words[i + 2].is_finite and words[i + 2].lemma in SPEECH_VERBS
    if says and words[i].upos == "PROPN" and not has_subject(sentence, i + 2):
        sentence.hang(i, i + 2, "nsubj")


@looks_at("obl")
def mend_author(sentence: Sentence, i: int) -> None:
    """``The ruling by Judge Quill said``, ``came the reply from Quill``: who made what something says is told
    with it, not with the verb."""
    words, verb = sentence.words, sentence.words[i].head
    first = sentence.subtree(i)[0]
    if not 0 < first < i or words[first].text.lower() not in ("by", "from"):
        return
    made = next((c for c in sentence.children[verb] if words[c].deprel == "nsubj"), -1)
    if made >= 0 and words[made].upos == "NOUN" and sentence.subtree(made)[-1] == first - 1:
        sentence.hang(i, made, "nmod")
