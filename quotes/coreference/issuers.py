"""Whom a document comes from, by the words around it: ``a report by the Joint Committee``."""

from __future__ import annotations

from collections.abc import Iterator

from quotes import cues
from quotes.annotation import Sentence
from quotes.cues.relations import has_case

LAWS = frozenset(
    """
    law act bill article constitution treaty amendment agreement contract section clause resolution directive
    decree charter order
    """.split()
)
"""Documents that say what they say, whoever passed them."""

ANY_DOCUMENT = frozenset("document text".split())
"""What any document may be called."""

STATED = frozenset("statement release communique memo email e-mail message letter post tweet notice".split())
"""Documents in which somebody says something."""

_SAYING = (
    cues.VERBS.keys() - frozenset("include involve contain list feature see find".split()) | cues.ISSUING
)
"""Verbs whose subject a document comes from in which it does so."""

PRINTED = frozenset("editorial story".split())
"""Written things that come from the paper that they stand in."""

PAGES = frozenset("website site page account feed blog".split())
"""Where bodies put what they write."""

_OWNED = frozenset("manifesto platform newsletter".split()) | PAGES
"""Written things that are of those whom they come from, not about them: ``the website of the town``."""

_PLATFORMS = frozenset(
    "twitter facebook instagram youtube linkedin telegram whatsapp tiktok weibo wechat reddit x".split()
)
"""Where written things stand that others write: the ``Twitter post`` is not Twitter's."""

_MAKING = {
    "sue": "lawsuit",
    "email": "email",
    "e-mail": "email",
    "tweet": "tweet",
    "post": "post",
    "blog": "blog",
}
"""Verbs, and the document that whoever does so makes."""


def of_document(sentence: Sentence, document: int) -> Iterator[int]:
    """The words that tell whom a document comes from: its author, its owner, who is named before it, by whom
    it was made, who made it, who said something in it."""
    words, children = sentence.words, sentence.children
    if words[document].xpos in ("NNS", "NNPS"):
        return
    beside = [c for c in children[document] if words[c].deprel == "compound"]
    if any(words[c].text.lower() in _PLATFORMS for c in beside):
        return
    verb = words[document].head
    if words[document].deprel.startswith("obl"):
        inside = {words[c].text.lower() for c in children[document]} & {"in", "on", "via", "through"}
        says = bool(inside) and words[verb].lemma in _SAYING
    else:
        says = words[document].deprel == "obj" and words[verb].lemma in cues.ISSUING
    authors = (
        c for c in children[document] if words[c].deprel == "nmod" and has_case(sentence, c, "by", "from")
    )
    yield from (c for c in authors if words[c].upos == "PROPN")
    subjects = [c for c in children[verb] if words[c].deprel == "nsubj"] if says else []
    yield from (c for c in subjects if words[c].upos != "PRON")
    if words[document].lemma in PRINTED:
        behind = (c for c in children[verb] if c > document and words[c].deprel == "obl")
        yield from (c for c in behind if words[document + 1].text == "in")
    addressed = [c for c in children[document] if words[c].deprel == "nmod"]
    addressed = [c for c in addressed if any(words[m].text.lower() == "to" for m in children[c])]
    pages = [c for c in children[document] if words[c].lemma in PAGES and words[c].deprel.startswith("nmod")]
    for child in [*children[document], *(c for i in (*beside, *pages, *addressed) for c in children[i])]:
        cases = {words[c].text.lower() for c in children[child]}
        relation = words[child].deprel
        telling = {"by", "from", "in"} if words[document].lemma in PRINTED else {"by", "from"}
        telling |= {"of"} if words[document].lemma in _OWNED else set()
        if relation in ("nmod:poss", "compound") or (relation.startswith("nmod") and cases & telling):
            yield child
        if relation == "acl" and words[child].lemma in cues.ISSUING:
            yield from (c for c in children[child] if words[c].deprel == "obl:agent")
    if words[document].deprel == "nsubj:pass" and words[verb].lemma in cues.ISSUING:
        agents = (c for c in children[verb] if words[c].deprel.startswith("obl"))
        yield from (c for c in agents if {words[i].text.lower() for i in children[c]} & {"by", "from"})
    yield from subjects


def made(sentence: Sentence, verb: int) -> str | None:
    """The document that a verb makes."""
    lemma = sentence.words[verb].lemma
    if lemma == "write":
        to = [c for c in sentence.children[verb] if sentence.words[c].deprel == "obl"]
        cases = {sentence.words[c].text.lower() for i in to for c in sentence.children[i]}
        objects = any(sentence.words[c].deprel == "obj" for c in sentence.children[verb])
        return "letter" if "to" in cases and not objects else None
    return _MAKING.get(lemma)
