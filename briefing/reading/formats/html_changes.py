"""A page and the days it states -> the day that counts for it, with a note where it was changed late."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from briefing.reading import language
from briefing.reading.calendars import DAY
from briefing.reading.dates import resolve, stated
from briefing.reading.labels import UPDATED
from briefing.reading.tense import has_past, is_ahead

# Most pages that are changed so late were only touched by a new system: of 1,099 saved pages 24 were, and three tell of
# several days that are so much later, all of them texts that are kept up to date. With one such day, and a month for so
# late, a fourth would, which tells of a day to come.
LATE, TIMES = 180 * DAY, 2
TOP = 2_000  # characters in which an editor says that the article was updated
# "This article was updated on 7 January 2020." In a line without a full stop, or that begins so, systems say it.
SAYS_SO = (
    rf"(?im)^.+\b(?<!last )(?:{'|'.join(UPDATED)})(?: on| am| le| el| il| em| op)?"
    r" (?P<day>[^.\n]{6,30}\d{4})\b.*[.)]$"
)


def day(text: str, published: date | None, modified: date | None) -> tuple[date | None, tuple[str, ...]]:
    """The day the article was published; where the text says that it was updated, or tells of what happened later than
    that, the day it was changed."""
    if published is None:
        return None, ()
    said = _said(text[:TOP], published)
    modified = said or modified
    if modified is None or modified - published < LATE:
        return published, ()
    later = {one for line in _english(text) for one in _later(line, published, modified)}
    if said or len(later) >= TIMES:
        return modified, (
            f"the page was first published on {published} and changed later; the day given is that of the change",
        )
    return published, (f"the page was changed on {modified}",)


def _said(text: str, published: date) -> date | None:
    """The day on which the text says that it was updated, if that is much later."""
    found = re.search(SAYS_SO, text) if any(map(text.lower().__contains__, UPDATED)) else None
    said = stated(found["day"], language.detect(text)) if found else None
    return said if said and said - published >= LATE else None


def _english(text: str) -> Iterator[str]:
    """The lines that have a year, of an English text: in others nobody can tell what is to come from what was."""
    if language.detect(text) == "en":
        yield from (line for line in text.split("\n") if re.search(r"\b20\d\d\b", line))


def _later(line: str, published: date, modified: date) -> Iterator[date]:
    """The days, and first days of months, between the two that are told of in the past, or open an entry."""
    for one in resolve(line, None, "en"):
        between = published + LATE < one.first and one.last <= modified and one.last - one.first < LATE
        if between and not is_ahead(line[: one.start]) and (one.start == 0 or has_past(line, one.start, one.end)):
            yield one.first
