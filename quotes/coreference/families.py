"""Who of several with one surname is meant, where the words around it tell: ``Mr. Example``, whose brother
the article calls by his given name; ``the elder Example``; or a relative of the dead, who do not speak."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotes import given_names, names
from quotes.coreference import callings
from quotes.coreference.entities import Entity

_GENERATION = re.compile(
    r"\b(?i:the|his|her|their)\W+(elder|older|senior|younger|junior)(?: (?:Mrs?|Ms|Dr)\.?)? $"
)
_TITLE = re.compile(r"\b([A-Z][a-z]+)\.? $")
"""A title that only one of the family may have: ``Professor Example``, ``Lt. Example``."""
_COURTESY = re.compile(r"\b(?:Mrs?|Ms|Miss)\.? $")
_ELDERS = frozenset(
    "father mother dad mum mom grandfather grandmother uncle aunt patriarch matriarch".split()
)
_YOUNGERS = frozenset("son daughter grandson granddaughter nephew niece".split())
_RELATIVES = _ELDERS | _YOUNGERS | frozenset("wife husband widow widower brother sister twin".split())
_UNLIKELY = 0.25
"""Below this probability a given name is not that of somebody of a title's gender."""
_BY_GIVEN_NAME = 2
"""So often the article has to call somebody by the given name alone to do so always."""


def meant(before: str, fitting: Sequence[Entity], last: Entity | None = None) -> list[Entity]:
    """Those who may be meant, of the people whom a surname fits.

    :param before: the words before the surname, titles too.
    :param last: who spoke last of those whose names, given in full, begin with it. Where it comes first,
        several bear it by chance, and each is called by it after they are named.
    """
    generation = _GENERATION.search(before)
    kept = list(fitting)
    if generation:
        kept = _of_generation(fitting, elder=generation[1].lower() in ("elder", "older", "senior"))
    elif _COURTESY.search(before):
        often = max(e.forms[_given(e)] for e in fitting)
        kept = [e for e in fitting if e.forms[_given(e)] < max(_BY_GIVEN_NAME, often / 2)]
    elif title := _TITLE.search(before):
        kept = [e for e in fitting if callings.in_full(names.fold(title[1])) in e.roles]
    elif last is not None and last in fitting and len({_given(e) for e in fitting}) == 1:
        kept = [last]
    return kept or list(fitting)


def relative(
    form: str, title: str | None, bearers: Sequence[Entity], people: Sequence[Entity]
) -> Entity | None:
    """Who is called by a surname that only others bear in full, since these are dead or of the other gender:
    after ``Tom Example died. His mother, Ada, wept`` Ada, where ``Example said`` or ``Mrs Example said``.

    :param title: the gender that a title before the surname tells, ``f`` or ``m``.
    :param people: those named before.
    """
    family = [e for e in people if e.name.endswith(f" {form}")]
    if not family or not all(e.dead or e.name == form or not _may_bear(title, e) for e in bearers):
        return None
    kin = [e for e in people if " " not in e.name and _RELATIVES & e.roles.keys() and _may_bear(title, e)]
    return max(kin, key=lambda e: e.first, default=None)


def _may_bear(title: str | None, entity: Entity) -> bool:
    """Whether a title of that gender may be before somebody's name, as far as the given name tells."""
    female = given_names.female(_given(entity))
    return title is None or (female if title == "f" else 1 - female) >= _UNLIKELY


def _given(entity: Entity) -> str:
    return entity.name.partition(" ")[0]


def _of_generation(fitting: Sequence[Entity], *, elder: bool) -> list[Entity]:
    """Who is called father or son, or has one; a junior; failing these, all but the one whom the article is
    about."""
    elders, youngers = ([e for e in fitting if kin & e.roles.keys()] for kin in (_ELDERS, _YOUNGERS))
    told, others = (elders, youngers) if elder else (youngers, elders)
    told = told or (others and [e for e in fitting if e not in others])
    if not told and elder:
        told = [e for e in fitting if "elder" in e.roles]
    juniors = [e for e in fitting if names.fold(e.name).endswith((" jr", " jr."))]
    if not told and juniors:
        told = [e for e in fitting if (e in juniors) is not elder]
    most = max(fitting, key=lambda e: e.forms.total())
    return told or [e for e in fitting if e is not most]
