"""A Word document -> its text as it reads with all changes accepted, headings marked, core properties as facts."""

from __future__ import annotations

import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats.paragraphs import Paragraph, assemble, raised
from briefing.reading.formats.properties import headline, person, properties
from briefing.reading.formats.unpack import nesting, open_archive, xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Deleted text, the other half of a move, what is drawn a second time for old programs, and what is no text at all.
OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "sdtPr", "tblPr", "sectPr", "rt"})
CHARACTERS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
HEADINGS = ("heading", "title", "subtitle")


@dataclass(slots=True)
class _Seen:
    """What was met on the way that the notes should tell."""

    kept: int = 0
    left_out: int = 0
    headings: frozenset[str] = field(default_factory=frozenset)  # ids of the styles that are headings


def read(data: bytes, limits: Limits) -> Extract:
    """Paragraphs, table cells and text boxes in reading order, footnotes behind them.

    Raises UnreadableError where the file is damaged, encrypted or beyond the limits.
    """
    archive = open_archive(data, limits)
    main = _main_part(archive, limits)
    names = set(archive.namelist())
    seen = _Seen(headings=_heading_styles(archive, main, limits))
    with nesting():
        paragraphs = list(_body(xml(archive, main, limits), seen))
        for notes in ("footnotes.xml", "endnotes.xml"):
            if (part := posixpath.join(posixpath.dirname(main), notes)) in names:
                paragraphs += [("furniture: footnote", text) for _, text in _body(xml(archive, part, limits), seen)]
    core = "docProps/core.xml"
    facts = properties(xml(archive, core, limits)) if core in names else {}
    extract = assemble(paragraphs)
    return extract._replace(
        title=headline(facts.get("title"), extract.text),
        author=person(facts.get("creator")),
        notes=_notes(seen),
    )


def _main_part(archive: zipfile.ZipFile, limits: Limits) -> str:
    """Some programs call it document2.xml; the relations of the package say which it is."""
    for relation in xml(archive, "_rels/.rels", limits):
        if relation.get("Type", "").endswith("/officeDocument"):
            return relation.get("Target", "").lstrip("/")
    raise UnreadableError("it is incomplete: it names no main document")


def _heading_styles(archive: zipfile.ZipFile, main: str, limits: Limits) -> frozenset[str]:
    """Styles are found by name: ids are translated ("berschrift1"), names are not."""
    part = posixpath.join(posixpath.dirname(main), "styles.xml")
    if part not in archive.namelist():
        return frozenset()
    found = set()
    for style in xml(archive, part, limits).iter("style"):
        name = style.find("name")
        if (name is not None and name.get("val", "").lower().startswith(HEADINGS)) or _outlined(style):
            found.add(style.get("styleId", ""))
    return frozenset(found)


def _outlined(element: Element) -> bool:
    level = element.find("pPr/outlineLvl")
    return level is not None and level.get("val", "9") < "9"  # 9 is body text


def _body(root: Element, seen: _Seen) -> Iterator[Paragraph]:
    """The paragraphs below `root`; those in a text box follow the paragraph the box hangs on."""
    for child in root:
        if child.tag == "p":
            pieces: list[str] = []
            boxes: list[Element] = []
            _runs(child, pieces, boxes, seen)
            yield "heading" if _is_heading(child, seen) else "prose", "".join(pieces)
            for box in boxes:
                yield from _body(box, seen)
        elif child.tag in OUT:
            _count(child, seen)
        else:
            yield from _body(child, seen)


def _runs(element: Element, pieces: list[str], boxes: list[Element], seen: _Seen) -> None:
    for child in element:
        if child.tag == "t":
            pieces.append(child.text or "")
        elif child.tag in CHARACTERS:
            pieces.append(CHARACTERS[child.tag])
        elif child.tag == "sym":
            pieces.append(_symbol(child))
        elif child.tag == "txbxContent":
            boxes.append(child)
        elif child.tag == "r" and child.find("rPr/vertAlign[@val='superscript']") is not None and not _hidden(child):
            above: list[str] = []
            _runs(child, above, boxes, seen)
            pieces.append(raised("".join(above), "".join(pieces[-1:])))
        elif child.tag in OUT or (child.tag == "r" and _hidden(child)):
            _count(child, seen)
        elif child.tag != "pPr":
            seen.kept += child.tag in ("ins", "moveTo") and len(child) > 0
            _runs(child, pieces, boxes, seen)


def _symbol(element: Element) -> str:
    """A character that was put in by its number in a font: in "Symbol" digits and marks have those of ASCII."""
    number = element.get("char", "")
    code = int(number, 16) % 0xF000 if re.fullmatch("[0-9A-Fa-f]{1,4}", number) else 0
    return chr(code) if element.get("font") == "Symbol" and ord(" ") <= code < ord("@") else "\ufffd"


def _count(element: Element, seen: _Seen) -> None:
    seen.left_out += element.tag in ("del", "moveFrom") and len(element) > 0


def _hidden(run: Element) -> bool:
    vanish = run.find("rPr/vanish")
    return vanish is not None and vanish.get("val", "true") not in ("0", "false")


def _is_heading(paragraph: Element, seen: _Seen) -> bool:
    style = paragraph.find("pPr/pStyle")
    return _outlined(paragraph) or (style is not None and style.get("val", "") in seen.headings)


def _notes(seen: _Seen) -> tuple[str, ...]:
    if not seen.kept and not seen.left_out:
        return ()
    return (f"tracked changes: {seen.kept} insertions read as text, {seen.left_out} deletions left out",)
