"""A Memo -> Markdown that reads well raw and as GitHub shows it; whatever comes from a source is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.model import Layout, Memo, Point
from briefing.text import collapse
from briefing.writing.citing import points_by_source
from briefing.writing.links import safe_url
from briefing.writing.wording import WORDING, coverage, day, header_lines

SPECIAL = re.compile(r"([\\`*_\[\]{}|~^$#@])")
LINE_START = re.compile(r"^([-+=:]|\d+(?=[.)]))")
AUTOLINK = re.compile(r"(?i)(https?)(?=:)|(www)(?=\.)")


class Safe(str):
    """Text that is Markdown already and is not escaped again."""

    __slots__ = ()


def escape(value: object) -> str:
    """`value` as Markdown that shows it literally, on one line."""
    if isinstance(value, Safe):
        return value
    text = SPECIAL.sub(r"\\\1", collapse(str(value)))
    # Entities, because not every renderer takes a backslash here.
    text = re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;").replace(">", "&gt;")
    text = AUTOLINK.sub(lambda m: m[0] + "\\", text)
    return LINE_START.sub(lambda m: "\\" + m[0] if not m[0].isdigit() else m[0] + "\\", text)


def link(text: str, url: str | None) -> Safe:
    """A link to `url`, or the bare text where the address cannot be linked."""
    target = safe_url(url)
    return Safe(f"[{escape(text)}](<{target}>)" if target else escape(text))


def citations(point: Point) -> Safe:
    """`[1][3]`: one number a source, each a link to its entry."""
    return Safe("".join(f"[[{n}](#source-{n})]" for n in sorted({c.source for c in point.citations})))


def fill(form: str, *values: object) -> Safe:
    """`form`, which is Markdown, with a value shown literally in the place of each {}; Safe ones go in as they are."""
    return Safe(form.format(*map(escape, values)))


def write(memo: Memo, layout: Layout) -> bytes:
    """UTF-8 Markdown. Nothing of a source or a user gets into it but through `fill`."""
    words = WORDING[layout.language]
    marking = fill("**{}**", memo.header.marking) if memo.header.marking else ""
    header = "  \n".join(fill("**{}:** {}", label, value) for label, value in header_lines(memo.header, words))
    blocks = [
        marking,
        fill("# {}", memo.header.title),
        header,
        fill("{}. {}", coverage(memo.coverage, words), words["method"]),
        *(fill("*{}*", note) for note in memo.notes),
        *_points(memo, words),
        fill("## {}", words["sources"]),
        *_sources(memo, words),
    ]
    unused = [fill("- {}: {}", *one) for one in _unused(memo, words)]
    if unused:
        blocks.append(fill("## {}", words["not_used"]))
    lines = [f"{block}\n\n" for block in blocks if block]
    lines += [f"{line}\n" for line in unused]
    lines += [f"\n{marking}\n"] if marking else []
    return "".join(lines).encode("utf-8", "replace")


def _points(memo: Memo, words: dict[str, str]) -> Iterator[str]:
    """The bottom line and the sections: headings and numbered points."""
    entries = {point.number: _entry(point, words) for point in memo.points}
    if memo.bottom_line:
        yield fill("## {}", words["bottom_line"])
        yield from map(entries.__getitem__, memo.bottom_line)
    for section in memo.sections:
        yield fill("## {}", section.title)
        if section.origins == 1 and memo.coverage.origins > 1:
            yield fill("*{}*", words["one_origin"])
        yield from map(entries.__getitem__, section.points)


def _entry(point: Point, words: dict[str, str]) -> Safe:
    flags = Safe("".join(fill(" *({})*", words[flag]) for flag in point.flags))
    number = Safe(point.number)
    return fill('{}. <a id="point-{}"></a>{} {}{}', number, number, point.text, citations(point), flags)


def _sources(memo: Memo, words: dict[str, str]) -> Iterator[str]:
    """A numbered entry for each source that a point cites."""
    cited_in = points_by_source(memo)
    for source in memo.sources:
        if source.used:
            number = Safe(source.number)
            yield "".join(
                [
                    fill('{}. <a id="source-{}"></a>', number, number),
                    fill("{}, ", source.outlet) if source.outlet else "",
                    link(source.title or source.path, source.url),
                    fill(", {}.", day(source.published, words) if source.published else words["undated"]),
                    fill(" {}.", source.path) if source.title and not source.url else "",
                    *(fill(" *{}.*", note) for note in source.notes),
                    fill(" {}:", words["points"]),
                    ",".join(f" [{n}](#point-{n})" for n in cited_in[source.number]),
                ]
            )


def _unused(memo: Memo, words: dict[str, str]) -> list[tuple[str, str]]:
    """Every input that no point cites, with the reason."""
    uncited = [(s.path, "; ".join((words["not_cited"], *s.notes))) for s in memo.sources if not s.used]
    return uncited + [(problem.path, problem.reason) for problem in memo.unread]
