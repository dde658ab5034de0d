"""The day and the number of minutes and reports, from the lines on their first page."""

from __future__ import annotations

from datetime import date

import pytest

from briefing.reading.formats.pdf_head import day, number, title_above
from briefing.reading.formats.pdf_layout import Line

BODY = "The council of Elm voted on Monday for a new bridge over the river."


def page(*lines: str | tuple[str, float]) -> list[Line]:
    """Lines from the top down, in small letters where no size is given, above a text."""
    sized = [(line, 10.0) if isinstance(line, str) else line for line in (*lines, *[BODY] * 20)]
    return [Line(text, 50, 500, 780 - 14 * n, size, 800) for n, (text, size) in enumerate(sized)]


@pytest.mark.parametrize(
    ("lines", "language", "expected"),
    [
        (["Council", "Action Minutes", "September 9, 2021", "Approval of Minutes: May 13, 2021"], "en", "2021-09-09"),
        (["Réunion", ("du 12 juillet 2023", 14), "Date de convocation : 06 juillet 2023"], "fr", "2023-07-12"),
        (["Data as reported by: 20 January 2020", "21 JANUARY 2020"], "en", "2020-01-21"),
        (["Data as reported by national authorities by 10 AM CET 11 March 2020*"], "en", "2020-03-11"),
        ([("Flood in Elm", 20), ("Data as of 26 May 2024", 14), "Issue 8 published 17 June 2024"], "en", "2024-06-17"),
        (["17. Mai 2026", "Veröffentlicht am: 3. Juni 2026"], "de", "2026-06-03"),
        (["The plan of the council of Elm was published 3 March 2026"], "en", None),
        (["COUNCIL CHAMBERS 5:30 PM Thursday, May 28, 2026"], "en", "2026-05-28"),
        (["Elm, den 3. März 2026"], "de", "2026-03-03"),
        (["Approval of Minutes: May 13, 2021"], "en", None),
        (["Date de convocation : 06 juillet 2023"], "fr", None),
        (["Event highlights from 31 December 2019 to 20 January 2020:"], "en", None),
        (["The storm of 3 March 2026 closed the bridge, which"], "en", None),
        (["Built between the wars, it fell on 8 May 1945"], "en", None),
        ([*[BODY] * 30, "3 March 2026"], "en", None),  # below the head
    ],
)  # fmt: skip
def test_the_day_of_minutes_and_reports(
    lines: list[str | tuple[str, float]], language: str, expected: str | None
) -> None:
    assert day(page(*lines), language) == (date.fromisoformat(expected) if expected else None)


def test_a_page_that_a_browser_printed_says_itself_of_what_day_it_is() -> None:
    printed = [*page("Friday, 29 November 2024"), Line("file:///tmp/a.html 1/3", 50, 200, 20, 8, 800)]
    assert day(printed, "en") is None


def test_the_title_of_minutes_stands_above_their_day() -> None:
    assert (
        title_above(page("Council of Elm", "Action Minutes", "September 9, 2021"), "en")
        == "Council of Elm Action Minutes"
    )
    assert title_above(page("September 9, 2021"), "en") is None
    assert title_above(page(BODY, "September 9, 2021"), "en") is None


@pytest.mark.parametrize(
    ("below", "expected"),
    [("Situation Report – 51", "Situation Report – 51"), ("Issue 12", "Issue 12"), ("51 towns", None), (BODY, None)],
)
def test_what_numbers_a_report_stands_below_its_title(below: str, expected: str | None) -> None:
    assert number(page(("Flood in the valley", 20), (below, 14)), "Flood in the valley") == expected
