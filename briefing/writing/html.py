"""A Memo -> one self-contained page: the memo, and beside it the sources with every quoted passage marked in place."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from hashlib import sha256

from briefing.model import Citation, Layout, Memo, Point, Source
from briefing.text import collapse
from briefing.writing import templates
from briefing.writing.links import safe_url
from briefing.writing.overview import support, timeline
from briefing.writing.passages import Excerpt, Span, excerpts
from briefing.writing.wording import WORDING, day

# What no page may hold (controls, halves of surrogate pairs, noncharacters). Each becomes one replacement character, so
# that a reader sees that something stood there.
UNSHOWABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def write(memo: Memo, layout: Layout) -> bytes:
    """UTF-8 HTML that asks for nothing from anywhere, and whose policy lets in no script or style but its own."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment
    from markupsafe import Markup

    words = WORDING[layout.language]
    shown = {source.number: excerpts(source.text, _cited(memo, source), layout.source_text) for source in memo.sources}
    style = _load("memo.css") + _lights(shown) + _sheet(layout.page, memo.header.marking or "")
    script = _load("memo.js")
    environment = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=True, trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=True
    )
    page = environment.from_string(_load("memo.html.j2")).render(
        memo=memo,
        layout=layout,
        words=words,
        style=Markup(style),
        script=Markup(script),
        policy=f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; img-src data:; "
        "base-uri 'none'; form-action 'none'",
        point={point.number: point for point in memo.points},
        source={source.number: source for source in memo.sources},
        shown=shown,
        cited_in=_cited_in(memo),
        theme_number={title: n for n, title in enumerate(dict.fromkeys(point.theme for point in memo.points), 1)},
        columns=timeline(memo.sources, words),
        support=support(memo),
        citations=citations,
        sources_of=lambda point: sorted({citation.source for citation in point.citations}),
        cited=lambda source: _cited(memo, source),
        same_origin=lambda source: [s for s in memo.sources if s.origin == source.origin and s is not source],
        anchor=anchor,
        safe_url=safe_url,
        collapse=collapse,
        day=lambda value: day(value, words),
        count=lambda key, n: count(words[key], n),
    )
    return UNSHOWABLE.sub("\ufffd", page).encode()


def citations(point: Point) -> list[tuple[Citation, bool]]:
    """The citations of a point in the order of the sources' numbers, each with whether it is the first of its source;
    the one whose words the point prints comes before others of its source."""
    ordered = sorted(point.citations, key=lambda c: (c.source, not c.lead, c.start))
    seen = [citation.source for citation in ordered]
    return [(citation, citation.source not in seen[:i]) for i, citation in enumerate(ordered)]


def anchor(source: int, span: Span) -> str:
    """The id of a passage: its source and its offsets, as memo.json counts them."""
    return f"s{source}-{span[0]}-{span[1]}"


def count(forms: str, n: int) -> str:
    """The form for one or the form for more, which a bar divides, with the number in it."""
    one, _, more = forms.partition("|")
    return (one if n == 1 or not more else more).replace("{n}", str(n))


def _cited(memo: Memo, source: Source) -> list[Span]:
    return sorted({(c.start, c.end) for point in memo.points for c in point.citations if c.source == source.number})


def _cited_in(memo: Memo) -> dict[str, list[int]]:
    """The anchor of each passage, and "source-N" of each source -> the points that cite it."""
    found: dict[str, list[int]] = {}
    for point in memo.points:
        names = [anchor(c.source, (c.start, c.end)) for c in point.citations]
        names += [f"source-{c.source}" for c in point.citations]
        for name in dict.fromkeys(names):
            found.setdefault(name, []).append(point.number)
    return found


def _lights(shown: Mapping[int, Iterable[Excerpt]]) -> str:
    """The rules that light up a passage which is no single element: one that others overlap, or that goes on in the
    next paragraph. `:target` alone does it for the rest."""
    return "".join(
        f":root:has(#{name}:target) .{name}{{background:var(--lit);color:var(--on-lit)}}\n"
        for number, found in shown.items()
        for name in _split(number, found)
    )


def _split(number: int, found: Iterable[Excerpt]) -> list[str]:
    marked = [segment for excerpt in found for segment in excerpt.segments if segment.passages]
    whole = {segment.starts[0] for segment in marked if segment.starts and segment.starts[0] in segment.ends}
    return [anchor(number, p) for segment in marked for p in segment.starts if p not in whole]


def _sheet(size: str, marking: str) -> str:
    """The rule for printed pages, with the marking on each; its letters are written as escapes, so that none of them
    can end the string."""
    text = "".join(f"\\{ord(letter):x} " for letter in UNSHOWABLE.sub("\ufffd", collapse(marking)))
    return (
        f'@page{{size:{size};margin:18mm 16mm 20mm;font:8pt sans-serif;@top-center{{content:"{text}"}}'
        f'@bottom-center{{content:"{text}"}}@bottom-right{{content:counter(page) " / " counter(pages)}}}}\n'
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _load(name: str) -> str:
    return templates.load(name).decode()
