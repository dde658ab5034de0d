"""House templates: the house's look is kept, nothing of its old text is, and no fault is added to those it has."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import Result
from conftest import need
from helpers import house_styles, memos
from helpers.docx_lint import lint
from helpers.docx_parts import contents, names, paragraphs, part, said
from hypothesis import given, settings
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from briefing.errors import BriefingError
from briefing.model import Layout
from briefing.writing.docx import warnings, write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
HOUSES: dict[str, Callable[[Path], bytes]] = {
    "ours": lambda folder: house_styles.ours(),
    "plain": lambda folder: house_styles.plain(),
    "rich": lambda folder: house_styles.rich(),
    "letterhead": lambda folder: house_styles.letterhead(),
    "dotx": lambda folder: house_styles.as_dotx(house_styles.ours()),
    "pandoc": lambda folder: need("pandoc") and house_styles.pandoc(),
    "libreoffice": lambda folder: need("soffice") and house_styles.libreoffice(house_styles.rich(), folder),
}
EXTERNAL = {"pandoc", "libreoffice"}


def faults(data: bytes, folder: Path) -> set[str]:
    """What linter and audit find; relationship ids and the like differ between two files, so they are left out."""
    path = folder / "checked.docx"
    path.write_bytes(data)
    found = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365, max_errors=0).validate(path)
    return {re.sub(r"\d+", "", fault) for fault in [*lint(data), *(error.description for error in found.errors)]}


@pytest.mark.parametrize(
    "house", [pytest.param(name, marks=[pytest.mark.external] if name in EXTERNAL else []) for name in HOUSES]
)
def test_no_fault_that_the_template_alone_does_not_have(house: str, tmp_path: Path) -> None:
    template = HOUSES[house](tmp_path)
    before = faults(template, tmp_path)
    for citations in ("numbers", "footnotes", "endnotes"):
        data = write(memos.many(12), Layout(citations=citations, template=template))
        assert faults(data, tmp_path) <= before
        assert write(memos.many(12), Layout(citations=citations, template=template)) == data
        text = "\n".join(paragraphs(data))
        assert all(point.text in text for point in memos.many(12).points)
        assert "old body" not in text


def test_look_header_and_footer_are_the_house_s() -> None:
    data = write(memos.flood(), Layout(template=house_styles.rich()))
    heads = [said(part(data, name)) for name in names(data) if name.startswith("word/header")]
    assert sum("Ministry of Works" in text for text in heads) == 2
    assert [name for name in names(data) if name.startswith("word/media/")] == ["word/media/image1.png"]
    styles = [style.find(f"{W}name").get(f"{W}val") for style in part(data, "word/styles.xml").findall(f"{W}style")]
    assert "House Motto" in styles
    assert [name for name in styles if name.lower() == "heading 1"] == ["HEADING 1"]


def test_nothing_of_the_old_document_stays() -> None:
    data = write(memos.flood(), Layout(template=house_styles.rich()))
    left = [name for name in names(data) if re.search("chart|comment|notes|embed|thumbnail", name)]
    assert left == []
    assert [name for name in names(data) if name.startswith("customXml/item") and "Props" not in name] == [
        "customXml/item1.xml"
    ]
    assert b"old comments" not in b"".join(everything(data).values())
    relations = part(data, "word/_rels/document.xml.rels")
    links = {found.get("Target") for found in relations if found.get("TargetMode") == "External"}
    assert len(links) == 4
    assert not any("example.org" in link for link in links)


def everything(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_letterhead_of_an_earlier_section_is_kept() -> None:
    data = write(memos.flood(), Layout(template=house_styles.letterhead()))
    root = part(data, "word/document.xml")
    assert len(list(root.iter(f"{W}sectPr"))) == 1
    assert any("Ministry of Works" in said(part(data, name)) for name in names(data) if name.startswith("word/header"))


def test_a_house_without_header_and_footer_gets_ours() -> None:
    data = write(memos.flood(), Layout(template=house_styles.plain()))
    frames = [said(part(data, name)) for name in names(data) if re.match(r"word/(header|footer)\d", name)]
    assert len(frames) == 4
    assert all("OFFICIAL – SENSITIVE" in text for text in frames)
    assert warnings(memos.flood(), Layout(template=house_styles.plain())) == ()


@pytest.mark.parametrize(
    ("house", "lines", "where"), [("rich", [0], "header"), ("letterhead", [0, -1], "header and footer")]
)
def test_a_marking_the_house_does_not_show_stands_in_the_text(house: str, lines: list[int], where: str) -> None:
    layout = Layout(template=HOUSES[house](Path()))
    found = paragraphs(write(memos.flood(), layout))
    marking = memos.HEADER.marking
    assert [found[line] for line in lines] == [marking] * len(lines)
    assert found.count(marking or "") == len(lines)
    assert len(warnings(memos.flood(), layout)) == 1
    assert f"in the {where} of every page" in warnings(memos.flood(), layout)[0]


def test_no_marking_no_warning() -> None:
    memo = memos.flood()._replace(header=memos.HEADER._replace(marking=None))
    assert warnings(memo, Layout(template=house_styles.letterhead())) == ()
    assert warnings(memos.flood(), Layout()) == ()


def test_the_house_s_paper_wins_and_a_house_without_paper_gets_the_one_asked_for() -> None:
    letter = part(write(memos.flood(), Layout(template=house_styles.plain())), "word/document.xml").find(f".//{W}pgSz")
    assert letter.get(f"{W}w") == "12240"
    bare = everything(house_styles.ours())
    bare["word/document.xml"] = re.sub(rb"<w:pg(Sz|Mar)[^>]*/>", b"", bare["word/document.xml"])
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in bare.items():
            archive.writestr(name, data)
    page = part(write(memos.flood(), Layout(template=out.getvalue(), page="letter")), "word/document.xml").find(
        f".//{W}pgSz"
    )
    assert page.get(f"{W}w") == "12240"


def test_the_template_we_write_gives_the_memo_we_write() -> None:
    assert contents(write(memos.flood(), Layout(template=house_styles.ours()))) == contents(
        write(memos.flood(), Layout())
    )


@pytest.mark.parametrize(
    "template",
    [
        b"",
        b"%PDF-1.4",
        b"PK\x03\x04 broken",
        house_styles.with_macros(house_styles.plain()),
        b"\xd0\xcf\x11\xe0 encrypted",
    ],
    ids=["empty", "pdf", "broken", "macros", "encrypted"],
)
def test_what_is_no_word_document_is_refused_in_one_sentence(template: bytes) -> None:
    with pytest.raises(BriefingError, match="the template is not a Word document"):
        write(memos.flood(), Layout(template=template))


@settings(max_examples=100)
@given(st.integers(0, len(house_styles.ours()) - 1), st.integers(0, 255))
def test_a_damaged_template_is_refused_in_one_sentence_or_does_no_harm(position: int, byte: int) -> None:
    damaged = bytearray(house_styles.ours())
    damaged[position] = byte
    refused_or_sound(bytes(damaged))


@pytest.mark.parametrize("name", everything(house_styles.ours()))
@pytest.mark.parametrize("damage", ["left out", "empty", "another's"])
def test_a_template_with_a_bad_part_is_refused_or_does_no_harm(name: str, damage: str) -> None:
    parts = everything(house_styles.ours())
    if damage == "left out":
        del parts[name]
    else:
        parts[name] = b"" if damage == "empty" else b"<a/>"
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for one, data in parts.items():
            archive.writestr(one, data)
    refused_or_sound(out.getvalue())


def refused_or_sound(template: bytes) -> None:
    with suppress(BriefingError):
        text = "\n".join(paragraphs(write(memos.flood(), Layout(template=template))))
        assert all(point.text in text for point in memos.flood().points)


def test_the_command_writes_the_house_style(briefing: Callable[..., Result], tmp_path: Path) -> None:
    result = briefing("template", "-o", tmp_path / "house.docx")
    assert result.exit_code == 0
    assert result.stderr.startswith(f"{tmp_path}/house.docx: the house style")
    assert (tmp_path / "house.docx").read_bytes() == house_styles.ours()
