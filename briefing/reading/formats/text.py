"""Plain text: the decoded file is the text."""

from __future__ import annotations

from briefing.model import Extract
from briefing.reading.encoding import decode


def read(data: bytes) -> Extract:
    """The decoded bytes; raises UnreadableError where they are no text."""
    text, notes = decode(data)
    return Extract(text, notes=notes)
