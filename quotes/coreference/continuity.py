"""Whoever said so in the sentence before says more: ``Quill said Roe was gone. “…,” she said``; and whoever
was asked answers: ``Roe asked Quill about the pier. “…,” she said``."""

from __future__ import annotations

from collections.abc import Sequence

from quotes import names
from quotes.coreference import agreement, kinds
from quotes.coreference.entities import Entity
from quotes.coreference.frame import Frame
from quotes.coreference.nameless import is_introduced
from quotes.coreference.salience import Salience, Seen
from quotes.mentions import Phrase


def prefer_teller(
    phrase: Phrase,
    options: Sequence[Entity],
    probabilities: Sequence[float],
    frame: Frame,
    salience: Salience,
) -> list[float]:
    """The probabilities of the options for "he" or "she" that says something; where the likeliest was only
    spoken of in the sentence before, whoever spoke there changes places with it."""
    chosen = list(probabilities)
    if kinds.of_pronoun(phrase.text.lower()) != "he/she":
        return chosen
    likeliest = max(range(len(options)), key=chosen.__getitem__)
    meant = salience.last(options[likeliest])
    own = _just_introduced(phrase, options, meant, frame, salience)
    if own is not None:
        chosen[likeliest], chosen[own] = chosen[own], chosen[likeliest]
        return chosen
    if not frame.is_source(phrase):
        return chosen
    if (replying := _replying(phrase, options, chosen, frame, salience)) is not None:
        chosen[likeliest], chosen[replying] = chosen[replying], chosen[likeliest]
        return chosen
    tellers = [i for i, entity in enumerate(options) if _tells_before(phrase, entity, frame, salience)]
    seen = {i: salience.last(options[i]) for i in tellers}
    if any(last and last.answers for last in seen.values()):
        tellers = [i for i, last in seen.items() if last and not last.asks]
    if meant is None or len(tellers) != 1:
        return chosen
    teller = salience.last(options[tellers[0]])
    new = is_introduced(options[tellers[0]]) and meant.sentence < teller.sentence if teller else False
    if teller and teller is not meant and (teller.answers or teller.sentence == meant.sentence or new):
        chosen[likeliest], chosen[tellers[0]] = chosen[tellers[0]], chosen[likeliest]
    return chosen


def _just_introduced(
    phrase: Phrase, options: Sequence[Entity], meant: Seen | None, frame: Frame, salience: Salience
) -> int | None:
    """Who is brought in as one of several, or without a name, as the subject of the same sentence where it is
    told what is whose, or of the one before where somebody speaks: ``One customer counts her tablets. “…,”
    she said``.

    :param meant: where the likeliest was last mentioned, before whoever is brought in.
    """
    owns, speaks = phrase.deprel == "nmod:poss", frame.is_source(phrase)
    for number, entity in enumerate(options):
        last, odds = salience.last(entity), agreement.gender(phrase, "he/she", entity)
        if last is None or odds is None or odds <= -agreement.DOUBTFUL or not last.is_subject:
            continue
        apart = frame.distance.sentences(last.sentence, phrase.sentence)
        one = not entity.named and names.tokens(entity.name)[:1] in (("one",), ("another",))
        begins = entity.first == frame.annotation.sentences[last.sentence].start
        told = last.source and begins and is_introduced(entity)
        new = (one or told) and apart == 1 and not frame.has_question(last.sentence)
        if (owns and is_introduced(entity) and apart == 0) or (speaks and new):
            return number if meant is None or meant.offset < last.offset else None
    return None


def _replying(
    phrase: Phrase, options: Sequence[Entity], chosen: Sequence[float], frame: Frame, salience: Salience
) -> int | None:
    """Whoever replies to the one who spoke to him, or of him, in the sentence before: ``“…,” Quill told Roe.
    “…,” he replied``; or the likeliest but the one who asked there: ``Quill asked whether it was over``."""
    if not frame.replies(phrase):
        return None
    before = [
        (number, last)
        for number, entity in enumerate(options)
        if (last := salience.last(entity)) is not None
        and frame.distance.sentences(last.sentence, phrase.sentence) == 1
    ]
    speaking = {last.sentence for _, last in before if last.source and last.main}
    others = [n for n, last in before if last.sentence in speaking and not (last.source or last.main)]
    fitting = [n for n in others if _may_be(phrase, options[n])]
    if len(fitting) == 1:
        return fitting[0]
    asking = {n for n, last in before if last.asks and last.main}
    rest = (n for n in range(len(options)) if n not in asking and _may_be(phrase, options[n]))
    return max(rest, key=chosen.__getitem__, default=None) if asking and not fitting else None


def _may_be(phrase: Phrase, entity: Entity) -> bool:
    """Whether "he" or "she" may well stand for somebody, by gender."""
    return (agreement.gender(phrase, "he/she", entity) or 0.0) > -agreement.DOUBTFUL


def _tells_before(phrase: Phrase, entity: Entity, frame: Frame, salience: Salience) -> bool:
    """Whether an entity is the subject of the main verb of speech in the sentence before, or was asked there
    or in this one."""
    last, odds = salience.last(entity), agreement.gender(phrase, "he/she", entity)
    if last is None or odds is None or odds <= -agreement.DOUBTFUL:
        return False
    apart = frame.distance.sentences(last.sentence, phrase.sentence)
    told = last.speaks == "main" and last.is_subject and apart == 1
    return told or (last.answers and apart <= 1)
