"""The scanner of quotation marks: each style, each repair, and what holds for any text at all."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotes.marks import REPAIRS, Marked, paragraphs, scan


def words(text: str) -> list[str]:
    """What stands in marks."""
    return [text[found.start : found.end] for found in scan(text)]


def only(text: str) -> Marked:
    """The one stretch of a text."""
    (found,) = scan(text)
    return found


# --- Styles -------------------------------------------------------------------------------------------

PAIRS = ["“”", '""', "„“", "„”", "‟”", "«»", "‹›", "「」", "『』", "‘’", "''"]
PAIRS_OF_TWO = [
    ("``", "''"),
    ("''", "''"),
    ("&quot;", "&quot;"),
    ("&ldquo;", "&rdquo;"),
    ("&#8220;", "&#8221;"),
]


@pytest.mark.parametrize(("opening", "closing"), [*map(tuple, PAIRS), *PAIRS_OF_TWO, ("`", "'")])
def test_style(opening: str, closing: str) -> None:
    text = (
        f"The mayor said {opening}we shall rebuild it{closing} and left. {opening}Soon,{closing} she added."
    )
    assert words(text) == ["we shall rebuild it", "Soon,"]
    assert [text[found.outer_start : found.outer_end] for found in scan(text)] == [
        f"{opening}we shall rebuild it{closing}",
        f"{opening}Soon,{closing}",
    ]
    assert not any(found.repairs for found in scan(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“He told me ‘never’, so I left,” she said.", "He told me ‘never’, so I left,"),
        ("‘He called it “stupid”, so I left,’ she said.", "He called it “stupid”, so I left,"),
        ("'He called it \"stupid\", so I left,' she said.", 'He called it "stupid", so I left,'),
        ("“He called it “stupid”, so I left,” she said.", "He called it “stupid”, so I left,"),
        ('"He called it "stupid", so I left," she said.', 'He called it "stupid", so I left,'),
        ('"He called it “stupid”, so I left," she said.', "He called it “stupid”, so I left,"),
        ("“And she said, ‘Enough.’”", "And she said, ‘Enough.’"),
        ("\"And she said, 'Enough.'\"", "And she said, 'Enough.'"),
        ("“She said, ‘I heard “no” twice’, and left.”", "She said, ‘I heard “no” twice’, and left."),
    ],
)
def test_nested_quote_belongs_to_the_outer_one(text: str, expected: str) -> None:
    assert words(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "They don’t know what they've lost, the ’90s kids and '80s kids alike.",
        "Rock ’n’ roll, ’til dawn: 'tis what ’em folks want.",
        "The workers’ demands and the bosses' answer; James' car, the Joneses’ too.",
        "From Hawai‘i to O‘ahu.",
        'He is 6\'2" tall, she is 5’4” and the screen has 55".',
        "A class of '16, nothin’ more.",
    ],
)
def test_no_quotation_mark(text: str) -> None:
    assert words(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Miners’ leader: ‘We’re not done’", ["We’re not done"]),
        ("'Unacceptable': minister slams strikers' 'greed'", ["Unacceptable", "greed"]),
        (
            "‘The workers’ demands are just,’ he said. ‘Pay up.’",
            ["The workers’ demands are just,", "Pay up."],
        ),
        ("'It's the boys' fault,' he said.", ["It's the boys' fault,"]),
        ("Prince's 'never-ending' grief over his sister's death", ["never-ending"]),
        ("She wore “’80s” clothes and sang “rock ’n’ roll”.", ["’80s", "rock ’n’ roll"]),
        ('A 5" gun and a "big" hat.', ["big"]),
        ("Read “The Dawn”’s report.", ["The Dawn"]),
    ],
)
def test_quotation_marks_among_apostrophes(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_marks_in_markup_quote_nothing() -> None:
    text = '<a href="/x" class=\'y\'>The <i>mayor</i></a> said "it is <b class="z">over</b>" at noon.'
    assert words(text) == ['it is <b class="z">over</b>']


def test_white_space_inside_the_marks_is_trimmed() -> None:
    text = 'He said “ we go ” and " we stay ".'
    assert words(text) == ["we go", "we stay"]
    assert text[scan(text)[0].outer_start : scan(text)[0].outer_end] == "“ we go ”"


# --- Paragraphs ---------------------------------------------------------------------------------------


def test_each_line_of_a_feed_is_a_paragraph() -> None:
    text = "First one.\nSecond one, longer than that.\r\n\r\n  Third one. \n"
    assert [text[start:end] for start, end in paragraphs(text)] == [
        "First one.",
        "Second one, longer than that.",
        "Third one.",
    ]


def test_hard_wrapped_lines_are_joined() -> None:
    text = (
        "The council met on Monday and after five\n"
        "hours of talk it “put the whole matter\n"
        "off until spring” and everybody left the\n"
        "hall.\n"
        "\n"
        "“We shall see,” said the clerk, who then\n"
        "closed the door.\n"
    )
    assert len(paragraphs(text)) == 2
    assert words(text) == ["put the whole matter\noff until spring", "We shall see,"]


def test_open_paragraphs() -> None:
    text = "He said: “First.\n“Second.\n“Third.”\n“Another,” she said."
    assert words(text) == ["First.", "Second.", "Third.", "Another,"]
    assert [found.continued for found in scan(text)] == [True, True, False, False]
    assert not any(found.repairs for found in scan(text))


def test_open_paragraph_carries_on_past_a_caption() -> None:
    text = "“First.\n\nAdvertisement\n\n“Second,” he said."
    assert [found.continued for found in scan(text)] == [True, False]


def test_open_paragraph_ends_where_another_style_opens() -> None:
    text = '"First, in straight marks.\n\n“Second,” he said.'
    first, second = scan(text)
    assert (first.continued, first.repairs) == (False, ("unclosed",))
    assert second.repairs == ()


def test_marks_around_several_paragraphs() -> None:
    text = "Her reasons:\n1. “It is cheap.\n2. It is quick.\n3. It works.”\nThe council agreed."
    assert words(text) == ["It is cheap.", "It is quick.", "It works."]
    assert [found.continued for found in scan(text)] == [True, True, False]
    assert [found.repairs for found in scan(text)] == [(), ("run-on",), ("run-on",)]


def test_turns_of_a_transcript() -> None:
    text = (
        "From the show with Tom Roe:\n\nWALLACE: So you took “the money”.\n\nROE: I did not.\n\n"
        "I never saw it.\n\n(Laughter)\n\nWALLACE (to the audience): He signed for it."
    )
    assert words(text) == ["So you took “the money”.", "I did not.", "I never saw it.", "He signed for it."]
    assert [found.continued for found in scan(text)] == [False, True, False, False]


def test_turns_of_a_quoted_transcript() -> None:
    text = (
        "Roe: My Name Is Not on It\n\nFrom the show with Tom Roe:\n\n“WALLACE: So you took the money.\n\n"
        "“ROE: I did not, as “The Herald” wrote.\n\n“I never saw it.\n\n“(Laughter)\n\n"
        "“WALLACE: You signed for it.”"
    )
    said = [
        "So you took the money.",
        "I did not, as “The Herald” wrote.",
        "I never saw it.",
        "You signed for it.",
    ]
    assert words(text) == said
    assert [found.continued for found in scan(text)] == [False, True, False, False]


@pytest.mark.parametrize(
    "text",
    [
        "Winner: Tom Roe\n\nRunner-up: Mara Velin\n\nWinner: Adam Krell",
        "UPDATE: It is over.\n\nBREAKING: It is not.\n\nUPDATE: An update: it goes on.",
        "GOAL: Roe scores.\n\nCHANCE: Velin misses.\n\nGOAL: Roe again.",
        "Details: The court met.\n\nSource: It said so.\n\nDetails: More details of the source follow.",
        "ROE: We go.\n\nAnd that was that.",
    ],
)
def test_labels_of_other_things(text: str) -> None:
    assert words(text) == []


def test_signature_under_a_pulled_quote_is_no_speech() -> None:
    text = '"We never asked for any of this and we never will.\nAda Brock, head of the union"\n\nShe left.'
    assert words(text) == ["We never asked for any of this and we never will."]


# --- Repairs ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It is a mistake, he said.", "It is a mistake,"),
        ("“Is it a mistake? she asked on Monday.", "Is it a mistake?"),
        (
            "“It is a mistake. It will cost us, said Ada Brock, the mayor.",
            "It is a mistake. It will cost us,",
        ),
        ("“It is a mistake, Brock, a farmer of sixty, said in a letter.", "It is a mistake,"),
        ("“It is a mistake, Brock, who farms by the sea, told the council.", "It is a mistake,"),
        ("“It is a mistake, union leader Ada Brock (north) said sadly.", "It is a mistake,"),
        ("“It is a mistake, said former mayor Ada Brock, who left.", "It is a mistake,"),
        ("“It is a mistake, she mused. And then she left.", "It is a mistake,"),
        ("“It is a mistake, the minister told reporters. Then she left.", "It is a mistake,"),
        ("“It is a mistake. It will cost us.", "It is a mistake. It will cost us."),
        ("They gave “Best Young Farmer of the Year prizes to three.", "Best Young Farmer of the Year"),
        ("She called it “a mistake of ours. The minister left.", "a mistake of ours."),
    ],
)
def test_unclosed(text: str, expected: str) -> None:
    assert words(text) == [expected]
    assert only(text).repairs == ("unclosed",)
    assert only(text).outer_end == only(text).end


@pytest.mark.parametrize("marks", ["“”", '""'])
def test_unclosed_before_another_quote(marks: str) -> None:
    text = "“It is a mistake, he said. “We shall fight on,” he added.".translate(
        {ord("“"): marks[0], ord("”"): marks[1]}
    )
    assert words(text) == ["It is a mistake,", "We shall fight on,"]


def test_unclosed_paragraph_that_reports_is_not_continued() -> None:
    text = "“It is a mistake, he said.\n“We shall fight on,” she said."
    assert words(text) == ["It is a mistake,", "We shall fight on,"]
    assert [found.continued for found in scan(text)] == [False, False]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It is a mistake,” he said.", ["It is a mistake,"]),
        ("“Yes,” she said, adding: It is a mistake.” Then she left.", ["Yes,", "It is a mistake."]),
        ("“Yes,” said Brock. It is a mistake.”", ["Yes,", "It is a mistake."]),
        ("Looking up she added, It is a mistake.”", ["It is a mistake."]),
        ("The minister said that it was all a mistake.”", ["it was all a mistake."]),
        ("He told me, ‘It is a mistake.’” Then she left.", ["He told me, ‘It is a mistake.’"]),
        (
            "He calls it ‘progress’. We call it a mistake,” he said.",
            ["He calls it ‘progress’. We call it a mistake,"],
        ),
        ("The minister said he was sorry. It is all a mistake,” he added.", ["It is all a mistake,"]),
    ],
)
def test_unopened(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    last = scan(text)[-1]
    assert last.repairs == ("unopened",)
    assert last.outer_start == last.start


@pytest.mark.parametrize(
    ("text", "repairs"),
    [
        ('“It is a mistake," he said.', ("mixed-marks",)),
        ('"It is a mistake,” he said.', ("mixed-marks",)),
        ("\"It is a mistake,'' he said.", ("mixed-marks",)),
        ("“It is a mistake,’ he said.", ("mixed-marks",)),
        ("“It is a mistake,“ he said.", ("wrong-direction",)),
        ("”It is a mistake,” he said.", ("wrong-direction",)),
        ("»It is a mistake,« he said.", ("wrong-direction",)),
        ("““It is a mistake,”” he said.", ("doubled",)),
        ('""It is a mistake,"" he said.', ("doubled",)),
        ("““It is a mistake,” he said.", ("doubled",)),
        ('"It is a mistake,\'" he said.', ("stray",)),
    ],
)
def test_mended_marks(text: str, repairs: tuple[str, ...]) -> None:
    assert words(text) == ["It is a mistake,"]
    assert only(text).repairs == repairs


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("” The harbour is in danger, “Velin warned.", ["The harbour is in danger,"]),
        ("No ship came.” It can happen, “he argued.", ["It can happen,"]),
        ("Velin told us that” two men came. “She saw them.", ["two men came."]),
        ("She called it” a shame “, and the mayor” a farce “.", ["a shame", "a farce"]),
        ('The prize was" a shame ", she said.', ["a shame"]),
    ],
)
def test_marks_that_all_look_the_wrong_way(text: str, said: list[str]) -> None:
    assert words(text) == said
    assert {stretch.repairs for stretch in scan(text)} == {("wrong-direction",)}


def test_outer_offsets_take_in_doubled_marks() -> None:
    text = "Look: ““Yes”” she said."
    assert text[only(text).outer_start : only(text).outer_end] == "““Yes””"


@pytest.mark.parametrize("text", ["", "“", "”", "“”", '" "', 'a " b', "'", "''''", "“…”", "\x00", "\ud800”"])
def test_marks_without_words(text: str) -> None:
    assert words(text) == []


def test_missing_space_around_marks() -> None:
    text = 'He said:"Hello there,"and left,"gladly"so.'
    assert words(text) == ["Hello there,", "gladly"]


# --- Any text at all ----------------------------------------------------------------------------------

pieces = st.sampled_from(
    [
        *"“”„‟\"'‘’«»‹›「」`´ \n\t.,!?;:-—()<>=&ab1",
        "``",
        "''",
        "&quot;",
        "said",
        " he said",
        "The",
        "\r\n",
        "1. ",
        "\nROE: ",
        "\nVELIN: ",
    ]
)
dirty = st.one_of(st.text(), st.lists(pieces, max_size=60).map("".join))


@given(dirty)
def test_stretches_of_any_text(text: str) -> None:
    found = scan(text)
    spans = paragraphs(text)
    done = 0
    for stretch in found:
        assert done <= stretch.outer_start <= stretch.start < stretch.end <= stretch.outer_end
        assert any(start <= stretch.outer_start and stretch.outer_end <= end for start, end in spans)
        assert text[stretch.start : stretch.end] == text[stretch.start : stretch.end].strip()
        assert set(stretch.repairs) <= set(REPAIRS)
        done = stretch.outer_end


def is_blank(text: str) -> bool:
    """Whether there is nothing to see: white space and characters of format only."""
    return all(char.isspace() or unicodedata.category(char) == "Cf" for char in text)


@given(dirty)
def test_paragraphs_of_any_text(text: str) -> None:
    done = 0
    for start, end in paragraphs(text):
        assert done <= start < end
        assert is_blank(text[done:start])
        assert text[start:end] == text[start:end].strip()
        done = end
    assert is_blank(text[done:])


word = st.sampled_from("we shall rebuild the old bridge don’t it’s farmers’ rather soon".split())
phrase = st.lists(word, min_size=1, max_size=8).map(" ".join)
inner = phrase.map(lambda words: f"‘{words} now’")
speech = st.lists(st.one_of(phrase, inner), min_size=1, max_size=3).map(" and ".join)
quoted = speech.map(lambda words: f"“{words} now,”")
sentence = (
    st.lists(st.one_of(phrase, quoted), min_size=1, max_size=4)
    .map(" then ".join)
    .map(lambda it: f"She {it} left.")
)
clean = st.lists(sentence, min_size=1, max_size=4).map("\n".join)


@given(clean)
def test_clean_text_needs_no_repair(text: str) -> None:
    assert words(text) == [part.split("”")[0] for part in text.split("“")[1:]]
    assert not any(found.repairs or found.continued for found in scan(text))


@given(clean)
def test_straight_marks_mark_the_same_words_as_curly_ones(text: str) -> None:
    assert scan(text.translate(str.maketrans("“”‘’", "\"\"''"))) == scan(text)


@given(clean)
def test_a_stretch_alone_is_the_same_stretch(text: str) -> None:
    for found in scan(text):
        alone = text[found.outer_start : found.outer_end]
        assert words(alone) == [text[found.start : found.end]]


@pytest.mark.parametrize(
    "text", ["word " * 1_000_000, '"' * 10_000, "“" * 10_000, "”\n" * 10_000, "' ’" * 10_000]
)
def test_large_and_wild(text: str) -> None:
    assert words(text) == []
