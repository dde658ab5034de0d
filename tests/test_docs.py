"""The README tells the truth: its help texts are those of the command, its example runs, its files exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from briefing.cli import COMMANDS, main
from briefing.model import Limits
from briefing.reading.formats import FORMATS

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
HELP = re.compile(r"(<!-- help (\w+) -->\n```\n)(.*?)(```\n<!-- end -->)", re.DOTALL)


def help_of(command: str) -> str:
    return CliRunner().invoke(main, [command, "--help"], prog_name="briefing", terminal_width=100).output


@pytest.fixture(scope="module", autouse=True)
def blessed(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--bless"):
        text = README.read_text(encoding="utf-8")
        README.write_text(HELP.sub(lambda m: m[1] + help_of(m[2]) + m[4], text), encoding="utf-8")


def test_every_command_is_in_the_readme():
    assert {m[2] for m in HELP.finditer(README.read_text(encoding="utf-8"))} == set(COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_the_readme_prints_the_help_of_each_command(command):
    [block] = [m for m in HELP.finditer(README.read_text(encoding="utf-8")) if m[2] == command]
    assert block[3] == help_of(command), "run `make bless` and read the diff"


PAGES = [
    page.relative_to(ROOT) for folder in (".", "docs", "benchmarks") for page in sorted((ROOT / folder).glob("*.md"))
]
LINK = re.compile(r"\]\(([^)#]*)(?:#([^)]*))?\)")


def anchors(page: Path) -> set[str]:
    """The names by which GitHub links to the headings of a page."""
    headings = re.findall(r"^#+ (.*)", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_what_the_pages_link_to_exists(page):
    for target, anchor in LINK.findall((ROOT / page).read_text(encoding="utf-8")):
        if not target.startswith("http"):
            linked = ROOT / page.parent / target if target else ROOT / page
            assert linked.exists(), target
            assert not anchor or anchor in anchors(linked), anchor


def test_the_readme_states_every_limit_as_it_is():
    told = dict(re.findall(r"^\| `(\w+)` \| ([\d,]+) \|", README.read_text(encoding="utf-8"), re.MULTILINE))
    assert told == {name: f"{default:,}" for name, default in Limits()._asdict().items()}


@pytest.mark.parametrize("name", FORMATS)
def test_the_readme_names_every_format(name):
    said = README.read_text(encoding="utf-8").partition("### What it reads")[2].partition("### ")[0]
    first_column = re.findall(r"^\| ([^|]*) \|", said, re.MULTILINE)
    suffix = re.escape(FORMATS[name].suffixes[0])
    assert any(re.search(rf"{suffix}\b", cell) for cell in first_column)


def test_the_desk_of_the_readme_is_complete_and_makes_its_memos(tmp_path):
    found = re.search(r"<!-- desk.toml -->\n```toml\n(.*?)```", README.read_text(encoding="utf-8"), re.DOTALL)
    assert found
    (tmp_path / "desk.toml").write_text(found[1], encoding="utf-8")
    CliRunner().invoke(main, ["template", "-o", str(tmp_path / "house.docx")])
    result = CliRunner().invoke(main, ["batch", str(tmp_path / "desk.toml"), "seeds", "-o", str(tmp_path / "memos")])
    assert (result.exit_code, result.stderr.splitlines()[-1].split(": ")[-1]) == (0, "memos made 2, kept 0, missing 0")
    names = {path.name for path in (tmp_path / "memos").iterdir()}
    assert names == {
        "talks-on-syria.docx",
        "talks-on-syria.md",
        "the-pentagon-s-doubts.html",
        "_manifest.json",
        "_report.json",
    }


def test_every_target_of_make_is_described():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = re.findall(r"^([a-z]+):", makefile, re.MULTILINE)
    assert targets
    assert targets == re.findall(r"^([a-z]+):.* ## ", makefile, re.MULTILINE)
