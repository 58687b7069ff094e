"""Relay connections whose cursors are keys of the ordering, not offsets.

A cursor holds the ordering's key of one row and a digest of what it was made for (ordering,
filter, parent), so that a cursor used elsewhere is a clear error and not a wrong page.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2b
from typing import Annotated, Generic, TypeVar

import orjson
import strawberry
from sqlakeyset.types import Keyset

from quotes.errors import RequestError

DEFAULT_PAGE = 20
MAX_PAGE = 100
DIGEST_BYTES = 6

First = Annotated[
    int | None,
    strawberry.argument(description=f"How many items, from the start or after `after`: 1 to {MAX_PAGE}."),
]
After = Annotated[
    str | None, strawberry.argument(description="Give the items that follow the one with this cursor.")
]
Last = Annotated[
    int | None,
    strawberry.argument(description=f"How many items, from the end or before `before`: 1 to {MAX_PAGE}."),
]
Before = Annotated[
    str | None, strawberry.argument(description="Give the items that precede the one with this cursor.")
]

HowMany = Annotated[int, strawberry.argument(description=f"How many at most: 1 to {MAX_PAGE}.")]
Asked = tuple[int | None, str | None, int | None, str | None]
"""``first``, ``after``, ``last`` and ``before``, as a client gave them."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """The part of an ordered list that a client asks for.

    :param backwards: counted from the end, or up to a cursor.
    :param place: key of the row at the cursor, outside of the page.
    :param binding: digest of what the cursors are good for.
    """

    size: int
    backwards: bool
    place: Keyset | None
    binding: bytes


def window(
    binding: object, first: int | None, after: str | None, last: int | None, before: str | None
) -> Window:
    """Check the four arguments of a connection.

    :param binding: whatever makes the list what it is (its parent, filter, ordering); its
        ``repr`` is digested.
    :raises RequestError: for a page of no or too great size, arguments that exclude each
        other, or a cursor that is damaged or comes from another list.
    """
    digest = blake2b(repr(binding).encode(), digest_size=DIGEST_BYTES).digest()
    if first is not None and last is not None:
        raise RequestError("Both first and last are given: give one of them.")
    if (first is not None and before is not None) or (last is not None and after is not None):
        raise RequestError("Give first with after, or last with before.")
    if after is not None and before is not None:
        raise RequestError("Both after and before are given: give one of them.")
    backwards = last is not None or before is not None
    asked = last if last is not None else first
    cursor = before if backwards else after
    place = None if cursor is None else _place(cursor, digest)
    return Window(size(DEFAULT_PAGE if asked is None else asked), backwards, place, digest)


def size(asked: int) -> int:
    """Check how many items are asked for.

    :raises RequestError: for none, or too many.
    """
    if not 1 <= asked <= MAX_PAGE:
        raise RequestError(f"A page of {asked} cannot be had: ask for 1 to {MAX_PAGE} items.")
    return asked


def cursor(place: Keyset, binding: bytes) -> str:
    """Write the key of a row as an opaque cursor."""
    written = [{"at": part.isoformat()} if isinstance(part, datetime) else part for part in place]
    return urlsafe_b64encode(binding + orjson.dumps(written)).decode().rstrip("=")


def _place(cursor: str, digest: bytes) -> Keyset:
    try:
        raw = urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
        written = orjson.loads(raw[DIGEST_BYTES:])
        place = tuple(
            datetime.fromisoformat(part["at"]) if isinstance(part, dict) else part for part in written
        )
    except (ValueError, TypeError, KeyError) as error:
        raise RequestError(f"{cursor!r} is no cursor: use one that a connection gave.") from error
    if raw[:DIGEST_BYTES] != digest:
        raise RequestError(f"The cursor {cursor!r} comes from another list, filter or order: start it anew.")
    return place


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    """Relay's page information."""

    has_next_page: bool = strawberry.field(description="Whether items follow this page.")
    has_previous_page: bool = strawberry.field(description="Whether items precede this page.")
    start_cursor: str | None = strawberry.field(description="Cursor of the first item of the page.")
    end_cursor: str | None = strawberry.field(description="Cursor of the last item of the page.")


@strawberry.type(description="An item of a list, with its place.")
class Edge(Generic[T]):
    """Relay's edge."""

    node: T = strawberry.field(description="The item.")
    cursor: str = strawberry.field(description="Opaque place of the item: give it to `after` or `before`.")


@strawberry.type(description="One page of a list.")
class Connection(Generic[T]):
    """Relay's connection, over one page of rows."""

    nodes: list[T] = strawberry.field(description="The items of the page.")
    places: strawberry.Private[Sequence[Keyset]]
    binding: strawberry.Private[bytes]
    has_next: strawberry.Private[bool]
    has_previous: strawberry.Private[bool]
    count: strawberry.Private[Callable[[], Awaitable[int]]]

    @strawberry.field(description="The items of the page, each with its cursor.")
    def edges(self) -> list[Edge[T]]:
        """Put nodes and cursors together."""
        return [
            Edge(node=node, cursor=cursor(place, self.binding))
            for node, place in zip(self.nodes, self.places, strict=True)
        ]

    @strawberry.field(description="Where this page stands in the list.")
    def page_info(self) -> PageInfo:
        """Say whether there is more, on either side."""
        return PageInfo(
            has_next_page=self.has_next,
            has_previous_page=self.has_previous,
            start_cursor=cursor(self.places[0], self.binding) if self.places else None,
            end_cursor=cursor(self.places[-1], self.binding) if self.places else None,
        )

    @strawberry.field(description="How many items the whole list has: counted only when asked for.")
    async def total_count(self) -> int:
        """Count the list."""
        return await self.count()
