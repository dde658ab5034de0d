"""A Memo -> what a Word file says of itself: its properties, and the memo as data for a later proof."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.parts.document import DocumentPart
from lxml import etree

from briefing.model import Memo
from briefing.writing import proof
from briefing.writing.docx.ooxml import literal
from briefing.writing.docx.package import add_part

LONGEST_PROPERTY = 255
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


STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
# Word tells the custom XML parts of a document apart by such ids; this one is only ours, and there is one proof a memo.
PROOF_ID = "{6F1C0B5E-2A43-5D0B-9B1E-0E1A4D7C9A52}"


def add_proof(part: DocumentPart, memo: Memo, language: str) -> None:
    """The memo as data, so that what editors make of the document can be compared with it later; see proof.py."""
    for identifier, relation in list(part.rels.items()):
        if relation.reltype == proof.RELATIONSHIP and proof.NAMESPACE.encode() in relation.target_part.blob:
            del part.rels[identifier]  # of the memo that serves as a template
    xml = proof.xml_part(memo, language)
    item, _ = add_part(part, "/customXml/item%d.xml", "application/xml", proof.RELATIONSHIP, xml)
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
