"""Several worker processes before one corpus, on both databases."""

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import httpx
from sqlmodel import select

from quotes.corpus import keys
from quotes.corpus.check import check
from quotes.corpus.database import Database
from quotes.corpus.roles import Role
from quotes.corpus.tables import ApiUseRow, QuoteRow, ReviewRow
from tests.graphql_api.asking import ask

VERDICTS = ["ACCEPT", "REJECT"] * 20
REVIEW = """mutation ($quote: ID!, $verdict: Verdict!) {
    reviewQuote(quote: $quote, verdict: $verdict) { __typename }
}"""


def test_changes_at_once_are_all_made_and_none_twice(two_workers: str, database_url: str) -> None:
    """Editors contradict each other on one quote; readers meanwhile get their answers."""
    with Database(database_url) as database:
        with database.writing() as session:
            key = keys.make(session, "desk", Role.EDITOR)
        headers = {"authorization": f"Bearer {key}"}
        with (
            httpx.Client(base_url=f"http://{two_workers}", headers=headers, timeout=300) as client,
            ThreadPoolExecutor(8) as threads,
        ):
            quote = ask(client, "{ quotes(first: 1) { nodes { id } } }")["quotes"]["nodes"][0]["id"]
            made = [threads.submit(ask, client, REVIEW, quote=quote, verdict=each) for each in VERDICTS]
            read = [threads.submit(ask, client, "{ speakers { totalCount } }") for _ in VERDICTS]
            assert {done.result()["reviewQuote"]["__typename"] for done in made} == {"Reviewed"}
            assert len({done.result()["speakers"]["totalCount"] for done in read}) == 1
        with database.reading() as session:
            acts = session.scalars(select(ReviewRow).order_by(ReviewRow.id)).all()
            assert sorted(act.action for act in acts) == ["accepted"] * 20 + ["rejected"] * 20
            assert all(act.before["review"] == last.action for last, act in pairwise(acts))
            assert len(session.scalars(select(ApiUseRow)).all()) == len(VERDICTS)
            row = session.get_one(QuoteRow, acts[0].quote_id)
            assert row.review == acts[-1].action
            assert list(check(session)) == []
