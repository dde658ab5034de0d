"""An EPUB book -> the text of its chapters in reading order and the facts of its package."""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING
from urllib.parse import unquote

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.encoding import decode
from briefing.reading.formats import markup
from briefing.reading.formats.paragraphs import Paragraph, assemble
from briefing.reading.formats.properties import iso_day, person, properties
from briefing.reading.formats.unpack import member, open_archive, xml

if TYPE_CHECKING:
    import zipfile
    from xml.etree.ElementTree import Element

PAGES = frozenset({"application/xhtml+xml", "text/html"})


def read(data: bytes, limits: Limits) -> Extract:
    """All chapters as one document; the table of contents is left out.

    Raises UnreadableError where the file is damaged, copy-protected or beyond the limits.
    """
    archive = open_archive(data, limits)
    root = xml(archive, "META-INF/container.xml", limits).find("rootfiles/rootfile")
    package = root.get("full-path", "") if root is not None else ""
    opf = xml(archive, package, limits)
    chapters = _chapters(opf, posixpath.dirname(package))
    _refuse_protected(archive, chapters, limits)
    paragraphs: list[Paragraph] = []
    size = 0
    for chapter in chapters:
        if chapter in archive.namelist():
            text = decode(member(archive, archive.getinfo(chapter), limits))[0]
            size += len(text)
            if size > limits.markup_bytes:
                raise UnreadableError(f"its markup is larger than {limits.markup_bytes // 1_000_000} MB")
            paragraphs += markup.paragraphs(text)
    metadata = opf.find("metadata")
    facts = properties(metadata) if metadata is not None else {}
    return assemble(paragraphs)._replace(
        title=facts.get("title"),
        author=person(facts.get("creator")),
        outlet=facts.get("publisher"),
        published=iso_day(facts.get("date", "")),
        url=facts["source"] if facts.get("source", "").startswith("http") else None,
    )


def _chapters(opf: Element, folder: str) -> list[str]:
    """The pages of the spine, in order, without the navigation."""
    items = {item.get("id"): item for item in opf.iter("item")}
    spine = [items[ref.get("idref")] for ref in opf.iter("itemref") if ref.get("idref") in items]
    return [
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in spine
        if item.get("media-type") in PAGES and "nav" not in item.get("properties", "").split()
    ]


def _refuse_protected(archive: zipfile.ZipFile, chapters: list[str], limits: Limits) -> None:
    """Encrypted fonts are common and harmless; an encrypted chapter is copy protection."""
    if "META-INF/encryption.xml" in archive.namelist():
        encrypted = xml(archive, "META-INF/encryption.xml", limits)
        if {unquote(reference.get("URI", "")) for reference in encrypted.iter("CipherReference")} & set(chapters):
            raise UnreadableError("it is copy-protected and cannot be read")
