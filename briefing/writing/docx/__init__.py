"""A Memo -> a Word document, in our house style or in the one of a template."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.errors import BriefingError
from briefing.model import Layout, Memo

if TYPE_CHECKING:
    from docx.parts.document import DocumentPart

    from briefing.writing.docx.draft import Draft
    from briefing.writing.docx.ooxml import Element


def write(memo: Memo, layout: Layout) -> bytes:
    """The bytes of a .docx file; raises BriefingError where the template is no Word document."""
    from briefing.writing.docx import body, citations, frame, package, properties
    from briefing.writing.docx.ooxml import language_tag, paragraph, run, w

    draft, section = _house(memo, layout)
    if layout.citations == "endnotes":
        # Word's own way of counting them is i, ii, iii; Word looks for ours in the settings, LibreOffice here.
        frame.put(section, w("endnotePr", w("numFmt", val="decimal")))
    cite = citations.numbers if layout.citations == "numbers" else citations.word_notes(draft, layout.citations)
    content = list(body.body(draft, cite))
    unmarked = frame.unmarked(draft.part, section, memo)
    spacing = (w("spacing", before=120, after=120),)
    lines = [
        paragraph(draft.style[frame.MARKING], run(memo.header.marking or ""), properties=spacing) for _ in unmarked
    ]
    if "header" in unmarked:
        content.insert(0, lines.pop())
    for element in content + lines:
        section.addprevious(element)
    properties.add_proof(draft.part, memo, layout.language)
    properties.set_properties(draft.part, memo, language_tag(layout.language, layout.page))
    return package.saved(draft.part)


def warnings(memo: Memo, layout: Layout) -> tuple[str, ...]:
    """What the user should know about this memo in this template, a sentence each."""
    from briefing.writing.docx import frame

    if layout.template is None or not memo.header.marking:
        return ()
    draft, section = _house(memo, layout)
    unmarked = " and ".join(frame.unmarked(draft.part, section, memo))
    if not unmarked:
        return ()
    return (
        f"{layout.template_name} does not show the marking in the {unmarked} of every page, so it stands in the text "
        f"instead; give a paragraph there the style {frame.MARKING!r} to have it on every page",
    )


def _house(memo: Memo, layout: Layout) -> tuple[Draft, Element]:
    """The template made ready, and its section; raises BriefingError where it is damaged."""
    from briefing.writing.docx import package

    part = package.opened(layout.template, layout.template_name)
    try:
        return _ready(part, memo, layout)
    except package.BROKEN_DOCUMENT as error:
        if layout.template is None:
            raise
        raise BriefingError(f"{layout.template_name} is a damaged Word document; save it anew ({error})") from error


def _ready(part: DocumentPart, memo: Memo, layout: Layout) -> tuple[Draft, Element]:
    """The template with its body taken out, its styles complete and its header and footer filled; and its section."""
    from briefing.writing.docx import frame, package, styles
    from briefing.writing.docx.draft import Draft
    from briefing.writing.docx.ooxml import language_tag

    section = frame.section(part)
    frame.set_page(section, layout)
    package.replace_body(part, section)
    style = styles.adopt(part)
    styles.set_language(part, language_tag(layout.language, layout.page), house=layout.template is not None)
    frame.fill(part, section, memo, layout, style)
    points = styles.point_list(part, style["Briefing Point"])
    drawing = package.number_drawings(part)
    return Draft(memo, layout, part, style, points, drawing, frame.text_width(section)), section
