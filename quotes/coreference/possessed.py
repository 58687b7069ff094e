"""Of which gender somebody described is, by what he does with his own: ``The minister began her speech``."""

from __future__ import annotations

from quotes import cues, mentions, nouns
from quotes.annotation import Sentence
from quotes.coreference import agreement
from quotes.coreference.entities import Entity


def may_be(sentence: Sentence, head: int, candidates: list[Entity]) -> list[Entity]:
    """Those of the candidates who are of the gender that the clause of a subject tells; all of them, where it
    tells none or nobody is.

    :param head: of the phrase that describes somebody.
    """
    sign = _told(sentence, head)
    fitting = [e for e in candidates if sign * e.femininity > -agreement.DOUBTFUL]
    return fitting or candidates


def _told(sentence: Sentence, head: int) -> int:
    """1 of a woman, -1 of a man, 0 where nothing tells: what is said *in her reply* is hers, and so is what
    she begins; but ``The minister rejected her plan`` and ``met her aide`` tell of another as well."""
    words, verb = sentence.words, sentence.words[head].head
    if verb < 0 or words[head].deprel != "nsubj":
        return 0
    for child in sentence.children[verb]:
        word = words[child]
        does = words[verb].lemma in _DOING or words[verb].lemma not in cues.VERBS
        own = word.deprel == "obl" or (word.deprel == "obj" and does)
        if not own or word.upos != "NOUN" or word.stretch is not None or nouns.is_human(word.lemma):
            continue
        owners = {words[c].text.lower() for c in sentence.children[child] if words[c].deprel == "nmod:poss"}
        if owners & mentions.FEMALE:
            return 1
        if owners & mentions.MALE:
            return -1
    return 0


_DOING = frozenset("begin start open end close conclude finish deliver give make raise shake".split())
"""Verbs of what is said, of which somebody does what is his own."""
