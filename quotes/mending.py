"""What parsers get wrong around quotes, though the order of words tells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotes import nouns
from quotes.cues import CALLING, CLAIMS, FORMS, JUDGING, SPEECH_VERBS, agent
from quotes.marks.layout import DASHES

if TYPE_CHECKING:
    from quotes.annotation import Sentence, Word

_SINGULAR = frozenset({"NN", "NNP"})


def mend(sentence: Sentence) -> None:
    """Mend a parsed sentence in place, and link it."""
    _mend_last_verb(sentence)
    _mend_first_adverb(sentence.words)
    _mend_signature(sentence.words)
    _mend_first_participle(sentence.words)
    for word in sentence.words:
        _mend_noun(sentence.words, word)
    if sentence.paragraph == 0:
        _mend_dateline(sentence.words)
    sentence.link()
    _mend_subjects(sentence)
    _mend_participle(sentence)
    _mend_bare_verb(sentence)
    for i in range(len(sentence.words)):
        _mend_day(sentence, i)
        _mend_vocative(sentence, i)
        _mend_addressee(sentence, i)
        _mend_apposition(sentence, i)
        _mend_case(sentence, i)
        _mend_close_apposition(sentence, i)
        _mend_passive(sentence, i)
        _mend_office(sentence, i)
        _mend_called(sentence, i)
        _mend_relative(sentence, i)
        _mend_what(sentence, i)
        _mend_reduced(sentence, i)
        _mend_who(sentence, i)
        _mend_stranded(sentence, i)
        _mend_owner(sentence, i)
        _mend_possessive(sentence, i)
        _mend_according(sentence, i)
        _mend_calling(sentence, i)
        _mend_clause(sentence, i)
        _mend_subordinate(sentence, i)


def _mend_subjects(sentence: Sentence) -> None:
    """Of several subjects of a verb, those are none that stand behind a preposition, or right before the name
    of whom they describe, or name whoever holds an office before them."""
    words = sentence.words
    for below in sentence.children:
        subjects = [i for i in below if words[i].deprel == "nsubj"]
        for i in subjects if len(subjects) > 1 else ():
            if _has_preposition(sentence, i):
                words[i].deprel = "obl"
            elif i + 1 in subjects and words[i].upos == "NOUN" and words[i + 1].upos == "PROPN":
                words[i].head, words[i].deprel = i + 1, "nmod:desc"
                sentence.link()
            elif (office := _office_before(sentence, i)) is not None and _is_aside(sentence, i, subjects):
                if office in sentence.subtree(i):
                    words[i].deprel = "obl"
                else:
                    words[i].head, words[i].deprel = office, "appos"
                    sentence.link()


def _is_aside(sentence: Sentence, i: int, subjects: Sequence[int]) -> bool:
    """Whether one of several subjects may be none: the first only where a comma closes it off."""
    after = next((word for word in sentence.words[i + 1 :] if word.deprel != "flat"), None)
    return i != subjects[0] or (after is not None and after.text == ",")


def mend_sources(sentence: Sentence) -> None:
    """``The road, Quill said, is closed``: whoever the order of words shows to speak is the subject, and no
    apposition to the words before. The sentence has its cues already."""
    for hit in sentence.hits:
        if hit.way != "subject" or hit.source is None:
            continue
        source = sentence.words[hit.source]
        apart = any(word.text == "," for word in sentence.words[max(0, source.head) : hit.source])
        if source.deprel in ("appos", "flat") and apart and hit.word not in sentence.subtree(hit.source):
            source.head, source.deprel = hit.word, "nsubj"
            sentence.link()


def _mend_signature(words: Sequence[Word]) -> None:
    """``“…” — Ada Example``: a dash between words in marks and a name, with nothing more that could be a
    verb, stands for *says*."""
    dash = next((i for i, w in enumerate(words) if w.stretch is None and w.text not in _AROUND), 0)
    name = dash + 1
    if dash == 0 or name == len(words) or words[dash].text not in DASHES or words[name].upos != "PROPN":
        return
    if any(word.upos in ("VERB", "AUX") or word.text.lower() in _PRESS for word in words[name:]):
        return
    for side, relation in ((range(dash), "ccomp"), (range(name, len(words)), "nsubj")):
        tops = [i for i in side if words[i].head not in side]
        chief = next((i for i in tops if words[i].upos != "PUNCT"), tops[0])
        for i in tops:
            words[i].head, words[i].deprel = (dash, relation) if i == chief else (chief, "punct")
    words[dash].head, words[dash].deprel = -1, "root"
    words[dash].lemma, words[dash].upos, words[dash].xpos = "say", "VERB", "VBZ"


def _mend_participle(sentence: Sentence) -> None:
    """``A letter sent to parents said``, ``Reacting, a source said``: whoever hangs on the participle is the
    subject of the main verb, which has none."""
    words = sentence.words
    root = next((i for i, word in enumerate(words) if word.head < 0), -1)
    if root < 0 or words[root].lemma not in SPEECH_VERBS or not words[root].is_finite:
        return
    below = sentence.children[root]
    if any(words[c].deprel.startswith("nsubj") or words[c].upos == "AUX" for c in below):
        return
    for verb in (c for c in below if c < root and words[c].stretch is None):
        subject = _misled(sentence, verb, root)
        if subject is not None:
            words[subject].head, words[subject].deprel = root, "nsubj"
            if subject < verb:
                words[verb].head, words[verb].deprel = subject, "acl"
            sentence.link()
            return


def _misled(sentence: Sentence, verb: int, root: int) -> int | None:
    """The subject of a main verb that hangs on a participle before it."""
    words, beside = sentence.words, sentence.children[verb]
    if words[verb].xpos == "VBG" and words[verb + 1].text == ",":
        objects = (c for c in beside if words[c].deprel == "obj" and verb + 1 < c < root)
        return next((c for c in objects if words[c].upos in ("NOUN", "PROPN", "PRON")), None)
    if words[verb].xpos not in ("VBD", "VBN") or any(words[c].upos == "AUX" for c in beside):
        return None
    closed = any(word.upos == "PUNCT" for word in words[verb:root])
    subjects = (c for c in beside if words[c].deprel.startswith("nsubj") and c < verb)
    subject = next(subjects, None)
    return None if closed or subject is None or words[subject].upos == "PRON" else subject


def _mend_first_participle(words: Sequence[Word]) -> None:
    """``Flanked by aides, Ada Quill said``, ``Citing figures, Ada Quill said``: a participle that begins a
    sentence is no subject, nor is what it is about."""
    if len(words) < _PAIR or words[0].stretch is not None:
        return
    first, second = words[0], words[1]
    root = next((i for i, word in enumerate(words) if word.head < 0), 0)
    if first.text.endswith("ed") and second.text == "by" and first.deprel.startswith("nsubj"):
        first.upos, first.xpos, first.deprel = "VERB", "VBN", "advcl"
    if first.xpos == "VBG" and first.head == root:
        about = next((i for i, w in enumerate(words[1:root], 1) if w.upos in ("NOUN", "PROPN")), 0)
        led = all(w.upos in ("DET", "ADJ", "NUM", "PRON") for w in words[1:about])
        if about and led and words[about].deprel == "nsubj" and words[about].head == root:
            words[about].head, words[about].deprel = 0, "obj"


def _mend_bare_verb(sentence: Sentence) -> None:
    """``If the council fails to act, Ada Quill, 54, said``: a verb of speech without a subject has the name
    between commas for one, which parsers hang on the words before."""
    words = sentence.words
    root = next((i for i, word in enumerate(words) if word.head < 0), 0)
    below = sentence.children[root]
    helpers = [c for c in below if words[c].upos == "AUX" and c < root]
    if words[root].lemma not in SPEECH_VERBS or not (words[root].is_finite or helpers):
        return
    if any(words[c].deprel.startswith(("nsubj", "csubj", "aux:pass")) for c in below):
        return
    start = min([root, *helpers])
    for i in range(1, start):
        if not (words[i].upos == "PROPN" and words[i].deprel in _HUNG and words[i].stretch is None):
            continue
        first = i
        while first > 0 and words[first - 1].head in range(first, i + 1) and words[first - 1].upos != "PUNCT":
            first -= 1
        if first == 0 or words[first - 1].text != "," or words[i].head >= first:
            continue
        last = i
        while last + 1 < start and words[last + 1].deprel == "flat":
            last += 1
        office = nouns.is_human(words[i].text.lower()) or nouns.is_human(words[last].text.lower())
        other = last + 2 < start and (words[last + 2].is_finite or words[last + 2].upos == "AUX")
        aside = last + 1 == start or words[last + 1].text in _ASIDES or words[last + 1].upos == "ADP"
        if aside and not office and not other:
            words[i].head, words[i].deprel = root, "nsubj"
            sentence.link()
            return


_HUNG = frozenset("appos obl obj nmod conj dep".split())
_ASIDES = frozenset(", – — - (".split())


def _mend_noun(words: Sequence[Word], word: Word) -> None:
    """``the accused said``, ``an official familiar with the talks``: a participle behind an article, and an
    adjective before another one, are nouns."""
    i = words.index(word)
    before = words[i - 1] if i else word
    if word.xpos == "VBN" and word.deprel in ("nsubj", "obl", "obj", "nmod") and before.text.lower() == "the":
        word.upos, word.xpos = "NOUN", "NN"
    if word.text.lower() == "official" and word.upos == "ADJ" and i + 1 < len(words):
        after = words[i + 1]
        if after.text.lower() not in _KNOWING:
            return
        word.upos, word.xpos = "NOUN", "NN"
        if word.head == i + 1:
            above, relation = after.head, after.deprel
            if word.deprel.startswith("nsubj"):
                relation = word.deprel
            for other in words[:i]:
                if other.head == i + 1:
                    other.head = i
            word.head, word.deprel, after.head, after.deprel = above, relation, i, "amod"


_KNOWING = frozenset("familiar close knowledgeable aware privy".split())
_PAIR = 2


def _mend_dateline(words: Sequence[Word]) -> None:
    """``NORVIK: Calling it “a farce”, the party left``: the place that a story is told from does nothing in
    it."""
    colon = next((i for i, word in enumerate(words[:_LONGEST_PLACE]) if word.text == ":"), 0)
    place = words[:colon]
    if not place or not all(word.text.isupper() or word.upos == "PUNCT" for word in place):
        return
    subject = next((word for word in place if word.deprel.startswith("nsubj")), None)
    if subject is None:
        return
    if any(word.head == subject.head and word.deprel == subject.deprel for word in words[colon:]):
        subject.deprel = "dep"


_LONGEST_PLACE = 4
_PRESS = frozenset(
    """
    reuters ap afp upi dpa ani pti ians tass efe ansa cna bbc cnn xinhua bernama antara kyodo yonhap bloomberg
    agence associated press agency agencies news newswire wire wires times post herald tribune daily guardian
    telegraph journal gazette mail star staff desk report reports reporter reporters reporting correspondent
    correspondents editor editors
    """.split()
)
"""Words of those who sign articles, not words in them."""
_AROUND = frozenset({"“", "”", "‘", "’", '"', "'", "``", "''", ".", ",", "!", "?", "…"})


_ADVERBS = frozenset(
    """
    furthermore moreover however meanwhile additionally nevertheless nonetheless consequently therefore hence
    likewise similarly besides otherwise overall elsewhere instead finally lastly firstly secondly thirdly
    again further still accordingly thus conversely notably importantly interestingly incidentally indeed
    subsequently previously recently currently separately earlier later afterwards
    """.split()
)


def _mend_first_adverb(words: Sequence[Word]) -> None:
    """``Furthermore, the minister said``: a word that binds sentences is no subject, nor is anybody it."""
    at = next((i for i, word in enumerate(words) if word.upos != "PUNCT"), None)
    if at is None or words[at].stretch is not None or words[at].text.lower() not in _ADVERBS:
        return
    if at + 1 == len(words) or words[at + 1].text != ",":
        return
    if words[at].deprel.startswith("nsubj"):
        verb = words[at].head
        for word in words:
            if word.head == at and word.upos != "PUNCT":
                word.head, word.deprel = verb, "nsubj" if word.deprel == "appos" else word.deprel
        words[at].deprel = "advmod"
    words[at].upos, words[at].xpos = "ADV", "RB"


def _has_preposition(sentence: Sentence, index: int) -> bool:
    """Whether a noun stands behind a preposition, as Roe in ``Ada Quill, an aide of Roe, said``: no subject,
    where there is another."""
    children = (sentence.words[i] for i in sentence.children[index])
    return any(word.deprel == "case" and word.upos == "ADP" for word in children)


def _office_before(sentence: Sentence, name: int) -> int | None:
    """The noun behind a preposition that a name belongs to: ``by his spokesman, Tom Roe``."""
    words = sentence.words
    noun = name - 1 - (name > 1 and words[name - 1].text == ",")
    if noun >= 0 and words[noun].deprel == "nmod" and not _is_office(words[noun]):
        noun = words[noun].head
    if noun < 0 or words[name].upos != "PROPN" or not _is_office(words[noun]):
        return None
    return noun if _has_preposition(sentence, noun) else None


def _mend_apposition(sentence: Sentence, i: int) -> None:
    """``In a statement by his spokesman, Tom Roe, the mayor said``: the mayor says it. What a comma parts
    from the name before, and none from the verb behind, is its subject."""
    words, noun = sentence.words, sentence.words[i]
    name = noun.head
    if noun.deprel != "appos" or not 0 <= name < i or words[name].deprel != "nsubj":
        return
    office, verb = _office_before(sentence, name), words[name].head
    below = [c for c in sentence.subtree(i) if words[c].upos != "PUNCT"]
    if office is None or verb != i + 1 or below[-1] != i or words[below[0] - 1].text != ",":
        return
    if office in sentence.subtree(name, without=frozenset({"appos"})):
        return
    noun.head, noun.deprel = verb, "nsubj"
    words[name].head, words[name].deprel = office, "appos"
    sentence.link()


def _mend_close_apposition(sentence: Sentence, i: int) -> None:
    """``Lawyers for the tycoon Tom Roe``: a name right behind a noun for people is that one's."""
    if i == 0:
        return
    name, before = sentence.words[i], sentence.words[i - 1]
    beside = before.upos == "NOUN" and before.deprel == "nmod" and before.head == name.head
    plain = name.deprel == "nmod" and name.upos == "PROPN" and not _has_preposition(sentence, i)
    if beside and (name.deprel == "appos" or plain) and nouns.is_human(before.lemma):
        name.head, name.deprel = i - 1, "appos"
        sentence.link()


def _mend_case(sentence: Sentence, i: int) -> None:
    """``a report by Norvik Shipping``: a preposition is the whole name's, not that of its first word."""
    case, name = sentence.words[i], sentence.words[sentence.words[i].head]
    if case.deprel == "case" and i < case.head < name.head and name.deprel == "compound":
        case.head = name.head
        sentence.link()


def _mend_addressee(sentence: Sentence, i: int) -> None:
    """``They allege Roe told his wife``: who stands before a verb without a subject is not told anything."""
    word = sentence.words[i]
    if word.deprel != "iobj" or word.head < i or not sentence.words[word.head].is_finite:
        return
    if not any(sentence.words[c].deprel.startswith("nsubj") for c in sentence.children[word.head]):
        word.deprel = "nsubj"


def _mend_passive(sentence: Sentence, i: int) -> None:
    """``Quill told reporters``: a verb of a main clause that no form of *be* stands before is no passive."""
    words, verb = sentence.words, sentence.words[i]
    if verb.xpos != "VBN" or verb.deprel not in _MAIN or not verb.text.endswith(_PAST):
        return
    before = [words[c] for c in sentence.children[i] if c < i]
    subjects = [word for word in before if word.deprel == "nsubj:pass"]
    if not subjects or any(word.upos == "AUX" for word in before):
        return
    for word in subjects:
        word.deprel = "nsubj"
    verb.xpos = "VBD"


def _mend_office(sentence: Sentence, verb: int) -> None:
    """``Bank of Elbonia governor Ada Quill said`` and ``a Bank of Elbonia spokesman said``: the governor says
    it, and the spokesman, not the bank."""
    words = sentence.words
    if not words[verb].is_finite:
        return
    first = verb
    while first and words[first - 1].upos == "PROPN" and words[first - 1].stretch is None:
        first -= 1
    office = first - 1
    if office < 2 or not _is_office(words[office]):
        return
    body = next((c for c in sentence.children[verb] if words[c].deprel == "nsubj" and c < office), None)
    if body is None or not words[body].text[:1].isupper() or verb in sentence.subtree(office):
        return
    between = words[body + 1 : office]
    tags = {word.upos for word in between}
    if not between or between[0].text not in ("of", "for") or any(word.is_finite for word in between):
        return
    if "PROPN" not in tags or not tags <= _IN_OFFICES:
        return
    words[office].upos, words[office].head, words[office].deprel = "NOUN", verb, "nsubj"
    words[body].head, words[body].deprel = office, "nmod"
    for i in range(body, office):
        if words[i].head == office and words[i].upos == "ADP":
            words[i].head = body
    for i in range(first, verb):
        words[i].head, words[i].deprel = (office, "appos") if i == first else (first, "flat")
    sentence.link()


def _mend_called(sentence: Sentence, verb: int) -> None:
    """``Quill called the talks with Roe “constructive”``: what stands in marks behind the object is what it
    is called, and no part of it."""
    words = sentence.words
    called = next((c for c in sentence.children[verb] if words[c].deprel == "obj" and c > verb), None)
    if words[verb].lemma not in _CALLING or called is None or words[called].stretch is not None:
        return
    last = max((i for i in sentence.subtree(called) if words[i].upos != "PUNCT"), default=called)
    stretch = words[last].stretch
    if stretch is None:
        return
    marked = {i for i, word in enumerate(words) if word.stretch == stretch}
    tops = [i for i in marked if words[i].head not in marked and words[i].upos != "PUNCT"]
    if len(tops) == 1 and words[tops[0]].head < tops[0] and words[tops[0]].deprel in ("nmod", "appos", "dep"):
        words[tops[0]].head, words[tops[0]].deprel = verb, "xcomp"
        sentence.link()


_CALLING = CALLING | {"deem"}


def _mend_day(sentence: Sentence, i: int) -> None:
    """``On Tuesday Ada Quill said``: a name behind a day is no part of it, but the subject."""
    words, day = sentence.words, sentence.words[i].head
    if words[i].deprel != "flat" or not nouns.is_time(words[day].text) or words[i].upos != "PROPN":
        return
    verb = words[day].head
    if not i < verb or any(words[c].deprel.startswith("nsubj") for c in sentence.children[verb]):
        return
    if words[i].text.isalpha() and not nouns.is_time(words[i].text):
        for other in sentence.children[day]:
            if other > i and words[other].deprel == "flat":
                words[other].head = i
        words[i].head, words[i].deprel = verb, "nsubj"
        sentence.link()


def _mend_vocative(sentence: Sentence, i: int) -> None:
    """``Ada Quill, 34, is a baker``: outside of quotes news calls to nobody; the name is the subject."""
    name = sentence.words[i]
    if name.deprel != "vocative" or name.head < i or name.stretch is not None:
        return
    if not any(sentence.words[c].deprel.startswith("nsubj") for c in sentence.children[name.head]):
        name.deprel = "nsubj"


def _mend_relative(sentence: Sentence, i: int) -> None:
    """``Roe, whom Quill called “…”``: a name between a relative pronoun and its verb is no apposition."""
    words, name = sentence.words, sentence.words[i]
    if i == 0 or name.deprel != "appos" or words[i - 1].text.lower() not in ("whom", "which"):
        return
    verb = words[i - 1].head
    if not i < verb or words[verb].xpos not in ("VBD", "VBN", "VBZ"):
        return
    if any(words[c].upos == "AUX" for c in sentence.children[verb]):
        return
    if all(w.upos == "PROPN" or w.text == "-" for w in words[i:verb]):
        if name.head != i - 1:
            words[verb].head = name.head
        name.head, name.deprel, words[i - 1].deprel = verb, "nsubj", "obj"
        sentence.link()


def _mend_what(sentence: Sentence, i: int) -> None:
    """``in what Quill, the mayor, called “…”``: the name behind *what* is who calls it so."""
    words, name = sentence.words, sentence.words[i]
    if i == 0 or name.head != i - 1 or words[i - 1].text.lower() != "what" or name.upos != "PROPN":
        return
    verb = i + 1
    while verb < len(words) and words[verb].deprel == "flat":
        verb += 1
    if verb < len(words) and words[verb].text == ",":
        closing = (j + 1 for j in range(verb + 1, len(words)) if words[j].text == ",")
        verb = next(closing, len(words))
    if verb < len(words) and words[verb].lemma in _CALLING and words[verb].xpos in ("VBD", "VBN", "VBZ"):
        name.head, name.deprel = verb, "nsubj"
        words[verb].head, words[verb].deprel = i - 1, "acl:relcl"
        sentence.link()


def _mend_reduced(sentence: Sentence, i: int) -> None:
    """``An email sent by Quill warned: “…”``: the email warned, and Quill sent it."""
    words = sentence.words
    if words[i].deprel != "root" or words[i].xpos not in ("VBD", "VBN"):
        return
    below = sentence.children[i]
    subject = next((c for c in below if words[c].deprel.startswith("nsubj") and c < i), None)
    sent_by = agent(sentence, i)
    if subject is None or sent_by is None or sent_by < i or any(words[c].upos == "AUX" for c in below):
        return
    clauses = ("advcl", "ccomp", "parataxis", "conj")
    for verb in (c for c in below if c > sent_by and words[c].deprel in clauses):
        alone = not any(words[c].deprel in ("mark", "cc", "nsubj") for c in sentence.children[verb])
        if words[verb].is_finite and alone and words[verb - 1].upos != "PUNCT":
            words[verb].head, words[verb].deprel = words[i].head, words[i].deprel
            words[subject].head, words[i].head, words[i].deprel = verb, subject, "acl"
            words[sent_by].deprel = "obl:agent"
            for child in below:
                if child > verb:
                    words[child].head = verb
            sentence.link()
            return


def _mend_who(sentence: Sentence, i: int) -> None:
    """``by Roe, who, calling it a shame, wrote: “…”``: he who called it so wrote, and he is Roe, whom nothing
    but a comma parts from *who*."""
    words, verb = sentence.words, sentence.words[i].head
    if i < 2 or words[i].text.lower() != "who" or words[i - 1].text != "," or not i < verb:
        return
    name, aside = i - 2, -1
    while words[name].deprel == "flat":
        name = words[name].head
    if words[i + 1].text == "," and words[verb].xpos == "VBG":
        aside, verb = verb, _verb_after(sentence, max(sentence.subtree(verb)) + 1)
    if verb < 0 or words[i - 2].upos != "PROPN" or name in sentence.subtree(verb):
        return
    meant = words[verb].head if words[verb].deprel == "acl:relcl" else -1
    if meant >= 0 and (words[meant].upos == "PROPN" or nouns.is_human(words[meant].lemma)):
        return
    above = words[name].head
    if words[name].deprel == "conj" and words[above].stretch is not None and words[name].stretch is None:
        clauses = (at for at in sentence.above(name) if words[at].deprel == "acl:relcl")
        words[name].head = next((words[at].head for at in clauses), above)
    words[verb].head, words[verb].deprel = name, "acl:relcl"
    if aside >= 0:
        words[i].head, words[aside].head, words[aside].deprel = verb, verb, "advcl"
    sentence.link()


def _verb_after(sentence: Sentence, start: int) -> int:
    """The finite verb from a word on that no noun stands before, or -1."""
    for at, word in enumerate(sentence.words[start:], start):
        if word.is_finite:
            return at
        if word.upos in ("NOUN", "PROPN", "PRON"):
            break
    return -1


def _mend_stranded(sentence: Sentence, i: int) -> None:
    """``The editor I was talking to, Ada Quill, said``: behind a comma a name is not what the preposition
    stands before; it names whom the clause is about."""
    words, name = sentence.words, sentence.words[i].head
    if words[i].deprel != "case" or not i + 1 < name or words[i + 1].text != ",":
        return
    verb = words[name].head
    meant = words[verb].head if words[verb].deprel == "acl:relcl" else -1
    if words[name].upos == "PROPN" and 0 <= meant < verb < i:
        words[i].head, words[i].deprel = verb, "obl"
        words[name].head, words[name].deprel = meant, "appos"
        sentence.link()


def _mend_owner(sentence: Sentence, name: int) -> None:
    """``said the Bureau of Storms’ Ada Quill``: she said it, of the bureau."""
    words, body = sentence.words, sentence.words[name].head
    if words[name].upos != "PROPN" or not 0 <= body < name or words[body].upos != "PROPN":
        return
    owner = next((c for c in sentence.children[name] if words[c].deprel == "nmod:poss"), name)
    case = next((c for c in sentence.children[name] if words[c].text == "of"), name)
    named = name + 1 < len(words) and words[name + 1].deprel == "flat" and words[name].text[:1].isupper()
    if not named or case != body + 1 or not case < owner < name or words[body].deprel == "nmod:poss":
        return
    words[name].head, words[name].deprel = words[body].head, words[body].deprel
    words[body].head, words[body].deprel = name, "nmod:poss"
    words[owner].head, words[owner].deprel, words[case].head = body, "nmod", owner
    sentence.link()


def _mend_possessive(sentence: Sentence, i: int) -> None:
    """``Ada Quill's warning was heard``: of two subjects one is the other's, whose ending tells."""
    words = sentence.words
    if words[i].xpos != "POS" or i + 1 == len(words):
        return
    owner = words[i].head
    while words[owner].deprel == "flat":
        owner = words[owner].head
    if not words[owner].deprel.startswith("nsubj") or words[owner].head < i:
        return
    for other in sentence.children[words[owner].head]:
        if words[other].deprel.startswith("nsubj") and min(sentence.subtree(other)) == i + 1:
            words[owner].head, words[owner].deprel = other, "nmod:poss"
            words[i].head = owner
            sentence.link()
            return


def _mend_according(sentence: Sentence, i: int) -> None:
    """``According to Quill, it is “late”; according to Roe, it is “over”``: the second clause is Roe's."""
    words, source = sentence.words, sentence.words[i].head
    if words[i].text.lower() != "according" or not i < source or not 0 <= words[source].head < i:
        return
    above = words[source].head
    clauses = (c for c in sentence.children[above] if c > source and words[c].deprel in _BESIDE)
    clause = next(clauses, None)
    if clause is not None and words[i - 1].text in (";", ",", "and", "but", "while"):
        words[source].head = clause
        sentence.link()


_BESIDE = frozenset({"conj", "parataxis"})


def _mend_calling(sentence: Sentence, i: int) -> None:
    """``Roe slammed a suit alleging that Quill lied, calling it “…”``: he who slams it calls it so."""
    words, clause = sentence.words, sentence.words[i].head
    if words[i].deprel != "advcl" or words[i].xpos != "VBG" or words[i].lemma not in _CALLING or clause > i:
        return
    if words[i - 1].text != "," or words[clause].lemma in _JUDGING:
        return
    judging = next((at for at in sentence.above(clause) if words[at].lemma in _JUDGING), None)
    if judging is not None and words[judging].is_finite:
        words[i].head = judging
        sentence.link()


_JUDGING = JUDGING | frozenset(
    "blast criticize criticise welcome ridicule applaud deride rebuke assail".split()
)


def _mend_clause(sentence: Sentence, i: int) -> None:
    """``Roe rejected Quill's claim that it was “over”``, ``Roe testified that Quill told him the pier was
    “gone”``: a clause is what the noun or the verb right before it tells, not one farther up."""
    words = sentence.words
    upper = words[i].head
    if words[i].deprel != "ccomp" or not 0 <= upper < i:
        return
    below = sentence.subtree(i)
    first = below[0]
    noun, subject = words[first - 1], -1
    if words[first].text == "that" and noun.upos == "NOUN" and noun.lemma in CLAIMS:
        teller, relation = first - 1, "acl"
    else:
        teller, subject = _teller_before(sentence, i, first)
        relation = "ccomp"
    if upper < teller and teller in sentence.subtree(upper) and teller not in below:
        words[i].head, words[i].deprel = teller, relation
        if subject >= 0 and subject not in below:
            words[subject].head, words[subject].deprel = i, "nsubj"
        sentence.link()


def _mend_subordinate(sentence: Sentence, verb: int) -> None:
    """``Roe left after his boss, Ada Quill, called him “…”``: the boss called him so, whom parsers take for
    what *after* stands before."""
    words = sentence.words
    if words[verb].deprel != "conj" or not words[verb].is_finite or words[verb - 1].text != ",":
        return
    if any(words[c].deprel in ("cc", "nsubj", "nsubj:pass") for c in sentence.children[verb]):
        return
    aside = next((i for i in range(verb - 2, 0, -1) if words[i].deprel == "appos"), 0)
    subject = words[aside].head
    if not aside or max(sentence.subtree(aside)) < verb - 2 or not words[verb].head < subject < aside:
        return
    cases = (c for c in sentence.children[subject] if words[c].deprel == "case")
    mark = next((c for c in cases if words[c].text.lower() in _SUBORDINATING), None)
    if mark is not None and verb not in sentence.subtree(subject):
        words[mark].head, words[mark].deprel = verb, "mark"
        words[subject].head, words[subject].deprel = verb, "nsubj"
        words[verb].deprel = "advcl"
        sentence.link()


_SUBORDINATING = frozenset("after before since until as".split())


def _teller_before(sentence: Sentence, clause: int, first: int) -> tuple[int, int]:
    """The verb of speech that stands right before a clause, but for whom it is told, and the subject of the
    clause where that hangs on the verb; -1 for what is not there."""
    words = sentence.words
    at = first - 1
    subject = at if words[at].deprel == "obj" and words[at].upos in ("NOUN", "PROPN", "PRON") else -1
    bare = not any(words[c].deprel.startswith("nsubj") for c in sentence.children[clause])
    if bare and subject >= 0 and any(words[c].deprel == "iobj" for c in sentence.children[words[at].head]):
        at = min(sentence.subtree(subject)) - 1
    else:
        subject = -1
    while at > 0 and words[at].deprel in ("obj", "iobj") and words[at].upos == "PRON":
        at -= 1
    tells = words[at].lemma in SPEECH_VERBS and words[at].xpos.startswith("VB")
    return (at, subject) if tells else (-1, -1)


def _is_office(word: Word) -> bool:
    human = nouns.is_human(word.lemma, guess=word.upos == "NOUN")
    return word.text.islower() and word.upos in ("NOUN", "ADJ") and human


_IN_OFFICES = frozenset({"PROPN", "NOUN", "ADJ", "ADP", "DET", "CCONJ", "NUM", "SYM", "VERB"})
_MAIN = frozenset({"root", "conj", "parataxis"})
_PAST = ("ed", "told", "said", "thought", "found", "felt", "heard", "held", "made", "put", "meant", "read")
"""Endings of forms that are the past as well as the participle."""


def _mend_last_verb(sentence: Sentence) -> None:
    """``“…,” the report highlights.``: the last word after a quote is a verb, not the plural of a noun, where
    there is no other."""
    words = sentence.words
    outside = [i for i, word in enumerate(words) if word.stretch is None and word.upos != "PUNCT"]
    if len(outside) < 2 or len(outside) == len(words) or words[outside[0]].upos == "ADP":
        return
    subject, last = outside[-2:]
    lemma = FORMS.get(words[last].text.lower())
    plural = words[last].text.endswith("s") and words[last].xpos.startswith("NN")
    finite = any(words[i].is_finite for i in outside)
    if lemma is None or not plural or finite or subject != last - 1 or words[subject].xpos not in _SINGULAR:
        return
    if subject in sentence.above(last):
        words[last].head = words[subject].head
    for word in words[:last]:
        if word.head == last and word.stretch is None:
            word.head = subject
    words[subject].head, words[subject].deprel = last, "nsubj"
    words[last].upos, words[last].xpos, words[last].lemma = "VERB", "VBZ", lemma
