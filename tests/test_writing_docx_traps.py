"""A good memo is broken in many ways, each a cause of Word's repair prompt; the checks must see every one of them."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from helpers import memos
from helpers.docx_lint import lint
from openxml_audit import FileFormat, OpenXmlValidator

from briefing.model import Layout
from briefing.writing.docx import write

Entries = list[tuple[str, bytes]]
DOCUMENT, STYLES, SETTINGS = "word/document.xml", "word/styles.xml", "word/settings.xml"
NOTES, NUMBERING, CORE = "word/footnotes.xml", "word/numbering.xml", "docProps/core.xml"
RELS, TYPES, CHART = "word/_rels/document.xml.rels", "[Content_Types].xml", "word/charts/chart1.xml"


def swap(part: str, old: str, new: str, count: int = 1) -> Callable[[Entries], Entries]:
    """Replace text in a part; the test fails if it is not there."""

    def mutate(entries: Entries) -> Entries:
        assert any(name == part and old.encode() in data for name, data in entries), (part, old)
        return [
            (name, data.replace(old.encode(), new.encode(), count) if name == part else data) for name, data in entries
        ]

    return mutate


def drop(part: str) -> Callable[[Entries], Entries]:
    """Leave a part out."""
    return lambda entries: [entry for entry in entries if entry[0] != part]


def twice(part: str, before: str, after: str) -> Callable[[Entries], Entries]:
    """Repeat the text from `before` to `after` in a part."""

    def mutate(entries: Entries) -> Entries:
        data = dict(entries)[part].decode()
        start = data.index(before)
        piece = data[start : data.index(after, start) + len(after)]
        return swap(part, piece, piece * 2)(entries)

    return mutate


MUTATIONS: dict[str, Callable[[Entries], Entries]] = {
    "an entry twice": lambda entries: [*entries, next(entry for entry in entries if entry[0] == STYLES)],
    "a part without content type": swap(TYPES, "/word/footnotes.xml", "/word/other.xml"),
    "a chart called a header": swap(TYPES, "drawingml.chart+xml", "wordprocessingml.header+xml"),
    "a part lost": drop(NOTES),
    "relationships lost": drop("word/_rels/footnotes.xml.rels"),
    "a part on nothing": lambda entries: [*entries, ("word/orphan.xml", b"<a/>")],
    "a relationship twice": twice(RELS, "<Relationship ", "/>"),
    "a link with a space": swap(RELS, 'Target="https://example.org/1"', 'Target="https://example.org/a b"'),
    "a link with a stray percent": swap(RELS, 'Target="https://example.org/1"', 'Target="https://example.org/%zz"'),
    "a link to a file": swap(RELS, 'Target="https://example.org/1"', 'Target="file:///etc/passwd"'),
    "a link to a share": swap(RELS, 'Target="https://example.org/1"', r'Target="\\server\share"'),
    "a relationship nobody has": swap(DOCUMENT, 'r:id="link', 'r:id="lonk'),
    "a bookmark without end": swap(DOCUMENT, '<w:bookmarkEnd w:id="1"/>', ""),
    "a bookmark's id twice": swap(DOCUMENT, '<w:bookmarkStart w:id="2"', '<w:bookmarkStart w:id="1"'),
    "a bookmark's name twice": swap(DOCUMENT, 'w:name="point_2"', 'w:name="point_1"'),
    "a bookmark's name too long": swap(DOCUMENT, 'w:name="point_2"', f'w:name="{"p" * 41}"'),
    "a jump into nothing": swap(DOCUMENT, 'w:anchor="point_1"', 'w:anchor="point_99"'),
    "a drawing twice": twice(DOCUMENT, "<w:drawing>", "</w:drawing>"),
    "a drawing without words": swap(DOCUMENT, "descr=", "title="),
    "a chart's points miscounted": swap(CHART, '<c:ptCount val="10"/>', '<c:ptCount val="9"/>'),
    "a chart without its axis": swap(CHART, '<c:axId val="2"/>', '<c:axId val="3"/>'),
    "a field left open": swap("word/footer1.xml", 'w:fldCharType="end"', 'w:fldCharType="separate"'),
    "a field's end lost": swap("word/footer1.xml", '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ""),
    "a list that is not there": swap(DOCUMENT, '<w:numId w:val="1"/>', '<w:numId w:val="7"/>'),
    "a list without abstractNum": swap(NUMBERING, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="4"/>'),
    "an abstractNum behind a num": swap(
        NUMBERING, "</w:numbering>", '<w:abstractNum w:abstractNumId="9"/></w:numbering>'
    ),
    "a style that is not there": swap(DOCUMENT, '<w:pStyle w:val="Title"/>', '<w:pStyle w:val="Titel"/>'),
    "a style's id twice": swap(STYLES, 'w:styleId="Hyperlink"', 'w:styleId="Title"'),
    "a style's name twice": swap(STYLES, '<w:name w:val="Briefing Remark"/>', '<w:name w:val="briefing point"/>'),
    "a style based on nothing": swap(STYLES, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Nomral"/>'),
    "a language that is none": swap(STYLES, 'w:val="en-GB"', 'w:val="english_UK"'),
    "a property twice": twice(CORE, "<dc:title>", "</dc:title>"),
    "a property badly dated": swap(CORE, "2026-10-15T00:00:00Z", "15 October 2026"),
    "a property too long": swap(CORE, "<dc:title>", "<dc:title>" + "x" * 300),
    "a note's id twice": swap(NOTES, '<w:footnote w:id="2"', '<w:footnote w:id="1"'),
    "a note nobody refers to": swap(DOCUMENT, '<w:footnoteReference w:id="1"/>', "<w:tab/>"),
    "a note referred to twice": swap(DOCUMENT, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
    "a note without its mark": swap(NOTES, "<w:footnoteRef/>", "<w:tab/>"),
    "a mark in a separator": swap(NOTES, "<w:separator/>", "<w:footnoteRef/>"),
    "separators not in the settings": swap(SETTINGS, '<w:footnote w:id="-1"/>', ""),
    "settings out of order": swap(
        SETTINGS, "</w:settings>", '<w:endnotePr><w:endnote w:id="-1"/></w:endnotePr></w:settings>'
    ),
    "updateFields": swap(SETTINGS, "<w:defaultTabStop", '<w:updateFields w:val="1"/><w:defaultTabStop'),
    "compatibility mode": swap(SETTINGS, 'w:val="15"', 'w:val="14"'),
    "a line break in a text": swap(DOCUMENT, "Flood in the Lomond", "Flood\nin the Lomond"),
    "the space between two runs": swap(DOCUMENT, ' xml:space="preserve"> </w:t>', "> </w:t>"),
    "no paragraph behind a table": swap(DOCUMENT, "<w:sectPr", "<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:sectPr"),
    "a row short of a cell": swap(DOCUMENT, '<w:gridCol w:w="560"/>', ""),
    "a cell without paragraph": swap(DOCUMENT, "</w:tc></w:tr>", "</w:tc><w:tc><w:tcPr/></w:tc></w:tr>"),
    "a section inside": swap(DOCUMENT, "</w:sectPr></w:body>", "</w:sectPr><w:p/></w:body>"),
    "two headers of a kind": swap(DOCUMENT, '<w:headerReference w:type="first"', '<w:headerReference w:type="default"'),
    "zoom without percent": swap(SETTINGS, '<w:zoom w:percent="100"/>', "<w:zoom/>"),
    "properties out of order": swap(
        DOCUMENT, "<w:pPr><w:pStyle", "<w:pPr><w:keepNext/><w:pStyle"
    ),
    "an element unknown": swap(DOCUMENT, "<w:tblHeader/>", "<w:tblHead/>"),
    "XML that is not well-formed": swap(DOCUMENT, "</w:body>", ""),
}  # fmt: skip


@pytest.fixture(scope="module")
def good() -> bytes:
    """A memo with all there is: notes, links, chart, list, tables, header and footer."""
    return write(memos.many(12), Layout(citations="footnotes"))


def audit(data: bytes, folder: Path) -> list[str]:
    """What openxml-audit finds."""
    path = folder / "memo.docx"
    path.write_bytes(data)
    found = OpenXmlValidator(file_format=FileFormat.MICROSOFT_365).validate(path)
    return [] if found.is_valid else [error.description for error in found.errors]


def test_both_checks_pass_the_unbroken_memo(good: bytes, tmp_path: Path) -> None:
    assert lint(good) == []
    assert audit(good, tmp_path) == []


def test_there_are_enough_ways_to_break_it() -> None:
    assert len(MUTATIONS) >= 35


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("mutation", MUTATIONS)
def test_a_broken_memo_is_seen(mutation: str, good: bytes, tmp_path: Path) -> None:
    with zipfile.ZipFile(BytesIO(good)) as archive:
        entries = [(name, archive.read(name)) for name in archive.namelist()]
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in MUTATIONS[mutation](entries):
            archive.writestr(name, data)
    # The linter is a hundred times faster, so the audit is asked only where the linter sees nothing.
    assert lint(out.getvalue()) or audit(out.getvalue(), tmp_path)
