"""A document part and its Memo -> the document carries the proof of the memo as a custom XML part, which Word keeps."""

from __future__ import annotations

from uuid import NAMESPACE_URL, uuid5

from docx.parts.document import DocumentPart

from briefing.model import Memo
from briefing.writing import proof
from briefing.writing.docx.package import add_part

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"


def embed(part: DocumentPart, memo: Memo) -> None:
    """Add the part and its properties, without which Word repairs and LibreOffice forgets it.

    The id is made of the proof, so that the same memo gives the same bytes.
    """
    data = proof.xml_part(memo)
    item, _ = add_part(part, "/customXml/item%d.xml", "application/xml", f"{OFFICE}/relationships/customXml", data)
    identifier = str(uuid5(NAMESPACE_URL, data.decode())).upper()
    properties = (
        '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
        f'<ds:datastoreItem ds:itemID="{{{identifier}}}" xmlns:ds="{OFFICE}/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{proof.NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
    )
    relation = f"{OFFICE}/relationships/customXmlProps"
    add_part(item, "/customXml/itemProps%d.xml", PROPERTIES_TYPE, relation, properties.encode())
