"""What parsers get wrong around quotes, though the order of words tells.

Each mend looks for one slip, by an example, and hangs words where they belong. Before a tree is gone
through: single words (:mod:`.words`), and what stands around the sentences of news (:mod:`.edges`). In the
tree: who is a subject (:mod:`.subjects`), behind what opens a sentence too (:mod:`.openings`), and who is
none (:mod:`.rivals`, :mod:`.offices`), what names belong to (:mod:`.names`, :mod:`.owners`), what clauses
belong to (:mod:`.relatives`, :mod:`.clauses`), who calls something so (:mod:`.callings`), who is accused
(:mod:`.accused`), to whom something is done (:mod:`.participles`, :mod:`.passives`), which verb is left out
(:mod:`.gaps`), who stands behind what he tells (:mod:`.inversions`) or in the midst of it
(:mod:`.insertions`). :mod:`.sequence` has the order.
Sources are mended by the cues that are found then.
"""

from quotes.mending.sequence import mend
from quotes.mending.subjects import mend_sources

__all__ = ["mend", "mend_sources"]
