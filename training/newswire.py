"""The articles of English Worldwide Newswire as running text: their words come one a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_CLOSING = frozenset(",.;:!?)]}%…”’") | {"n't", "n’t", "...", ".."}
_OPENING = frozenset("([{“‘$£€#@")
_ENDING = re.compile(r"['’](?:s|re|ve|ll|d|m|S)")
_AFTER_MARK = re.compile(r"s|t|re|ve|ll|d|m|S")


def text(path: Path) -> str:
    """The text of an article's file of words and tags; a blank line ends a paragraph."""
    paragraphs = [_joined(words) for words in _paragraphs(path)]
    if paragraphs and paragraphs[0].startswith("http"):
        del paragraphs[0]
    return "\n\n".join(paragraphs) + "\n"


def _paragraphs(path: Path) -> Iterator[list[str]]:
    words: list[str] = []
    with path.open(encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if line.strip():
                words.append(line.rstrip("\n").split("\t")[0])
            elif words:
                yield words
                words = []
    if words:
        yield words


def _joined(words: list[str]) -> str:
    """Spaces by rule; straight marks open and close in turns."""
    out = ""
    glued = True
    inside = {'"': False, "'": False}
    for i, word in enumerate(words):
        before, after = words[i - 1] if i else "", words[i + 1] if i + 1 < len(words) else ""
        mark = '"' if word in ('"', "''", "``") else word
        if mark in inside:
            plural = mark == "'" and before.endswith("s") and after[:1].islower()
            closes = inside[mark] or plural
            out += mark if closes or glued else f" {mark}"
            glued = not closes
            inside[mark] = not closes
            continue
        if (before == "’" and _AFTER_MARK.fullmatch(word)) or word in _CLOSING or _ENDING.fullmatch(word):
            out, glued = out + word, False
        elif word == "/" or (word == "-" and _hyphenates(words, i)):
            out, glued = out + word, True
        elif word in ("-", "–", "—"):
            out, glued = f"{out} {word}", False
        else:
            out, glued = out + (word if glued or not out else f" {word}"), False
        glued = glued or word in _OPENING
    return out


def _hyphenates(words: list[str], i: int) -> bool:
    """Whether the hyphen at ``i`` stands inside of a word rather than between two."""
    if not 0 < i < len(words) - 1 or not words[i - 1][-1].isalnum():
        return False
    before, after = words[i - 1][0], words[i + 1][0]
    return after.islower() or after.isdigit() or (after.isupper() and before.isupper() and i > 6)
