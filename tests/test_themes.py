"""Themes: every finding in exactly one, where a reader would look for it, whatever the order of the sources."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import pipeline
from briefing.choosing import redundancy, themes
from briefing.model import Collection, Finding, Input, Theme, ThemeRequest

CASES = tomllib.loads((Path(__file__).parent / "cases" / "themes.toml").read_text(encoding="utf-8"))


def gathered(texts: list[str]) -> tuple[Collection, tuple[Finding, ...]]:
    reading = pipeline.read_inputs([Input(f"{n}.txt", text.encode()) for n, text in enumerate(texts)])
    collection = pipeline.gather(reading.documents)
    return collection, redundancy.merge(collection)


def texts_of(collection: Collection, findings: tuple[Finding, ...], theme: Theme) -> set[str]:
    return {collection.sentences[s].text for number in theme.findings for s in findings[number].members}


STORY = [story["text"] for story in CASES["story"]]
REQUESTS = [ThemeRequest(request["title"], request["about"]) for request in CASES["request"]]


def test_given_themes_hold_what_a_reader_would_look_for_there() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, REQUESTS)
    where = {text: theme.title for theme in found for text in texts_of(collection, findings, theme)}
    for case in CASES["belongs"]:
        assert where[case["text"]] == case["theme"], case["text"]


def test_a_theme_that_nothing_fits_is_absent() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, [*REQUESTS, ThemeRequest("Opera", "Singers, arias and rehearsals")])
    assert "Opera" not in [theme.title for theme in found]


def test_what_fits_no_theme_goes_to_the_last() -> None:
    collection, findings = gathered(STORY)
    found = themes.assign(collection, findings, [ThemeRequest("Opera", "Singers, arias and rehearsals")])
    assert [theme.title for theme in found] == [themes.OTHER]


@settings(max_examples=25, deadline=None)
@given(st.permutations(STORY), st.integers(1, len(STORY)))
def test_every_finding_in_exactly_one_theme_in_any_order(texts: list[str], count: int) -> None:
    collection, findings = gathered(texts[:count])
    found = themes.assign(collection, findings, REQUESTS)
    assert sorted(number for theme in found for number in theme.findings) == list(range(len(findings)))
    again_collection, again_findings = gathered(sorted(texts[:count]))
    again = themes.assign(again_collection, again_findings, REQUESTS)
    assert [(t.title, texts_of(collection, findings, t)) for t in found] == [
        (t.title, texts_of(again_collection, again_findings, t)) for t in again
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("trust", "distrust"), ("skeptic", "skeptical"), ("negoti", "negotiator"), ("colour", "color")]
)
def test_forms_of_one_word_look_alike(one: str, other: str) -> None:
    assert themes.alike(one, other)
    assert themes.alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("port", "report"), ("intern", "interpret"), ("minist", "mineral"), ("", "a")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert not themes.alike(one, other)
    assert not themes.alike(other, one)
