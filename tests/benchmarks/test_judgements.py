"""Gold in offsets, and the texts that it is for put together again."""

import hashlib
import json
from pathlib import Path

from training import judgements, newswire

WORDS = (
    """\
http://gazette.example/1 O

" O
We O
don O
' O
t O
sleep O
, O
" O
said O
Ada B-Person
Quill I-Person
's O
well-kept O
aide O
. O

They O
all O
( O
nine O
) O
agreed O
/ O
nodded O
; O
it O
’ O
s O
late O
. O
""".replace(" O", "\tO")
    .replace(" B-", "\tB-")
    .replace(" I-", "\tI-")
)
TEXT = """\
"We don't sleep," said Ada Quill's well-kept aide.

They all (nine) agreed/nodded; it’s late.
"""


def test_words_become_text_again(tmp_path: Path) -> None:
    path = tmp_path / "gazette.txt.tsv"
    path.write_text(WORDS.replace("don\tO\n'\tO\nt\tO", "do\tO\nn't\tO"))
    assert newswire.text(path) == TEXT


def test_judgements_are_read_where_their_text_is(tmp_path: Path) -> None:
    (tmp_path / "polnear/train/text").mkdir(parents=True)
    (tmp_path / "polnear/train/text/gazette.txt").write_text(TEXT)
    quote = [1, 16, [23, 49], "person", [], [23, 49], [18, 22], "nominal"]
    known = {"text": hashlib.sha256(TEXT.encode()).hexdigest()[:16], "quotes": [quote]}
    unknown = {"text": "0" * 16, "quotes": [quote]}
    path = tmp_path / "judgements.jsonl"
    path.write_text("\n".join(map(json.dumps, (known, unknown))))
    [article] = judgements.articles(path, tmp_path / "nowhere", tmp_path / "polnear")
    [judged] = article.quotes
    assert article.text[judged["start"] : judged["end"]] == "We don't sleep,"
    assert (judged["speaker"], judged["cue"], judged["kind"]) == (
        "Ada Quill's well-kept aide",
        "said",
        "speech",
    )
