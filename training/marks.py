"""The same text under other typewriters: curly, British, ASCII marks and guillemets.

The treebanks are almost wholly in straight marks, news is not. A style rewrites forms only,
so that the tree stays what it was.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from training.trees import Document, Sentence, Word

Style = Callable[[Word], str]

DOUBLE = {'"', "“", "”", "``", "''", '""', "’’", "‘’"}
SINGLE = {"'", "‘", "’", "`"}
OPENING, CLOSING = "``", "''"


def is_opening(word: Word) -> bool:
    """Whether the word is an opening quotation mark of any style."""
    return word.xpos == OPENING and (word.form in DOUBLE or word.form in SINGLE)


def is_closing(word: Word) -> bool:
    """Whether the word is a closing quotation mark of any style."""
    return word.xpos == CLOSING and (word.form in DOUBLE or word.form in SINGLE)


def _marked(word: Word, double: tuple[str, str], single: tuple[str, str], apostrophe: str) -> str:
    if is_opening(word):
        return (double if word.form in DOUBLE else single)[0]
    if is_closing(word):
        return (double if word.form in DOUBLE else single)[1]
    return word.form.replace("'", apostrophe).replace("’", apostrophe)


def straight(word: Word) -> str:
    return _marked(word, ('"', '"'), ("'", "'"), "'")


def curly(word: Word) -> str:
    return _marked(word, ("“", "”"), ("‘", "’"), "’")


def british(word: Word) -> str:
    return _marked(word, ("‘", "’"), ("“", "”"), "’")


def british_straight(word: Word) -> str:
    return _marked(word, ("'", "'"), ('"', '"'), "'")


def half_curly(word: Word) -> str:
    """Curly quotation marks, straight apostrophes: what many content systems make."""
    return _marked(word, ("“", "”"), ("‘", "’"), "'")


def ascii_pairs(word: Word) -> str:
    return _marked(word, ("``", "''"), ("`", "'"), "'")


def guillemets(word: Word) -> str:
    return _marked(word, ("«", "»"), ("‹", "›"), "’")


STYLES: tuple[tuple[Style, float], ...] = (
    (straight, 0.36),
    (curly, 0.40),
    (half_curly, 0.07),
    (british, 0.07),
    (british_straight, 0.03),
    (ascii_pairs, 0.05),
    (guillemets, 0.02),
)


def pick(random_: random.Random) -> Style:
    """A style, as often as its share in ``STYLES``."""
    styles, shares = zip(*STYLES, strict=True)
    chosen: Style = random_.choices(styles, shares)[0]
    return chosen


def restyle(sentence: Sentence, style: Style) -> Sentence:
    """The sentence with its marks and apostrophes in another style, lemmas of marks included."""
    styled = []
    for word in sentence:
        form = style(word)
        is_mark = is_opening(word) or is_closing(word)
        styled.append(replace(word, form=form, lemma=form if is_mark else word.lemma))
    return tuple(styled)


def restyle_document(document: Document, style: Style) -> Document:
    """The whole document in one style, as an outlet would print it."""
    paragraphs = tuple(tuple(restyle(s, style) for s in paragraph) for paragraph in document.paragraphs)
    return Document(document.name, paragraphs)
