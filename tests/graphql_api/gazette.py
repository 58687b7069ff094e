"""A corpus of four articles in a real file, with quotes made by hand."""

from datetime import UTC, datetime

from quotes import (
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
from quotes.corpus.database import Database
from quotes.corpus.ingest import ingest

PUTIN = Speaker("Vladimir Putin", SpeakerKind.PERSON, ("Putin", "the president"))
QUILL = Speaker("Ada Quill", SpeakerKind.PERSON, ("Quill",))
OTHER_QUILL = Speaker("Bram Quill", SpeakerKind.PERSON, ("Quill",))
MINISTRY = Speaker("Ministry of Tides", SpeakerKind.ORGANIZATION, ("the ministry",))


def said(
    article: Article,
    words: str,
    speaker: Speaker | None,
    cue: str = "said",
    kind: CueClass = CueClass.NEUTRAL,
) -> Quote:
    """A direct quote of the words, wherever they stand in the article, its cue the first after them."""
    start = article.text.index(words)
    end = start + len(words)
    cue_start = article.text.find(cue, end)
    name_start = article.text.find(speaker.aliases[0], end) if speaker else -1
    return Quote(
        kind=QuoteKind.DIRECT,
        text=words,
        stretches=(Stretch(start, end),),
        cue=Cue(cue_start, cue_start + len(cue), cue, "say" if cue == "said" else cue, kind)
        if cue_start >= 0
        else None,
        mention=Mention(
            name_start, name_start + len(speaker.aliases[0]), speaker.aliases[0], MentionKind.NAME
        )
        if speaker and name_start >= 0
        else None,
        speaker=speaker,
        confidence=0.9 if speaker else 0.0,
        candidates=(Candidate(speaker.name, 0.9), Candidate("Nobody Else", 0.1)) if speaker else (),
        evidence=(Evidence("subject-of-cue", f"{speaker.name} is the subject of “{cue}”"),)
        if speaker
        else (),
    )


DISASTER = (
    "Above all, we should acknowledge that the collapse of the Soviet Union was a major geopolitical "
    "disaster of the century"
)
ADDRESS = Article(
    f"“{DISASTER},” Putin said in his annual address. Vladimir Putin spoke for an hour.",
    id="address",
    url="https://gazette.example/address",
    outlet="The Gazette",
    title="Putin looks back",
    byline="A. Reporter",
    published=datetime(2005, 4, 25, 12, tzinfo=UTC),
)
HARBOUR = Article(
    "“The harbour wall will hold,” said Ada Quill. “It will not,” said Bram Quill. "
    "“We are looking into it,” the ministry said. They called it “a wall of sand”.",
    id="harbour",
    url="https://gazette.example/harbour",
    outlet="The Gazette",
    title="Doubts over a wall",
    published=datetime(2024, 3, 1, tzinfo=UTC),
)
ECHO = Article(
    "Weeks later Ada Quill said it again. “The harbour wall will hold,” she said.",
    id="echo",
    url="https://courier.example/echo",
    outlet="The Courier",
    title="Once more, the wall",
    published=datetime(2024, 4, 2, tzinfo=UTC),
)
UNDATED = Article("“No comment,” Quill said.", id="undated")

QUOTES = {
    "address": [said(ADDRESS, DISASTER, PUTIN)],
    "harbour": [
        said(HARBOUR, "The harbour wall will hold", QUILL),
        said(HARBOUR, "It will not", OTHER_QUILL, kind=CueClass.DENIAL),
        said(HARBOUR, "We are looking into it", MINISTRY),
        said(HARBOUR, "a wall of sand", None),
    ],
    "echo": [said(ECHO, "The harbour wall will hold", QUILL)],
    "undated": [said(UNDATED, "No comment", Speaker("Quill", SpeakerKind.PERSON, ("Quill",)))],
}


def fill(url: str) -> str:
    """Ingest the articles into an empty database; gives its address back."""
    articles = [ADDRESS, HARBOUR, ECHO, UNDATED]
    with Database(url) as database:
        outcomes = list(ingest(database, articles, lambda given: [QUOTES[article.id] for article in given]))
    assert [outcome.quotes for outcome in outcomes] == [1, 4, 1, 1]
    return url
