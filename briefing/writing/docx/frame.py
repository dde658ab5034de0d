"""The page around a memo: paper, header and footer; the house's are kept, paragraphs of our styles in them filled."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from textwrap import shorten

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.parts.document import DocumentPart

from briefing.model import Layout, Memo
from briefing.writing.docx.ooxml import Element, R, W, field, fixed, literal, paragraph, run, select, w
from briefing.writing.docx.package import add_part, side_part
from briefing.writing.phrasing import day
from briefing.writing.wording import WORDING

PAGES = {"a4": (11906, 16838), "letter": (12240, 15840)}  # width and height in twentieths of a point
MARGIN = 1361  # 2.4 cm
MARKING, RUNNING_HEAD, PAGE_NUMBER = "Briefing Marking", "Briefing Running Head", "Briefing Page Number"
ID, TYPE, VAL = f"{{{R}}}id", f"{{{W}}}type", f"{{{W}}}val"
# A longer title takes a second line on every page.
RUNNING_HEAD_LENGTH = 90
# The order in which a section names its properties.
ORDER = ("headerReference", "footerReference", "footnotePr", "endnotePr", "type", "pgSz", "pgMar", "paperSrc",
         "pgBorders", "lnNumType", "pgNumType", "cols", "formProt", "vAlign", "noEndnote", "titlePg", "textDirection",
         "bidi", "rtlGutter", "docGrid", "printerSettings")  # fmt: skip


def section(part: DocumentPart) -> Element:
    """The last section of the template with every header and footer it shows, also those it has from earlier ones."""
    found = list(part.element.iter(f"{{{W}}}sectPr"))
    last = deepcopy(found[-1]) if found else w("sectPr")
    shown: dict[tuple[str, str], str] = {}
    for properties in found:
        for kind in ("header", "footer"):
            for reference in properties.findall(f"{{{W}}}{kind}Reference"):
                shown[kind, reference.get(TYPE)] = reference.get(ID)
    for kind in ("header", "footer"):
        for reference in last.findall(f"{{{W}}}{kind}Reference"):
            last.remove(reference)
    for change in last.findall(f"{{{W}}}sectPrChange"):
        last.remove(change)
    for position, ((kind, type_), identifier) in enumerate(shown.items()):
        last.insert(position, _reference(kind, type_, identifier))
    return last


def _reference(kind: str, type_: str, identifier: str) -> Element:
    reference = w(f"{kind}Reference", type=type_)
    reference.set(ID, identifier)
    return reference


def set_page(properties: Element, layout: Layout) -> None:
    """A4 or Letter, unless the house template says what paper it wants."""
    if layout.template is None or properties.find(f"{{{W}}}pgSz") is None:
        width, height = PAGES[layout.page]
        put(properties, w("pgSz", w=width, h=height))
    if properties.find(f"{{{W}}}pgMar") is None:
        edges = dict.fromkeys(("top", "right", "bottom", "left"), MARGIN)
        put(properties, w("pgMar", **edges, header=624, footer=567, gutter=0))


def put(properties: Element, element: Element) -> None:
    """Set one property of a section in its right place."""
    for old in properties.findall(element.tag):
        properties.remove(old)
    later = {f"{{{W}}}{tag}" for tag in ORDER[ORDER.index(element.tag.split("}")[1]) + 1 :]}
    position = next((n for n, child in enumerate(properties) if child.tag in later), len(properties))
    properties.insert(position, element)


def text_width(properties: Element) -> int:
    """The width between the margins, in twentieths of a point."""
    size, margin = properties.find(f"{{{W}}}pgSz"), properties.find(f"{{{W}}}pgMar")
    return int(size.get(f"{{{W}}}w")) - sum(int(margin.get(f"{{{W}}}{side}", 0)) for side in ("left", "right"))


def fill(part: DocumentPart, properties: Element, memo: Memo, layout: Layout, style: Mapping[str, str]) -> None:
    """Marking, running head and page numbers into header and footer; a house that has neither gets ours."""
    shown = [kind for kind in ("header", "footer") if properties.find(f"{{{W}}}{kind}Reference") is not None]
    if not shown:
        put(properties, w("titlePg"))
    for position, kind in enumerate(("header", "footer")):
        if kind not in shown:
            for type_ in _types(part, properties):
                properties.insert(position, _reference(kind, type_, _added(part, kind, type_, style)))
    contents = _contents(memo, layout)
    for root in _frames(part, properties, "header") + _frames(part, properties, "footer"):
        for name, runs in contents.items():
            for found in select(root, ".//w:p[w:pPr/w:pStyle/@w:val=$style]", style=style[name]):
                _refill(found, runs)


def _on(switch: Element | None) -> bool:
    return switch is not None and switch.get(VAL, "1") not in ("0", "false", "off")


def _types(part: DocumentPart, properties: Element) -> list[str]:
    """Which headers a page can show: the first page's and the even pages' only where they are switched on."""
    even = _on(side_part(part, "settings").find(f"{{{W}}}evenAndOddHeaders"))
    return ["default", *(["first"] if _on(properties.find(f"{{{W}}}titlePg")) else []), *(["even"] if even else [])]


def _added(part: DocumentPart, kind: str, type_: str, style: Mapping[str, str]) -> str:
    """Our own header or footer, its paragraphs still empty; the first page does without the running head."""
    if kind == "footer":
        names, tag, content_type, relation = (
            [PAGE_NUMBER, MARKING],
            "ftr",
            CONTENT_TYPE.WML_FOOTER,
            RELATIONSHIP_TYPE.FOOTER,
        )
    else:
        names = [MARKING] if type_ == "first" else [MARKING, RUNNING_HEAD]
        tag, content_type, relation = "hdr", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER
    root = w(tag, *(paragraph(style[name]) for name in names))
    return add_part(part, f"/word/{kind}%d.xml", content_type, relation, root)[1]


def _contents(memo: Memo, layout: Layout) -> dict[str, list[Element]]:
    wording, header = WORDING[layout.language], memo.header
    head = shorten(literal(header.title), RUNNING_HEAD_LENGTH, placeholder=" …")
    if header.date:
        head += f" · {day(header.date, wording)}"
    pages = {"page": field("PAGE"), "pages": field("NUMPAGES")}
    numbers: list[Element] = []
    for piece in wording["page_of"].replace("{", "\n{").replace("}", "}\n").split("\n"):
        numbers += pages[piece[1:-1]] if piece.startswith("{") else [fixed(piece)] if piece else []
    return {
        MARKING: [run(header.marking)] if header.marking else [],
        RUNNING_HEAD: [run(head)],
        PAGE_NUMBER: numbers,
    }


def _refill(element: Element, runs: list[Element]) -> None:
    """Replace what stands in a paragraph; one that stays empty goes, unless it is the last (a header needs one)."""
    for child in [child for child in element if child.tag != f"{{{W}}}pPr"]:
        element.remove(child)
    element.extend(deepcopy(runs))
    parent = element.getparent()
    if not runs and len(parent.findall(f"{{{W}}}p")) > 1:
        parent.remove(element)


def _frames(part: DocumentPart, properties: Element, kind: str) -> list[Element]:
    """The headers or footers of a section."""
    references = properties.findall(f"{{{W}}}{kind}Reference")
    return [part.rels[reference.get(ID)].target_part.element for reference in references]


def unmarked(part: DocumentPart, properties: Element, memo: Memo) -> tuple[str, ...]:
    """Of "header" and "footer" those that leave some page without the marking."""
    if not memo.header.marking:
        return ()
    marking = literal(memo.header.marking).casefold()
    shown = {
        (kind, reference.get(TYPE)): part.rels[reference.get(ID)].target_part.element
        for kind in ("header", "footer")
        for reference in properties.findall(f"{{{W}}}{kind}Reference")
    }
    return tuple(
        kind
        for kind in ("header", "footer")
        if any(
            (kind, type_) not in shown or marking not in _words(shown[kind, type_])
            for type_ in _types(part, properties)
        )
    )


def _words(root: Element) -> str:
    return literal("".join(text.text or "" for text in root.iter(f"{{{W}}}t"))).casefold()
