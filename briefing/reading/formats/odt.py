"""An OpenDocument text -> its text as it reads with all changes accepted, headings marked, its facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats.paragraphs import Paragraph, assemble
from briefing.reading.formats.properties import person, properties
from briefing.reading.formats.unpack import member, nesting, open_archive, xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Deleted text, remarks at the margin, hidden text, counters and formulas.
OUT = frozenset({"tracked-changes", "annotation", "hidden-text", "hidden-paragraph", "sequence-decls", "forms", "math"})
CHARACTERS = {"s": " ", "tab": " ", "line-break": "\n"}
HEADINGS = frozenset({"Title", "Subtitle"})


def read(data: bytes, limits: Limits) -> Extract:
    """Paragraphs, table cells and text boxes in reading order, footnotes behind them.

    Raises UnreadableError where the file is damaged, encrypted or beyond the limits.
    """
    archive = open_archive(data, limits)
    names = set(archive.namelist())
    if "META-INF/manifest.xml" in names:
        manifest = member(archive, archive.getinfo("META-INF/manifest.xml"), limits)
        if b"encryption-data" in manifest:
            raise UnreadableError("it is encrypted: save a copy that opens without a password")
    root = xml(archive, "content.xml", limits)
    body = root.find("body/text")
    if body is None:
        raise UnreadableError("it is incomplete: it has no text body")
    notes: list[Paragraph] = []
    with nesting():
        paragraphs = list(_blocks(body, _titles(root), notes))
    facts = properties(xml(archive, "meta.xml", limits)) if "meta.xml" in names else {}
    changed = body.find("tracked-changes") is not None
    return assemble([*paragraphs, *notes])._replace(
        title=facts.get("title"),
        author=person(facts.get("initial-creator")) or person(facts.get("creator")),
        notes=("tracked changes: insertions read as text, deletions left out",) if changed else (),
    )


def _titles(root: Element) -> frozenset[str]:
    """The styles that are titles, also those made from them on the way ("P1")."""
    made = {style.get("name", "") for style in root.iter("style") if style.get("parent-style-name") in HEADINGS}
    return HEADINGS | made


def _blocks(element: Element, titles: frozenset[str], notes: list[Paragraph]) -> Iterator[Paragraph]:
    for child in element:
        if child.tag in ("p", "h"):
            pieces: list[str] = []
            boxes: list[Element] = []
            _spans(child, pieces, boxes, titles, notes)
            heading = child.tag == "h" or child.get("style-name") in titles
            yield "heading" if heading else "prose", "".join(pieces)
            for box in boxes:
                yield from _blocks(box, titles, notes)
        elif child.tag not in OUT:
            yield from _blocks(child, titles, notes)


def _spans(
    element: Element, pieces: list[str], boxes: list[Element], titles: frozenset[str], notes: list[Paragraph]
) -> None:
    pieces.append(element.text or "")
    for child in element:
        if child.tag in CHARACTERS:
            pieces.append(CHARACTERS[child.tag])
        elif child.tag == "text-box":
            boxes.append(child)
        elif child.tag == "note":
            notes += [
                ("furniture: footnote", text)
                for part in child.iter("note-body")
                for _, text in _blocks(part, titles, [])
            ]
        elif child.tag not in OUT:
            _spans(child, pieces, boxes, titles, notes)
        pieces.append(child.tail or "")
