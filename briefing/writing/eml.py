"""A Memo -> a draft mail: the memo as text and as HTML, and the Word document attached."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time
from textwrap import TextWrapper

from briefing.errors import BriefingError
from briefing.model import Attachment, Layout, Letter, Memo, Point, Source
from briefing.text import collapse
from briefing.writing import docx, mime, templates
from briefing.writing.links import safe_url
from briefing.writing.wording import WORDING, day

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
WIDTH = 72  # columns of the plain text; a reply quotes it with "> " and still fits 80


def write(memo: Memo, layout: Layout) -> bytes:
    """The bytes of an .eml file with the DOCX of the same memo attached."""
    name = mime.file_name(f"{memo.header.title}.docx".replace(": ", " - "))
    return mime.message(
        Letter(
            subject=memo.header.title,
            text=text(memo, layout),
            html=html(memo, layout),
            sender=_addresses(memo.header.sender),
            to=_addresses(memo.header.to),
            date=datetime.combine(memo.header.date, time(), UTC) if memo.header.date else None,
            attachments=(Attachment(name, DOCX, docx.write(memo, layout)),),
        )
    )


def _addresses(people: str | None) -> tuple[str, ...]:
    """What a memo's To or From says, where it is mail addresses; mostly it is an office, and the user fills it in."""
    try:
        mime.addresses((people or "",))
    except BriefingError:
        return ()
    return (people,) if people else ()


def text(memo: Memo, layout: Layout) -> str:
    """The memo as plain text, wrapped at WIDTH."""
    return _render("message.txt.j2", memo, layout, autoescape=False)


def html(memo: Memo, layout: Layout) -> str:
    """The memo as HTML for mail programs: inline styles, nothing to load."""
    return _render("message.html.j2", memo, layout, autoescape=True)


def _render(template: str, memo: Memo, layout: Layout, *, autoescape: bool) -> str:
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    words = WORDING[layout.language]
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=autoescape, trim_blocks=True, lstrip_blocks=True
    )
    by_number = {source.number: source for source in memo.sources}
    return environment.from_string(templates.load(template).decode()).render(
        memo=memo,
        words=words,
        language=layout.language,
        facts=_facts(memo, words),
        point={point.number: point for point in memo.points},
        cited=lambda point: "".join(f"[{n}]" for n in _cited(point)),
        cited_sources=lambda point: [by_number[n] for n in _cited(point)],
        marks=lambda point: "".join(f" ({words.get(flag, flag)})" for flag in point.flags),
        describe=lambda source: _describe(source, words),
        cited_in=lambda source: ", ".join(str(p.number) for p in memo.points if source.number in _cited(p)),
        safe_url=safe_url,
        wrap=_wrap,
        heading=lambda title: f"{_wrap(title)}\n{'-' * min(len(title), WIDTH)}",
    )


def _facts(memo: Memo, words: dict[str, str]) -> list[tuple[str, str]]:
    header = memo.header
    stated = {
        "to": header.to,
        "from": header.sender,
        "date": header.date and day(header.date, words),
        "subject": header.subject,
        "reference": header.reference,
    }
    return [(key, value) for key, value in stated.items() if value]


def _cited(point: Point) -> list[int]:
    return sorted({citation.source for citation in point.citations})


def _describe(source: Source, words: dict[str, str]) -> str:
    """As in the other formats; without its folder, which is nobody's business, and named where no address tells."""
    file = re.split(r"[/\\]", source.path)[-1]
    dated = day(source.published, words) if source.published else words["undated"]
    shown = ", ".join(part for part in (source.outlet, source.title or file, dated) if part)
    return f"{shown}. {file}" if source.title and not source.url else shown


def _wrap(value: str, lead: str = "") -> str:
    """`value` wrapped after `lead`, later lines indented as far; no word is broken, so that joining gives it back."""
    wrapper = TextWrapper(
        WIDTH, initial_indent=lead, subsequent_indent=" " * len(lead), break_long_words=False, break_on_hyphens=False
    )
    return "\n".join(wrapper.wrap(collapse(value)))
