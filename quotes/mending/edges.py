"""What stands around the sentences of news: the name under a quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from quotes.datelines import AGENCIES
from quotes.marks.layout import DASHES

if TYPE_CHECKING:
    from quotes.annotation import Sentence

PRESS = AGENCIES | frozenset(
    """
    agence associated press agency agencies news newswire wire wires times post herald tribune daily guardian
    telegraph journal gazette mail star staff desk report reports reporter reporters reporting correspondent
    correspondents editor editors
    """.split()
)
"""Words of those who sign articles, not words in them."""
_AROUND = frozenset({"“", "”", "‘", "’", '"', "'", "``", "''", ".", ",", "!", "?", "…"})


def mend_signature(sentence: Sentence) -> None:
    """``“…” — Ada Example``: a dash between words in marks and a name, with nothing more that could be a
    verb, stands for *says*."""
    words = sentence.words
    dash = next((i for i, w in enumerate(words) if w.stretch is None and w.text not in _AROUND), 0)
    name = dash + 1
    if dash == 0 or name == len(words) or words[dash].text not in DASHES or words[name].upos != "PROPN":
        return
    if any(word.upos in ("VERB", "AUX") or word.text.lower() in PRESS for word in words[name:]):
        return
    for side, relation in ((range(dash), "ccomp"), (range(name, len(words)), "nsubj")):
        tops = [i for i in side if words[i].head not in side]
        chief = next((i for i in tops if words[i].upos != "PUNCT"), tops[0])
        for i in tops:
            sentence.hang(i, *((dash, relation) if i == chief else (chief, "punct")))
    sentence.hang(dash, -1, "root")
    words[dash].lemma, words[dash].upos, words[dash].xpos = "say", "VERB", "VBZ"
