"""Who somebody is in a scene: ``the judge``, ``the fire chief``, ``the driver``.

An article that names such a person tells what he is. Where it does not, nobody who is named is meant:
after ``Ada Quill, 40, was jailed``, the judge is not she. With politicians, stars and those who are but
young or old it is otherwise: ``the senator`` and ``the striker`` are told of by what everybody knows.
"""

from __future__ import annotations

from quotes import names, nouns
from quotes.coreference.determiners import ARTICLES, DEFINITE
from quotes.mentions import Phrase

_POSTS = frozenset(
    """
    judge coroner prosecutor solicitor juror doctor nurse surgeon paramedic midwife
    psychiatrist pathologist vet driver pilot owner landlord landlady tenant chef waiter waitress barman
    receptionist cashier shopkeeper farmer fisherman builder architect plumber electrician mechanic policeman
    policewoman constable detective inspector sergeant soldier guard warden umpire teacher headteacher
    headmaster headmistress principal tutor priest vicar imam rabbi pastor ambassador consul neighbour
    neighbor colleague bystander customer passenger villager interpreter translator caretaker janitor bailiff
    auctioneer attacker gunman kidnapper
    """.split()
)
_CHIEFS = frozenset("police fire".split())
"""Of what a chief is in a scene."""
_KINDS = _CHIEFS | frozenset(
    "bus taxi cab lorry truck train tram school club home visiting deputy head assistant first second".split()
)
"""What may stand before the noun of a post, and tells no more of who it is."""


def is_post(phrase: Phrase) -> bool:
    """Whether a description tells but what somebody is in a scene; or what is a body as often."""
    first, *words = names.tokens(phrase.text) or ("",)
    if first not in DEFINITE | ARTICLES or not words or not _KINDS.issuperset(words[:-1]):
        return False
    chief = phrase.noun == "chief" and not _CHIEFS.isdisjoint(words)
    return chief or phrase.noun in _POSTS | nouns.BODY_TRADES
