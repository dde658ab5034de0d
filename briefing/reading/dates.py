"""A text and the day it was published -> the days its words mean; words that could mean several days mean none.

Dates written out are read in nineteen languages and in Chinese, Japanese and Korean (`written_dates`), relative words
(`relative_dates`) and weekdays (`weekdays`) in English.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from briefing.model import DateMention
from briefing.reading.calendars import Found
from briefing.reading.relative_dates import relative
from briefing.reading.weekdays import weekdays
from briefing.reading.written_dates import by_month, eastern, numeric, stamp, vietnamese, years
from briefing.text import FIRST_YEAR

IN_THE_DAY = re.compile(r"\b(?:earlier|later) in the day\b", re.IGNORECASE)
# "Sat, 28 Dec 2024 13:00:00 +0100" stands in English over texts in any language.
OF_MAIL = r"\b\d{1,2} [A-Z][a-z]{2} (?:19|20)\d\d \d\d:\d\d\b"
CALENDAR = 1000, 9000  # years from which "999 weeks ago" is still a date
# The more exact rule comes first and keeps its place: "Monday, July 25" is a day of July before it is a Monday.
RULES: tuple[Callable[[str, date | None, str], Found], ...] = (
    stamp,
    vietnamese,
    numeric,
    eastern,
    by_month,
    relative,
    weekdays,
    years,
)


def resolve(text: str, published: date | None, language: str, before: str = "") -> tuple[DateMention, ...]:
    """The dates that `text` mentions, in order, none inside another; `before` is what stands before it in its source.

    Relative words, and dates without a year, need `published`; where it is None, or of no year of this age, they are
    left out. A date such as 5/6/2016 is left out, since nobody can tell its month.
    """
    if published and not CALENDAR[0] <= published.year <= CALENDAR[1]:
        published = None
    found = _mentions(text, published, language)
    if published and language == "en":
        for match in IN_THE_DAY.finditer(text):
            if _told_last(before + text[: match.start()], published, language):
                found.append(DateMention(*match.span(), published, published))
    return tuple(sorted(found, key=lambda one: one.start))


def _mentions(text: str, published: date | None, language: str) -> list[DateMention]:
    """What each rule finds, where no rule before it found anything."""
    found: list[DateMention] = []
    for rule in RULES:
        for start, end, days in rule(text, published, language):
            if days and not any(one.start < end and start < one.end for one in found):
                found.append(DateMention(start, end, *days))
    return found


def _told_last(text: str, published: date, language: str) -> bool:
    """Whether the last day that the text tells of is the day of publication; a day with its year is more likely that
    of the headline or of a picture."""
    days = [one for one in _mentions(text, published, language) if one.first == one.last]
    last = max(days, key=lambda one: one.start, default=None)
    return last is not None and last.first == published and not re.search(r"\d{4}", text[last.start : last.end])


def stated(text: str, language: str) -> date | None:
    """The first full date, with its year, that `text` gives; None where it gives none."""
    full = [one for one in resolve(text, None, language) if one.first == one.last and one.first.year >= FIRST_YEAR]
    if not full and language != "en" and ":" in text and re.search(OF_MAIL, text):
        return stated(text, "en")
    return full[0].first if full else None
