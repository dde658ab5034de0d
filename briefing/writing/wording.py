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
        # The page: forms for one and for more are divided by a bar.
        "overview": "Overview",
        "by_day": "Documents by day and origin",
        "by_week": "Documents by week and origin",
        "by_month": "Documents by month and origin",
        "by_year": "Documents by year and origin",
        "first_of_origin": "first of its origin",
        "later_of_origin": "same origin as an earlier one",
        "same_origin": "Same origin as",
        "rests_on": "What each theme rests on",
        "in_numbers": "In numbers",
        "theme": "Theme",
        "source": "Source",
        "documents": "Documents",
        "origins": "Origins",
        "n_documents": "{n} document|{n} documents",
        "n_outlets": "{n} outlet|{n} outlets",
        "n_origins": "{n} origin|{n} origins",
        "n_undated": "{n} undated",
        "n_unread": "{n} not read",
        "n_words": "{n} word|{n} words",
        "n_passages": "{n} passage quoted|{n} passages quoted",
        "share": "{n} % of the text",
        "left_out": "{n} paragraph left out|{n} paragraphs left out",
        "whole_text": "Show the text",
        "paragraph": "paragraph {n}",
        "on_page": "page {n}",
        "point": "Point {n}",
        "back_to_point": "Back to point {n}",
        "filter": "Filter",
        "all_themes": "All themes",
        "all_sources": "All sources",
        "show_all": "Show all",
        "n_shown": "{n} of {all} points",
        "copy_it": "Copy",
        "copied": "Copied",
        "copy_point": "Copy point {n}",
        "shortcuts": "Keys",
        "next": "next",
        "previous": "previous",
        "back": "back",
    },
}


def day(value: date, wording: dict[str, str]) -> str:
    """A date as a reader of that language writes it."""
    month = wording["months"].split()[value.month - 1]
    return wording["day"].format(day=value.day, month=month, year=value.year)
