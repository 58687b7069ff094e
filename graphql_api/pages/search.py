"""The front page: quotes by words, speaker, outlet, time and kind; each state has an address of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from graphql_api.bulk import Wanted, wanted
from graphql_api.context import Context
from graphql_api.pages.asking import Refusal, ask
from quotes.errors import RequestError

ORDERS: dict[str, dict[str, str] | None] = {
    "relevance": None,
    "newest": {"field": "DATE", "direction": "DESC"},
    "oldest": {"field": "DATE", "direction": "ASC"},
    "uncertain": {"field": "CONFIDENCE", "direction": "ASC"},
}


@dataclass(frozen=True, slots=True)
class State:
    """What the front page shows.

    :param parameters: of its address, empty ones left out.
    :param order: one of :data:`ORDERS`.
    :param after: cursor of the page before.
    """

    parameters: Mapping[str, str]
    wanted: Wanted
    order: str
    after: str | None

    @classmethod
    def of(cls, parameters: Mapping[str, str]) -> "State":
        """Read an address.

        :raises Refusal: for a parameter that there is not, or whose value cannot be.
        """
        given = {name: value for name, value in parameters.items() if value.strip()}
        filters = dict(given)
        after, order = filters.pop("after", None), filters.pop("order", None)
        try:
            asked = wanted(filters)
        except RequestError as error:
            raise Refusal(400, str(error), "BAD_REQUEST") from error
        order = order or ("relevance" if asked.search else "newest")
        if order not in ORDERS or (order == "relevance" and not asked.search):
            raise Refusal(
                400,
                f"Quotes cannot be in the order {order!r}: use newest, oldest or uncertain.",
                "BAD_REQUEST",
            )
        return cls(given, asked, order, after)

    def link(self, path: str = "/", /, **changes: object) -> str:
        """The address of the state with some parameters changed; ``None`` takes one away."""
        changed = {"after": None} | changes
        kept = {**self.parameters, **changed}
        query = urlencode({name: value for name, value in kept.items() if value is not None})
        return f"{path}?{query}" if query else path

    def where(self, *, searching: bool) -> dict[str, Any]:
        """The API's filter; with the words searched for, unless the search is asked beside it."""
        filters = self.wanted.filters
        since, until = filters.since, filters.until
        given = {
            "search": None if searching else self.wanted.search,
            "saidBy": filters.speaker,
            "outlet": filters.outlet and {"eq": filters.outlet},
            "kind": filters.kind and {"eq": filters.kind.name},
            "cue": filters.cue and {"eq": filters.cue.name},
            "review": filters.review and {"eq": filters.review.name},
            "confidence": None if filters.confidence is None else {"gte": filters.confidence},
            "date": (since or until)
            and {"gte": since and since.isoformat(), "lt": until and until.isoformat()},
        }
        return {name: value for name, value in given.items() if value is not None}


async def search(context: Context, parameters: Mapping[str, str]) -> dict[str, Any]:
    """What the front page shows of a state.

    :raises Refusal: for a state that cannot be.
    """
    state = State.of(parameters)
    searching = state.order == "relevance"
    answer = await ask(
        context,
        "Front",
        query=state.wanted.search or "",
        searching=searching,
        where=state.where(searching=searching),
        order=ORDERS[state.order],
        after=state.after,
    )
    facets = (await ask(context, "Facets", where=state.where(searching=False)))["facets"]
    page = answer["found"]["quotes"] if searching else answer["quotes"]
    hits = page["nodes"] if searching else [{"quote": quote, "marks": []} for quote in page["nodes"]]
    return {
        "total": page["totalCount"],
        "hits": hits,
        "next": state.link("/quotes.json", after=page["pageInfo"]["endCursor"])
        if page["pageInfo"]["hasNextPage"]
        else None,
        "facets": facets,
    }
