"""What sort of thing a common noun names: somebody, a body, something written.

Counts over a treebank's entities decide for the nouns that it holds, the ending for the others.
"""

from __future__ import annotations

import json
from collections.abc import Set
from functools import cache, lru_cache
from pathlib import Path

from quotes.names import GENERIC_BODIES, PEOPLE, fold

KNOWING = frozenset("familiar close knowledgeable aware privy".split())
"""What somebody is who is not named: ``one Democrat familiar with the talks``."""
_PERSON_ENDINGS = (
    "er", "or", "ist", "ian", "man", "woman", "men", "women", "person", "people", "ee", "yst", "eer", "crat",
    "ologist", "mate", "maker", "holder", "goer",
)  # fmt: skip
_MORE_PEOPLE = frozenset(
    """
    spokesperson spokeswoman spokesman aide source victim witness voter widow widower brother sister uncle
    aunt grandfather grandmother cousin relative survivor suspect captive hostage pensioner rival pundit
    scholar insider lawmaker lobbyist organiser striker midfielder winger keeper novelist playwright curator
    chef cleric imam pope teen teenager youth elder graduate alumnus accountant consultant applicant tenant
    inhabitant combatant militant servant immigrant claimant sergeant lieutenant assistant attendant
    informant occupant participant protestant plaintiff defendant litigant regulator operative rebel
    loyalist separatist insurgent villager islander mogul tycoon magnate guru maverick star icon idol diva
    underdog boss head liberal conservative progressive expat expatriate convict fugitive nun medic cop
    thief gymnast oligarch patriarch vet lad bride groom fiance spouse neighbour ally foe skeptic sceptic
    academic mechanic fanatic comic prodigy genius heroine villain prophet client intern rookie chieftain
    heir pal buddy co-chair vice-chair secretary-general director-general maestro correspondent waitress
    mistress hostess countess goddess heiress stewardess
    neurosurgeon cardinal bishop archbishop mullah ayatollah vicar chaplain deacon abbot emir sultan sheikh
    amir regent attache millionaire umpire pitcher catcher jockey cosmonaut commando marine guerrilla fighter
    dissident spy warden felon notary registrar paramedic landlord baby bloke dude chap lass grandma grandpa
    sibling twin niece bridegroom disciple convert undergraduate provost headmistress barista apprentice
    cleaner nanny cabbie lifeguard actuary viceroy mandarin scout assailant burglar addict alcoholic
    prostitute pimp orphan virtuoso sophomore novice acolyte protege runner-up despot caudillo kingpin
    matriarch blacksmith goldsmith masseur chauffeur bosun deckhand stevedore superdelegate passer-by
    flanker fullback cornerback defenseman goalie goaltender batsman bowler hooker linebacker outfielder
    infielder shortstop wideout lineman wicketkeeper
    eyewitness entrant recipient beneficiary signatory matron cadet recruit conscript emigre mercenary vandal
    pirate paedophile pedophile complainant appellant respondent missionary reverend curate yogi druid
    priestess acrobat clown impresario soprano baritone dj roadie superfan collector aficionado connoisseur
    hippie valet concierge cowboy gaucho campesino serf bigot firebrand provocateur mastermind accomplice
    crook charlatan lookalike forebear newborn schoolgirl adolescent millennial stepson godson in-law
    father-in-law mother-in-law brother-in-law sister-in-law son-in-law daughter-in-law ex-wife ex-boyfriend
    ex-girlfriend pontiff spaniard irishman irishwoman englishman englishwoman welshman welshwoman
    scotsman scotswoman frenchman frenchwoman dutchman dutchwoman yorkshireman yorkshirewoman ulsterman
    coroner geordie brummie argentine portuguese swede dane finn pole turk scot briton croat serb
    slovak czech american mexican african european korean cuban moroccan chilean kenyan ugandan libyan
    jamaican dominican venezuelan guatemalan honduran uruguayan catalan afghan israeli pakistani iraqi
    bangladeshi nepali somali filipino greek kiwi aussie seed rapporteur someone somebody
    """.split()
)
POSITIONS = frozenset(
    """
    fly-half scrum-half half-back full-back centre-back center-back centre-half left-back right-back wing-back
    centre-forward center-forward
    """.split()
)
"""Who plays where, in words that are none for people by themselves."""
_WRITTEN = frozenset(
    """
    report statement letter document law act bill article constitution treaty study survey poll post tweet
    sign banner poster email message memo ruling judgment verdict indictment affidavit complaint filing
    lawsuit release petition manifesto charter resolution directive decree book memoir essay editorial column
    headline caption transcript text section clause amendment agreement contract notice note website page
    communique dispatch placard plaque inscription footnote leaflet pamphlet brochure label app readout cable
    circular suit brief dossier declaration newsletter blog textbook ad advertisement advert bulletin advisory
    proclamation factsheet summary submission audit warrant lease diary obituary manual handbook rulebook
    flyer billboard mural subpoena injunction logbook screenplay epitaph telegram postcard fax sheet paperwork
    commentary analysis biography bylaw bylaws alert inquiry investigation guidance verdict poem graffiti
    order review assessment blueprint roadmap guideline
    """.split()
)

BEARERS = frozenset(
    """
    badge banner bedsheet billboard blackboard cap chalkboard hat hoarding jacket mug placard plaque poster
    sheet shirt sign signboard signpost slide sticker sweatshirt t-shirt whiteboard
    """.split()
)
"""Nouns for things that bear words."""

_THINGS = frozenset(
    """
    anger danger cheer merger chamber offer cancer finger filibuster reactor flower container soccer tier
    waiver rumor register fertiliser fertilizer theater laser tower hunger laughter scanner slaughter cyber
    fervor trailer teleprompter butter takeover rupee epicenter bluster spree sticker furor mailer fodder
    demeanor coffer monitor frontier oyster swagger jeer maneuver firepower folder cluster flier specter vigor
    semiconductor marquee silver receptor razor temper chandelier tiger parameter ladder groundwater whisper
    wastewater voiceover hamburger liver airliner metaphor rancor gutter bunker levee precursor bulldozer
    scooter freezer blockbuster misdemeanor sewer sprinkler backwater plunder hammer hangover lumber liter
    lever barometer tanker tractor escalator copter trawler handover makeover checklist sliver jitter caliber
    compressor glimmer freshwater pedigree soiree banter waist wrist powder layer grist cucumber leather
    disclaimer preorder ouster nonstarter server computer printer router ticker mortar cedar
    after for or nor per rather either neither whether later earlier sooner further lower higher
    larger smaller bigger greater better closer longer shorter stronger older younger newer cheaper harder
    easier faster slower wider deeper human former latter inner outer upper minor proper sober poor
    her over under ever never together altogether whatever whichever wherever however moreover thereafter
    eager prior super encounter november december september october booster crossover spillover turnover
    stopover trigger hardcover cheeseburger superpower supercomputer processor amplifier filter chopper
    projector mixer whisker glitter splinter shudder thunder veneer reindeer fiber liner
    pier altar pillar collar cellar ginger amber timber ember border shoulder disorder gender tender order
    carrier lender insurer reinsurer retailer broadcaster automaker carmaker drugmaker chipmaker planemaker
    """.split()
)
"""What ends like a noun for people, and is none: things, and bodies."""

_BODIES = frozenset(
    """
    academy archive bakery brewery cannery casino caucus chamber choir cinema clinic co-op collective
    consortium consulate consultancy cooperative creamery dealership diocese directorate foundry gallery
    grocery guild hospice hotel inquest insurer jail lender library militia mosque museum ngo nonprofit
    nursery orchestra pub railway refinery restaurant retailer secretariat shipyard start-up startup studio
    supermarket synagogue tabloid temple theater theatre think-tank tribunal watchdog winery zoo
    """.split()
)
"""Bodies that the treebanks do not count."""

AFTER_NAMES = frozenset(
    """
    agency organisation organization newspaper daily weekly magazine tabloid portal website group company firm
    party movement charity network broadcaster channel airline militia foundation consultancy ngo coalition
    """.split()
)
"""What a body is behind its name: ``the Reuters agency``."""

BODY_TRADES = frozenset(
    """
    owner operator manufacturer maker producer supplier developer publisher parent landlord organizer
    organiser sponsor provider distributor employer lender regulator builder contractor carrier broadcaster
    seller buyer bidder insurer retailer importer exporter
    """.split()
)
"""Nouns for people that are bodies as often: ``the owner, Example Lines, said``."""
_OWNERS_AND_MAKERS = ("owner", "maker", "builder")
"""What nouns for such bodies end with: ``shipowner``, ``carmaker``."""
_BUSINESSES = frozenset("airline charity nonprofit startup start-up supermarket miner brewer".split())
"""Nouns for bodies by their trade, which no name of one begins with."""

_COLLECTIVE = frozenset(
    """staff crowd audience crew family public personnel police couple team panel jury population generation
    electorate cast band duo trio people folk media press majority minority leadership""".split()
)


DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())

_TIME = DAYS | frozenset(
    """
    january february march april may june july
    august september october november december today yesterday tomorrow tonight morning afternoon evening
    night day week month year decade time hour minute moment weekend
    """.split()
)


@cache
def _counted() -> dict[str, str]:
    data = json.loads((Path(__file__).parent / "models" / "nouns.json").read_text(encoding="utf-8"))
    return {lemma: kind for kind, lemmas in data.items() for lemma in lemmas.split()}


@lru_cache(maxsize=65536)
def is_human(noun: str, *, guess: bool = True) -> bool:
    """Whether a noun, by its lemma, describes people.

    :param guess: tell by the ending where nothing else does; a proper noun may end as it likes: Pfizer.
    """
    word = fold(noun)
    if word in PEOPLE or word in _MORE_PEOPLE or word in POSITIONS:
        return True
    if word in _WRITTEN or word in _THINGS:
        return False
    kind = _counted().get(word)
    return kind == "person" if kind else guess and word.endswith(_PERSON_ENDINGS)


@lru_cache(maxsize=65536)
def is_calling(noun: str) -> bool:
    """Whether a word before a full name says what somebody is, though no treebank counts it: ``plumber``,
    ``violinist``."""
    word = fold(noun)
    return word in _CALLINGS or (word.endswith(_CALLING_ENDINGS) and word not in _THINGS)


_CALLING_ENDINGS = ("gist", "ician", "nist", "llist", "rist", "woman", "keeper", "maker")
"""What no name ends with, of the endings of nouns for people."""
_CALLINGS = frozenset(
    """
    aviator backpacker baker ballerina barber bartender biathlete boxer bricklayer broker busker butcher
    camper canoeist carpenter choreographer climber cobbler composer crofter cyclist dancer decathlete
    decorator designer diver docker drummer falconer farrier fencer fishmonger glazier golfer greengrocer
    grocer hairdresser handyman hawker heptathlete hiker hurdler illustrator jeweler jeweller joiner juggler
    kayaker landscaper locksmith logger lumberjack medallist motorist mountaineer olympian painter
    paralympian photographer plasterer plumber pole-vaulter postman potter prospector rancher rapper retiree
    roofer rower sailor sculptor seamstress shepherd shopkeeper skater skier skipper snowboarder songwriter
    sprinter stuntman surfer surveyor swimmer tailor trapper triathlete trucker trumpeter vendor vocalist
    waiter weaver welder wrestler yachtsman
    """.split()
)
"""What people are by their trade or sport, as it stands before their names; some are surnames too."""


def is_known(noun: str) -> bool:
    """Whether there is anything to tell what a noun describes."""
    word = fold(noun)
    listed = word in PEOPLE or word in GENERIC_BODIES | _BODIES or word in _counted() or word in _COLLECTIVE
    return listed or is_human(word) or word in _WRITTEN or word in _THINGS


def is_collective(noun: str) -> bool:
    """Whether a singular noun describes several people: staff, a crowd."""
    return fold(noun) in _COLLECTIVE


@lru_cache(maxsize=65536)
def is_document(noun: str) -> bool:
    """Whether a noun describes something written."""
    return fold(noun) in _WRITTEN


def is_written(noun: str) -> bool:
    """Whether a noun describes what words stand on: something written, or what bears it."""
    return is_document(noun) or fold(noun) in BEARERS


def like_documents(noun: str) -> Set[str]:
    """The nouns, itself among them, that one and the same document goes by: a lawsuit is a suit."""
    return next((alike for alike in _ALIKE if noun in alike), frozenset({noun}))


_ALIKE = (
    frozenset("lawsuit suit complaint petition filing".split()),
    frozenset("report study survey paper document research analysis".split()),
    frozenset("letter email e-mail memo memorandum note message".split()),
    frozenset("statement release communique announcement".split()),
    frozenset("tweet post".split()),
)


@lru_cache(maxsize=65536)
def is_body(noun: str) -> bool:
    """Whether a noun describes an organization."""
    return _counted().get(fold(noun)) == "organization" or fold(noun) in _BODIES


def is_body_or_kind(noun: str) -> bool:
    """Whether a noun describes an organization, or names a kind of body: ``the firm``, ``the ministry``."""
    return is_body(noun) or fold(noun) in GENERIC_BODIES


def may_speak(noun: str) -> bool:
    """Whether a noun describes people, a body, or something written."""
    many = is_collective(noun) or is_body_or_kind(noun)
    return many or is_human(noun) or is_document(noun)


def is_trade_of_body(noun: str, *, alone: bool = False) -> bool:
    """Whether a noun tells the trade of a body, or of somebody: ``owner``, ``chipmaker``.

    :param alone: count those too that are no noun for people: ``airline``.
    """
    word = fold(noun)
    trade = word in BODY_TRADES or word.endswith(_OWNERS_AND_MAKERS)
    return trade or (alone and word in _BUSINESSES)


LANGUAGES = frozenset(
    """
    Afrikaans Albanian Amharic Arabic Armenian Azeri Basque Bengali Bosnian Bulgarian Burmese Cantonese
    Catalan Creole Croatian Czech Danish Dari Dutch English Esperanto Estonian Farsi Finnish Flemish
    French Gaelic Georgian German Greek Guarani Gujarati Hausa Hebrew Hindi Hungarian Icelandic Igbo
    Indonesian Irish Italian Japanese Kannada Kazakh Khmer Kinyarwanda Korean Kurdish Lao Latin Latvian
    Lithuanian Macedonian Malay Malayalam Mandarin Maori Marathi Mongolian Nepali Norwegian Pashto
    Persian Pidgin Polish Portuguese Punjabi Quechua Romanian Russian Serbian Shona Sinhala Slovak
    Slovenian Somali Spanish Swahili Swedish Tagalog Tamil Telugu Thai Tigrinya Turkish Ukrainian Urdu
    Uzbek Vietnamese Welsh Wolof Xhosa Yiddish Yoruba Zulu
    """.split()
)
"""What somebody says something in."""

ACCOUNTS = frozenset("user account handle outlet page channel poster blog website site forum".split())
"""What goes by any name on the net."""


def goes_by_name(noun: str) -> bool:
    """Whether a noun is for a body, or for what goes by a name as one does: ``a page called Us``."""
    word = fold(noun)
    return is_body_or_kind(word) or is_trade_of_body(word, alone=True) or word in ACCOUNTS


def takes_name(noun: str) -> bool:
    """Whether a name right behind a noun is that one's: ``the historian Ada Quill``, ``the consultancy
    Norvik``."""
    return is_human(noun) or is_body_or_kind(noun)


def is_nobody(first: str, second: str = "") -> bool:
    """Whether what begins with these words stands for nobody: ``no official``, ``neither of them``; but not
    ``No 10``, nor ``no fewer than ten``."""
    return first.lower() in _NONE and not (second.isdigit() or second in ("fewer", "less", "more"))


_NONE = frozenset("few neither no nobody none no-one nothing".split())


def is_time(noun: str) -> bool:
    """Whether a word names a time: no source, and no part of what one is called."""
    return noun.lower() in _TIME
