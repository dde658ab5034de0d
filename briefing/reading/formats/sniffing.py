"""A name and bytes -> the name of the format: content decides, the suffix only helps where plain text is open to it."""

from __future__ import annotations

import os
import re
from functools import cache
from itertools import chain

from briefing.errors import UnreadableError
from briefing.reading.formats import FORMATS, REFUSED, plugins
from briefing.reading.labels import FRONT_MATTER

HEAD = 4096
HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*){0,3}<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
XML = re.compile(rb"\s*<(?:\?xml|!doctype|!ENTITY|rss|feed|svg)\b", re.I)
# What only a mail program writes; "From:", "To:" and "Subject:" alone also head a memo.
MAIL_ONLY = frozenset({b"message-id", b"received", b"return-path", b"mime-version", b"delivered-to", b"x-mailer"})
MAIL = frozenset({b"from", b"subject", b"to", b"date"})
HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]*):(.*)")
# Formats that are text underneath: where the content shows nothing else, the suffix is believed.
BY_SUFFIX = frozenset({"md", "html", "mhtml", "eml", "mbox", "jsonl", "link"})
# What sites keep above a text in Markdown, with no empty line before the end.
FRONT = rf"(?i)---\n(?=(?:[^\n]+\n)*?(?:{'|'.join(FRONT_MATTER)}):)(?:[^\n]+\n)+?---[ \t]*\n".encode()
OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
TABLES = frozenset([".csv", ".tsv"])
TABLE = "it is a table: save what matters of it as text, or its articles as a JSON Lines archive"
NO_TEXT = "it is a spreadsheet or a presentation: save what matters of it as text or PDF"


def sniff(path: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The name of the format of `data` and remarks on it ("named .docx but is a PDF").

    Raises UnreadableError where the bytes are of a kind that is known and not read.
    """
    suffix = os.path.splitext(path)[1].lower()
    named = next((name for name, kind in FORMATS.items() if suffix in kind.suffixes), None)
    if named == "jsonl" and data.startswith(b'{"'):
        return named, ()  # so does nothing else, and an archive has many of them
    if named is None and suffix and suffix[1:] in plugins():
        return suffix[1:], ()
    found = _binary(data) or _text(data, named, suffix)
    if named and found != named:
        return found, (f"named {suffix} but is {FORMATS[found].label}",)
    return found, ()


@cache
def _marks() -> tuple[bytes, ...]:
    """What files begin with that are no plain text."""
    return (*REFUSED, *chain.from_iterable(kind.magic for kind in FORMATS.values()))


def _binary(data: bytes) -> str | None:
    if not data.startswith(_marks()):
        return "pdf" if b"%PDF-" in data[:1024] else None  # it may have a few bytes of rubbish before its mark
    for start, reason in REFUSED.items():
        if data.startswith(start):
            raise UnreadableError(reason)
    for name, kind in FORMATS.items():
        if data.startswith(kind.magic):
            return _zipped(data) if name == "zip" else name
    return None


def _zipped(data: bytes) -> str:
    """What kind of document a zip archive is, told from the names in its directory (or in what is left of it)."""
    if data[30:38] == b"mimetype":
        kind = data[38:120]
        if kind.startswith(b"application/epub+zip"):
            return "epub"
        if kind.startswith(OPEN_DOCUMENT + b"text"):
            return "odt"
        if kind.startswith(OPEN_DOCUMENT):
            raise UnreadableError(NO_TEXT)
    end = data.rfind(b"PK\x05\x06")
    names = data[int.from_bytes(data[end + 16 : end + 20], "little") :] if end >= 0 else data
    if b"[Content_Types].xml" in names:
        if b"xl/workbook" in names or b"ppt/presentation" in names:
            raise UnreadableError(NO_TEXT)
        if b"word/" in names:
            return "docx"
    return "epub" if b"META-INF/container.xml" in names else "zip"


def _text(data: bytes, named: str | None, suffix: str) -> str:
    head = _ascii(data[:HEAD])
    if head.startswith((b"[InternetShortcut]", b"[Desktop Entry]", b"bplist00")):
        return "link"
    if HTML.match(head):
        return "html"
    if re.match(rb"From [^\n]+\n[A-Za-z-]+:", head):
        return "mbox"
    headers = _headers(head)
    if headers.keys() & MAIL_ONLY and headers.keys() & MAIL:
        related = b"multipart/related" in headers.get(b"content-type", b"")
        return "mhtml" if related and (named == "mhtml" or b"snapshot-content-location" in headers) else "eml"
    if named in BY_SUFFIX or (named is None and re.match(FRONT, head)):
        return named or "md"
    if XML.match(head):
        raise UnreadableError("it is an XML file of a kind that is not read: save it as text or HTML")
    if suffix in TABLES:
        raise UnreadableError(TABLE)
    if suffix == ".toml":
        raise UnreadableError("it is a file of settings, not an article")
    if head.startswith((b"{", b"[")) and suffix == ".json":
        raise UnreadableError("it is a JSON data file, not an article")
    return "text"


def _ascii(head: bytes) -> bytes:
    """The first bytes in an encoding in which markup can be recognised, without a byte order mark."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", "ignore").encode()
    return head.removeprefix(b"\xef\xbb\xbf").replace(b"\r\n", b"\n")


def _headers(head: bytes) -> dict[bytes, bytes]:
    """The header lines a text starts with, names in lower case; empty where it does not start with one."""
    found: dict[bytes, bytes] = {}
    name = b""
    for line in head.split(b"\n"):
        header = HEADER.match(line)
        if header:
            name = header[1].lower()
            found[name] = header[2].lower()
        elif name and line[:1] in (b" ", b"\t"):
            found[name] += line.lower()
        else:
            break
    return found
