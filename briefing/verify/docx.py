"""A memo as a Word document -> its visible blocks, also after another word processor saved it."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple, TypeAlias
from zipfile import ZipFile

from briefing.errors import UnreadableError
from briefing.verify import footnotes
from briefing.verify.blocks import finished
from briefing.verify.footnotes import Run
from briefing.verify.head import is_sentence
from briefing.verify.lists import quotes, words_of
from briefing.verify.passages import folded
from briefing.verify.records import Finished, Shown
from briefing.writing import proof

Element: TypeAlias = Any  # of ElementTree, through defusedxml, which is not typed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
# Word can write either ("Strict Open XML Document").
STRICT = (
    *(
        (f"http://purl.oclc.org/ooxml/{name}".encode(), f"http://schemas.openxmlformats.org/{name}/2006".encode())
        for name in ("officeDocument", "drawingml")
    ),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.strip("{}").encode()),
)
# What tracked changes took out or moved away is not in the memo that a reader sees; the rest is no text of the memo.
UNSEEN = {f"{W}{tag}" for tag in ("del", "moveFrom", "instrText", "pPr", "rPr", "sectPr")}
# Hidden or struck through: the words are not there for a reader.
STRUCK = tuple(f"{W}{tag}" for tag in ("vanish", "strike", "dstrike"))
# Word writes such text in a turned direction: 25 reads as 52.
TURNED = {"bdo": "\u202e", "dir": "\u202b"}
DIRECTIONS = "\u200e\u200f"  # marks with which we end words of another direction
# What shows words that are worked out or chosen when somebody opens the document.
COMPUTED = {
    "dataBinding": "words from elsewhere",
    "ffData": "a field of a form",
    "dropDownList": "a list to choose from",
    "comboBox": "a list to choose from",
    "webHidden": "words that some programs hide",
}
TINY = 4  # half points
LARGEST = 100_000_000  # bytes of one part; 200 pages of memo have 5 MB
# Where a house style, or somebody who read the memo, may have words of their own.
APART = {
    "header": "the head of the pages says",
    "footer": "the foot of the pages says",
    "comments": "a comment says",
}
PARTS = frozenset(
    ("styles", "numbering", "footnotes", "endnotes", *APART)
)  # what a memo is read from, beside its main part
# Kinds of parts that show words which nobody can compare.
UNCOMPARED = {"image": "a picture", "aFChunk": "another document", "diagramData": "a diagram", "oleObject": "an object"}


class Package(NamedTuple):
    """What beside the main part decides how it reads: the targets of links, what the notes say by (kind, id), and the
    ids of the styles that stand in the outline and of those whose words are not there for a reader."""

    links: dict[str, str]
    notes: dict[tuple[str, str], list[Run]]
    headings: frozenset[str]
    struck: frozenset[str]


def read(name: str, data: bytes) -> tuple[Finished, ...]:
    """The memo as read back. Raises UnreadableError."""
    try:
        with ZipFile(BytesIO(data)) as package:
            path = next((path for kind, path, _ in _related(package, "") if kind == "officeDocument"), "")
            document = _part(package, path)
            related = list(_related(package, path))
            parts = [(kind, _part(package, target)) for kind, target, _ in related if kind in PARTS]
    except proof.DAMAGED as error:
        raise UnreadableError(f"{name}: this Word document is damaged ({error})") from None
    if document is None:
        raise UnreadableError(f"{name}: this is no Word document")
    around = _package({identifier: target for kind, target, identifier in related if kind == "hyperlink"}, parts)
    body = document.find(f"{W}body")
    blocks = list(_blocks(body if body is not None else document, around))
    carried = proof.from_docx(data)
    memo = finished(name, blocks, carried)
    known = {folded(words_of(block)) for block in blocks}
    known |= {folded(text) for text in (carried.header.title, carried.header.marking or "")} if carried else set()
    held = sorted({UNCOMPARED[kind] for kind, _, _ in related if kind in UNCOMPARED})
    uncompared = (f"not compared: {thing} in it" for thing in held)
    noted = [entry for note in around.notes.values() for entry in footnotes.entries(note)]
    notes = (*memo.notes, *uncompared, *_remarks(parts, known), *_numbers(parts))
    return (memo._replace(notes=notes, noted=tuple(noted)),)


def _part(package: ZipFile, path: str) -> Element | None:
    from defusedxml.ElementTree import fromstring

    if path not in package.namelist() or package.getinfo(path).file_size > LARGEST:
        return None
    data = package.read(path)
    for strict, usual in STRICT:
        data = data.replace(strict, usual)
    root = fromstring(data)
    _drop_codes(root)
    return root


def _related(package: ZipFile, path: str) -> Iterator[tuple[str, str, str]]:
    """(kind, path or address, id) of what a part is related to, the whole package for "": by these relations and not by
    names a word processor finds the parts, so that "word/document.xml" may be one that nobody sees."""
    folder, base = posixpath.split(path)
    root = _part(package, posixpath.join(folder, "_rels", f"{base}.rels"))
    for item in [] if root is None else root:
        target = item.get("Target", "")
        if item.get("TargetMode") != "External" and not target.startswith("#"):
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        yield item.get("Type", "").rpartition("/")[2], target, item.get("Id", "")


def _package(links: dict[str, str], parts: list[tuple[str, Element | None]]) -> Package:
    styles = [
        style for kind, root in parts if kind == "styles" and root is not None for style in root.iter(f"{W}style")
    ]
    around = Package(links, {}, frozenset(_headings(styles)), frozenset(_struck_styles(styles)))
    for kind, root in parts:
        if kind in ("footnotes", "endnotes") and root is not None:
            tag = kind.removesuffix("s")
            for note in root.iter(f"{W}{tag}"):
                around.notes[tag, note.get(f"{W}id", "")] = list(_runs(note, around))
    return around


def _remarks(parts: list[tuple[str, Element | None]], known: set[str]) -> Iterator[str]:
    """A sentence for each that stands in the head or the foot of the pages, where a house may have words of its own, or
    in a comment, and is not `known` as the title or the marking."""
    around = _package({}, parts)
    said = [
        (kind, " ".join(words_of(_block(paragraph, around)).split()))
        for kind, root in parts
        if kind in APART and root is not None
        for paragraph in root.iter(f"{W}p")
    ]
    for kind, words in dict.fromkeys(said):
        if words and folded(words) not in known and (is_sentence(words) or kind == "comments"):
            yield f"{APART[kind]} “{words}”, which is not compared with the sources"


def _numbers(parts: list[tuple[str, Element | None]]) -> Iterator[str]:
    """A sentence for each kind of number that Word writes before paragraphs and that holds a word; a house style may
    have some, as "Chapter 1"."""
    roots = [root for kind, root in parts if kind == "numbering" and root is not None]
    forms = [form.get(f"{W}val", "") for root in roots for form in root.iter(f"{W}lvlText")]
    for form in dict.fromkeys(forms):
        if re.search(r"\w\w|\d", re.sub(r"%\d", "", form)):
            yield f"Word may write “{form}” before a paragraph, which is not compared with the sources"


def _headings(styles: list[Element]) -> Iterator[str]:
    """The ids of the paragraph styles that stand in the outline, and of the title."""
    for style in styles:
        named = style.find(f"{W}name")
        name = named.get(f"{W}val", "").casefold() if named is not None else ""
        if name.startswith("heading") or name in ("title", "subtitle") or style.find(f".//{W}outlineLvl") is not None:
            yield style.get(f"{W}styleId", "")


def _struck_styles(styles: list[Element]) -> Iterator[str]:
    """The ids of the styles that hide or strike through their words, by themselves or by one that they are based on."""
    own = {style.get(f"{W}styleId", ""): style for style in styles}
    for name in own:
        at, passed, struck = name, {""}, None
        while struck is None and at not in passed and at in own:
            passed.add(at)
            struck = _struck(own[at].find(f"{W}rPr"))
            at = _value(own[at], "basedOn")
        if struck:
            yield name


def _struck(properties: Element | None) -> bool | None:
    """Whether these properties of a run hide or strike through its words; None where they do not say."""
    said = [found for tag in STRUCK if properties is not None and (found := properties.find(tag)) is not None]
    return any(found.get(f"{W}val", "1") not in ("0", "false", "off") for found in said) if said else None


def _value(element: Element, path: str) -> str:
    """The `w:val` of an element below, "" where it is not there."""
    found = element.find("/".join(f"{W}{tag}" for tag in path.split("/")))
    value: str = "" if found is None else found.get(f"{W}val", "")
    return value


def _is_seen(run: Element, around: Package, paragraph: str) -> bool:
    """Whether a reader takes the words of the run as said: by its own properties, else by its style or that of the
    paragraph."""
    struck = _struck(run.find(f"{W}rPr"))
    return not (_is_faint(run) or struck or (struck is None and {_value(run, "rPr/rStyle"), paragraph} & around.struck))


def _is_faint(run: Element) -> bool:
    """Whether the run itself is made white on nothing, or smaller than anybody can read; a style may be white for what
    stands on a colour."""
    size = _value(run, "rPr/sz")
    backed = any(run.find(f"{W}rPr/{W}{tag}") is not None for tag in ("shd", "highlight"))
    white = _value(run, "rPr/color").casefold() == "ffffff" and not backed
    return white or (size.isdecimal() and int(size) <= TINY)


def _blocks(body: Element, around: Package) -> Iterator[Shown]:
    """Paragraphs, and of tables the rows; behind each what its notes say beside naming a source."""
    for element in body:
        if element.tag == f"{W}p":
            yield _block(element, around)
        elif element.tag == f"{W}tr":
            yield from _row(element, around)
        elif element.tag == ALTERNATE:
            for form in _forms(element):
                yield from _blocks(form, around)
        elif element.tag not in UNSEEN:  # tables, content controls, tracked insertions of whole paragraphs
            bound = ("words from elsewhere",) if element.find(f"{W}sdtPr/{W}dataBinding") is not None else ()
            yield from (block._replace(foreign=(*block.foreign, *bound)) for block in _blocks(element, around))
        if element.tag in (f"{W}p", f"{W}tr"):
            for key in _references(element):
                if words := footnotes.beside(around.notes.get(key, [])):
                    yield Shown(((words, ""),))


def _row(row: Element, around: Package) -> Iterator[Shown]:
    """A row, and where it is that of a source what somebody added below the one paragraph of a cell."""
    cells = [list(cell.iter(f"{W}p")) for cell in _cells(row)]
    anchor = _anchor(row)
    more = [paragraph for cell in cells for paragraph in cell[1:]] if anchor.startswith("source") else []
    first = [paragraph for cell in cells for paragraph in (cell[:1] if more else cell)]
    runs = [run for paragraph in first for run in [*_of_paragraph(paragraph, around), (" ", "")]]
    yield Shown(tuple(runs), anchor, item=True)
    yield from (_block(paragraph, around) for paragraph in more)


def _cells(row: Element) -> Iterator[Element]:
    """The cells of a row, also of one that stands in a content control."""
    for element in row:
        if element.tag == f"{W}tc":
            yield element
        elif element.tag not in UNSEEN:
            yield from _cells(element)


def _block(paragraph: Element, around: Package) -> Shown:
    heading = _value(paragraph, "pPr/pStyle") in around.headings
    quoted = [quote for key in _references(paragraph) for quote in quotes(around.notes.get(key, ()))]
    foreign = tuple(dict.fromkeys(_foreign(paragraph)))
    runs = tuple(_of_paragraph(paragraph, around))
    return Shown(runs, _anchor(paragraph), heading, tuple(quoted), foreign=foreign)


def _forms(alternate: Element) -> list[Element]:
    """The first of several forms of one thing, and those that say something else: which of them is shown depends on
    what a word processor knows."""
    first, *others = list(alternate) or [alternate]
    return [first, *(form for form in others if _letters(form) != _letters(first))]


def _letters(element: Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{W}t"))


def _symbol(element: Element) -> str:
    """The character that a `w:sym` shows where its code is that of Unicode; any other stands for itself."""
    code = element.get(f"{W}char", "")
    number = int(code, 16) if re.fullmatch("[0-9A-Fa-f]{1,6}", code) else 0
    return chr(number) if 0x20 <= number < 0xD800 else "\ufffd"


def _drop_codes(root: Element) -> None:
    """Empty the words that stand where a field has its code, which nobody sees."""
    fields: list[bool] = []  # for each field that is open, whether its result has begun
    for element in root.iter():
        if element.tag == f"{W}fldChar":
            kind = element.get(f"{W}fldCharType")
            if kind == "begin":
                fields.append(False)
            elif fields and kind == "separate":
                fields[-1] = True
            elif fields:
                fields.pop()
        elif element.tag == f"{W}t" and not all(fields):
            element.text = ""


def _foreign(paragraph: Element) -> Iterator[str]:
    """What stands in the paragraph and shows other words than it holds, or may in another program."""
    codes = [field.get(f"{W}instr", "") for field in paragraph.iter(f"{W}fldSimple")]
    codes += [code.text or "" for code in paragraph.iter(f"{W}instrText")]
    yield from (f"a field ({code.strip()[:20]})" for code in codes if not re.match(r"\s*(?:HYPERLINK\b|$)", code))
    for tag, name in COMPUTED.items():
        if paragraph.find(f".//{W}{tag}") is not None:
            yield name
    for run in paragraph.iter(f"{W}r"):
        raised = _value(run, "rPr/vertAlign") in ("superscript", "subscript")
        if raised and re.search(r"\d", _letters(run)):
            yield f"“{_letters(run)}” raised or lowered"


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


def _of_paragraph(paragraph: Element, around: Package) -> Iterator[Run]:
    return _runs(paragraph, around, style=_value(paragraph, "pPr/pStyle"))


def _runs(element: Element, around: Package, target: str = "", style: str = "") -> Iterator[Run]:
    """(text, link target) of everything that can be seen, in order; a note is the numbers of the sources it names.
    `style` is that of the paragraph."""
    for child in _forms(element) if element.tag == ALTERNATE else element:
        tag = child.tag.removeprefix(W)
        if child.tag in UNSEEN or (tag == "r" and not _is_seen(child, around, style)):
            continue
        if tag in ("t", "delText"):  # what was deleted stands in a w:del
            yield (child.text or "").strip(DIRECTIONS), target
        elif tag == "sym":
            yield _symbol(child), target
        elif tag.endswith(("}t", "}textpath")):  # of a formula, a drawing, letters drawn as a picture
            yield from ((child.text or child.get("string", ""), target), *_runs(child, around, target, style))
        elif tag in ("tab", "br", "cr"):
            yield " ", target
        elif tag == "noBreakHyphen":
            yield "-", target
        elif tag in TURNED:
            yield from ((TURNED[tag], target), *_runs(child, around, target, style), ("\u202c", target))
        elif tag in ("footnoteReference", "endnoteReference"):
            yield from footnotes.cited(around.notes.get((tag.removesuffix("Reference"), child.get(f"{W}id", "")), []))
        elif tag == "hyperlink":
            anchor = child.get(f"{W}anchor")
            to = f"#{anchor}" if anchor else around.links.get(child.get(R_ID, ""), "")
            yield from _runs(child, around, to, style)
        elif tag == "p":  # of a text box
            yield from (*_of_paragraph(child, around), (" ", target))
        else:
            yield from _runs(child, around, target, style)
