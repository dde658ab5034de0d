"""A Memo -> the numbers behind its overview: documents by day and origin, and what each theme rests on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from briefing.model import Memo, Source
from briefing.writing.phrasing import day

PITCH = 27  # width of a column: a mark that a finger can hit, and room between two
ROOMY = 5  # documents in a column that still get a mark of that size each, with their number
TALLEST = 120  # height of a column of more
MOST_COLUMNS = 20  # more do not fit beside the sources on a laptop
LETTER, APART = 7, 10  # width of a letter of a label, at most, and the room between two labels
GAP = 3  # so many empty days in a row are drawn; more become a break, twice as wide as a day


class Mark(NamedTuple):
    """A document in a column, its top at `y`; `fresh` if it is the first of its origin."""

    source: Source
    fresh: bool
    y: float


class Column(NamedTuple):
    """A span of time, drawn at `x`: `label` stands under it, `group` (month or year) below that where there is room,
    `when` says it in full. A break in time has no label. First documents of an origin are at the bottom."""

    x: int
    label: str = ""
    group: str = ""
    when: str = ""
    marks: tuple[Mark, ...] = ()


class Timeline(NamedTuple):
    """The documents in time: `caption` names the unit (a key of the fixed words), `width` is that of the picture,
    `unit` the height of a mark and `base` the line they stand on; `numbered` says whether marks have room for their
    number, `repeated` whether any is not the first of its origin."""

    caption: str
    columns: tuple[Column, ...]
    width: int
    unit: float
    base: float
    numbered: bool
    repeated: bool


class Support(NamedTuple):
    """What the points under a heading rest on; `anchor` is where it stands in the page."""

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


def timeline(sources: Iterable[Source], wording: dict[str, str]) -> Timeline | None:
    """The dated sources by day, or by the smallest longer unit that fits; None where all are of one day or undated."""
    dated = sorted((source.published, source.number, source) for source in sources if source.published)
    days = [published for published, _, _ in dated]
    if len(set(days)) < 2:
        return None
    axes = [(scale, _axis([scale.column(published) for published in days])) for scale in SCALES]
    scale, axis = next((found for found in axes if len(found[1]) <= MOST_COLUMNS), axes[-1])
    held: dict[int | None, list[tuple[Source, bool]]] = {}
    seen: set[int] = set()
    for published, _, source in dated:
        held.setdefault(scale.column(published), []).append((source, source.origin not in seen))
        seen.add(source.origin)
    tallest = max(map(len, held.values()))
    numbered = tallest <= ROOMY
    unit = PITCH - 1 if numbered else round(min(10, TALLEST / tallest), 2)
    base = round(unit * tallest + (0 if numbered else 14), 2)  # 14: the count above the column
    columns = tuple(
        column._replace(marks=_marks(held.get(index, []), unit, base))
        for index, column in zip(axis, _columns(scale, axis, wording), strict=True)
    )
    width = max(column.x + max(PITCH, len(column.group) * LETTER) for column in columns)
    return Timeline(f"by_{scale.name}", columns, width, unit, base, numbered, len(seen) < len(dated))


def _axis(indices: Sequence[int]) -> list[int | None]:
    """The columns to draw, with None for a break in time."""
    drawn: list[int | None] = [indices[0]]
    for before, index in pairwise(indices):
        drawn += range(before + 1, index) if index - before - 1 <= GAP else [None]
        drawn += [index] if index != before else []
    return drawn


def _columns(scale: Scale, axis: Iterable[int | None], wording: dict[str, str]) -> Iterator[Column]:
    x, named, free = 0, "", 0  # `free`: where there is room for another name
    for index in axis:
        if index is None:
            yield Column(x)
            x = max(x + 2 * PITCH, free)
            continue
        label, group, when = _names(scale, index, wording)
        if group != named and x >= free:
            named, free = group, x + len(group) * LETTER + APART
            yield Column(x, label, group, when)
        else:
            yield Column(x, label, "", when)
        x += PITCH


def _marks(documents: Iterable[tuple[Source, bool]], unit: float, base: float) -> tuple[Mark, ...]:
    ordered = sorted(documents, key=lambda pair: not pair[1])
    return tuple(Mark(source, fresh, round(base - n * unit, 2)) for n, (source, fresh) in enumerate(ordered, 1))


def _names(scale: Scale, index: int, wording: dict[str, str]) -> tuple[str, str, str]:
    """Label, group and full name of a column."""
    start = scale.start(index)
    month = f"{wording['months'].split()[start.month - 1]} {start.year}"
    sunday = date.fromordinal(min(start.toordinal() + 6, date.max.toordinal()))
    return {
        "day": (str(start.day), month, day(start, wording)),
        "week": (str(start.day), month, f"{day(start, wording)} – {day(sunday, wording)}"),
        "month": (str(start.month), str(start.year), month),
        "year": (str(start.year), "", str(start.year)),
    }[scale.name]


def support(memo: Memo, wording: Mapping[str, str]) -> list[Support]:
    """The bottom line and the themes of the memo with the points that stand there; empty where there is nothing to
    compare."""
    if len({point.theme for point in memo.points}) < 2 or memo.coverage.origins < 2:
        return []
    parts = [(wording["bottom_line"], "bottom-line", memo.bottom_line)] if memo.bottom_line else []
    parts += [(section.title, f"theme-{n}", section.points) for n, section in enumerate(memo.sections, 1)]
    cited = {point.number: point.sources for point in memo.points}
    origin = {source.number: source.origin for source in memo.sources}
    rows = []
    for title, anchor, points in parts:
        sources = {source for number in points for source in cited[number]}
        rows.append(Support(title, anchor, len(points), len(sources), len({origin[source] for source in sources})))
    return rows
