"""What is removed from a text is counted, and everything that pointed into the text still points to the same words."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing import reading
from briefing.errors import UnreadableError
from briefing.model import Block, Extract, Input, Limits
from briefing.reading.cleaning import clean
from briefing.reading.timecap import timecap
from briefing.text import UNSAFE
from briefing.writing.remarks import say
from briefing.writing.wording import ENGLISH

LINES = st.lists(st.text(st.sampled_from("ab \x00\x1b\u202e\ud800ü"), min_size=1), min_size=1, max_size=6)


def extract(lines: list[str]) -> Extract:
    starts = [sum(len(line) + 1 for line in lines[:n]) for n in range(len(lines))]
    blocks = tuple(Block(start, start + len(line)) for start, line in zip(starts, lines, strict=True))
    return Extract("\n".join(lines), blocks, pages=tuple(starts))


@given(LINES)
def test_blocks_and_pages_keep_their_words(lines):
    before, after = extract(lines), clean(extract(lines), 1000)
    wanted = [clean_line for line in lines if (clean_line := re.sub(UNSAFE, "", line))]
    assert [after.text[block.start : block.end] for block in after.blocks] == wanted
    assert len(after.pages) == len(before.pages)
    assert clean(after, 1000) == after


def test_what_was_removed_is_counted():
    assert clean(Extract("a\x00b\u202ec"), 10).notes == ("2 control characters removed",)
    assert clean(Extract("a\tb\nc"), 10).notes == ()


def test_soft_hyphens_go_without_a_word():
    before = extract(["Klima\u00adschutz\x00gesetz", "Bundes\u00adrat"])._replace(title="Klima\u00adschutz")
    after = clean(before, 100)
    assert [after.text[block.start : block.end] for block in after.blocks] == ["Klimaschutzgesetz", "Bundesrat"]
    assert (after.title, after.notes) == ("Klimaschutz", ("1 control character removed",))
    assert clean(Extract("Bundes\u00adrat"), 100).notes == ()


def test_a_text_beyond_the_limit_is_cut_at_a_line_and_that_is_said():
    cut = clean(extract(["one", "two", "three"]), 9)
    assert (cut.text, len(cut.blocks), cut.pages) == ("one\ntwo\n", 2, (0, 4))
    assert cut.notes == ("only the first 8 characters of 13 were read",)


def test_a_text_of_one_long_line_is_cut_at_a_word_and_not_at_its_title():
    cut = clean(Extract("A title\n" + "word " * 100), 200)
    assert cut.text == "A title\n" + "word " * 38
    assert clean(Extract("A title\n" + "w" * 100), 50).text == "A title\n" + "w" * 42


def test_a_paragraph_that_goes_beyond_the_limit_is_kept_as_far_as_a_sentence_goes():
    cut = clean(extract(["A title", "It voted. It met. Nobody spoke."]), 30)
    assert [cut.text[block.start : block.end] for block in cut.blocks] == ["A title", "It voted. It met."]


def test_facts_are_one_clean_line_or_nothing():
    facts = clean(Extract("a", title=" Ferry\n\x1bplan ", author="\x00"), 10)
    assert (facts.title, facts.author) == ("Ferry plan", None)


def never_ends() -> None:
    while True:
        try:
            sum(range(10_000))
        except Exception:  # a library that swallows everything must not swallow this
            raise AssertionError from None


def test_what_takes_too_long_is_given_up():
    start = time.process_time()
    with pytest.raises(UnreadableError, match="took more than 1 seconds"), timecap(1):
        never_ends()
    assert time.process_time() - start < 5


def test_what_is_quick_is_left_alone():
    with timecap(1):
        assert sum(range(10)) == 45


@pytest.mark.parametrize("name", ["page.html", "late.txt"])
def test_the_time_an_input_takes_is_capped_where_it_may_take_any(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading.formats, "reader", lambda _: lambda data, limits: never_ends())
    data = b"<html>" if name.endswith("html") else b"A line.\n" * (reading.BRIEF // 8 + 1)
    found = reading.read(Input(name, data), Limits(seconds=1))
    [problem] = found.problems
    assert "took more than 1 seconds" in say(problem.reason, ENGLISH)
