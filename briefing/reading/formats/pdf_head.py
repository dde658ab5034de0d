"""The lines on the first page of a PDF, minutes or a report -> its day, the title above that, and its number among
others of its title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from statistics import median

from briefing.reading.dates import resolve
from briefing.reading.formats.pdf_layout import LARGER, Line
from briefing.reading.labels import PUBLISHED

HEAD = 0.66  # of the height of a page: above it stand the title of minutes and reports and their day
YEAR = re.compile(r"(?:19|20)\d\d")
# At the lower edge of what a browser printed: the day at the head may be that of the newspaper, not of the article.
FROM_BROWSER, EDGE = re.compile(r"(?:https?|file)://"), 0.06
# What may stand before the day in its line: a word of the date, a place, an hour, or of what time the figures are.
ALONE = r"(?:[^\W\d_]{1,12}\.?,? ?){0,2}$"
AS_OF = (
    r"(?i).*(?:\b(?:as (?:of|at)|reported (?:\w+ ){0,4}by|held on|stand|situation (?:au|am|a)|aggiornat\w+ al)\b"
    r"[ :]*(?:\d{1,2} ?[ap]\.?m\.? [A-Z]{3,4} )?|\d{1,2}[:.h]\d\d(?: [ap]\.?m\.?)?,? (?:\w+,? )?)$"
)
# "Edition 168 published 17 June 2024", "Veröffentlicht am: 3. Mai 2026": no day beside it is surer.
ISSUED = rf"(?i)(?!.*\b(?:was|were|wurden?|été|fue)\b).*\b(?:{'|'.join(PUBLISHED)})\W+(?:\w{{1,3}}\W+)?$"
LONGEST_ISSUED = 8  # words of the line
BEHIND = r"[\s*†‡^.)\d]{0,3}$"  # the mark of a note
NUMBERED = (
    r"(?i)\b(?:bulletin|bericht|edition|heft|issue|n[ro°]\.?|n[uú]m[eé]ro|rapport|report|update|volume)\W+\d{1,4}\W*$"
)
SET_IN = 36  # points: half an inch
MOST_WORDS, FIRST, MOST_LINES = 8, 3, 4  # of a line of a title; lines above the day; lines of a title


def day(page: Sequence[Line], language: str) -> date | None:
    """The day at the head of a page on which it says it was published; else the one in a line of its own or in larger
    letters, the highest one; else the one of which the figures are."""
    found = sorted(_dated(page, language), key=lambda one: (one[0], -one[1].y))
    return found[0][2] if found else None


def _dated(page: Sequence[Line], language: str) -> Iterator[tuple[int, Line, date]]:
    """The days at the head of a page, with their lines, behind how little these are there for them."""
    if any(line.y < EDGE * line.height and FROM_BROWSER.match(line.text) for line in page):
        return
    sizes = [line.size for line in page if line.size]
    for line in page:
        if line.y < HEAD * line.height or not YEAR.search(line.text) or not line.size:
            continue
        days = [one for one in resolve(line.text, None, language) if one.first == one.last]
        if len(days) != 1 or re.fullmatch(BEHIND, line.text[days[0].end :]) is None:
            continue
        before = line.text[: days[0].start]
        if len(line.text.split()) <= LONGEST_ISSUED and re.match(ISSUED, before):
            yield -1, line, days[0].first
        elif re.match(ALONE, before) or (line.size > LARGER * median(sizes) and ":" not in before):
            yield 0, line, days[0].first
        elif re.match(AS_OF, before):
            yield 1, line, days[0].first


def title_above(page: Sequence[Line], language: str) -> str | None:
    """The first lines of a page around the day that stands in a line of its own, as minutes have them: those above it,
    and one below it that is set in from the margin."""
    days = [line for rank, line, _ in _dated(page, language) if rank == 0]
    i = next((i for i, line in enumerate(page[: FIRST + 1]) if i and any(line is dated for dated in days)), 0)
    if i == 0:
        return None
    margin = min(line.x0 for line in page)
    below = [line for line in page[i + 1 : i + 2] if line.x0 > margin + SET_IN and ":" not in line.text]
    own = [*page[:i], *below]
    fits = all(len(line.text.split()) <= MOST_WORDS and line.text[0].isupper() for line in own)
    return " ".join(line.text for line in own) if fits else None


def number(page: Sequence[Line], title: str) -> str | None:
    """The line right below the title that numbers it among others: "Situation Report – 51"."""
    own = (line for line in page if line.size and len(line.text) * MOST_LINES > len(title) and line.text in title)
    last = min((line.y for line in own), default=0.0)
    below = max((line for line in page if 0 < line.y < last), key=lambda line: line.y, default=None)
    return below.text if below and len(below.text.split()) <= MOST_WORDS and re.search(NUMBERED, below.text) else None
