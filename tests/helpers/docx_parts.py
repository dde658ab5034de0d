"""The bytes of a .docx -> its parts, and the text in them."""

from __future__ import annotations

import hashlib
import zipfile
from io import BytesIO

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(data: bytes, name: str) -> etree._Element:
    """The XML of a part of a .docx."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.namelist()


def said(element: etree._Element) -> str:
    """The text of an element as a reader sees it."""
    return "".join(found.text or "" for found in element.iter(f"{W}t"))


def paragraphs(data: bytes) -> list[str]:
    return [said(found) for found in part(data, "word/document.xml").iter(f"{W}p")]


def contents(data: bytes) -> dict[str, str]:
    """Entry -> hash of what it holds: packing may differ between builds of zlib."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}
