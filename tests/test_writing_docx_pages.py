"""LibreOffice lays the memo out: how many pages, marking and number on each, nothing beyond the margins.

It is no validator (it opens most broken files without a word); it stands in for the eye, and for Word, which no test
here can run.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import need
from helpers import house_styles, memos
from helpers.docx_memos import HOSTILE, hostile

from briefing.model import Layout, Memo
from briefing.writing.docx import write

pytestmark = pytest.mark.external

CENTIMETRE = 72 / 2.54
WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


@dataclass
class Page:
    """A page in points: its size, and its words with their boxes (left, top, right, bottom)."""

    width: float
    height: float
    words: list[tuple[float, float, float, float, str]]

    @property
    def text(self) -> str:
        return " ".join(word[4] for word in self.words)

    @property
    def lines(self) -> list[str]:
        """The words of each height from left to right: pdftotext may read a table by its columns."""
        heights = sorted({word[1] for word in self.words})
        return [" ".join(word[4] for word in sorted(self.words) if word[1] == height) for height in heights]


LONG = hostile(" ".join(HOSTILE), None)._replace(header=memos.HEADER._replace(title="W" * 10_000, to=" ".join(HOSTILE)))
CASES: dict[str, tuple[Memo, Layout]] = {
    "numbers-a4": (memos.flood(), Layout()),
    "numbers-letter": (memos.flood(), Layout(page="letter")),
    "footnotes-a4": (memos.flood(), Layout(citations="footnotes")),
    "endnotes": (memos.flood(), Layout(citations="endnotes")),
    "many": (memos.many(40), Layout()),
    "hostile": (LONG, Layout(citations="footnotes")),
    "house": (memos.flood(), Layout(template=house_styles.plain())),
}


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Page]]:
    """Every case as LibreOffice prints it: all in one go, because it takes seconds to start."""
    folder = tmp_path_factory.mktemp("printed")
    for name, (memo, layout) in CASES.items():
        (folder / f"{name}.docx").write_bytes(write(memo, layout))
    profile = f"-env:UserInstallation=file://{folder}/profile"
    files = [f"{name}.docx" for name in CASES]
    command = [need("soffice"), profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *files]
    subprocess.run(command, cwd=folder, capture_output=True, check=True)
    return {name: read(folder / f"{name}.pdf") for name in CASES}


def read(path: Path) -> list[Page]:
    """The pages of a PDF with their words."""
    box = subprocess.check_output([need("pdftotext"), "-bbox", str(path), "-"], text=True, errors="replace")
    found = []
    for page in re.findall(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', box, re.DOTALL):
        words = [(*map(float, numbers), text) for *numbers, text in WORD.findall(page[2])]
        found.append(Page(float(page[0]), float(page[1]), words))
    return found


def check(found: list[Page]) -> None:
    """Marking first and last on every page, its number, and no word beyond the margins."""
    for number, page in enumerate(found, 1):
        assert page.text.startswith("OFFICIAL – SENSITIVE")
        assert page.text.endswith("OFFICIAL – SENSITIVE")
        assert f"Page {number} of {len(found)}" in page.text
        margin = 2.4 * CENTIMETRE - 1
        assert min(word[0] for word in page.words) >= margin
        # Where no font has a sequence of emoji, its invisible joiners hang over by some points.
        assert max(word[2] for word in page.words if word[4].isascii()) <= page.width - margin


def sources_on(found: list[Page]) -> int:
    """The page on which the list of sources starts."""
    return next(number for number, page in enumerate(found, 1) if "Sources No. " in page.text)


@pytest.mark.parametrize(("case", "width"), [("numbers-a4", 595), ("numbers-letter", 612), ("footnotes-a4", 595)])
def test_a_memo_takes_two_pages(case: str, width: int, printed: dict[str, list[Page]]) -> None:
    found = printed[case]
    check(found)
    assert len(found) == 2
    assert round(found[0].width) == width
    running_head = "Flood in the Lomond valley: rescue, the dam, the bill · 15 October 2026"
    assert running_head not in found[0].text
    assert running_head in found[1].text


def test_endnotes_are_numbered_like_the_points(printed: dict[str, list[Page]]) -> None:
    # LibreOffice puts endnotes on a page of its own making, without header and footer.
    check_all_but_last = printed["endnotes"][:-1]
    assert all("OFFICIAL – SENSITIVE" in page.text for page in check_all_but_last)
    assert "9 [6] Rheinischer Kurier, para. 2." in printed["endnotes"][-1].text


def test_a_long_list_of_sources_repeats_its_head(printed: dict[str, list[Page]]) -> None:
    found = printed["many"]
    check(found)
    first = sources_on(found)
    assert len(found) > first
    for page in found[first:]:
        assert "No. Outlet Title Date Origin Points" in page.lines


def test_hostile_text_stays_within_the_margins(printed: dict[str, list[Page]]) -> None:
    check(printed["hostile"])


def test_a_house_template_keeps_its_paper(printed: dict[str, list[Page]]) -> None:
    found = printed["house"]
    assert round(found[0].width) == 612
    assert found[0].text.startswith("OFFICIAL – SENSITIVE")
