"""How far names reach: what the model left out before, between and behind their words."""

from __future__ import annotations

import re
from itertools import pairwise

from quotes import cues, given_names, marks, names, nicknames, nouns, origins, places, tokens
from quotes.annotation import Name, NameKind
from quotes.gazetteer import firms
from quotes.gazetteer.seats import SEAT
from quotes.gazetteer.words import PLAYING

_UNSURE = 0.12
"""From this probability on, and to its complement, what stands first in a name may be no given name."""


def joined(found: list[Name], text: str) -> list[Name]:
    """Parts of one name put together: ``Ada`` and ``d’Example``, ``Elbonian`` and ``Transit Authority``,
    ``Ada Harbor`` and ``Pictures``, ``River Workers’ Union``."""
    out: list[Name] = []
    for name in found:
        last = out[-1] if out else None
        if last and (_are_one(last, name, text[last.end : name.start]) or _is_given(last, name, text)):
            open_end = _OPEN_END.search(last.text) or name.kind is NameKind.OTHER
            kind = last.kind if open_end else name.kind
            out[-1] = Name(last.start, name.end, text[last.start : name.end], kind)
        else:
            out.append(name)
    return out


_OPEN_END = re.compile(r" (?:of|for|and)(?: the)?$")


def _are_one(first: Name, second: Name, between: str) -> bool:
    """Whether two names that stand side by side are one."""
    if between in ("' ", "’ "):
        bodies = first.kind is second.kind is NameKind.ORGANIZATION
        return bodies and first.text.endswith("s")
    if between != " ":
        return False
    if second.kind is NameKind.PERSON and first.kind is not NameKind.PERSON:
        given = given_names.is_known(first.text) and not first.text.isupper()
        return given and first.kind is not NameKind.NATIONALITY
    if first.kind is NameKind.PERSON:
        founded = second.kind in (NameKind.ORGANIZATION, NameKind.FACILITY) and names.tokens(second.text)[:1]
        told = names.GENERIC_BODIES | firms.ENDINGS
        return second.kind is NameKind.PERSON or bool(founded and founded[0] in told)
    if _OPEN_END.search(first.text):
        return True
    if first.kind is NameKind.ORGANIZATION and second.kind is NameKind.LOCATION:
        return True
    if first.kind is NameKind.ORGANIZATION and second.kind is NameKind.OTHER:
        return not names.GENERIC_BODIES.isdisjoint(names.tokens(second.text)[-1:])
    places = (NameKind.LOCATION, NameKind.NATIONALITY, NameKind.ORGANIZATION)
    return second.kind is NameKind.ORGANIZATION and first.kind in places


def _is_given(first: Name, second: Name, text: str) -> bool:
    """Whether what people of a faith are called is somebody's given name: ``Then Christian Quill spoke``, but
    not ``A devout Christian Quill``, nor ``German Quill``."""
    faith = first.kind is NameKind.NATIONALITY and not origins.is_one_of_a_people(first.text)
    if not faith or second.kind is not NameKind.PERSON or text[first.end : second.start] != " ":
        return False
    begins = names.fold(second.text.partition(" ")[0]).strip(".")
    whole = begins in names.TITLES or (" " in second.text and given_names.is_known(begins))
    begun = _BEGUN.search(text, max(0, first.start - 6), first.start)
    return given_names.is_known(first.text) and not whole and begun is not None


_BEGUN = re.compile(r"(?:^|[\n.,:;(—–“”\"‘] ?|\b(?:and|or|but|that|with|by|to|for|of|than|when|as) )$")
"""What a name stands behind without a word that describes it."""


def with_nicknames(found: list[Name], text: str) -> list[Name]:
    """``Ada “Boats” Quill`` and ``Robert (Bob) Roe`` as one name, whatever parts of it the model saw."""
    out = list(found)
    for first, last in nicknames.found(text):
        inside = [name for name in out if name.start < last and first < name.end]
        if inside and inside[-1].kind is NameKind.PERSON and inside[-1].end >= last:
            start = min(name.start for name in inside) if inside[0].start <= first else first
            end = max(last, inside[-1].end)
            out = _instead(out, inside, Name(start, end, text[start:end], NameKind.PERSON))
        elif not inside and nicknames.is_given(text[first:last].partition(" ")[0]):
            out = _instead(out, [], Name(first, last, text[first:last], NameKind.PERSON))
    return out


def with_names_in_marks(found: list[Name], text: str) -> list[Name]:
    """``Norvik Star`` of ``the “Norvik Star” said`` as one name, whatever parts of it the model saw."""
    out = list(found)
    for start, end in marks.named_in_marks(text):
        inside = [name for name in out if name.start < end and start < name.end]
        whole = any(name.end - name.start >= end - start and name.kind is NameKind.PERSON for name in inside)
        person = whole and not text.endswith("he ", 0, start - 1)
        known = given_names.is_known(text[start:end].partition(" ")[0])
        kind = NameKind.PERSON if person or known else NameKind.ORGANIZATION
        out = _instead(out, inside, Name(start, end, text[start:end], kind))
    return out


_CALLED = re.compile(
    r"\b(?P<noun>[a-z]+(?:-[a-z]+){0,2}) (?:called|named|known as) (?:[Tt]he )?"
    r"(?P<name>[A-Z][\w’'-]*(?: (?:(?:of|for|the|and|&|in|to|de|del|la|al) )*[A-Z][\w’'-]*)*)"
)


def with_called(found: list[Name], text: str) -> list[Name]:
    """``Mothers of Norvik`` of ``a group called Mothers of Norvik`` as one name, whatever the model saw."""
    out = list(found)
    for match in _CALLED.finditer(text):
        start, end = match.span("name")
        if nouns.goes_by_name(match["noun"]) and not nouns.is_collective(match["noun"]):
            inside = [name for name in out if name.start < end and start < name.end]
            out = _instead(out, inside, Name(start, end, match["name"], NameKind.ORGANIZATION))
    return out


def _instead(found: list[Name], parts: list[Name], whole: Name) -> list[Name]:
    """The names in order, with a whole one instead of its parts."""
    return sorted([*(name for name in found if name not in parts), whole], key=lambda name: name.start)


def with_words_before(name: Name, text: str, proper: set[int]) -> Name:
    """``Council`` grows to ``Elbow Lakes Council``: proper nouns before a body's name."""
    start = name.start
    while name.kind is NameKind.ORGANIZATION and (before := _BEFORE.search(text, max(0, start - 30), start)):
        word = names.fold(before[1])
        title = word in names.TITLES - names.SAINTS
        common = title or nouns.is_human(word) or nouns.is_time(word)
        if start - len(before[0]) not in proper or common:
            break
        start -= len(before[0])
    return Name(start, name.end, text[start : name.end], name.kind)


def with_field(name: Name, text: str, begins: set[int]) -> Name:
    """``UK`` grows to ``Cycling UK`` where that begins a sentence and says something: a body is named by what
    it is for, and by its country.

    :param begins: offsets of the nouns that sentences begin with.
    """
    before = _BEFORE.search(text, max(0, name.start - 30), name.start)
    says = _NEXT.match(text, name.end)
    place = name.kind is NameKind.LOCATION or name.text in places.KNOWN
    if not place or before is None or says is None or " " in name.text:
        return name
    start, word = name.start - len(before[0]), names.fold(before[1])
    somebody = nouns.is_human(word.removesuffix("s")) or word in names.TITLES
    common = (somebody and not nouns.is_collective(word)) or nouns.is_time(word) or word in _SIDES
    if start not in begins or common or not cues.is_cue_form(says[1]):
        return name
    return Name(start, name.end, text[start : name.end], NameKind.ORGANIZATION)


def with_given_name(name: Name, text: str, proper: set[int]) -> Name:
    """``Example`` in ``Ada Example`` grows by the given name or initial that the model left out, and a single
    name by the title that is a part of it: ``Sheikh Example``."""
    if name.kind is not NameKind.PERSON:
        return name
    joined = _JOINED.search(text, max(0, name.start - 20), name.start)
    if joined and names.fold(joined[1]) not in _PREFIXES:
        name = Name(joined.start(), name.end, text[joined.start() : name.end], name.kind)
    saint = _SAINT.search(text, max(0, name.start - 30), name.start)
    if saint:
        name = Name(saint.start(), name.end, text[saint.start() : name.end], name.kind)
    particle = _GIVEN_WITH.search(text, max(0, name.start - 30), name.start)
    if particle and given_names.is_known(particle[1]):
        return Name(particle.start(), name.end, text[particle.start() : name.end], name.kind)
    before = _GIVEN.search(text, max(0, name.start - 20), name.start)
    if before is None:
        return name
    start = name.start - len(before[0])
    first, _, more = name.text.partition(" ")
    initial = "." in before[1] and tokens.is_initial(text, start)
    if initial and (start in proper or tokens.is_initial(first, 0)):
        return Name(start, name.end, text[start : name.end], name.kind)
    word = names.fold(before[1])
    if word in names.GIVEN_TOO and not more:
        return Name(start, name.end, text[start : name.end], name.kind)
    if first.endswith(".") and not given_names.is_known(before[1]):
        return name
    if names.fold(first) in names.TITLES:
        return name
    sure = not _UNSURE < given_names.female(first) < 1 - _UNSURE
    whole = more and sure and given_names.is_known(first)
    called = nouns.is_human(word.removesuffix("s")) and not given_names.is_known(word)
    verb = cues.is_cue_form(word) and not given_names.is_known(word)
    apart = text.endswith(", ", 0, start) and text.startswith(",", name.end)
    month = word not in nouns.DAYS and _OPENS.search(text, max(0, start - 3), start)
    time = nouns.is_time(word) and not (apart or (month and given_names.is_known(word)))
    plays = more and before[1] in PLAYING
    if start not in proper or word in names.TITLES or time or called or plays or whole or verb:
        return name
    seat = SEAT.search(text, max(0, start - 20), start)
    if seat and names.fold(seat[1]) in names.TITLES:
        return name
    office = _BEFORE.search(text, max(0, start - 30), start) if more else None
    if office and names.fold(office[1]) not in names.TITLES:
        return name
    return Name(start, name.end, text[start : name.end], name.kind)


def with_surname(name: Name, text: str, proper: set[int]) -> Name:
    """``Ada`` in ``Ada Grant`` grows by the surname that the model left out, a common word as it is."""
    form = name.form
    after = _SURNAME.match(text, name.end) if name.kind is NameKind.PERSON and " " not in form else None
    if after is None or after.start(1) not in proper or not given_names.is_known(form):
        return name
    if nouns.is_time(after[1]) or names.fold(after[1]) in names.TITLES:
        return name
    return Name(name.start, after.end(), text[name.start : after.end()], name.kind)


_SURNAME = re.compile(r" ((?:[dl]['’])?[A-Z][a-z]{2,})\b(?! [A-Z])")
"""One more word with a capital after a name."""


def with_shared_surnames(found: list[Name], text: str) -> list[Name]:
    """The names in order, ``Adam`` with the surname that he shares in ``the brothers Adam and Tom Example``
    and ``the biographers, Adam and Ada Example``: as a name that is longer than its span."""
    people = [name for name in found if name.kind is NameKind.PERSON]
    full = {word for name in people if " " in name.text for word in name.form.split()}
    out = list(found)
    for i, (name, after) in enumerate(pairwise(found)):
        given, _, surname = after.form.partition(" ")
        both = name.kind is NameKind.PERSON and after.kind is NameKind.PERSON and surname
        beside = text[name.end : after.start] in (" and ", " & ")
        known = given_names.is_known(given) or given_names.is_known(name.text)
        told = _TOLD_OF.search(text, max(0, name.start - _NEAR), name.start)
        introduced = told is not None and nouns.is_human(told[1])
        if not (both and beside and known) or " " in name.text or (name.text in full and not introduced):
            continue
        around = text[max(0, name.start - _NEAR) : after.end + _NEAR]
        called = rf"\b(?:the {re.escape(surname)}e?s|Mrs?\.? {re.escape(surname)})\b"
        if introduced or _FAMILY.search(around) or re.search(called, text):
            out[i] = Name(name.start, name.end, f"{name.text} {surname}", name.kind)
    return out


_TOLD_OF = re.compile(r"(?<![\w’'-])([a-z]+)s,? $")
"""What several are, before their names."""
_NEAR = 50
"""Characters before and behind two names in which it is told that they are of one family."""
_FAMILY = re.compile(
    r"\b(?:brothers|sisters|siblings|twins|parents|couple|newlyweds|married|husband and wife|spouses"
    r"|grandparents|cousins|(?:mother|father) and (?:son|daughter))\b",
    re.IGNORECASE,
)


def with_end(name: Name, text: str) -> Name:
    """``Ada Quill`` grows to ``Ada Quill III`` and ``Ada Quill-Roe``, ``Ada`` to ``Ada ter Quill``, ``River
    Workers`` to ``River Workers and Helpers Union``: what the model left out."""
    if (
        name.kind is NameKind.ORGANIZATION
        and name.text.rpartition(" ")[2].lower() not in names.GENERIC_BODIES
    ):
        rest = _REST.match(text, name.end) or (
            _OWN.match(text, name.end) if name.text.endswith("s") else None
        )
        whole = rest is not None and rest[1].lower() in names.GENERIC_BODIES | _BODIES
        end = rest.end() if rest is not None and whole else name.end
        return Name(name.start, end, text[name.start : end], name.kind)
    after = _END.match(text, name.end) if name.kind is NameKind.PERSON else None
    if after is None or (after[1] and " " in name.text) or (after[0][0] == "-" and " " not in name.text):
        return name
    return Name(name.start, after.end(), text[name.start : after.end()], name.kind)


_END = re.compile(
    r" (?:(d(?:a|al|as|e|el|i|os|u)|v[ao]n|(?:in|op)(?= ['’‘]t )|te[nr]|bin|bint|ibn)"
    r"(?: (?:de[nr]?|la|las|los|['’‘]t))? [A-Z][\w’'-]+"
    r"|III?|IV)\b"
    r"| [dl]['’][A-Z][\w’'-]+"
    r"|-[A-Z][a-zà-ÿ][\w’']*(?![\w-])"
)
"""What a name may go on with: a particle and a surname, or a number; the other half of a surname."""
_REST = re.compile(
    r"(?:,(?: [A-Z][\w’'-]+){1,2})*,? (?:and|&)(?: [A-Z][\w’'-]+){0,3} ([A-Z][\w’'-]+)\b(?! [A-Z])"
)
"""What a body's name may go on with: ``Workers and Helpers Union``."""
_OWN = re.compile(r"['’](?: [A-Z][\w-]+){0,2} ([A-Z][\w-]+)\b(?! [A-Z])")
"""What a body of many goes on with: ``River Doctors’ Co-operative``."""
_BODIES = frozenset("co-operative cooperative guild society alliance forum trust co-op".split())
_JOINED = re.compile(r"(?<![\w’'-])([A-Z][\w’']+)-$")
"""The first half of a given name, as in ``Jean-Paul``."""
_SAINT = re.compile(r"(?<![\w’'-])(?:[A-Z][\w’'-]+ )?(?:St[aeo]?)\. $")
"""The beginning of a surname after a saint, and the given name before: ``Ada Sta.``."""
_PREFIXES = frozenset("anti pro ex non post pre mid vice co pan neo".split())
"""What a hyphen joins to a name without becoming part of it."""
_GIVEN = re.compile(r"(?<![\w’'-])([A-Z][a-zà-ÿ]+|[A-Z]\.(?: ?[A-Z]\.)*) $")
_GIVEN_WITH = re.compile(r"(?<![\w’'-])([A-Z][a-zà-ÿ]+) d(?:[ao]s?|el?) $")
"""A given name and a particle: ``Ada do`` of ``Ada do Carmo``."""
_SIDES = frozenset("new north south east west northern southern eastern western central great".split())
"""What the name of a place begins with."""
_NEXT = re.compile(r" (?:ha[sd] )?([a-z]+)\b")
_OPENS = re.compile(r"(?:^|\n|[.!?][”\"]? )$")
"""What stands before the first word of a sentence, which is no month without a preposition."""
_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]+) $")
"""A capitalized word right before."""
