"""How the tests ask."""

from typing import Any

import httpx


def ask(client: httpx.Client, query: str, **variables: object) -> Any:  # noqa: ANN401
    """The data of an answer that has no errors."""
    answer = client.post("/graphql", json={"query": query, "variables": variables}).json()
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


def refusal(client: httpx.Client, query: str, **variables: object) -> tuple[str, str]:
    """Code and message of the only error of an answer."""
    [error] = client.post("/graphql", json={"query": query, "variables": variables}).json()["errors"]
    return error["extensions"]["code"], error["message"]
