"""An article's own gazetteer: what is a name once is the same name everywhere in it.

The model for names looks at one sentence at a time. An article tells more: a surname taken
for a place is a person's where the full name stands elsewhere, and a name that was missed
once is found by its other occurrences.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from quotes import cues, firms, given_names, names, nouns, short_forms
from quotes.annotation import Annotation, Name, NameKind, Sentence, Word
from quotes.trimming import trim

_UNSURE = 0.12
"""From this probability on, and to its complement, what stands first in a name may be no given name."""
_LONG = 4
"""Fewer letters are no surname in the midst of a name, and no more are perhaps one at its end: ``Sen``."""
_SHORTEST = 3
"""Single words of fewer letters are not sought where the model saw no name."""


def settle(annotation: Annotation) -> list[Name]:
    """The names of an article, made whole, their classes made consistent, the missed ones added."""
    text = annotation.text
    surnames = _surnames([n for n in annotation.names if n.kind is NameKind.PERSON])
    # A party's name may begin with what its members are called too: the Republican Party.
    bodies_at = {n.start for n in annotation.names if n.kind is NameKind.ORGANIZATION}
    given = [
        n
        for n in annotation.names
        if n.text in surnames or n.end + 1 in bodies_at or not (_is_office(n) or _SIDE.match(n.text))
    ]
    given += _speaking(annotation, given, surnames)
    given = sorted([*given, *_aged(annotation, given)], key=lambda name: name.start)
    given = _with_nicknames(firms.made_whole(_joined(given, text), text), text)
    given = [_as_told(_after_seat(name, text), text) for name in trim(given)]
    named = {i for name in given for i in range(name.start, name.end)}
    words = [w for s in annotation.frame() for w in s.words if w.start not in named and _is_proper(w)]
    proper, likely = {w.start for w in words if w.upos == "PROPN"}, {w.start for w in words}
    given = [_with_surname(name, text, proper) for name in given]
    given = short_forms.spelled_out(given, text)
    kinds = {k for n in given if n.kind is NameKind.ORGANIZATION for k in names.kinds_of_body(n.text)}
    surnames = _surnames([n for n in given if n.kind is NameKind.PERSON])
    often = Counter(name.text for name in given)
    once = {form for form, count in often.items() if count == 1} - surnames
    given = _with_people(name for name in given if not _is_generic(name, kinds, once, text))
    surnames = _surnames([n for n in given if n.kind is NameKind.PERSON])
    called = surnames | _tails(given)
    bodies = (
        _begin_bodies(given, surnames) | set(short_forms.shortened(given, text)) | short_forms.acronyms(given)
    )
    longer = _beginnings_of_bodies(given)
    votes: dict[str, Counter[NameKind]] = defaultdict(Counter)
    for name in given:
        votes[names.bare(name.text)][name.kind] += 1
    families = {f"{form}s" for form in called | {n.form for n in given if n.kind is NameKind.PERSON}}
    settled = [
        Name(
            name.start,
            name.end,
            name.text,
            _kind(name, votes[names.bare(name.text)], called, bodies, longer, families),
        )
        for name in given
    ]
    found = _joined(_with_missed(settled, _missed(annotation, settled, surnames)), text)
    named = {i for name in found for i in range(name.start, name.end)}
    proper, likely = proper - named, likely - named
    found = [_with_words_before(_with_given_name(name, text, proper), text, likely) for name in found]
    return [_with_end(name, text) for name in found]


def _is_proper(word: Word) -> bool:
    """Whether a word may be part of a name: ``Rights`` of ``River Rights Watch`` too."""
    return word.upos == "PROPN" or (word.upos in ("NOUN", "ADJ") and word.text[:1].isupper())


def _is_office(name: Name) -> bool:
    """Whether a name is but a title: ``Prime Minister``, ``River Commissioner``."""
    words = names.tokens(name.text)
    if set(words) <= names.TITLES:
        return True
    person = name.kind is NameKind.PERSON and len(words) > 1
    office = (len(words[-1]) > _LONG and words[-1] in names.PEOPLE) or words[-1] in _SHORT_OFFICES
    return person and office and not given_names.is_known(words[0])


_SHORT_OFFICES = frozenset("mp mps msp mla mep ceo cfo".split())
_SIDE = re.compile(r"(?:[RDI]|DFL|GOP)-[A-Z][a-z]+\b")
"""A lawmaker's party and state: ``R-Ohio``."""


def _speaking(annotation: Annotation, given: list[Name], surnames: set[str]) -> list[Name]:
    """Proper nouns that speak, where the model saw no name: ``Example`` in ``Example said``."""
    named = {i for name in given for i in range(name.start, name.end)}
    found: dict[int, Name] = {}
    for sentence in annotation.frame():
        for hit in sentence.hits:
            if hit.source is None or hit.way not in ("subject", "label"):
                continue
            quoted = any(word.stretch is not None for word in sentence.words[hit.last + 1 :])
            sure = hit.lemma in cues.SPEECH_VERBS or sentence.words[hit.source].text in surnames
            if not (sure or quoted):
                continue
            alone = not sentence.children[hit.source] and len(sentence.words[hit.source].text) >= _SHORTEST
            first, last = _proper_run(sentence, hit.source, surnames)
            if not (sure or alone or first < last):
                continue
            if first <= last and not any(
                i in named for word in sentence.words[first : last + 1] for i in range(word.start, word.end)
            ):
                start, end = sentence.words[first].start, sentence.words[last].end
                several = sentence.words[hit.source].xpos == "NNPS"
                body = any(word.upos != "PROPN" for word in sentence.words[first : last + 1])
                one = NameKind.ORGANIZATION if body else NameKind.PERSON
                kind = NameKind.NATIONALITY if several else one
                name = Name(start, end, annotation.text[start:end], kind)
                if (first == 0 or sentence.words[first - 1].upos != "DET") and not _is_office(name):
                    found[start] = name
    return list(found.values())


def _aged(annotation: Annotation, given: list[Name]) -> Iterator[Name]:
    """People who are told by their age, where the model saw no name: ``Zaynab, 34, a baker``."""
    named = {i for name in given for i in range(name.start, name.end)}
    for sentence in annotation.frame():
        for i, word in enumerate(sentence.words):
            aged = _AGE.match(annotation.text, word.end) and word.text.istitle()
            alone = i == 0 or not sentence.words[i - 1].text[:1].isupper()
            known = word.start in named or nouns.is_time(word.text) or names.fold(word.text) in names.TITLES
            if aged and alone and not known and _is_safe(word.text):
                yield Name(word.start, word.end, word.text, NameKind.PERSON)


def _proper_run(sentence: Sentence, head: int, surnames: set[str]) -> tuple[int, int]:
    """(first, last) of the proper nouns around a head, titles left out; empty where it is none."""
    words = sentence.words

    def proper(i: int) -> bool:
        word = words[i]
        return word.upos == "PROPN" and word.stretch is None and word.text[:1].isupper()

    if not proper(head):
        return head, head - 1
    first = last = head
    while first > 0 and proper(first - 1):
        first -= 1
    begins = first == 1 and last > first and words[0].deprel in ("amod", "compound")
    if (first > 1 or begins) and _is_common_in_name(words[first - 1]):
        first -= 1
        while first > 0 and (proper(first - 1) or _is_common_in_name(words[first - 1])):
            first -= 1
    while last + 1 < len(words) and proper(last + 1):
        last += 1
    while first <= last and names.fold(words[first].text).strip(".") in names.TITLES:
        if first == last and words[first].text in surnames:
            break
        first += 1
    return first, last


def _is_common_in_name(word: Word) -> bool:
    """Whether a word that is none of a name elsewhere is one here: ``Rights`` in ``River Rights Watch``."""
    known = names.fold(word.text).strip(".") in names.TITLES or nouns.is_human(word.lemma)
    return _is_proper(word) and word.stretch is None and not known and not nouns.is_time(word.text)


_OPEN_END = re.compile(r" (?:of|for|and)(?: the)?$")


def _joined(found: list[Name], text: str) -> list[Name]:
    """Parts of one name put together: ``Ada`` and ``d’Example``, ``Elbonian`` and ``Transit Authority``."""
    out: list[Name] = []
    for name in found:
        last = out[-1] if out else None
        if last is not None and text[last.end : name.start] == " " and _are_one(last, name):
            open_end = _OPEN_END.search(last.text) or name.kind is NameKind.OTHER
            kind = last.kind if open_end else name.kind
            out[-1] = Name(last.start, name.end, text[last.start : name.end], kind)
        else:
            out.append(name)
    return out


def _are_one(first: Name, second: Name) -> bool:
    """Whether two names that stand side by side are one."""
    if second.kind is NameKind.PERSON and first.kind is not NameKind.PERSON:
        given = given_names.is_known(first.text) and not first.text.isupper()
        return given and first.kind is not NameKind.NATIONALITY
    if first.kind is NameKind.PERSON:
        founded = second.kind is NameKind.ORGANIZATION and names.tokens(second.text)[:1]
        return second.kind is NameKind.PERSON or bool(founded and founded[0] in names.GENERIC_BODIES)
    if _OPEN_END.search(first.text):
        return True
    if first.kind is NameKind.ORGANIZATION and second.kind is NameKind.LOCATION:
        return True
    if first.kind is NameKind.ORGANIZATION and second.kind is NameKind.OTHER:
        return names.tokens(second.text)[-1] in names.GENERIC_BODIES
    places = (NameKind.LOCATION, NameKind.NATIONALITY, NameKind.ORGANIZATION)
    return second.kind is NameKind.ORGANIZATION and first.kind in places


def _with_nicknames(found: list[Name], text: str) -> list[Name]:
    """``Ada “Boats” Quill`` as one name, whatever parts of it the model saw."""
    out = list(found)
    for whole in _NICKNAMED.finditer(text):
        inside = [name for name in out if name.start < whole.end() and whole.start() < name.end]
        if inside and inside[-1].kind is NameKind.PERSON and inside[-1].end >= whole.end():
            start = min(name.start for name in inside) if inside[0].start <= whole.start() else whole.start()
            end = max(whole.end(), inside[-1].end)
            out = [name for name in out if name not in inside]
            out.append(Name(start, end, text[start:end], NameKind.PERSON))
    return sorted(out, key=lambda name: name.start)


_NICKNAMED = re.compile(
    r"(?<![\w’'-])(?:[A-Z][\w-]+|[A-Z]\.(?:[A-Z]\.)*) "
    r"(?:“[A-Z][\w’' -]{1,24}”|\"[A-Z][\w’' -]{1,24}\"|‘[A-Z][\w -]{1,24}’|'[A-Z][\w -]{1,24}') "
    r"[A-Z][\w’'-]+"
)
"""A given name, what one is called in marks, a surname."""

_SEAT = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]+|member|candidate) (?:for|of) $")
"""What stands before a place and its holder: ``MP for River South Ada Quill``, ``Bishop of Norvik Roe``."""


def _after_seat(name: Name, text: str) -> Name:
    """``Ada Quill`` of ``River South Ada Quill``, after a seat that is none of the name, and of ``Mayor of
    River Ada Quill``, where the seat was taken into it."""
    words = name.text.split()
    inside = len(words) > _LONG and words[1] in ("of", "for")
    before = _SEAT.search(text, max(0, name.start - 20), name.start)
    seat = words[0] if inside else before[1] if before else ""
    first = 2 if inside else 0
    if names.fold(seat) not in names.TITLES or len(words) < first + 3:
        return name
    given = (i for i in range(first + 1, len(words) - 1) if given_names.is_known(words[i]))
    at = next(given, len(words) - 2 if name.kind is NameKind.PERSON else 0)
    if not at:
        return name
    rest = name.text.split(maxsplit=at)[-1]
    return Name(name.end - len(rest), name.end, rest, NameKind.PERSON)


_COUNSEL = re.compile(r" [KQS]C$")
"""What a barrister's name ends with."""
_SITE = re.compile(r"-(?:based|born|headquartered|area)\b")
"""What stands after the name of a place, and no other."""
_AGE = re.compile(r", \d\d(?=[,.]\s)| \(\d\d\)")
"""What stands after a person's name, and no other."""


def _as_told(name: Name, text: str) -> Name:
    """``Ada Quill`` of ``Ada Quill, 34, said`` and of ``Ada Quill, who said`` as a person, ``Quill Homes``
    of ``Quill Homes, which owns``, of ``shares in Quill Homes`` and ``Quill & Roe`` as bodies, ``Norvik`` of
    ``Norvik-based`` as a place, whatever the model says."""
    if name.kind is not NameKind.PERSON and " " in name.text and _is_told_as_person(name, text):
        return Name(name.start, name.end, name.text, NameKind.PERSON)
    if _SITE.match(text, name.end):
        return Name(name.start, name.end, name.text, NameKind.LOCATION)
    if firms.is_one(name) or text.endswith(("hares in ", "hares of "), 0, name.start):
        return Name(name.start, name.end, name.text, NameKind.ORGANIZATION)
    body = name.kind is NameKind.PERSON and text.startswith(", which ", name.end)
    if body and not given_names.is_known(name.form.partition(" ")[0]):
        return Name(name.start, name.end, name.text, NameKind.ORGANIZATION)
    return name


def _is_told_as_person(name: Name, text: str) -> bool:
    """Whether an age stands after a name; or *who*, or an office before it, if it begins as people's do."""
    if _AGE.match(text, name.end) or (_COUNSEL.search(name.text) and text.startswith(",", name.end)):
        return True
    first, *more = name.text.split()
    if not given_names.is_known(first) or names.fold(more[-1]) in names.GENERIC_BODIES:
        return False
    before = text[max(0, name.start - 20) : name.start].split()
    return bool(before and names.is_office(before[-1])) or text.startswith(", who ", name.end)


def _with_people(found: Iterable[Name]) -> list[Name]:
    """The names, with ``Ada Quill`` a person's where somebody is called ``Quill`` elsewhere."""
    given = list(found)
    people = [name.text for name in given if name.kind is NameKind.PERSON]
    called = Counter(text for text in people if " " not in text)
    borne = {text.rpartition(" ")[2] for text in people if " " in text}
    return [
        _as_person(name, called, borne)
        if name.kind not in (NameKind.PERSON, NameKind.NATIONALITY) and " " in name.text
        else name
        for name in given
    ]


def _as_person(name: Name, called: Counter[str], borne: set[str]) -> Name:
    """``Ada Quill`` taken for a body or place, or the head of a body's name: ``Ada Quill Show``.

    :param called: how often the article calls somebody by a word alone; ``borne``: surnames of full names.
    """
    before, _, last = name.text.rpartition(" ")
    first, second, *more = name.text.split()
    likely = name.kind is NameKind.LOCATION and before == first and called[last] > 1 and last not in borne
    if likely or (called[last] and given_names.is_known(before)):
        return Name(name.start, name.end, name.text, NameKind.PERSON)
    if more and called[second] and second not in borne and given_names.is_known(first):
        whole = f"{first} {second}"
        return Name(name.start, name.start + len(whole), whole, NameKind.PERSON)
    return name


def _is_generic(name: Name, kinds: set[str], once: set[str], text: str) -> bool:
    """Whether ``the Chamber`` only describes a body that the article names, ``Elbonian Chamber of Trade``,
    and ``the Spaniard`` or ``the 40-year-old Norvikian`` somebody.

    :param kinds: what the bodies of the article are by their names; ``once``: names that stand in it once.
    """
    word = names.fold(name.text)
    if " " in word or not text.endswith((" the ", "The ", "-old "), 0, name.start):
        return False
    if name.kind is NameKind.PERSON:
        return nouns.is_human(word, guess=False) or name.text in once
    return word in kinds and (nouns.is_body(word) or word in names.GENERIC_BODIES)


def _begin_bodies(given: list[Name], surnames: set[str]) -> set[str]:
    """Single names that the names of bodies begin with, and nobody's: ``Quillco`` of ``Quillco Mines``."""
    firsts = {
        name.text.split()[0]
        for name in given
        if name.kind is NameKind.ORGANIZATION
        and " " in name.text
        and not _OF_PEOPLE & set(name.text.lower().split())
    }
    people = {
        word
        for name in given
        if name.kind is NameKind.PERSON and " " in name.text
        for word in name.text.split()
    }
    return {first for first in firsts - surnames - people if not given_names.is_known(first)}


def _beginnings_of_bodies(given: list[Name]) -> set[str]:
    """``River Harbour`` of ``River Harbour Pictures``: what names of bodies begin with, if it is not somebody
    after whom they are named."""
    bodies = (name.text.split() for name in given if name.kind is NameKind.ORGANIZATION)
    called = {name.text for name in given if name.kind is NameKind.PERSON and " " not in name.text}
    return {
        " ".join(words[:size])
        for words in bodies
        for size in range(2, len(words))
        if not (given_names.is_known(words[0]) or words[size - 1] in called)
    }


_OF_PEOPLE = frozenset(
    "campaign administration foundation family government regime team cabinet office".split()
)
"""Words of bodies that are named after people."""


def _with_words_before(name: Name, text: str, proper: set[int]) -> Name:
    """``Council`` grows to ``Elbow Lakes Council``: proper nouns before a body's name."""
    start = name.start
    while name.kind is NameKind.ORGANIZATION and (before := _BEFORE.search(text, max(0, start - 30), start)):
        word = names.fold(before[1])
        common = word in names.TITLES or nouns.is_human(word) or nouns.is_time(word)
        if start - len(before[0]) not in proper or common:
            break
        start -= len(before[0])
    return Name(start, name.end, text[start : name.end], name.kind)


def _with_given_name(name: Name, text: str, proper: set[int]) -> Name:
    """``Example`` in ``Ada Example`` grows by the given name or initial that the model left out, and a single
    name by the title that is a part of it: ``Sheikh Example``."""
    if name.kind is not NameKind.PERSON:
        return name
    joined = _JOINED.search(text, max(0, name.start - 20), name.start)
    if joined and names.fold(joined[1]) not in _PREFIXES:
        name = Name(joined.start(), name.end, text[joined.start() : name.end], name.kind)
    before = _GIVEN.search(text, max(0, name.start - 20), name.start)
    if before is None:
        return name
    start = name.start - len(before[0])
    if "." in before[1] and start in proper:
        return Name(start, name.end, text[start : name.end], name.kind)
    word = names.fold(before[1])
    first, _, more = name.text.partition(" ")
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
    if start not in proper or word in names.TITLES or nouns.is_time(word) or called or whole or verb:
        return name
    seat = _SEAT.search(text, max(0, start - 20), start)
    if seat and names.fold(seat[1]) in names.TITLES:
        return name
    office = _BEFORE.search(text, max(0, start - 30), start) if more else None
    if office and names.fold(office[1]) not in names.TITLES:
        return name
    return Name(start, name.end, text[start : name.end], name.kind)


def _with_surname(name: Name, text: str, proper: set[int]) -> Name:
    """``Ada`` in ``Ada Grant`` grows by the surname that the model left out, a common word as it is."""
    form = name.form
    after = _SURNAME.match(text, name.end) if name.kind is NameKind.PERSON and " " not in form else None
    if after is None or after.start(1) not in proper or not given_names.is_known(form):
        return name
    if nouns.is_time(after[1]) or names.fold(after[1]) in names.TITLES:
        return name
    return Name(name.start, after.end(), text[name.start : after.end()], name.kind)


_SURNAME = re.compile(r" ([A-Z][a-z]{2,})\b(?! [A-Z])")
"""One more word with a capital after a name."""


def _with_end(name: Name, text: str) -> Name:
    """``Ada Quill`` grows to ``Ada Quill III`` and ``Ada Quill-Roe``, ``Ada`` to ``Ada ter Quill``, ``River
    Workers`` to ``River Workers and Helpers Union``: what the model left out."""
    if (
        name.kind is NameKind.ORGANIZATION
        and name.text.rpartition(" ")[2].lower() not in names.GENERIC_BODIES
    ):
        rest = _REST.match(text, name.end)
        whole = rest is not None and rest[1].lower() in names.GENERIC_BODIES
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
    r"|-[A-Z][a-zà-ÿ][\w’']*(?![\w-])"
)
"""What a name may go on with: a particle and a surname, or a number; the other half of a surname."""

_REST = re.compile(
    r"(?:,(?: [A-Z][\w’'-]+){1,2})*,? (?:and|&)(?: [A-Z][\w’'-]+){0,3} ([A-Z][\w’'-]+)\b(?! [A-Z])"
)
"""What a body's name may go on with: ``Workers and Helpers Union``."""

_JOINED = re.compile(r"(?<![\w’'-])([A-Z][\w’']+)-$")
"""The first half of a given name, as in ``Jean-Paul``."""
_PREFIXES = frozenset("anti pro ex non post pre mid vice co pan neo".split())
"""What a hyphen joins to a name without becoming part of it."""
_GIVEN = re.compile(r"(?<![\w’'-])([A-Z][a-zà-ÿ]+|[A-Z]\.(?: ?[A-Z]\.)*) $")
_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][\w’'-]+) $")
"""A capitalized word right before."""


def _surnames(people: list[Name]) -> set[str]:
    """The last words of the full names of people; of longer names the last but one too, as a father's
    surname stands in Spanish."""
    found = set()
    for name in people:
        words = names.bare(name.text).split()
        if len(words) > 1:
            found.add(words[-1])
        if len(words) > 2 and len(words[-2]) >= _LONG and words[-2][:1].isupper():
            found.add(words[-2])
    return found


def _tails(given: list[Name]) -> set[str]:
    """The names of people without their first word, where more than a surname is left: ``Ki Quill``."""
    forms = (name.form.split() for name in given if name.kind is NameKind.PERSON)
    return {" ".join(words[1:]) for words in forms if len(words) > 2}


def _kind(
    name: Name,
    votes: Counter[NameKind],
    surnames: set[str],
    bodies: set[str],
    longer: set[str],
    families: set[str],
) -> NameKind:
    form = name.form
    best, count = votes.most_common(1)[0]
    if form in bodies or (name.kind is NameKind.PERSON and form in longer):
        return NameKind.ORGANIZATION
    if form in families or form in _SIDES:
        return NameKind.NATIONALITY
    if form in surnames:
        return NameKind.PERSON
    if name.kind in (NameKind.LOCATION, NameKind.FACILITY) and votes[NameKind.ORGANIZATION] == count:
        return NameKind.ORGANIZATION
    return best if count > votes[name.kind] else name.kind


_SIDES = frozenset(
    "Republicans Democrats Conservatives Tories Liberals Socialists Communists Labourites".split()
)
"""People by their side in politics, whom the model takes for a person at the start of a sentence."""


def _missed(annotation: Annotation, settled: list[Name], surnames: set[str]) -> list[Name]:
    """Further occurrences, as whole words, of names that the article holds."""
    known: dict[str, NameKind] = {}
    for name in settled:
        form = name.form
        if name.kind is NameKind.PERSON or " " in form or names.is_acronym(form):
            known.setdefault(form, name.kind)
        firm, _, legal = form.rpartition(" ")
        if " " in firm and names.LEGAL_FORMS.intersection(names.tokens(legal)):
            known.setdefault(firm.rstrip(","), name.kind)
    for surname in surnames:
        known.setdefault(surname, NameKind.PERSON)
    for seat in names.SEATS:
        known.setdefault(seat.title(), NameKind.ORGANIZATION)
    for paper in _PAPERS & set(annotation.text.split()):
        known.setdefault(f"the {paper}", NameKind.ORGANIZATION)
        known.setdefault(f"The {paper}", NameKind.ORGANIZATION)
    common = {form for form in surnames if not _is_safe(form)}
    wanted = sorted(
        (f for f in known if len(f) >= _SHORTEST and f != f.lower() and (f in common or _is_safe(f))),
        key=lambda form: -len(form),
    )
    bare = _bare_nouns(annotation) if common else frozenset()
    taken = sorted((name.start, name.end) for name in settled)
    found, at = [], 0
    for start, form in _occurrences(annotation.text, wanted):
        if form in common and start not in bare:
            continue
        end = start + len(form)
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        within = taken[at : bisect_left(taken, (end, end), at)]
        whole = known[form] in (NameKind.ORGANIZATION, NameKind.PERSON) and " " in form
        if all(whole and _holds((start, end), span) for span in within):
            found.append(Name(start, end, form, known[form]))
    return found


_PAPERS = frozenset(
    """
    Times Guardian Economist Telegraph Herald Tribune Gazette Chronicle Observer Examiner Inquirer Courant
    """.split()
)
"""Words that are a newspaper's name behind an article."""


def _holds(span: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether the other span is but a part of this one."""
    return span[0] <= other[0] and other[1] <= span[1] and span != other


def _with_missed(settled: list[Name], missed: list[Name]) -> list[Name]:
    """All names in order, without those that are but a word of a missed one: ``Watch`` of ``River Watch``."""
    starts = [name.start for name in missed]
    kept = []
    for name in settled:
        before = bisect_right(starts, name.start)
        span = (missed[before - 1].start, missed[before - 1].end) if before else (0, 0)
        if not _holds(span, (name.start, name.end)):
            kept.append(name)
    return sorted([*kept, *missed], key=lambda name: name.start)


_WORD_BEGINS = re.compile(rf"(?<![\w-])(?=(\S.{{{_SHORTEST - 1}}}))", re.DOTALL)
_WORD_ENDS = re.compile(r"(?![\w-])")


def _occurrences(text: str, wanted: list[str]) -> Iterator[tuple[int, str]]:
    """Where the forms stand as whole words, in order and without overlap; of several the first wanted."""
    by_beginning: dict[str, list[str]] = defaultdict(list)
    for form in wanted:
        by_beginning[form[:_SHORTEST]].append(form)
    end = 0
    for begins in _WORD_BEGINS.finditer(text):
        start = begins.start()
        for form in by_beginning.get(begins[1], ()) if start >= end else ():
            if text.startswith(form, start) and _WORD_ENDS.match(text, start + len(form)):
                end = start + len(form)
                yield start, form
                break


def _bare_nouns(annotation: Annotation) -> frozenset[int]:
    """Where one word alone is a subject without an article, as ``Grant`` is in ``Grant said``."""
    return frozenset(
        word.start
        for sentence in annotation.frame()
        for i, word in enumerate(sentence.words)
        if word.deprel in ("nsubj", "nsubj:pass") and word.xpos in ("NN", "NNP") and word.stretch is None
        if not any(sentence.words[child].upos != "PUNCT" for child in sentence.children[i])
    )


def _is_safe(form: str) -> bool:
    """Whether a form is unlikely to be an ordinary word at the start of a sentence."""
    return " " in form or names.fold(form) not in _ORDINARY


_ORDINARY = frozenset(
    """
    may will mark grant rich young long short green brown white black gray grey love hope faith grace joy art
    bill drew frank gene jack pat rob rose rusty summer april june august autumn bush banks cash cook cross
    day dean early field fields fox gold good hall hill house king lamb law little major marsh may miles moon
    moore nice page park parks pope post price rice rock sharp stone street strong sweet west wise wolf wood
    woods best fair fine price swift first last new one two
    """.split()
)
