"""A Memo -> one self-contained page: the memo, and beside it the sources with every quoted passage marked in place."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256

from briefing.model import Citation, Layout, Memo, Point, Source
from briefing.text import collapse, showable
from briefing.writing import proof, templates
from briefing.writing.citing import by_whom, place
from briefing.writing.excerpts import Excerpt, Span, excerpts
from briefing.writing.links import safe_url
from briefing.writing.marks import marks, single_origin_sections
from briefing.writing.overview import support, timeline
from briefing.writing.pagewords import page_wording
from briefing.writing.phrasing import count, coverage, day, header_lines
from briefing.writing.remarks import say, source_notes
from briefing.writing.unused import in_words
from briefing.writing.wording import RIGHT_TO_LEFT


def write(memo: Memo, layout: Layout) -> bytes:
    """UTF-8 HTML that asks for nothing from anywhere, and whose policy lets in no script or style but its own."""
    from markupsafe import Markup

    from briefing.writing.rendering import template

    wording = page_wording(layout.language)
    passages = {source.number: _passages(memo, source) for source in memo.sources}
    shown = {s.number: excerpts(s.text, passages[s.number], layout.source_text, s.withheld) for s in memo.sources}
    sheet = style() + _lights(shown.values()) + _sheet(layout.page, memo.header.marking or "")
    script = _load("memo.js")
    page = template("memo.html.j2", autoescape=True, keep_trailing_newline=True).render(
        memo=memo,
        proof=Markup(proof.html_text(memo, layout.language)),
        layout=layout,
        wording=wording,
        style=Markup(sheet),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(sheet)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'",
        header=header_lines(memo.header, wording),
        sections=_sections(memo, wording),
        themes={title: n for n, title in enumerate(dict.fromkeys(point.theme for point in memo.points), 1)},
        point={point.number: point for point in memo.points},
        marks=marks(memo, wording),
        source={source.number: source for source in memo.sources},
        passages=passages,
        shown=shown,
        cited_in=_cited_in(memo),
        timeline=timeline(memo.sources, wording),
        support=support(memo, wording),
        coverage=coverage(memo.coverage, wording),
        notes=[say(note, wording) for note in memo.notes],
        unread=in_words(memo.unread, wording),
        source_notes=lambda source: source_notes(source, wording),
        right_to_left=RIGHT_TO_LEFT,
        citations=citations,
        by_whom=by_whom,
        anchor=anchor,
        same_origin=lambda source: [s.number for s in memo.sources if s.origin == source.origin and s is not source],
        name=lambda source: name(source, wording),
        place=lambda citation: place(citation, wording),
        day=lambda value: day(value, wording),
        count=lambda number, noun: count(number, noun, wording),
        say=lambda key, number: wording[key].format(number=number),
        collapse=collapse,
        safe_url=safe_url,
    )
    return showable(page).encode()


def citations(point: Point) -> list[tuple[Citation, bool]]:
    """The citations of a point in the order of the sources' numbers, each with whether it is the first of its source;
    the one whose words the point prints comes before others of its source."""
    ordered = sorted(point.citations, key=lambda c: (c.source, not c.lead, c.start))
    seen = [citation.source for citation in ordered]
    return [(citation, citation.source not in seen[:i]) for i, citation in enumerate(ordered)]


def anchor(citation: Citation) -> str:
    """The id of a cited passage: its source and its offsets, as memo.json counts them."""
    return f"s{citation.source}-{citation.start}-{citation.end}"


def _passages(memo: Memo, source: Source) -> dict[Span, str]:
    cited = {(c.start, c.end): anchor(c) for p in memo.points for c in p.citations if c.source == source.number}
    return dict(sorted(cited.items()))


def _cited_in(memo: Memo) -> dict[str, list[int]]:
    """The anchor of each passage, and "source-N" of each source -> the points that cite it."""
    found: dict[str, list[int]] = {}
    for point in memo.points:
        names = [name for c in point.citations for name in (anchor(c), f"source-{c.source}")]
        for name in dict.fromkeys(names):
            found.setdefault(name, []).append(point.number)
    return found


def _sections(memo: Memo, wording: dict[str, str]) -> list[tuple[str, str, tuple[int, ...], bool]]:
    """Id, heading and points of each section and whether it has a line on its one origin, the bottom line first."""
    bottom = [("bottom-line", wording["bottom_line"], memo.bottom_line, False)] if memo.bottom_line else []
    single_origin = single_origin_sections(memo)
    themes = [(f"theme-{n}", s.title, s.points, s in single_origin) for n, s in enumerate(memo.sections, 1)]
    return [*bottom, *themes]


def name(source: Source, wording: dict[str, str]) -> str:
    """A source in short: "Northern Courier, 12 October 2026"."""
    name = collapse(source.outlet or source.title or source.path)
    return f"{name}, {day(source.published, wording)}" if source.published else name


def _lights(shown: Iterable[Iterable[Excerpt]]) -> str:
    """The rules that light up a passage which is no single element: one that others overlap, or that goes on in the
    next paragraph. `:target` alone does it for the rest."""
    segments = [segment for excerpts in shown for excerpt in excerpts for segment in excerpt.segments]
    whole = {segment.starts[0] for segment in segments if segment.starts and segment.starts[0] in segment.ends}
    split = [name for segment in segments for name in segment.starts if name not in whole]
    return "".join(
        f":root:has(#{name}:target) .{name}{{background:var(--lit);color:var(--on-lit)}}\n" for name in split
    )


def _sheet(size: str, marking: str) -> str:
    """The rule for printed pages, with the marking on each; its letters are written as escapes, so that none of them
    can end the string."""
    text = "".join(f"\\{ord(letter):x} " for letter in showable(collapse(marking)))
    return (
        f'@page{{size:{size};margin:18mm 16mm 20mm;font:8pt sans-serif;@top-center{{content:"{text}"}}'
        f'@bottom-center{{content:"{text}"}}@bottom-right{{content:counter(page) " / " counter(pages)}}}}\n'
    )


def style() -> str:
    """The rules that all pages have."""
    return _load("memo.css")


def is_own_style(text: str) -> bool:
    """Whether a page that we write may have this style sheet."""
    lights = r"(?::root:has\(#(s[\d-]+):target\) \.\1\{background:var\(--lit\);color:var\(--on-lit\)\}\n)*"
    sheet = re.escape(_sheet("size", "")).replace("size:size", r"size:[\w. ]+").replace('""', r'"(?:\\[0-9a-f]+ )*"')
    return bool(re.fullmatch(re.escape(style()) + lights + sheet, text))


def is_own_script(text: str) -> bool:
    """Whether a page that we write has this script."""
    return text == _load("memo.js")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _load(name: str) -> str:
    return templates.load(name).decode()
