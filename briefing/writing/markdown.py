"""A Memo -> Markdown that reads well raw and as GitHub shows it; whatever comes from a source is escaped."""

from __future__ import annotations

import re

from briefing.model import Layout, Memo, Point
from briefing.text import collapse
from briefing.writing.citing import by_whom, points_by_source
from briefing.writing.links import safe_url
from briefing.writing.marks import marks, single_origin_sections
from briefing.writing.phrasing import coverage, day, header_lines
from briefing.writing.remarks import say, source_notes
from briefing.writing.unused import unused
from briefing.writing.wording import WORDING

SPECIAL = re.compile(r"([\\`*_\[\]{}|~^$#@])")
LINE_START = re.compile(r"^([-+=:]|\d+(?=[.)]))")
AUTOLINK = re.compile(r"(?i)(https?)(?=:)|(www)(?=\.)")


class Safe(str):
    """Text that is Markdown already and is not escaped again."""

    __slots__ = ()


def escape(value: object) -> Safe:
    """`value` as Markdown that shows it literally inside a line."""
    if isinstance(value, Safe):
        return value
    text = SPECIAL.sub(r"\\\1", collapse(str(value)))
    # Entities, because not every renderer takes a backslash here.
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
    return Safe(AUTOLINK.sub(lambda m: m[0] + "\\", text))


def item(value: object) -> Safe:
    """`value` as Markdown at the start of a line, where a number or a dash would begin a list."""
    return Safe(LINE_START.sub(lambda m: "\\" + m[0] if not m[0].isdigit() else m[0] + "\\", escape(value)))


def link(text: str, url: str | None) -> Safe:
    """A link to `url`, or the bare text where the address cannot be linked."""
    target = safe_url(url)
    return Safe(f"[{escape(text)}](<{target}>)" if target else escape(text))


def citations(point: Point) -> Safe:
    """`[1][3]`: one number a source, each a link to its entry."""
    return Safe("".join(f"[[{n}](#source-{n})]" for n in point.sources))


def write(memo: Memo, layout: Layout) -> bytes:
    """UTF-8 Markdown."""
    from briefing.writing.rendering import template

    wording = WORDING[layout.language]
    text = template("memo.md.j2", finalize=escape, keep_trailing_newline=True).render(
        memo=memo,
        header=header_lines(memo.header, wording),
        coverage=coverage(memo.coverage, wording),
        point={point.number: point for point in memo.points},
        marks=marks(memo, wording),
        single_origin_sections=single_origin_sections(memo),
        cited_in=points_by_source(memo),
        notes=[say(note, wording) for note in memo.notes],
        unused=unused(memo, wording),
        source_notes=lambda source: source_notes(source, wording),
        wording=wording,
        day=lambda value: day(value, wording),
        citations=citations,
        by_whom=by_whom,
        item=item,
        link=link,
        md=lambda value: Safe(str(value)),
    )
    return text.encode("utf-8", "replace")
