"""What the figures mean, by small examples, and that they are those of the reference scorers."""

import importlib.util
import json
import random
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import gold as corpora
from quotes.audit.evaluation import (
    GoldArticle,
    Score,
    Segment,
    SpeakerScores,
    Verdict,
    is_direct,
    read_gold,
    reliability,
    same_name,
    score_spans,
    score_speakers,
)
from quotes.errors import InputError
from quotes.formats import jsonl
from quotes.types import Article, Mention, MentionKind, Quote, QuoteKind, Speaker, SpeakerKind, Stretch

TEXT = "“I came,” said Gaius Julius Caesar. “I saw.” The “Gallic” war. “We fought,” Vercingetorix said."
CAME, SAW, GALLIC, FOUGHT = (
    (start, start + len(words))
    for words in ("I came,", "I saw.", "Gallic", "We fought,")
    for start in [TEXT.index(words)]
)
GOLD = GoldArticle(
    Article(TEXT, id="gaul"),
    (
        Segment(*CAME, "I came,", "Gaius Julius Caesar", ("Caesar",)),
        Segment(*SAW, "I saw.", "Gaius Julius Caesar", ("Caesar",)),
        Segment(*GALLIC, "Gallic", None),
        Segment(*FOUGHT, "We fought,", "Vercingetorix"),
    ),
)


def said(
    name: str | None, *spans: tuple[int, int], confidence: float = 1.0, kind: QuoteKind = QuoteKind.DIRECT
) -> Quote:
    return Quote(
        kind,
        " ".join(TEXT[start:end] for start, end in spans),
        tuple(Stretch(start, end) for start, end in spans),
        speaker=Speaker(name, SpeakerKind.PERSON) if name else None,
        confidence=confidence,
    )


def scores(*quotes: Quote) -> SpeakerScores:
    return score_speakers([(GOLD, quotes)])


def test_all_right() -> None:
    found = scores(said("Gaius Julius Caesar", CAME, SAW), said(None, GALLIC), said("Vercingetorix", FOUGHT))
    assert found.resolution == found.attribution == found.detection == Score(100, 100, 100)
    assert found.scare == 0


def test_a_shorter_name_is_attributed_but_not_resolved() -> None:
    found = scores(said("Caesar", CAME, SAW), said("Vercingetorix", FOUGHT))
    assert found.attribution.f1 == 100
    assert found.resolution.recall == 33.3, "one of three segments"
    assert found.resolution.precision == 50, "one of two quotes"


def test_what_became_of_each_segment() -> None:
    found = scores(
        said("Caesar", CAME),
        said("Vercingetorix", (SAW[0], SAW[0] + 1)),
        said("Asterix", GALLIC),
        said(None, FOUGHT),
    )
    assert [judgement.verdict for judgement in found.judgements] == [
        Verdict.ALIAS,
        Verdict.EXTENT,
        Verdict.INVENTED,
        Verdict.NOBODY,
    ]
    assert found.scare == 100


def test_nothing_predicted() -> None:
    found = scores()
    assert {judgement.verdict for judgement in found.judgements} == {Verdict.MISSED, Verdict.RIGHT}
    assert found.resolution == Score(0, 0, 0)


def test_indirect_quotes_are_passed_over() -> None:
    assert scores(said("Asterix", CAME, kind=QuoteKind.INDIRECT)) == scores()


def test_one_quote_of_two_speakers_is_not_surely_right() -> None:
    found = scores(said("Gaius Julius Caesar", CAME, FOUGHT, confidence=0.9), said("Asterix", GALLIC))
    assert found.sureness == ((0.9, False), (1.0, False))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("President Luiz Inácio Lula da Silva", "Luiz Inacio Lula da Silva", True),
        ("the Kremlin’s", "Kremlin", True),
        ("Prime Minister Keir Starmer", "Keir Starmer", True),
        ("the president", "the minister", False),
        ("Herzog", "Ivo Herzog", False),
        ("", "", False),
    ],
)
def test_same_name(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same


def test_honest_probabilities() -> None:
    assert reliability([(0.75, True), (0.75, True), (0.75, True), (0.75, False)]).error == 0
    assert reliability([(0.9, False), (0.1, False)]).error == pytest.approx(0.5)


@given(st.lists(st.tuples(st.floats(0, 1), st.booleans())))
def test_every_probability_is_in_its_bin(outcomes: list[tuple[float, bool]]) -> None:
    found = reliability(outcomes)
    assert sum(row.count for row in found.bins) == len(outcomes)
    assert 0 <= found.error <= 1
    for row in found.bins:
        assert row.low - 1e-9 <= row.probability <= row.low + 0.1 + 1e-9


def mentioned(start: int, end: int, source: tuple[int, int] | None) -> Quote:
    mention = Mention(*source, "", MentionKind.NAME) if source else None
    return Quote(QuoteKind.DIRECT, "", (Stretch(start, end),), mention=mention)


def test_spans_match_one_to_one() -> None:
    article = Article("x" * 100)
    gold = [
        corpora.Attribution([(0, 5)], [(10, 20)]),
        corpora.Attribution([], [(30, 40)]),
        corpora.Attribution([(50, 55)], [(60, 70)]),
    ]
    found = score_spans(
        [
            (
                article,
                gold,
                [
                    mentioned(8, 21, (4, 9)),
                    mentioned(10, 16, (4, 9)),  # the same once more
                    mentioned(35, 50, None),
                    mentioned(60, 70, (80, 90)),  # somebody else
                ],
            )
        ]
    )
    assert found.content == Score(75, 100, 85.7)
    assert found.source == Score(50, 66.7, 57.1)


@pytest.mark.parametrize("text", ["“Yes,” he said", '"Yes," he said', "``Yes,'' he said"])
def test_direct_content_may_leave_the_marks_out_or_in(text: str) -> None:
    start = text.index("Yes")
    assert is_direct(text, [(start, start + 4)])
    assert is_direct(text, [(0, start + 4)])
    assert not is_direct(text, [(text.index("said"), len(text))])


def test_gold_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Words")
    (tmp_path / "a.gold.json").write_text('{"id": "a", "quotes": [{"start": 0}]}')
    with pytest.raises(InputError, match=r"a\.gold\.json"):
        read_gold(tmp_path)


def reference(name: str) -> ModuleType:
    """A scorer that is handed out with the gold."""
    path = corpora.SHARED / "eval" / f"{name}.py"
    if not path.exists():
        pytest.skip(f"no {path} to compare with")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def record(article: Article, quotes: list[Quote]) -> list[dict[str, object]]:
    """The quotes as ``quotes extract`` prints them."""
    found: list[dict[str, object]] = json.loads(jsonl.line(article, quotes))["quotes"]
    return found


def as_f1(score: Score) -> dict[str, float]:
    return {"p": score.precision, "r": score.recall, "f1": score.f1}


def erring_speakers(gold: GoldArticle, chance: random.Random) -> Iterator[Quote]:
    """The gold with every kind of error."""
    for segment in gold.segments:
        start, end = segment.start, segment.end
        if chance.random() < 0.3:
            start, end = start + chance.randint(-20, 20), end + chance.randint(-80, 20)
        if chance.random() < 0.1 or not 0 <= start < end:
            continue
        name = segment.speaker or chance.choice([None, "Nemo"])
        if chance.random() < 0.3:
            name = chance.choice([None, "Nemo", "the spokesman", *segment.aliases])
        quote = said(name, (start, end), kind=chance.choice([*QuoteKind, *[QuoteKind.DIRECT] * 9]))
        yield from [quote] * chance.choice([1, 1, 1, 2])


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("corpus", corpora.SPEAKERS)
def test_speakers_are_scored_as_the_reference_does(corpus: str, seed: int) -> None:
    scorer = reference("score_speakers")
    chance = random.Random(seed)
    folder = corpora.folder(corpus, corpora.SHARED)
    predicted = [(gold, list(erring_speakers(gold, chance))) for gold in read_gold(folder)]
    rows = {
        gold.article.id: [
            scorer.flat(quote) for quote in record(gold.article, quotes) if quote["kind"] != "indirect"
        ]
        for gold, quotes in predicted
    }
    expected, found = scorer.score(folder, rows), score_speakers(predicted)
    for name in ("detection", "attribution", "resolution"):
        assert as_f1(getattr(found, name)) == expected[name]
    assert found.scare == expected["scare"]


def erring_spans(article: Article, gold: list[corpora.Attribution], chance: random.Random) -> Iterator[Quote]:
    for each in gold:
        start = max(0, each.content[0][0] + chance.randint(-9, 9))
        end = each.content[-1][1] + chance.randint(-9, 90)
        source = chance.choice([None, (3, 9), *each.source * 3])
        if chance.random() < 0.8 and start < end:
            yield mentioned(start, end, source)
    for _ in range(5):
        start = chance.randrange(len(article.text))
        yield mentioned(start, start + chance.randint(1, 200), None)


def test_spans_are_scored_as_the_reference_does() -> None:
    scorer = reference("score_attributions")
    chance = random.Random(0)
    [corpus] = corpora.read_spans(corpora.SHARED)
    rows = [(article, gold, list(erring_spans(article, gold, chance))) for article, gold in corpus.articles]
    expected = scorer.score(
        corpora.folder(corpus.name, corpora.SHARED),
        {article.id: record(article, quotes) for article, _, quotes in rows},
    )
    for kind in ("all", "direct"):
        found = score_spans(rows, direct=kind == "direct")
        assert {"content": as_f1(found.content), "source": as_f1(found.source)} == {
            what: expected[kind][what] for what in ("content", "source")
        }
