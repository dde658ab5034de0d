"""A Draft -> the paragraphs and tables of the memo, in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.model import Point
from briefing.writing.docx import citations, tables
from briefing.writing.docx.counts import counts
from briefing.writing.docx.draft import Draft
from briefing.writing.docx.links import bookmark, point_mark
from briefing.writing.docx.ooxml import LEFT_TO_RIGHT, TO_LEFT, Element, fixed, paragraph, run, w
from briefing.writing.marks import single_origin_sections
from briefing.writing.phrasing import coverage, header_lines
from briefing.writing.remarks import say

LABELS = 1304  # the width of "SUBJECT" and a gap, in twentieths of a point; "BETREFF" and "ASUNTO" are narrower

# Of a point in our style. LibreOffice puts the number of a paragraph that is written from right to left outside of the
# indentation, Word inside: with room on both sides it stands between the margins in either.
INDENT = 424


def body(draft: Draft, cite: citations.Cite) -> Iterator[Element]:
    """Everything but the section properties; `cite` makes what stands behind a point for its citations."""
    memo, wording = draft.memo, draft.wording
    points = {point.number: point for point in memo.points}
    yield paragraph(draft.style["Title"], run(memo.header.title))
    yield from _header_block(draft)
    yield from _basis(draft)
    if memo.bottom_line:
        yield _heading(draft, wording["bottom_line"])
        for number in memo.bottom_line:
            yield _entry(draft, points[number], "Briefing Bottom Line", cite)
    single_origin = single_origin_sections(memo)
    for section in memo.sections:
        yield _heading(draft, section.title)
        if section in single_origin:
            yield paragraph(draft.style["Briefing Remark"], fixed(wording["one_origin"]))
        for number in section.points:
            yield _entry(draft, points[number], "Briefing Point", cite)
    found = counts(memo, wording)
    if found:
        from briefing.writing.docx.chart import chart

        yield from chart(draft, found)
    yield from tables.sources(draft)
    if draft.layout.citations == "numbers":
        yield from citations.wordings(draft)
    yield from tables.not_used(draft)


def _heading(draft: Draft, text: str) -> Element:
    """The heading of a section."""
    return paragraph(draft.style["heading 1"], run(text))


def _header_block(draft: Draft) -> Iterator[Element]:
    """To, from, date, subject and reference beside their labels, as far as they are known."""
    rows = [
        (paragraph(draft.style["Briefing Label"], fixed(label)), paragraph(draft.style["Briefing Header"], run(text)))
        for label, text in header_lines(draft.memo.header, draft.wording)
    ]
    if rows:
        yield tables.borderless(rows, (LABELS, draft.width - LABELS), draft.memo.header.title)


def _basis(draft: Draft) -> Iterator[Element]:
    """What the memo rests on and how it was made, and what else must be known of the whole."""
    notes = [say(note, draft.wording) for note in draft.memo.notes]
    lines = [f"{coverage(draft.memo.coverage, draft.wording)}.", draft.wording["method"], *notes]
    broken = [element for line in lines for element in (w("r", w("br")), run(line))]
    yield paragraph(draft.style["Briefing Coverage"], *broken[1:])


def _entry(draft: Draft, point: Point, style: str, cite: citations.Cite) -> Element:
    """A numbered point: its words, its citations, and its marks in words."""
    source = draft.sources[point.lead.source]
    start, end = bookmark(point_mark(point.number), next(draft.identifiers))
    properties = [w("numPr", w("ilvl", val=0), w("numId", val=draft.points))]
    turned = draft.turned(point)
    if turned:
        properties += [w("bidi"), w("ind", left=2 * INDENT, hanging=INDENT)]
    return paragraph(
        draft.style[style],
        start,
        draft.source_run(point.text, source),
        end,
        *cite(draft, point),
        *(piece for mark in draft.marks[point.number] for piece in _mark(draft, mark, turned=turned)),
        properties=tuple(properties),
    )


def _mark(draft: Draft, mark: str, *, turned: bool) -> tuple[Element, Element]:
    """A mark of a point and the space before it; `turned` where the point is written from right to left."""
    style = draft.style["Briefing Mark"]
    if turned:
        return fixed(f"{TO_LEFT} ", style), fixed(f"{LEFT_TO_RIGHT}({mark}){LEFT_TO_RIGHT}", style)
    return fixed(" ", style), fixed(f"({mark})", style)
