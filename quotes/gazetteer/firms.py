"""Names of firms, which the model sees in part or takes for those of people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quotes import given_names, names, nouns
from quotes.annotation import Name, NameKind

_SPEAKING = (NameKind.PERSON, NameKind.ORGANIZATION)
ENDINGS = names.LEGAL_FORMS | frozenset(
    """
    airlines airways bancorp brands brewing capital energy enterprises entertainment films foods holdings
    industries laboratories labs logistics motors partners pharma pharmaceuticals pictures productions
    properties railways records resources semiconductor software solutions studios systems technologies
    telecom theatres therapeutics ventures
    """.split()
)
"""What the names of firms end with, and no surname."""
FORM_BEHIND = rf" (?:{'|'.join(sorted(names.LEGAL_FORMS - {'limited'}))})\b"
"""The legal form behind a firm's name, written small."""
_FORM_BEHIND = re.compile(FORM_BEHIND)
PAPERS = frozenset("times post tribune gazette herald journal chronicle".split())
"""What the names of papers end with, and few of people."""
_PARTNERS = re.compile(
    r"(?<![\w’'-])(?:[A-Z][\w’'-]+ & [A-Z][\w-]+|[A-Z]{1,2}&[A-Z]{1,2})(?![\w-])(?! [A-Z])"
)
_OWNING = re.compile(r"['’]s(?!\w)")
_SAYS = re.compile(
    r"..(?: (?:also|later|now))? (?:said|says|told|tells|has|had|is|was|will|would|did|does|declined|added)\b"
    r"|.., (?:an?|one|the|which) "
)
"""What stands behind a name that owns nothing, from its ending on."""
_SAID = re.compile(r"\b(?:said|says|added|adds|for) $")
_STOP = re.compile(r"..(?:[.,;:]|$)")
_LONGEST_WORD = 8


def is_one(name: Name) -> bool:
    """Whether a name is a firm's by its words, whatever the model says: ``Quill Foods``, ``Quill & Roe``; of
    what the model takes for a place, a paper's too: ``the Elbonia Times``."""
    last = names.tokens(name.text)[-1:] if " " in name.text else ()
    paper = name.kind is NameKind.LOCATION and not PAPERS.isdisjoint(last)
    return paper or not ENDINGS.isdisjoint(last) or " & " in name.text


def is_incorporated(name: Name, text: str) -> bool:
    """Whether the legal form of a firm stands behind a name: ``Norvik plc``."""
    return _FORM_BEHIND.match(text, name.end) is not None


_NOUNS = (
    "company|firm|group|app|platform|start-?up|retailer|bank|airline|carrier|charity|nonprofit|chain|brand"
    "|manufacturer|fund|agency|insurer|lender|automaker|carmaker|chipmaker|drugmaker|conglomerate|studio"
    "|broadcaster|consultancy|supermarket|giant|utility|website|outfit|consortium|trade body|think tank"
)
"""What bodies are called, and nobody."""
_SO_CALLED_BEFORE = re.compile(rf"\b(?:{_NOUNS}|[A-Z][a-z]*maker) $")
_SO_CALLED_BEHIND = re.compile(
    rf", (?:the|an?|its|their) (?:(?!at |of |in |from |for |with |who )[\w’'-]+ ){{0,5}}?"
    rf"(?:(?:{_NOUNS})(?:[,.;)]| (?:that|which|of|behind|based|in|for|owned|with)\b)"
    r"|(?:maker|unit|subsidiary) of\b)"
)


def as_called(found: list[Name], text: str) -> list[Name]:
    """The names in order, bodies those that the article calls a firm or the like, wherever they stand: ``the
    hedge fund Example Harbour``, ``Example Harbour, a company that …``; or that are a body's elsewhere by
    their first word: ``Example, which …``."""
    called = {name.text for name in found if _is_called_firm(name, text)}
    bodies = {name.text for name in found if text.startswith(", which ", name.end)}

    def is_body(name: Name) -> bool:
        first, _, more = name.text.partition(" ")
        known = given_names.is_known(first) or name.kind is not NameKind.PERSON
        return not known and (name.text in called or bool(more and first in bodies))

    return [
        Name(name.start, name.end, name.text, NameKind.ORGANIZATION) if is_body(name) else name
        for name in found
    ]


def _is_called_firm(name: Name, text: str) -> bool:
    before = _SO_CALLED_BEFORE.search(text, max(0, name.start - 16), name.start)
    return before is not None or _SO_CALLED_BEHIND.match(text, name.end) is not None


def without_trade(name: Name, text: str) -> Name:
    """``Example`` of ``Chipmaker Example said``, where a sentence begins with it, and of ``the NGO Example``:
    what a body is called by its trade is none of its name, unless all of it only tells what it is: ``Airline
    Pilots Association``."""
    trade, _, rest = name.text.partition(" ")
    told = nouns.is_trade_of_body(trade, alone=True) or trade.lower() in _SORTS
    begins = trade.isupper() or _BEGINS.search(text, max(0, name.start - 3), name.start)
    if not rest or not told or not begins:
        return name
    if nouns.is_known(rest.rpartition(" ")[2].lower()):
        return name
    return Name(name.end - len(rest), name.end, rest, name.kind)


_SORTS = frozenset("charity ngo nonprofit startup".split())
_BEGINS = re.compile(r"(?:^|\n|[.!?][”’\"']? |[“\"])$")
"""What stands before the first word of a sentence."""


def made_whole(found: list[Name], text: str) -> list[Name]:
    """The names in order, those of firms as long as they are: ``Quill & Roe``, ``Q&R``, ``Quill’s``, ``PT
    Quill Roe``, ``Elbonian Gas``."""
    whole = _with_nation(list(_with_partners(found, text)), text)
    return [_with_form(name, text) for name in _with_own_ending(whole, text)]


def _with_form(name: Name, text: str) -> Name:
    """A firm by the legal form before its name."""
    form = _FORM.search(text, max(0, name.start - _LONGEST_WORD), name.start)
    if form is None or name.kind not in _SPEAKING:
        return name
    return Name(form.start(), name.end, text[form.start() : name.end], NameKind.ORGANIZATION)


_FORM = re.compile(r"\b(?:PT|CV) $")
"""Forms of firms that Indonesians write before the name."""


def _with_partners(found: list[Name], text: str) -> Iterable[Name]:
    """Firms of which the model saw but a partner: ``Quill & Roe``, but not ``Ada & Jane``."""
    firms = [m for m in _PARTNERS.finditer(text) if not all(map(given_names.is_known, m[0].split(" & ")))]
    done = 0
    for name in found:
        while firms and firms[0].end() < name.end:
            firms.pop(0)
        if name.start < done:
            continue
        if firms and firms[0].start() <= name.start and name.kind in _SPEAKING:
            done = firms[0].end()
            yield Name(*firms[0].span(), firms[0][0], NameKind.ORGANIZATION)
        else:
            yield name


def _with_nation(found: list[Name], text: str) -> list[Name]:
    """Firms that begin with what a people is called: ``Elbonian Gas``, ``Elbonian Star Cruises``."""
    done, out = 0, []
    for name in found:
        people = name.kind is NameKind.NATIONALITY and name.start >= done
        rest = _OF_NATION.match(text, name.end) if people else None
        if rest is not None:
            done = rest.end()
            out.append(Name(name.start, done, text[name.start : done], NameKind.ORGANIZATION))
        elif name.start >= done:
            out.append(name)
    return out


_TRADES = ENDINGS | frozenset(
    """
    gas air rail land water energy power telecom cycling athletics swimming rowing opera ballet heritage
    cruises holidays line lines ferries
    """.split()
)
_OF_NATION = re.compile(
    rf"(?: [A-Z][\w’-]+){{0,2}} (?:{'|'.join(sorted(t.title() for t in _TRADES))})\b(?!-| [A-Z])"
)
"""What the name of a firm goes on with behind its nation."""


def _with_own_ending(found: list[Name], text: str) -> list[Name]:
    """Firms whose names end as if they owned something: ``Quill’s said``, ``Quill’s, the auction house``."""
    owning = [n for n in found if _OWNING.match(text, n.end) and n.kind in _SPEAKING]
    plain = {name.text for name in found if not _OWNING.match(text, name.end)}
    firms = {name.text for name in owning if _owns_nothing(name, text)} - plain
    firms -= {form for form in firms if form.count(" ") == 1 and given_names.is_known(form.split(" ")[0])}
    return [
        Name(name.start, name.end + 2, text[name.start : name.end + 2], NameKind.ORGANIZATION)
        if name.text in firms and name.kind in _SPEAKING
        else name
        for name in found
    ]


def _owns_nothing(name: Name, text: str) -> bool:
    """Whether what a name seems to own stands nowhere: ``Quill’s said``, ``a spokesman for Quill’s.``"""
    said = _SAID.search(text, max(0, name.start - _LONGEST_WORD), name.start)
    return bool(_SAYS.match(text, name.end) or (said and _STOP.match(text, name.end)))
