"""Who somebody in a court or a crime may be: ``the accused``, ``the motorist``, ``the survivor``.

An article brings in by their offices those who judge, arrest and report. By such nouns it means somebody
else: ``Judge Ada Quill jailed him. The killer said …``.
"""

from __future__ import annotations

from collections.abc import Iterable

from quotes import names
from quotes.coreference.entities import Entity
from quotes.coreference.lately import is_told
from quotes.coreference.salience import Salience
from quotes.mentions import Phrase

DOING = frozenset(
    """
    killer murderer attacker assailant robber thief burglar rapist abuser stalker mugger gunman shooter
    arsonist kidnapper intruder man teenager youth
    """.split()
)
"""Who does somebody harm."""
_BEFORE_LAW = DOING | frozenset(
    """
    accused defendant suspect offender prisoner inmate detainee convict fraudster trespasser motorist driver
    cyclist pedestrian passenger shopper woman
    """.split()
)
"""What nobody is called whom the article brings in as one of those who uphold the law."""
_SUFFERING = frozenset(
    """
    boy child client complainant employee girl intern patient plaintiff pupil student survivor victim
    widow
    """.split()
)
"""What nobody is called whom the article brings in by any office: ``Prosecutor Ada Quill``."""
_OF_LAW = frozenset(
    """
    judge justice magistrate coroner prosecutor attorney lawyer solicitor barrister counsel advocate officer
    policeman policewoman constable detective inspector sergeant superintendent commissioner sheriff trooper
    pc wpc pcso dc di ds dci dsi sgt det insp supt spokesman spokeswoman spokesperson
    """.split()
)
_GENTLE = frozenset("mr mister mrs ms miss mx sir dame lord lady madam monsieur madame herr frau".split())
"""Titles that tell no office."""


def may_be(phrase: Phrase, entities: Iterable[Entity], salience: Salience) -> list[Entity]:
    """Those of the entities whom a description may mean: to whom something was done last, and of the others
    who has no office that it rules out."""
    return [e for e in entities if salience.undergoes(e) or not _is_ruled_out(phrase, e)]


def _is_ruled_out(phrase: Phrase, entity: Entity) -> bool:
    offices = frozenset().union(*entity.styles)
    if phrase.noun in _BEFORE_LAW:
        return not offices.isdisjoint(_OF_LAW)
    titled = not offices.isdisjoint(names.COURTESY_TITLES - _GENTLE)
    return phrase.noun in _SUFFERING and (titled or is_told(entity))
