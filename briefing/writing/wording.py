"""The fixed words of a memo in each language it can be written in, and dates in those words; never the locale."""

from __future__ import annotations

from datetime import date

WORDING: dict[str, dict[str, str]] = {
    "en": {
        "to": "To",
        "from": "From",
        "date": "Date",
        "subject": "Subject",
        "reference": "Ref",
        "bottom_line": "Bottom line",
        "other": "Other developments",
        "sources": "Sources",
        "not_used": "Not used or not read",
        "not_cited": "read; no sentence was chosen from it",
        "points": "Points",
        "untitled": "untitled",
        "undated": "undated",
        "single-origin": "one origin only",
        "method": "Sentences are quoted word for word from the sources.",
        "months": "January February March April May June July August September October November December",
        "day": "{day} {month} {year}",
    },
}


def day(value: date, wording: dict[str, str]) -> str:
    """A date as a reader of that language writes it."""
    month = wording["months"].split()[value.month - 1]
    return wording["day"].format(day=value.day, month=month, year=value.year)
