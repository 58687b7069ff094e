"""Words in marks that are the name of something, by what stands right before them: no one says them."""

from __future__ import annotations

import re

from quotes.marks.layout import DASHES
from quotes.nouns import DAYS

_WORD = re.compile(r"[\w’'-]+|[,(]")

_TITLING = frozenset("titled entitled headlined subtitled so-called self-styled named".split())
"""What names come after, and nothing else."""
_TERMS = frozenset(
    """
    term phrase word hashtag acronym abbreviation expression headline prefix suffix title name nickname
    moniker pseudonym codename theme motto catchphrase
    """.split()
)
"""Nouns for words: ``the term “…”``; somebody's own are said: ``her phrase “…”``."""
_COMPOSED = frozenset("song film movie book album play novel hymn poem musical opera".split())
"""Works right before whose title nothing that somebody says stands."""
_MADE = _COMPOSED | frozenset(
    "show series memoir podcast documentary sitcom exhibition painting single sculpture anthology".split()
)
"""What somebody has made, under a title, that says nothing."""
_WORKS = _MADE | frozenset("program programme column magazine newspaper".split())
"""Nouns for what has a title."""
_DOCUMENTS = frozenset(
    """
    chapter report section article essay paper speech lecture talk episode campaign project initiative scheme
    event festival bill law group movement app website site blog newsletter course seminar workshop panel tour
    class piece game
    """.split()
)
"""More nouns for what is called something: ``a chapter called “…”``."""
_PARTS = frozenset("section segment podcast newsletter tour".split())
"""Nouns behind the title that is theirs: ``her “Facts First” section``."""
_MAKERS = frozenset(
    """
    author writer co-author star host director editor creator producer cover version rendition edition copy
    chorus sequel launch presentation release publication premiere screening performance middle
    """.split()
)
"""Nouns before "of" and a title."""
_SOURCED = re.compile(r"\b[Aa]ccording to(?: [\w.’'-]+){1,5}$")
_WITHIN = re.compile(
    r"\b(?:(?:in|from|at)(?: (?:his|her|its|their|the))?(?: [a-z-]+)?|[Aa]ccording to|told the(?: [A-Z]\w+)*"
    r"|part of (?:an?|its|the)|ha(?:s|d|ve) read|watch(?:ed|es|ing)?) $"
)
"""What goes before the name of something that one takes part in, finds something in, speaks to, reads."""
_PERFORMED = frozenset("sing sings sang sung singing perform performs performed performing".split())
_ACTING = frozenset("role roles star starred stars starring appeared appears appearing appearance".split())
_KNOWN_AS = re.compile(
    r"\b(?:(?:[Kk]nown?|(?:referred to|identified) (?:only|simply)) (?:[\w’'-]+ ){0,4}as"
    r"|(?:go(?:es|ing)?|went) by|(?:title|name|nickname|alias|codename|password) (?:is|was|will be)) $"
)
"""What goes before what somebody or something is called by many."""
_AS_KNOWN = re.compile(
    r",? as [^.,;:“”\"]{1,50} (?:is|are|was|were)(?: [a-z]+)? (?:known|called|nicknamed)\b(?! by)"
)
"""What comes after it: ``“the Finger”, as the pier is known``."""
_WORD_OF_TONGUE = re.compile(r"\b(?:an?|the|this) [A-Z]\w+ (?:word|term|phrase|expression|name),? $")
"""What goes before a word of some language, not of somebody: ``the Latin word “…”``."""
_DUBBED = re.compile(
    r"(?:[,(–—-] ?|\b(?:is|are|was|were|been|being) )(?:dubbed|nicknamed|christened|code-?named) $"
)
"""What goes before a name that somebody or something is given."""
_BY_SOME = re.compile(
    r"\bwhat (?:some|many|people|everyone|everybody|they|we|(?!critics|opponents|rivals|supporters)[a-z]+s)"
    r"(?: \w+)? (?:call|dub|term) (?:the |an? )?$"
)
"""What goes before a term that is in use: nobody is quoted with it."""
_HEADED = re.compile(
    r"\bheadlines? (?:(?:that|which) )?(?:reads?|reading|say(?:s|ing)|said|such as|is|was)[,:]? $"
)
"""What goes before the words of a headline: ``Under a headline that said, “…”``."""
_PROVERB = r"(?:proverb|saying|adage|maxim|dictum)\b"
_BEHIND_PROVERB = re.compile(
    rf"\b[Aa]s (?:they say|(?:the|an?) (?:[\w-]+ ){{0,3}}{_PROVERB}(?: goes| says| has it)?)[,:]? $"
)
_BEFORE_PROVERB = re.compile(rf",? as (?:the|an?) (?:[\w-]+ ){{0,3}}{_PROVERB}")
"""What everybody says, nobody does."""
_MADE_BY = re.compile(r"\bby (?:[\w.’'-]+ ){1,6}called $")
"""What goes before the title of what somebody has made: ``a piece by Ada Quill called “…”``."""
_BY = re.compile(r" by (?:[a-z]+ )?[A-Z][\w.’'-]* [A-Z]")
_BEFORE_WORKS = frozenset("to of in for from with on at".split())
"""What stands before the title of somebody's work: ``the prize went to “River Street” by Ada Quill``."""
_IS_NAME = re.compile(r" (?:is|was) the (?:name|title)\b")
_IS_MADE = re.compile(r" (?:is|was) (?:directed|composed|choreographed|produced|performed|published) by\b")
_SIGNED = re.compile(r" by (?:[\w.’'-]+ ){1,7}?[\w.’'-]+:")
_PART = re.compile(r" ?(\w+)")
_BEFORE_WORK = re.compile(
    r" (?:an?|the|his|her|their) (?:[\w-]+ ){0,4}"
    rf"(?:{'|'.join(sorted(_MADE))}|drama|comedy|thriller|biopic|sequel|collection)\b"
)
"""What a work is said to be behind its title: ``“River Street,” a play``."""
REACH, AHEAD = 60, 60
"""Characters before and after the marks that may tell."""
_LONGEST_SHORT_FORM = 4
"""Words in marks and brackets that a name is to be short for: ``Example Holdings (“Example”)``."""
_OPEN = frozenset("the a an this that".split())


def is_title_like(words: str) -> bool:
    """Whether words are written as a title is: few, the most of them with a capital."""
    each = words.split()
    capitals = sum(word[:1].isupper() or word[:1].isdigit() for word in each)
    return len(each) <= 7 and words[:1].isupper() and capitals >= 0.6 * len(each)


_SMALL = frozenset("a an and at by for from in into of on or the to with".split())


def is_title(words: str) -> bool:
    """Whether words may well be a title: as :func:`is_title_like`, or every one but the small ones with a
    capital: ``State of the River``."""
    each = words.strip(STOPS).split()
    whole = all(word in _SMALL or not word[:1].islower() for word in each)
    return is_title_like(words) or (words[:1].isalnum() and not words[:1].islower() and whole)


def _is_plain(before: str) -> bool:
    """Whether words are not written as those of a headline are, in which a capital tells nothing."""
    return any(word[:1].islower() and word not in _SMALL for word in before.split()[1:])


STOPS = " ,.!?"
"""What may stand in marks behind a title."""
_SHOWING = re.compile(
    r"(?:\bread(?:s|ing)?|:) ?$|\b(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|dubb?(?:s|ed)?) [^.]*$"
)


def is_work(words: str, before: str) -> bool:
    """Whether words that the model takes for the name of a work are one: ``walked off in “Dog Years”``, but
    not what can be read somewhere, or somebody is called: ``a sign reading “No Dogs”``."""
    return is_title(words) and not _SHOWING.search(before)


def is_name(words: str, before: str, after: str = "") -> bool:
    """Whether words in marks are a name or a term.

    >>> is_name("Day of Rivers", "said on Example's")
    True
    >>> is_name("ghost", "the so-called")
    True
    >>> is_name("a disgrace", "he called it")
    False

    :param before: the text before the marks, ``after`` what comes after them.
    """
    near = _WORD.findall(before[-REACH:])
    if _IS_NAME.match(after) or _AS_KNOWN.match(after) or (_IS_MADE.match(after) and is_title(words)):
        return True
    if _SIGNED.match(after) and (not near or before.rstrip()[-1:] in DASHES):
        return True
    if not near:
        return False
    previous, last = ("", *(word.lower() for word in near))[-2:]
    whose = last.endswith(("'s", "’s", "s'", "s’"))
    if last in _TITLING or (previous, last) == ("subject", "line") or _HEADED.search(before):
        return True
    if _BY_SOME.search(before) or (is_title(words) and words[-1:] == "," and _BEFORE_WORK.match(after)):
        return True
    if _BEHIND_PROVERB.search(before) or _BEFORE_PROVERB.match(after):
        return True
    if _KNOWN_AS.search(before) and not words.startswith(("a ", "an ")):
        return True
    if last == "called" and previous in _WORKS | _DOCUMENTS:
        return True
    if last in _TERMS:
        return previous in _OPEN or bool(_WORD_OF_TONGUE.search(before))
    if (previous, last) == ("theme", "of"):
        return True
    part = _PART.match(after)
    composed = last in _COMPOSED and before.rstrip()[-1:].isalpha()
    if words.lstrip("¡¿ ")[:1].isupper() and (composed or (part and part[1] in _PARTS)):
        return True
    if not is_title(words):
        return False
    if _WITHIN.search(before) and words[:1].isalpha() and words[-1] not in "!?" and _is_plain(before):
        return True
    if near[-1] == "In" or (whose and _SOURCED.search(before.rstrip())):
        return True
    if last == "(" and after.startswith(")") and len(words.split()) <= _LONGEST_SHORT_FORM:
        return True
    if (previous, last) == ("interview", "with"):
        return True
    if (
        (last == "of" and previous.removesuffix("s") in _MAKERS)
        or _MADE_BY.search(before)
        or last in _PERFORMED
        or (previous, last) == ("stage", "to")
    ):
        return True
    if (
        _DUBBED.search(before)
        or (last == "in" and previous in _ACTING)
        or (whose and near[-1][:-2].isupper())
    ):
        return True
    if part and part[1] in _WORKS | _PARTS:
        return True
    broadcast = (
        whose
        and next((w for w in reversed(near[:-1]) if w == "On" or not w[:1].isupper()), "").lower() == "on"
    )
    broadcast |= whose and last[:-2] in DAYS
    if last in _BEFORE_WORKS and _BY.match(after):
        return True
    work = previous if last == "," else last
    apposed = last == "," and previous in _DOCUMENTS
    return near[-1] in ("on", "told") or broadcast or apposed or work in _WORKS
