"""A text and the day it was published -> the days its words mean; words that could mean several days mean none.

Dates written out are read in eighteen languages and in Chinese, Japanese and Korean, relative ones ("on Tuesday", "last
week") in English. "On Tuesday" in a Tuesday story is that day: the known libraries put it a week early.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

from briefing.model import DateMention
from briefing.reading.calendars import BEFORE_DAY, CALENDARS, WEEKDAYS

Days = tuple[date, date]
DAY = timedelta(days=1)
COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
# What makes the next "Friday" one to come: "will meet on Friday", "is due on Friday"; but not in "will meet, he said on
# Friday". A "by" some words before ("killed by a leopard on Friday") meant one to come in 3 of 32 places in web news.
AHEAD = re.compile(
    r".*(?:\b(?:(?<![Tt]he )will|shall|set to|scheduled|plans? to|planned for|is to|are to|next(?! to\b))"
    r"|\b(?:is|are|was|were|be) (?:due|expected))\b([^.!?;]*)$",
    re.DOTALL,
)
# A string, which is compiled where "will" or the like stands before a weekday.
SAID = r"[,”\"–—] ?.*\b(?:said|says|told|wrote)\b|[,”\"–—] ?[^,]*\b\w+ed(?: on)? $"
# A weekday may be either one: "had grown to 2,000 by Sunday", "must go by Sunday", "would carry it on Monday", "planned
# to reopen on Monday", "work starts Monday", "Monday week", "Monday is the last day".
EITHER = re.compile(
    r"\b(?:ahead of|as soon as|before|by|for|from|through|till|to|until|weeks? (?:from|on)"
    r"|(?:begin|close|end|expire|meet|open|reopen|resume|return|start)s?)(?: on)?(?: early| late)? $"
    r"|\b(?:can|could|may|might|must|should|would)\b(?! (?:still )?(?:have|not)\b)[^.;:!?\"”]*$"
    r"|\b(?:agree|ask|expect|hope|intend|order|plan|prepare|promise|threaten|urge|vow|want)\w*\b[^.;:!?\"”]*\bto\b"
    r"[^.;:!?\"”]*$"
)
EITHER_AFTER = re.compile(r" (?:week|is|are|being|through|until|to \w+day)\b|,? will\b")
# What has happened, or is said to: without such a verb nobody can tell which one "Schools close on Thursday" means.
PAST_FORMS = """
    says tells ate awoke became began bent bet blew bought broke brought built burst came caught chose cut dealt
    did died drew drove dug fed fell felt fled flew fought found froze gave got grew had heard held hid hit hung
    hurt kept knew laid lay led left lent let lost made meant met paid put quit ran rang rode rose said sang
    sank sat saw sent set shook shot shut slept slid sold sought spent split spoke spread stole stood struck
    stuck swam swept swore swung taught thought threw told took tore understood upset was went wept were woke
    won wore wound wrote
"""
PAST = re.compile(r"\b(?:\w+ed|" + "|".join(PAST_FORMS.split()) + r")\b")
NUMERIC = re.compile(
    r"\b(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)|(?P<y2>\d{4})[年년] ?(?P<m2>\d{1,2})[月월] ?(?P<d2>\d{1,2})[日일]"
    r"|\b(?P<a>\d{1,2})(?P<sep>[./])(?P<b>\d{1,2})(?P=sep)(?P<y3>\d{4})\b"
)
PLAIN = {  # days from the one of publication
    "day before yesterday": -2, "yesterday": -1, "last night": -1, "last evening": -1, "today": 0, "tonight": 0,
    "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1, "day after tomorrow": 2,
}  # fmt: skip
RELATIVE = re.compile(
    rf"\b(?:(?P<plain>{'|'.join(PLAIN)})"
    r"|(?P<count>\d{1,3}|an?|" + "|".join(COUNTS) + r") (?P<unit>day|week|month|year)s? ago"
    r"|(?:(?P<part>earlier|later) )?(?P<which>last|this|next) (?P<span>week|month|year|weekend)(?! (?:in|of)\b)"
    r"|(?:over|at|during) (?P<weekend>the weekend))\b",
    re.IGNORECASE,
)
# "A year ago today" is another day, "USA Today" and "World News Tonight" are none.
NO_DAY = re.compile(r"\bago $")
NAMED = re.compile(r"\b[A-Z]\w* $")
IN_THE_DAY = re.compile(r"\b(?:earlier|later) in the day\b", re.IGNORECASE)
WEEKDAY = re.compile(
    rf"(?:\b(?P<which>last|next|this|Last|Next|This) )?\b(?P<name>{BEFORE_DAY.title()})day\b"
    r"(?! (?:Times|Telegraph|Mirror|Express|Mail|Post|Night Live))"
)
BEFORE_MONTH = re.compile(r"\b(?:in|since|until|by|of|during|from|through) $", re.IGNORECASE)
FEAST = re.compile(r"\b(?:[Ee]very|[Ee]ach|Ash|Black|Bloody|Casual|Cyber|Easter|Good|Holy|Palm|Super) $")
CALENDAR = 1000, 9000  # years from which "999 weeks ago" is still a date
YEAR = re.compile(r"\b(?:in|since|during|of|until) (?P<year>(?:19|20)\d\d)\b(?![-–,.]\d)", re.IGNORECASE)


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
    full = [one for one in resolve(text, None, language) if one.first == one.last]
    return full[0].first if full else None


Found = Iterator[tuple[int, int, Days | None]]


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


def _by_month(text: str, published: date | None, language: str) -> Found:
    numbers = _months(language) if language in CALENDARS else {}
    if not any(map(text.lower().__contains__, numbers)):
        return  # as most sentences do; the pattern takes a thousand times as long to find that out
    for match in _written(language).finditer(text):
        groups = match.groupdict()
        name = (groups["month1"] or groups["month2"] or groups["month3"] or "").lower()
        if name not in numbers:
            continue  # Python does not know the small letters of Turkish: "KASIM" becomes "kasim"
        if groups["month3"]:
            told = BEFORE_MONTH.search(text, max(0, match.start() - 8), match.start()) is not None
            yield match.start(), match.end(), _month(groups, numbers, published, told, _tense(text, match, language))
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
    if _is_ahead(text[max(0, match.start() - 60) : match.start()]):
        return 1 / 3
    return 3 if PAST.search(text) else 1.5


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
    groups: dict[str, str | None], numbers: dict[str, int], published: date | None, told: bool, tense: float
) -> Days | None:
    """A month, or its early, middle or late third. "May" and "March" alone are words, not months: something before or
    after them must have `told` that a month is meant."""
    name, part, which = groups["month3"] or "", (groups["part"] or "").lower(), (groups["which"] or "").lower()
    year = int(groups["year3"]) if groups["year3"] else None
    if not (part or which or year or told) or name.islower() or len(name) < 3:
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


def _numeric(text: str, published: date | None, language: str) -> Found:
    for match in NUMERIC.finditer(text):
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


def _relative(text: str, published: date | None, language: str) -> Found:
    if published is None or language != "en":
        return
    for match in RELATIVE.finditer(text):
        groups = {name: (value or "").lower() for name, value in match.groupdict().items()}
        if groups["plain"]:
            if not _is_named(text, match):
                day = published + PLAIN[groups["plain"]] * DAY
                yield match.start(), match.end(), (day, day)
        elif groups["unit"]:
            yield match.start(), match.end(), _ago(published, groups["count"], groups["unit"])
        else:
            yield match.start(), match.end(), _span(published, groups)


def _is_named(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - 30) : match.start()]
    return bool(NO_DAY.search(before) or (match[0][0].isupper() and NAMED.search(before)))


def _ago(published: date, count: str, unit: str) -> Days:
    number = int(count) if count.isdigit() else COUNTS.get(count, 1)
    if unit == "day":
        return published - number * DAY, published - number * DAY
    return _around(published, unit, -number)


def _around(published: date, unit: str, shift: int) -> Days:
    """The week, month or year `shift` of them away from the one of publication."""
    if unit == "week":
        monday = published + (7 * shift - published.weekday()) * DAY
        return monday, monday + 6 * DAY
    if unit == "weekend":
        saturday = published + (7 * shift + 5 - published.weekday()) * DAY
        return saturday, saturday + DAY
    months = published.year * 12 + published.month - 1 + shift * (12 if unit == "year" else 1)
    year = max(1, months // 12)
    if unit == "year":
        return date(year, 1, 1), date(year, 12, 31)
    first = date(year, months % 12 + 1, 1)
    return first, (first + 31 * DAY).replace(day=1) - DAY


def _span(published: date, groups: dict[str, str]) -> Days:
    """ "Last week", "earlier this month". The weekend is the last one, on Saturday and Sunday the one that it is."""
    if groups["weekend"]:
        return _around(published, "weekend", 0 if published.weekday() >= 5 else -1)
    shift = {"last": -1, "this": 0, "next": 1}[groups["which"]]
    first, last = _around(published, groups["span"], shift)
    if first > published and groups["part"] == "earlier":
        return _around(published, groups["span"], -1)  # "earlier this weekend", on a Monday
    if shift == 0 and groups["part"]:
        return (first, published) if groups["part"] == "earlier" else (published, last)
    return first, last


def _weekday(text: str, published: date | None, language: str) -> Found:
    if published is None or language != "en":
        return
    for match in WEEKDAY.finditer(text):
        if FEAST.search(text, max(0, match.start() - 8), match.start()):
            continue
        back = (published.weekday() - WEEKDAYS.index(match["name"].lower() + "day")) % 7
        which, before = (match["which"] or "").lower(), text[max(0, match.start() - 60) : match.start()]
        if which == "last":
            shift = -(back or 7)
        elif which in {"next", "this"} or _is_ahead(before):
            shift = (7 - back) % 7 or (7 if which == "next" else 0)
        elif _may_be_ahead(before) or EITHER_AFTER.match(text, match.end()) or not PAST.search(text):
            continue
        else:
            shift = -back
        yield match.start(), match.end(), (published + shift * DAY, published + shift * DAY)


def _is_ahead(before: str) -> bool:
    """Whether a weekday behind these words is one to come."""
    ahead = AHEAD.search(before)
    return ahead is not None and re.search(SAID, ahead[1]) is None


def _may_be_ahead(before: str) -> bool:
    """Whether a weekday behind these words is one to come or one that was: "would close, he said on Monday" is not."""
    either = EITHER.search(before)
    return either is not None and re.search(SAID, either[0]) is None


def _year(text: str, published: date | None, language: str) -> Found:
    for match in YEAR.finditer(text) if language == "en" else ():
        year = int(match["year"])
        yield match.start("year"), match.end("year"), (date(year, 1, 1), date(year, 12, 31))


# The more exact rule comes first and keeps its place: "Monday, July 25" is a day of July before it is a Monday.
RULES: tuple[Callable[[str, date | None, str], Found], ...] = (_numeric, _by_month, _relative, _weekday, _year)
