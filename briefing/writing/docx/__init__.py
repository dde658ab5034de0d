"""A Memo -> a Word document."""

from __future__ import annotations

from io import BytesIO

from briefing.model import Layout, Memo


def write(memo: Memo, layout: Layout) -> bytes:
    """The bytes of a .docx file."""
    from docx import Document

    document = Document()
    document.add_heading(memo.header.title, 0)
    for point in memo.points:
        document.add_paragraph(point.text)
    out = BytesIO()
    document.save(out)
    return out.getvalue()
