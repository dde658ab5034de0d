"""A memo as a Word document -> its visible blocks, also after another word processor saved it."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any, TypeAlias
from zipfile import ZipFile

from briefing.errors import UnreadableError
from briefing.verify.blocks import finished
from briefing.verify.lists import TO_SOURCE, quotes
from briefing.verify.records import Finished, Shown
from briefing.writing import proof

Element: TypeAlias = Any  # of ElementTree, through defusedxml, which is not typed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# What tracked changes took out or moved away is not in the memo that a reader sees; the rest is no text of the memo.
UNSEEN = {f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "pPr", "rPr", "sectPr")} | {ALTERNATE}
LARGEST = 100_000_000  # bytes of one part; 200 pages of memo have 5 MB
Run = tuple[str, str]  # text and link target
Notes = dict[tuple[str, str], list[Run]]  # (footnote or endnote, id) -> what the note says


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memo as read back. Raises UnreadableError."""
    try:
        with ZipFile(BytesIO(data)) as package:
            document = _part(package, "word/document.xml")
            links = _links(package)
            notes = _notes(package)
            headings = _headings(_part(package, "word/styles.xml"))
    except proof.DAMAGED as error:
        raise UnreadableError(f"{name}: this Word document is damaged ({error})") from None
    if document is None:
        raise UnreadableError(f"{name}: this is no Word document")
    body = document.find(f"{W}body")
    blocks = list(_blocks(body if body is not None else document, links, notes, headings))
    return (finished(name, blocks, proof.from_docx(data)),)


def _part(package: ZipFile, path: str) -> Element | None:
    from defusedxml.ElementTree import fromstring

    if path not in package.namelist() or package.getinfo(path).file_size > LARGEST:
        return None
    return fromstring(package.read(path))


def _links(package: ZipFile) -> dict[str, str]:
    root = _part(package, "word/_rels/document.xml.rels")
    return {} if root is None else {item.get("Id", ""): item.get("Target", "") for item in root}


def _notes(package: ZipFile) -> Notes:
    found: Notes = {}
    for kind in ("footnote", "endnote"):
        root = _part(package, f"word/{kind}s.xml")
        for note in [] if root is None else root.iter(f"{W}{kind}"):
            found[kind, note.get(f"{W}id", "")] = list(_runs(note, {}, {}))
    return found


def _cited(note: list[Run]) -> Iterator[Run]:
    """The sources that a note names, as the citations for which it stands."""
    found = (TO_SOURCE.search(target) for _, target in note)
    for number in dict.fromkeys(match[1] for match in found if match):
        yield f"[{number}]", f"#source-{number}"


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
            yield Shown(tuple(runs), _anchor(element), item=True)
        elif element.tag not in UNSEEN:  # tables, content controls, tracked insertions of whole paragraphs
            yield from _blocks(element, links, notes, headings)


def _block(paragraph: Element, links: dict[str, str], notes: Notes, headings: frozenset[str]) -> Shown:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    heading = style is not None and style.get(f"{W}val", "") in headings
    quoted = [quote for key in _references(paragraph) for quote in quotes(notes.get(key, ()))]
    return Shown(tuple(_runs(paragraph, links, notes)), _anchor(paragraph), heading, tuple(quoted))


def _references(element: Element) -> Iterator[tuple[str, str]]:
    """The keys of the notes to which an element refers."""
    for kind in ("footnote", "endnote"):
        for mark in element.iter(f"{W}{kind}Reference"):
            yield kind, mark.get(f"{W}id", "")


def _anchor(element: Element) -> str:
    """The name of the bookmark of a point or source that starts here."""
    for mark in element.iter(f"{W}bookmarkStart"):
        name = mark.get(f"{W}name", "")
        kind, _, number = name.replace("-", "_").partition("_")
        if kind in ("point", "source") and number.isdigit():
            return f"{kind}-{number}"
    return ""


def _runs(element: Element, links: dict[str, str], notes: Notes, target: str = "") -> Iterator[Run]:
    """(text, link target) of everything that can be seen, in order; a note is the numbers of the sources it names."""
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
            yield from _cited(notes.get((tag.removesuffix("Reference"), child.get(f"{W}id", "")), []))
        elif tag == "hyperlink":
            anchor = child.get(f"{W}anchor")
            yield from _runs(child, links, notes, f"#{anchor}" if anchor else links.get(child.get(R_ID, ""), ""))
        else:
            yield from _runs(child, links, notes, target)
