"""A text -> the dates written out in it and the days they mean: "2016-08-06", "6 August", "early March", "in 2014".

Dates with a month are read in eighteen languages, numbers in any. Where no year is given, it is the one that puts the
date nearest to the day of publication.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefing.reading.calendars import BEFORE_DAY, CALENDARS, DAY, Days, Found
from briefing.reading.tense import has_past, is_ahead

# A date or year in numbers has one; that most sentences have none is found out in a twentieth of the time of patterns,
# which are strings and compiled for the others.
YEAR_NUMBER = re.compile(r"\d\d\d\d")
NUMERIC = (
    r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)|(?P<y2>\d{4})[年년] ?(?P<m2>\d{1,2})[月월] ?(?P<d2>\d{1,2})[日일]"
    r"|\b(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y3>\d{4})\b"
)
WORD = re.compile(r"[a-z]+")  # of English, in small letters
BEFORE_MONTH = re.compile(r"\b(?:in|since|until|by|of|during|from|through) $", re.IGNORECASE)
YEAR = r"(?i)\b(?:in|since|during|of|until) (?P<year>(?:19|20)\d\d)\b(?![-–,.]\d)"


def numeric(text: str, published: date | None, language: str) -> Found:
    """Days in numbers alone."""
    for match in re.finditer(NUMERIC, text) if YEAR_NUMBER.search(text) else ():
        groups = match.groupdict()
        if groups["a"]:
            yield (
                match.start(),
                match.end(),
                _either(int(groups["a"]), int(groups["b"]), int(groups["y3"]), groups["sep"]),
            )
        else:
            numbers = [int(groups[name] or groups[name + "2"]) for name in "ymd"]
            found = _date(*numbers)
            yield match.start(), match.end(), (found, found) if found else None


def _either(a: int, b: int, year: int, sep: str) -> Days | None:
    """Day and month in the order that alone is possible; with full stops the day is first."""
    orders = {(b, a)} if sep == "." else {(a, b), (b, a)}
    days = {found for month, day in orders if (found := _date(year, month, day))}
    found = days.pop() if len(days) == 1 else None
    return (found, found) if found else None


@cache
def _months(language: str) -> dict[str, int]:
    """The number of each word that is a month."""
    months = CALENDARS[language].months.split()
    return {name: number for number, names in enumerate(months, 1) for name in names.split("|")}


@cache
def _written(language: str) -> re.Pattern[str]:
    """The pattern of dates with the month as a word."""
    calendar = CALENDARS[language]
    names = "|".join(sorted(map(re.escape, _months(language)), key=len, reverse=True))
    year = rf"(?:\.?{calendar.year}(?P<year{{0}}>(?:19|20)\d\d|[१२١٢]\d{{{{3}}}})\b(?!\s*[%.,]\d))?"
    day_first = rf"(?P<day1>\d{{1,2}}){calendar.after}{calendar.link}(?P<month1>{names})\b" + year.format(1)
    month_first = (
        rf"(?P<month2>{names})\b\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|,\d(?!\d{{3}}\b))" + year.format(2)
    )
    part = r"(?:(?P<part>early|mid|late|beginning of|start of|end of)(?:[- ]in)?[- ]|(?P<which>last|this|next) )?"
    # "This April 17" is a day of April and no "this April".
    alone = rf"{part}(?P<month3>{names})\b(?(which)(?!\.?\s+\d{{1,2}}\b))" + year.format(3)
    weekday = rf"(?:(?:{BEFORE_DAY})day,?\s+)?" if language == "en" else ""
    return re.compile(rf"(?<!\w)(?:{weekday}(?:{day_first}|{month_first})|{alone})", re.IGNORECASE)


def by_month(text: str, published: date | None, language: str) -> Found:
    """Days and months, or parts of them, with the month as a word."""
    numbers = _months(language) if language in CALENDARS else {}
    small = text.lower()
    if not any(map(small.__contains__, numbers)):
        return  # as most sentences do; the pattern takes a thousand times as long to find that out
    if language == "en" and numbers.keys().isdisjoint(WORD.findall(small)):
        return  # "Marine", "decided"
    for match in _written(language).finditer(text):
        groups = match.groupdict()
        name = (groups["month1"] or groups["month2"] or groups["month3"] or "").lower()
        if name not in numbers:
            continue  # Python does not know the small letters of Turkish: "KASIM" becomes "kasim"
        if groups["month3"]:
            preceded = BEFORE_MONTH.search(text, max(0, match.start() - 8), match.start()) is not None
            yield (
                match.start(),
                match.end(),
                _month(groups, numbers, published, preceded, _tense(text, match, language)),
            )
            continue
        which = "1" if groups["month1"] else "2"
        year, day = groups["year" + which], int(groups["day" + which])
        days = _on(int(year) if year else None, numbers[name], day, published, _tense(text, match, language))
        yield match.start(), match.end(), days


def _tense(text: str, match: re.Match[str], language: str) -> float:
    """How many times as far days to come count than those that were: of no tense one and a half times, for news tells
    more often of what was."""
    if language != "en":
        return 1.5
    if is_ahead(text[max(0, match.start() - 60) : match.start()]):
        return 1 / 3
    return 3 if has_past(text, *match.span()) else 1.5


def _on(year: int | None, month: int, day: int, published: date | None, tense: float) -> Days | None:
    """That day; of no year, the one nearest to the day of publication, in that tense."""
    years = [year] if year else [published.year + k for k in (-1, 0, 1)] if published else []
    days = [found for one in years if (found := _date(one, month, day))]
    if not days:
        return None

    def distance(one: date) -> timedelta:
        return max(published - one, tense * (one - published)) if published else timedelta()

    nearest = min(days, key=distance)
    return nearest, nearest


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(
    groups: dict[str, str | None], numbers: dict[str, int], published: date | None, preceded: bool, tense: float
) -> Days | None:
    """A month, or its early, middle or late third. "May" and "March" alone are words, not months: a word like "in"
    must have `preceded` them, or something of them say that a month is meant."""
    name, part, which = groups["month3"] or "", (groups["part"] or "").lower(), (groups["which"] or "").lower()
    year = int(groups["year3"]) if groups["year3"] else None
    if not (part or which or year or preceded) or name.islower() or len(name) < 3:
        return None
    if which and published:
        ahead = numbers[name.lower()] - published.month
        year = published.year + (ahead <= 0 if which == "next" else -(ahead >= 0) if which == "last" else 0)
    middle = _on(year, numbers[name.lower()], 15, published, tense)
    if middle is None:
        return None
    first = middle[0].replace(day=1)
    last = (first + 31 * DAY).replace(day=1) - DAY
    if part in {"early", "beginning of", "start of"}:
        return first, first.replace(day=10)
    if part == "mid":
        return first.replace(day=11), first.replace(day=20)
    return (first.replace(day=21), last) if part else (first, last)


def years(text: str, published: date | None, language: str) -> Found:
    """Whole years, in English, behind a word that says that the number is one."""
    for match in re.finditer(YEAR, text) if language == "en" and YEAR_NUMBER.search(text) else ():
        year = int(match["year"])
        yield match.start("year"), match.end("year"), (date(year, 1, 1), date(year, 12, 31))
