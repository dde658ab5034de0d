"""A memo -> a native chart of its documents by day and theme, where there are enough of them to need one."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.writing.docx.draft import Draft
from briefing.writing.docx.ooxml import Element


def chart(draft: Draft) -> Iterator[Element]:
    """The paragraphs of the chart."""
    yield from ()
