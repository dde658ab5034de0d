"""Plain text: the decoded file is the text."""

from __future__ import annotations

from briefing.model import Extract, Limits
from briefing.reading.encoding import decode


def read(data: bytes, limits: Limits) -> Extract:
    """The decoded bytes; raises UnreadableError where they are no text."""
    text, notes = decode(data)
    return Extract(text, notes=notes)
