"""A Letter -> the bytes of a mail message: CRLF, 7 bit, and the same bytes for the same letter.

Written out by hand because the standard library picks boundaries at random and folds differently from version to
version. Nothing a letter says can add a header: every value is put on one line first, and the finished message is
parsed and its headers compared with the intended ones.
"""

from __future__ import annotations

import base64
import quopri
import re
import unicodedata
from datetime import datetime
from email import message_from_bytes, policy
from email.utils import format_datetime, getaddresses
from hashlib import sha256
from os.path import splitext
from textwrap import wrap
from typing import NamedTuple

from briefing.errors import BriefingError
from briefing.text import TURNING, collapse

DOMAIN = "briefing.invalid"  # of every Message-ID: the name of the machine is nobody's business
LONGEST_HEADER = 200  # characters; mail programs show fewer
LONGEST_NAME = 120  # bytes of a file name; file systems take 255, and clients add their own
FORBIDDEN = frozenset({"Cc", "Cs", "Cn", "Zl", "Zp"})
LABEL = "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?"
ADDRESS = re.compile(rf"[A-Za-z0-9.!#$%&'*+/=?^_`{{|}}~-]{{1,64}}@{LABEL}(\.{LABEL})*")


class Attachment(NamedTuple):
    """A file in a mail: its name, its media type ("text/html") and its bytes."""

    name: str
    type: str
    data: bytes


class Letter(NamedTuple):
    """A mail before it is written out; people are "Name <name@host.example>". `date` is the moment it was written and
    `draft` asks the mail program to open it for sending."""

    subject: str
    text: str
    html: str
    sender: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    date: datetime | None = None
    attachments: tuple[Attachment, ...] = ()
    draft: bool = True


def header_value(value: str, longest: int = LONGEST_HEADER) -> str:
    """`value` as it may stand in a header: no control character, no surrogate, no start of an encoded word."""
    visible = "".join(" " if unicodedata.category(c) in FORBIDDEN else c for c in TURNING.sub("", value))
    return collapse(collapse(visible).replace("=?", "= ?")[:longest])


def addresses(values: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """(name, address) of everyone in `values`, each "Name <a@b.example>", "a@b.example" or several with commas.

    Raises BriefingError for what is no address; one outside ASCII needs a server that few have, and is refused too.
    """
    found = []
    for value in values:
        flat = header_value(value, 10_000)
        pairs = [(name, _ascii_domain(address)) for name, address in getaddresses([flat])]
        # The parser repairs what it does not understand and drops the rest: nothing of `value` may be gone.
        whole = _letters("".join(name + address for name, address in getaddresses([flat])))
        if not pairs or whole != _letters(flat) or not all(ADDRESS.fullmatch(address) for _, address in pairs):
            raise BriefingError(f"{flat!r} is no mail address; write name@host.example or Name <name@host.example>")
        found += [(header_value(re.sub(r'["\\]', " ", name)), address) for name, address in pairs]
    return tuple(found)


def _letters(value: str) -> str:
    return re.sub(r'[\s"<>,\\]', "", value)


def _ascii_domain(address: str) -> str:
    """`address` with its host in ASCII; "" where there is no such host."""
    local, at, domain = address.rpartition("@")
    try:
        return local + at + (domain if domain.isascii() else domain.encode("idna").decode())
    except UnicodeError:
        return ""


def message(letter: Letter) -> bytes:
    """The whole message. Raises BriefingError for a bad address."""
    body = _multipart("alternative", _text_part("plain", letter.text), _text_part("html", letter.html))
    if letter.attachments:
        body = _multipart("mixed", body, *map(_attachment, letter.attachments))
    headers = _headers(letter)
    identity = sha256("".join(wire for _, _, wire in headers).encode() + body).hexdigest()
    headers.append(_header("Message-ID", f"<{identity[:32]}@{DOMAIN}>"))
    finished = "".join(wire for _, _, wire in headers).encode("ascii") + b"MIME-Version: 1.0\r\n" + body
    _check(finished, headers)
    return finished


def _headers(letter: Letter) -> list[tuple[str, str, str]]:
    """Name, readable value and encoded line of each header; there is no Bcc, because who gets a blind copy never
    stands in the message."""
    headers = [
        _people(name, addresses(who))
        for name, who in (("From", letter.sender), ("To", letter.to), ("Cc", letter.cc))
        if who
    ]
    headers.append(_header("Subject", header_value(letter.subject)))
    if letter.date:
        headers.append(_header("Date", format_datetime(letter.date)))
    if letter.draft:
        headers.append(_header("X-Unsent", "1"))  # asks Outlook to open it for sending
    return headers


def _header(name: str, value: str) -> tuple[str, str, str]:
    return name, value, f"{name}: {_encoded(name, value)}\r\n"


def _people(header: str, pairs: tuple[tuple[str, str], ...]) -> tuple[str, str, str]:
    readable, wire = [], []
    for name, address in pairs:
        quoted = f'"{name}"'
        readable.append(f"{quoted} <{address}>" if name else address)
        wire.append(f"{quoted if name.isascii() else _encoded(header, name)}\r\n <{address}>" if name else address)
    return header, ", ".join(readable), f"{header}: " + ",\r\n ".join(wire) + "\r\n"


def _encoded(header: str, value: str) -> str:
    """`value` folded for its place after `header`: as it is in ASCII of short words, else as encoded words, no line
    over 78."""
    lead = f"{header}: "
    lines = wrap(value, 78, initial_indent=lead, subsequent_indent=" ", break_long_words=False, break_on_hyphens=False)
    if value.isascii() and all(len(line) <= 78 for line in lines):
        return "\r\n".join(lines)[len(lead) :]
    words = []
    rest = value
    while rest:
        taken = len(rest)
        while len(rest[:taken].encode()) > 42:  # bytes, of which base64 makes 56 characters
            taken -= 1
        words.append(f"=?utf-8?b?{base64.b64encode(rest[:taken].encode()).decode()}?=")
        rest = rest[taken:]
    return "\r\n ".join(words)


def _text_part(kind: str, text: str) -> bytes:
    """A text as quoted-printable: readable raw where it is mostly ASCII, and no line is too long for any relay."""
    lined = text.replace("\r\n", "\n").replace("\r", "\n")
    clean = "".join("�" if unicodedata.category(c) == "Cs" else c for c in lined)
    lines = quopri.encodestring(clean.encode()).replace(b"\n", b"\r\n")
    head = f"Content-Type: text/{kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    return head.encode() + lines


def _attachment(attachment: Attachment) -> bytes:
    """A file as base64, under its real name for those who can read it and an ASCII one for the others."""
    name = attachment_name(attachment.name)
    plain = ascii_name(name)
    # The real name first: a reader that knows both forms but takes only one takes the first.
    real = "" if name == plain else f" filename*={_extended(name)};\r\n"
    head = (
        f'Content-Type: {attachment.type};\r\n name="{plain}"\r\n'
        "Content-Transfer-Encoding: base64\r\n"
        f'Content-Disposition: attachment;\r\n{real} filename="{plain}"\r\n\r\n'
    )
    return head.encode() + base64.encodebytes(attachment.data).replace(b"\n", b"\r\n")


def _extended(name: str) -> str:
    """A parameter value as RFC 2231 writes it; no line break, because some clients cannot put the pieces together."""
    safe = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_")
    return "utf-8''" + "".join(chr(byte) if byte in safe else f"%{byte:02X}" for byte in name.encode())


def attachment_name(name: str) -> str:
    """`name` as every file system takes it, at most LONGEST_NAME bytes, its suffix kept."""
    flat = re.sub(r'[/\\:*?"<>|]', "_", header_value(name, 1000)).strip(". ")
    stem, suffix = splitext(flat)
    while len(stem.encode()) > LONGEST_NAME:
        stem = stem[:-1]
    return (stem.strip(". ") or "memo") + suffix[:16]


def ascii_name(name: str) -> str:
    """`name` with accents dropped and everything else outside ASCII as `_`; "memo" where nothing is left of it."""
    stem, suffix = splitext(name)
    plain = "".join(c for c in unicodedata.normalize("NFKD", stem) if not unicodedata.combining(c))
    plain = re.sub(r"[^A-Za-z0-9 ,._-]+", "_", plain).strip("_ .,")
    return (plain or "memo") + re.sub(r"[^A-Za-z0-9.]", "", suffix)


def _multipart(kind: str, *parts: bytes) -> bytes:
    """The parts inside a boundary made of what they say; `=_` stands in no quoted-printable and no base64."""
    boundary = b"=_" + sha256(b"".join(parts)).hexdigest()[:32].encode()
    head = b'Content-Type: multipart/%s;\r\n boundary="%s"\r\n\r\n' % (kind.encode(), boundary)
    between = b"".join(b"--%s\r\n%s\r\n" % (boundary, part) for part in parts)
    return head + between + b"--%s--\r\n" % boundary


def _check(finished: bytes, headers: list[tuple[str, str, str]]) -> None:
    """Read the message as a mail program would, and compare; raises BriefingError where a header was smuggled in, or a
    line does not end as mail lines do."""
    ends = {finished.count(end) for end in (b"\r", b"\n", b"\r\n")}
    parsed = message_from_bytes(finished, policy=policy.default)
    found = [(name, str(value)) for name, value in parsed.items() if not name.startswith(("Content-", "MIME-"))]
    if len(ends) > 1 or [(n, _comparable(v)) for n, v in found] != [(n, _comparable(v)) for n, v, _ in headers]:
        raise BriefingError("the headers of the mail came out otherwise than meant; please report this")


def _comparable(value: str) -> str:
    """Without quotation marks and spaces: Python before 3.13 puts a space between the encoded words of a name."""
    return re.sub(r'[\s"]', "", value)
