"""What the words of a text mean by their dates."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.reading.dates import resolve, stated

CASES = tomllib.loads((Path(__file__).parent / "cases" / "dates.toml").read_text(encoding="utf-8"))["case"]
TUESDAY = date(2016, 7, 26)


@pytest.mark.parametrize("case", CASES, ids=[case.get("name", case["text"][:40]) for case in CASES])
def test_cases(case: dict[str, Any]) -> None:
    text = case["text"]
    found = resolve(text, TUESDAY, case.get("language", "en"), case.get("before", ""))
    assert [[text[one.start : one.end], one.first, one.last] for one in found] == case["dates"]


def test_months_in_turkish_capitals_are_left_out() -> None:
    text = "5 KASIM 2016, 9 HAZİRAN 2016, 6 MART 2016"
    assert [text[one.start : one.end] for one in resolve(text, TUESDAY, "tr")] == ["6 MART 2016"]


def test_undated_sources_have_no_relative_dates() -> None:
    text = "He said on Tuesday, July 26, that the plan of March 3, 2016 stands since last week."
    assert [text[one.start : one.end] for one in resolve(text, None, "en")] == ["March 3, 2016"]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published: July 26, 2016 at 3 p.m.", date(2016, 7, 26)),
        ("Updated 1:39 am EST, Wednesday, November 20, 2019", date(2019, 11, 20)),
        ("Wednesday", None),
        ("Page 12 of 2016", None),
    ],
)
def test_the_day_a_line_states(line: str, day: date | None) -> None:
    assert stated(line, "en") == day


WORDS = [
    "on",
    "Tuesday",
    "last",
    "week",
    "May",
    "5",
    "2016",
    "1.",
    "early",
    "Aug.",
    "ago",
    "ten",
    "days",
    "31/12/",
    "in",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.dates(), st.sampled_from(["en", "de", "xx"]))
def test_mentions_are_apart_and_in_order(words: list[str], published: date, language: str) -> None:
    text = " ".join(words)
    last = 0
    for one in resolve(text, published, language):
        assert last <= one.start < one.end <= len(text)
        assert one.first <= one.last
        last = one.end
