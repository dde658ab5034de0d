"""An English text and the day it was published -> the days that its weekdays mean, where their direction is plain.

"On Tuesday" in a Tuesday story is that day: the known libraries put it a week early.
"""

from __future__ import annotations

import re
from datetime import date

from briefing.reading.calendars import BEFORE_DAY, DAY, Found
from briefing.reading.tense import EITHER_AFTER, has_past, is_ahead, may_be_ahead
from briefing.text import DAYS_IN_ORDER

WEEKDAY = re.compile(
    rf"(?:\b(?P<which>last|next|this|Last|Next|This) )?\b(?P<name>{BEFORE_DAY.title()})day\b"
    r"(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|Morning|Afternoon|Evening|Night)\b)"
)
# Feasts, and days of another story: "that long Monday night"; but "said that Monday".
FEAST = re.compile(
    r"\b(?:[Ee]very|[Ee]ach|Ash|Black|Bloody|Casual|Cyber|Easter|Good|Holy|Palm|Super"
    r"|[Tt]hat (?:long|fateful|same|very|first|dark|terrible|sad)) $"
)

LONGEST_FEAST = 16  # letters of "that terrible", with the space behind it and what stands before it


def weekdays(text: str, published: date | None, language: str) -> Found:
    """The day of each weekday, before or after that of publication as the words around it say."""
    if published is None or language != "en" or "day" not in text:
        return
    for match in WEEKDAY.finditer(text):
        if FEAST.search(text, max(0, match.start() - LONGEST_FEAST), match.start()):
            continue
        back = (published.weekday() - DAYS_IN_ORDER.index(match["name"].lower() + "day")) % 7
        which, before = (match["which"] or "").lower(), text[max(0, match.start() - 60) : match.start()]
        if which == "last":
            shift = -(back or 7)
        elif which in {"next", "this"} or is_ahead(before):
            shift = (7 - back) % 7 or (7 if which == "next" else 0)
        elif may_be_ahead(before) or EITHER_AFTER.match(text, match.end()) or not has_past(text, *match.span()):
            continue
        else:
            shift = -back
        yield match.start(), match.end(), (published + shift * DAY, published + shift * DAY)
