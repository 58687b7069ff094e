"""Articles with quotes, as an extractor would give them."""

from collections.abc import Callable, Iterable, Iterator, Sequence

from quotes.types import (
    Article,
    Candidate,
    Cue,
    Evidence,
    Mention,
    MentionKind,
    Quote,
    QuoteKind,
    Speaker,
    SpeakerKind,
    Stretch,
)

CURIE = Speaker("Marie Curie", SpeakerKind.PERSON, ("Curie",))
ARMSTRONG = Speaker("Neil Armstrong", SpeakerKind.PERSON)
KENNEDY = Speaker("John F. Kennedy", SpeakerKind.PERSON, ("Kennedy",))
ALDRIN = Speaker("Buzz Aldrin", SpeakerKind.PERSON)
NASA = Speaker("NASA", SpeakerKind.ORGANIZATION)
OFFICIAL = Speaker("an official", SpeakerKind.PERSON)


def quote(text: str, *words: str, by: Speaker | None) -> Quote:
    """The quote of an article whose stretches are these words, said by somebody."""
    stretches, at = [], 0
    for stretch in words:
        at = text.index(stretch, at)
        stretches.append(Stretch(at, at + len(stretch)))
        at += len(stretch)
    cue = text.find("said")
    return Quote(
        QuoteKind.DIRECT,
        " ".join(words),
        tuple(stretches),
        Cue(cue, cue + 4, "said", "say") if cue >= 0 else None,
        Mention(0, 1, text[0], MentionKind.NAME) if by else None,
        by,
        0.9 if by else 0.0,
        (Candidate(by.name, 0.9),) if by else (),
        (Evidence("subject", "the subject of “said”"),) if by else (),
    )


def moon(
    url: str | None = "https://example.org/moon", text: str | None = None
) -> tuple[Article, list[Quote]]:
    """Two quotes of Armstrong, one of Kennedy."""
    text = text or (
        "“That’s one small step for man,” Neil Armstrong said, “one giant leap for mankind.”\n\n"
        "“The Eagle has landed,” he said. “We choose to go to the Moon,” Kennedy had said."
    )
    return Article(text, id="moon", url=url, outlet="The Daily Example"), [
        quote(text, "That’s one small step for man,", "one giant leap for mankind.", by=ARMSTRONG),
        quote(text, "The Eagle has landed,", by=ARMSTRONG),
        quote(text, "We choose to go to the Moon,", by=KENNEDY),
    ]


def saying(words: str, by: Speaker, url: str | None = None) -> tuple[Article, list[Quote]]:
    """An article of one quote."""
    text = f"“{words}” said {by.name}."
    return Article(text, id=words, url=url), [quote(text, words, by=by)]


def extractor_of(
    *known: tuple[Article, Sequence[Quote]],
) -> Callable[[Iterable[Article]], Iterator[Sequence[Quote]]]:
    """An extractor that has read these articles, and fails at any other."""
    quotes = {article.text: found for article, found in known}
    return lambda articles: (quotes[article.text] for article in articles)
