"""The XML of a Word file -> its visible blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from briefing.verify.direction import reads_both_ways
from briefing.verify.docx import footnotes
from briefing.verify.docx.footnotes import Run
from briefing.verify.docx.package import Element, Package, W
from briefing.verify.docx.styles import Sheet, is_seen, misplaced, oddities, outlined, sheet, value
from briefing.verify.lists import places, quotes
from briefing.verify.records import Shown
from briefing.verify.shown import ANCHORED

R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# What tracked changes took out or moved away is not in the memo that a reader sees; the rest is no text of the memo.
UNSEEN = {f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "pPr", "rPr", "sectPr")}
# Word writes such text in a turned direction: 25 reads as 52.
TURNED = {"bdo": "\u202e", "dir": "\u202b"}
# What shows words that are worked out or chosen when somebody opens the document.
COMPUTED = {
    "dataBinding": "words from elsewhere",
    "ffData": "a field of a form",
    "dropDownList": "a list to choose from",
    "comboBox": "a list to choose from",
    "webHidden": "words that some programs hide",
}
# What a run may hold; Word writes words of its own for others, as the year for <yearLong>.
IN_RUNS = {ALTERNATE} | {
    f"{W}{tag}"
    for tag in "rPr t tab br cr noBreakHyphen softHyphen sym drawing pict object fldChar instrText delText "
    "delInstrText footnoteReference endnoteReference footnoteRef endnoteRef commentReference annotationRef "
    "lastRenderedPageBreak separator continuationSeparator ruby".split()
}


class Around(NamedTuple):
    """What beside the main part decides how it reads: the targets of links, what the notes say by (kind, id), and the
    ids of the styles that stand in the outline, and all styles."""

    links: dict[str, str]
    notes: dict[tuple[str, str], list[Run]]
    headings: frozenset[str]
    styles: Sheet


def around(package: Package) -> Around:
    """What decides how the parts of the package read."""
    styles = [style for kind, root in package.parts if kind == "styles" for style in root.iter(f"{W}style")]
    links = {identifier: target for kind, target, identifier in package.related if kind == "hyperlink"}
    found = Around(links, {}, frozenset(outlined(styles)), sheet(styles))
    for kind, root in package.parts:
        if kind in ("footnotes", "endnotes"):
            tag = kind.removesuffix("s")
            for note in root.iter(f"{W}{tag}"):
                found.notes[tag, note.get(f"{W}id", "")] = list(_runs(note, found))
    return found


def blocks(body: Element, around: Around) -> Iterator[Shown]:
    """Paragraphs, and of tables the rows; behind each what its notes say beside naming a source."""
    for element in body:
        if element.tag == f"{W}p":
            yield block(element, around)
        elif element.tag == f"{W}tr":
            yield from _row(element, around)
        elif element.tag == ALTERNATE:
            for form in _forms(element):
                yield from blocks(form, around)
        elif element.tag not in UNSEEN:  # tables, content controls, tracked insertions of whole paragraphs
            bound = ("words from elsewhere",) if element.find(f"{W}sdtPr/{W}dataBinding") is not None else ()
            yield from (block._replace(foreign=(*block.foreign, *bound)) for block in blocks(element, around))
        if element.tag in (f"{W}p", f"{W}tr"):
            for key in _references(element):
                if words := footnotes.added(around.notes.get(key, [])):
                    yield Shown(((words, ""),))


def _row(row: Element, around: Around) -> Iterator[Shown]:
    """A row, and where it is that of a source what somebody added below the one paragraph of a cell."""
    cells = [list(cell.iter(f"{W}p")) for cell in _cells(row)]
    anchor = _anchor(row)
    more = [paragraph for cell in cells for paragraph in cell[1:]] if anchor.startswith("source") else []
    first = [paragraph for cell in cells for paragraph in (cell[:1] if more else cell)]
    runs = [run for paragraph in first for run in [*_of_paragraph(paragraph, around), (" ", "")]]
    foreign = tuple(dict.fromkeys(what for paragraph in first for what in _foreign(paragraph, around)))
    yield Shown(tuple(runs), anchor, item=True, foreign=foreign)
    yield from (block(paragraph, around) for paragraph in more)


def _cells(row: Element) -> Iterator[Element]:
    """The cells of a row, also of one that stands in a content control."""
    for element in row:
        if element.tag == f"{W}tc":
            yield element
        elif element.tag not in UNSEEN:
            yield from _cells(element)


def block(paragraph: Element, around: Around) -> Shown:
    """A paragraph as a reader sees it."""
    heading = value(paragraph, "pPr/pStyle") in around.headings
    notes = [around.notes.get(key, []) for key in _references(paragraph)]
    quoted = tuple(quote for note in notes for quote in quotes(note))
    placed = tuple(place for note in notes for place in places(note))
    # A house may set headings in white on what it puts behind them.
    foreign = tuple(dict.fromkeys(_foreign(paragraph, around._replace(styles={}) if heading else around)))
    runs = tuple(_of_paragraph(paragraph, around))
    return Shown(runs, _anchor(paragraph), heading, quoted, foreign=foreign, places=placed)


def _forms(alternate: Element) -> list[Element]:
    """The first of several forms of one thing, and those that say something else: which of them is shown depends on
    what a word processor knows."""
    first, *others = list(alternate) or [alternate]
    return [first, *(form for form in others if _text(form) != _text(first))]


def _text(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def _symbol(element: Element) -> str:
    """The character that a `w:sym` shows where its code is that of Unicode; any other stands for itself."""
    code = element.get(f"{W}char", "")
    number = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,6}", code) else 0
    return chr(number) if 0x20 <= number < 0xD800 else "\ufffd"


def _foreign(paragraph: Element, around: Around) -> Iterator[str]:
    """What stands in the paragraph and shows other words than it holds, or may in another program."""
    codes = [field.get(f"{W}instr", "") for field in paragraph.iter(f"{W}fldSimple")]
    codes += [code.text or "" for code in paragraph.iter(f"{W}instrText")]
    yield from (f"a field ({code.strip()[:20]})" for code in codes if not re.match(r"\s*(?:HYPERLINK\b|$)", code))
    for tag, name in COMPUTED.items():
        if paragraph.find(f".//{W}{tag}") is not None:
            yield name
    both_ways = reads_both_ways(_text(paragraph))
    for drawing in chain.from_iterable(paragraph.iter(f"{W}{tag}") for tag in ("drawing", "pict", "object")):
        if not any(element.tag.endswith("}chart") for element in drawing.iter()):
            yield "a drawing"
    if re.search(r"\d", _text(paragraph)):
        yield from misplaced(paragraph, both_ways)
    for run in paragraph.iter(f"{W}r"):
        yield from (f"a <{child.tag.rpartition('}')[2]}>" for child in run if child.tag not in IN_RUNS)
        if re.search(r"\w", _text(run)):
            yield from oddities(run, both_ways, around.styles, paragraph)
        raised = value(run, "rPr/vertAlign") in ("superscript", "subscript")
        if raised and re.search(r"\d", _text(run)):
            yield f"“{_text(run)}” raised or lowered"


def _references(element: Element) -> Iterator[tuple[str, str]]:
    """The keys of the notes to which an element refers."""
    for kind in ("footnote", "endnote"):
        for mark in element.iter(f"{W}{kind}Reference"):
            yield kind, mark.get(f"{W}id", "")


def _anchor(element: Element) -> str:
    """The name of the bookmark of a point or source that starts here."""
    for mark in element.iter(f"{W}bookmarkStart"):
        name: str = mark.get(f"{W}name", "").replace("_", "-")
        if ANCHORED.fullmatch(name):
            return name
    return ""


def _of_paragraph(paragraph: Element, around: Around) -> Iterator[Run]:
    return _runs(paragraph, around, within=paragraph)


def _runs(element: Element, around: Around, target: str = "", within: Element | None = None) -> Iterator[Run]:
    """(text, link target) of everything that can be seen, in order; a note is the numbers of the sources it names.
    `within` is the paragraph around."""
    for child in _forms(element) if element.tag == ALTERNATE else element:
        tag = child.tag.removeprefix(W)
        if child.tag in UNSEEN or (tag == "r" and not is_seen(child, around.styles, within)):
            continue
        if tag in ("t", "delText"):  # what was deleted stands in a w:del
            yield child.text or "", target
        elif tag == "sym":
            yield _symbol(child), target
        elif tag.endswith(("}t", "}textpath")):  # of a formula, a drawing, letters drawn as a picture
            yield from ((child.text or child.get("string", ""), target), *_runs(child, around, target, within))
        elif tag in ("tab", "br", "cr"):
            yield " ", target
        elif tag == "noBreakHyphen":
            yield "-", target
        elif tag in TURNED:
            yield from ((TURNED[tag], target), *_runs(child, around, target, within), ("\u202c", target))
        elif tag in ("footnoteReference", "endnoteReference"):
            yield from footnotes.cited(around.notes.get((tag.removesuffix("Reference"), child.get(f"{W}id", "")), []))
        elif tag == "hyperlink":
            anchor = child.get(f"{W}anchor")
            to = f"#{anchor}" if anchor else around.links.get(child.get(R_ID, ""), "")
            yield from _runs(child, around, to, within)
        elif tag == "p":  # of a text box
            yield from (*_of_paragraph(child, around), (" ", target))
        else:
            yield from _runs(child, around, target, within)
