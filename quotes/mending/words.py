"""Words taken for others: what binds sentences for a noun, the verb after a quote for a plural, plurals for
verbs, the accused for what is done to them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import FORMS, NOUNS, VERBS

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_ADVERBS = frozenset(
    """
    furthermore moreover however meanwhile additionally nevertheless nonetheless consequently therefore hence
    likewise similarly besides otherwise overall elsewhere instead finally lastly firstly secondly thirdly
    again further still accordingly thus conversely notably importantly interestingly incidentally indeed
    subsequently previously recently currently separately earlier later afterwards
    """.split()
)
"""Words that bind a sentence to the one before."""
_NOMINAL = frozenset("nsubj obj obl nmod".split())
_SINGULAR = frozenset({"NN", "NNP"})


def mend_lemmas(words: Sequence[Word]) -> None:
    """``Quoting``, ``lambasted``, ``shook``: verbs of which the lemma is spelled wrong."""
    for word in words:
        if word.upos != "VERB":
            continue
        form = word.text.lower()
        lemma = FORMS.get(form)
        if lemma is not None and word.lemma not in VERBS:
            word.lemma = lemma
        elif word.xpos in ("VBD", "VBN"):
            word.lemma = _IRREGULAR.get(form, word.lemma)


_IRREGULAR = dict(
    pair.split(":")
    for pair in """
    arisen:arise awoke:awake bit:bite bitten:bite bled:bleed burnt:burn clung:cling drunk:drink fled:flee
    flung:fling foretold:foretell froze:freeze knelt:kneel lay:lie leant:lean leapt:leap lent:lend
    misspoke:misspeak mistook:mistake overcame:overcome rewrote:rewrite risen:rise shone:shine shook:shake
    shrank:shrink slid:slide slung:sling spat:spit sped:speed spelt:spell strode:stride strove:strive
    stung:sting swam:swim tore:tear wept:weep withstood:withstand
    """.split()
)
"""Pasts that the lemmatizer does not know."""


def mend_men(words: Sequence[Word]) -> None:
    """``policemen said``, ``the grandchildren said``: several, though nothing but the middle of the word
    tells so."""
    for word in words:
        form = word.text.lower()
        if word.xpos not in _SINGULAR or not form.endswith(_PLURAL_ENDINGS) or form in _SINGULAR_MEN:
            continue
        one = form.replace("children", "child") if form.endswith("children") else f"{form[:-2]}an"
        if one.endswith("child") or nouns.is_human(one, guess=word.upos == "NOUN"):
            word.xpos, word.lemma = f"{word.xpos}S", one


_PLURAL_ENDINGS = ("men", "children")
_SINGULAR_MEN = frozenset(
    """
    abdomen acumen albumen amen bitumen cyclamen dolmen hymen lumen omen ramen regimen semen specimen stamen
    """.split()
)


def mend_in_law(words: Sequence[Word]) -> None:
    """``her brother-in-law said``: he is a brother, and no law."""
    for i in range(1, len(words) - 3):
        if words[i].text == "-" and [w.text.lower() for w in words[i + 1 : i + 4]] == ["in", "-", "law"]:
            words[i + 3].lemma = words[i - 1].lemma


def mend_united(sentence: Sentence) -> None:
    """``Norvik Drivers United hailed the bill as “…”``: what is united is a body."""
    for before, word in pairwise(sentence.words):
        if word.text == "United" and word.upos in ("VERB", "ADJ") and before.upos == "PROPN":
            word.upos, word.xpos = "PROPN", "NNP"


def mend_position(words: Sequence[Word]) -> None:
    """``the fly-half said``, ``the centre-back said``: who plays there is somebody, as a player is."""
    for i, (first, hyphen, last) in enumerate(zip(words, words[1:], words[2:], strict=False)):
        if hyphen.text == "-" and f"{first.text}-{last.text}".lower() in nouns.POSITIONS:
            words[i + 2].lemma = f"{first.text}-{last.text}".lower()


def mend_first_adverb(sentence: Sentence) -> None:
    """``Furthermore, the minister said``: a word that binds sentences is no subject, nor is anybody it."""
    words = sentence.words
    at = next((i for i, word in enumerate(words) if word.upos != "PUNCT"), None)
    if at is None or words[at].stretch is not None or words[at].text.lower() not in _ADVERBS:
        return
    if at + 1 == len(words) or words[at + 1].text != ",":
        return
    if words[at].deprel.startswith("nsubj"):
        verb = words[at].head
        for i in (c for c in sentence.children[at] if words[c].upos != "PUNCT"):
            sentence.hang(i, verb, "nsubj" if words[i].deprel == "appos" else words[i].deprel)
        words[at].deprel = "advmod"
    words[at].upos, words[at].xpos = "ADV", "RB"


def mend_last_verb(sentence: Sentence) -> None:
    """``“…,” the report highlights.``: the last word after a quote is a verb, not the plural of a noun, where
    there is no other."""
    words = sentence.words
    outside = [i for i, word in enumerate(words) if word.stretch is None and word.upos != "PUNCT"]
    if len(outside) < 2 or len(outside) == len(words) or words[outside[0]].upos == "ADP":
        return
    subject, last = outside[-2:]
    lemma = FORMS.get(words[last].text.lower())
    plural = words[last].text.endswith("s") and words[last].xpos.startswith("NN")
    finite = any(words[i].is_finite for i in outside)
    if lemma is None or not plural or finite or subject != last - 1 or words[subject].xpos not in _SINGULAR:
        return
    if subject in sentence.above(last):
        sentence.hang(last, words[subject].head)
    for i in (c for c in sentence.children[last] if c < last and words[c].stretch is None):
        sentence.hang(i, subject)
    sentence.hang(subject, last, "nsubj")
    words[last].upos, words[last].xpos, words[last].lemma = "VERB", "VBZ", lemma


def mend_noun(sentence: Sentence) -> None:
    """``The accused said``, ``an official familiar with the talks``: a participle behind *the*, and what is
    an adjective elsewhere, are nouns here."""
    words = sentence.words
    for i, word in enumerate(words):
        participle = word.xpos == "VBN" and word.deprel in _NOMINAL
        if participle and i and words[i - 1].text.lower() == "the":
            word.upos, word.xpos = "NOUN", "NN"
        elif word.text.lower() == "official" and word.upos == "ADJ" and i + 1 < len(words):
            after = words[i + 1]
            if after.text.lower() not in nouns.KNOWING:
                continue
            word.upos, word.xpos = "NOUN", "NN"
            if word.head == i + 1:
                relation = word.deprel if word.deprel.startswith("nsubj") else after.deprel
                sentence.hang(i, after.head, relation)
                sentence.hang(i + 1, i, "amod")
                for other in (c for c in sentence.children[i + 1] if c < i):
                    sentence.hang(other, i)


def mend_people(sentence: Sentence) -> None:
    """``a bill that critics call “…”``, ``which opponents say is “…”``: the plural behind the pronoun is who
    calls it so, and no verb."""
    words = sentence.words
    for i in range(1, len(words) - 3):
        person = words[i].text.lower().removesuffix("s")
        verb = i + 2 if words[i + 1].upos == "AUX" else i + 1
        if words[i].xpos != "VBZ" or words[i - 1].text.lower() not in _RELATIVE or not nouns.is_human(person):
            continue
        meant = next((words[at].head for at in (verb, i) if words[at].deprel == "acl:relcl"), i)
        if words[verb].lemma not in VERBS or meant >= i or meant in sentence.subtree(verb):
            continue
        words[i].upos, words[i].xpos, words[i].lemma = "NOUN", "NNS", person
        sentence.hang(verb, meant, "acl:relcl")
        for c in sentence.children[i]:
            sentence.hang(c, verb)
        sentence.hang(i, verb, "nsubj")
        if meant != i - 1:
            sentence.hang(i - 1, verb, "obj")
        if words[verb + 1].deprel == "cop":
            sentence.hang(words[verb + 1].head, verb, "ccomp")


_RELATIVE = frozenset("that which what whom".split())


def mend_plural(sentence: Sentence) -> None:
    """``left after claims that …``, ``faces charges of …``: a noun stands behind a preposition or a verb, and
    what it is about behind it."""
    words = sentence.words
    for i in range(1, len(words) - 1):
        word, before, after = words[i], words[i - 1], words[i + 1]
        if before.text.lower() in _AMID and before.upos != "ADP" and before.head == i:
            before.upos, before.xpos, before.deprel = "ADP", "IN", "case"
            word.deprel = "obl" if word.deprel == "obj" else word.deprel
        if word.xpos != "VBZ" or word.lemma not in NOUNS or after.text.lower() not in _BEHIND_CLAIMS:
            continue
        if before.upos == "VERB" or before.text.lower() in _BEFORE_CLAIMS:
            _make_noun(sentence, i)


_AMID = frozenset({"amid", "amidst"})
_BEFORE_CLAIMS = _AMID | frozenset("after against despite following of over".split())
_BEHIND_CLAIMS = frozenset("that of by from he she they".split())
"""What stands right behind nouns for what somebody claims."""


def _make_noun(sentence: Sentence, i: int) -> None:
    """Hang a noun that was taken for a verb on the verb before it, or let the preposition be its own."""
    words, before = sentence.words, i - 1
    if words[before].upos == "VERB" and i in sentence.above(before):
        sentence.hang(before, words[i].head, words[i].deprel)
        for c in [c for c in sentence.children[i] if c < before or words[c].upos == "PUNCT"]:
            sentence.hang(c, before)
    for c in sentence.children[i]:
        if words[c].deprel in ("ccomp", "xcomp"):
            words[c].deprel = "acl"
        elif words[c].deprel == "obl":
            words[c].deprel = "nmod"
    if words[before].upos == "VERB":
        sentence.hang(i, before, "obj")
    else:
        words[before].deprel, words[i].deprel = "case", "obl"
    words[i].upos, words[i].xpos = "NOUN", "NNS"
