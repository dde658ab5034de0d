"""A Memo -> the numbers behind its overview: documents by day and origin, and what each theme rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefing.model import Memo, Source
from briefing.writing.wording import day

PITCH = 27  # width of a column: a mark a finger can hit, and room between two
MOST_COLUMNS = 20  # more do not fit beside the sources on a laptop
LABEL = 80  # room for the name of a month and a year
GAP = 3  # so many empty days in a row are drawn; longer ones become a break, twice as wide as a day


class Column(NamedTuple):
    """A span of time, drawn at `x`: `caption` names its length (a key of the fixed words), `label` stands under it,
    `group` (month or year) below that where there is room, `when` says it in full; `documents` are the sources of that
    time, each with whether it is the first of its origin; those come first. A break in time has no label."""

    x: int
    caption: str
    label: str
    group: str
    when: str
    documents: tuple[tuple[Source, bool], ...] = ()


class Support(NamedTuple):
    """What a theme rests on; `anchor` is where it stands in the page."""

    title: str
    anchor: str
    points: int
    sources: int
    origins: int


class Scale(NamedTuple):
    """A way to divide time: a day -> the index of its column, and an index -> the first day of that column."""

    column: Callable[[date], int]
    start: Callable[[int], date]
    name: str


SCALES = (
    Scale(date.toordinal, date.fromordinal, "day"),
    Scale(lambda d: (d.toordinal() - 1) // 7, lambda i: date.fromordinal(i * 7 + 1), "week"),
    Scale(lambda d: d.year * 12 + d.month - 1, lambda i: date(i // 12, i % 12 + 1, 1), "month"),
    Scale(lambda d: d.year, lambda i: date(i, 1, 1), "year"),
)


def timeline(sources: Iterable[Source], words: dict[str, str]) -> list[Column]:
    """The dated sources by day, or by the smallest longer unit that fits; empty where all are of one day or undated."""
    dated = sorted((source.published, source.number, source) for source in sources if source.published)
    days = [published for published, _, _ in dated]
    if len(set(days)) < 2:
        return []
    axes = [(scale, _axis([scale.column(published) for published in days])) for scale in SCALES]
    scale, axis = next((found for found in axes if len(found[1]) <= MOST_COLUMNS), axes[-1])
    held: dict[int, list[tuple[Source, bool]]] = {}
    seen: set[int] = set()
    for published, _, source in dated:
        held.setdefault(scale.column(published), []).append((source, source.origin not in seen))
        seen.add(source.origin)
    return _columns(scale, axis, held, words)


def _axis(indices: Sequence[int]) -> list[int | None]:
    """The columns to draw, with None for a break in time."""
    drawn: list[int | None] = [indices[0]]
    for before, index in pairwise(indices):
        drawn += range(before + 1, index) if index - before - 1 <= GAP else [None]
        drawn += [index] if index != before else []
    return drawn


def _columns(
    scale: Scale, axis: Iterable[int | None], held: Mapping[int, list[tuple[Source, bool]]], words: dict[str, str]
) -> list[Column]:
    columns: list[Column] = []
    x, named, named_at = 0, "", -LABEL
    for index in axis:
        if index is None:
            columns.append(Column(x, f"by_{scale.name}", "", "", ""))
            x += 2 * PITCH
            continue
        label, group, when = _names(scale, index, words)
        room = group != named and x - named_at >= LABEL
        if room:
            named, named_at = group, x
        documents = tuple(sorted(held.get(index, ()), key=lambda pair: not pair[1]))
        columns.append(Column(x, f"by_{scale.name}", label, group if room else "", when, documents))
        x += PITCH
    return columns


def _names(scale: Scale, index: int, words: dict[str, str]) -> tuple[str, str, str]:
    """Label, group and full name of a column."""
    start = scale.start(index)
    month = f"{words['months'].split()[start.month - 1]} {start.year}"
    sunday = date.fromordinal(min(start.toordinal() + 6, date.max.toordinal()))
    return {
        "day": (str(start.day), month, day(start, words)),
        "week": (str(start.day), month, f"{day(start, words)} – {day(sunday, words)}"),
        "month": (str(start.month), str(start.year), month),
        "year": (str(start.year), "", str(start.year)),
    }[scale.name]


def support(memo: Memo) -> list[Support]:
    """The themes of the memo in the order of its sections, then those that only the bottom line speaks of; empty where
    there is nothing to compare."""
    anchors = {section.title: f"theme-{n}" for n, section in enumerate(memo.sections, 1)}
    for point in memo.points:
        anchors.setdefault(point.theme, f"point-{point.number}")
    if len(anchors) < 2 or memo.coverage.origins < 2:
        return []
    origin = {source.number: source.origin for source in memo.sources}
    rows = []
    for title, anchor in anchors.items():
        points = [point for point in memo.points if point.theme == title]
        cited = {citation.source for point in points for citation in point.citations}
        rows.append(Support(title, anchor, len(points), len(cited), len({origin[number] for number in cited})))
    return rows
