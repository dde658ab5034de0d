"""A finished memo and the documents it was made from -> what was altered, in one call."""

from __future__ import annotations

from collections.abc import Sequence

from briefing import verify as verification
from briefing.model import Document
from briefing.verify.records import Verified


def verify(name: str, data: bytes, documents: Sequence[Document]) -> tuple[Verified, ...]:
    """One Verified for each memo in the file: a mail holds several. Raises UnreadableError."""
    return verification.judged(verification.read(name, data), documents)
