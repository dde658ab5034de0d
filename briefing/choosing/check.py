"""A Memo -> an error where it disagrees with its sources, before anyone sees it."""

from __future__ import annotations

from itertools import chain

from briefing.errors import MemoCheckError
from briefing.model import Memo
from briefing.text import collapse


def check(memo: Memo) -> None:
    """Raise MemoCheckError where a point is not word for word what its source says, or the points are out of order."""
    by_number = {source.number: source for source in memo.sources}
    for point in memo.points:
        leads = [citation for citation in point.citations if citation.lead]
        if len(leads) != 1 or collapse(leads[0].quote) != point.text:
            raise MemoCheckError(f"point {point.number} does not print its lead quotation; please report this")
        for citation in point.citations:
            source = by_number.get(citation.source)
            if source is None or source.text[citation.start : citation.end] != citation.quote:
                raise MemoCheckError(f"point {point.number} misquotes source {citation.source}; please report this")
    numbers = [*memo.bottom_line, *chain.from_iterable(section.points for section in memo.sections)]
    if numbers != [point.number for point in memo.points]:
        raise MemoCheckError("the points and the sections disagree; please report this")
