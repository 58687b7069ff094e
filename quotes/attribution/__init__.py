"""Which words name the source of a quoted stretch: candidates, their features, the choice.

Every stretch has a set of candidate mentions: the noun phrases of its own sentence and of
those around it, the source of the stretch before it, and nobody. Syntax, position and the
kind of mention become features; a ranker learned from annotated news chooses. The rules of
the older systems live on as features: a candidate that is the subject of a reporting verb
whose object is the quote gets the weight that this has earned on the training data. Only
where the words around leave no doubt (:mod:`.sieves`, with :mod:`.sayings` and
:mod:`.appellations`, by what stands near in :mod:`.vicinity`) are the others not in question.

What is known of an article: where its stretches, cues and phrases stand (:mod:`.scene`). What is known
of a stretch (:mod:`.context`): its words (:mod:`.wording`), its place in the paragraph (:mod:`.layout`),
what goes before (:mod:`.continuation`), which cues may report it (:mod:`.reporting`, by :mod:`.paths`), and
which do not since it tells of their source (:mod:`.describing`).
Who is in question (:mod:`.candidates`), and what speaks for a phrase (:mod:`.features`, by
:mod:`.kinds`) and for nobody (:mod:`.nobody`). From mentions to speakers: :mod:`.weighing`. What is not
left to the ranker: names of things (:mod:`.titles`, by :mod:`.naming`), names in many mouths
(:mod:`.bynames`), :mod:`.headlines`, whose view it is (:mod:`.perspective`), who told of it before
(:mod:`.telling`), whose noun carries it (:mod:`.carried`), what nobody says (:mod:`.circumstances`) or is
said not to (:mod:`.denials`), who makes a gesture (:mod:`.gestures`) or stands amid it (:mod:`.halves`), and
two who speak by turns (:mod:`.dialogue`). :mod:`.attributor` has the order.
"""

from quotes.attribution.attributor import Attributor
from quotes.attribution.candidates import candidates_of
from quotes.attribution.choice import NOBODY, Choice
from quotes.attribution.describing import describes
from quotes.attribution.scene import Scene
from quotes.attribution.titles import named
from quotes.attribution.weighing import PRUDENCE

__all__ = ["NOBODY", "PRUDENCE", "Attributor", "Choice", "Scene", "candidates_of", "describes", "named"]
