"""When two names are one speaker's, across articles.

Wrong joins are worse than missed ones. A name joins articles only where it is full: a given name and a
surname, or the proper name of a body. Titles, diacritics, scripts, hyphens, spellings of Slavic endings and
an evident order (``Orbán, Viktor``, ``ORBÁN Viktor``) make no difference; a middle initial makes one only
against another initial, and a suffix such as *Jr.* always does.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from quotes.names import GENERIC_BODIES, bare
from quotes.types import SpeakerKind

_SHARED = """affairs supreme high central national federal city county local public report statement first
minister president prime secretary state foreign interior defence defense finance treasury health education
justice trade agriculture transport energy environment security intelligence military fire rescue press
official spokesman district regional royal general"""
_SMALL = "the a an of for and on in at to de la du von van der bin al el"

_POSTNOMINALS = frozenset(
    {"phd", "md", "qc", "kc", "sc", "esq", "cbe", "obe", "mbe", "mp", "mps", "mep", "msp"}
)
_GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SMALL_WORDS = frozenset(_SMALL.split())
_VAGUE = GENERIC_BODIES | _SMALL_WORDS | frozenset(_SHARED.split())
_SLAVIC_ENDING = re.compile(r"sk(?:yy|yi|iy|ii|yj|ij|y|i)$")
_INITIALS = re.compile(r"(?:[A-Z]\.?-?)+$")


@dataclass(frozen=True, slots=True)
class Identity:
    """A full name, made comparable.

    :param key: equal keys are one speaker's.
    :param loose: the key without initials: compatible keys of one loose form are one speaker's.
    """

    key: str
    loose: str

    def fits(self, other_key: str) -> bool:
        """Whether the other key, of the same loose form, may be the same person's: an initial against none,
        or the longer against the shorter beginning of the same initials."""
        mine, others = self._initials(self.key), self._initials(other_key)
        return mine.startswith(others) or others.startswith(mine)

    def _initials(self, key: str) -> str:
        solid = self.loose.split()
        return "".join(word for word in key.split() if word not in solid)


def normalized(name: str) -> str:
    """A name as it is looked up: Latin letters, lower case, words parted by single spaces, no titles.

    >>> normalized("President Volodymyr Zelenskyy"), normalized("Владимир Путин"), normalized("Ban Ki-moon")
    ('volodymyr zelenski', 'vladimir putin', 'ban ki moon')
    """
    return " ".join(word.text for word in _words(name))


def identity(name: str, kind: SpeakerKind) -> Identity | None:
    """What ``name`` is compared by across articles; ``None`` where it is not full.

    >>> identity("Sen. Robert F. Kennedy Jr.", SpeakerKind.PERSON)
    Identity(key='person robert f kennedy jr', loose='person robert kennedy jr')
    >>> identity("Herzog", SpeakerKind.PERSON), identity("the ministry", SpeakerKind.ORGANIZATION)
    (None, None)
    """
    full = _is_full_name(name) if kind is SpeakerKind.PERSON else _is_proper_name(name)
    return any_identity(name, kind) if full else None


def any_identity(name: str, kind: SpeakerKind) -> Identity:
    """:func:`identity` of any name, full or not: for names that an editor says are one speaker's."""
    if kind is not SpeakerKind.PERSON:
        return Identity(key := f"body {normalized(name)}", key)
    words = _words(_in_order(name))
    names = [word for word in words if not word.initials]
    if sum(word.text not in _GENERATIONS for word in names) < 2:
        names = list(words)
    return Identity(
        "person " + " ".join(word.text for word in words), "person " + " ".join(word.text for word in names)
    )


@dataclass(frozen=True, slots=True)
class _Word:
    """A plain word of a name, or a run of initials: ``J. K.`` is ``jk``."""

    text: str
    initials: bool = False


def _is_full_name(name: str) -> bool:
    """Two words besides initials and suffixes; or two initials and a word."""
    words = _words(_in_order(name))
    names = [word for word in words if not word.initials]
    if sum(word.text not in _GENERATIONS for word in names) >= 2:
        return True
    return len(names) > 0 and words[0].initials and len(words[0].text) >= 2


def _is_proper_name(name: str) -> bool:
    """All in capitals at the beginning of words, and not only words that many bodies share."""
    words = [word for word in bare(name).split() if word.casefold() not in _SMALL_WORDS]
    proper = all(any(letter.isupper() or letter.isdigit() for letter in word) for word in words)
    plain = [anyascii(word).casefold().strip(".,'") for word in words]
    return proper and not all(
        word in _VAGUE or word.removesuffix("s") in _VAGUE or f"{word[:-3]}y" in _VAGUE for word in plain
    )


@lru_cache(maxsize=65536)
def _words(name: str) -> tuple[_Word, ...]:
    words: list[_Word] = []
    for raw in bare(name).split():
        if letters := _initials(raw, name):
            if words and words[-1].initials:
                letters = words.pop().text + letters
            words.append(_Word(letters, initials=True))
            continue
        spelled = re.sub(r"['’`.]", "", anyascii(raw).casefold())
        words += [_Word(_SLAVIC_ENDING.sub("ski", word)) for word in re.findall(r"[a-z0-9]+", spelled)]
    while len(words) > 1 and words[-1].text in _POSTNOMINALS:
        words.pop()
    return tuple(words)


def _initials(word: str, name: str) -> str:
    """The letters of ``J.``, ``J.K.`` or, in a name that is not all capitals, ``JK``; else nothing."""
    plain = anyascii(word)
    if not _INITIALS.match(plain) or plain.strip(".").casefold() in _GENERATIONS | _POSTNOMINALS:
        return ""
    if "." not in plain and (len(plain) > 2 or name.isupper()):
        return ""
    return re.sub(r"[^A-Z]", "", plain).casefold()


def _in_order(name: str) -> str:
    """Given name first, where the order is evident from a comma or a family name in capitals."""
    family, comma, given = name.partition(",")
    if comma and given.strip() and given.strip().rstrip(".").casefold() not in _GENERATIONS | _POSTNOMINALS:
        return f"{given.strip()} {family.strip()}"
    words = name.split()
    shouted = [word for word in words if len(word) > 2 and word.isupper() and "." not in word]
    if shouted and words[: len(shouted)] == shouted and len(shouted) < len(words):
        return " ".join(words[len(shouted) :] + shouted)
    return name
