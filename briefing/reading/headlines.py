"""The lines of a text and why each may be furniture -> which of them is the title, and which head a section."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.reading.mastheads import is_masthead
from briefing.reading.shapes import MENU, UNTOLD
from briefing.reading.wrapping import ITEM

WORD = re.compile(r"\w{4,}")
OUTSIDE = "outside the article"  # a reason of `furniture`, and no more than a guess where a date follows
BY_AND_WHEN = frozenset(["byline", "date line"])
PROSE = 7  # words; with more a paragraph that no rule takes is where the text begins


def find_title(
    lines: Sequence[str], small: Sequence[str], sizes: Sequence[int], reasons: Sequence[str], known: bool
) -> int:
    """The index of the title: before the first prose, shaped like a headline, most of its words said again, or nothing
    between it and the text but who wrote it when, and above it but the name of the newspaper; or -1."""
    if not known and _is_above_the_only_date(sizes, reasons):
        return 0
    body = next((i for i, reason in enumerate(reasons) if not reason and sizes[i] > PROSE), -1)
    if body < 1:
        return -1
    first = int(reasons[0] == MENU and is_masthead(lines[0]))  # the line that may be the title
    alone = [i for i in range(first, body) if reasons[i] not in BY_AND_WHEN]
    if len(alone) == 1 and body > 1 and (alone[0] == 0 or first):
        i = alone[0]
        if 2 <= sizes[i] <= 25 and (reasons[i] in (UNTOLD, MENU) or lines[i][-1] == "?"):
            return i
    above = [
        i
        for i in range(body)  # the second is a headline of three or four words
        if (reasons[i] == UNTOLD or (reasons[i] == MENU and i >= body - 3))
        and 3 <= sizes[i] <= 25
        and not ITEM.match(lines[i])
    ]
    if not above:
        return -1
    said = set(WORD.findall(" ".join(line for line, why in zip(small, reasons, strict=True) if not why)[:20_000]))
    best, title = 0.0, -1
    for i in above:
        own = WORD.findall(small[i])
        shared = len(said.intersection(own)) / max(3, len(own))
        if shared > max(best, 0.4):
            best, title = shared, i
    return title


def is_dated(reasons: Sequence[str]) -> bool:
    """Whether a line above the first prose is there for its date."""
    return "date line" in reasons[: reasons.index("")] if "" in reasons else False


def _is_above_the_only_date(sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """Whether the first line is a headline with a full stop, as Arabic and Hindi papers have them: the day stands below
    it, and none below another paragraph, which would be a diary."""
    return (
        len(reasons) > 2
        and 2 <= sizes[0] <= 25
        and reasons[0] in {"", OUTSIDE}
        and reasons[1] == "date line"
        and not reasons[2]
        and "date line" not in reasons[2:]
    )


def is_section_head(i: int, lines: Sequence[str], sizes: Sequence[int], reasons: Sequence[str]) -> bool:
    """A short line alone between two paragraphs; with a stroke in it, it says whose picture it is."""
    if reasons[i] not in {UNTOLD, MENU} or sizes[i] > 10 or "/" in lines[i] or not is_alone(i, reasons):
        return False
    return not lines[i][0].islower() and lines[i][0] not in "*•+-–—" and lines[i][-1] not in ",;"


def is_alone(i: int, reasons: Sequence[str]) -> bool:
    """Whether the line stands between two lines of prose."""
    return 0 < i < len(reasons) - 1 and not reasons[i - 1] and not reasons[i + 1]
