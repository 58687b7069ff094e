"""Where stories are told from."""

import pytest

from quotes import datelines


@pytest.mark.parametrize(
    "dateline",
    [
        "NORVIK — ",
        "PORT NORVIK, Elbonia (EPA) — ",
        "NORVIK and PORT ROE, Nov 3 2022 (EPA) - ",
        "NORVIK. May 3 (EPA) -- ",
        "Port Norvik (epa) – ",
        "Norvik, 3 May (River News) – ",
        "NORVIK, 3 May 2023: ",
        "NORVIK (ANI): ",
        "(EPA) — ",
        "Norvik (Reuters) ",
        "PORT NORVIK: ",
        "Port Norvik – ",
    ],
)
def test_a_dateline_ends_where_the_story_begins(dateline: str) -> None:
    assert datelines.end(f"{dateline}The ferries left.", begins=True) == len(dateline)


@pytest.mark.parametrize(
    "text",
    [
        "POLICE: Nobody saw the ferry",
        "EPA: Nobody saw the ferry",
        "Ada Quill – The harbour master left.",
        "MP Ada Al - Quill left.",
        "The River Authority (REA) said no.",
        "QUILL: “Nobody saw it.”",
    ],
)
def test_other_beginnings_are_none(text: str) -> None:
    assert datelines.end(text, begins=True) == 0


def test_a_place_alone_stands_at_the_beginning_only() -> None:
    assert datelines.end("PORT NORVIK: The ferries left.", begins=False) == 0
