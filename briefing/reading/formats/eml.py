"""A mail -> its body, headers as facts, and its attachments as inputs of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import EmailMessage, Message
from email.utils import parseaddr, parsedate_to_datetime
from itertools import groupby
from operator import itemgetter

from briefing.errors import UnreadableError
from briefing.model import FORWARDED_HEADER, FORWARDERS_NOTE, QUOTED_MAIL, SIGNATURE, Extract, Input, Limits, Problem
from briefing.reading.encoding import decode
from briefing.reading.formats import markup
from briefing.reading.formats.forwarded import Header, forwarded, headers, parted
from briefing.reading.formats.paragraphs import Paragraph, assemble, unwrap
from briefing.reading.formats.properties import iso_day

REPLY = re.compile(r"^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw)\s*:)+\s*", re.I)
# Signatures, invitations and cards are no sources; nobody misses them in the list of what was not read.
UNREAD_TYPES = frozenset(
    {"application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature", "text/calendar",
     "text/vcard", "text/x-vcard"}
)  # fmt: skip
ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})
MULTIPART = re.compile(rb"multipart/", re.I)
MOST_MULTIPARTS = 1000  # a mail with attachments has two or three; 6,000 inside one another take 4 seconds
FORWARDED, NOTE, QUOTED, SIGNED_WITH = (
    f"furniture: {reason}" for reason in (FORWARDED_HEADER, FORWARDERS_NOTE, QUOTED_MAIL, SIGNATURE)
)
SIGNED = "-- "  # the line above a signature (RFC 3676)
LONGEST_HEADER = 2000  # a subject line of a megabyte costs the decoder minutes


def read(data: bytes, limits: Limits) -> Extract:
    """The plain body, else the HTML one. The title is the subject, the sender the author, or, of a mailing list, the
    outlet; of a mail that forwards another one they are those of the other, and what is said above it is set aside.

    Raises UnreadableError where the mail is encrypted.
    """
    message = parsed(data)
    if message.get_content_type() in ENCRYPTED and not message.get_filename():
        raise UnreadableError("it is an encrypted mail: save its decrypted text")
    body = message.get_body(("plain", "html"))
    parts, problems = _attachments(message, body, limits)
    subject = header(message, "Subject")
    paragraphs, inner = _told(body, subject, limits) if body is not None else ([], None)
    sender, day = _sender(header(message, "From")), _day(header(message, "Date"))
    is_list = bool(message.get("List-Id") or message.get("List-Unsubscribe"))
    if inner:
        subject, sender, day, is_list = inner.subject, inner.sender, inner.day or day, False
    return assemble(paragraphs)._replace(
        title=REPLY.sub("", subject) or None,
        outlet=sender if is_list else None,
        author=None if is_list else sender,
        published=day,
        parts=tuple(parts),
        problems=tuple(problems),
    )


def parsed(data: bytes) -> EmailMessage:
    """The message; raises UnreadableError where it has more parts than a mail can have."""
    if sum(1 for _ in MULTIPART.finditer(data)) > MOST_MULTIPARTS:
        raise UnreadableError(f"it has more than {MOST_MULTIPARTS:,} groups of parts, which no mail has")
    message = message_from_bytes(data, policy=policy.default)
    assert isinstance(message, EmailMessage)  # what policy.default makes
    return message


def header(message: Message, name: str) -> str:
    """A header decoded to one line of text; "" where it is missing."""
    raw = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), "")
    try:
        text = str(make_header(decode_header(raw[:LONGEST_HEADER])))
    except (MessageError, LookupError, ValueError):
        text = raw[:LONGEST_HEADER]
    return " ".join(text.split())


def _payload(part: Message) -> str:
    """The text of a text part: its declared encoding where that fits, else told from the bytes."""
    content = part.get_payload(decode=True)
    data = content if isinstance(content, bytes) else b""
    try:
        return data.decode(part.get_content_charset() or "ascii")
    except (UnicodeDecodeError, LookupError, ValueError):
        return decode(data)[0]


def _told(body: Message, subject: str, limits: Limits) -> tuple[list[Paragraph], Header | None]:
    """The paragraphs of the body of a mail, and the header of the mail that it is there to forward."""
    text = _payload(body)
    if len(text) > limits.markup_bytes:
        raise UnreadableError(f"its text is larger than {limits.markup_bytes // 1_000_000} MB")
    if body.get_content_type() == "text/html":
        shown = [
            (number, kind, line)
            for number, (kind, told) in enumerate(markup.paragraphs(text))
            for line in told.split("\n")
            if line.strip()
        ]
        lines = [line for _, _, line in shown]
        found = headers(lines)
        inner = forwarded(lines, found, subject)
        return [*_of_page(shown, found, inner.start if inner else 0)], inner
    lines = text.splitlines()
    found = headers(lines)
    inner = forwarded(lines, found, subject)
    return [*_of_text(lines, found, inner.start if inner else 0)], inner


def _of_page(shown: Sequence[tuple[int, str, str]], found: Sequence[Header], begin: int) -> Iterator[Paragraph]:
    """The paragraphs of lines with the number and the kind of theirs; those of a header are set aside, and those before
    line `begin`."""
    for start, end, is_header in parted(len(shown), found):
        for _, group in groupby(shown[start:end], key=itemgetter(0)):
            lines = [*group]
            kind = FORWARDED if is_header else NOTE if start < begin else lines[0][1]
            yield kind, "\n".join(line for _, _, line in lines)


def _of_text(lines: Sequence[str], found: Sequence[Header], begin: int) -> Iterator[Paragraph]:
    """The paragraphs of lines; those of a header are set aside, those before line `begin`, and a signature up to the
    next header."""
    for start, end, is_header in parted(len(lines), found):
        part = lines[start:end]
        if is_header:
            yield from ((FORWARDED, line) for line in part)
            continue
        signed = part.index(SIGNED) if SIGNED in part else len(part)
        for line in unwrap(part[:signed]):
            yield (QUOTED if line.startswith(">") else NOTE if start < begin else "prose"), line
        yield from ((SIGNED_WITH, line) for line in part[signed + 1 :])


def _attachments(message: EmailMessage, body: Message | None, limits: Limits) -> tuple[list[Input], list[Problem]]:
    parts: list[Input] = []
    problems: list[Problem] = []
    found = [part for part in _leaves(message, body) if part.get_content_type() not in UNREAD_TYPES]
    for number, part in enumerate(found[: limits.attachments], 1):
        name = _name(part, number)
        if name in {one.path for one in parts}:
            name = f"{number}-{name}"
        parts.append(Input(name, _content(part)))
    if len(found) > limits.attachments:
        reason = f"a mail may have {limits.attachments} attachments, and this one has {len(found)}"
        problems.append(Problem(f"attachments {limits.attachments + 1} to {len(found)}", reason))
    return parts, problems


def _leaves(message: EmailMessage, body: Message | None) -> Iterator[EmailMessage]:
    """The attachments: not the body, not its other version, not the pictures that belong to it."""
    if message.get_content_maintype() != "multipart":
        return
    for part in message.iter_attachments():
        if part is body or not isinstance(part, EmailMessage):
            continue
        if part.get_content_maintype() == "multipart" and not part.is_attachment():
            yield from _leaves(part, body)
        elif not (part.get_content_maintype() == "image" and part.get("Content-ID") and not part.is_attachment()):
            yield part


def _name(part: Message, number: int) -> str:
    name = part.get_filename()
    if name:
        return re.sub(r"[/\\]+", "_", str(name))
    kind = part.get_content_type()
    suffix = {"message/rfc822": ".eml", "text/html": ".html", "text/plain": ".txt", "application/pdf": ".pdf"}.get(kind)
    return f"attachment {number}{suffix or ''}"


def _content(part: Message) -> bytes:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        return inner[0].as_bytes() if isinstance(inner, list) and inner and isinstance(inner[0], Message) else b""
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _sender(text: str) -> str | None:
    try:
        name, address = parseaddr(text)
    except RecursionError:  # a thousand opening brackets
        return None
    return name.strip("\"' ") or address or None


def _day(text: str) -> date | None:
    """The day in the sender's own time zone."""
    try:
        return iso_day(parsedate_to_datetime(text).date().isoformat())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
