"""What a personal or a body's name is made of: titles, forms of one name, acronyms.

Pure functions over strings; nothing here looks at an article.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import OSA

from quotes import places

_COURTESY = """
    mr mister mrs ms miss mx dr prof professor sir dame lord lady madam madame monsieur herr frau señor
    señora sr sra doña shri smt sri khun datuk dato datin tan tun hon honourable honorable rt reverend
    highness majesty excellency holiness eminence mallam malam hajiya hajia auntie aunty uncle garda gda
    rev fr father sister brother mother pastor rabbi imam sheikh sheik shaikh ayatollah maulana mufti haji
    hajji pope archbishop bishop cardinal deacon canon swami saint st lama mullah alhaji alhaja engr barr
    samdech techo oknha mzee ustaz encik puan tengku thiru smti pandit begum dona senor senora daw
    hojjatoleslam hojatoleslam cathaoirleach taoiseach tanaiste seri obaahemaa comrade
    rtn pst comr alh mme mlle signor signora ibu bapak hajjah kyai shrimati otunba igwe togbe kgosi ratu yb
    ajarn viscount viscountess hadjia bwana kapitan waziri
"""
_MODIFIERS = """
    vice prime deputy assistant associate acting interim former ex- ex then outgoing incoming current late
    retired first foreign interior defence defense finance health education state house senate press
    national-security party police fire army navy junior senior top chief del dels ald adv mec mca mlc mk
    mna cllr cr coun clr atty adm rear snr const crown det insp dci dsi dcs pc wpc pcso
    ag acc dcc supt dsupt cst cp cpl brig pvt ven msgr cde shadow
    sp asp dsp ssp igp dig acp dcp sarpanch kagawad
"""
_OFFICES = """
    president minister secretary chancellor premier king queen prince princess emperor
    duke duchess baron baroness count senator sen sens representative rep reps congressman congresswoman
    assemblyman assemblywoman delegate governor gov govs mayor councillor councilor
    councilman councilwoman alderman commissioner judge justice magistrate chief attorney general gen
    lieutenant lt major maj colonel col captain capt commander cmdr sergeant sgt corporal private admiral
    commodore
    brigadier marshal officer constable inspector detective superintendent sheriff trooper lawyer ambassador
    envoy consul diplomat speaker leader chairman chairwoman chairperson chair director manager editor ceo
    cfo coo cto founder co-founder cofounder owner spokesman spokeswoman spokesperson adviser advisor aide
    analyst economist author journalist reporter columnist actor actress singer coach captain player
    midfielder striker goalkeeper candidate nominee lawmaker legislator parliamentarian
    politician activist campaigner researcher scientist historian teacher principal dean engineer doctor
    nurse surgeon farmer businessman businesswoman entrepreneur billionaire philanthropist mp mps mep mla td
    msp dictator warlord strongman tsar czar governor-general comrade chairman-elect president-elect pm fm
    hrh vp gp executive incumbent host presenter anchor counsel advocate solicitor barrister prosecutor
    democrat republican whip elder laureate taoiseach tanaiste cm dcm qb quarterback alderwoman member pres
    marine
"""

COURTESY_TITLES = frozenset(_COURTESY.split())
_SHORTENED = frozenset(
    """
    sen rep gov del atty sgt capt cmdr prof rev amb supt det insp cllr arch engr barr rtn pst comr alh
    """.split()
)
_GENERALS = """
    secretary director attorney solicitor governor inspector surgeon auditor consul advocate prosecutor
    lieutenant major brigadier
"""
_DEPUTIES = """
    president chair chairman chairwoman chairperson chancellor premier minister captain principal mayor
    governor admiral
"""
COMPOUND_OFFICES = frozenset(f"{office}-general" for office in _GENERALS.split()) | {
    f"{deputy}-{office}" for deputy in ("vice", "deputy", "lieutenant") for office in _DEPUTIES.split()
}
"""Offices written with a hyphen, folded."""
PEOPLE = frozenset(_OFFICES.split()) | COMPOUND_OFFICES
"""Folded nouns of office and trade that describe a person."""
TITLES = COURTESY_TITLES | PEOPLE | frozenset(_MODIFIERS.split())
"""Folded words that may stand before a person's name and are no part of it."""

GIVEN_TOO = frozenset("dean don marine mk lama sheikh shaikh".split())
"""Words that are titles, and what one is called too."""

_FEMALE_TITLES = frozenset(
    """
    mrs ms miss dame lady madam madame frau señora sra doña smt datin sister mother queen princess duchess
    baroness congresswoman assemblywoman councilwoman chairwoman spokeswoman actress businesswoman woman
    daughter wife widow girl aunt niece grandmother girlfriend
    """.split()
)
_MALE_TITLES = frozenset(
    """
    mr mister sir lord monsieur herr señor sr shri father fr brother pope imam rabbi king prince duke
    baron emperor actor ayatollah man son husband widower boy gentleman uncle nephew grandfather boyfriend
    """.split()
)
_MOSTLY_MEN = frozenset(
    "congressman assemblyman councilman chairman spokesman businessman sheikh sheik shaikh".split()
)
"""Titles and nouns that some women bear too."""

SAINTS = frozenset({"st", "saint"})
"""Titles that are a part of a body's name."""

_WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*\.?")
_HONOURS = frozenset("QC KC SC OBE MBE CBE PhD MD Esq".split())
_AFTER = _HONOURS | {"MP", "MEP"}
"""What may stand after a person's name and is no part of it."""
_GENERATIONS = frozenset("jr sr ii iii iv".split())
_OF_KIN = frozenset("filho neto junior sobrinho".split())
"""What tells of several who bear one name in Portuguese, and is a surname too."""
_SUFFIXES = _GENERATIONS | {honour.lower() for honour in _HONOURS}
_PARTICLES = frozenset(
    """
    de da do dos das del della di du van von der den ter ten la le los las el al bin ibn bint abu ben y e san
    """.split()
)
LEGAL_FORMS = frozenset("inc ltd limited llc llp gmbh plc corp".split())
"""What the names of firms end with, before the law."""
_ORGANIZATION_NOISE = LEGAL_FORMS | frozenset("the of for and on in & co company group".split())


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case without diacritics, curly apostrophes straightened."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text)
    plain = "".join(c for c in decomposed if not unicodedata.combining(c))
    return plain.casefold().replace("’", "'").replace("ø", "o").replace("ł", "l")


@lru_cache(maxsize=65536)
def tokens(name: str) -> tuple[str, ...]:
    """The folded words of a name, without possessive endings and final stops; ``Quill - Roe`` is one, and
    ``al-Roe`` two."""
    folded = re.sub(r"'s\b|(?<=s)'(?!\w)", "", fold(name))
    folded = re.sub(r"(?<=\w) - (?=\w)", "-", folded)
    folded = re.sub(r"\b([ae]l)-(?=\w)", r"\1 ", folded)
    return tuple(word.strip(".") for word in _WORD.findall(folded))


@lru_cache(maxsize=65536)
def bare(name: str, *, person: bool = True) -> str:
    """``name`` without leading titles and article, trailing suffix punctuation and possessive ending.

    :param person: whether it is a person's; offices and trades are part of a body's name.

    >>> bare("President Vladimir Putin")
    'Vladimir Putin'
    >>> bare("Elbonia Sen. Ada Example")
    'Ada Example'
    >>> bare("the Kremlin’s"), bare("the House Budget Committee"), bare("General Motors", person=False)
    ('Kremlin', 'House Budget Committee', 'General Motors')
    >>> bare("Mr. A. Q. Example")
    'A. Q. Example'
    """
    name = _without_bracket(" ".join(name.split()))
    name = re.sub(r"['’]s?$" if person else r"['’]$", "", name).strip(' ,;:()[]"“”')
    words = name.split(" ")
    short = [i for i, word in enumerate(words[:-1]) if len(word) > 3 and word[:-1].casefold() in _SHORTENED]
    if short and words[short[-1]].endswith("."):
        words = words[short[-1] + 1 :]
    if person and len(words) > 1 and words[-1].lower() == "ji":
        words.pop()
    titles = TITLES if person and fold(words[-1]) not in GENERIC_BODIES else COURTESY_TITLES - SAINTS
    while len(words) > 1 and words[0] != "A." and _is_title(fold(words[0]).strip(".,'"), words[1:], titles):
        words.pop(0)
    if person and len(words) > 1 and words[0] in _RANKS and not words[1].isupper():
        words.pop(0)
    if person and len(words) > 2 and words[0] in _BEFORE_FULL_NAMES:
        words.pop(0)
    while person and len(words) > 2 and words[-1].strip(".") in _AFTER:
        words.pop()
    return " ".join(words).strip(" ,;:")


def _without_bracket(name: str) -> str:
    """A name without what stands in brackets behind it, but for what somebody is called inside of it:
    ``Robert (Bob) Roe``."""
    called = re.search(r"\b[A-Z][a-z]+ \(([A-Z][a-z]+)\) [A-Z]", name)
    return name if called and fold(called[1]) not in TITLES else name.partition(" (")[0]


_RANKS = frozenset({"DC", "DI", "DS"})
"""Ranks of police that are parts of names in small letters."""
_BEFORE_FULL_NAMES = frozenset({"U", "Bu", "H.E.", "K.H."})
"""Titles that are a part of shorter names: ``U Nu``, ``H.E. Quill``."""


def _is_title(word: str, rest: list[str], titles: frozenset[str]) -> bool:
    """Whether the word before the rest of a name is none of it: ``Dean`` of ``Dean Ada Example``, but not of
    ``Dean Example``; ``Tan`` of ``Tan Sri Ali``, but not of ``Tan Ah Kow``."""
    word = word.removeprefix("co-")
    if word == "tan":
        return fold(rest[0]) == "sri"
    given = word in GIVEN_TOO and (len(rest) == 1 or fold(rest[0]) in _PARTICLES)
    return word in ("the", "a", "an") or (word in titles and not given)


def is_office(word: str) -> bool:
    """Whether a word is a noun of office or trade: ``Gov.``, ``alderman``."""
    return fold(word).strip(".") in PEOPLE


def title_gender(words: tuple[str, ...]) -> str | None:
    """``"f"`` or ``"m"`` where the folded words hold a title or noun that tells, else ``None``."""
    for word in words:
        if word in _FEMALE_TITLES:
            return "f"
        if word in _MALE_TITLES:
            return "m"
    return None


def are_mostly_men(words: tuple[str, ...]) -> bool:
    """Whether the folded words hold a title or noun that men bear, but for a few: ``spokesman``."""
    return not _MOSTLY_MEN.isdisjoint(words)


_SHORTEST_GIVEN = 3
"""Of fewer letters the beginning of a given name is no name."""
_SHORTEST_MISSPELT = 5
"""Of fewer letters two names that differ in one are two names."""


def _matches(short: str, full: str, *, given: bool) -> bool:
    """One word of a name against another: equal, an initial, or ``Ken`` for ``Kenneth``."""
    if short == full or len(short) == 1 or len(full) == 1:
        return short[0] == full[0]
    return given and len(short) >= _SHORTEST_GIVEN and full.startswith(short)


_JOINED_INITIALS = re.compile(r"^([A-Z])([A-Z])(?= [A-Z][a-z])")


def is_short_for(short: str, full: str) -> bool:
    """Whether ``short`` may be a shorter or equal form of the personal name ``full``.

    Its words must stand in ``full`` in their order, initials and beginnings of given names counted as
    words, and at least one of them must be more than an initial or a particle.

    >>> is_short_for("Ryan", "Paul D. Ryan"), is_short_for("P. Ryan", "Paul D. Ryan")
    (True, True)
    >>> is_short_for("Dan Example", "Daniel Example")
    True
    >>> is_short_for("Paul Smith", "Paul D. Ryan"), is_short_for("PD Ryan", "Paul D. Ryan")
    (False, True)
    >>> is_short_for("Dan Sr.", "Daniel Example Sr."), is_short_for("Dan Sr.", "Dan Jr.")
    (True, False)
    """
    a, b = (
        [w for w in tokens(_JOINED_INITIALS.sub(r"\1 \2", n)) if w not in _SUFFIXES] for n in (short, full)
    )
    if not a or len(a) > len(b):
        return False
    if _generation(short) and _generation(full):
        if _generation(short) != _generation(full):
            return False
        if len(a) == 1:
            return a[0] == b[-1] or _matches(a[0], b[0], given=True)
    if len(a) > 1 and a[0] in GIVEN_TOO and a[0] not in b:
        a.pop(0)
    at, solid = 0, False
    for i, word in enumerate(a):
        given = i == 0 and len(a) > 1
        if len(word) > 1 and word in b[at:]:
            at = b.index(word, at)
        elif len(a) == 1 and len(word) > _SHORTEST_GIVEN and word in b[-1].split("-"):
            return True
        while at < len(b) and not _matches(word, b[at], given=given and at == 0):
            at += 1
        if at == len(b):
            return False
        last = at == len(b) - 1
        solid |= len(word) > 1 and word == b[at] and (last or word not in _PARTICLES)
        at += 1
    return solid


def _generation(name: str) -> str:
    """Which of several who bear one name it says: ``jr`` of ``Ada Example Jr.``; empty where it does not."""
    return next((word for word in tokens(name)[-1:] if word in _GENERATIONS), "")


def is_misspelling_of(form: str, full: str) -> bool:
    """Whether ``form`` is the surname or the whole of the personal name ``full`` but for one slip: a letter
    too many, too few, another, or two exchanged (optimal string alignment), not the first.

    >>> is_misspelling_of("Exmaple", "Ada Example"), is_misspelling_of("Ada Exampel", "Ada Example")
    (True, True)
    >>> is_misspelling_of("Roe", "Jane Doe"), is_misspelling_of("Jansen", "Ada Hansen")
    (False, False)
    >>> is_misspelling_of("Zelensky", "Olena Zelenska")
    False
    """
    a, b = tokens(form), tokens(full)
    if not a or len(a) not in (1, len(b)) or len(b) < 2:
        return False
    unlike = [(x, y) for x, y in zip(a, b[-len(a) :], strict=True) if x != y]
    if len(unlike) != 1:
        return False
    [(x, y)] = unlike
    if x.endswith("a") != y.endswith("a") and _by_gender(x) == _by_gender(y):
        return False
    return min(len(x), len(y)) >= _SHORTEST_MISSPELT and x[0] == y[0] and OSA.distance(x, y) == 1


def _by_gender(word: str) -> str:
    """A Slavic surname without what it ends with for a man or a woman: ``ivanov`` for ``Ivanova``."""
    return re.sub(r"(?<=[sc]k)(?:y|yy|i|iy|a|aya)$|(?<=[oei][vn])a$", "", word)


def is_surname_of(word: str, full: str) -> bool:
    """Whether ``word`` is the last word of ``full``, suffixes like *Jr.* aside, and those that a longer name
    may end with: ``Roe`` of ``Ada Roe Filho``."""
    full_words = [w for w in tokens(full) if w not in _SUFFIXES]
    short_words = [*tokens(word)]
    ends = [full_words]
    if len(full_words) > 2 and full_words[-1] in _OF_KIN:
        ends.append(full_words[:-1])
    return bool(short_words) and any(end[-len(short_words) :] == short_words for end in ends)


def initials(name: str) -> set[str]:
    """What may stand for a body's name: ``Ministry of Defence`` → ``MD`` and ``MOD``."""
    words = [w for w in re.findall(r"[^\W_]+", name) if fold(w) != "the"]
    large = [w for w in words if fold(w) not in ("of", "for", "and", "on", "in", "to")]
    return {"".join(w[0] for w in some).upper() for some in (words, large)}


def is_acronym(text: str) -> bool:
    """Whether ``text`` has the shape of one: two to seven capitals, with stops, an ampersand and a few small
    letters allowed."""
    return bool(
        re.fullmatch(
            r"(?:[A-Z]\.?){2,7}s?|[A-Z]&[A-Z]|[A-Z][A-Za-z]{0,2}[A-Z]{1,5}|[A-Z]{2,5}[a-z]{1,2}", text
        )
    )


def letters(acronym: str) -> set[str]:
    """The initials that an acronym may be made of: ``EISc`` of ``EIS`` and more, or of ``EISC``."""
    return {acronym.replace(".", "").upper(), "".join(re.findall("[A-Z]", acronym))}


def abbreviates(short: str, full: str) -> bool:
    """Whether an acronym stands for a body's name.

    >>> abbreviates("N.F.U.", "National Farmers Union"), abbreviates("RISc", "River Institute of Science")
    (True, True)
    """
    if not is_acronym(short):
        return False
    if short.replace(".", "").replace("&", "").upper() in initials(full):
        return True
    parts = re.findall(r"[A-Z][a-z]*", short)
    words = [word for word in re.findall(r"[^\W_]+", full) if word[:1].isupper()]
    return len(parts) == len(words) and all(w.startswith(p) for p, w in zip(parts, words, strict=True))


def names_same_body(a: str, b: str) -> bool:
    """Whether two names of bodies may stand for one: equal, contained, or acronym and expansion.

    >>> names_same_body("NFU", "National Farmers Union")
    True
    >>> names_same_body("Supreme Court", "Uganda's Supreme Court")
    True
    >>> names_same_body("River Athletics", "River Athletics Council")
    False
    >>> names_same_body("Japan", "Bank of Japan"), names_same_body("Japan", "Government of Japan")
    (False, True)
    """
    x, y = body_words(a), body_words(b)
    if not x or not y:
        return False
    if x == y:
        return True
    if abbreviates(a, b) or abbreviates(b, a):
        return True
    short, full = (x, y) if len(x) <= len(y) else (y, x)
    if len(short) == 1 and len(full) > 1 and short[0] in GENERIC_BODIES:
        return False
    if 1 < len(short) < len(full) and full[: len(short)] == short and full[len(short)] in GENERIC_BODIES:
        return False
    if full[: len(short)] == short:
        return not is_place(short) or _OF_STATES.issuperset(full[len(short) :])
    if full[-len(short) :] == short:
        return not is_place(short) or _OF_STATES.issuperset(full[: -len(short)])
    return False


def is_place(words: tuple[str, ...]) -> bool:
    """Whether a body's words are the name of a place that everybody knows, which is short for no other."""
    return words in _PLACES


def body_words(name: str) -> tuple[str, ...]:
    """The words that carry a body's name, without articles, legal forms and small words."""
    return tuple(w for w in tokens(name) if w not in _ORGANIZATION_NOISE)


def kinds_of_body(name: str) -> set[str]:
    """The words that may tell what a body is: the last, and the last before its first "of" or "for".

    >>> sorted(kinds_of_body("Elbonian Union of River Towns"))
    ['towns', 'union']
    """
    words = tokens(name)
    small = next((i for i, word in enumerate(words) if word in ("of", "for", "on", "in")), len(words))
    return {words[-1], words[small - 1]} if small and len(words) > 1 else set()


_PLACES = frozenset(map(body_words, places.KNOWN))
_OF_STATES = frozenset("government republic democratic people's islamic federal kingdom commonwealth".split())
"""Words with which a place's name is that of the state."""

SEATS = frozenset(
    {
        "white house", "kremlin", "pentagon", "downing street", "elysee", "elysee palace", "blue house",
        "buckingham palace", "vatican", "holy see", "capitol hill", "whitehall", "casa rosada",
    }
)  # fmt: skip
"""Places whose names stand for those who sit there."""

GENERIC_BODIES = frozenset(
    """
    ministry department office council committee commission court party government parliament senate congress
    house assembly police army navy university school college hospital company bank union association
    federation board agency authority bureau institute foundation fund group team club league network
    newspaper magazine station channel church administration campaign cabinet embassy league organization
    organisation service center centre
    """.split()
)
"""Nouns that name a kind of body: "the ministry" stands for the one that was named."""
