"""A memo as a Word document -> its visible blocks, also after another word processor saved it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, TypeAlias
from zipfile import BadZipFile, ZipFile

from briefing.errors import UnreadableError
from briefing.model import Finished, Shown
from briefing.verify.blocks import TO_SOURCE, finished
from briefing.writing import proof

Element: TypeAlias = Any  # of ElementTree, through defusedxml, which is not typed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# What tracked changes took out or moved away is not in the memo that a reader sees; the rest is no text of the memo.
UNSEEN = {f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "pPr", "rPr", "sectPr")} | {ALTERNATE}
LARGEST = 100_000_000  # bytes of one part; 200 pages of memo have 5 MB
Notes = dict[tuple[str, str], list[tuple[str, str]]]


def read(name: str, data: bytes) -> Finished:
    """The memo as read back. Raises UnreadableError."""
    try:
        with ZipFile(BytesIO(data)) as package:
            document = _part(package, "word/document.xml")
            if document is None:
                raise UnreadableError(f"{name}: this is no Word document")
            links = _links(package)
            notes = _notes(package)
            headings = _headings(_part(package, "word/styles.xml"))
    except (BadZipFile, SyntaxError, ValueError, OSError, NotImplementedError, RuntimeError) as error:
        raise UnreadableError(f"{name}: this Word document is damaged ({error})") from None
    body = document.find(f"{W}body")
    blocks = list(_blocks(body if body is not None else document, links, notes, headings))
    return finished(name, blocks, proof.from_docx(data))


def _part(package: ZipFile, path: str) -> Element | None:
    from defusedxml.ElementTree import fromstring

    if path not in package.namelist() or package.getinfo(path).file_size > LARGEST:
        return None
    return fromstring(package.read(path))


def _links(package: ZipFile) -> dict[str, str]:
    root = _part(package, "word/_rels/document.xml.rels")
    return {} if root is None else {item.get("Id", ""): item.get("Target", "") for item in root}


def _notes(package: ZipFile) -> Notes:
    """(kind, id) of each footnote and endnote -> the sources it names, as the citations it stands for."""
    found: Notes = {}
    for kind in ("footnote", "endnote"):
        root = _part(package, f"word/{kind}s.xml")
        for note in [] if root is None else root.iter(f"{W}{kind}"):
            runs = [run for run in _runs(note, {}, {}) if TO_SOURCE.search(run[1])]
            cited = dict.fromkeys((TO_SOURCE.search(target) or [""] * 2)[1] for _, target in runs)
            found[kind, note.get(f"{W}id", "")] = [(f"[{number}]", f"#source-{number}") for number in cited]
    return found


def _headings(styles: Element | None) -> frozenset[str]:
    """The ids of the paragraph styles that stand in the outline, and of the title."""
    found = set()
    for style in [] if styles is None else styles.iter(f"{W}style"):
        named = style.find(f"{W}name")
        name = named.get(f"{W}val", "").casefold() if named is not None else ""
        if name.startswith("heading") or name in ("title", "subtitle") or style.find(f".//{W}outlineLvl") is not None:
            found.add(style.get(f"{W}styleId", ""))
    return frozenset(found)


def _blocks(body: Element, links: dict[str, str], notes: Notes, headings: frozenset[str]) -> Iterator[Shown]:
    """Paragraphs, and of tables the rows."""
    for element in body:
        if element.tag == f"{W}p":
            yield _block(element, links, notes, headings)
        elif element.tag == f"{W}tr":
            runs = [run for cell in element.iter(f"{W}p") for run in [*_runs(cell, links, notes), (" ", "")]]
            yield Shown(tuple(runs), _anchor(element))
        elif element.tag not in UNSEEN:  # tables, content controls, tracked insertions of whole paragraphs
            yield from _blocks(element, links, notes, headings)


def _block(paragraph: Element, links: dict[str, str], notes: Notes, headings: frozenset[str]) -> Shown:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    heading = style is not None and style.get(f"{W}val", "") in headings
    return Shown(tuple(_runs(paragraph, links, notes)), _anchor(paragraph), heading)


def _anchor(element: Element) -> str:
    """The name of the bookmark of a point or source that starts here."""
    for mark in element.iter(f"{W}bookmarkStart"):
        name = mark.get(f"{W}name", "")
        kind, _, number = name.replace("-", "_").partition("_")
        if kind in ("point", "source") and number.isdigit():
            return f"{kind}-{number}"
    return ""


def _runs(element: Element, links: dict[str, str], notes: Notes, target: str = "") -> Iterator[tuple[str, str]]:
    """(text, link target) of everything that can be seen, in order."""
    for child in element:
        tag = child.tag.removeprefix(W)
        if child.tag in UNSEEN:
            continue
        if tag == "t":
            yield child.text or "", target
        elif tag in ("tab", "br", "cr"):
            yield " ", target
        elif tag == "noBreakHyphen":
            yield "-", target
        elif tag in ("footnoteReference", "endnoteReference"):
            yield from notes.get((tag.removesuffix("Reference"), child.get(f"{W}id", "")), ())
        elif tag == "hyperlink":
            anchor = child.get(f"{W}anchor")
            yield from _runs(child, links, notes, f"#{anchor}" if anchor else links.get(child.get(R_ID, ""), ""))
        else:
            yield from _runs(child, links, notes, target)
