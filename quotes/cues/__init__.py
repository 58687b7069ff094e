"""The words that report, and whose words they give.

Which words they are, and what they say about the content, is in :mod:`.lexicon` and, inflected, in
:mod:`.forms`. The cues of a parsed sentence (:mod:`.finding`) are of five forms, each with a source that
hangs on it in ways of its own: :mod:`.verbs`, :mod:`.nouns`, :mod:`.adjectives`, :mod:`.phrases`,
:mod:`.labels`. A verb may give the words of its subject, as the tree or the :mod:`.order` of words shows it,
of the subject of another verb (:mod:`.sharing`), of its object (:mod:`.objects`) or of an agent
(:mod:`.agents`).
"""

from quotes.cues.agents import agent
from quotes.cues.finding import find
from quotes.cues.forms import FORMS, is_cue_form
from quotes.cues.hit import Hit
from quotes.cues.labels import HEADINGS
from quotes.cues.lexicon import (
    ADDRESSING,
    CALLING,
    CLAIMS,
    CRIES,
    ISSUING,
    JUDGING,
    NOUNS,
    RAISING_VERBS,
    SPEECH_VERBS,
    TELLING,
    UTTERANCES,
    VERBS,
)
from quotes.cues.sharing import CAUSING

__all__ = [
    "ADDRESSING",
    "CALLING",
    "CAUSING",
    "CLAIMS",
    "CRIES",
    "FORMS",
    "HEADINGS",
    "ISSUING",
    "JUDGING",
    "NOUNS",
    "RAISING_VERBS",
    "SPEECH_VERBS",
    "TELLING",
    "UTTERANCES",
    "VERBS",
    "Hit",
    "agent",
    "find",
    "is_cue_form",
]
