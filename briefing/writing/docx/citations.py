"""Points and their citations -> what stands behind a point (numbers or a note), and the words of the sources."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.part import Part

from briefing.model import Citation, Point
from briefing.text import collapse
from briefing.writing.citing import by_whom, place
from briefing.writing.docx.draft import Draft
from briefing.writing.docx.links import jump, point_mark, source_mark, web
from briefing.writing.docx.ooxml import LEFT_TO_RIGHT, Element, W, fixed, paragraph, run, w
from briefing.writing.docx.package import add_part, side_part
from briefing.writing.links import safe_url
from briefing.writing.phrasing import day
from briefing.writing.wording import RIGHT_TO_LEFT

Cite = Callable[[Draft, Point], list[Element]]

# kind -> the part that holds the notes and how it is related to the document.
KINDS = {
    "footnotes": ("footnote", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES),
    "endnotes": ("endnote", CONTENT_TYPE.WML_ENDNOTES, RELATIONSHIP_TYPE.ENDNOTES),
}
# Ids that Word keeps for the lines between text and notes; they hold nothing else.
SEPARATORS = ((-1, "separator"), (0, "continuationSeparator"))
# What follows the notes in word/settings.xml.
AFTER_NOTES = (
    "compat", "docVars", "rsids", "attachedSchema", "themeFontLang", "clrSchemeMapping", "doNotIncludeSubdocsInStats",
    "doNotAutoCompressPictures", "forceUpgrade", "captions", "readModeInkLockDown", "smartTagType", "shapeDefaults",
    "doNotEmbedSmartTags", "decimalSymbol", "listSeparator",
)  # fmt: skip


def numbers(draft: Draft, point: Point) -> list[Element]:
    """`[1] [3]` behind a point: one number a source, each a link to its row in the table of sources."""
    end = LEFT_TO_RIGHT if draft.turned(point) else ""
    # Unbreakable, so that no number starts a line: between "[1]" and "[3]" a line may end as well.
    return [element for number in point.sources for element in (fixed("\u00a0"), _to_source(draft, number, end))]


def _to_source(draft: Draft, number: int, end: str = "") -> Element:
    return jump(source_mark(number), fixed(f"{end}[{number}]{end}", draft.style["Briefing Citation"]))


def wordings(draft: Draft) -> Iterator[Element]:
    """Where no notes hold them: the words of each source that says a point differently; equal words stand once."""
    rows = []
    for point in draft.memo.points:
        said: dict[str, list[Citation]] = {}
        for citation in _by_source(point):
            if differs(citation, point):
                said.setdefault(collapse(citation.quote), []).append(citation)
        rows += [_wording(draft, point, citations) for citations in said.values()]
    if rows:
        yield paragraph(draft.style["heading 1"], fixed(draft.wording["wordings"]))
        yield paragraph(draft.style["Briefing Remark"], fixed(draft.wording["wordings_of"]))
        yield from rows


def _wording(draft: Draft, point: Point, citations: Sequence[Citation]) -> Element:
    turned = draft.sources[citations[0].source].language in RIGHT_TO_LEFT
    end = LEFT_TO_RIGHT if turned else ""
    places: list[Element] = []
    for citation in citations:
        places += [fixed("; ")] if places else []
        places += [_to_source(draft, citation.source, end), fixed(f" {place(citation, draft.wording)}{end}")]
    return paragraph(
        draft.style["Briefing Quotation"],
        jump(point_mark(point.number), fixed(f"{point.number}.")),
        w("r", w("tab")),
        *places,
        fixed(f"{draft.wording['colon']} "),
        *quotation(draft, citations[0]),
        properties=(w("bidi"),) if turned else (),
    )


def differs(citation: Citation, point: Point) -> bool:
    """Whether a source says the point in other words than those printed."""
    return collapse(citation.quote) != point.text


def quotation(draft: Draft, citation: Citation) -> list[Element]:
    """The words of a source in the quotation marks of the memo's language."""
    before, after = draft.wording["quotation"].split("{text}")
    return [fixed(before), draft.source_run(citation.quote, draft.sources[citation.source]), fixed(after)]


def word_notes(draft: Draft, kind: str) -> Cite:
    """A real Word note a point ("footnotes" or "endnotes"), numbered like the points, naming each source."""
    tag, content_type, relation = KINDS[kind]
    root = w(kind, *(_separator(tag, number, name) for number, name in SEPARATORS))
    part, _ = add_part(draft.part, f"/word/{kind}.xml", content_type, relation, root)
    _declare(draft, tag)
    seen: set[int] = set()

    def cite(draft: Draft, point: Point) -> list[Element]:
        number = len(root) - len(SEPARATORS) + 1
        mark = w("r", w("rPr", w("rStyle", val=draft.style[f"{tag} reference"])), w(f"{tag}Ref"))
        content = [mark, *(element for c in _by_source(point) for element in _reference(draft, part, point, c, seen))]
        root.append(w(tag, paragraph(draft.style[f"{tag} text"], *content), id=number))
        return [w("r", w("rPr", w("rStyle", val=draft.style[f"{tag} reference"])), w(f"{tag}Reference", id=number))]

    return cite


def _separator(tag: str, number: int, name: str) -> Element:
    spacing = w("pPr", w("spacing", after=0, line=240, lineRule="auto"))
    return w(tag, w("p", spacing, w("r", w(name))), type=name, id=number)


def _by_source(point: Point) -> list[Citation]:
    return sorted(point.citations, key=lambda citation: (citation.source, citation.start))


def _reference(draft: Draft, part: Part, point: Point, citation: Citation, seen: set[int]) -> list[Element]:
    """One source in a note: in full where it is named first, later by outlet; its words where they are its own."""
    source = draft.sources[citation.source]
    runs = [fixed(" "), _to_source(draft, source.number), fixed(" ")]
    whose = by_whom(source)
    named = [[run(whose)]] if whose else []
    if source.number not in seen or not source.outlet:
        linked = "Hyperlink" if safe_url(source.url) else None
        named.append(web(part, source.url, [draft.title_run(source, linked)]))
    if source.number not in seen and source.published:
        named.append([fixed(day(source.published, draft.wording))])
    seen.add(source.number)
    for piece in [*named, [fixed(place(citation, draft.wording))]]:
        runs += [fixed(", ")] if len(runs) > 3 else []
        runs += piece
    if not differs(citation, point):
        return [*runs, fixed(".")]
    return [*runs, fixed(f"{draft.wording['colon']} "), *quotation(draft, citation)]


def _declare(draft: Draft, tag: str) -> None:
    """Name the separators in the settings, in the place Word expects; endnotes count 1, 2, 3, not i, ii, iii."""
    settings = side_part(draft.part, "settings")
    number_format = w("numFmt", val="decimal") if tag == "endnote" else None
    properties = w(f"{tag}Pr", number_format, *(w(tag, id=number) for number, _ in SEPARATORS))
    for old in settings.findall(f"{{{W}}}{tag}Pr"):
        settings.remove(old)
    later = {f"{{{W}}}{name}" for name in AFTER_NOTES}
    following = (child for child in settings.iterchildren("*") if child.tag in later or W not in child.tag)
    before = next(following, None)
    settings.insert(len(settings) if before is None else settings.index(before), properties)
