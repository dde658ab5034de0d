"""What a text says of its author and its publisher is set aside; reports about somebody are not."""

from __future__ import annotations

import pytest

from briefing import reading
from briefing.model import Input

RELEASE = "ELM, 3 May 2026 - Elm Works opened a second bridge over the river on Monday, the mayor said in a speech."


def set_aside(*lines: str) -> list[str]:
    (document,) = reading.read(Input("a.md", "\n\n".join(lines).encode())).documents
    return [
        document.text[block.start : block.end] for block in document.blocks if block.reason == "blurb about the outlet"
    ]


@pytest.mark.parametrize(
    ("lines", "blurbs"),
    [
        (("## About Elm Works", "At Elm Works, we build bridges that stand.", "We have done so since 1901."), 3),
        (("**About Elm Works**", "Our bridges stand.", "## Media contact", "Jane Doe said that we know why."), 2),
        (("## Over 200 homes lost", "“We had ten minutes,” said Ann Roe."), 0),
        (("## About the flood", "“We had ten minutes to get out of our house,” said Ann Roe."), 0),
        (("## About the bridge", "The bridge is 90 metres long.", "We walked over it."), 0),
        (("About 200 people came.", "We were glad, said the mayor."), 0),
        ((), 0),
    ],
)
def test_what_publishers_say_of_themselves(lines: tuple[str, ...], blurbs: int) -> None:
    found = set_aside("# A second bridge for Elm", RELEASE, *lines)
    assert found == [line.strip("#* ") for line in lines[:blurbs]]


def test_what_a_german_publisher_says_of_itself() -> None:
    release = "Elm, 3. Mai 2026 – Die Elmwerke haben am Montag eine zweite Brücke über den Fluss eröffnet, so das Amt."
    about = ("Über die Elmwerke", "Wir bauen Brücken, die stehen.")
    assert set_aside("# Eine zweite Brücke für Elm", release, *about) == [*about]


def test_a_title_is_no_heading_of_a_blurb() -> None:
    assert set_aside("# About the bridge that we lost", "We lost a bridge on Monday, said the mayor.", RELEASE) == []


@pytest.mark.parametrize(
    ("author", "line", "is_blurb"),
    [
        ("Jane Doe", "Jane Doe is an engineer at Elm Works.", True),
        ("Jane Doe", "_Jane Doe writes about bridges and dams for the Gazette._", True),
        ("Elm Watch", "Elm Watch has counted 40 ships that broke down below the bridge.", False),
        ("Jo Roe and Jane Doe", "Jane Doe is an engineer at Elm Works.", True),
        ("Jo Roe", "Jane Doe is an engineer at Elm Works.", False),
        ("Jane Doe", "Jane Doeringer is an engineer at Elm Works.", False),
        ("Doe", "Doe is an engineer at Elm Works.", False),
    ],
)
def test_who_wrote_it(author: str, line: str, is_blurb: bool) -> None:
    found = set_aside(f"---\ntitle: A bridge\nauthor: {author}\n---", RELEASE, line)
    assert found == ([line.strip("_")] if is_blurb else [])


def test_what_its_author_did_may_open_a_text() -> None:
    assert set_aside("---\ntitle: Why I went\nauthor: Ann Roe\n---", "Ann Roe is the one who left.", RELEASE) == []
