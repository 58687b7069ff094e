"""Reported speech without marks: which cues report, what they report, and whose words it is.

Every cue of the frame has candidate contents, read off the tree: its clause, its object, its
prepositional complement, the clause that it interrupts. A ranker learned from annotated news
chooses one of them, or none: *said* nearly always reports, *plan*, *support* and *call for* do
so more often than not, *make* hardly ever. What counts follows PolNeAR (Newell et al. 2018):
the speech, belief, intention or attitude of a source that the text names, and nothing that
stands inside of the content of another one.

What a cue may report is in :mod:`.contents` (without what others tell :mod:`.beside` it), what speaks for
each in :mod:`.features`; who may be its source in :mod:`.sources` (both by :mod:`.kinds`). :mod:`.finder`
chooses. :mod:`.mixing` joins what is found with the quotes in marks inside of it.
"""

from quotes.indirect.contents import contents, spans_of
from quotes.indirect.features import features
from quotes.indirect.finder import IndirectFinder, Reported
from quotes.indirect.mixing import merge
from quotes.indirect.sources import source_features, sources

__all__ = [
    "IndirectFinder",
    "Reported",
    "contents",
    "features",
    "merge",
    "source_features",
    "sources",
    "spans_of",
]
