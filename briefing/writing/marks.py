"""A memo -> the marks behind its points that are made in print: which sources say only part, which days are meant."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.model import Memo, Point
from briefing.writing import days


def marks(memo: Memo, wording: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    """Number of a point -> its marks, besides those of its flags, in the words of the language of the memo."""
    day_marks = days.day_marks(memo, wording)
    return {point.number: (*_partly(point, wording), *day_marks[point.number]) for point in memo.points}


def _partly(point: Point, wording: Mapping[str, str]) -> tuple[str, ...]:
    """The mark that names the sources that say only part of a point."""
    sources = sorted({citation.source for citation in point.citations if citation.partial})
    return (wording["partly"].format(sources=", ".join(map(str, sources))),) if sources else ()
