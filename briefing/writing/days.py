"""The days that the words of a point mean -> the mark behind it that says which they are: "Tuesday: 26 July 2016"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from briefing.model import A_MONTH, Citation, DateMention, Memo
from briefing.text import MONTH_STARTS, collapse
from briefing.writing.phrasing import month, span
from briefing.writing.wording import WORDING

# Words that give a day themselves: with its year, in any language; or in English with the month alone, if the year is
# that of the last source. "Last May" leaves it to the date of the source.
YEAR = re.compile(r"\d{4}")
MONTH = re.compile(rf"(?!last|this|next).*\b(?:{MONTH_STARTS})", re.I)
# "I will see you tomorrow", he said: that is the day after he said it, and nobody knows when. "Friday" is surer.
SHIFTING = re.compile(
    r"(?:.* )?(?:to|yester)day|tonight|(?:.* )?tomorrow|last (?:night|evening)|this (?:morning|afternoon|evening)"
    r"|.* in the day|.* days? ago",
    re.I,
)
SPOKEN = re.compile(r"“[^”]*|\"[^\"]*\"?")
# News that so much earlier than the last was published may be overtaken; reports of one day and the next are of one
# piece, and a mark behind nearly every point hides the others.
OVERTAKEN = timedelta(days=2)

# What the days of a mark are made of in any language that a memo may be written in, and their months alone.
MONTHS = frozenset(name.casefold() for wording in WORDING.values() for name in wording["months"].split())
JOINTS = frozenset(
    word
    for wording in WORDING.values()
    for key in ("day", "day_month", "month", "span")
    for word in re.sub(r"\{\w+\}\.?", " ", wording[key]).split()
)
PUBLISHED = frozenset(wording["published"] for wording in WORDING.values())
NUMBER = re.compile(r"\d{1,2}(?:\.|er)?|\d{4}", re.ASCII)


def day_marks(memo: Memo, wording: Mapping[str, str]) -> dict[int, tuple[str, ...]]:
    """Point -> its mark: the day its words mean, if they leave that to the date of their source, or only its year and
    that is not the year of the last source; the day the source was published, if they tell of none and later sources
    may know better.

    Where all sources cited are of one day nobody has a mark: that day stands at the top of the memo.
    """
    published = {source.number: source.published for source in memo.sources if source.used and source.published}
    if len(set(published.values())) < 2:
        return {point.number: () for point in memo.points}
    latest = max(published.values())
    earlier = {number: day for number, day in published.items() if latest - day >= OVERTAKEN}
    # Relative words are read in English only: what is mentioned in another language has a month of its own.
    english = {source.number for source in memo.sources if source.language == "en"}
    return {
        point.number: _mark(point.dates, point.lead, latest.year, point.lead.source in english, wording)
        or (() if point.dates else _published(earlier.get(point.lead.source), wording))
        for point in memo.points
    }


def _published(day: date | None, wording: Mapping[str, str]) -> tuple[str, ...]:
    if day is None:
        return ()
    return (wording["days_meant"].format(words=wording["published"], day=meant(day, day, wording)),)


def _mark(
    dates: Iterable[DateMention], lead: Citation, year: int, english: bool, wording: Mapping[str, str]
) -> tuple[str, ...]:
    """The first two days that the words of a quotation mean and do not say, each once; more are a list, not a mark.
    Without its own a day is taken for one of the `year`."""
    mentions = [(collapse(lead.quote[one.start - lead.start : one.end - lead.start]), one) for one in dates]
    stated = {
        (one.first, one.last)
        for words, one in mentions
        if YEAR.search(words) or (one.first.year == year and (MONTH.match(words) or not english))
    }
    quoted = [range(*match.span()) for match in SPOKEN.finditer(lead.quote)]
    unstated: dict[tuple[date, date], str] = {}  # first and last day -> the words that mean them
    for words, one in mentions:
        unsure = SHIFTING.fullmatch(words) and any(one.start - lead.start in span for span in quoted)
        if (one.first, one.last) not in stated and one.last - one.first < A_MONTH and not unsure:
            unstated.setdefault((one.first, one.last), words)
    parts = [wording["days_meant"].format(words=words, day=meant(*days, wording)) for days, words in unstated.items()]
    return (wording["more_days_meant"].format(first=parts[0], second=parts[1]),) if len(parts) > 1 else tuple(parts)


def meant(first: date, last: date, wording: Mapping[str, str]) -> str:
    """The days as a mark gives them, a whole month by its name.

    >>> meant(date(2016, 6, 1), date(2016, 6, 30), WORDING["es"])
    'junio de 2016'
    """
    whole = first.day == 1 and (last.month, last.day) == (first.month, monthrange(first.year, first.month)[1])
    return month(first, wording) if whole else span(first, last, wording)


def read(mark: str) -> tuple[tuple[str, str], ...]:
    """(words, days) of each part of a mark, in any language; empty where it is none: the days say nothing but days.

    >>> read("last week: 18 to 24 July 2016; Tuesday: 26 July 2016")
    (('last week', '18 to 24 July 2016'), ('Tuesday', '26 July 2016'))
    >>> read("Tuesday: 26 July 2016, as officials deny")
    ()
    """
    found = []
    for part in mark.split(";"):
        words, _, days = (side.strip() for side in part.rpartition(":"))
        if not words or not are_days(days.casefold().split()):
            return ()
        found.append((words, days))
    return tuple(found)


def are_days(words: Sequence[str]) -> bool:
    """Whether these words, in small letters, are days and nothing but days, in any language of a memo."""
    known = all(word in MONTHS or word in JOINTS or NUMBER.fullmatch(word) for word in words)
    return known and not MONTHS.isdisjoint(words) and re.fullmatch(r"\d{4}", words[-1]) is not None
