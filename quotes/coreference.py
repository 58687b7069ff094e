"""Who a mention stands for: names of one person joined, pronouns and descriptions resolved.

Names come first, over the whole article: forms of one name make one entity under its fullest
form. Then every noun phrase of the frame is resolved in reading order: a short name that fits
several people, a pronoun, a description. Each resolution is a distribution over entities,
with the reason for it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass, field

from quotes import given_names, mentions, names
from quotes.annotation import Annotation, Name, NameKind
from quotes.cues import SPEECH_VERBS
from quotes.mentions import Phrase
from quotes.types import MentionKind, SpeakerKind

_KINDS = {
    NameKind.PERSON: SpeakerKind.PERSON,
    NameKind.NATIONALITY: SpeakerKind.GROUP,
}


@dataclass(slots=True, eq=False)
class Entity:
    """Somebody or something that the article speaks of and that could have spoken.

    :param name: the fullest form, without titles.
    :param forms: other forms → how often.
    :param roles: what the article calls it: folded words of titles, appositions, predicates.
    :param named: whether the article gives a proper name.
    :param first: offset of the first mention.
    """

    name: str
    kind: SpeakerKind
    named: bool
    first: int
    forms: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    gender: Counter[str] = field(default_factory=Counter)
    plural: bool = False

    @property
    def aliases(self) -> tuple[str, ...]:
        """The other forms, in order of appearance."""
        return tuple(form for form in self.forms if form != self.name)

    def likely_gender(self) -> str | None:
        """``"m"``, ``"f"``, or ``None`` where the article does not tell."""
        m, f = self.gender["m"], self.gender["f"]
        return None if m == f else ("m" if m > f else "f")


@dataclass(frozen=True, slots=True)
class Link:
    """One answer to "who is this?".

    :param reason: why, for a reader of the article.
    """

    entity: Entity
    probability: float
    reason: str


@dataclass(slots=True)
class _Seen:
    """The last mention of an entity, for the choice of antecedents."""

    offset: int
    sentence: int
    paragraph: int
    subject: bool
    source: bool
    kind: MentionKind
    count: int


class Coreference:
    """Resolves the noun phrases of one article.

    :param phrases: of the frame, in reading order (:func:`quotes.mentions.phrases`).
    """

    def __init__(self, annotation: Annotation, phrases: list[Phrase]) -> None:
        self._annotation = annotation
        self._phrases = phrases
        self.entities: list[Entity] = []
        self._by_name: dict[tuple[int, int], list[Entity]] = {}
        self._join_names()
        self._read_roles()
        self._links: list[list[Link]] = []
        self._seen: dict[int, _Seen] = {}
        self._resolve()

    def links(self, phrase: int) -> list[Link]:
        """The distribution for the phrase with that index, likeliest first; empty where it is nobody."""
        return self._links[phrase]

    # ---- names -----------------------------------------------------------------------------------

    def _join_names(self) -> None:
        people: list[Entity] = []
        bodies: list[Entity] = []
        ordered = sorted(
            (name for name in self._annotation.names if names.tokens(names.bare(name.text))),
            key=lambda n: (-len(names.tokens(names.bare(n.text))), n.start),
        )
        for name in ordered:
            form = names.bare(name.text)
            if name.kind is NameKind.PERSON:
                fitting = [e for e in people if names.is_short_for(form, e.name)]
                single = len(names.tokens(form)) == 1
                if single and len(fitting) > 1:
                    as_surname = [e for e in fitting if names.is_surname_of(form, e.name)]
                    fitting = as_surname or fitting
            else:
                fitting = [e for e in bodies if names.names_same_body(form, e.name)]
                exact = [e for e in fitting if names.body_words(form) == names.body_words(e.name)]
                fitting = (exact or fitting)[:1]
            if not fitting:
                kind = _KINDS.get(name.kind, SpeakerKind.ORGANIZATION)
                entity = Entity(form, kind, True, name.start, plural=name.kind is NameKind.NATIONALITY)
                (people if name.kind is NameKind.PERSON else bodies).append(entity)
                fitting = [entity]
            for entity in fitting:
                entity.first = min(entity.first, name.start)
                if len(fitting) == 1:
                    entity.forms[form] += 1
                    full = names.tokens(form)
                    if len(full) == len(names.tokens(entity.name)) and len(form) > len(entity.name):
                        entity.name = form
            self._by_name[name.start, name.end] = fitting
        self._expand_acronyms(bodies)
        self.entities = sorted(people + bodies, key=lambda e: e.first)
        for entity in self.entities:
            entity.forms = Counter(
                dict(sorted(entity.forms.items(), key=lambda f: self._annotation.text.find(f[0])))
            )

    def _expand_acronyms(self, bodies: list[Entity]) -> None:
        """An acronym stands for the expansion that it follows in brackets, or that its initials fit."""
        for entity in list(bodies):
            if not names.is_acronym(entity.name):
                continue
            for other in bodies:
                if other is entity or names.is_acronym(other.name):
                    continue
                bracketed = re.search(
                    re.escape(other.name) + r"\s*\(\s*" + re.escape(entity.name) + r"\s*\)"
                    "|" + re.escape(entity.name) + r"\s*\(\s*(?:the )?" + re.escape(other.name),
                    self._annotation.text,
                )
                if bracketed:
                    self._absorb(bodies, other, entity)
                    break

    def _absorb(self, entities: list[Entity], keep: Entity, gone: Entity) -> None:
        keep.forms.update(gone.forms)
        keep.first = min(keep.first, gone.first)
        entities.remove(gone)
        for span, fitting in self._by_name.items():
            self._by_name[span] = [keep if e is gone else e for e in fitting]

    # ---- roles and gender ------------------------------------------------------------------------

    def _read_roles(self) -> None:
        text = self._annotation.text
        for name in self._annotation.names:
            fitting = self._by_name.get((name.start, name.end), [])
            if len(fitting) != 1:
                continue
            entity = fitting[0]
            before = re.search(r"((?:[\w.’'-]+ ){1,6})$", text[max(0, name.start - 80) : name.start])
            if before:
                self._note_title(entity, before.group(1).split())
            own = names.tokens(name.text)
            if own and own[0] in names.TITLES:
                self._note_title(entity, list(own[:-1]))
            after = text[name.end : name.end + 120]
            age = re.match(r",? \(?(\d{1,3})\)?[,.]", after)
            if age:
                entity.roles[f"{age.group(1)}-year-old"] += 1
            apposition = re.match(
                r",? (?:who (?:is|was) )?(?:the |an? |his |her |its |their |[\w’' ]+['’]s )?([\w’' -]{3,60}?)(?: of | for | at | in | who | from | with |[,.;:—–\n]|$)",
                after,
            )
            if apposition and after.startswith((",", " who")):
                words = names.tokens(apposition.group(1))
                for word in words:
                    if mentions.is_human(word) or word in names.TITLES:
                        entity.roles[word] += 1
                        self._note_gender(entity, (word,))
        for phrase in self._phrases:
            if phrase.name is None:
                continue
            fitting = self._by_name.get((phrase.name.start, phrase.name.end), [])
            if len(fitting) != 1:
                continue
            sentence = self._annotation.sentences[phrase.sentence]
            for i in sentence.subtree(
                phrase.head, without=frozenset({"acl", "acl:relcl", "conj", "parataxis"})
            ):
                word = sentence.words[i]
                inside = phrase.name.start <= word.start < phrase.name.end
                if word.upos in ("NOUN", "PROPN") and not inside and word.stretch is None:
                    entity = fitting[0]
                    lemma = names.fold(word.text)
                    if mentions.is_human(lemma) or lemma in names.GENERIC_BODIES:
                        entity.roles[lemma] += 1
                        self._note_gender(entity, (lemma,))

    def _note_title(self, entity: Entity, words: list[str]) -> None:
        title: list[str] = []
        for word in reversed(words):
            plain = names.fold(word).strip(".,’'")
            if not (plain in names.TITLES or mentions.is_human(plain) or (title and word[:1].isupper())):
                break
            title.append(plain)
        for word in title:
            entity.roles[word] += 1
        self._note_gender(entity, tuple(title[:3]))

    def _note_gender(self, entity: Entity, words: tuple[str, ...]) -> None:
        gender = names.title_gender(words) or _noun_gender(words)
        if gender and entity.kind is SpeakerKind.PERSON:
            entity.gender[gender] += 2

    # ---- resolution ------------------------------------------------------------------------------

    def _resolve(self) -> None:
        for number, phrase in enumerate(self._phrases):
            self._links.append(self._link(phrase))
            if not self._links[number]:
                continue
            best = self._links[number][0]
            self._see(best.entity, phrase)

    def _see(self, entity: Entity, phrase: Phrase) -> None:
        old = self._seen.get(id(entity))
        sentence = self._annotation.sentences[phrase.sentence]
        self._seen[id(entity)] = _Seen(
            phrase.start,
            phrase.sentence,
            sentence.paragraph,
            phrase.is_subject,
            self._is_source(phrase) or (old is not None and old.source and old.sentence == phrase.sentence),
            phrase.kind,
            (old.count if old else 0) + 1,
        )
        if phrase.kind is MentionKind.PRONOUN and entity.kind is SpeakerKind.PERSON:
            word = phrase.text.lower()
            if word in mentions.MALE:
                entity.gender["m"] += 1
            elif word in mentions.FEMALE:
                entity.gender["f"] += 1

    def _is_source(self, phrase: Phrase) -> bool:
        sentence = self._annotation.sentences[phrase.sentence]
        head = sentence.words[phrase.head].head
        return phrase.is_subject and head >= 0 and sentence.words[head].lemma in SPEECH_VERBS

    def _link(self, phrase: Phrase) -> list[Link]:
        if phrase.name is not None:
            return self._link_name(phrase, phrase.name)
        if phrase.kind is MentionKind.PRONOUN:
            return self._link_pronoun(phrase)
        return self._link_description(phrase)

    def _link_name(self, phrase: Phrase, name: Name) -> list[Link]:
        fitting = self._by_name.get((name.start, name.end), [])
        if len(fitting) == 1:
            entity = fitting[0]
            form = names.bare(name.text)
            reason = "named in full here" if form == entity.name else f"short for {entity.name}"
            return [Link(entity, 1.0, f"“{phrase.text}”: {reason}")]
        scores = [self._salience(entity, phrase) for entity in fitting]
        return _ranked(fitting, scores, f"“{phrase.text}” fits several people; named or speaking last")

    def _salience(self, entity: Entity, phrase: Phrase) -> float:
        """How present an entity is at ``phrase``: last mention, subject, source."""
        seen = self._seen.get(id(entity))
        if seen is None:
            return -3.0
        paragraph = self._annotation.sentences[phrase.sentence].paragraph
        score = -0.35 * min(8, paragraph - seen.paragraph) - 0.4 * min(3, phrase.sentence - seen.sentence)
        score += 1.0 * seen.subject + 1.2 * seen.source + 0.3 * math.log1p(seen.count)
        return score

    def _link_pronoun(self, phrase: Phrase) -> list[Link]:
        word = self._annotation.sentences[phrase.sentence].words[phrase.head].text.lower()
        if word in mentions.FIRST or word in ("you", "your"):
            return []
        if word in mentions.RELATIVE:
            return self._link_relative(phrase)
        candidates, scores = [], []
        for entity in self.entities:
            seen = self._seen.get(id(entity))
            if seen is None or seen.offset == phrase.start:
                continue
            fit = self._agreement(entity, word)
            if fit is None:
                continue
            candidates.append(entity)
            scores.append(fit + self._salience(entity, phrase))
        return _ranked(candidates, scores, f"“{phrase.text}”: the likeliest named before")

    def _agreement(self, entity: Entity, word: str) -> float | None:
        """How well a pronoun agrees with an entity; ``None`` where it cannot stand for it."""
        person = entity.kind is SpeakerKind.PERSON
        if word in mentions.MALE or word in mentions.FEMALE:
            if not person or entity.plural:
                return None
            want = "m" if word in mentions.MALE else "f"
            known = entity.likely_gender()
            if known is not None:
                return 0.8 if known == want else -4.0
            if not entity.named or len(names.tokens(entity.name)) < 2:
                return 0.0
            female = given_names.female(entity.name.split()[0])
            return math.log(2 * (female if want == "f" else 1 - female) + 0.05)
        if word in mentions.PLURAL:
            return 0.5 if entity.plural else (-1.0 if person else 0.2)
        if word in mentions.NEUTER:
            return None if person or entity.plural else 0.0
        return None

    def _link_relative(self, phrase: Phrase) -> list[Link]:
        sentence = self._annotation.sentences[phrase.sentence]
        at = sentence.words[phrase.head].head
        for _ in range(4):
            if at < 0:
                break
            if sentence.words[at].deprel in ("acl:relcl", "acl"):
                noun = sentence.words[at].head
                for number in range(len(self._links) - 1, -1, -1):
                    other = self._phrases[number]
                    if other.sentence != phrase.sentence:
                        break
                    if other.head == noun:
                        return self._links[number]
                break
            at = sentence.words[at].head
        return []

    def _link_description(self, phrase: Phrase) -> list[Link]:
        sentence = self._annotation.sentences[phrase.sentence]
        head = sentence.words[phrase.head]
        if head.deprel == "nmod:poss" and not mentions.is_human(head.lemma):
            return []
        words = names.tokens(phrase.text)
        determiner = words[0] if words else ""
        definite = determiner in ("the", "this", "that", "his", "her", "its", "their", "these", "those")
        noun = names.fold(head.text)
        lemma = names.fold(head.lemma)
        plural = head.xpos in ("NNS", "NNPS") or determiner in (
            "both",
            "many",
            "some",
            "several",
            "two",
            "three",
        )
        if definite and not plural:
            found = self._antecedents(phrase, noun, lemma, [w for w in words[1:] if w != noun])
            if found:
                return found
        return [
            Link(
                self._described(phrase, lemma, plural, words),
                1.0,
                f"“{phrase.text}”: not named in the article",
            )
        ]

    def _antecedents(self, phrase: Phrase, noun: str, lemma: str, modifiers: list[str]) -> list[Link]:
        candidates, scores = [], []
        for entity in self.entities:
            if entity.plural:
                continue
            own = set(names.tokens(entity.name))
            role = noun in entity.roles or lemma in entity.roles
            in_name = lemma in own and entity.kind is not SpeakerKind.PERSON and lemma in names.GENERIC_BODIES
            generic = self._generic(entity, lemma)
            if not (role or in_name or generic):
                continue
            score = self._salience(entity, phrase) + 2.0 * role + 2.0 * in_name
            score += sum(0.8 for w in modifiers if w in entity.roles or w in own)
            candidates.append(entity)
            scores.append(score)
        return _ranked(candidates, scores, f"“{phrase.text}”: the one whom the article calls so")

    def _generic(self, entity: Entity, lemma: str) -> bool:
        """A man, a woman, an official: nouns that fit without having been used before."""
        if entity.kind is not SpeakerKind.PERSON or id(entity) not in self._seen:
            return False
        gender = _noun_gender((lemma,))
        if lemma in ("man", "woman"):
            return entity.likely_gender() == gender
        return lemma == "official" and not entity.named

    def _described(self, phrase: Phrase, lemma: str, plural: bool, words: tuple[str, ...]) -> Entity:
        """An entity that has no name: known by this description."""
        form = _without_article(phrase.text)
        for entity in self.entities:
            if not entity.named and names.fold(_without_article(entity.name)) == names.fold(form):
                return entity
        human = mentions.is_human(lemma)
        if mentions.is_document(lemma):
            kind = SpeakerKind.DOCUMENT
        elif plural and human:
            kind = SpeakerKind.GROUP
        elif human:
            kind = SpeakerKind.PERSON
        else:
            kind = SpeakerKind.GROUP if plural else SpeakerKind.ORGANIZATION
        entity = Entity(phrase.text, kind, False, phrase.start, plural=plural)
        entity.forms[phrase.text] += 1
        for word in words:
            entity.roles[word] += 1
        entity.roles[lemma] += 1
        self._note_gender(entity, (lemma,))
        self.entities.append(entity)
        return entity


_FEMALE_NOUNS = frozenset(
    "woman mother daughter sister wife widow girl lady aunt niece grandmother spokeswoman actress girlfriend she her".split()
)
_MALE_NOUNS = frozenset(
    "man father son brother husband widower boy gentleman uncle nephew grandfather spokesman actor boyfriend he him".split()
)


def _noun_gender(words: tuple[str, ...]) -> str | None:
    for word in words:
        if word in _FEMALE_NOUNS:
            return "f"
        if word in _MALE_NOUNS:
            return "m"
    return None


def _without_article(text: str) -> str:
    return re.sub(r"^(?:the|an?|this|that)\s+", "", text, flags=re.IGNORECASE)


def _ranked(entities: list[Entity], scores: list[float], reason: str) -> list[Link]:
    """A distribution from scores, likeliest first."""
    if not entities:
        return []
    top = max(scores)
    weights = [math.exp(s - top) for s in scores]
    total = sum(weights)
    links = [Link(e, w / total, reason) for e, w in zip(entities, weights, strict=True)]
    return sorted(links, key=lambda link: -link.probability)
