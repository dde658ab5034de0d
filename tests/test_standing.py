"""Which sentences can be printed, and which stand alone."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from helpers.sources import document

from briefing.choosing.leaning import may_name_subject
from briefing.choosing.own_voice import is_opinion, own_voice
from briefing.choosing.standing import balanced, is_eligible, stands_alone
from briefing.model import Document, Input
from briefing.reading import read
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
    assert not is_eligible(case["text"], len(words(case["text"])), case.get("language", "en"))


@pytest.mark.parametrize("case", [*CASES["eligible"], *CASES["alone"][:5]], ids=_name)
def test_is_eligible(case: dict[str, Any]) -> None:
    assert is_eligible(case["text"], len(words(case["text"])), case.get("language", "en"))


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


@pytest.mark.parametrize("case", CASES["voice"], ids=lambda case: case["text"][:40])
def test_who_says_i_we_or_you(case: dict[str, Any]) -> None:
    assert own_voice(case["text"], case.get("language", "en"), ()) == case["own_voice"]
    assert not own_voice(case["text"], "fi", ())


@pytest.mark.parametrize(
    ("other", "is_speech"),
    [
        ('"The old bridge was never safe for cars," the engineers wrote.', True),
        ("„The old bridge was never safe for cars“", True),
        ("The old bridge was never safe for cars.", False),
        ('The old bridge was never "safe" for cars.', False),
        ("The old bridge was never safe for cars, engineers wrote.", False),
    ],
)
def test_words_that_another_source_quotes_are_speech(other: str, is_speech: bool) -> None:
    assert own_voice("The old bridge was never safe for cars.", "de", [other]) == is_speech
    assert not own_voice('"The old bridge was never safe for cars."', "de", [other])  # whose it is can be seen


def marked(case: dict[str, Any]) -> Document:
    """The lines as they are read from a file."""
    return read(Input("a.txt", "\n\n".join(case["lines"]).encode())).documents[0]


@pytest.mark.parametrize("case", CASES["opinion"], ids=lambda case: case.get("why", case["lines"][0]))
def test_what_says_that_it_is_an_opinion_piece(case: dict[str, Any]) -> None:
    source = document("a", case["lines"], language=case.get("language", "en"))._replace(title=case.get("title"))
    assert is_opinion(marked(case) if case.get("marked") else source) == case["is_opinion"]
