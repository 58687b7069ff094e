"""Words around a quote that leave no doubt whose it is, though others speak in the same sentence."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import chain, islice

from quotes import nouns
from quotes.annotation import Sentence
from quotes.attribution.appellations import (
    APPELLATIONS,
    is_called_by,
    is_how_called,
    is_judged,
    is_meant,
    is_mentioned_by,
    is_what_is_called,
    puts_it,
)
from quotes.attribution.asides import closes, is_amid, is_as_told, is_split
from quotes.attribution.sayings import (
    claims,
    ends_with,
    in_words_of,
    is_said_of_words,
    is_what_is_said,
    names_what,
)
from quotes.attribution.vicinity import (
    cues_of_others,
    is_clause,
    is_finite,
    is_order,
    nearest_cue,
    touches,
)
from quotes.cues import CAUSING, CLAIMS, SPEECH_VERBS, Hit
from quotes.cues.lexicon import JUDGING, NAMING, OBJECT_PRONOUNS, OF_WORDS, UTTERING
from quotes.cues.relations import has_case, is_behind_semicolon
from quotes.mending.trees import has_subject
from quotes.types import CueClass


def sure_cue(sentence: Sentence, quoted: Sequence[int], anchor: int) -> Hit | None:
    """The cue whose source alone can have said what stands in marks.

    :param quoted: indices of the words in marks.
    :param anchor: the one of them whose head is outside.
    """
    hits = [hit for hit in sentence.hits if hit.source is not None]
    first = (
        hit
        for hit in hits
        if _is_retold(sentence, hit, hit.word) or is_said_of_words(sentence, hit, quoted, anchor)
    )
    sure = (hit for hit in chain(first, hits) if _is_sure(sentence, hit, quoted, anchor))
    return next(sure, None)


def _is_sure(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    assert hit.source is not None
    word = sentence.words[hit.word]
    if hit.lemma in ("word", "phrase") and in_words_of(sentence, hit, hit.source, quoted):
        return True
    if (hit.lemma == "put" or hit.lemma in NAMING) and puts_it(sentence, hit, hit.source, quoted):
        return True
    if hit.way == "subject" and is_how_called(sentence, hit, hit.source, quoted):
        return True
    if hit.way == "subject" and is_meant(sentence, hit, quoted):
        return True
    if hit.lemma in ("word", "put"):
        return False
    if hit.way in ("subject", "agent") and is_as_told(sentence, hit, quoted, anchor):
        return True
    if hit.way == "agent":
        if sentence.words[hit.source].lemma in APPELLATIONS:
            return False
        after = is_mentioned_by(sentence, hit, hit.source, quoted)
        done = word.deprel in ("acl", "advcl") and hit.last < quoted[0] and hit.lemma in OF_WORDS
        near = done and hit.word in islice(sentence.above(anchor), _CLOSE)
        return after or near or is_called_by(sentence, hit, hit.source, quoted)
    if hit.way == "object" and hit.lemma == "quote":
        return word.xpos == "VBG" or hit.word in sentence.above(anchor)
    if hit.way == "object" and word.xpos == "VBG" and (hit.lemma in UTTERING or hit.lemma == "refer"):
        last = all(w.deprel == "iobj" or w.upos == "PUNCT" for w in sentence.words[hit.word + 1 :])
        near = nearest_cue(sentence, anchor) == hit.word or _leads_to(sentence, hit, quoted)
        return near or (last and quoted[-1] < hit.source)
    if hit.way == "subject" and word.xpos == "VBG" and _is_absolute(sentence, hit, quoted, anchor):
        return True
    if hit.way == "shared" and hit.lemma in NAMING and word.xpos == "VBG":
        others = cues_of_others(sentence, hit)
        apart = others.isdisjoint(sentence.above(hit.word)) or _is_in_joined(sentence, hit, others)
        return apart and nearest_cue(sentence, anchor) == hit.word
    if hit.way == "shared" and hit.lemma in NAMING and sentence.words[word.head].upos == "ADJ":
        return nearest_cue(sentence, anchor) == hit.word and hit.last < quoted[0]
    if hit.way == "shared" and word.xpos == "VBG" and _says_beside(sentence, hit, quoted, anchor):
        return True
    if hit.way == "subject" and hit.lemma in _GOING_ON and _is_about(sentence, hit, quoted, anchor):
        return True
    if hit.way == "according":
        return _is_own_clause(sentence, hit.source, anchor)
    if hit.way == "subject" and is_what_is_called(sentence, hit, hit.source, quoted):
        return True
    if hit.way in ("subject", "shared") and is_judged(sentence, hit, quoted):
        return True
    if hit.way in ("subject", "shared") and ends_with(sentence, hit, quoted):
        return True
    if hit.way == "subject" and _comes_after(sentence, hit, hit.source, quoted):
        return True
    if hit.way == "subject" and _ends(sentence, hit, hit.source, quoted):
        return True
    if hit.way == "subject" and closes(sentence, hit, hit.source, quoted, anchor):
        return True
    if hit.way == "subject" and _is_told_of(sentence, hit, quoted, anchor):
        return True
    if is_said_of_words(sentence, hit, quoted, anchor):
        return True
    if hit.way in ("subject", "shared") and _leads_to(sentence, hit, quoted):
        return True
    if hit.way == "subject" and _is_joined(sentence, hit, quoted, anchor):
        return True
    if hit.way == "subject" and _is_found(sentence, hit, quoted, anchor):
        return True
    if hit.way == "subject" and _is_written_there(sentence, hit, hit.source, quoted, anchor):
        return True
    if hit.way == "subject" and is_amid(sentence, hit, hit.source, quoted):
        return True
    if hit.way in ("subject", "shared") and is_split(sentence, hit, anchor):
        return True
    if hit.way == "shared" and _is_caused(sentence, hit, anchor):
        return True
    if hit.way in ("subject", "shared") and hit.lemma in OF_WORDS:
        apart = _tells_apart(sentence, hit, quoted, anchor) or _tells_first(sentence, hit, quoted, anchor)
        return apart or (hit.lemma in SPEECH_VERBS and _leads_in(sentence, hit, quoted))
    if hit.way in ("possessive", "by") and is_what_is_said(sentence, hit, hit.source, quoted):
        return True
    said = hit.lemma in CLAIMS or hit.kind is not CueClass.THOUGHT
    source = sentence.words[hit.source]
    speaks = source.upos in ("PROPN", "PRON") or (source.upos == "NOUN" and nouns.may_speak(source.lemma))
    if not (said and speaks and hit.way in ("possessive", "by")):
        return False
    if claims(sentence, hit, hit.source, quoted, anchor):
        return True
    return hit.way == "possessive" and names_what(sentence, hit.word, quoted, anchor)


def _ends(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“…” she said.``: nothing but who said it stands behind the quote, and nothing before."""
    if hit.lemma not in SPEECH_VERBS or source <= quoted[-1]:
        return False
    words = sentence.words
    outside = [i for i, w in enumerate(words) if w.upos != "PUNCT" and not quoted[0] <= i <= quoted[-1]]
    return sorted((source, hit.word)) == outside


def _is_absolute(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Talks broke down, with bakers accusing the town of “theft”``: a gerund with a subject of its own."""
    near = hit.last < quoted[0] and nearest_cue(sentence, anchor) == hit.word
    beside = hit.source is not None and has_case(sentence, hit.source, "with")
    return near and beside and hit.lemma in OF_WORDS


def _says_beside(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill spoke where protesters had gathered, chanting “…”``: people who do something and say what comes
    right behind, where nobody else says anything."""
    words, source = sentence.words, hit.source
    if source is None or hit.lemma not in SPEECH_VERBS or words[hit.word].deprel != "advcl":
        return False
    people = words[source].upos == "PROPN" or nouns.is_human(words[source].lemma)
    others = any(h.lemma in SPEECH_VERBS and h.source != source for h in sentence.hits if h.form == "verb")
    near = nearest_cue(sentence, anchor) == hit.word and hit.last < quoted[0]
    return people and near and not others and touches(sentence, hit.first, hit.last, quoted)


def _is_about(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``she left, as Quill went on about “wolves” and “bears”``."""
    between = sentence.words[hit.last + 1 : quoted[0]] if hit.last < quoted[0] else []
    outside = {word.text for word in between if word.stretch is None and word.upos != "PUNCT"}
    return "about" in outside and outside <= {"about", "and"} and nearest_cue(sentence, anchor) == hit.word


_GOING_ON = frozenset("go talk speak rant rave boast brag joke".split())
"""Verbs of those who speak about what stands in marks."""


def _comes_after(sentence: Sentence, hit: Hit, source: int, quoted: Sequence[int]) -> bool:
    """``“Sit down!” hollered somebody at the back``: who is brought in right behind what is said."""
    if not quoted[-1] < hit.first <= hit.last < source or not touches(sentence, hit.first, hit.last, quoted):
        return False
    words = sentence.words
    new = {words[i].text.lower() for i in (source, *sentence.children[source])} & _NEW
    return bool(new) and words[hit.first - 1].upos == "PUNCT" and words[hit.first - 2].text in _ENDS


_NEW = frozenset("a an another someone somebody".split())
_ENDS = frozenset(", ! ?".split())
"""What a sentence in marks ends with before a verb that tells whose it is."""


def _is_own_clause(sentence: Sentence, source: int, anchor: int) -> bool:
    """``According to Quill, Roe was “late”``: the clause of which words in marks are the verb, or the nearest
    of two."""
    words = sentence.words
    sources = [h.source for h in sentence.hits if h.way == "according" and h.source is not None]
    clauses = {each: _whole(sentence, words[each].head) for each in sources}
    above = (anchor, *sentence.above(anchor))
    nearest = next((at for at in above if at in clauses.values()), None)
    speaks = words[source].upos in ("PROPN", "PRON") or nouns.may_speak(words[source].lemma)
    return nearest == clauses[source] and (len(sources) > 1 or (nearest == anchor and speaks))


def _whole(sentence: Sentence, i: int) -> int:
    """The head of the clause that a word is of, where it is joined to others: ``late`` of ``Roe was late and
    rude``."""
    words = sentence.words
    while words[i].deprel == "conj" and words[i].head >= 0 and not has_subject(sentence, i):
        i = words[i].head
    return i


def _leads_in(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``he smiled and said, “…,” the paper reported``, ``Roe said Quill had told him: “…”``, ``told him “it
    was a joke”``, ``a guard whispered to him: “…”``: the words come right after a verb of speech, or whom it
    is told."""
    verb, last = sentence.words[hit.word], hit.last
    if last + 1 >= len(sentence.words):
        return False
    below = sentence.children[hit.word]
    told = next((c for c in below if sentence.words[c].deprel == "iobj" or has_case(sentence, c, "to")), -1)
    whom = sentence.subtree(told) if told >= 0 else ()
    if whom and min(whom) == last + 1 and not any(sentence.words[i].is_finite for i in whom):
        last = max(whom)
    elif sentence.words[last + 1].text in OBJECT_PRONOUNS:
        last += 1
    if last >= quoted[0] or not is_finite(sentence, hit.word):
        return False
    if sentence.words[last + 1].xpos == "RB":
        last += 1
    after = sentence.words[last + 1].text if last < quoted[0] else ""
    if verb.deprel == "acl:relcl" and after != ":":
        return False
    opens = after in (",", ":") or is_clause(sentence, quoted) or is_order(sentence, quoted)
    return opens and touches(sentence, hit.first, last, quoted)


def _leads_to(sentence: Sentence, hit: Hit, quoted: Sequence[int]) -> bool:
    """``Told that it was “over”, Quill laughed: “…”``, ``recalled Quill telling her: “…”``: nothing but a
    colon stands before the words, or whom it is told."""
    behind = hit.last + 1
    behind += sentence.words[min(behind, quoted[0])].text in OBJECT_PRONOUNS
    return (
        behind < quoted[0]
        and sentence.words[behind].text == ":"
        and touches(sentence, hit.first, behind, quoted)
    )


def _is_joined(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Roe called it “fair”, but Quill fears “a bloodbath”``: behind what another says, a clause with a
    subject of its own."""
    word, source = sentence.words[hit.word], hit.source
    if source is None or hit.lemma not in _HOLDING or nearest_cue(sentence, anchor) != hit.word:
        return False
    behind = word.head < source < hit.word < quoted[0] and is_finite(sentence, hit.word)
    return word.deprel == "conj" and behind and word.head in cues_of_others(sentence, hit)


def _is_in_joined(sentence: Sentence, hit: Hit, others: Set[int]) -> bool:
    """``Roe said it was “fair”, but Quill disagreed, calling it “a farce”``: a gerund in a clause that is
    joined to what another says, not part of it."""
    clause = sentence.words[hit.word].head
    joined = sentence.words[clause].deprel == "conj" and has_subject(sentence, clause)
    return joined and sentence.words[clause].head in others


def _is_found(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``The bureau concluded that he was “no threat”``: what somebody is found to be, he does not say."""
    word = sentence.words[anchor]
    below = hit.lemma in _HOLDING and word.deprel == "ccomp" and word.head == hit.word
    if not below or hit.last > quoted[0] or any(i > quoted[-1] for i in cues_of_others(sentence, hit)):
        return False
    return any(sentence.words[c].deprel == "cop" and c < quoted[0] for c in sentence.children[anchor])


def _is_written_there(
    sentence: Sentence, hit: Hit, document: int, quoted: Sequence[int], anchor: int
) -> bool:
    """``The report found “gaps”``: what a document is said to name, in marks, it names so."""
    words = sentence.words
    written = words[document].upos == "NOUN" and nouns.is_document(words[document].lemma)
    between = {word.upos for word in words[hit.last + 1 : quoted[0]]}
    below = words[anchor].deprel in ("obj", "obl") and words[anchor].head == hit.word
    below &= words[quoted[0]].upos != "PROPN"
    return written and below and between <= {"ADP", "DET", "ADJ", "PUNCT"} and hit.form == "verb"


_HOLDING = frozenset(
    "believe conclude consider decide deem determine fear feel find judge rule think".split()
)
"""Verbs of those who take something for what stands in marks."""


def _tells_apart(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Roe said he was sorry, while Quill said it was “over”``: the words hang on a verb whose clause stands
    beside what another says, not in it; or on one that tells of an earlier telling."""
    words, verb = sentence.words, hit.word
    assert hit.source is not None
    if verb not in islice(sentence.above(anchor), _CLOSE) or hit.lemma in _NOT_TOLD:
        return False
    if not is_finite(sentence, verb) or not max(hit.source, verb) < quoted[0]:
        return False
    while hit.way == "shared" and words[verb].deprel == "conj":
        verb = words[verb].head
    if words[hit.source - 1].text == "what":
        return False
    others = cues_of_others(sentence, hit)
    if words[verb].deprel == "ccomp":
        return _is_retold(sentence, hit, verb)
    if words[verb].deprel == "acl:relcl":
        return bool(others)
    if words[verb].deprel == "advcl":
        return not others.isdisjoint(sentence.above(verb))
    beside = words[verb].deprel == "conj" or (
        words[verb].deprel == "parataxis" and is_behind_semicolon(sentence, verb)
    )
    return hit.way == "subject" and beside and words[verb].head in others


def _tells_first(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``Quill warned him not to be “loud,” but Roe said no``: the words hang on the first of two clauses, and
    behind them another begins to tell."""
    if hit.word not in sentence.above(anchor) or not hit.last < quoted[0]:
        return False
    if nearest_cue(sentence, anchor) in cues_of_others(sentence, hit):
        return False
    later = (h for h in sentence.hits if h.way == "subject" and (h.source or 0) > quoted[-1])
    other = next(later, None)
    if other is None or sentence.words[other.word].head != hit.word:
        return False
    joined = (sentence.words[c] for c in sentence.children[other.word] if c > quoted[-1])
    return sentence.words[other.word].deprel == "conj" and any(word.deprel == "cc" for word in joined)


def _is_retold(sentence: Sentence, hit: Hit, verb: int) -> bool:
    """``Roe said Quill told him that it was “over”``, ``Roe said Quill had called it “over”``: what another
    tells of it, Quill has said."""
    words = sentence.words
    below = {words[c].deprel: words[c].lemma for c in sentence.children[verb]}
    called = hit.lemma in NAMING | JUDGING and below.get("aux") == "have"
    told = called or (hit.lemma == "tell" and "iobj" in below)
    return told and words[verb].deprel == "ccomp" and words[verb].head in cues_of_others(sentence, hit)


def _is_told_of(sentence: Sentence, hit: Hit, quoted: Sequence[int], anchor: int) -> bool:
    """``“Get out,” Quill said the guard told her``: what Quill says is that another spoke, and no more; but
    not ``“Get out,” Quill said, the Post reported``."""
    words, verb = sentence.words, sentence.words[hit.word]
    if verb.deprel != "ccomp" or verb.head not in cues_of_others(sentence, hit) or hit.source is None:
        return False
    told = any(words[c].deprel in _TOLD for c in sentence.children[hit.word])
    apart = any(word.text == "," for word in words[verb.head : hit.source])
    speaks = hit.lemma in SPEECH_VERBS and not told and not apart
    return speaks and quoted[-1] < verb.head < hit.source and nearest_cue(sentence, anchor) == verb.head


_TOLD = frozenset("ccomp xcomp obj parataxis".split())
"""How what somebody says hangs on a verb of speech."""


def _is_caused(sentence: Sentence, hit: Hit, anchor: int) -> bool:
    """``Roe said it was “over”, prompting Quill to reply that it was “a start”``."""
    words = sentence.words
    cause = words[words[hit.word].head].lemma if words[hit.word].head >= 0 else ""
    return words[hit.word].xpos == "VB" and cause in CAUSING and nearest_cue(sentence, anchor) == hit.word


_CLOSE = 2
"""Words from the marks up to the verb, no more than these."""
_NOT_TOLD = frozenset("deny agree continue".split())
"""Verbs of speech that have other objects than what somebody says."""
