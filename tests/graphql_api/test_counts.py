"""Facets, timelines and company: how quotes fall into parts."""

import httpx

from tests.graphql_api.asking import ask, refusal


def test_facets_count_the_quotes_of_a_filter(either: httpx.Client) -> None:
    facets = ask(
        either,
        """{ facets(where: {outlet: {in: ["The Gazette", "The Courier"]}}) {
            speakers(first: 2) { speaker { name } quotes }
            outlets { outlet { name } quotes }
            kinds { kind quotes }
            cues { cue quotes }
            months { start quotes }
        } }""",
    )["facets"]
    assert facets == {
        "speakers": [
            {"speaker": {"name": "Ada Quill"}, "quotes": 2},
            {"speaker": {"name": "Vladimir Putin"}, "quotes": 1},
        ],
        "outlets": [
            {"outlet": {"name": "The Gazette"}, "quotes": 5},
            {"outlet": {"name": "The Courier"}, "quotes": 1},
        ],
        "kinds": [{"kind": "DIRECT", "quotes": 6}],
        "cues": [{"cue": "NEUTRAL", "quotes": 4}, {"cue": "DENIAL", "quotes": 1}],
        "months": [
            {"start": "2005-04-01", "quotes": 1},
            {"start": "2024-03-01", "quotes": 4},
            {"start": "2024-04-01", "quotes": 1},
        ],
    }


def test_a_timeline_counts_by_day_week_or_month(either: httpx.Client) -> None:
    speaker = ask(
        either,
        """{ speaker(name: "Ada Quill") {
            days: timeline(by: DAY) { start quotes }
            weeks: timeline(by: WEEK) { start quotes }
            months: timeline(by: MONTH) { start quotes }
        } }""",
    )["speaker"]
    assert speaker == {
        "days": [{"start": "2024-03-01", "quotes": 1}, {"start": "2024-04-02", "quotes": 1}],
        "weeks": [{"start": "2024-02-26", "quotes": 1}, {"start": "2024-04-01", "quotes": 1}],
        "months": [{"start": "2024-03-01", "quotes": 1}, {"start": "2024-04-01", "quotes": 1}],
    }


def test_a_speaker_has_company(either: httpx.Client) -> None:
    query = '{ speaker(name: "Ada Quill") { beside { speaker { name } articles } } }'
    assert ask(either, query)["speaker"]["beside"] == [
        {"speaker": {"name": "Bram Quill"}, "articles": 1},
        {"speaker": {"name": "Ministry of Tides"}, "articles": 1},
    ]
    code, _ = refusal(either, '{ speaker(name: "Ada Quill") { beside(first: 101) { articles } } }')
    assert code == "BAD_REQUEST"
