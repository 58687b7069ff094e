"""All quotes of a filter in one stream."""

import csv
import io

import httpx
import orjson
import pytest

from graphql_api import bulk
from tests.graphql_api.asking import ask
from tests.graphql_api.gazette import DISASTER


@pytest.mark.parametrize("at_once", [1, 3, 1_000])
def test_json_lines_and_csv_hold_the_same_quotes(
    either: httpx.Client, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(bulk, "AT_ONCE", at_once)
    lines = [orjson.loads(line) for line in either.get("/quotes.jsonl").text.splitlines()]
    table = list(csv.DictReader(io.StringIO(either.get("/quotes.csv").text, newline="")))
    assert [row["id"] for row in lines] == [row["id"] for row in table]
    listed = ask(either, "{ quotes { nodes { id text speaker { id } } } }")["quotes"]["nodes"]
    assert [(row["id"], row["text"], row["speaker_id"]) for row in lines] == [
        (quote["id"], quote["text"], quote["speaker"] and quote["speaker"]["id"]) for quote in listed
    ]


@pytest.mark.parametrize(
    ("parameters", "texts"),
    [
        ({"speaker": "putin"}, [DISASTER]),
        ({"outlet": "The Courier", "kind": "direct"}, ["The harbour wall will hold"]),
        ({"since": "2024-03-15", "until": "2024-05-01"}, ["The harbour wall will hold"]),
        ({"q": "wall NOT sand", "outlet": "The Gazette"}, ["The harbour wall will hold"]),
        ({"cue": "denial"}, ["It will not"]),
        ({"speaker": "nobody"}, []),
    ],
)
def test_a_stream_is_filtered(either: httpx.Client, parameters: dict[str, str], texts: list[str]) -> None:
    response = either.get("/quotes.jsonl", params=parameters)
    assert [orjson.loads(line)["text"] for line in response.text.splitlines()] == texts


@pytest.mark.parametrize(
    "parameters",
    [{"who": "Putin"}, {"kind": "spoken"}, {"since": "yesterday"}, {"q": "("}, {"confidence": "high"}],
)
def test_a_parameter_that_cannot_be_is_named(either: httpx.Client, parameters: dict[str, str]) -> None:
    response = either.get("/quotes.csv", params=parameters)
    assert response.status_code == 400
    [error] = response.json()["errors"]
    assert error["extensions"]["code"] == "BAD_REQUEST"
    [(name, value)] = parameters.items()
    assert name in error["message"] or value in error["message"]
