"""The people and bodies of an article: forms of one name joined, with what is said of them."""

from __future__ import annotations

import math
import re
from abc import ABC, abstractmethod
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from quotes import given_names, names, nouns, origins
from quotes.annotation import Annotation, Name, NameKind, Sentence
from quotes.coreference import bodies, callings, newcomers
from quotes.gazetteer import firms
from quotes.mending.trees import has_subject
from quotes.mentions import Phrase
from quotes.types import SpeakerKind


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something that the article speaks of and that could have spoken.

    :param name: the fullest form, without titles.
    :param named: whether the article gives a proper name; else ``name`` is a description.
    :param first: offset of the first mention.
    :param forms: all forms in order of appearance → how often.
    :param roles: what the article calls it: folded words of titles, appositions, descriptions.
    :param styles: the same by occasion: the folded words of each title and apposition.
    :param origins: keys of the places, peoples and bodies that it belongs to (:mod:`.origins`).
    :param sorts: of a body: the sorts that the words beside its name tell (:func:`.bodies.sorts_told`).
    :param femininity: log odds that it is a woman: what titles, nouns, pronouns and the given name say.
    :param voice: whether it is of a sort that speaks: people, bodies, documents.
    :param dead: whether the article says that it died.
    :param place: whether it is a place, which speaks only as a government or the like.
    """

    name: str
    kind: SpeakerKind
    named: bool
    first: int
    plural: bool = False
    forms: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    styles: set[frozenset[str]] = field(default_factory=set)
    origins: set[str] = field(default_factory=set)
    sorts: set[str] = field(default_factory=set)
    femininity: float = 0.0
    voice: bool = True
    place: bool = False
    dead: bool = False

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in order of appearance."""
        return tuple(form for form in self.forms if form != self.name)

    def note_role(self, words: tuple[str, ...]) -> None:
        """Take in folded words that the article uses for it."""
        if self.named and self.kind is not SpeakerKind.PERSON:
            words = tuple(w for w in words if not nouns.is_human(w))
        self.roles.update(words)
        if self.kind is SpeakerKind.PERSON:
            self.roles.update(callings.also(words))
        gender = names.title_gender(words)
        if gender and self.kind is SpeakerKind.PERSON:
            self.note_gender(4.0 if gender == "f" else -4.0)
        elif names.are_mostly_men(words) and self.kind is SpeakerKind.PERSON:
            self.note_gender(-1.0)

    def note_gender(self, log_odds: float) -> None:
        """Add evidence of a woman (positive) or a man, bounded so that later evidence can move it."""
        self.femininity = max(-_MOST_CERTAIN, min(_MOST_CERTAIN, self.femininity + log_odds))


_MOST_CERTAIN = 6.0
_CLEAR = 0.9
"""From this probability on a given name tells a woman, and a man from its complement down."""
_EVEN = 0.5
"""The probability where nothing tells."""
_ALONE = 0.5
"""How much a name without another is worth as a given name: it may be a surname."""


_PARENTS = frozenset("umm um oum abu abou".split())
"""What somebody is called as the mother or father of a child, with its name."""
_CHILDREN = frozenset("son daughter boy girl child baby".split())
_OFTEN = 3
"""So often a body has to be called by a word alone to have no longer name, for all that it is part of one."""


class Entities:
    """All entities of one article that have a name.

    :param phrases: of the frame; they tell roles.
    """

    def __init__(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        self._text = annotation.text
        self._fitting: dict[tuple[int, int], list[Entity]] = {}
        people = self._join([n for n in annotation.names if n.kind is NameKind.PERSON], _People())
        bodies = self._join([n for n in annotation.names if n.kind is not NameKind.PERSON], _Bodies())
        self._join_acronyms(bodies)
        both = people + bodies
        self._join_initials(annotation, both)
        self._join_bynames(annotation, both)
        self.all = sorted(both, key=lambda entity: entity.first)
        for person in people:
            words = [w for w in person.name.split() if names.fold(w) not in names.COURTESY_TITLES]
            female = given_names.female(words[0]) if words else _EVEN
            weight = 1.0 if len(words) > 1 else _ALONE
            person.note_gender(weight * math.log((female + 0.01) / (1.01 - female)))
        self._read_text(annotation.names)
        self._read_phrases(annotation, phrases)

    def fitting(self, name: Name) -> list[Entity]:
        """The entities that a name may stand for; more than one where a short form fits several."""
        return self._fitting.get((name.start, name.end), [])

    def _join(self, found: list[Name], known: _Known) -> list[Entity]:
        """Longest names first: each shorter one joins the entities that it may be short for."""
        formed = [(name, form) for name in found if names.tokens(form := name.form)]
        new = newcomers.found(formed, self._text)
        often = Counter(form for _, form in formed)
        begins = {form: name.start for name, form in reversed(formed)}
        for name, form in sorted(formed, key=_fullest_first):
            fitting = [e for e in known.fitting(form, name.start) if not self._is_other(name, form, e)]
            fitting = [e for e in fitting if not (form in new and new[form].is_not(name, e.name, e.first))]
            if name.kind is not NameKind.PERSON and often[form] >= _OFTEN:
                fitting = [e for e in fitting if often[e.name] > 1 or not _is_apart(form, begins[form], e)]
            if not fitting:
                kind = SpeakerKind.PERSON if name.kind is NameKind.PERSON else SpeakerKind.GROUP
                fitting = [Entity(form, kind, True, name.start)]
                known.add(fitting[0])
            if len(fitting) == 1:
                fitting[0].first = min(fitting[0].first, name.start)
            self._fitting[name.start, name.end] = fitting
        for name, form in sorted(formed, key=lambda row: row[0].start):
            fitting = self._fitting[name.start, name.end]
            if len(fitting) == 1:
                fitting[0].forms[form] += 1
            if name.kind not in (NameKind.PERSON, NameKind.NATIONALITY):
                fitting[0].kind = SpeakerKind.ORGANIZATION
                place = name.kind in (NameKind.LOCATION, NameKind.FACILITY)
                fitting[0].place = place and names.fold(fitting[0].name) not in names.SEATS
        for entity in known.entities:
            entity.plural = entity.kind is SpeakerKind.GROUP
        return known.entities

    def _is_other(self, name: Name, form: str, entity: Entity) -> bool:
        """Whether ``Mr. Example`` cannot be ``Ada Example``: a surname whose title belies the given name; nor
        ``her son Karim`` his mother, ``Umm Karim``."""
        of = entity.name.lower().split()
        if len(of) > 1 and of[0] in _PARENTS and form.lower() == of[1]:
            return names.fold((self._before(name) or [""])[-1]) in _CHILDREN
        title = names.title_gender(_title(self._before(name)))
        if title is None or name.kind is not NameKind.PERSON or " " in form or " " not in entity.name:
            return False
        given = entity.name.split()[0]
        female = given_names.female(given) if given_names.is_known(given) else 0.5
        return female > _CLEAR if title == "m" else female < 1 - _CLEAR

    def _before(self, name: Name) -> list[str]:
        """The words that stand before a name on its line."""
        return self._text[max(0, name.start - 80) : name.start].rsplit("\n", 1)[-1].split()

    def _join_acronyms(self, bodies: list[Entity]) -> None:
        """``National Farmers Union (NFU)``, in either order: what stands in brackets is the same body."""
        acronyms = [e for e in bodies if names.is_acronym(e.name) or not (" " in e.name or e.place)]
        short_forms = set(acronyms)
        beside = _Brackets(self._text, {e.name for e in acronyms})
        for short in acronyms:
            for full in bodies if short.name in beside else ():
                other = full not in short_forms
                if other and beside.join(short.name, full.name):
                    self._join_as(full, short, bodies)
                    break

    def _join_as(self, full: Entity, short: Entity, entities: list[Entity]) -> None:
        """Let what names a short form name the full one."""
        full.forms.update(short.forms)
        full.first = min(full.first, short.first)
        entities.remove(short)
        for fitting in self._fitting.values():
            fitting[:] = [full if e is short else e for e in fitting]

    def _join_initials(self, annotation: Annotation, entities: list[Entity]) -> None:
        """``JFK`` is John Fitzgerald Kennedy, ``the LG`` Lieutenant Governor Ada Quill: the initials of one
        whom the article names in full, or of the office before the name."""
        acronyms = [e for e in entities if names.is_acronym(e.name)]
        by_name: dict[str, set[Entity]] = defaultdict(set)
        by_office: dict[str, set[Entity]] = defaultdict(set)
        for name in annotation.names if acronyms else ():
            if name.kind is NameKind.PERSON and len(fitting := self.fitting(name)) == 1:
                for form in names.initials(name.form) if name.form.count(" ") > 1 else ():
                    by_name[form].add(fitting[0])
                for form in self._office_initials(name):
                    by_office[form].add(fitting[0])
        for short in acronyms:
            letters = sorted(names.letters(short.name))
            meant = (known[form] for known in (by_name, by_office) for form in letters if form in known)
            full = list(next(meant, ()))
            if len(full) == 1 and full[0] is not short:
                self._join_as(full[0], short, entities)

    def _join_bynames(self, annotation: Annotation, entities: list[Entity]) -> None:
        """``Ada Quill, the singer known as “Lulu”``: both names are one's; but not ``the sister of Ada Quill,
        known as “Lulu”``."""
        for name, other in pairwise(annotation.names):
            known = _KNOWN_AS.fullmatch(self._text, name.end, other.start)
            owner = self._text.startswith(("'s", "’s"), other.end)
            if known is None or owner or self._text.endswith(" of ", 0, name.start):
                continue
            [*full], [*short] = self.fitting(name), self.fitting(other)
            if len(full) == len(short) == 1 and full != short and full[0].kind is short[0].kind:
                self._join_as(full[0], short[0], entities)

    def _office_initials(self, name: Name) -> set[str]:
        """``LG`` of ``Lieutenant Governor, Ada Quill``, and ``OC`` of ``Ada Quill, OC of River Station``."""
        after = re.match(r", ([A-Z]{2,4}) (?:of|at|for)\b", self._text[name.end : name.end + 20])
        found = {after[1]} if after else set()
        before = _OFFICE.search(self._text, max(0, name.start - 60), name.start)
        words = [w for w in before[1].replace("-", " ").split() if w[0].isupper()] if before else []
        for size in range(2, len(words) + 1):
            first, last = names.fold(words[-size]), names.fold(words[-1])
            if first in names.TITLES and (nouns.is_human(first) or nouns.is_human(last)):
                found.add("".join(word[0] for word in words[-size:]))
        return found

    def _read_text(self, found: list[Name]) -> None:
        """Titles before names, ages and appositions after them, in the whole article."""
        for name in found:
            fitting = self.fitting(name)
            if len(fitting) != 1:
                continue
            entity = fitting[0]
            entity.sorts |= bodies.sorts_told(self._text, name.start, name.end)
            entity.place &= "business" not in entity.sorts
            inner = name.text.split()
            inner = inner[: max(0, len(inner) - len(entity.name.split()))]
            for beside in (self._before(name), inner):
                title = _title(beside)
                entity.note_role(title)
                entity.styles.add(frozenset(title))
                entity.origins |= origins.keys(beside[len(beside) - len(title) :]) & origins.PEOPLES
            after = self._text[name.end : name.end + 140]
            if age := re.match(r",? \(?(\d{1,3})\)?[,.]", after):
                entity.roles[f"{age[1]}-year-old"] += 1
            apposition = _APPOSITION.match(after)
            if apposition and not _OTHERS.search(apposition[1]):
                words = names.tokens(apposition[1])
                entity.note_role(_roles(entity, words))
                entity.styles.add(frozenset(words))

    def _read_phrases(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        """The nouns of the phrases that carry a name, appositions among them."""
        beyond = _APART | {"nmod", "nmod:poss"}
        for phrase in phrases:
            fitting = self.fitting(phrase.name) if phrase.name else []
            if len(fitting) != 1 or phrase.name is None:
                continue
            sentence = annotation.sentences[phrase.sentence]
            words = [sentence.words[i] for i in sentence.subtree(phrase.head, without=beyond)]
            called = [
                names.fold(w.text)
                for w in words
                if w.upos in ("NOUN", "PROPN")
                and w.stretch is None
                and not phrase.name.start <= w.start < phrase.name.end
            ]
            fitting[0].note_role(_roles(fitting[0], called))
            belonging = sentence.subtree(phrase.head, without=_APART)
            around = (w for w in map(sentence.words.__getitem__, belonging) if w.upos in ("PROPN", "ADJ"))
            fitting[0].origins |= origins.keys(
                w.text
                for w in around
                if w.stretch is None and not phrase.name.start <= w.start < phrase.name.end
            )
            governor = max(0, sentence.words[phrase.head].head)
            verb = sentence.words[governor].lemma
            joint = (c for c in sentence.children[governor] if sentence.words[c].deprel == "conj")
            joint_verbs = (sentence.words[c].lemma for c in joint if not has_subject(sentence, c))
            died = phrase.deprel in ("nsubj", "nsubj:pass") and "die" in (verb, *joint_verbs)
            if phrase.deprel == "nsubj:pass":
                behind = sentence.words[phrase.head :]
                died |= verb in _KILLED
                died |= verb in _LEFT_DEAD and any(word.text in _END for word in behind)
            buried = phrase.deprel == "obj" and verb in ("bury", "mourn")
            buried |= phrase.deprel.startswith("nmod") and verb in _DEATHS
            fitting[0].dead |= died or buried or "late" in fitting[0].roles
            fitting[0].dead |= phrase.deprel == "nsubj" and _is_lost(sentence, phrase.head)


def _roles(entity: Entity, called: Iterable[str]) -> tuple[str, ...]:
    """Those of the words beside a name that tell what a person, or a body, is: ``Quill & Roe, a gallery``."""
    body = entity.kind is not SpeakerKind.PERSON
    return tuple(n for n in called if nouns.is_human(n) or (body and nouns.is_body_or_kind(n)))


def _is_lost(sentence: Sentence, subject: int) -> bool:
    """Whether a clause tells that its subject is dead: ``Ada Quill passed away``, ``drowned``."""
    verb = sentence.words[subject].head
    beside = [sentence.words[child] for child in sentence.children[verb]] if verb >= 0 else []
    if verb < 0 or any(word.lemma in ("not", "nearly", "almost") for word in beside):
        return False
    if sentence.words[verb].text == "dead":
        return any(word.deprel == "cop" for word in beside)
    away = sentence.words[verb].lemma == "pass" and any(word.text == "away" for word in beside)
    return away or sentence.words[verb].lemma in ("drown", "perish")


_KNOWN_AS = re.compile(
    r"(?:, (?:the|an?) [\w -]{1,40}?)?,? (?:(?:also|better|commonly|popularly|widely) )?"
    r"known (?:(?:to|in|by|on) [\w ]{1,40}|[a-z]+ly |online )?as (?:the )?[“‘\"']*"
)
"""What stands between two names of one."""
_APART = frozenset({"acl", "acl:relcl", "conj", "parataxis"})
"""Relations that lead from a name to what is not it."""
_OFFICE = re.compile(
    r"((?:[A-Z][a-z]+[ -](?:of |for )?){1,3}[A-Z][a-z]+)(?: \([A-Z]{2,5}\))?,? (?:(?:Mrs?|Ms|Dr)\.? )?$"
)
"""The words with capitals before a name."""
_DEATHS = frozenset("killing death murder assassination execution funeral burial".split())
"""Nouns for the end of whoever it is of."""
_KILLED = frozenset("kill murder execute assassinate bury slay".split())
_LEFT_DEAD = frozenset("shoot find stab beat hack crush burn trample strangle".split())
"""Verbs that with a word of death tell of it: ``was shot dead``, ``was stabbed to death``."""
_END = frozenset({"dead", "death"})

_OTHERS = re.compile(r"\b(?:the|an?|his|her|its|their) ")
"""What stands before whom somebody does something to: ``Quill, the owner, sued the tenant``."""
_APPOSITION = re.compile(
    r"(?:,(?! who| which| where| when)| \(|,? who (?:is|was|has been)) "
    r"(?:the |an? |his |her |its |their |[\w’' ]+['’]s )?"
    r"([\w’' -]{3,60}?)(?: of | for | at | in | who | from | with |[,.;:)—–\n]|$)"
)


def _is_apart(form: str, begins: int, longer: Entity) -> bool:
    """Whether a body that is called by one word before a longer name with that word stands in the article is
    another: the ``Orvex`` of ``Orvex Museum``, unless the longer name but tells its kind."""
    words = names.body_words(longer.name)
    if " " in form or begins > longer.first or names.body_words(form) == words:
        return False
    told = (names.GENERIC_BODIES | firms.ENDINGS).intersection(names.tokens(longer.name))
    return not told and not names.abbreviates(form, longer.name)


def _fullest_first(row: tuple[Name, str]) -> tuple[int, int, int]:
    """Sorts names with their bare forms: more words first, then longer ones, then what stands first."""
    words = names.tokens(row[1])
    return -len(words), -sum(map(len, words)), row[0].start


class _Known(ABC):
    """Entities under the keys of their names, so that a name is compared with few of them."""

    def __init__(self) -> None:
        self.entities: list[Entity] = []
        self._under: dict[Hashable, list[int]] = defaultdict(list)

    def add(self, entity: Entity) -> None:
        """Take in one more."""
        for key in self._keys(entity.name):
            self._under[key].append(len(self.entities))
        self.entities.append(entity)

    @abstractmethod
    def fitting(self, form: str, start: int) -> list[Entity]:
        """The entities that a form may stand for that begins there."""

    @abstractmethod
    def _keys(self, name: str) -> set[Hashable]: ...

    def _with(self, keys: set[Hashable]) -> list[Entity]:
        """The entities with any of the keys, in the order in which they came."""
        return [self.entities[n] for n in sorted({n for key in keys for n in self._under.get(key, ())})]


class _People(_Known):
    """People, by each word of their names."""

    def fitting(self, form: str, start: int) -> list[Entity]:
        """The people of that name; of several those with that surname, unless they are only named later:
        ``Jon Roe Tal spoke. Roe said … Ada Roe agreed``."""
        fitting = [e for e in self._with(self._words(form)) if names.is_short_for(form, e.name)]
        if len(fitting) > 1:
            surnamed = [e for e in fitting if names.is_surname_of(form, e.name)]
            known = [e for e in fitting if e.first < start]
            later = surnamed and known and not any(e in known for e in surnamed)
            return known if later else surnamed or fitting
        if not fitting:
            alike = [e for e in self._with(self._begin(form)) if names.is_misspelling_of(form, e.name)]
            alike = alike or [e for e in self.entities if _is_called_short(form, e.name)]
            return alike if len(alike) == 1 else []
        return fitting

    def _keys(self, name: str) -> set[Hashable]:
        return self._words(name) | self._begin(name)

    @staticmethod
    def _words(name: str) -> set[Hashable]:
        words = names.tokens(name)
        return {part for word in words for part in (word, *word.split("-")) if len(part) > 1}

    @staticmethod
    def _begin(name: str) -> set[Hashable]:
        return {("begins", word[0]) for word in names.tokens(name)[-1:]}


def _is_called_short(form: str, full: str) -> bool:
    """Whether somebody may be called by the beginning of the given name: ``Stu`` for Stuart Example, but no
    ``Ali`` for Alice Example, since men are called so."""
    given, _, more = full.partition(" ")
    if " " in form or not more or len(form) < _SHORTEST_CALLED or not given.startswith(form):
        return False
    other = abs(given_names.female(form) - given_names.female(given)) >= _EVEN
    return given_names.is_known(given) and not (given_names.is_known(form) and other)


_SHORTEST_CALLED = 3
"""Of fewer letters the beginning of a given name is an initial."""


class _Bodies(_Known):
    """Bodies, by the words that their names begin and end with, by acronym and by initials."""

    def fitting(self, form: str, _start: int) -> list[Entity]:
        words, initials, acronyms = self._parts(form)
        near = self._with({*words, *(("short", i) for i in initials), *(("long", a) for a in acronyms)})
        fitting = [e for e in near if names.names_same_body(form, e.name)]
        exact = [e for e in fitting if names.body_words(form) == names.body_words(e.name)]
        return (exact or fitting)[:1]

    def _keys(self, name: str) -> set[Hashable]:
        words, initials, acronyms = self._parts(name)
        return {*words, *(("long", i) for i in initials), *(("short", a) for a in acronyms)}

    @staticmethod
    def _parts(name: str) -> tuple[set[Hashable], set[str], set[str]]:
        words = names.body_words(name)
        edges: set[Hashable] = {("first", words[0]), ("last", words[-1])} if words else set()
        acronyms = names.letters(name) if names.is_acronym(name) else set()
        return edges, names.initials(name), acronyms


class _Brackets:
    """The acronyms and short names of a text that stand in brackets, or before them.

    :param acronyms: those that are looked for.
    """

    def __init__(self, text: str, acronyms: set[str]) -> None:
        self._text = text
        self._inside: dict[str, list[int]] = defaultdict(list)
        self._before: dict[str, list[int]] = defaultdict(list)
        longest = max(map(len, acronyms), default=0)
        for bracket in re.finditer(r"\(", text) if acronyms else ():
            at = bracket.start()
            inner, closed, _ = text[at + 1 : at + longest + 4].partition(")")
            for first, last in ((0, 0), (0, 1), (1, 0), (1, 1)):
                own = inner[first : len(inner) - last]
                aside = inner[:first] + inner[len(inner) - last :]
                if closed and own in acronyms and not _WORD_CHARACTER.search(aside):
                    self._inside[own].append(at)
            for length in range(1, longest + 1):
                own = text[max(0, at - 1 - length) : at - 1]
                if own in acronyms and text[at - 1] == " ":
                    self._before[own].append(at)

    def __contains__(self, acronym: str) -> bool:
        return acronym in self._inside or acronym in self._before

    def join(self, acronym: str, name: str) -> bool:
        """Whether the name stands before the brackets with the acronym, or in those after it."""
        return any(self._ends(name, at) for at in self._inside.get(acronym, ())) or any(
            self._text.startswith((name, f"the {name}"), at + 1) for at in self._before.get(acronym, ())
        )

    def _ends(self, name: str, at: int) -> bool:
        """Whether the name ends up to three marks or spaces before ``at``."""
        for end in range(at - 1, max(len(name), at - 3) - 1, -1):
            if _WORD_CHARACTER.match(self._text, end):
                return False
            if self._text.startswith(name, end - len(name)):
                return True
        return False


_WORD_CHARACTER = re.compile(r"\w")


_INITIALS = re.compile(r"(?:[A-Z]\.){2,}")


def _title(words: list[str]) -> tuple[str, ...]:
    """The title that ends the words before a name: ``said Foreign Minister`` → ``minister``, ``foreign``."""
    title: list[str] = []
    for word in reversed(words):
        plain = names.fold(word).strip(".,’'").replace(".", "")
        initials = _INITIALS.fullmatch(word)
        short = plain in names.COURTESY_TITLES or callings.in_full(plain) != plain
        if word.endswith((",", ".", ":", "”")) and not initials and not short:
            break
        known = plain in names.TITLES or nouns.is_human(plain)
        if not known and not (title and (word[:1].isupper() or word.endswith(("’s", "'s")))):
            break
        title.append(callings.in_full(re.sub(r"['’]s$", "", plain)))
    return tuple(title[:5])
