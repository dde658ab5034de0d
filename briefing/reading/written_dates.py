"""A text -> the dates written out in it and the days they mean: "2016-08-06", "6 August", "early March", "in 2014".

Dates with a month are read in nineteen languages, numbers in any. Where no year is given, it is the one that puts the
date nearest to the day of publication; where that is not by far and no tense tells, the date means nothing.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from briefing.reading.calendars import BEFORE_DAY, CALENDARS, DAY, Days, Found
from briefing.reading.tense import has_past, is_ahead
from briefing.text import MARKS

# A date or year in numbers has one; that most sentences have none is found out in a twentieth of the time of patterns,
# which are strings and compiled for the others.
YEAR_NUMBER = re.compile(r"\d\d\d\d")
NUMERIC = (
    r"\b(?P<y>\d{4})(?:-(?P<m>\d\d)-(?P<d>\d\d)|/(?P<m3>\d{1,2})/(?P<d3>\d{1,2}))(?!\d)"
    r"|(?P<y2>\d{4})[年년] ?(?P<m2>\d{1,2})[月월] ?(?P<d2>\d{1,2})[日일]"
    r"|\b(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y3>\d{4})\b"
)
# dpa closes a story with the day, the hour, the month and the year: "151530 Jan 24".
STAMP = r"(?P<d>[0-3]\d)[0-2]\d[0-5]\d[A-Z]? (?P<m>[^\W\d_]{3,4}) (?P<y>\d\d)$"
STAMPED, FIRST_OF_LAST_CENTURY = 6, "70"  # digits; archives of agencies do not reach back beyond that year
# Months have numbers in Vietnamese. "3 tháng 5 ngày" is three months and five days: the word for a day must stand
# before the number, or a year behind it. "Mỗi ngày 3/4" is three quarters a day; the moon's calendar is another one.
VIETNAMESE = (
    r"(?i)(?<!\w)(?:(?<!mỗi )(?<!một )(?<!hàng )ngày\s+(?P<d>\d{1,2})(?:/|\s+tháng\s+)(?P<m>\d{1,2})"
    r"(?:(?:/|,\s*|,?\s+năm\s+)(?P<y>\d{4}))?|ngày\s+(?P<d2>\d{1,2})(?P<sep>[.-])(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})"
    r"|(?P<d3>\d{1,2})\s+tháng\s+(?P<m3>\d{1,2})(?:,\s*|,?\s+năm\s+)(?P<y3>\d{4})"
    r"|tháng\s+(?P<m4>\d{1,2})(?:/|,?\s+năm\s+)(?P<y4>\d{4}))(?![/.-]?\d)(?!\s+\(?âm lịch)"
)
# "3月10日" is the nearest one, but not behind "last year" or "every year" (去年, 毎年, 지난해), nor in the moon's
# calendar (农历).
EASTERN = r"(?<![\d年년历曆暦])(?<!년 )(?<!해 )(?<!력 )(?P<m>\d{1,2})[月월] ?(?P<d>\d{1,2})[日일号號]"
WORD = re.compile(r"[a-z]+")  # of English, in small letters
LONGEST_SHORT = 4  # letters of a short form: "sept", "janv"
BEFORE_MONTH = re.compile(r"\b(?:in|since|until|by|of|during|from|through) $", re.IGNORECASE)
YEAR = r"(?i)\b(?:in|since|during|of|until) (?P<year>(?:19|20)\d\d)\b(?![-–,.]\d|-[a-z])"  # no "2019-nCoV"


# How many times as far days to come count than those that were where no tense tells, for news tells more often of what
# was; and how many times as near the one year must bring a day than the other then: in October a "27 February" is of
# either year.
NO_TENSE, SURELY = 1.5, 2
YEARS_AWAY = {"last year": -1, "this year": 0, "next year": 1}


def numeric(text: str, published: date | None, language: str) -> Found:
    """Days in numbers alone."""
    day_first = language == "vi" or (language in CALENDARS and CALENDARS[language].day_first)
    for match in re.finditer(NUMERIC, text) if YEAR_NUMBER.search(text) else ():
        groups = match.groupdict()
        if groups["a"]:
            yield (
                match.start(),
                match.end(),
                _either(int(groups["a"]), int(groups["b"]), int(groups["y3"]), groups["sep"] == "." or day_first),
            )
        else:
            numbers = [int(groups[name] or groups[name + "2"] or groups[name + "3"]) for name in "ymd"]
            found = _date(*numbers)
            yield match.start(), match.end(), (found, found) if found else None


def _either(a: int, b: int, year: int, day_first: bool) -> Days | None:
    """Day and month in the order that alone is possible."""
    orders = {(b, a)} if day_first else {(a, b), (b, a)}
    days = {found for month, day in orders if (found := _date(year, month, day))}
    found = days.pop() if len(days) == 1 else None
    return (found, found) if found else None


def stamp(text: str, published: date | None, language: str) -> Found:
    """The day in the time stamp of an agency, which is a line alone."""
    match = re.match(STAMP, text) if text[:STAMPED].isdecimal() else None
    month = _months(language).get(match["m"].lower()) if match and language in CALENDARS else None
    if match and month:
        century = 1900 if match["y"] >= FIRST_OF_LAST_CENTURY else 2000
        yield *match.span(), _on(century + int(match["y"]), month, int(match["d"]), published, NO_TENSE)


def vietnamese(text: str, published: date | None, language: str) -> Found:
    """Days and months as Vietnamese writes them."""
    for match in re.finditer(VIETNAMESE, text) if language == "vi" else ():
        day, month, year = (
            next((int(n) for name, n in match.groupdict().items() if n and name[0] == part), None) for part in "dmy"
        )
        if day:
            days = _on(year, month or 0, day, published, NO_TENSE)
        else:
            first = _date(year or 0, month or 0, 1)
            days = _whole(first) if first else None
        yield match.start(), match.end(), days


def eastern(text: str, published: date | None, language: str) -> Found:
    """Days and months of no year in Chinese, Japanese and Korean."""
    for match in re.finditer(EASTERN, text) if language in {"zh", "ja", "ko"} else ():
        yield match.start(), match.end(), _on(None, int(match["m"]), int(match["d"]), published, NO_TENSE)


@cache
def _months(language: str) -> dict[str, int]:
    """The number of each word that is a month."""
    months = CALENDARS[language].months.split()
    return {name.replace("_", " "): n for n, names in enumerate(months, 1) for name in names.split("|")}


@cache
def _written(language: str) -> re.Pattern[str]:
    """The pattern of dates with the month as a word."""
    calendar = CALENDARS[language]
    names = "|".join(re.escape(name) for name in sorted(_months(language), key=len, reverse=True)).replace(
        "\\ ", r"\s+"
    )
    # A vowel sign of Hindi is no letter to Python.
    end = rf"(?![^\W\d]|[{MARKS}])" if language == "hi" else r"(?![^\W\d])"
    year = rf"(?:\.?{calendar.year}(?P<year%s>(?:19|20)\d\d|[१२١٢]\d{{3}})\b(?!\s*[%%.,]\d))"
    day_first = rf"(?P<day1>\d{{1,2}}){calendar.after}{calendar.link}(?P<month1>{names}){end}" + year % 1 + "?"
    # "En mayo 12 personas" is no day of May: only English and Hindi put the month first and no year behind the day.
    month_first = (
        rf"(?P<month2>{names}){end}\.?\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d|,\d(?!\d{{3}}\b))"
        + year % 2
        + "?" * (language in {"en", "hi"})
    )
    part = r"(?:(?P<part>early|mid|late|beginning of|start of|end of)(?:[- ]in)?[- ]|(?P<which>last|this|next) )?"
    # "This April 17" is a day of April and no "this April".
    alone = rf"{part}{calendar.before}(?P<month3>{names}){end}(?(which)(?!\.?\s+\d{{1,2}}\b))" + year % 3 + "?"
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
        name = " ".join((groups["month1"] or groups["month2"] or groups["month3"] or "").lower().split())
        if name not in numbers:
            continue  # Python does not know the small letters of Turkish: "KASIM" becomes "kasim"
        tense = _tense(text, match, language)
        which = "3" if groups["month3"] else "1" if groups["month1"] else "2"
        if published and not groups["year" + which] and (shift := _years_away(text, match.end())) is not None:
            groups["year" + which] = str(published.year + shift)
        if groups["month3"]:
            preceded = (
                language == "en" and BEFORE_MONTH.search(text, max(0, match.start() - 8), match.start()) is not None
            )
            days = _month(groups, numbers[name], published, preceded, tense) if _is_month(groups, language) else None
        else:
            year = groups["year" + which]
            days = _on(int(year) if year else None, numbers[name], int(groups["day" + which]), published, tense)
        yield match.start(), match.end(), days


def _years_away(text: str, end: int) -> int | None:
    """How many years away the year is that the English words from `end` name: "in April last year"."""
    behind = text[end : end + 11].lower().lstrip(" ,")
    return next((shift for words, shift in YEARS_AWAY.items() if behind.startswith(words)), None)


def _is_month(groups: dict[str, str | None], language: str) -> bool:
    """Whether the name of a month without a day is written as months are: "Mars 2020" flew to Mars, and of names that
    are small a short form may be a word, as the Portuguese "dez", ten, is."""
    name = groups["month3"] or ""
    if len(name) < 3 or name[0].isupper() != CALENDARS[language].capital:
        return False
    if CALENDARS[language].capital:
        return True
    return len(name) > LONGEST_SHORT or not any(other != name and other.startswith(name) for other in _months(language))


def _tense(text: str, match: re.Match[str], language: str) -> float:
    """How many times as far days to come count than those that were."""
    if language != "en":
        return NO_TENSE
    if is_ahead(text[max(0, match.start() - 60) : match.start()]):
        return 1 / 3
    return 3 if has_past(text, *match.span()) else NO_TENSE


def _on(year: int | None, month: int, day: int, published: date | None, tense: float) -> Days | None:
    """That day; of no year, the one nearest to the day of publication, in that tense; of no tense, if it is by far."""
    years = [year] if year else [published.year + k for k in (-1, 0, 1)] if published else []
    days = [found for one in years if (found := _date(one, month, day))]
    if not days:
        return None

    def distance(one: date) -> timedelta:
        return max(published - one, tense * (one - published)) if published else timedelta()

    nearest, *others = sorted(days, key=distance)
    if tense == NO_TENSE and others and distance(others[0]) < SURELY * distance(nearest):
        return None
    return nearest, nearest


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(
    groups: dict[str, str | None], number: int, published: date | None, preceded: bool, tense: float
) -> Days | None:
    """A month, or its early, middle or late third. "May" and "March" alone are words, not months: a word like "in"
    must have `preceded` them, or something of them say that a month is meant."""
    part, which = (groups["part"] or "").lower(), (groups["which"] or "").lower()
    year = int(groups["year3"]) if groups["year3"] else None
    if not (part or which or year or preceded):
        return None
    if which and published:
        ahead = number - published.month
        year = published.year + (ahead <= 0 if which == "next" else -(ahead >= 0) if which == "last" else 0)
    middle = _on(year, number, 15, published, tense)
    if middle is None:
        return None
    first, last = _whole(middle[0].replace(day=1))
    if part in {"early", "beginning of", "start of"}:
        return first, first.replace(day=10)
    if part == "mid":
        return first.replace(day=11), first.replace(day=20)
    return (first.replace(day=21), last) if part else (first, last)


def _whole(first: date) -> Days:
    """The month that begins with that day."""
    return first, (first + 31 * DAY).replace(day=1) - DAY


def years(text: str, published: date | None, language: str) -> Found:
    """Whole years, in English, behind a word that says that the number is one."""
    for match in re.finditer(YEAR, text) if language == "en" and YEAR_NUMBER.search(text) else ():
        year = int(match["year"])
        yield match.start("year"), match.end("year"), (date(year, 1, 1), date(year, 12, 31))
