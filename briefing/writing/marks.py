"""A memo -> the marks behind its points that are made where it is printed: who says only part, which days are meant."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.model import Memo, Point
from briefing.writing import days


def marks(memo: Memo, wording: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    """Point -> its marks, besides those of its flags."""
    told = days.told(memo, wording)
    return {point.number: (*_partly(point, wording), *told[point.number]) for point in memo.points}


def _partly(point: Point, wording: Mapping[str, str]) -> tuple[str, ...]:
    """The mark that names the sources that say only part of a point."""
    sources = sorted({citation.source for citation in point.citations if citation.partial})
    return (wording["partly"].format(sources=", ".join(map(str, sources))),) if sources else ()
