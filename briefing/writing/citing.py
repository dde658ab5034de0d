"""A memo -> which of its points cite each source."""

from __future__ import annotations

from briefing.model import Memo


def points_by_source(memo: Memo) -> dict[int, list[int]]:
    """Source number -> the numbers of the points that cite it, in order; of unused sources none."""
    found: dict[int, list[int]] = {source.number: [] for source in memo.sources}
    for point in memo.points:
        for number in dict.fromkeys(citation.source for citation in point.citations):
            found[number].append(point.number)
    return found
