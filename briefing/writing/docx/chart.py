"""Counts of documents by day and theme -> a native chart, with its data in a workbook and in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from briefing.writing.docx import workbook
from briefing.writing.docx.counts import Counts
from briefing.writing.docx.draft import Draft
from briefing.writing.docx.ooxml import Element, R, fixed, literal, paragraph, w
from briefing.writing.docx.package import add_part

EMU = 635  # in a twentieth of a point
HEIGHT = 2380  # 4.2 cm, in twentieths of a point

CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
PLACED = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"


def chart(draft: Draft, counted: Counts) -> Iterator[Element]:
    """The heading and the chart."""
    title = draft.wording["chart_months" if counted.monthly else "chart"]
    part, identifier = add_part(
        draft.part, "/word/charts/chart%d.xml", CONTENT_TYPE.DML_CHART, RELATIONSHIP_TYPE.CHART, _chart_space(counted)
    )
    rows: list[list[str | int]] = [
        [label, *(values[n] for values in counted.series.values())] for n, label in enumerate(counted.labels)
    ]
    book = workbook.workbook([["", *counted.series], *rows])
    _, book_identifier = add_part(
        part, "/word/embeddings/chart%d.xlsx", CONTENT_TYPE.SML_SHEET, RELATIONSHIP_TYPE.PACKAGE, book
    )
    data: Any = part
    data.element.append(_c("externalData", _c("autoUpdate", val=0), **{f"{{{R}}}id": book_identifier}))
    yield paragraph(draft.style["heading 1"], fixed(title))
    yield paragraph(
        draft.style["Briefing Chart"], w("r", w("drawing", _inline(draft, identifier, title, _spoken(counted))))
    )


def _spoken(counted: Counts) -> str:
    """The numbers of the chart in words, for those who cannot see it and for readers that drop it."""
    labels, series = counted.labels, counted.series
    bars = [
        f"{label}: " + ", ".join(f"{name} {values[n]}" for name, values in series.items() if values[n])
        for n, label in enumerate(labels)
        if any(values[n] for values in series.values())
    ]
    return "; ".join(bars)


def _element(namespace: str, tag: str, children: Sequence[Element], attributes: Mapping[str, object]) -> Element:
    element = etree.Element(f"{{{namespace}}}{tag}", nsmap={"c": CHART, "a": DRAWING, "wp": PLACED, "r": R})
    for name, value in attributes.items():
        element.set(name, str(value))
    element.extend(children)
    return element


def _c(tag: str, *children: Element, **attributes: object) -> Element:
    return _element(CHART, tag, children, attributes)


def _a(tag: str, *children: Element, **attributes: object) -> Element:
    return _element(DRAWING, tag, children, attributes)


def _text(tag: str, text: str) -> Element:
    element = _c(tag)
    element.text = literal(text)
    return element


def _colour(*changes: tuple[str, int]) -> Element:
    return _a("schemeClr", *(_a(name, val=value) for name, value in changes), val="accent1")


def _solid(*changes: tuple[str, int]) -> Element:
    return _a("solidFill", _colour(*changes))


def _pattern(name: str) -> Element:
    white = _a("schemeClr", val="bg1")
    return _a("pattFill", _a("fgClr", _colour()), _a("bgClr", white), prst=name)


def _fills() -> list[Element]:
    """One a theme, told apart by how dark they are and by their pattern, so that they survive black and white."""
    return [
        _solid(),
        _solid(("lumMod", 40000), ("lumOff", 60000)),
        _pattern("wdUpDiag"),
        _solid(("lumMod", 75000)),
        _pattern("pct20"),
        _pattern("narHorz"),
    ]


def _chart_space(counted: Counts) -> Element:
    labels, series = counted.labels, counted.series
    fills = _fills()
    nobody = _a("solidFill", _a("schemeClr", val="bg1"))
    bars = [
        _series(n, name, values, labels, fills[n] if n < len(fills) else nobody)
        for n, (name, values) in enumerate(series.items())
    ]
    top = max(sum(values[n] for values in series.values()) for n in range(len(labels)))
    plot = _c(
        "plotArea",
        _c("layout"),
        _c("barChart", _c("barDir", val="col"), _c("grouping", val="stacked"), _c("varyColors", val=0), *bars,
           _c("gapWidth", val=50), _c("overlap", val=100), _c("axId", val=1), _c("axId", val=2)),
        _c("catAx", _c("axId", val=1), *_axis("b"), _line(), _c("crossAx", val=2), _c("crosses", val="autoZero"),
           _c("auto", val=0), _c("lblAlgn", val="ctr"), _c("lblOffset", val=100),
           _c("tickLblSkip", val=-(-len(labels) // 12)), _c("noMultiLvlLbl", val=1)),
        _c("valAx", _c("axId", val=2), *_axis("l", grid=True), _c("spPr", _a("ln", _a("noFill"))), _c("crossAx", val=1),
           _c("crosses", val="autoZero"), _c("crossBetween", val="between"), _c("majorUnit", val=-(-top // 5))),
    )  # fmt: skip
    return _c(
        "chartSpace",
        _c("date1904", val=0),
        _c("roundedCorners", val=0),
        _c("chart", _c("autoTitleDeleted", val=1), plot, _c("legend", _c("legendPos", val="b"), _c("overlay", val=0)),
           _c("plotVisOnly", val=1), _c("dispBlanksAs", val="gap")),
        _c("spPr", _a("noFill"), _a("ln", _a("noFill"))),
        _c("txPr", _a("bodyPr"), _a("p", _a("pPr", _a("defRPr", sz=800)), _a("endParaRPr"))),
    )  # fmt: skip


def _line() -> Element:
    return _c("spPr", _a("ln", _solid(), w=6350))


def _axis(position: str, *, grid: bool = False) -> list[Element]:
    grey = _a("solidFill", _a("schemeClr", _a("lumMod", val=85000), val="bg1"))
    return [
        _c("scaling", _c("orientation", val="minMax")),
        _c("delete", val=0),
        _c("axPos", val=position),
        *([_c("majorGridlines", _c("spPr", _a("ln", grey, w=6350)))] if grid else []),
        _c("numFmt", formatCode="General", sourceLinked=0),
        _c("majorTickMark", val="none"),
        _c("minorTickMark", val="none"),
        _c("tickLblPos", val="nextTo"),
    ]


def _series(n: int, name: str, values: Sequence[int], labels: Sequence[str], fill: Element) -> Element:
    column, last = chr(ord("B") + n), len(labels) + 1
    return _c(
        "ser",
        _c("idx", val=n),
        _c("order", val=n),
        _c("tx", _strings(f"Sheet1!${column}$1", [name])),
        _c("spPr", fill, _a("ln", _solid(), w=6350)),
        _c("invertIfNegative", val=0),
        _c("cat", _strings(f"Sheet1!$A$2:$A${last}", labels)),
        _c("val", _c("numRef", _text("f", f"Sheet1!${column}$2:${column}${last}"),
                     _c("numCache", _text("formatCode", "General"), *_points(list(map(str, values)))))),
    )  # fmt: skip


def _strings(formula: str, texts: Sequence[str]) -> Element:
    return _c("strRef", _text("f", formula), _c("strCache", *_points(texts)))


def _points(texts: Sequence[str]) -> list[Element]:
    return [_c("ptCount", val=len(texts)), *(_c("pt", _text("v", text), idx=n) for n, text in enumerate(texts))]


def _inline(draft: Draft, identifier: str, title: str, spoken: str) -> Element:
    """The place of the chart in the text, with its numbers for those who cannot see it."""

    def wp(tag: str, *children: Element, **attributes: object) -> Element:
        return _element(PLACED, tag, children, attributes)

    reference = _c("chart", **{f"{{{R}}}id": identifier})
    return wp(
        "inline",
        wp("extent", cx=draft.width * EMU, cy=HEIGHT * EMU),
        wp("docPr", id=draft.drawing, name=literal(title), descr=literal(f"{title}. {spoken}.")),
        wp("cNvGraphicFramePr"),
        _a("graphic", _a("graphicData", reference, uri=CHART)),
        distT=0,
        distB=0,
        distL=0,
        distR=0,
    )
