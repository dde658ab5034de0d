"""A house style as bytes -> an open Word package; the finished package -> the same bytes every time."""

from __future__ import annotations

import zipfile
from datetime import UTC, date, datetime, time
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
from briefing.model import Memo
from briefing.writing import proof, templates
from briefing.writing.docx.ooxml import Element, R, literal, w

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
LONGEST_PROPERTY = 255


def opened(template: bytes | None) -> DocumentPart:
    """The main part of the house style, or of ours where none is given; .dotx is taken like .docx.

    Raises BriefingError where the bytes are no Word document.
    """
    try:
        package = Package.open(BytesIO(_as_document(templates.load("memo.docx") if template is None else template)))
        part = package.main_document_part
    except (zipfile.BadZipFile, KeyError, ValueError, OpcError, etree.XMLSyntaxError) as error:
        raise BriefingError(f"the template is not a Word document (.docx or .dotx): {error}") from None
    if not isinstance(part, DocumentPart) or part.content_type != CONTENT_TYPE.WML_DOCUMENT_MAIN:
        raise BriefingError("the template is not a Word document without macros (.docx or .dotx)")
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


STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
# Word tells the custom XML parts of a document apart by such ids; this one is only ours, and there is one proof a memo.
PROOF_ID = "{6F1C0B5E-2A43-5D0B-9B1E-0E1A4D7C9A52}"


def add_proof(part: DocumentPart, memo: Memo) -> None:
    """The memo as data, so that what editors make of the document can be compared with it later; see proof.py."""
    for identifier, relation in list(part.rels.items()):
        if relation.reltype == proof.RELATIONSHIP and proof.NAMESPACE.encode() in relation.target_part.blob:
            del part.rels[identifier]  # of the memo that serves as a template
    item, _ = add_part(part, "/customXml/item%d.xml", "application/xml", proof.RELATIONSHIP, proof.xml_part(memo))
    properties = etree.Element(f"{{{STORE}}}datastoreItem", nsmap={"ds": STORE})
    properties.set(f"{{{STORE}}}itemID", PROOF_ID)
    references = etree.SubElement(properties, f"{{{STORE}}}schemaRefs")
    etree.SubElement(references, f"{{{STORE}}}schemaRef").set(f"{{{STORE}}}uri", proof.NAMESPACE)
    add_part(
        item,
        "/customXml/itemProps%d.xml",
        CONTENT_TYPE.OFC_CUSTOM_XML_PROPERTIES,
        RELATIONSHIP_TYPE.CUSTOM_XML_PROPS,
        properties,
    )


# Settings of the template as a document of its own: the notes and the text it had, what it is merged with or made from.
NOT_OURS = ("footnotePr", "endnotePr", "rsids", "mailMerge", "attachedTemplate", "updateFields", "revisionView",
            "trackRevisions", "documentProtection", "docVars", "saveThroughXslt")  # fmt: skip


def _clean_settings(part: DocumentPart) -> None:
    root = side_part(part, "settings")
    for tag in NOT_OURS:
        for element in root.findall(w(tag).tag):
            root.remove(element)
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


SIDE_PARTS = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "numbering": (RELATIONSHIP_TYPE.NUMBERING, CONTENT_TYPE.WML_NUMBERING),
    "settings": (RELATIONSHIP_TYPE.SETTINGS, CONTENT_TYPE.WML_SETTINGS),
}


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


def free_drawing(part: DocumentPart) -> int:
    """A drawing id that no logo in a header of the house has."""
    used = [0]
    for relation in part.rels.values():
        root = None if relation.is_external else getattr(relation.target_part, "element", None)
        if root is not None:
            used += [int(found) for found in root.xpath("//*[local-name()='docPr']/@id") if found.isdigit()]
    return max(used) + 1


def side_part(part: DocumentPart, name: str) -> Element:
    """The root of word/styles.xml and the like; a template that has none gets an empty one."""
    relation, content_type = SIDE_PARTS[name]
    try:
        found: Any = part.part_related_by(relation)
    except KeyError:
        found, _ = add_part(part, f"/word/{name}%d.xml", content_type, relation, w(name))
    return found.element


CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
DC = "http://purl.org/dc/elements/1.1/"
TERMS = "http://purl.org/dc/terms/"
TYPE = "{http://www.w3.org/2001/XMLSchema-instance}type"
EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"


def set_properties(part: DocumentPart, memo: Memo, language: str) -> None:
    """Title, subject, author, keywords and the date of the memo, and nothing of the template's."""
    header = memo.header
    stamp = datetime.combine(header.date or date(1980, 1, 1), time(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    author = header.sender or ""
    core = etree.Element(f"{{{CORE}}}coreProperties", nsmap={"cp": CORE, "dc": DC, "dcterms": TERMS})
    for tag, value in (
        (f"{{{DC}}}title", header.title),
        (f"{{{DC}}}subject", header.subject or ""),
        (f"{{{DC}}}creator", author),
        (f"{{{CORE}}}keywords", ", ".join(section.title for section in memo.sections)),
        (f"{{{DC}}}language", language),
        (f"{{{CORE}}}lastModifiedBy", author),
        (f"{{{CORE}}}revision", "1"),
        (f"{{{TERMS}}}created", stamp),
        (f"{{{TERMS}}}modified", stamp),
    ):
        if value:
            element = etree.SubElement(core, tag)
            # Word reads at most 255 characters of a property and calls a longer one damage.
            element.text = literal(value)[:LONGEST_PROPERTY]
            if tag.startswith(f"{{{TERMS}}}"):
                element.set(TYPE, "dcterms:W3CDTF")
    application = etree.Element(f"{{{EXTENDED}}}Properties", nsmap={None: EXTENDED})
    etree.SubElement(application, f"{{{EXTENDED}}}Application").text = "briefing"
    for name, content_type, relation, element in (
        ("core", CONTENT_TYPE.OPC_CORE_PROPERTIES, RELATIONSHIP_TYPE.CORE_PROPERTIES, core),
        ("app", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES, application),
    ):
        package = part.package
        package.relate_to(XmlPart(PackURI(f"/docProps/{name}.xml"), content_type, element, package), relation)


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
