"""The boundaries of sentences, and what a Sentence says about its place."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.model import Block, Document
from briefing.reading.sentences import sentences, spans

CASES = tomllib.loads((Path(__file__).parent / "cases" / "sentences.toml").read_text(encoding="utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_boundaries(case: dict[str, str]) -> None:
    text = case["text"]
    found = spans(text, case.get("language", "en"))
    assert [text[start:end] for start, end in found] == case["sentences"]


def test_a_regional_code_is_read_as_its_language() -> None:
    text = "Sie trafen am 3. Oktober Dr. Meier. Er blieb."
    assert spans(text, "de-AT") == spans(text, "de")


@given(st.text("aB .!?\"“”'’()\n\u3002…", max_size=80), st.sampled_from(["en", "de", "fr", "zh", "und"]))
def test_sentences_are_trimmed_slices_in_order(text: str, language: str) -> None:
    last = 0
    for start, end in spans(text, language):
        assert last <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        assert any(map(str.isalnum, text[start:end]))
        last = end


@given(st.text("aB .!?\"“”'’()\n\u3002…", max_size=80))
def test_no_word_is_lost(text: str) -> None:
    kept = "".join(text[start:end] for start, end in spans(text, "en"))
    assert [letter for letter in kept if letter.isalnum()] == [letter for letter in text if letter.isalnum()]


def _document(*blocks: tuple[str, str]) -> Document:
    text, marked = "", []
    for kind, line in blocks:
        marked.append(Block(len(text), len(text) + len(line), kind))
        text += line + "\n"
    return Document("a.txt", text, "0", "text", tuple(marked), language="en")


def test_offsets_paragraphs_positions_and_headings() -> None:
    document = _document(
        ("heading", "Council votes for a new bridge over the river"),
        ("furniture", "May 3"),
        ("prose", "LONDON (AP) — The council voted on Monday for a bridge. It will open in May."),
        ("heading", "Costs"),
        ("prose", "It will cost ten million."),
    )
    found = sentences(document, 7)
    assert [one.text for one in found] == [
        "The council voted on Monday for a bridge.",
        "It will open in May.",
        "It will cost ten million.",
    ]
    assert all(document.text[one.start : one.end] == one.text and one.document == 7 for one in found)
    assert [one.paragraph for one in found] == [3, 3, 5]
    assert [one.position for one in found] == [1, 2, 2]  # "It will open in May." has five words and counts for none
    assert [one.heading for one in found] == ["", "", "Costs"]  # the first heading is the title


def test_bullets_are_no_part_of_a_sentence() -> None:
    found = sentences(_document(("prose", "• The bridge will open in May, the mayor said.")), 0)
    assert [(one.text, one.start) for one in found] == [("The bridge will open in May, the mayor said.", 2)]


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("16.06 The council voted for the plan.", "en", 6),
        ("3:15 pm: “We won,” the mayor said.", "en", 9),
        ("3:15 PM The council voted for the plan.", "en", 8),
        ("3:15 p.m. ET: The council voted for the plan.", "en", 14),
        ("UPDATE — 3:15 p.m. ET: The council voted for the plan.", "en", 23),
        ("16:06 Uhr – Der Rat stimmte für den Plan.", "de", 12),
        # must not
        ("16:06 Uhr war es, als der Rat abstimmte.", "de", 0),
        ("10:15 Minuten brauchte der Sieger.", "de", 0),
        ("7.25 Million people voted for the plan.", "en", 0),
        ("12.50 Euro kostet die Fahrt seit Mai.", "de", 0),
        ("16.06 million people voted for the plan.", "en", 0),
    ],
)
def test_the_time_of_an_entry_is_no_part_of_a_sentence(text: str, language: str, start: int) -> None:
    document = _document(("prose", text))._replace(language=language)
    assert [one.start for one in sentences(document, 0)] == [start]


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("3) The bridge will open in May, the mayor said.", "en", 3),
        ("(12) “The bridge will open in May”, the mayor said.", "en", 5),
        ("4. The bridge will open in May, the mayor said.", "en", 3),
        ("4. Mai bleibt die Brücke gesperrt, sagte die Stadt.", "de", 0),  # a date
        ("2.5 million people crossed the bridge, the mayor said.", "en", 0),
        ("12 bridges will open in May, the mayor said.", "en", 0),
    ],
)
def test_the_number_of_an_item_is_no_part_of_a_sentence(text: str, language: str, start: int) -> None:
    assert spans(text, language) == [(start, len(text))]


def test_a_book_on_one_line_is_split_in_time() -> None:
    text = "会议结束了，双方没有达成协议。" * 9_000
    assert len(spans(text, "zh")) == len(spans(text, "en")) == 9_000


def test_a_word_of_ten_thousand_letters_is_one_sentence() -> None:
    assert spans("A" * 10_000, "en") == [(0, 10_000)]


def test_a_sentence_starts_with_something_to_see() -> None:
    text = "\u200bThe ferry was late. \ufeffNobody was told."
    assert [text[start:end] for start, end in spans(text, "en")] == ["The ferry was late.", "Nobody was told."]
