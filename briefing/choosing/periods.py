"""Documents -> the stretch of reporting that each belongs to, by the days without one."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from briefing.model import Document

QUIET = 2  # days without a document that end a stretch of reporting: a weekend


def periods(documents: Sequence[Document]) -> list[int]:
    """The number of the stretch of each document, from 0 for the first; undated ones go with the first."""
    days = sorted({document.published for document in documents if document.published})
    starts = [later for earlier, later in pairwise(days) if (later - earlier).days > QUIET]
    return [sum(start <= document.published for start in starts) if document.published else 0 for document in documents]
