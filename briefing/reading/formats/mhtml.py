"""A web page saved with all its parts in one file -> the article of the page."""

from __future__ import annotations

from briefing.errors import UnreadableError
from briefing.model import Extract, Limits
from briefing.reading.formats import eml, html


def read(data: bytes, limits: Limits) -> Extract:
    """As formats.html; the address is the one the page was saved from, unless the page states its own.

    Raises UnreadableError where no page is inside, and as formats.html.
    """
    message = eml.parsed(data)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page is not None else None
    charset = page.get_content_charset() if page is not None else None
    if not isinstance(content, bytes) or not content:
        raise UnreadableError("it is a web archive without a page")
    if charset and charset.lower() not in ("utf-8", "us-ascii"):
        content = _as_utf8(content, charset)
    extract = html.read(content, limits)
    saved_from = eml.header(message, "Snapshot-Content-Location") or eml.header(message, "Content-Location")
    return extract if extract.url or not saved_from.startswith("http") else extract._replace(url=saved_from)


def _as_utf8(content: bytes, charset: str) -> bytes:
    """The encoding is declared outside the page; a byte order mark tells the parser, which believes nothing more."""
    try:
        return b"\xef\xbb\xbf" + content.decode(charset).encode()
    except (UnicodeError, LookupError):
        return content
