"""Which points are the own voice of a writer or a speaker, and which documents say that they are opinion pieces."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from helpers.sources import document

from briefing.choosing.own_voice import is_opinion, own_voice
from briefing.model import Document, Input
from briefing.reading import read

CASES = tomllib.loads((Path(__file__).parent / "cases" / "own_voice.toml").read_text(encoding="utf-8"))


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


@pytest.mark.parametrize(
    ("section", "url", "found"),
    [
        ("Opinion", None, True),
        ("Politics, Opinion", None, True),
        ("Politics", None, False),
        (None, "https://elm.example/opinion/2026/pier", True),
        (None, "https://elm.example/news/opinion-on-pier-grows", False),
        (None, "https://elm.example/opinion", False),
    ],
)
def test_the_section_or_the_address_says_what_is_an_opinion_piece(
    section: str | None, url: str | None, found: bool
) -> None:
    source = document("a", ("The eastern pier is older than anyone who walks on it.",), language="en")
    assert is_opinion(source._replace(section=section, url=url)) == found


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "a.md",
            "---\ntitle: The pier\ncategory: Opinion\n---\n\nThe pier is old, and it shows to all who walk on it.\n",
        ),
        (
            "a.html",
            '<html><head><meta property="article:section" content="Opinion"></head><body><article><h1>The pier</h1>'
            + "<p>The pier is old, and it shows to all who walk on it in the winter.</p>" * 9
            + "</article></body></html>",
        ),
    ],
)
def test_the_section_is_read(name: str, data: str) -> None:
    (read_so,) = read(Input(name, data.encode())).documents
    assert read_so.section == "Opinion"
