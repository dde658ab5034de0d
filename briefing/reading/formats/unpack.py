"""Bytes of a zip archive -> its members, within limits: nothing is unpacked before its size was looked at."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefing.errors import UnreadableError, too_large
from briefing.model import Limits

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

# Below this size a high ratio costs nothing: a page of blanks shrinks a thousand times too.
SMALL = 10_000_000
ZIP64 = 76  # bytes of the two records that large archives have between the directory and its end record
DAMAGED = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, KeyError, NotImplementedError, RuntimeError)


def open_archive(data: bytes, limits: Limits) -> zipfile.ZipFile:
    """The archive, its directory checked: number of members, their sizes together, none encrypted as a whole.

    Raises UnreadableError where it is damaged or would unpack to more than the limits allow.
    """
    try:
        # Each member costs Python half a kilobyte before its name can be looked at, so they are counted in the bytes.
        few = data[_directory(data)].count(b"PK\x01\x02") <= limits.entries
        archive = zipfile.ZipFile(io.BytesIO(data)) if few else None
    except DAMAGED:
        raise UnreadableError("it is damaged or incomplete") from None
    if archive is None:
        raise UnreadableError(f"it holds more than {limits.entries:,} files")
    if sum(info.file_size for info in archive.infolist()) > limits.unpacked_bytes:
        raise UnreadableError(f"it would unpack to more than {limits.unpacked_bytes // 1_000_000} MB")
    return archive


def _directory(data: bytes) -> slice:
    """Where an archive lists its members: what is packed into it may be an archive too, with a list of its own.

    Found as ZipFile finds it, for a file can be made in which any other way finds another list.
    """
    end_record = zipfile._EndRecData(io.BytesIO(data))  # type: ignore[attr-defined]
    if not end_record:
        return slice(0)
    signature, size, end = end_record[0], end_record[5], end_record[9]
    if signature == b"PK\x06\x06":
        end -= ZIP64
    return slice(max(0, end - size), end)


def member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, limits: Limits) -> bytes:
    """The bytes of one member, never more than its directory entry promised.

    Raises UnreadableError where it is damaged, encrypted or unpacks like a bomb.
    """
    if info.flag_bits & 1:
        raise UnreadableError("it is encrypted: unpack it with its password first")
    if info.file_size > max(SMALL, limits.ratio * info.compress_size):
        raise UnreadableError(
            f"it would unpack to {info.file_size // 1_000_000} MB, like a zip bomb; it was left alone"
        )
    if info.file_size > limits.file_bytes:
        raise too_large(limits.file_bytes)
    try:
        with archive.open(info) as file:
            return file.read(info.file_size + 1)
    except DAMAGED:
        raise UnreadableError("it is damaged or incomplete") from None


def xml(archive: zipfile.ZipFile, name: str, limits: Limits) -> Element:
    """The root of an XML member; names of elements and attributes lose their namespaces.

    Raises UnreadableError where it is missing, not well formed, too large or defines entities.
    """
    try:
        info = archive.getinfo(name)
    except KeyError:
        raise UnreadableError(f"it is incomplete: {name} is missing") from None
    return parse(member(archive, info, limits), limits)


def parse(data: bytes, limits: Limits) -> Element:
    """The root of an XML text, as `xml`."""
    from xml.etree.ElementTree import ParseError

    from defusedxml.common import DefusedXmlException
    from defusedxml.ElementTree import fromstring

    if len(data) > limits.markup_bytes:
        raise UnreadableError(f"its markup is larger than {limits.markup_bytes // 1_000_000} MB")
    try:
        root: Element = fromstring(data)
    except DefusedXmlException:
        raise UnreadableError("its XML defines entities, which no text needs; it was left alone") from None
    except (ParseError, ValueError, LookupError):
        raise UnreadableError("its XML is damaged") from None
    for element in root.iter():
        element.tag = local(element.tag)
        element.attrib = {local(name): value for name, value in element.attrib.items()}
    return root


def local(name: object) -> str:
    """A name without its namespace; the same document comes in a transitional and a strict one."""
    return str(name).rpartition("}")[2]


@contextmanager
def nesting() -> Iterator[None]:
    """Markup nested deeper than a program can follow becomes an UnreadableError."""
    try:
        yield
    except RecursionError:
        raise UnreadableError("its markup is nested too deep to be real") from None
