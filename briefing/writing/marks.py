"""A memo -> the marks behind its points, in words, and the themes whose line says the same of all their points."""

from __future__ import annotations

from collections.abc import Mapping

from briefing.model import SINGLE_ORIGIN, Memo, Point, Section
from briefing.writing import days


def marks(memo: Memo, wording: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    """Number of a point -> its marks: its flags, who says only part of it, which days are meant."""
    under_a_line = {number for section in single_origin_sections(memo) for number in section.points}
    day_marks = days.day_marks(memo, wording)
    return {
        point.number: (
            *(wording.get(f, f) for f in point.flags if f != SINGLE_ORIGIN or point.number not in under_a_line),
            *_partly(point, wording),
            *day_marks[point.number],
        )
        for point in memo.points
    }


def single_origin_sections(memo: Memo) -> tuple[Section, ...]:
    """The themes that rest on one origin, which a line under the heading says, and none of their points; none
    where a note has said of every point that it has one (see `readers.explained`), or there is but one."""
    flags = {point.number: point.flags for point in memo.points}
    return tuple(
        section
        for section in memo.sections
        if section.origins == 1 and all(SINGLE_ORIGIN in flags[number] for number in section.points)
    )


def _partly(point: Point, wording: Mapping[str, str]) -> tuple[str, ...]:
    """The mark that names the sources that say only part of a point."""
    sources = sorted({citation.source for citation in point.citations if citation.partial})
    return (wording["partly"].format(sources=", ".join(map(str, sources))),) if sources else ()
