"""The sample articles and the gold beside them fit together."""

import json
import re
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

SEEDS = Path(__file__).parent.parent / "seeds"
NAMES = sorted(path.stem for path in SEEDS.glob("*.txt"))


def read(name: str, suffix: str) -> dict[str, object]:
    record: dict[str, object] = json.loads((SEEDS / f"{name}.{suffix}").read_text(encoding="utf-8"))
    return record


@pytest.mark.parametrize("name", NAMES)
def test_each_article_says_where_it_comes_from(name: str) -> None:
    meta = read(name, "meta.json")
    assert meta["title"]
    assert meta["outlet"]
    assert datetime.fromisoformat(meta["published"]).tzinfo, "a time of publication needs its zone"
    # Reserved by RFC 2606: no sample may point at a real site.
    assert meta["url"].split("/")[2].endswith(".example")


@pytest.mark.parametrize("name", NAMES)
def test_gold_segments_are_the_words_of_the_text_in_order(name: str) -> None:
    text = (SEEDS / f"{name}.txt").read_bytes().decode("utf-8")
    gold = read(name, "gold.json")
    assert gold["id"] == name
    reached = 0
    for quote in gold["quotes"]:
        assert reached <= quote["start"] < quote["end"]
        assert text[quote["start"] : quote["end"]] == quote["text"]
        reached = quote["end"]


@pytest.mark.parametrize("name", NAMES)
def test_gold_names_only_what_the_article_says(name: str) -> None:
    text = (SEEDS / f"{name}.txt").read_text(encoding="utf-8").casefold()
    for quote in read(name, "gold.json")["quotes"]:
        if quote["kind"] == "other":
            assert quote["speaker"] is None
            continue
        named = [quote["speaker"], *quote["aliases"], quote["mention"] or "", quote["cue"] or ""]
        assert [words for words in named if words.casefold() not in text] == []
        assert quote["resolution"] in {"explicit", "pronoun", "nominal", "continuation", "implicit"}


def test_the_samples_are_as_hard_as_news_is() -> None:
    quotes = [quote for name in NAMES for quote in read(name, "gold.json")["quotes"]]
    assert {quote["speaker_type"] for quote in quotes} >= {"person", "organization", "document", None}
    speakers = {quote["speaker"] for quote in quotes}
    assert "Ivo Herzog" in speakers
    assert "Vladimir Herzog" not in speakers, "the dead father says nothing"
    by_putin = [quote["mention"] for quote in quotes if quote["speaker"] == "Vladimir Putin"]
    assert {"Putin", "he", "the Russian president"} <= set(by_putin)


def test_the_demo_reads_all_of_them_and_asks_the_api_what_putin_said(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "seeds.demo", tmp_path / "new folder" / "quotes.db"],
        cwd=SEEDS.parent,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        timeout=900,
        check=True,
    )
    assert f"quotes in {len(NAMES)} articles" in run.stdout
    answer = json.loads(re.search(r"^{\n  \"data\".*^}", run.stdout, re.DOTALL | re.MULTILINE)[0])
    said = answer["data"]["said"]
    assert said["speaker"]["name"] == "Vladimir Putin"
    # The same words in two articles: one quote in each.
    assert [quote["text"] for quote in said["quotes"]["nodes"]].count("The Cold War is a thing of past,") == 2
    assert "make serve" in run.stdout
