"""The formats we read: one table from the name of a format to its reader, its suffixes and its first bytes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from briefing.errors import UnreadableError
from briefing.extensions import find
from briefing.model import Extract, Limits

Reader = Callable[[bytes, Limits], Extract]


class Format(NamedTuple):
    """`reader` is module:function, imported when first needed; `label` is what a person calls such a file."""

    reader: str
    label: str
    suffixes: tuple[str, ...]
    magic: tuple[bytes, ...] = ()


PLUGINS = "briefing.formats"
# A plug-in registers a Reader as an entry point of that group; its name is the suffix it reads, without the dot.
FORMATS = {
    "text": Format("briefing.reading.formats.text:read", "plain text", (".txt", ".text")),
    "md": Format("briefing.reading.formats.md:read", "Markdown", (".md", ".markdown")),
    "html": Format("briefing.reading.formats.html:read", "a web page", (".html", ".htm", ".xhtml")),
    "mhtml": Format("briefing.reading.formats.mhtml:read", "a web archive", (".mhtml", ".mht")),
    "pdf": Format("briefing.reading.formats.pdf:read", "a PDF", (".pdf",), (b"%PDF-",)),
    "docx": Format("briefing.reading.formats.docx:read", "a Word document", (".docx", ".docm", ".dotx")),
    "odt": Format("briefing.reading.formats.odt:read", "an OpenDocument text", (".odt", ".ott")),
    "epub": Format("briefing.reading.formats.epub:read", "an EPUB book", (".epub",)),
    "rtf": Format("briefing.reading.formats.rtf:read", "an RTF document", (".rtf",), (b"{\\rtf",)),
    "eml": Format("briefing.reading.formats.eml:read", "a mail", (".eml",)),
    "mbox": Format("briefing.reading.formats.mbox:read", "a mailbox", (".mbox", ".mbx")),
    "jsonl": Format("briefing.reading.formats.jsonl:read", "a JSON Lines archive", (".jsonl", ".ndjson")),
    "link": Format("briefing.reading.formats.link:read", "a link", (".url", ".webloc", ".desktop")),
    "zip": Format("briefing.reading.formats.zip:read", "a zip archive", (".zip",), (b"PK\x03\x04", b"PK\x05\x06")),
}

# First bytes of what people also keep in such folders -> what to do about it.
REFUSED = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "it is an old Office file (.doc, .xls, .msg): save it as .docx, .eml or PDF",
    b"\x89PNG": "it is a picture: run OCR on it, or leave it out",
    b"\xff\xd8\xff": "it is a picture: run OCR on it, or leave it out",
    b"GIF8": "it is a picture: run OCR on it, or leave it out",
    b"II*\x00": "it is a picture: run OCR on it, or leave it out",
    b"MM\x00*": "it is a picture: run OCR on it, or leave it out",
    b"\x1f\x8b": "it is a gzip archive: unpack it first",
    b"BZh": "it is a bzip2 archive: unpack it first",
    b"7z\xbc\xaf\x27\x1c": "it is a 7z archive: unpack it first",
    b"Rar!": "it is a rar archive: unpack it first",
    b"\xfd7zXZ": "it is an xz archive: unpack it first",
    b"(\xb5/\xfd": "it is a Zstandard archive: unpack it first",
    b"\x7fELF": "it is a program, not a text",
    b"MZ\x90": "it is a program, not a text",
}


@cache
def reader(name: str) -> Reader:
    """The reader of a format; raises BriefingError where there is none."""
    found: Reader = find(name, {known: kind.reader for known, kind in FORMATS.items()}, PLUGINS, "reader")
    return found


@cache
def plugins() -> frozenset[str]:
    """The suffixes other packages read; asked for only where a suffix is not ours, because looking is slow."""
    from importlib.metadata import entry_points

    return frozenset(entry.name for entry in entry_points(group=PLUGINS))


def missing(library: str, files: str, extra: str) -> UnreadableError:
    """The error to raise where the library that reads such files is not installed."""
    command = f'pip install "briefing-memo[{extra}]"'
    return UnreadableError(f"{library}, which reads {files}, is not installed; install it with: {command}")
