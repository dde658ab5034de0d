"""What a finished memo shows behind its points -> its entries of sources, its other wordings, and what is neither."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from briefing.model import Memo, Remark
from briefing.text import collapse
from briefing.verify.passages import folded
from briefing.verify.records import Entry, Shown
from briefing.verify.shown import (
    DIGITS,
    ENTRY_NUMBER,
    TO_POINT,
    anchored,
    is_fixed,
    links_source,
    source_of,
    words_of,
)
from briefing.writing.unused import unused
from briefing.writing.wording import WORDING

Wordings = dict[int, list[tuple[str, str]]]  # point -> the runs of what is listed of it: its other wordings


def _words(*keys: str) -> list[str]:
    return [wording[key] for wording in WORDING.values() for key in keys]


SOURCES = frozenset(folded(word).casefold() for word in _words("sources"))
NOT_USED = frozenset(folded(word).casefold() for word in _words("not_used"))
COLUMNS = _words("number", "outlet", "outlet_or_author", "title", "date", "origin", "points", "file", "reason")
TABLE_HEAD = re.compile(rf"(?:(?:{'|'.join(map(re.escape, COLUMNS))})(?:\s+|$))+", re.I)
# `[2] para. 3: “...”`: where a document prints the words of a source, in a note or in a list of its own; a mark of
# direction may end what is before the colon.
PARAGRAPH = "|".join(re.escape(word).replace(r"\{number\}", r"\d+") for word in _words("paragraph"))
PAGE_NUMBER = "|".join(re.escape(word).replace(r"\{number\}", r"\d+") for word in _words("page"))
QUOTED = re.compile(rf"(?:{PARAGRAPH})\u200e?\s?:\s*[“„«\"]\s*(.+)[”“»\"]\s*$", re.S)
PLACE = re.compile(rf"(?:(?:{PAGE_NUMBER}), )?(?:{PARAGRAPH})")
# "articles/scan.pdf: ...": a file, a folder, an address, or a name without spaces.
NAMES_FILE = re.compile(r"\W*(?:\S+\s?:\s|\S[^:]*?(?:\.\w{1,8}|[/\\])(?:\s?:)?\s)")
FOLDERS = r"(?:(?:[A-Za-z]:)?[^:]*[/\\])?"
LISTED_POINTS = re.compile(rf"(?:{'|'.join(map(re.escape, _words('points')))})\s*:?\s*((?:\d+(?:,\s*)?)+)")


def lists(
    blocks: Sequence[Shown], points: frozenset[int], header: frozenset[str], made: Memo | None
) -> tuple[tuple[Entry, ...], Wordings, list[Shown]]:
    """Entries, wordings by point, and the strays that a reader may take for words of the memo.

    `points` are the numbers of points that the memo shows; what stands in `header` may be repeated at the end, as a
    marking is.
    """
    # Where entries are marked as such, a number at the start makes none.
    marked = any(block.anchor.startswith("source") for block in blocks)
    telling = any(_lists_points(block) for block in blocks)
    entries: list[Entry] = []
    wordings: Wordings = {}
    strays: list[Shown] = []
    unused = False
    for block in blocks:
        words = folded(words_of(block))
        if block.heading and words.casefold() in NOT_USED:
            unused = True
        elif block.anchor.startswith("source"):
            entries.append(_entry(anchored(block) or 0, block))
            strays += _tail(block)
        elif is_fixed(block) or TABLE_HEAD.fullmatch(words) or words in header:
            continue
        elif (point := _worded(block)) in points:
            wordings.setdefault(point, []).extend(block.runs[1:])
        elif unused and block.item and _is_listed(words, made):
            continue
        elif not marked and not unused and (not telling or _lists_points(block)) and _number(block) is not None:
            entries.append(_entry(_number(block) or 0, block))
        elif marked or not QUOTED.search(words):  # without marks nothing says to which point a wording belongs
            strays.append(block)
    return tuple(entries), wordings, strays


def _number(block: Shown) -> int | None:
    """The number an entry starts with; what cites a source is none."""
    printed = ENTRY_NUMBER.match(words_of(block))
    return int(printed[1]) if printed and not block.heading and not links_source(block.runs) else None


def _lists_points(block: Shown) -> bool:
    return bool(LISTED_POINTS.search(words_of(block))) or any(TO_POINT.search(target) for _, target in block.runs[1:])


def _tail(block: Shown) -> list[Shown]:
    """What stands in an entry behind the list of its points, where it ends but for links to sources of its origin."""
    last = max((i for i, (_, target) in enumerate(block.runs) if TO_POINT.search(target)), default=len(block.runs))
    behind = block.runs[last + 1 :]
    return [Shown(behind)] if not links_source(behind) and re.search(r"\w", "".join(text for text, _ in behind)) else []


def _worded(block: Shown) -> int:
    """The point of which the block prints another wording; 0 where it is none."""
    to_point = TO_POINT.search(block.runs[0][1])
    return int(to_point[1]) if to_point and QUOTED.search(words_of(block)) else 0


def _is_listed(words: str, made: Memo | None) -> bool:
    """Whether these words, folded, name a file that was not used and why, and say nothing else; without a proof,
    whether they begin as such a line does."""
    if made is None:
        return bool(NAMES_FILE.match(words))
    return any(line.fullmatch(words) for line in _unused_lines(made))


@lru_cache(maxsize=8)
def _unused_lines(made: Memo) -> tuple[re.Pattern[str], ...]:
    """What the lines look like in which a memo lists what it did not use. The proof knows no folders: one may stand
    before each of the files that are named."""
    named = {str(value) for problem in made.unread for value in _files(problem.reason)}
    lines = []
    for wording in WORDING.values():
        for path, reason in unused(made, wording):
            line = f"{re.escape(folded(path))}\\s*:?\\s*{re.escape(folded(reason))}"
            for file in sorted({path, *(file for file in named if file in reason)}, key=len, reverse=True):
                line = line.replace(re.escape(folded(file)), f"{FOLDERS}{re.escape(folded(file))}")
            lines.append(re.compile(rf"\W*{line}\W*"))
    return tuple(lines)


def _files(reason: Remark | str) -> Iterator[object]:
    """The files that a reason names."""
    for name, value in () if isinstance(reason, str) else reason.arguments:
        if name == "path":
            yield value
        elif isinstance(value, Remark):
            yield from _files(value)


def by_source(runs: Sequence[tuple[str, str]]) -> Iterator[tuple[int, str]]:
    """(source, words) for each source that a text names, from its number to that of the next."""
    starts = [(i, source) for i, (_, target) in enumerate(runs) if (source := source_of(target)) is not None]
    for (start, number), (end, _) in pairwise([*starts, (len(runs), 0)]):
        yield number, "".join(text for text, _ in runs[start:end])


def quotes(runs: Sequence[tuple[str, str]]) -> list[tuple[int, str]]:
    """(source, words) of every quotation in a text like `[2] para. 1; [4] para. 3: “...” [5] ...`."""
    found: list[tuple[int, str]] = []
    sources: list[int] = []
    for source, words in by_source(runs):
        sources.append(source)
        quoted = QUOTED.search(words)
        if quoted:
            found += [(one, quoted[1].strip()) for one in sources]
        if quoted or not words.rstrip().endswith(";"):
            sources = []
    return found


def places(runs: Sequence[tuple[str, str]]) -> list[tuple[int, str]]:
    """(source, "p. 2, para. 3") of every source in such a text."""
    return [(source, place[0]) for source, words in by_source(runs) if (place := PLACE.search(words))]


def _entry(number: int, block: Shown) -> Entry:
    text = collapse(words_of(block))
    points = [int(found[1]) for _, target in block.runs if (found := TO_POINT.search(target))]
    listed = LISTED_POINTS.search(text)
    if listed:  # what one reads, not where it leads
        points = [int(digits) for digits in re.findall(DIGITS, listed[1])]
    links = tuple(target for _, target in block.runs if target.startswith("http"))
    return Entry(number, text, links, tuple(points) if points or listed else None)
