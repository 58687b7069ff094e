"""The formats of others."""

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from io import StringIO
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from quotes.errors import InputError
from quotes.formats import brat, labelstudio, quotebank, schemaorg, table, webannotation
from quotes.types import Article, Candidate, Quote, QuoteKind, Speaker, SpeakerKind, Stretch
from tests.formats.test_jsonl import ARTICLE, QUOTE, TEXT

NOBODY = Quote(QuoteKind.MIXED, "so-called", (Stretch(0, 9),))
PLAIN = Article("so-called\r\n=1+1, “experts”", id="plain")


def spans(quotes: list[Quote]) -> list[object]:
    return [
        (
            quote.kind,
            quote.text,
            quote.stretches,
            quote.cue and (quote.cue.start, quote.cue.end),
            quote.mention and (quote.mention.start, quote.mention.end),
            quote.speaker and (quote.speaker.name, quote.speaker.kind),
        )
        for quote in quotes
    ]


def test_csv_is_a_row_a_quote() -> None:
    lines = b"".join(table.csv_lines([(ARTICLE, [QUOTE]), (PLAIN, [NOBODY])])).decode()
    one, other = csv.DictReader(StringIO(lines, newline=""))
    assert one["quote"] == QUOTE.text
    assert (one["speaker"], one["cue_class"], one["start"]) == ("Neil Armstrong", "neutral", "1")
    assert (other["speaker"], other["kind"]) == ("", "mixed")


def test_parquet_holds_the_same_rows(tmp_path: Path) -> None:
    pairs = [(ARTICLE, [QUOTE]), (PLAIN, [NOBODY])]
    table.write_parquet(pairs, tmp_path / "quotes.parquet")
    found = pq.read_table(tmp_path / "quotes.parquet").to_pylist()
    assert found == [row._asdict() for row in table.rows(pairs)]


def test_a_web_annotation_selects_each_stretch_by_words_and_position() -> None:
    [line] = webannotation.lines([(ARTICLE, [QUOTE])])
    annotation = json.loads(line)
    assert annotation["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert annotation["body"][0]["value"] == "Neil Armstrong"
    for target in annotation["target"]:
        words, position = target["selector"]
        assert TEXT[position["start"] : position["end"]] == words["exact"]
        assert words["prefix"] + words["exact"] + words["suffix"] in TEXT


def test_a_quotation_of_schema_org_says_who_and_where() -> None:
    [line] = schemaorg.lines([(ARTICLE, [QUOTE])])
    assert json.loads(line) == {
        "@context": "https://schema.org",
        "@type": "Quotation",
        "text": QUOTE.text,
        "creator": {"@type": "Person", "name": "Neil Armstrong"},
        "isPartOf": {
            "@type": "NewsArticle",
            "datePublished": "1969-07-21T00:00:00+00:00",
            "publisher": {"@type": "Organization", "name": "The Daily Example"},
        },
    }


def test_a_document_is_no_creator_to_schema_org() -> None:
    report = replace(QUOTE, speaker=Speaker("Tidewater Report", SpeakerKind.DOCUMENT))
    said = schemaorg.quotation(ARTICLE, report)
    assert said["isBasedOn"] == {"@type": "CreativeWork", "name": "Tidewater Report"}
    assert "creator" not in said


def test_brat_has_back_what_it_was_given(tmp_path: Path) -> None:
    pairs = [(ARTICLE, [QUOTE]), (PLAIN, [NOBODY])]
    brat.write(pairs, tmp_path)
    for (article, quotes), (given, expected) in zip(brat.read(tmp_path), pairs, strict=True):
        assert (article.text, article.id) == (given.text, given.id)
        assert spans(quotes) == spans(expected)


def test_articles_of_one_name_have_files_of_their_own(tmp_path: Path) -> None:
    brat.write([(Article("One.", id="a/b"), []), (Article("Two.", id="a/b"), [])], tmp_path)
    assert sorted(article.text for article, _ in brat.read(tmp_path)) == ["One.", "Two."]


def test_what_brat_did_not_write_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“Yes,” she said.")
    (tmp_path / "a.ann").write_text("T1\tdirect one five\tYes,\n")
    with pytest.raises(InputError, match=r"a\.ann:1"):
        list(brat.read(tmp_path))


def test_label_studio_has_back_what_it_was_given(tmp_path: Path) -> None:
    pairs = [(ARTICLE, [QUOTE, QUOTE]), (PLAIN, [NOBODY])]
    tasks = json.loads(b"".join(labelstudio.chunks(pairs)))
    accepted = [each | {"annotations": each["predictions"]} for each in tasks]
    path = tmp_path / "export.json"
    path.write_text(json.dumps(accepted))
    for (article, quotes), (given, expected) in zip(labelstudio.read(path), pairs, strict=True):
        assert (article.text, article.id) == (given.text, given.id)
        assert spans(quotes) == spans(expected)


@pytest.mark.parametrize("content", ["", "[3]", '[{"data": {}}]'])
def test_what_label_studio_did_not_export_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "export.json"
    path.write_text(content)
    with pytest.raises(InputError, match=r"export\.json"):
        list(labelstudio.read(path))


def test_quotebank_has_an_article_and_a_quotation_view() -> None:
    [line] = quotebank.article_lines([(ARTICLE, [QUOTE])])
    [quotation] = json.loads(line)["quotations"]
    assert quotation["globalTopSpeaker"] == "Neil Armstrong"
    assert quotation["localProbas"] == [["Neil Armstrong", 0.9], ["Buzz Aldrin", 0.1], ["None", 0.0]]

    later = Article(
        "“One small step” indeed.", url="https://example.org", published=datetime(1999, 1, 1, tzinfo=UTC)
    )
    shorter = Quote(
        QuoteKind.DIRECT,
        "One small step",
        (Stretch(1, 15),),
        speaker=Speaker("Buzz Aldrin", SpeakerKind.PERSON),
        candidates=(Candidate("Buzz Aldrin", 0.5),),
    )
    [line] = quotebank.quotation_lines([[(ARTICLE, QUOTE), (later, shorter)]])
    assert json.loads(line) == {
        "quotation": QUOTE.text,
        "date": "1969-07-21T00:00:00+00:00",
        "speaker": "Neil Armstrong",
        "probas": [["Neil Armstrong", 0.45], ["Buzz Aldrin", 0.3], ["None", 0.25]],
        "numOccurrences": 2,
        "urls": ["https://example.org"],
    }
