"""``quotes audit`` as it is used."""

import subprocess
import sys
from pathlib import Path

import orjson
import pytest

from quotes.corpus.database import Database
from quotes.corpus.ingest import store
from tests.audit.numbers import Numbers
from tests.pages.press import fill, gazette


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> str:
    return fill(f"sqlite:///{tmp_path_factory.mktemp('audit') / 'corpus.db'}")


def audit(corpus: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "quotes", "audit", "--database", corpus, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def test_a_terminal_gets_tables(corpus: str) -> None:
    shown = audit(corpus, "--outlet", "Northern Herald")
    assert shown.returncode == 0, shown.stderr
    assert "Most quoted" in shown.stdout
    assert "Same words, different speakers" in shown.stdout


def test_a_page_csv_json_and_a_picture_are_written(corpus: str) -> None:
    assert audit(corpus, "--format", "html").stdout.startswith("<!doctype html>")
    assert audit(corpus, "--format", "csv").stdout.startswith("group,name,title,quotes")
    assert audit(corpus, "--format", "svg").stdout.startswith("<svg ")
    scope = orjson.loads(audit(corpus, "--format", "json", "--since", "2026-01-01").stdout)["scope"]
    assert scope["since"].startswith("2026-01-01")


def test_against_gold_precision_and_recall_are_told(tmp_path: Path) -> None:
    """Gold of one article, of which one quote went to the wrong speaker."""
    article, quotes = gazette()
    text = article.text
    url = f"sqlite:///{tmp_path / 'gold.db'}"
    database = Database(url)
    database.write(lambda session: store(session, article, quotes))
    database.close()
    segments = [
        {
            "start": part.start,
            "end": part.end,
            "kind": "speech" if quote.speaker else "other",
            "speaker": quote.speaker and ("Ada Quill" if "inquiry" in quote.text else quote.speaker.name),
            "speaker_type": quote.speaker and quote.speaker.kind,
            "aliases": [],
            "mention": None,
            "cue": None,
            "resolution": "explicit",
        }
        for quote in quotes
        if quote.kind != "indirect"
        for part in quote.stretches
    ]
    folder = tmp_path / "gold"
    folder.mkdir()
    (folder / "wall.txt").write_bytes(text.encode())
    (folder / "wall.gold.json").write_bytes(orjson.dumps({"id": "wall", "quotes": segments}))
    scores = orjson.loads(audit(url, "--gold", str(folder), "--format", "json").stdout)["gold"]
    assert scores["detection"] == {"precision": 100.0, "recall": 100.0, "f1": 100.0}
    assert scores["attribution"]["precision"] == 80.0
    assert scores["attribution"]["recall"] == pytest.approx(100 * 5 / 7, abs=0.1)
    assert "Against gold" in audit(url, "--gold", str(folder)).stdout
    page = audit(url, "--gold", str(folder), "--format", "html").stdout
    assert "80.0%" in page
    assert Numbers(page).loose == set()


@pytest.mark.parametrize("number", ["99", "-1", "99999999999999999999", "-99999999999999999999"])
def test_an_article_that_is_not_there_is_told_in_a_line(corpus: str, number: str) -> None:
    refused = audit(corpus, "--article", number)
    assert refused.returncode == 1
    assert refused.stderr == f"article {number}: there is none with this number\n"


def test_gold_of_other_articles_is_told(corpus: str, tmp_path: Path) -> None:
    refused = audit(corpus, "--gold", str(tmp_path))
    assert refused.returncode == 1
    assert "ingest the folder first" in refused.stderr
