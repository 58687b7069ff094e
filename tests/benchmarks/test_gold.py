"""Reading corpora with gold."""

from pathlib import Path

import pytest

from benchmarks import gold
from benchmarks.gold import Attribution, read_standoff
from quotes.errors import InputError

STANDOFF = """\
T1\tSource 0 6\tCaesar
T2\tCue 7 11\tsaid
T3\tContent 12 20;30 40\tthat he …
E1\tAttribution:T2 Source:T1 Content:T3
T4\tContent 50 60\tit is said
E2\tAttribution-no-source:T2 Content:T4
E3\tAttribution:T2 Source:T1
A1\tNested E1
"""


def test_standoff(tmp_path: Path) -> None:
    path = tmp_path / "gaul_one.ann"
    path.write_text(STANDOFF)
    assert read_standoff(path) == [
        Attribution([(0, 6)], [(12, 20), (30, 40)]),
        Attribution([], [(50, 60)]),
    ]


def test_standoff_that_names_what_is_not_there(tmp_path: Path) -> None:
    path = tmp_path / "gaul_one.ann"
    path.write_text("E1\tAttribution:T2 Content:T9\n")
    with pytest.raises(InputError, match="gaul_one"):
        read_standoff(path)


def test_the_first_annotator_counts_and_the_hash_tells_a_changed_text(tmp_path: Path) -> None:
    (tmp_path / "polnear/dev/text").mkdir(parents=True)
    (tmp_path / "polnear/dev/attributions").mkdir()
    text = tmp_path / "polnear/dev/text/gaul.txt"
    text.write_text("Caesar said …")
    (tmp_path / "polnear/dev/attributions/gaul_a.ann").write_text(STANDOFF)
    (tmp_path / "polnear/dev/attributions/gaul_b.ann").write_text("")
    [before] = gold.read_spans(tmp_path)
    [(article, attributions)] = before.articles
    assert (article.id, len(attributions)) == ("gaul", 2)
    text.write_text("Caesar wrote …")
    [after] = gold.read_spans(tmp_path)
    assert before.hash != after.hash
