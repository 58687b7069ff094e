"""An article's own gazetteer: what is a name once is the same name everywhere in it.

The model for names looks at one sentence at a time. An article tells more: a surname taken
for a place is a person's where the full name stands elsewhere, and a name that was missed
once is found by its other occurrences.

:mod:`.settling` has the order of things. Names that the model saw nowhere (:mod:`.unseen`) are added, and
those that it saw in part made whole: of firms (:mod:`.firms`), of bodies for two places (:mod:`.pairs`),
that begin a sentence (:mod:`.unheralded`), behind seats (:mod:`.seats`), by the acronyms behind them
(:mod:`.short_forms`), by the words around them (:mod:`.extents`); what it took into them is trimmed off
(:mod:`.trimming`). The article tells of which kind they are (:mod:`.kinds`), and where else they stand
(:mod:`.occurrences`).
"""

from quotes.gazetteer.settling import settle

__all__ = ["settle"]
