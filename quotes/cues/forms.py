"""The words that report as they are inflected, to know them by their form alone."""

from __future__ import annotations

import re

from quotes.cues.lexicon import ADJECTIVES, NOUNS, VERBS

_IRREGULAR: dict[str, str] = {
    "say": "said says saying",
    "tell": "told",
    "write": "wrote written",
    "speak": "spoke spoken",
    "think": "thought",
    "feel": "felt",
    "know": "knew known",
    "swear": "swore sworn",
    "see": "saw seen",
    "hear": "heard",
    "understand": "understood",
    "foresee": "foresaw foreseen",
    "find": "found",
    "put": "put putting",
    "begin": "began begun beginning",
    "shoot": "shot",
    "go": "went gone",
    "hold": "held",
    "bear": "bore borne",
    "mean": "meant",
    "forget": "forgot forgotten",
    "sing": "sang sung",
    "read": "read",
    "learn": "learnt learned",
    "dream": "dreamt dreamed",
    "broadcast": "broadcast",
    "forecast": "forecast",
    "show": "shown showed",
    "beseech": "besought",
    "rebut": "rebutted rebutting",
    "quip": "quipped quipping",
    "deadpan": "deadpanned deadpanning",
    "marvel": "marvelled marvelling",
    "quarrel": "quarrelled quarrelling",
    "counsel": "counselled counselling",
    "extol": "extolled extolling",
    "demur": "demurred demurring",
    "confer": "conferred conferring",
    "aver": "averred averring",
    "abhor": "abhorred abhorring",
    "concur": "concurred concurring",
    "infer": "inferred inferring",
    "commit": "committed committing",
    "recap": "recapped recapping",
    "sidestep": "sidestepped sidestepping",
    "admit": "admitted admitting",
    "refer": "referred referring",
    "prefer": "preferred preferring",
    "regret": "regretted regretting",
    "label": "labelled labelling",
    "signal": "signalled signalling",
    "seek": "sought",
    "stand": "stood",
    "choose": "chose chosen",
    "overturn": "overturned",
    "uphold": "upheld",
    "strike": "struck stricken",
    "forbid": "forbade forbidden forbidding",
    "forswear": "forswore forsworn",
    "withdraw": "withdrew withdrawn",
    "rethink": "rethought",
    "retell": "retold",
    "spin": "spun spinning",
    "bet": "bet betting",
    "cast": "cast",
    "teach": "taught",
    "permit": "permitted permitting",
    "submit": "submitted submitting",
    "quiz": "quizzed quizzing",
    "tie": "tied tying",
    "blurt": "blurted",
}
_DOUBLING = re.compile("[^aeiou]+[aeiou][bdgmnprt]")
"""Short verbs whose last letter is doubled before an ending: *slam*, *slammed*."""


def _forms(lemma: str) -> set[str]:
    """The inflected forms of a verb, regular ones by rule."""
    forms = {lemma, *(_IRREGULAR.get(lemma, "").split())}
    if lemma.endswith("e"):
        return forms | {lemma + "s", lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return forms | {lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    if _DOUBLING.fullmatch(lemma):
        return forms | {lemma + "s", lemma + lemma[-1] + "ed", lemma + lemma[-1] + "ing"}
    es = "es" if lemma.endswith(("s", "sh", "ch", "x", "z", "o")) else "s"
    return forms | {lemma + es, lemma + "ed", lemma + "ing"}


FORMS: dict[str, str] = {form: lemma for lemma in VERBS for form in _forms(lemma)}
"""Inflected form of a reporting verb → its lemma."""


def _plural(noun: str) -> str:
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x", "z")) else "s")


_TRIGGERS = (
    frozenset(FORMS)
    | ADJECTIVES.keys()
    | NOUNS.keys()
    | {_plural(noun) for noun in NOUNS}
    | {"according", "per"}
)


def is_cue_form(word: str) -> bool:
    """Whether ``word`` may be a cue, by its form alone: the cheap test before anything is parsed."""
    return word.lower() in _TRIGGERS
