"""Who a mention stands for: short names, pronouns and descriptions resolved to entities.

Mentions are read in order. For each one that does not name a single entity by itself, the
entities seen so far are ranked by features of their last mention (how far, in what role),
of whose turn it is, of agreement, and of what the article calls them; the weights are learned
from a treebank with a coreference layer and from news in which it was judged whom pronouns and
descriptions stand for. Each answer is a distribution, with the reason for it.

What is known of an article: what stands where (:mod:`.frame`, :mod:`.distance`), who there is
(:mod:`.entities`, :mod:`.newcomers`, :mod:`.cast`, :mod:`.nameless`, :mod:`.mistaken`), by which nouns they
may go (:mod:`.grounds`, of bodies by :mod:`.bodies` and :mod:`.businesses`), who is on a reader's mind
(:mod:`.salience`), whom documents come from (:mod:`.documents`). Who a phrase is: by a name
(:mod:`.namesakes`), by syntax (:mod:`.constructs`), by a description (:mod:`.descriptions`: whom its words
leave in question, :mod:`.narrowing`, by the office that they name, :mod:`.offices`, whom a court or a crime
leaves, :mod:`.scenes`, who was spoken of just before, :mod:`.lately`, how old he is, :mod:`.ages`, with
whom a paragraph begins, :mod:`.paragraphs`), one of several (:mod:`.referents`, by the :mod:`.facts` that
:mod:`.features` and :mod:`.turns` gather; for "he" and "she" by the sentence that they stand in,
:mod:`.sentences`, who said so before, :mod:`.continuity`, who answers, :mod:`.answers`, and who is dead,
:mod:`.departed`; as sure as whom they rest on, :mod:`.doubt`).
:mod:`.resolver` has the order.
"""

from quotes.coreference.entities import Entity
from quotes.coreference.links import Link
from quotes.coreference.resolver import Coreference
from quotes.coreference.salience import Seen

__all__ = ["Coreference", "Entity", "Link", "Seen"]
