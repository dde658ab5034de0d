"""Plain text -> its paragraphs as (start, end): one a line, unless the lines were wrapped at a width, or broken off
anywhere in a sentence, as the captions of a film are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.text import SENTENCE_ENDS

NARROW, WIDE = 45, 132  # columns: shorter lines are lists, longer ones are paragraphs
WRAPPED = 0.8  # the share of lines broken off in a sentence that must be full for the text to count as wrapped
# Lines broken off, from which on a text may be captions, and the share of them that goes on in small letters.
RAGGED, RUN_ON = 20, 0.7
# Behind these a line may end where it is not full; of the closing marks those that mostly follow a whole sentence.
ENDS = tuple(f'{SENTENCE_ENDS}:"”»)')
ITEM = re.compile(r"(?:[-+*•·–—>»►▶○o]|\d{1,2}[.)]|[a-z]\))\s")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs, white space trimmed, empty ones left out."""
    lines = list(_lines(text))
    width = _width(text, lines)
    if not width and not _is_ragged(text, lines):
        return lines
    found: list[tuple[int, int]] = []
    for start, end in lines:
        if found and (
            _continues(text, found[-1][1], start, end, width) if width else _runs_on(text, found[-1][1], start)
        ):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """The lines that are not empty, white space trimmed, as (start, end)."""
    place = 0
    for line in text.splitlines(keepends=True):
        if bare := line.strip():
            start = place + line.index(bare[0])
            yield start, start + len(bare)
        place += len(line)


def _width(text: str, lines: list[tuple[int, int]]) -> int:
    """The column at which the text was wrapped, or 0 where it was not. The lines that break off in the middle of a
    sentence tell: in a wrapped text they are full, in a list or menu they are not."""
    if len(lines) < 4:
        return 0
    lengths = sorted(end - start for start, end in lines)
    width = lengths[len(lengths) * 19 // 20]  # one long address must not hide the width
    if not NARROW <= width <= WIDE:
        return 0
    broken = full = 0
    for (start, end), (following, stop) in pairwise(lines):
        if text[end - 1] not in ENDS and end - start > NARROW // 2 and text.count("\n", end, following) < 2:
            broken += 1
            full += _is_full(text, start, end, following, stop, width)
    return width if broken >= 3 and full >= WRAPPED * broken else 0


def _is_ragged(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines break off anywhere: of those that end in no mark most go on in small letters, as no list does."""
    broken = [(end, start) for (_, end), (start, _) in pairwise(lines) if text[end - 1] not in ENDS]
    return len(broken) >= RAGGED and sum(_runs_on(text, *pair) for pair in broken) >= RUN_ON * len(broken)


def _runs_on(text: str, end: int, start: int) -> bool:
    """Whether the sentence that a line breaks off at `end` goes on at `start`."""
    return text[end - 1] not in ENDS and text[start].islower() and text.count("\n", end, start) == 1


def _is_full(text: str, start: int, end: int, following: int, stop: int, width: int) -> bool:
    """Whether the first word of the next line would not have fitted on this one any more."""
    word = text[following : min(stop, following + 30)].split(maxsplit=1)[0]
    return end - start + 1 + len(word) >= width


def _continues(text: str, before: int, start: int, end: int, width: int) -> bool:
    """Whether the line from `start` goes on with the paragraph that so far ends at `before`."""
    if text.count("\n", before, start) > 1 or ITEM.match(text, start):
        return False
    line = text.rfind("\n", 0, before) + 1
    own = text.rfind("\n", 0, start) + 1
    indent = len(text[line:before]) - len(text[line:before].lstrip())
    if start - own > indent:  # the first line of a paragraph is set in
        return False
    return _is_full(text, line + indent, before, start, end, width)
