"""Editors decide on pages."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from graphql_api.app import create_app
from quotes.corpus import keys
from quotes.corpus.database import Database
from quotes.corpus.roles import Role
from quotes.settings import Settings
from tests.graphql_api.conftest import serving
from tests.pages.press import PressExtractor, fill


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[tuple[str, Callable[[Role], str]]]:
    """A server of a corpus of its own, and what makes keys for it."""
    database = Database(fill(f"sqlite:///{tmp_path / 'desk.db'}"))

    def make(role: Role) -> str:
        with database.writing() as session:
            return keys.make(session, role.value, role)

    settings = Settings(database_url=str(database.url), request_seconds=60)
    with serving(create_app(settings, PressExtractor)) as address:
        yield address, make
    database.close()


@pytest.fixture
def editor(desk: tuple[str, Callable[[Role], str]]) -> Iterator[httpx.Client]:
    """Somebody signed in."""
    address, make = desk
    with httpx.Client(base_url=address, timeout=60) as client:
        signed = client.post("/review/sign-in", data={"key": make(Role.EDITOR), "next": "/review/1"})
        assert (signed.status_code, signed.headers["location"]) == (303, "/review/1")
        yield client


def token(client: httpx.Client, address: str) -> str:
    found = re.search(r'name="token" value="(\w+)"', client.get(address).text)
    assert found
    return found[1]


def decide(client: httpx.Client, number: int, action: str, **fields: str) -> httpx.Response:
    sent = {"action": action, "token": token(client, f"/review/{number}"), **fields}
    return client.post(f"/review/{number}", data=sent)


def quote(client: httpx.Client, number: int) -> tuple[str, str | None, str]:
    shown = client.get(f"/quotes/{number}.json").json()["quote"]
    return shown["text"], shown["speaker"] and shown["speaker"]["name"], shown["review"]


def test_the_cookie_is_for_no_script_and_no_other_site(desk: tuple[str, Callable[[Role], str]]) -> None:
    address, make = desk
    cookie = httpx.post(f"{address}/review/sign-in", data={"key": make(Role.EDITOR)}, timeout=60).headers[
        "set-cookie"
    ]
    assert {"HttpOnly", "SameSite=strict", "Path=/review"} <= set(cookie.split("; "))


@pytest.mark.parametrize("role", [None, Role.READER])
def test_who_may_not_review_cannot_sign_in(
    desk: tuple[str, Callable[[Role], str]], role: Role | None
) -> None:
    address, make = desk
    answer = httpx.post(
        f"{address}/review/sign-in", data={"key": make(role) if role else "guessed"}, timeout=60
    )
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers
    assert httpx.get(f"{address}/review", timeout=60).status_code == 401


def test_a_sign_in_leads_nowhere_but_to_the_pages_of_review(desk: tuple[str, Callable[[Role], str]]) -> None:
    address, make = desk
    key = make(Role.EDITOR)
    for onwards in ("https://evil.example/", "//evil.example", "/review/../x", "/review/1?x"):
        answer = httpx.post(f"{address}/review/sign-in", data={"key": key, "next": onwards}, timeout=60)
        assert answer.headers["location"] == "/review"


def test_a_form_that_another_site_made_is_refused(editor: httpx.Client) -> None:
    before = quote(editor, 1)
    for given in ({}, {"token": "0" * 64}):
        assert editor.post("/review/1", data={"action": "reject", **given}).status_code == 403
    signing_in = editor.post("/review/sign-in", data={"key": "k"}, headers={"sec-fetch-site": "cross-site"})
    assert signing_in.status_code == 403
    assert quote(editor, 1) == before


def test_the_cookie_is_no_key_of_the_api(editor: httpx.Client) -> None:
    query = 'mutation { reviewQuote(quote: "UXVvdGU6MQ", verdict: REJECT) { __typename } }'
    cookies = dict(editor.cookies)
    answer = editor.post(
        "/graphql", json={"query": query}, headers={"cookie": f"quotes_key={cookies['quotes_key']}"}
    )
    assert answer.json()["data"]["reviewQuote"]["__typename"] == "Unauthorized"


def test_the_queue_gives_the_least_certain_first_and_leads_on(editor: httpx.Client) -> None:
    assert "was spent elsewhere years ago" in editor.get("/review").text
    sent = {"action": "accept", "token": token(editor, "/review")}
    answer = editor.post("/review/6?order=uncertain&skip=0", data=sent)
    assert answer.status_code == 303
    assert quote(editor, 6)[2] == "ACCEPTED"
    following = editor.get(answer.headers["location"])
    assert 'href="/review/6"' in following.text
    assert "Tobias Voss" in following.text
    assert "was spent elsewhere years ago" not in following.text


def test_the_most_visible_are_those_quoted_the_most_often(editor: httpx.Client) -> None:
    assert "quoted 2 times" in editor.get("/review?order=visible").text


def test_a_correction_is_told_in_the_history_and_undone(editor: httpx.Client) -> None:
    before = quote(editor, 11)
    fields = {"words": before[0], "kind": "direct", "speaker_kind": "person"}
    assert (
        decide(editor, 11, "correct", speaker="Ada Quill", note="she said it first", **fields).status_code
        == 303
    )
    assert quote(editor, 11) == (before[0], "Ada Quill", "CORRECTED")
    page = editor.get("/review/11").text
    assert "Tobias Voss → Ada Quill" in page
    assert "she said it first" in page
    assert decide(editor, 11, "undo").status_code == 303
    assert quote(editor, 11) == before


def test_words_nobody_and_kind_are_corrected(editor: httpx.Client) -> None:
    fields = {"speaker": "", "kind": "mixed", "words": "I have asked\nit will find nothing"}
    assert decide(editor, 2, "correct", **fields).status_code == 303
    shown = editor.get("/quotes/2.json").json()["quote"]
    assert (shown["text"], shown["speaker"], shown["kind"]) == (
        "I have asked it will find nothing",
        None,
        "MIXED",
    )


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"action": "correct", "words": "never said"}, "does not say “never said”"),
        ({"action": "correct", "words": " "}, "A quote has words"),
        ({"action": "shout"}, "shout"),
        ({"action": "undo"}, "no review to undo"),
    ],
)
def test_what_cannot_be_decided_is_told(editor: httpx.Client, fields: dict[str, str], told: str) -> None:
    before = quote(editor, 2)
    answer = decide(editor, 2, **({"speaker": "Tobias Voss", "kind": "direct"} | fields))  # type: ignore[arg-type]
    assert answer.status_code in {400, 409}
    assert told in answer.text
    assert quote(editor, 2) == before


def test_who_signs_out_is_out(editor: httpx.Client) -> None:
    editor.post("/review/sign-out", data={"token": token(editor, "/review")})
    assert editor.get("/review").status_code == 401
