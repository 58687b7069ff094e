"""How fast the API refuses what asks for too much, and whether its memory stays flat.

``python -m benchmarks.abuse`` serves an empty corpus, sends each attack again and again, and measures the
median and the slowest refusal, and by how much the server has grown after them.
"""

import socket
import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import httpx

from benchmarks import results
from benchmarks.api import serving

REPEATS = 50
HEADERS = {"accept": "application/graphql-response+json"}
MEGABYTES = 50


def bomb(levels: int) -> str:
    """A chain of fragments, each of which spreads the next one twice."""
    links = " ".join(f"fragment f{i} on Query {{ ...f{i + 1} ...f{i + 1} }}" for i in range(levels))
    return f"{{ ...f0 }} {links} fragment f{levels} on Query {{ quotes {{ nodes {{ id }} }} }}"


QUERIES = {
    "a fragment bomb of 18 levels": bomb(18),
    "a fragment bomb of 150 levels": bomb(150),
    "10,000 aliases": f"{{ {' '.join(f'a{i}: __typename' for i in range(10_000))} }}",
    "1 MB of query": f"{{ __typename }} # {'x' * 1_000_000}",
    "100 quotes of 100 speakers, with their articles": "{ speakers(first: 100) { nodes { "
    "quotes(first: 100) { nodes { article { title } } } } } }",
}


def main() -> None:
    """Serve, attack, keep."""
    measured: dict[str, Any] = {}
    with TemporaryDirectory() as folder, serving(f"sqlite:///{folder}/quotes.db", 1) as (address, process):
        memory = Path(f"/proc/{process}/status")
        with httpx.Client(base_url=address, headers=HEADERS, timeout=60) as client:
            for what, query in QUERIES.items():
                measured[what] = refusals(partial(ask, client, query), memory)
        measured[f"a body of {MEGABYTES} MB"] = refusals(partial(announce, address), memory)
    results.keep("abuse", measured)


def refusals(attack: Callable[[], int], memory: Path) -> dict[str, float]:
    """Attack again and again."""
    before, taken, statuses = resident(memory), [], set()
    for _ in range(REPEATS):
        begun = time.perf_counter()
        statuses.add(attack())
        taken.append(1000 * (time.perf_counter() - begun))
    [status] = statuses
    return {
        "status": status,
        "median ms": round(statistics.median(taken), 1),
        "slowest ms": round(max(taken), 1),
        "MB grown": round(resident(memory) - before, 1),
    }


def ask(client: httpx.Client, query: str) -> int:
    """Send a query; gives the status of the answer."""
    return client.post("/graphql", json={"query": query}).status_code


def announce(address: str) -> int:
    """Announce a body that is too large; the answer comes before any of it is sent."""
    host, port = address.removeprefix("http://").split(":")
    head = f"POST /graphql HTTP/1.1\r\nHost: {host}\r\nContent-Length: {MEGABYTES}000000\r\n\r\n"
    with socket.create_connection((host, int(port)), timeout=60) as connection:
        connection.sendall(head.encode())
        return int(connection.recv(1_000).split()[1])


def resident(memory: Path) -> float:
    """MB that the server holds, as Linux tells."""
    [line] = [line for line in memory.read_text().splitlines() if line.startswith("VmRSS:")]
    return int(line.split()[1]) / 1024


if __name__ == "__main__":
    main()
