"""Numbers in words and figures, each in one spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.choosing.claims.similarity import as_compared


def numbers(text: str) -> set[str]:
    return set(as_compared(text, "en", frozenset()).numbers)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Fifty-two of two hundred died", {"52", "200"}),
        ("$20m and 1.5 billion euros", {"20000000", "1500000000"}),
        ("a dozen men and two dozen women", {"12", "24"}),
        ("dozens of cats, hundreds of dogs, several thousand birds", set()),
        ("the 2nd at 12:30 on 5 May 1978", {"2nd", "12h30", "5", "1978"}),
        ("one of them, and no one else", set()),
        ("two million, or 2,000,000", {"2000000"}),
        ("Twenty-one men, 20 women", {"21", "20"}),
        ("half a million euros, a million euros", {"500000", "1000000"}),
        ("won 30-7 on June 20, 7 of them hurt", {"30", "7", "20"}),
        ("Twenty, five of them hurt", {"25"}),  # without marks nothing tells it from "twenty-five"
        ("one hundred and twenty men, two hundred fifty women", {"120", "250"}),
        ("three million two hundred thousand, or 3.2 million", {"3200000"}),
        ("3 million 200 thousand, two thousand and eight", {"3200000", "2008"}),
        ("one hundred twenty-five thousand", {"125000"}),
        ("4bn and 5 million, 2 million and twenty", {"4000000000", "5000000", "2000000", "20"}),
        ("between two hundred and three hundred, a dozen and five", {"200", "300", "12", "5"}),
        ("two million and 500 died in 20 towns", {"2000000", "500", "20"}),
        ("9" * 400 + " is a key", {"9" * 400}),
        ("two " + "trillion " * 40, {"2000000000000000000000000"}),
    ],
)
def test_numbers(text: str, stated: set[str]) -> None:
    assert numbers(text) == stated


@given(st.integers(0, 10**15 - 1))
def test_thousands_parted_or_not(number: int) -> None:
    assert numbers(f"They counted {number:,} of them") == numbers(f"They counted {number} of them") == {str(number)}


@given(st.text())
def test_any_text(text: str) -> None:
    assert all(numbers(text))
