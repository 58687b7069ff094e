"""A corpus of a few outlets' articles, with quotes made by hand, and one article that means harm."""

from datetime import UTC, datetime

from quotes.corpus.database import Database
from quotes.corpus.ingest import ingest
from quotes.corpus.variants import regroup
from quotes.types import (
    Article,
    Candidate,
    Cue,
    CueClass,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Stretch,
)

QUILL = Speaker("Ada Quill", SpeakerKind.PERSON, ("Quill", "the harbour master"))
VOSS = Speaker("Tobias Voss", SpeakerKind.PERSON, ("Voss", "the mayor"))
MERIDIAN = Speaker("Meridian Ferries", SpeakerKind.ORGANIZATION, ("Meridian",))
REPORT = Speaker("Tidewater Report", SpeakerKind.DOCUMENT, ("the report",))
OFFICIAL = Speaker("a senior official", SpeakerKind.PERSON)
RESIDENTS = Speaker("residents of Harbour Street", SpeakerKind.GROUP)
KENNEDY = Speaker("John F. Kennedy", SpeakerKind.PERSON, ("Kennedy",))
PRONOUNS = frozenset({"he", "she", "they"})

Told = tuple[Article, list[Quote]]


def article(name: str, outlet: str, title: str, day: datetime, *paragraphs: str, byline: str = "") -> Article:
    """An article of these paragraphs."""
    return Article(
        "\n\n".join(paragraphs),
        id=name,
        url=f"https://{outlet.split()[-1].lower()}.example/{name}",
        outlet=outlet,
        title=title,
        byline=byline or None,
        published=day,
    )


def said(
    of: Article,
    *words: str,
    by: Speaker | None,
    mention: str = "",
    cue: str = "said",
    cue_kind: CueClass = CueClass.NEUTRAL,
    kind: QuoteKind = QuoteKind.DIRECT,
    confidence: float = 0.93,
    others: tuple[tuple[str, float], ...] = (),
    repairs: tuple[str, ...] = (),
) -> Quote:
    """The quote of these stretches; mention and cue are the nearest ones after its first words or, where
    there are none, before."""
    stretches, at = [], 0
    for stretch in words:
        at = of.text.index(stretch, at)
        stretches.append(Stretch(at, at + len(stretch)))
        at += len(stretch)
    after = stretches[0].end

    def near(sought: str) -> int:
        found = of.text.find(sought, after)
        return found if 0 <= found < after + 60 else of.text.rindex(sought, 0, stretches[0].start)

    form = MentionKind.PRONOUN if mention.lower() in PRONOUNS else MentionKind.NAME
    if mention and mention[0].islower() and form is MentionKind.NAME:
        form = MentionKind.DESCRIPTION
    return Quote(
        kind,
        " ".join(words),
        tuple(stretches),
        Cue(near(cue), near(cue) + len(cue), cue, cue, cue_kind) if cue else None,
        Mention(near(mention), near(mention) + len(mention), mention, form) if mention else None,
        by,
        confidence if by else 0.0,
        tuple(Candidate(*each) for each in ((by.name, confidence), *others)) if by else (),
        (Evidence("ranked", f"“{mention}” → {by.name}: subject of “{cue}”"),) if by and mention else (),
        repairs,
    )


WALL = "The harbour wall will hold for another winter, and we have the measurements to prove it"
WALL_CUT = "The harbour wall will hold for another winter, and we have measurements to prove it"


def gazette() -> Told:
    """The long one: every kind of source."""
    of = article(
        "wall",
        "The Evening Gazette",
        "Harbour wall ‘will hold’, says master as mayor calls for inquiry",
        datetime(2025, 11, 3, 8, tzinfo=UTC),
        "The harbour master of Saltmere dismissed fears over its century-old sea wall on Monday, a day after "
        "spring tides sent water over the quay.",
        f"“{WALL},” said Ada Quill. “Nobody who has read the survey could think otherwise.”",
        "Tobias Voss, the mayor, was less sure. “I have asked for an inquiry,” he told the council. “If "
        "there is nothing to find, it will find nothing.”",
        "The Tidewater Report, published in June, warned that “settlement of up to nine centimetres” had "
        "been measured at the northern end. Meridian Ferries said that it would go on sailing.",
        "“We were never consulted,” complained residents of Harbour Street, who have put sandbags at their "
        "doors. A senior official, who asked not to be named, claimed the money for repairs “was spent "
        "elsewhere years ago”.",
        "The so-called “iron mile” was built in 1911.",
        byline="Nell Farrow",
    )
    return of, [
        said(
            of, WALL, "Nobody who has read the survey could think otherwise.", by=QUILL, mention="Ada Quill"
        ),
        said(
            of,
            "I have asked for an inquiry",
            "If there is nothing to find, it will find nothing.",
            by=VOSS,
            mention="he",
            cue="told",
            confidence=0.81,
            others=(("Ada Quill", 0.14), ("Tidewater Report", 0.03)),
        ),
        said(
            of,
            "settlement of up to nine centimetres",
            by=REPORT,
            mention="The Tidewater Report",
            cue="warned",
            cue_kind=CueClass.CLAIM,
            kind=QuoteKind.MIXED,
        ),
        said(of, "it would go on sailing", by=MERIDIAN, mention="Meridian Ferries", kind=QuoteKind.INDIRECT),
        said(of, "We were never consulted", by=RESIDENTS, mention="residents", cue="complained"),
        said(
            of,
            "was spent elsewhere years ago",
            by=OFFICIAL,
            mention="A senior official",
            cue="claimed",
            cue_kind=CueClass.CLAIM,
            kind=QuoteKind.MIXED,
            confidence=0.46,
            others=(("residents of Harbour Street", 0.31), ("Tobias Voss", 0.12)),
        ),
        said(of, "iron mile", by=None, cue="", repairs=("unclosed",)),
    ]


def courier() -> Told:
    """The same words, a little shorter."""
    of = article(
        "tides",
        "Morning Courier",
        "Saltmere mops up after spring tide",
        datetime(2025, 11, 4, 6, tzinfo=UTC),
        f"“{WALL_CUT},” said Ada Quill, the harbour master. She added that the pumps “never once stopped”.",
        "The mayor denied that the town was at risk. “Not one house was lost,” Voss said.",
    )
    return of, [
        said(of, WALL_CUT, by=QUILL, mention="Ada Quill"),
        said(of, "never once stopped", by=QUILL, mention="She", cue="added", kind=QuoteKind.MIXED),
        said(
            of,
            "Not one house was lost",
            by=Speaker("Tobias Voss", SpeakerKind.PERSON, ("Voss",)),
            mention="Voss",
        ),
    ]


def herald() -> Told:
    """The same words again, given to somebody else."""
    of = article(
        "inquiry",
        "Northern Herald",
        "Inquiry into sea wall to open in spring",
        datetime(2026, 2, 17, 17, tzinfo=UTC),
        f"“{WALL},” Tobias Voss said in the autumn. Now he is to be the inquiry’s first witness.",
        "“We shall answer every question,” said Meridian Ferries in a statement.",
    )
    return of, [
        said(of, WALL, by=VOSS, mention="Tobias Voss", confidence=0.66, others=(("Ada Quill", 0.3),)),
        said(of, "We shall answer every question", by=MERIDIAN, mention="Meridian Ferries"),
    ]


def moon() -> Told:
    """A single-source story, and an old one."""
    of = article(
        "rice",
        "Morning Courier",
        "“We choose to go to the Moon”",
        datetime(2026, 1, 9, 9, tzinfo=UTC),
        "“We choose to go to the Moon in this decade and do the other things, not because they are easy, but "
        "because they are hard,” John F. Kennedy said at Rice University in 1962.",
    )
    words = of.text[1 : of.text.index(",” John")]
    return of, [said(of, words, by=KENNEDY, mention="John F. Kennedy")]


SCRIPT = "<script>document.title='owned'</script>"
BREAKOUT = "--></script></textarea></title><img src=x onerror=\"document.title='owned'\">"
MALLORY = Speaker(f"Mallory {SCRIPT}", SpeakerKind.PERSON, (f"M. {BREAKOUT}",))


def hostile() -> Told:
    """Markup and script in every place that an article has."""
    words = f"I am {SCRIPT} and {BREAKOUT} and {{{{ 7*7 }}}} \u202e]]>"
    text = f"“{words},” said {MALLORY.name}.\n\n<svg onload=\"document.title='owned'\"> &lt;b&gt; ends here."
    of = Article(
        text,
        id="hostile",
        url="javascript:document.title='owned'",
        outlet=f"Outlet {BREAKOUT}",
        title=f"Title {SCRIPT} {BREAKOUT}",
        byline=f"By {SCRIPT}",
        published=datetime(2026, 3, 1, tzinfo=UTC),
    )
    quote = said(of, words, by=MALLORY, mention=MALLORY.name, others=((BREAKOUT, 0.05),))
    return of, [quote]


def told() -> list[Told]:
    """All of them."""
    return [gazette(), courier(), herald(), moon(), hostile()]


class PressExtractor:
    """Knows the quotes of these articles by heart; quick to load."""

    def extract(self, text: str) -> list[Quote]:
        """Give them."""
        return {each.text: found for each, found in told()}.get(text, [])


def fill(url: str) -> str:
    """Ingest them into an empty database, and find the same words; gives its address back."""
    database = Database(url)
    quotes = {each.text: found for each, found in told()}
    articles = [each for each, _ in told()]
    list(ingest(database, articles, lambda given: [quotes[each.text] for each in given], "by hand"))
    database.write(regroup)
    database.close()
    return url
