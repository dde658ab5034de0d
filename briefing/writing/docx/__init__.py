"""A Memo -> a Word document, in our house style or in the one of a template."""

from __future__ import annotations

from briefing.model import Layout, Memo


def write(memo: Memo, layout: Layout) -> bytes:
    """The bytes of a .docx file; raises BriefingError where the template is no Word document."""
    from briefing.writing.docx import body, frame, notes, package, styles
    from briefing.writing.docx.draft import Draft
    from briefing.writing.docx.ooxml import TAGS, paragraph, run, w

    part = package.opened(layout.template)
    section = frame.section(part)
    frame.set_page(section, layout)
    root = part.element.body
    for child in list(root):
        root.remove(child)
    root.append(section)
    package.drop_leftovers(part)
    style = styles.adopt(part)
    tag = "en-US" if (layout.language, layout.page) == ("en", "letter") else TAGS[layout.language]
    styles.set_language(part, layout.language, tag)
    frame.fill(part, section, memo, layout, style)
    draft = Draft(
        memo, layout, part, style, styles.point_list(part, style["Briefing Point"]), frame.text_width(section)
    )
    if layout.citations == "endnotes":
        # Word's default is i, ii, iii; LibreOffice looks for it here, Word in the settings.
        frame.put(section, w("endnotePr", w("numFmt", val="decimal")))
    cite = notes.numbers if layout.citations == "numbers" else notes.real(draft, layout.citations)
    content = list(body.body(draft, cite))
    marking = paragraph(style["Briefing Marking"], run(memo.header.marking or ""))
    missing = frame.unmarked(part, section, memo)
    for element in content:
        section.addprevious(element)
    if "header" in missing:
        root.insert(0, marking)
    if "footer" in missing:
        section.addprevious(paragraph(style["Briefing Marking"], run(memo.header.marking or "")))
    keywords = ", ".join(section.title for section in memo.sections)
    package.set_properties(part, memo.header, keywords, tag)
    return package.saved(part)


def warnings(memo: Memo, layout: Layout) -> tuple[str, ...]:
    """What the user should know about the memo in this template, a sentence each."""
    return ()
