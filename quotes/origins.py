"""Where somebody belongs, by the names beside theirs: ``Elbonian`` and ``of Elbonia`` are one place."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quotes import names, nouns, places

_ONE = """
france french frenchman frenchwoman
netherlands dutch dutchman dutchwoman holland
britain british briton uk kingdom
america american us usa states
spain spanish spaniard
wales welsh welshman
ireland irish irishman
scotland scottish scot scots
england english englishman
poland polish pole
greece greek
denmark danish dane
sweden swedish swede
finland finnish finn
norway norwegian
iceland icelandic icelander
switzerland swiss
belgium belgian
portugal portuguese
turkey turkish turk türkiye turkiye
czechia czech
cyprus cypriot
lebanon lebanese
philippines philippine filipino filipina
thailand thai
peru peruvian
niger nigerien
nigeria nigerian
congo congolese drc
guinea guinean
austria austrian
australia australian aussie
slovakia slovak slovakian
slovenia slovenian slovene
argentina argentine argentinian
afghanistan afghan
kazakhstan kazakh
uzbekistan uzbek
kosovo kosovar
burma burmese myanmar
zealand zealander kiwi
israel israeli
iran iranian
iraq iraqi
emirates emirati uae
togo togolese
laos laotian
paraguay paraguayan
uruguay uruguayan
mozambique mozambican
madagascar malagasy
bahrain bahraini
tajikistan tajik
turkmenistan turkmen
kyrgyzstan kyrgyz
london londoner
catalonia catalan
eu european europe
"""
"""Places and what their people are called, where endings do not tell."""

_STATES = """
texas texan tex
alabama ala
arizona ariz
arkansas ark
california calif
colorado colo
connecticut conn
florida fla
georgia ga
illinois ill
kansas kan
kentucky ky
massachusetts mass
michigan mich
minnesota minn
missouri mo
montana mont
nebraska neb
nevada nev
hampshire nh
iowa iowan
ohio ohioan
utah utahn
idaho idahoan
maine
maryland marylander
delaware
hawaii hawaiian
alaska alaskan
indiana hoosier
louisiana louisianan
mississippi mississippian
rhode
jersey nj
york ny
carolina nc sc
dakota nd sd
oklahoma okla
oregon ore
pennsylvania pa
tennessee tenn
vermont vt
virginia va wva
washington wash
wisconsin wis
wyoming wyo
"""
"""States of the United States, and how they are written short."""

_KEY = {word: line.split()[0] for line in (_ONE + _STATES).split("\n") for word in line.split()}
STATES = frozenset(line.split()[0] for line in _STATES.strip().split("\n"))
"""The keys of states: nobody belongs to two."""
_ENDING = re.compile(r"(?<=\w{4})(?:ians?|eans?|ans?|ns?|ese|ish|is?|ic|ias?|as?|os?|ers?|y|e|s)$")
_SIDES = frozenset(
    "south north east west southern northern eastern western new united central republic".split()
)


def key(word: str) -> str:
    """What a folded word shares with those of the same place or people.

    >>> key("elbonia") == key("elbonian"), key("france") == key("french")
    (True, True)
    """
    plain = re.sub(r"['’]s?$", "", word).replace(".", "")
    return _KEY.get(plain) or _ENDING.sub("", _ENDING.sub("", plain)) or plain


def keys(words: Iterable[str]) -> frozenset[str]:
    """The keys of the words with capitals that say where somebody belongs, titles and such left out."""
    capitals = (names.fold(word).strip(".") for word in words if word[:1].isupper())
    said = (w for w in capitals if w not in _SIDES | names.TITLES)
    return frozenset(key(w) for w in said if key(w) in PEOPLES or not nouns.is_human(w, guess=False))


def is_one_of_a_people(word: str) -> bool:
    """Whether a word with a capital is what one of a people is called: ``German``; not ``French``, who are
    many.

    >>> [is_one_of_a_people(word) for word in ("Pakistani", "Pakistan", "Dutch")]
    [True, False, False]
    """
    plain = word not in places.KNOWN and not word.endswith(_OF_MANY)
    return plain and key(names.fold(word)) in PEOPLES


_OF_MANY = ("s", "sh", "nch", "tch")
"""What names of peoples as a whole end with."""
PEOPLES = frozenset(key(names.fold(place)) for place in places.KNOWN if " " not in place) | {key("saudi")}
"""The keys of the places that everybody knows, and of their peoples."""
