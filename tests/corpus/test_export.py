"""The corpus out, in again, and read anew."""

import tracemalloc
from collections.abc import Iterable, Iterator, Sequence

from sqlmodel import col, select

from quotes.corpus import export, review, variants
from quotes.corpus.database import Database
from quotes.corpus.ingest import Status, put, store
from quotes.corpus.reextraction import reextract
from quotes.corpus.revision import Changes
from quotes.corpus.tables import ArticleRow, QuoteRow
from quotes.errors import InputError
from quotes.formats import jsonl, quotebank
from quotes.types import Article, Quote, Speaker, SpeakerKind
from tests.corpus.samples import ALDRIN, CURIE, extractor_of, moon, quote, saying

LONG = "Nothing in life is to be feared, it is only to be understood,"


def archive(database: Database) -> list[bytes]:
    with database.reading() as session:
        return [jsonl.archived(*pair) for pair in export.articles(session)]


def test_what_goes_out_goes_in_again(database: Database) -> None:
    given = [moon(), saying(LONG, CURIE), (Article("No quotes."), list[Quote]())]
    for outcome in put(database, given, "1"):
        assert outcome.status is Status.READ
    lines = archive(database)
    assert list(jsonl.read(lines, "archive")) == given

    copy = Database("sqlite://")
    outcomes = list(put(copy, [*jsonl.read(lines, "archive"), InputError("bad: line")], "1"))
    assert [each.status for each in outcomes] == [Status.READ] * 3 + [Status.FAILED]
    assert archive(copy) == lines
    copy.close()


def test_rejected_quotes_stay_home(database: Database) -> None:
    database.write(lambda session: store(session, *moon()))
    database.write(lambda session: review.reject(session, 2, "ann"))
    with database.reading() as session:
        [(_, quotes)] = export.articles(session)
        assert [each.text for each in quotes] == [moon()[1][0].text, moon()[1][2].text]


def test_memory_stays_flat(database: Database) -> None:
    def peak(articles: int) -> int:
        for number in range(articles):
            words = f"I say {number} " + "and again " * 100
            list(put(database, [saying(words.strip(), CURIE)], "1"))
        tracemalloc.start()
        with database.reading() as session:
            for pair in export.articles(session):
                jsonl.line(*pair)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    assert peak(1000) < 2 * peak(300)


def test_quotations_come_with_all_their_occurrences(database: Database) -> None:
    database.write(lambda session: store(session, *saying(LONG, CURIE)))
    database.write(lambda session: store(session, *saying("it is only to be understood", CURIE)))
    database.write(lambda session: store(session, *saying("Magnificent desolation,", ALDRIN)))
    database.write(variants.regroup)
    with database.reading() as session:
        together, alone = export.quotations(session)
        assert [each.text for _, each in together] == [LONG, "it is only to be understood"]
        assert [each.text for _, each in alone] == ["Magnificent desolation,"]
        assert len(list(quotebank.quotation_lines([together, alone]))) == 2


def test_older_quotes_are_brought_up_to_date_and_the_changes_told(database: Database) -> None:
    article, quotes = moon()
    database.write(lambda session: store(session, article, quotes, "1"))
    database.write(lambda session: store(session, *saying(LONG, CURIE), "2"))
    newer = [quotes[0], quote(article.text, "The Eagle has landed,", by=ALDRIN)]
    [reread] = reextract(database, extractor_of((article, newer)), "2")
    assert (reread.name, reread.changes) == ("moon", Changes(added=0, removed=1, speaker=1))
    assert list(reextract(database, extractor_of(), "2")) == []
    with database.reading() as session:
        assert set(session.scalars(select(QuoteRow.extractor))) == {"2"}


def test_an_interrupted_rereading_is_completed_by_the_next(database: Database) -> None:
    given = [saying(f"Number {number},", Speaker("Marie Curie", SpeakerKind.PERSON)) for number in range(5)]
    list(put(database, given, "1"))
    interrupted = reextract(database, extractor_of(*given), "2")
    next(interrupted)
    next(interrupted)
    del interrupted
    assert len(list(reextract(database, extractor_of(*given), "2"))) == 3


def test_an_article_that_changes_meanwhile_is_left_alone(database: Database) -> None:
    article, quotes = moon()
    database.write(lambda session: store(session, article, quotes, "1"))
    changed = Article("Nothing was said.", url=article.url)

    def slow(articles: Iterable[Article]) -> Iterator[Sequence[Quote]]:
        for _ in articles:
            database.write(lambda session: store(session, changed, [], "1"))
            yield quotes

    assert list(reextract(database, slow, "2")) == []
    with database.reading() as session:
        assert (
            session.scalar(select(ArticleRow.text).where(col(ArticleRow.url) == article.url)) == changed.text
        )
