"""Which extractor and models made a quote."""

from pathlib import Path

from quotes.corpus.versions import extractor_version
from quotes.models import SHIPPED


def test_without_a_folder_the_shipped_models_count() -> None:
    assert extractor_version() == extractor_version(SHIPPED)


def test_other_models_are_another_version(tmp_path: Path) -> None:
    (tmp_path / "tagger.pt").write_bytes(b"weights")
    before = extractor_version(tmp_path)
    assert extractor_version(tmp_path) == before
    (tmp_path / "tagger.pt").write_bytes(b"other weights")
    assert extractor_version(tmp_path) != before
