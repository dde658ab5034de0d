"""Lines of a page -> paragraphs: what is joined, what is not, and what is set aside."""

from __future__ import annotations

import pytest

from briefing.model import Block
from briefing.reading.formats.paragraphs import assemble as paragraphs
from briefing.reading.formats.paragraphs import unwrap
from briefing.reading.formats.pdf import _unmapped, author_in, title, without_text
from briefing.reading.formats.pdf_layout import Line, assemble, largest

WIDTH, PITCH = 300.0, 12.0


def page(*texts: str, top: float = 600.0, size: float = 10.0, height: float = 800.0) -> list[Line]:
    """Lines one below the other; "~" ends a line early, "+" indents it."""
    return [
        Line(
            text.strip("~+"),
            15.0 if text.startswith("+") else 0.0,
            100.0 if text.endswith("~") else WIDTH,
            top - n * PITCH,
            size,
            height,
        )
        for n, text in enumerate(texts)
    ]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("the coun-", "cil voted on Tuesday"), "the council voted on Tuesday"),
        (("the coun\x02", "cil voted on Tuesday"), "the council voted on Tuesday"),
        (("a cross-", "border ferry, the cross-border ferry"), "a cross-border ferry, the cross-border ferry"),
        (("the Ellery-", "Gull line"), "the Ellery-Gull line"),
        (("in 2023-", "24 there were"), "in 2023-24 there were"),
        (("the council -", "which met"), "the council - which met"),
        (("the council voted", "on Tuesday"), "the council voted on Tuesday"),
    ],
)
def test_a_word_broken_at_the_end_of_a_line_is_whole_again(lines, text):
    assert assemble([page(*lines)]).text == text


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("The council voted on Tuesday.", "It met at noon."), 1),
        (("The council voted on Tuesday.~", "It met at noon."), 2),
        (("The council voted on Tuesday.", "+It met at noon."), 2),
        (("The council voted~", "on Tuesday."), 1),  # a line that goes on in small letters is never cut off
        (("Prices~", "Adults pay 38 crowns."), 2),
        (("• Adults pay", "• Children do not"), 2),
        (("• Adults pay the council of the", "+Outer Islands."), 1),  # all lines of an item are indented
        (("• It costs the council a lot of it", "• Adults pay~", "+Children do not."), 3),
        (("It pays for:", "1. The pier.", "2. The boat."), 3),
    ],
)
def test_where_a_paragraph_ends(lines, count):
    assert assemble([page(*lines)]).text.count("\n") + 1 == count


def test_a_paragraph_goes_on_over_columns_and_pages():
    left = page("The council voted on Tuesday to open", top=600)
    right = page("a second line to the", top=640)
    extract = assemble([left + right, page("outer islands. It met at noon.")])
    assert extract.text == "The council voted on Tuesday to open a second line to the outer islands. It met at noon."
    assert [extract.text[start:][:5] for start in extract.pages] == ["The c", "outer"]


def test_running_heads_are_set_aside_and_do_not_cut_a_paragraph():
    pages = [
        page(f"Yearly report {n}", top=780) + page("The council voted on", "a plan for the") + page(f"– {n} –", top=20)
        for n in range(1, 5)
    ]
    extract = assemble(pages)
    prose = [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "prose"]
    aside = [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "furniture"]
    assert prose == [" ".join(["The council voted on a plan for the"] * 4)]
    assert aside == [line for n in range(1, 5) for line in (f"Yearly report {n}", f"– {n} –")]
    assert [extract.text[start:][:11] for start in extract.pages] == ["Yearly repo", *["The council"] * 3]


def test_a_line_at_the_edge_of_one_page_stays():
    extract = assemble([page("The council voted on Tuesday.", top=780), page("It met again.", top=600)])
    assert [block.kind for block in extract.blocks] == ["prose", "prose"]


@pytest.mark.parametrize(
    ("numbers", "aside"),
    [
        (("7", "8", "9"), ["7", "8", "9"]),  # LaTeX prints them above the edge
        (("7", "7", "12"), []),  # must not: figures that do not go up with the pages
        (("7th", "8th", "9th"), []),
    ],
)
def test_numbers_that_rise_with_the_pages_are_set_aside_wherever_they_stand(numbers, aside):
    extract = assemble([page("The council voted on", "a plan for the", top=600) + page(n, top=130) for n in numbers])
    assert [extract.text[b.start : b.end] for b in extract.blocks if b.kind == "furniture"] == aside


def test_larger_lines_are_headings_and_the_largest_is_the_title():
    lines = page("Ferry plan~", size=18, top=640) + page("The council voted on Tuesday.", "It met at noon.", top=600)
    assert [block.kind for block in assemble([lines]).blocks] == ["heading", "prose"]
    assert largest(lines) == "Ferry plan"
    assert largest(page("The council voted.", "It met at noon.")) is None


HEADLINE = page("Minister orders checks", "on all ferries~", size=24, top=700)
TEXT = page("The council voted on Tuesday.", "It met at noon.", "It voted again.", "It left.", top=600)
PAPER = page("THE ELM GAZETTE", size=40, top=750)


@pytest.mark.parametrize(
    ("stated", "lines", "found"),
    [
        ("Commons statement", [*HEADLINE, *TEXT], "Minister orders checks on all ferries"),
        (
            "Commons statement",
            [*page("17 May 2024", top=730), *HEADLINE, *TEXT],
            "Minister orders checks on all ferries",
        ),
        (
            "Minister orders checks on all ferries | Gazette",
            [*HEADLINE, *TEXT],
            "Minister orders checks on all ferries",
        ),
        ("Microsoft Word - ferry.docx", [*page("Ferries", size=24, top=700), *TEXT], "Ferries"),
        # must not: a masthead, a section, a line in the middle, a page without a heading
        ("Minister orders checks on all ferries", [*PAPER, *HEADLINE, *TEXT], "Minister orders checks on all ferries"),
        ("Checks on ferries", [*page("Politics", size=24, top=700), *TEXT], "Checks on ferries"),
        ("Checks on ferries", [*TEXT, *page("“It was the worst”", size=24, top=500)], "Checks on ferries"),
        ("Checks on ferries", TEXT, "Checks on ferries"),
        ("2026 ferries.xlsx", [*page("31", size=24, top=700), *TEXT], None),  # the number of a report
    ],
)
def test_the_heading_printed_above_the_text_is_the_title(stated, lines, found):
    assert title(stated, [[], lines]) == found


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("जÌमा गåर रािखएका पानीको ट्यांकì", "furniture"),
        ("परिषद ने पुल के लिए मतदान किया, Elm की लागत 10 € और §5 के अनुसार", "prose"),
        ("Der Bürgermeister sagte, die Brücke koste 10 € und sei für alle", "prose"),
    ],
)
def test_letters_without_meaning_are_set_aside(line: str, kind: str) -> None:
    assert _unmapped(line, Block(0, len(line))).kind == kind


def test_a_page_without_text_starts_where_the_next_one_does():
    assert assemble([[], page("The council voted."), []]).pages == (0, 0, 18)


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        (
            "The harbour council of Port Ellery voted on Tuesday to open a\nsecond line to the outer islands.\n"
            "The new line will start in March and carry up to 240 passengers\non each crossing.",
            ["The harbour council of Port Ellery voted on Tuesday to open a second line to the outer islands.",
             "The new line will start in March and carry up to 240 passengers on each crossing."],
        ),
        ("One line.\nAnother line.", ["One line.", "Another line."]),
        ("A" * 300 + "\nB", ["A" * 300, "B"]),
        ("Kind regards\nPetra", ["Kind regards", "Petra"]),
        ("", []),
    ],
)  # fmt: skip
def test_hard_wrapped_text_is_unwrapped(text, paragraphs):
    assert unwrap(text.split("\n")) == paragraphs


def test_a_line_break_in_a_paragraph_starts_a_new_one_only_after_a_sentence():
    assert paragraphs([("prose", "It met. \n It\nvoted.\x0b")]).text == "It met.\nIt voted."


@pytest.mark.parametrize(
    ("name", "text", "author"),
    [
        ("Jane Doe", "Report of the harbour master, by J. Doe", "Jane Doe"),
        ("COASTAL OFFICE", "The coastal office counted the windows.", "COASTAL OFFICE"),
        ("cramer", "Report of the harbour master", None),
        ("Jo", "Jo said so", None),
        ("Administrator", "The administrator of the harbour", None),
        (None, "Report", None),
    ],
)
def test_the_author_is_somebody_whom_the_text_names(name, text, author):
    assert author_in(name, text) == author


def test_a_page_with_nothing_but_the_stamp_of_an_office_has_no_text():
    stamp, prose = page("Received by the prefecture on 12/07/2023", top=780), page("The council voted for a bridge.")
    assert without_text([stamp, stamp, [*stamp, *prose]]) == [0, 1]


def test_a_sentence_in_large_type_is_no_heading() -> None:
    """Reports print their findings larger than the tables, of which most letters are."""
    found = "The board determines that the probable cause of this accident was clearance that had been misjudged."
    rows = [
        Line(f"Row {n} of the table of this report, with its figures", 72, 400, 500 - 12 * n, 9, 800) for n in range(9)
    ]
    page = [Line("Findings", 72, 200, 700, 12, 800), Line(found, 72, 540, 650, 12, 800), *rows]
    extract = assemble([page])
    kinds = {extract.text[block.start : block.end]: block.kind for block in extract.blocks}
    assert (kinds["Findings"], kinds[found]) == ("heading", "prose")
