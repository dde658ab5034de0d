"""The pictures above the memo: what is drawn where, and that nothing is drawn where there is nothing to show."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from helpers import memos

from briefing.model import Source
from briefing.writing.overview import MOST_COLUMNS, PITCH, support, timeline
from briefing.writing.pagewords import page_wording

WORDS = page_wording("en")


def dated(*days: date | None, origins: tuple[int, ...] = ()) -> list[Source]:
    some = memos.flood().sources[0]
    return [
        some._replace(number=n, published=day, origin=origins[n - 1] if origins else n) for n, day in enumerate(days, 1)
    ]


@pytest.mark.parametrize(
    "days",
    [(), (None,), (date(2026, 10, 1),), (date(2026, 10, 1), date(2026, 10, 1)), (date(2026, 10, 1), None)],
)
def test_no_picture_of_one_day_or_of_none(days: tuple[date | None, ...]) -> None:
    assert timeline(dated(*days), WORDS) is None


@pytest.mark.parametrize(
    ("days", "caption", "labels"),
    [
        ([date(2026, 10, 1), date(2026, 10, 3)], "by_day", ["1", "2", "3"]),
        ([date(2026, 10, 30), date(2026, 11, 1)], "by_day", ["30", "31", "1"]),
        ([date(2025, 3, 4), date(2026, 10, 12)], "by_day", ["4", "", "12"]),
        ([date(2026, 1, 1 + 3 * n) for n in range(9)], "by_week", ["29", "5", "12", "19"]),
        ([date(2026, 1 + n // 2, 1 + n % 2 * 14) for n in range(24)], "by_month", [str(n) for n in range(1, 13)]),
        ([date(1990 + n, 6, 1) for n in range(30)], "by_year", [str(n) for n in range(1990, 2020)]),
        ([date.min, date.max], "by_day", ["1", "", "31"]),
    ],
)
def test_the_unit_is_the_smallest_that_fits(days: list[date], caption: str, labels: list[str]) -> None:
    found = timeline(dated(*days), WORDS)
    assert found
    assert found.caption == caption
    assert [column.label for column in found.columns] == labels


def test_a_break_in_time_is_twice_as_wide_as_a_day() -> None:
    found = timeline(dated(date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 28), date(2026, 10, 29)), WORDS)
    assert found
    assert [column.label for column in found.columns] == ["1", "2", "", "28", "29"]
    assert [right.x - left.x for left, right in pairwise(found.columns)] == [PITCH, PITCH, 2 * PITCH, PITCH]


def test_the_last_week_of_the_calendar_does_not_overflow() -> None:
    found = timeline(dated(*(date(9999, 11 + n // 10, 1 + n % 10 * 3) for n in range(20)), date.max), WORDS)
    assert found
    assert found.caption == "by_week"


def test_first_documents_of_an_origin_stand_below_their_reprints() -> None:
    found = timeline(
        dated(date(2026, 10, 1), date(2026, 10, 2), date(2026, 10, 2), date(2026, 10, 2), origins=(7, 7, 8, 8)), WORDS
    )
    assert found
    assert found.repeated
    assert [(m.source.number, m.fresh) for m in found.columns[1].marks] == [(3, True), (2, False), (4, False)]
    assert [m.y for m in found.columns[1].marks] == sorted((m.y for m in found.columns[1].marks), reverse=True)


def test_names_of_months_do_not_run_into_each_other() -> None:
    found = timeline(dated(*(date(2026, 9 + n // 30, 1 + n % 30) for n in range(28, 40))), WORDS)
    assert found
    named = [column.x for column in found.columns if column.group]
    assert all(right - left >= 80 for left, right in pairwise(named))


def test_long_names_of_months_that_a_break_parts_do_not_run_into_each_other() -> None:
    german = page_wording("de")
    found = timeline(dated(date(2007, 11, 30), date(2026, 2, 1), date(2026, 9, 30)), german)
    assert found
    named = [(column.x, column.group) for column in found.columns if column.group]
    assert [name for _, name in named] == ["November 2007", "Februar 2026", "September 2026"]
    assert all(right - left >= len(name) * 7 for (left, name), (right, _) in pairwise(named))
    assert found.width >= named[-1][0] + len("September 2026") * 7


def test_a_picture_of_many_documents_stays_low() -> None:
    found = timeline(memos.many(200).sources, WORDS)
    assert found
    assert not found.numbered
    assert found.base < 150
    assert len(found.columns) <= MOST_COLUMNS
    assert sum(len(column.marks) for column in found.columns) == 200


def test_what_the_points_under_each_heading_rest_on() -> None:
    memo = memos.flood()
    bottom, *rows = support(memo, WORDS)
    assert bottom[:3] == ("Bottom line", "bottom-line", len(memo.bottom_line))
    assert [(row.title, row.points) for row in rows] == [(s.title, len(s.points)) for s in memo.sections]
    assert sum(row.points for row in (bottom, *rows)) == len(memo.points)
    assert [row[2:] for row in rows if row.title == "What it costs"] == [(2, 1, 1)]


def test_one_theme_is_not_compared() -> None:
    assert support(memos.bare(), WORDS) == []
