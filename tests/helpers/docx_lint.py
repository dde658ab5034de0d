"""The bytes of a .docx -> what is wrong with it that openxml-audit does not see, a sentence a fault.

Every rule is a breach of the standard or a reported cause of Word's repair prompt. `python tests/helpers/docx_lint.py
FILE` prints the faults and exits 1 if there are any.
"""

from __future__ import annotations

import posixpath
import re
import sys
import zipfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
URI = re.compile(r"[a-z][a-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[\w:/?#\[\]@!$&'()*+,;=.~-])+", re.ASCII | re.IGNORECASE)
# BCP 47 as far as Word uses it, and "x-none", its own word for "none".
LANGUAGE = re.compile(r"x-none|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-\w+)*")
W3CDTF = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
CONTENT_TYPES = {
    "styles": "wordprocessingml.styles+xml",
    "settings": "wordprocessingml.settings+xml",
    "numbering": "wordprocessingml.numbering+xml",
    "header": "wordprocessingml.header+xml",
    "footer": "wordprocessingml.footer+xml",
    "footnotes": "wordprocessingml.footnotes+xml",
    "endnotes": "wordprocessingml.endnotes+xml",
    "chart": "drawingml.chart+xml",
    "theme": "officedocument.theme+xml",
}
SETTINGS_ORDER = ("zoom", "evenAndOddHeaders", "footnotePr", "endnotePr", "compat", "rsids", "themeFontLang",
                  "clrSchemeMapping", "decimalSymbol", "listSeparator")  # fmt: skip
NOTES = {"footnotes": "footnote", "endnotes": "endnote"}


@dataclass
class Package:
    """An opened file: part -> bytes, part -> XML, and part -> id -> (type, target, external) of its relationships."""

    parts: dict[str, bytes]
    xml: dict[str, Any] = field(default_factory=dict)
    relations: dict[str, dict[str, tuple[str, str, bool]]] = field(default_factory=dict)

    def main(self) -> str:
        return next(target for kind, target, _ in self.relations[""].values() if kind == "officeDocument")

    def related(self, kind: str) -> Iterator[str]:
        """The parts that hang on the main document with a relationship of a kind."""
        for found, target, external in self.relations.get(self.main(), {}).values():
            if found == kind and not external and target in self.xml:
                yield target

    def one(self, kind: str) -> Any:
        return next((self.xml[name] for name in self.related(kind)), None)

    def stories(self) -> dict[str, Any]:
        """The parts that hold text."""
        names = [self.main(), *(name for kind in ("header", "footer", *NOTES) for name in self.related(kind))]
        return {name: self.xml[name] for name in names}


def lint(data: bytes) -> list[str]:
    """The faults of a .docx; an empty list if there are none."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        names = archive.namelist()
        faults = [f"two entries are called {name}" for name, count in Counter(names).items() if count > 1]
        package = Package({name: archive.read(name) for name in names})
    try:
        faults += list(_parse(package))
        if not any(kind == "officeDocument" for kind, _, _ in package.relations.get("", {}).values()):
            return [*faults, "the package has no main document"]
        for rule in RULES:
            faults += rule(package)
    except (etree.XMLSyntaxError, KeyError, StopIteration) as error:
        faults.append(f"the package cannot be followed: {error!r}")
    return faults


def _parse(package: Package) -> Iterator[str]:
    for name, blob in package.parts.items():
        if name.endswith((".xml", ".rels")):
            package.xml[name] = etree.fromstring(blob)
    for name in list(package.xml):
        folder, base = posixpath.split(name)
        if base.endswith(".rels"):
            source = posixpath.join(posixpath.dirname(folder), base.removesuffix(".rels"))
            package.relations[source] = {}
            for relation in package.xml[name]:
                identifier, target = relation.get("Id"), relation.get("Target")
                external = relation.get("TargetMode") == "External"
                if identifier in package.relations[source]:
                    yield f"{name}: two relationships are called {identifier}"
                if not external:
                    target = posixpath.normpath(posixpath.join("/", posixpath.dirname(source), target)).lstrip("/")
                package.relations[source][identifier] = (relation.get("Type").rsplit("/", 1)[1], target, external)


def relations(package: Package) -> Iterator[str]:
    reached = {"[Content_Types].xml"} | {name for name in package.parts if name.endswith(".rels")}
    for source, found in package.relations.items():
        if source and source not in package.parts:
            yield f"relationships of {source}, which is not there"
        for identifier, (kind, target, external) in found.items():
            if external and not (URI.fullmatch(target) and target.split(":")[0].lower() in ("http", "https", "mailto")):
                yield f"{source}: {identifier} leads to {target[:80]!r}, which is no web address"
            if not external and target not in package.parts:
                yield f"{source}: {identifier} leads to {target}, which is not there"
            reached.add(target)
            if kind in ("hyperlink", "image", "chart") and f'"{identifier}"'.encode() not in package.parts[source]:
                yield f"{source}: {identifier} ({kind}) is used nowhere"
    for name in package.parts.keys() - reached:
        yield f"{name} hangs on nothing"
    for name, root in package.xml.items():
        used = {value for element in root.iter("*") for key, value in element.attrib.items() if key.startswith(R)}
        for identifier in used - package.relations.get(name, {}).keys():
            yield f"{name}: {identifier} is no relationship"


def content_types(package: Package) -> Iterator[str]:
    root = package.xml["[Content_Types].xml"]
    overrides = {
        child.get("PartName", "").lstrip("/"): child.get("ContentType") for child in root if "PartName" in child.attrib
    }
    defaults = {
        child.get("Extension", "").lower(): child.get("ContentType") for child in root if "Extension" in child.attrib
    }
    for name in overrides.keys() - package.parts.keys():
        yield f"[Content_Types].xml names {name}, which is not there"
    for name in package.parts:
        if name != "[Content_Types].xml" and name not in overrides and name.rsplit(".", 1)[-1].lower() not in defaults:
            yield f"{name} has no content type"
    for found in package.relations.values():
        for kind, target, external in found.values():
            stated = overrides.get(target) or defaults.get(target.rsplit(".", 1)[-1].lower(), "")
            if not external and kind in CONTENT_TYPES and not stated.endswith(CONTENT_TYPES[kind]):
                yield f"{target} is a {kind} and says it is {stated}"


def bookmarks(package: Package) -> Iterator[str]:
    starts: list[str] = []
    names: list[str] = []
    jumps: list[str] = []
    for part, root in package.stories().items():
        here = [element.get(f"{W}id") for element in root.iter(f"{W}bookmarkStart")]
        ends = [element.get(f"{W}id") for element in root.iter(f"{W}bookmarkEnd")]
        if Counter(here) != Counter(ends):
            yield f"{part}: bookmarks begin and do not end, or the other way round"
        starts += here
        names += [element.get(f"{W}name") or "" for element in root.iter(f"{W}bookmarkStart")]
        for link in root.iter(f"{W}hyperlink"):
            if link.get(f"{W}anchor") is None and link.get(f"{R}id") is None:
                yield f"{part}: a link leads nowhere"
            if link.get(f"{W}anchor") is not None:
                jumps.append(link.get(f"{W}anchor"))
    yield from (f"two bookmarks have the id {one}" for one, count in Counter(starts).items() if count > 1)
    yield from (f"two bookmarks are called {one}" for one, count in Counter(names).items() if count > 1)
    yield from (f"{one!r} is no name for a bookmark" for one in names if not re.fullmatch(r"[^\W\d]\w{0,39}", one))
    yield from (f"a link jumps to {one}, which is not there" for one in sorted(set(jumps) - set(names)))


def drawings(package: Package) -> Iterator[str]:
    found = [element for root in package.stories().values() for element in root.iter("{*}docPr")]
    yield from (f"two drawings have the id {one}" for one, n in Counter(e.get("id") for e in found).items() if n > 1)
    for element in found:
        if not element.get("descr"):
            yield f"drawing {element.get('id')} has no words for those who cannot see it"


def charts(package: Package) -> Iterator[str]:
    for name in package.related("chart"):
        root = package.xml[name]
        if root.tag != f"{C}chartSpace":
            yield f"{name} is no chart"
        for cache in root.iter(f"{C}strCache", f"{C}numCache"):
            if int(cache.find(f"{C}ptCount").get("val")) != len(cache.findall(f"{C}pt")):
                yield f"{name}: a series says it has more or fewer points than it has"
        axes = Counter(axis.get("val") for axis in root.iter(f"{C}axId"))
        yield from (f"{name}: axis {axis} is used {count} times" for axis, count in axes.items() if count != 2)


def fields(package: Package) -> Iterator[str]:
    for name, root in package.stories().items():
        for paragraph in root.iter(f"{W}p"):
            state = ""
            for mark in paragraph.iter(f"{W}fldChar"):
                state += mark.get(f"{W}fldCharType", "?")[0]
            if not re.fullmatch(r"(bs?e)*", state):
                yield f"{name}: a field is opened or closed out of turn"
            if paragraph.find(f".//{W}instrText") is not None and "b" not in state:
                yield f"{name}: a field's code stands outside of a field"


def lists(package: Package) -> Iterator[str]:
    numbering = package.one("numbering")
    children = (
        [] if numbering is None else [child for child in numbering if child.tag in (f"{W}abstractNum", f"{W}num")]
    )
    tags = [child.tag for child in children]
    if tags != sorted(tags, key=lambda tag: tag == f"{W}num"):
        yield "an abstractNum stands behind a num"
    abstract = [child.get(f"{W}abstractNumId") for child in children if child.tag == f"{W}abstractNum"]
    nums = [child for child in children if child.tag == f"{W}num"]
    known = [child.get(f"{W}numId") for child in nums]
    for what, ids in (("abstractNum", abstract), ("num", known)):
        yield from (f"two {what} have the id {one}" for one, count in Counter(ids).items() if count > 1)
    for num in nums:
        if num.find(f"{W}abstractNumId").get(f"{W}val") not in abstract:
            yield f"list {num.get(f'{W}numId')} has no abstractNum"
    stories = [*package.stories().values(), *([] if package.one("styles") is None else [package.one("styles")])]
    used = {element.get(f"{W}val") for root in stories for element in root.iter(f"{W}numId")}
    yield from (f"list {one} is not there" for one in sorted(used - {"0", *known}))


def styles(package: Package) -> Iterator[str]:
    root = package.one("styles")
    if root is None:
        yield "there are no styles"
        return
    found = root.findall(f"{W}style")
    kind_of = {style.get(f"{W}styleId"): style.get(f"{W}type") for style in found}
    named = [(style.get(f"{W}type"), style.find(f"{W}name").get(f"{W}val").lower()) for style in found]
    ids = Counter(style.get(f"{W}styleId") for style in found)
    yield from (f"two styles have the id {one}" for one, count in ids.items() if count > 1)
    yield from (f"two {one[0]} styles are called {one[1]}" for one, count in Counter(named).items() if count > 1)
    for style in found:
        for tag in ("basedOn", "next", "link"):
            other = style.find(f"{W}{tag}")
            if other is not None and other.get(f"{W}val") not in kind_of:
                yield f"style {style.get(f'{W}styleId')} refers to {other.get(f'{W}val')}, which is not there"
    for name, story in package.stories().items():
        for tag, kind in (("pStyle", "paragraph"), ("rStyle", "character"), ("tblStyle", "table")):
            for used in {element.get(f"{W}val") for element in story.iter(f"{W}{tag}")}:
                if kind_of.get(used) != kind:
                    yield f"{name}: {used} is no {kind} style"


def languages(package: Package) -> Iterator[str]:
    for name, root in package.xml.items():
        for element in root.iter(f"{W}lang", f"{W}themeFontLang"):
            for value in element.attrib.values():
                if not LANGUAGE.fullmatch(value):
                    yield f"{name}: {value!r} is no language"


def properties(package: Package) -> Iterator[str]:
    for kind, target, _ in package.relations[""].values():
        if kind == "core-properties":
            children = list(package.xml[target])
            for tag, count in Counter(child.tag for child in children).items():
                if count > 1:
                    yield f"the property {tag} is given twice"
            for child in children:
                if len(child.text or "") > 255:
                    yield f"the property {child.tag} is longer than 255 characters"
                if child.tag.endswith(("}created", "}modified")) and not W3CDTF.fullmatch(child.text or ""):
                    yield f"the property {child.tag} is no date: {child.text}"


def notes(package: Package) -> Iterator[str]:
    body = package.xml[package.main()]
    settings = package.one("settings")
    for kind, tag in NOTES.items():
        root = package.one(kind)
        referred = Counter(element.get(f"{W}id") for element in body.iter(f"{W}{tag}Reference"))
        declared = settings.find(f"{W}{tag}Pr") if settings is not None else None
        named = {e.get(f"{W}id") for e in declared.findall(f"{W}{tag}")} if declared is not None else set()
        if root is None:
            if referred or named:
                yield f"{kind} are referred to and not there"
            continue
        found = root.findall(f"{W}{tag}")
        special = {note.get(f"{W}id") for note in found if note.get(f"{W}type", "normal") != "normal"}
        own = Counter(note.get(f"{W}id") for note in found if note.get(f"{W}id") not in special)
        if named != special:
            yield f"the settings name other separators of {kind} than there are"
        if not {"-1", "0"} <= special:
            yield f"{kind} have no separators"
        if any(int(one) < 1 for one in own):
            yield f"a real {tag} has a number below 1"
        if own != referred or any(count > 1 for count in own.values()):
            yield f"not every {tag} is referred to once"
        for note in found:
            first = note.find(f"{W}p")
            marked = first is not None and next(first.iter(f"{W}r")).find(f"{W}{tag}Ref") is not None
            if first is None:
                yield f"{tag} {note.get(f'{W}id')} has no paragraph"
            elif marked == (note.get(f"{W}id") in special):
                yield f"{tag} {note.get(f'{W}id')} has its mark where none belongs, or none where one does"


def text(package: Package) -> Iterator[str]:
    for name, root in package.stories().items():
        for element in root.iter(f"{W}t", f"{W}instrText"):
            said = element.text or ""
            if re.search(r"[\n\r\t]", said):
                yield f"{name}: a line break or tab stands in a text"
            if said != said.strip(" ") and element.get(XML_SPACE) != "preserve" and element.tag == f"{W}t":
                yield f"{name}: the space at the end of a text will be lost"


def tables(package: Package) -> Iterator[str]:
    for name, root in package.stories().items():
        for table in root.iter(f"{W}tbl"):
            columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
            after = table.getnext()
            if after is None or after.tag == f"{W}sectPr":
                yield f"{name}: no paragraph follows a table"
            for row in table.findall(f"{W}tr"):
                cells = row.findall(f"{W}tc")
                spans = [cell.find(f"{W}tcPr/{W}gridSpan") for cell in cells]
                if sum(1 if span is None else int(span.get(f"{W}val")) for span in spans) != columns:
                    yield f"{name}: a row has not as many cells as the table has columns"
                if any(len(cell) == 0 or cell[-1].tag != f"{W}p" for cell in cells):
                    yield f"{name}: a cell does not end with a paragraph"


def sections(package: Package) -> Iterator[str]:
    body = package.xml[package.main()].find(f"{W}body")
    if len(body) == 0 or body[-1].tag != f"{W}sectPr":
        yield "the body does not end with its section"
    for section in body.iter(f"{W}sectPr"):
        for kind in ("header", "footer"):
            types = Counter(e.get(f"{W}type") for e in section.findall(f"{W}{kind}Reference"))
            yield from (f"a section has two {one} {kind}s" for one, count in types.items() if count > 1)


def settings(package: Package) -> Iterator[str]:
    root = package.one("settings")
    if root is None:
        yield "there are no settings"
        return
    if root.find(f"{W}updateFields") is not None:
        yield "updateFields makes Word ask before it opens the file"
    zoom = root.find(f"{W}zoom")
    if zoom is not None and not (zoom.get(f"{W}percent") or "").rstrip("%").isdigit():
        yield "the zoom has no percentage"
    order = [SETTINGS_ORDER.index(name) for child in root if (name := str(child.tag).replace(W, "")) in SETTINGS_ORDER]
    if order != sorted(order):
        yield "the settings stand in the wrong order"
    mode = [e.get(f"{W}val") for e in root.iter(f"{W}compatSetting") if e.get(f"{W}name") == "compatibilityMode"]
    if mode != ["15"]:
        yield "Word opens the file in compatibility mode"


RULES = (
    relations, content_types, bookmarks, drawings, charts, fields, lists, styles, languages, properties, notes, text,
    tables, sections, settings,
)  # fmt: skip


if __name__ == "__main__":
    FOUND = lint(Path(sys.argv[1]).read_bytes())
    print("\n".join(FOUND))
    sys.exit(bool(FOUND))
