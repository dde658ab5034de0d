"""Rows of paragraphs -> the tables of a memo: header block, sources, and what was not used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from briefing.model import Source
from briefing.writing.citing import by_whom, points_by_source
from briefing.writing.docx.draft import Draft
from briefing.writing.docx.links import bookmark, jump, point_mark, source_mark, web
from briefing.writing.docx.ooxml import Element, fixed, paragraph, run, w
from briefing.writing.links import safe_url
from briefing.writing.phrasing import day
from briefing.writing.remarks import source_notes
from briefing.writing.unused import unused

Row = Sequence[Element]  # a paragraph a cell


def borderless(rows: Sequence[Row], widths: Sequence[int], caption: str) -> Element:
    """A table without lines whose text stands at the edge of the text around it; the first column labels the rows."""
    edges = w("tblCellMar", w("left", w=0, type="dxa"), w("right", w=0, type="dxa"))
    return _table(rows, widths, [edges, w("tblLook", val="0680", firstRow=0, lastRow=0, firstColumn=1, lastColumn=0,
                                         noHBand=1, noVBand=1)], caption)  # fmt: skip


def ruled(draft: Draft, head: Sequence[str], rows: Sequence[Row], widths: Sequence[int], caption: str) -> Element:
    """A table in our table style; its head is repeated on every page."""
    titles = [paragraph(draft.style["Briefing Table Head"], fixed(title)) for title in head]
    look = w("tblLook", val="0620", firstRow=1, lastRow=0, firstColumn=0, lastColumn=0, noHBand=1, noVBand=1)
    return _table([titles, *rows], widths, [look], caption, style=draft.style["Briefing Table"], head=True)


def _table(
    rows: Sequence[Row],
    widths: Sequence[int],
    properties: list[Element],
    caption: str,
    *,
    style: str | None = None,
    head: bool = False,
) -> Element:
    return w(
        "tbl",
        w(
            "tblPr",
            w("tblStyle", val=style) if style else None,
            w("tblW", w=sum(widths), type="dxa"),
            w("tblLayout", type="fixed"),
            *properties,
            w("tblCaption", val=caption),
        ),
        w("tblGrid", *(w("gridCol", w=width) for width in widths)),
        *(_row(row, widths, head and number == 0) for number, row in enumerate(rows)),
    )


def _row(cells: Row, widths: Sequence[int], head: bool) -> Element:
    return w(
        "tr",
        w("trPr", w("cantSplit"), w("tblHeader") if head else None),
        *(w("tc", w("tcPr", w("tcW", w=width, type="dxa")), cell) for cell, width in zip(cells, widths, strict=True)),
    )


# Of a column of the table of sources, in twentieths of a point; the title takes what is left.
WIDTHS = {"number": 560, "outlet": 1800, "date": 1620, "origin": 960, "points": 1000}
# A wide letter of its text, the room at both sides of a cell, and the most that an outlet may take from the title.
LETTER, SIDES, WIDEST = 90, 220, 2700


def sources(draft: Draft) -> Iterator[Element]:
    """The sources that points cite: number, outlet, title, date, origin, points; a column nobody fills is left out."""
    used = [source for source in draft.memo.sources if source.used]
    if not used:
        return
    wording = draft.wording
    shared = len({source.origin for source in draft.memo.sources}) < len(draft.memo.sources)
    empty = {
        "outlet": not any(map(by_whom, used)),
        "date": not any(source.published for source in used),
        "origin": not shared,
    }
    columns = [key for key in ("number", "outlet", "title", "date", "origin", "points") if not empty.get(key)]
    widths = [_outlet_width(used) if key == "outlet" else WIDTHS.get(key, 0) for key in columns]
    widths[columns.index("title")] = draft.width - sum(widths)
    cited = points_by_source(draft.memo)
    cells = [_cells(draft, source, cited[source.number]) for source in used]
    style = draft.style["Briefing Table Text"]
    # The first row stays with the head, so that a head never stands alone at the foot of a page.
    rows = [
        [paragraph(style, *row[key], properties=(w("keepNext"),) if number == 0 else ()) for key in columns]
        for number, row in enumerate(cells)
    ]
    yield paragraph(draft.style["heading 1"], fixed(wording["sources"]))
    names = {"outlet": "outlet" if all(source.outlet for source in used if by_whom(source)) else "outlet_or_author"}
    yield ruled(draft, [wording[names.get(key, key)] for key in columns], rows, widths, wording["sources"])
    if shared:
        yield paragraph(draft.style["Briefing Note"], fixed(wording["shared_origin"]))


def _outlet_width(sources: Sequence[Source]) -> int:
    """Enough for the longest word of an outlet, often an address, which Word would break anywhere."""
    longest = max(len(word) for source in sources for word in (by_whom(source) or "").split() or [""])
    return max(WIDTHS["outlet"], min(SIDES + LETTER * longest, WIDEST))


def _cells(draft: Draft, source: Source, points: Sequence[int]) -> dict[str, list[Element]]:
    return {
        "number": _number(draft, source),
        "outlet": [run(by_whom(source) or "–")],
        "title": _title(draft, source),
        "date": [fixed(_day(draft, source))],
        "origin": [fixed(str(source.origin))],
        "points": _points(points),
    }


def _day(draft: Draft, source: Source) -> str:
    return day(source.published, draft.wording) if source.published else draft.wording["undated"]


def _number(draft: Draft, source: Source) -> list[Element]:
    start, end = bookmark(source_mark(source.number), next(draft.identifiers))
    return [start, fixed(str(source.number)), end]


def _title(draft: Draft, source: Source) -> list[Element]:
    """The title as a link. Below it the address where it is none to link to, the file, and what was odd about reading
    it."""
    linked = safe_url(source.url) is not None
    runs = web(draft.part, source.url, [draft.title_run(source, "Hyperlink" if linked else None)])
    address = "" if linked else source.url
    for line in filter(None, (address, source.path if source.title else "", *source_notes(source, draft.wording))):
        runs += [w("r", w("br")), run(line, draft.style["Briefing Place"])]
    return runs


def _points(numbers: Sequence[int]) -> list[Element]:
    """Links back to the points."""
    runs: list[Element] = []
    for number in numbers:
        runs += [fixed(", ")] if runs else []
        runs.append(jump(point_mark(number), fixed(str(number))))
    return runs


def not_used(draft: Draft) -> Iterator[Element]:
    """Every input that no point cites, and why."""
    wording, cell = draft.wording, draft.style["Briefing Table Text"]
    rows = unused(draft.memo, wording)
    if rows:
        yield paragraph(draft.style["heading 1"], fixed(wording["not_used"]))
        yield ruled(
            draft,
            [wording["file"], wording["reason"]],
            [[paragraph(cell, run(text)) for text in row] for row in rows],
            (draft.width * 2 // 5, draft.width - draft.width * 2 // 5),
            wording["not_used"],
        )
        # Word repairs a document that ends with a table; this line of no height keeps it from a page of its own.
        yield paragraph(cell, properties=(w("spacing", before=0, after=0, line=20, lineRule="exact"),))
