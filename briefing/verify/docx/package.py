"""The bytes of a Word file -> its parts, as XML in the usual form, without the codes of fields and with the
shading of cells at the paragraphs in them."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from io import BytesIO
from typing import Any, NamedTuple, TypeAlias
from zipfile import ZipFile

from briefing.errors import UnreadableError
from briefing.writing import proof

Element: TypeAlias = Any  # of ElementTree, through defusedxml, which is not typed

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Word can write either ("Strict Open XML Document").
STRICT = (
    *(
        (f"http://purl.oclc.org/ooxml/{name}".encode(), f"http://schemas.openxmlformats.org/{name}/2006".encode())
        for name in ("officeDocument", "drawingml")
    ),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", W.strip("{}").encode()),
)
LARGEST = 100_000_000  # bytes of one part; 200 pages of memo have 5 MB


class Package(NamedTuple):
    """The main part, (kind, target, id) of what it is related to, and (kind, XML) of the related parts that were asked
    for."""

    document: Element
    related: tuple[tuple[str, str, str], ...]
    parts: tuple[tuple[str, Element], ...]


def unpack(name: str, data: bytes, kinds: frozenset[str]) -> Package:
    """The main part of the file and its parts of some kinds. Raises UnreadableError."""
    try:
        with ZipFile(BytesIO(data)) as package:
            path = next((path for kind, path, _ in _related(package, "") if kind == "officeDocument"), "")
            document = _part(package, path)
            related = tuple(_related(package, path))
            found = [(kind, _part(package, target)) for kind, target, _ in related if kind in kinds]
    except proof.DAMAGED as error:
        raise UnreadableError(f"{name}: this Word document is damaged ({error})") from None
    if document is None:
        raise UnreadableError(f"{name}: this is no Word document")
    return Package(document, related, tuple((kind, root) for kind, root in found if root is not None))


def _part(package: ZipFile, path: str) -> Element | None:
    from defusedxml.ElementTree import fromstring

    if path not in package.namelist() or package.getinfo(path).file_size > LARGEST:
        return None
    data = package.read(path)
    for strict, usual in STRICT:
        data = data.replace(strict, usual)
    root = fromstring(data)
    _drop_codes(root)
    _shade_cells(root)
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


def _shade_cells(root: Element) -> None:
    """Give the shading of a cell to the paragraphs in it that have none: it is what shows behind their words."""
    for cell in root.iter(f"{W}tc"):
        shade = cell.find(f"{W}tcPr/{W}shd")
        for paragraph in cell.iter(f"{W}p") if shade is not None else ():
            properties = paragraph.find(f"{W}pPr")
            if properties is None:
                properties = paragraph.makeelement(f"{W}pPr", {})
                paragraph.insert(0, properties)
            if properties.find(f"{W}shd") is None:
                properties.append(shade)
