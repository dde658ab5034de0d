"""An OpenDocument text -> its text as it reads with all changes accepted, headings marked, its facts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats.paragraphs import Paragraph, assemble
from briefing.reading.formats.properties import headline, person, properties
from briefing.reading.formats.unpack import member, nesting, open_archive, xml

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Deleted text, remarks at the margin, hidden text, counters and formulas.
OUT = frozenset({"tracked-changes", "annotation", "hidden-text", "hidden-paragraph", "sequence-decls", "forms", "math"})
CHARACTERS = {"s": " ", "tab": " ", "line-break": "\n"}
HEADINGS = frozenset({"Title", "Subtitle"})
NOTE = "furniture: footnote"


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
    with nesting():
        paragraphs = list(_blocks(body, _titles(root)))
    facts = properties(xml(archive, "meta.xml", limits)) if "meta.xml" in names else {}
    changed = body.find("tracked-changes") is not None
    extract = assemble(sorted(paragraphs, key=_is_note))
    return extract._replace(
        title=headline(facts.get("title"), extract.text),
        author=person(facts.get("initial-creator")) or person(facts.get("creator")),
        notes=("tracked changes: insertions read as text, deletions left out",) if changed else (),
    )


def _titles(root: Element) -> frozenset[str]:
    """The styles that are titles, also those made from them on the way ("P1")."""
    made = {style.get("name", "") for style in root.iter("style") if style.get("parent-style-name") in HEADINGS}
    return HEADINGS | made


def _is_note(paragraph: Paragraph) -> bool:
    return paragraph[0] == NOTE


def _blocks(element: Element, titles: frozenset[str]) -> Iterator[Paragraph]:
    """The paragraphs in an element, each with its footnotes and text boxes behind it."""
    for child in element:
        if child.tag in ("p", "h"):
            spans = list(_spans(child))
            heading = child.tag == "h" or child.get("style-name") in titles
            yield "heading" if heading else "prose", "".join(span for span in spans if isinstance(span, str))
            parts = [span for span in spans if not isinstance(span, str)]
            for note in (part for part in parts if part.tag == "note"):
                for body in note.iter("note-body"):
                    yield from ((NOTE, paragraph[1]) for paragraph in _blocks(body, titles) if not _is_note(paragraph))
            for box in (part for part in parts if part.tag == "text-box"):
                yield from _blocks(box, titles)
        elif child.tag not in OUT:
            yield from _blocks(child, titles)


def _spans(element: Element) -> Iterator[str | Element]:
    """The words of a paragraph in order, and the footnotes and text boxes in it."""
    yield element.text or ""
    for child in element:
        if child.tag in CHARACTERS:
            yield CHARACTERS[child.tag]
        elif child.tag in ("text-box", "note"):
            yield child
        elif child.tag not in OUT:
            yield from _spans(child)
        yield child.tail or ""
