"""A memo -> which of its points cite each source; a source -> who speaks in it; a citation -> where it stands."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.model import Citation, Document, Memo, Source


def points_by_source(memo: Memo) -> dict[int, list[int]]:
    """Source number -> the numbers of the points that cite it, in order; of unused sources none."""
    found: dict[int, list[int]] = {source.number: [] for source in memo.sources}
    for point in memo.points:
        for number in point.sources:
            found[number].append(point.number)
    return found


def by_whom(source: Document | Source) -> str | None:
    """Who speaks in a source: its outlet, and where it has none its author (of a mail, who sent it)."""
    return source.outlet or source.author


def place(citation: Citation, wording: Mapping[str, str]) -> str:
    """The page, where a source has pages, and the paragraph.

    >>> place(Citation(1, 0, 5, "Words", paragraph=3, page=2), {"page": "p. {number}", "paragraph": "para. {number}"})
    'p. 2, para. 3'
    """
    page = [wording["page"].format(number=citation.page)] if citation.page else []
    return ", ".join([*page, wording["paragraph"].format(number=citation.paragraph)])
