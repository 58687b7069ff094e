"""Sentences of reporting, composed of subjects and circumstances taken from the treebanks.

Treebanks hold few hundred reporting clauses, news is full of them, in orders that are rare elsewhere
(``“This,” said Sen. Jane Roe, who heads the panel, on Monday.``). Every part keeps its tree; names, titles
and descriptions are joined to it the way the treebanks do.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from training.frames import placeholder
from training.trees import Sentence, Word

# form, lemma, share; every form is a simple past or a present of the third person
VERBS: tuple[tuple[str, str, float], ...] = (
    ("said", "say", 50), ("says", "say", 6), ("told", "tell", 10), ("added", "add", 7),
    ("asked", "ask", 4), ("wrote", "write", 3), ("explained", "explain", 3), ("noted", "note", 2),
    ("argued", "argue", 2), ("claimed", "claim", 2), ("warned", "warn", 2), ("stated", "state", 2),
    ("replied", "reply", 2), ("continued", "continue", 2), ("insisted", "insist", 2),
    ("tweeted", "tweet", 1), ("recalled", "recall", 2), ("announced", "announce", 1),
    ("concluded", "conclude", 1), ("stressed", "stress", 1), ("admitted", "admit", 1),
    ("declared", "declare", 1), ("observed", "observe", 1), ("joked", "joke", 1),
    ("responded", "respond", 1), ("acknowledged", "acknowledge", 1), ("suggested", "suggest", 1),
    ("remarked", "remark", 1), ("complained", "complain", 1), ("urged", "urge", 1),
    ("pleaded", "plead", 1), ("quipped", "quip", 1), ("adds", "add", 1), ("explains", "explain", 1),
    ("writes", "write", 1), ("recalls", "recall", 1),
)  # fmt: skip
LEMMAS = {lemma for _, lemma, _ in VERBS}
HUMAN = LEMMAS | {
    "think", "believe", "want", "know", "hope", "promise", "decide", "agree", "call", "refuse", "vow",
}  # fmt: skip

TITLES = [
    "Mr.", "Mrs.", "Ms.", "Dr.", "Dr", "Mr", "Mrs", "Sen.", "Rep.", "Gov.", "Senator", "Senators",
    "President", "Minister", "Professor", "Prof.", "Judge", "Justice", "Gen.", "General", "Lt.", "Capt.",
    "Sgt.", "Rev.", "Sheikh", "Sir", "Lord", "Ambassador", "Secretary", "Mayor", "Governor", "Chairman",
    "Congressman", "Chief", "Col.",
]  # fmt: skip
ROLES = [
    "spokesman", "spokeswoman", "coach", "lawyer", "analyst", "director", "professor", "economist",
    "activist", "president", "minister", "candidate", "researcher", "author", "manager", "strategist",
    "resident", "attorney", "founder", "farmer", "chairman", "journalist", "captain", "teacher",
]  # fmt: skip
PEOPLE = {
    *ROLES, "head", "leader", "member", "official", "wife", "husband", "mother", "father", "son", "daughter",
    "doctor", "student", "chief", "boss", "expert", "officer", "friend", "owner", "victim", "critic",
}  # fmt: skip
CIRCUMSTANCES = {"obl", "advmod", "obl:unmarked"}
PRONOUNS = (("he", "he"), ("he", "he"), ("she", "she"), ("they", "they"), ("I", "I"), ("we", "we"))
NOT_SPEAKING = {"that", "which", "it", "there", "this", "what", "you", "these", "those", "one", "all", "who"}
PARTICIPLES = (
    ("adding", "add"), ("saying", "say"), ("noting", "note"), ("stressing", "stress"), ("arguing", "argue"),
)  # fmt: skip
MARKS = (("“", "”"), ("“", "”"), ('"', '"'), ('"', '"'), ("‘", "’"), ("'", "'"), ("``", "''"))


@dataclass(frozen=True, slots=True)
class Parts:
    """What sentences are made of: subtrees whose root has head 0, in the order of their texts."""

    subjects: list[Sentence] = field(default_factory=list)
    descriptions: list[Sentence] = field(default_factory=list)
    circumstances: list[Sentence] = field(default_factory=list)


def gather(sentences: Sequence[Sentence]) -> Parts:
    """Collect subjects of verbs of saying and thinking, noun phrases that describe a person after
    a comma, and circumstances of saying ("in a statement on Monday")."""
    parts = Parts()
    for sentence in sentences:
        for index, word in enumerate(sentence, 1):
            head = sentence[word.head - 1] if word.head else None
            if head is None or head.upos != "VERB" or head.lemma not in HUMAN:
                if word.lemma in PEOPLE and word.deprel in {"appos", "obj", "nsubj", "root", "nsubj:pass"}:
                    _keep(parts.descriptions, sentence, index, 10)
            elif word.deprel == "nsubj" and word.upos != "PRON" and word.lemma.lower() not in NOT_SPEAKING:
                _keep(parts.subjects, sentence, index, 16)
            elif word.deprel in CIRCUMSTANCES and word.head < index and head.lemma in LEMMAS:
                _keep(parts.circumstances, sentence, index, 9)
    return parts


def compose(
    parts: Parts, names: Sequence[Sequence[str]], count: int, random_: random.Random
) -> Iterator[Sentence]:
    """Yield ``count`` sentences; ``names`` are people's names, split into words."""
    composer = _Composer(parts, names, random_)
    for _ in range(count):
        yield composer.sentence()


def _keep(kept: list[Sentence], sentence: Sentence, root: int, longest: int) -> None:
    members = {root}
    while True:
        more = {i for i, word in enumerate(sentence, 1) if word.head in members} - members
        if not more:
            break
        members |= more
    low, high = min(members), max(members)
    words = sentence[low - 1 : high]
    marked = any(word.xpos in {"``", "''", ":"} for word in words)
    if len(members) != len(words) or len(words) > longest or marked:
        return
    if words[-1].xpos == "," or words[0].upos == "PUNCT":
        return
    first = words[0]
    if first.upos not in {"PROPN", "PRON"} and first.form.istitle():
        words = (replace(first, form=first.form.lower()), *words[1:])
    kept.append(tuple(replace(w, head=0 if w.head not in members else w.head - low + 1) for w in words))


@dataclass(slots=True)
class _Clause:
    """A sentence in the making: pieces with a label of their own and of the piece they hang on."""

    pieces: list[tuple[Sentence, str, str, str]] = field(default_factory=list)

    def add(self, piece: Sentence | Word, head: str, deprel: str, label: str = "") -> None:
        self.pieces.append((piece if isinstance(piece, tuple) else (piece,), label, head, deprel))

    def mark(self, form: str, head: str, xpos: str) -> None:
        self.add(Word(form, form, "PUNCT", xpos, 0, "punct", "" if xpos == "``" else " "), head, "punct")

    def tree(self) -> Sentence:
        at: dict[str, int] = {"": 0}
        start = 0
        for piece, label, _, _ in self.pieces:
            if label:
                at[label] = start + next(i for i, word in enumerate(piece, 1) if word.head == 0)
            start += len(piece)
        words: list[Word] = []
        for piece, _, head, deprel in self.pieces:
            start = len(words)
            if words and piece[0].upos == "PUNCT" and piece[0].xpos != "``":
                words[-1] = replace(words[-1], after="")
            for word in piece:
                own = word.head == 0
                words.append(replace(word, head=at[head] if own else word.head + start,
                                     deprel=deprel if own else word.deprel))  # fmt: skip
            words[-1] = replace(words[-1], after=piece[-1].after if piece[-1].xpos == "``" else " ")
        if words[0].upos != "PROPN" and words[0].form[:1].islower():
            words[0] = replace(words[0], form=words[0].form[0].upper() + words[0].form[1:])
        return tuple(words)


class _Composer:
    def __init__(self, parts: Parts, names: Sequence[Sequence[str]], random_: random.Random) -> None:
        self.parts, self.names, self.random = parts, names, random_

    def sentence(self) -> Sentence:
        patterns = (self.after, self.before, self.split, self.according, self.participle, self.untold)
        shares = (50, 18, 10, 9, 6, 7)
        return self.random.choices(patterns, shares)[0]().tree()

    def after(self) -> _Clause:
        """“This,” said NP in a statement. / “This,” NP told NP."""
        clause = _Clause()
        self.quote(clause, self.random.choice(",,,,,,?!"), "say", "ccomp")
        self.report(clause)
        clause.mark(".", "say", ".")
        return clause

    def before(self) -> _Clause:
        """NP said on Monday: “This.”"""
        clause = _Clause()
        self.subject(clause)
        self.verb(clause, "say", "")
        self.circumstance(clause)
        between = self.random.choice(("", "", ",", ",", ":", "that"))
        if between == "that":
            clause.add(Word("that", "that", "SCONJ", "IN", 0, "mark"), "this", "mark")
        elif between:
            clause.mark(between, "this", between)
        self.quote(clause, ".", "say", "ccomp", first=self.random.choice("Aa"), end_head="say")
        return clause

    def split(self) -> _Clause:
        """“This,” said NP, “this.”"""
        clause = _Clause()
        self.quote(clause, ",", "say", "ccomp")
        self.report(clause)
        clause.mark(",", "rest", ",")
        self.quote(clause, self.random.choice("..?"), "say", "parataxis", "rest", first="a", end_head="say")
        return clause

    def according(self) -> _Clause:
        """According to NP, “this.” / “This,” according to NP."""
        clause = _Clause()
        leads = self.random.random() < 0.6
        if not leads:
            self.quote(clause, ",", "", "root")
        clause.add((Word("according", "accord", "VERB", "VBG", 0, "case"),
                    Word("to", "to", "ADP", "IN", 1, "fixed")), "np", "case")  # fmt: skip
        self.noun_phrase(clause, "np", "this", "obl", pronouns=False, ends=not leads)
        if leads:
            clause.mark(",", "this", ",")
            self.quote(clause, ".", "", "root", first=self.random.choice("Aa"))
        else:
            clause.mark(".", "this", ".")
        return clause

    def participle(self) -> _Clause:
        """“This,” NP said, adding: “This.”"""
        clause = _Clause()
        self.quote(clause, ",", "say", "ccomp", "one")
        self.report(clause)
        clause.mark(",", "more", ",")
        form, lemma = self.random.choice(PARTICIPLES)
        clause.add(Word(form, lemma, "VERB", "VBG", 0, "advcl"), "say", "advcl", "more")
        if self.random.random() < 0.5:
            clause.mark(":", "two", ":")
        else:
            clause.add(Word("that", "that", "SCONJ", "IN", 0, "mark"), "two", "mark")
        self.quote(clause, ".", "more", "ccomp", "two", first=self.random.choice("Aa"), end_head="say")
        return clause

    def untold(self) -> _Clause:
        """NP said. (The quote stands in a sentence of its own.)"""
        clause = _Clause()
        self.report(clause, pronouns=True)
        clause.mark(".", "say", ".")
        return clause

    def quote(self, clause: _Clause, end: str, head: str, deprel: str, label: str = "this", *,
              first: str = "A", end_head: str = "") -> None:  # fmt: skip
        opening, closing = self.random.choice(MARKS)
        clause.mark(opening, label, "``")
        clause.add(placeholder(first, 0, deprel), head, deprel, label)
        outside = end in ",." and self.random.random() < 0.2
        xpos = "," if end == "," else "."
        if not outside:
            clause.mark(end, end_head or label, xpos)
        clause.mark(closing, label, "''")
        if outside:
            clause.mark(end, end_head or label, xpos)

    def report(self, clause: _Clause, *, pronouns: bool = True) -> None:
        inverted = self.random.random() < 0.45
        if inverted:
            self.verb(clause, "say", "", addressed=False)
            self.noun_phrase(clause, "np", "say", "nsubj", pronouns=False, ends=True)
        else:
            self.subject(clause, pronouns=pronouns)
            self.verb(clause, "say", "")
        self.circumstance(clause)

    def subject(self, clause: _Clause, *, pronouns: bool = True) -> None:
        self.noun_phrase(clause, "np", "say", "nsubj", pronouns=pronouns, ends=False)

    def verb(self, clause: _Clause, label: str, head: str, *, addressed: bool = True) -> None:
        forms = [v for v in VERBS if addressed or v[1] != "tell"]
        form, lemma, _ = self.random.choices(forms, [share for _, _, share in forms])[0]
        xpos = "VBZ" if form.endswith("s") else "VBD"
        clause.add(Word(form, lemma, "VERB", xpos, 0, "root"), head, "root", label)
        if lemma == "tell":
            self.noun_phrase(clause, "told", label, "iobj", pronouns=False, ends=True, plain=True)

    def circumstance(self, clause: _Clause) -> None:
        if self.random.random() < 0.35:
            piece = self.random.choice(self.parts.circumstances)
            clause.add(piece, "say", next(word.deprel for word in piece if word.head == 0))

    def noun_phrase(self, clause: _Clause, label: str, head: str, deprel: str, *,
                    pronouns: bool, ends: bool, plain: bool = False) -> None:  # fmt: skip
        """A subject of the treebanks, or a name with a title, a role or an apposition. Where the phrase
        ``ends`` its clause, no comma closes its apposition."""
        if pronouns and self.random.random() < 0.25:
            form, lemma = self.random.choice(PRONOUNS)
            clause.add(Word(form, lemma, "PRON", "PRP", 0, "nsubj"), head, deprel, label)
            return
        if self.random.random() < 0.5:
            clause.add(self.random.choice(self.parts.subjects), head, deprel, label)
            return
        name = self.name()
        before, after = self.random.random(), self.random.random()
        if before < 0.25:
            title = self.random.choice(TITLES)
            clause.add(Word(title, title, "PROPN", "NNP", 0, "nmod:desc"), label, "nmod:desc")
        elif before < 0.40:
            role = self.random.choice(ROLES)
            clause.add(Word(role, role, "NOUN", "NN", 0, "nmod:desc"), label, "nmod:desc")
        clause.add(name, head, deprel, label)
        if after < 0.4 and not plain:
            clause.mark(",", label + "is", ",")
            self.description(clause, label)
            if not ends:
                clause.mark(",", label + "is", ",")

    def description(self, clause: _Clause, label: str) -> None:
        """A description of the treebanks, or "the director of NP", "a spokesman for NP"."""
        if self.random.random() < 0.4:
            clause.add(self.random.choice(self.parts.descriptions), label, "appos", label + "is")
            return
        determiner = self.random.choice(("a", "the", ""))
        preposition = self.random.choice(("of", "of", "for", "at", "with"))
        if determiner:
            clause.add(Word(determiner, determiner, "DET", "DT", 0, "det"), label + "is", "det")
        role = self.random.choice(ROLES)
        clause.add(Word(role, role, "NOUN", "NN", 0, "appos"), label, "appos", label + "is")
        clause.add(Word(preposition, preposition, "ADP", "IN", 0, "case"), label + "at", "case")
        clause.add(self.random.choice(self.parts.subjects), label + "is", "nmod", label + "at")

    def name(self) -> Sentence:
        first, *others = self.random.choice(self.names)
        if len(others) and self.random.random() < 0.35:
            first, others = others[-1], []
        return (Word(first, first, "PROPN", "NNP", 0, "nsubj"),
                *(Word(other, other, "PROPN", "NNP", 1, "flat") for other in others))  # fmt: skip
