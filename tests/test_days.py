"""The mark that says which days the words of a point mean, and the mark as it is read back."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from helpers import memos
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Memo
from briefing.reading.dates import resolve
from briefing.verify.passages import folded
from briefing.writing.days import day_marks, meant, read
from briefing.writing.wording import WORDING

CASES = tomllib.loads((Path(__file__).parent / "cases" / "days.toml").read_text(encoding="utf-8"))["case"]
WEDNESDAY = date(2016, 7, 27)
SAID = "On Tuesday it was closed; last week cracks were found."


def memo(text: str, *, language: str = "en", published: date | None = WEDNESDAY, other: date | None = None) -> Memo:
    """A memo of two points: the first says the text, the second is of a source of the `other` day, the day before."""
    other = other or WEDNESDAY - timedelta(days=1)
    first, second = (memos.MAIL._replace(file=f"{day}.txt", published=day) for day in (published, other))
    first = first._replace(paragraphs=("A first line.", text), language=language)
    made = memos.memo((first, second), ((memos.DAM, ((first, text),)), (memos.DAM, ((second, second.paragraphs[0]),))))
    start = made.points[0].citations[0].start
    dates = [one._replace(start=start + one.start, end=start + one.end) for one in resolve(text, published, language)]
    return made._replace(points=(made.points[0]._replace(dates=tuple(dates)), *made.points[1:]))


def mark(made: Memo, language: str = "en") -> str:
    return "".join(day_marks(made, WORDING[language])[1])


@pytest.mark.parametrize("case", CASES, ids=[case.get("name", case["text"][:40]) for case in CASES])
def test_cases(case: dict[str, Any]) -> None:
    assert mark(memo(case["text"], language=case.get("language", "en"))) == case["mark"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "Tuesday: 26 July 2016; last week: 18 to 24 July 2016"),
        ("de", "Tuesday: 26. Juli 2016; last week: 18. bis 24. Juli 2016"),
        ("fr", "Tuesday\u00a0: 26 juillet 2016 ; last week\u00a0: du 18 au 24 juillet 2016"),
        ("es", "Tuesday: 26 de julio de 2016; last week: del 18 al 24 de julio de 2016"),
    ],
)
def test_days_are_in_the_language_of_the_memo(language: str, expected: str) -> None:
    assert mark(memo(SAID), language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The sale of Black Friday, the Sunday Times wrote, is no matter for Mr. May.", "en"),
        ("Die Brücke wurde nach langem Streit gesperrt.", "de"),
    ],
)
def test_where_no_day_is_told_what_may_be_overtaken_has_the_day_of_its_source(text: str, language: str) -> None:
    for days, expected in ((-2, ""), (1, ""), (2, "published: 27 July 2016")):
        assert mark(memo(text, language=language, other=WEDNESDAY + timedelta(days=days))) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It was closed in June and on 3 July.", "en", "June: June 2016; 3 July: 3 July 2016"),
        ("It was closed in June 2016 and on 3 July 2016.", "en", ""),
        ("Die Brücke wurde am 3. Juli gesperrt.", "de", "3. Juli: 3 July 2016"),
    ],
)
def test_a_day_without_its_year_is_of_the_year_of_the_last_source(text: str, language: str, expected: str) -> None:
    assert mark(memo(text, language=language, other=date(2017, 1, 2))) == expected
    assert mark(memo(text, language=language, other=WEDNESDAY + timedelta(days=9))) == ""


def test_a_memo_of_one_day_stays_clean() -> None:
    assert mark(memo(SAID, other=WEDNESDAY)) == ""
    uncited = memo(SAID)._replace(points=memo(SAID).points[:1])
    sources = tuple(source._replace(used=source.number == 1) for source in uncited.sources)
    assert mark(uncited._replace(sources=sources)) == ""


def test_an_undated_source_tells_no_day() -> None:
    assert mark(memo(SAID, published=None)) == ""


def test_the_wording_that_is_printed_tells_the_day_and_no_other_that_says_the_same() -> None:
    made = memo(SAID)
    point, other = made.points
    cited = tuple(citation._replace(lead=False) for citation in other.citations)
    both = made._replace(points=(point._replace(citations=point.citations + cited), other))
    assert mark(both) == mark(made) != ""


def test_the_text_of_the_source_is_not_needed() -> None:
    """The memo in a finished file comes without it."""
    made = memo(SAID)
    assert mark(made._replace(sources=tuple(source._replace(text="") for source in made.sources))) == mark(memo(SAID))


@pytest.mark.parametrize(
    "text",
    ["", "Tuesday", "Tuesday: ", ": 26 July 2016", "26 July 2016", "Tuesday: never", "Tuesday: 2016", "people: 6,200",
     "Tuesday: 26 July", "Tuesday: 26 July 2016, as officials deny", "Tuesday: not 26 July 2016",
     "Tuesday: 26 July 2016; it rained", "Tuesday: 26 July 2016;"],
)  # fmt: skip
def test_what_is_no_mark_of_days(text: str) -> None:
    assert read(text) == ()


@given(st.dates(date(1000, 1, 1), date(9000, 1, 1)), st.integers(0, 31), st.sampled_from(sorted(WORDING)))
def test_every_mark_is_read_back_as_it_was_made(first: date, length: int, language: str) -> None:
    words, days = WORDING[language], meant(first, first + timedelta(days=length), WORDING[language])
    one, other = (words["days_meant"].format(words=said, day=days) for said in ("last week", "Tuesday"))
    parts = (("last week", folded(days)), ("Tuesday", folded(days)))
    assert read(folded(one)) == parts[:1]
    assert read(folded(words["more_days_meant"].format(first=one, second=other))) == parts
