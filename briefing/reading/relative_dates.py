"""An English text and the day it was published -> the days that words count from it: "yesterday", "two weeks ago"."""

from __future__ import annotations

import re
from datetime import date

from briefing.reading.calendars import DAY, Days, Found
from briefing.reading.tense import has_past, is_ahead

COUNTS = {word: n for n, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
PLAIN = {  # days from the one of publication
    "day before yesterday": -2, "yesterday": -1, "last night": -1, "last evening": -1, "today": 0, "tonight": 0,
    "this morning": 0, "this afternoon": 0, "this evening": 0, "tomorrow": 1, "day after tomorrow": 2,
}  # fmt: skip
RELATIVE = re.compile(
    rf"\b(?:(?P<plain>{'|'.join(PLAIN)})"
    r"|(?P<count>(?<![\d.,])\d{1,3}|an?|" + "|".join(COUNTS) + r") (?P<unit>day|week|month|year)s? ago"
    r"|(?:(?P<part>earlier|later) )?(?<!the )(?P<which>last|this|next) (?P<span>week|month|year|weekend)"
    r"(?! (?:in|of)\b)"
    r"|(?:over|at|during) (?P<weekend>the weekend))\b",
    re.IGNORECASE,
)
OF = ("'s", "’s")
# "More than 90 days ago" is no day; "the medicine of tomorrow" is none either.
VAGUELY = (
    "more than ", "less than ", "over ", "under ", "nearly ", "almost ", "about ", "around ", "at least ", "at most ",
    "roughly ", "some ", "up to ", "within ",
)  # fmt: skip
THURSDAY = 3  # from which on the next weekend is nearer
# "This weekend, the town was due to celebrate." A string, which is compiled where there is a weekend.
WAS_AHEAD = r"[^.;:!?]{0,60}\b(?:was|were|had been) (?:due|expected|meant|planned|scheduled|set|supposed|to)\b"
# One of them stands in each of these.
UNITS = ("day", "night", "evening", "morning", "noon", "morrow", "week", "month", "year")
# "A year ago today" is another day. "The last week" is the one that ends here, or one of another time.
NO_DAY = re.compile(r"\bago $")
# "In today's unpredictable global climate", "by today's standards" mean nowadays; today's vote, or market rally, is one
# of that day. A string, which is compiled where "today's" stands.
NOWADAYS = (
    r"(?i)['’]s (?:(?!(?:a|about|against|an|and|as|at|by|for|from|in|of|on|or|over|the|to|with)\b)[\w-]+,? ){0,3}?"
    r"(?:age|climate|conditions|context|culture|dollars|economy|environment|era|generation|landscape|market|marketplace"
    r"|markets|money|prices|society|standards|technology|terms|times|world|youth)\b"
    r"(?!['’-])(?=[^\w ]|$| (?:an?|and|are|as|at|be|but|by|for|has|have|if|in|is|it|not|of|on|or|than|that|the|they"
    r"|to|we|when|where|which|who|with|you)\b)"
)
# Programmes and papers: "This Week", "Last Week Tonight", "told Today", "USA Today", and what is quoted alone.
TITLE = re.compile(r"[A-Z]\w* [A-Z]")
INSIDE = re.compile(r"[\w,;’'] $")
QUOTED = re.compile(r"[\"“‘'][\"”’']")


def relative(text: str, published: date | None, language: str) -> Found:
    """Days, weeks, months and years counted from the day of publication; nothing where nobody knows it."""
    if published is None or language != "en" or not any(map(text.lower().__contains__, UNITS)):
        return
    for match in RELATIVE.finditer(text):
        if match[0][0].isupper() and _is_named(text, match):
            continue
        groups = {name: (value or "").lower() for name, value in match.groupdict().items()}
        before = text[max(0, match.start() - 10) : match.start()].lower()
        if groups["unit"] and before.endswith(VAGUELY):
            continue
        if groups["plain"] == "tomorrow" and before.endswith(" of "):
            continue
        if groups["plain"]:
            ago = NO_DAY.search(text, max(0, match.start() - 8), match.start())
            if not ago and not (text.startswith(OF, match.end()) and re.match(NOWADAYS, text[match.end() :])):
                day = published + PLAIN[groups["plain"]] * DAY
                yield match.start(), match.end(), (day, day)
        elif groups["unit"]:
            yield match.start(), match.end(), _ago(published, groups["count"], groups["unit"])
        elif groups["span"] == "weekend" and _has_been(text, match, published):
            yield match.start(), match.end(), _around(published, "weekend", -1)
        else:
            yield match.start(), match.end(), _span(published, groups)


def _has_been(text: str, match: re.Match[str], published: date) -> bool:
    """Whether "this weekend" is the last one: what is told of it early in the week has happened."""
    if match["which"].lower() != "this" or published.weekday() >= THURSDAY:
        return False
    if is_ahead(text[: match.start()]) or re.match(WAS_AHEAD, text[match.end() :]):
        return False
    return has_past(text, *match.span())


def _is_named(text: str, match: re.Match[str]) -> bool:
    """Whether words with a capital are a name, not the beginning of a sentence."""
    start, end = match.span()
    around = text[max(0, start - 1) : start] + text[end : end + 1]
    inside = INSIDE.search(text, max(0, start - 2), start)
    return bool(TITLE.match(match[0]) or inside or QUOTED.fullmatch(around))


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
