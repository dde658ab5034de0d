"""Plain text -> its paragraphs as (start, end): one a line, unless the lines were wrapped at a width, in columns or on
the page of a PDF, or broken off anywhere in a sentence, as the captions of a film are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise

from briefing.reading.datelines import DASHES, LONGEST_TOWN, dateline
from briefing.text import SENTENCE_ENDS

NARROW, WIDE = 45, 132  # columns: shorter lines are lists, longer ones are paragraphs
WRAPPED = 0.8  # the share of lines broken off in a sentence that must be full for the text to count as wrapped
# Lines broken off, from which on a text may be captions, and the share of them that goes on in small letters.
RAGGED, RUN_ON = 20, 0.7
# On a page letters are of different widths: of lines that a sentence runs on from so many are so full, counted in
# letters; behind a full stop the next word must be sure not to have fitted, and before a small letter a line is no less
# than half full, or it is a telephone number above an address of mail.
PRINTED, FEWEST_PRINTED, HALF, FULL, FULLEST = 0.8, 5, 0.5, 0.8, 0.95
LOWERED = 0.5  # of the lines behind full lines begin with a small letter, as no headlines in a list do
# Words that end no line by themselves, in a headline either.
GOING_ON = frozenset(
    "a an and as at by for from in of on or the to with am das der die im mit und von zu à au de des du en et la le les"
    " pour del el los para por y da di do e il per".split()
)
SIGNED_OFF = 4  # words of a line at the edge of every page, or more
# Behind these a line may end where it is not full; of the closing marks those that mostly follow a whole sentence.
ENDS = tuple(f'{SENTENCE_ENDS}:"”»)')
ITEM = re.compile(r"(?:[-+*•·–—>»►▶○o]|\d{1,2}[.)]|[a-z]\))\s")


def paragraphs(text: str) -> list[tuple[int, int]]:
    """The paragraphs, white space trimmed, empty ones left out."""
    lines = list(_lines(text))
    if width := _width(text, lines):
        return _joined(lines, lambda before, start, end: _continues(text, before, start, end, width))
    if width := _printed_width(text, lines):
        edges = _edges(text, lines)
        return _joined(lines, lambda before, start, end: _is_printed_on(text, before, start, end, width, edges))
    if _is_ragged(text, lines):
        return _joined(lines, lambda before, start, end: _runs_on(text, before, start))
    return lines


def _joined(lines: list[tuple[int, int]], goes_on: Callable[[int, int, int], bool]) -> list[tuple[int, int]]:
    """The lines, those in one that go on with the line that ends before them."""
    found: list[tuple[int, int]] = []
    for start, end in lines:
        if found and goes_on(found[-1][1], start, end):
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


def _printed_width(text: str, lines: list[tuple[int, int]]) -> int:
    """How many letters a full line of a printed page has, or 0 where the text is none: then most lines that break off
    in a sentence are full, and most lines below full ones go on in small letters."""
    lengths = sorted(end - start for start, end in lines if end - start > NARROW // 2)
    width = lengths[len(lengths) * 3 // 4] if lengths else 0
    if not NARROW <= width <= WIDE:
        return 0
    broken = run_on = full = 0
    for (start, end), (following, _) in pairwise(lines):
        if text[end - 1] not in ENDS:
            long, lowered = end - start >= FULL * width, _runs_on(text, end, following)
            broken += long
            run_on += lowered
            full += long and lowered
    printed = full >= max(FEWEST_PRINTED, PRINTED * run_on, LOWERED * broken)
    return width if printed else 0


def _edges(text: str, lines: list[tuple[int, int]]) -> frozenset[str]:
    """The lines that stand at the edge of more than one page."""
    times = Counter(text[start:end] for start, end in lines)
    return frozenset(line for line, n in times.items() if n > 1 and len(line.split()) >= SIGNED_OFF)


def _is_printed_on(text: str, before: int, start: int, end: int, width: int, edges: frozenset[str]) -> bool:
    """Whether the line from `start` to `end` goes on with the paragraph that ends at `before`."""
    above = text[text.rfind("\n", 0, before) + 1 : before].strip()
    if text.count("\n", before, start) > 1 or ITEM.match(text, start) or {above, text[start:end]} & edges:
        return False
    word = text[start : min(end, start + 30)].split(maxsplit=1)[0]
    room = (len(above) + 1 + len(word)) / width
    if above.endswith(ENDS):
        return room >= FULLEST
    if text[start].islower() or above.rsplit(maxsplit=1)[-1] in GOING_ON:
        return room >= HALF
    opens = DASHES.intersection(text[start : start + LONGEST_TOWN]) and dateline(text[start:end])[0]
    return room >= FULL and not opens


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
