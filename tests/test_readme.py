"""What the README and its pages show is so."""

import contextlib
import io
import re
from pathlib import Path
from xml.etree import ElementTree

from typer.testing import CliRunner

from quotes.cli import app
from tests.pages.press import fill

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = (ROOT / "docs/commands.md").read_text(encoding="utf-8")


def block(language: str, number: int = 0) -> str:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)[number]


def test_the_python_example_prints_what_is_shown() -> None:
    shown = README.split(block("python"))[1].split("```\n")[2]
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(block("python"), {})
    assert printed.getvalue() == shown


def headings(picture: str) -> list[str]:
    """What stands around the charts."""
    texts = ElementTree.fromstring(picture).iterfind("{http://www.w3.org/2000/svg}text")
    return [each.text or "" for each in texts]


def test_the_picture_of_the_sample_articles_is_what_the_command_makes(tmp_path: Path) -> None:
    [line] = re.findall(r"^quotes (audit .*) > docs/audit.svg$", COMMANDS, re.MULTILINE)
    arguments = line.replace("sqlite:///demo/quotes.db", fill(f"sqlite:///{tmp_path / 'press.db'}"))
    made = CliRunner().invoke(app, arguments.split())
    assert made.exit_code == 0, made.output
    title, told, *charts = headings((ROOT / "docs/audit.svg").read_text(encoding="utf-8"))
    assert [title, *charts] == [each for each in headings(made.output) if "articles" not in each]
    assert f"in {len(list(ROOT.glob('seeds/*.txt')))} articles" in told
