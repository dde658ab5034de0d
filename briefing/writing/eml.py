"""Memos -> a draft mail: the memos as text and as HTML, and files attached; a Memo alone brings its Word document."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time
from textwrap import TextWrapper
from typing import Any

from briefing.errors import BriefingError
from briefing.model import Layout, Memo, Source
from briefing.text import collapse
from briefing.writing import docx, mime
from briefing.writing.citing import by_whom, points_by_source
from briefing.writing.links import safe_url
from briefing.writing.marks import marks, single_origin_sections
from briefing.writing.mime import Attachment, Letter
from briefing.writing.phrasing import coverage, day, header_lines, in_language
from briefing.writing.readers import file_name, without_folders
from briefing.writing.remarks import say
from briefing.writing.unused import unused
from briefing.writing.wording import RIGHT_TO_LEFT, WORDING

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
WIDTH = 72  # columns of the plain text; a reply quotes it with "> " and still fits 80
RULE = 3  # dashes under a heading at least: one or two read as a dash


def write(memo: Memo, layout: Layout) -> bytes:
    """The bytes of an .eml file with the DOCX of the same memo attached."""
    memo = in_language(memo, layout.language)
    name = f"{memo.header.title}.docx".replace(": ", " - ")
    return mime.message(
        Letter(
            subject=memo.header.title,
            text=text([memo]),
            html=html([memo]),
            sender=_addresses(memo.header.sender),
            to=_addresses(memo.header.to),
            date=midnight(memo.header.date),
            attachments=(Attachment(name, DOCX, docx.write(memo, layout)),),
        )
    )


def midnight(day: date | None) -> datetime | None:
    """The moment a draft bears: the start of the memo's day, for the clock would change the bytes."""
    return datetime.combine(day, time(), UTC) if day else None


def _addresses(people: str | None) -> tuple[str, ...]:
    """What a memo's To or From says, where it is mail addresses; mostly it is an office, and the user fills it in."""
    try:
        mime.addresses((people or "",))
    except BriefingError:
        return ()
    return (people,) if people else ()


def text(memos: Sequence[Memo]) -> str:
    """The memos as plain text, each in its own language, wrapped at WIDTH."""
    return _render("message.txt.j2", memos, autoescape=False)


def html(memos: Sequence[Memo]) -> str:
    """The memos as HTML for mail programs, each in its own language: inline styles, nothing to load."""
    return _render("message.html.j2", memos, autoescape=True)


def _render(name: str, memos: Sequence[Memo], *, autoescape: bool) -> str:
    from briefing.writing.rendering import template

    return template(name, autoescape=autoescape).render(
        memos=[_view(memo, WORDING[memo.language]) for memo in memos],
        right_to_left=RIGHT_TO_LEFT,
        wrap=_wrap,
        heading=lambda title: f"{_wrap(title)}\n{'-' * max(RULE, min(len(title), WIDTH))}",
    )


def _view(memo: Memo, wording: dict[str, str]) -> dict[str, Any]:
    """A memo as both templates show it."""
    languages = {source.number: source.language for source in memo.sources}
    spoken = {point.number: languages[point.lead.source] for point in memo.points}
    cites = {point.number: point.sources for point in memo.points}
    carried = points_by_source(memo)
    shown = marks(memo, wording)
    return {
        "language": memo.language,
        "wording": wording,
        "header": memo.header,
        "facts": header_lines(memo.header, wording),
        "basis": f"{coverage(memo.coverage, wording)}. {wording['method']}",
        "notes": [say(note, wording) for note in memo.notes],
        "bottom_line": memo.bottom_line,
        "sections": memo.sections,
        "single_origin_sections": single_origin_sections(memo),
        "point": {point.number: point for point in memo.points},
        "spoken": spoken.__getitem__,
        "cites": cites.__getitem__,
        "cited": lambda n: "".join(f"[{source}]" for source in cites[n]),
        "marks": lambda n: "".join(f" ({mark})" for mark in shown[n]),
        "sources": [
            {
                "number": source.number,
                "url": safe_url(source.url),
                "language": source.language if source.title else "und",  # the name of a file is in none
                "name": ", ".join(part for part in (by_whom(source), source.title or file_name(source.path)) if part),
                "facts": _facts(source, wording, carried[source.number]),
            }
            for source in memo.sources
            if source.used
        ],
        "unused": [f"{path}{wording['colon']} {reason}" for path, reason in unused(without_folders(memo), wording)],
    }


def _facts(source: Source, wording: dict[str, str], points: Sequence[int]) -> str:
    """What follows the name of a source in the list: of what stands there by its title also the name of the file."""
    dated = day(source.published, wording) if source.published else wording["undated"]
    file = f". {file_name(source.path)}" if source.title else ""
    return f", {dated}{file}. {wording['points']}{wording['colon']} {', '.join(map(str, points))}"


def _wrap(value: str, lead: str = "") -> str:
    """`value` wrapped after `lead`, later lines indented as far; no word is broken, so that joining gives it back."""
    wrapper = TextWrapper(
        WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(wrapper.wrap(collapse(value)))
