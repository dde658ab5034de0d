"""Rows of texts and numbers -> the small Excel file behind a chart, so that Word can edit its data."""

from __future__ import annotations

from collections.abc import Sequence

from lxml import etree

from briefing.writing.docx.ooxml import Element, literal
from briefing.writing.docx.package import zipped

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
FIXED = {
    "[Content_Types].xml": (
        f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{TYPE}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{SHEET}" xmlns:r="{OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets>'
        "</workbook>"
    ),
}


def workbook(rows: Sequence[Sequence[str | int]]) -> bytes:
    """One sheet of the rows, from A1 on."""
    root = etree.Element(f"{{{SHEET}}}worksheet", nsmap={None: SHEET})
    data = etree.SubElement(root, f"{{{SHEET}}}sheetData")
    for row in rows:
        line = etree.SubElement(data, f"{{{SHEET}}}row")
        for value in row:
            _cell(line, value)
    sheet = etree.tostring(root, encoding="UTF-8", standalone=True)
    return zipped({name: xml.encode() for name, xml in FIXED.items()} | {"xl/worksheets/sheet1.xml": sheet})


def _cell(line: Element, value: str | int) -> None:
    cell = etree.SubElement(line, f"{{{SHEET}}}c")
    if isinstance(value, int):
        etree.SubElement(cell, f"{{{SHEET}}}v").text = str(value)
    else:
        cell.set("t", "inlineStr")
        inline = etree.SubElement(cell, f"{{{SHEET}}}is")
        etree.SubElement(inline, f"{{{SHEET}}}t").text = literal(value)
