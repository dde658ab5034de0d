"""Lines with their places on the pages of a PDF -> paragraphs, headings, and running heads set aside."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from briefing.model import Block, Extract
from briefing.reading.formats.paragraphs import LIST_ITEM, SENTENCE_END

HYPHEN = "\x02"  # what pdfium puts in place of a hyphen at the end of a line
LONGEST_NUMBER = 6  # digits of a page number, with white space
EDGE = 0.12  # running heads stand in the upper or lower eighth of a page
PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|seite|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:/|of|von|de|sur)\s*\d{1,4})?\W*", re.I
)
BULLET = re.compile("[•‣◦▪●■]")
# What browsers print at the edges: the address of the page and "3/7".
PRINTED = re.compile(r"(?:https?|file)://\S+|\b\d{1,4}\s?/\s?\d{1,4}$")
GAP = 1.35  # of the usual distance between lines; word processors put half a line and more between paragraphs
LARGER = 1.12  # times the size of the body: headings are set at 1.2 and more
SHORT = 0.85  # of the longest line of a paragraph: a line that ends before it ends the paragraph
HEADING_WORDS, SENTENCE_WORDS = 25, 12  # at most; a line that ends in a full stop and has more is no heading
SHORTEST_HEADING, ABOVE_HEADING = 3, 3  # words: a masthead and a number have fewer; lines


class Line(NamedTuple):
    """A line of a page: where it starts and ends, its baseline (upwards), its type size and the height of the page, in
    points; all 0 where only the text is known."""

    text: str
    x0: float = 0.0
    x1: float = 0.0
    y: float = 0.0
    size: float = 0.0
    height: float = 0.0


@dataclass(slots=True)
class _Paragraph:
    lines: list[tuple[int, Line]]  # each with the index of its page
    kind: str = "prose"
    reason: str = ""


def assemble(pages: Sequence[Sequence[Line]]) -> Extract:
    """An Extract with text, blocks and page offsets. A paragraph that goes on over a column or page stays one."""
    body = _body_size(pages)
    running = running_heads(pages)
    known = _words(pages)
    pieces: list[str] = []
    blocks: list[Block] = []
    starts: dict[int, int] = {}
    offset = 0
    for paragraph in _paragraphs(pages, running, body):
        start = offset
        texts = _rejoined([line for _, line in paragraph.lines], known)
        for (page, _), text in zip(paragraph.lines, texts, strict=True):
            starts.setdefault(page, offset + len(text) - len(text.lstrip()))
            pieces.append(text)
            offset += len(text)
        blocks.append(Block(start, offset, _kind(paragraph), paragraph.reason))
        pieces.append("\n")
        offset += 1
    text = "".join(pieces)[:-1]
    return Extract(text, tuple(blocks), pages=_every_page(starts, len(pages), len(text)))


def _kind(paragraph: _Paragraph) -> str:
    """What the paragraph is: large type alone does not make a heading."""
    if paragraph.kind != "heading":
        return paragraph.kind
    count = sum(len(line.text.split()) for _, line in paragraph.lines)
    is_sentence = count > SENTENCE_WORDS and SENTENCE_END.search(paragraph.lines[-1][1].text)
    return "prose" if is_sentence or count > 2 * HEADING_WORDS else "heading"


def largest(page: Sequence[Line]) -> str | None:
    """The text set largest on a page, where it is larger than the rest: what a reader takes for the title."""
    title = " ".join(line.text for line in _largest(page))
    return title if title and len(title.split()) <= HEADING_WORDS else None


def larger(page: Sequence[Line]) -> list[Line]:
    """The lines of a page in larger letters than its text."""
    sizes = [line.size for line in page if line.size]
    return [line for line in page if line.size > LARGER * median(sizes)] if sizes else []


def _largest(page: Sequence[Line]) -> list[Line]:
    lines = larger(page)
    least = 0.98 * max((line.size for line in lines), default=0.0)
    return [line for line in lines if line.size >= least]


def is_headed(page: Sequence[Line]) -> bool:
    """Whether the text set largest on a page heads it: three words or more, and above it no more than the name of the
    paper, a day and a section."""
    lines = _largest(page)
    if sum(len(line.text.split()) for line in lines) < SHORTEST_HEADING:
        return False
    foot, own = min(line.y for line in lines), frozenset(lines)
    return sum(line.y > foot for line in page if line not in own) <= ABOVE_HEADING


def _every_page(starts: dict[int, int], count: int, end: int) -> tuple[int, ...]:
    """Page n starts where its first line does; a page without text, where the next one with text does."""
    offsets = [end] * count
    following = end
    for page in reversed(range(count)):
        following = min(starts.get(page, following), following)
        offsets[page] = following
    return tuple(offsets)


def _body_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return max(sizes, key=lambda size: (sizes[size], size), default=0.0)


def running_heads(pages: Sequence[Sequence[Line]]) -> frozenset[tuple[int, int]]:
    """(page, line) of what repeats at the edges of pages, numbers aside, and of page numbers standing alone: there, or
    wherever they rise with the pages."""
    edges = [(p, n) for p, page in enumerate(pages) for n, line in enumerate(page) if _at_edge(line)]
    seen = Counter(shape for shape, _ in sorted({(_shape(pages[p][n].text), p) for p, n in edges}))
    needed = 2 if len(pages) < 6 else 3  # pages that show it
    return frozenset(
        (p, n)
        for p, n in edges
        if seen[_shape(text := pages[p][n].text)] >= needed or PAGE_NUMBER.fullmatch(text) or PRINTED.search(text)
    ).union(_rising(pages))


def _rising(pages: Sequence[Sequence[Line]]) -> list[tuple[int, int]]:
    """(page, line) of numbers that stand alone below or above all else of their page and go up by one with the pages:
    LaTeX prints them above the edge."""
    found = []
    for p, page in enumerate(pages):
        placed = [n for n, line in enumerate(page) if line.size]
        for n in {min(placed, key=lambda n: page[n].y), max(placed, key=lambda n: page[n].y)} if placed else ():
            if page[n].text.strip().isdecimal() and len(page[n].text) <= LONGEST_NUMBER:
                found.append((int(page[n].text) - p, p, n))
    shared = Counter(first for first, _, _ in found)
    return [(p, n) for first, p, n in found if shared[first] > 1]


def _at_edge(line: Line) -> bool:
    return line.size > 0 and not EDGE * line.height < line.y < (1 - EDGE) * line.height


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", text.lower())


def _words(pages: Sequence[Sequence[Line]]) -> frozenset[str]:
    """The words that stand unbroken somewhere: they tell which hyphens at line ends belong to the word."""
    found: set[str] = set()
    for page in pages:
        for line in page:
            found.update(word.lower() for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", line.text))
    return frozenset(found)


def _rejoined(lines: Sequence[Line], known: frozenset[str]) -> list[str]:
    """The lines of a paragraph, ready to be put one behind the other: a word broken at a line end is whole again."""
    texts = [line.text for line in lines]
    for n in range(len(texts) - 1):
        before, after = texts[n], texts[n + 1]
        if not before.endswith((HYPHEN, "-", "\u2010", "\xad")) or before.endswith((" -", "--")):
            texts[n + 1] = " " + after
        elif _is_made_by_line_end(before, after, known):
            texts[n] = before[:-1]
        else:
            texts[n] = before[:-1] + "-"
    return [text.replace(HYPHEN, "-") for text in texts]


def _is_made_by_line_end(before: str, after: str, known: frozenset[str]) -> bool:
    """Whether a hyphen between two lines goes: not in "cross-" + "border" if it is hyphenated elsewhere too, nor before
    a capital or a digit, unless the word stands elsewhere in one piece."""
    head = re.search(r"[^\W\d_]*(?:-[^\W\d_]+)*$", before[-80:-1])
    tail = re.match(r"[^\W\d_]*", after)
    first, second = (head[0] if head else "").lower(), (tail[0] if tail else "").lower()
    return first + second in known or (f"{first}-{second}" not in known and after[:1].islower())


def _paragraphs(
    pages: Sequence[Sequence[Line]], running: frozenset[tuple[int, int]], body: float
) -> Iterator[_Paragraph]:
    """In reading order; a running head comes after the paragraph it would interrupt."""
    current: _Paragraph | None = None
    aside: list[_Paragraph] = []
    before: Line | None = None
    for number, page in enumerate(pages):
        lines = [line for n, line in enumerate(page) if (number, n) not in running]
        aside += [
            _Paragraph([(number, line)], "furniture", "running head")
            for n, line in enumerate(page)
            if (number, n) in running
        ]
        pitch = _pitch(lines)
        margins = _margins(lines)
        for line in lines:
            if current and before and _continues(before, line, pitch, margins, current):
                current.lines.append((number, line))
            else:
                if current:
                    yield current
                yield from aside
                aside = []
                heading = line.size > LARGER * body and len(line.text.split()) <= HEADING_WORDS
                current = _Paragraph([(number, line)], "heading" if heading else "prose")
            before = line
    if current:
        yield current
    yield from aside


def _pitch(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next on a page."""
    gaps = [a.y - b.y for a, b in pairwise(lines) if 0 < a.y - b.y < 4 * max(a.size, 1)]
    return median(gaps) if gaps else 0.0


def _margins(lines: Sequence[Line]) -> dict[int, float]:
    """The right edge of the column that starts at a place, places rounded to 20 points."""
    edges: dict[int, float] = {}
    for line in lines:
        edges[round(line.x0 / 20)] = max(edges.get(round(line.x0 / 20), 0.0), line.x1)
    return edges


def _continues(before: Line, line: Line, pitch: float, margins: dict[int, float], current: _Paragraph) -> bool:
    """Whether `line` belongs to the paragraph that `before` ends."""
    ended = bool(SENTENCE_END.search(before.text))
    if BULLET.match(line.text) or (LIST_ITEM.match(line.text) and ended):
        return False
    if not line.size or not before.size:  # no places known: what ends a sentence on a short line ends a paragraph
        return not (ended and len(before.text) < SHORT * max(len(one.text) for _, one in current.lines[-5:]))
    drop = before.y - line.y
    if abs(line.size - before.size) > 0.1 * before.size:
        goes_on = False
    elif current.kind == "heading":
        goes_on = 0 < drop < 2 * before.size
    elif drop <= 0 or drop > 4 * pitch or line.height != before.height:  # another column or page
        goes_on = not ended or line.text[:1].islower()
    else:
        unfinished = not ended and line.text[:1].islower()
        goes_on = drop <= GAP * pitch and (unfinished or not _starts_anew(before, line, margins))
    return goes_on


def _starts_anew(before: Line, line: Line, margins: dict[int, float]) -> bool:
    """Whether `line` is indented, or its first word would have fitted behind `before`; behind a bullet all lines of an
    item are indented."""
    if 0.5 * line.size < line.x0 - before.x0 < 4 * line.size and not BULLET.match(before.text):
        return True
    word = len(line.text.split(" ", 1)[0]) * line.size / 2  # letters are about half as wide as the type is high
    column = margins.get(round(before.x0 / 20), before.x1)
    return before.x1 + word + line.size < column
