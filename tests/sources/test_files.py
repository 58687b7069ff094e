"""Text, Markdown, JSON lines, folders and standard input."""

import gzip
import io
import json
import logging
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.errors import InputError
from quotes.sources import read
from quotes.types import Article


def only(article: Article | InputError) -> Article:
    assert isinstance(article, Article), article
    return article


def test_text_is_kept_exactly_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "curie.txt"
    path.write_bytes("“Nothing in life is to be feared,”\r\nsaid Marie Curie.\n\n\tEnd \r".encode())
    [article] = read([path])
    assert only(article).text == "“Nothing in life is to be feared,”\r\nsaid Marie Curie.\n\n\tEnd \r"
    assert only(article).id == "curie"


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1).filter(str.strip))
def test_any_text_comes_out_as_it_went_in(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    path = tmp_path_factory.mktemp("any") / "any.txt"
    path.write_bytes(text.encode())
    [article] = read([path])
    assert only(article).text == text


def test_a_text_takes_what_is_known_of_it_from_the_file_beside(tmp_path: Path) -> None:
    (tmp_path / "moon.txt").write_text("“That's one small step for man,” said Neil Armstrong.")
    (tmp_path / "moon.meta.json").write_text(
        json.dumps(
            {"title": "Men walk on Moon", "outlet": "The Daily Example", "published": "1969-07-21T02:56:00Z"}
        )
    )
    (tmp_path / "moon.gold.json").write_text("{}")
    [article] = read([tmp_path])
    assert only(article).title == "Men walk on Moon"
    assert only(article).outlet == "The Daily Example"
    assert only(article).published == datetime(1969, 7, 21, 2, 56, tzinfo=UTC)


@pytest.mark.parametrize("meta", ["{", "[]", '{"published": "the day before"}', '{"title": 3}'])
def test_a_bad_file_beside_is_named(tmp_path: Path, meta: str) -> None:
    (tmp_path / "a.txt").write_text("“Yes,” she said.")
    (tmp_path / "a.meta.json").write_text(meta)
    [error] = read([tmp_path / "a.txt"])
    assert isinstance(error, InputError)
    assert "a.meta.json" in str(error)


def test_one_bad_input_does_not_stop_the_rest(tmp_path: Path) -> None:
    good, empty, blank, nul = (tmp_path / name for name in ("good.txt", "empty.txt", "blank.txt", "nul.txt"))
    good.write_text("“Yes,” she said.")
    empty.write_bytes(b"")
    blank.write_bytes(b" \r\n")
    nul.write_bytes(b"PK\0\3")
    hollow = tmp_path / "hollow"
    hollow.mkdir()
    bad = [empty, blank, nul, hollow, tmp_path / "missing.txt"]

    found = list(read([*bad, good]))

    assert only(found.pop()).id == "good"
    for path, error in zip(bad, found, strict=True):
        assert isinstance(error, InputError)
        assert str(path) in str(error)
        assert "\n" not in str(error)


def test_an_old_encoding_is_read_and_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("“C'est la vie,” said Édith Piaf.".encode("cp1252"))
    with caplog.at_level(logging.WARNING):
        [article] = read([path])
    assert only(article).text == "“C'est la vie,” said Édith Piaf."
    assert f"{path}: not UTF-8" in caplog.text


def test_bytes_that_are_no_text_in_either_encoding_are_an_error(tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(b"\x89PNG\x81\x8d")
    [error] = read([path])
    assert isinstance(error, InputError)


MARKDOWN = """\
---
title: "“We choose to go to the Moon”"
outlet: The Daily Example
author: [Ann Example, Bob Sample]
date: 1962-09-12
---

# Houston

“We choose to go to the Moon,” said
**John F. Kennedy** at [Rice](https://example.org).

- “Not because they are easy,” he said.
"""


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_markdown_comes_as_a_reader_sees_it(tmp_path: Path, newline: str) -> None:
    path = tmp_path / "rice.md"
    path.write_text(MARKDOWN, newline=newline)
    [article] = read([path])
    assert only(article).text == (
        "Houston\n\n“We choose to go to the Moon,” said John F. Kennedy at Rice.\n\n"
        "“Not because they are easy,” he said."
    )
    assert only(article).title == "“We choose to go to the Moon”"
    assert only(article).byline == "Ann Example, Bob Sample"
    published = only(article).published
    assert published
    assert published.date() == date(1962, 9, 12)


def test_a_heading_is_the_title_where_there_is_no_front_matter(tmp_path: Path) -> None:
    path = tmp_path / "rice.md"
    path.write_text("Houston\n=======\n\n“We choose to go,” said John F. Kennedy.")
    [article] = read([path])
    assert only(article).title == "Houston"


def test_front_matter_that_is_not_yaml_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bad.md"
    path.write_text("---\ntitle: [unclosed\n---\n“Yes,” she said.")
    [error] = read([path])
    assert isinstance(error, InputError)
    assert "\n" not in str(error)


LINES = (
    b'{"id": "a", "text": "\\"Yes,\\" she said.", "published": "2024-05-01T10:00:00+02:00"}\n'
    b"\n"
    b"{broken\n"
    b'{"text": ""}\n'
    b'{"text": "\\"No,\\" he said.\\r\\n", "url": "https://example.org/no"}\n'
)


def check_lines(found: list[Article | InputError], name: str) -> None:
    first, broken, hollow, last = found
    assert only(first).id == "a"
    assert only(first).published == datetime(2024, 5, 1, 8, tzinfo=UTC)
    assert f"{name}:3" in str(broken)
    assert f"{name}:4" in str(hollow)
    assert only(last).text == '"No," he said.\r\n'
    assert only(last).id == f"{name}:5"


def test_json_lines_are_an_article_each(tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    path.write_bytes(LINES)
    check_lines(list(read([path])), str(path))
    zipped = tmp_path / "wire.jsonl.gz"
    zipped.write_bytes(gzip.compress(LINES))
    check_lines(list(read([zipped])), str(zipped))


def test_a_cut_archive_is_named_after_what_could_be_read(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(LINES)[:-9])
    assert str(path) in str(list(read([path]))[-1])


def test_standard_input_is_text_or_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    def given_on_input(content: bytes) -> list[Article | InputError]:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content))))
        return list(read(["-"]))

    [article] = given_on_input(b"\xe2\x80\x9cYes,\xe2\x80\x9d she said.\r\n")
    assert only(article).text == "“Yes,” she said.\r\n"
    check_lines(given_on_input(LINES), "standard input")


def test_the_quotation_graph_of_gdelt_gives_each_quote_in_its_context(tmp_path: Path) -> None:
    line = {
        "date": "2020-03-02T10:15:00Z",
        "url": "https://example.org/curie",
        "title": "Curie speaks",
        "lang": "ENGLISH",
        "quotes": [
            {
                "pre": "At the dinner Marie Curie said ",
                "quote": "nothing is to be feared",
                "post": ", and left.",
            },
            {"pre": "", "quote": "it is only to be understood", "post": "she added."},
        ],
    }
    path = tmp_path / "20200302101500.gqg.json.gz"
    path.write_bytes(
        gzip.compress(json.dumps(line).encode() + b"\n" + json.dumps(line | {"lang": "FRENCH"}).encode())
    )
    [article] = read([path])
    assert only(article).text == (
        "At the dinner Marie Curie said “nothing is to be feared”, and left.\n\n"
        "“it is only to be understood” she added."
    )
    assert only(article).url == "https://example.org/curie"


def test_articles_come_one_by_one(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("“Yes,” she said.")
    articles = read([path, path])
    next(articles)
    path.unlink()
    assert isinstance(next(articles), InputError)
