"""Documents -> the number of the origin of each: documents that descend from one text share it."""

from __future__ import annotations

from collections.abc import Sequence

from briefing.model import Document


def origins(documents: Sequence[Document]) -> tuple[int, ...]:
    """One origin number a document, from 1 in the order of the documents."""
    return tuple(range(1, len(documents) + 1))
