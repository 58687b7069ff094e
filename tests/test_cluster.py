"""Extraction on a Ray cluster, which is started here."""
# ruff: noqa: E402 (what comes first skips this file where there is no Ray)

import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

ray = pytest.importorskip("ray", reason="needs the extra quotes[cluster]")

import pyarrow.parquet as pq
from typer.testing import CliRunner

from quotes import cluster
from quotes.cli import app
from quotes.corpus.database import Database
from quotes.corpus.ingest import ingest
from quotes.corpus.saying import named, said
from quotes.extractor import Extractor
from quotes.types import Article
from tests.test_workers import articles


@pytest.fixture(scope="module", autouse=True)
def local_cluster() -> Iterator[None]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    yield
    ray.shutdown()


@pytest.fixture(autouse=True)
def small_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "CHARACTERS", 1_000)


def test_a_cluster_says_what_one_process_says_in_the_same_order(extractor: Extractor) -> None:
    given = articles(40)
    assert list(cluster.extract_many(given, address=cluster.LOCAL)) == list(extractor.extract_many(given))


def test_a_worker_that_is_lost_is_replaced_and_nothing_is_lost_or_doubled(
    extractor: Extractor, tmp_path: Path
) -> None:
    database = Database(f"sqlite:///{tmp_path / 'quotes.db'}")
    given = articles(60)
    killed = []

    def deadly() -> Iterator[Article]:
        for article in given:
            if article.id in ("20", "40"):
                name = sorted(ray.util.list_named_actors())[0]
                ray.kill(ray.get_actor(name), no_restart=False)
                killed.append(name)
            yield article

    def extract_many(each: Iterator[Article]) -> Iterator[list]:
        return cluster.extract_many(each, address=cluster.LOCAL)

    outcomes = list(ingest(database, deadly(), extract_many))
    assert len(killed) == 2
    assert [each.name for each in outcomes] == [article.id for article in given]
    assert [each.quotes for each in outcomes] == [len(quotes) for quotes in extractor.extract_many(given)]
    with database.reading() as session:
        assert len(list(said(session, named(session, "Marie Curie")))) == 12
    database.close()


def test_no_cluster_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("“Never,” said Marie Curie.")
    run = subprocess.run(
        [sys.executable, "-m", "quotes", "extract", tmp_path / "a.txt", "--ray", "ray://127.0.0.1:1"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    assert run.stderr.startswith("ray://127.0.0.1:1: no Ray cluster there")
    assert run.stderr.count("\n") == 1


def test_an_archive_becomes_one_parquet_file(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    for article in articles(6):
        (tmp_path / "archive" / f"{article.id}.txt").write_text(article.text)
    (tmp_path / "archive" / "ignored.bin").write_bytes(b"\0")
    address = (tmp_path / "archive").as_uri()
    run = CliRunner().invoke(
        app, ["extract", address, "--ray", "local", "--parquet", str(tmp_path / "q.parquet")]
    )
    assert run.exit_code == 0, run.output
    rows = pq.read_table(tmp_path / "q.parquet").to_pylist()
    assert [row["article"] for row in rows] == [article.id for article in articles(6)]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive", "q.parquet"]
