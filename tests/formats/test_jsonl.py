"""Our own record."""

import json
from datetime import UTC, datetime

from quotes.formats import jsonl
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

TEXT = "“That’s one small step for man,” Armstrong said, “one giant leap for mankind.”"
ARTICLE = Article(TEXT, id="moon", outlet="The Daily Example", published=datetime(1969, 7, 21, tzinfo=UTC))
QUOTE = Quote(
    QuoteKind.DIRECT,
    "That’s one small step for man, one giant leap for mankind.",
    (Stretch(1, 31), Stretch(50, 77)),
    Cue(43, 47, "said", "say", CueClass.NEUTRAL),
    Mention(33, 42, "Armstrong", MentionKind.NAME),
    Speaker("Neil Armstrong", SpeakerKind.PERSON, ("Armstrong",)),
    0.9,
    (Candidate("Neil Armstrong", 0.9), Candidate("Buzz Aldrin", 0.1)),
    (Evidence("subject", "“Armstrong” is the subject of “said”"),),
    ("unclosed",),
)


def test_a_line_is_the_documented_record() -> None:
    line = jsonl.line(ARTICLE, [QUOTE])
    assert line.endswith(b"}\n")
    assert json.loads(line) == {
        "id": "moon",
        "outlet": "The Daily Example",
        "published": "1969-07-21T00:00:00+00:00",
        "quotes": [
            {
                "kind": "direct",
                "text": "That’s one small step for man, one giant leap for mankind.",
                "content": [[1, 31], [50, 77]],
                "start": 1,
                "end": 77,
                "cue": {"start": 43, "end": 47, "text": "said", "lemma": "say", "class": "neutral"},
                "mention": {"start": 33, "end": 42, "text": "Armstrong", "kind": "name"},
                "speaker": {"name": "Neil Armstrong", "kind": "person", "aliases": ["Armstrong"]},
                "confidence": 0.9,
                "candidates": [
                    {"name": "Neil Armstrong", "probability": 0.9},
                    {"name": "Buzz Aldrin", "probability": 0.1},
                ],
                "evidence": [{"rule": "subject", "detail": "“Armstrong” is the subject of “said”"}],
                "repairs": ["unclosed"],
            }
        ],
    }


def test_an_archive_has_all_back() -> None:
    pairs = [(ARTICLE, [QUOTE]), (Article("“Yes.”"), [Quote(QuoteKind.MIXED, "Yes.", (Stretch(1, 5),))])]
    assert list(jsonl.read([jsonl.archived(*pair) for pair in pairs], "archive")) == pairs


def test_a_bad_line_of_an_archive_is_named_and_the_rest_goes_on() -> None:
    good = jsonl.archived(ARTICLE, [QUOTE])
    bad, no_text, fine = jsonl.read([b"{", jsonl.line(ARTICLE, [QUOTE]), good], "old.jsonl")
    assert "old.jsonl:1" in str(bad)
    assert "old.jsonl:2" in str(no_text)
    assert fine == (ARTICLE, [QUOTE])


def test_what_is_not_known_is_null() -> None:
    [quote] = jsonl.record(Article("“Yes.”"), [Quote(QuoteKind.DIRECT, "Yes.", (Stretch(1, 5),))])["quotes"]
    assert quote["cue"] is quote["mention"] is quote["speaker"] is None
