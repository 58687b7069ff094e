"""The commands that keep a corpus."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from quotes.cli import app
from quotes.corpus.database import Database
from quotes.corpus.ingest import put
from quotes.corpus.states import ReviewState
from quotes.corpus.tables import QuoteRow
from quotes.errors import CorpusError
from quotes.types import CueClass, Speaker, SpeakerKind
from tests.corpus.samples import CURIE, moon, saying


class Corpus:
    """Runs commands on a corpus of our own."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder / 'quotes.db'}"
        database = Database(self.url)
        one = Speaker("Curie", SpeakerKind.PERSON)
        list(
            put(
                database,
                [moon(), saying("Nothing in life is to be feared,", CURIE), saying("Yes,", one)],
                "1",
            )
        )
        database.close()

    def run(self, *arguments: str, status: int = 0) -> str:
        result = CliRunner().invoke(app, [*arguments, "--database", self.url])
        assert result.exit_code == status, (result.output, result.exception)
        return result.stdout


@pytest.fixture
def corpus(tmp_path: Path) -> Corpus:
    return Corpus(tmp_path)


def test_search_gives_number_speaker_and_snippet(corpus: Corpus) -> None:
    assert corpus.run("search", "eagle -moon") == "2\tNeil Armstrong\tThe **Eagle** has landed,\n"
    assert corpus.run("search", "eagle", "--speaker", "Kennedy") == ""


@pytest.mark.parametrize(
    ("option", "found", "missed"),
    [
        ("--speaker", "armstrong", "kennedy"),
        ("--outlet", "The Daily Example", "Another"),
        ("--kind", "direct", "indirect"),
        ("--cue", "neutral", "denial"),
        ("--since", "1969-07-20", "1969-07-21"),
        ("--until", "1969-07-21", "1969-07-20"),
        ("--confidence", "0.9", "0.91"),
        ("--review", "accepted", "rejected"),
    ],
)
def test_search_is_narrowed_by_options(corpus: Corpus, option: str, found: str, missed: str) -> None:
    with Database(corpus.url) as database, database.writing() as session:
        eagle = session.get_one(QuoteRow, 2)
        eagle.seen_at = datetime(1969, 7, 20, 20, 17, tzinfo=UTC)
        eagle.confidence, eagle.cue_kind, eagle.review = 0.9, CueClass.NEUTRAL, ReviewState.ACCEPTED
    assert "Eagle" in corpus.run("search", "eagle", option, found)
    assert corpus.run("search", "eagle", option, missed) == ""


def test_a_correction_may_give_the_words_of_each_stretch(corpus: Corpus) -> None:
    words = ["--words", "one small step", "--words", "one giant leap"]
    corpus.run("review", "correct", "1", "--as", "ann", *words, "--kind", "mixed")
    with Database(corpus.url) as database, database.reading() as session:
        row = session.get_one(QuoteRow, 1)
        assert (row.text, row.kind, row.review) == ("one small step one giant leap", "mixed", "corrected")
    assert corpus.run("check") == ""
    with pytest.raises(CorpusError, match="“two steps” is not in its article"):
        CliRunner().invoke(
            app,
            ["review", "correct", "1", "--as", "ann", "--words", "two steps", "--database", corpus.url],
            catch_exceptions=False,
        )


def test_what_a_reviewer_says_is_kept_and_undone(corpus: Corpus) -> None:
    corpus.run("review", "correct", "2", "--as", "ann", "--speaker", "John F. Kennedy")
    assert "John F. Kennedy" in corpus.run("search", "eagle")
    corpus.run("review", "undo", "2", "--as", "ann")
    corpus.run("review", "reject", "2", "--as", "ann", "--note", "a headline")
    assert corpus.run("search", "eagle") == ""
    corpus.run("review", "accept", "3", "--as", "ann")


def test_proposals_are_merged_by_their_numbers_and_taken_back(corpus: Corpus) -> None:
    kept, merged, reason = corpus.run("speakers", "proposals").strip().split("\t")
    assert "Marie Curie" in reason
    corpus.run("speakers", "merge", kept, merged, "--as", "ann")
    assert corpus.run("speakers", "proposals") == ""
    corpus.run("speakers", "rename", "Marie Curie", "Maria Skłodowska-Curie", "--as", "ann")
    corpus.run("speakers", "alias", "Marie Curie", "Manya", "--as", "ann")
    corpus.run("speakers", "unalias", "Manya", "Manya", "--as", "ann")
    corpus.run("speakers", "undo", "1", "--as", "bob")
    actions = [line.split("\t")[3:] for line in corpus.run("speakers", "log").splitlines()]
    assert actions == [["undo"], ["unalias"], ["alias"], ["rename"], ["merge", "undone"]]


def test_a_speaker_is_split_by_article(corpus: Corpus) -> None:
    corpus.run("speakers", "split", "Marie Curie", "--article", "2", "--name", "Marie Curie", "--as", "ann")
    assert corpus.run("check") == ""


def test_the_alias_file_is_loaded(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "aliases.csv"
    path.write_text("Marie Curie, Maria Skłodowska, Q7186\n", encoding="utf-8")
    corpus.run("speakers", "aliases", str(path))
    assert "Nothing in life" in corpus.run("said", "maria sklodowska", "--format", "jsonl")


@pytest.mark.parametrize(
    "output",
    [
        "jsonl",
        "csv",
        "web-annotation",
        "schema.org",
        "label-studio",
        "quotebank-articles",
        "quotebank-quotations",
    ],
)
def test_the_corpus_goes_out_as_a_stream(corpus: Corpus, tmp_path: Path, output: str) -> None:
    path = tmp_path / "out"
    corpus.run("export", "--format", output, "--to", str(path))
    assert path.read_text(encoding="utf-8") == corpus.run("export", "--format", output)
    assert "Nothing in life" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("output", ["parquet", "brat"])
def test_what_is_no_stream_needs_a_place(corpus: Corpus, tmp_path: Path, output: str) -> None:
    corpus.run("export", "--format", output, status=2)
    corpus.run("export", "--format", output, "--to", str(tmp_path / "out"))
    assert (tmp_path / "out").exists()


@pytest.mark.parametrize(("output", "given"), [("jsonl", "jsonl"), ("brat", "brat")])
def test_what_went_out_comes_in(corpus: Corpus, tmp_path: Path, output: str, given: str) -> None:
    corpus.run("export", "--format", output, "--to", str(tmp_path / "out"))
    other = f"sqlite:///{tmp_path / 'other.db'}"
    result = CliRunner().invoke(
        app, ["import", str(tmp_path / "out"), "--format", given, "--database", other]
    )
    assert result.exit_code == 0, result.output
    assert "Eagle" in CliRunner().invoke(app, ["search", "eagle", "--database", other]).stdout


def test_quotes_come_into_articles_that_are_there(corpus: Corpus, tmp_path: Path) -> None:
    """What an annotator took for no quote goes, what a reviewer said stays, and the rest is accepted."""
    corpus.run("review", "reject", "1", "--as", "bob")
    archived = [json.loads(line) for line in corpus.run("export").splitlines()]
    archived[0]["quotes"] = [quote for quote in archived[0]["quotes"] if "Eagle" in quote["text"]]
    path = tmp_path / "annotated.jsonl"
    path.write_text("\n".join(map(json.dumps, archived)), encoding="utf-8")

    corpus.run("import", str(path))
    assert "Moon" in corpus.run("search", "moon")
    corpus.run("import", str(path), "--replace", "--as", "ann")
    assert corpus.run("search", "moon") == ""
    assert "Eagle" in corpus.run("search", "eagle", "--review", "accepted")
    assert "small" in corpus.run("search", "step", "--review", "rejected")
    assert corpus.run("check") == ""


def test_a_bad_line_is_named_and_the_rest_imported(corpus: Corpus, tmp_path: Path) -> None:
    path = tmp_path / "old.jsonl"
    path.write_text('{"id": 1}\n' + corpus.run("export"), encoding="utf-8")
    corpus.run("import", str(path), status=1)


def test_variants_and_check_run(corpus: Corpus) -> None:
    corpus.run("variants")
    assert corpus.run("check") == ""
    assert json.loads(corpus.run("export").splitlines()[0])["id"] == "moon"
