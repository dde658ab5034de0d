"""Where the text of a source is cut: nothing is lost, each passage keeps its own words, and each name is given once."""

from __future__ import annotations

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.writing.excerpts import Excerpt, Segment, excerpts

TEXT = (
    "The bridge is closed.\n\nIt was built in 1911. It was mended twice.\n\nNobody was hurt.\n\nSchools open on Monday."
)


def names(*passages: str) -> dict[tuple[int, int], str]:
    return {(TEXT.index(p), TEXT.index(p) + len(p)): f"p{n}" for n, p in enumerate(passages)}


def said(found: list[Excerpt]) -> list[str]:
    return ["".join(segment.text or " … " for segment in excerpt.segments) for excerpt in found]


def test_paragraphs_stay_paragraphs() -> None:
    assert said(excerpts(TEXT, {}, "full")) == TEXT.split("\n\n")


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("One line.\nAnother line.", ["One line.", "Another line."]),
        # Wrapped by hand at about 60 columns: one paragraph.
        ("x" * 58 + "\n" + "y" * 60 + "\nend.", ["x" * 58 + "\n" + "y" * 60 + "\nend."]),
        ("- one\n- two\n- three", ["- one", "- two", "- three"]),
        ("  indented \r\n\r\n\tnext", ["indented", "next"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_what_a_paragraph_is(text: str, paragraphs: list[str]) -> None:
    assert said(excerpts(text, {}, "full")) == paragraphs


def test_overlapping_passages_are_cut_at_all_their_ends() -> None:
    found = excerpts(TEXT, names("It was built in 1911. It was mended", "It was mended twice."), "full")[1]
    assert found.segments == (
        Segment("It was built in 1911. ", ("p0",), starts=("p0",)),
        Segment("It was mended", ("p0", "p1"), starts=("p1",), ends=("p0",)),
        Segment(" twice.", ("p1",), ends=("p1",)),
    )


def test_a_passage_may_go_on_in_the_next_paragraph() -> None:
    found = excerpts(TEXT, names("mended twice.\n\nNobody"), "full")
    assert [s for e in found for s in e.segments if s.passages] == [
        Segment("mended twice.", ("p0",), starts=("p0",)),
        Segment("Nobody", ("p0",), ends=("p0",)),
    ]


def test_context_keeps_the_neighbours_and_counts_the_rest() -> None:
    long = "\n\n".join(f"Paragraph {n}." for n in range(12))
    at = long.index("Paragraph 5.")
    found = excerpts(long, {(at, at + 12): "p"}, "context")
    assert said(found) == ["Paragraph 4.", "Paragraph 5.", "Paragraph 6.", ""]
    assert [excerpt.skipped for excerpt in found] == [4, 0, 0, 5]
    assert excerpts(long, {}, "context") == []


def test_none_keeps_the_quotations_alone() -> None:
    found = excerpts(TEXT, names("It was", "twice", "Schools open"), "none")
    assert said(found) == ["It was … twice", "Schools open"]


@given(
    st.text(alphabet="ab. \n\r\t\u2028é", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)), max_size=6),
)
def test_nothing_is_lost_and_every_passage_keeps_its_words(text: str, spans: list[tuple[int, int]]) -> None:
    passages = {(a, b): f"p{a}-{b}" for a, b in spans if a < b <= len(text) and text[a:b].strip()}
    segments = list(chain.from_iterable(excerpt.segments for excerpt in excerpts(text, passages, "full")))
    assert "".join("".join(segment.text for segment in segments).split()) == "".join(text.split())
    for (start, end), name in passages.items():
        own = "".join(segment.text for segment in segments if name in segment.passages)
        assert "".join(own.split()) == "".join(text[start:end].split())
        assert sum(name in segment.starts for segment in segments) == 1
        assert sum(name in segment.ends for segment in segments) == 1


def test_what_is_withheld_is_left_out_unless_it_is_cited() -> None:
    first = TEXT.split("\n\n", maxsplit=1)[0]
    found = excerpts(TEXT, {}, "full", [(0, 3)])
    assert said(found) == TEXT.split("\n\n")[1:]
    assert found[0].skipped == 1
    assert said(excerpts(TEXT, {(0, len(first)): "p"}, "full", [(0, 3)])) == TEXT.split("\n\n")
    assert said(excerpts(TEXT, names("twice"), "context", [(0, 3)]))[0] != first
