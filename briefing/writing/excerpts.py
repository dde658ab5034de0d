"""The text of a source and the passages cited from it -> paragraphs, cut wherever a passage starts or ends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

Span = tuple[int, int]
Piece = tuple[int, int, tuple[Span, ...]]  # start, end, the passages that cover it

LINE = re.compile(r"\S(?:.*\S)?")
CHUNK = re.compile(r"\S(?:.|\n(?!\s*\n))*")
# Lines of about this length that follow each other without a gap are one paragraph wrapped by hand: mail and old
# wire text wrap at 60 to 80 columns, while a list or an address has short lines and a paragraph on one line long ones.
WRAPPED = range(45, 101)


class Segment(NamedTuple):
    """A run of text that lies in the same passages from end to end: their names, and the names of those that start and
    end with it."""

    text: str
    passages: tuple[str, ...] = ()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()


class Excerpt(NamedTuple):
    """A paragraph to show, and how many were left out before it; the last may be empty and say only that."""

    segments: tuple[Segment, ...]
    skipped: int = 0

    @property
    def cited(self) -> bool:
        """Whether a passage lies in it."""
        return any(segment.passages for segment in self.segments)


def excerpts(text: str, names: Mapping[Span, str], show: str, withheld: Sequence[Span] = ()) -> list[Excerpt]:
    """What to show of a source whose cited passages are called `names`: `show` is "full" (but for paragraphs of what is
    `withheld`), "context" (those with a passage and their neighbours) or "none" (the passages alone; what lies between
    two of them in a paragraph becomes a segment without text)."""
    whole = [Excerpt(segments) for segments in paragraphs(text, names)]
    if show == "none":
        return [Excerpt(_bare(excerpt.segments)) for excerpt in whole if excerpt.cited]
    near = [show == "full" or any(one.cited for one in whole[max(0, i - 1) : i + 2]) for i in range(len(whole))]
    if withheld:
        for i, (start, end) in enumerate(_paragraphs(text)):
            near[i] &= whole[i].cited or not any(first < end and last > start for first, last in withheld)
    kept = [i for i, is_near in enumerate(near) if is_near]
    if len(kept) == len(whole):
        return whole
    shown = [whole[i]._replace(skipped=i - before - 1) for before, i in pairwise([-1, *kept])]
    rest = len(whole) - 1 - kept[-1] if kept else 0
    return [*shown, Excerpt((), rest)] if rest else shown


def _bare(segments: Sequence[Segment]) -> tuple[Segment, ...]:
    cited = [i for i, segment in enumerate(segments) if segment.passages]
    return tuple(segment if segment.passages else Segment("") for segment in segments[cited[0] : cited[-1] + 1])


def paragraphs(text: str, names: Mapping[Span, str]) -> list[tuple[Segment, ...]]:
    """Every paragraph of `text` as segments that join to it."""
    passages = sorted(names)
    pieces = [_cut(paragraph, passages) for paragraph in _paragraphs(text)]
    first: dict[Span, Piece] = {}
    last: dict[Span, Piece] = {}
    for paragraph in pieces:
        for piece in paragraph:
            for passage in piece[2]:
                first.setdefault(passage, piece)
                last[passage] = piece
    return [
        tuple(
            Segment(
                text=text[piece[0] : piece[1]],
                passages=tuple(names[p] for p in piece[2]),
                starts=tuple(names[p] for p in piece[2] if first[p] is piece),
                ends=tuple(names[p] for p in piece[2] if last[p] is piece),
            )
            for piece in paragraph
        )
        for paragraph in pieces
    ]


def _cut(paragraph: Span, passages: Iterable[Span]) -> list[Piece]:
    start, end = paragraph
    here = [passage for passage in passages if passage[0] < end and passage[1] > start]
    cuts = sorted({start, end, *(cut for passage in here for cut in passage if start < cut < end)})
    return [
        (a, b, tuple(passage for passage in here if passage[0] <= a and b <= passage[1])) for a, b in pairwise(cuts)
    ]


def _paragraphs(text: str) -> list[Span]:
    """The lines of `text`, or runs of lines where these were wrapped by hand."""
    found: list[Span] = []
    for chunk in CHUNK.finditer(text):
        lines = [line.span() for line in LINE.finditer(text, chunk.start(), chunk.end())]
        wrapped = len(lines) > 1 and all(end - start in WRAPPED for start, end in lines[:-1])
        found += [(lines[0][0], lines[-1][1])] if wrapped else lines
    return found
