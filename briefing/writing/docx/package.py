"""A house style as bytes -> an open Word package; the finished package -> the same bytes every time."""

from __future__ import annotations

import zipfile
import zlib
from io import BytesIO
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.package import Package
from docx.parts.document import DocumentPart
from lxml import etree

from briefing.errors import BriefingError
from briefing.writing import templates
from briefing.writing.docx.ooxml import Element, R, W, w

TEMPLATE_TYPE = b"wordprocessingml.template.main+xml"
DOCUMENT_TYPE = b"wordprocessingml.document.main+xml"
# What hangs on a document without being named in its text; everything else goes with the body that is thrown away.
KEPT = {
    RELATIONSHIP_TYPE.STYLES,
    RELATIONSHIP_TYPE.NUMBERING,
    RELATIONSHIP_TYPE.SETTINGS,
    RELATIONSHIP_TYPE.THEME,
    RELATIONSHIP_TYPE.FONT_TABLE,
    RELATIONSHIP_TYPE.WEB_SETTINGS,
    RELATIONSHIP_TYPE.CUSTOM_XML,
}
# Of the package itself, for the same reason: the template's own title, statistics and picture are not the memo's.
OF_PACKAGE = {RELATIONSHIP_TYPE.OFFICE_DOCUMENT, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES, RELATIONSHIP_TYPE.CUSTOM_XML}
# What damaged bytes raise in zipfile, lxml and python-docx, found by damaging a template three thousand times.
BROKEN_ZIP = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError)
BROKEN_DOCUMENT = (OpcError, etree.LxmlError, AttributeError, KeyError, TypeError, ValueError)


def opened(template: bytes | None, name: str = "the template") -> DocumentPart:
    """The main part of the house style, or of ours where none is given; .dotx is taken like .docx.

    Raises BriefingError where the bytes are no Word document, by the `name` of the house style.
    """
    try:
        package = Package.open(BytesIO(_as_document(templates.load("memo.docx") if template is None else template)))
        part = package.main_document_part
    except (*BROKEN_ZIP, *BROKEN_DOCUMENT):
        raise BriefingError(f"{name} is not a Word document (.docx or .dotx); save it as one") from None
    if not isinstance(part, DocumentPart) or part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
        raise BriefingError(f"{name} is not a Word document without macros (.docx or .dotx); save it as one")
    return part


def _as_document(data: bytes) -> bytes:
    """A .dotx says of itself that it is a template; a memo must not."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        types = archive.read("[Content_Types].xml")
        if TEMPLATE_TYPE not in types:
            return data
        entries = {name: archive.read(name) for name in archive.namelist()}
    entries["[Content_Types].xml"] = types.replace(TEMPLATE_TYPE, DOCUMENT_TYPE)
    return zipped(entries)


def replace_body(part: DocumentPart, section: Element) -> None:
    """Leave nothing of the old body but the section, nor of what belonged to it: pictures, charts, notes, comments."""
    root = part.element
    for child in list(root.body):
        root.body.remove(child)
    root.body.append(section)
    named = {value for element in root.iter() for key, value in element.attrib.items() if key.startswith(f"{{{R}")}
    for identifier, relation in list(part.rels.items()):
        if relation.reltype not in KEPT and identifier not in named:
            del part.rels[identifier]
    package = part.package
    for identifier, relation in list(package.rels.items()):
        if relation.reltype not in OF_PACKAGE:
            del package.rels[identifier]
    _clean_settings(part)


# Settings of the template as a document of its own: the notes and the text it had, what it is merged with or made from.
NOT_OURS = ("footnotePr", "endnotePr", "rsids", "mailMerge", "attachedTemplate", "updateFields", "revisionView",
            "trackRevisions", "documentProtection", "docVars", "saveThroughXslt")  # fmt: skip


def _clean_settings(part: DocumentPart) -> None:
    root = side_part(part, "settings")
    for tag in NOT_OURS:
        for element in root.findall(w(tag).tag):
            root.remove(element)
    for zoom in root.findall(w("zoom").tag):
        if zoom.get(f"{{{W}}}percent") is None:  # python-docx and others forget it, and Word requires it
            root.remove(zoom)
    owner: Any = part.part_related_by(RELATIONSHIP_TYPE.SETTINGS)
    used = {value for element in root.iter("*") for value in element.attrib.values()}
    for identifier in [identifier for identifier in owner.rels if identifier not in used]:
        del owner.rels[identifier]


def add_part(owner: Part, name: str, content_type: str, relation: str, content: Element | bytes) -> tuple[Part, str]:
    """A new part beside `owner` and the id of its relationship; `name` is like "/word/footnotes%d.xml"."""
    package = owner.package
    free = package.next_partname(name) if "%" in name else PackURI(name)
    part = (
        Part(free, content_type, content, package)
        if isinstance(content, bytes)
        else XmlPart(free, content_type, content, package)
    )
    return part, owner.relate_to(part, relation)


def number_drawings(part: DocumentPart) -> int:
    """Give each logo in the headers and footers of the house an id of its own; the first id left for ours."""
    free = 1
    for relation in part.rels.values():
        root = None if relation.is_external else getattr(relation.target_part, "element", None)
        for drawing in [] if root is None else root.xpath("//*[local-name()='docPr']"):
            drawing.set("id", str(free))
            free += 1
    return free


SIDE_PARTS = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "numbering": (RELATIONSHIP_TYPE.NUMBERING, CONTENT_TYPE.WML_NUMBERING),
    "settings": (RELATIONSHIP_TYPE.SETTINGS, CONTENT_TYPE.WML_SETTINGS),
}


def side_part(part: DocumentPart, name: str) -> Element:
    """The root of word/styles.xml and the like; a template that has none gets an empty one."""
    relation, content_type = SIDE_PARTS[name]
    try:
        found: Any = part.part_related_by(relation)
    except KeyError:
        found, _ = add_part(part, f"/word/{name}%d.xml", content_type, relation, w(name))
    return found.element


def saved(part: DocumentPart) -> bytes:
    """The finished file: python-docx stamps the entries of a package with the clock, so they are written anew."""
    out = BytesIO()
    part.package.save(out)
    with zipfile.ZipFile(out) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def zipped(entries: dict[str, bytes]) -> bytes:
    """A zip in fixed order, with fixed dates: content types and package relationships first, as Word writes them."""
    first = ["[Content_Types].xml", "_rels/.rels"]
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in [*first, *sorted(entries.keys() - set(first))]:
            entry = zipfile.ZipInfo(name)  # 1 January 1980
            entry.create_system = 0
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, entries[name], compresslevel=6)
    return out.getvalue()
