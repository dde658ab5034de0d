"""Which sentences may be printed, and which stand alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from briefing.choosing.leaning import may_name_subject
from briefing.choosing.standing import balanced, is_eligible, stands_alone
from briefing.text import words

CASES = tomllib.loads((Path(__file__).parent / "cases" / "standing.toml").read_text(encoding="utf-8"))


def _name(case: dict[str, Any]) -> str:
    return case.get("why", "") + ": " + case["text"][:30]


@pytest.mark.parametrize("case", CASES["alone"], ids=_name)
def test_stands_alone(case: dict[str, Any]) -> None:
    assert stands_alone(case["text"], case.get("language", "en"))


@pytest.mark.parametrize("case", CASES["not_alone"], ids=_name)
def test_does_not_stand_alone(case: dict[str, Any]) -> None:
    assert not stands_alone(case["text"], case.get("language", "en"))


@pytest.mark.parametrize("case", CASES["not_eligible"], ids=_name)
def test_is_not_eligible(case: dict[str, Any]) -> None:
    assert not is_eligible(case["text"], len(words(case["text"])))


@pytest.mark.parametrize("case", [*CASES["eligible"], *CASES["alone"][:5]], ids=_name)
def test_is_eligible(case: dict[str, Any]) -> None:
    assert is_eligible(case["text"], len(words(case["text"])))


@pytest.mark.parametrize("text", ["„so“", "»so«", "«so»", "”so”", '"so"', '“so"', "``so''"])
def test_quotation_marks_of_any_country_pair(text: str) -> None:
    assert balanced(text)
    assert not balanced(text[: len(text) // 2])


@pytest.mark.parametrize(
    ("before", "text", "carried"),
    [
        ("Kerr's talks with Moreno in the harbour on Tuesday came after a leak.", "He spoke before they began.", False),
        ("Ana Moreno’s plan for the pier is a year old.", "She wrote it in a week.", False),
        ("Kerr met Moreno's deputy in the harbour on Tuesday.", "He spoke before they began.", True),
        ("Ana Moreno’s plan for the pier is a year old.", "It was written in a week.", True),
    ],
)
def test_a_possession_is_no_he(before: str, text: str, carried: bool) -> None:
    assert may_name_subject(before, text) == carried
