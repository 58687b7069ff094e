"""The numbers of a page."""

import re
from html.parser import HTMLParser

VOID = {"meta", "link", "input", "br"}
MARKS = {
    "bdi": "a name",
    "h1": "what the page is about",
    "option": "a name to choose",
    "small": "what is counted, in words",
    "style": "how it looks",
    "time": "when",
    ".axis": "the scale of a chart",
    "#against-gold": "how good the quotes are",
}
"""What says of a number in it that it counts no quotes and no articles."""


class Numbers(HTMLParser):
    """All numbers that a page shows.

    :ivar linked: each one that stands in a link, with the address.
    :ivar loose: those that count something, and stand in no link.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self._inside: list[tuple[str, dict[str, str | None]]] = []
        self.linked: set[tuple[str, str]] = set()
        self.loose: set[str] = set()
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in VOID:
            self._inside.append((tag, dict(attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Holds no text."""

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self._inside.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        links = [given["href"] or "" for tag, given in self._inside if tag == "a"]
        if any(tag == "title" for tag, _ in self._inside):
            data = data.rpartition(": ")[2]  # of a bar, after its name
        for number in re.findall(r"\d[\d,.]*(?<=\d)%?", data):
            if links:
                self.linked.add((number.replace(",", ""), links[-1]))
            elif not any(_is_marked(*each) for each in self._inside):
                self.loose.add(f"{number} in {data.strip()!r}")


def _is_marked(tag: str, given: dict[str, str | None]) -> bool:
    classes = (f".{name}" for name in (given.get("class") or "").split())
    return not MARKS.keys().isdisjoint({tag, f"#{given.get('id')}", *classes})
